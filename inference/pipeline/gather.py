"""Results of single images joined to one prediction: masks stacked, scores averaged, boxes with their frame."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.prediction import (
    Box,
    HeatMap,
    LabelMasks,
    LabelPart,
    NamedPoint,
    PredictedValue,
    Prediction,
    Score,
    StructureMask,
)
from inference.packs.pack import Pack
from inference.packs.schema import Output
from inference.pipeline.anomaly import anomaly_map, anomaly_score
from inference.pipeline.calibrate import Calibration
from inference.pipeline.classify import all_scores
from inference.pipeline.found import Floats, Found, RawBox
from inference.pipeline.landmarks import named
from inference.pipeline.parameters import Parameters
from inference.pipeline.part import Part
from inference.pipeline.view import Crop, put_back


@dataclass(slots=True, eq=False)
class Gathering:
    """What a group of models found so far.

    Attributes:
        grid: (rows, columns) of an image, (frames, rows, columns) of a stack.
        results: number of results added.
    """

    grid: tuple[int, ...]
    results: int = 0
    _masks: list[NDArray[np.bool_]] = field(default_factory=list)
    _labels: LabelMasks | None = None
    _probabilities: list[Floats] = field(default_factory=list)
    _uncertainty: dict[str, Floats] = field(default_factory=dict)
    _boxes: list[tuple[int, RawBox]] = field(default_factory=list)
    _anomaly: Floats | None = None
    _seen: list[NDArray[np.float32]] = field(default_factory=list)
    _single: list[Found] = field(default_factory=list)

    def add(self, frame: int, found: Found, crop: Crop | None) -> None:
        """Take the result of one image, whose maps lie on its crop."""
        self.results += 1
        for index, mask in enumerate(found.masks):
            if index == len(self._masks):
                self._masks.append(np.zeros(self.grid, np.bool_))
            self._put(self._masks[index], frame, mask, crop)
        for index, values in enumerate(found.probabilities):
            if index == len(self._probabilities):
                self._probabilities.append(np.zeros(self.grid, np.float32))
            self._put(self._probabilities[index], frame, values, crop)
        for label, values in found.uncertainty:
            self._put(self._uncertainty.setdefault(label, np.zeros(self.grid, np.float32)), frame, values, crop)
        self._boxes.extend((frame, _moved(box, crop)) for box in found.boxes)
        if found.anomaly is not None:
            self._anomaly = np.zeros(self.grid, np.float32) if self._anomaly is None else self._anomaly
            self._put(self._anomaly, frame, found.anomaly, crop)
            self._seen.append(found.anomaly.reshape(-1))
        shift = (0, 0) if crop is None else (crop.left, crop.top)
        points = tuple(type(p)(p.index, p.x + shift[0], p.y + shift[1], p.score) for p in found.points)
        self._single.append(
            Found(
                scores=found.scores,
                points=points,
                values=found.values,
                spread=found.spread,
                embedding=found.embedding,
            )
        )

    def add_whole(self, found: Found) -> None:
        """Take the result of a volume as a whole."""
        self.results += 1
        self._labels = found.masks if isinstance(found.masks, LabelMasks) else None
        self._masks = [] if self._labels is not None else list(found.masks)
        self._probabilities = list(found.probabilities)
        self._uncertainty = dict(found.uncertainty)

    def add_part(self, found: Found, span: tuple[int, int], crop: Crop) -> None:
        """Take the result of a part of a volume: slices from the first to before the last, cut to `crop`."""

        def whole(values: NDArray[np.generic]) -> NDArray[Any]:
            result = np.zeros(self.grid, values.dtype)
            result[(slice(*span), *crop.place)] = values
            return result

        masks = found.masks
        self.add_whole(
            Found(
                masks=LabelMasks(whole(masks.labels), masks.values)
                if isinstance(masks, LabelMasks)
                else tuple(whole(mask) for mask in masks),
                probabilities=tuple(whole(values) for values in found.probabilities),
                uncertainty=tuple((label, whole(values)) for label, values in found.uncertainty),
            )
        )

    def keep_frames(self, frames: Sequence[int]) -> None:
        """Empty every other slice of the masks and of their maps."""
        others = np.ones(self.grid[0], np.bool_)
        others[list(frames)] = False
        labels = () if self._labels is None else (self._labels.labels,)
        for values in (*self._masks, *labels, *self._probabilities, *self._uncertainty.values()):
            values[others] = 0

    def prediction(self, part: Part, pack: Pack, parameters: Parameters, calibration: Calibration) -> Prediction:
        """What was found, in the pack's words."""
        output = part.output
        scores = self._scores(output, pack, calibration)
        maps = tuple(HeatMap("uncertainty", label, values) for label, values in self._uncertainty.items())
        if self._anomaly is not None:
            score = anomaly_score(np.concatenate(self._seen), parameters)
            label = output.labels[0]
            scores = (Score(label, calibration.probability(label, score), calibration.calibrated), *scores)
            maps = (HeatMap("anomaly", label, anomaly_map(self._anomaly, parameters)), *maps)
        return Prediction(
            scores=scores,
            structures=structures(self._masks if self._labels is None else self._labels, self._probabilities, output),
            boxes=self._all_boxes(output, calibration),
            points=self._points(output),
            values=self._values(output, calibration),
            embedding=self._embedding(),
            maps=maps,
        )

    def _put(self, whole: NDArray[np.generic], frame: int, values: NDArray[np.generic], crop: Crop | None) -> None:
        shape = (self.grid[-2], self.grid[-1])
        whole[frame if len(self.grid) == 3 else ...] = put_back(values, crop, shape)

    def _scores(self, output: Output, pack: Pack, calibration: Calibration) -> tuple[Score, ...]:
        vectors = [found.scores for found in self._single if found.scores is not None]
        if not vectors:
            return ()
        return all_scores(np.mean(vectors, axis=0, dtype=np.float64), output, calibration, pack.taxonomy)

    def _all_boxes(self, output: Output, calibration: Calibration) -> tuple[Box, ...]:
        boxes = []
        for frame, box in self._boxes:
            label = output.labels[box.label]
            score = calibration.probability(label, box.score)
            width, height = box.right - box.left, box.bottom - box.top
            boxes.append(Box(label, box.left - 0.5, box.top - 0.5, width, height, score, frame))
        return tuple(sorted(boxes, key=lambda box: -box.score))

    def _points(self, output: Output) -> tuple[NamedPoint, ...]:
        return tuple(point for found in self._single for point in named(found.points, output))

    def _values(self, output: Output, calibration: Calibration) -> tuple[PredictedValue, ...]:
        vectors = [found.values for found in self._single if found.values is not None]
        if not vectors:
            return ()
        spreads = [found.spread for found in self._single if found.spread is not None]
        mean = np.asarray(np.mean(vectors, axis=0), np.float64)
        spread = np.asarray(np.mean(spreads, axis=0), np.float64) if spreads else np.ones(len(mean))
        return tuple(
            _value(label, float(mean[index]), float(spread[index]), output, calibration)
            for index, label in enumerate(output.labels)
        )

    def _embedding(self) -> Floats | None:
        vectors = [found.embedding for found in self._single if found.embedding is not None]
        return np.asarray(np.mean(vectors, axis=0, dtype=np.float32), np.float32) if vectors else None


