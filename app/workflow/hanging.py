"""How studies are laid out when they are opened: protocols and window presets read from readable TOML files."""

from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec

from app.core.errors import UsageError
from app.core.image import Window
from app.core.instance import ObjectKind, PatientEntry, Series, StudyEntry
from app.workflow import places

SHIPPED = Path(__file__).resolve().parents[2] / "assets" / "hanging"
WINDOWS_FILE = "windows.toml"
_LARGEST = 256 * 1024
_MOST_FILES = 200

T = TypeVar("T")
Count = Annotated[int, msgspec.Meta(ge=0, le=10_000)]
Side = Annotated[int, msgspec.Meta(ge=1, le=3)]
Words = tuple[Annotated[str, msgspec.Meta(min_length=1, max_length=100)], ...]


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """A key that is not known is an error: a typing mistake must not go unseen."""


class View(StrEnum):
    """What a cell shows of its series."""

    IMAGES = "images"
    AXIAL = "axial"
    CORONAL = "coronal"
    SAGITTAL = "sagittal"


class Scroll(StrEnum):
    """How the cells scroll together."""

    OFF = "off"
    POSITION = "position"
    NUMBER = "number"


class Match(_Strict, frozen=True):
    """When a protocol is meant; every stated condition must hold.

    Attributes:
        modality: one of these (0008,0060); empty for any.
        body-part: one of these words in Body Part Examined or the descriptions, without regard to case; empty for any.
        description: one of these words in the study's or a series' description; empty for any.
        min-series, max-series: number of series with images of the matched modality in the study.
        min-priors, max-priors: number of earlier studies of the same patient with that modality.
    """

    modality: Words = ()
    body_part: Words = ()
    description: Words = ()
    min_series: Count = 1
    max_series: Count = 10_000
    min_priors: Count = 0
    max_priors: Count = 10_000


class CellRule(_Strict, frozen=True):
    """What one cell shows.

    Attributes:
        series: which of the series that fit, from 1, ordered by series number.
        description: only series with one of these words in their description; empty for any.
        modality: only series of these; empty for those of the protocol.
        view: the images as stored, or planes of the volume they make.
        window: name of a preset of `windows.toml`; empty for the file's own.
        prior: which earlier study, 1 for the latest; 0 for the current one.
    """

    series: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 1
    description: Words = ()
    modality: Words = ()
    view: View = View.IMAGES
    window: str = ""
    prior: Count = 0


class Linking(_Strict, frozen=True):
    """What moves together in the cells.

    Attributes:
        scroll: "position" where the frame of reference agrees; "number" also by slice number, which is said.
        place: zoom and pan.
        window: window and level.
        reference-lines: where the active image cuts the others.
    """

    scroll: Scroll = Scroll.POSITION
    place: bool = False
    window: bool = False
    reference_lines: bool = True


class Protocol(_Strict, frozen=True):
    """One hanging protocol: a file.

    Attributes:
        schema: 1.
        name: as the reader knows it.
        priority: of two that match the higher is taken; then the one whose name comes first.
        match: when it is meant.
        rows, columns: layout, 1 to 3 each.
        cells: row by row; no more than the layout has.
        linking: what moves together.
    """

    schema: Annotated[int, msgspec.Meta(ge=1, le=1)]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    rows: Side
    columns: Side
    cells: tuple[CellRule, ...]
    match: Match = Match()
    linking: Linking = Linking()
    priority: Annotated[int, msgspec.Meta(ge=-1000, le=1000)] = 0


class Cell(msgspec.Struct, frozen=True):
    """What is to be shown in one cell; `study` says from when it is."""

    study: StudyEntry
    series: Series
    view: View = View.IMAGES
    window: Window | None = None
    prior: bool = False


class Hanging(msgspec.Struct, frozen=True):
    """A protocol filled with the series of a study.

    Attributes:
        protocol: its name, for the reader.
        rows, columns: layout.
        cells: row by row; None for a cell that stays empty.
    """

    protocol: str
    rows: int
    columns: int
    cells: tuple[Cell | None, ...]
    linking: Linking = Linking()


