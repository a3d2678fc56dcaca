"""Scrolling and windowing for `plumbline bench`, measured by the window's own module in a process of its own."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, TypeVar

from app.core.errors import ModelError
from app.workflow.bench_sides import Sides

_MODULE: Final = "app.ui.viewing_speed"
_OPENING: Final = "app.ui.opening_speed"
_NAMES: Final = ("scrolling", "windowing")
_LIMIT_S: Final = 300.0
T = TypeVar("T")
Step = tuple[str, str, Callable[[], Sides]]


def steps() -> tuple[Step, ...]:
    """The comparisons, in the order they are shown; one process measures both, run by run."""
    measured = _Viewing()
    return (
        (
            "scrolling",
            "one image of 512 x 512 with a segment while scrolling, software rendering / Qt alone drawing as many "
            "pixels (bar: 60/s)",
            lambda: measured.sides("scrolling"),
        ),
        (
            "windowing",
            "one step of a window/level drag on a 3000 x 1500 film / Qt alone drawing as many pixels (bar: 30/s)",
            lambda: measured.sides("windowing"),
        ),
    )


class _Viewing:
    """Runs `python -m app.ui.viewing_speed`, which measures every view and its bare side in turns.

    It prints {"scrolling": {"images_per_s", "bare_images_per_s"}, "windowing": {...}, "widget", "platform"} as JSON.
    """

    def sides(self, name: str) -> Sides:
        """Seconds for each image drawn.

        Raises:
            ModelError: the window's module is not there, or failed.
        """
        if getattr(sys, "frozen", False):
            raise ModelError("Viewing is measured from a source installation only.")
        if find_spec(_MODULE) is None:
            raise ModelError("The window has no measurement of it.")
        facts: dict[str, str | float | int | None] = {}
        waiting: list[dict[str, float]] = []

        def side(key: str, other: str) -> float:
            """Of a run whose other side was not asked for yet, else of a new one."""
            for number, run in enumerate(waiting):
                if key in run:
                    return waiting.pop(number)[key]
            found = _measured()
            rates = found[name]
            facts.update({"images_per_s": rates["images_per_s"], "bare_images_per_s": rates["bare_images_per_s"]})
            facts.update({word: str(found[word]) for word in ("widget", "platform") if word in found})
            waiting.append({other: 1.0 / rates[other]})
            return 1.0 / float(rates[key])

        side("images_per_s", "bare_images_per_s")
        waiting.clear()
        return Sides(
            lambda: side("images_per_s", "bare_images_per_s"),
            lambda: side("bare_images_per_s", "images_per_s"),
            facts=facts,
        )


def first_image_in_window(folder: Path) -> float:
    """Median seconds from opening a folder to its first image painted in the window, in a process of its own.

    Raises:
        ModelError: the window's module is not there, or failed.
    """
    if getattr(sys, "frozen", False) or find_spec(_OPENING) is None:
        raise ModelError("Opening is measured from a source installation only.")
    return _printed(
        [_OPENING, str(folder)], lambda found: statistics.median(float(each) for each in found["first_image_s"])
    )


def _measured() -> dict[str, Any]:
    """What one run of the viewing module prints."""

    def checked(found: dict[str, Any]) -> dict[str, Any]:
        # An answer of another kind fails here.
        _ = [1.0 / found[name][key] for name in _NAMES for key in ("images_per_s", "bare_images_per_s")]
        return found

    return _printed([_MODULE, "--rounds", "1"], checked)


def _printed(module: list[str], read: Callable[[dict[str, Any]], T]) -> T:
    """What one run of a module of the window prints, as `read` understands it.

    Raises:
        ModelError: it failed, or printed something else.
    """
    command = [sys.executable, "-m", *module]
    root = Path(__file__).resolve().parents[2]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(  # noqa: S603  our own interpreter and module
            command, capture_output=True, text=True, timeout=_LIMIT_S, check=True, env=environment, cwd=root
        )
        return read(json.loads(done.stdout.strip().splitlines()[-1]))
    except (subprocess.SubprocessError, ValueError, LookupError, TypeError, ZeroDivisionError) as error:
        lines = str(getattr(error, "stderr", "") or "").strip().splitlines()
        raise ModelError(f"Viewing could not be measured: {lines[-1] if lines else type(error).__name__}.") from None
