"""The reading room's colours and measures, in one place for the image and the panels around it."""

from typing import Final

from app.core.finding import FindingStatus

BACKGROUND: Final = "#0F1113"
PANEL: Final = "#16191D"
RAISED: Final = "#1C2025"
LINE: Final = "#2A2F36"
LINE_STRONG: Final = "#3A414A"
CONTROL: Final = "#6A7480"
"""The edge of a field, box or slider: without it nobody would see that there is one, so 3 to 1 on every panel."""
SELECTED: Final = "#2F4A63"
"""Behind words that are selected or chosen."""
TEXT: Final = "#DCE1E7"
SECONDARY: Final = "#98A2AD"
DISABLED: Final = "#6B747E"
AMBER: Final = "#F2B134"
GREEN: Final = "#4CC38A"
BLUE: Final = "#5AA9E6"
RED: Final = "#E5484D"
RED_TEXT: Final = "#FF8A8D"
"""Lighter than RED: small red text on a dark panel needs a contrast of 4.5 to 1."""
GREY: Final = "#8A939D"
OUTLINE: Final = "#0A0B0C"
"""Drawn under every line and letter on the film, so that they read on white bone."""
VERTEBRA: Final = "#C3CCD6"
PRIOR: Final = "#C4A1FF"
"""Words and frame of an earlier study, so that it is never taken for the current one."""

STATUS_COLOUR: Final = {
    FindingStatus.PROPOSED: AMBER,
    FindingStatus.ACCEPTED: GREEN,
    FindingStatus.EDITED: BLUE,
    FindingStatus.REJECTED: GREY,
}
