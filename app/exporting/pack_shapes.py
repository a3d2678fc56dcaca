"""What a model pack found, as shapes on a picture: outlines, boxes, constructions and labels; masks as a tint."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.case import Case
from app.core.cobb_drawing import Anchor
from app.core.finding import Finding, FindingStatus
from app.core.geometry import Point
from app.core.instance import ImageKey
from app.core.measurement import MeasurementKind, PackConstruction, Unit
from app.core.prediction import StructureMask
from app.core.printed import printed_measurement, printed_value
from app.exporting.canvas import Canvas, Colour, Label
from app.exporting.status_colours import COLOURS

OUTSIDE: Final = "outside of the pack's scope"
"""What stands on a picture that was read although the pack is not meant for it."""
PALETTE: Final[tuple[Colour, ...]] = (
    (86, 180, 233),
    (230, 159, 0),
    (0, 158, 115),
    (204, 121, 167),
    (240, 228, 66),
    (213, 94, 0),
    (0, 114, 178),
)
"""Colours of structures that have none of their own, told apart by colour-blind readers too (Okabe and Ito 2008)."""
_TINT: Final = 0.35
_LONGEST: Final = 48
_CLINICIAN: Final = " (clinician)"
_TOP: Final = 3


@dataclass(frozen=True, slots=True)
class DrawnShape:
    """One finding of a pack to be drawn.

    Attributes:
        paths: lines, (x, y) in pixels of its image.
        label: what stands beside it; may be empty.
        colour: by the clinician's decision.
        dashed: nobody decided on it yet.
    """

    paths: tuple[tuple[Point, ...], ...]
    label: str
    colour: Colour
    dashed: bool


def shapes_of(case: Case, key: ImageKey) -> tuple[DrawnShape, ...]:
    """The findings of packs on one image as they are drawn, rejected ones left out, the undecided first."""
    shown = [
        (finding, finding.measurement.pack)
        for finding in case.findings
        if finding.status in COLOURS and finding.measurement.pack is not None
    ]
    order = list(COLOURS)
    shown.sort(key=lambda pair: order.index(pair[0].status))
    drawn = (_shape(finding, made) for finding, made in shown if made is not None and made.image == key)
    return tuple(shape for shape in drawn if shape.paths)


def class_lines(case: Case) -> tuple[str, ...]:
    """The likeliest classes, a line each; a score that is not calibrated without its number.

    What a title adds in brackets stays in the report: on a picture it would push the number off the edge.
    """
    for finding in case.findings:
        made = finding.measurement.pack
        if finding.status is FindingStatus.REJECTED or made is None:
            continue
        if finding.measurement.kind is MeasurementKind.CLASSIFICATION:
            if not made.classes:
                return (f"{_short(_plain(made.name), _LONGEST - len(_CLINICIAN))}{_CLINICIAN}",)
            top = made.classes[:_TOP]
            lines = [
                f"{_short(_plain(found.title), _LONGEST - 8)} {printed_value(found.probability, Unit.PROBABILITY)}"
                if found.calibrated
                else _short(_plain(found.title))
                for found in top
            ]
            return tuple(lines if top[0].calibrated else [*lines, "order of likelihood, not calibrated"])
    return ()


def draw_shape(canvas: Canvas, shape: DrawnShape, moved: Iterable[tuple[Point, ...]], size: tuple[int, int]) -> None:
    """Draw one shape.

    Args:
        canvas: of the picture.
        shape: its colour and label.
        moved: its paths in pixels of the picture.
        size: (width, height) of the picture.
    """
    points: list[Point] = []
    for path in moved:
        canvas.line(path, shape.colour, 0.8, dashed=shape.dashed)
        points.extend(path)
    if not shape.label or not points:
        return
    xs, ys = [x for x, _ in points], [y for _, y in points]
    gap = max(size) * 0.012
    middle = (min(xs) + max(xs)) / 2.0
    anchors = (
        Anchor((middle, min(ys) - 2 * gap), 0),
        Anchor((middle, max(ys) + 2 * gap), 0),
        Anchor((max(xs) + gap, (min(ys) + max(ys)) / 2.0), 1),
        Anchor((min(xs) - gap, (min(ys) + max(ys)) / 2.0), -1),
        *(Anchor((middle, min(ys) - step * gap), 0) for step in (5, 8)),
        *(Anchor((middle, max(ys) + step * gap), 0) for step in (5, 8)),
    )
    canvas.label(Label(shape.label, anchors, shape.colour, 0.8))


def tinted(picture: NDArray[np.uint8], masks: Sequence[tuple[NDArray[np.bool_], Colour]]) -> NDArray[np.uint8]:
    """A picture with masks laid over it, each in its colour at about a third.

    Args:
        picture: (rows, columns) or (rows, columns, 3) uint8; not changed.
        masks: (rows, columns) bool of its size, with their colours.

    Returns:
        (rows, columns, 3) uint8.

    Raises:
        ValueError: a mask has another size.
    """
    colour = np.repeat(picture[..., np.newaxis], 3, axis=2) if picture.ndim == 2 else picture.copy()
    for mask, tint in masks:
        if mask.shape != picture.shape[:2]:
            raise ValueError(f"a mask of {mask.shape} does not lie on a picture of {picture.shape[:2]}")
        blended = (1.0 - _TINT) * colour[mask].astype(np.float32) + _TINT * np.asarray(tint, np.float32)
        colour[mask] = np.round(blended).astype(np.uint8)
    return np.ascontiguousarray(colour)


def colours_of(structures: Sequence[StructureMask]) -> tuple[Colour, ...]:
    """A colour for each structure: the pack's own, else one of the palette."""
    return tuple(found.colour or PALETTE[index % len(PALETTE)] for index, found in enumerate(structures))


def _plain(title: str) -> str:
    """A title without what it adds in brackets."""
    return title.split(" (", maxsplit=1)[0] or title


def _short(words: str, longest: int = _LONGEST) -> str:
    """Words that fit a picture."""
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def _shape(finding: Finding, made: PackConstruction) -> DrawnShape:
    paths: list[tuple[Point, ...]] = []
    if made.outline:
        paths.append((*made.outline, made.outline[0]))
    if made.box is not None:
        x, y, width, height = made.box
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
        paths.append(corners)
    paths += [tuple(line) for line in made.lines]
    value = printed_measurement(finding.measurement)
    words = f"{made.name} {value}".strip()
    return DrawnShape(tuple(paths), _short(words), COLOURS[finding.status], finding.status is FindingStatus.PROPOSED)
