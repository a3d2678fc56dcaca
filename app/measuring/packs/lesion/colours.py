"""Which of the six dermoscopic colours a lesion shows, and how much its colours vary.

The ABCD rule of dermoscopy counts white, red, light brown, dark brown, blue-grey and black (Stolz et al., Eur J
Dermatol 4, 1994; Nachbar et al., J Am Acad Dermatol 30(4), 1994). Light brown, dark brown and black are ranges of
CIELAB (Ali, Li and O'Shea, PLoS ONE 15(6): e0234352, 2020); white, red and blue-grey are the colours that Kasmi and
Mokrani took from dermoscopic images (IET Image Process 10(6), 2016, doi 10.1049/iet-ipr.2015.0385). A pixel has the
colour whose range or reference is nearest in CIELAB (CIE 1976), unless that is over 20 units away, or the colour of the
skin around the lesion is within 10; a colour counts from 5 % of the lesion on (Ali, Li and O'Shea). Cameras and light
differ: these are the colours of the picture, which is not calibrated, and not those of the skin.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation

from app.core.geometry import FloatArray

RANGES: Final = {
    "light brown": ((47.94, 11.89, 19.86), (71.65, 44.81, 64.78)),
    "dark brown": ((14.32, 6.85, 6.96), (47.57, 27.14, 46.81)),
    "black": ((0.06, 0.27, 0.10), (39.91, 30.23, 22.10)),
}
"""Lowest and highest L*, a*, b*: Ali, Li and O'Shea 2020."""
REFERENCES: Final = {"white": (197, 188, 217), "red": (118, 21, 17), "blue-grey": (113, 108, 139)}
"""sRGB: Kasmi and Mokrani 2016."""
COLOURS: Final = (*RANGES, *REFERENCES)
COUNTS_FROM: Final = 0.05
FARTHEST: Final = 20.0
SKIN_WITHIN: Final = 10.0
_SKIN_RING: Final = 0.15  # of the lesion's equivalent radius
_LEAST_SKIN: Final = 30  # pixels


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours of a lesion.

    Attributes:
        shares: colour -> share of the lesion, those from 5 % on, the largest first.
        variegation: root mean square distance of its pixels' colours from their mean, in CIELAB units.
        skin_known: whether skin around the lesion was seen and told apart.
    """

    shares: dict[str, float]
    variegation: float
    skin_known: bool


def colours(pixels: NDArray[np.uint8], mask: NDArray[np.bool_]) -> Colours:
    """Colours of what a mask covers.

    Args:
        pixels: (rows, columns, 3) sRGB.
        mask: (rows, columns), with something in it.
    """
    lesion = cielab(pixels[mask])
    skin = _skin(pixels, mask)
    away = _distances(lesion)
    nearest = np.argmin(away, axis=1)
    counts = away.min(axis=1) <= FARTHEST
    if skin is not None:
        counts &= np.linalg.norm(lesion - skin, axis=1) > SKIN_WITHIN
    counted = np.bincount(nearest[counts], minlength=len(COLOURS))
    found = {name: float(counted[place]) / len(lesion) for place, name in enumerate(COLOURS)}
    shares = {name: found[name] for name in sorted(found, key=lambda n: -found[n]) if found[name] >= COUNTS_FROM}
    spread = float(np.sqrt(np.mean(np.sum((lesion - lesion.mean(axis=0)) ** 2, axis=1))))
    return Colours(shares, spread, skin is not None)


def _distances(lab: FloatArray) -> FloatArray:
    """Distances (n, 6) of colours (n, 3) in CIELAB from each of COLOURS.

    The ranges of black and dark brown overlap: within both, the range whose middle is nearer counts.
    """
    columns = []
    for low, high in RANGES.values():
        outside = np.linalg.norm(lab - np.clip(lab, low, high), axis=1)
        middle = np.linalg.norm(lab - (np.asarray(low) + np.asarray(high)) / 2.0, axis=1)
        columns.append(outside + 1e-6 * middle)
    known = cielab(np.array(list(REFERENCES.values()), np.uint8))
    columns += [np.linalg.norm(lab - place, axis=1) for place in known]
    return np.stack(columns, axis=1)


def _skin(pixels: NDArray[np.uint8], mask: NDArray[np.bool_]) -> FloatArray | None:
    """Median colour (1, 3) in CIELAB of a ring around the lesion, a little off its border; None where none is seen."""
    width = max(2, round(_SKIN_RING * float(np.sqrt(np.count_nonzero(mask) / np.pi))))
    near = binary_dilation(mask, iterations=width)
    ring = binary_dilation(near, iterations=width) & ~near
    # A dermoscope's dark rim is no skin.
    ring &= pixels.max(axis=2) > 40
    if np.count_nonzero(ring) < _LEAST_SKIN:
        return None
    return np.median(cielab(pixels[ring]), axis=0, keepdims=True)


_TO_XYZ: Final = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE: Final = np.array([0.95047, 1.0, 1.08883])


def cielab(colour: NDArray[Any]) -> FloatArray:
    """CIELAB under D65 of sRGB colours (n, 3) of 0 to 255: IEC 61966-2-1 and CIE 15:2004."""
    share = np.asarray(colour, np.float64) / 255.0
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    relative = linear @ _TO_XYZ.T / _WHITE
    bent = np.where(relative > (6 / 29) ** 3, np.cbrt(relative), relative / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = bent.T
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=1)
