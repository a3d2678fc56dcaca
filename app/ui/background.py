"""The one way from the window into the background: operation, success, failure, progress, cancel."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")
PROGRESS_EVERY_S = 0.05


class Lane(StrEnum):
    """Each lane is one thread that takes its operations in order."""

    STORE = "store"  # the database: never two at once, and a save before whatever follows it
    FILM = "film"  # reading and analyzing
    TEXT = "text"  # the language model and exports
    LISTING = "listing"  # looking through folders, discs and archives
    IMAGES = "images"  # single images that a viewport waits for
    VOLUMES = "volumes"  # whole series, segmentations
    EVALUATION = "evaluation"  # labelled cases through a pack, for minutes
    THUMBNAILS = "thumbnails"  # whatever is left of the machine's time


class Work(Generic[T]):
    """One operation under way, as the operation sees it (any thread).

    Attributes:
        words: what is being done, for the header.
        generation: of the film it was started for; None when it belongs to none.
    """

    def __init__(self, bridge: "_Bridge", words: str, generation: int | None) -> None:
        self.words = words
        self.generation = generation
        self.text_seen: Callable[[str], None] | None = None
        self.model = False
        self._bridge = bridge
        self._cancelled = threading.Event()
        self._last = 0.0

    def cancel(self) -> None:
        """Ask the operation to stop; it ends with CancelledError when it next looks."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Whether the operation should stop."""
        return self._cancelled.is_set()

    def progress(self, fraction: float, words: str) -> None:
        """Report how far it is, 0 to 1, and what it does; negative where the end is not known."""
        now = time.monotonic()
        if now - self._last >= PROGRESS_EVERY_S or fraction >= 1.0:
            self._last = now
            self._bridge.progressed.emit(self, fraction, words)

    def text(self, piece: str) -> None:
        """Hand over a piece of streamed text."""
        self._bridge.streamed.emit(self, piece)


class _Bridge(QObject):
    """Carries reports of the lanes' threads to the GUI thread."""

    progressed = Signal(object, float, str)
    streamed = Signal(object, str)
    ended = Signal(object, object)


class Background(QObject):
    """Runs operations in lanes; every callback runs on the GUI thread.

    What was started for a film is dropped when another film is shown: `next_generation` cancels it and its late
    results reach nobody.
    """

    changed = Signal()
    """Work began or ended; see `current`."""
    progressed = Signal(float, str)
    """How far the work that `current` names is, 0 to 1, and its words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.generation = 0
        self._bridge = _Bridge()
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=f"plumbline-{lane}") for lane in Lane}
        self._under_way: dict[Work[object], tuple[Callable[[object], None], Callable[[Exception], None]]] = {}
        queued = Qt.ConnectionType.QueuedConnection
        self._bridge.progressed.connect(self._on_progress, queued)
        self._bridge.streamed.connect(self._on_text, queued)
        self._bridge.ended.connect(self._on_end, queued)

    def run(
        self,
        operation: Callable[[Work[T]], T],
        *,
        lane: Lane,
        success: Callable[[T], None],
        failure: Callable[[Exception], None],
        words: str = "",
        model: bool = False,
        text: Callable[[str], None] | None = None,
        for_film: bool = False,
    ) -> Work[T]:
        """Start an operation.

        Args:
            operation: runs in the lane's thread; gets the work for progress and cancel; must not touch widgets.
            lane: where it waits its turn.
            success: gets the result.
            failure: gets the exception, whatever it is.
            words: shown while it runs; empty for work that is not worth a line.
            model: a model is at work in it.
            text: gets streamed text.
            for_film: drop everything of it once another film is shown.
        """
        work: Work[T] = Work(self._bridge, words, self.generation if for_film else None)
        work.text_seen, work.model = text, model
        self._under_way[work] = (success, failure)  # type: ignore[index,assignment]  # one dict for every result type
        future = self._lanes[lane].submit(operation, work)
        future.add_done_callback(lambda done, of=work: self._report(of, done))  # type: ignore[misc]
        self.changed.emit()
        return work

    def next_generation(self) -> int:
        """Another film is shown: cancel what was started for the last one."""
        self.generation += 1
        for work in self._under_way:
            if work.generation is not None:
                work.cancel()
        self.changed.emit()
        return self.generation

    @property
    def current(self) -> "Work[object] | None":
        """The latest work under way that has words; None when there is nothing to show."""
        shown = [work for work in self._under_way if work.words and not self._late(work)]
        return shown[-1] if shown else None

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._under_way

    @property
    def model_busy(self) -> bool:
        """Whether a model is at work."""
        return any(work.model for work in self._under_way)

    def wait_for_saves(self) -> None:
        """Called in another lane: wait until everything handed to the store so far is done."""
        self._lanes[Lane.STORE].submit(lambda: None).result()

    def close(self) -> None:
        """Cancel what can be cancelled, finish what is being saved, end the threads; nobody is called back."""
        for work in self._under_way:
            work.cancel()
        self._under_way.clear()
        for lane in Lane:
            if lane is not Lane.STORE:
                self._lanes[lane].shutdown(wait=True, cancel_futures=True)
        self._lanes[Lane.STORE].shutdown(wait=True)

    def _late(self, work: "Work[object]") -> bool:
        return work.generation is not None and work.generation != self.generation

    def _report(self, work: "Work[T]", done: "Future[T]") -> None:
        if not done.cancelled():
            self._bridge.ended.emit(work, done)

    def _on_progress(self, work: "Work[object]", fraction: float, words: str) -> None:
        if work is self.current:
            self.progressed.emit(fraction, words)

    def _on_text(self, work: "Work[object]", piece: str) -> None:
        if work in self._under_way and not self._late(work) and work.text_seen is not None:
            work.text_seen(piece)

    def _on_end(self, work: "Work[object]", done: "Future[object]") -> None:
        callbacks = self._under_way.pop(work, None)
        if callbacks is None:
            return
        self.changed.emit()
        if self._late(work):
            return
        error = done.exception()
        if error is None:
            callbacks[0](done.result())
        elif isinstance(error, Exception):
            callbacks[1](error)
        else:
            raise error
