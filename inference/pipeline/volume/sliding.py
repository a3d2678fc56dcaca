"""Windows over a grid of two or three axes: where they lie, how they are weighted, and the mean of what they say.

Placing, weights and rounding follow nnU-Net v2 (Isensee et al., Nature Methods 2021; nnunetv2/inference) or MONAI
(Cardoso et al., arXiv 2211.02701; monai/inferers/utils.py), so that a graph gives here what it gives there. Both go
through the first axis from low to high; what no later window touches is handed on at once, so that no more than one
window's depth of the grid is ever held.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from app.core.errors import ModelError
from inference.packs.schema import SlidingWindow
from inference.pipeline.volume.half import to_half, to_single

Floats = NDArray[np.float32]
Box = tuple[slice, ...]
Run = Callable[[Floats], NDArray[Any]]
"""(n, channels, *size) float32 -> (n, classes, *size)."""
Read = Callable[[Box], Floats]
"""A box within the grid -> (channels, *its size) float32."""
Emit = Callable[[int, NDArray[Any]], None]
"""First index along the first axis, and (classes, n, *rest of the grid) means; the array is used again afterwards."""

MAX_WINDOWS: Final = 200_000
_PEAK: Final = 10.0
"""nnU-Net's weights are 10 at the middle, so that half precision holds the smallest ones."""
_LEAST_MONAI: Final = 1e-3
_CHUNK: Final = 2**18
"""Cells of one class that are made into means at a time: few enough to stay in the processor's cache."""


@dataclass(frozen=True, slots=True)
class Placing:
    """Where windows lie on a grid.

    Attributes:
        shape: of the grid.
        size: of a window.
        before: cells of padding before the grid along each axis; a grid smaller than a window lies in its middle.
        starts: first cell of the windows along each axis, in the padded grid, ascending.
    """

    shape: tuple[int, ...]
    size: tuple[int, ...]
    before: tuple[int, ...]
    starts: tuple[tuple[int, ...], ...]

    @property
    def padded(self) -> tuple[int, ...]:
        """Shape of the grid with its padding."""
        return tuple(max(n, w) for n, w in zip(self.shape, self.size, strict=True))

    @property
    def count(self) -> int:
        """Number of windows."""
        return int(np.prod([len(starts) for starts in self.starts]))


