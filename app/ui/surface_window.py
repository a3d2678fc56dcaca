"""A window with the surface of one structure, and a button for each side to look from."""

from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from app.core.segmentation import Colour
from app.ui.widgets import button, column, row, spacer
from app.volumes.surface import Surface
from viewers.surface_view import SurfaceView
from viewers.translate import tr


class SurfaceWindow(QDialog):
    """Stays open beside the images; `show_surface` puts another structure into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("3-D view"))
        self.resize(560, 620)
        self.view = SurfaceView()
        layout = column(self, margins=(0, 0, 0, 10), spacing=8)
        layout.addWidget(self.view, 1)
        sides = (
            (tr("Front"), 0.0, 0.0, "A"),
            (tr("Left"), 90.0, 0.0, "L"),
            (tr("Back"), 180.0, 0.0, "P"),
            (tr("Right"), 270.0, 0.0, "R"),
            (tr("Head"), 0.0, 90.0, "H"),
            (tr("Feet"), 0.0, -90.0, "F"),
        )
        buttons = [
            button(
                words,
                partial(self.view.look_from, azimuth, elevation),
                tip=tr("Look from this side ({key})").format(key=key),
                name=tr("Look from: {side}").format(side=words),
            )
            for words, azimuth, elevation, key in sides
        ]
        bar = row(*buttons, spacer())
        bar.setContentsMargins(10, 0, 10, 0)
        layout.addLayout(bar)
        self.view.setFocus()

    def show_surface(self, surface: Surface, colour: Colour, title: str, notes: tuple[str, ...]) -> None:
        """Show a structure and come to the front."""
        self.setWindowTitle(tr("3-D view: {structure}").format(structure=title))
        self.view.show_surface(surface, colour, title, notes)
        self.show()
        self.activateWindow()
