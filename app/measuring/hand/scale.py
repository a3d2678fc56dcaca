"""Which scale holds on an image: the file's, or that of a ruler or coin which the reader drew on it."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.core.annotation import Annotation, AnnotationKind
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.measurement import Unit
from app.core.spacing import SCALE_WORDS, Spacing, SpacingSource

KNOWN_MM: Final = (0.1, 3000.0)
"""Least and greatest true length of a ruler or coin in mm."""

NO_SPACING: Final = "the file states no pixel spacing"


@dataclass(frozen=True, slots=True)
class Scale:
    """The scale of one image.

    Attributes:
        spacing: mm between pixels; None when unknown: lengths are then in pixels, taken as square.
        words: where it comes from, or why there is none.
        known_mm: true length of the ruler or coin it comes from; None when it comes from the file.
        calibration_id: the mark it comes from; empty when it comes from the file.
        aspect: height of a pixel over its width where no spacing is known.
    """

    spacing: Spacing | None
    words: str
    known_mm: float | None = None
    calibration_id: str = ""
    aspect: float = 1.0

    @property
    def steps(self) -> tuple[float, float]:
        """Lengths of one pixel (across, down): in mm, or in widths of a pixel."""
        return (1.0, self.aspect) if self.spacing is None else (self.spacing.column, self.spacing.row)

    @property
    def length_unit(self) -> Unit:
        """Mm, or px where no spacing is known."""
        return Unit.PIXEL if self.spacing is None else Unit.MILLIMETRE

    @property
    def area_unit(self) -> Unit:
        """Mm2, or px2 where no spacing is known."""
        return Unit.SQUARE_PIXEL if self.spacing is None else Unit.SQUARE_MILLIMETRE


def scale_of_file(image: Image) -> Scale:
    """The scale that the file states for `image`, or why it states none."""
    if image.spacing is None:
        reason = image.spacing_reason or NO_SPACING
        unequal = "" if image.pixel_aspect == 1.0 else ", in widths of a pixel"
        return Scale(None, f"pixels{unequal}: {reason}", aspect=image.pixel_aspect)
    return Scale(image.spacing, SCALE_WORDS[image.spacing.source])


def scale_on(annotations: Iterable[Annotation], key: ImageKey, image: Image) -> Scale:
    """The scale that marks on an image are measured with: its calibration by hand, else the file's.

    Args:
        annotations: of the case; those on other images do not count.
        key: of the image.
        image: as read.
    """
    for annotation in annotations:
        if annotation.kind is AnnotationKind.CALIBRATION and annotation.image == key:
            spacing = calibrated_spacing(annotation, image)
            if isinstance(spacing, Spacing):
                by = f" by {annotation.made_by}" if annotation.made_by else ""
                words = f"calibrated on the image: {annotation.known_mm:g} mm between two points{by}"
                return Scale(spacing, words, annotation.known_mm, annotation.annotation_id)
    return scale_of_file(image)


def calibrated_spacing(annotation: Annotation, image: Image) -> Spacing | str:
    """The spacing that a ruler (or a coin's diameter) of known length gives, or one sentence why it gives none.

    The ratio of a pixel's height to its width is the file's: of its spacing, or as it states it. The spacing holds
    in the plane of the ruler or coin, at its distance from the detector.

    Args:
        annotation: a calibration: its two points, and `known_mm`.
        image: the image it lies on.
    """
    known = annotation.known_mm
    if known is None or not KNOWN_MM[0] <= known <= KNOWN_MM[1]:
        return f"A ruler or coin must be {KNOWN_MM[0]:g} to {KNOWN_MM[1]:g} mm long."
    aspect = image.pixel_aspect if image.spacing is None else image.spacing.row / image.spacing.column
    (x1, y1), (x2, y2) = annotation.points
    drawn = math.hypot(x2 - x1, (y2 - y1) * aspect)
    if drawn < 2.0:
        return "The two points of a calibration must lie at least 2 pixels apart."
    column = known / drawn
    try:
        return Spacing(column * aspect, column, SpacingSource.TYPED_IN)
    except ValueError:
        return f"{known:g} mm over {drawn:.0f} pixels is not a plausible scale."
