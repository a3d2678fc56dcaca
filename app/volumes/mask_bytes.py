"""A mask as few bytes: the box it fills, one bit a voxel, compressed; read back within bounds known beforehand."""

import struct
import zlib
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import StoreError

MOST_VOXELS: Final = 1 << 30
MOST_BYTES: Final = 16 * 1024**2
"""Of one mask; what is larger is noise rather than a structure, and is not kept."""
_MAGIC: Final = b"PLMB1"
_LEVEL: Final = 6


def mask_bytes(mask: NDArray[np.bool_]) -> bytes | None:
    """The bytes of a mask; None where it is too large to be kept.

    Args:
        mask: bool, (rows, columns) or (slices, rows, columns).
    """
    if mask.size > MOST_VOXELS:
        return None
    start, size = _box(mask)
    inside = mask[tuple(slice(first, first + length) for first, length in zip(start, size, strict=True))]
    packed = zlib.compress(np.packbits(inside).tobytes(), _LEVEL)
    head = _MAGIC + bytes([mask.ndim]) + struct.pack(f">{3 * mask.ndim}I", *mask.shape, *start, *size)
    content = head + packed
    return content if len(content) <= MOST_BYTES else None


def read_mask(content: bytes, shape: tuple[int, ...], name: str) -> NDArray[np.bool_]:
    """The mask of some bytes.

    Args:
        content: as `mask_bytes` made them.
        shape: of the images it lies on.
        name: of the structure, for the sentence.

    Raises:
        StoreError: they are damaged, or of a mask of another shape.
    """
    dimensions = content[len(_MAGIC)] if len(content) > len(_MAGIC) else 0
    at = len(_MAGIC) + 1 + 12 * dimensions
    if not content.startswith(_MAGIC) or dimensions not in (2, 3) or len(content) < at:
        raise _damaged(name)
    numbers = struct.unpack(f">{3 * dimensions}I", content[len(_MAGIC) + 1 : at])
    stated, start, size = (numbers[n * dimensions : (n + 1) * dimensions] for n in range(3))
    if stated != tuple(shape):
        raise StoreError(f"The mask of {name!r} was kept for images of another size: analyze again to see it.")
    if any(first + length > side for first, length, side in zip(start, size, stated, strict=True)):
        raise _damaged(name)
    voxels = int(np.prod(size, dtype=np.int64))
    wanted = (voxels + 7) // 8
    inflate = zlib.decompressobj()
    try:
        packed = inflate.decompress(content[at:], wanted + 1)
    except zlib.error as error:
        raise _damaged(name) from error
    if len(packed) != wanted or not (inflate.eof or not wanted):
        raise _damaged(name)
    mask = np.zeros(stated, np.bool_)
    inside = np.unpackbits(np.frombuffer(packed, np.uint8), count=voxels).astype(np.bool_).reshape(size)
    mask[tuple(slice(first, first + length) for first, length in zip(start, size, strict=True))] = inside
    return mask


def _box(mask: NDArray[np.bool_]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Start and size of the box that a mask fills; both zeros for an empty one."""
    start, size = [], []
    for axis in range(mask.ndim):
        others = tuple(other for other in range(mask.ndim) if other != axis)
        filled = np.flatnonzero(mask.any(axis=others))
        if not filled.size:
            return (0,) * mask.ndim, (0,) * mask.ndim
        start.append(int(filled[0]))
        size.append(int(filled[-1] - filled[0]) + 1)
    return tuple(start), tuple(size)


def _damaged(name: str) -> StoreError:
    return StoreError(f"The mask of {name!r} in the case store is damaged: analyze again to see it.")
