"""Three planes through one point of a volume, turned together or one against the others; no pixels."""

from dataclasses import dataclass, replace

import numpy as np

from app.core.instance import Vector3
from app.core.plane import FloatArray, unit
from app.core.volume import Volume
from app.volumes.orientation import Orientation
from app.volumes.project import Slab
from app.volumes.reslice import MprStack, ObliqueStack, VolumeLook

MprPlanes = MprStack | ObliqueStack
ORIENTATIONS = (Orientation.AXIAL, Orientation.CORONAL, Orientation.SAGITTAL)


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """How one of the three planes lies.

    Attributes:
        across, down: (3,) unit vectors along the picture's rows and down its columns, LPS.
        turned: no longer as the volume's own grid has it.
    """

    across: FloatArray
    down: FloatArray
    turned: bool = False

    @property
    def normal(self) -> FloatArray:
        """(3,) direction of view."""
        return np.cross(self.across, self.down)


@dataclass(frozen=True, slots=True, eq=False)
class MprState:
    """The point and the planes through it; a new object for every change.

    Attributes:
        centre: LPS mm.
        views: how each plane lies.
        slab: projection of all three; None for single planes.
    """

    centre: Vector3
    views: dict[Orientation, View]
    slab: Slab | None = None

    def rotated(self, about: Orientation, degrees: float) -> "MprState":
        """The other two planes turned about the direction of view of `about`, clockwise as it is seen there."""
        axis = self.views[about].normal
        views = dict(self.views)
        for orientation in ORIENTATIONS:
            if orientation is not about:
                view = self.views[orientation]
                views[orientation] = View(
                    _turned(view.across, axis, degrees), _turned(view.down, axis, degrees), turned=True
                )
        return replace(self, views=views)

    def line(self, of: Orientation, on: Orientation) -> FloatArray:
        """(3,) unit direction of the line in which the plane `of` cuts the plane `on`.

        Raises:
            ValueError: the two are parallel, which turning by `rotated` cannot make.
        """
        return unit(np.cross(self.views[on].normal, self.views[of].normal))


def _turned(vector: FloatArray, axis: FloatArray, degrees: float) -> FloatArray:
    """Rodrigues' rotation, right-handed about `axis`; seen along the axis it turns clockwise."""
    angle = np.deg2rad(degrees)
    along = axis * float(axis @ vector)
    return np.asarray(along + (vector - along) * np.cos(angle) + np.cross(axis, vector) * np.sin(angle), np.float64)


class PlaneMaker:
    """Makes the stacks of a volume; what is costly to know of it is found once, in the background.

    Attributes:
        volume: what is cut.
    """

    def __init__(self, volume: Volume) -> None:
        """Looks through all voxels: not for the GUI thread.

        Raises:
            UnreadableInputError: no planes can be made of this volume.
        """
        self.volume = volume
        self._look = VolumeLook(volume)
        self._first = {
            each: MprStack(volume, each, stack_id=f"{id(self):x}-{each}-0", look=self._look) for each in ORIENTATIONS
        }
        self._made = 0
        # The first interpolated plane loads its library: here, not under the reader's hand.
        turned = self.stack(self.start().rotated(Orientation.AXIAL, 1.0), Orientation.CORONAL, coarse=True)
        turned.image(turned.count // 2)  # and looks through the volume for what all planes share

    def start(self) -> MprState:
        """Through the volume's middle, as its grid lies."""
        shape = self.volume.geometry.shape
        middle = self.volume.geometry.to_patient(tuple((n - 1) / 2 for n in shape))  # type: ignore[arg-type]
        views = {}
        for orientation, stack in self._first.items():
            plane = stack.plane(0)
            across = unit(np.asarray(plane.column_step))
            down = np.asarray(plane.row_step) - (np.asarray(plane.row_step) @ across) * across
            views[orientation] = View(across, unit(down))
        return MprState(middle, views)

    def stack(self, state: MprState, orientation: Orientation, *, coarse: bool = False) -> MprPlanes:
        """The planes of one view; single planes that follow the grid are its voxels unchanged.

        Args:
            state: where they lie, and the slab.
            orientation: which view.
            coarse: twice the pixel size, for turning by mouse.
        """
        view = state.views[orientation]
        self._made += 1
        stack_id = f"{id(self):x}-{orientation}-{self._made}"
        if not view.turned:
            if state.slab is None:
                return self._first[orientation]
            return MprStack(self.volume, orientation, slab=state.slab, stack_id=stack_id, look=self._look)
        pixel = min(self.volume.geometry.spacing)
        return ObliqueStack(
            self.volume,
            centre=state.centre,
            across=_vector(view.across),
            down=_vector(view.down),
            pixel_mm=pixel * 2 if coarse else pixel,
            step_mm=pixel,
            slab=None if coarse else state.slab,
            name=f"oblique ({orientation.value})",
            stack_id=stack_id,
            look=self._look,
        )


def _vector(values: FloatArray) -> Vector3:
    return float(values[0]), float(values[1]), float(values[2])
