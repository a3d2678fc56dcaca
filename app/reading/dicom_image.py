"""A frame of a DICOM image as it is to be shown, and the one image of a file that a spine is read on."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PilImage
from pydicom.dataset import Dataset, FileDataset
from scipy.ndimage import zoom

from app.core.anatomy import Side
from app.core.errors import UnreadableInputError
from app.core.image import Image, VoiFunction, Window
from app.core.study import Study
from app.reading.colour import apply_palette, profile_to_srgb, to_eight_bits
from app.reading.dicom_decode import Decoded
from app.reading.dicom_frames import DicomPixels, damaged_header, pixels_of
from app.reading.dicom_layout import AGAIN, NO_PHOTOMETRIC, PixelLayout
from app.reading.dicom_overlays import read_overlays
from app.reading.dicom_plane import read_directions, read_plane
from app.reading.dicom_spacing import pixel_aspect, read_spacing
from app.reading.dicom_study import read_study, text
from app.reading.dicom_values import group_item, modality_values, number, read_lut, read_padding, read_windows
from app.reading.greyness import grey_values, is_grey
from app.reading.limits import ReadingLimits
from app.reading.orientation import side_from_cosines, side_from_patient_orientation
from app.reading.quiet import quiet_reading
from app.reading.source import MemoryBytes
from app.reading.value_unit import value_unit

_GREY = frozenset({"MONOCHROME1", "MONOCHROME2"})
SEGMENTATIONS = frozenset({"1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7"})


def frame_image(pixels: DicomPixels, index: int) -> Image:
    """One frame with all that is needed to show it, true to the file: colour stays colour, nothing is resampled.

    Raises:
        UnreadableInputError: it is damaged or contradicts the header.
    """
    decoded = pixels.decode(index)
    with quiet_reading(), pixels.lock:
        try:
            return _image(pixels, decoded, index)
        except UnreadableInputError:
            raise
        except Exception as error:
            raise damaged_header(pixels.name, error) from error


def frame_values(pixels: DicomPixels, index: int, dtype: type[np.floating[Any]]) -> NDArray[Any]:
    """(rows, columns) modality values as `dtype`, or (rows, columns, 3) uint8 RGB as stored, before any colour profile.

    Raises:
        UnreadableInputError: it is damaged or contradicts the header.
    """
    decoded = pixels.decode(index)
    with quiet_reading(), pixels.lock:
        try:
            if pixels.layout.photometric in _GREY:
                return modality_values(decoded.values, pixels.ds, index, dtype)[0]
            return _colour(pixels, decoded)
        except Exception as error:
            raise damaged_header(pixels.name, error) from error


def read_dicom(name: str, data: bytes, sha256: str, limits: ReadingLimits) -> tuple[Study, Image]:
    """Read one DICOM image for models: of several frames the middle one, grey where its colours are, pixels square.

    Args:
        name: file name for messages.
        data: the file's bytes.
        sha256: their hash.
        limits: bounds.

    Raises:
        UnreadableInputError: it cannot be read; the sentence says why.
    """
    pixels = pixels_of(name, MemoryBytes(data), limits)
    if NO_PHOTOMETRIC in pixels.layout.marks:
        # On a film low may be bright: shown with a mark that is honest, measured on it is not.
        words = f"{name}: its pixels cannot be decoded for certain (no PhotometricInterpretation)"
        raise UnreadableInputError(f"{words}: {AGAIN}.")
    index = pixels.count // 2
    image = frame_image(pixels, index)
    marks = list(image.marks)
    if pixels.count > 1:
        marks.append(f"frame {index + 1} of {pixels.count}")
    if image.is_colour and is_grey(np.asarray(image.values, np.uint8)):
        marks.append("grey picture stored in colour, read as grey")
        image = replace(image, values=grey_values(np.asarray(image.values, np.uint8)), windows=())
    if image.pixel_aspect != 1.0:
        aspect = image.pixel_aspect
        image = _square(image)
        marks.append(f"pixels were {aspect:g} times as high as wide and were made square: positions refer to that")
    image = replace(image, marks=tuple(marks))
    with quiet_reading(), pixels.lock:
        study = read_study(name, sha256, pixels.ds, image.rows, image.columns)
    study = replace(
        study,
        image_left_is=image.image_left_is,
        spacing=image.spacing,
        spacing_reason=image.spacing_reason,
        marks=image.marks,
    )
    return study, image


def _image(pixels: DicomPixels, decoded: Decoded, index: int) -> Image:
    ds, layout = pixels.ds, pixels.layout
    plane, plane_marks = read_plane(ds, layout, index)
    measures = group_item(ds, index, "PixelMeasuresSequence")
    spacing, reason, scale_marks = read_spacing(ds, measures, has_plane=plane is not None)
    side, side_marks = _side(ds, index)
    overlays, overlay_marks = read_overlays(ds, layout, index, decoded.container)
    marks = [*_marks(pixels, decoded, index), *scale_marks, *side_marks, *plane_marks, *overlay_marks]
    base = Image(
        decoded.values,
        spacing=spacing,
        spacing_reason=reason,
        image_left_is=side,
        pixel_aspect=pixel_aspect(ds) if spacing is None else 1.0,
        overlays=overlays,
        directions=read_directions(ds, index),
    )
    if layout.photometric not in _GREY:
        colour, colour_marks = _in_srgb(_colour(pixels, decoded), ds)
        return replace(base, values=colour, marks=(*marks, *_depth_marks(layout), *colour_marks))
    values, value_marks = modality_values(decoded.values, ds, index)
    windows, window_marks = read_windows(ds, index)
    lut, lut_marks = read_lut(ds)
    low_is_bright = layout.photometric == "MONOCHROME1" or text(ds, "PresentationLUTShape").upper() == "INVERSE"
    padding = read_padding(ds, index)
    if padding and low_is_bright and bool(((values >= padding[0]) & (values <= padding[1])).any()):
        # Here black is not what the value's brightness would be.
        marks.append("pixels of the file's padding value are shown black")
    return replace(
        base,
        values=values,
        low_is_bright=low_is_bright,
        windows=windows or _own_windows(ds),
        lut=lut,
        padding=padding,
        unit=value_unit(ds, index),
        marks=(*marks, *value_marks, *window_marks, *lut_marks),
    )


def _own_windows(ds: Dataset) -> tuple[Window, ...]:
    """For a segmentation of fractions their whole range; else none."""
    if text(ds, "SOPClassUID") not in SEGMENTATIONS or text(ds, "SegmentationType") == "LABELMAP":
        return ()
    most = number(ds.get("MaximumFractionalValue"), 1.0) if text(ds, "SegmentationType") == "FRACTIONAL" else 1.0
    return (Window(most / 2.0, max(1.0, most), VoiFunction.LINEAR_EXACT, "whole range"),)


def _colour(pixels: DicomPixels, decoded: Decoded) -> NDArray[np.uint8]:
    if pixels.layout.photometric == "PALETTE COLOR":
        return apply_palette(decoded.values, pixels.ds)
    return to_eight_bits(decoded.values, pixels.layout.bits_stored)


def _in_srgb(colour: NDArray[np.uint8], ds: Dataset) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """Colours by the file's profile (PS3.3 C.11.15), or that of its only optical path."""
    holder = ds
    if "ICCProfile" not in ds and len(ds.get("OpticalPathSequence") or []) == 1:
        holder = ds.OpticalPathSequence[0]
    profile = holder.get("ICCProfile")
    if not isinstance(profile, bytes) or not profile or text(holder, "ColorSpace").upper() == "SRGB":
        return colour, ()
    turned, marks = profile_to_srgb(PilImage.fromarray(colour), profile)
    return np.asarray(turned, np.uint8), marks


