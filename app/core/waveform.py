"""Waveforms as recorded: channels with their unit, rate and filters, and what was written on them (PS3.3 C.10.9)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class WaveformChannel:
    """One trace.

    Attributes:
        label: Channel Label, else the meaning of its source, else "channel n".
        lead: standard name of an ECG lead by the source's code ("I", "aVR", "V1", ...); empty for all else.
        code: source as "scheme:value"; empty when not stated.
        values: (samples,) float32 in `unit`; NaN where the file marks a sample as padding.
        unit: as stated ("uV", "mV", "mm[Hg]"); empty when the channel is not calibrated.
        scale: how stored numbers became values, for the user ("1.25 uV per unit, stated in the file").
        skew_s: how much later than the group's clock the channel was sampled, seconds.
        filters: as stated ("0.05 Hz to 150 Hz", "notch 50 Hz"); nothing is filtered by this program.
    """

    label: str
    lead: str
    code: str
    values: NDArray[np.float32]
    unit: str
    scale: str
    skew_s: float = 0.0
    filters: tuple[str, ...] = ()

    @property
    def calibrated(self) -> bool:
        """Whether values are in a physical unit."""
        return bool(self.unit)


@dataclass(frozen=True, slots=True)
class WaveformAnnotation:
    """What a person or a machine wrote on a waveform.

    Attributes:
        text: in words, a number always with its unit or the word that none is stated.
        start_s, end_s: on the group's clock in seconds; None when it stands for the whole, `end_s` None for a point.
        channels: indexes within the group; empty for all.
        number: Annotation Group Number; None when not stated.
    """

    text: str
    start_s: float | None = None
    end_s: float | None = None
    channels: tuple[int, ...] = ()
    number: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class WaveformGroup:
    """Channels sampled together (a multiplex group).

    Attributes:
        label: Multiplex Group Label, else empty.
        frequency_hz: sampling frequency, > 0.
        offset_s: start after the acquisition's reference time in seconds; 0 when the file states none.
        originality: ORIGINAL or DERIVED; empty when not stated.
        channels: in the file's order, all of one length.
        annotations: in the file's order.
        marks: what a reader must know ("2 channels are not calibrated", ...).
    """

    label: str
    frequency_hz: float
    offset_s: float
    originality: str
    channels: tuple[WaveformChannel, ...]
    annotations: tuple[WaveformAnnotation, ...] = ()
    marks: tuple[str, ...] = ()

    @property
    def samples(self) -> int:
        """Samples of each channel."""
        return len(self.channels[0].values)

    @property
    def seconds(self) -> float:
        """Duration."""
        return self.samples / self.frequency_hz
