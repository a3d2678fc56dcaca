"""Corrected masks on disc: a JSON header and compressed layers in one file, bound to the images they were drawn on.

Layout: the 8 bytes "PLUMMASK", the header's length as 4 bytes (big endian), the header as JSON in UTF-8, then for each
layer its labels (uint16, little endian, C order) and, where the header says so, its fractions (uint8), each one zlib
stream whose length the header states. Nothing in the file is executed, and no path comes from it.
"""

import hashlib
import os
import zlib
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.core.errors import StoreError, UnreadableInputError
from app.core.instance import ImageKey
from app.core.plane import VolumeGeometry
from app.core.segmentation import Segment, Segmentation
from app.core.volume import Volume

MAGIC: Final = b"PLUMMASK"
VERSION: Final = 1
MAX_HEADER: Final = 16 * 1024**2
MAX_VOXELS: Final = 1_000_000_000
MAX_LAYERS: Final = 256


class _Layer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One layer's streams: bytes of the compressed labels, and of the fractions or None."""

    labels: int
    fractions: int | None


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything of a segmentation but its arrays."""

    version: int
    name: str
    shape: tuple[int, int, int]
    segments: tuple[Segment, ...]
    layer_of: tuple[int, ...]
    layers: tuple[_Layer, ...]
    geometry: VolumeGeometry | None
    keys: tuple[ImageKey, ...]
    marks: tuple[str, ...]
    digest: str


def volume_digest(volume: Volume) -> str:
    """SHA-256 (64 hexadecimal digits) of a volume's values and place: what a mask is bound to without stored images."""
    made = hashlib.sha256(msgspec.json.encode(volume.geometry))
    made.update(str(volume.values.dtype).encode())
    for plane in volume.values:
        made.update(np.ascontiguousarray(plane).data)
    return made.hexdigest()


def save_segmentation(segmentation: Segmentation, path: Path, *, digest: str = "") -> None:
    """Write a segmentation; an existing file is replaced only once the new one is whole.

    Args:
        segmentation: with the keys of its images, unless `digest` is given.
        path: where to; its folder exists.
        digest: `volume_digest` of the volume it lies on, for volumes without stored images.

    Raises:
        StoreError: it is bound to no image, or the file cannot be written.
    """
    if not segmentation.keys and not digest:
        raise StoreError(f"{segmentation.name} is bound to no image, so it cannot be kept: open it on its images.")
    if not segmentation.layers:
        raise StoreError(f"{segmentation.name} has no segments to keep: draw one first.")
    streams: list[bytes] = []
    layers = []
    for labels, fractions in zip(segmentation.layers, segmentation.fractions, strict=True):
        packed = _packed(np.asarray(labels, "<u2"))
        more = None if fractions is None else _packed(fractions)
        layers.append(_Layer(len(packed), None if more is None else len(more)))
        streams += [packed] if more is None else [packed, more]
    slices, rows, columns = segmentation.layers[0].shape
    header = msgspec.json.encode(
        _Header(
            VERSION,
            segmentation.name,
            (slices, rows, columns),
            segmentation.segments,
            segmentation.layer_of,
            tuple(layers),
            segmentation.geometry,
            segmentation.keys,
            segmentation.marks,
            digest,
        )
    )
    beside = path.with_name(path.name + ".new")
    try:
        with beside.open("wb") as file:
            file.write(MAGIC + len(header).to_bytes(4, "big") + header)
            for stream in streams:
                file.write(stream)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise StoreError(f"{path.name} cannot be written ({error.strerror}): choose another folder.") from error


def load_segmentation(path: Path, *, keys: tuple[ImageKey, ...] = (), digest: str = "") -> Segmentation:
    """Read a segmentation back onto the images it was drawn on, and onto no others.

    Args:
        path: the file.
        keys: of the images shown, in the order of their slices.
        digest: `volume_digest` of the volume shown, where it has no keys.

    Raises:
        UnreadableInputError: it is damaged, too large, not of this kind, or belongs to other images.
    """
    try:
        with path.open("rb") as file:
            header = _read_header(path.name, file.read(len(MAGIC) + 4), file)
            if header.keys != keys or header.digest != digest or not (keys or digest):
                raise UnreadableInputError(
                    f"{path.name} belongs to other images: open the images on which it was drawn."
                )
            layers: list[NDArray[np.uint16]] = []
            fractions: list[NDArray[np.uint8] | None] = []
            for layer in header.layers:
                layers.append(_unpacked(path.name, file.read(layer.labels), header.shape, "<u2").astype(np.uint16))
                fractions.append(
                    None
                    if layer.fractions is None
                    else _unpacked(path.name, file.read(layer.fractions), header.shape, "u1")
                )
    except OSError as error:
        raise UnreadableInputError(f"{path.name} cannot be read ({error.strerror}): check the disc.") from error
    return Segmentation(
        header.name,
        header.segments,
        tuple(layers),
        header.layer_of,
        tuple(fractions),
        header.geometry,
        header.keys,
        header.marks,
    )


def _packed(values: NDArray[Any]) -> bytes:
    return zlib.compress(np.ascontiguousarray(values).data, 1)


def _unpacked(name: str, stream: bytes, shape: tuple[int, int, int], kind: str) -> NDArray[Any]:
    """An array of a known size; never inflates beyond it."""
    wanted = int(np.prod(shape)) * np.dtype(kind).itemsize
    inflate = zlib.decompressobj()
    try:
        found = inflate.decompress(stream, wanted + 1)
    except zlib.error as error:
        raise UnreadableInputError(f"{name} is damaged: use the segmentation's original file.") from error
    if len(found) != wanted or not inflate.eof:
        raise UnreadableInputError(f"{name} is cut short or damaged: use the segmentation's original file.")
    return np.frombuffer(bytearray(found), kind).reshape(shape)


def _read_header(name: str, start: bytes, file: Any) -> _Header:
    """The header, checked against every bound before anything is inflated."""
    if start[: len(MAGIC)] != MAGIC or len(start) != len(MAGIC) + 4:
        raise UnreadableInputError(f"{name} is no mask that was corrected here: choose a .plmask file.")
    length = int.from_bytes(start[len(MAGIC) :], "big")
    if length > MAX_HEADER:
        raise UnreadableInputError(f"{name} has a header of {length:,} bytes and is not read: it is damaged.")
    try:
        header = msgspec.json.decode(file.read(length), type=_Header)
    except (msgspec.DecodeError, ValueError) as error:
        raise UnreadableInputError(f"{name} is damaged: use the segmentation's original file.") from error
    if header.version != VERSION:
        raise UnreadableInputError(f"{name} was written by a newer version of Plumbline: update this one.")
    voxels = 1
    for side in header.shape:
        voxels *= side
    numbers = [segment.number for segment in header.segments]
    sound = (
        min(header.shape) >= 1
        and voxels <= MAX_VOXELS
        and 1 <= len(header.layers) <= MAX_LAYERS
        and len(header.layer_of) == len(numbers)
        and all(0 <= layer < len(header.layers) for layer in header.layer_of)
        and len(set(numbers)) == len(numbers)
        and all(1 <= number <= 65535 for number in numbers)
        and all(0 <= part <= 255 for segment in header.segments for part in segment.colour)
        and len(header.keys) in {0, header.shape[0]}
        and (header.geometry is None or header.geometry.shape == header.shape)
        and all(layer.labels >= 0 and (layer.fractions or 0) >= 0 for layer in header.layers)
    )
    if not sound:
        raise UnreadableInputError(f"{name} contradicts itself: use the segmentation's original file.")
    return header
