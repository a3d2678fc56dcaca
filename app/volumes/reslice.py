"""Multi-planar and oblique planes of a volume as stacks of images, and the value under a point."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import DefectError
from app.core.geometry import Point
from app.core.image import Image, VoiFunction, Window
from app.core.instance import ImageKey, Vector3
from app.core.plane import ImagePlane, unit
from app.core.spacing import Spacing, SpacingSource
from app.core.volume import Volume
from app.volumes.frame import oblique_frame, right_angled
from app.volumes.orientation import OBLIQUE_ABOVE_DEG, Orientation, edge_letters, layout, left_edge
from app.volumes.project import Slab, project_grid, project_plane
from app.volumes.section import GridSection, SampledSection, Section, nearest_voxel, voxel_at

INTERPOLATED = "interpolated"
OUTSIDE = "outside the volume"


@dataclass(frozen=True, slots=True)
class Cursor:
    """A patient point on a stack of planes.

    Attributes:
        index: the nearest plane.
        point: (x, y) in pixels of that plane; may lie beyond its edges.
        distance_mm: from the plane, signed along the plane's normal.
        inside: whether the plane exists and the point lies on its pixels.
    """

    index: int
    point: Point
    distance_mm: float
    inside: bool


@dataclass(frozen=True, slots=True)
class PointValue:
    """A stored value as modality value; `unit` is empty where the file states none."""

    value: float
    unit: str
    voxel: tuple[int, int, int]

    @property
    def words(self) -> str:
        """The value with its unit: "-12 HU", "413 (no unit)"."""
        number = f"{self.value:.0f}" if float(self.value).is_integer() else f"{self.value:.4g}"
        return f"{number} {self.unit}" if self.unit else f"{number} (no unit)"


@dataclass(frozen=True, slots=True)
class NoValue:
    """Why there is no value under a point, in a few words."""

    reason: str


def value_at(volume: Volume, patient: Vector3) -> PointValue | NoValue:
    """Exact modality value of the voxel that holds a patient point (LPS mm), never interpolated."""
    voxel = nearest_voxel(volume.geometry, patient)
    if voxel is None:
        return NoValue(OUTSIDE)
    stored = float(volume.values[voxel])
    if not np.isfinite(stored):
        return NoValue("the file has no number here")
    return PointValue(stored * volume.slope + volume.intercept, volume.unit, voxel)


class VolumeLook:
    """What all planes of a volume share of its values; looked through when first asked for, and once."""

    def __init__(self, volume: Volume) -> None:
        self._volume = volume

    @cached_property
    def padding(self) -> float:
        """The value of pixels outside the volume: darker than its darkest voxel; such pixels have no value."""
        stored = self._volume.values
        low, high = _finite_range(stored)
        ends = sorted(end * self._volume.slope + self._volume.intercept for end in (low, high))
        return float(np.ceil(ends[1]) + 1.0) if self._volume.low_is_bright else float(np.floor(ends[0]) - 1.0)

    @cached_property
    def windows(self) -> tuple[Window, ...]:
        """The files' windows; without one, the range of all but the outermost 0.5 % of the whole volume's values.

        One window for every plane, or brightness would jump from plane to plane.
        """
        if self._volume.windows:
            return self._volume.windows
        stored = self._volume.values
        step = max(1, int((stored.size / 500_000) ** (1 / 3)))
        sample = self._volume.modality_values(stored[::step, ::step, ::step])
        sample = sample[np.isfinite(sample)]
        if not sample.size:
            return (Window(0.0, 1.0, VoiFunction.LINEAR_EXACT, "range of values"),)
        low, high = (float(value) for value in np.percentile(sample, (0.5, 99.5)))
        width = high - low if high > low else 1.0
        return (Window((low + high) / 2, width, VoiFunction.LINEAR_EXACT, "range of values"),)


class _Planes:
    """What every stack of planes of one volume shares."""

    def __init__(self, volume: Volume, slab: Slab | None, name: str, stack_id: str, look: VolumeLook | None) -> None:
        self.volume = volume
        self.look = look if look is not None else VolumeLook(volume)
        self.slab = slab
        self.name = name
        self.stack_id = stack_id

    @property
    def frames_per_second(self) -> float | None:
        """Planes of a volume have no rate of their own."""
        return None

    @property
    def padding(self) -> float:
        """The value of pixels outside the volume; such pixels have no value."""
        return self.look.padding

    @property
    def windows(self) -> tuple[Window, ...]:
        """One window for every plane, or brightness would jump from plane to plane."""
        return self.look.windows

    def _image(self, values: NDArray[np.float32], plane: ImagePlane, marks: tuple[str, ...]) -> Image:
        down, across = (float(np.linalg.norm(step)) for step in (plane.row_step, plane.column_step))
        return Image(
            values,
            low_is_bright=self.volume.low_is_bright,
            windows=self.windows,
            spacing=Spacing(down, across, SpacingSource.PATIENT_PLANE),
            spacing_reason="",
            image_left_is=left_edge(plane.column_step),
            marks=(*self.volume.marks, *marks),
            directions=(edge_letters(np.asarray(plane.column_step)), edge_letters(np.asarray(plane.row_step))),
            unit=self.volume.unit,
        )

    def _sampled(self, section: SampledSection) -> Image:
        if self.slab is None:
            found, inside = section.sample(self.volume.values)
            values, seen = self.volume.modality_values(found[0]), inside[0]
            marks: tuple[str, ...] = (INTERPOLATED,)
        else:
            values, seen, mm = project_plane(self.volume, section, self.slab)
            marks = (INTERPOLATED, self.slab.mark(mm))
        if not seen.all():
            values = np.where(seen, values, np.float32(self.padding))
        return self._image(values, section.where, marks)


class MprStack(_Planes):
    """Every plane of a volume in one orientation, in the direction of view (to the head, the back, the right).

    Planes that follow the voxel grid are its values unchanged; where the slices are sheared (gantry tilt), only the
    stored slices are, and the other two orientations are interpolated on a right-angled grid. An `ImageStack`.

    Attributes:
        volume: what is shown.
        orientation: which planes.
        slab: projection through each plane; None for single planes.
    """

    def __init__(
        self,
        volume: Volume,
        orientation: Orientation,
        *,
        slab: Slab | None = None,
        name: str = "",
        stack_id: str = "",
        look: VolumeLook | None = None,
    ) -> None:
        super().__init__(
            volume, slab, name or orientation.value, stack_id or f"{id(volume):x}-{orientation.value}", look
        )
        self.orientation = orientation
        own = layout(volume.geometry, orientation)
        follows = volume.geometry.is_right_angled or (own.axes[0] == 0 and _rectangular(volume))
        self._sheared = not follows
        self._frame = volume.geometry if follows else right_angled(volume.geometry)
        self._layout = own if follows else layout(self._frame, orientation)

    @property
    def count(self) -> int:
        """Number of planes, >= 1."""
        return self._frame.shape[self._layout.axes[0]]

    @property
    def marks(self) -> tuple[str, ...]:
        """The volume's, and how far its grid lies off the patient's axes."""
        off = self._layout.off_axis_deg
        tilted = (f"planes lie {off:.0f}° off the patient's axes",) if off > OBLIQUE_ABOVE_DEG else ()
        return (*self.volume.marks, *tilted)

    def section(self, index: int) -> Section:
        """What plane `index` shows of the grid, for masks on it."""
        grid = self._grid(index)
        if not self._sheared:
            return grid
        return SampledSection(_placed(grid), self.volume.geometry)

    def is_ready(self, index: int) -> bool:
        """Whether `image(index)` returns at once: where nothing is interpolated, which takes up to 0.1 s."""
        return 0 <= index < self.count and not self._sheared

    def image(self, index: int) -> Image:
        """The plane. Pixels outside the volume have the value `padding`."""
        section = self.section(index)
        if isinstance(section, SampledSection):
            return self._sampled(section)
        grid = self._grid(index)
        plane = _placed(grid)
        if self.slab is None:
            values = np.ascontiguousarray(self.volume.modality_values(grid.labels(self.volume.values)))
            return self._image(values, plane, ())
        values, mm = project_grid(self.volume, grid, self.slab)
        return self._image(values, plane, (self.slab.mark(mm),))

    def key(self, index: int) -> ImageKey | None:
        """The stored image's key where the plane is a stored slice unchanged and not turned, else None."""
        keys = self.volume.keys
        if self._sheared or self.slab is not None or not self._layout.as_stored:
            return None
        if len(keys) != self.volume.geometry.shape[0]:
            return None
        return keys[self._grid(index).index]

    def plane(self, index: int) -> ImagePlane:
        """Its place in the patient."""
        return _placed(self._grid(index))

    def locate(self, patient: Vector3) -> Cursor:
        """Where a patient point (LPS mm) lies among the planes; the index is the nearest one there is."""
        axis = self._layout.axes[0]
        at = float(voxel_at(self._frame, patient)[axis])
        nearest = int(np.floor(at + 0.5))
        beyond = not 0 <= nearest < self.count
        held = min(max(nearest, 0), self.count - 1)
        index = self.count - 1 - held if self._layout.flips[0] else held
        plane = self.plane(index)
        point, distance = plane.to_image(patient)
        on = -0.5 <= point[0] <= plane.columns - 0.5 and -0.5 <= point[1] <= plane.rows - 0.5
        return Cursor(index, point, distance, on and not beyond)

    def _grid(self, index: int) -> GridSection:
        if not 0 <= index < self.count:
            raise IndexError(index)
        held = self.count - 1 - index if self._layout.flips[0] else index
        return GridSection(self._layout, held, self._frame.shape, self._frame)


