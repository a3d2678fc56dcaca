"""A simulated CT of a trunk: plain shapes of known size with Hounsfield units, so that volumes have a known answer."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from app.core.plane import VolumeGeometry

Grid = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class CtRecipe:
    """What is simulated.

    Attributes:
        seed: of the noise.
        slices, side: number of slices, rows and columns.
        spacing_mm, slice_mm: distance of pixels and of slices.
        noise_hu: standard deviation of the noise.
    """

    seed: int = 7
    slices: int = 140
    side: int = 256
    spacing_mm: float = 1.45
    slice_mm: float = 2.5
    noise_hu: float = 12.0


@dataclass(frozen=True, slots=True, eq=False)
class SimulatedCt:
    """A volume and what is in it.

    Attributes:
        recipe: what was asked for.
        values: (slices, rows, columns) int16 Hounsfield units; slice 0 is the lowest.
        labels: (slices, rows, columns) uint8; index into `structures` plus 1, 0 elsewhere.
        structures: names of the labels.
        geometry: axial slices, head up, LPS.
    """

    recipe: CtRecipe
    values: NDArray[np.int16]
    labels: NDArray[np.uint8]
    structures: tuple[str, ...]
    geometry: VolumeGeometry


STRUCTURES = (
    "Lung right",
    "Lung left",
    "Heart",
    "Aorta",
    "Liver",
    "Spleen",
    "Kidney right",
    "Kidney left",
    "Vertebrae",
)
# x, y, z of the middle and half axes in mm; x to the patient's left, y to the back, z up from the volume's middle.
_ELLIPSOIDS = {
    "Lung right": ((-72.0, -2.0, 75.0), (52.0, 74.0, 105.0), -840.0),
    "Lung left": ((74.0, 2.0, 75.0), (48.0, 72.0, 102.0), -845.0),
    "Liver": ((-62.0, -8.0, -55.0), (74.0, 66.0, 62.0), 62.0),
    "Spleen": ((92.0, 34.0, -52.0), (26.0, 40.0, 44.0), 52.0),
    "Kidney right": ((-58.0, 58.0, -105.0), (25.0, 21.0, 50.0), 130.0),
    "Kidney left": ((60.0, 56.0, -98.0), (25.0, 21.0, 50.0), 130.0),
    "Heart": ((22.0, -34.0, 38.0), (52.0, 40.0, 50.0), 45.0),
}
_VERTEBRA_MM, _DISC_MM = 24.0, 5.0


def simulate_ct(recipe: CtRecipe | None = None) -> SimulatedCt:
    """Make the volume; the same recipe gives the same values on every machine."""
    recipe = recipe or CtRecipe()
    half_x = (recipe.side - 1) / 2 * recipe.spacing_mm
    half_z = (recipe.slices - 1) / 2 * recipe.slice_mm
    x = np.linspace(-half_x, half_x, recipe.side, dtype=np.float32)[None, :]
    y = np.linspace(-half_x, half_x, recipe.side, dtype=np.float32)[:, None]
    rng = np.random.default_rng(recipe.seed)
    values = np.empty((recipe.slices, recipe.side, recipe.side), np.int16)
    labels = np.zeros(values.shape, np.uint8)
    for k in range(recipe.slices):
        z = np.float32(-half_z + k * recipe.slice_mm)
        hu, inside = _slice(x, y, float(z))
        soft = gaussian_filter(hu, 0.6)
        soft += rng.normal(0.0, recipe.noise_hu, soft.shape).astype(np.float32)
        values[k] = np.clip(np.rint(soft), -1024, 3071).astype(np.int16)
        labels[k] = inside
    geometry = VolumeGeometry(
        origin=(-half_x, -half_x, -half_z),
        column_step=(recipe.spacing_mm, 0.0, 0.0),
        row_step=(0.0, recipe.spacing_mm, 0.0),
        slice_step=(0.0, 0.0, recipe.slice_mm),
        shape=(recipe.slices, recipe.side, recipe.side),
    )
    return SimulatedCt(recipe, values, labels, STRUCTURES, geometry)


def _slice(x: Grid, y: Grid, z: float) -> tuple[Grid, NDArray[np.uint8]]:
    """Hounsfield units and labels of one slice at height z."""
    hu = np.full(np.broadcast_shapes(x.shape, y.shape), -1000.0, np.float32)
    labels = np.zeros(hu.shape, np.uint8)
    trunk = (np.abs(x) / 168.0) ** 2.4 + (np.abs(y) / 112.0) ** 2.4
    hu[trunk < 1.0] = -105.0  # fat
    hu[trunk < 0.80] = 52.0  # muscle
    _table(hu, y, x)
    for name, (middle, axes, value) in _ELLIPSOIDS.items():
        dz = (z - middle[2]) / axes[2]
        inside = ((x - middle[0]) / axes[0]) ** 2 + ((y - middle[1]) / axes[1]) ** 2 < 1.0 - dz * dz
        if "Lung" in name:
            inside &= trunk < 0.66
            # The diaphragm: lungs end above a dome.
            inside &= np.asarray(z > -12.0 + 34.0 * np.exp(-(((np.abs(x) - 70.0) / 55.0) ** 2)) - 0.25 * np.abs(y))
        hu[inside] = value
        labels[inside] = STRUCTURES.index(name) + 1
    _vessels(hu, labels, x, y, z)
    _spine(hu, labels, x, y, z)
    _ribs(hu, x, y, z)
    return hu, labels


def _table(hu: Grid, y: Grid, x: Grid) -> None:
    top = 122.0 + (x / 260.0) ** 2 * 24.0
    hu[(y > top) & (y < top + 5.0) & (np.abs(x) < 180.0)] = -350.0


def _vessels(hu: Grid, labels: NDArray[np.uint8], x: Grid, y: Grid, z: float) -> None:
    aorta = (x - 20.0) ** 2 + (y - 38.0) ** 2
    hu[aorta < 13.5**2] = 210.0
    labels[aorta < 13.5**2] = STRUCTURES.index("Aorta") + 1
    hu[(x + 24.0) ** 2 + (y - 26.0) ** 2 < 12.0**2] = 110.0  # the caval vein
    if z > 95.0:
        hu[x**2 + (y - 8.0) ** 2 < 9.0**2] = -1000.0  # the trachea
    # Branching vessels of the lungs as thin slanted rods.
    for side in (-1.0, 1.0):
        for number in range(9):
            angle = number * 0.7
            reach = 0.45 * (z - 40.0) * np.cos(angle * 1.7)
            rod = (x - side * (70.0 + reach * 0.4 + 18.0 * np.cos(angle))) ** 2 + (
                y - 40.0 * np.sin(angle) - reach * 0.3
            ) ** 2
            thin = rod < (1.6 + 1.4 * abs(np.sin(angle * 3.1))) ** 2
            hu[thin & (hu < -800.0)] = -40.0


def _spine(hu: Grid, labels: NDArray[np.uint8], x: Grid, y: Grid, z: float) -> None:
    at = (z + 1000.0) % (_VERTEBRA_MM + _DISC_MM)
    body = (x / 21.0) ** 2 + ((y - 66.0) / 16.0) ** 2
    if at >= _VERTEBRA_MM:
        hu[body < 0.95] = 85.0
    else:
        near_plate = min(at, _VERTEBRA_MM - at) < 1.6
        hu[body < 1.0] = 620.0
        if not near_plate:
            hu[body < 0.80] = 190.0
        labels[body < 1.0] = STRUCTURES.index("Vertebrae") + 1
    arch = (x / 18.0) ** 2 + ((y - 88.0) / 15.0) ** 2
    hu[(arch < 1.0) & (arch > 0.62) & (y > 80.0)] = 480.0
    hu[(x / 9.0) ** 2 + ((y - 87.0) / 8.0) ** 2 < 1.0] = 30.0  # the canal
    if 4.0 < at < 20.0:
        hu[(np.abs(x) < 3.0) & (y > 98.0) & (y < 108.0 - 0.3 * at)] = 450.0


def _ribs(hu: Grid, x: Grid, y: Grid, z: float) -> None:
    """Ten pairs that fall from back to front."""
    ring = (np.abs(x) / 150.0) ** 2.3 + (np.abs(y) / 97.0) ** 2.3
    shell = np.abs(ring - 0.80)
    angle = np.arctan2(-y, np.abs(x))  # -pi/2 at the back, pi/2 at the front
    for number in range(10):
        height = 150.0 - number * 23.0 - (angle + np.pi / 2) * 22.0
        distance = (shell * 62.0) ** 2 + (np.float32(z) - height) ** 2
        hu[(distance < 5.2**2) & (angle < 1.1)] = 560.0
        hu[(distance < 2.9**2) & (angle < 1.1)] = 260.0
    if -40.0 < z < 120.0:
        hu[((x / 17.0) ** 2 + ((y + 88.0) / 6.0) ** 2) < 1.0] = 330.0  # the breastbone
