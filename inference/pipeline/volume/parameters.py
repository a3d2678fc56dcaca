"""The numbers of `Grid.parameters`, checked: how exactly a volume comes to a graph's grid and its answer back."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from app.core.errors import ModelError
from inference.packs.schema import Grid, Table
from inference.pipeline.volume.operators import DEFAULT_ANISOTROPY

Order = Annotated[int, Meta(ge=0, le=5)]
Axis = Annotated[int, Meta(ge=0, le=2)]
Step = Literal["crop", "normalise", "resample"]


class GridParameters(Table, frozen=True, kw_only=True):
    """What `Grid.parameters` may hold; all of it has a default.

    Attributes:
        transpose: which of the axes named by `Grid.axes` the graph's first, second and third are.
        steps: in which order the volume is cut, normalised and resampled.
        keep: axes whose spacing stays as it is, whatever `Grid.spacing` says.
        order, order_z, separate, anisotropy: of nnU-Net's resampling of images, see `operators.nnunet_axes`.
        back_order, back_order_z, back_separate, back_anisotropy: the same for what the graph says.
        nearest: MONAI's resampling of images takes the nearest voxel.
        back: how MONAI's Invertd interpolates what the graph says.
        activate: whether the activation comes "before" or "after" the way back.
        threshold: probability from which a structure that excludes no other is there.
        mask: which voxels count for "nonzero": those of the channel, or those of any channel with holes "filled".
        crop: whether the box holds values that are "nonzero" or "positive".
        margin: voxels around that box, cut at the volume's border.
        fill: value around a grid that is smaller than the window.
    """

    transpose: tuple[Axis, Axis, Axis] = (0, 1, 2)
    steps: tuple[Step, Step, Step] = ("crop", "normalise", "resample")
    keep: tuple[Axis, ...] = ()
    order: Order = 3
    order_z: Order = 0
    separate: bool | None = None
    anisotropy: float = DEFAULT_ANISOTROPY
    back_order: Order = 1
    back_order_z: Order = 0
    back_separate: bool | None = None
    back_anisotropy: float = DEFAULT_ANISOTROPY
    nearest: bool = False
    back: Literal["linear", "nearest"] = "linear"
    activate: Literal["before", "after"] = "after"
    threshold: Annotated[float, Meta(ge=0, le=1)] = 0.5
    mask: Literal["channel", "filled"] = "channel"
    crop: Literal["nonzero", "positive"] = "nonzero"
    margin: Annotated[int, Meta(ge=0, le=1000)] = 0
    fill: float = 0.0


def grid_parameters(grid: Grid) -> GridParameters:
    """The checked parameters of a grid.

    Raises:
        ModelError: one of them is unknown or not allowed; the sentence says which.
    """
    try:
        found = msgspec.convert(dict(grid.parameters), GridParameters, strict=True)
    except msgspec.ValidationError as error:
        raise ModelError(f"The pack's input.grid.parameters cannot be used: {error}.") from None
    if sorted(found.transpose) != [0, 1, 2] or sorted(found.steps) != ["crop", "normalise", "resample"]:
        raise ModelError("The pack's input.grid.parameters cannot be used: transpose and steps name each one once.")
    if found.anisotropy < 1 or found.back_anisotropy < 1:
        raise ModelError("The pack's input.grid.parameters cannot be used: an anisotropy is at least 1.")
    return found
