"""The place of a sheared volume in a NIfTI file: its sform, because ITK straightens such volumes without a word.

A CT with a tilted gantry has slices that do not stand at right angles to their own direction. NIfTI-1's sform holds
any affine (nifti1.h, "METHOD 3"); its qform holds turns alone. ITK writes both from a straightened direction, which
puts the voxels elsewhere. Programs that read only turns refuse the file, instead of showing it in the wrong place.
"""

import gzip
import struct
from pathlib import Path
from typing import Final

import numpy as np

from app.core.plane import VolumeGeometry

_HEADER: Final = 348
_CODES: Final = slice(252, 256)  # qform_code, sform_code
_SFORM: Final = slice(280, 328)  # srow_x, srow_y, srow_z
_SCANNER: Final = 1  # NIFTI_XFORM_SCANNER_ANAT


def state_place(path: Path, geometry: VolumeGeometry) -> None:
    """Write where a volume's voxels lie into a NIfTI file, as its sform; the qform is marked unknown.

    Args:
        path: a NIfTI-1 file, little endian, compressed (".nii.gz"), whose values lie as the geometry has them.
        geometry: in LPS; NIfTI's own coordinates are RAS.

    Raises:
        OSError: the file cannot be read or written.
        ValueError: it is no such file.
    """
    with gzip.open(path, "rb") as file:
        data = bytearray(file.read())
    if len(data) < _HEADER or struct.unpack("<i", data[:4])[0] != _HEADER or data[344:347] != b"n+1":
        raise ValueError(f"{path.name} is no NIfTI-1 file in one piece")
    to_ras = np.diag([-1.0, -1.0, 1.0])
    rows = np.column_stack([to_ras @ geometry.matrix, to_ras @ np.asarray(geometry.origin)])
    data[_CODES] = struct.pack("<hh", 0, _SCANNER)
    data[_SFORM] = struct.pack("<12f", *rows.ravel())
    beside = path.with_name(path.name + ".new")
    with gzip.open(beside, "wb", compresslevel=6) as file:
        file.write(data)
    beside.replace(path)
