"""Every image in one file as a stack: any frame of a DICOM object, any page of a photograph, decoded when asked for."""

import threading
from abc import ABC, abstractmethod
from collections import OrderedDict
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from app.core.errors import UnreadableInputError
from app.core.image import Image
from app.core.instance import ImageKey, SourceFile
from app.core.plane import ImagePlane
from app.core.study import Study
from app.reading.dicom_frames import DicomPixels, damaged_header, open_pixels
from app.reading.dicom_image import frame_image, frame_values
from app.reading.dicom_plane import read_plane
from app.reading.dicom_study import read_study, text
from app.reading.dicom_values import number
from app.reading.find_inputs import refusal
from app.reading.limits import ReadingLimits
from app.reading.photograph import PhotographPages, photograph_study
from app.reading.quiet import quiet_reading
from app.reading.sniff import HEAD_BYTES, FileKind, kind_of
from app.reading.source import MemoryBytes, read_head, read_source, sha256_of

FRAME_LIMITS: Final = ReadingLimits(min_side=1)
"""Bounds of the viewers, which show the smallest of images too."""

NO_SPACING: Final = "no pixel spacing: lengths in pixels"
NO_ORIENTATION: Final = "orientation not stated"
_KEPT_BYTES = 256 * 1024**2
# Modalities whose images a reader takes to lie in a known way; a photograph, a sonogram or a slide does not.
_ORIENTED = frozenset({"CR", "CT", "DX", "IO", "MG", "MR", "NM", "PT", "PX", "RF", "RG", "RTIMAGE", "XA"})


class FrameSource(ABC):
    """The images in one file, one after another: an `app.core.stack.ImageStack`. Any thread may ask for any of them."""

    def __init__(self, source: SourceFile, count: int) -> None:
        self.source = source
        self._count = count
        self._kept: OrderedDict[int, Image] = OrderedDict()
        self._kept_bytes = 0
        self._lock = threading.Lock()
        self._sha256 = ""

    @property
    def stack_id(self) -> str:
        """The place of the file; never to be logged."""
        return f"{self.source.path}|{self.source.member}"

    @property
    @abstractmethod
    def name(self) -> str:
        """Short words for the user; no patient's name."""

    @property
    def count(self) -> int:
        """Number of images, >= 1."""
        return self._count

    @property
    def marks(self) -> tuple[str, ...]:
        """What a reader must know of the whole file."""
        return ()

    @property
    def frames_per_second(self) -> float | None:
        """Cine rate that the file states; None when it states none."""
        return None

    def is_ready(self, index: int) -> bool:
        """Whether the image is decoded already."""
        with self._lock:
            return index in self._kept

    def image(self, index: int) -> Image:
        """The image; decoded now unless it was of late.

        Raises:
            IndexError: there is no such image.
            UnreadableInputError: it cannot be read; one sentence that names the file.
        """
        if not 0 <= index < self._count:
            raise IndexError(f"image {index} of {self._count}")
        with self._lock:
            if (found := self._kept.get(index)) is not None:
                self._kept.move_to_end(index)
                return found
        image = self._read(index)
        with self._lock:
            if index not in self._kept:
                self._kept[index] = image
                self._kept_bytes += image.values.nbytes
            while self._kept_bytes > _KEPT_BYTES and len(self._kept) > 1:
                self._kept_bytes -= self._kept.popitem(last=False)[1].values.nbytes
        return image

    @property
    def values_dtype(self) -> type[np.floating[Any]]:
        """Floating point type that holds every grey value exactly: float32, or float64 beyond 24 bits."""
        return np.float32

    @abstractmethod
    def values(self, index: int) -> NDArray[Any]:
        """(rows, columns) modality values as `values_dtype`, or (rows, columns, 3) uint8 RGB before a DICOM profile."""

    @abstractmethod
    def key(self, index: int) -> ImageKey:
        """What marks on an image are bound to."""

    def plane(self, index: int) -> ImagePlane | None:  # noqa: ARG002 - only DICOM images have one
        """Its place in the patient; None when the file does not state one.

        Raises:
            UnreadableInputError: the header is damaged.
        """
        return None

    @abstractmethod
    def study(self, index: int = 0) -> Study:
        """Who and what was imaged; reads the image, and all bytes of the file for their hash."""

    @abstractmethod
    def _read(self, index: int) -> Image: ...

    def sha256(self) -> str:
        """SHA-256 of the file's bytes, 64 hexadecimal digits; read once."""
        if not self._sha256:
            self._sha256 = self._hash()
        return self._sha256

    @abstractmethod
    def _hash(self) -> str: ...


