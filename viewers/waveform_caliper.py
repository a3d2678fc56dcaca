"""A caliper on a trace: time, rate and amplitude between two points, always with their units."""

from dataclasses import dataclass

from app.core.waveform import WaveformChannel
from viewers.translate import tr
from viewers.waveform_paper import Cell, millivolts


@dataclass(frozen=True, slots=True)
class Caliper:
    """Two points on one trace.

    Attributes:
        cell: the trace.
        start, end: seconds on the group's clock, as set.
        low, high: values at the first and second point, in the channel's own unit.
    """

    cell: Cell
    start: float
    end: float
    low: float
    high: float

    @property
    def milliseconds(self) -> float:
        """Time between the points, >= 0."""
        return abs(self.end - self.start) * 1000.0


def caliper_words(caliper: Caliper, channel: WaveformChannel) -> str:
    """What the caliper reads: time in ms, rate in /min, amplitude in mV or the channel's own unit.

    The rate is 60,000 / time and means something only from one beat to the next; the words say so.
    """
    parts = [tr("{ms:.0f} ms").format(ms=caliper.milliseconds)]
    if caliper.milliseconds >= 100.0:
        rate = 60_000.0 / caliper.milliseconds
        parts.append(tr("{rate:.0f} /min if beat to beat").format(rate=rate))
    rise = caliper.high - caliper.low
    factor = millivolts(channel.unit)
    if factor is not None:
        parts.append(tr("{mv:+.2f} mV").format(mv=rise * factor))
    elif channel.unit:
        parts.append(f"{rise:+.4g} {channel.unit}")
    else:
        parts.append(tr("{rise:+.4g} units of the file (not calibrated)").format(rise=rise))
    return f"{channel.label}: " + "  \u00b7  ".join(parts)
