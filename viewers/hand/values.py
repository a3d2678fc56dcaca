"""Labels of marks from what they measure on the image shown."""

from collections.abc import Callable
from itertools import groupby

from app.core import quantities as names
from app.core.annotation import Annotation, AnnotationKind
from app.core.image import Image
from app.core.measurement import Quantity, Unit
from app.core.printed import printed_quantity
from app.core.quantities import quantity_words
from app.measuring.hand.measure import HandMeasured, measure
from app.measuring.hand.scale import Scale
from viewers.scale_bar import source_words
from viewers.translate import tr, tr_sentence

_LATER = frozenset({names.PERIMETER, names.PIXELS})
"""Shown of the mark selected alone."""
_SHORT = {names.MINIMUM: "min", names.MAXIMUM: "max"}
_PAIRS = ((names.MEAN, names.SD), (names.MINIMUM, names.MAXIMUM))


def full_lines(measured: HandMeasured) -> tuple[str, ...]:
    """Every number with its unit, then where lengths come from; or why there is no number."""
    return (*measured.lines, measured.scale) if measured.scale else measured.lines


def brief_lines(measured: HandMeasured) -> tuple[str, ...]:
    """The numbers that are read most, two of one unit on a line, the first length with a word where it comes from."""
    if not measured.quantities or measured.refusal:
        return full_lines(measured)
    rest = [quantity for quantity in measured.quantities[1:] if quantity.name not in _LATER]
    later = {quantity_words(quantity) for quantity in measured.quantities if quantity.name in _LATER}
    lines = [line for line in measured.lines if line not in later]
    if any(quantity.name in (names.MEAN, names.MINIMUM) for quantity in rest):
        groups = [tuple(group) for _, group in groupby(rest, _pair_of)]
        lines = [measured.label, *(_paired(g) if len(g) == 2 else quantity_words(g[0]) for g in groups)]
    if not measured.scale:
        return tuple(lines)
    words = source_words(measured.used) or tr("no mm scale")
    if measured.quantities[0].unit is Unit.RATIO:
        return (*lines, tr("widths: {source}").format(source=words))
    return (f"{lines[0]} ({words})", *lines[1:])


def describing(
    image: Callable[[], Image | None],
    *,
    unit: Callable[[], str] = lambda: "",
    scale: Callable[[], Scale | None] = lambda: None,
    brief: bool = False,
) -> Callable[[Annotation], tuple[str, ...]]:
    """A `describe` for HandModel that measures on the image shown now.

    Args:
        image: the image shown; None while there is none.
        unit: of its values, "HU" for CT in Hounsfield units.
        scale: the case's scale on it (`scale_on`); None for the file's.
        brief: only the numbers that are read most.
    """
    lines = brief_lines if brief else full_lines

    def describe(annotation: Annotation) -> tuple[str, ...]:
        shown = image()
        if shown is None:
            return ()
        measured = measure(annotation, shown, unit=unit(), scale=scale())
        if annotation.kind is AnnotationKind.CALIBRATION and not measured.refusal:
            return (tr("{length} known length").format(length=measured.label),)
        if annotation.kind in (AnnotationKind.TEXT, AnnotationKind.ARROW):
            return lines(measured)  # the reader's own words
        return tuple(tr_sentence(line) for line in lines(measured))

    return describe


def _pair_of(quantity: Quantity) -> object:
    return next((pair for pair in _PAIRS if quantity.name in pair), quantity.name)


def _paired(pair: tuple[Quantity, ...]) -> str:
    """Two numbers of one unit: "mean 45.2, SD 10.1 HU"."""
    first, second = (printed_quantity(quantity) for quantity in pair)
    number = first.split(" ")[0]
    names_shown = [_SHORT.get(quantity.name, quantity.name) for quantity in pair]
    return f"{names_shown[0]} {number}, {names_shown[1]} {second}"
