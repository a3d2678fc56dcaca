"""A simulated film as a DICOM DX image (PS3.3 A.26), plainly marked as simulated."""

import hashlib
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from pydicom import config as dicom_config
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import UID, DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian

from app.core.anatomy import Side
from app.simulating.film import FULL_SCALE, SimulatedFilm

# 2.25 is the root for UIDs made from UUIDs (PS3.5 B.2); the number after it is a hash of the recipe.
_ROOT = "2.25"


@dataclass(frozen=True, slots=True)
class FictitiousPatient:
    """The patient module of a simulated film; nobody."""

    name: str = "Simulated^Film"
    patient_id: str = "SIMULATED-0001"
    birth_date: str = "20100101"
    sex: str = "O"
    study_date: str = "20260101"


def simulated_uid(film: SimulatedFilm, part: str) -> UID:
    """A UID that is the same for the same recipe and part ("study", "series", "image", "frame")."""
    text = f"{sorted(asdict(film.recipe).items())!r}/{part}"
    digest = hashlib.sha256(text.encode()).digest()
    return UID(f"{_ROOT}.{int.from_bytes(digest[:15], 'big')}")


def dicom_dataset(
    film: SimulatedFilm,
    patient: FictitiousPatient | None = None,
    *,
    monochrome1: bool = False,
    magnification: bool = True,
) -> FileDataset:
    """The film as a dataset ready to be written.

    Args:
        film: the film; its pixels are bone bright.
        patient: whom it is said to show; None for the usual fictitious one.
        monochrome1: store inverted values with MONOCHROME1.
        magnification: state EstimatedRadiographicMagnificationFactor, so that lengths can be given in the patient.
    """
    patient = patient or FictitiousPatient()
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = DigitalXRayImageStorageForPresentation
    meta.MediaStorageSOPInstanceUID = simulated_uid(film, "image")
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = UID(f"{_ROOT}.{int.from_bytes(hashlib.sha256(b'plumbline').digest()[:15], 'big')}")
    meta.ImplementationVersionName = "PLUMBLINE"
    ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.ImageType = ["DERIVED", "PRIMARY", ""]
    ds.SOPClassUID = meta.MediaStorageSOPClassUID
    ds.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
    ds.StudyInstanceUID = simulated_uid(film, "study")
    ds.SeriesInstanceUID = simulated_uid(film, "series")
    ds.FrameOfReferenceUID = simulated_uid(film, "frame")
    ds.StudyDate = ds.SeriesDate = ds.AcquisitionDate = ds.ContentDate = patient.study_date
    ds.StudyTime = ds.ContentTime = ds.AcquisitionTime = "120000"
    ds.AccessionNumber = ""
    ds.Modality = "DX"
    ds.PresentationIntentType = "FOR PRESENTATION"
    ds.Manufacturer = "Plumbline"
    ds.ManufacturerModelName = "Simulated radiograph"
    ds.ReferringPhysicianName = ""
    ds.StudyDescription = "Simulated full-spine radiograph"
    ds.SeriesDescription = "Frontal full spine, simulated"
    ds.StudyID, ds.SeriesNumber, ds.InstanceNumber = "1", 1, 1
    ds.PatientName, ds.PatientID = patient.name, patient.patient_id
    ds.PatientBirthDate, ds.PatientSex = patient.birth_date, patient.sex
    ds.BodyPartExamined = "SPINE"
    ds.ViewPosition = "AP"
    ds.ImageLaterality = "U"
    # Rows run to the patient's side that is at the picture's right, columns to the foot (PS3.3 C.7.6.1.1.1).
    ds.PatientOrientation = ["L" if film.image_left_is is Side.RIGHT else "R", "F"]
    ds.ImageComments = "Simulated film: made by a computer, shows no person."
    ds.DerivationDescription = f"Simulated from seed {film.recipe.seed}"
    ds.BurnedInAnnotation = "NO"
    ds.LossyImageCompression = "00"
    _pixels(ds, film, monochrome1=monochrome1)
    _geometry(ds, film, magnification=magnification)
    return ds


def _pixels(ds: FileDataset, film: SimulatedFilm, *, monochrome1: bool) -> None:
    pixels = FULL_SCALE - film.pixels if monochrome1 else film.pixels
    low, high = (float(v) for v in np.percentile(pixels[::4, ::4], (0.5, 99.5)))
    ds.SamplesPerPixel = 1
    ds.PhotometricInterpretation = "MONOCHROME1" if monochrome1 else "MONOCHROME2"
    ds.Rows, ds.Columns = film.pixels.shape
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 12, 11, 0
    ds.PixelIntensityRelationship = "LOG"
    ds.PixelIntensityRelationshipSign = 1 if monochrome1 else -1
    ds.RescaleIntercept, ds.RescaleSlope, ds.RescaleType = "0", "1", "US"
    ds.PresentationLUTShape = "INVERSE" if monochrome1 else "IDENTITY"
    ds.WindowCenter, ds.WindowWidth = str(round((low + high) / 2)), str(max(2, round(high - low)))
    ds.WindowCenterWidthExplanation = "As simulated"
    ds.PixelData = np.ascontiguousarray(pixels, "<u2").tobytes()


def _geometry(ds: FileDataset, film: SimulatedFilm, *, magnification: bool) -> None:
    spacing = f"{film.spacing_mm:.8g}"
    ds.ImagerPixelSpacing = [spacing, spacing]
    ds.PixelSpacing = [spacing, spacing]  # equal to the imager's and not calibrated: at the detector (PS3.3 10.7.1.3)
    ds.DetectorType = "DIRECT"
    ds.PositionerType = "NONE"
    if magnification:
        ds.EstimatedRadiographicMagnificationFactor = f"{film.recipe.magnification:.8g}"
        ds.DistanceSourceToDetector = "1830"
        ds.DistanceSourceToPatient = f"{1830 / film.recipe.magnification:.8g}"
    if any(film.recipe.collimation_mm):
        left, right, top, bottom = (round(border / film.spacing_mm) for border in film.recipe.collimation_mm)
        if film.recipe.pa_mirror:
            left, right = right, left
        ds.CollimatorShape = "RECTANGULAR"
        rows, columns = film.pixels.shape
        ds.CollimatorLeftVerticalEdge, ds.CollimatorRightVerticalEdge = left, columns - right
        ds.CollimatorUpperHorizontalEdge, ds.CollimatorLowerHorizontalEdge = top, rows - bottom


def write_dicom(
    film: SimulatedFilm,
    path: Path,
    patient: FictitiousPatient | None = None,
    *,
    monochrome1: bool = False,
    magnification: bool = True,
) -> None:
    """Write the film as uncompressed explicit little endian DICOM; see dicom_dataset for the arguments.

    Raises:
        OSError: the file cannot be written.
    """
    ds = dicom_dataset(film, patient, monochrome1=monochrome1, magnification=magnification)
    with dicom_config.disable_value_validation():
        ds.save_as(path, enforce_file_format=True)
