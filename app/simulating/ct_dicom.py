"""A simulated CT as a DICOM series (PS3.3 A.3) and its structures as a DICOM segmentation, plainly marked."""

import hashlib
from dataclasses import asdict
from pathlib import Path

import highdicom
import numpy as np
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.sr.codedict import codes
from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian

from app.simulating.ct import SimulatedCt
from app.simulating.dicom import FictitiousPatient

_ROOT = "2.25"
PATIENT = FictitiousPatient("Simulated^Ct", "SIMULATED-0002", "19700101", "O", "20260102")


def ct_uid(volume: SimulatedCt, part: str) -> UID:
    """A UID that is the same for the same recipe and part."""
    digest = hashlib.sha256(f"ct/{sorted(asdict(volume.recipe).items())!r}/{part}".encode()).digest()
    return UID(f"{_ROOT}.{int.from_bytes(digest[:15], 'big')}")


def ct_datasets(volume: SimulatedCt, patient: FictitiousPatient = PATIENT) -> list[FileDataset]:
    """One data set for each slice, the lowest first."""
    return [_slice(volume, patient, index) for index in range(volume.values.shape[0])]


def write_ct(volume: SimulatedCt, folder: Path, patient: FictitiousPatient = PATIENT) -> None:
    """Write the slices under names that do not follow their order, as scanners and archives do.

    Raises:
        OSError: a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for ds in ct_datasets(volume, patient):
        name = hashlib.sha256(str(ds.SOPInstanceUID).encode()).hexdigest()[:8].upper()
        ds.save_as(folder / f"IM{name}", enforce_file_format=True)


def write_ct_segmentation(volume: SimulatedCt, path: Path, patient: FictitiousPatient = PATIENT) -> None:
    """Write the structures as one binary segmentation of the slices.

    Raises:
        OSError: the file cannot be written.
    """
    algorithm = highdicom.AlgorithmIdentificationSequence(
        name="Plumbline simulation", version="1", family=codes.cid7162.ArtificialIntelligence
    )
    described = [
        highdicom.seg.SegmentDescription(
            segment_number=number,
            segment_label=name,
            segmented_property_category=codes.SCT.Organ,
            segmented_property_type=codes.SCT.Organ,
            algorithm_type=highdicom.seg.SegmentAlgorithmTypeValues.AUTOMATIC,
            algorithm_identification=algorithm,
        )
        for number, name in enumerate(volume.structures, start=1)
    ]
    made = highdicom.seg.Segmentation(
        source_images=ct_datasets(volume, patient),
        pixel_array=volume.labels,
        segmentation_type=highdicom.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=described,
        series_instance_uid=ct_uid(volume, "segmentation series"),
        series_number=2,
        sop_instance_uid=ct_uid(volume, "segmentation"),
        instance_number=1,
        manufacturer="Plumbline",
        manufacturer_model_name="Simulated CT",
        software_versions="1",
        device_serial_number="0",
        series_description="Structures, simulated",
    )
    made.save_as(path)


def _slice(volume: SimulatedCt, patient: FictitiousPatient, index: int) -> FileDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = CTImageStorage
    meta.MediaStorageSOPInstanceUID = ct_uid(volume, f"image {index}")
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.ImageType = ["DERIVED", "PRIMARY", "AXIAL"]
    ds.SOPClassUID, ds.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    ds.StudyInstanceUID, ds.SeriesInstanceUID = ct_uid(volume, "study"), ct_uid(volume, "series")
    ds.FrameOfReferenceUID, ds.PositionReferenceIndicator = ct_uid(volume, "frame"), ""
    ds.StudyDate = ds.SeriesDate = ds.AcquisitionDate = ds.ContentDate = patient.study_date
    ds.StudyTime = ds.ContentTime = "120000"
    ds.AccessionNumber, ds.ReferringPhysicianName, ds.StudyID = "", "", "1"
    ds.Modality, ds.Manufacturer, ds.ManufacturerModelName = "CT", "Plumbline", "Simulated CT"
    ds.StudyDescription, ds.SeriesDescription = "Simulated CT of the trunk", "Axial, simulated"
    ds.SeriesNumber, ds.InstanceNumber, ds.AcquisitionNumber = 1, index + 1, 1
    ds.PatientName, ds.PatientID = patient.name, patient.patient_id
    ds.PatientBirthDate, ds.PatientSex, ds.PatientPosition = patient.birth_date, patient.sex, "HFS"
    ds.BodyPartExamined = "CHEST"
    ds.ImageComments = "Simulated CT: made by a computer, shows no person."
    ds.KVP = "120"
    ds.ImagePositionPatient = [f"{value:.8g}" for value in volume.geometry.plane(index).origin]
    ds.ImageOrientationPatient = ["1", "0", "0", "0", "1", "0"]
    ds.PixelSpacing = [f"{volume.recipe.spacing_mm:.8g}"] * 2
    ds.SliceThickness = f"{volume.recipe.slice_mm:.8g}"
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.Rows, ds.Columns = volume.values.shape[1:]
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 12, 11, 0
    ds.RescaleIntercept, ds.RescaleSlope, ds.RescaleType = "-1024", "1", "HU"
    ds.WindowCenter, ds.WindowWidth = "40", "400"
    ds.LossyImageCompression = "00"
    stored = (volume.values[index].astype(np.int32) + 1024).clip(0, 4095)
    ds.PixelData = stored.astype("<u2").tobytes()
    return ds
