"""How each kind of mark is drawn: how many points it needs and where a new line of it begins."""

from typing import Final

from app.core.annotation import AnnotationKind as Kind

POINTS: Final = {
    Kind.LENGTH: 2,
    Kind.ANGLE: 3,
    Kind.COBB: 4,
    Kind.BIDIRECTIONAL: 4,
    Kind.ELLIPSE: 3,
    Kind.CARDIOTHORACIC_RATIO: 4,
    Kind.PROBE: 1,
    Kind.ARROW: 2,
    Kind.TEXT: 1,
    Kind.CALIBRATION: 2,
}
"""Points of a whole mark; outlines are not listed, they have 3 or more."""

OUTLINES: Final = frozenset({Kind.POLYGON, Kind.FREEHAND})
ASKING: Final = frozenset({Kind.ARROW, Kind.TEXT, Kind.CALIBRATION})
"""Kinds that are not whole until the reader has typed words or a length."""

LINE_STARTS: Final = {Kind.COBB: (0, 2), Kind.BIDIRECTIONAL: (0, 2), Kind.CARDIOTHORACIC_RATIO: (0, 2)}
"""Points at which pressing the button begins a new line, where it is not the first point alone."""

MAX_POINTS: Final = 500
"""Most points an outline may have."""


def starts_line(kind: Kind, index: int) -> bool:
    """Whether the point of that index begins a line, which a drag of the mouse then ends."""
    return POINTS.get(kind) != 1 and index in LINE_STARTS.get(kind, (0,))


def least_points(kind: Kind) -> int:
    """Points without which the mark cannot be."""
    return POINTS.get(kind, 3)
