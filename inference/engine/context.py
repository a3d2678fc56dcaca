"""What a task is given in the models' process: progress, cancel, and what is kept warm between requests."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from app.core.errors import CancelledError
from inference.engine.messages import Message, Progress, TextPiece


class Warm:
    """Sessions and models kept between requests, the least recently used given up first."""

    def __init__(self, limit: int, size_limit: int | None = None) -> None:
        """Keep at most `limit` (>= 1) entries, whose sizes together are at most `size_limit` bytes (None: no bound)."""
        self._limit = limit
        self._size_limit = size_limit
        self._entries: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], Any], *, size: int = 0) -> Any:
        """The entry of that key, made now when it is not there; room is made first, so memory peaks no higher.

        Args:
            key: of the entry; it counts as used just now.
            make: makes the entry.
            size: bytes that it will take, as far as known. An entry larger than the bound is kept alone.
        """
        if key not in self._entries:
            while self._entries and self._is_full(size):
                _, (old, _size) = self._entries.popitem(last=False)
                close = getattr(old, "close", None)
                if callable(close):
                    close()
                del old
            self._entries[key] = (make(), size)
        self._entries.move_to_end(key)
        return self._entries[key][0]

    def _is_full(self, size: int) -> bool:
        held = sum(kept for _, kept in self._entries.values())
        return len(self._entries) >= self._limit or (self._size_limit is not None and held + size > self._size_limit)

    def __len__(self) -> int:
        return len(self._entries)


@dataclass(slots=True)
class TaskContext:
    """Given to every task as its first argument.

    Attributes:
        generation: of the request.
        send: writes a message to the desk; safe from any thread.
        warm: what is kept between requests.
        threads: how many threads a model may use.
        device: "cpu" or "cuda".
        stop: set when the request was cancelled.
    """

    generation: int
    send: Callable[[Message], None]
    warm: Warm
    threads: int
    device: str
    stop: threading.Event = field(default_factory=threading.Event)
    _on_cancel: list[Callable[[], None]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def progress(self, fraction: float, words: str = "") -> None:
        """Say how far the work is, 0 to 1."""
        self.send(Progress(self.generation, min(max(float(fraction), 0.0), 1.0), words))

    def text(self, piece: str) -> None:
        """Send the next piece of a text."""
        self.send(TextPiece(self.generation, piece))

    def cancelled(self) -> bool:
        """Whether the work is to stop."""
        return self.stop.is_set()

    def check(self) -> None:
        """Stop here when cancelled.

        Raises:
            CancelledError: the request was cancelled.
        """
        if self.stop.is_set():
            raise CancelledError("The work was cancelled; nothing was changed.")

    def cancel(self) -> None:
        """Called by the receiving thread: set the flag and run what waits for it."""
        with self._lock:
            self.stop.set()
            waiting = list(self._on_cancel)
        for callback in waiting:
            callback()

    @contextmanager
    def on_cancel(self, callback: Callable[[], None]) -> Iterator[None]:
        """While the block runs, a cancel also calls `callback`, from another thread; at once if already cancelled."""
        with self._lock:
            already = self.stop.is_set()
            self._on_cancel.append(callback)
        if already:
            callback()
        try:
            yield
        finally:
            with self._lock:
                self._on_cancel.remove(callback)
