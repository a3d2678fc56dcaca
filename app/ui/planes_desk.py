"""Axial, coronal and sagittal planes of the active volume, and back to its slices."""

from PySide6.QtCore import QObject, Signal

from app.core.stack import ImageStack
from app.ui import series_loading as loading
from app.ui.background import Background, Lane, Work
from app.ui.reading_desk import ReadingDesk
from app.ui.shown_stacks import ShownStacks
from app.ui.workspace.mpr import Mpr
from app.ui.workspace.workspace import Workspace
from viewers.facts import SeriesFacts
from viewers.mpr_planes import PlaneMaker
from viewers.translate import tr


class PlanesDesk(QObject):
    """Keeps what was shown before the planes.

    Attributes:
        mpr: the planes shown now; None while there are none.
    """

    changed = Signal(bool)
    """Planes are shown, or no more."""

    _before: tuple[ImageStack, SeriesFacts, int]

    def __init__(
        self, reading: ReadingDesk, workspace: Workspace, background: Background, stacks: ShownStacks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.mpr: Mpr | None = None
        self._reading = reading
        self._workspace = workspace
        self._background = background
        self._stacks = stacks

    def toggle(self) -> None:
        """Planes of the active volume, or back to its slices."""
        if self.mpr is not None:
            self.end()
        else:
            self.start()

    def start(self) -> None:
        """Planes of the active volume once all of it is there."""
        active = self._workspace.active
        stack, facts = active.stack, active.facts
        volume = loading.volume_of(stack) if stack is not None else None
        if stack is None or facts is None or volume is None:
            reason = loading.no_volume_reason(stack) if stack is not None else ""
            words = tr("Planes need a volume of evenly spaced slices.")
            self._reading.told.emit(f"{words} {reason}".strip())
            return

        def make(work: Work[PlaneMaker]) -> PlaneMaker:
            loader = loading.loader_of(stack)
            if loader is not None:
                loader.run(progress=work.progress, cancelled=work.cancelled)
            return PlaneMaker(volume)

        def show(maker: PlaneMaker) -> None:
            if active.stack is stack and self.mpr is None:
                self._before = stack, facts, active.asked
                image, plane = active.image, active.plane
                middle = ((image.columns - 1) / 2, (image.rows - 1) / 2) if image is not None else (0.0, 0.0)
                centre = plane.to_patient(middle) if plane is not None else None
                self.mpr = Mpr(
                    self._workspace, maker, facts, centre=centre, window=active.view.window_shown if image else None
                )
                for each in self._workspace.viewports:
                    if each.stack is not None:
                        self._stacks.bind_like(each.stack.stack_id, stack.stack_id)
                self.changed.emit(True)  # noqa: FBT003 - Qt's own signature

        self._background.run(
            make, lane=Lane.VOLUMES, success=show, failure=self._reading.fail, words=tr("Making planes")
        )

    def straighten(self) -> None:
        """Turned planes lie as the volume's grid does again."""
        if self.mpr is not None:
            self.mpr.straighten()

    def toggle_crosshair(self) -> None:
        """With or without the lines on the planes."""
        if self.mpr is not None:
            self.mpr.show_crosshair(visible=not self.mpr.crosshair_visible)

    def end(self) -> None:
        """Back to the slices as they are stored."""
        if self.mpr is None:
            return
        self.forget()
        stack, facts, index = self._before
        for viewport in self._workspace.viewports[1:]:
            viewport.show_stack(None, None)
        self._workspace.set_layout(1, 1)
        self._workspace.show_stack(stack, facts, index=index)

    def forget(self) -> None:
        """No planes any more; something else is about to be shown."""
        if self.mpr is not None:
            self.mpr.close()
            self.mpr = None
            self.changed.emit(False)  # noqa: FBT003 - Qt's own signature
