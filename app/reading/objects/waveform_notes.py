"""What was written on a waveform (PS3.3 C.10.10): findings, measurements, points in time."""

from pydicom.dataset import Dataset

from app.core.waveform import WaveformAnnotation
from app.reading.objects.printed_units import with_unit
from app.reading.objects.values import first_code, items, numbers, whole, wholes, words

_MOST = 10_000


def read_annotations(ds: Dataset, place: int, rate: float, channels: int) -> tuple[WaveformAnnotation, ...]:
    """Annotations of multiplex group `place` (from 1); those that name no group stand on the first.

    Args:
        ds: the object.
        place: of the group, from 1.
        rate: its sampling frequency in Hz.
        channels: how many it has.
    """
    made: list[WaveformAnnotation] = []
    for item in items(ds, "WaveformAnnotationSequence")[:_MOST]:
        pairs = wholes(item, "ReferencedWaveformChannels")
        named = [(pairs[at], pairs[at + 1]) for at in range(0, len(pairs) - 1, 2)]
        if not any(group == place for group, _ in named) and (named or place != 1):
            continue
        text = _text(item)
        times = _times(item, rate)
        made.append(
            WaveformAnnotation(
                text=text,
                start_s=times[0] if times else None,
                end_s=times[1] if len(times) > 1 and words(item, "TemporalRangeType").upper() == "SEGMENT" else None,
                channels=tuple(c - 1 for group, c in named if group == place and 1 <= c <= channels),
                number=whole(item, "AnnotationGroupNumber"),
            )
        )
    return tuple(made)


def _text(item: Dataset) -> str:
    concept = first_code(item, "ConceptNameCodeSequence")
    name = concept.words if concept else ""
    stated = words(item, "NumericValue")
    coded = first_code(item, "ConceptCodeSequence")
    free = words(item, "UnformattedTextValue", 1024)
    if stated:
        value = with_unit(stated, first_code(item, "MeasurementUnitsCodeSequence"))
    else:
        value = free or (coded.words if coded else "")
    if name and value:
        return f"{name}: {value}"
    return name or value or "an annotation without words"


def _times(item: Dataset, rate: float) -> tuple[float, ...]:
    """Times on the group's clock in seconds; the first sample is number 1."""
    positions = numbers(item, "ReferencedSamplePositions")
    if positions:
        return tuple((position - 1.0) / rate for position in positions)
    return tuple(offset / 1000.0 for offset in numbers(item, "ReferencedTimeOffsets"))
