"""A whole pack on disc whose graphs are so small that what they say is known: bright pixels and bright pictures."""

import hashlib
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

TOML = """\
schema = 1
id = "bright"
version = "1.0.0"
task = "segmentation-2d"
title = "Bright pixels"
licence = "Apache-2.0"
thresholds = [{ label = "bright", value = 0.5, sensitivity = 0.9, specificity = 0.7 }]

[scope]
modality = ["DX"]
rows = [20, 64]
columns = [20, 64]
age_years = [18, 120]
allow_photographs = true

[[models]]
name = "mask"
file = "mask.onnx"
inputs = [{ name = "x", shape = [1, 1, "h", "w"] }]
outputs = [{ name = "y", shape = [1, 1, "h", "w"] }]

[[models]]
name = "kind"
file = "kind.onnx"
task = "classification"
inputs = [{ name = "x", shape = [1, 1, "h", "w"] }]
outputs = [{ name = "y", shape = [1, 2] }]

[models.output]
labels = ["dark", "bright"]
titles = { dark = "Dark picture", bright = "Bright picture" }
activation = "softmax"

[input]
intensity = "0 to 255 to 0..1"
normalise = [{ kind = "window", low = 0, high = 255 }]
polarity = "as-is"

[output]
labels = ["light"]
activation = "sigmoid"

[postprocessing]
name = "plain"

[files]
"""


def _model(nodes, out_shape, constants) -> bytes:
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 1, "h", "w"])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, out_shape)],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(made)
    return made.SerializeToString()


def write_pack(packs: Path) -> Path:
    """A pack that marks pixels from 128 up, and calls a picture bright by its mean: logit 8 x (mean / 255 - 0.5)."""
    folder = packs / "bright"
    folder.mkdir(parents=True)
    half, steep = np.float32([0.5]), np.float32([40.0])
    mask = _model(
        [helper.make_node("Sub", ["x", "half"], ["d"]), helper.make_node("Mul", ["d", "steep"], ["y"])],
        [1, 1, "h", "w"],
        {"half": half, "steep": steep},
    )
    kind = _model(
        [
            helper.make_node("GlobalAveragePool", ["x"], ["m"]),
            helper.make_node("Sub", ["m", "half"], ["d"]),
            helper.make_node("Mul", ["d", "weights"], ["w"]),
            helper.make_node("Reshape", ["w", "flat"], ["y"]),
        ],
        [1, 2],
        {"half": half, "weights": np.float32([-4.0, 4.0]).reshape(1, 2, 1, 1), "flat": np.int64([1, 2])},
    )
    lines = []
    for name, data in (("mask.onnx", mask), ("kind.onnx", kind), ("card.md", b"# Bright pixels\n")):
        (folder / name).write_bytes(data)
        lines.append(f'"{name}" = "{hashlib.sha256(data).hexdigest()}"\n')
    (folder / "pack.toml").write_text(TOML + "".join(lines), encoding="utf-8")
    return folder


RULES = """\
schema = 1
id = "rules"
version = "1.0.0"
task = "segmentation-3d"
title = "Structures of a CT"
licence = "Apache-2.0"

[scope]
modality = ["CT"]
rows = [16, 1024]
columns = [16, 1024]
slices = [4, 2000]
allow_photographs = false

[input]
intensity = "Hounsfield units"
polarity = "as-is"

[output]
labels = ["body", "bone"]

[postprocessing]
name = "ct-structures"

[files]
"""


def write_rules(packs: Path) -> Path:
    """A pack without a graph, for volumes."""
    folder = packs / "rules"
    folder.mkdir(parents=True)
    (folder / "card.md").write_bytes(b"# Rules\n")
    digest = hashlib.sha256(b"# Rules\n").hexdigest()
    (folder / "pack.toml").write_text(f'{RULES}"card.md" = "{digest}"\n', encoding="utf-8")
    return folder
