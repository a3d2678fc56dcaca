"""One volume through one 3-D graph: masks and probabilities on the volume's own grid.

The volume is turned to the graph's axes, cut, normalised and resampled while windows are read; what windows say is
averaged, brought back and decided on plane by plane. Besides the volume itself no more is held than one window's depth
of the graph's grid, what the graph says of it, a label map, and the result.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError, OutOfScopeError
from app.core.plane import VolumeGeometry
from inference.packs.schema import Grid, Input, Output, SlidingWindow
from inference.pipeline.request import Channel
from inference.pipeline.volume import operators
from inference.pipeline.volume.back import Back
from inference.pipeline.volume.decide import Decision, VolumeFound
from inference.pipeline.volume.grids import Box, Oriented, Part, Resampled, Slab, VolumeGrid, box_of
from inference.pipeline.volume.intensity import normalised
from inference.pipeline.volume.operators import Axes, Triple
from inference.pipeline.volume.orientation import Turn, turn_for
from inference.pipeline.volume.parameters import GridParameters, grid_parameters
from inference.pipeline.volume.sliding import slide

MAX_CELLS: Final = 2**31
"""Cells of a graph's grid at most."""
MAX_LENGTH: Final = 8192
"""Cells along one of its axes at most."""


class Session(Protocol):
    """The part of `onnxruntime.InferenceSession` that is used."""

    def get_inputs(self) -> list[Any]:
        """Inputs, each with a name and a type."""

    def run(self, names: list[str] | None, feed: dict[str, Any]) -> list[Any]:
        """Run the graph."""


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """How a volume gets to the graph's grid and the answer back.

    Attributes:
        turn: of the axes.
        grid: what windows are read from.
        back: from the graph's grid (or the larger one of `embed`) to the box.
        box: of the turned volume that the answer fills.
        embed: where the graph's grid lies in the larger one that is resampled back; None: it is the same.
        embed_shape: of the larger one.
    """

    turn: Turn
    grid: VolumeGrid
    back: Axes
    box: Box
    embed: Box | None
    embed_shape: tuple[int, int, int] | None


def segment_volume(
    session: Session,
    rules: Input,
    output: Output,
    channels: tuple[Channel, ...],
    *,
    probabilities: bool = False,
    progress: Callable[[float], None] | None = None,
    check: Callable[[], None] | None = None,
    temperature: float = 1.0,
    tensor: str = "",
    extra: Mapping[str, NDArray[Any]] | None = None,
) -> VolumeFound:
    """Find structures in a volume.

    Args:
        session: of the graph; its first input takes (n, channels, *window) and it gives (n, classes, *window).
        rules: the pack's or model's input; without a window the whole grid goes through the graph at once.
        output: the pack's or model's output.
        channels: (slices, rows, columns) float32 with their place, all on one grid; as many as the graph reads.
        probabilities: whether probabilities are kept.
        progress: called with the share done, 0 to 1.
        check: called before every run of the graph; raises to stop.
        temperature: divides the graph's numbers before softmax or sigmoid.
        tensor: name of the output that holds the masks; empty: the first.
        extra: further inputs of the graph, the same for every window.

    Raises:
        OutOfScopeError: the volume is not what the pack reads.
        ModelError: the pack's numbers cannot be used, or the graph does not give what the pack says.
    """
    geometry = _geometry(channels, rules)
    grid = rules.grid or Grid(axes="stored")
    numbers = grid_parameters(grid)
    way = _way(channels, geometry, grid, numbers, rules)
    decision = Decision(
        output,
        geometry.shape,
        way.turn,
        way.box,
        probabilities=probabilities,
        active=numbers.activate == "before",
        threshold=numbers.threshold,
        temperature=temperature,
    )
    back = Back(way.back, decision.plane, embed=way.embed, shape=way.embed_shape)

    def emit(first: int, block: NDArray[Any]) -> None:
        if numbers.activate == "before":
            for index in range(block.shape[1]):
                back.push(first + index, decision.activate(block[:, index])[:, None])
        else:
            back.push(first, block)

    window = rules.window or SlidingWindow(size=way.grid.shape, overlap=0.0, blending="constant", style="monai")
    run = _runner(session, tensor, dict(extra or {}))
    read = Slab(way.grid).read if isinstance(way.grid, Resampled) or _is_costly(way.grid) else way.grid.read
    slide(run, read, emit, way.grid.shape, window, fill=numbers.fill, progress=progress, check=check)
    return decision.found()


def _geometry(channels: tuple[Channel, ...], rules: Input) -> VolumeGeometry:
    geometry = channels[0].geometry
    if geometry is None or any(channel.values.ndim != 3 for channel in channels):
        raise OutOfScopeError("The pack reads volumes with a known place in the patient, and this is none.")
    if len(channels) != rules.channels:
        raise OutOfScopeError(
            f"The pack reads {rules.channels} registered series, and {len(channels)} are given: open all of them."
        )
    if len({channel.values.shape for channel in channels}) != 1 or channels[0].values.shape != geometry.shape:
        raise OutOfScopeError("The series do not lie on one grid: register them first.")
    return geometry


