"""The reader's choices, kept as a small JSON file in the data folder."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from app.core.errors import StoreError
from app.workflow import places
from app.workflow.batch import make_folder, write_bytes

Device = Literal["cpu", "cuda"]
AUTO: Final = "auto"
"""Stands for the pack that fits what was opened."""
_LARGEST = 64 * 1024
_ONLY_PACK = "spine-frontal"
MOST_PLACES = 10
MOST_WINDOWS = 9


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices that outlive a sitting.

    Attributes:
        reader: the clinician's name as printed beside decisions and signatures; empty until given.
        pack: id of the pack that reads; "auto" for the one that fits what was opened.
        language_model: id of the language model that drafts.
        threads: processor cores for models; 0 is refused, None means all physical cores.
        shown: id of the case on screen, emptied when the window closes: a killed program opens it again.
        ui_scale: size of the window's type, 1.0 to 2.0.
        language: of the window, an ISO 639-1 code; empty for the workstation's own. Reports are English.
        shortcuts: by command, the shortcuts the reader gave it in place of its own (portable text, "Ctrl+O"); an empty
            tuple for none.
        windows: the reader's own windows by modality, each (name, centre, width) in modality values.
        remember_places: whether opened files and folders are listed as recent.
        places: recent files and folders, the latest first.
        device: what models run on; "cuda" falls back to the processor where it does not work.
        reader_first: a model's marks are hidden until the reader has written a first impression.
    """

    reader: str = ""
    pack: str = AUTO
    language_model: str = "plumbline-report"
    threads: int | None = None
    shown: str = ""
    ui_scale: float = 1.0
    language: str = ""
    shortcuts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    windows: dict[str, tuple[tuple[str, float, float], ...]] = field(default_factory=dict)
    remember_places: bool = True
    places: tuple[str, ...] = ()
    device: Device = "cpu"
    reader_first: bool = False


def with_choices(
    settings: Settings, *, pack: str | None = None, reader: str | None = None, device: Device | None = None
) -> Settings:
    """The settings with what a command line chose for this run; None keeps what is there."""
    return replace(
        settings,
        pack=pack or settings.pack,
        reader=reader or settings.reader,
        device=device or settings.device,
    )


def with_place(settings: Settings, path: Path) -> Settings:
    """The settings with a file or folder as the latest place; unchanged where places are not to be remembered."""
    if not settings.remember_places:
        return settings
    place = str(path.absolute())
    others = [other for other in settings.places if other != place]
    return replace(settings, places=(place, *others)[:MOST_PLACES])


def with_window(settings: Settings, modality: str, name: str, center: float, width: float) -> Settings:
    """The settings with a window of the reader's own for a modality; one of the same name is replaced.

    Args:
        settings: to change.
        modality: as DICOM writes it, "CT".
        name: as the reader calls it.
        center: in modality values.
        width: in modality values, over 0.
    """
    others = [window for window in settings.windows.get(modality, ()) if window[0] != name]
    kept = (*others, (name, center, width))[-MOST_WINDOWS:]
    return replace(settings, windows={**settings.windows, modality: kept})


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
            stored: dict[str, Any] = msgspec.json.decode(file.read(_LARGEST), type=dict)
        if "device" not in stored and stored.get("pack") == _ONLY_PACK:
            del stored["pack"]  # written when there was one pack: it was no choice
        return msgspec.convert(stored, type=Settings)
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
