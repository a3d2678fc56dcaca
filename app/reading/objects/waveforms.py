"""Waveforms to physical units (PS3.3 C.10.9): stored x sensitivity x correction + baseline, nothing filtered."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset

from app.core.errors import UnreadableInputError
from app.core.waveform import WaveformChannel, WaveformGroup
from app.reading.objects.leads import lead_name
from app.reading.objects.printed_units import NOT_STATED, unit_sign
from app.reading.objects.values import first_code, items, number, numbers, value, whole, words
from app.reading.objects.waveform_notes import read_annotations

_AGAIN = "copy or export it again"
_MOST_VALUES = 64_000_000
_MOST_CHANNELS = 1_024
# Waveform Bits Allocated, Waveform Sample Interpretation -> type (C.10.9.1.5).
_TYPES: Final = {
    (8, "SB"): "i1",
    (8, "UB"): "u1",
    (16, "SS"): "i2",
    (16, "US"): "u2",
    (32, "SL"): "i4",
    (32, "UL"): "u4",
    (64, "SV"): "i8",
    (64, "UV"): "u8",
}


def read_waveforms(name: str, ds: FileDataset) -> tuple[WaveformGroup, ...]:
    """All multiplex groups of a data set; called within quiet_reading.

    Raises:
        UnreadableInputError: there is none, or one is cut off, companded or contradicts its header.
    """
    found = items(ds, "WaveformSequence")
    if not found:
        raise UnreadableInputError(f"{name} holds no waveform that can be read: {_AGAIN}.")
    little = ds.original_encoding[1] is not False
    left = _MOST_VALUES
    groups: list[WaveformGroup] = []
    for place, item in enumerate(found, 1):
        stored = _stored(name, item, place, left, little=little)
        left -= stored.size
        groups.append(_group(name, ds, item, place, stored))
    return tuple(groups)


def _stored(name: str, item: Dataset, place: int, most: int, *, little: bool) -> NDArray[np.generic]:
    """(samples, channels) as stored."""
    channels, samples = whole(item, "NumberOfWaveformChannels"), whole(item, "NumberOfWaveformSamples")
    bits, kind = whole(item, "WaveformBitsAllocated"), words(item, "WaveformSampleInterpretation").upper()
    if not channels or not samples or channels < 1 or samples < 1 or channels > _MOST_CHANNELS:
        raise UnreadableInputError(f"{name}: waveform {place} states no usable number of channels or samples.")
    if channels * samples > most:
        raise UnreadableInputError(
            f"{name} holds more samples than are read ({_MOST_VALUES:,}): export a shorter part."
        )
    type_name = _TYPES.get((bits or 0, kind))
    if type_name is None:
        law = {"MB": " (mu-law)", "AB": " (A-law)"}.get(kind, "")
        raise UnreadableInputError(
            f"{name}: waveform {place} is stored as {bits or 'unknown'} bits {kind or 'of unknown kind'}{law}, "
            "which is not read: export it as 16-bit samples."
        )
    if not little and (bits or 0) > 16:
        # PS3.5 leaves open in which order the two words of such a sample lie.
        raise UnreadableInputError(f"{name}: waveform {place} is big endian with {bits} bits: export it little endian.")
    data = value(item, "WaveformData")
    kind_of = np.dtype(("<" if little else ">") + type_name)
    wanted = channels * samples * kind_of.itemsize
    if not isinstance(data, bytes) or len(data) < wanted:
        held = len(data) if isinstance(data, bytes) else 0
        raise UnreadableInputError(f"{name}: waveform {place} ends after {held:,} of {wanted:,} bytes: {_AGAIN}.")
    return np.frombuffer(data[:wanted], kind_of).reshape(samples, channels)


def _group(name: str, ds: Dataset, item: Dataset, place: int, stored: NDArray[np.generic]) -> WaveformGroup:
    rate = number(item, "SamplingFrequency")
    if rate is None or not 0.0 < rate < 1e9:
        raise UnreadableInputError(
            f"{name}: waveform {place} states no sampling frequency, so that it has no time scale."
        )
    defined = items(item, "ChannelDefinitionSequence")
    padding = _padding(item, stored.dtype)
    channels = tuple(
        _channel(defined[at] if at < len(defined) else Dataset(), at, stored[:, at], padding, rate)
        for at in range(stored.shape[1])
    )
    marks: list[str] = []
    bare = sum(not channel.calibrated for channel in channels)
    if bare:
        marks.append(f"{bare:,} of {len(channels):,} channels are not calibrated and shown in units of the file")
    if any(channel.skew_s for channel in channels):
        marks.append("channels were sampled one after another; their times are corrected as stated")
    offset = number(item, "MultiplexGroupTimeOffset")
    return WaveformGroup(
        label=words(item, "MultiplexGroupLabel"),
        frequency_hz=rate,
        offset_s=(offset or 0.0) / 1000.0,
        originality=words(item, "WaveformOriginality").upper(),
        channels=channels,
        annotations=read_annotations(ds, place, rate, stored.shape[1]),
        marks=tuple(marks),
    )


def _padding(item: Dataset, kind: np.dtype[np.generic]) -> int | float | None:
    """Waveform Padding Value in the samples' own type; None when not stated."""
    raw = value(item, "WaveformPaddingValue")
    if isinstance(raw, bytes) and len(raw) >= kind.itemsize:
        return np.frombuffer(raw[: kind.itemsize], kind)[0].item()  # type: ignore[no-any-return]
    return number(item, "WaveformPaddingValue")


