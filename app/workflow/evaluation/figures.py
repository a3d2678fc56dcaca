"""Compared cases to figures, for all of them and for each group that is large enough."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.evaluation import ALL_CASES, CaseGroup, Figure
from app.workflow.evaluation import agreement, discrimination, overlap
from app.workflow.evaluation.bootstrap import Statistic, all_alike, estimate, mean_of
from app.workflow.evaluation.calibration import BINS, calibration_error
from app.workflow.evaluation.compare import Compared, Pair
from app.workflow.evaluation.targets import Targets
from inference.packs.schema import Threshold

FEWEST_CASES: Final = 3
"""Patients below which nothing at all is estimated: a figure of one or two of them is a figure of each."""


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """How intervals are made; see `bootstrap.estimate`."""

    resamples: int
    level: float
    seed: int


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One figure before it is calculated: `make` gives its statistic, None where the cases do not allow one.

    `of` marks, among the chosen cases, those that a share is of: where all or none of them agree, no resample differs,
    and the interval is the exact one.
    """

    key: str
    title: str
    target: str
    chosen: NDArray[np.bool_]
    make: Callable[[], Statistic]
    unit: str = ""
    positive: NDArray[np.bool_] | None = None
    note: str = ""
    headline: bool = False
    needs: str = ""
    of: NDArray[np.bool_] | None = None


def figures_of(
    cases: Sequence[Compared],
    patients: Sequence[int],
    group: CaseGroup,
    targets: Targets,
    thresholds: Sequence[Threshold],
    how: Bootstrap,
) -> Iterator[Figure]:
    """Every figure that the labels of these cases allow.

    Args:
        cases: of the group.
        patients: number of each case's patient.
        group: named in the figures.
        targets: of the pack.
        thresholds: of the pack.
        how: the intervals.
    """
    owners = np.asarray(patients)
    for wanted in (
        *_classes(cases, targets, thresholds),
        *_structures(cases, targets),
        *_boxes(cases, targets),
        *_numbers(cases),
    ):
        yield replace(_figure(wanted, owners, group, how), target_title=targets.titles.get(wanted.target, ""))


def _figure(wanted: _Wanted, owners: NDArray[Any], group: CaseGroup, how: Bootstrap) -> Figure:
    chosen = owners[wanted.chosen]
    count, people = len(chosen), len(np.unique(chosen))
    positives = None if wanted.positive is None else int(wanted.positive[wanted.chosen].sum())
    value = low = high = None
    used, reason = 0, wanted.needs
    if not reason and people < FEWEST_CASES:
        reason = f"fewer than {FEWEST_CASES} patients"
    if not reason:
        made = estimate(wanted.make(), chosen, resamples=how.resamples, level=how.level, seed=how.seed)
        used = made.used
        if np.isfinite(made.value):
            value = made.value
        else:
            reason = "cannot be calculated on these cases"
        if wanted.of is not None and made.value in {0.0, 1.0}:
            low, high = all_alike(len(np.unique(chosen[wanted.of])), how.level, all_=made.value == 1.0)
        elif made.low == made.high:
            reason = "no interval: the resamples do not differ"
        elif np.isfinite(made.low):
            low, high = made.low, made.high
        elif value is not None:
            reason = "no interval: too few resamples allow the figure"
    return Figure(
        wanted.key, wanted.title, wanted.target, group, value, low, high, wanted.unit, count, people, positives, used,
        reason, wanted.note if group == ALL_CASES else "", wanted.headline,
    )  # fmt: skip


def _classes(cases: Sequence[Compared], targets: Targets, thresholds: Sequence[Threshold]) -> Iterator[_Wanted]:
    names = [name for name in targets.classes if any(name in case.present and name in case.scores for case in cases)]
    if not names:
        return
    if not targets.multi_label:
        yield from _one_of(cases, targets)
    for name in names:
        yield from _one_class(cases, name, targets, [t for t in thresholds if t.label == name])


