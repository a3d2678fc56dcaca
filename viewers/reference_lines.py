"""Where one image cuts another: reference lines, and slices that lie at the same place in the patient."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.core.geometry import Point, Segment
from app.core.instance import Vector3
from app.core.plane import FloatArray, ImagePlane, unit
from app.core.stack import ImageStack
from viewers.mapping import Mapping
from viewers.palette import AMBER, BLUE, OUTLINE

PARALLEL = 0.94
"""Cosine (20 degrees) from which two planes count as parallel: their slices can follow each other."""
_CROSS = 9.0


def cut(of: ImagePlane, on: ImagePlane) -> Segment | None:
    """The line in which the picture `of` cuts the plane `on`, in pixels of `on`; None where it does not.

    None too where the two state no common frame of reference, and where they lie nearly parallel.
    """
    if not of.same_frame(on) or abs(float(of.normal @ on.normal)) > PARALLEL:
        return None
    right, low = of.columns - 0.5, of.rows - 0.5
    corners = [np.asarray(of.to_patient(p)) for p in ((-0.5, -0.5), (right, -0.5), (right, low), (-0.5, low))]
    normal, origin = on.normal, np.asarray(on.origin)
    heights = [float(normal @ (corner - origin)) for corner in corners]
    found = []
    for first in range(4):
        second = (first + 1) % 4
        a, b = heights[first], heights[second]
        if (a < 0.0) != (b < 0.0):
            share = a / (a - b)
            at = corners[first] + share * (corners[second] - corners[first])
            found.append(on.to_image((float(at[0]), float(at[1]), float(at[2])))[0])
    return (found[0], found[1]) if len(found) == 2 else None


@dataclass(frozen=True, slots=True)
class Places:
    """Where the slices of a stack lie.

    Attributes:
        origins: (count, 3) LPS mm.
        normals: (count, 3) unit vectors.
        frame: UID of the frame of reference, one for all and stated.
    """

    origins: FloatArray
    normals: FloatArray
    frame: str

    @property
    def gap(self) -> float:
        """Usual distance between neighbours in mm; infinite for a single slice, which lies nowhere near another."""
        if len(self.origins) < 2:
            return float("inf")
        along = np.einsum("ij,j->i", self.origins, self.normals[0])
        return float(np.median(np.abs(np.diff(along))))


def places_of(stack: ImageStack) -> Places | None:
    """Where all slices of a stack lie; None when one of them does not say, or they state no common frame."""
    planes = [stack.plane(index) for index in range(stack.count)]
    known = [plane for plane in planes if plane is not None]
    frames = {plane.frame_of_reference for plane in known}
    if len(known) != len(planes) or len(frames) != 1 or "" in frames:
        return None
    origins = np.array([plane.origin for plane in known], np.float64)
    return Places(origins, np.array([plane.normal for plane in known]), frames.pop())


def slice_at(places: Places, patient: Vector3, along: FloatArray | None = None) -> int | None:
    """Index of the slice that a patient point lies in; None where there is none.

    A slice reaches half the usual distance to its neighbours, and one millimetre at least.

    Args:
        places: of the stack.
        patient: LPS mm, in the stack's frame of reference.
        along: (3,) normal of the plane that is to be followed: only slices nearly parallel to it count.
    """
    distances = np.abs(np.einsum("ij,ij->i", places.normals, np.asarray(patient) - places.origins))
    if along is not None:
        parallel = np.abs(places.normals @ unit(along)) >= PARALLEL
        distances = np.where(parallel, distances, np.inf)
    nearest = int(np.argmin(distances))
    reach = max(places.gap / 2 * 1.01, 1.0) if np.isfinite(places.gap) else 1.0
    return nearest if distances[nearest] <= reach else None


class ReferenceLayer:
    """Paints where the active image lies, and the linked cursor.

    Attributes:
        lines: in image pixels.
        cross: the linked cursor in image pixels; None when there is none.
    """

    def __init__(self) -> None:
        self.lines: tuple[Segment, ...] = ()
        self.cross: Point | None = None

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """Fine lines with a dark edge."""
        halo = QColor(OUTLINE)
        halo.setAlpha(120)
        line = QPen(QColor(BLUE), 1.4)
        line.setStyle(Qt.PenStyle.DashLine)
        for pen in (QPen(halo, 3.0), line):
            painter.setPen(pen)
            for start, end in self.lines:
                painter.drawLine(QLineF(mapping.to_widget(start), mapping.to_widget(end)))
        if self.cross is not None:
            middle = mapping.to_widget(self.cross)
            for width, colour in ((3.2, OUTLINE), (1.4, AMBER)):
                painter.setPen(QPen(QColor(colour), width))
                for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                    way = QPointF(dx, dy)
                    painter.drawLine(QLineF(middle + way * 3.0, middle + way * (3.0 + _CROSS)))
