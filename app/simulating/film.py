"""From a recipe to a film: framing, attenuation, scatter, blur, noise, display curve, exact landmarks.

Beer-Lambert through two materials at two energies: photons of about 50 and 75 keV keep the beam's hardening. Linear
attenuation coefficients per mm from NIST XCOM (water; ICRU-44 cortical bone, 1.92 g/cm3).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from app.core.anatomy import Side
from app.simulating.bones import add_arch, add_body, add_girdle, add_pelvis, add_ribs, add_skull
from app.simulating.grid import Canvas, Frame, Map, enlarge
from app.simulating.recipe import FilmRecipe
from app.simulating.soft import add_soft
from app.simulating.spine import Spine, make_spine

Array = NDArray[np.float64]

FULL_SCALE = 4095  # 12 bits stored
_ENERGIES = ((0.55, 0.0227, 0.0815), (0.45, 0.0187, 0.0440))  # (share, water, compact bone) at 50 and 75 keV, per mm
_QUANTA_PER_UGY_MM2 = 30_000.0  # IEC 62220-1, RQA5 to RQA7, rounded


@dataclass(frozen=True, slots=True)
class SimulatedFilm:
    """A film and its truth.

    Attributes:
        pixels: (rows, columns) uint16, 0 to 4095, bone bright.
        corners: (17, 4, 2) float64 (x, y) in pixels: upper left, upper right, lower left, lower right of T1 to L5.
        true_cobb: for each curve of the recipe the largest difference of mid-line tilts between its end vertebrae,
            in degrees, from `corners`.
        largest_cobb: the largest difference of mid-line tilts between any two vertebrae, in degrees.
        spacing_mm: detector pixel spacing.
        image_left_is: the patient's side at the picture's left edge.
        recipe: what it was made from.
    """

    pixels: NDArray[np.uint16]
    corners: Array
    true_cobb: tuple[float, ...]
    largest_cobb: float
    spacing_mm: float
    image_left_is: Side
    recipe: FilmRecipe


def tilts_deg(corners: Array) -> Array:
    """(n,) tilt of each vertebra's mid-line in degrees, positive when its right side is lower; corners (n, 4, 2)."""
    across = (corners[:, 1] + corners[:, 3]) - (corners[:, 0] + corners[:, 2])
    return np.degrees(np.arctan2(across[:, 1], across[:, 0]))


def _frame(recipe: FilmRecipe, spine: Spine, rng: np.random.Generator) -> Frame:
    corners = np.concatenate([body.corners() for body in spine.bodies])
    low, high = corners.min(0), corners.max(0)
    share, top = (
        (rng.uniform(0.5, 0.55), rng.uniform(0.25, 0.28))
        if recipe.uncropped
        else (rng.uniform(0.86, 0.91), rng.uniform(0.03, 0.05))
    )
    border = recipe.collimation_mm
    if recipe.spacing_mm is None:
        scale = share * recipe.rows / (high[1] - low[1])
        scale = min(scale, 0.94 * recipe.columns / (high[0] - low[0] + 20.0))
    else:
        scale = recipe.magnification / recipe.spacing_mm
        if (high[1] - low[1]) * scale > recipe.rows - 2 or (high[0] - low[0]) * scale > recipe.columns - 2:
            raise ValueError("the spine does not fit the film: more rows or columns, or a larger spacing is needed")
    # A collimated border takes its place from the free space beside the spine.
    detector = recipe.magnification / scale
    free_y = recipe.rows - (high[1] - low[1]) * scale
    free_x = recipe.columns - (high[0] - low[0]) * scale
    wanted = (
        min(free_y, max(top * recipe.rows, border[2] / detector))
        if recipe.spacing_mm is None
        else free_y * top / (1 - share)
    )
    row = min(max(wanted, 1.0), max(free_y - 1.0, 1.0))
    column = free_x * rng.uniform(0.42, 0.58)
    return Frame(recipe.rows, recipe.columns, scale, float(low[0] - column / scale), float(low[1] - row / scale))


