"""Pixel spacing and where it comes from: a length is worth no more than its scale."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class SpacingSource(StrEnum):
    """Where a spacing comes from, from the most to the least trustworthy for lengths in the patient."""

    CALIBRATED = "calibrated"  # PixelSpacing with PixelSpacingCalibrationType, or differing from ImagerPixelSpacing
    MAGNIFICATION_CORRECTED = "magnification corrected"  # ImagerPixelSpacing / EstimatedRadiographicMagnificationFactor
    PATIENT_PLANE = "patient plane"  # PixelSpacing of a cross-sectional modality (CT, MR)
    DETECTOR = "detector"  # at the detector plane: lengths in the patient are smaller
    TYPED_IN = "typed in"  # stated by the clinician, or drawn on a ruler


SCALE_WORDS: Final = {
    SpacingSource.CALIBRATED: "calibrated",
    SpacingSource.MAGNIFICATION_CORRECTED: "corrected for magnification",
    SpacingSource.PATIENT_PLANE: "patient plane",
    SpacingSource.DETECTOR: "detector, not corrected for magnification",
    SpacingSource.TYPED_IN: "typed in",
}
"""What is written beside a length of each source."""


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distance between pixel centres in mm, (row, column) as DICOM PixelSpacing has it.

    Attributes:
        row: mm between adjacent rows (vertical); finite and > 0.
        column: mm between adjacent columns (horizontal); finite and > 0.
        source: where the values come from.
    """

    row: float
    column: float
    source: SpacingSource

    def __post_init__(self) -> None:
        for value in (self.row, self.column):
            if not 1e-4 <= value <= 1e3:  # also refuses NaN
                raise ValueError(f"a pixel spacing of {value!r} mm is not plausible")

    @property
    def in_patient(self) -> bool:
        """Whether lengths hold in the patient rather than at the detector, where they are magnified."""
        return self.source is not SpacingSource.DETECTOR
