"""Small DICOM files made for tests."""

import io

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite
from pydicom.uid import ExplicitVRLittleEndian

ROWS, COLUMNS = 40, 24


def grey_dataset(values=None, *, bits=12, signed=False, photometric="MONOCHROME2", **elements):
    """A DX data set with a grey image; `elements` are set by keyword, None deletes."""
    allocated = 8 if bits <= 8 else 16 if bits <= 16 else 32
    dtype = np.dtype(f"{'i' if signed else 'u'}{allocated // 8}")
    if values is None:
        values = ramp(bits, signed=signed)
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.SOPClassUID = ds.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.1.1"
    ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = "2.25.1"
    ds.Modality = "DX"
    ds.PatientName, ds.PatientID = "Test^Nobody", "T-1"
    ds.Rows, ds.Columns = values.shape[-2:]
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, photometric
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = allocated, bits, bits - 1
    ds.PixelRepresentation = int(signed)
    if values.ndim == 3:
        ds.NumberOfFrames = values.shape[0]
    ds.PixelData = np.ascontiguousarray(values, dtype.newbyteorder("<")).tobytes()
    return changed(ds, **elements)


def changed(ds, **elements):
    """The data set with elements set by keyword; None deletes one."""
    for keyword, value in elements.items():
        if value is None:
            del ds[keyword]
        else:
            setattr(ds, keyword, value)
    return ds


def colour_dataset(values, *, photometric="RGB", bits=8, **elements):
    """A secondary capture with a (rows, columns, 3) colour image."""
    ds = grey_dataset(np.zeros(values.shape[:2]), bits=bits)
    ds.Modality, ds.SamplesPerPixel, ds.PlanarConfiguration = "OT", 3, 0
    ds.PhotometricInterpretation = photometric
    ds.PixelData = np.ascontiguousarray(values, "<u1" if bits <= 8 else "<u2").tobytes()
    return changed(ds, **elements)


def ramp(bits=12, *, signed=False, rows=ROWS, columns=COLUMNS):
    """(rows, columns) whole numbers over the whole range of `bits`."""
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    return np.rint(np.linspace(low, high, rows * columns)).astype(np.int64).reshape(rows, columns)


def colours(rows=ROWS, columns=COLUMNS):
    """(rows, columns, 3) uint8 of strong colours, none of them grey."""
    return np.random.default_rng(3).integers(0, 256, (rows, columns, 3)).astype(np.uint8)


def saved(folder, ds, name="film.dcm", *, implicit=False, little=True):
    """Write a data set and return its path."""
    path = folder / name
    path.write_bytes(as_bytes(ds, implicit=implicit, little=little))
    return path


def as_bytes(ds, *, implicit=False, little=True):
    """The bytes of a data set as a file."""
    stream = io.BytesIO()
    if ds.file_meta.TransferSyntaxUID.is_encapsulated or ds.file_meta.TransferSyntaxUID.is_deflated:
        dcmwrite(stream, ds, enforce_file_format=True)
    else:
        dcmwrite(stream, ds, implicit_vr=implicit, little_endian=little, enforce_file_format=True)
    return stream.getvalue()
