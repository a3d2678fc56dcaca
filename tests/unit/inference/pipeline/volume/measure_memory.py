"""Peak memory of one segmentation, in a process of its own: prints bytes beyond the loaded model, the volume included.

python measure_memory.py CLASSES WINDOW SPACING(0: as it is)
"""

import re
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper

from app.core.plane import VolumeGeometry
from inference.packs.schema import Grid, Input, Normalise, Output, SlidingWindow
from inference.pipeline.request import Channel
from inference.pipeline.volume.segment import segment_volume

SHAPE = (200, 256, 256)


def graph(classes: int) -> bytes:
    weights = np.random.default_rng(0).normal(size=(classes, 1, 3, 3, 3)).astype(np.float32)
    node = helper.make_node("Conv", ["x", "w"], ["y"], pads=[1] * 6)
    made = helper.make_graph(
        [node],
        "net",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 1, "a", "b", "c"])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", classes, "a", "b", "c"])],
        [numpy_helper.from_array(weights, "w")],
    )
    return onnx.helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()


def status(key: str) -> int:
    found = re.search(rf"{key}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found.group(1)) * 1024


def main() -> None:
    classes, side, spacing = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(graph(classes), options, providers=["CPUExecutionProvider"])
    rules = Input(
        intensity="CT",
        normalise=(Normalise(kind="ct", low=-900.0, high=900.0, mean=(0.0,), std=(300.0,)),),
        grid=Grid(
            axes="stored",
            spacing=(spacing, spacing, spacing) if spacing else None,
            resampling="nnunet",
            crop_nonzero=True,
            parameters={"separate": False, "back_separate": False},
        ),
        window=SlidingWindow(size=(side, side, side), mirror=()),
    )
    output = Output(labels=tuple(f"s{n}" for n in range(1, classes)), activation="softmax", background=True)
    small = np.ones((side, side, side), np.float32)
    place = VolumeGeometry((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0), small.shape)
    segment_volume(session, rules, output, (Channel("", small, None, place),))  # the model's own memory
    del small
    Path("/proc/self/clear_refs").write_text("5")
    base = status("VmRSS")
    values = np.random.default_rng(1).integers(-1000, 1000, SHAPE, dtype=np.int16).astype(np.float32)
    place = VolumeGeometry((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0), SHAPE)

    found = segment_volume(session, rules, output, (Channel("", values, None, place),))
    assert len(found.masks) == classes - 1
    sys.stdout.write(f"{status('VmHWM') - base} {values.nbytes}\n")


main()
