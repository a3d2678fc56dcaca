"""The program as a user starts it: in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def plumbline(*arguments, timeout=240, prefix=(), **environment):
    """Run `plumbline` and return the finished process with its text."""
    return subprocess.run(
        [*prefix, sys.executable, "-m", "app", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
