"""A small pack of two networks for pictures in colour: three classes by colour, and a mask of what is dark."""

import hashlib
import json

import numpy as np
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

CLASSES = ("mel", "nv", "bcc")
TOML = """\
schema = 1
id = "tiny-skin"
version = "1.2.3"
task = "classification"
title = "Coloured spots"
licence = "Apache-2.0"
description = "For tests."
measures = ["lesion", "structures"]

[scope]
modality = ["OT", "XC"]
rows = [40, 4000]
columns = [40, 4000]
allow_photographs = true
colour = true

[[models]]
name = "kind"
file = "kind.onnx"
inputs = [{ name = "x", shape = [1, 3, 32, 32] }]
outputs = [
    { name = "logits", shape = [1, 3] },
    { name = "cam", shape = [1, 3, 32, 32] },
    { name = "vector", shape = [1, 3] },
]

[[models]]
name = "outline"
file = "outline.onnx"
task = "segmentation-2d"
inputs = [{ name = "x", shape = [1, 3, 32, 32] }]
outputs = [{ name = "dark", shape = [1, 1, 32, 32] }]

[models.input]
channels = 3
size = [32, 32]
intensity = "0 to 1"
polarity = "as-is"

[models.output]
labels = ["lesion"]
activation = "sigmoid"
multi_label = true
titles = { lesion = "skin lesion" }
colours = { lesion = "#E6554B" }

[input]
channels = 3
size = [32, 32]
intensity = "0 to 1"
polarity = "as-is"

[output]
labels = ["mel", "nv", "bcc"]
activation = "softmax"
titles = { mel = "melanoma", nv = "naevus", bcc = "basal cell carcinoma" }
tensors = { scores = "logits", maps = "cam", embedding = "vector" }

[postprocessing]
name = "plain"

[calibration]
file = "calibration.json"

[[thresholds]]
label = "mel"
value = 0.4
sensitivity = 0.9
specificity = 0.8

[files]
"""
ROC = {
    "mel": {
        "thresholds": [0.95, 0.7, 0.4, 0.2, 0.05],
        "sensitivity": [0.2, 0.6, 0.9, 0.97, 1.0],
        "specificity": [1.0, 0.95, 0.8, 0.5, 0.1],
        "positives": 120,
        "negatives": 492,
        "source": "612 pictures kept back",
    }
}
CALIBRATION = {"probabilities": {"calibrated": True, "method": "temperature", "cases": 612}, "roc": ROC}


def kind_model():
    """Logits: four times the mean of each colour; the map of a class is its colour."""
    graph = helper.make_graph(
        [
            helper.make_node("GlobalAveragePool", ["x"], ["mean"]),
            helper.make_node("Flatten", ["mean"], ["vector"]),
            helper.make_node("Mul", ["vector", "four"], ["logits"]),
            helper.make_node("Identity", ["x"], ["cam"]),
        ],
        "kind",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 3, 32, 32])],
        [
            helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, 3]),
            helper.make_tensor_value_info("cam", TensorProto.FLOAT, [1, 3, 32, 32]),
            helper.make_tensor_value_info("vector", TensorProto.FLOAT, [1, 3]),
        ],
        [numpy_helper.from_array(np.float32([4.0]), "four")],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def outline_model():
    """A logit above 0 where the picture is darker than a middle grey."""
    graph = helper.make_graph(
        [
            helper.make_node("ReduceMean", ["x"], ["grey"], axes=[1], keepdims=1),
            helper.make_node("Sub", ["half", "grey"], ["less"]),
            helper.make_node("Mul", ["less", "steep"], ["dark"]),
        ],
        "outline",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 3, 32, 32])],
        [helper.make_tensor_value_info("dark", TensorProto.FLOAT, [1, 1, 32, 32])],
        [numpy_helper.from_array(np.float32([0.5]), "half"), numpy_helper.from_array(np.float32([20.0]), "steep")],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def write_pack(folder, *, edit=lambda text: text, calibration=CALIBRATION, name="tiny-skin"):
    """Write the pack into a folder; `edit` changes pack.toml."""
    pack = folder / name
    pack.mkdir(parents=True)
    contents = {
        "kind.onnx": kind_model().SerializeToString(),
        "outline.onnx": outline_model().SerializeToString(),
        "card.md": b"# Coloured spots\n\nFor tests only.\n\n## Intended use\n\nNone.\n",
        "calibration.json": json.dumps(calibration).encode(),
    }
    lines = []
    for file, data in sorted(contents.items()):
        (pack / file).write_bytes(data)
        lines.append(f'"{file}" = "{hashlib.sha256(data).hexdigest()}"\n')
    (pack / "pack.toml").write_text(edit(TOML + "".join(lines)), encoding="utf-8")
    return pack


def picture(path, *, spot=(120, 30, 60), middle=(150, 130), radius=60, size=(320, 260)):
    """A photograph: light skin with one dark round spot, in pixels of the picture."""
    wide, high = size
    ys, xs = np.mgrid[0:high, 0:wide]
    pixels = np.full((high, wide, 3), (235, 150, 110), np.uint8)
    pixels[np.hypot(xs - middle[0], ys - middle[1]) < radius] = spot
    Image.fromarray(pixels).save(path)
    return path
