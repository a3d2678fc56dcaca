"""The outline of a vertebral body in a plane of its own: where its end plates lie, column by column."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.geometry import FloatArray
from app.core.plane import unit
from app.measuring.packs.vertebra.body import Frame, Mask3

_STEP: Final = 0.5  # mm
_ALONG: Final = 45.0  # mm from the middle to the head and to the feet
_ACROSS: Final = 45.0  # mm from the middle to either side
_ROUNDS: Final = 8
_STILL: Final = 1e-3  # radians


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """A body cut by a plane along the spine; positions in mm from the frame's centre.

    Attributes:
        start, end: walls at mid-height, start < end.
        at: (n,) positions of columns between the walls.
        upper, lower: (n,) positions of the end plates along the direction to the head.
    """

    start: float
    end: float
    at: FloatArray
    upper: FloatArray
    lower: FloatArray

    def slope(self) -> float:
        """Mean slope of both end plates over the middle eight tenths, as an angle in radians."""
        inner = np.abs(self.at - (self.start + self.end) / 2.0) <= 0.4 * (self.end - self.start)
        if np.count_nonzero(inner) < 3:
            return 0.0
        upper, lower = (np.polyfit(self.at[inner], plate[inner], 1)[0] for plate in (self.upper, self.lower))
        return float((np.arctan(upper) + np.arctan(lower)) / 2.0)


def profile(mask: Mask3, frame: Frame, across: FloatArray, offset: FloatArray | None = None) -> Profile | None:
    """Cut a body by the plane through its centre along `across` and the direction to the head.

    Args:
        mask: of one vertebra.
        frame: its frame.
        across: (3,) unit vector in LPS, at right angles to the direction to the head.
        offset: (3,) mm by which the plane is moved off the centre; None for none.

    Returns:
        None where the centre does not lie in the mask, or the body is narrower than 3 mm.
    """
    sides = np.arange(-_ACROSS, _ACROSS + _STEP / 2, _STEP)
    rows = np.arange(-_ALONG, _ALONG + _STEP / 2, _STEP)
    centre = frame.centre if offset is None else frame.centre + offset
    places = centre[:, None, None] + frame.head[:, None, None] * rows[:, None] + across[:, None, None] * sides
    cut = mask.at(places)
    middle = len(rows) // 2
    walls = _crossings(cut[middle], len(sides) // 2)
    if walls is None:
        return None
    start, end = (sides[0] + _STEP * wall for wall in walls)
    if end - start < 3.0:
        return None
    kept, upper, lower = [], [], []
    for column in np.flatnonzero((sides > start) & (sides < end)):
        plates = _crossings(cut[:, column], middle)
        if plates is not None:
            kept.append(float(sides[column]))
            lower.append(rows[0] + _STEP * plates[0])
            upper.append(rows[0] + _STEP * plates[1])
    if len(kept) < 5:
        return None
    return Profile(float(start), float(end), np.array(kept), np.array(upper), np.array(lower))


def _crossings(line: NDArray[np.float32], middle: int) -> tuple[float, float] | None:
    """Where a line of values falls below one half before and after its middle; None where it is below there, too."""
    inside = line >= 0.5
    if not inside[middle]:
        return None
    before, after = np.flatnonzero(~inside[:middle]), np.flatnonzero(~inside[middle:])
    if before.size == 0 or after.size == 0:
        return None
    low, high = int(before[-1]), middle + int(after[0])
    first = low + (0.5 - line[low]) / (line[low + 1] - line[low])
    last = high - (0.5 - line[high]) / (line[high - 1] - line[high])
    return float(first), float(last)


def settled(mask: Mask3, frame: Frame) -> Frame | None:
    """The frame turned until the direction to the head halves the angle of the end plates, and centred in the body.

    In the mid-sagittal plane and in the mid-coronal plane of the body in turn; None where no body is found.
    """
    for _ in range(_ROUNDS):
        turned = 0.0
        for name in ("back", "left"):
            across = frame.back if name == "back" else frame.left
            cut = profile(mask, frame, across)
            if cut is None:
                return None
            angle = cut.slope()
            turned = max(turned, abs(angle))
            frame = _turned(frame, name, angle)
            frame = _centred(frame, frame.back if name == "back" else frame.left, cut)
        if turned < _STILL:
            break
    return frame


def _turned(frame: Frame, name: str, angle: float) -> Frame:
    """The frame with `across` and the direction to the head turned by an angle in their plane."""
    across = frame.back if name == "back" else frame.left
    along = unit(np.cos(angle) * across + np.sin(angle) * frame.head)
    head = unit(np.cos(angle) * frame.head - np.sin(angle) * across)
    return replace(frame, back=along, head=head) if name == "back" else replace(frame, left=along, head=head)


def _centred(frame: Frame, across: FloatArray, cut: Profile) -> Frame:
    inner = np.abs(cut.at - (cut.start + cut.end) / 2.0) <= 0.1 * (cut.end - cut.start)
    if not inner.any():
        return frame
    along = float((cut.upper[inner].mean() + cut.lower[inner].mean()) / 2.0)
    # Half a step at a time: walls at another height may lie elsewhere.
    return replace(frame, centre=frame.centre + along * frame.head + 0.5 * (cut.start + cut.end) * across)
