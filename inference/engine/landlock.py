"""Linux: the kernel itself refuses this process, whatever code it comes to run, every write but to what is named.

Landlock (kernel documentation, "Landlock: unprivileged access control", uapi/linux/landlock.h). Reading stays free, for
Python loads its modules and the runtime its libraries while it works; without a network there is nowhere to take it.
"""

import ctypes
import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same numbers on every architecture
_VERSION_FLAG, _PATH_BENEATH = 1, 1
_PR_SET_NO_NEW_PRIVS: Final = 38

_EXECUTE, _WRITE_FILE = 1 << 0, 1 << 1
_REMOVE_DIR, _REMOVE_FILE = 1 << 4, 1 << 5
_MAKE: Final = sum(1 << bit for bit in range(6, 13))  # character device, folder, file, socket, pipe, block device, link
_MAKE_REG: Final = 1 << 8
_REFER, _TRUNCATE = 1 << 13, 1 << 14
_CHANGES: Final = _EXECUTE | _WRITE_FILE | _REMOVE_DIR | _REMOVE_FILE | _MAKE
_IN_FOLDERS: Final = _WRITE_FILE | _REMOVE_FILE | _MAKE_REG | _TRUNCATE
_SIGNALS_AND_SOCKETS: Final = 0b11  # abstract sockets, and signals to processes outside

if sys.platform == "linux":

    def forbid_writing(folders: Iterable[Path], devices: Iterable[Path]) -> bool:
        """Refuse this process, and all it may start, every write, removal, new file and program; irreversible.

        From kernel 6.12 on it can also signal no process but itself. To be called while there is one thread alone:
        others keep their rights.

        Args:
            folders: where plain files may be made, written and removed; those that do not exist are left out.
            devices: files or folders of devices that may be opened for writing.

        Returns:
            False where the kernel does not have it; then nothing has changed.
        """
        if struct.calcsize("P") != 8:
            return False
        libc = ctypes.CDLL(None, use_errno=True)
        version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint(_VERSION_FLAG))
        if version < 1:
            return False
        handled = _CHANGES | (_REFER if version >= 2 else 0) | (_TRUNCATE if version >= 3 else 0)
        attributes = struct.pack("=QQQ", handled, 0, _SIGNALS_AND_SOCKETS)
        size = 24 if version >= 6 else 8  # a kernel knows the fields of its version alone
        ruleset = libc.syscall(_CREATE_RULESET, attributes, ctypes.c_size_t(size), ctypes.c_uint(0))
        if ruleset < 0:
            return False
        try:
            for places, rights in ((folders, _IN_FOLDERS), (devices, _WRITE_FILE | _TRUNCATE)):
                for place in places:
                    if not _allow(libc, ruleset, place, rights & handled):
                        return False
            if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
                return False
            return bool(libc.syscall(_RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint(0)) == 0)
        finally:
            os.close(ruleset)

    def _allow(libc: ctypes.CDLL, ruleset: int, place: Path, rights: int) -> bool:
        try:
            handle = os.open(place, os.O_PATH | os.O_CLOEXEC)
        except FileNotFoundError:
            return True
        try:
            rule = struct.pack("=Qi", rights, handle)
            done = libc.syscall(_ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(_PATH_BENEATH), rule, ctypes.c_uint(0))
            return bool(done == 0)
        finally:
            os.close(handle)

else:

    def forbid_writing(folders: Iterable[Path], devices: Iterable[Path]) -> bool:  # noqa: ARG001  the same everywhere
        """Change nothing: only Linux has it."""
        return False
