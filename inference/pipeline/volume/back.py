"""What a graph says, plane by plane, back from the graph's grid to the volume's."""

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from inference.pipeline.volume.grids import Box, Shape
from inference.pipeline.volume.operators import Axes
from inference.pipeline.volume.ties import settle

Sink = Callable[[int, NDArray[Any]], None]
"""Gets each plane of the result in order: its index and (classes, rows, columns)."""

_SPARSE_BELOW: Final = 0.2


class Back:
    """Resamples planes that come in the order of the first axis, and holds no more of them than it needs.

    A result plane is made as soon as the planes it is made of are there. Numbers are interpolated in double precision
    and rounded to the type they came in, as both originals do; halves to the last bit (`ties`).
    """

    def __init__(self, axes: Axes, sink: Sink, *, embed: Box | None = None, shape: Shape | None = None) -> None:
        """Planes will follow.

        Args:
            axes: resampling from the graph's grid to the volume's.
            sink: gets the result.
            embed: where planes lie in a larger grid that is 0 elsewhere; None: they are whole.
            shape: of that larger grid.
        """
        self._axes = axes
        self._sink = sink
        self._embed = embed
        self._shape = shape
        self._waiting: dict[int, NDArray[Any]] = {}
        self._next = 0
        self._came = 0
        matrix = axes.matrices[0]
        self._needs = None if matrix is None else _needed(matrix, axes)
        self._down = _fast(axes.matrices[1])
        self._across = _fast(axes.matrices[2])

    def push(self, first: int, block: NDArray[Any]) -> None:
        """Take planes from `first` on, (classes, planes, rows, columns); the block is not kept."""
        if self._embed is None:
            for index in range(block.shape[1]):
                self._take(first + index, block[:, index])
            return
        lead = self._embed[0].start
        while self._came < lead:
            self._take(self._came, self._empty(block))
        for index in range(block.shape[1]):
            whole = self._empty(block)
            whole[(slice(None), *self._embed[1:])] = block[:, index]
            self._take(lead + first + index, whole)
        if self._shape is not None and self._came == self._embed[0].stop:
            while self._came < self._shape[0]:
                self._take(self._came, self._empty(block))

    def _empty(self, block: NDArray[Any]) -> NDArray[Any]:
        rest = block.shape[2:] if self._shape is None else self._shape[1:]
        return np.zeros((block.shape[0], *rest), block.dtype)

    def _take(self, index: int, plane: NDArray[Any]) -> None:
        self._came = index + 1
        if self._needs is None:
            self._give(plane, {index: plane}, plane.dtype)
            return
        self._waiting[index] = plane.copy()
        while self._next < len(self._needs) and self._needs[self._next][-1] <= index:
            self._give(self._mixed(self._needs[self._next]), self._waiting, plane.dtype)
        if self._next < len(self._needs):
            oldest = self._needs[self._next][0]
            for old in [number for number in self._waiting if number < oldest]:
                del self._waiting[old]

    def _mixed(self, needed: NDArray[np.intp]) -> NDArray[Any]:
        matrix = self._axes.matrices[0]
        if matrix is None or (len(needed) == 1 and matrix[self._next, needed[0]] == 1.0):
            return np.asarray(self._waiting[int(needed[0])])
        found: NDArray[Any] = self._waiting[int(needed[0])].astype(np.float64) * matrix[self._next, needed[0]]
        for index in needed[1:]:
            found += self._waiting[int(index)] * matrix[self._next, index]
        return found

    def _give(self, plane: NDArray[Any], made_of: Mapping[int, NDArray[Any]], kind: np.dtype[Any]) -> None:
        if self._down is not None or self._across is not None:
            plane = np.stack([self._in_plane(values) for values in plane])
        if plane.dtype != kind and kind == np.float16 and self._axes.taps is not None:
            settle(plane, self._axes.taps, self._next, made_of)
        self._sink(self._next, plane.astype(kind, copy=False))
        self._next += 1

    def _in_plane(self, values: NDArray[Any]) -> NDArray[np.float64]:
        found = values.astype(np.float64)
        if self._down is not None:
            found = self._down @ found
        if self._across is not None:
            found = (self._across @ found.T).T
        return found


def _needed(matrix: NDArray[np.float64], axes: Axes) -> list[NDArray[np.intp]]:
    """Old planes that each new one is made of, ascending; those that a trace of is left of in `Axes.taps`, too."""
    if axes.taps is None:
        return [np.flatnonzero(row) for row in matrix]
    first, *others = axes.taps[0]
    needed = []
    for index in range(len(matrix)):
        planes = {int(first[0][index])} if first[1] is None or first[1][index] else set()
        planes |= {int(cells[index]) for cells, weights in others if weights is None or weights[index]}
        needed.append(np.array(sorted(planes), np.intp))
    return needed


def _fast(matrix: NDArray[np.float64] | None) -> Any:
    """The matrix as scipy's sparse one where most of it is 0."""
    if matrix is None or np.count_nonzero(matrix) > _SPARSE_BELOW * matrix.size:
        return matrix
    return csr_array(matrix)
