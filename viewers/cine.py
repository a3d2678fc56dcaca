"""Plays a stack at a frame rate; when drawing cannot keep up, frames are left out and time is kept."""

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

SLOWEST, FASTEST, USUAL = 1.0, 60.0, 12.0
_MEASURED_OVER_S = 2.0


def cine_index(start: int, step: int, count: int, *, bounce: bool) -> int:
    """The image after `step` frames from `start`, in a loop or to and fro.

    Args:
        start: 0 to count - 1.
        step: >= 0.
        count: >= 1.
        bounce: to and fro, each end shown once.
    """
    if not bounce or count < 3:
        return (start + step) % count
    cycle = 2 * (count - 1)
    place = (start + step) % cycle
    return place if place < count else cycle - place


class Cine(QObject):
    """Asks `show` for frames by the clock.

    Attributes:
        rate: frames per second, 1 to 60.
        bounce: to and fro instead of round and round.
        reason: why it stopped by itself; empty when it did not.
    """

    changed = Signal()
    """Started, stopped, or another rate was reached."""

    def __init__(self, show: Callable[[int], object], parent: QObject | None = None) -> None:
        """`show(index)` asks for a frame; whoever paints one calls `shown`."""
        super().__init__(parent)
        self.rate = USUAL
        self.bounce = False
        self.reason = ""
        self._show = show
        self._start = 0
        self._count = 1
        self._began = 0.0
        self._last = -1
        self._shown: deque[float] = deque(maxlen=int(FASTEST * _MEASURED_OVER_S) + 1)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether it runs."""
        return self._timer.isActive()

    @property
    def achieved(self) -> float | None:
        """Frames really shown per second over the last two seconds; None before the second frame."""
        if len(self._shown) < 2:
            return None
        return (len(self._shown) - 1) / max(self._shown[-1] - self._shown[0], 1e-6)

    def play(self, index: int, count: int) -> None:
        """Run on from `index`; nothing for a single image."""
        if count < 2:
            return
        self._start, self._count, self._last = index, count, -1
        self.reason = ""
        self._shown.clear()
        self._began = time.perf_counter()
        self._timer.start(round(1000 / self.rate) if self.rate <= 30 else max(int(1000 / self.rate) - 1, 1))
        self.changed.emit()

    def stop(self, reason: str = "") -> None:
        """Stand still; `reason` says why when it was not asked for."""
        if self.playing:
            self._timer.stop()
            self.reason = reason
            self.changed.emit()

    def set_rate(self, rate: float, index: int) -> None:
        """Another rate, kept between 1 and 60; playing goes on from `index`."""
        self.rate = min(max(rate, SLOWEST), FASTEST)
        if self.playing:
            self.play(index, self._count)

    def set_bounce(self, *, bounce: bool, index: int) -> None:
        """To and fro, or round and round; playing goes on from `index`."""
        self.bounce = bounce
        if self.playing:
            self.play(index, self._count)

    def _tick(self) -> None:
        now = time.perf_counter()
        step = int((now - self._began) * self.rate)
        if step == self._last:
            return
        self._last = step
        self._show(cine_index(self._start, step, self._count, bounce=self.bounce))

    def shown(self) -> None:
        """A frame was painted: it counts for the rate that is reached."""
        if self.playing:
            now = time.perf_counter()
            while self._shown and now - self._shown[0] > _MEASURED_OVER_S:
                self._shown.popleft()
            self._shown.append(now)
            self.changed.emit()
