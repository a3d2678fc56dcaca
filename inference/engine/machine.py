"""What the workstation has: physical cores, memory, and how much of it a process took at most."""

import os
import platform
import sys
from pathlib import Path

if sys.platform == "win32":
    from inference.engine import windows
else:
    import resource


def physical_cores() -> int:
    """Cores this process may use, counting hyper-threads once; at least 1.

    Linux tells which logical processors share a core; elsewhere two per core are assumed on x86 and one on ARM.
    """
    if sys.platform == "linux":
        siblings = set()
        for cpu in os.sched_getaffinity(0):
            path = Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")
            try:
                siblings.add(path.read_text(encoding="ascii").strip())
            except OSError:  # not every container shows the topology
                siblings.add(str(cpu))
        return max(1, len(siblings))
    else:  # noqa: RET505  mypy follows platforms by branches only
        logical = os.cpu_count() or 1
        return max(1, logical // 2) if platform.machine().lower() in ("x86_64", "amd64") else logical


def total_memory() -> int | None:
    """Bytes of memory this process may count on; None where the system does not say.

    On Linux the smaller of the machine's memory and the control group's limit.
    """
    if sys.platform == "win32":
        return windows.total_memory()
    else:  # noqa: RET505  as above
        try:
            total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        except (ValueError, OSError):
            return None
        try:
            limit = Path("/sys/fs/cgroup/memory.max").read_text(encoding="ascii").strip()
        except OSError:
            return total
        return min(total, int(limit)) if limit.isdigit() else total


def peak_memory() -> int | None:
    """Largest resident memory of this process so far in bytes; None where the system does not say."""
    if sys.platform == "win32":
        return windows.peak_memory()
    elif sys.platform == "linux":  # noqa: RET505  as above
        # ru_maxrss would start from the parent's size; VmHWM is this program's own.
        for line in Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
        return None
    else:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # bytes on macOS


def cpu_model() -> str:
    """Name of the processor as the system has it; "unknown" where it does not say."""
    if sys.platform == "linux":
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine() or "unknown"
