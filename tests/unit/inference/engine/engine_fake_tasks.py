"""Tasks that behave badly, run in the models' process by the engine's tests."""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.anatomy import Side
from app.core.errors import OutOfScopeError, UnreadableInputError
from app.core.spacing import Spacing
from inference.engine.context import TaskContext

_KEPT: list[TaskContext] = []


def echo(context: TaskContext, *, value: Any) -> Any:
    return value


def nothing(context: TaskContext) -> int:
    return os.getpid()


def no_room_beside(context: TaskContext, *, others: int) -> int:
    """Wants more memory than is left once the process has served `others` requests that kept some."""
    served = len(_KEPT)
    _KEPT.append(context)
    if served >= others:
        raise MemoryError
    return os.getpid()


def add_one(context: TaskContext, *, array: NDArray[Any]) -> NDArray[Any]:
    array += 1  # also shows that what arrives is writable and not the caller's
    return array


def with_progress(context: TaskContext) -> str:
    for step in range(5):
        context.progress(step / 4, f"step {step}")
    context.text("a")
    context.text("b")
    return "done"


def exit_now(context: TaskContext) -> None:
    os._exit(3)


def kill_self(context: TaskContext) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def segfault(context: TaskContext) -> None:
    ctypes.string_at(0)


def polite_wait(context: TaskContext, *, seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        context.check()
        time.sleep(0.005)


def sleep(context: TaskContext, *, seconds: float) -> str:
    time.sleep(seconds)
    return "slept"


def busy(context: TaskContext) -> None:
    while True:
        pass


def hog(context: TaskContext, *, megabytes: int) -> int:
    kept = [np.ones(1024 * 1024 * 8 // 8) for _ in range(megabytes // 8)]
    return len(kept)


def fail(context: TaskContext, *, kind: str) -> None:
    if kind == "scope":
        raise OutOfScopeError("film.dcm is a chest film.")
    if kind == "input":
        raise UnreadableInputError("film.dcm ends too early.")
    raise KeyError("DOE^JANE")


def unpicklable(context: TaskContext) -> Any:
    return threading.Lock()


def foreign_class(context: TaskContext) -> Any:
    return subprocess.Popen


def late_words(context: TaskContext) -> str:
    def speak() -> None:
        for _ in range(40):
            context.progress(0.5, "late")
            time.sleep(0.01)

    threading.Thread(target=speak, daemon=True).start()
    return "first"


def prints(context: TaskContext) -> str:
    print("noise on stdout", flush=True)  # noqa: T201
    os.write(1, b"more noise\n")
    return "quiet"


def data_classes(context: TaskContext, *, spacing: Spacing) -> tuple[Spacing, Side, float]:
    return spacing, Side.LEFT, np.float64(1.5)


def loaded_modules(context: TaskContext) -> list[str]:
    return sorted(name for name in sys.modules if "." not in name)


def native_socket(context: TaskContext, *, family: int) -> tuple[int, int]:
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.socket(family, 1, 0), ctypes.get_errno()


def python_socket(context: TaskContext) -> None:
    socket.create_connection(("127.0.0.1", 9), timeout=1)


def start_program(context: TaskContext) -> None:
    subprocess.run([sys.executable, "-c", ""], check=False)


def write_in_python(context: TaskContext, *, path: str, how: str) -> None:
    place = Path(path)
    actions: dict[str, Callable[[], object]] = {
        "open": lambda: place.write_text("x", encoding="ascii"),
        "append": lambda: place.open("ab"),
        "os.open": lambda: os.open(path, os.O_CREAT | os.O_RDWR),
        "remove": place.unlink,
        "rename": lambda: place.rename(path + "2"),
        "mkdir": Path(path + "3").mkdir,
        "link": lambda: Path(path + "4").symlink_to("/"),
        "kill": lambda: os.kill(os.getppid(), 0),
    }
    actions[how]()


def write_in_native_code(context: TaskContext, *, path: str) -> dict[str, int]:
    """What the C library's own calls give, past every hook of Python; below 0 (and not 0, for a program): refused."""
    libc = ctypes.CDLL(None, use_errno=True)
    name = path.encode()
    return {
        "read": libc.open(name, os.O_RDONLY),
        "write": libc.open(name, os.O_WRONLY),
        "new": libc.open(name + b".new", os.O_CREAT | os.O_WRONLY, 0o600),
        "truncate": libc.truncate(name, 0),
        "remove": libc.unlink(name),
        "rename": libc.rename(name, name + b"2"),
        "folder": libc.mkdir(name + b"3", 0o700),
        "link": libc.symlink(b"/", name + b"4"),
        "program": -1 if libc.system(b"true") else 0,
        "signal": libc.kill(os.getppid(), 0),
        "null": libc.open(b"/dev/null", os.O_WRONLY),
    }


def held_threads(context: TaskContext) -> list[str]:
    """Of every thread: whether the kernel filters its calls ("2": yes)."""
    lines = [path.read_text().splitlines() for path in Path("/proc/self/task").glob("*/status")]
    return [line.split()[1] for status in lines for line in status if line.startswith("Seccomp:")]


def limits(context: TaskContext) -> dict[str, int]:
    import resource

    return {"core": resource.getrlimit(resource.RLIMIT_CORE)[1], "nice": os.nice(0)}


def warm_names(context: TaskContext, *, name: str, made: int) -> tuple[int, int]:
    """(value kept for that name, number of values kept)."""
    return context.warm.get(name, lambda: made), len(context.warm)


def warm_sized(context: TaskContext, *, name: str, size: int) -> int:
    """Number of values kept, after one of that size was asked for."""
    context.warm.get(("sized", name), object, size=size)
    return len(context.warm)


def settings(context: TaskContext) -> tuple[int, str]:
    return context.threads, context.device


def hold_and_die(context: TaskContext, *, value: NDArray[Any]) -> None:
    """Die after the result lies in shared memory and before the desk could take it."""
    channel = context.send.__self__._channel  # type: ignore[attr-defined]
    channel._new_block(value.nbytes)
    os._exit(4)


def total(context: TaskContext, *, array: NDArray[Any]) -> int:
    return int(array.sum())
