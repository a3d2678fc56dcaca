from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.spacing import Spacing, SpacingSource
from app.core.study import Patient, Study
from inference.packs import age_in_years, load_pack, scope_reasons
from inference.packs.schema import Scope

GOOD = Study("film.dcm", "0" * 64, rows=2000, columns=900, modality="DX", body_part="WHOLE SPINE", view="PA")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, None),
        ({"modality": "OT", "body_part": "", "view": ""}, None),
        ({"modality": "CT"}, "its modality is CT, not CR or DX"),
        ({"modality": ""}, "its modality is not stated"),
        ({"body_part": "CHEST"}, "it states the body part 'CHEST'"),
        ({"body_part": "KNEE"}, "it states the body part 'KNEE', not spine"),
        ({"body_part": "KNEE", "study_description": "SPINE/KNEE"}, None),
        ({"body_part": "", "study_description": "ROUTINE"}, None),
        ({"view": "LL"}, "its view is LL, not AP or PA"),
        ({"view": "pa"}, None),
        ({"rows": 1, "columns": 1}, "it has 1 rows; 100 to 5000 are accepted"),
        ({"rows": 900}, "its height is 1.00 times its width; 1.2 to 6 times are accepted"),
        ({"patient": Patient(age="002Y")}, "the patient is 2 years old"),
        ({"patient": Patient(age="048M")}, None),
        ({"patient": Patient(age="soon")}, None),
    ],
)
def test_scope(make_pack: Callable[..., Path], change: dict[str, object], reason: str | None) -> None:
    reasons = scope_reasons(load_pack(make_pack()).scope, replace(GOOD, **change))
    assert (reasons == ()) if reason is None else any(reason in found for found in reasons)


def test_aspect_is_taken_in_mm(make_pack: Callable[..., Path]) -> None:
    scope = load_pack(make_pack()).scope
    square = replace(GOOD, rows=900, columns=900)
    assert scope_reasons(scope, square)
    assert not scope_reasons(scope, replace(square, spacing=Spacing(0.4, 0.2, SpacingSource.DETECTOR)))


def test_photographs_can_be_refused(make_pack: Callable[..., Path]) -> None:
    pack = load_pack(make_pack(edit=lambda text: text.replace("allow_photographs = true", "allow_photographs = false")))
    assert scope_reasons(pack.scope, replace(GOOD, modality="OT")) == (
        "photographs and scans of films are not accepted",
    )


def scope(**changes: object) -> Scope:
    given = {"modality": ("CT", "DX"), "rows": (1, 5000), "columns": (1, 5000), "allow_photographs": True}
    return Scope(**(given | changes))


@pytest.mark.parametrize(
    ("changes", "given", "reason"),
    [
        ({}, {"is_colour": True}, None),
        ({"colour": True}, {"is_colour": True}, None),
        ({"colour": True}, {"is_colour": None}, None),
        ({"colour": True}, {"is_colour": False}, "it is a grey picture, not a colour one"),
        ({"colour": False}, {"is_colour": False}, None),
        ({"colour": False}, {"is_colour": True}, "it is a colour picture, not a grey one"),
        ({}, {"slices": 40}, "it is a volume of 40 slices; single images are accepted"),
        ({"slices": (20, 900)}, {"slices": 40}, None),
        ({"slices": (20, 900)}, {"slices": 20}, None),
        ({"slices": (20, 900)}, {"slices": 19}, "it has 19 slices; 20 to 900 are accepted"),
        ({"slices": (20, 900)}, {"slices": 901}, "it has 901 slices; 20 to 900 are accepted"),
        ({"slices": (20, 900)}, {}, "it is a single image; volumes of 20 to 900 slices are accepted"),
        ({"slices": (1, 900), "units": ("HU",)}, {"slices": 3, "unit": "HU"}, None),
        ({"slices": (1, 900), "units": ("HU",)}, {"slices": 3}, "the unit of its values is not stated, not HU"),
        (
            {"slices": (1, 900), "units": ("HU", "SUVbw")},
            {"slices": 3, "unit": "US"},
            "the unit of its values is US, not HU or SUVbw",
        ),
        ({"units": ("HU",)}, {}, None),
    ],
)
def test_colour_slices_and_unit(changes: dict[str, object], given: dict[str, object], reason: str | None) -> None:
    reasons = scope_reasons(scope(**changes), GOOD, **given)
    assert reasons == (() if reason is None else (reason,))


@pytest.mark.parametrize(
    ("patient", "study_date", "years"),
    [
        (Patient(age="015Y"), "", 15.0),
        (Patient(age="006M"), "", 0.5),
        (Patient(age="010D"), "", 10 / 365.25),
        (Patient(age="026W"), "", 26 * 7 / 365.25),
        (Patient(age="015Y", birth_date="1950-01-01"), "2020-01-01", 15.0),  # what is stated counts
        (Patient(birth_date="2010-06-15"), "2020-06-15", 10.0),
        (Patient(birth_date="2010-06-15"), "2020-12-15", 10.5),
        (Patient(birth_date="2010-06-15", age="ten"), "2020-12-15", 10.5),
        (Patient(birth_date="2010-06-15"), "2010-06-15", 0.0),
        (Patient(birth_date="2010-06-15"), "", None),
        (Patient(birth_date=""), "2020-06-15", None),
        (Patient(birth_date="2010-13-45"), "2020-06-15", None),
        (Patient(birth_date="2021-06-15"), "2020-06-15", None),
        (Patient(birth_date="1821-06-15"), "2020-06-15", None),
    ],
)
def test_age(patient: Patient, study_date: str, years: float | None) -> None:
    found = age_in_years(replace(GOOD, patient=patient, study_date=study_date))
    assert found == (None if years is None else pytest.approx(years, abs=0.006))


@pytest.mark.parametrize("year", range(1990, 2020))
def test_a_birthday_is_the_first_day_of_an_age(year: int) -> None:
    for born in (f"{year}-03-01", f"{year}-01-01", f"{year}-12-31"):
        patient = Patient(birth_date=born)
        age = age_in_years(replace(GOOD, patient=patient, study_date=f"{year + 18}{born[4:]}"))
        assert age is not None
        assert 18.0 <= age < 18.01
    before = replace(GOOD, patient=Patient(birth_date=f"{year}-03-02"), study_date=f"{year + 18}-03-01")
    eve = age_in_years(before)
    assert eve is not None
    assert 17.98 < eve < 18.0


@pytest.mark.parametrize(
    ("birth_date", "limits", "reason"),
    [
        ("2014-07-01", (1, 5), None),  # 5 years and a half is still 5 years old
        ("2014-01-01", (1, 5), "the patient is 6 years old; 1 to 5 years are accepted"),
        ("2019-03-01", (1, 5), "the patient is 10 months old; 1 to 5 years are accepted"),
        ("2019-03-01", (0, 0.5), "the patient is 10 months old; 0 to 0.5 years are accepted"),
        ("", (1, 5), None),
    ],
)
def test_age_from_the_birth_date(birth_date: str, limits: tuple[float, float], reason: str | None) -> None:
    study = replace(GOOD, patient=Patient(birth_date=birth_date), study_date="2020-01-15")
    assert scope_reasons(scope(age_years=limits), study) == (() if reason is None else (reason,))
