"""Small CT and MR slices written for tests."""

import io

import numpy as np
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

from tests.unit.reading.dicom_files import changed, grey_dataset

AXIAL = [1, 0, 0, 0, 1, 0]
CORONAL = [1, 0, 0, 0, 0, -1]


def ct_dataset(index, *, series="2.25.100", study="2.25.10", side=(24, 20), spacing=2.5, values=None, **elements):
    """Slice `index` of an axial CT: its pixels are all different and depend on the index."""
    if values is None:
        rng = np.random.default_rng(index)
        values = rng.integers(0, 3000, side).astype(np.int16)
    stated = {
        "SOPClassUID": "1.2.840.10008.5.1.4.1.1.2",
        "SOPInstanceUID": f"{series}.{index + 1}",
        "SeriesInstanceUID": series,
        "StudyInstanceUID": study,
        "FrameOfReferenceUID": "2.25.7",
        "Modality": "CT",
        "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"],
        "SeriesNumber": 1,
        "InstanceNumber": index + 1,
        "ImageOrientationPatient": AXIAL,
        "ImagePositionPatient": [-10, -12, index * spacing],
        "PixelSpacing": [0.5, 0.75],
        "SliceThickness": spacing,
        "RescaleSlope": 1,
        "RescaleIntercept": -1024,
        "PatientBirthDate": "19700101",
    }
    ds = grey_dataset(values, bits=16, signed=True)
    wanted = {keyword: value for keyword, value in (stated | elements).items() if value is not None or keyword in ds}
    return changed(ds, **wanted)


def write(ds, path):
    """Save with the preamble of PS3.10."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not hasattr(ds, "file_meta"):
        ds.file_meta = FileMetaDataset()
        ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    stream = io.BytesIO()
    ds.save_as(stream, enforce_file_format=True)
    path.write_bytes(stream.getvalue())
    return path


def write_all(datasets, folder, names=None):
    """Save each under a name that says nothing of its place."""
    order = names or [f"{(7 * number + 3) % 997:03}.dcm" for number in range(len(datasets))]
    return [write(ds, folder / name) for ds, name in zip(datasets, order, strict=True)]


def only_series(listing):
    """The one series of a listing."""
    (found,) = [series for patient in listing.patients for study in patient.studies for series in study.series]
    return found


def all_series(listing):
    """Every series of a listing, in its order."""
    return [series for patient in listing.patients for study in patient.studies for series in study.series]
