"""Checkpoints to ONNX graphs that the runtime loads."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from inference.training.spine.nets import CROP_SIZE, LOCATE_SIZE, LocateNet, RefineNet


class RefineMean(nn.Module):
    """Several second networks as one: corners and logarithms of expected errors averaged."""

    def __init__(self, nets: list[RefineNet]) -> None:
        super().__init__()
        self.nets = nn.ModuleList(nets)

    def forward(self, crops: Tensor, features: Tensor) -> Tensor:
        """As `RefineNet`."""
        return torch.stack([net(crops, features) for net in self.nets]).mean(0)


def load_average(net: nn.Module, path: Path) -> nn.Module:
    """The averaged weights of a checkpoint, ready for use."""
    state = torch.load(path, weights_only=True)
    net.load_state_dict(state["average"])
    return net.eval()


def write(net: nn.Module, inputs: tuple[Tensor, ...], names: list[str], path: Path) -> None:
    """One ONNX file with a free batch axis."""
    axes = {name: {0: "batch"} for name in [*names, "result"]}
    with torch.no_grad():
        torch.onnx.export(
            net, inputs, str(path), input_names=names, output_names=["result"],
            dynamic_axes=axes, opset_version=17, dynamo=False,
        )  # fmt: skip


def export(locate: Path, refine: list[Path], folder: Path) -> None:
    """Write ``locate.onnx`` and ``refine.onnx`` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    write(load_average(LocateNet(), locate), (torch.zeros(1, 1, *LOCATE_SIZE),), ["film"], folder / "locate.onnx")
    nets = []
    for path in refine:
        net = RefineNet()
        load_average(net, path)
        nets.append(net)
    example = (torch.zeros(2, 17, *CROP_SIZE), torch.zeros(2, 17, 6))
    write(RefineMean(nets).eval(), example, ["crops", "features"], folder / "refine.onnx")
