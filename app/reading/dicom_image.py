"""A DICOM file's bytes to its study and image."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import FileDataset
from pydicom.pixels.processing import apply_color_lut
from scipy.ndimage import zoom

from app.core.anatomy import Side
from app.core.errors import UnreadableInputError
from app.core.image import Image
from app.core.study import Study
from app.reading.dicom_file import read_dataset
from app.reading.dicom_frames import StoredFrame, decode_frame, to_eight_bits
from app.reading.dicom_spacing import pixel_aspect, read_spacing
from app.reading.dicom_study import read_study, text
from app.reading.dicom_values import group_item, modality_values, number, read_lut, read_windows
from app.reading.greyness import grey_values, is_grey
from app.reading.limits import ReadingLimits
from app.reading.orientation import side_from_cosines, side_from_patient_orientation
from app.reading.quiet import quiet_reading

_GREY = frozenset({"MONOCHROME1", "MONOCHROME2"})


def read_dicom(name: str, data: bytes, sha256: str, limits: ReadingLimits) -> tuple[Study, Image]:
    """Read one DICOM image; of several frames the middle one.

    Args:
        name: file name for messages.
        data: the file's bytes.
        sha256: their hash.
        limits: bounds.

    Raises:
        UnreadableInputError: it cannot be read; the sentence says why.
    """
    with quiet_reading() as notes:
        ds = read_dataset(name, data, limits)
        before = len(notes)
        try:
            image = _image(name, ds, decode_frame(name, ds, limits))
            study = read_study(name, sha256, ds, image.rows, image.columns)
        except UnreadableInputError:
            raise
        except Exception as error:
            words = f"{name}: its header is damaged or contradicts the standard and cannot be used"
            raise UnreadableInputError(f"{words}: copy or export it again.") from error
    if any("Pixel Representation" in note or "bit depth" in note for note in notes[before:]):
        image = replace(image, marks=(*image.marks, "the compressed image and the header differ in sign or bits"))
    study = replace(
        study,
        image_left_is=image.image_left_is,
        spacing=image.spacing,
        spacing_reason=image.spacing_reason,
        marks=image.marks,
    )
    return study, image


def _image(name: str, ds: FileDataset, frame: StoredFrame) -> Image:
    photometric = text(ds, "PhotometricInterpretation").upper()
    marks = list(_marks(ds, frame))
    spacing, reason, scale_marks = read_spacing(ds, group_item(ds, frame.index, "PixelMeasuresSequence"))
    side, side_marks = _side(ds, frame.index)
    marks += [*scale_marks, *side_marks]
    if photometric in _GREY:
        values, value_marks = modality_values(frame.values, ds, frame.index)
        windows, window_marks = read_windows(ds, frame.index)
        lut, lut_marks = read_lut(ds)
        marks += [*value_marks, *window_marks, *lut_marks]
        image = Image(values, photometric == "MONOCHROME1", windows, lut, spacing, reason, side)
    else:
        colour = _colour(name, ds, frame, photometric)
        if is_grey(colour):
            marks.append("grey picture stored in colour, read as grey")
            image = Image(grey_values(colour), spacing=spacing, spacing_reason=reason, image_left_is=side)
        else:
            image = Image(colour, spacing=spacing, spacing_reason=reason, image_left_is=side)
    if spacing is None and (aspect := pixel_aspect(ds)) != 1.0:
        image = _square(image, aspect)
        marks.append(f"pixels were {aspect:g} times as high as wide and were made square: positions refer to that")
    return replace(image, marks=tuple(marks))


def _colour(name: str, ds: FileDataset, frame: StoredFrame, photometric: str) -> NDArray[np.uint8]:
    if photometric == "PALETTE COLOR":
        table = apply_color_lut(frame.values, ds)
        bits = int(ds.RedPaletteColorLookupTableDescriptor[2])
        return to_eight_bits(table[..., :3], 16 if table.dtype == np.uint16 and bits > 8 else 8)
    if frame.values.ndim != 3:
        kind = photometric or "not stated"
        raise UnreadableInputError(f"{name}: pixels of the kind {kind} are not read: export it again.")
    return to_eight_bits(frame.values, int(ds.get("BitsStored") or 8))


def _square(image: Image, aspect: float) -> Image:
    """Stretch to square pixels, bilinear, keeping the finer direction."""
    factors = (aspect, 1.0) if aspect > 1.0 else (1.0, 1.0 / aspect)
    grown = zoom(image.values, factors + (1.0,) * (image.values.ndim - 2), order=1, mode="nearest", grid_mode=True)
    if image.is_colour:
        return replace(image, values=np.asarray(grown, np.uint8))
    return replace(image, values=np.asarray(grown, np.float32))


def _side(ds: FileDataset, frame: int) -> tuple[Side | None, tuple[str, ...]]:
    stated = ds.get("PatientOrientation")
    if stated is not None and not isinstance(stated, str) and len(stated) == 2:
        return side_from_patient_orientation([str(value) for value in stated])
    plane = group_item(ds, frame, "PlaneOrientationSequence") or ds
    cosines = plane.get("ImageOrientationPatient")
    if cosines is not None and not isinstance(cosines, str | float) and len(cosines) == 6:
        return side_from_cosines([float(value) for value in cosines]), ()
    return None, ()


def _marks(ds: FileDataset, frame: StoredFrame) -> tuple[str, ...]:
    marks: list[str] = []
    lossy_syntax = {"1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51", "1.2.840.10008.1.2.4.81"}
    if text(ds, "LossyImageCompression") == "01" or str(ds.file_meta.TransferSyntaxUID) in lossy_syntax:
        ratio = number(ds.get("LossyImageCompressionRatio"), 0.0)
        marks.append(f"lossy compression ({ratio:.3g}:1)" if ratio > 1 else "lossy compression")
    if frame.count > 1:
        marks.append(f"frame {frame.index + 1} of {frame.count}")
    if text(ds, "PresentationIntentType").upper() == "FOR PROCESSING":
        marks.append("raw detector values, not processed for presentation")
    if any((group, 0x3000) in ds for group in range(0x6000, 0x6020, 2)):
        marks.append("overlay graphics in the file are not shown")
    if text(ds, "BurnedInAnnotation").upper() == "YES":
        marks.append("text is burned into the picture")
    return tuple(marks)
