"""Where traces lie on ECG paper, in millimetres of paper: rows, columns, scales (25 mm/s and 10 mm/mV by default)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.waveform import WaveformChannel, WaveformGroup

LEADS: Final = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
MARGIN: Final = 20.0
"""Left of the traces, for their names and the calibration pulse; mm."""
TOP: Final = 10.0
"""Above the first row, for its tall waves; mm."""
ROW: Final = 26.0
COLUMN_SECONDS: Final = 2.5
SPEEDS: Final = (12.5, 25.0, 50.0, 100.0)
GAINS: Final = (2.5, 5.0, 10.0, 20.0, 40.0)
_MILLIVOLTS: Final = {"V": 1000.0, "mV": 1.0, "\u00b5V": 0.001, "uV": 0.001, "nV": 1e-6}
_MOST_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Scale:
    """How a channel's values become millimetres of paper.

    Attributes:
        mm_per_unit: millimetres for one of the channel's own unit.
        middle: the value that lies on the row's middle, in the channel's own unit.
        words: the scale for the user, e.g. "10 mm/mV" or "10 mm = 50 mmHg".
    """

    mm_per_unit: float
    middle: float
    words: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One trace's place on the paper.

    Attributes:
        channel: index within the group.
        left, middle: where its first moment and its row's middle lie, mm of paper.
        start, end: the part that is drawn, seconds on the group's clock.
    """

    channel: int
    left: float
    middle: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Paper:
    """A group laid out.

    Attributes:
        cells: traces in drawing order.
        scales: of each channel, by its index.
        speed: mm/s.
        width, height: mm.
        left_out: seconds at the end that the layout does not show; 0 when all is shown.
    """

    cells: tuple[Cell, ...]
    scales: tuple[Scale, ...]
    speed: float
    width: float
    height: float
    left_out: float

    def cell_at(self, x: float, y: float) -> Cell | None:
        """The trace whose row and time lie at a point in mm; None beside all of them."""
        found = [
            cell
            for cell in self.cells
            if abs(y - cell.middle) <= ROW / 2 and cell.left <= x <= cell.left + (cell.end - cell.start) * self.speed
        ]
        return min(found, key=lambda cell: abs(y - cell.middle)) if found else None

    def x_of(self, cell: Cell, seconds: float) -> float:
        """Where a moment lies, mm."""
        return cell.left + (seconds - cell.start) * self.speed

    def y_of(self, cell: Cell, value: float) -> float:
        """Where a value lies, mm; upwards on paper is up in value."""
        scale = self.scales[cell.channel]
        return cell.middle - (value - scale.middle) * scale.mm_per_unit

    def seconds_at(self, cell: Cell, x: float) -> float:
        """The moment at a place, kept within the trace."""
        return min(max(cell.start + (x - cell.left) / self.speed, cell.start), cell.end)

    def value_at(self, cell: Cell, y: float) -> float:
        """The value at a height, in the channel's own unit."""
        scale = self.scales[cell.channel]
        return scale.middle + (cell.middle - y) / scale.mm_per_unit


def millivolts(unit: str) -> float | None:
    """Millivolts for one of `unit`; None when it is no voltage."""
    return _MILLIVOLTS.get(unit)


def is_twelve_lead(group: WaveformGroup) -> bool:
    """Whether all twelve standard leads are there."""
    return set(LEADS) <= {channel.lead for channel in group.channels}


