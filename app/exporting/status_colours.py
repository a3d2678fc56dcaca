"""Colour of what is drawn, by what the clinician decided."""

from app.core.finding import FindingStatus
from app.exporting.canvas import Colour

COLOURS: dict[FindingStatus, Colour] = {
    FindingStatus.PROPOSED: (242, 177, 52),
    FindingStatus.ACCEPTED: (76, 195, 138),
    FindingStatus.EDITED: (90, 169, 230),
}
"""Colour of a construction by the clinician's decision; a rejected finding is not drawn."""
