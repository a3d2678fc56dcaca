"""Undo and redo: cases are immutable, so history is a list of them."""

from dataclasses import dataclass

from app.core.case import Case

_DEEPEST = 500  # states; a case without pixels is a few kB


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    before: Case
    after: Case


class History:
    """The states of one case in one sitting.

    Attributes:
        current: the case as it is now.
    """

    def __init__(self, case: Case) -> None:
        self.current = case
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    def push(self, case: Case, label: str) -> None:
        """Make `case` current; what was undone is forgotten. No step when nothing changed."""
        if case == self.current:
            return
        self._done.append(_Step(label, self.current, case))
        del self._done[:-_DEEPEST]
        self._undone.clear()
        self.current = case

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._undone)

    @property
    def undo_label(self) -> str:
        """Words of the step that `undo` takes back; empty when there is none."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """Words of the step that `redo` makes again; empty when there is none."""
        return self._undone[-1].label if self._undone else ""

    def undo(self) -> Case:
        """Take the last step back; the current case when there is none."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self.current = step.before
        return self.current

    def redo(self) -> Case:
        """Make the last step taken back again; the current case when there is none."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            self.current = step.after
        return self.current
