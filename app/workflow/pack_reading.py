"""Reading with a pack: from what was opened to findings that a clinician can decide on."""

from dataclasses import dataclass

from app.core.case import Case
from app.core.prediction import Prediction


@dataclass(frozen=True, slots=True, eq=False)
class PackReading:
    """What a pack made of a case.

    Attributes:
        case: with the model's result, its proposals and the deterministic report; nothing is stored yet.
        prediction: masks, boxes, maps and scores; None for packs that find spines, whose marks are the case's.
        pack_id: the pack that read it.
    """

    case: Case
    prediction: Prediction | None
    pack_id: str
