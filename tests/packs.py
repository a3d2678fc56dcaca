"""Small real packs for tests: each a folder with a graph that says something of the image that can be checked."""

import hashlib
import json
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper

CARD = "# A pack for tests\n\n## Intended use\n\nTests alone.\n"


def write_pack(folder: Path, toml: str, files: dict[str, bytes]) -> Path:
    """A pack's folder with the hashes of its files written into `toml` (at the line "[files]")."""
    folder.mkdir(parents=True)
    files = {"card.md": CARD.encode(), **files}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    hashes = "\n".join(f'"{name}" = "{hashlib.sha256(data).hexdigest()}"' for name, data in files.items())
    (folder / "pack.toml").write_text(toml.replace("[files]", f"[files]\n{hashes}"))
    return folder


def model(nodes, inputs, outputs, constants=()):
    """An ONNX model as bytes."""
    made = [numpy_helper.from_array(np.asarray(value), name) for name, value in constants]
    graph = helper.make_graph(
        nodes,
        "test",
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, s) for n, s in inputs],
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, s) for n, s in outputs],
        made,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8).SerializeToString()


def colour_classes(folder: Path, *, pack_id="colour-classes", calibrated=True, version="1.0.0") -> Path:
    """Classes red, green, blue by the mean of each colour (logits 8 x mean), the means as embedding."""
    data = model(
        [
            helper.make_node("ReduceMean", ["image"], ["mean"], axes=[2, 3], keepdims=0),
            helper.make_node("Mul", ["mean", "eight"], ["scores"]),
            helper.make_node("Identity", ["mean"], ["embedding"]),
        ],
        [("image", ["batch", 3, 32, 32])],
        [("scores", ["batch", 3]), ("embedding", ["batch", 3])],
        [("eight", np.float32(8.0))],
    )
    thresholds = [round(float(t), 3) for t in np.linspace(1.0, 0.0, 21)]
    roc = {
        "thresholds": thresholds,
        "sensitivity": [round(1.0 - t, 3) for t in thresholds],
        "specificity": list(thresholds),
        "positives": 40,
        "negatives": 60,
        "source": "100 coloured squares kept back",
    }
    calibration = {
        "probabilities": {"calibrated": calibrated, "method": "temperature", "cases": 100, "calibration_error": 0.02},
        "temperature": 1.0,
        "roc": {"red": roc},
    }
    toml = f"""schema = 1
id = "{pack_id}"
version = "{version}"
task = "classification"
title = "Colours of a picture"
licence = "CC0"

[files]

[scope]
modality = ["XC", "OT"]
rows = [8, 4000]
columns = [8, 4000]
allow_photographs = true
colour = true

[[models]]
name = "colours"
file = "colours.onnx"
inputs = [{{ name = "image", type = "float32", shape = ["batch", 3, 32, 32] }}]
outputs = [
    {{ name = "scores", type = "float32", shape = ["batch", 3] }},
    {{ name = "embedding", type = "float32", shape = ["batch", 3] }},
]

[input]
channels = 3
size = [32, 32]
intensity = "sRGB to 0..1"
polarity = "as-is"

[output]
labels = ["red", "green", "blue"]
titles = {{ red = "mostly red", green = "mostly green", blue = "mostly blue" }}
tensors = {{ scores = "scores", embedding = "embedding" }}
activation = "softmax"

[postprocessing]
name = "plain"

[calibration]
file = "calibration.json"

[[thresholds]]
label = "red"
value = 0.5
sensitivity = 0.5
specificity = 0.5
"""
    return write_pack(folder, toml, {"colours.onnx": data, "calibration.json": json.dumps(calibration).encode()})


def bright_structure(folder: Path, *, pack_id="bright-structure") -> Path:
    """One structure, where a grey film lies above half of its range (logit 40 x (value - 0.5))."""
    data = model(
        [
            helper.make_node("Sub", ["film", "half"], ["centred"]),
            helper.make_node("Mul", ["centred", "forty"], ["mask"]),
        ],
        [("film", ["batch", 1, 64, 64])],
        [("mask", ["batch", 1, 64, 64])],
        [("half", np.float32(0.5)), ("forty", np.float32(40.0))],
    )
    toml = f"""schema = 1
id = "{pack_id}"
version = "1.0.0"
task = "segmentation-2d"
title = "What is bright"
licence = "CC0"

[files]

[scope]
modality = ["DX"]
body_part = ["CHEST"]
rows = [8, 4000]
columns = [8, 4000]
allow_photographs = false
colour = false

[[models]]
name = "bright"
file = "bright.onnx"
inputs = [{{ name = "film", type = "float32", shape = ["batch", 1, 64, 64] }}]
outputs = [{{ name = "mask", type = "float32", shape = ["batch", 1, 64, 64] }}]

[input]
channels = 1
size = [64, 64]
intensity = "smallest and largest value to 0..1"
normalise = [{{ kind = "minmax" }}]

[output]
labels = ["bright"]
titles = {{ bright = "bright field" }}
codes = {{ bright = "SCT:123037004" }}
activation = "sigmoid"

[postprocessing]
name = "plain"
"""
    return write_pack(folder, toml, {"bright.onnx": data})


def ct_structures(folder: Path) -> Path:
    """Body, lungs, bone and fat of a CT by rules."""
    toml = """schema = 1
id = "ct-structures-test"
version = "1.0.0"
task = "segmentation-3d"
title = "Body, lungs, bone and fat on CT"
licence = "Apache-2.0"

[files]

[scope]
modality = ["CT"]
rows = [16, 1024]
columns = [16, 1024]
slices = [4, 2000]
allow_photographs = false
units = ["HU"]

[input]
channels = 1
intensity = "Hounsfield units"
polarity = "as-is"

[input.grid]
axes = "stored"

[output]
labels = ["body", "lungs", "bone", "fat"]
multi_label = true

[postprocessing]
name = "ct-structures"
"""
    return write_pack(folder, toml, {})
