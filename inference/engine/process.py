"""The desk's hold on one models' process: start it, send to it, hear from it, end it; nothing of it is left behind."""

import contextlib
import json
import os
import queue
import secrets
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Final, cast

from app.core.errors import ModelError
from inference.engine import guard
from inference.engine.messages import Channel, Message, Ready, Taken
from inference.engine.worker import FLAG

START_LIMIT_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class Settings:
    """How a models' process runs.

    Attributes:
        threads: a model may use.
        device: "cpu" or "cuda", as wished for.
        memory_limit: bytes of private memory; None for no bound.
        warm: sessions or models kept between requests.
        warm_bytes: size of the models that these may hold together; None for no bound.
    """

    threads: int
    device: str
    memory_limit: int | None
    warm: int
    warm_bytes: int | None = None


class ModelProcess:
    """One running process. `messages` gives what it sends, then None for its end."""

    def __init__(self, settings: Settings) -> None:
        """Start it; `ready` tells when it can work.

        Raises:
            ModelError: the system does not start it.
        """
        self.settings = settings
        self.messages: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self.nonsense = ""  # what it sent that is no message, for which it was ended
        token = f"pl{os.getpid():x}x{secrets.token_hex(5)}"
        try:
            self._popen = subprocess.Popen(  # noqa: S603  our own interpreter and module
                [*_command(), json.dumps(asdict(settings) | {"token": token})],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                cwd=sys.prefix,
                env=_environment(),
                creationflags=_creation_flags(),
            )
        except OSError as error:
            raise ModelError(
                f"The models' process could not be started ({type(error).__name__}); close other programs, try again."
            ) from None
        source, sink, errors = self._popen.stdout, self._popen.stdin, self._popen.stderr
        self._channel = Channel(cast(BinaryIO, source), cast(BinaryIO, sink), token, trusted=False)
        self._sending = threading.Lock()
        self._tail: deque[bytes] = deque(maxlen=20)
        self._threads = [
            threading.Thread(target=self._receive, name="models: receive", daemon=True),
            threading.Thread(target=self._listen, args=(errors,), name="models: errors", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._popen.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._popen.poll() is None

    def ready(self, check: Callable[[], None]) -> Ready:
        """Wait for it to be ready.

        Args:
            check: called often; raises when the wait is to be given up.

        Raises:
            ModelError: it ended, or is not ready within a minute.
        """
        deadline = time.monotonic() + START_LIMIT_S
        while time.monotonic() < deadline:
            check()
            try:
                message = self.messages.get(timeout=0.02)
            except queue.Empty:
                continue
            if isinstance(message, Ready):
                return message
            break
        self.end()
        error = ModelError("The models' process did not start; reinstall Plumbline if this happens again.")
        error.add_note(self.last_words())
        raise error

    def send(self, message: Message) -> bool:
        """Send; False when it is no longer there, which `messages` then says too."""
        try:
            with self._sending:
                self._channel.send(message)
        except (OSError, ValueError):  # ValueError: the pipe was closed by `end`
            return False
        return True

    def end(self, patience_s: float = 0.0) -> int:
        """End it for certain and free all it held.

        Args:
            patience_s: how long it may take to leave by itself.

        Returns:
            Its exit status; negative: the signal that ended it.
        """
        stdin, stdout, stderr = self._popen.stdin, self._popen.stdout, self._popen.stderr
        if stdin is not None:  # a process that finds its standard input closed leaves at once
            with contextlib.suppress(OSError):
                stdin.close()
        try:
            status = self._popen.wait(timeout=patience_s)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            status = self._popen.wait()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(timeout=5.0)
        for stream in (stdout, stderr):
            if stream is not None:
                stream.close()
        with self._sending:
            self._channel.free_all()
        self._channel.sweep()
        return status

    def last_words(self) -> str:
        """The last lines it wrote to its standard error, for a crash record."""
        return b"".join(self._tail).decode("utf-8", errors="replace")

    def _receive(self) -> None:
        try:
            while True:
                message, block = self._channel.receive()
                if block:
                    self.send(Taken(block))
                if isinstance(message, Taken):
                    with self._sending:
                        self._channel.free(message.block)
                else:
                    self.messages.put(message)
        except (EOFError, OSError):
            return
        except Exception as error:  # noqa: BLE001  nonsense, from a process that ran foreign code: it must end
            self.nonsense = f"{type(error).__name__}: {error}"
            self._popen.kill()
        finally:
            self.messages.put(None)

    def _listen(self, errors: BinaryIO) -> None:
        try:
            while line := errors.readline(2000):
                self._tail.append(line)
        except (OSError, ValueError):
            return


def explain_end(status: int) -> str:
    """Why a process ended by itself, as the end of a sentence."""
    if status == guard.EXIT_OUT_OF_MEMORY:
        return "it needed more memory than it is allowed"
    if status == -9:
        return "the system ended it, most likely for want of memory"
    if status < 0:
        return f"it crashed (signal {-status})"
    return f"it ended unexpectedly (status {status})"


def _command() -> list[str]:
    if getattr(sys, "frozen", False):  # the PyInstaller program starts itself; app.main hands over to run_if_worker
        return [sys.executable, FLAG]
    return [sys.executable, "-P", "-m", "inference.engine"]


def _environment() -> dict[str, str]:
    """The desk's environment with its own module search path, so that source checkouts and tests work as installed."""
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        here = str(Path(__file__).resolve().parents[2])
        entries = [str(Path(entry).resolve()) for entry in sys.path if entry]
        environment["PYTHONPATH"] = os.pathsep.join(dict.fromkeys([*entries, here]))
    for name in ("PYTHONSTARTUP", "PYTHONINSPECT"):
        environment.pop(name, None)
    environment["PYTHONWARNINGS"] = "ignore"
    environment["OPENBLAS_NUM_THREADS"] = "1"  # numpy would start threads before the process is held; see guard
    return environment


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    else:  # noqa: RET505  mypy follows platforms by branches only
        return 0
