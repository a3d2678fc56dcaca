"""One decoded image with what is needed to show it and to measure on it."""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.core.anatomy import Side
from app.core.spacing import Spacing


class VoiFunction(StrEnum):
    """VOI LUT Function (0028,1056)."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True, slots=True)
class Window:
    """A window in modality values (DICOM PS3.3 C.11.2.1.2).

    Attributes:
        center: window centre, "level".
        width: window width; >= 1 for LINEAR, > 0 otherwise.
        function: how values map to brightness.
        name: explanation shown in menus; empty when the file gives none.
    """

    center: float
    width: float
    function: VoiFunction = VoiFunction.LINEAR
    name: str = ""


@dataclass(frozen=True, slots=True)
class LookupTable:
    """A VOI LUT Sequence item: input value -> output, applied instead of a window.

    Attributes:
        first: modality value that maps to the first entry.
        entries: (n,) uint16 or uint8 outputs.
        bits: significant bits of an entry, 8 to 16.
        name: explanation; empty when the file gives none.
    """

    first: float
    entries: NDArray[np.uint16]
    bits: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class OverlayPlane:
    """Graphics drawn over an image (Overlay Plane, PS3.3 C.9.2), which are no part of its values.

    Attributes:
        mask: (rows, columns) bool of the image, true where something is drawn.
        label: what the file calls it; empty when it says nothing.
        is_region: it marks a region of interest rather than graphics.
    """

    mask: NDArray[np.bool_]
    label: str = ""
    is_region: bool = False


@dataclass(frozen=True, slots=True)
class Image:
    """A grey or colour image as read; never changed.

    Attributes:
        values: (rows, columns) float32 modality values (after the modality LUT), or (rows, columns, 3) uint8 sRGB.
        low_is_bright: MONOCHROME1: the lowest value is shown white.
        windows: windows the file proposes, in its order; may be empty.
        lut: VOI LUT the file proposes; None when it has none.
        spacing: None when the file states none; `spacing_reason` then says why.
        spacing_reason: empty when spacing is given.
        image_left_is: patient's side at the picture's left edge; None when the file does not say.
        marks: what a reader must know of these pixels ("lossy compression", "8-bit photograph of a film", ...).
        padding: modality values (low, high), both included, that fill what was not imaged (Pixel Padding Value and
            Range Limit, PS3.3 C.7.5.1.1.2, after the modality LUT); None when the file states none.
        pixel_aspect: height of a pixel over its width, for an image without spacing whose file states it (Pixel Aspect
            Ratio); a viewer draws each pixel that many times as high as wide. 1 with spacing, which then says it.
        overlays: graphics to be drawn over the image, each of its size; `to_display` leaves them out.
        directions: letters of where rows run to (the right edge) and columns run to (the lower edge), main one first:
            ("L", "F") for a frontal film seen from the front; None when the file does not say.
        unit: of grey values: "HU", "Bq/ml", ...; empty when the file states none.
    """

    values: NDArray[np.float32] | NDArray[np.uint8]
    low_is_bright: bool = False
    windows: tuple[Window, ...] = ()
    lut: LookupTable | None = None
    spacing: Spacing | None = None
    spacing_reason: str = "the file states no pixel spacing"
    image_left_is: Side | None = None
    marks: tuple[str, ...] = field(default=())
    padding: tuple[float, float] | None = None
    pixel_aspect: float = 1.0
    overlays: tuple[OverlayPlane, ...] = ()
    directions: tuple[str, str] | None = None
    unit: str = ""

    @property
    def rows(self) -> int:
        """Number of rows."""
        return int(self.values.shape[0])

    @property
    def columns(self) -> int:
        """Number of columns."""
        return int(self.values.shape[1])

    @property
    def is_colour(self) -> bool:
        """Whether values are (rows, columns, 3)."""
        return self.values.ndim == 3

    def bone_bright(self) -> NDArray[np.float32]:
        """(rows, columns) float32 with bone brighter than air on a film: what models read.

        MONOCHROME1 is turned over (value -> max + min - value); colour becomes Rec. 601 luma.
        """
        if self.is_colour:
            weights = np.array([0.299, 0.587, 0.114], np.float32)
            return np.asarray(self.values.astype(np.float32) @ weights, np.float32)
        grey = np.asarray(self.values, np.float32)
        if self.low_is_bright:
            return np.asarray(grey.max() + grey.min() - grey, np.float32)
        return grey