def simulate_film(recipe: FilmRecipe) -> SimulatedFilm:
    """The film of a recipe; the same recipe gives the same film.

    Raises:
        ValueError: the curves cannot be joined to one spine, or the spine does not fit the film at the given spacing.
    """
    spine = make_spine(recipe)
    frame = _frame(recipe, spine, np.random.default_rng([recipe.seed, 2]))
    pixels = _expose(recipe, spine, frame)
    corners = np.stack([frame.pixels(body.corners()) for body in spine.bodies])
    if recipe.pa_mirror:
        pixels = np.ascontiguousarray(pixels[:, ::-1])
        corners = corners[:, [1, 0, 3, 2]]
        corners[..., 0] = recipe.columns - 1 - corners[..., 0]
    tilts = tilts_deg(corners)
    true = tuple(float(np.ptp(tilts[low : high + 1])) for low, high in spine.ends)
    spacing = recipe.spacing_mm if recipe.spacing_mm is not None else recipe.magnification / frame.scale
    left_is = Side.LEFT if recipe.pa_mirror else Side.RIGHT
    return SimulatedFilm(pixels, corners, true, float(np.ptp(tilts)), spacing, left_is, recipe)


def _thickness(recipe: FilmRecipe, spine: Spine, frame: Frame) -> tuple[Map, Map]:
    """Water-like tissue and compact bone in mm along the beam at every pixel."""

    def stream(part: int) -> np.random.Generator:
        return np.random.default_rng([recipe.seed, part])

    soft = Canvas(frame, 1.1)
    add_soft(soft, spine, recipe.body_depth, stream(3))
    plates = Canvas(frame, 0.9)
    bones = Canvas(frame, 0.42)
    grain = stream(4).standard_normal(bones.shape).astype(np.float32)
    grain = gaussian_filter(grain, (0.8 / bones.pitch, 0.3 / bones.pitch))
    grain *= 0.07 / float(grain.std())
    texture = enlarge(1.0 + grain, bones.step, frame.rows, frame.columns)
    warp = _uneven(plates, frame, stream(11)), _uneven(plates, frame, stream(12))
    arches = stream(5)
    for body in (*spine.cervical, *spine.bodies):
        add_arch(bones, body, arches)
    add_ribs(bones, spine, stream(6))
    add_girdle(bones, plates, spine, stream(7))
    add_pelvis(bones, plates, spine, stream(8))
    add_skull(bones, plates, spine, stream(9))
    bone = plates.full()
    bone *= texture
    bone += _smoothed(bones).full()
    for body in (*spine.cervical, *spine.bodies):
        add_body(bone, frame, body, texture, warp)
    return soft.full(), bone


def _uneven(canvas: Canvas, frame: Frame, rng: np.random.Generator) -> Map:
    """(rows, columns) smooth random offsets in mm, standard deviation 0.3, changing over about 3 mm."""
    field = gaussian_filter(rng.standard_normal(canvas.shape).astype(np.float32), 1.6 / canvas.pitch)
    field *= 0.3 / float(field.std())
    return enlarge(field, canvas.step, frame.rows, frame.columns)


def _smoothed(canvas: Canvas) -> Canvas:
    """The canvas with the sampling of its tubes smoothed away (0.3 mm)."""
    canvas.map = gaussian_filter(canvas.map, min(0.8, 0.35 / canvas.pitch))
    return canvas


def _blur(image: Map, fwhm_px: float) -> Map:
    sigma = fwhm_px / 2.355
    return image if sigma < 0.2 else gaussian_filter(image, sigma, truncate=3.0)


def _expose(recipe: FilmRecipe, spine: Spine, frame: Frame) -> NDArray[np.uint16]:
    soft, bone = _thickness(recipe, spine, frame)
    detector_mm = recipe.magnification / frame.scale
    primary = np.zeros_like(soft)
    for share, water, compact in _ENERGIES:
        primary += np.float32(share) * np.exp(-(np.float32(water) * soft + np.float32(compact) * bone))
    heel = 1.0 - recipe.heel * np.linspace(1.0, 0.0, recipe.rows, dtype=np.float32)[:, None]
    primary *= heel
    open_field = _shutters(recipe, detector_mm)
    if open_field is not None:
        primary *= open_field
    behind = primary[soft > 60.0]
    typical = float(behind.mean()) if behind.size else float(primary.mean())
    # Scatter: a broad share of what passed nearby; clipped so that the open beam does not flood the body.
    step = max(1, round(4.0 * frame.scale))
    small = np.minimum(primary[::step, ::step], 4.0 * typical)
    wide = gaussian_filter(small, 35.0 * frame.scale / step, mode="nearest")
    wide = np.pad(wide, ((0, 2), (0, 2)), mode="edge")
    ratio = recipe.scatter_fraction / max(1e-6, 1.0 - recipe.scatter_fraction)
    signal = primary + np.float32(ratio) * enlarge(wide.astype(np.float32), step, recipe.rows, recipe.columns)
    signal = _blur(signal, recipe.blur_mm / detector_mm)
    # Quanta per pixel; Poisson by its normal approximation (hundreds of quanta per pixel), plus electronic noise.
    area = detector_mm**2
    quanta = np.float32(recipe.exposure_ugy * _QUANTA_PER_UGY_MM2 * area / (typical * (1.0 + ratio)))
    signal *= quanta
    rng = np.random.default_rng([recipe.seed, 10])
    noise = rng.standard_normal(signal.shape, dtype=np.float32)
    noise *= np.sqrt(signal + np.float32((recipe.detector_noise * area) ** 2 / 1.0))
    signal += noise
    floor = np.float32(0.002 * typical * quanta)
    return _display(recipe, np.log(np.maximum(signal, floor)), frame, np.log(typical * quanta))


