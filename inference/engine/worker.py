"""The models' process: reads requests from its standard input, answers on its standard output, ends with the desk.

Started as `python -m inference.engine SETTINGS`, or by the frozen program with `--engine-worker SETTINGS`.
One thread receives (so that a cancel and the end of the desk are noticed while a model runs); the main thread works.
"""

import json
import os
import queue
import signal
import sys
import threading
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from app.core.errors import ActionableError
from inference.engine import guard
from inference.engine.context import TaskContext, Warm
from inference.engine.machine import peak_memory
from inference.engine.messages import (
    Cancel,
    Channel,
    Done,
    Failed,
    Message,
    Ready,
    Request,
    Taken,
    without_resource_tracker,
)

if sys.platform == "win32":
    import msvcrt

FLAG: Final = "--engine-worker"


def run_if_worker(arguments: list[str]) -> None:
    """Become the models' process when the frozen program was started as one; returns otherwise.

    The program calls this first of all, before it imports anything of its window.

    Args:
        arguments: sys.argv.
    """
    if arguments[1:2] == [FLAG]:
        main(arguments[2])


def main(settings: str) -> None:
    """Serve requests until the desk is gone; never returns.

    Args:
        settings: JSON: token, threads, device, memory_limit (bytes or null), warm (entries kept), warm_bytes (of
            them together, or null).
    """
    options = json.loads(settings)
    source, sink = _claim_standard_streams()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal reaches every process; the desk decides
    held = guard.restrict(options["memory_limit"], bound_address_space=options["device"] == "cpu")
    without_resource_tracker()
    server = _Server(Channel(source, sink, options["token"], trusted=True), options)
    server.serve(held)


def _claim_standard_streams() -> tuple[BinaryIO, BinaryIO]:
    """Take the pipes away from standard input and output, so that a library's print cannot break the protocol."""
    source, sink = os.dup(0), os.dup(1)
    if sys.platform == "win32":
        for descriptor in (source, sink):
            msvcrt.setmode(descriptor, os.O_BINARY)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    os.close(nothing)
    # Raw file objects: nothing buffered that could be lost when the process ends at once.
    return cast(BinaryIO, os.fdopen(source, "rb", 0)), cast(BinaryIO, os.fdopen(sink, "wb", 0))


class _Server:
    def __init__(self, channel: Channel, options: dict[str, Any]) -> None:
        self._channel = channel
        self._sending = threading.Lock()
        self._work: queue.SimpleQueue[tuple[Request, TaskContext]] = queue.SimpleQueue()
        self._current: dict[int, TaskContext] = {}
        self._warm = Warm(options["warm"], options["warm_bytes"])
        self._threads = int(options["threads"])
        self._wanted_device = str(options["device"])
        self._device = "cpu"

    def serve(self, held: guard.Held) -> None:
        note = ""
        if self._wanted_device == "cuda":
            from inference.engine.sessions import usable_device  # noqa: PLC0415  the runtime is loaded when needed

            self._device, note = usable_device(self._wanted_device)
        threading.Thread(target=self._receive, name="receive", daemon=True).start()
        self._send(Ready(os.getpid(), held.network, held.files, self._device, note))
        while True:
            request, context = self._work.get()
            self._send(self._answer(request, context))
            del self._current[request.generation]
            del request, context  # nothing of a film is kept while waiting

    def _answer(self, request: Request, context: TaskContext) -> Done | Failed:
        try:
            module, _, name = request.task.partition(":")
            value = getattr(import_module(module), name)(context, **request.arguments)
        except ActionableError as error:
            return Failed(request.generation, type(error).__name__, str(error))
        except MemoryError:
            return Failed(request.generation, "MemoryError", "")
        except Exception as error:  # noqa: BLE001  the boundary: whatever it is, the desk must learn of it
            return Failed(request.generation, "DefectError", _where(error))
        return Done(request.generation, value, peak_memory())

    def _send(self, message: Message) -> None:
        try:
            with self._sending:
                self._channel.send(message)
        except OSError:
            self._end()
        except Exception as error:  # noqa: BLE001  a result that cannot be pickled is a defect like any other
            generation = getattr(message, "generation", 0)
            with self._sending:
                self._channel.send(Failed(generation, "DefectError", _where(error)))

    def _receive(self) -> None:
        try:
            while True:
                message, block = self._channel.receive()
                if block:
                    self._send(Taken(block))
                if isinstance(message, Request):
                    context = TaskContext(message.generation, self._send, self._warm, self._threads, self._device)
                    self._current[message.generation] = context
                    self._work.put((message, context))
                elif isinstance(message, Cancel) and message.generation in self._current:
                    self._current[message.generation].cancel()
                elif isinstance(message, Taken):
                    self._channel.free(message.block)
                del message
        finally:  # the desk is gone, or what it sends cannot be understood: there is nothing left to work for
            self._end()

    def _end(self) -> None:
        self._channel.free_all()
        os._exit(0)


def _where(error: Exception) -> str:
    """Kind and place of an unexpected error, without its text, which may quote what was read."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    return f"{type(error).__name__} at {places or 'no known place'}"
