"""A listed series to stacks: sorted, with a loader for each that makes a volume."""

from collections.abc import Sequence
from dataclasses import replace

from app.core.instance import Instance, ObjectKind, Series
from app.reading.frames import FRAME_LIMITS
from app.reading.limits import ReadingLimits
from app.reading.listing.look import look
from app.reading.series.loader import VolumeLoader
from app.reading.series.sort import SliceGroup, sort_series
from app.reading.series.stack import SeriesStack


def open_series(series: Series, limits: ReadingLimits = FRAME_LIMITS) -> tuple[SeriesStack, ...]:
    """Sort a series of images and prepare its stacks; no pixels are kept yet. Called in the background.

    Args:
        series: of the kind IMAGE or PHOTOGRAPH. Instances of which only a disc's directory told are looked at first.
        limits: bounds.

    Returns:
        A stack for each group. Those that make a volume have a `loader`: call `loader.run(first=...)` in the background
        to fill it; `loader.volume` is then what reformatted planes are made of.

    Raises:
        UnreadableInputError: a file cannot be read any more.
    """
    found = sort_series(replace(series, instances=_looked_at(series.instances, limits)), limits=limits)
    return tuple(_stack(group, limits) for group in found.groups)


def _stack(group: SliceGroup, limits: ReadingLimits) -> SeriesStack:
    return SeriesStack(group, VolumeLoader(group, limits) if group.is_volume else None, limits)


def _looked_at(instances: Sequence[Instance], limits: ReadingLimits) -> tuple[Instance, ...]:
    """Instances with sizes and places, from their own headers where a directory told of them."""
    known: list[Instance] = []
    for item in instances:
        if item.rows or item.kind is not ObjectKind.IMAGE:
            known.append(item)
            continue
        found = look(item.source, limits)
        if isinstance(found, Instance) and found.series_instance_uid == item.series_instance_uid:
            known.append(found)
    return tuple(known)
