"""The clinic's own masks on the grid of the image they belong to."""

import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Picture

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.core.volume import Volume
from app.reading.limits import ReadingLimits, check_size
from app.reading.objects.masks import labels_on_grid
from app.reading.open_image import open_image
from app.reading.quiet import quiet_reading
from app.reading.source import read_head, read_source

_LIMITS = ReadingLimits(min_side=1)
_GIF = b"GIF8"


def image_mask(path: Path, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """A mask of one structure as a picture.

    Args:
        path: PNG, TIFF, GIF or another picture; a pixel lies inside where its brightest channel is at least half of the
            largest value of the picture, so that 0/1, 0/255 and softened edges all mean the same.
        shape: (rows, columns) of the image it belongs to.

    Raises:
        UnreadableInputError: it cannot be read, or has another size.
    """
    values = _picture(path, shape)
    return np.asarray(values * 2 >= values.max(), np.bool_) if values.max() > 0 else np.zeros(shape, np.bool_)


def image_labels(path: Path, shape: tuple[int, int]) -> NDArray[np.float32]:
    """A picture of numbered structures, (rows, columns) whole numbers.

    Raises:
        UnreadableInputError: it cannot be read, or has another size.
    """
    return _picture(path, shape)


def volume_labels(path: Path, volume: Volume) -> NDArray[np.uint16]:
    """(slices, rows, columns) labels of a NIfTI file on the volume's voxels.

    Raises:
        UnreadableInputError: it cannot be read, or its grid is another region than the volume's.
    """
    return labels_on_grid(SourceFile(path), volume.geometry, _LIMITS)


def _picture(path: Path, shape: tuple[int, int]) -> NDArray[np.float32]:
    values = (
        _gif(path) if read_head(path, len(_GIF), _LIMITS) == _GIF else open_image(path, limits=_LIMITS).image.values
    )
    values = np.asarray(values, np.float32)
    values = values.max(axis=2) if values.ndim == 3 else values
    if values.shape != shape:
        raise UnreadableInputError(
            f"{path.name} is {values.shape[1]} x {values.shape[0]} pixels, its image {shape[1]} x {shape[0]}: "
            "a mask has its image's size."
        )
    return values


def _gif(path: Path) -> NDArray[Any]:
    """The first frame of a GIF, in which old collections keep masks; no image is read from one."""
    data = read_source(path, _LIMITS)
    try:
        with quiet_reading(), Picture.open(io.BytesIO(data), formats=("GIF",)) as picture:
            check_size(path.name, picture.height, picture.width, _LIMITS)
            return np.asarray(picture.convert("RGB"))
    except (OSError, ValueError, SyntaxError, IndexError, Picture.DecompressionBombError) as error:
        raise UnreadableInputError(f"{path.name} is a damaged GIF and cannot be read: export it again.") from error
