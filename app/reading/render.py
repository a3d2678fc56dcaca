"""Modality values to brightness on a screen: windows and VOI look-up tables as PS3.3 C.11.2 defines them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.image import Image, LookupTable, OverlayPlane, VoiFunction, Window

Display = NDArray[np.uint8]
_WHITE = np.float32(255.0)
_PIECE = 65_536


def default_window(image: Image) -> Window:
    """The file's first window; without one, the range of all but the outermost 0.5 % of values at either end.

    Padding is left out of that range. For colour the identity.
    """
    if image.windows:
        return image.windows[0]
    if image.is_colour:
        return Window(127.5, 255.0, VoiFunction.LINEAR_EXACT, "as stored")
    step = max(1, int(np.sqrt(image.values.size / 250_000)))
    sample = np.asarray(image.values[::step, ::step], np.float32)
    sample = sample[np.isfinite(sample)]
    if image.padding is not None:
        inside = sample[(sample < image.padding[0]) | (sample > image.padding[1])]
        sample = inside if inside.size else sample
    if not sample.size:
        return Window(0.0, 1.0, VoiFunction.LINEAR_EXACT, "range of values")
    low, high = (float(value) for value in np.percentile(sample, (0.5, 99.5)))
    if high <= low:
        low, high = float(sample.min()), float(sample.max())
    width = high - low if high > low else 1.0
    return Window((low + high) / 2.0, width, VoiFunction.LINEAR_EXACT, "range of values")


def to_display(image: Image, window: Window | LookupTable | None = None, *, inverted: bool = False) -> Display:
    """Brightness for a screen whose white is 255.

    Args:
        image: grey or colour; its `low_is_bright` turns brightness over.
        window: what maps values to brightness; None takes the file's first window, else its look-up table, else
            `default_window`. For colour a window maps each channel, and None leaves the colours as they are.
        inverted: turn brightness over once more.

    Returns:
        (rows, columns) uint8, or (rows, columns, 3) for colour. Values that are not numbers are black before turning;
        padding is black, whichever way brightness is turned.
    """
    if image.is_colour:
        if window is None or isinstance(window, LookupTable):
            shown = np.array(image.values, np.uint8)
        else:
            shown = _windowed(np.asarray(image.values, np.float32), window)
        return ~shown if inverted else shown
    chosen = window or (image.windows[0] if image.windows else image.lut) or default_window(image)
    values = np.asarray(image.values, np.float32)
    shown = _looked_up(values, chosen) if isinstance(chosen, LookupTable) else _windowed(values, chosen)
    if image.low_is_bright != inverted:
        np.invert(shown, out=shown)
    if image.padding is not None:
        shown[(values >= image.padding[0]) & (values <= image.padding[1])] = 0
    return shown


def with_overlays(display: Display, overlays: Sequence[OverlayPlane]) -> Display:
    """A copy of what `to_display` made, with overlay graphics drawn in white; itself where there are none."""
    if not overlays:
        return display
    drawn = display.copy()
    for plane in overlays:
        drawn[plane.mask] = 255
    return drawn


def window_output(values: NDArray[np.float32], window: Window) -> NDArray[np.float32]:
    """Output 0 to 1 of a window (PS3.3 C.11.2.1.2 and C.11.2.1.3), ymin = 0 and ymax = 1; same shape, float32.

    A LINEAR width below 1 and any other width of 0 or less, which the standard forbids, act as a step at the centre.
    """
    center, width = np.float64(window.center), np.float64(window.width)
    if window.function is VoiFunction.SIGMOID and width > 0:
        exponent = (values - np.float32(center)) * np.float32(-4.0 / width)
        np.clip(exponent, -80.0, 80.0, out=exponent)
        np.exp(exponent, out=exponent)
        exponent += np.float32(1.0)
        return np.asarray(np.reciprocal(exponent), np.float32)
    if window.function is VoiFunction.LINEAR:
        center, width = center - 0.5, width - 1.0
    if width <= 0:
        return (values > np.float32(center)).astype(np.float32)
    # ((x - c) / w + 0.5): the limits of the standard are where this meets 0 and 1.
    out = values - np.float32(center)
    out *= np.float32(1.0 / width)
    out += np.float32(0.5)
    np.clip(out, 0.0, 1.0, out=out)
    return out


def _windowed(values: NDArray[np.float32], window: Window) -> Display:
    """Brightness of values of any shape; in pieces that stay in the processor's cache."""
    flat = np.ascontiguousarray(values).reshape(-1)
    shown = np.empty(flat.shape, np.uint8)
    for start in range(0, flat.size, _PIECE):
        out = window_output(flat[start : start + _PIECE], window)
        if np.isnan(out.min(initial=0.0)):
            np.nan_to_num(out, copy=False, nan=0.0)
        out *= _WHITE
        out += np.float32(0.5)
        shown[start : start + _PIECE] = out
    return shown.reshape(values.shape)


def _looked_up(values: NDArray[np.float32], table: LookupTable) -> Display:
    """VOI LUT (PS3.3 C.11.2.1.1): values below the first entry take the first, beyond the last take the last."""
    brightness = np.asarray(table.entries, np.float32) * np.float32(255.0 / (2**table.bits - 1))
    shades = np.clip(brightness + np.float32(0.5), 0.0, 255.0).astype(np.uint8)
    index = np.nan_to_num(values, nan=table.first) - np.float32(table.first)
    np.clip(index, 0, len(shades) - 1, out=index)
    return np.asarray(shades[np.rint(index).astype(np.int32)], np.uint8)
