"""Labels of marks from what they measure on the image shown."""

from collections.abc import Callable

from app.core.annotation import Annotation
from app.core.image import Image
from app.measuring.hand.measure import HandMeasured, measure
from app.measuring.hand.scale import Scale


def label_lines(measured: HandMeasured) -> tuple[str, ...]:
    """Every number with its unit, then where lengths come from; or why there is no number."""
    return (*measured.lines, measured.scale) if measured.scale else measured.lines


def describing(
    image: Callable[[], Image | None],
    *,
    unit: Callable[[], str] = lambda: "",
    scale: Callable[[], Scale | None] = lambda: None,
) -> Callable[[Annotation], tuple[str, ...]]:
    """A `describe` for HandModel that measures on the image shown now.

    Args:
        image: the image shown; None while there is none.
        unit: of its values, "HU" for CT in Hounsfield units.
        scale: the case's scale on it (`scale_on`); None for the file's.
    """

    def describe(annotation: Annotation) -> tuple[str, ...]:
        shown = image()
        return () if shown is None else label_lines(measure(annotation, shown, unit=unit(), scale=scale()))

    return describe
