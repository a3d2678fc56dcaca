"""The `plumbline` program: its group of commands, and how errors become exit statuses."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from app import __version__
from app.cli.inputs import analyze, read, render
from app.cli.installation import bench, check, demo
from app.cli.models import models
from app.cli.packs import packs
from app.cli.reports import reports
from app.cli.terminal import Wiring, defect_sentence, pass_wiring
from app.core.errors import ActionableError, CancelledError, UsageError


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="plumbline")
@click.pass_context
def plumbline(context: click.Context) -> None:
    """An offline reading desk: without a command, the window opens.

    Exit status: 0 done, 1 our defect, 2 usage, 3 an input could not be read, 4 no pack's scope fits, 5 a model failed,
    6 a report is blocked, 7 the store has a problem, 130 cancelled.
    """
    if context.invoked_subcommand is None:
        wiring = context.find_object(Wiring)
        assert wiring is not None  # noqa: S101 - app.main always hands it over
        raise SystemExit(wiring.run_window(()))


@plumbline.command("open")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--quick-look", is_flag=True, help="Keep nothing: no case, no recent place, no last film.")
@pass_wiring
def open_window(wiring: Wiring, paths: Sequence[Path], quick_look: bool) -> None:
    """Open the window on these files, folders, discs or ZIP archives."""
    raise SystemExit(wiring.run_window(paths, quick_look=quick_look))


for command in (read, analyze, render, demo, check, bench, packs, models, reports):
    plumbline.add_command(command)


def run(arguments: Sequence[str], wiring: Wiring) -> int:
    """Run the command line.

    Args:
        arguments: without the program's name.
        wiring: how to make a desk and a window.

    Returns:
        The exit status.
    """
    try:
        plumbline.main(args=list(arguments), prog_name="plumbline", standalone_mode=False, obj=wiring)
    except (click.ClickException, click.exceptions.Exit, click.Abort, KeyboardInterrupt) as ended:
        return _click_status(ended)
    except ActionableError as error:
        click.echo(str(error), err=True)
        return error.exit_status
    except SystemExit as leave:
        return leave.code if isinstance(leave.code, int) else int(leave.code is not None)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output went away, `| head` say
    except Exception as error:  # noqa: BLE001 - the outermost boundary
        click.echo(defect_sentence(error), err=True)
        return 1
    return 0


def _click_status(ended: BaseException) -> int:
    """What click ended with, said and turned into an exit status."""
    if isinstance(ended, click.exceptions.Exit):
        return ended.exit_code
    if isinstance(ended, click.ClickException):
        ended.show(file=sys.stderr)
        return UsageError.exit_status
    click.echo("Cancelled.", err=True)
    return CancelledError.exit_status
