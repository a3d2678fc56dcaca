"""What the models' process gives up before it touches a model: network, writing, programs, memory without bound.

Python code is held by an audit hook everywhere; native code, which a damaged graph might mislead, by the system where
it can: on Linux by seccomp (network, programs, other processes' memory) and Landlock (writing, signals).
"""

import ctypes
import os
import platform
import struct
import sys
import threading
import time
from pathlib import Path
from typing import Any, Final, NamedTuple

from inference.engine.landlock import forbid_writing
from inference.engine.machine import peak_memory

if sys.platform != "win32":
    import resource

EXIT_OUT_OF_MEMORY: Final = 77
"""Exit status of a process that went over its memory limit where the system itself holds none."""

_PROGRAMS: Final = frozenset({"os.system", "os.exec", "os.posix_spawn", "os.spawn", "subprocess.Popen"})
_NETWORK: Final = frozenset({"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"})
_CHANGES: Final = frozenset(
    f"os.{name}"
    for name in ("chmod", "chown", "link", "mkdir", "remove", "rename", "rmdir", "setxattr", "symlink", "truncate")
)
_WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_SHARED_MEMORY: Final = Path("/dev/shm")  # noqa: S108  where results are handed over


class Held(NamedTuple):
    """Who holds the process to it: "system" (native code too) or "interpreter" (Python code alone).

    Attributes:
        network: no socket can be made or connected.
        files: no file can be written, made or removed but in shared memory.
    """

    network: str
    files: str


def restrict(memory_limit: int | None, *, bound_address_space: bool = True) -> Held:
    """Give up what a model does not need; irreversible, and called before any other thread exists.

    Args:
        memory_limit: bytes of private memory; None for no bound.
        bound_address_space: False with a GPU driver, which reserves far more addresses than it uses; then resident
            memory is watched instead.
    """
    sys.dont_write_bytecode = True
    held_by_system = False
    if sys.platform != "win32":  # there the parent starts the process with a lower priority
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.nice(2)  # behind the window, yet not starved by other programs
        if sys.platform == "linux":
            _be_the_first_to_go()
            if memory_limit is not None and bound_address_space:
                # Unlike RLIMIT_AS this leaves mapped files (weights) and reserved addresses uncounted.
                resource.setrlimit(resource.RLIMIT_DATA, (memory_limit, memory_limit))
                held_by_system = True
    sys.addaudithook(_refuse)
    files = forbid_writing([_SHARED_MEMORY], [Path(os.devnull), *Path("/dev").glob("nvidia*")])
    network = _filter_calls()
    if memory_limit is not None and not held_by_system:
        threading.Thread(target=_watch_memory, args=(memory_limit,), name="memory", daemon=True).start()
    return Held(*("system" if held else "interpreter" for held in (network, files)))


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event == "open":
        _refuse_writing(args[0], args[2])
    elif event in _CHANGES and not isinstance(args[0], int):  # a number is a file that is open already
        raise PermissionError("the models' process changes no files")
    elif event == "os.kill" and args[0] != os.getpid():
        raise PermissionError("the models' process signals no other")
    if event in _NETWORK or (event == "socket.__new__" and args[1] != 1):  # 1: AF_UNIX
        raise PermissionError("the models' process has no network")
    if event in _PROGRAMS:
        raise PermissionError("the models' process starts no programs")


def _refuse_writing(path: object, flags: object) -> None:
    if isinstance(path, int) or not isinstance(flags, int) or not flags & _WRITES:
        return
    name = os.fsdecode(path) if isinstance(path, str | bytes | os.PathLike) else ""
    if name != os.devnull:  # shared memory is made by other calls
        raise PermissionError("the models' process writes no files")


def _be_the_first_to_go() -> None:
    """Have the system, when it is short of memory, end this process rather than the desk."""
    try:
        with open("/proc/self/oom_score_adj", "w", encoding="ascii") as stream:  # noqa: PTH123  a kernel interface
            stream.write("600")
    except OSError:  # some containers do not allow it; the memory limit still holds
        return


def _watch_memory(limit: int) -> None:
    while True:
        peak = peak_memory()
        if peak is not None and peak > limit:
            os._exit(EXIT_OUT_OF_MEMORY)
        time.sleep(0.05)


# Linux: a seccomp filter (kernel documentation, "Seccomp BPF"). It refuses sockets of every family but AF_UNIX and
# AF_NETLINK, io_uring, which could make sockets past the filter, programs, and reaching into other processes.
class _Architecture(NamedTuple):
    """AUDIT_ARCH, and the numbers of socket(2), seccomp(2) and of what is refused."""

    audit: int
    socket: int
    seccomp: int
    refused: tuple[int, ...]


_IO_URING_SETUP: Final = 425
_ARCHITECTURES: Final = {  # refused: execve, execveat, ptrace, process_vm_readv, process_vm_writev, io_uring_setup
    "x86_64": _Architecture(0xC000003E, 41, 317, (59, 322, 101, 310, 311, _IO_URING_SETUP)),
    "aarch64": _Architecture(0xC00000B7, 198, 277, (221, 281, 117, 270, 271, _IO_URING_SETUP)),
}
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _DENY = 0x7FFF0000, 0x00050000 | 13  # SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO | EACCES
_PR_SET_NO_NEW_PRIVS: Final = 38
_SET_MODE_FILTER, _EVERY_THREAD = 1, 1


class _Program(ctypes.Structure):
    """struct sock_fprog."""

    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def _filter_calls() -> bool:
    """Install the filter for every thread; False where the system or the processor does not have it."""
    known = _ARCHITECTURES.get(platform.machine()) if platform.system() == "Linux" else None
    if known is None or struct.calcsize("P") != 8:
        return False
    code = _filter(known)
    program = _Program(len(code) // 8, code)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    number, mode, flags = (ctypes.c_long(value) for value in (known.seccomp, _SET_MODE_FILTER, _EVERY_THREAD))
    return bool(libc.syscall(number, mode, flags, ctypes.byref(program)) == 0)


def _filter(known: _Architecture) -> bytes:
    checks = len(known.refused)
    allow, deny = checks + 8, checks + 9  # where the last two steps stand

    def step(at: int, code: int, value: int, true: int | None = None, false: int | None = None) -> bytes:
        """One step; `true` and `false` are the steps to go to, the next one where None. Jumps count from the next."""
        jumps = (0 if target is None else target - at - 1 for target in (true, false))
        return struct.pack("=HBBI", code, *jumps, value)

    steps = [
        step(0, _LOAD, 4),  # architecture of the call
        step(1, _EQUAL, known.audit, None, deny),
        step(2, _LOAD, 0),  # number of the call
        step(3, _AT_LEAST, 0x40000000, deny),  # x32 calls
        *(step(4 + index, _EQUAL, number, deny) for index, number in enumerate(known.refused)),
        step(checks + 4, _EQUAL, known.socket, None, allow),
        step(checks + 5, _LOAD, 16),  # first argument: address family
        step(checks + 6, _EQUAL, 1, allow),  # AF_UNIX
        step(checks + 7, _EQUAL, 16, allow, deny),  # AF_NETLINK
        step(allow, _RETURN, _ALLOW),
        step(deny, _RETURN, _DENY),
    ]
    return b"".join(steps)
