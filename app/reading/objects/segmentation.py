"""A DICOM segmentation (PS3.3 A.51, A.95) from its header, with its own geometry; pixels only when it is placed."""

from dataclasses import dataclass
from enum import StrEnum

from pydicom.dataset import Dataset, FileDataset

from app.core.errors import UnreadableInputError
from app.core.instance import Vector3
from app.core.plane import ImagePlane
from app.core.segmentation import Segment
from app.core.study import Patient
from app.reading.limits import ReadingLimits, check_size
from app.reading.objects.references import referenced_instances
from app.reading.objects.segment_frames import StoredFrames
from app.reading.objects.segments import read_segments
from app.reading.objects.tiles import full_tiles, slide_origin
from app.reading.objects.values import first, items, number, numbers, value, whole, wholes, words

_AGAIN = "copy or export it again"
_MAX_FRAMES = 100_000


class SegmentationKind(StrEnum):
    """Segmentation Type (0062,0001)."""

    BINARY = "BINARY"
    FRACTIONAL = "FRACTIONAL"
    LABELMAP = "LABELMAP"


@dataclass(frozen=True, slots=True)
class SourceFrame:
    """An image that a frame of a segmentation was drawn on.

    Attributes:
        instance: SOP Instance UID.
        frame: from 0; None when the whole object is named.
        same_pixels: False when the file says that pixels do not lie at the same places.
    """

    instance: str
    frame: int | None
    same_pixels: bool = True


