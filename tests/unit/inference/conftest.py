"""Small packs and ONNX models made on the spot."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

TOML = """\
schema = 1
id = "tiny"
version = "1.2.3"
task = "landmarks"
title = "A tiny pack"
licence = "Apache-2.0"

[scope]
modality = ["CR", "DX"]
body_part = ["spine"]
not_body_part = ["CHEST"]
views = ["AP", "PA"]
rows = [100, 5000]
columns = [50, 4000]
aspect = [1.2, 6]
age_years = [4, 90]
allow_photographs = true

[[models]]
name = "net"
file = "net.onnx"
inputs = [{ name = "x", shape = ["n", 3] }]
outputs = [{ name = "y", shape = ["n", 3] }]

[input]
channels = 1
intensity = "percentile"

[output]
labels = ["T1", "T2"]
points = ["upper left", "upper right", "lower left", "lower right"]

[postprocessing]
name = "spine-chain"
parameters = { smoothing = 1.5 }

[calibration]
file = "calibration.json"

[files]
"""


def affine_model(scale: float = 2.0, offset: float = 1.0) -> onnx.ModelProto:
    """y = x * scale + offset over (n, 3)."""
    graph = helper.make_graph(
        [helper.make_node("Mul", ["x", "scale"], ["s"]), helper.make_node("Add", ["s", "offset"], ["y"])],
        "affine",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 3])],
        [
            numpy_helper.from_array(np.float32([scale]), "scale"),
            numpy_helper.from_array(np.float32([offset]), "offset"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return model


MakePack = Callable[..., Path]


@pytest.fixture
def affine() -> Callable[..., onnx.ModelProto]:
    return affine_model


@pytest.fixture
def make_pack(tmp_path: Path) -> MakePack:
    """Write a whole pack; keyword `edit` changes pack.toml's text, `files` replaces or adds files before hashing."""

    def make(
        name: str = "tiny",
        *,
        edit: Callable[[str], str] = lambda text: text,
        files: dict[str, bytes] | None = None,
        folder: Path = tmp_path,
    ) -> Path:
        pack = folder / name
        pack.mkdir(parents=True)
        contents = {
            "net.onnx": affine_model().SerializeToString(),
            "card.md": b"# A tiny pack\n",
            "calibration.json": b'{"interval_90": 1.5}',
        } | (files or {})
        lines = []
        for file, data in sorted(contents.items()):
            (pack / file).write_bytes(data)
            lines.append(f'"{file}" = "{hashlib.sha256(data).hexdigest()}"\n')
        (pack / "pack.toml").write_text(edit(TOML + "".join(lines)), encoding="utf-8")
        return pack

    return make