def _depth_marks(layout: PixelLayout) -> tuple[str, ...]:
    if layout.bits_stored <= 8 or layout.photometric == "PALETTE COLOR":
        return ()
    return (f"colours of {layout.bits_stored} bits are shown with 8",)


def _square(image: Image) -> Image:
    """Stretch to square pixels, bilinear, keeping the finer direction."""
    aspect = image.pixel_aspect
    factors = (aspect, 1.0) if aspect > 1.0 else (1.0, 1.0 / aspect)
    grown = zoom(image.values, factors + (1.0,) * (image.values.ndim - 2), order=1, mode="nearest", grid_mode=True)
    dtype = np.uint8 if image.is_colour else np.float32
    overlays = tuple(
        replace(plane, mask=zoom(plane.mask.astype(np.uint8), factors, order=0, mode="nearest", grid_mode=True) > 0)
        for plane in image.overlays
    )
    return replace(image, values=grown.astype(dtype), pixel_aspect=1.0, overlays=overlays)


def _side(ds: FileDataset, frame: int) -> tuple[Side | None, tuple[str, ...]]:
    stated = ds.get("PatientOrientation")
    if stated is not None and not isinstance(stated, str) and len(stated) == 2:
        return side_from_patient_orientation([str(value) for value in stated])
    plane = group_item(ds, frame, "PlaneOrientationSequence") or ds
    cosines = plane.get("ImageOrientationPatient")
    if cosines is not None and not isinstance(cosines, str | float) and len(cosines) == 6:
        return side_from_cosines([float(value) for value in cosines]), ()
    return None, ()


def _marks(pixels: DicomPixels, decoded: Decoded, index: int) -> list[str]:
    ds = pixels.ds
    marks = [*pixels.layout.marks, *pixels.table.marks]
    if 0 < len(ds.get("PerFrameFunctionalGroupsSequence") or []) <= index:
        marks.append("the header does not describe this frame: its scale and window may be others")
    if text(ds, "LossyImageCompression") == "01" or decoded.lossy:
        ratio = number(ds.get("LossyImageCompressionRatio"), 0.0)
        digits = f"{ratio:.3g}" if ratio < 1000 else f"{ratio:,.0f}"
        marks.append(f"lossy compression ({digits}:1)" if ratio > 1 else "lossy compression")
    elif decoded.lossy is None:
        marks.append("the compression may be lossy: the file does not say")
    if text(ds, "PresentationIntentType").upper() == "FOR PROCESSING":
        marks.append("raw detector values, not processed for presentation")
    if text(ds, "BurnedInAnnotation").upper() == "YES":
        marks.append("text is burned into the picture")
    if text(ds, "SOPClassUID") in SEGMENTATIONS:
        marks.append("segmentation, shown without its images")
    if (dose := number(ds.get("DoseGridScaling"), 0.0)) > 0.0:
        unit = text(ds, "DoseUnits")[:16] or "dose"
        marks.append(f"stored dose values: {dose:g} {unit} each")
    if text(ds, "PixelPresentation").upper() in {"COLOR", "MIXED"} and pixels.layout.samples == 1:
        marks.append("the file's colours for a part of its values are not shown")
    return [*marks, *decoded.marks]
