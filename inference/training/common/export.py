"""Checkpoint to ONNX with fixed shapes, and the check of ONNX Runtime against torch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import torch
from torch import Tensor, nn


def write(net: nn.Module, example: Tensor | tuple[Tensor, ...], path: Path, *, inputs: tuple[str, ...] = ("image",),
          outputs: tuple[str, ...] = ("result",)) -> dict[str, float]:  # fmt: skip
    """Write ``path`` (opset 17, no free axes); returns its size and the largest difference."""
    net = net.eval().to(memory_format=torch.contiguous_format)
    examples = example if isinstance(example, tuple) else (example,)
    path.parent.mkdir(parents=True, exist_ok=True)
    with torch.no_grad():
        torch.onnx.export(net, examples, str(path), input_names=list(inputs), output_names=list(outputs),
                          opset_version=17, dynamo=False)  # fmt: skip
        expected = net(*examples)
    expected = expected if isinstance(expected, tuple) else (expected,)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    got = session.run(None, {k: v.numpy() for k, v in zip(inputs, examples, strict=True)})
    worst = max(float(np.abs(a - b.numpy()).max()) for a, b in zip(got, expected, strict=True))
    return {"bytes": path.stat().st_size, "largest_difference": worst}