def _channel(
    item: Dataset, at: int, stored: NDArray[np.generic], padding: float | None, rate: float
) -> WaveformChannel:
    source = first_code(item, "ChannelSourceSequence")
    sensitivity = number(item, "ChannelSensitivity")
    unit = first_code(item, "ChannelSensitivityUnitsSequence")
    correction, baseline = number(item, "ChannelSensitivityCorrectionFactor"), number(item, "ChannelBaseline")
    values = stored.astype(np.float64)
    sign = unit_sign(unit)
    calibrated = sensitivity is not None and sensitivity != 0.0 and sign not in {"", NOT_STATED}
    if calibrated and sensitivity is not None:
        values = values * sensitivity * (1.0 if correction is None else correction) + (baseline or 0.0)
        scale = f"{sensitivity:g} {sign} per unit, as the file states"
        if correction not in {None, 1.0}:
            scale += f", corrected by {correction:g}"
    else:
        scale = "not calibrated: units of the file"
    if padding is not None:
        values[stored.astype(np.float64) == padding] = np.nan
    label = words(item, "ChannelLabel") or (source.words if source else "") or f"channel {at + 1}"
    return WaveformChannel(
        label=label,
        lead=lead_name(source, label),
        code=source.code if source else "",
        values=values.astype(np.float32),
        unit=sign if calibrated else "",
        scale=scale,
        skew_s=_skew(item, rate),
        filters=_filters(item),
    )


def _skew(item: Dataset, rate: float) -> float:
    """Channel Time Skew (s), or Channel Sample Skew (samples), in seconds; 0 when neither is stated."""
    time = number(item, "ChannelTimeSkew")
    if time is not None:
        return time
    return (number(item, "ChannelSampleSkew") or 0.0) / rate


def _filters(item: Dataset) -> tuple[str, ...]:
    low, high = number(item, "FilterLowFrequency"), number(item, "FilterHighFrequency")
    notch = [one for one in numbers(item, "NotchFilterFrequency") if one > 0.0]
    found: list[str] = []
    if low and high:
        found.append(f"{low:g} Hz to {high:g} Hz")
    elif low or high:
        found.append(f"from {low:g} Hz" if low else f"up to {high:g} Hz")
    found += [f"notch {one:g} Hz" for one in notch]
    return tuple(found)
