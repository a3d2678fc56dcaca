"""A JPEG, PNG, TIFF or HEIC file's bytes to its study and image."""

import io
from typing import Any

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import Image as PilImage
from PIL import ImageCms, ImageOps

from app.core.errors import UnreadableInputError
from app.core.image import Image, VoiFunction, Window
from app.core.study import Study
from app.reading.greyness import grey_values, has_equal_channels, is_grey
from app.reading.limits import ReadingLimits, check_size
from app.reading.quiet import quiet_reading
from app.reading.sniff import FileKind

_AGAIN = "copy or export it again"
_SCALE_REASON = "a photograph or scan states no trustworthy scale"
_FORMATS = {FileKind.JPEG: ("JPEG", "MPO"), FileKind.PNG: ("PNG",), FileKind.TIFF: ("TIFF",), FileKind.HEIC: ("HEIF",)}
_DEEP_MODES = frozenset({"I;16", "I;16B", "I;16L", "I;16N", "I", "F"})
_AS_STORED = Window(127.5, 255.0, VoiFunction.LINEAR_EXACT, "as stored")
_TIFF_PHOTOMETRIC, _MIN_IS_WHITE = 262, 0


def read_photograph(name: str, data: bytes, sha256: str, kind: FileKind, limits: ReadingLimits) -> tuple[Study, Image]:
    """Read a photograph or scan: its first page, turned upright by its EXIF orientation, grey where it shows a film.

    Raises:
        UnreadableInputError: it cannot be read; the sentence says why.
    """
    with quiet_reading():
        try:
            picture = _open(data, kind)
            width, height = picture.size
        except Exception as error:
            raise UnreadableInputError(f"{name} is damaged and cannot be read as {kind}: {_AGAIN}.") from error
        check_size(name, height, width, limits)
        try:
            values, low_is_bright, marks = _decode(picture)
        except Exception as error:
            words = f"{name} is damaged or cut off: its {kind} pixels cannot be decoded"
            raise UnreadableInputError(f"{words}: {_AGAIN}.") from error
        finally:
            picture.close()
    if values.ndim == 3 and is_grey(values):
        if not has_equal_channels(values):
            marks.append("grey picture stored in colour, read as grey")
        values = grey_values(values)
        deep = False
    else:
        deep = values.ndim == 2 and values.dtype != np.uint8
    marks.insert(0, "photograph or scan, more than 8 bits" if deep else "photograph or scan, 8 bits")
    if kind in {FileKind.JPEG, FileKind.HEIC}:
        marks.insert(1, "lossy compression")
    windows = () if deep else (_AS_STORED,)
    if values.ndim == 2:
        values = np.asarray(values, np.float32)
    image = Image(values, low_is_bright, windows, spacing_reason=_SCALE_REASON, marks=tuple(marks))
    study = Study(
        source_name=name,
        source_sha256=sha256,
        rows=image.rows,
        columns=image.columns,
        modality="OT",
        spacing_reason=_SCALE_REASON,
        marks=image.marks,
    )
    return study, image


def _open(data: bytes, kind: FileKind) -> PilImage.Image:
    """Open without decoding."""
    if kind is FileKind.HEIC:
        pillow_heif.register_heif_opener(thumbnails=False)
    return PilImage.open(io.BytesIO(data), formats=_FORMATS[kind])


def _decode(picture: PilImage.Image) -> tuple[NDArray[Any], bool, list[str]]:
    """Values (uint8 grey or colour, or float32 grey), whether the lowest is white, and marks."""
    marks: list[str] = []
    pages = int(getattr(picture, "n_frames", 1))
    if pages > 1 and picture.format == "TIFF":
        marks.append(f"page 1 of {pages}")
    low_is_bright = False
    if picture.format == "TIFF" and picture.mode in _DEEP_MODES:
        # Pillow turns 1- and 8-bit grey over by itself, deeper grey not.
        tags = getattr(picture, "tag_v2", {})
        low_is_bright = tags.get(_TIFF_PHOTOMETRIC) == _MIN_IS_WHITE
    profile = picture.info.get("icc_profile")
    picture.load()
    upright = ImageOps.exif_transpose(picture)
    if upright.mode in _DEEP_MODES:
        values = np.asarray(upright).astype(np.float32)
        if not np.isfinite(values).all():
            raise ValueError("pixels without a number")
        return values, low_is_bright, marks
    if upright.mode in {"P", "PA"}:
        upright = upright.convert("RGBA" if "transparency" in upright.info or upright.mode == "PA" else "RGB")
    if upright.mode in {"LA", "RGBA", "La", "RGBa"} or "transparency" in upright.info:
        upright = _flatten(upright, marks)
    if profile:
        upright = _to_srgb(upright, profile, marks)
    if upright.mode in {"1", "L"}:
        return np.asarray(upright.convert("L")), False, marks
    return np.asarray(upright.convert("RGB")), False, marks


def _flatten(picture: PilImage.Image, marks: list[str]) -> PilImage.Image:
    """Put a transparent picture on black, the colour of a film's empty ground."""
    rgba = picture.convert("RGBA")
    if rgba.getchannel("A").getextrema() != (255, 255):
        marks.append("transparent parts were put on black")
    ground = PilImage.new("RGBA", rgba.size, (0, 0, 0, 255))
    return PilImage.alpha_composite(ground, rgba).convert("RGB")


def _to_srgb(picture: PilImage.Image, profile: bytes, marks: list[str]) -> PilImage.Image:
    """Apply the picture's colour profile; one that is broken or of another kind is left out, with a mark."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        space = source.profile.xcolor_space.strip()
        if {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK"}.get(space) != picture.mode:
            marks.append("the colour profile in the file does not fit it and was left out")
            return picture
        turned = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        marks.append("the colour profile in the file is damaged and was left out")
        return picture
    return turned if turned is not None else picture