def lay_out(group: WaveformGroup, *, speed: float, gain: float, columns: bool) -> Paper:
    """A group on paper.

    Args:
        group: to be drawn.
        speed: mm/s.
        gain: mm/mV for ECG leads; other channels are fitted to their rows.
        columns: twelve leads in four columns of at most 2.5 s with lead II below; only for twelve leads.
    """
    scales = tuple(_scale(channel, gain) for channel in group.channels)
    total = group.seconds
    if columns and is_twelve_lead(group):
        each = min(COLUMN_SECONDS, total / _MOST_COLUMNS)
        by_lead = {channel.lead: at for at, channel in reversed(list(enumerate(group.channels)))}
        cells = [
            Cell(
                by_lead[lead],
                MARGIN + column * each * speed,
                TOP + ROW * (row + 0.5),
                column * each,
                (column + 1) * each,
            )
            for column in range(_MOST_COLUMNS)
            for row, lead in enumerate(LEADS[column * 3 : column * 3 + 3])
        ]
        shown = each * _MOST_COLUMNS
        cells.append(Cell(by_lead["II"], MARGIN, TOP + ROW * 3.5, 0.0, shown))
        return Paper(tuple(cells), scales, speed, MARGIN + shown * speed + 4, TOP + ROW * 4, max(0.0, total - shown))
    order = sorted(range(len(group.channels)), key=lambda at: _rank(group.channels, at))
    stacked = tuple(Cell(at, MARGIN, TOP + ROW * (row + 0.5), 0.0, total) for row, at in enumerate(order))
    return Paper(stacked, scales, speed, MARGIN + total * speed + 4, TOP + ROW * len(stacked), 0.0)


def _rank(channels: Sequence[WaveformChannel], at: int) -> tuple[int, int]:
    """Standard leads first and in their order, then the others as in the file."""
    lead = channels[at].lead
    return (LEADS.index(lead) if lead in LEADS else len(LEADS), at)


def _scale(channel: WaveformChannel, gain: float) -> Scale:
    values = channel.values[np.isfinite(channel.values)]
    factor = millivolts(channel.unit)
    if factor is not None and channel.lead:
        middle = float(np.median(values)) if values.size else 0.0
        # A trace far off its row would not be seen; then the row's middle is not 0 mV, and the label says so.
        middle = middle if abs(middle) * factor * gain > ROW / 3 else 0.0
        words = f"{gain:g} mm/mV"
        return Scale(factor * gain, middle, words if middle == 0.0 else f"{words}, middle {middle:.4g} {channel.unit}")
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 0.0)
    per_ten = _round_up((high - low) / (ROW * 0.8) * 10.0)
    unit = channel.unit or "units of the file"
    middle = (low + high) / 2.0
    return Scale(10.0 / per_ten, middle, f"10 mm = {per_ten:g} {unit}, middle {middle:.4g} {unit}")


def _round_up(value: float) -> float:
    """1, 2 or 5 times a power of ten, at least `value`; 1 for nothing."""
    if not math.isfinite(value) or value <= 0.0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1.0, 2.0, 5.0, 10.0) if step * power >= value * 0.999999)


def polyline(
    channel: WaveformChannel, rate: float, start: float, end: float, most: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """A channel between two moments as (times in s, values); NaN parts the line where samples are missing.

    Args:
        channel: to be drawn.
        rate: samples per second.
        start: seconds on the group's clock.
        end: seconds on the group's clock.
        most: points; with more samples each piece keeps its lowest and highest, so that no peak is lost.
    """
    count = len(channel.values)
    first = min(max(math.floor((start - channel.skew_s) * rate), 0), count)
    last = min(max(math.ceil((end - channel.skew_s) * rate) + 1, first), count)
    values = channel.values[first:last].astype(np.float64)
    times = np.arange(first, last) / rate + channel.skew_s
    if len(values) <= most or most < 4:
        return times, values
    step = math.ceil(len(values) / (most // 2))
    room = -len(values) % step
    padded = np.pad(values, (0, room), constant_values=np.nan).reshape(-1, step)
    empty = np.isnan(padded).all(axis=1)
    low = np.where(np.isnan(padded), np.inf, padded).argmin(axis=1)
    high = np.where(np.isnan(padded), -np.inf, padded).argmax(axis=1)
    both = np.sort(np.stack([low, high], axis=1), axis=1)
    places = (both + np.arange(len(padded))[:, None] * step).reshape(-1)
    flat = padded.reshape(-1)[places]
    flat[np.repeat(empty, 2)] = np.nan
    return (first + places) / rate + channel.skew_s, flat
