"""Where the tiles of a whole-slide image lie, so that segmentations of it find their tiles."""

from pydicom.dataset import Dataset

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.core.plane import ImagePlane
from app.reading.dicom_file import parse_dicom
from app.reading.limits import ReadingLimits
from app.reading.objects.segmentation import frame_plane
from app.reading.objects.tiles import full_tiles
from app.reading.objects.values import first, items, words
from app.reading.quiet import quiet_reading
from app.reading.source import read_source

_DEFAULT = ReadingLimits()


def slide_planes(source: SourceFile, limits: ReadingLimits = _DEFAULT) -> tuple[ImagePlane | None, ...]:
    """The planes of a slide's tiles in the order of its frames, in mm on the slide; for `place_on_images`.

    Args:
        source: a whole-slide image.
        limits: bounds on the file.

    Returns:
        A plane for each frame, None where its place is not stated; empty when the image has no tiles.

    Raises:
        UnreadableInputError: the file is missing or damaged.
    """
    with quiet_reading():
        ds = parse_dicom(source.name, read_source(source, limits), limits)
        try:
            shared = first(ds, "SharedFunctionalGroupsSequence") or Dataset()
            per_frame = items(ds, "PerFrameFunctionalGroupsSequence")
            if per_frame and words(ds, "DimensionOrganizationType").upper() != "TILED_FULL":
                return tuple(frame_plane(ds, own, shared) for own in per_frame)
            return full_tiles(ds, shared) or ()
        except Exception as error:
            said = f"{source.name} is damaged and cannot be read as DICOM: copy or export it again."
            raise UnreadableInputError(said) from error
