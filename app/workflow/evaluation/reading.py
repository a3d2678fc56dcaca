"""What the evaluation asks of the desk: a pack's word on one image, kept nowhere."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.core.measurement import Measurement
from app.core.prediction import Prediction
from app.core.volume import Volume
from app.workflow.evaluation.grouping import Facts

Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True, eq=False)
class CaseReading:
    """A pack's word on one image.

    Attributes:
        prediction: None for a pack of spines, which gives measurements alone.
        measurements: made from it.
        facts: what the file itself says of the patient.
        shape: (rows, columns) of the image; None for a volume.
        volume: None for an image.
    """

    prediction: Prediction | None
    measurements: tuple[Measurement, ...]
    facts: Facts
    shape: tuple[int, int] | None
    volume: Volume | None


class ReadCase(Protocol):
    """Reads one image with the pack that is evaluated, after the same checks of scope as at the desk."""

    def __call__(self, path: Path, facts: Facts, cancelled: Cancelled, /) -> CaseReading:
        """Read one image; nothing is stored.

        Args:
            path: a file, or the folder of a series.
            facts: age and sex that the table states, for a file that does not (a photograph).
            cancelled: asked while it works.

        Raises:
            UnreadableInputError, OutOfScopeError, ModelError, CancelledError: as at the desk.
        """
