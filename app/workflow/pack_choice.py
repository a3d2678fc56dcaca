"""Which pack may read what was opened: its scope and likeness, each with its reasons, before any model runs."""

from dataclasses import dataclass

from app.core.prediction import Likeness


@dataclass(frozen=True, slots=True)
class PackFit:
    """How one pack stands to what was opened.

    Attributes:
        pack_id, title, task: of the pack.
        reasons: why it is not meant for it, one clause each; empty when it is.
        likeness: how much the image looks like the pack's own; None where the pack has no such measure, or where
            the header alone speaks against it.
    """

    pack_id: str
    title: str
    task: str
    reasons: tuple[str, ...]
    likeness: Likeness | None = None

    @property
    def fits(self) -> bool:
        """Whether the pack may read it."""
        return not self.reasons
