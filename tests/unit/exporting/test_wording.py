import pytest

from app.core.measurement import Unit
from app.core.printed import printed_value
from app.core.study import Patient
from app.exporting.wording import patient_words, person_name, plain, time_words


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("Doe^Jane", "Doe, Jane"),
        ("Adams^John Robert Quincy^^Rev.^B.A. M.Div.", "Adams, Rev. John Robert Quincy B.A. M.Div."),  # PS3.5, 6.2.1.1
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou (山田 太郎)"),  # PS3.5, H.3
        ("=山田^太郎", "山田, 太郎"),
        ("DOE JANE", "DOE JANE"),
        ("^^^^", ""),
        ("", ""),
    ],
)
def test_person_names(name, printed):
    assert person_name(name) == printed


@pytest.mark.parametrize(
    ("age", "sex", "printed"),
    [("015Y", "F", ("15 years", "female")), ("001M", "M", ("1 month", "male")), ("about 3", "?", ("about 3", "?"))],
)
def test_age_and_sex(age, sex, printed):
    words = patient_words(Patient(age=age, sex=sex))
    assert (words["age"], words["sex"]) == printed


def test_control_and_direction_characters_cannot_act():
    assert plain("a\x00b\nc\u202eevil\u2028d") == "a b cevil d"
    assert plain("\ud800\ue000") == "[U+D800][U+E000]"
    assert plain("नमस्\u200dते") == "नमस्\u200dते"


def test_long_text_is_cut_and_says_so_and_long_words_can_break():
    assert plain("word " * 200, 20) == "word word word word … (shortened)"
    assert plain("x" * 50).replace("\u200b", "") == "x" * 50
    assert max(map(len, plain("x" * 50).split("\u200b"))) <= 16


def test_times():
    assert time_words("2026-11-02T14:10:33Z") == "2026-11-02 14:10 UTC"
    assert time_words("2026-11-02T14:10:33.123+00:00") == "2026-11-02 14:10 UTC"
    assert time_words("yesterday") == "yesterday"


def test_values_are_rounded_as_written_not_as_stored():
    assert printed_value(9.95, Unit.DEGREE) == "10.0°"
    assert printed_value(12.25, Unit.MILLIMETRE) == "12.3 mm"
    assert printed_value(310.0, Unit.PIXEL) == "310.0 px"
    with pytest.raises(ValueError, match="finite"):
        printed_value(float("nan"), Unit.DEGREE)
