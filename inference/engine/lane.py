"""One lane of work: one models' process, one request at a time, started when needed and again after a crash."""

import queue
import threading
import time
from collections.abc import Callable
from typing import Any, Final

from app.core import errors
from app.core.errors import ActionableError, CancelledError, DefectError, ModelError
from inference.engine.messages import Cancel, Done, Failed, Message, Progress, Ready, Request, TextPiece
from inference.engine.process import ModelProcess, Settings, explain_end

CANCEL_LIMIT_S: Final = 0.1
"""How long a task may take to notice that it was cancelled; then its process is ended, all within 0.2 s."""
_TICK_S: Final = 0.02

OnProgress = Callable[[float, str], None]
OnText = Callable[[str], None]
Cancelled = Callable[[], bool]


class Lane:
    """Calls from any thread are served one after the other."""

    def __init__(self, what: str, settings: Settings) -> None:
        """Prepare a lane; no process is started yet.

        Args:
            what: names the work in messages to the clinician: "analysis", "draft".
            settings: of its process.
        """
        self._what = what
        self._settings = settings
        self._turn = threading.Lock()
        self._process: ModelProcess | None = None
        self._generation = 0
        self._asked = 0  # requests that the running process was sent
        self._closed = False
        self.ready: Ready | None = None
        self.peak_memory: int | None = None

    def change(self, settings: Settings) -> None:
        """Run with other settings from the next call on, in a new process; a call being served ends with its old ones.

        What was kept warm is given up. Nothing happens when the settings are those it has.
        """
        self._settings = settings

    @property
    def settings(self) -> Settings:
        """Settings of the next call."""
        return self._settings

    @property
    def pid(self) -> int | None:
        """Process id; None while no process runs."""
        process = self._process
        return process.pid if process is not None and process.alive else None

    def call(
        self,
        task: str,
        arguments: dict[str, Any],
        *,
        time_limit_s: float,
        progress: OnProgress | None = None,
        text: OnText | None = None,
        cancelled: Cancelled | None = None,
    ) -> Any:
        """Run a task and return its result; callbacks run in the calling thread.

        Raises:
            CancelledError: `cancelled` answered yes, or the lane was closed.
            ModelError: the process crashed, ran out of memory (in a new process, too) or over `time_limit_s`.
            ActionableError: whatever the task raised.
            DefectError: the task failed in a way it should not.
        """
        self._await_turn(cancelled)
        try:
            answer = self._answer(task, arguments, time_limit_s, progress, text, cancelled)
            if _wants_memory(answer) and self._asked > 1:
                # What earlier requests left in a warm process may be what stands in the way.
                self._drop()
                answer = self._answer(task, arguments, time_limit_s, progress, text, cancelled)
            return self._result(answer)
        finally:
            self._turn.release()

    def _answer(
        self,
        task: str,
        arguments: dict[str, Any],
        time_limit_s: float,
        progress: OnProgress | None,
        text: OnText | None,
        cancelled: Cancelled | None,
    ) -> Done | Failed:
        process = self._running(cancelled)
        self._generation += 1
        self._asked += 1
        generation = self._generation
        finished = False
        try:
            process.send(Request(generation, task, arguments))
            answer = self._await_answer(process, generation, time_limit_s, progress, text, cancelled)
            finished = True
        finally:
            if not finished:  # cancelled, over its time, or a callback raised
                self._abandon(process, generation)
        return answer

    def close(self) -> None:
        """End the process; a call that is being served ends as cancelled."""
        self._closed = True
        served = self._turn.acquire(timeout=5.0)  # a call being served lets go within its cancel limit
        try:
            self._drop(patience_s=0.5)
        finally:
            if served:
                self._turn.release()

    def _await_turn(self, cancelled: Cancelled | None) -> None:
        while not self._turn.acquire(timeout=_TICK_S):
            self._stop_if(cancelled)
        if self._closed:
            self._turn.release()
            raise CancelledError(f"The {self._what} was cancelled: the program is closing.")

    def _running(self, cancelled: Cancelled | None) -> ModelProcess:
        if self._process is not None and not self._process.alive:
            self._drop()  # it ended between two requests
        if self._process is not None and self._process.settings != self._settings:
            self._drop()
        if self._process is None:
            self.ready = None
            process = ModelProcess(self._settings)
            self._process, self._asked = process, 0
            try:
                self.ready = process.ready(lambda: self._stop_if(cancelled))
            except BaseException:
                self._drop()
                raise
        return self._process

    def _await_answer(
        self,
        process: ModelProcess,
        generation: int,
        time_limit_s: float,
        progress: OnProgress | None,
        text: OnText | None,
        cancelled: Cancelled | None,
    ) -> Done | Failed:
        deadline = time.monotonic() + time_limit_s
        while True:
            self._stop_if(cancelled)
            if time.monotonic() > deadline:
                raise ModelError(
                    f"The {self._what} took longer than {time_limit_s:g} seconds and was stopped; try it again."
                )
            try:
                message = process.messages.get(timeout=_TICK_S)
            except queue.Empty:
                continue
            if message is None:
                raise self._died(process)
            if getattr(message, "generation", None) != generation:
                continue  # a late word about work that is no longer wanted
            if isinstance(message, Done | Failed):
                return message
            _pass_on(message, progress, text)

    def _stop_if(self, cancelled: Cancelled | None) -> None:
        if self._closed:
            raise CancelledError(f"The {self._what} was cancelled: the program is closing.")
        if cancelled is not None and cancelled():
            raise CancelledError(f"The {self._what} was cancelled; nothing was changed.")

    def _died(self, process: ModelProcess) -> ActionableError:
        if self._closed:
            return CancelledError(f"The {self._what} was cancelled: the program is closing.")
        self._process = None
        status = process.end(patience_s=1.0)
        why = "it sent what is no result" if process.nonsense else explain_end(status)
        error = ModelError(f"The {self._what} failed: {why}; the rest of the program is unharmed, try it again.")
        error.add_note(process.nonsense or process.last_words())
        return error

    def _abandon(self, process: ModelProcess, generation: int) -> None:
        """Stop work that nobody waits for: politely, and after 100 ms for certain."""
        if self._process is not process:
            return
        if self._closed:
            self._drop()
            return
        process.send(Cancel(generation))
        deadline = time.monotonic() + CANCEL_LIMIT_S
        while (left := deadline - time.monotonic()) > 0:
            try:
                message = process.messages.get(timeout=left)
            except queue.Empty:
                break
            if message is None:
                break
            if isinstance(message, Done | Failed) and message.generation == generation:
                return
        self._drop()

    def _result(self, answer: Done | Failed) -> Any:
        if isinstance(answer, Done):
            self.peak_memory = answer.peak_memory
            return answer.value
        if _wants_memory(answer):
            self._drop()  # what is left of its memory is in an unknown state
            raise ModelError(
                f"The {self._what} needs more memory than it is allowed; close other programs, or use a smaller image."
            )
        kind = getattr(errors, answer.kind, None)
        if isinstance(kind, type) and issubclass(kind, ActionableError):
            raise kind(answer.message)
        raise DefectError(f"The {self._what} failed in the models' process: {answer.message}")

    def _drop(self, patience_s: float = 0.0) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.end(patience_s)


def _wants_memory(answer: Done | Failed) -> bool:
    return isinstance(answer, Failed) and answer.kind == "MemoryError"


def _pass_on(message: Message, progress: OnProgress | None, text: OnText | None) -> None:
    if isinstance(message, Progress) and progress is not None:
        progress(message.fraction, message.words)
    elif isinstance(message, TextPiece) and text is not None:
        text(message.text)
