"""The one place that wires everything: the program's entry point.

Nothing heavy is imported at the top: the frozen program starts its models' processes through here too.
"""

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inference.engine.worker import run_if_worker

if TYPE_CHECKING:
    from app.workflow.desk import Desk


def make_desk() -> "Desk":
    """A desk on the user's store, with models' processes that start when they are first needed.

    Raises:
        StoreError: the store or the settings cannot be opened.
    """
    from app.storage.store import Store
    from app.workflow import places
    from app.workflow.desk import Desk
    from app.workflow.settings import load_settings
    from inference.engine.engine import Engine

    settings = load_settings()
    engine = Engine(threads=settings.threads, device=settings.device)
    return Desk(Store(places.store_file()), engine, settings)


def run_window(paths: Sequence[Path], *, quick_look: bool = False) -> int:
    """Show the window; Qt is loaded here and nowhere else on the way."""
    from app.ui.application import run as run_application

    desk = make_desk()
    try:
        return run_application(desk, paths, quick_look=quick_look)
    finally:
        desk.close()


def main() -> int:
    """Run the program with the arguments it was started with."""
    multiprocessing.freeze_support()  # shared memory's tracker is a process of its own
    run_if_worker(sys.argv)
    from app.cli.program import run
    from app.cli.terminal import Wiring

    return run(sys.argv[1:], Wiring(make_desk, run_window))


if __name__ == "__main__":
    sys.exit(main())
