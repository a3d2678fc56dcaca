"""The reader's choices, kept as a small JSON file in the data folder."""

from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from app.core.errors import StoreError
from app.workflow import places
from app.workflow.batch import make_folder, write_bytes

_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices that outlive a sitting.

    Attributes:
        reader: the clinician's name as printed beside decisions and signatures; empty until given.
        pack: id of the pack that reads films.
        language_model: id of the language model that drafts.
        threads: processor cores for models; 0 is refused, None means all physical cores.
        shown: id of the case on screen, emptied when the window closes: a killed program opens it again.
        ui_scale: size of the window's type, 1.0 to 2.0.
    """

    reader: str = ""
    pack: str = "spine-frontal"
    language_model: str = "plumbline-report"
    threads: int | None = None
    shown: str = ""
    ui_scale: float = 1.0


def with_choices(settings: Settings, *, pack: str | None = None, reader: str | None = None) -> Settings:
    """The settings with what a command line chose for this run; None keeps what is there."""
    return replace(settings, pack=pack or settings.pack, reader=reader or settings.reader)


def settings_file() -> Path:
    """Where settings are kept."""
    return places.home() / "settings.json"


def load_settings() -> Settings:
    """The kept settings, or the defaults when none were kept.

    Raises:
        StoreError: the file is damaged; it is not overwritten.
    """
    path = settings_file()
    if not path.exists():
        return Settings()
    try:
        with path.open("rb") as file:
            return msgspec.json.decode(file.read(_LARGEST), type=Settings)
    except (OSError, msgspec.MsgspecError) as error:
        raise StoreError(
            f"The settings file {path} cannot be read ({error}); mend it, or delete it to start with the defaults."
        ) from error


def save_settings(settings: Settings) -> None:
    """Keep the settings.

    Raises:
        UsageError: the file cannot be written.
    """
    path = settings_file()
    make_folder(path.parent)
    write_bytes(path, msgspec.json.format(msgspec.json.encode(settings), indent=2))
