"""What a pack reached on a clinic's own labelled cases: figures over many cases, and nothing of a single one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CaseGroup:
    """Cases that have something in common.

    Attributes:
        by: "age", "sex", "device" or "site"; empty for all cases.
        value: "40 to 59 years", "F", ...; empty for all cases.
    """

    by: str = ""
    value: str = ""


ALL_CASES = CaseGroup()
"""Every case that was read and has a label."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with its interval.

    Attributes:
        key: "auroc", "dice", ...: for programs.
        title: for people.
        target: class, structure, box or number that it is of, as the pack names it; empty for all together.
        group: of which cases.
        value: None where it is not estimated; `reason` then says why.
        low, high: percentile bootstrap interval; None where there is none.
        unit: "deg", "mm", ...; empty for a share from 0 to 1 or a coefficient.
        cases, patients: that it rests on.
        positives: cases with the target; None where the figure does not count them.
        resamples: bootstrap samples in which the figure could be calculated.
        reason: why there is no value, or no interval; empty when both are there.
        note: what the pack itself states for it, or what else a reader must know, in words; may be empty.
        headline: whether it stands for its task on the page's table of groups.
        target_title: words for the target, where its name is a code; may be empty.
    """

    key: str
    title: str
    target: str
    group: CaseGroup
    value: float | None
    low: float | None
    high: float | None
    unit: str
    cases: int
    patients: int
    positives: int | None = None
    resamples: int = 0
    reason: str = ""
    note: str = ""
    headline: bool = False
    target_title: str = ""

    @property
    def of(self) -> str:
        """Words for what it is of; empty for all together."""
        return self.target_title or self.target


@dataclass(frozen=True, slots=True)
class GroupSize:
    """How many cases a group has; `reason` says why it is not estimated, empty when it is."""

    group: CaseGroup
    cases: int
    patients: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Cases without a result.

    Attributes:
        kind: "out of scope", "unreadable", "no label" or "failed".
        rows: their lines in the table of labels; its first line, the names of the columns, is line 1.
    """

    kind: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The whole result; it holds no file name and nothing of a single case but the lines of those left out.

    Attributes:
        pack_id, pack_title, pack_version, pack_sha256: what was evaluated.
        program: name and version of this program.
        made_at: ISO 8601 time in UTC.
        rows: cases in the table of labels.
        cases, patients: with a result.
        left_out: all others.
        sizes: of all groups.
        figures: of all cases first, then of each group that is large enough.
        resamples, level, seed: of the bootstrap; `level` 0.95 for a 95 % interval.
        smallest_group: cases below which a group is not estimated.
        notes: what a reader of the figures must know, each a sentence.
    """

    pack_id: str
    pack_title: str
    pack_version: str
    pack_sha256: str
    program: str
    made_at: str
    rows: int
    cases: int
    patients: int
    left_out: tuple[LeftOut, ...]
    sizes: tuple[GroupSize, ...]
    figures: tuple[Figure, ...]
    resamples: int
    level: float
    seed: int
    smallest_group: int
    notes: tuple[str, ...] = ()
