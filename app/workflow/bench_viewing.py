"""Scrolling and windowing for `plumbline bench`, measured by the window's own module in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from app.core.errors import ModelError
from app.workflow.bench_sides import Sides

_MODULE: Final = "app.ui.viewing_speed"
_LIMIT_S: Final = 300.0
Step = tuple[str, str, Callable[[], Sides]]


def steps() -> tuple[Step, ...]:
    """The comparisons, in the order they are shown."""
    return (
        (
            "scrolling",
            "one image of 512 x 512 with an overlay drawn while scrolling, software rendering / QPainter drawing an "
            "image of that size (bar: 60/s)",
            lambda: viewing("scrolling"),
        ),
        (
            "windowing",
            "one step of a window/level drag on a 3000 x 1500 film / the same mapping by numpy alone (bar: 30/s)",
            lambda: viewing("windowing"),
        ),
    )


def viewing(name: str) -> Sides:
    """Seconds for each image drawn.

    `python -m app.ui.viewing_speed NAME [--bare]` prints one line of JSON: {"seconds": s, "facts": {...}}.

    Raises:
        ModelError: the window's module is not there, or failed.
    """
    if getattr(sys, "frozen", False):
        raise ModelError("Viewing is measured from a source installation only.")
    if find_spec(_MODULE) is None:
        raise ModelError("the window has no measurement of it.")
    facts: dict[str, str | float | int | None] = {"display": "offscreen"}

    def ours() -> float:
        return _measured([name], facts)

    def bare() -> float:
        return _measured([name, "--bare"], {})

    ours()
    bare()
    return Sides(ours, bare, facts=facts)


def _measured(arguments: list[str], facts: dict[str, str | float | int | None]) -> float:
    command = [sys.executable, "-m", _MODULE, *arguments]
    root = Path(__file__).resolve().parents[2]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(  # noqa: S603  our own interpreter and module
            command, capture_output=True, text=True, timeout=_LIMIT_S, check=True, env=environment, cwd=root
        )
        found = json.loads(done.stdout.strip().splitlines()[-1])
        facts |= found.get("facts", {})
        return float(found["seconds"])
    except (subprocess.SubprocessError, ValueError, LookupError, TypeError) as error:
        lines = str(getattr(error, "stderr", "") or "").strip().splitlines()
        raise ModelError(f"Viewing could not be measured: {lines[-1] if lines else type(error).__name__}.") from None