def place_windows(shape: tuple[int, ...], window: SlidingWindow) -> Placing:
    """Cover a grid with windows.

    A window of two axes on a grid of three lies in every plane of the first axis.

    Raises:
        ModelError: the window has another number of axes than the grid, or there would be too many windows.
    """
    size = tuple(int(n) for n in window.size)
    planewise = len(size) == len(shape) - 1
    if not planewise and len(size) != len(shape):
        raise ModelError(f"The pack's window has {len(size)} axes, and its grid has {len(shape)}: mend pack.toml.")
    size = (1, *size) if planewise else size
    padded = tuple(max(n, w) for n, w in zip(shape, size, strict=True))
    before = tuple((n - given) // 2 for n, given in zip(padded, shape, strict=True))
    rule = _starts_nnunet if window.style == "nnunet" else _starts_monai
    starts = [rule(n, w, window.overlap) for n, w in zip(padded, size, strict=True)]
    if planewise:
        starts[0] = tuple(range(shape[0]))
    placing = Placing(tuple(shape), size, before, tuple(starts))
    if placing.count > MAX_WINDOWS:
        raise ModelError(
            f"The pack would need {placing.count} windows for a grid of {' x '.join(map(str, shape))}, and at most "
            f"{MAX_WINDOWS} are run: give it a larger window or a coarser grid."
        )
    return placing


@lru_cache(maxsize=4)
def window_weights(size: tuple[int, ...], window: SlidingWindow) -> NDArray[Any]:
    """Weights of one window, > 0, of `size`, not to be changed; float16 in nnU-Net's style, float32 in MONAI's."""
    weights = _weights_nnunet(size, window) if window.style == "nnunet" else _weights_monai(size, window)
    weights.flags.writeable = False
    return weights


def slide(
    run: Run,
    read: Read,
    emit: Emit,
    shape: tuple[int, ...],
    window: SlidingWindow,
    *,
    fill: float = 0.0,
    progress: Callable[[float], None] | None = None,
    check: Callable[[], None] | None = None,
) -> None:
    """Run a graph over every window of a grid and hand on the weighted means.

    Args:
        run: the graph; gets boxes of (rows, columns) when the window has two axes, whatever the grid has.
        read: what the graph reads, for a box within the grid; called in the order of the first axis.
        emit: gets the means, in the order of the first axis.
        shape: of the grid.
        window: see `SlidingWindow`.
        fill: value around a grid that is smaller than a window.
        progress: called with the share done, 0 to 1.
        check: called before every run; raises to stop.

    Raises:
        ModelError: the graph's output has another size than its input, or is too large for half precision.
    """
    placing = place_windows(shape, window)
    blend = _Blend(placing, window, emit)
    planewise = len(window.size) < len(shape)
    predict = _mirrored(_planewise(run) if planewise else run, window, first=2 + planewise)
    inner = list(product(*placing.starts[1:]))
    done, total = 0, placing.count
    for start in placing.starts[0]:
        blend.advance(start)
        for group in _groups(inner, window.batch):
            if check is not None:
                check()
            batch = np.stack([_window(read, placing, (start, *at), fill) for at in group])
            blend.add(group, _checked(predict(batch), batch.shape, planewise=planewise))
            done += len(group)
            if progress is not None:
                progress(done / total)
    blend.finish()


def slide_array(
    run: Run,
    values: Floats,
    window: SlidingWindow,
    *,
    fill: float = 0.0,
    progress: Callable[[float], None] | None = None,
    check: Callable[[], None] | None = None,
) -> Floats:
    """The same for an array (channels, *grid) that fits into memory.

    Returns:
        (classes, *grid) float32: the graph's numbers, before any activation.
    """
    found: list[Floats] = []

    def read(box: Box) -> Floats:
        return values[(slice(None), *box)]

    def emit(_: int, block: NDArray[Any]) -> None:
        found.append(block.astype(np.float32))

    slide(run, read, emit, values.shape[1:], window, fill=fill, progress=progress, check=check)
    return np.concatenate(found, axis=1)


class _Blend:
    """Sums of the windows that cover the planes from `_first` on; finished planes leave as means."""

    def __init__(self, placing: Placing, window: SlidingWindow, emit: Emit) -> None:
        self._placing = placing
        self._weights = window_weights(placing.size, window).astype(np.float32)
        # nnU-Net keeps its sums in half precision, and rounds with every window. Kept so here too: half the memory, and
        # `Back` rounds to the type that it is given.
        self._half = window.style == "nnunet"
        self._emit = emit
        self._sums: NDArray[Any] | None = None
        self._first = 0
        self._active: list[int] = []

    def advance(self, start: int) -> None:
        """The windows that begin at plane `start` come next."""
        if self._sums is not None and start > self._first:
            self._hand_on(start - self._first)
        self._first = start
        self._active = [at for at in self._active if at + self._placing.size[0] > start] + [start]

    def add(self, group: list[tuple[int, ...]], found: NDArray[Any]) -> None:
        """Add what the graph says of windows that begin at `group` along the other axes."""
        if self._sums is None:
            rest = self._placing.padded[1:]
            kind = np.float16 if self._half else np.float32
            self._sums = np.zeros((found.shape[1], self._placing.size[0], *rest), kind)
        for at, values in zip(group, found, strict=True):
            inside = (slice(None), *_box(at, self._placing.size[1:]))
            for own, sums in zip(values, self._sums, strict=True):  # class by class: windows are large
                with np.errstate(over="ignore", invalid="ignore"):  # refused when the plane is handed on
                    weighted = np.multiply(own, self._weights, dtype=np.float32)
                    before = to_single(sums[inside]) if self._half else sums[inside]
                    weighted += before
                sums[inside] = to_half(weighted) if self._half else weighted

    def finish(self) -> None:
        """Hand on what is left."""
        self._hand_on(self._placing.size[0])

    def _hand_on(self, count: int) -> None:
        sums = self._sums
        if sums is None:
            raise ModelError("The pack's window is larger than any grid: nothing was run.")
        placing = self._placing
        count = min(count, sums.shape[1])
        low = max(self._first, placing.before[0])
        high = min(self._first + count, placing.before[0] + placing.shape[0])
        step = max(_CHUNK // int(np.prod(placing.padded[1:])), 1)
        for begin in range(low, high, step):
            planes = slice(begin, min(begin + step, high))
            total = self._total(planes)
            for own in sums[:, begin - self._first : planes.stop - self._first]:  # class by class: there may be many
                mean = to_single(own) if self._half else own
                with np.errstate(over="ignore", invalid="ignore"):
                    np.divide(mean, total, out=mean)
                if self._half:
                    own[:] = to_half(mean)
                if not np.isfinite(own).all():
                    raise ModelError(
                        "The pack's graph gives numbers beyond what half precision holds; its result cannot be used."
                    )
        if high > low:
            inside = tuple(slice(b, b + n) for b, n in zip(placing.before[1:], placing.shape[1:], strict=True))
            block = sums[(slice(None), slice(low - self._first, high - self._first), *inside)]
            self._emit(low - placing.before[0], block)
        keep = sums.shape[1] - count
        for plane in range(keep):  # plane by plane: numpy would copy the whole of overlapping parts
            sums[:, plane] = sums[:, plane + count]
        sums[:, keep:] = 0

    def _total(self, planes: slice) -> Floats:
        """Sum of the weights over planes, summed in the order of the windows and rounded as their numbers are."""
        total = np.zeros((planes.stop - planes.start, *self._placing.padded[1:]), np.float32)
        for start in self._active:
            low, high = max(planes.start, start), min(planes.stop, start + self._placing.size[0])
            if low >= high:
                continue
            weights = self._weights[low - start : high - start]
            for at in product(*self._placing.starts[1:]):
                part = total[(slice(low - planes.start, high - planes.start), *_box(at, self._placing.size[1:]))]
                part += weights
                if self._half:
                    part[:] = to_single(to_half(part))
        return total


def _starts_nnunet(length: int, size: int, overlap: float) -> tuple[int, ...]:
    """As compute_steps_for_sliding_window: as many as the overlap asks for, evenly spread."""
    count = int(np.ceil((length - size) / (size * (1.0 - overlap)))) + 1
    step = (length - size) / (count - 1) if count > 1 else 0.0
    return tuple(int(np.round(step * index)) for index in range(count))


def _starts_monai(length: int, size: int, overlap: float) -> tuple[int, ...]:
    """As _get_scan_interval and dense_patch_slices: a fixed step, the last window moved back to the border."""
    step = size if size == length else max(int(size * (1.0 - overlap)), 1)
    count = next(index for index in range(length) if index * step + size >= length) + 1
    return tuple(min(index * step, length - size) for index in range(count))


def _weights_nnunet(size: tuple[int, ...], window: SlidingWindow) -> NDArray[Any]:
    if window.blending == "constant":
        return np.ones(size, np.float16)
    spread = size[1:] if len(window.size) < len(size) else size
    point = np.zeros(spread)
    point[tuple(n // 2 for n in spread)] = 1.0
    smooth = gaussian_filter(point, [n * float(window.sigma) for n in spread], 0, mode="constant", cval=0.0)
    weights = (smooth / (smooth.max() / _PEAK)).astype(np.float16)
    weights[weights == 0] = weights[weights > 0].min()
    return np.asarray(weights.reshape(size))


def _weights_monai(size: tuple[int, ...], window: SlidingWindow) -> NDArray[Any]:
    weights = np.ones(size, np.float32)
    if window.blending == "constant":
        return weights
    for axis, length in enumerate(size):
        if axis == 0 and len(window.size) < len(size):
            continue
        at = np.arange(length, dtype=np.float32) - np.float32((length - 1) / 2.0)
        along = np.exp(at**2 / np.float32(-2.0 * (length * float(window.sigma)) ** 2))
        weights = weights * along.reshape([-1 if a == axis else 1 for a in range(len(size))])
    return np.asarray(np.maximum(weights, max(float(weights.min()), _LEAST_MONAI)), np.float32)


def _mirrored(run: Run, window: SlidingWindow, first: int) -> Run:
    """The mean over all combinations of mirrored axes; `first` is the batch's first spatial axis."""
    axes = [axis + first for axis in window.mirror]
    if not axes:
        return run
    if max(window.mirror) >= len(window.size):
        raise ModelError(f"The pack mirrors axis {max(window.mirror)}, and its window has {len(window.size)} axes.")
    sets = [chosen for count in range(1, len(axes) + 1) for chosen in combinations(axes, count)]

    def predict(batch: Floats) -> NDArray[Any]:
        found = np.array(run(batch), np.float32)
        for chosen in sets:
            found += np.flip(run(np.ascontiguousarray(np.flip(batch, chosen))), chosen)
        found /= len(sets) + 1
        return found

    return predict


def _planewise(run: Run) -> Run:
    """A graph of two spatial axes for batches whose first spatial axis is 1 long."""

    def predict(batch: Floats) -> NDArray[Any]:
        return run(batch[:, :, 0])[:, :, None]

    return predict


def _checked(found: NDArray[Any], given: tuple[int, ...], *, planewise: bool) -> NDArray[Any]:
    if found.ndim != len(given) or found.shape[0] != given[0] or found.shape[2:] != given[2:]:
        skip = 3 if planewise else 2
        raise ModelError(
            f"The pack's graph turned a window of {given[skip:]} into {found.shape}; "
            "a segmentation must have the size of its window."
        )
    return found


def _window(read: Read, placing: Placing, start: tuple[int, ...], fill: float) -> Floats:
    """What the graph reads at a window, padding included."""
    low = [max(at - before, 0) for at, before in zip(start, placing.before, strict=True)]
    high = [
        min(at - before + size, length)
        for at, before, size, length in zip(start, placing.before, placing.size, placing.shape, strict=True)
    ]
    inside = read(tuple(slice(a, b) for a, b in zip(low, high, strict=True)))
    if inside.shape[1:] == placing.size:
        return inside
    whole = np.full((inside.shape[0], *placing.size), fill, np.float32)
    place = tuple(
        slice(a + before - at, b + before - at)
        for a, b, before, at in zip(low, high, placing.before, start, strict=True)
    )
    whole[(slice(None), *place)] = inside
    return whole


def _box(start: tuple[int, ...], size: tuple[int, ...]) -> Box:
    return tuple(slice(at, at + n) for at, n in zip(start, size, strict=True))


def _groups(items: list[tuple[int, ...]], size: int) -> Iterator[list[tuple[int, ...]]]:
    for index in range(0, len(items), size):
        yield items[index : index + size]
