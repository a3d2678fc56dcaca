"""The reader's own places, windows, shortcuts and language: bounded, latest first, kept and read again."""

import msgspec
import pytest

from app.core.errors import StoreError
from app.workflow.settings import (
    MOST_PLACES,
    MOST_WINDOWS,
    Settings,
    load_settings,
    save_settings,
    settings_file,
    with_place,
    with_window,
)


def test_everything_chosen_is_read_again(own_home):
    settings = Settings(
        language="hi",
        ui_scale=1.5,
        shortcuts={"fit": ("Ctrl+Alt+F",), "invert": ()},
        windows={"CT": (("My lung", -500.0, 1400.0),)},
        remember_places=False,
    )
    save_settings(settings)
    assert load_settings() == settings


def test_settings_of_an_earlier_version_keep_what_they_say(own_home):
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text('{"reader": "Dr. A", "ui_scale": 1.25}', encoding="utf-8")
    settings = load_settings()
    assert (settings.reader, settings.ui_scale, settings.language, settings.shortcuts) == ("Dr. A", 1.25, "", {})
    assert settings.remember_places


@pytest.mark.parametrize("wrong", ['{"shortcuts": ["F"]}', '{"language": 3}', '{"windows": {"CT": [["a", "b", "c"]]}}'])
def test_a_damaged_file_is_said_and_left_alone(own_home, wrong):
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text(wrong, encoding="utf-8")
    with pytest.raises(StoreError, match=r"settings\.json"):
        load_settings()
    assert settings_file().read_text(encoding="utf-8") == wrong


def test_places_are_few_and_the_latest_stands_first(tmp_path):
    settings = Settings()
    for number in range(MOST_PLACES + 3):
        settings = with_place(settings, tmp_path / str(number))
    settings = with_place(settings, tmp_path / "7")
    assert len(settings.places) == MOST_PLACES
    assert settings.places[0] == str(tmp_path / "7")
    assert len(set(settings.places)) == MOST_PLACES
    assert msgspec.json.decode(msgspec.json.encode(settings), type=Settings) == settings


def test_no_place_is_kept_once_they_are_not_to_be_remembered(tmp_path):
    settings = Settings(remember_places=False)
    assert with_place(settings, tmp_path) is settings


def test_a_window_of_the_same_name_is_replaced_and_their_number_is_bounded():
    settings = with_window(Settings(), "CT", "Mine", 40.0, 400.0)
    settings = with_window(settings, "CT", "Mine", 50.0, 350.0)
    assert settings.windows == {"CT": (("Mine", 50.0, 350.0),)}
    for number in range(MOST_WINDOWS + 2):
        settings = with_window(settings, "CT", f"W{number}", 0.0, 1.0)
    assert len(settings.windows["CT"]) == MOST_WINDOWS
    assert settings.windows["CT"][-1][0] == f"W{MOST_WINDOWS + 1}"
