"""What the panels show of a case: one frozen object, so that they all speak of the same moment."""

from dataclasses import dataclass

from app.core.case import Case
from app.core.finding import Finding, FindingStatus
from app.core.report import Problem, Risk


@dataclass(frozen=True, slots=True)
class Shown:
    """A case at one moment.

    Attributes:
        case: a drag's preview included.
        problems: what the checker found in its report.
        chosen: id of the selected finding; empty for none.
        editing: every corner has a handle.
        locked: signed, so nothing can be changed.
        report_state: "preliminary", "final" or "amended"; empty before the first draft.
        signature: lines about the signature; empty while not signed.
        refusal: why no model read this film; empty when one did or none was asked yet.
        analyzing, drafting: a model is at work on it.
        waiting: the reader writes an impression first; `case` is without anything that a model said until then.
    """

    case: Case
    problems: tuple[Problem, ...] = ()
    chosen: str = ""
    editing: bool = False
    locked: bool = False
    report_state: str = ""
    signature: tuple[str, ...] = ()
    refusal: str = ""
    analyzing: bool = False
    drafting: bool = False
    waiting: bool = False

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """The problems that forbid signing."""
        return tuple(problem for problem in self.problems if problem.risk is Risk.BLOCKING)

    @property
    def undecided(self) -> tuple[Finding, ...]:
        """Findings that are still a model's proposal."""
        return tuple(f for f in self.case.findings if f.status is FindingStatus.PROPOSED)
