"""Marks of the reader on images of the case that is shown: drawing, changing, using them as findings, key images."""

from app.core.annotation import Annotation
from app.core.case import Case
from app.core.instance import ImageKey
from app.ui.editing_desk import EditingDesk
from app.workflow import annotations as marks
from app.workflow.annotations import MarkedImage
from app.workflow.report_edits import refresh_report
from viewers.hand.to_case import with_changed, with_drawn


class DrawingDesk(EditingDesk):
    """Every edit goes into the history, as those of findings do."""

    def draw(self, annotation: Annotation, on: MarkedImage) -> None:
        """Keep a mark that was drawn."""
        self._edit(lambda case: with_drawn(case, annotation, on, self._by())[0], "Draw")

    def change_mark(self, annotation: Annotation, on: MarkedImage) -> None:
        """Keep a mark's other points, words or length; findings made from it are measured again."""
        label = f"Change {annotation.annotation_id}"
        self._edit(lambda case: with_changed(case, annotation, on, self._by()), label)

    def name_mark(self, annotation_id: str, text: str, on: MarkedImage | None) -> None:
        """Give a mark other words."""
        label = f"Name {annotation_id}"
        if on is not None:
            self._edit(lambda case: marks.set_text(case, annotation_id, text, on, self._by()), label)

    def remove_mark(self, annotation_id: str, on: MarkedImage | None) -> None:
        """Delete a mark; a finding made from it is rejected.

        Args:
            annotation_id: of the mark.
            on: the image it lies on, where it is shown: other marks are measured again when a calibration goes.
        """
        label = f"Delete {annotation_id}"
        self._edit(lambda case: marks.delete(case, annotation_id, self._by(), on), label)

    def use_as_finding(self, annotation_id: str, on: MarkedImage) -> None:
        """Let a mark count as a finding of the clinician, and the report speak of it."""

        def made(case: Case) -> Case:
            return refresh_report(marks.make_finding(case, annotation_id, on, self._by())[0])

        self._edit(made, f"Use {annotation_id} as a finding")

    def toggle_key_image(self, key: ImageKey) -> None:
        """Let an image go with the report, or not."""
        self._edit(lambda case: marks.toggle_key_image(case, key), "Key image", refresh=False)
