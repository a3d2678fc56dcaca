"""A listed series to stacks: sorted, with a loader for each that makes a volume."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.core.errors import UnreadableInputError
from app.core.instance import Instance, ObjectKind, Series
from app.reading.frames import FRAME_LIMITS, open_frames
from app.reading.limits import ReadingLimits
from app.reading.listing.look import look
from app.reading.series.loader import VolumeLoader
from app.reading.series.slices import Slice
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
    return tuple(_stack(group, limits) for group in map(_with_pages(limits), found.groups))


def _stack(group: SliceGroup, limits: ReadingLimits) -> SeriesStack:
    if not group.is_volume:
        return SeriesStack(group, None, limits)
    try:
        return SeriesStack(group, VolumeLoader(group, limits), limits)
    except UnreadableInputError as error:
        return SeriesStack(replace(group, reason=str(error)), None, limits)  # too large: shown slice by slice


def _with_pages(limits: ReadingLimits) -> Callable[[SliceGroup], SliceGroup]:
    """A photograph's pages are known once its file is opened."""

    def pages(group: SliceGroup) -> SliceGroup:
        item = group.slices[0].instance
        if item.kind is not ObjectKind.PHOTOGRAPH:
            return group
        count = open_frames(item.source, limits=limits).count
        return replace(group, slices=tuple(Slice(item, number) for number in range(count)))

    return pages


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
