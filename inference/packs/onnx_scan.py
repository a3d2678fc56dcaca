"""A bounded look through an ONNX file, before any runtime parses it: no file but itself may be named inside.

The Protocol Buffers wire format is walked along the messages of onnx.proto (ModelProto, GraphProto, NodeProto,
AttributeProto, TensorProto, FunctionProto; ONNX IR version 13 and before). Values are never copied or decoded; only
lengths, the data location of tensors, and the operators' names and domains are read. Fields unknown to this walk are
skipped, as protobuf has it, except where they could hold a tensor or a graph.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

MAX_DEPTH: Final = 24
MAX_NODES: Final = 200_000
MAX_FIELDS: Final = 2_000_000
"""Parts of messages looked at; weights are one each, so that the largest networks have some 100,000."""
DOMAINS: Final = frozenset({"", "ai.onnx", "ai.onnx.ml", "com.microsoft"})
"""Sets of operators that come with onnxruntime; others would need code of the pack's own."""
READS_FILES: Final = frozenset({"EPContext"})
"""Operators of onnxruntime that open a file named in an attribute."""

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


class OnnxScanError(ValueError):
    """The bytes are not an ONNX model that may be run; str(error) says why, without the file's name."""


# message -> field number -> message that the field holds. Only what can lead to a tensor or an operator.
_CHILDREN: Final[dict[str, dict[int, str]]] = {
    "Model": {7: "Graph", 20: "Training", 25: "Function"},
    "Graph": {1: "Node", 5: "Tensor", 15: "SparseTensor"},
    "Node": {5: "Attribute"},
    "Attribute": {5: "Tensor", 6: "Graph", 10: "Tensor", 11: "Graph", 22: "SparseTensor", 23: "SparseTensor"},
    "SparseTensor": {1: "Tensor", 2: "Tensor"},
    "Function": {7: "Node", 11: "Attribute"},
    "Tensor": {},
}
_OP_TYPE, _NODE_DOMAIN, _FUNCTION_DOMAIN = 4, 7, 10
_NAMES: Final = {"Node": frozenset({_OP_TYPE, _NODE_DOMAIN}), "Function": frozenset({_FUNCTION_DOMAIN})}
_EXTERNAL_DATA, _DATA_LOCATION = 13, 14


@dataclass(slots=True)
class Scan:
    """What the walk saw.

    Attributes:
        operators: their names.
        domains: of the operators; empty text for ONNX's own.
        functions: domains of the functions that the file itself defines out of other operators.
        nodes, graphs, fields: how many there are.
    """

    operators: set[str] = field(default_factory=set)
    domains: set[str] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)
    nodes: int = 0
    graphs: int = 0
    fields: int = 0


def scan_onnx(data: bytes | memoryview) -> Scan:
    """Walk an ONNX model.

    Args:
        data: the whole file.

    Returns:
        The operators it uses and how large its graph is.

    Raises:
        OnnxScanError: not an ONNX model, damaged, nested too deeply, too many nodes, tensors kept in other files,
            training information, operators that open files or that onnxruntime does not bring itself.
    """
    view = memoryview(data)
    if bytes(view[4:8]) == b"ORTM":
        raise OnnxScanError("it is in ORT format; a pack holds ONNX")
    scan = Scan()
    _walk(view, "Model", scan, 0)
    if scan.graphs == 0:
        raise OnnxScanError("it is not an ONNX model: it holds no graph")
    if foreign := sorted(scan.domains - DOMAINS - scan.functions):
        name = foreign[0][:60] if foreign[0].isprintable() else "unprintable"
        raise OnnxScanError(f"it uses operators of {name!r}, which would need code that a pack may not bring")
    return scan


def _walk(view: memoryview, message: str, scan: Scan, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise OnnxScanError(f"its graphs are nested more than {MAX_DEPTH} levels deep")
    if message == "Training":
        raise OnnxScanError("it carries training information")
    if message == "Graph":
        scan.graphs += 1
    names: dict[int, str] = {}
    children, wanted = _CHILDREN[message], _NAMES.get(message, ())
    for number, kind, start, end, value in _fields(view, scan):
        if number in children:
            if kind != _BYTES:
                raise OnnxScanError(f"it is damaged: field {number} of {message} is not a message")
            _walk(view[start:end], children[number], scan, depth + 1)
        elif message == "Tensor":
            _check_tensor(number, value)
        elif number in wanted and kind == _BYTES:
            names[number] = _text(view[start:end])
    _take_names(message, names, scan)


def _take_names(message: str, names: dict[int, str], scan: Scan) -> None:
    if message == "Node":
        _check_node(names.get(_OP_TYPE, ""), names.get(_NODE_DOMAIN, ""), scan)
    elif message == "Function":
        scan.functions.add(names.get(_FUNCTION_DOMAIN, ""))


def _check_tensor(number: int, value: int) -> None:
    if number == _EXTERNAL_DATA or (number == _DATA_LOCATION and value != 0):
        raise OnnxScanError("it keeps tensors in another file (external data)")


def _check_node(operator: str, domain: str, scan: Scan) -> None:
    scan.nodes += 1
    if scan.nodes > MAX_NODES:
        raise OnnxScanError(f"it has more than {MAX_NODES} nodes")
    if operator in READS_FILES:
        raise OnnxScanError(f"it uses the operator {operator}, which opens another file")
    scan.operators.add(operator)
    scan.domains.add(domain)


def _fields(view: memoryview, scan: Scan) -> Iterator[tuple[int, int, int, int, int]]:
    """Fields of one message: number, wire type, start and end of a length-delimited value, value of a varint."""
    position, size = 0, len(view)
    while position < size:
        tag, position = _varint(view, position)
        number, kind = tag >> 3, tag & 7
        start, value = position, 0
        if kind == _VARINT:
            value, position = _varint(view, position)
        elif kind == _BYTES:
            length, start = _varint(view, position)
            position = start + length
        elif kind == _FIXED64:
            position += 8
        elif kind == _FIXED32:
            position += 4
        else:
            raise OnnxScanError("it is not an ONNX model, or it is damaged")
        if number == 0 or position > size:
            raise OnnxScanError("it is not an ONNX model, or it ends too early")
        scan.fields += 1
        if scan.fields > MAX_FIELDS:
            raise OnnxScanError(f"it has more than {MAX_FIELDS} parts")
        yield number, kind, start, position, value


def _varint(view: memoryview, position: int) -> tuple[int, int]:
    value = shift = 0
    for index in range(position, min(position + 10, len(view))):
        byte = view[index]
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, index + 1
        shift += 7
    raise OnnxScanError("it is not an ONNX model, or it ends too early")


def _text(view: memoryview) -> str:
    if len(view) > 200:
        raise OnnxScanError("it is damaged: the name of an operator is too long")
    try:
        return bytes(view).decode("utf-8")
    except UnicodeDecodeError:
        raise OnnxScanError("it is damaged: the name of an operator is not text") from None
