"""A pack's work on one case, whatever its task: first the gate and the region, then the models, then the maps."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from time import perf_counter

import numpy as np

from app.core.errors import ModelError, OutOfScopeError
from app.core.prediction import Prediction
from inference.packs.pack import Pack
from inference.packs.schema import RULES
from inference.pipeline.calibrate import UNCALIBRATED, read_calibration
from inference.pipeline.explaining import Explanation, explanation_for
from inference.pipeline.first import mask_crop, region_crop, shown_frames
from inference.pipeline.gather import Gathering
from inference.pipeline.parameters import parse_parameters
from inference.pipeline.part import Runs
from inference.pipeline.plan import Plan, make_plan
from inference.pipeline.read import Group, Settings, read_view, windows
from inference.pipeline.request import PredictRequest
from inference.pipeline.segment import Wanted
from inference.pipeline.view import Crop, View, cut_volume, is_stack
from inference.pipeline.volumes import read_volume

Progress = Callable[[float], None]
Check = Callable[[], None]
_FIRST = 0.15
"""Share of the progress that the gate has, and the region."""


def predict(
    pack: Pack, sessions: Mapping[str, Runs], request: PredictRequest, progress: Progress, check: Check
) -> Prediction:
    """Run a pack.

    Args:
        pack: with the post-processing "plain", or one of rules alone.
        sessions: of the models that `models_needed` names, by name.
        request: channels on one grid; every mask, box, point and map of the result lies on that grid.
        progress: called with 0 to 1.
        check: called between runs; raises to stop.

    Raises:
        CancelledError: from `check`.
        ModelError: the pack cannot be used so, or its model failed.
        OutOfScopeError: the request is not what the pack reads.
        UsageError: the label to explain is none of the pack's classes.
    """
    start = perf_counter()
    found = _rules(pack, request, progress, check) if pack.postprocessing in RULES else None
    if found is None:
        if pack.postprocessing != "plain":
            raise ModelError(f"The model pack {pack.id!r} has a way of its own ({pack.postprocessing}); use that.")
        found = _Run(pack, make_plan(pack, sessions), request, progress, check).all()
    progress(1.0)
    return replace(found, seconds=perf_counter() - start)


class _Run:
    """One request; `_selected` are the frames that the gate lets through, `_crops` where the region lies in each."""

    def __init__(self, pack: Pack, plan: Plan, request: PredictRequest, progress: Progress, check: Check) -> None:
        self._pack = pack
        self._plan = plan
        self._request = request
        self._report = progress
        self._check = check
        self._parameters = parse_parameters(pack.id, pack.parameters)
        self._calibration = read_calibration(pack)
        self._explanation = explanation_for(pack, plan.groups, request)
        wanted = Wanted(probabilities=request.probabilities, uncertainty=request.probabilities)
        activation = self._explanation is not None and self._explanation.by_activation
        self._settings = Settings(request, self._parameters, self._calibration, plan.how, wanted, activation, check)
        self._quiet = replace(self._settings, calibration=UNCALIBRATED, wanted=Wanted(), activation=False)
        grid = request.channels[0].grid
        self._grid = grid
        self._shape = (grid[-2], grid[-1])
        self._selected = tuple(range(grid[0])) if len(grid) == 3 else (0,)
        self._crops: dict[int, Crop] = {}
        self._notes: list[str] = []

    def all(self) -> Prediction:
        done = 0.0
        if self._plan.gate is not None:
            self._gate(done)
            done += _FIRST
        if self._plan.region is not None and self._selected:
            self._region(done)
            done += _FIRST
        share = (1.0 - done) / len(self._plan.groups)
        parts = []
        if self._selected:
            for index, group in enumerate(self._plan.groups):
                parts.append(self._group(group, done + index * share, share))
        return _joined(parts, tuple(dict.fromkeys(self._notes)))

    def _gate(self, done: float) -> None:
        if self._plan.gate is None:
            return
        part, gate = self._plan.gate
        views = [View(self._request.channels, (frame,)) for frame in self._selected]
        step = self._step(done, _FIRST)
        total = len(views)
        self._selected = tuple(shown_frames(part, gate, views, self._quiet, self._pack.taxonomy, step))
        title = part.output.titles.get(gate.label, gate.label)
        stack = is_stack(self._request.channels)
        if not self._selected:
            self._notes.append(
                f"no frame shows the target ({title}): nothing was segmented or read"
                if stack
                else f"the image does not show the target ({title}): nothing was segmented or read"
            )
        elif len(self._selected) < total:
            self._notes.append(
                f"{len(self._selected)} of {total} frames show the target ({title}): the others were not read"
            )

    def _region(self, done: float) -> None:
        """Find the crop of every selected frame; frames without a region are no longer selected."""
        if self._plan.region is None:
            return
        part, region = self._plan.region
        step = self._step(done, _FIRST)
        crops: dict[int, Crop | None]
        if part.task == "segmentation-3d":
            whole = read_volume((part,), self._request.channels, self._quiet, step)
            mask = whole.masks[part.output.labels.index(region.label)]
            one = mask_crop(np.asarray(mask.any(axis=0), np.bool_), region)
            crops = {frame: one for frame in self._selected if mask[frame].any()}
        else:
            crops = {}
            for number, frame in enumerate(self._selected):
                self._check()
                found = read_view((part,), View(self._request.channels, (frame,)), self._quiet, lambda _: None)
                crops[frame] = region_crop(found, part, region, self._shape)
                step((number + 1) / len(self._selected))
        total = len(self._selected)
        self._crops = {frame: crop for frame, crop in crops.items() if crop is not None}
        self._selected = tuple(self._crops)
        title = part.output.titles.get(region.label, region.label)
        if not self._selected:
            self._notes.append(f"no region ({title}) was found: the models that read it were not run")
        elif len(self._selected) < total:
            self._notes.append(f"the region ({title}) was found in {len(self._selected)} of {total} frames")

    def _group(self, group: Group, done: float, share: float) -> Prediction:
        gathering = Gathering(self._grid)
        explained = self._explanation if self._explanation is not None and self._explanation.group is group else None
        work = share if explained is None or explained.by_activation else share / 2
        if group[0].task == "segmentation-3d":
            self._volume(group, gathering, self._step(done, work))
        else:
            self._frames(group, gathering, explained, self._step(done, work))
        found = gathering.prediction(group[0], self._pack, self._parameters, self._calibration)
        if explained is None:
            return found
        heat, notes = explained.finish(self._settings, self._step(done + work, share - work))
        self._notes.extend(notes)
        return replace(found, maps=(heat, *found.maps))

    def _frames(self, group: Group, gathering: Gathering, explained: Explanation | None, step: Progress) -> None:
        task = group[0].task
        if task == "landmarks" and len(self._selected) > 1:
            raise OutOfScopeError("The model marks points on a single image: choose one frame or slice.")
        units, note = windows(self._selected, group)
        if note:
            self._notes.append(note)
        for number, unit in enumerate(units):
            self._check()
            frame = unit[len(unit) // 2]
            view = View(self._request.channels, unit, self._crops.get(frame))
            found = read_view(group, view, self._settings, _within(step, number, len(units)))
            gathering.add(frame, found, view.crop)
            if explained is not None:
                explained.take(view, frame, found)
        if len(units) > 1 and task in ("classification", "regression", "embedding"):
            what = {"classification": "scores", "regression": "values", "embedding": "embedding"}[task]
            of = "windows of frames" if group[0].input.video is not None else "frames"
            self._notes.append(f"the {what} are the mean over {len(units)} {of}")

    def _volume(self, group: Group, gathering: Gathering, step: Progress) -> None:
        channels = self._request.channels
        if len(self._grid) != 3:
            raise OutOfScopeError("The model reads volumes: open a series of slices.")
        if not self._crops:
            found = read_volume(group, channels, self._settings, step)
            gathering.add_whole(found)
        else:
            crop = _union(list(self._crops.values()))
            span = (min(self._selected), max(self._selected) + 1)
            cut = tuple(cut_volume(channel, span, crop) for channel in channels)
            gathering.add_part(read_volume(group, cut, self._settings, step), span, crop)
        if self._plan.gate is not None or self._crops:
            gathering.keep_frames(self._selected)

    def _step(self, done: float, share: float) -> Progress:
        def step(fraction: float) -> None:
            self._report(min(1.0, done + share * fraction))

        return step


def _within(step: Progress, number: int, count: int) -> Progress:
    """The progress of one of `count` equal shares of the work."""

    def report(fraction: float) -> None:
        step((number + fraction) / count)

    return report


def _rules(pack: Pack, request: PredictRequest, progress: Progress, check: Check) -> Prediction:
    from inference.rules.ct_structures import find  # noqa: PLC0415  SimpleITK filters are loaded when they are needed

    if len(request.channels) != 1 or not is_stack(request.channels) or request.channels[0].is_colour:
        raise OutOfScopeError(f"The pack {pack.title!r} reads one volume: open a series of slices.")
    return Prediction(structures=find(request.channels[0], pack.parameters, progress=progress, check=check))


def _joined(parts: list[Prediction], notes: tuple[str, ...]) -> Prediction:
    return Prediction(
        scores=tuple(score for part in parts for score in part.scores),
        structures=tuple(mask for part in parts for mask in part.structures),
        boxes=tuple(sorted((box for part in parts for box in part.boxes), key=lambda box: -box.score)),
        points=tuple(point for part in parts for point in part.points),
        values=tuple(value for part in parts for value in part.values),
        embedding=next((part.embedding for part in parts if part.embedding is not None), None),
        maps=tuple(heat for part in parts for heat in part.maps),
        notes=notes,
    )


def _union(crops: list[Crop]) -> Crop:
    top, left = min(crop.top for crop in crops), min(crop.left for crop in crops)
    bottom, right = max(crop.top + crop.rows for crop in crops), max(crop.left + crop.columns for crop in crops)
    return Crop(top, left, bottom - top, right - left)
