"""From the channels of a request to the tensor that a 2-D graph reads; training uses it too, so that both agree."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import OutOfScopeError
from inference.packs.schema import Input, Normalise
from inference.pipeline.geometry import Placing, place, resize
from inference.pipeline.normalise import COLOUR, GREY, normalise
from inference.pipeline.request import Channel

Floats = NDArray[np.float32]
LUMA: Final = np.array([0.299, 0.587, 0.114], np.float32)
"""Rec. 601, as `Image.bone_bright` has it."""
_OF_PICTURES: Final = frozenset({"unit", "rgb"})


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """What one image became.

    Attributes:
        tensor: (channels, rows, columns) float32.
        placing: where the image lies in it.
    """

    tensor: Floats
    placing: Placing


def prepare(channels: Sequence[NDArray[Any]], rules: Input) -> Prepared:
    """Bring one image to what a graph reads.

    Each channel is resized in its own values (sRGB stays 8-bit), then normalised with the statistics of all its pixels
    at full size, then put on the padding. A grey image for a graph of three colours has its 1st and 99th percentile at
    0 and 255 and is repeated; of a colour picture for a graph of one channel the Rec. 601 luma, 0 to 255, is read.

    Args:
        channels: each (rows, columns) float32 or (rows, columns, 3) uint8, all of one size.
        rules: the pack's or model's input.

    Raises:
        OutOfScopeError: there are not as many channels as the pack reads.
        ModelError: a normalisation lacks a number.
    """
    pictures = _matched(channels, rules)
    rows, columns = pictures[0].shape[:2]
    placing = place((rows, columns), rules.size, rules.fit)
    size = (placing.filled[2], placing.filled[3])
    top, left, height, width = placing.part
    planes = []
    for index, picture in enumerate(pictures):
        rule = _rule(rules, index, colour=picture.ndim == 3)
        part = picture[top : top + height, left : left + width]
        small = resize(part, size, rules.interpolation)
        if small.ndim == 2 and rules.channels == 3 and len(pictures) == 1:
            small = np.repeat(small[..., None], 3, axis=2)
        plane = normalise(small, rule, picture)
        planes.append(plane.transpose(2, 0, 1) if plane.ndim == 3 else plane[None])
    inner = np.concatenate(planes) if len(planes) > 1 else planes[0]
    if size == placing.size:
        return Prepared(np.ascontiguousarray(inner, np.float32), placing)
    tensor = np.full((inner.shape[0], *placing.size), rules.pad, np.float32)
    tensor[:, placing.filled[0] : placing.filled[0] + size[0], placing.filled[1] : placing.filled[1] + size[1]] = inner
    return Prepared(tensor, placing)


def metadata_tensor(rules: Input, age_years: float | None, sex: str) -> Floats:
    """(1, n) float32 in the order of `rules.metadata`: age / 100 (0 where unknown), then flags of 0 or 1."""
    values = {
        "age": 0.0 if age_years is None else age_years / 100.0,
        "age known": float(age_years is not None),
        "male": float(sex == "M"),
        "female": float(sex == "F"),
    }
    return np.array([[values[name] for name in rules.metadata]], np.float32)


def ordered_channels(channels: Sequence[Channel], rules: Input) -> tuple[Channel, ...]:
    """The request's channels in the order of the pack's series.

    Raises:
        OutOfScopeError: a series is missing; it is named.
    """
    if not rules.series:
        return tuple(channels)
    if len(rules.series) == len(channels) and not any(channel.name for channel in channels):
        return tuple(channels)
    by_name = {channel.name: channel for channel in channels}
    missing = [series.name for series in rules.series if series.name not in by_name]
    if missing:
        raise OutOfScopeError(f"The model also reads the series {', '.join(missing)}: open it together with this one.")
    return tuple(by_name[series.name] for series in rules.series)


def _matched(channels: Sequence[NDArray[Any]], rules: Input) -> list[NDArray[Any]]:
    """As many planes as the graph has channels; a colour picture counts for three where the graph reads colours."""
    if len(channels) == 1 and not rules.series:
        only = channels[0]
        if rules.channels == 3:
            return [only if only.ndim == 3 else _as_colours(only, rules)]
        if rules.channels == 1:
            return [luma(only)]
    if len(channels) != rules.channels:
        raise OutOfScopeError(
            f"The model reads {rules.channels} registered series, and {len(channels)} are given: open all of them."
        )
    return [luma(channel) for channel in channels]


def luma(picture: NDArray[Any]) -> Floats:
    """(rows, columns) float32: grey as it is, of colours their Rec. 601 luma, 0 to 255."""
    if picture.ndim == 3:
        return np.asarray(picture.astype(np.float32) @ LUMA, np.float32)
    return np.asarray(picture, np.float32)


def _as_colours(grey: NDArray[Any], rules: Input) -> NDArray[Any]:
    """A grey picture as 8-bit colours where the graph was made for such, else as it is."""
    if _rule(rules, 0, colour=True).kind in _OF_PICTURES:
        grey = np.asarray(np.rint(normalise(grey, GREY) * 255.0), np.uint8)
        return np.repeat(grey[..., None], 3, axis=2)
    return np.asarray(grey, np.float32)


def _rule(rules: Input, index: int, *, colour: bool) -> Normalise:
    if not rules.normalise:
        return COLOUR if colour else GREY
    return rules.normalise[index if len(rules.normalise) > 1 and index < len(rules.normalise) else 0]
