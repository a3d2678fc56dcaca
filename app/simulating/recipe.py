"""What a simulated film shows: the chosen curvature, framing and exposure, all seeded."""

from dataclasses import dataclass, replace

from app.core.anatomy import LEVELS, Side, level_index

_MAX_COBB_DEG = 120.0


@dataclass(frozen=True, slots=True)
class CurveSpec:
    """One coronal curve.

    Attributes:
        cobb_deg: Cobb angle in degrees, 0 to 120.
        apex: vertebra at the apex, T2 to L4.
        convexity: the patient's side to which the curve is convex.
        upper_end, lower_end: end vertebrae; None lets them follow from the apex and the neighbouring curves.
    """

    cobb_deg: float
    apex: str
    convexity: Side
    upper_end: str | None = None
    lower_end: str | None = None

    def __post_init__(self) -> None:
        if not 0.0 <= self.cobb_deg <= _MAX_COBB_DEG:
            raise ValueError(f"a Cobb angle of {self.cobb_deg!r} degrees is not between 0 and {_MAX_COBB_DEG:g}")
        for level in (self.apex, self.upper_end, self.lower_end):
            if level is not None:
                level_index(level)
        if not 1 <= level_index(self.apex) <= len(LEVELS) - 2:
            raise ValueError(f"an apex at {self.apex} leaves no vertebra beyond it")


@dataclass(frozen=True, slots=True)
class FilmRecipe:
    """Everything that decides a simulated film; equal recipes give equal films, bit for bit.

    Attributes:
        seed: chooses the body, its gas, ribs, texture and noise.
        rows, columns: size in pixels.
        spacing_mm: detector pixel spacing; None lets it follow from `spine_mm` and the framing.
        curves: from head to foot, convexities alternating; empty for a straight spine.
        spine_mm: length along the spine from the centre of T1 to that of L5; used when `spacing_mm` is None.
        magnification: detector plane to patient plane, >= 1 (source-detector over source-patient distance).
        uncropped: shows skull to pelvis instead of the usual crop from C7 to the sacrum.
        pa_mirror: shown as seen from behind: the patient's left at the picture's left.
        irregularity_deg: standard deviation of a random turn of each vertebra in degrees; the Cobb angles in the
            film's truth include it. 0 makes them exactly those of `curves`.
        body_depth: thickness of the body as a factor of a slim adolescent's.
        exposure_ugy: mean detector dose behind the body in microgray: the fewer, the noisier.
        scatter_fraction: scattered part of the detected signal behind the body, 0 to 0.8.
        blur_mm: focal spot and detector blur at the detector, full width at half maximum.
        detector_noise: electronic noise in quanta per square millimetre (standard deviation).
        heel: loss of exposure from the foot end to the head end, 0 to 0.5.
        collimation_mm: unexposed border (left, right, top, bottom) in mm at the detector.
        seam: two exposures stitched at the thoracolumbar junction, with a slight step.
        marker: the lead letter for the patient's side near the edge; empty for none, "L" or "R".
        contrast: gradient of the display curve; 1 is usual.
        local_contrast: share of slow brightness differences that image processing takes out, 0 to 0.8.
    """

    seed: int = 0
    rows: int = 2600
    columns: int = 1100
    spacing_mm: float | None = None
    curves: tuple[CurveSpec, ...] = ()
    spine_mm: float = 430.0
    magnification: float = 1.1
    uncropped: bool = False
    pa_mirror: bool = False
    irregularity_deg: float = 0.0
    body_depth: float = 1.0
    exposure_ugy: float = 2.5
    scatter_fraction: float = 0.3
    blur_mm: float = 0.35
    detector_noise: float = 300.0
    heel: float = 0.12
    collimation_mm: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    seam: bool = False
    marker: str = "L"
    contrast: float = 1.0
    local_contrast: float = 0.3

    def __post_init__(self) -> None:
        bounds = {
            "seed": (0, 2**63 - 1),
            "rows": (200, 12_000),
            "columns": (100, 12_000),
            "spine_mm": (150, 700),
            "magnification": (1, 2),
            "irregularity_deg": (0, 10),
            "body_depth": (0.5, 2),
            "exposure_ugy": (0.05, 1000),
            "scatter_fraction": (0, 0.8),
            "blur_mm": (0, 3),
            "detector_noise": (0, 1e5),
            "heel": (0, 0.5),
            "contrast": (0.3, 3),
            "local_contrast": (0, 0.8),
        }
        for name, (low, high) in bounds.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise ValueError(f"{name} of {value!r} is not between {low:g} and {high:g}")
        if self.spacing_mm is not None and not 0.01 <= self.spacing_mm <= 5:
            raise ValueError(f"a spacing of {self.spacing_mm!r} mm is not between 0.01 and 5")
        if self.marker not in {"", "L", "R"}:
            raise ValueError(f"a marker is L, R or empty, not {self.marker!r}")
        if any(not 0 <= border <= 200 for border in self.collimation_mm):
            raise ValueError("a collimated border is 0 to 200 mm wide")

    def resized(self, rows: int) -> "FilmRecipe":
        """The same film with another number of rows; columns and spacing follow."""
        factor = rows / self.rows
        spacing = None if self.spacing_mm is None else self.spacing_mm / factor
        return replace(self, rows=rows, columns=max(1, round(self.columns * factor)), spacing_mm=spacing)


def one_curve(cobb_deg: float, apex: str = "T9", convexity: Side = Side.RIGHT) -> tuple[CurveSpec, ...]:
    """Curves of a film with one curve."""
    return (CurveSpec(cobb_deg, apex, convexity),)
