"""Whether a colour picture shows a grey film, and its grey values."""

import numpy as np
from numpy.typing import NDArray

# In levels of 256: (tint, scatter) that is still grey. A film on a light box may be tinted throughout, but its tint
# then follows its brightness. Film base is blue, so more of that is believed than of the warm tints of skin.
_BLUE_LIMIT = (45.0, 8.0)
_LIMITS = ((20.0, 8.0), (35.0, 4.5))
# Pale skin has so little colour too, but not the range of a film, whose ground is dark beside bright bone. What has
# less range is only grey where next to nothing is tinted.
_PLAIN_LIMIT = (5.0, 4.0)
_DARK, _RANGE = 45.0, 110.0
# Light boxes, lamps and yellowed film are tinted from blue to orange; the pink and lilac of dermoscopy's skin, with a
# dark lesion, has a film's range. There less scatter is believed than the skin's own, which is 3.9 and more.
_TINTED, _PINK_SCATTER = 5.0, 3.0
_BINS = 24


def is_grey(picture: NDArray[np.uint8]) -> bool:
    """Whether a (rows, columns, 3) sRGB picture has no more colour than one tint per brightness.

    Decided on a coarse sample: in each band of brightness the mean chroma must be small, and 98 % of pixels must lie
    near their band's mean.
    """
    step = max(1, int(np.sqrt(picture.shape[0] * picture.shape[1] / 60_000)))
    sample = picture[::step, ::step].reshape(-1, 3).astype(np.float32)
    luma = sample @ np.array([0.299, 0.587, 0.114], np.float32)
    chroma = np.stack([(sample[:, 2] - luma) * 0.564, (sample[:, 0] - luma) * 0.713])
    band = np.minimum((luma * (_BINS / 256.0)).astype(np.intp), _BINS - 1)
    count = np.maximum(np.bincount(band, minlength=_BINS), 1)
    means = np.stack([np.bincount(band, weights, minlength=_BINS) / count for weights in chroma])
    tint = float(np.percentile(np.hypot(means[0], means[1])[band], 98))
    scatter = float(np.percentile(np.hypot(chroma[0] - means[0][band], chroma[1] - means[1][band]), 98))
    blue = bool(
        np.mean((means[0] > 0.0) & (means[1] < 0.25 * means[0]) | (np.hypot(*means) < 4.0), where=count > 1) > 0.9
    )
    low, high = np.percentile(luma, (2, 98))
    blueness, redness = means[0][band], means[1][band]
    tinted = np.hypot(blueness, redness) >= _TINTED
    pink = tinted & (redness > 1.5 * np.maximum(-blueness, 0.0)) & (redness > 0.5 * blueness)
    if 2 * np.count_nonzero(pink) > np.count_nonzero(tinted) and scatter > _PINK_SCATTER:
        return False
    limits = (
        _PLAIN_LIMIT,
        *(_LIMITS if low <= _DARK and high - low >= _RANGE else ()),
        *((_BLUE_LIMIT,) if blue else ()),
    )
    return any(tint <= most_tint and scatter <= most_scatter for most_tint, most_scatter in limits)


def grey_values(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(rows, columns) float32 grey of a (rows, columns, 3) picture: the common value, or Rec. 601 luma."""
    if has_equal_channels(picture):
        return picture[..., 0].astype(np.float32)
    grey = picture[..., 0] * np.float32(0.299)
    grey += picture[..., 1] * np.float32(0.587)
    grey += picture[..., 2] * np.float32(0.114)
    return grey


def has_equal_channels(picture: NDArray[np.uint8]) -> bool:
    """Whether the three channels of a (rows, columns, 3) picture are the same."""
    first = picture[..., 0]
    return np.array_equal(first, picture[..., 1]) and np.array_equal(first, picture[..., 2])
