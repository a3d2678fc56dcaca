"""What the models' process gives up before it touches a model: network, memory without bound, core dumps, priority."""

import ctypes
import os
import platform
import struct
import sys
import threading
import time
from typing import Any, Final

from inference.engine.machine import peak_memory

if sys.platform != "win32":
    import resource

EXIT_OUT_OF_MEMORY: Final = 77
"""Exit status of a process that went over its memory limit where the system itself holds none."""

_PROGRAMS: Final = frozenset({"os.system", "os.exec", "os.posix_spawn", "os.spawn", "subprocess.Popen"})
_NETWORK: Final = frozenset({"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"})


def restrict(memory_limit: int | None, *, bound_address_space: bool = True) -> str:
    """Give up what a model does not need; irreversible, and called before any other thread exists.

    Args:
        memory_limit: bytes of private memory; None for no bound.
        bound_address_space: False with a GPU driver, which reserves far more addresses than it uses; then resident
            memory is watched instead.

    Returns:
        How the network is blocked: "system" (no socket can be made, by native code either) or "interpreter" (Python
        code cannot).
    """
    sys.addaudithook(_refuse)
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
    blocked = _refuse_sockets()
    if memory_limit is not None and not held_by_system:
        threading.Thread(target=_watch_memory, args=(memory_limit,), name="memory", daemon=True).start()
    return "system" if blocked else "interpreter"


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event in _NETWORK or (event == "socket.__new__" and args[1] != 1):  # 1: AF_UNIX
        raise PermissionError("the models' process has no network")
    if event in _PROGRAMS:
        raise PermissionError("the models' process starts no programs")


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
# AF_NETLINK, and io_uring, which could make sockets past the filter.
_ARCHITECTURES: Final = {  # machine -> (AUDIT_ARCH, number of socket(2))
    "x86_64": (0xC000003E, 41),
    "aarch64": (0xC00000B7, 198),
}
_IO_URING_SETUP: Final = 425
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _DENY = 0x7FFF0000, 0x00050000 | 13  # SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO | EACCES
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 38, 22, 2


class _Program(ctypes.Structure):
    """struct sock_fprog."""

    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def _refuse_sockets() -> bool:
    """Install the filter; False where the system or the processor does not have it."""
    known = _ARCHITECTURES.get(platform.machine()) if platform.system() == "Linux" else None
    if known is None or struct.calcsize("P") != 8:
        return False
    architecture, socket_number = known
    steps = [  # (code, skip if true, skip if false, value)
        (_LOAD, 0, 0, 4),  # architecture of the call
        (_EQUAL, 0, 8, architecture),
        (_LOAD, 0, 0, 0),  # number of the call
        (_AT_LEAST, 6, 0, 0x40000000),  # x32 calls
        (_EQUAL, 5, 0, _IO_URING_SETUP),
        (_EQUAL, 0, 3, socket_number),
        (_LOAD, 0, 0, 16),  # first argument: address family
        (_EQUAL, 1, 0, 1),  # AF_UNIX
        (_EQUAL, 0, 1, 16),  # AF_NETLINK
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _DENY),
    ]
    code = b"".join(struct.pack("=HBBI", *step) for step in steps)
    program = _Program(len(steps), code)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0) == 0)
