"""What of the marks lies under the mouse, measured on the screen so that reach does not depend on zoom."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

from app.core.geometry import Point
from viewers.hand.editing import Points
from viewers.hand.shapes import Shape
from viewers.mapping import Mapping

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Hit:
    """A mark under the mouse.

    Attributes:
        annotation_id: which one.
        point: index of the handle; None for the mark as a whole.
    """

    annotation_id: str
    point: int | None = None


def on_widget(points: Iterable[Point], mapping: Mapping) -> FloatArray:
    """(n, 2) widget points of image points."""
    transform = mapping.transform()
    turn = np.array([[transform.m11(), transform.m12()], [transform.m21(), transform.m22()]])
    found = np.asarray(tuple(points), np.float64).reshape(-1, 2)
    return np.asarray(found @ turn + (transform.dx(), transform.dy()), np.float64)


def point_at(at: QPointF, points: Points, mapping: Mapping, reach: float) -> int | None:
    """The index of the nearest point within `reach` logical pixels; None when there is none."""
    if not points:
        return None
    away = np.hypot(*(on_widget(points, mapping) - (at.x(), at.y())).T)
    nearest = int(np.argmin(away))
    return nearest if float(away[nearest]) <= reach else None


def touches(at: QPointF, shown: Shape, mapping: Mapping, reach: float) -> bool:
    """Whether a line of the mark runs within `reach` logical pixels of a widget point."""
    here = np.array([at.x(), at.y()])
    for line in shown.touchable:
        points = on_widget(line, mapping)
        # A box first: most marks are far away.
        if (here < points.min(axis=0) - reach).any() or (here > points.max(axis=0) + reach).any():
            continue
        if len(points) == 1:
            if float(np.hypot(*(points[0] - here))) <= reach * 1.4:
                return True
            continue
        starts, steps = points[:-1], np.diff(points, axis=0)
        squared = np.maximum((steps**2).sum(axis=1), 1e-12)
        share = np.clip(((here - starts) * steps).sum(axis=1) / squared, 0.0, 1.0)
        if float(np.hypot(*(starts + steps * share[:, np.newaxis] - here).T).min()) <= reach:
            return True
    return False
