"""Files for `plumbline bench`: one CT of 500 slices and a disc of 10,000 small files, simulated and marked as such."""

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian

SLICES: Final = 500
SIDE: Final = 512
FILES: Final = 10_000
_FILES_PER_SERIES: Final = 500
_SMALL_SIDE: Final = 32
_ROOT: Final = "1.2.826.0.1.3680043.10.1473"
# Same width for every file, so that a file is the template with other digits: no leading zeros in UIDs.
_SERIES, _INSTANCE = 1000, 10_000
_POSITION: Final = "{:+010.3f}"


@dataclass(slots=True)
class BenchFiles:
    """Folders that are made when first asked for and deleted by `close`."""

    _home: tempfile.TemporaryDirectory[str] | None = None
    _made: set[str] = field(default_factory=set)

    @property
    def ct(self) -> Path:
        """A CT of 500 slices of 512 x 512, 16 bits, in one folder, its names shuffled."""
        return self._folder("ct", 1, SLICES, SIDE)

    @property
    def many(self) -> Path:
        """10,000 CT slices of 32 x 32 in 20 series."""
        return self._folder("many", FILES // _FILES_PER_SERIES, _FILES_PER_SERIES, _SMALL_SIDE)

    def close(self) -> None:
        """Delete them."""
        if self._home is not None:
            self._home.cleanup()
            self._home = None
            self._made.clear()

    def _folder(self, name: str, series: int, slices: int, side: int) -> Path:
        if self._home is None:
            self._home = tempfile.TemporaryDirectory(prefix="plumbline-bench-")
        folder = Path(self._home.name) / name
        if name not in self._made:
            write_series(folder, series=series, slices=slices, side=side)
            self._made.add(name)
        return folder


def write_series(folder: Path, *, series: int, slices: int, side: int) -> None:
    """Write CT series whose headers have about 100 elements and whose pixels are those of a noisy body.

    pydicom writes one file; the others are that file with another series, instance, position and pixels.

    Raises:
        OSError: there is no room.
    """
    folder.mkdir(parents=True, exist_ok=True)
    example = folder / "example"
    _template(side).save_as(example, enforce_file_format=True)
    whole = example.read_bytes()
    example.unlink()
    header, size = whole[: -2 * side * side], 2 * side * side
    body, noise = _body(side)
    rng = np.random.default_rng(7)
    for number in range(series):
        names = rng.permutation(slices)
        for index in range(slices):
            # The instance first: its UID begins with the series'.
            data = header.replace(_instance_uid(0, 0), _instance_uid(number, index))
            data = data.replace(_series_uid(0), _series_uid(number))
            data = data.replace(_POSITION.format(0.0).encode(), _POSITION.format(index * 1.25).encode())
            shift = int(rng.integers(0, side))
            pixels = body + noise[:, shift : shift + side]
            (folder / f"{number:02}_{names[index]:05}.dcm").write_bytes(data + pixels.tobytes()[:size])


def _series_uid(number: int) -> bytes:
    return f"{_ROOT}.{_SERIES + number}.".encode()


def _instance_uid(series: int, index: int) -> bytes:
    return f"{_ROOT}.{_SERIES + series}.{_INSTANCE + index}".encode()


def _body(side: int) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """An ellipse of soft tissue in air with bone in it, and noise of 20 HU twice as wide, both as stored values."""
    y, x = np.mgrid[:side, :side] / side - 0.5
    values = np.full((side, side), -1000.0)
    values[(x / 0.42) ** 2 + (y / 0.3) ** 2 < 1] = 40.0
    values[(x / 0.06) ** 2 + ((y - 0.15) / 0.06) ** 2 < 1] = 700.0
    noise = np.random.default_rng(3).normal(0.0, 20.0, (side, 2 * side))
    return (values + 1024).astype(np.int16), noise.astype(np.int16)


def _template(side: int) -> FileDataset:
    """One slice with the elements that a scanner writes."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = CTImageStorage
    meta.MediaStorageSOPInstanceUID = UID(_instance_uid(0, 0).decode())
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds = FileDataset("", {}, file_meta=meta, preamble=bytes(128))
    ds.SOPClassUID, ds.SOPInstanceUID = CTImageStorage, UID(_instance_uid(0, 0).decode())
    ds.StudyInstanceUID, ds.SeriesInstanceUID = UID(f"{_ROOT}.1"), UID(f"{_series_uid(0).decode()}1")
    ds.FrameOfReferenceUID = UID(f"{_ROOT}.2")
    texts = {
        "SpecificCharacterSet": "ISO_IR 100", "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"], "Modality": "CT",
        "PatientName": "Simulated^Bench", "PatientID": "SIMULATED-BENCH", "PatientBirthDate": "19700101",
        "PatientSex": "O", "StudyDate": "20260102", "SeriesDate": "20260102", "AcquisitionDate": "20260102",
        "ContentDate": "20260102", "StudyTime": "101112", "SeriesTime": "101112", "AcquisitionTime": "101112.13",
        "ContentTime": "101112.13", "AccessionNumber": "1", "Manufacturer": "Plumbline simulation",
        "InstitutionName": "None", "StudyDescription": "Simulated CT", "SeriesDescription": "Bench 1.25 mm",
        "ManufacturerModelName": "bench", "BodyPartExamined": "ABDOMEN", "ScanOptions": "HELICAL", "StudyID": "1",
        "SliceThickness": "1.25", "KVP": "120", "DataCollectionDiameter": "500", "ReconstructionDiameter": "360",
        "GantryDetectorTilt": "0", "TableHeight": "150", "RotationDirection": "CW", "ExposureTime": "500",
        "XRayTubeCurrent": "300", "Exposure": "150", "FilterType": "BODY", "GeneratorPower": "36",
        "ConvolutionKernel": "STANDARD", "PatientPosition": "FFS", "SeriesNumber": "1", "AcquisitionNumber": "1",
        "InstanceNumber": "1", "ImageOrientationPatient": ["1", "0", "0", "0", "1", "0"],
        "PositionReferenceIndicator": "XY", "SliceLocation": "0", "PhotometricInterpretation": "MONOCHROME2",
        "WindowCenter": "40", "WindowWidth": "400", "RescaleIntercept": "-1024", "RescaleSlope": "1",
        "RescaleType": "HU", "StationName": "BENCH", "ProtocolName": "Bench", "SoftwareVersions": "1",
        "DeviceSerialNumber": "1", "FocalSpots": "1.2", "SpiralPitchFactor": 0.9, "DistanceSourceToDetector": "950",
        "DistanceSourceToPatient": "540",
    }  # fmt: skip
    for keyword, value in texts.items():
        setattr(ds, keyword, value)
    ds.ImagePositionPatient = ["-180", "-180", _POSITION.format(0.0)]
    ds.PixelSpacing = ["0.703125", "0.703125"]
    ds.SamplesPerPixel, ds.Rows, ds.Columns = 1, side, side
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 16, 15, 1
    referenced = Dataset()
    referenced.ReferencedSOPClassUID = CTImageStorage
    referenced.ReferencedSOPInstanceUID = UID(f"{_ROOT}.3")
    ds.ReferencedImageSequence = [referenced] * 2
    block = ds.private_block(0x0009, "PLUMBLINE BENCH", create=True)
    for number in range(30):
        block.add_new(number, "LO", f"value {number}")
    ds.PixelData = bytes(2 * side * side)
    return ds
