"""A measured ROC curve with the operating point on it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.widgets import scaled
from app.workflow.operating import RocCurve
from viewers.palette import BACKGROUND, BLUE, CONTROL, LINE_STRONG, SECONDARY, TEXT
from viewers.translate import tr


class RocPlot(QWidget):
    """Paints sensitivity over 1 - specificity; the words beside it say the same in numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("ROC curve"))
        self.setToolTip(tr("Sensitivity over 1 - specificity, as measured on cases kept back"))
        self._curve: RocCurve | None = None
        self._at = 0

    def show_point(self, curve: RocCurve | None, at: int) -> None:
        """Show a curve with its point of index `at`; None for nothing."""
        self._curve, self._at = curve, at
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for the words along its edges."""
        return QSize(scaled(220), scaled(184))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The square, its diagonal, the curve and the point."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPointSizeF(max(font.pointSizeF() * 0.9, 9.0))
        painter.setFont(font)
        square = self._square(painter)
        painter.fillRect(square, QColor(BACKGROUND))
        painter.setPen(QPen(QColor(CONTROL), 1.0))
        painter.drawRect(square)
        self._words(painter, square)
        painter.setPen(QPen(QColor(LINE_STRONG), 1.0, Qt.PenStyle.DashLine))
        painter.drawLine(square.bottomLeft(), square.topRight())
        if self._curve is not None and self._curve.thresholds:
            self._draw(painter, square, self._curve)
        painter.end()

    def _draw(self, painter: QPainter, square: QRectF, curve: RocCurve) -> None:
        points = [
            QPointF(
                square.left() + (1.0 - specificity) * square.width(), square.bottom() - sensitivity * square.height()
            )
            for sensitivity, specificity in zip(curve.sensitivity, curve.specificity, strict=True)
        ]
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(BLUE), 2.0))
        painter.drawPath(path)
        at = points[min(max(self._at, 0), len(points) - 1)]
        painter.setPen(QPen(QColor(SECONDARY), 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(square.left(), at.y()), at)
        painter.drawLine(at, QPointF(at.x(), square.bottom()))
        painter.setPen(QPen(QColor(BACKGROUND), 1.5))
        painter.setBrush(QColor(TEXT))
        painter.drawEllipse(at, 5.0, 5.0)

    def _square(self, painter: QPainter) -> QRectF:
        line = painter.fontMetrics().height()
        side = max(min(self.width() - line - 10, self.height() - line - 8), 40)
        return QRectF(line + 6, 3, side, side)

    def _words(self, painter: QPainter, square: QRectF) -> None:
        painter.setPen(QColor(SECONDARY))
        line = painter.fontMetrics().height()
        below = QRectF(square.left(), square.bottom() + 3, square.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, tr("1 - specificity"))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "0")
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, "1")
        painter.save()
        painter.translate(0, square.bottom())
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, square.height(), line), Qt.AlignmentFlag.AlignCenter, tr("Sensitivity"))
        painter.restore()