def _one_of(cases: Sequence[Compared], targets: Targets) -> Iterator[_Wanted]:
    """Figures of all classes together, where a case has exactly one of them."""
    leaves = targets.leaves
    chosen = np.array([all(name in case.present and name in case.scores for name in leaves) for case in cases])
    chosen &= np.array([sum(case.present.get(name, False) for name in leaves) == 1 for case in cases])
    if not chosen.any():
        return
    kept = [case for case, taken in zip(cases, chosen, strict=True) if taken]
    probability = np.array([[case.scores[name] for name in leaves] for case in kept])
    truth = np.array([next(i for i, name in enumerate(leaves) if case.present[name]) for case in kept])
    guess = probability.argmax(axis=1)
    there = np.unique(truth)
    several = "" if len(there) > 1 else "all cases are of one class"
    share = "" if len(there) == len(leaves) else f"over the {len(there)} of {len(leaves)} classes among the cases"
    yield _Wanted(
        "auroc_mean", "AUROC, mean of the classes", "", chosen,
        lambda: discrimination.mean_auroc(probability[:, there], truth[:, np.newaxis] == there),
        note=share, headline=True, needs=several,
    )  # fmt: skip
    yield _Wanted(
        "balanced_accuracy", "Balanced accuracy", "", chosen,
        lambda: discrimination.balanced_accuracy(guess, truth), note=share, headline=True, needs=several,
    )  # fmt: skip
    every = np.ones(len(truth), bool)
    yield _Wanted("accuracy", "Accuracy", "", chosen, lambda: discrimination.top(probability, truth, 1), of=every)
    if len(leaves) > 3:
        yield _Wanted(
            "top3",
            "Among the first three",
            "",
            chosen,
            lambda: discrimination.top(probability, truth, 3),
            headline=True,
            of=every,
        )
    right = guess == truth
    yield _Wanted(
        "calibration_error", f"Calibration error, {BINS} bins", "", chosen,
        lambda: calibration_error(probability.max(axis=1), right), headline=True,
        note="" if all(case.calibrated for case in kept) else "the pack does not call its scores probabilities",
    )  # fmt: skip


def _one_class(
    cases: Sequence[Compared], name: str, targets: Targets, thresholds: Sequence[Threshold]
) -> Iterator[_Wanted]:
    """One class against all others."""
    chosen = np.array([name in case.present and name in case.scores for case in cases])
    positive = np.array([case.present.get(name, False) for case in cases])
    scores = np.array([case.scores.get(name, 0.0) for case in cases])
    of, truth = scores[chosen], positive[chosen]
    needs = "" if 0 < truth.sum() < len(truth) else "needs cases with and without"
    yield _Wanted(
        "auroc", "AUROC", name, chosen, lambda: discrimination.auroc(of, truth), positive=positive,
        headline=targets.multi_label, needs=needs,
    )  # fmt: skip
    for threshold in thresholds:
        at = f"at {threshold.value:.3g}"
        called = of >= threshold.value
        yield _Wanted(
            "sensitivity", f"Sensitivity {at}", name, chosen,
            lambda called=called: discrimination.sensitivity(called, truth),  # type: ignore[misc]
            positive=positive, note=f"the pack states {threshold.sensitivity:.3f}",
            needs="" if truth.any() else "needs cases with it", of=truth,
        )  # fmt: skip
        yield _Wanted(
            "specificity", f"Specificity {at}", name, chosen,
            lambda called=called: discrimination.specificity(called, truth),  # type: ignore[misc]
            positive=positive, note=f"the pack states {threshold.specificity:.3f}",
            needs="" if not truth.all() else "needs cases without it", of=~truth,
        )  # fmt: skip
    if targets.multi_label:
        yield _Wanted(
            "calibration_error", f"Calibration error, {BINS} bins", name, chosen,
            lambda: calibration_error(of, truth), positive=positive,
        )  # fmt: skip


