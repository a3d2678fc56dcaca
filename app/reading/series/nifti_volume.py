"""A NIfTI file to a volume in DICOM's coordinates; its header bounds it before anything is unpacked."""

import gzip
import io
import tempfile
import zlib
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.core.plane import VolumeGeometry
from app.core.volume import Volume
from app.reading.frames import FRAME_LIMITS
from app.reading.limits import ReadingLimits
from app.reading.listing.nifti import MAX_BYTES, NiftiHeader, nifti_header
from app.reading.source import read_head, read_source, source_size

_KEPT: Final = frozenset({"int8", "uint8", "int16", "uint16", "float32"})
_PART: Final = 4 * 1024**2
_AGAIN: Final = "copy or export it again"
NO_PATIENT: Final = "NIfTI: the file states no patient, no modality and no unit"


def read_nifti(source: SourceFile, limits: ReadingLimits = FRAME_LIMITS) -> Volume:
    """Read a NIfTI file; SimpleITK turns its RAS coordinates into LPS.

    Raises:
        UnreadableInputError: it is damaged, too large, or holds no numbers.
    """
    name = source.name
    header = nifti_header(read_head(source, 4096, limits))
    if header is None:
        raise UnreadableInputError(f"{name} is not a NIfTI file of one piece: choose a .nii or .nii.gz file.")
    if header.voxel_bytes is None:
        raise UnreadableInputError(f"{name} holds colour or complex values, which are not shown: export it as numbers.")
    if header.data_bytes > MAX_BYTES:
        raise UnreadableInputError(f"{name} is larger than {MAX_BYTES // 1024**2:,} MB once unpacked: export a part.")
    with tempfile.TemporaryDirectory(prefix="plumbline-nifti-") as folder:
        image = _read(name, _path(source, header, Path(folder), limits))
        marks = [NO_PATIENT]
        if image.GetDimension() > 3:
            marks.append(f"volume 1 of {header.volumes}")
        while image.GetDimension() > 3:
            image = image[(*[slice(None)] * (image.GetDimension() - 1), 0)]
        return _volume(name, image, tuple(marks))


def _path(source: SourceFile, header: NiftiHeader, folder: Path, limits: ReadingLimits) -> Path:
    """A path that SimpleITK reads, of a file that holds all its voxels: SimpleITK takes what is missing as 0.

    Raises:
        UnreadableInputError: it is damaged, cut off, or unpacks to more than its header states.
    """
    wanted = header.data_at + header.data_bytes
    packed = read_head(source, 2, limits) == b"\x1f\x8b"
    if not packed and source_size(source) < wanted:
        raise UnreadableInputError(f"{source.name} ends before its last voxel: {_AGAIN}.")
    if not packed and not source.member and source.path.name.lower().endswith(".nii"):
        return source.path
    copy = folder / "volume.nii"
    if not packed:
        copy.write_bytes(read_source(source, limits))
        return copy
    length = 0
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(read_source(source, limits))) as unpacking, copy.open("wb") as file:
            while part := unpacking.read(min(_PART, wanted + _PART - length)):
                length += file.write(part)
                if length >= wanted + _PART:
                    break  # what follows the voxels is not needed
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise UnreadableInputError(f"{source.name} is damaged and cannot be unpacked: {_AGAIN}.") from error
    except OSError as error:
        raise UnreadableInputError(f"{source.name} cannot be unpacked: there is no room on the disk.") from error
    if length < wanted:
        raise UnreadableInputError(f"{source.name} ends before its last voxel: {_AGAIN}.")
    return copy


def _itk() -> Any:
    """SimpleITK, which publishes no types; loaded now, because the window starts without it."""
    import SimpleITK  # noqa: PLC0415

    return SimpleITK


def _read(name: str, path: Path) -> Any:
    itk = _itk()
    reader = itk.ImageFileReader()
    reader.SetImageIO("NiftiImageIO")
    reader.SetFileName(str(path))
    itk.ProcessObject.SetGlobalWarningDisplay(False)  # noqa: FBT003  SimpleITK takes it so
    try:
        return reader.Execute()
    except RuntimeError as error:
        raise UnreadableInputError(f"{name} is damaged or its axes are not at right angles: {_AGAIN}.") from error


def _volume(name: str, image: Any, marks: tuple[str, ...]) -> Volume:
    if image.GetNumberOfComponentsPerPixel() != 1:
        raise UnreadableInputError(f"{name} holds several numbers for each voxel, which are not shown: export one.")
    values: NDArray[Any] = _itk().GetArrayFromImage(image)
    if values.ndim == 2:
        values = values[np.newaxis]
        image = _itk().JoinSeries(image)
    if values.dtype.name not in _KEPT:
        values = values.astype(np.float32)
    if values.dtype == np.float32 and not np.isfinite(values).all():
        values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
        marks = (*marks, "voxels without a number are shown as 0")
    values.flags.writeable = False
    turn = np.array(image.GetDirection()).reshape(3, 3) * np.array(image.GetSpacing())
    steps = [(float(x), float(y), float(z)) for x, y, z in turn.T]
    x, y, z = image.GetOrigin()
    slices, rows, columns = values.shape
    geometry = VolumeGeometry((x, y, z), steps[0], steps[1], steps[2], (slices, rows, columns))
    return Volume(values, 1.0, 0.0, "", geometry, (), "", marks=marks)
