"""The running window: application, theme, and what happens to an error that nobody expected."""

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from app.ui.language import install_language
from app.ui.main_window import create_window
from app.ui.theme import apply_theme
from app.workflow.crash import record_crash
from app.workflow.desk import Desk


def make_application(scale: float = 1.0, language: str | None = None) -> QApplication:
    """The one application of this process, in the theme.

    Args:
        scale: size of type, 1.0 to 2.0.
        language: of the window as `Settings.language` keeps it; None leaves the one it speaks, English at first.
    """
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Plumbline")
    app.setApplicationDisplayName("Plumbline")
    if language is not None:
        install_language(app, language)
    apply_theme(app, scale)
    return app


def run(desk: Desk, paths: Sequence[Path], *, quick_look: bool = False) -> int:
    """Show the window until it is closed; returns the exit status.

    Args:
        desk: the reader's desk.
        paths: files, folders, discs and archives to open.
        quick_look: keep nothing of what is opened.
    """
    app = make_application(desk.settings.ui_scale, desk.settings.language)
    window = create_window(desk, list(paths), quick_look=quick_look)

    def unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A defect goes to a local record without patient data; the desk goes on."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        window.banner.show_error(record_crash(error))

    before, sys.excepthook = sys.excepthook, unexpected
    try:
        window.showMaximized()
        return int(app.exec())
    finally:
        sys.excepthook = before