class DicomFrames(FrameSource):
    """Frames of a DICOM image.

    Attributes:
        pixels: its header and stored values.
    """

    def __init__(self, source: SourceFile, pixels: DicomPixels) -> None:
        super().__init__(source, pixels.count)
        self.pixels = pixels
        # What a viewer asks for on the screen's thread is read here and once: reading waits for other reading.
        self._uid = self.header_text("SOPInstanceUID")
        self._name = self.header_text("SeriesDescription") or self.header_text("Modality") or source.name
        self._planes: dict[int, ImagePlane | None] = {}
        with quiet_reading(), pixels.lock:
            self._rate = _rate(pixels.ds) if pixels.count > 1 else None

    def header_text(self, keyword: str) -> str:
        """A header element as one line of text; empty when absent."""
        with quiet_reading(), self.pixels.lock:
            return text(self.pixels.ds, keyword)

    @property
    def name(self) -> str:
        """Series description, else modality, else the file's name."""
        return self._name

    @property
    def marks(self) -> tuple[str, ...]:
        """Frames that are missing or left over."""
        return self.pixels.table.marks

    @property
    def frames_per_second(self) -> float | None:
        """Recommended Display Frame Rate, Cine Rate, else by Frame Time or Frame Time Vector (PS3.3 C.7.6.5)."""
        return self._rate

    @property
    def values_dtype(self) -> type[np.floating[Any]]:
        """See FrameSource."""
        layout = self.pixels.layout
        deep = layout.bits_allocated == 64 or (not layout.is_float and layout.bits_stored > 24)
        return np.float64 if deep else np.float32

    def values(self, index: int) -> NDArray[Any]:
        """See FrameSource."""
        return frame_values(self.pixels, index, self.values_dtype)

    def key(self, index: int) -> ImageKey:
        """SOP Instance UID and frame; the hash of the file where it states no UID."""
        return ImageKey(self._uid or self.sha256(), index)

    def plane(self, index: int) -> ImagePlane | None:
        """See FrameSource; at once for an image that was read."""
        if index not in self._planes:
            with quiet_reading(), self.pixels.lock:
                try:
                    self._planes[index] = read_plane(self.pixels.ds, self.pixels.layout, index)[0]
                except Exception as error:
                    raise damaged_header(self.pixels.name, error) from error
        return self._planes[index]

    def study(self, index: int = 0) -> Study:
        """See FrameSource."""
        image = self.image(index)
        with quiet_reading(), self.pixels.lock:
            study = read_study(self.source.name, self.sha256(), self.pixels.ds, image.rows, image.columns)
        return replace(
            study,
            image_left_is=image.image_left_is,
            spacing=image.spacing,
            spacing_reason=image.spacing_reason,
            marks=image.marks,
        )

    def _read(self, index: int) -> Image:
        image = frame_image(self.pixels, index)
        self.plane(index)
        with quiet_reading(), self.pixels.lock:
            modality = text(self.pixels.ds, "Modality").upper()
        marks: tuple[str, ...] = () if image.spacing is not None else (NO_SPACING,)
        if image.directions is None and modality in _ORIENTED:
            marks = (*marks, NO_ORIENTATION)
        return replace(image, marks=(*image.marks, *marks))

    def _hash(self) -> str:
        return self.pixels.sha256()


class PhotographFrames(FrameSource):
    """Pictures of a photograph's file."""

    def __init__(self, source: SourceFile, pages: PhotographPages, data: bytes) -> None:
        super().__init__(source, pages.count)
        self._pages = pages
        self._data = data

    @property
    def name(self) -> str:
        """The file's name."""
        return self.source.name

    def values(self, index: int) -> NDArray[Any]:
        """See FrameSource."""
        return self.image(index).values

    def key(self, index: int) -> ImageKey:
        """The hash of the file, and the page."""
        return ImageKey(self.sha256(), index)

    def study(self, index: int = 0) -> Study:
        """See FrameSource."""
        return photograph_study(self.source.name, self.sha256(), self.image(index))

    def _read(self, index: int) -> Image:
        image = self._pages.image(index)
        return replace(image, marks=(*image.marks, NO_SPACING))

    def _hash(self) -> str:
        return sha256_of(MemoryBytes(self._data))


def open_frames(source: SourceFile | Path, *, limits: ReadingLimits = FRAME_LIMITS) -> FrameSource:
    """Open every image in one file by its header; nothing is decoded yet.

    Args:
        source: a DICOM, JPEG, PNG, TIFF or HEIC file, or such a member of a ZIP archive.
        limits: sizes beyond which it is refused.

    Raises:
        UnreadableInputError: it is missing, damaged, too large, or holds no image; one sentence that names it.
    """
    source = SourceFile(source) if isinstance(source, Path) else source
    name = source.name or str(source.path)
    head = read_head(source, HEAD_BYTES, limits)
    kind = kind_of(head)
    if kind is None or kind is FileKind.DICOM_DIRECTORY:
        raise UnreadableInputError(refusal(name, head))
    if kind is FileKind.DICOM:
        return DicomFrames(source, open_pixels(source, limits))
    data = read_source(source, limits)
    return PhotographFrames(source, PhotographPages(name, data, kind, limits), data)


def _rate(ds: Dataset) -> float | None:
    """Frames a second; None where the file states none, or states it in elements that are damaged."""
    try:
        return _stated_rate(ds)
    except (NotImplementedError, ValueError, TypeError, OverflowError):  # of pydicom, on elements it cannot parse
        return None


def _stated_rate(ds: Dataset) -> float | None:
    for keyword in ("RecommendedDisplayFrameRate", "CineRate"):
        if 0.1 <= (rate := number(ds.get(keyword), 0.0)) <= 1000.0:
            return rate
    vector = ds.get("FrameTimeVector")
    times = [number(ds.get("FrameTime"), 0.0)]
    if vector is not None and not isinstance(vector, str | float):
        times.append(float(np.mean([number(value, 0.0) for value in list(vector)[1:]] or [0.0])))
    for milliseconds in times:
        if 1.0 <= milliseconds <= 10_000.0:
            return 1000.0 / milliseconds
    return None
