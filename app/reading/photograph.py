"""A JPEG, PNG, TIFF or HEIC file's bytes to its study and image."""

import io
from dataclasses import replace
from typing import Any

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import Image as PilImage
from PIL import ImageOps

from app.core.errors import UnreadableInputError
from app.core.image import Image, VoiFunction, Window
from app.core.study import Study
from app.reading.colour import profile_to_srgb
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
_TIFF_BITS = 258
MAX_PAGES = 10_000


def read_photograph(name: str, data: bytes, sha256: str, kind: FileKind, limits: ReadingLimits) -> tuple[Study, Image]:
    """Read a photograph or scan for models: its first page, turned upright by its EXIF orientation, grey where it is.

    Raises:
        UnreadableInputError: it cannot be read; the sentence says why.
    """
    pages = PhotographPages(name, data, kind, limits)
    image = pages.image(0)
    marks = list(image.marks)
    if kind is FileKind.TIFF and pages.count > 1:
        marks.append(f"page 1 of {pages.count}")
    if image.is_colour and is_grey(picture := np.asarray(image.values, np.uint8)):
        if not has_equal_channels(picture):
            marks.append("grey picture stored in colour, read as grey")
        image = replace(image, values=grey_values(picture))
    image = replace(image, marks=tuple(marks))
    return photograph_study(name, sha256, image), image


def photograph_study(name: str, sha256: str, image: Image) -> Study:
    """What is known of a photograph: its name, size and pixels, nobody's name."""
    return Study(
        source_name=name,
        source_sha256=sha256,
        rows=image.rows,
        columns=image.columns,
        modality="OT",
        spacing_reason=_SCALE_REASON,
        marks=image.marks,
    )


class PhotographPages:
    """The pictures in one file: pages of a TIFF, further pictures of an MPO or HEIC file.

    Attributes:
        count: number of pictures, >= 1.
    """

    def __init__(self, name: str, data: bytes, kind: FileKind, limits: ReadingLimits) -> None:
        """Open without decoding.

        Raises:
            UnreadableInputError: it is damaged.
        """
        self._name, self._data, self._kind, self._limits = name, data, kind, limits
        with quiet_reading():
            try:
                self._picture: PilImage.Image | None = _open(data, kind)
                self.count = min(MAX_PAGES, max(1, int(getattr(self._picture, "n_frames", 1))))
            except Exception as error:
                raise self._damaged(error) from error

    def _damaged(self, _error: Exception) -> UnreadableInputError:
        return UnreadableInputError(f"{self._name} is damaged and cannot be read as {self._kind}: {_AGAIN}.")

    def image(self, index: int) -> Image:
        """One picture, turned upright by its EXIF orientation: (rows, columns) float32 grey, or uint8 sRGB.

        Raises:
            UnreadableInputError: it is too large or small, damaged or cut off.
        """
        name, kind = self._name, self._kind
        with quiet_reading():
            # Kept open while further pages may be asked for: finding one walks through all before it. Where reading
            # fails, the next page is read from a fresh start.
            picture, self._picture = self._picture, None
            try:
                picture = _open(self._data, kind) if picture is None else picture
                if self.count > 1:
                    picture.seek(index)
                width, height = picture.size
            except Exception as error:
                raise self._damaged(error) from error
            check_size(name, height, width, self._limits)
            try:
                values, low_is_bright, marks = _decode(picture)
            except Exception as error:
                words = f"{name} is damaged or cut off: its {kind} pixels cannot be decoded"
                raise UnreadableInputError(f"{words}: {_AGAIN}.") from error
            deep_colour = values.ndim == 3 and _has_deep_colour(self._data, picture)
            if self.count > 1:
                self._picture = picture
        deep = values.ndim == 2 and values.dtype != np.uint8
        marks.insert(0, "photograph or scan, more than 8 bits" if deep else "photograph or scan, 8 bits")
        if kind in {FileKind.JPEG, FileKind.HEIC}:
            marks.insert(1, "lossy compression")
        if deep_colour:
            marks.append("colours of more than 8 bits are shown with 8")
        windows = () if deep else (_AS_STORED,)
        if values.ndim == 2:
            values = np.asarray(values, np.float32)
        return Image(values, low_is_bright, windows, spacing_reason=_SCALE_REASON, marks=tuple(marks))


def _has_deep_colour(data: bytes, picture: PilImage.Image) -> bool:
    if picture.format == "PNG":
        return data[24:25] == b"\x10"  # bit depth of the header chunk
    bits = getattr(picture, "tag_v2", {}).get(_TIFF_BITS) if picture.format == "TIFF" else None
    return isinstance(bits, tuple) and max(bits, default=8) > 8


def _open(data: bytes, kind: FileKind) -> PilImage.Image:
    """Open without decoding."""
    if kind is FileKind.HEIC:
        pillow_heif.register_heif_opener(thumbnails=False)
    return PilImage.open(io.BytesIO(data), formats=_FORMATS[kind])


def _decode(picture: PilImage.Image) -> tuple[NDArray[Any], bool, list[str]]:
    """Values (uint8 grey or colour, or float32 grey), whether the lowest is white, and marks."""
    marks: list[str] = []
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
        upright, profile_marks = profile_to_srgb(upright, profile)
        marks.extend(profile_marks)
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