def _way(
    channels: tuple[Channel, ...], geometry: VolumeGeometry, grid: Grid, numbers: GridParameters, rules: Input
) -> _Way:
    try:
        turn = turn_for(grid.axes, geometry, numbers.transpose)
    except ValueError as error:
        raise ModelError(f"The pack's input.grid cannot be used: {error}.") from None
    now: VolumeGrid = Oriented(tuple(turn.view(channel.values) for channel in channels))
    affine = turn.affine(geometry)
    # The box within the turned volume, and the one within the resampled grid.
    outer: Box = tuple(slice(0, length) for length in now.shape)
    embed: Box | None = None
    embed_shape: tuple[int, int, int] | None = None
    back = Axes(now.shape, (None, None, None))
    for step in numbers.steps:
        if step == "normalise":
            now = normalised(now, rules.normalise, filled=numbers.mask == "filled")
        elif step == "resample" and grid.spacing is not None:
            old = now.shape
            there, back = _axes(grid, numbers, old, affine)
            embed_shape = there.shape
            if not there.is_identity:
                now = Resampled(now, there, clip=grid.resampling == "nnunet" and numbers.order > 1)
        elif step == "crop" and grid.crop_nonzero:
            box = box_of(now, _positive if numbers.crop == "positive" else _nonzero, numbers.margin)
            if any((part.start, part.stop) != (0, length) for part, length in zip(box, now.shape, strict=True)):
                if back.is_identity:
                    outer = box
                    back = Axes(_size(box), (None, None, None))
                    affine[:3, 3] += affine[:3, :3] @ np.array([part.start for part in box])
                else:
                    embed = box
                now = Part(now, box)
    return _Way(turn, now, back, outer, embed, embed_shape if embed is not None else None)


def _axes(
    grid: Grid, numbers: GridParameters, old: tuple[int, int, int], affine: NDArray[np.float64]
) -> tuple[Axes, Axes]:
    """To the graph's grid and back."""
    along = np.linalg.norm(affine[:3, :3], axis=0)
    spacing: Triple = (float(along[0]), float(along[1]), float(along[2]))
    wanted = grid.spacing or spacing
    kept = [spacing[axis] if axis in numbers.keep else float(wanted[axis]) for axis in range(3)]
    target = (kept[0], kept[1], kept[2])
    if min(target) <= 0:
        raise ModelError("The pack's input.grid.spacing must be above 0 mm along each axis.")
    _bounded(operators.nnunet_shape(old, spacing, target))
    if grid.resampling == "monai":
        try:
            return operators.monai_axes(
                old, affine, target, nearest=numbers.nearest, back_nearest=numbers.back == "nearest"
            )
        except ValueError:
            raise OutOfScopeError(
                "The slices of this volume are tilted against their rows, which the pack's resampling cannot follow: "
                "open the series straightened."
            ) from None
    plain = grid.resampling == "linear"
    new = operators.nnunet_shape(old, spacing, target)
    there = operators.nnunet_axes(
        old,
        new,
        spacing,
        target,
        order=1 if plain else numbers.order,
        order_z=numbers.order_z,
        separate=False if plain else numbers.separate,
        anisotropy=numbers.anisotropy,
    )
    back = operators.nnunet_axes(
        new,
        old,
        target,
        spacing,
        order=1 if plain else numbers.back_order,
        order_z=numbers.back_order_z,
        separate=False if plain else numbers.back_separate,
        anisotropy=numbers.back_anisotropy,
    )
    return there, back


def _bounded(shape: tuple[int, int, int]) -> None:
    cells = shape[0] * shape[1] * shape[2]
    if cells > MAX_CELLS or max(shape) > MAX_LENGTH:
        raise ModelError(
            f"At the pack's spacing this volume would have {' x '.join(map(str, shape))} voxels, more than are run: "
            "open a smaller part of it."
        )


def _runner(session: Session, tensor: str, extra: dict[str, Any]) -> Callable[[NDArray[np.float32]], NDArray[Any]]:
    inputs = [item for item in session.get_inputs() if item.name not in extra]
    if not inputs:
        raise ModelError("The pack's graph has no input for the volume.")
    name = str(inputs[0].name)
    half = str(inputs[0].type) == "tensor(float16)"
    names = [tensor] if tensor else None

    def run(batch: NDArray[np.float32]) -> NDArray[Any]:
        found = session.run(names, {name: batch.astype(np.float16) if half else batch, **extra})[0]
        return np.asarray(found, np.float32)

    return run


def _is_costly(grid: VolumeGrid) -> bool:
    """Whether reading a part twice means resampling it twice."""
    return isinstance(grid, Resampled) or (hasattr(grid, "parent") and _is_costly(grid.parent))


def _positive(values: NDArray[Any]) -> NDArray[np.bool_]:
    return np.asarray(values > 0)


def _nonzero(values: NDArray[Any]) -> NDArray[np.bool_]:
    return np.asarray(values != 0)


def _size(box: Box) -> tuple[int, int, int]:
    return box[0].stop - box[0].start, box[1].stop - box[1].start, box[2].stop - box[2].start
