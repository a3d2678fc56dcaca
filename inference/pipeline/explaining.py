"""The map that a request asks for: which models it is of, what is kept while they run, and how it is finished."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import UsageError
from app.core.prediction import HeatMap
from inference.packs.pack import Pack
from inference.pipeline.classify import class_probability, descendants
from inference.pipeline.explain import class_activation, normalised, occlusion
from inference.pipeline.found import Floats, Found
from inference.pipeline.part import BATCH, Part
from inference.pipeline.read import Group, Settings, part_metadata, part_probabilities, prepared_view
from inference.pipeline.request import PredictRequest
from inference.pipeline.view import View, put_back

ACTIVATION: Final = "class activation"
OCCLUSION: Final = "occlusion"


@dataclass(slots=True, eq=False)
class Explanation:
    """The explanation of one class.

    Attributes:
        label: the class.
        group: the models that give it.
        indices: of the labels that are it or stand below it.
        by_activation: the graphs have class-activation maps, and those are wanted.
        grid: of the request.
    """

    label: str
    group: Group
    indices: tuple[int, ...]
    by_activation: bool
    grid: tuple[int, ...]
    _values: Floats | None = None
    _best: tuple[float, View, int] | None = field(default=None)
    _count: int = 0

    def take(self, view: View, frame: int, found: Found) -> None:
        """Keep what the map needs of the result of one image or window."""
        self._count += 1
        if found.scores is not None:
            probability = self._probability(found.scores)
            if self._best is None or probability > self._best[0]:
                self._best = (probability, view, frame)
        if self.by_activation and found.activation:
            self._put(class_activation(found.activation, self.indices), view, frame)

    def finish(self, settings: Settings, progress: Callable[[float], None]) -> tuple[HeatMap, tuple[str, ...]]:
        """The map on the request's grid, 0 to 1, and what a reader must know of it."""
        notes: list[str] = []
        if not self.by_activation and self._best is not None:
            _, view, frame = self._best
            self._put(self._occlusion(view, settings, progress), view, frame)
            if self._count > 1:
                notes.append(f"the occlusion map is of frame {frame + 1} alone, where {self.label!r} scores highest")
        values = np.zeros(self.grid, np.float32) if self._values is None else normalised(self._values)
        if not values.any():
            notes.append(f"no part of the image speaks for {self.label!r}: the map is empty")
        return HeatMap(ACTIVATION if self.by_activation else OCCLUSION, self.label, values), tuple(notes)

    def _probability(self, scores: NDArray[np.float64]) -> float:
        return class_probability(scores, self.indices, multi_label=self.group[0].output.multi_label)

    def _put(self, values: Floats, view: View, frame: int) -> None:
        if self._values is None:
            self._values = np.zeros(self.grid, np.float32)
        target = self._values[frame] if len(self.grid) == 3 else self._values
        np.maximum(target, put_back(values, view.crop, view.shape), out=target)

    def _occlusion(self, view: View, settings: Settings, progress: Callable[[float], None]) -> Floats:
        maps = []
        for index, part in enumerate(self.group):
            tensor, placing = prepared_view(part, view)
            start, count = index / len(self.group), len(self.group)

            def step(fraction: float, start: float = start, count: int = count) -> None:
                progress(start + fraction / count)

            found = occlusion(
                tensor,
                placing.filled,
                self._runner(part, settings),
                grid=settings.parameters.occlusion_grid,
                batch=BATCH if part.batches else 1,
                progress=step,
                check=settings.check,
            )
            maps.append(placing.map_to_source(found))
        return np.asarray(np.mean(maps, axis=0, dtype=np.float32), np.float32)

    def _runner(self, part: Part, settings: Settings) -> Callable[[Floats], NDArray[np.float64]]:
        metadata = part_metadata(part, settings.request)

        def run(tensors: Floats) -> NDArray[np.float64]:
            scores: NDArray[Any] = part.run(tensors, metadata)["scores"]
            each = scores.reshape(len(tensors), -1)
            return np.array([self._probability(part_probabilities(part, one, settings)) for one in each])

        return run


def explanation_for(pack: Pack, groups: Sequence[Group], request: PredictRequest) -> Explanation | None:
    """The explanation that a request asks for; None where it asks for none.

    Raises:
        UsageError: no model of the pack gives that class.
    """
    if request.explain is None:
        return None
    known: list[str] = []
    for group in groups:
        if group[0].task != "classification":
            continue
        output = group[0].output
        used = pack.taxonomy if all(label in pack.taxonomy for label in output.labels) else {}
        classes = descendants(output.labels, used)
        if request.explain in classes:
            activation = not request.occlusion and all("maps" in part.roles for part in group)
            return Explanation(
                request.explain, group, tuple(classes[request.explain]), activation, request.channels[0].grid
            )
        known.extend(classes)
    raise UsageError(
        f"The model pack {pack.id!r} has no class {request.explain!r} to explain; "
        + (f"choose one of {', '.join(known[:20])}." if known else "it classifies nothing.")
    )
