"""Pictures of the window for the documentation: `python -m app.ui.screenshots [--out FOLDER]`, without a display.

The simulated film and CT are read by the real desk on a store of its own, so the pictures show what the program does.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.core.annotation import Annotation, AnnotationKind
from app.core.instance import ObjectKind
from app.storage.store import Store
from app.ui.application import make_application
from app.ui.main_window import MainWindow, create_window
from app.workflow import places
from app.workflow.desk import Desk
from app.workflow.settings import Settings
from inference.engine.engine import Engine

_LONGEST_S = 300.0
_MARKS = (
    (AnnotationKind.BIDIRECTIONAL, ((64.0, 118.0), (104.0, 126.0), (83.0, 112.0), (80.0, 134.0))),
    (AnnotationKind.ELLIPSE, ((148.0, 92.0), (166.0, 92.0), (148.0, 106.0))),
    (AnnotationKind.LENGTH, ((102.0, 176.0), (156.0, 176.0))),
    (AnnotationKind.ANGLE, ((120.0, 150.0), (141.0, 154.0), (150.0, 138.0))),
)
"""Drawn on the middle slice of the simulated CT, in its pixels."""


def main(arguments: Sequence[str]) -> int:
    """Write the pictures; returns the exit status, 1 when the film could not be read."""
    parser = argparse.ArgumentParser(prog="python -m app.ui.screenshots")
    parser.add_argument("--out", type=Path, default=Path("docs/screenshots"))
    folder = parser.parse_args(arguments).out
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["PLUMBLINE_HOME"] = home
        app = make_application()
        desk = Desk(Store(places.store_file()), Engine(), Settings(reader="Dr. A. Reader"))
        window = create_window(desk)
        try:
            return _take(app, window, folder)
        finally:
            window.close()
            desk.close()


def _take(app: QApplication, window: MainWindow, folder: Path) -> int:
    def picture(name: str) -> None:
        _until(app, lambda: window.background.idle)
        window.grab().save(str(folder / f"{name}.png"))

    window.resize(1366, 768)
    window.show()
    picture("empty")
    window.reading.open_sample()
    picture("proposed")
    case = window.reading.case
    if case is None or not case.findings:
        sys.stderr.write(f"The simulated film was not read: {window.banner.words.text()}\n")
        return 1
    largest = max(case.findings, key=lambda f: f.measurement.value if f.measurement.cobb is not None else 0.0)
    window.reading.accept_all()
    window.reading.choose(largest.finding_id)
    window.reading.move_end(upper=False, step=1)
    window.reading.toggle_editing(largest.finding_id)
    picture("editing")
    window.reading.stop_editing()
    window.tabs.setCurrentWidget(window.report)
    window.reading.draft()
    picture("report")
    window.tabs.setCurrentWidget(window.pack)
    picture("pack")
    for width, height in ((1920, 1080), (2560, 1440)):
        window.resize(width, height)
        window.tabs.setCurrentWidget(window.findings)
        picture(f"findings-{width}")
    window.resize(1366, 768)
    _take_ct(window, picture, folder)
    return 0


def _take_ct(window: MainWindow, picture: Callable[[str], None], folder: Path) -> None:
    """The simulated CT: hung by its protocol, measured by hand, with its structures, in planes."""
    window.viewing.open_sample_ct()
    picture("ct-hung")
    window.film.workspace.set_layout(1, 1)
    window.film.workspace.active.choose_preset(3)
    image = window.film.marked_image()
    if image is not None:
        for kind, points in _MARKS:
            window.reading.draw(Annotation("", kind, image.key, points), image)
        window.reading.use_as_finding("A1", image)
    window.tabs.setCurrentWidget(window.drawn)
    picture("ct-marks")
    for series in window.browser.series():
        if series.kind is ObjectKind.SEGMENTATION:
            window.viewing.open_series(series)
    picture("ct-segments")
    window.viewing.planes.toggle()
    picture("ct-planes")
    window.viewing.planes.toggle()
    window.reading.analyze("ct-structures")
    picture("ct-pack")
    window.tabs.setCurrentWidget(window.pack)
    picture("packs")
    window.viewing.planes.toggle()
    window.tabs.setCurrentWidget(window.segments)
    window.resize(2560, 1440)
    picture("ct-planes-2560")
    window.resize(1366, 768)
    dialog = window.comfort.show_commands()
    QApplication.processEvents()
    dialog.grab().save(str(folder / "commands.png"))
    dialog.close()


def _until(app: QApplication, ready: Callable[[], bool]) -> None:
    """Let the event loop run until `ready`, and until what that drew is drawn."""
    end = time.monotonic() + _LONGEST_S
    calm = 0
    while calm < 10 and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.02)
        calm = calm + 1 if ready() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
