"""The film with its construction, as a picture for reports and for other programs."""

import numpy as np
from PIL import Image as Picture

from app.core.case import Case
from app.core.image import Image
from app.exporting.overlay import draw_overlay
from app.reading.render import to_display


def overlay_png(case: Case, image: Image, *, max_side: int | None = None) -> bytes:
    """The film with outlines, end-plate lines, perpendiculars, angles and level names, as PNG.

    Args:
        case: its findings are drawn in the colours and lines of their status.
        image: the decoded film.
        max_side: longest side in pixels; None for the film's own size.
    """
    grey = to_display(image)
    if grey.ndim == 3:
        grey = np.asarray(Picture.fromarray(grey).convert("L"))
    return draw_overlay(grey, case, max_side=max_side)
