"""A row of the list of packs: the pack's title, and below it, quieter, how it stands to what is shown."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewers.palette import SECONDARY, TEXT

TITLE_ROLE = Qt.ItemDataRole.UserRole + 1
WORDS_ROLE = Qt.ItemDataRole.UserRole + 2
MOST_LINES = 2
"""Of the title, and of what stands below it; the tip has the rest."""
_ICON, _GAP, _EDGE, _BETWEEN = 18, 8, 6, 1
_Index = QModelIndex | QPersistentModelIndex


class PackRows(QStyledItemDelegate):
    """Paints the rows of a list as wide as its view; words that do not fit end in an ellipsis."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the view, as high as its lines."""
        width = self._view.viewport().width() - 2 * self._view.spacing()
        lines = sum(len(lines) for lines in self._lines(option.font, index, self._room(width)))
        between = _BETWEEN if index.data(WORDS_ROLE) else 0
        return QSize(width, max(lines * QFontMetrics(option.font).height() + between, _ICON) + 2 * _EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The style's row with our own icon and words."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text, shown.icon = "", QIcon()
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        room: QRect = option.rect
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QIcon):
            image.paint(painter, QRect(room.left() + _EDGE, room.top() + _EDGE, _ICON, _ICON))
        height = QFontMetrics(option.font).height()
        place = QPointF(room.left() + _EDGE + _ICON + _GAP, room.top() + _EDGE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(option.font)
        for lines, colour in zip(
            self._lines(option.font, index, self._room(room.width())), (TEXT, SECONDARY), strict=True
        ):
            painter.setPen(QColor(TEXT if chosen else colour))
            for line in lines:
                painter.drawText(place + QPointF(0.0, QFontMetrics(option.font).ascent()), line)
                place += QPointF(0.0, height)
            place += QPointF(0.0, _BETWEEN)
        painter.restore()

    @staticmethod
    def _room(width: int) -> int:
        return max(width - _ICON - _GAP - 2 * _EDGE, 40)

    @staticmethod
    def _lines(font: QFont, index: _Index, width: int) -> list[list[str]]:
        return [wrapped(str(index.data(role) or ""), font, width) for role in (TITLE_ROLE, WORDS_ROLE)]


def wrapped(words: str, font: QFont, width: int, most: int = MOST_LINES) -> list[str]:
    """Words in at most so many lines of a width in pixels, broken between words where that is possible.

    Returns:
        The lines, none for no words; the last one ends in an ellipsis where more is left.
    """
    if not words:
        return []
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        if len(lines) == most - 1 and start + line.textLength() < len(words):
            layout.endLayout()
            cut = QFontMetrics(font).elidedText(words[start:], Qt.TextElideMode.ElideRight, width)
            return [*lines, cut]
        lines.append(words[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines
