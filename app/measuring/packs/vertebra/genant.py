"""Grade of a vertebral fracture from height ratios.

Genant et al., Vertebral fracture assessment using a semiquantitative technique, J Bone Miner Res 8(9), 1993: 20 to 25 %
less anterior, middle or posterior height is grade 1 (mild), 25 to 40 % grade 2 (moderate), more than 40 % grade 3
(severe), on T4 to L4. There a reader judges; here the ratios alone are graded: anterior to posterior height (wedge),
middle to posterior (biconcave), posterior to the mean of the neighbours' (crush).
"""

from dataclasses import dataclass
from typing import Final

from app.measuring.packs.vertebra.levels import ORDER

GRADED: Final = ORDER[ORDER.index("T4") : ORDER.index("L4") + 1]
"""Levels that the grades were described for."""
_GRADES: Final = ((0.40, 3, "severe"), (0.25, 2, "moderate"), (0.20, 1, "mild"))
_ROUNDING: Final = 1e-9
_SHAPES: Final = {
    "wedge": "anterior below posterior height",
    "biconcave": "middle below posterior height",
    "crush": "posterior height below the neighbours'",
}


@dataclass(frozen=True, slots=True)
class Grade:
    """What the ratios come to.

    Attributes:
        loss: largest share by which a height is below the one it is compared with, 0 to 1.
        shape: "wedge", "biconcave" or "crush": where that is; empty where nothing is lost.
        grade: 0 to 3; None on levels that the grades were not described for.
        words: the same for people, with the source.
    """

    loss: float
    shape: str
    grade: int | None
    words: str


def grade_of(anterior: float, middle: float, posterior: float, neighbours: float | None, level: str | None) -> Grade:
    """Grade one body by its heights in mm.

    Args:
        anterior: its height at the front wall, above 0.
        middle: in the middle, above 0.
        posterior: at the back wall, above 0.
        neighbours: mean posterior height of the bodies above and below; None where none is measured.
        level: C1 to L5; None where it is not known, which leaves the grade open.
    """
    losses = {"wedge": 1.0 - anterior / posterior, "biconcave": 1.0 - middle / posterior}
    if neighbours is not None:
        losses["crush"] = 1.0 - posterior / neighbours
    shape = max(losses, key=lambda name: losses[name])
    loss = max(losses[shape], 0.0)
    if loss == 0.0:
        shape = ""
    if level not in GRADED:
        where = "level not known" if level is None else f"{level} is outside T4 to L4"
        return Grade(loss, shape, None, f"no Genant grade: {where}, for which the grades were described")
    grade, name = next(((g, n) for limit, g, n in _GRADES if _reaches(loss, limit, g)), (0, ""))
    if grade == 0:
        return Grade(loss, shape, 0, "Genant grade 0 by height ratios: less than 20 % height loss (Genant et al. 1993)")
    said = f"Genant grade {grade} ({name}), {shape}: {_SHAPES[shape]} (Genant et al. 1993, by height ratios alone)"
    return Grade(loss, shape, grade, said)


def _reaches(loss: float, limit: float, grade: int) -> bool:
    """Whether a loss has a grade: 20 and 25 % belong to the higher grade, 40 % to grade 2 ("more than 40 %")."""
    return loss > limit + _ROUNDING if grade == 3 else loss >= limit - _ROUNDING
