"""What of packs' results is on the images now, shared by all viewports."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.core.finding import Finding
from app.core.instance import ImageKey
from app.core.prediction import NamedPoint
from app.core.stack import ImageStack
from app.core.volume import Volume
from app.volumes.reslice import MprStack, ObliqueStack
from viewers.packs.box_grips import Grip


@dataclass(frozen=True, slots=True, eq=False)
class ShownMap:
    """A map on the images it belongs to.

    Attributes:
        values: (rows, columns) of one image, or (slices, rows, columns); 0 to 1.
        keys: the stored image under each slice; one for an image; empty for a volume that is not made of them.
        volume: of which it is; None for an image.
    """

    values: NDArray[np.float32]
    keys: tuple[ImageKey, ...]
    volume: Volume | None = None

    def plane(self, key: ImageKey | None, stack: ImageStack, index: int) -> NDArray[np.float32] | None:
        """(rows, columns) of the map on an image that is shown; None where it does not lie on that very image."""
        if isinstance(stack, MprStack | ObliqueStack) and self.volume is not None:
            same = stack.volume is self.volume or (bool(self.keys) and stack.volume.keys == self.keys)
            return stack.section(index).labels(self.values) if same else None
        if key is None or key not in self.keys:
            return None
        return self.values if self.values.ndim == 2 else self.values[self.keys.index(key)]


class PackMarks(QObject):
    """Findings made from what packs predicted, and the map that explains one of them.

    Attributes:
        findings: those with a construction of a pack, as they are now.
        chosen: the selected finding's id; empty for none.
        editing: the selected finding is being corrected.
        locked: nothing can be corrected.
        visible: marks are painted.
        hot, held: the part of a box that lies under the mouse, or is dragged.
        points: landmarks on the image `points_on`.
        map: painted under the findings; None for none.
        opacity: of the map's highest values, 0 to 1.
    """

    changed = Signal()
    """Viewports paint again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self.chosen = ""
        self.editing = False
        self.locked = True
        self.visible = True
        self.hot: Grip | None = None
        self.held: Grip | None = None
        self.points: tuple[NamedPoint, ...] = ()
        self.points_on: ImageKey | None = None
        self.map: ShownMap | None = None
        self.opacity = 0.6

    def show_findings(
        self, findings: tuple[Finding, ...], chosen: str, *, editing: bool = False, locked: bool = True
    ) -> None:
        """Show the findings of a case; those that no pack made are left out."""
        kept = tuple(finding for finding in findings if finding.measurement.pack is not None)
        wanted = (kept, chosen, editing, locked)
        if wanted != (self.findings, self.chosen, self.editing, self.locked):
            self.findings, self.chosen, self.editing, self.locked = wanted
            self.changed.emit()

    def finding(self, finding_id: str) -> Finding | None:
        """The finding of that id; None when it is not there (any more)."""
        return next((f for f in self.findings if f.finding_id == finding_id), None)

    def set_hot(self, grip: Grip | None) -> None:
        """Something else lies under the mouse."""
        if grip != self.hot:
            self.hot = grip
            self.changed.emit()

    def show_points(self, points: tuple[NamedPoint, ...], key: ImageKey | None) -> None:
        """Show the landmarks of an image."""
        if (points, key) != (self.points, self.points_on):
            self.points, self.points_on = points, key
            self.changed.emit()

    def show_map(self, shown: ShownMap | None) -> None:
        """Show another map, or none."""
        if shown is not self.map:
            self.map = shown
            self.changed.emit()

    def set_opacity(self, opacity: float) -> None:
        """Let more or less of the image through the map."""
        if opacity != self.opacity:
            self.opacity = opacity
            self.changed.emit()

    def set_visible(self, *, visible: bool) -> None:
        """Show or hide all of it."""
        if visible != self.visible:
            self.visible = visible
            self.changed.emit()