class _Preset(_Strict, frozen=True):
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
    width: Annotated[float, msgspec.Meta(gt=0, le=1e6)]
    level: Annotated[float, msgspec.Meta(ge=-1e6, le=1e6)]


def user_folder() -> Path:
    """Where a reader's own protocols lie."""
    return places.home() / "hanging"


def load_protocols(folders: Sequence[Path] | None = None) -> tuple[tuple[Protocol, ...], tuple[str, ...]]:
    """(protocols, problems): every *.toml but windows.toml; a user's file replaces the shipped one of its name.

    A file that cannot be used is left out, with one sentence that names it, the key, and what is wrong.

    Args:
        folders: later ones replace earlier ones; None for the shipped folder, then the user's.
    """
    files: dict[str, Path] = {}
    for folder in folders if folders is not None else (SHIPPED, user_folder()):
        if folder.is_dir():
            files.update({path.name: path for path in sorted(folder.glob("*.toml"))[:_MOST_FILES]})
    files.pop(WINDOWS_FILE, None)
    found, problems = [], []
    try:
        load_windows()
    except UsageError as error:
        problems.append(str(error))
    for path in files.values():
        try:
            found.append(read_protocol(path))
        except UsageError as error:
            problems.append(str(error))
    return tuple(sorted(found, key=lambda each: (-each.priority, each.name))), tuple(problems)


def read_protocol(path: Path) -> Protocol:
    """One protocol.

    Raises:
        UsageError: the file cannot be read or says something that is not known; names the file and the key.
    """
    protocol = _decode(path, Protocol)
    if len(protocol.cells) > protocol.rows * protocol.columns:
        raise UsageError(
            f"The hanging protocol {path.name} names {len(protocol.cells)} cells, but {protocol.rows} x "
            f"{protocol.columns} hold {protocol.rows * protocol.columns}: remove cells or enlarge the layout."
        )
    known = {window.name for windows in usable_windows().values() for window in windows}
    for number, cell in enumerate(protocol.cells, start=1):
        if cell.window and cell.window not in known:
            raise UsageError(
                f"The hanging protocol {path.name} asks in cell {number} for the window {cell.window!r}, which "
                f"{WINDOWS_FILE} does not have; it has {', '.join(sorted(known))}."
            )
    return protocol


def usable_windows() -> dict[str, tuple[Window, ...]]:
    """`load_windows`, or the shipped ones where the user's file cannot be used; `load_protocols` says so."""
    try:
        return load_windows()
    except UsageError:
        return _kept_windows(SHIPPED / WINDOWS_FILE)


def load_windows() -> dict[str, tuple[Window, ...]]:
    """Window presets by DICOM Modality; the user's `windows.toml` replaces the shipped one.

    Raises:
        UsageError: the file cannot be read; names it and the key.
    """
    own = user_folder() / WINDOWS_FILE
    return _kept_windows(own if own.is_file() else SHIPPED / WINDOWS_FILE)


@cache
def _kept_windows(path: Path) -> dict[str, tuple[Window, ...]]:
    """Read once: a changed file counts from the next start."""
    return read_windows(path)


def read_windows(path: Path) -> dict[str, tuple[Window, ...]]:
    """Window presets of one file.

    Raises:
        UsageError: as `load_windows`.
    """
    content = _decode(path, dict[str, int | list[_Preset]])
    if content.pop("schema", None) != 1:
        raise UsageError(f"The file {path.name} must say `schema = 1`.")
    windows: dict[str, tuple[Window, ...]] = {}
    for modality, presets in content.items():
        if isinstance(presets, int):
            raise UsageError(f"The file {path.name} has a number at {modality!r}, where a list of windows belongs.")
        windows[modality] = tuple(Window(each.level, each.width, name=each.name) for each in presets)
    return windows


