"""The words of a viewport from what is painted in it."""

import numpy as np

from app.core.geometry import Point
from app.core.image import Image
from app.core.plane import ImagePlane
from app.core.spacing import Spacing, SpacingSource
from app.core.stack import ImageStack
from app.volumes.reslice import MprStack, ObliqueStack, PointValue, value_at
from viewers.cine import Cine
from viewers.facts import SeriesFacts
from viewers.film_view import FilmView
from viewers.pyramid import Pyramid
from viewers.translate import tr, tr_sentence
from viewers.viewport_text import amber

_AXES = ("x", "y", "z")
_STRAIGHT = 0.9
"""Share of a plane's normal along one axis from which that axis names its place."""


def prior_words(facts: SeriesFacts) -> str:
    """The label of an earlier study, with its date."""
    return tr("PRIOR {date}").format(date=facts.study_date or tr("date not stated"))


def mark_words(stack: ImageStack, image: Image | None, *, turned: tuple[int, bool], oriented: bool) -> tuple[str, ...]:
    """What a reader must know of the image painted; of the stack alone while there is none.

    Args:
        stack: what it belongs to.
        image: the image painted.
        turned: (quarter turns clockwise, mirrored).
        oriented: at least one edge has its letter.
    """
    stated = list(stack.marks)
    if image is not None:
        stated += [mark for mark in image.marks if mark not in stated]
    marks = [tr_sentence(mark) for mark in stated]
    if image is not None:
        if image.spacing is None:
            marks.append(tr_sentence(image.spacing_reason) if image.spacing_reason else tr("no pixel spacing"))
        if not oriented:
            marks.append(tr("orientation not stated"))
    quarters, mirrored = turned
    if mirrored:
        marks.append(tr("shown mirrored"))
    if quarters:
        marks.append(tr("shown turned by {n}°").format(n=90 * quarters))
    return tuple(marks)


def shown_words(view: FilmView, cine: Cine) -> tuple[str, ...]:
    """Window, zoom and cine rate."""
    window = view.window_shown
    digits = 0 if window.width >= 20 else 2
    inverted = "  " + tr("inverted") if view.inverted else ""
    zoom = view.mapping.zoom * view.devicePixelRatioF() * 100
    pyramid = view.pyramid
    lines = [] if pyramid is None or pyramid.image.spacing is None else [spacing_words(pyramid.image.spacing)]
    lines += [f"W {window.width:.{digits}f}  L {window.center:.{digits}f}{inverted}   {zoom:.0f} %"]
    if cine.playing:
        achieved = f"{cine.achieved:.0f}" if cine.achieved is not None else "..."
        lines.insert(0, tr("cine {rate} of {asked} images/s").format(rate=achieved, asked=f"{cine.rate:.0f}"))
    elif cine.reason:
        lines.insert(0, amber(tr("cine stopped: {reason}").format(reason=cine.reason)))
    return tuple(lines)


def spacing_words(spacing: Spacing) -> str:
    """Size of a pixel and where it comes from."""
    size = f"{spacing.column:.3f}" if spacing.row == spacing.column else f"{spacing.column:.3f} x {spacing.row:.3f}"
    where = " plane" if spacing.source is SpacingSource.DETECTOR else ""
    return f"{size} mm/px ({tr_sentence(f'{spacing.source}{where}')})"


def slice_words(index: int, count: int, plane: ImagePlane | None) -> str:
    """As "17 / 93  z -123.4 mm"; the place along the axis that the plane stands across, of the image's middle."""
    words = f"{index + 1} / {count}" if count > 1 else ""
    if plane is None:
        return words
    normal = np.abs(plane.normal)
    axis = int(np.argmax(normal))
    if normal[axis] < _STRAIGHT:
        return words
    middle = plane.to_patient(((plane.columns - 1) / 2, (plane.rows - 1) / 2))
    return f"{words}  {_AXES[axis]} {middle[axis]:.1f} mm".strip()


def cursor_words(view: FilmView, stack: ImageStack, plane: ImagePlane | None) -> tuple[str, ...]:
    """Value with its unit, pixel, and place in the patient under the mouse; empty when it is elsewhere."""
    at, pyramid = view.cursor_at, view.pyramid
    if at is None or pyramid is None:
        return ()
    column, row = round(at[0]), round(at[1])
    image = pyramid.image
    if not (0 <= column < image.columns and 0 <= row < image.rows):
        return ()
    text = f"{_value_words(pyramid, stack, plane, at)}   x {column}  y {row}".strip()
    if plane is None:
        return (text,)
    x, y, z = plane.to_patient(at)
    return f"L {x:.1f}  P {y:.1f}  H {z:.1f} mm", text


def _value_words(pyramid: Pyramid, stack: ImageStack, plane: ImagePlane | None, at: Point) -> str:
    """The value with its unit; of a volume's plane the voxel itself, never an interpolated value."""
    column, row = round(at[0]), round(at[1])
    slab = None
    if isinstance(stack, (MprStack, ObliqueStack)) and plane is not None:
        slab = stack.slab
        if slab is None:
            found = value_at(stack.volume, plane.to_patient(at))
            return found.words if isinstance(found, PointValue) else found.reason
    if pyramid.image.is_colour:
        red, green, blue = (int(part) for part in pyramid.image.values[row, column])
        return f"RGB {red} {green} {blue}"
    value = pyramid.value_at(column, row)
    if value is None:
        return ""
    if not np.isfinite(value):
        return tr("the file has no number here")
    padding = pyramid.image.padding
    if padding is not None and padding[0] <= value <= padding[1]:
        return tr("not imaged")
    digits = 0 if value == round(value) else 2
    words = f"{value:.{digits}f} {pyramid.image.unit or tr('(no unit)')}"
    return f"{tr(slab.how.value)} {words}" if slab is not None else words
