"""Names, types and sizes of an ONNX graph's inputs and outputs, without running or loading it.

Field numbers are those of onnx.proto3 (ModelProto, GraphProto, ValueInfoProto, TypeProto, TensorShapeProto).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from inference.importing.source import refuse
from inference.packs.onnx_scan import OnnxScanError, scan_onnx
from inference.packs.schema import Tensor

_TYPES: Final = {1: "float32", 10: "float16", 7: "int64", 6: "int32", 2: "uint8", 9: "bool"}
_GRAPH, _INITIALIZER, _INPUT, _OUTPUT = 7, 5, 11, 12
_MAX_TENSORS: Final = 64
_MAX_AXES: Final = 16


@dataclass(frozen=True, slots=True)
class GraphTensors:
    """What a graph takes and gives."""

    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]


def graph_tensors(data: bytes) -> GraphTensors:
    """Inputs (initializers left out) and outputs of the bytes of an ONNX file.

    Raises:
        RefusedError: it is not a model that may be run, or one of its tensors is of a kind that packs do not have.
    """
    try:
        scan_onnx(data)
    except OnnxScanError as error:
        refuse(f"of its graph: {error}")
    graphs = _each(memoryview(data), _GRAPH)
    if len(graphs) != 1:
        refuse("its file holds no graph")
    weights: set[str] = set()
    infos: dict[int, list[memoryview]] = {_INPUT: [], _OUTPUT: []}
    for number, value in _fields(graphs[0]):
        if number == _INITIALIZER:
            weights.add(_name(value, 8))
        elif number in infos:
            infos[number].append(value)
    inputs = [tensor for info in infos[_INPUT] if (tensor := _tensor(info, weights)) is not None]
    outputs = [tensor for info in infos[_OUTPUT] if (tensor := _tensor(info, set())) is not None]
    if not inputs or not outputs or len(inputs) + len(outputs) > _MAX_TENSORS:
        refuse("its graph has no inputs, no outputs, or too many of them")
    return GraphTensors(tuple(inputs), tuple(outputs))


def _tensor(info: memoryview, weights: set[str]) -> Tensor | None:
    """One ValueInfoProto; None for a weight that is listed as an input."""
    name = _name(info, 1)
    if name in weights:
        return None
    if not 1 <= len(name) <= 200:
        refuse("one of its graph's tensors has no usable name")
    kind, shape = 0, None
    for number, value in _fields(_only(info, 2)):
        if number != 1:
            refuse(f"the tensor {name!r} of its graph is not a plain one")
        for field, part in _fields(value):
            if field == 1:
                kind = _number(part)
            elif field == 2:
                shape = [_dimension(axis, index) for index, axis in enumerate(_each(part, 1))]
    if kind not in _TYPES:
        refuse(f"the tensor {name!r} of its graph has a type that packs do not have")
    if shape is None or len(shape) > _MAX_AXES:
        refuse(f"the tensor {name!r} of its graph does not state its axes")
    return Tensor(name=name, type=_TYPES[kind], shape=tuple(shape))  # type: ignore[arg-type]


def _dimension(axis: memoryview, index: int) -> int | str:
    """A size, or a name that stands for a free one."""
    for number, value in _fields(axis):
        if number == 1 and 1 <= _number(value) <= 1_000_000:
            return _number(value)
        if number == 2:
            word = re.sub(r"[^A-Za-z0-9_]", "_", bytes(value).decode("utf-8", "replace"))[:30]
            return f"d{index}_{word}"
    return f"d{index}"


def _name(message: memoryview, field: int) -> str:
    for number, value in _fields(message):
        if number == field:
            return bytes(value).decode("utf-8", "replace")
    return ""


def _only(message: memoryview, field: int) -> memoryview:
    return next((value for number, value in _fields(message) if number == field), memoryview(b""))


def _each(message: memoryview, field: int) -> list[memoryview]:
    return [value for number, value in _fields(message) if number == field]


def _number(value: memoryview) -> int:
    return _varint(value, 0)[0]


def _fields(view: memoryview) -> Iterator[tuple[int, memoryview]]:
    """Fields of a message: number and bytes (of a varint: the varint's own)."""
    position = 0
    while position < len(view):
        tag, position = _varint(view, position)
        start, kind = position, tag & 7
        if kind == 0:
            position = _varint(view, position)[1]
        elif kind == 2:
            length, start = _varint(view, position)
            position = start + length
        elif kind in (1, 5):
            position += 8 if kind == 1 else 4
        else:
            refuse("its graph is damaged")
        if position > len(view):
            refuse("its graph is damaged")
        yield tag >> 3, view[start:position]


def _varint(view: memoryview, position: int) -> tuple[int, int]:
    value = 0
    for index in range(position, min(position + 10, len(view))):
        value |= (view[index] & 0x7F) << (7 * (index - position))
        if view[index] < 0x80:
            return value, index + 1
    return refuse("its graph is damaged")
