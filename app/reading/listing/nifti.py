"""Whether a file is NIfTI, and its size by its header, before anything is unpacked (NIfTI-1 and -2)."""

import struct
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from app.core.instance import Instance, ObjectKind, SourceFile

_HEADER: Final = 540
# NIfTI datatype codes that are one number for each voxel -> bytes.
_SIZES: Final = {2: 1, 4: 2, 8: 4, 16: 4, 64: 8, 256: 1, 512: 2, 768: 4, 1024: 8, 1280: 8}
MAX_BYTES: Final = 4 * 1024**3
"""Most bytes of voxels that are unpacked."""


@dataclass(frozen=True, slots=True)
class NiftiHeader:
    """Sizes that a NIfTI header states.

    Attributes:
        shape: (slices, rows, columns) as SimpleITK reads them: z, y, x.
        volumes: over time or any further axis.
        voxel_bytes: bytes of one stored voxel; None for colour, complex or an unknown type.
        data_at: where voxels begin in the unpacked file.
    """

    shape: tuple[int, int, int]
    volumes: int
    voxel_bytes: int | None
    data_at: int

    @property
    def data_bytes(self) -> int:
        """Bytes of all voxels of all volumes; 0 when the type is not known."""
        slices, rows, columns = self.shape
        return slices * rows * columns * self.volumes * (self.voxel_bytes or 0)


def nifti_header(head: bytes) -> NiftiHeader | None:
    """What a header says, from the first bytes of a file; None when it is not single-file NIfTI.

    Args:
        head: at least 4 KB of the file; in gzip they inflate to more than the header.
    """
    if head[:2] == b"\x1f\x8b":
        try:
            head = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, _HEADER)
        except zlib.error:
            return None
    for order in "<>":
        found = _read(head, order)
        if found is not None:
            return found
    return None


def _read(head: bytes, order: str) -> NiftiHeader | None:
    try:
        (size,) = struct.unpack_from(order + "i", head)
        if size == 348 and head[344:348] == b"n+1\0":
            dims = struct.unpack_from(order + "8h", head, 40)
            (kind,) = struct.unpack_from(order + "h", head, 70)
            (stated,) = struct.unpack_from(order + "f", head, 108)
        elif size == 540 and head[4:8] == b"n+2\0":
            dims = struct.unpack_from(order + "8q", head, 16)
            (kind,) = struct.unpack_from(order + "h", head, 12)
            (stated,) = struct.unpack_from(order + "q", head, 168)
        else:
            return None
    except struct.error:
        return None
    if not 1 <= dims[0] <= 7 or any(dim < 1 for dim in dims[1 : dims[0] + 1]):
        return None
    x, y, z, *rest = (dims[number] if number <= dims[0] else 1 for number in range(1, 8))
    volumes = 1
    for dim in rest:
        volumes *= dim
    data_at = int(stated) if size <= stated < 2**31 else size  # also where it is not a number
    return NiftiHeader((z, y, x), volumes, _SIZES.get(kind), data_at)


def nifti_instance(source: SourceFile, header: NiftiHeader) -> Instance:
    """A NIfTI file as an instance; it states no patient, study or identifier."""
    slices, rows, columns = header.shape
    name = PurePosixPath(source.name).name
    reason = ""
    if header.voxel_bytes is None:
        reason = f"{source.name} holds colour or complex values, which are not shown: export it as numbers."
    elif header.data_bytes > MAX_BYTES:
        reason = f"{source.name} is larger than {MAX_BYTES // 1024**2:,} MB once unpacked: export a smaller part."
    return Instance(
        source,
        ObjectKind.OTHER if reason else ObjectKind.VOLUME,
        modality="",
        series_description=name,
        rows=rows,
        columns=columns,
        frames=slices,
        reason=reason,
    )
