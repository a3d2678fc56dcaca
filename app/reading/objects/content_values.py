"""The value of one content item in words, by its value type (PS3.3 C.18)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pydicom.dataset import Dataset

from app.core.structured_report import ObjectReference
from app.reading.dicom_study import iso_date
from app.reading.objects.headings import date_time, person_name, stated_moment
from app.reading.objects.printed_units import with_unit
from app.reading.objects.references import reference
from app.reading.objects.values import first, first_code, items, number, numbers, words

_MOST_REFERENCES = 1_000


@dataclass(frozen=True, slots=True)
class ItemValue:
    """A value in words, what it refers to, and what could not be read of it."""

    text: str
    references: tuple[ObjectReference, ...] = ()
    problem: str = ""


def item_value(ds: Dataset, kind: str, longest: int) -> ItemValue:
    """The value of a content item.

    Args:
        ds: the item.
        kind: its Value Type.
        longest: text is cut off there, and the problem says so.
    """
    if kind == "TEXT":
        return _text(ds, longest)
    if not kind:
        return ItemValue("", problem="the file does not say what kind of item this is")
    reader = _READERS.get(kind)
    if reader is None:
        return ItemValue("", problem=f"items of the kind {kind} are not read")
    return reader(ds)


def _text(ds: Dataset, longest: int) -> ItemValue:
    found = words(ds, "TextValue", longest + 1, lines=True)
    if not found:
        return ItemValue("", problem="its text is empty or cannot be read")
    cut = len(found) > longest
    return ItemValue(found[:longest], problem="its text is longer than what is read" if cut else "")


def _code(ds: Dataset) -> ItemValue:
    code = first_code(ds, "ConceptCodeSequence")
    return ItemValue(code.words) if code else ItemValue("", problem="its code is missing or cannot be read")


def _number(ds: Dataset) -> ItemValue:
    qualifier = first_code(ds, "NumericValueQualifierCodeSequence")
    measured = first(ds, "MeasuredValueSequence")
    stated = words(measured, "NumericValue", 64)
    if not stated and measured is not None:
        floating = number(measured, "FloatingPointValue")
        stated = f"{floating:g}" if floating is not None else ""
    if not stated:
        why = qualifier.words if qualifier else "its number is missing or cannot be read"
        return ItemValue("", problem=why)
    text = with_unit(stated.replace("\\", ", "), first_code(measured, "MeasurementUnitsCodeSequence"))
    return ItemValue(f"{text} ({qualifier.words})" if qualifier else text)


def _simple(keyword: str, shown: Callable[[str], str]) -> Callable[[Dataset], ItemValue]:
    def read(ds: Dataset) -> ItemValue:
        stated = words(ds, keyword)
        if not stated:
            return ItemValue("", problem="its value is empty or cannot be read")
        return ItemValue(shown(stated) or stated)

    return read


def _time(stated: str) -> str:
    return date_time("20000101", stated)[11:]


def _objects(noun: str) -> Callable[[Dataset], ItemValue]:
    def read(ds: Dataset) -> ItemValue:
        found = tuple(
            reference(item)
            for item in items(ds, "ReferencedSOPSequence")[:_MOST_REFERENCES]
            if words(item, "ReferencedSOPInstanceUID", 64)
        )
        if not found:
            return ItemValue("", problem=f"it names no {noun}")
        return ItemValue("; ".join(_named(one) for one in found), found)

    return read


def _named(item: ObjectReference) -> str:
    name = item.sop_class.removesuffix(" Storage")
    parts = [name]
    if item.frames:
        parts.append(f"frame {', '.join(map(str, item.frames[:8]))}")
    if item.segments:
        parts.append(f"segment {', '.join(map(str, item.segments[:8]))}")
    return ", ".join(part for part in parts if part) or item.sop_instance_uid


def _region(dimensions: int, where: str) -> Callable[[Dataset], ItemValue]:
    def read(ds: Dataset) -> ItemValue:
        shape, data = words(ds, "GraphicType").lower(), numbers(ds, "GraphicData")
        if not shape or not data or len(data) % dimensions:
            return ItemValue("", problem="its coordinates are missing or cannot be read")
        points = [data[at : at + dimensions] for at in range(0, len(data), dimensions)]
        first_points = "; ".join("(" + ", ".join(f"{part:g}" for part in point) + ")" for point in points[:4])
        more = f"; and {len(points) - 4:,} more" if len(points) > 4 else ""
        return ItemValue(f"{shape}, {where}: {first_points}{more}")

    return read


def _temporal(ds: Dataset) -> ItemValue:
    kind = words(ds, "TemporalRangeType").lower()
    for keyword, unit in (
        ("ReferencedSamplePositions", "samples"),
        ("ReferencedTimeOffsets", "s"),
    ):
        found = numbers(ds, keyword)
        if found:
            return ItemValue(f"{kind}: {', '.join(f'{one:g}' for one in found[:8])} {unit}")
    moments = words(ds, "ReferencedDateTime")
    if moments:
        return ItemValue(f"{kind}: {moments}")
    return ItemValue("", problem="its times are missing or cannot be read")


def _container(ds: Dataset) -> ItemValue:
    template = first(ds, "ContentTemplateSequence")
    identifier = words(template, "TemplateIdentifier", 32)
    return ItemValue(f"template {identifier}" if identifier else "")


_READERS: Final[dict[str, Callable[[Dataset], ItemValue]]] = {
    "CONTAINER": _container,
    "CODE": _code,
    "NUM": _number,
    "PNAME": _simple("PersonName", person_name),
    "DATE": _simple("Date", iso_date),
    "TIME": _simple("Time", _time),
    "DATETIME": _simple("DateTime", stated_moment),
    "UIDREF": _simple("UID", str),
    "IMAGE": _objects("image"),
    "COMPOSITE": _objects("object"),
    "WAVEFORM": _objects("waveform"),
    "SCOORD": _region(2, "column and row in pixels"),
    "SCOORD3D": _region(3, "x, y and z in mm in the patient's coordinates"),
    "TCOORD": _temporal,
}
