"""What of packs' results is on the images now, shared by all viewports."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.core.finding import Finding
from app.core.instance import ImageKey


@dataclass(frozen=True, slots=True, eq=False)
class ShownMap:
    """A map on the images it belongs to.

    Attributes:
        values: (rows, columns) of one image, or (slices, rows, columns); 0 to 1.
        keys: the stored image under each slice; one for an image.
        stack_id: of the volume's own stack, whose slices are these, where they are no stored images; else empty.
    """

    values: NDArray[np.float32]
    keys: tuple[ImageKey, ...]
    stack_id: str = ""

    def plane(self, index: int) -> NDArray[np.float32]:
        """The map of one image."""
        return self.values if self.values.ndim == 2 else self.values[index]


class PackMarks(QObject):
    """Findings made from what packs predicted, and the map that explains one of them.

    Attributes:
        findings: those with a construction of a pack, as they are now.
        chosen: the selected finding's id; empty for none.
        visible: marks are painted.
        map: painted under the findings; None for none.
        opacity: of the map's highest values, 0 to 1.
    """

    changed = Signal()
    """Viewports paint again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self.chosen = ""
        self.visible = True
        self.map: ShownMap | None = None
        self.opacity = 0.6

    def show_findings(self, findings: tuple[Finding, ...], chosen: str) -> None:
        """Show the findings of a case; those that no pack made are left out."""
        kept = tuple(finding for finding in findings if finding.measurement.pack is not None)
        if (kept, chosen) != (self.findings, self.chosen):
            self.findings, self.chosen = kept, chosen
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
