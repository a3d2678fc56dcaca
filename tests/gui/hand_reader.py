"""A view with a hand that measures on it and a case behind it, for tests with real mouse and keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.annotation import AnnotationKind as Kind
from app.core.case import Case, ViewState
from app.core.instance import ImageKey
from app.workflow import annotations as edits
from app.workflow.annotations import MarkedImage
from tests.gui import mouse
from viewers.film_view import FilmView
from viewers.hand.attach import Hand
from viewers.hand.to_case import with_changed, with_drawn
from viewers.hand.values import describing
from viewers.pyramid import build_pyramid

KEY = ImageKey("1.2.3.4")
OTHER = ImageKey("1.2.3.5")


class Reader:
    """A view with a hand on it and a case behind it, as a window would wire them."""

    def __init__(self, image, study):
        self.image = image
        self.on = MarkedImage(KEY, image, unit="HU")
        self.cases = [Case("0" * 32, study, "")]
        self.outer = QWidget()
        self.view = FilmView(self.outer)
        layout = QVBoxLayout(self.outer)
        layout.addWidget(self.view)
        self.view.show_film(build_pyramid(image), ViewState())
        shown = {"unit": lambda: "HU", "scale": lambda: edits.scale_of(self.case, self.on)}
        self.hand = Hand(
            self.view,
            describing(lambda: image, **shown),
            brief=describing(lambda: image, brief=True, **shown),
        )
        self.view.layers = [self.hand.layer]
        self.view.tool = self.hand.tool
        self.hand.drawn.connect(self.add)
        self.hand.changed.connect(self.change)
        self.hand.removed.connect(self.remove)
        self.hand.model.show_image(KEY, image.rows, image.columns)

    @property
    def case(self):
        return self.cases[-1]

    def put(self, case):
        self.cases.append(case)
        self.hand.model.set_annotations(case.annotations)

    def add(self, annotation):
        self.put(with_drawn(self.case, annotation, self.on, "Dr Test")[0])

    def change(self, annotation):
        self.put(with_changed(self.case, annotation, self.on, "Dr Test"))

    def remove(self, annotation_id):
        self.put(edits.delete(self.case, annotation_id, "Dr Test", self.on))

    def undo(self):
        self.cases.pop()
        self.hand.model.set_annotations(self.case.annotations)

    def at(self, x, y):
        return self.view.mapping.to_widget((x, y))

    def clicks(self, *points):
        for point in points:
            place = self.at(*point)
            mouse.move(self.view, place, Qt.MouseButton.NoButton)
            mouse.click(self.view, place)

    def drag(self, start, end):
        mouse.drag(self.view, self.at(*start), self.at(*end))

    def draw(self, kind, *points):
        self.hand.tool.set_kind(kind)
        self.clicks(*points)

    def label(self, annotation_id):
        annotation = next(a for a in self.case.annotations if a.annotation_id == annotation_id)
        return self.hand.model.words(annotation)


def points(reader):
    return [a.points for a in reader.case.annotations]


PLACES = {
    Kind.LENGTH: [(20, 20), (60, 30)],
    Kind.ANGLE: [(20, 20), (60, 30), (70, 70)],
    Kind.COBB: [(20, 20), (60, 30), (20, 80), (60, 70)],
    Kind.BIDIRECTIONAL: [(20, 50), (100, 50), (60, 30), (60, 80)],
    Kind.ELLIPSE: [(60, 60), (90, 60), (60, 75)],
    Kind.CARDIOTHORACIC_RATIO: [(50, 60), (80, 62), (20, 70), (110, 66)],
    Kind.PROBE: [(64, 64)],
}
