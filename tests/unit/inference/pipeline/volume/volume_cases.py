"""Volumes with a place, and graphs written in Python."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.core.plane import VolumeGeometry
from inference.packs.schema import Grid, Input, Normalise, Output, SlidingWindow
from inference.pipeline.request import Channel


@dataclass
class Named:
    name: str = "x"
    type: str = "tensor(float)"


class PythonSession:
    """A graph as a function of (n, channels, *window)."""

    def __init__(self, function: Callable[[Any], Any]) -> None:
        self.function = function
        self.shapes: list[tuple[int, ...]] = []

    def get_inputs(self) -> list[Any]:
        return [Named()]

    def run(self, _: list[str] | None, feed: dict[str, Any]) -> list[Any]:
        self.shapes.append(feed["x"].shape)
        return [np.asarray(self.function(feed["x"]), np.float32)]


def bright(values: Any) -> Any:
    """Two classes: the second wins where the value is above 0."""
    return np.concatenate([-values[:, :1], values[:, :1]], axis=1)


def geometry(shape, order=(0, 1, 2), signs=(1, 1, 1), spacing=(2.5, 1.0, 0.8), oblique=0.0) -> VolumeGeometry:
    """(slices, rows, columns) whose axes run along axes `order` of (S, P, L), with signs; LPS."""
    patient = np.array([[0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
    angle = np.deg2rad(oblique)
    turn = np.array([[np.cos(angle), -np.sin(angle), 0.0], [np.sin(angle), np.cos(angle), 0.0], [0.0, 0.0, 1.0]])
    steps = [turn @ patient[axis] * sign * mm for axis, sign, mm in zip(order, signs, spacing, strict=True)]
    return VolumeGeometry(
        (12.0, -30.0, 44.0), tuple(steps[2].tolist()), tuple(steps[1].tolist()), tuple(steps[0].tolist()), tuple(shape)
    )


def rules(axes="RAS", spacing=None, window=(8, 8, 8), channels=1, **grid) -> Input:
    return Input(
        channels=channels,
        intensity="as they are",
        normalise=(Normalise(kind="none"),),
        polarity="as-is",
        grid=Grid(axes=axes, spacing=spacing, **grid),
        window=SlidingWindow(size=window, style="monai") if window else None,
    )


TWO = Output(labels=("bright",), activation="softmax", background=True)


def channel(values, place, name="") -> Channel:
    return Channel(name, np.ascontiguousarray(values, np.float32), None, place)
