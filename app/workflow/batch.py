"""Many inputs in one go: the good ones are finished, every refused one is named with its reason."""

import json
import math
import os
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.core.errors import ActionableError, CancelledError, UsageError

OK = "ok"
_OURS: Final = re.compile(
    r"(result|report)\.json|report\.pdf|overlay\.png|segmentation\.dcm|(structure|probability|map)-\d+-[a-z0-9-]+\.(png|nii\.gz)"
)
"""What `analyze` and `read` write for an input."""
_INDEX_EVERY_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input.

    Attributes:
        input: the path as the user gave it, or as it was found below a folder that the user gave.
        status: "ok", "unreadable", "out_of_scope", "failed", "defect" or "cancelled".
        exit_status: 0, or as in app.core.errors.
        reason: one sentence; empty when all went well.
        folder: name of its folder below the output folder; empty when nothing was written.
    """

    input: str
    status: str
    exit_status: int
    reason: str
    folder: str


_STATUS = {0: OK, 1: "defect", 2: "usage", 3: "unreadable", 4: "out_of_scope", 5: "failed", 130: "cancelled"}


def run_batch(
    inputs: Sequence[Path],
    out: Path,
    work: Callable[[Path, Path], None],
    *,
    on_outcome: Callable[[Outcome], None],
    record_defect: Callable[[BaseException], str],
) -> tuple[Outcome, ...]:
    """Do `work(input, folder)` for each input and write `index.json`.

    The list is written now and then on the way, so that a batch that is killed leaves what it did. An input's folder
    never holds files of an earlier run beside those of this one: what `analyze` and `read` wrote there goes first.

    Args:
        inputs: files.
        out: the output folder; made when missing.
        work: reads the input and writes into the folder, which exists.
        on_outcome: called after each input.
        record_defect: keeps a crash record and returns one sentence for the user.

    Raises:
        UsageError: the output folder cannot be written.
    """
    outcomes: list[Outcome] = []
    make_folder(out)
    listed = -math.inf
    for path, folder in zip(inputs, _folders(inputs), strict=True):
        target = out / folder
        try:
            make_folder(target)
            _forget(target)
            work(path, target)
            outcome = Outcome(str(path), OK, 0, "", folder)
        except ActionableError as error:
            outcome = Outcome(
                str(path), _STATUS.get(error.exit_status, "failed"), error.exit_status, str(error), folder
            )
        except KeyboardInterrupt:  # Ctrl+C: what is done is kept and listed
            outcome = Outcome(str(path), "cancelled", CancelledError.exit_status, "Cancelled.", folder)
        except Exception as error:  # noqa: BLE001 - the boundary: our defect must not stop the other inputs
            outcome = Outcome(str(path), "defect", 1, record_defect(error), folder)
        if not any(target.iterdir()):
            target.rmdir()
            outcome = Outcome(outcome.input, outcome.status, outcome.exit_status, outcome.reason, "")
        outcomes.append(outcome)
        on_outcome(outcome)
        if outcome.exit_status == CancelledError.exit_status:
            break
        if time.monotonic() - listed >= _INDEX_EVERY_S:
            _list(outcomes, out)
            listed = time.monotonic()
    _list(outcomes, out)
    return tuple(outcomes)


def exit_status(outcomes: Sequence[Outcome]) -> int:
    """The status of the whole call: our defects first, then the lowest of the others, 0 when all went well."""
    bad = sorted({outcome.exit_status for outcome in outcomes} - {0})
    return bad[0] if bad else 0


def _list(outcomes: Sequence[Outcome], out: Path) -> None:
    write_json(out / "index.json", {"inputs": [_as_json(outcome) for outcome in outcomes]})


def _forget(folder: Path) -> None:
    """Remove what an earlier run wrote: a mask or a picture of another pack must not lie beside this one's result.

    Raises:
        UsageError: a file cannot be removed.
    """
    for path in folder.iterdir():
        if _OURS.fullmatch(path.name):
            try:
                path.unlink()
            except OSError as error:
                raise UsageError(f"{path} cannot be replaced ({error.strerror}).") from error


def make_folder(folder: Path) -> None:
    """Make a folder and its parents.

    Raises:
        UsageError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {folder} cannot be made ({error.strerror}); choose another.") from error


def write_json(path: Path, content: Any) -> None:
    """Write JSON in one piece: a reader sees the old file or the new one, never half of one."""
    write_bytes(path, (json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode())


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file in one piece.

    Raises:
        UsageError: it cannot be written.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UsageError(f"{path} cannot be written ({error.strerror}).") from error


def _folders(inputs: Sequence[Path]) -> Iterator[str]:
    """A folder name for each input: its stem, made unique by a number."""
    used: set[str] = set()
    for path in inputs:
        stem = re.sub(r"[^\w .()+-]", "_", path.stem).strip(" .")[:100] or "input"
        name, number = stem, 2
        while name.casefold() in used:
            name, number = f"{stem}-{number}", number + 1
        used.add(name.casefold())
        yield name


def _as_json(outcome: Outcome) -> dict[str, Any]:
    return {
        "input": outcome.input,
        "status": outcome.status,
        "exit_status": outcome.exit_status,
        "reason": outcome.reason,
        "folder": outcome.folder,
    }
