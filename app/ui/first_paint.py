"""Seconds from the start of a process to its first painted window: `python -m app.ui.first_paint [--bare]`.

For `plumbline bench`: the program's window and, with --bare, the smallest PySide6 window there can be, measured in the
same way. Nothing of the program is imported for the bare one.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

_SIZE = (1280, 800)


class _FirstPaint(QObject):
    """Calls `then` once the window's first paint is through, its children's included."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then: Callable[[], None] | None = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Let every event pass."""
        if event.type() == QEvent.Type.Paint and self._then is not None:
            then, self._then = self._then, None
            QTimer.singleShot(0, then)  # the children are painted in the same turn of the event loop
        return bool(super().eventFilter(watched, event))


def main(arguments: Sequence[str]) -> int:
    """Show a window, print the seconds to its first paint on standard output, and leave.

    Args:
        arguments: --bare for a QMainWindow with a QLabel; --since T for the time.monotonic() of whoever started this
            process, so that the interpreter's own start counts.
    """
    parser = argparse.ArgumentParser(prog="python -m app.ui.first_paint")
    parser.add_argument("--bare", action="store_true")
    parser.add_argument("--since", type=float, default=time.monotonic())
    options = parser.parse_args(arguments)
    app, window, close = _bare() if options.bare else _plumbline()

    def painted() -> None:
        sys.stdout.write(f"{time.monotonic() - options.since:.6f}\n")
        sys.stdout.flush()
        app.quit()  # closes the window too

    watcher = _FirstPaint(window, painted)
    window.resize(*_SIZE)
    window.show()
    status = app.exec()
    del watcher
    close()
    return int(status)


def _bare() -> tuple[QApplication, QWidget, Callable[[], None]]:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Plumbline"))
    return app, window, lambda: None


def _plumbline() -> tuple[QApplication, QWidget, Callable[[], None]]:
    from app.storage.store import Store  # noqa: PLC0415  the bare window must not pay for these
    from app.ui.application import make_application  # noqa: PLC0415
    from app.ui.main_window import create_window  # noqa: PLC0415
    from app.workflow import places  # noqa: PLC0415
    from app.workflow.desk import Desk  # noqa: PLC0415
    from app.workflow.settings import load_settings  # noqa: PLC0415
    from inference.engine.engine import Engine  # noqa: PLC0415

    settings = load_settings()
    desk = Desk(Store(places.store_file()), Engine(threads=settings.threads), settings)
    app = make_application(settings.ui_scale, settings.language)
    window = create_window(desk, [])

    return app, window, desk.close


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