def _shutters(recipe: FilmRecipe, detector_mm: float) -> Map | None:
    if not any(recipe.collimation_mm):
        return None
    left, right, top, bottom = (border / detector_mm for border in recipe.collimation_mm)
    penumbra = max(1.0, 1.2 / detector_mm)
    x = np.arange(recipe.columns, dtype=np.float32)
    y = np.arange(recipe.rows, dtype=np.float32)[:, None]
    across = np.clip((x - left) / penumbra, 0, 1) * np.clip((recipe.columns - 1 - right - x) / penumbra, 0, 1)
    down = np.clip((y - top) / penumbra, 0, 1) * np.clip((recipe.rows - 1 - bottom - y) / penumbra, 0, 1)
    return np.asarray(np.maximum(across * down, 0.004), np.float32)


def _display(recipe: FilmRecipe, log_signal: Map, frame: Frame, log_typical: float) -> NDArray[np.uint16]:
    """Bone-bright 12-bit values: logarithm, slow differences taken down, an S-shaped curve as film has."""
    density = np.float32(log_typical) - log_signal
    if recipe.seam:
        row = int(recipe.rows * 0.52)
        density[row:] += np.float32(0.12)
        density[row : row + max(2, recipe.rows // 700)] += np.float32(0.18)
    step = max(1, round(3.0 * frame.scale))
    slow = gaussian_filter(density[::step, ::step], 14.0 * frame.scale / step, mode="nearest")
    slow = np.pad(slow, ((0, 2), (0, 2)), mode="edge")
    density -= np.float32(recipe.local_contrast) * enlarge(slow.astype(np.float32), step, recipe.rows, recipe.columns)
    _letter(recipe, density)
    density -= np.float32(0.35)
    density *= np.float32(-1.75 * recipe.contrast)
    np.exp(density, out=density)
    density += 1.0
    np.divide(np.float32(FULL_SCALE), density, out=density)
    density += 0.5
    return density.astype(np.uint16)


def _letter(recipe: FilmRecipe, density: Map) -> None:
    """A lead letter at the patient's side it names, drawn so that it reads right in the final film."""
    if not recipe.marker:
        return
    size = max(8, round(0.018 * recipe.rows))
    letters: dict[str, list[tuple[tuple[float, float], tuple[float, float]]]] = {
        "L": [((0, 0), (0, 1)), ((0, 1), (0.6, 1))],
        "R": [
            ((0, 0), (0, 1)),
            ((0, 0), (0.45, 0)),
            ((0.45, 0), (0.6, 0.22)),
            ((0.6, 0.22), (0.45, 0.48)),
            ((0.45, 0.48), (0, 0.48)),
            ((0.25, 0.48), (0.6, 1)),
        ],
    }
    on_right = recipe.marker == "L"  # before any mirroring the patient's left is at the picture's right
    x0 = recipe.columns - 2.2 * size if on_right else 1.4 * size
    y0 = 0.09 * recipe.rows
    top, left = int(y0 - size), max(0, int(x0 - size))
    patch = density[top : top + 3 * size, left : left + 3 * size]
    y, x = np.mgrid[0 : patch.shape[0], 0 : patch.shape[1]].astype(np.float32)
    x, y = (x + left - x0) / size, (y + top - y0) / size
    if recipe.pa_mirror:
        x = np.float32(0.6) - x
    for (ax, ay), (bx, by) in letters[recipe.marker]:
        length = (bx - ax) ** 2 + (by - ay) ** 2
        t = np.clip(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0, 1)
        distance = np.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
        lead = np.clip((0.09 - distance) * size + 0.5, 0, 1)
        patch += lead * (np.float32(4.0) - patch)
