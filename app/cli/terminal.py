"""What every command shares: the wiring it is given, progress on stderr, JSON on stdout."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import click

from app.workflow.batch import Outcome, exit_status
from app.workflow.crash import record_crash
from app.workflow.desk import Desk


class RunWindow(Protocol):
    """Shows the window until it is closed."""

    def __call__(self, paths: Sequence[Path], *, quick_look: bool = False) -> int:
        """Open these paths, keeping nothing of them for a quick look; returns the exit status."""


@dataclass(frozen=True, slots=True)
class Wiring:
    """What app.main hands to the commands.

    Attributes:
        make_desk: opens the store and makes a desk; the command closes it.
        run_window: shows the window.
    """

    make_desk: Callable[[], Desk]
    run_window: RunWindow


pass_wiring = click.make_pass_decorator(Wiring)


@contextmanager
def a_desk(wiring: Wiring) -> Iterator[Desk]:
    """A desk that is closed at the end, whatever happens."""
    desk = wiring.make_desk()
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def progress(label: str) -> Iterator[Callable[[float, str], None]]:
    """A progress bar on stderr, shown on a terminal alone; yields (share 0 to 1, words) -> None."""
    if not sys.stderr.isatty():
        yield lambda _share, _words: None
        return
    with click.progressbar(length=1000, label=label, file=sys.stderr, show_pos=False) as bar:

        def show(share: float, words: str) -> None:
            bar.label = f"{label}: {words}"
            bar.update(max(0, round(share * 1000) - bar.pos))

        yield show


def print_json(content: Any) -> None:
    """JSON on stdout."""
    click.echo(json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False))


def say_outcome(outcome: Outcome) -> None:
    """One line for each refused input on stderr, which names it."""
    if outcome.reason:
        name = Path(outcome.input).name
        click.echo(outcome.reason if name in outcome.reason else f"{name}: {outcome.reason}", err=True)


def finish(outcomes: Sequence[Outcome], out: Path) -> None:
    """Summary on stdout, and the call's exit status."""
    good = sum(outcome.exit_status == 0 for outcome in outcomes)
    click.echo(f"{good} of {len(outcomes)} done; see {out / 'index.json'}")
    raise SystemExit(exit_status(outcomes))


def defect_sentence(error: BaseException) -> str:
    """Keep a crash record without patient data and say where it is."""
    return record_crash(error)
