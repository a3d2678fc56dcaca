"""Probabilities of classes as bars, level by level of a taxonomy; an order without numbers where not calibrated."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.measurement import ClassScore
from app.core.prediction import Score
from app.ui.pack_words import ORDER_ONLY
from viewers.palette import AMBER, LINE_STRONG, SECONDARY, TEXT
from viewers.translate import tr, tr_sentence

MOST = 3
"""Classes shown of each level."""
_INDENT, _GAP, _BAR = 14, 5, 3


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One class: its place in the taxonomy (0: first level), its words, and its probability or None: order only."""

    depth: int
    title: str
    probability: float | None


def score_rows(classes: Sequence[ClassScore], scores: Sequence[Score]) -> tuple[ScoreRow, ...]:
    """The three likeliest classes of the first level, and under the likeliest one of each level its own three.

    Args:
        classes: of a finding, with words for people.
        scores: of the case's model, with the class above each; may be empty.
    """
    known = {each.label for each in classes}
    above = {score.label: score.parent for score in scores if score.parent in known}
    rows: list[ScoreRow] = []

    def level(parent: str, depth: int) -> None:
        inside = [each for each in classes if above.get(each.label, "") == parent]
        for rank, each in enumerate(sorted(inside, key=lambda found: -found.probability)[:MOST]):
            rows.append(_row(each, depth))
            if rank == 0 and depth < len(known):
                level(each.label, depth + 1)

    level("", 0)
    return tuple(rows)


def _row(found: ClassScore, depth: int) -> ScoreRow:
    return ScoreRow(depth, tr_sentence(found.title), found.probability if found.calibrated else None)


class ScoreBars(QWidget):
    """Paints rows; the words of all of them are its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rows: tuple[ScoreRow, ...] = ()
        self._colour = AMBER

    def show_rows(self, rows: tuple[ScoreRow, ...], colour: str) -> None:
        """Show classes, in the colour of the finding's status."""
        self.rows, self._colour = rows, colour
        words = "; ".join(self._words(row) for row in rows)
        self.setAccessibleName(tr("Classes"))
        self.setAccessibleDescription(words)
        self.setToolTip("\n".join(self._words(row) for row in rows))
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its rows."""
        return QSize(160, max(len(self.rows) * self._height() - _GAP, 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its rows."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A line of words with a thin bar under it for each class."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, row in enumerate(self.rows):
            self._paint(painter, row, index)
        painter.end()

    def _paint(self, painter: QPainter, row: ScoreRow, index: int) -> None:
        metrics, top = self.fontMetrics(), float(index * self._height())
        left, wide = float(row.depth * _INDENT), float(self.width())
        value = self._value(row, index)
        room = metrics.horizontalAdvance(value)
        line = QRectF(left, top, wide - left, metrics.height())
        painter.setPen(QColor(TEXT if index == 0 else SECONDARY))
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, round(wide - left - room - 10))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, value)
        if row.probability is not None:
            at, length = line.bottom() + 1, wide - left
            painter.fillRect(QRectF(left, at, length, _BAR), QColor(LINE_STRONG))
            painter.fillRect(QRectF(left, at, length * min(max(row.probability, 0.0), 1.0), _BAR), QColor(self._colour))

    def _value(self, row: ScoreRow, index: int) -> str:
        if row.probability is not None:
            return tr("{n} %").format(n=f"{row.probability * 100:.1f}")
        before = [other for other in self.rows[:index] if other.depth == row.depth]
        return tr("rank {n}").format(n=len(before) + 1)

    def _words(self, row: ScoreRow) -> str:
        return f"{row.title}: {self._value(row, self.rows.index(row))}" + (
            f" ({tr(ORDER_ONLY)})" if row.probability is None else ""
        )

    def _height(self) -> int:
        return self.fontMetrics().height() + _BAR + _GAP