def structures(
    masks: Sequence[NDArray[np.bool_]], probabilities: list[Floats], output: Output
) -> tuple[StructureMask, ...]:
    """Masks with their names, codes and colours."""
    each: Sequence[NDArray[np.bool_] | LabelPart] = masks
    if isinstance(masks, LabelMasks):
        each = [masks.part(index) for index in range(len(masks))]
    return tuple(
        StructureMask(
            label,
            place,
            output.codes.get(label, ""),
            _colour(output.colours.get(label, "")),
            probabilities[index] if probabilities else None,
        )
        for index, (label, place) in enumerate(zip(output.labels, each, strict=bool(each)))
    )


def _colour(text: str) -> tuple[int, int, int] | None:
    return (int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)) if text else None


def _moved(box: RawBox, crop: Crop | None) -> RawBox:
    if crop is None:
        return box
    x, y = crop.left, crop.top
    return RawBox(box.label, box.left + x, box.top + y, box.right + x, box.bottom + y, box.score)


def _value(label: str, value: float, spread: float, output: Output, calibration: Calibration) -> PredictedValue:
    unit = output.units.get(label, "")
    interval = calibration.values.get(label)
    if interval is None:
        return PredictedValue(label, value, unit)
    half = interval.half_width * abs(spread)
    return PredictedValue(label, value, unit, value - half, value + half, interval.level)
