"""Multi-planar reading: axial, coronal and sagittal planes of a volume through one point, in the first three cells."""

from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.core.geometry import Point
from app.core.image import Image, Window
from app.core.instance import Vector3
from app.core.plane import ImagePlane
from app.ui.workspace.workspace import Workspace
from app.volumes.orientation import Orientation
from app.volumes.project import Slab
from viewers.facts import SeriesFacts
from viewers.layers import LeftTool
from viewers.mpr_crosshair import Crosshair
from viewers.mpr_planes import ORIENTATIONS, MprPlanes, MprState, PlaneMaker
from viewers.pyramid import Pyramid
from viewers.translate import tr
from viewers.viewport import Viewport


class Mpr(QObject):
    """Keeps three viewports on one point of a volume.

    Attributes:
        state: the point and the planes.
    """

    changed = Signal()
    """The point, the planes or the slab."""

    def __init__(
        self,
        workspace: Workspace,
        maker: PlaneMaker,
        facts: SeriesFacts,
        *,
        centre: Vector3 | None = None,
        window: Window | None = None,
    ) -> None:
        """Takes the layout 2 x 2 and fills its first three cells; the fourth is emptied.

        Args:
            workspace: whose cells are taken.
            maker: of the volume, made in the background.
            facts: of the volume's series.
            centre: LPS mm of the point to begin with, as where the reader was; None for the volume's middle.
            window: as the reader had it; None for the file's own.
        """
        super().__init__(workspace)
        self._workspace = workspace
        self._maker = maker
        self._facts = facts
        self.state: MprState = maker.start()
        if centre is not None:
            self.state = replace(self.state, centre=centre)
        self._coarse = False
        self._awaited: dict[Orientation, MprPlanes] = {}
        workspace.set_layout(2, 2)
        cells = workspace.viewports
        self.views: dict[Orientation, Viewport] = dict(zip(ORIENTATIONS, cells[:3], strict=True))
        self._crosshairs: dict[Orientation, Crosshair] = {}
        cells[3].show_stack(None, None)
        workspace.links.own = frozenset(self.views.values())
        for orientation, viewport in self.views.items():
            crosshair = Crosshair(orientation, self._now, partial(_plane_of, viewport), self)
            crosshair.moved.connect(self.move_to)
            crosshair.turned.connect(lambda turn, of=orientation: self._turn(of, turn))
            crosshair.dropped.connect(self._dropped)
            self._crosshairs[orientation] = crosshair
            stack = maker.stack(self.state, orientation)
            index = stack.locate(self.state.centre).index
            workspace.show_stack(stack, self._named(stack), viewport=viewport, index=index, window=window)
            workspace.set_extra_layers(viewport, [crosshair])
            viewport.set_tool(crosshair)
            viewport.looks_ahead = False
            viewport.scrolled.connect(self._scrolled)
        workspace.provided.connect(self._came)
        workspace.refused.connect(self._refused)
        workspace.set_active(self.views[Orientation.AXIAL])
        self.changed.emit()

    # What the reader does

    def move_to(self, centre: Vector3) -> None:
        """Put the point here (LPS mm); the planes follow."""
        self.state = replace(self.state, centre=centre)
        self._follow()

    def rotate(self, about: Orientation, degrees: float) -> None:
        """Turn the other two planes about a view, clockwise as it is seen there."""
        self.state = self.state.rotated(about, degrees)
        for orientation in ORIENTATIONS:
            if orientation is not about:
                self._rebuild(orientation)
        self._follow()

    def straighten(self) -> None:
        """All planes as the volume's grid lies."""
        self.state = replace(self._maker.start(), centre=self.state.centre, slab=self.state.slab)
        self._rebuild_all()

    def set_slab(self, slab: Slab | None) -> None:
        """Another projection and thickness for all three; None for single planes."""
        self.state = replace(self.state, slab=slab)
        self._rebuild_all()

    @property
    def crosshair_visible(self) -> bool:
        """Whether the lines are shown."""
        return all(crosshair.visible for crosshair in self._crosshairs.values())

    def show_crosshair(self, *, visible: bool) -> None:
        """With or without the lines."""
        for orientation, crosshair in self._crosshairs.items():
            crosshair.visible = visible
            self.views[orientation].view.update()

    def set_tool(self, orientation: Orientation, tool: LeftTool | None) -> None:
        """What the mouse does where the crosshair is not; None lets a click move the point."""
        self._crosshairs[orientation].under = tool

    def close(self) -> None:
        """Take the crosshairs away; the viewports keep what they show."""
        for viewport in self.views.values():
            viewport.scrolled.disconnect(self._scrolled)
            viewport.looks_ahead = True
            self._workspace.set_extra_layers(viewport, [])
        self._workspace.provided.disconnect(self._came)
        self._workspace.refused.disconnect(self._refused)
        self._workspace.links.own = frozenset()
        self._workspace.give_tools(self.views.values())
        self.deleteLater()

    # Inside

    def _now(self) -> MprState:
        return self.state

    def _named(self, stack: MprPlanes) -> SeriesFacts:
        words = f"{tr(stack.name)}  {self._facts.series_description}".strip()
        return replace(self._facts, series_description=words)

    def _follow(self) -> None:
        """Bring every view to the plane that holds the point."""
        for viewport in self.views.values():
            stack = viewport.stack
            if isinstance(stack, MprPlanes):
                viewport.go(stack.locate(self.state.centre).index)
            viewport.view.update()
        self.changed.emit()

    def _scrolled(self, index: int) -> None:
        """A view was scrolled: the point moves through with it."""
        viewport = self.sender()
        plane = viewport.stack.plane(index) if isinstance(viewport, Viewport) and viewport.stack is not None else None
        if plane is None:
            return
        _, distance = plane.to_image(self.state.centre)
        moved = np.asarray(self.state.centre) - plane.normal * distance
        self.state = replace(self.state, centre=(float(moved[0]), float(moved[1]), float(moved[2])))
        self._follow()

    def _turn(self, about: Orientation, degrees: float) -> None:
        self._coarse = True
        self.rotate(about, degrees)

    def _dropped(self) -> None:
        if self._coarse:
            self._coarse = False
            for orientation in ORIENTATIONS:
                if self.state.views[orientation].turned:
                    self._rebuild(orientation)
            self._follow()

    def _rebuild_all(self) -> None:
        for orientation in ORIENTATIONS:
            self._rebuild(orientation)
        self._follow()

    def _rebuild(self, orientation: Orientation) -> None:
        """Other planes for one view; what it shows stays until the new plane is there."""
        viewport = self.views[orientation]
        stack = self._maker.stack(self.state, orientation, coarse=self._coarse)
        self._awaited.pop(orientation, None)
        if stack is viewport.stack:
            return
        index = stack.locate(self.state.centre).index
        if stack.is_ready(index):
            self._replace(orientation, stack, None)
        elif self._coarse:
            # A quarter of the samples: quick enough to be made between two moves of the mouse.
            self._replace(orientation, stack, (index, stack.image(index)))
        else:
            self._awaited[orientation] = stack
            self._workspace.wanted.emit(stack, index)

    def _came(self, stack_id: str, index: int, image: Image | Pyramid) -> None:
        """A plane came from the background."""
        for orientation, stack in tuple(self._awaited.items()):
            if stack.stack_id == stack_id:
                del self._awaited[orientation]
                self._replace(orientation, stack, (index, image))

    def _refused(self, stack_id: str, index: int, reason: str) -> None:
        """A plane could not be made: the view says why, and no longer shows the one before it."""
        for orientation, stack in tuple(self._awaited.items()):
            if stack.stack_id == stack_id:
                del self._awaited[orientation]
                self._replace(orientation, stack, None)
                self.views[orientation].refuse(stack_id, index, reason)

    def _replace(self, orientation: Orientation, stack: MprPlanes, image: tuple[int, Image | Pyramid] | None) -> None:
        """Show other planes; what is shown keeps its size in mm and its middle."""
        viewport = self.views[orientation]
        before, mapping, fitted = viewport.plane, viewport.view.mapping, viewport.view.fitted
        index = stack.locate(self.state.centre).index
        viewport.replace_stack(stack, self._named(stack), index=index, image=image)
        if before is not None and (self.state.views[orientation].turned or not fitted):
            zoom, middle = _kept(before, stack.plane(index), mapping.zoom, mapping.middle)
            viewport.view.place(zoom, middle)


def _plane_of(viewport: Viewport) -> ImagePlane | None:
    return viewport.plane


def _kept(before: ImagePlane, after: ImagePlane, zoom: float, middle: Point) -> tuple[float, Point]:
    """Zoom and middle of the new plane that keep size in mm and the place in the patient, as far as it lies on it."""
    scale = float(np.linalg.norm(after.row_step) / np.linalg.norm(before.row_step))
    return zoom * scale, after.to_image(before.to_patient(middle))[0]
