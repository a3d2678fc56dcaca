"""Several images at one position: echoes, time points, b-values, or the same image stored twice."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations
from typing import Final

import numpy as np

from app.core.errors import UnreadableInputError
from app.core.instance import Instance, SourceFile
from app.reading.dicom_frames import open_pixels
from app.reading.limits import ReadingLimits
from app.reading.series.places import location_numbers
from app.reading.series.slices import Slice
from app.reading.source import read_source, source_size, unreadable

SameContent = Callable[[Slice, Slice], bool]
Group = tuple[str, tuple[Slice, ...]]
# In the order in which they are tried.
_NAMES: Final = (
    "acquisition", "time point", "echo", "echo time", "inversion time", "b-value", "trigger time", "stack",
)  # fmt: skip
_UNITS: Final = {"echo time": " ms", "inversion time": " ms", "trigger time": " ms", "b-value": " s/mm2"}
_PROBE: Final = 4096
_MOST_TOGETHER: Final = 4
_IMAGE_TYPE: Final = "image type"
UNTOLD: Final = "the files do not say what tells images at one position apart: they are parted by instance number"
Value = tuple[int, float, str]  # sorts: not stated, numbers, text
_Keyed = dict[tuple[Value, ...], list[tuple[int, Slice]]]  # values -> (location, slice)


def number_order(item: Slice) -> tuple[object, ...]:
    """Sorts by instance number; what is not numbered comes last; never by file name while a UID is stated."""
    own = item.instance
    return (
        own.instance_number is None,
        own.instance_number or 0,
        own.acquisition_number or 0,
        own.sop_instance_uid,
        "" if own.sop_instance_uid else (str(own.source.path), own.source.member),
        item.frame,
        str(own.source.path),
        own.source.member,
    )


def split_repeats(slices: Sequence[Slice]) -> tuple[list[Group], tuple[str, ...]]:
    """Part slices of one stack so that every group has one slice at each location.

    By what the files state: the first combination of acquisition, time point, echo, inversion time, b-value, trigger
    time and image type that parts them into as few groups as there are images at one position; where none does, by
    instance number, which is said.

    Returns:
        ([(name, slices)], marks); the name is empty when there is one group.
    """
    places = location_numbers(slices)
    most = max(Counter(places).values())
    if most == 1:
        return [("", tuple(slices))], ()
    values = [_values(item) for item in slices]
    telling = [name for name in (*_NAMES, _IMAGE_TYPE) if len({value[name] for value in values}) > 1]
    for size in range(1, min(len(telling), _MOST_TOGETHER) + 1):
        fitting: list[tuple[int, int, tuple[str, ...], _Keyed]] = []
        for names in combinations(telling, size):
            groups = _grouped(slices, places, values, names)
            if _parted(groups) and len(groups) <= 2 * most:
                fitting.append((len(groups), len(fitting), names, groups))
        if fitting:
            _, _, names, groups = min(fitting, key=lambda item: item[:2])
            return _named(groups, names), ()
    # What makes no more groups than there are repeats parts them as far as it goes: one without diffusion, three with.
    coarse: tuple[str, ...] = ()
    for name in telling:
        if _passes(_grouped(slices, places, values, (*coarse, name))) <= most:
            coarse = (*coarse, name)
    return _by_number(_grouped(slices, places, values, coarse), coarse), (UNTOLD,)


def _values(item: Slice) -> dict[str, Value]:
    own = item.instance
    found: dict[str, Value] = dict.fromkeys(_NAMES, (0, 0.0, ""))
    found |= {name: (1, number, "") for name, number in own.repeats}
    if own.acquisition_number is not None and "acquisition" not in dict(own.repeats):
        found["acquisition"] = (1, float(own.acquisition_number), "")
    found[_IMAGE_TYPE] = (2, 0.0, "\\".join(own.image_type[2:] or own.image_type))
    return found


def _grouped(
    slices: Sequence[Slice], places: Sequence[int], values: Sequence[dict[str, Value]], names: tuple[str, ...]
) -> _Keyed:
    groups: _Keyed = defaultdict(list)
    for item, place, value in zip(slices, places, values, strict=True):
        groups[tuple(value[name] for name in names)].append((place, item))
    return dict(sorted(groups.items()))


def _passes(groups: _Keyed) -> int:
    """Number of groups once each is parted so that no place repeats."""
    return sum(max(Counter(place for place, _ in members).values()) for members in groups.values())


def _parted(groups: _Keyed) -> bool:
    return all(len({place for place, _ in members}) == len(members) for members in groups.values())


def _named(groups: _Keyed, names: tuple[str, ...]) -> list[Group]:
    return [(_words(names, key), tuple(item for _, item in members)) for key, members in groups.items()]


def _by_number(groups: _Keyed, names: tuple[str, ...]) -> list[Group]:
    found: list[Group] = []
    for key, members in groups.items():
        at: dict[int, list[Slice]] = defaultdict(list)
        for place, item in sorted(members, key=lambda member: number_order(member[1])):
            at[place].append(item)
        passes = max(len(items) for items in at.values())
        for turn in range(passes):
            words = _words(names, key)
            part = f"repeat {turn + 1}" if passes > 1 else ""
            chosen = tuple(items[turn] for items in at.values() if len(items) > turn)
            found.append((", ".join(filter(None, (words, part))), chosen))
    return found


def _words(names: tuple[str, ...], key: tuple[Value, ...]) -> str:
    parts = []
    for name, (kind, number, text) in zip(names, key, strict=True):
        if kind == 0:
            parts.append(f"no {name}")
        elif kind == 1:
            parts.append(f"{name} {number:.10g}{_UNITS.get(name, '')}")
        else:
            parts.append(text.replace("\\", " ") or "no image type")
    return ", ".join(parts)


def drop_duplicates(slices: Sequence[Slice], same_content: SameContent) -> tuple[list[Slice], tuple[str, ...]]:
    """Leave out what is stored twice: the same SOP Instance UID, or the same place, statements and pixels.

    Two different images under one UID are both kept, and that is said: neither may stand for the other.

    Returns:
        (slices in a fixed order, marks).
    """
    kept: list[Slice] = []
    by_uid: dict[tuple[str, int], Slice] = {}
    by_place: dict[object, list[Slice]] = defaultdict(list)
    twice = contradicting = 0
    for item in sorted(slices, key=number_order):
        own = item.instance
        before = by_uid.get((own.sop_instance_uid, item.frame)) if own.sop_instance_uid else None
        if before is not None:
            if _stated(before) == _stated(item) and same_content(before, item):
                twice += 1
                continue
            contradicting += 1
        elif own.position is not None and item.instance.frames == 1:
            place = (own.position, own.orientation, own.repeats, own.acquisition_number, own.image_type, own.rescale)
            alike = by_place[place]
            if any(same_content(other, item) for other in alike):
                twice += 1
                continue
            alike.append(item)
        if own.sop_instance_uid:
            by_uid.setdefault((own.sop_instance_uid, item.frame), item)
        kept.append(item)
    marks = []
    if twice:
        marks.append(f"{twice} images are stored twice and shown once" if twice > 1 else "one image is stored twice")
    if contradicting:
        marks.append("different images carry the same identifier (SOP Instance UID)")
    return kept, tuple(marks)


def _stated(item: Slice) -> tuple[object, ...]:
    own: Instance = item.instance
    return own.rows, own.columns, own.position, own.orientation, own.rescale, own.repeats, own.photometric


class PixelBytes:
    """Whether two slices hold the same pixels, by their bytes in the files; each file is read once."""

    def __init__(self, limits: ReadingLimits) -> None:
        self._limits = limits
        self._known: dict[tuple[object, int], bytes] = {}

    def __call__(self, first: Slice, second: Slice) -> bool:
        """Same pixels, whatever they are stored in; unreadable ones are not the same."""
        alike = first.instance.transfer_syntax_uid == second.instance.transfer_syntax_uid
        try:
            if first.instance.sop_instance_uid != second.instance.sop_instance_uid and not (
                alike and self._probe(first) == self._probe(second)
            ):
                return False
            if alike and first.instance.frames == 1 and self._hash(first) == self._hash(second):
                return True
            values = self._values(first), self._values(second)
        except UnreadableInputError:
            return False  # shown, and refused with its reason, when the reader comes to it
        return values[0] == values[1]

    def _probe(self, item: Slice) -> bytes:
        """What differs between nearly all different images and costs little: some pixels, or the size of the file."""
        key = (item.instance.source, -2)
        if key not in self._known:
            start, bits = item.instance.pixels_at, item.instance.bits
            if start is None or bits is None:
                self._known[key] = str(source_size(item.instance.source)).encode()
            else:
                middle = start + item.instance.rows // 2 * item.instance.columns * bits[0] // 8
                self._known[key] = _read_at(item.instance.source, middle)
        return self._known[key]

    def _hash(self, item: Slice) -> bytes:
        """Of native pixels as they lie in the file; decoded otherwise."""
        start = item.instance.pixels_at
        if start is None:
            return self._values(item)
        key = (item.instance.source, -1)
        if key not in self._known:
            self._known[key] = hashlib.sha256(read_source(item.instance.source, self._limits)[start:]).digest()
        return self._known[key]

    def _values(self, item: Slice) -> bytes:
        key = (item.instance.source, item.frame)
        if key not in self._known:
            values = open_pixels(item.instance.source, self._limits).stored(item.frame)
            words = f"{values.shape} {values.dtype.kind}".encode()
            self._known[key] = hashlib.sha256(words + np.ascontiguousarray(values, np.int64).tobytes()).digest()
        return self._known[key]


def _read_at(source: SourceFile, position: int) -> bytes:
    try:
        with source.path.open("rb", buffering=0) as file:
            file.seek(position)
            return file.read(_PROBE)
    except OSError as error:
        raise unreadable(source.name, error) from error
