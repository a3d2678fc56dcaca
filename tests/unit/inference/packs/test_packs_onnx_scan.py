import time
from collections.abc import Callable

import numpy as np
import onnx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from inference.packs.onnx_scan import OnnxScanError, scan_onnx

Affine = Callable[..., onnx.ModelProto]


def external(tensor: onnx.TensorProto, location: str = "../../etc/passwd") -> onnx.TensorProto:
    tensor.data_location = TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", location
    return tensor


def branch(tensor: onnx.TensorProto) -> onnx.GraphProto:
    return helper.make_graph(
        [helper.make_node("Constant", [], ["b"], value=tensor)],
        "branch",
        [],
        [helper.make_tensor_value_info("b", TensorProto.FLOAT, [1])],
    )


def test_good_model(affine: Affine) -> None:
    scan = scan_onnx(affine().SerializeToString())
    assert (scan.operators, scan.nodes, scan.graphs) == ({"Mul", "Add"}, 2, 1)


def test_external_initializer(affine: Affine) -> None:
    model = affine()
    external(model.graph.initializer[0])
    with pytest.raises(OnnxScanError, match="another file"):
        scan_onnx(model.SerializeToString())


def test_external_location_without_the_flag(affine: Affine) -> None:
    model = affine()
    entry = model.graph.initializer[0].external_data.add()
    entry.key, entry.value = "location", "weights.bin"
    with pytest.raises(OnnxScanError, match="another file"):
        scan_onnx(model.SerializeToString())


@pytest.mark.parametrize("place", ["attribute", "tensors", "subgraph", "function", "sparse"])
def test_external_data_in_any_place(affine: Affine, place: str) -> None:
    model = affine()
    tensor = external(numpy_helper.from_array(np.float32([1]), "w"))
    if place == "attribute":
        model.graph.node.append(helper.make_node("Constant", [], ["c"], value=tensor))
    elif place == "tensors":
        attribute = onnx.AttributeProto(name="many", type=onnx.AttributeProto.TENSORS, tensors=[tensor])
        model.graph.node[0].attribute.append(attribute)
    elif place == "subgraph":
        plain = branch(numpy_helper.from_array(np.float32([1]), "p"))
        model.graph.node.append(helper.make_node("If", ["x"], ["i"], then_branch=plain, else_branch=branch(tensor)))
    elif place == "function":
        constant = helper.make_node("Constant", [], ["c"], value=tensor)
        model.functions.append(helper.make_function("own", "f", [], ["c"], [constant], [helper.make_opsetid("", 17)]))
    else:
        model.graph.sparse_initializer.append(onnx.SparseTensorProto(values=tensor, dims=[3]))
    with pytest.raises(OnnxScanError, match="another file"):
        scan_onnx(model.SerializeToString())


def test_other_refusals(affine: Affine) -> None:
    model = affine()
    model.graph.node.append(helper.make_node("EPContext", ["x"], ["z"], domain="com.microsoft"))
    with pytest.raises(OnnxScanError, match="EPContext"):
        scan_onnx(model.SerializeToString())
    model = affine()
    model.training_info.add()
    with pytest.raises(OnnxScanError, match="training"):
        scan_onnx(model.SerializeToString())
    with pytest.raises(OnnxScanError, match="ORT format"):
        scan_onnx(b"\x00\x00\x00\x00ORTM" + bytes(100))
    with pytest.raises(OnnxScanError, match="no graph"):
        scan_onnx(onnx.ModelProto(ir_version=8).SerializeToString())


def length_delimited(number: int, payload: bytes) -> bytes:
    size, rest = b"", len(payload)
    while rest > 0x7F:
        size, rest = size + bytes([rest & 0x7F | 0x80]), rest >> 7
    return bytes([number << 3 | 2]) + size + bytes([rest]) + payload


def test_deep_nesting_is_bounded() -> None:
    graph = b""
    for _ in range(2000):  # graph -> node -> attribute -> graph
        graph = length_delimited(1, length_delimited(5, length_delimited(6, graph)))
    with pytest.raises(OnnxScanError, match="deep"):
        scan_onnx(length_delimited(7, graph))


def outcome(data: bytes) -> str:
    try:
        scan_onnx(data)
    except OnnxScanError as error:
        return str(error)
    return "it may run"


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_random_bytes_never_crash(data: bytes) -> None:
    assert outcome(data).startswith("it")


@settings(max_examples=100, deadline=None)
@given(cut=st.integers(0, 200), at=st.integers(0, 200), value=st.integers(0, 255))
def test_damaged_models_end_in_words_or_pass(cut: int, at: int, value: int) -> None:
    graph = branch(numpy_helper.from_array(np.arange(9, dtype=np.float32), "p"))
    data = bytearray(helper.make_model(graph).SerializeToString())
    data[at % len(data)] = value
    assert outcome(bytes(data[: max(1, len(data) - cut)])).startswith("it")


def test_operators_that_would_need_foreign_code(affine: Affine) -> None:
    model = affine()
    model.graph.node.append(helper.make_node("RunShell", ["y"], ["z"], domain="com.example.ops"))
    with pytest.raises(OnnxScanError, match=r"operators of 'com.example.ops', which would need code"):
        scan_onnx(model.SerializeToString())
    model.graph.node[-1].domain = "\x1b[2J"
    with pytest.raises(OnnxScanError, match="operators of 'unprintable'"):
        scan_onnx(model.SerializeToString())
    model.graph.node[-1].domain = "com.microsoft"
    assert scan_onnx(model.SerializeToString()).domains == {"", "com.microsoft"}


def test_functions_of_the_file_itself_may_be_used(affine: Affine) -> None:
    model = affine()
    body = [helper.make_node("Neg", ["a"], ["b"])]
    model.functions.append(
        helper.make_function("pkg.own", "Negated", ["a"], ["b"], body, [helper.make_opsetid("", 17)])
    )
    model.graph.node.append(helper.make_node("Negated", ["y"], ["z"], domain="pkg.own"))
    assert scan_onnx(model.SerializeToString()).functions == {"pkg.own"}


@pytest.mark.parametrize("kind", ["nodes", "parts"])
def test_bombs_are_refused_in_bounded_time(kind: str) -> None:
    if kind == "nodes":
        graph = b"\x0a\x02\x22\x00" * 1_000_000  # a million nodes, each an operator without a name
        head = b"\x3a" + varint(len(graph))
    else:
        graph = b"\x08\x00" * 30_000_000  # 30 million numbers that nobody knows
        head = b""
    started = time.monotonic()
    with pytest.raises(OnnxScanError, match=f"it has more than .* {kind}"):
        scan_onnx(head + graph)
    assert time.monotonic() - started < 60  # seconds; the whole of it would take far longer


def varint(number: int) -> bytes:
    groups = []
    while number >= 0x80:
        groups.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*groups, number])