def choose_protocol(patient: PatientEntry, study: StudyEntry, protocols: Sequence[Protocol]) -> Hanging:
    """The first protocol, by priority, that is meant for a study and whose first cell can be filled.

    Without one every series with images gets a cell, up to four, in the order of the listing.

    Args:
        patient: with all studies known; priors are the others of this very entry, so of nobody else.
        study: the one to be read.
        protocols: ordered, as `load_protocols` gives them.
    """
    priors = priors_of(patient, study)
    for protocol in protocols:
        if _fits(protocol.match, study, priors):
            cells = tuple(_fill(rule, protocol.match, study, priors) for rule in protocol.cells)
            if (
                cells
                and cells[0] is not None
                and all(cell is not None or rule.prior == 0 for cell, rule in zip(cells, protocol.cells, strict=True))
            ):
                return Hanging(protocol.name, protocol.rows, protocol.columns, cells, protocol.linking)
    shown = _with_images(study)[:4]
    columns = 1 if len(shown) <= 1 else 2
    rows = 1 if len(shown) <= 2 else 2
    return Hanging("", rows, columns, tuple(Cell(study, series) for series in shown))


def priors_of(patient: PatientEntry, study: StudyEntry) -> tuple[StudyEntry, ...]:
    """Earlier studies of the same patient, the latest first; a study without a date is no prior to anything."""
    if not study.date:
        return ()
    earlier = [each for each in patient.studies if each.study_id != study.study_id and "" < each.date < study.date]
    return tuple(sorted(earlier, key=lambda each: each.date, reverse=True))


def _fits(match: Match, study: StudyEntry, priors: tuple[StudyEntry, ...]) -> bool:
    series = [each for each in _with_images(study) if not match.modality or each.modality in match.modality]
    like = [each for each in priors if any(not match.modality or s.modality in match.modality for s in each.series)]
    if not match.min_series <= len(series) <= match.max_series:
        return False
    if not match.min_priors <= len(like) <= match.max_priors:
        return False
    described = " ".join((study.description, *(each.description for each in series)))
    parts = " ".join((described, *(i.body_part for each in series for i in each.instances[:1])))
    return _has(match.description, described) and _has(match.body_part, parts)


def _fill(rule: CellRule, match: Match, study: StudyEntry, priors: tuple[StudyEntry, ...]) -> Cell | None:
    modalities = rule.modality or match.modality

    def fitting(of: StudyEntry) -> list[Series]:
        return [
            each
            for each in _with_images(of)
            if (not modalities or each.modality in modalities)
            and _has(rule.description, each.description)
            and (rule.view is View.IMAGES or _makes_planes(each))
        ]

    if rule.prior:
        like = [each for each in priors if fitting(each)]
        if len(like) < rule.prior:
            return None
        study = like[rule.prior - 1]
    found = fitting(study)
    if len(found) < rule.series:
        return None
    series = found[rule.series - 1]
    window = next((each for each in usable_windows().get(series.modality, ()) if each.name == rule.window), None)
    return Cell(study, series, rule.view, window, prior=rule.prior > 0)


def _with_images(study: StudyEntry) -> list[Series]:
    """Series that show images, localizers left out where there is anything else."""
    kinds = (ObjectKind.IMAGE, ObjectKind.PHOTOGRAPH, ObjectKind.VOLUME)
    shown = [each for each in study.series if each.kind in kinds]
    read = [each for each in shown if not all("LOCALIZER" in instance.image_type for instance in each.instances)]
    return read or shown


def _makes_planes(series: Series) -> bool:
    """Whether a volume could be made of it: a NIfTI file, or three images at least."""
    return series.kind is ObjectKind.VOLUME or sum(each.frames for each in series.instances) >= 3


def _has(words: Words, text: str) -> bool:
    """Whether one of the words stands in the text, whatever its case; any text has none of no words."""
    folded = text.casefold()
    return not words or any(word.casefold() in folded for word in words)


def _decode(path: Path, kind: type[T]) -> T:
    """A TOML file as `kind`, with the reason in words when it is not one."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise UsageError(f"The file {path.name} is larger than {_LARGEST // 1024} KiB: it is no hanging protocol.")
        return msgspec.toml.decode(content, type=kind)
    except OSError as error:
        raise UsageError(f"The file {path.name} cannot be read ({error.strerror or 'unknown reason'}).") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise UsageError(f"The file {path.name} cannot be used: {error}.") from error
