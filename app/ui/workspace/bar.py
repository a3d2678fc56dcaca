"""The strip above the viewports: layout, links, cine, turning, key image, planes, full screen."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFrame, QMenu, QSpinBox, QToolButton, QWidget

from app.ui.icons import icon
from app.ui.widgets import row, spacer
from app.ui.workspace.mpr import Mpr
from app.ui.workspace.workspace import Workspace
from app.volumes.project import Projection, Slab
from app.workflow.hanging import Linking, Scroll
from viewers.cine import FASTEST, SLOWEST
from viewers.palette import AMBER, TEXT
from viewers.translate import tr
from viewers.viewport import Viewport

_THICKNESS_MM = 10.0
_NO_BUTTONS = "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }"
"""Wheel, arrow keys or typing change it; Qt's own NoButtons leaves no room for the figures under a style sheet."""


class WorkspaceBar(QFrame):
    """Commands of a workspace as buttons; each has a shortcut in the menus too."""

    mpr_asked = Signal()
    """Show the planes of the active series' volume, or its images again."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._mpr: Mpr | None = None
        self.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
        self.setAccessibleName(tr("Images"))
        self.layout_button = self._button("layout-grid", tr("Layout (L)"))
        self.layout_button.clicked.connect(lambda: workspace.choose_layout(self.layout_button))
        self.link_button = self._button("chain", tr("What moves together"))
        self.link_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.links = self._link_menu()
        self.play_button = self._button("play", tr("Play or stop (C)"))
        self.play_button.clicked.connect(lambda: act_on(workspace, Viewport.play))
        self.rate = QSpinBox()
        self.rate.setRange(int(SLOWEST), int(FASTEST))
        self.rate.setSuffix(tr(" /s"))
        self.rate.setStyleSheet(_NO_BUTTONS)
        self.rate.setMinimumWidth(74)
        self.rate.setAccessibleName(tr("Images per second"))
        self.rate.setToolTip(tr("Images per second"))
        self.rate.valueChanged.connect(self._set_rate)
        self.bounce = self._button("arrow-left-right", tr("Play to and fro"))
        self.bounce.setCheckable(True)
        self.bounce.toggled.connect(self._set_bounce)
        turn = self._button("turn-right", tr("Turn by 90° (.)"))
        turn.clicked.connect(lambda: act_on(workspace, lambda each: each.view.rotate()))
        across = self._button("flip-across", tr("Exchange left and right"))
        across.clicked.connect(lambda: act_on(workspace, lambda each: each.view.flip_across()))
        upside = self._button("flip-upside", tr("Exchange top and bottom"))
        upside.clicked.connect(lambda: act_on(workspace, lambda each: each.view.flip_upside()))
        self.star = self._button("star", tr("Key image (K)"))
        self.star.clicked.connect(workspace.toggle_key_image)
        self.planes = self._button("planes", tr("Axial, coronal and sagittal planes (P)"))
        self.planes.setCheckable(True)
        self.planes.clicked.connect(lambda _checked: self.mpr_asked.emit())
        self.slab, self.thickness = QComboBox(), QDoubleSpinBox()
        self._fill_slab()
        screen = self._button("screen", tr("Whole screen (F11)"))
        screen.clicked.connect(workspace.toggle_full_screen)
        layout = row(
            self.layout_button, self.link_button, self.play_button, self.rate, self.bounce, turn, across, upside,
            self.star, self.planes, self.slab, self.thickness, spacer(), screen, spacing=3,
        )  # fmt: skip
        layout.setContentsMargins(6, 3, 6, 3)
        self.setLayout(layout)
        workspace.active_changed.connect(lambda _viewport: self.refresh())
        workspace.image_changed.connect(lambda _viewport: self.refresh())
        workspace.links.changed.connect(self.refresh)
        self.set_mpr(None)

    def set_mpr(self, mpr: Mpr | None) -> None:
        """The planes shown; None for images as stored."""
        self._mpr = mpr
        for widget in (self.slab, self.thickness):
            widget.setVisible(mpr is not None)
        with QSignalBlocker(self.slab):
            self.slab.setCurrentIndex(0)
        self.refresh()

    def refresh(self) -> None:
        """Bring the buttons up to date with the active viewport."""
        active, links = self._workspace.active, self._workspace.links
        moving = active.stack is not None and active.stack.count > 1
        for widget in (self.play_button, self.rate, self.bounce):
            widget.setEnabled(moving)
        self.play_button.setIcon(icon("pause" if active.cine.playing else "play"))
        with QSignalBlocker(self.rate), QSignalBlocker(self.bounce):
            self.rate.setValue(round(active.cine.rate))
            self.bounce.setChecked(active.cine.bounce)
        self.star.setEnabled(active.key is not None)
        self.star.setIcon(icon("star", AMBER if active.text.key_image else TEXT))
        self.planes.setChecked(self._mpr is not None)
        self.planes.setEnabled(active.stack is not None or self._mpr is not None)
        self.thickness.setEnabled(self.slab.currentIndex() > 0)
        linking = links.linking
        states = {
            "position": linking.scroll is not Scroll.OFF,
            "number": linking.scroll is Scroll.NUMBER,
            "place": linking.place,
            "window": linking.window,
            "lines": linking.reference_lines,
            "cursor": links.cursor,
        }
        for key, action in self.links.items():
            with QSignalBlocker(action):
                action.setChecked(states[key])

    # Inside

    def _button(self, image: str, words: str) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(image))
        made.setIconSize(QSize(16, 16))
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        return made

    def _link_menu(self) -> dict[str, QAction]:
        menu = QMenu(self.link_button)
        made = {}
        for key, words in (
            ("position", tr("Scroll together by position in the patient")),
            ("number", tr("Scroll together by slice number, from here on")),
            ("place", tr("Zoom and pan together")),
            ("window", tr("Window together")),
            ("lines", tr("Reference lines")),
            ("cursor", tr("Cursor in all images")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.toggled.connect(lambda on, of=key: self._link(of, on))
            made[key] = action
        self.link_button.setMenu(menu)
        return made

    def _link(self, key: str, on: bool) -> None:
        links = self._workspace.links
        if key == "cursor":
            links.set_cursor(on=on)
        else:
            links.set_linking(changed_linking(links.linking, key, on=on))

    def _set_rate(self, rate: int) -> None:
        active = self._workspace.active
        active.cine.set_rate(float(rate), active.asked)

    def _set_bounce(self, on: bool) -> None:
        active = self._workspace.active
        active.cine.set_bounce(bounce=on, index=active.asked)

    def _fill_slab(self) -> None:
        self.slab.addItem(tr("Single planes"), None)
        for how, words in (
            (Projection.MAXIMUM, tr("Maximum")),
            (Projection.MINIMUM, tr("Minimum")),
            (Projection.MEAN, tr("Mean")),
        ):
            self.slab.addItem(words, how)
        self.slab.setAccessibleName(tr("Projection"))
        self.slab.setToolTip(tr("What is shown of the values through a slab"))
        self.thickness.setRange(0.5, 200.0)
        self.thickness.setValue(_THICKNESS_MM)
        self.thickness.setSuffix(tr(" mm"))
        self.thickness.setStyleSheet(_NO_BUTTONS)
        self.thickness.setDecimals(1)
        self.thickness.setMinimumWidth(92)
        self.thickness.setAccessibleName(tr("Thickness of the slab"))
        self.thickness.setToolTip(tr("Thickness of the slab"))
        self.slab.currentIndexChanged.connect(lambda _index: self._set_slab())
        self.thickness.valueChanged.connect(lambda _value: self._set_slab())

    def _set_slab(self) -> None:
        how = self.slab.currentData()
        self.thickness.setEnabled(how is not None)
        if self._mpr is not None:
            self._mpr.set_slab(Slab(Projection(how), self.thickness.value()) if how is not None else None)


def act_on(workspace: Workspace, what: Callable[[Viewport], None]) -> None:
    """Do something with the viewport that is active now."""
    what(workspace.active)


def changed_linking(linking: Linking, key: str, *, on: bool) -> Linking:
    """The linking with one switch of the menu changed; by number includes by position, which is surer."""
    scroll, place, window, lines = linking.scroll, linking.place, linking.window, linking.reference_lines
    if key == "position":
        scroll = Scroll.POSITION if on else Scroll.OFF
    elif key == "number":
        scroll = Scroll.NUMBER if on else Scroll.POSITION
    elif key == "place":
        place = on
    elif key == "window":
        window = on
    else:
        lines = on
    return Linking(scroll, place, window, lines)