@dataclass(frozen=True, slots=True)
class SegmentFrame:
    """One stored frame and where it belongs.

    Attributes:
        index: which stored frame, from 0.
        segment: its segment's number; 0 in a label map, whose pixels say it themselves.
        plane: its place in the patient or on the slide; None when not stated.
        sources: images it was drawn on.
    """

    index: int
    segment: int
    plane: ImagePlane | None
    sources: tuple[SourceFrame, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ReadSegmentation:
    """A segmentation as stored; `place_on_volume` and `place_on_images` put it on images.

    Attributes:
        name: the file's name without its folder.
        title: Series Description or Content Label; empty when not stated.
        kind: how pixels are stored.
        fraction_of: "probability" or "occupancy" for FRACTIONAL, else empty.
        maximum: stored value that stands for "wholly"; 1 for BINARY and LABELMAP.
        segments: ordered by number.
        frames: those that say which segment and where.
        frame_of_reference: UID; empty when not stated.
        referenced: SOP Instance UIDs of all images it names.
        distance: between slices in mm as stated; None when not.
        on_slide: positions are on a slide, not in the patient.
        stored: decodes frames.
        marks: what a reader must know.
    """

    name: str
    title: str
    kind: SegmentationKind
    fraction_of: str
    maximum: int
    segments: tuple[Segment, ...]
    frames: tuple[SegmentFrame, ...]
    rows: int
    columns: int
    frame_of_reference: str
    referenced: frozenset[str]
    patient: Patient
    study_instance_uid: str
    sop_instance_uid: str
    distance: float | None
    on_slide: bool
    stored: StoredFrames
    marks: tuple[str, ...]


def read_segmentation(
    name: str, ds: FileDataset, patient: Patient, limits: ReadingLimits, *, most_frames: int = _MAX_FRAMES
) -> ReadSegmentation:
    """The header of a segmentation; called within quiet_reading.

    Raises:
        UnreadableInputError: it states no usable type, size, segments or frames.
    """
    stated = words(ds, "SegmentationType").upper() or "BINARY"
    if stated not in set(SegmentationKind):
        raise UnreadableInputError(f"{name} is a segmentation of a type that is not read ({stated}): {_AGAIN}.")
    kind = SegmentationKind(stated)
    rows, columns = _positive(name, ds, "Rows"), _positive(name, ds, "Columns")
    check_size(name, rows, columns, ReadingLimits(limits.max_file_bytes, limits.max_side, limits.max_pixels, 1))
    count = 1 if value(ds, "NumberOfFrames") is None else _positive(name, ds, "NumberOfFrames")
    if count > most_frames:
        raise UnreadableInputError(f"{name} has {count:,} frames; at most {most_frames:,} are read: export fewer.")
    bits, marks = _pixel_bits(name, ds, kind), list[str]()
    segments = read_segments(ds)
    if not segments:
        raise UnreadableInputError(f"{name} is a segmentation that describes no segment: {_AGAIN}.")
    frames = _frames(name, ds, kind, count, {segment.number for segment in segments}, marks)
    maximum = (whole(ds, "MaximumFractionalValue") or 255) if kind is SegmentationKind.FRACTIONAL else 1
    fraction_of = words(ds, "SegmentationFractionalType").lower() if kind is SegmentationKind.FRACTIONAL else ""
    if fraction_of:
        marks.append(f"each pixel holds a {fraction_of}, not a yes or no")
    if any(segment.made_by.startswith("AUTOMATIC") for segment in segments):
        marks.append("an algorithm's output")
    measures = first(first(ds, "SharedFunctionalGroupsSequence"), "PixelMeasuresSequence")
    return ReadSegmentation(
        name=name,
        title=words(ds, "SeriesDescription") or words(ds, "ContentLabel"),
        kind=kind,
        fraction_of=fraction_of,
        maximum=min(max(maximum, 1), 255),
        segments=segments,
        frames=frames,
        rows=rows,
        columns=columns,
        frame_of_reference=words(ds, "FrameOfReferenceUID"),
        referenced=referenced_instances(ds) | {s.instance for frame in frames for s in frame.sources},
        patient=patient,
        study_instance_uid=words(ds, "StudyInstanceUID"),
        sop_instance_uid=words(ds, "SOPInstanceUID"),
        distance=number(measures, "SpacingBetweenSlices") or number(measures, "SliceThickness"),
        on_slide=len(numbers(ds, "ImageOrientationSlide")) == 6,
        stored=StoredFrames(name, ds, count, rows, columns, bits),
        marks=tuple(marks),
    )


def _positive(name: str, ds: Dataset, keyword: str) -> int:
    found = whole(ds, keyword)
    if found is None or found < 1:
        raise UnreadableInputError(f"{name}: its header states no usable {keyword}: {_AGAIN}.")
    return found


def _pixel_bits(name: str, ds: FileDataset, kind: SegmentationKind) -> int:
    bits = whole(ds, "BitsAllocated")
    allowed = {SegmentationKind.BINARY: (1, 8), SegmentationKind.FRACTIONAL: (8,), SegmentationKind.LABELMAP: (8, 16)}
    if (
        bits is None
        or bits not in allowed[kind]
        or whole(ds, "SamplesPerPixel") not in {1, None}
        or "PixelData" not in ds
    ):
        words_ = f"{name} is a segmentation whose pixels are missing or not of a kind that the standard has for it"
        raise UnreadableInputError(f"{words_}: {_AGAIN}.")
    return bits


def _frames(
    name: str, ds: Dataset, kind: SegmentationKind, count: int, known: set[int], marks: list[str]
) -> tuple[SegmentFrame, ...]:
    """What the header says of each frame; frames of unknown segments are left out with a mark."""
    per_frame = items(ds, "PerFrameFunctionalGroupsSequence")
    shared = first(ds, "SharedFunctionalGroupsSequence") or Dataset()
    if not per_frame and words(ds, "DimensionOrganizationType").upper() == "TILED_FULL":
        return _tiled_full(name, ds, kind, count, shared, sorted(known))
    if len(per_frame) < count:
        said = f"{name} describes only {len(per_frame):,} of its {count:,} frames, so that their place is not known"
        raise UnreadableInputError(f"{said}: {_AGAIN}.")
    if len(per_frame) > count:
        marks.append(f"the file describes {len(per_frame):,} frames and holds {count:,}")
    made: list[SegmentFrame] = []
    unknown = 0
    for index, own in enumerate(per_frame[:count]):
        identified = first(own, "SegmentIdentificationSequence") or first(shared, "SegmentIdentificationSequence")
        segment = 0 if kind is SegmentationKind.LABELMAP else whole(identified, "ReferencedSegmentNumber")
        if segment is None or (segment not in known and kind is not SegmentationKind.LABELMAP):
            unknown += 1
            continue
        made.append(SegmentFrame(index, segment, frame_plane(ds, own, shared), _sources(own) or _sources(shared)))
    if unknown:
        marks.append(f"{unknown:,} frames belong to segments that the file does not describe and were left out")
    return tuple(made)


def _tiled_full(
    name: str, ds: Dataset, kind: SegmentationKind, count: int, shared: Dataset, numbers_: list[int]
) -> tuple[SegmentFrame, ...]:
    order = [0] if kind is SegmentationKind.LABELMAP else numbers_
    tiles = full_tiles(ds, shared)
    if tiles is None or len(tiles) * len(order) != count:
        said = f"{name} is tiled, but its number of frames does not fit its size"
        raise UnreadableInputError(f"{said}: {_AGAIN}.")
    sources = _sources(shared)
    return tuple(
        SegmentFrame(place * len(tiles) + at, segment, plane, sources)
        for place, segment in enumerate(order)
        for at, plane in enumerate(tiles)
    )


def frame_plane(ds: Dataset, own: Dataset, shared: Dataset) -> ImagePlane | None:
    """Where a frame lies, in the patient or on a slide; None when position, orientation or spacing is not usable.

    Args:
        ds: the object.
        own: the frame's functional groups.
        shared: those of all frames.
    """

    def group(sequence: str) -> Dataset | None:
        return first(own, sequence) or first(shared, sequence)

    spacing = numbers(group("PixelMeasuresSequence"), "PixelSpacing")
    on_slide = slide_origin(group("PlanePositionSlideSequence"))
    if on_slide is not None:
        return make_plane(ds, on_slide, numbers(ds, "ImageOrientationSlide"), spacing)
    position = numbers(group("PlanePositionSequence"), "ImagePositionPatient")
    cosines = numbers(group("PlaneOrientationSequence"), "ImageOrientationPatient")
    if len(position) != 3:
        return None
    return make_plane(ds, (position[0], position[1], position[2]), cosines, spacing)


def make_plane(
    ds: Dataset, origin: Vector3, cosines: tuple[float, ...], spacing: tuple[float, ...]
) -> ImagePlane | None:
    """The plane of PS3.3 C.7.6.2.1.1; None when direction cosines or spacing are unusable."""
    if len(cosines) != 6 or len(spacing) != 2 or min(spacing) <= 0.0:
        return None
    across, down = cosines[:3], cosines[3:]
    lengths = sum(c * c for c in across), sum(c * c for c in down)
    if any(abs(length - 1.0) > 0.01 for length in lengths) or abs(sum(map(_times, across, down))) > 0.01:
        return None
    return ImagePlane(
        origin,
        (across[0] * spacing[1], across[1] * spacing[1], across[2] * spacing[1]),
        (down[0] * spacing[0], down[1] * spacing[0], down[2] * spacing[0]),
        whole(ds, "Rows") or 0,
        whole(ds, "Columns") or 0,
        words(ds, "FrameOfReferenceUID"),
    )


def _times(one: float, other: float) -> float:
    return one * other


def _sources(group: Dataset) -> tuple[SourceFrame, ...]:
    found: list[SourceFrame] = []
    for derivation in items(group, "DerivationImageSequence"):
        for source in items(derivation, "SourceImageSequence"):
            instance = words(source, "ReferencedSOPInstanceUID", 64)
            same = words(source, "SpatialLocationsPreserved").upper() != "NO"
            frames = wholes(source, "ReferencedFrameNumber")
            if instance:
                found += [SourceFrame(instance, f - 1, same) for f in frames] or [SourceFrame(instance, None, same)]
    return tuple(found)
