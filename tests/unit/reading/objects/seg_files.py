"""Small CT series and segmentations of them, written with highdicom."""

import io
import warnings

import highdicom as hd
import numpy as np
import pydicom
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sr.codedict import codes
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

from app.core.instance import ImageKey
from app.core.plane import ImagePlane, VolumeGeometry
from app.core.study import Patient
from app.core.volume import Volume
from app.reading.limits import ReadingLimits
from app.reading.objects.headings import read_patient
from app.reading.objects.segmentation import ReadSegmentation, read_segmentation

ROWS, COLUMNS, SLICES = 20, 24, 6
SPACING, DISTANCE = 0.8, 2.5
ORIGIN = (-10.0, -8.0, 100.0)


def ct_series(
    *, patient_id: str = "P1", slices: int = SLICES, origin=ORIGIN, frame_of_reference: str = ""
) -> list[Dataset]:
    """Axial slices from feet to head, in that order."""
    study, series, frame = generate_uid(), generate_uid(), frame_of_reference or generate_uid()
    made = []
    for index in range(slices):
        meta = FileMetaDataset()
        meta.MediaStorageSOPClassUID = CTImageStorage
        meta.TransferSyntaxUID = ExplicitVRLittleEndian
        ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
        ds.SOPClassUID, ds.SOPInstanceUID = CTImageStorage, generate_uid()
        meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
        ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.FrameOfReferenceUID = study, series, frame
        ds.PatientID, ds.PatientName, ds.PatientBirthDate, ds.PatientSex = patient_id, "Test^One", "19700101", "O"
        ds.StudyID, ds.AccessionNumber, ds.ReferringPhysicianName = "1", "", ""
        ds.StudyDate, ds.StudyTime, ds.Modality, ds.Manufacturer = "20200101", "100000", "CT", "none"
        ds.PositionReferenceIndicator = ""
        ds.SeriesNumber, ds.InstanceNumber = 1, index + 1
        ds.ImagePositionPatient = [origin[0], origin[1], origin[2] + index * DISTANCE]
        ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
        ds.PixelSpacing, ds.SliceThickness = [SPACING, SPACING], DISTANCE
        ds.Rows, ds.Columns, ds.SamplesPerPixel, ds.PhotometricInterpretation = ROWS, COLUMNS, 1, "MONOCHROME2"
        ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 16, 15, 1
        ds.PixelData = np.zeros((ROWS, COLUMNS), np.int16).tobytes()
        made.append(ds)
    return made


def volume_of(series: list[Dataset], *, keys: bool = True) -> Volume:
    first = series[0]
    x, y, z = (float(part) for part in first.ImagePositionPatient)
    geometry = VolumeGeometry(
        (x, y, z),
        (SPACING, 0.0, 0.0),
        (0.0, SPACING, 0.0),
        (0.0, 0.0, DISTANCE),
        (len(series), ROWS, COLUMNS),
        str(first.FrameOfReferenceUID),
    )
    names = tuple(ImageKey(str(ds.SOPInstanceUID)) for ds in series) if keys else ()
    return Volume(np.zeros(geometry.shape, np.int16), 1.0, 0.0, "HU", geometry, names, "CT")


def planes_of(series: list[Dataset]) -> tuple[ImagePlane, ...]:
    geometry = volume_of(series).geometry
    return tuple(geometry.plane(index) for index in range(len(series)))


def described(number: int, *, automatic: bool = False) -> hd.seg.SegmentDescription:
    model = hd.AlgorithmIdentificationSequence("net", codes.DCM.ArtificialIntelligence, "1")
    kind = hd.seg.SegmentAlgorithmTypeValues
    return hd.seg.SegmentDescription(
        number,
        f"structure {number}",
        codes.SCT.Tissue,
        codes.SCT.Kidney if number == 1 else codes.SCT.Liver,
        kind.AUTOMATIC if automatic else kind.MANUAL,
        model if automatic else None,
        display_color=hd.color.CIELabColor.from_rgb(200, 120 + number, 40),
    )


def write_segmentation(
    series: list[Dataset], pixels: np.ndarray, kind: str = "BINARY", segments: int = 1, **options
) -> bytes:
    """A segmentation object as a file; empty frames are left out, as everyone does."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = hd.seg.Segmentation(
            series,
            pixels,
            hd.seg.SegmentationTypeValues(kind),
            [described(number) for number in range(1, segments + 1)],
            generate_uid(),
            2,
            generate_uid(),
            1,
            "maker",
            "model",
            "1",
            "serial",
            **options,
        )
        stream = io.BytesIO()
        made.save_as(stream)
    return stream.getvalue()


def read(data: bytes) -> ReadSegmentation:
    ds = pydicom.dcmread(io.BytesIO(data))
    return read_segmentation("seg.dcm", ds, read_patient(ds), ReadingLimits())


def patient(patient_id: str = "P1") -> Patient:
    return Patient(name="Test^One", patient_id=patient_id, birth_date="1970-01-01")
