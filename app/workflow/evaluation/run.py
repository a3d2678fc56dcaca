"""The whole evaluation: every labelled case through the pack, one after another, then the figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app import __version__
from app.core.errors import CancelledError, ModelError, OutOfScopeError, UnreadableInputError, UsageError
from app.core.evaluation import ALL_CASES, CaseGroup, Evaluation, Figure, GroupSize, LeftOut
from app.workflow.analysis import Cancelled, Progress, never_cancelled, no_progress
from app.workflow.clock import utc_now
from app.workflow.evaluation.bootstrap import LEVEL, RESAMPLES, SEED
from app.workflow.evaluation.compare import Compared, compare
from app.workflow.evaluation.figures import Bootstrap, figures_of
from app.workflow.evaluation.grouping import SMALLEST_GROUP, group_cases, patient_numbers
from app.workflow.evaluation.labels import LabelledCase, read_labels
from app.workflow.evaluation.reading import ReadCase
from app.workflow.evaluation.table import read_table
from app.workflow.evaluation.targets import Targets, targets_of
from inference.packs.pack import Pack

LABELS_CSV: Final = "labels.csv"
OUT_OF_SCOPE, UNREADABLE, NO_LABEL, FAILED = "out of scope", "unreadable", "no label", "failed"
OnLeftOut = Callable[[int, str, str], None]
"""(line in the table, kind, sentence), for the screen alone: the sentence may name a file."""


def say_nothing(_line: int, _kind: str, _sentence: str) -> None:
    """For callers that show no cases left out."""


@dataclass(slots=True)
class _Run:
    """What is gathered while cases are read."""

    on_left_out: OnLeftOut
    done: list[Compared] = field(default_factory=list)
    left_out: dict[str, list[int]] = field(default_factory=dict)
    last: str = ""

    def leave_out(self, case: LabelledCase, kind: str, sentence: str) -> None:
        self.left_out.setdefault(kind, []).append(case.line)
        self.last = sentence
        self.on_left_out(case.line, kind, sentence)


def evaluate_pack(
    pack: Pack,
    folder: Path,
    labels: Path | None,
    read: ReadCase,
    *,
    resamples: int = RESAMPLES,
    seed: int = SEED,
    smallest_group: int = SMALLEST_GROUP,
    on_left_out: OnLeftOut = say_nothing,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Evaluation:
    """Evaluate a pack on labelled cases. Of each case only numbers stay in memory, and nothing is stored.

    Args:
        pack: to evaluate.
        folder: holds the images, masks and boxes; nothing outside of it is read but `labels`.
        labels: the table; None: `labels.csv` in the folder.
        read: reads one image with the pack.
        resamples: of the bootstrap.
        seed: of the bootstrap.
        smallest_group: cases below which a group is not estimated.
        on_left_out: told of each case without a result.
        progress: (share, words).
        cancelled: asked before and during each case.

    Raises:
        UsageError: the folder or the table cannot be used, or no case has a label.
        OutOfScopeError, UnreadableInputError, ModelError: no case could be read at all; the sentence gives a reason.
        CancelledError: cancelled.
    """
    if not folder.is_dir():
        raise UsageError(f"The data folder {folder} does not exist: name the folder that holds your labelled cases.")
    targets = targets_of(pack)
    cases = read_labels(read_table(labels if labels is not None else folder / LABELS_CSV), folder, targets)
    gathered = _Run(on_left_out)
    for number, case in enumerate(cases):
        if cancelled():
            raise CancelledError("The evaluation was cancelled; nothing was kept.")
        progress(0.95 * number / len(cases), f"Case {number + 1} of {len(cases)}")
        _one(case, read, targets, gathered, cancelled)
    if not gathered.done:
        raise _nothing(gathered, len(cases))
    progress(0.95, "Calculating figures and their intervals")
    how = Bootstrap(resamples, LEVEL, seed)
    return _evaluation(pack, targets, cases, gathered, how, smallest_group, progress, cancelled)


def _one(case: LabelledCase, read: ReadCase, targets: Targets, gathered: _Run, cancelled: Cancelled) -> None:
    if not case.is_labelled:
        gathered.leave_out(case, NO_LABEL, "It has no label.")
        return
    try:
        reading = read(case.path, case.facts, cancelled)
        gathered.done.append(compare(case, reading, targets))
    except UnreadableInputError as error:
        gathered.leave_out(case, UNREADABLE, str(error))
    except OutOfScopeError as error:
        gathered.leave_out(case, OUT_OF_SCOPE, str(error))
    except ModelError as error:
        gathered.leave_out(case, FAILED, str(error))


def _nothing(gathered: _Run, count: int) -> Exception:
    """Why there is no figure at all."""
    kinds = {kind: len(lines) for kind, lines in gathered.left_out.items()}
    most = max(kinds, key=lambda kind: kinds[kind])
    counted = ", ".join(f"{number} {kind}" for kind, number in kinds.items())
    error = {UNREADABLE: UnreadableInputError, OUT_OF_SCOPE: OutOfScopeError, FAILED: ModelError}.get(most, UsageError)
    return error(f"None of the {count} cases could be evaluated ({counted}). The last one: {gathered.last}")


def _evaluation(
    pack: Pack,
    targets: Targets,
    cases: Sequence[LabelledCase],
    gathered: _Run,
    how: Bootstrap,
    smallest_group: int,
    progress: Progress,
    cancelled: Cancelled,
) -> Evaluation:
    done = gathered.done
    patients, unstated = patient_numbers([case.facts for case in done])
    grouped = group_cases([case.facts for case in done])
    figures: list[Figure] = []

    def add(members: Sequence[int], group: CaseGroup) -> None:
        own, owners = [done[place] for place in members], [patients[place] for place in members]
        for figure in figures_of(own, owners, group, targets, pack.thresholds, how):
            if cancelled():
                raise CancelledError("The evaluation was cancelled; nothing was kept.")
            figures.append(figure)

    add(range(len(done)), ALL_CASES)
    sizes: list[GroupSize] = []
    for number, (group, members) in enumerate(grouped.members.items()):
        progress(0.96 + 0.04 * number / len(grouped.members), "Calculating figures and their intervals")
        sizes.append(_size(group, members, patients, smallest_group))
        if not sizes[-1].reason:
            add(members, group)
    progress(1.0, "Done")
    return Evaluation(
        pack_id=pack.id,
        pack_title=pack.title,
        pack_version=pack.version,
        pack_sha256=pack.sha256,
        program=f"Plumbline {__version__}",
        made_at=utc_now(),
        rows=len(cases),
        cases=len(done),
        patients=len(set(patients)),
        left_out=tuple(LeftOut(kind, tuple(lines)) for kind, lines in gathered.left_out.items()),
        sizes=tuple(sizes),
        figures=tuple(figures),
        resamples=how.resamples,
        level=how.level,
        seed=how.seed,
        smallest_group=smallest_group,
        notes=(*_notes(done, unstated), *grouped.notes),
    )


def _size(group: CaseGroup, members: Sequence[int], patients: Sequence[int], smallest: int) -> GroupSize:
    people = len({patients[place] for place in members})
    reason = f"fewer than {smallest} cases: not estimated" if len(members) < smallest else ""
    return GroupSize(group, len(members), people, reason)


def _notes(done: Sequence[Compared], unstated: int) -> list[str]:
    notes = []
    if unstated:
        each = "No patient is" if unstated == len(done) else f"For {unstated} cases no patient is"
        notes.append(f"{each} stated: each case counts as a patient of its own, which makes intervals too narrow where "
                     "one patient has several.")  # fmt: skip
    missing = {
        name: sum(name in case.pairs and case.pairs[name].measured is None for case in done)
        for case in done
        for name in case.pairs
    }
    notes += [f"In {count} cases the pack gave no {name}." for name, count in missing.items() if count]
    units: dict[str, set[str]] = {}
    for case in done:
        for name, pair in case.pairs.items():
            if pair.measured is not None:
                units.setdefault(name, set()).add(pair.unit)
    notes += [f"{name}: in several units ({', '.join(sorted(found))}), each by itself." for name, found in units.items()
              if len(found) > 1]  # fmt: skip
    return notes
