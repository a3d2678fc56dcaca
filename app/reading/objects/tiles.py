"""Where the tiles of a whole-slide segmentation lie on the slide (PS3.3 C.7.6.17.3 and C.8.12.14)."""

from math import ceil

from pydicom.dataset import Dataset

from app.core.instance import Vector3
from app.core.plane import ImagePlane
from app.reading.objects.values import first, number, numbers, whole, words

_MAX_TILES = 1_000_000


def slide_origin(position: Dataset | None) -> Vector3 | None:
    """Centre of a tile's first pixel in the slide's coordinates in mm; None when it is not stated."""
    if position is None:
        return None
    x, y = (number(position, f"{axis}OffsetInSlideCoordinateSystem") for axis in "XY")
    # Z is the depth of focus; all else on a slide lies in one plane.
    return None if x is None or y is None else (x, y, 0.0)


def full_tiles(ds: Dataset, shared: Dataset) -> tuple[ImagePlane | None, ...] | None:
    """Planes of the tiles of one segment in a TILED_FULL object: row by row, each from left to right.

    Returns:
        A plane for each tile, None where the file states no place; None for all when the size of the whole is missing.
    """
    rows, columns = whole(ds, "Rows"), whole(ds, "Columns")
    height, width = whole(ds, "TotalPixelMatrixRows"), whole(ds, "TotalPixelMatrixColumns")
    depths = whole(ds, "TotalPixelMatrixFocalPlanes") or 1
    if not rows or not columns or not height or not width or depths != 1:
        return None
    down, across = ceil(height / rows), ceil(width / columns)
    if down * across > _MAX_TILES:
        return None
    start = slide_origin(first(ds, "TotalPixelMatrixOriginSequence"))
    cosines = numbers(ds, "ImageOrientationSlide")
    spacing = numbers(first(shared, "PixelMeasuresSequence"), "PixelSpacing")
    if start is None or len(cosines) != 6 or len(spacing) != 2 or min(spacing) <= 0.0:
        return (None,) * (down * across)
    right = (cosines[0] * spacing[1], cosines[1] * spacing[1], cosines[2] * spacing[1])
    below = (cosines[3] * spacing[0], cosines[4] * spacing[0], cosines[5] * spacing[0])
    whole_slide = ImagePlane(start, right, below, height, width, words(ds, "FrameOfReferenceUID"))
    return tuple(
        ImagePlane(
            whole_slide.to_patient((float(column * columns), float(row * rows))),
            right,
            below,
            rows,
            columns,
            whole_slide.frame_of_reference,
        )
        for row in range(down)
        for column in range(across)
    )
