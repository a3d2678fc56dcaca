"""Slices of one stack into one array: the slice looked at first, then outwards, each ready as soon as it is there."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import CancelledError, DefectError, UnreadableInputError
from app.core.instance import ImageKey
from app.core.plane import VolumeGeometry
from app.core.volume import Volume
from app.reading.dicom_frames import open_pixels
from app.reading.dicom_values import read_windows
from app.reading.frames import FRAME_LIMITS
from app.reading.limits import ReadingLimits
from app.reading.listing.nifti import MAX_BYTES
from app.reading.quiet import quiet_reading
from app.reading.series.pixels import SlicePixels, is_native, stored_dtype
from app.reading.series.places import judge
from app.reading.series.slices import Slice
from app.reading.series.sort import SliceGroup
from app.reading.value_unit import value_unit

Progress = Callable[[float, str], None]
ROUNDED: Final = "values of more than 24 bits are rounded to single precision"
_THREADS: Final = 2
_BATCH: Final = 4


def no_progress(_share: float, _words: str) -> None:
    """Nobody watches."""


def not_cancelled() -> bool:
    """Nobody cancels."""
    return False


class VolumeLoader:
    """One volume while it is being loaded; from any thread. Memory is taken when the first slice is asked for.

    Attributes:
        group: its slices in order.
    """

    def __init__(self, group: SliceGroup, limits: ReadingLimits = FRAME_LIMITS) -> None:
        """Read nothing yet.

        Raises:
            UnreadableInputError: no volume can be made of the group, or it is too large.
        """
        if not group.is_volume:
            raise UnreadableInputError(f"{group.name}: no volume can be made of it ({group.reason}).")
        self.group = group
        first = group.slices[0].instance
        shape = (len(group.slices), first.rows, first.columns)
        alike = {(item.instance.rescale, item.instance.bits) for item in group.slices}
        kept = stored_dtype(first) if len(alike) == 1 else None
        dtype = kept or np.dtype(np.float32)
        if int(np.prod(shape, dtype=np.int64)) * dtype.itemsize > MAX_BYTES:
            raise UnreadableInputError(f"{group.name} is larger than {MAX_BYTES // 1024**2:,} MB: open a part of it.")
        self._converted = kept is None
        self._pixels = SlicePixels(limits)
        self._limits = limits
        self._shape, self._dtype = shape, dtype
        self._values: NDArray[Any] | None = None
        self._volume: Volume | None = None
        self._ready = bytearray(shape[0])
        self._locks = [threading.Lock() for _ in group.slices]
        self._making = threading.Lock()

    @property
    def volume(self) -> Volume:
        """The volume; slices that are not ready yet are zero and must not be shown.

        Raises:
            UnreadableInputError: the header of the middle slice cannot be read.
        """
        with self._making:
            if self._volume is None:
                self._values = np.zeros(self._shape, self._dtype)
                self._volume = self._shell(self._values)
            return self._volume

    def is_ready(self, index: int) -> bool:
        """Whether a slice is in the array."""
        return bool(self._ready[index])

    @property
    def ready_count(self) -> int:
        """Number of slices in the array."""
        return sum(self._ready)

    def load(self, index: int) -> NDArray[Any]:
        """(rows, columns) stored values of one slice, read now unless they are there.

        Raises:
            UnreadableInputError: it cannot be read.
        """
        with self._locks[index]:
            volume = self.volume
            if not self._ready[index]:
                self._read(index)
                self._ready[index] = 1
        values: NDArray[Any] = volume.values[index]
        return values

    def forget(self) -> None:
        """Give the memory back; slices are read again when asked for. What others hold of the volume stays as it is."""
        for lock in self._locks:
            lock.acquire()
        try:
            with self._making:
                self._values = self._volume = None
                self._ready = bytearray(len(self._ready))
        finally:
            for lock in self._locks:
                lock.release()

    def run(
        self, *, progress: Progress = no_progress, cancelled: Callable[[], bool] = not_cancelled, first: int = 0
    ) -> Volume:
        """Load every slice, from `first` outwards; called in the background.

        Args:
            progress: (share, words), called in this thread.
            cancelled: asked every few slices.
            first: the slice that is looked at.

        Raises:
            CancelledError: slices that are ready stay ready.
            UnreadableInputError: a slice cannot be read; the others can still be loaded one by one.
        """
        count = len(self.group.slices)
        order = sorted(range(count), key=lambda index: (abs(index - first), index))
        order = [index for index in order if not self._ready[index]]
        with ThreadPoolExecutor(_THREADS, thread_name_prefix="slices") as pool:
            for start in range(0, len(order), _BATCH):
                if cancelled():
                    raise CancelledError(f"Loading of {self.group.name} was cancelled.")
                # Kept to a few at a time, so that cancelling and another slice's reader wait for little.
                list(pool.map(self.load, order[start : start + _BATCH]))
                progress(min(1.0, (start + _BATCH) / len(order)), f"{self.ready_count} of {count} slices")
        return self.volume

    def _read(self, index: int) -> None:
        if self._values is None:
            raise DefectError("a slice is read before its volume is made")
        item, out = self.group.slices[index], self._values[index]
        if not self._converted:
            self._pixels.read_into(item, out)
            return
        dtype = stored_dtype(item.instance)
        if dtype is not None and is_native(item.instance, dtype):
            stored: NDArray[Any] = np.empty(out.shape, dtype)
            self._pixels.read_into(item, stored)
        else:
            stored = self._pixels.decoded(item, out.shape)
        slope, intercept = item.instance.rescale or (1.0, 0.0)
        # In double precision and rounded once, so that slices with their own rescale stay exact.
        out[:] = stored * np.float64(slope) + np.float64(intercept)

    def _shell(self, array: NDArray[Any]) -> Volume:
        slices = self.group.slices
        first = slices[0].instance
        middle = slices[len(slices) // 2]
        pixels = open_pixels(middle.instance.source, self._limits)
        with quiet_reading(), pixels.lock:
            unit = value_unit(pixels.ds, middle.frame)
            windows, _ = read_windows(pixels.ds, middle.frame)
        slope, intercept = (1.0, 0.0) if self._converted else (first.rescale or (1.0, 0.0))
        marks = self.group.marks
        if self._converted and any(item.instance.bits and item.instance.bits[1] > 24 for item in slices):
            marks = (*marks, ROUNDED)
        values = array.view()
        values.flags.writeable = False
        return Volume(
            values,
            slope,
            intercept,
            unit,
            geometry_of(slices),
            tuple(_key(item, self._limits) for item in slices),
            first.modality,
            windows,
            low_is_bright=first.photometric == "MONOCHROME1",
            marks=marks,
        )


def geometry_of(slices: tuple[Slice, ...]) -> VolumeGeometry:
    """Where the voxels of slices in order lie; they make a volume (`places.judge`)."""
    own = slices[0].instance
    step = judge(slices).step
    if own.position is None or own.orientation is None or own.spacing is None or step is None:
        raise ValueError("the slices make no volume")
    a, b, c, d, e, f = own.orientation
    row, column = own.spacing
    return VolumeGeometry(
        own.position,
        (a * column, b * column, c * column),
        (d * row, e * row, f * row),
        (float(step[0]), float(step[1]), float(step[2])),
        (len(slices), own.rows, own.columns),
        own.frame_of_reference_uid,
    )


def _key(item: Slice, limits: ReadingLimits) -> ImageKey:
    if item.instance.sop_instance_uid:
        return item.key
    return ImageKey(open_pixels(item.instance.source, limits).sha256(), item.frame)


def load_volume(
    group: SliceGroup,
    *,
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = not_cancelled,
    first: int = 0,
    limits: ReadingLimits = FRAME_LIMITS,
) -> Volume:
    """A whole volume at once; see `VolumeLoader`.

    Raises:
        CancelledError: it was cancelled.
        UnreadableInputError: no volume can be made of the group, or a slice cannot be read.
    """
    return VolumeLoader(group, limits).run(progress=progress, cancelled=cancelled, first=first)
