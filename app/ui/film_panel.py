"""The image's place: the film with its marks and identity, the information line below it, or the empty state."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from app.core.case import Case
from app.core.study import Study
from app.ui import words
from app.ui.empty_state import EmptyState
from app.ui.film_loading import LoadedFilm
from app.ui.shown import Shown
from app.ui.widgets import column, label, row, spacer
from viewers.cobb_tool import CobbTool
from viewers.film_view import FilmView
from viewers.identity_layer import IdentityLayer
from viewers.marks import Marks
from viewers.marks_layer import MarksLayer
from viewers.presets import presets
from viewers.translate import tr


class FilmPanel(QWidget):
    """Assembles the viewer; it computes nothing."""

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = Marks()
        self.tool = CobbTool(self.marks, self)
        self.view = FilmView()
        self._identity = IdentityLayer(self.font())
        self._marks_layer = MarksLayer(self.marks, self.font(), self._identity.boxes)
        self.view.layers = [self._marks_layer, self._identity]
        self.view.tool = self.tool
        self.view.view_changed.connect(self.view_changed)
        self.view.shown_changed.connect(self._show_line)
        self.empty = EmptyState()
        self._window = label(kind="secondary")
        self._spacing = label(kind="secondary")
        self._cursor = label(kind="secondary")
        self._cursor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._strip = QFrame()
        self._strip.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
        strip = row(self._window, self._spacing, spacer(), self._cursor, spacing=22)
        strip.setContentsMargins(14, 5, 14, 5)
        self._strip.setLayout(strip)
        filled = QWidget()
        inside = column(filled, spacing=0)
        inside.addWidget(self.view, 1)
        inside.addWidget(self._strip)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(filled)
        column(self).addWidget(self._stack)

    def show_film(self, film: LoadedFilm | None) -> None:
        """Show a film, or the empty state."""
        self.marks.hot = self.marks.held = None
        if film is None:
            self.view.clear()
            self._stack.setCurrentIndex(0)
            return
        size = (film.image.rows, film.image.columns)
        self._identity.size = self._marks_layer.size = size
        self._identity.lines = identity_lines(film.case.study)
        self._identity.marks = film.image.marks
        self._spacing.setText(words.spacing_words(film.image.spacing, film.image.spacing_reason))
        self._stack.setCurrentIndex(1)
        self.view.show_film(film.pyramid, film.case.view)
        self.view.setFocus()

    def show_case(self, shown: Shown | None) -> None:
        """Show a case's marks as they are now."""
        if shown is None:
            self.marks.vertebrae, self.marks.findings, self.marks.locked = (), (), True
            return
        case: Case = shown.case
        self.marks.vertebrae, self.marks.findings = case.vertebrae, case.findings
        self.marks.chosen, self.marks.editing = shown.chosen, shown.editing
        self.marks.locked = shown.locked or shown.analyzing
        self._identity.image_left_is, self._identity.stated_by = case.image_left_is, case.side_stated_by
        self.view.update()

    def toggle_marks(self) -> None:
        """Show the film with or without its marks."""
        self.marks.visible = not self.marks.visible
        self.view.update()

    def choose_preset(self, number: int) -> None:
        """Show through the window of a key, counted from 1; nothing when there is none."""
        if self.view.pyramid is None:
            return
        found = presets(self.view.pyramid)
        if 1 <= number <= len(found):
            self.view.set_window(found[number - 1][1])

    def preset_names(self) -> tuple[str, ...]:
        """Names of the windows on the keys from 1; empty when no film is open."""
        pyramid = self.view.pyramid
        return tuple(name for name, _ in presets(pyramid)) if pyramid is not None else ()

    def _show_line(self) -> None:
        pyramid = self.view.pyramid
        if pyramid is None:
            return
        window = self.view.window_shown
        digits = 0 if window.width >= 20 else 2
        zoom = self.view.mapping.zoom * self.view.devicePixelRatioF() * 100
        inverted = f"  {tr('inverted')}" if self.view.inverted else ""
        self._window.setText(f"W {window.width:.{digits}f}  L {window.center:.{digits}f}{inverted}   {zoom:.0f} %")
        at = self.view.cursor_at
        text = ""
        if at is not None:
            x, y = round(at[0]), round(at[1])
            value = pyramid.value_at(x, y)
            if 0 <= x < pyramid.image.columns and 0 <= y < pyramid.image.rows:
                text = f"x {x}  y {y}" + (f"   {value:.{digits}f}" if value is not None else "")
        self._cursor.setText(text)


def identity_lines(study: Study) -> tuple[str, ...]:
    """Identity and study for the image's corner; says what is not stated."""
    number = f"ID {study.patient.patient_id}" if study.patient.patient_id else tr("ID not stated")
    born = tr("born {date}").format(date=study.patient.birth_date) if study.patient.birth_date else ""
    when = study.study_date or tr("date not stated")
    what = study.study_description or study.source_name
    view = f"{study.modality} {study.view}".strip()
    return (
        words.patient_words(study),
        "  ".join(part for part in (number, born) if part),
        f"{when}  {view}",
        what,
    )