class ObliqueStack(_Planes):
    """Planes at right angles to any direction, interpolated; plane `count // 2` goes through `centre`. An `ImageStack`.

    Attributes:
        volume: what is shown.
        slab: projection through each plane; None for single planes.
    """

    def __init__(
        self,
        volume: Volume,
        *,
        centre: Vector3,
        across: Vector3,
        down: Vector3,
        pixel_mm: float | None = None,
        step_mm: float | None = None,
        slab: Slab | None = None,
        name: str = "oblique",
        stack_id: str = "",
        look: VolumeLook | None = None,
    ) -> None:
        """Cut a volume.

        Args:
            volume: what is cut.
            centre: LPS mm of the picture's middle.
            across: direction along the picture's rows, LPS.
            down: direction down its columns, LPS; it is put at right angles to `across`.
            pixel_mm: size of a pixel; None takes the volume's smallest voxel distance.
            step_mm: distance between planes; None takes `pixel_mm`.
            slab: projection; None for single planes.
            name: short words for the user.
            stack_id: unique among what is open; empty makes one.
            look: shared with other planes of the volume; None finds it anew.

        Raises:
            ValueError: the directions are parallel or have no length, or a size is not plausible.
        """
        super().__init__(volume, slab, name, stack_id or f"{id(volume):x}-oblique", look)
        self._frame = oblique_frame(volume.geometry, centre, across, down, pixel_mm, step_mm)

    @property
    def count(self) -> int:
        """Number of planes, >= 1."""
        return self._frame.shape[0]

    @property
    def marks(self) -> tuple[str, ...]:
        """The volume's."""
        return self.volume.marks

    def section(self, index: int) -> Section:
        """What plane `index` shows of the grid, for masks on it."""
        return SampledSection(self.plane(index), self.volume.geometry)

    def is_ready(self, index: int) -> bool:  # noqa: ARG002 - the protocol's
        """False: interpolating takes up to 0.1 s for a plane, and more for a slab."""
        return False

    def image(self, index: int) -> Image:
        """The plane. Pixels outside the volume have the value `padding`."""
        return self._sampled(SampledSection(self.plane(index), self.volume.geometry))

    def key(self, index: int) -> ImageKey | None:  # noqa: ARG002 - the protocol's
        """None: no stored image."""
        return None

    def plane(self, index: int) -> ImagePlane:
        """Its place in the patient."""
        if not 0 <= index < self.count:
            raise IndexError(index)
        frame = self._frame
        origin = np.asarray(frame.origin) + index * np.asarray(frame.slice_step)
        return ImagePlane(
            (float(origin[0]), float(origin[1]), float(origin[2])),
            frame.column_step,
            frame.row_step,
            frame.shape[1],
            frame.shape[2],
            frame.frame_of_reference,
        )

    def locate(self, patient: Vector3) -> Cursor:
        """Where a patient point (LPS mm) lies among the planes; the index is the nearest one there is."""
        nearest = int(np.floor(float(voxel_at(self._frame, patient)[0]) + 0.5))
        index = min(max(nearest, 0), self.count - 1)
        plane = self.plane(index)
        point, distance = plane.to_image(patient)
        on = -0.5 <= point[0] <= plane.columns - 0.5 and -0.5 <= point[1] <= plane.rows - 0.5
        return Cursor(index, point, distance, on and nearest == index)


def _rectangular(volume: Volume) -> bool:
    """Whether the rows and columns of the stored slices stand at right angles, within 0.1 degree."""
    across, down = unit(np.asarray(volume.geometry.column_step)), unit(np.asarray(volume.geometry.row_step))
    return abs(float(across @ down)) <= float(np.sin(np.deg2rad(0.1)))


def _placed(section: GridSection) -> ImagePlane:
    """The plane of a section through a volume, which always has a place."""
    plane = section.plane
    if plane is None:
        raise DefectError("a volume's section has no geometry")
    return plane


def _finite_range(stored: NDArray[Any]) -> tuple[float, float]:
    """Lowest and highest finite stored value; (0, 0) where there is none."""
    low, high = float(stored.min()), float(stored.max())
    if np.isfinite(low) and np.isfinite(high):
        return low, high
    finite = stored[np.isfinite(stored)]
    return (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
