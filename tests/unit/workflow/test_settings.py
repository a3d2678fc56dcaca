import pytest

from app.core.errors import StoreError
from app.workflow.settings import Settings, load_settings, save_settings, settings_file, with_choices


def test_defaults_until_kept():
    assert load_settings() == Settings()
    kept = with_choices(Settings(), reader="Dr A", pack=None)
    save_settings(kept)
    assert load_settings() == kept
    assert kept.pack == Settings().pack


def test_a_damaged_file_is_named_and_left_alone():
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text('{"reader": 3}')
    with pytest.raises(StoreError, match=r"settings\.json"):
        load_settings()
    assert settings_file().read_text() == '{"reader": 3}'


def test_the_only_pack_of_old_settings_was_no_choice():
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text('{"reader": "Dr A", "pack": "spine-frontal"}')
    assert load_settings().pack == "auto"
    save_settings(with_choices(load_settings(), pack="spine-frontal"))
    assert load_settings().pack == "spine-frontal"
    assert load_settings().reader == "Dr A"
