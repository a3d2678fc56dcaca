"""Seconds from "open" to the first image painted in the window: `python -m app.ui.opening_speed FOLDER`.

For `plumbline bench`. The real window on a store of its own; each opening is a new one, after the first, which loads
what reads files. Prints {"first_image_s": [...], "platform": ...} as JSON.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.storage.store import Store
from app.ui.application import make_application
from app.ui.main_window import MainWindow, create_window
from app.workflow import places
from app.workflow.desk import Desk
from app.workflow.settings import Settings
from inference.engine.engine import Engine

_LONGEST_S = 120.0


class _Painted(QObject):
    """Notes when the active viewport first paints an image."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.at: float | None = None
        self._viewport = window.film.workspace.active
        self._viewport.view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let every event pass."""
        if event.type() is QEvent.Type.Paint and self._viewport.index is not None and self.at is None:
            self.at = time.perf_counter()
        return super().eventFilter(watched, event)


def main(arguments: Sequence[str]) -> int:
    """Open the folder several times; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m app.ui.opening_speed")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as home:
        os.environ["PLUMBLINE_HOME"] = home
        app = make_application()
        desk = Desk(Store(places.store_file()), Engine(), Settings())
        window = create_window(desk)
        window.show()
        try:
            seconds = [_open(app, window, options.folder) for _ in range(options.runs + 1)][1:]
        finally:
            window.close()
            desk.close()
    sys.stdout.write(json.dumps({"first_image_s": seconds, "platform": QGuiApplication.platformName()}) + "\n")
    return 0


def _open(app: QApplication, window: MainWindow, folder: Path) -> float:
    """Seconds until the first image of a folder is painted; everything is closed again."""
    _until(app, lambda: window.background.idle)
    painted = _Painted(window)
    started = time.perf_counter()
    window.viewing.open_places([folder])
    _until(app, lambda: painted.at is not None)
    _until(app, lambda: window.background.idle)
    window.viewing.close_all()
    if painted.at is None:
        raise RuntimeError("no image was painted")
    return painted.at - started


def _until(app: QApplication, ready: Callable[[], bool]) -> None:
    end = time.monotonic() + _LONGEST_S
    while not ready() and time.monotonic() < end:
        app.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
