"""Real mouse events on the film, at places given in image pixels."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication


def at(view, point):
    """Widget point of an image point."""
    return view.mapping.to_widget(point)


def send(view, kind, place, button, buttons):
    event = QMouseEvent(kind, place, QPointF(view.mapToGlobal(place)), button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def press(view, place, button=Qt.MouseButton.LeftButton):
    send(view, QEvent.Type.MouseButtonPress, place, button, button)


def move(view, place, button=Qt.MouseButton.LeftButton):
    send(view, QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, button)


def release(view, place, button=Qt.MouseButton.LeftButton):
    send(view, QEvent.Type.MouseButtonRelease, place, button, Qt.MouseButton.NoButton)


def drag(view, start, end, button=Qt.MouseButton.LeftButton, steps=6):
    """Press, move in steps, release; widget points."""
    press(view, start, button)
    for step in range(1, steps + 1):
        move(view, start + (end - start) * (step / steps), button)
    release(view, end, button)


def click(view, place):
    press(view, place)
    release(view, place)


def wheel(view, place, turns):
    event = QWheelEvent(
        place,
        QPointF(view.mapToGlobal(place)),
        QPoint(0, 0),
        QPoint(0, round(120 * turns)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt has no keyword here
    )
    QApplication.sendEvent(view, event)
