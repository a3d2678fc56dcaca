"""A series to stacks in the order to be shown: by position along the normal, never by file name."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.core.instance import Instance, ObjectKind, Series
from app.reading.limits import ReadingLimits
from app.reading.series.alike import differences, same_orientation, stack_key
from app.reading.series.places import along, has_place, judge, location_numbers
from app.reading.series.repeats import PixelBytes, SameContent, drop_duplicates, number_order, split_repeats
from app.reading.series.slices import Slice, frames_of

BY_NUMBER: Final = "order by instance number: the files state no positions"
ONE_PLACE: Final = "all images lie at one position and are in the order of their instance numbers"
_ONE_PLACE: Final = "all images lie at one position"
NO_SERIES: Final = "the files name no series: they were put together by their frame of reference"
_DEFAULT: Final = ReadingLimits()


@dataclass(frozen=True, slots=True)
class SliceGroup:
    """Slices that are shown as one stack, in order.

    Attributes:
        group_id: unique among what is open.
        name: short words for the user.
        modality: DICOM Modality.
        slices: at least one; along the normal when they state positions.
        reason: why no reformatted planes may be made of them; empty when they may.
        marks: what a reader must know of the whole stack.
        frames_per_second: cine rate that the file states; None when it states none.
    """

    group_id: str
    name: str
    modality: str
    slices: tuple[Slice, ...]
    reason: str
    marks: tuple[str, ...]
    frames_per_second: float | None = None

    @property
    def is_volume(self) -> bool:
        """Whether reformatted planes may be made of them."""
        return not self.reason


@dataclass(frozen=True, slots=True)
class SortedSeries:
    """A series as stacks: one, or several for echoes, time points, orientations; the largest is not always first."""

    series: Series
    groups: tuple[SliceGroup, ...]


def sort_series(
    series: Series, *, limits: ReadingLimits = _DEFAULT, same_content: SameContent | None = None
) -> SortedSeries:
    """Sort a series of images by position; called in the background.

    Reads the header of multi-frame objects, and pixels only where images might be stored twice. The result does not
    depend on the order of the instances.

    Args:
        series: of the kind IMAGE; every other kind gives one group for each instance, in the order given.
        limits: bounds.
        same_content: tells whether two slices hold the same pixels; reads them by default.

    Raises:
        UnreadableInputError: a multi-frame object cannot be read any more.
    """
    if series.kind is not ObjectKind.IMAGE:
        alone = [_plain(series, (Slice(item),), number) for number, item in enumerate(series.instances)]
        return SortedSeries(series, tuple(alone))
    frames = [frames_of(item, limits) for item in sorted(series.instances, key=lambda i: number_order(Slice(i)))]
    rates = {item.per_second for item in frames}
    rate = rates.pop() if len(rates) == 1 else None
    slices = [item for found in frames for item in found.slices]
    kept, said = drop_duplicates(slices, same_content or PixelBytes(limits))
    if len(kept) > 1 and not all(item.instance.series_instance_uid for item in kept) and not _one_file(kept):
        said = (*said, NO_SERIES)
    stacks = _stacks(kept)
    words = differences([stack[0].instance for stack in stacks]) if len(stacks) > 1 else ("",)
    groups: list[SliceGroup] = []
    for stack, word in zip(stacks, words, strict=True):
        marks = said
        if len(stacks) > 1:
            marks = (*said, f"this series was parted into {len(stacks)} stacks: sizes, orientations or kinds differ")
        for group in _groups(series, stack, word):
            number = len(groups)
            own_id = series.series_id if number == 0 else f"{series.series_id}/{number + 1}"
            groups.append(replace(group, group_id=own_id, marks=(*group.marks, *marks), frames_per_second=rate))
    return SortedSeries(series, tuple(groups))


def display_order(instances: Sequence[Instance]) -> Sequence[Instance]:
    """Instances of one stack in the order to be shown, by their headers alone; nothing is left out."""
    if len(instances) < 2 or any(item.frames > 1 for item in instances):
        return instances
    slices = sorted((Slice(item) for item in instances), key=number_order)
    if not all(map(has_place, slices)):
        return [item.instance for item in slices]
    groups, _ = split_repeats(slices)
    return [item.instance for _, members in groups for item in _along(members)]


def _along(slices: Sequence[Slice]) -> list[Slice]:
    distances = along(slices)
    order = sorted(range(len(slices)), key=lambda number: (distances[number], number_order(slices[number])))
    return [slices[number] for number in order]


def _stacks(slices: Sequence[Slice]) -> list[list[Slice]]:
    """Parted where patient, size, kind, frame of reference or orientation differ; larger stacks first."""
    found: dict[Hashable, list[list[Slice]]] = defaultdict(list)
    for item in sorted(slices, key=lambda s: (s.instance.orientation or (), number_order(s))):
        stacks = found[stack_key(item.instance)]
        for stack in stacks:
            if same_orientation(stack[0].instance.orientation, item.instance.orientation):
                stack.append(item)
                break
        else:
            stacks.append([item])
    everything = [sorted(stack, key=number_order) for stacks in found.values() for stack in stacks]
    return sorted(everything, key=lambda stack: (-len(stack), number_order(stack[0])))


def _groups(series: Series, stack: list[Slice], word: str) -> list[SliceGroup]:
    name = series.description or series.modality
    name = f"{name} ({word})" if word else name
    if not all(map(has_place, stack)):
        said: tuple[str, ...] = () if len(stack) == 1 or _one_file(stack) else (BY_NUMBER,)
        return [SliceGroup("", name, series.modality, tuple(stack), "the files state no positions", said)]
    if len(stack) > 1 and len(set(location_numbers(stack))) == 1:
        # A heart beating in one plane, or one image in several versions: one after another.
        return [SliceGroup("", name, series.modality, tuple(stack), _ONE_PLACE, (ONE_PLACE,))]
    parted, unclear = split_repeats(stack)
    groups = []
    for words, members in parted:
        ordered = _along(members)
        places = judge(ordered)
        reason = places.reason or _unlike(ordered)
        shown = f"{name}, {words}" if words else name
        marks = (*places.marks, *unclear)
        groups.append(SliceGroup("", shown, series.modality, tuple(ordered), reason, marks))
    return groups


def _one_file(slices: Sequence[Slice]) -> bool:
    return len({item.instance.source for item in slices}) == 1


def _unlike(slices: Sequence[Slice]) -> str:
    """Why slices that lie well cannot share one array; empty when they can."""
    first = slices[0].instance
    if first.photometric not in {"MONOCHROME1", "MONOCHROME2"}:
        return "images in colour make no volume"
    if any(item.instance.rescale is None for item in slices):
        return "a look-up table or an unusable rescale takes the place of slope and intercept"
    if any(item.instance.bits is None for item in slices):
        return "the files do not say how their pixels are stored"
    spacings = [item.instance.spacing for item in slices]
    if first.spacing is None or any(spacing is None for spacing in spacings):
        return "the files state no pixel spacing"
    if any(abs(s[axis] - first.spacing[axis]) > 1e-3 * first.spacing[axis] for s in spacings if s for axis in (0, 1)):
        return "pixel spacings differ"
    return ""


def _plain(series: Series, slices: tuple[Slice, ...], number: int) -> SliceGroup:
    own_id = series.series_id if number == 0 else f"{series.series_id}/{number + 1}"
    return SliceGroup(own_id, series.description, series.modality, slices, "it is no stack of images", ())
