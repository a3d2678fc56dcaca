"""Crash records of our own defects: where in the program, never what was being read."""

import platform
import traceback
from pathlib import Path

from app import __version__
from app.workflow import places
from app.workflow.clock import utc_now

_KEPT = 20


def record_crash(error: BaseException) -> str:
    """Write a crash record and return the sentence for the user.

    Only the kinds of the errors and the program's own lines go into it: messages and values may hold patient data.
    """
    lines = [f"Plumbline {__version__}, Python {platform.python_version()}, {platform.system()}", utc_now()]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [
            f"  {_own_part(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or seen.__context__
    folder = places.crash_records()
    name = f"{utc_now().replace(':', '')}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
        for old in sorted(folder.glob("*.txt"))[:-_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return f"Plumbline made a mistake ({type(error).__name__}), and its record could not be written to {folder}."
    return f"Plumbline made a mistake ({type(error).__name__}); nothing stored was lost. Record: {folder / name}"


def _own_part(filename: str) -> str:
    """The last three parts of a source file's path, so that no user's folder name is kept."""
    return "/".join(Path(filename).parts[-3:])
