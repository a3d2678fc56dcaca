"""A small 3-D segmentation pack for `plumbline bench`, written byte by byte as the ONNX format has it.

onnx.proto (IR version 8) in Protocol Buffers' wire format; only what this one graph needs. Its weights are random: it
is there for its time and memory, and its masks mean nothing. With some 60,000 operations for each voxel it is about ten
times lighter than the networks that clinics use, so that what surrounds the graph weighs more here than there.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

CHANNELS: Final = 32
WINDOW: Final = 64
_FLOAT, _INTS = 1, 7  # TensorProto.DataType.FLOAT, AttributeProto.AttributeType.INTS


def write_volume_pack(folder: Path, channels: int = CHANNELS) -> None:
    """Write the pack: two convolutions with that many channels, two structures, windows of 64 that overlap by half.

    Raises:
        OSError: there is no room.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "net.onnx": volume_graph(channels),
        "card.md": b"# A simulated pack\n\nFor measuring time and memory alone.\n",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    hashes = "".join(f'"{name}" = "{hashlib.sha256(data).hexdigest()}"\n' for name, data in files.items())
    (folder / "pack.toml").write_text(_TOML + hashes, encoding="utf-8")


def volume_graph(channels: int = CHANNELS) -> bytes:
    """An ONNX file: "x" (n, 1, d, h, w) float32 to "y" (n, 3, d, h, w)."""
    rng = np.random.default_rng(11)
    shapes = {"a": (channels, 1, 3, 3, 3), "b": (channels, channels, 3, 3, 3), "c": (3, channels, 1, 1, 1)}
    weights = {
        name: (rng.standard_normal(shape) / np.sqrt(np.prod(shape[1:]))).astype(np.float32)
        for name, shape in shapes.items()
    }
    nodes = [
        _node("Conv", ["x", "a"], "1", pads=[1] * 6),
        _node("Relu", ["1"], "2"),
        _node("Conv", ["2", "b"], "3", pads=[1] * 6),
        _node("Relu", ["3"], "4"),
        _node("Conv", ["4", "c"], "y", pads=[0] * 6),
    ]
    graph = b"".join(_bytes(1, node) for node in nodes) + _bytes(2, b"bench")
    graph += b"".join(_bytes(5, _tensor(name, value)) for name, value in weights.items())
    graph += _bytes(11, _value("x", 1)) + _bytes(12, _value("y", 3))
    return _number(1, 8) + _bytes(7, graph) + _bytes(8, _bytes(1, b"") + _number(2, 17))


def _node(kind: str, inputs: Sequence[str], output: str, **ints: Sequence[int]) -> bytes:
    data = b"".join(_bytes(1, name.encode()) for name in inputs) + _bytes(2, output.encode()) + _bytes(4, kind.encode())
    for name, values in ints.items():
        numbers = b"".join(_number(8, value) for value in values)
        data += _bytes(5, _bytes(1, name.encode()) + numbers + _number(20, _INTS))
    return data


def _tensor(name: str, value: NDArray[np.float32]) -> bytes:
    sizes = b"".join(_number(1, size) for size in value.shape)
    return sizes + _number(2, _FLOAT) + _bytes(8, name.encode()) + _bytes(9, value.astype("<f4").tobytes())


def _value(name: str, channels: int) -> bytes:
    sizes = [_bytes(2, b"n"), _number(1, channels), *(_bytes(2, axis) for axis in (b"d", b"h", b"w"))]
    shape = b"".join(_bytes(1, size) for size in sizes)
    return _bytes(1, name.encode()) + _bytes(2, _bytes(1, _number(1, _FLOAT) + _bytes(2, shape)))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, data: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    groups = []
    while value >= 0x80:
        groups.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*groups, value])


_TOML: Final = f"""\
schema = 1
id = "bench-volume"
version = "1.0.0"
task = "segmentation-3d"
title = "A simulated network for measuring"
licence = "Apache-2.0"

[scope]
modality = ["CT"]
rows = [1, 4096]
columns = [1, 4096]
slices = [1, 4096]
allow_photographs = false

[[models]]
name = "net"
file = "net.onnx"
inputs = [{{ name = "x", shape = ["n", 1, "d", "h", "w"] }}]
outputs = [{{ name = "y", shape = ["n", 3, "d", "h", "w"] }}]

[input]
channels = 1
polarity = "as-is"
intensity = "-1000 to 1000 HU clipped, mean 0, deviation 500"
normalise = [{{ kind = "ct", low = -1000, high = 1000, mean = [0.0], std = [500.0] }}]
grid = {{ axes = "stored" }}
window = {{ size = [{WINDOW}, {WINDOW}, {WINDOW}], overlap = 0.5 }}

[output]
labels = ["first", "second"]
background = true
activation = "softmax"

[postprocessing]
name = "plain"

[files]
"""
