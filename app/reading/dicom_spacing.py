"""Pixel spacing of a DICOM image and where it comes from (PS3.3 10.7.1)."""

import math
from collections.abc import Sequence

from pydicom.dataset import Dataset

from app.core.spacing import Spacing, SpacingSource

_CROSS_SECTIONAL = frozenset({"CT", "MR", "PT", "NM", "SM"})
_PROJECTION = frozenset({"CR", "DX", "IO", "MG", "PX", "RF", "RG", "RTIMAGE", "XA"})
_SAME = 1e-3  # relative: decimal strings are rounded
_UNCALIBRATED = "the file does not say whether its pixel spacing is calibrated; it is taken at the detector"
_DIGITIZER = "the scale is that of the film digitizer: lengths hold on the film, not in the patient"
_IMPLAUSIBLE = "a stated pixel spacing is not plausible and was left out"


def positive_pair(value: object) -> tuple[float, float] | None:
    """Two finite positive numbers from a data element's value; None for anything else."""
    if isinstance(value, str) or not isinstance(value, Sequence) or len(value) != 2:
        return None
    try:
        first, second = float(value[0]), float(value[1])
    except (TypeError, ValueError, OverflowError):
        return None
    good = all(math.isfinite(v) and v > 0 for v in (first, second))
    return (first, second) if good else None


def _same(first: tuple[float, float], second: tuple[float, float]) -> bool:
    return all(math.isclose(a, b, rel_tol=_SAME) for a, b in zip(first, second, strict=True))


def read_spacing(
    ds: Dataset, measures: Dataset | None = None, *, has_plane: bool = False
) -> tuple[Spacing | None, str, tuple[str, ...]]:
    """The most trustworthy spacing that a data set states.

    For projection images Pixel Spacing with a calibration type, or differing from Imager Pixel Spacing, is calibrated;
    Imager Pixel Spacing is corrected by the Estimated Radiographic Magnification Factor where that is stated and
    above 1; everything else lies at the detector.

    Args:
        ds: the image's data set.
        measures: the Pixel Measures item of the frame (enhanced objects); None when there is none.
        has_plane: the file states where the image lies in the patient, as a segmentation or dose grid of slices does.

    Returns:
        (spacing, reason, marks): spacing None comes with its reason; marks say what to know of the scale.
    """
    pixel = positive_pair(ds.get("PixelSpacing"))
    if pixel is None and measures is not None:
        pixel = positive_pair(measures.get("PixelSpacing"))
    imager = positive_pair(ds.get("ImagerPixelSpacing"))
    nominal = positive_pair(ds.get("NominalScannedPixelSpacing"))
    factor = _magnification(ds)
    choice: tuple[tuple[float, float], SpacingSource, tuple[str, ...]] | None
    modality = str(ds.get("Modality", ""))
    if pixel and (modality in _CROSS_SECTIONAL or (has_plane and modality not in _PROJECTION)):
        choice = pixel, SpacingSource.PATIENT_PLANE, ()
    else:
        choice = _projection(pixel, imager, nominal, factor, calibrated=bool(ds.get("PixelSpacingCalibrationType")))
    if choice is None:
        return None, "the file states no pixel spacing", ()
    (row, column), source, marks = choice
    try:
        return Spacing(row, column, source), "", marks
    except ValueError:
        return None, "the file states a pixel spacing that is not plausible", (_IMPLAUSIBLE,)


def _projection(
    pixel: tuple[float, float] | None,
    imager: tuple[float, float] | None,
    nominal: tuple[float, float] | None,
    factor: float | None,
    *,
    calibrated: bool,
) -> tuple[tuple[float, float], SpacingSource, tuple[str, ...]] | None:
    corrected = (imager[0] / factor, imager[1] / factor) if imager and factor else None
    if pixel and calibrated:
        return pixel, SpacingSource.CALIBRATED, ()
    if corrected and (not pixel or not imager or _same(pixel, imager) or _same(pixel, corrected)):
        return corrected, SpacingSource.MAGNIFICATION_CORRECTED, ()
    detector = imager or nominal
    if pixel and detector and not _same(pixel, detector):
        return pixel, SpacingSource.CALIBRATED, ()
    for values, marks in ((imager, ()), (nominal, (_DIGITIZER,)), (pixel, (_UNCALIBRATED,))):
        if values:
            return values, SpacingSource.DETECTOR, marks
    return None


def _magnification(ds: Dataset) -> float | None:
    """Estimated Radiographic Magnification Factor (0018,1114) when above 1 and believable; else None."""
    try:
        factor = float(ds.get("EstimatedRadiographicMagnificationFactor"))
    except (TypeError, ValueError):
        return None
    return factor if 1.0 < factor <= 5.0 else None


def pixel_aspect(ds: Dataset) -> float:
    """Height of a pixel over its width from Pixel Aspect Ratio (0028,0034); 1 where none, or none usable, is stated."""
    pair = positive_pair(ds.get("PixelAspectRatio"))
    if pair is None:
        return 1.0
    ratio = pair[0] / pair[1]
    return ratio if 0.1 <= ratio <= 10.0 else 1.0
