"""Windows on the keys 1 to 9: the file's own first, then some made from the values of this film."""

import numpy as np

from app.core.image import Window
from app.workflow.hanging import usable_windows
from viewers.pyramid import Pyramid

MOST = 9


def presets(pyramid: Pyramid, modality: str = "") -> tuple[tuple[str, Window], ...]:
    """(name, window) in the order of their keys.

    A modality with an absolute scale (CT) has the windows of assets/hanging/windows.toml. For any other percentiles are
    taken of the smallest level of the pyramid: a film's values have no absolute meaning.

    Args:
        pyramid: the image shown.
        modality: DICOM Modality; empty when not known.
    """
    fixed = usable_windows().get(modality, ())
    if fixed and not pyramid.image.is_colour:
        own = ("File's own", pyramid.default)
        return (own, *((window.name, window) for window in fixed))[:MOST]
    return _from_values(pyramid)


def has_scale(modality: str) -> bool:
    """Whether the values of a modality mean the same in every image, so that a window can be kept for the next one."""
    return bool(usable_windows().get(modality))


def _from_values(pyramid: Pyramid) -> tuple[tuple[str, Window], ...]:
    image, default = pyramid.image, pyramid.default
    level = pyramid.levels[-1]
    grey = level if level.ndim == 2 else level.mean(axis=2)
    low, p5, middle, p95, high = (
        float(pyramid.ramp[min(round(float(q)), len(pyramid.ramp) - 1)])
        for q in np.percentile(grey, (0.0, 5.0, 50.0, 95.0, 100.0))
    )
    function = default.function
    bone_end = p5 if image.low_is_bright else p95

    def spanning(start: float, end: float) -> Window:
        return Window((start + end) / 2, max(end - start, 1.0), function)

    bright = (min(middle, bone_end), max(middle, bone_end))
    rest = (low, middle) if not image.low_is_bright else (middle, high)
    made = [("Film's own", default)]
    made += [(window.name or f"From the file {n}", window) for n, window in enumerate(image.windows[1:4], start=2)]
    made += [
        ("Full range", spanning(low, high)),
        ("Middle 90 %", spanning(p5, p95)),
        ("Bone", spanning(*bright)),
        ("Dark regions", spanning(*rest)),
        ("Soft contrast", Window(default.center, default.width * 1.5, function)),
        ("Hard contrast", Window(default.center, max(default.width * 0.6, 1.0), function)),
    ]
    return tuple(made[:MOST])
