"""What a reader draws on an image by hand, bound to that image."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.geometry import Point
from app.core.instance import ImageKey


class AnnotationKind(StrEnum):
    """What is drawn, with its points in the order they are set."""

    LENGTH = "length"  # 2: the ends
    ANGLE = "angle"  # 3: end of one arm, vertex, end of the other arm
    COBB = "cobb"  # 4: two lines of 2 points
    BIDIRECTIONAL = "bidirectional"  # 4: ends of the long axis, ends of the short axis
    ELLIPSE = "ellipse"  # 3: centre, end of one half axis, a point that sets the other half axis's length
    POLYGON = "polygon"  # 3 or more corners, closed
    FREEHAND = "freehand"  # 3 or more points of an outline, closed
    CARDIOTHORACIC_RATIO = "cardiothoracic_ratio"  # 4: right and left heart border, right and left inner chest wall
    PROBE = "probe"  # 1
    ARROW = "arrow"  # 2: tip, tail
    TEXT = "text"  # 1: where it stands
    CALIBRATION = "calibration"  # 2: ends of a drawn ruler, or of a coin's diameter; `known_mm` is its length


@dataclass(frozen=True, slots=True)
class Annotation:
    """One mark of the reader; its values are always computed from it, never stored beside it.

    Attributes:
        annotation_id: "A1", "A2", ... unique in its case, never reused.
        kind: what is drawn.
        image: the stored image it is bound to.
        points: (x, y) in pixels of that image, in the order of its kind.
        text: of a text or an arrow, or the reader's name for a measurement; may be empty.
        known_mm: length of a calibration in mm; None for every other kind.
        made_by: the reader.
        made_at: ISO 8601 UTC of the last change.
    """

    annotation_id: str
    kind: AnnotationKind
    image: ImageKey
    points: tuple[Point, ...]
    text: str = ""
    known_mm: float | None = None
    made_by: str = ""
    made_at: str = ""