def _structures(cases: Sequence[Compared], targets: Targets) -> Iterator[_Wanted]:
    names = [name for name in targets.structures if any(name in case.overlaps for case in cases)]
    for name in names:
        found = [case.overlaps.get(name) for case in cases]
        chosen = np.array([one is not None for one in found])
        dice = np.array([one.dice for one in found if one is not None])
        jaccard = np.array([one.jaccard for one in found if one is not None])
        few = len(names) <= 2
        yield _Wanted("dice", "Dice, mean", name, chosen, _mean(dice), headline=few)
        yield _Wanted("jaccard", "Jaccard, mean", name, chosen, _mean(jaccard))
        counts = [case.pixels[name] for case in cases if name in case.pixels]
        if counts:
            has = np.array([name in case.pixels for case in cases])
            both = sum(int(c.positive.sum()) for c in counts) and sum(int(c.negative.sum()) for c in counts)
            yield _Wanted(
                "pixel_auroc", "AUROC of pixels", name, has, lambda counts=counts: overlap.pixel_auroc(counts),  # type: ignore[misc]
                headline=few, needs="" if both else "needs pixels inside and outside",
            )  # fmt: skip


def _boxes(cases: Sequence[Compared], targets: Targets) -> Iterator[_Wanted]:
    names = [name for name in targets.boxes if any(name in case.boxes for case in cases)]
    if not names:
        return
    all_iou = np.array([np.mean([one.iou for one in case.boxes.values()]) if case.boxes else np.nan for case in cases])
    yield _Wanted(
        "box_iou_mean",
        "IoU of boxes, mean",
        "",
        np.isfinite(all_iou),
        _mean(all_iou[np.isfinite(all_iou)]),
        headline=True,
    )
    for name in names:
        found = [case.boxes.get(name) for case in cases]
        chosen = np.array([one is not None for one in found])
        for key, title, of in (
            ("box_iou", "IoU of boxes, mean", [one.iou for one in found if one is not None]),
            (
                "box_sensitivity", f"Boxes found, IoU {overlap.FOUND_AT:g} or more",
                [one.found for one in found if one is not None],
            ),
            ("box_false", "False boxes on an image", [float(one.false) for one in found if one is not None]),
        ):  # fmt: skip
            yield _Wanted(
                key, title, name, chosen, _mean(np.array(of)), unit="boxes" if key == "box_false" else "",
                of=np.ones(len(of), bool) if key == "box_sensitivity" else None,
            )  # fmt: skip


def _numbers(cases: Sequence[Compared]) -> Iterator[_Wanted]:
    kinds = {(name, pair.unit) for case in cases for name, pair in case.pairs.items() if pair.measured is not None}
    for name, unit in sorted(kinds):
        pairs = [_of_unit(case.pairs, name, unit) for case in cases]
        chosen = np.array([pair is not None for pair in pairs])
        measured = np.array([pair.measured for pair in pairs if pair is not None], np.float64)
        reference = np.array([pair.reference for pair in pairs if pair is not None], np.float64)
        ratings = np.stack([measured, reference], axis=1)
        for key, title, make, shown in (
            ("icc", "ICC(2,1)", lambda r=ratings: agreement.icc(r), ""),
            (
                "mean_absolute_error", "Mean absolute error",
                lambda m=measured, r=reference: agreement.mean_absolute_error(m, r), unit,
            ),
            ("bias", "Bias, pack minus label", lambda m=measured, r=reference: agreement.bias(m, r), unit),
            (
                "limit_low", "Lower limit of agreement",
                lambda m=measured, r=reference: agreement.limit_of_agreement(m, r, -1), unit,
            ),
            (
                "limit_high", "Upper limit of agreement",
                lambda m=measured, r=reference: agreement.limit_of_agreement(m, r, 1), unit,
            ),
        ):  # fmt: skip
            main = key in {"icc", "mean_absolute_error"}
            yield _Wanted(key, title, name, chosen, make, unit=shown, headline=main and len(kinds) <= 2)


def _of_unit(pairs: Mapping[str, Pair], name: str, unit: str) -> Pair | None:
    pair = pairs.get(name)
    return pair if pair is not None and pair.measured is not None and pair.unit == unit else None


def _mean(values: NDArray[Any]) -> Callable[[], Statistic]:
    return lambda: mean_of(values)
