"""Reading with a pack: from what was opened to findings that a clinician can decide on."""

import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from app.core.case import Case, ModelResult
from app.core.errors import ModelError, OutOfScopeError, UsageError
from app.core.finding import Finding, FindingStatus
from app.core.instance import ImageKey
from app.core.measurement import Measurement, OperatingPoint
from app.core.prediction import HeatMap, Prediction
from app.core.provenance import Provenance
from app.workflow.analysis import Cancelled, Progress, analyze_case
from app.workflow.channels import predict_request
from app.workflow.clock import utc_now
from app.workflow.given_masks import GivenMasks
from app.workflow.kept_masks import images_of, keep_masks
from app.workflow.operating import roc_curves
from app.workflow.pack_choice import PackFit
from app.workflow.subject import Subject
from inference.engine.engine import Engine
from inference.packs.pack import Pack

SPINE: Final = "spine-chain"
"""Post-processing of packs that find spines; they are read by `analyze_case`."""
HEIGHTS: Final = "vertebral-heights"
"""Measure of packs that may be given masks of vertebrae: what such a pack measures again after a correction, too."""
_MOST_ABSENT: Final = 8
"""Structures that are named where they were not found; more are counted."""


@dataclass(frozen=True, slots=True, eq=False)
class PackReading:
    """What a pack made of a case.

    Attributes:
        case: with the model's result, its proposals and the deterministic report; nothing is stored yet.
        prediction: masks, boxes, maps and scores; None for packs that find spines, whose marks are the case's.
        pack_id: the pack that read it.
        masks: SHA-256 -> bytes of the masks that the case names, to be saved with it.
        not_kept: structures whose masks are too large to be kept, in words.
        images: hash of the images that the masks lie on; empty where none are kept.
    """

    case: Case
    prediction: Prediction | None
    pack_id: str
    masks: Mapping[str, bytes] = field(default_factory=dict)
    not_kept: tuple[str, ...] = ()
    images: str = ""


def read_subject(
    case: Case,
    subject: Subject,
    pack: Pack,
    fit: PackFit,
    engine: Engine,
    *,
    force: bool,
    progress: Progress,
    cancelled: Cancelled,
) -> PackReading:
    """Predict, measure and propose; the case's report is left to the caller.

    Args:
        case: of the subject.
        subject: what is read.
        pack: reads it.
        fit: how the pack stands to the subject.
        engine: runs the pack.
        force: read although the pack is not meant for it.
        progress: (share, words).
        cancelled: asked throughout.

    Raises:
        OutOfScopeError: the pack is not meant for it, and `force` is not set.
        UsageError: masks were given to a pack that measures no vertebrae, or of what the pack makes itself.
        ModelError: the model failed.
        CancelledError: `cancelled` said so.
    """
    if fit.reasons and not force:
        raise OutOfScopeError(f"{subject.study.source_name} was not analyzed with {pack.id}: {'; '.join(fit.reasons)}.")
    if subject.given is not None and HEIGHTS not in pack.measures:
        raise UsageError(f"{pack.id} measures no vertebral heights: choose a pack that does, such as ct-structures.")
    if pack.postprocessing == SPINE:
        return _spine(case, subject, pack, fit, engine, force=force, progress=progress, cancelled=cancelled)
    started = time.perf_counter()
    # Maps of a volume would take several times the volume's own memory.
    request = predict_request(pack, subject, probabilities=subject.volume is None)
    progress(0.05, f"Reading with {pack.title}")
    prediction = engine.predict(
        pack, request, progress=lambda share, words: progress(0.05 + 0.85 * share, words), cancelled=cancelled
    )
    progress(0.9, "Measuring")
    titles, codes = words_of(pack)
    if absent := _absent(prediction, titles):
        prediction = replace(prediction, notes=(*prediction.notes, absent))
    if subject.given is not None:
        prediction = _with_given(prediction, subject.given, pack)
    measurements = measure_with(pack, prediction, case, subject)
    settings = settings_of(pack, fit, engine) + (() if subject.given is None else (subject.given.setting,))
    provenance = Provenance(pack.id, pack.version, pack.sha256, settings, utc_now())
    result = ModelResult(
        vertebrae=(),
        measurements=measurements,
        provenance=provenance,
        seconds=time.perf_counter() - started,
        pack_title=pack.title,
        forced=fit.reasons,
        scores=prediction.scores,
        embedding=() if prediction.embedding is None else tuple(round(float(x), 6) for x in prediction.embedding),
        # No map is kept or printed, so that how one is read is left out.
        notes=tuple(note for note in prediction.notes if "uncertainty map" not in note),
    )
    findings = proposals(case, measurements, provenance, instances_of(case, subject))
    images = images_of(case, subject, prediction.structures) if prediction.structures else ""
    kept = keep_masks(
        replace(case, model=result, vertebrae=(), findings=findings, report=None),
        prediction.structures,
        images,
        titles=titles,
        codes=codes,
        maker=pack.id,
        version=pack.version,
    )
    progress(1.0, "Done")
    return PackReading(kept.case, prediction, pack.id, kept.content, kept.left_out, images)


def _absent(prediction: Prediction, titles: Mapping[str, str]) -> str:
    """Which structures were looked for and not found, so that nobody takes silence for an oversight; empty for none."""
    names = [titles.get(found.name) or found.name for found in prediction.structures if not found.mask.any()]
    if len(names) > _MOST_ABSENT:
        return f"{len(names)} of {len(prediction.structures)} structures were not found"
    return f"nothing was found of {', '.join(names)}" if names else ""


def _with_given(prediction: Prediction, given: GivenMasks, pack: Pack) -> Prediction:
    """The prediction and the masks that were given with the volume, which the pack's own must not be taken for.

    Raises:
        UsageError: the pack makes one of them itself.
    """
    own = {found.name.casefold() for found in prediction.structures}
    twice = next((found.name for found in given.structures if found.name.casefold() in own), None)
    if twice is not None:
        raise UsageError(f"{pack.id} makes a mask of {twice} itself: read without the given one.")
    return replace(
        prediction,
        structures=(*prediction.structures, *given.structures),
        notes=(*prediction.notes, given.note),
    )


def explain_subject(
    subject: Subject,
    pack: Pack,
    label: str,
    engine: Engine,
    *,
    occlusion: bool,
    progress: Progress,
    cancelled: Cancelled,
) -> HeatMap | None:
    """The map of where a class's score comes from; None where the pack gave none.

    Raises:
        ModelError: the model failed.
        CancelledError: `cancelled` said so.
    """
    request = predict_request(pack, subject, explain=label, occlusion=occlusion)
    prediction = engine.predict(pack, request, progress=progress, cancelled=cancelled)
    return next((found for found in prediction.maps if found.label == label), None)


def maps_again(
    case: Case, subject: Subject, pack: Pack, engine: Engine, *, progress: Progress, cancelled: Cancelled
) -> tuple[HeatMap, ...]:
    """The maps of the masks that a pack made of an image, which are not kept with its case.

    Args:
        case: read by the pack.
        subject: the image that it read.
        pack: of the case.
        engine: runs the pack.
        progress: (share, words).
        cancelled: asked throughout.

    Returns:
        "probability" and, where the pack has them, "uncertainty" of each structure.

    Raises:
        ModelError: the pack has changed since, so that its maps would be of other masks; or it failed.
        CancelledError: `cancelled` said so.
    """
    made = case.model.provenance if case.model is not None else None
    if made is None or (made.maker, made.sha256) != (pack.id, pack.sha256):
        raise ModelError(f"The model pack {pack.id!r} has changed since it read this: read again to see its maps.")
    request = predict_request(pack, subject, probabilities=True)
    found = engine.predict(pack, request, progress=progress, cancelled=cancelled)
    likely = (HeatMap("probability", m.name, m.probability) for m in found.structures if m.probability is not None)
    return (*likely, *found.maps)


def measure_with(pack: Pack, prediction: Prediction, case: Case, subject: Subject) -> tuple[Measurement, ...]:
    """What a pack's prediction measures on a case, each with its scale."""
    from app.measuring.packs import measure_prediction  # noqa: PLC0415 - it loads scipy, which the window need not wait for

    image, volume = subject.image, subject.volume
    titles, codes = words_of(pack)
    return measure_prediction(
        prediction,
        measures=pack.measures,
        titles=titles,
        codes=codes,
        image=key_of(case, subject),
        spacing=None if image is None else image.spacing,
        spacing_reason="" if image is None else image.spacing_reason,
        geometry=None if volume is None else volume.geometry,
        operating_points=operating_points(pack),
        image_left_is=case.image_left_is,
        pixels=None if image is None else image.values,
        slices=() if volume is None else volume.keys,
    )


def words_of(pack: Pack) -> tuple[dict[str, str], dict[str, str]]:
    """Titles and codes of a pack's labels, where it states some."""
    outputs = [pack.output, *(model.output for model in pack.models if model.output is not None)]
    titles = {label: title for output in outputs for label, title in output.titles.items()}
    return titles, {label: code for output in outputs for label, code in output.codes.items()}


def key_of(case: Case, subject: Subject) -> ImageKey:
    """The stored image that findings of a subject lie on; of a volume its first."""
    if subject.key is not None:
        return subject.key
    if subject.volume is not None and subject.volume.keys:
        return subject.volume.keys[0]
    return case.main_image


def operating_points(pack: Pack) -> tuple[OperatingPoint, ...]:
    """The thresholds a pack comes with, each with what was measured there and on what."""
    sources = {curve.label: curve.source for curve in roc_curves(pack)}
    return tuple(
        OperatingPoint(
            given.label,
            float(given.value),
            float(given.sensitivity),
            float(given.specificity),
            sources.get(given.label) or f"cases kept back by the makers of {pack.id}",
        )
        for given in pack.thresholds
    )


def settings_of(pack: Pack, fit: PackFit, engine: Engine) -> tuple[str, ...]:
    """Settings that change a result, and what stood against it, as "name=value"."""
    likeness = fit.likeness
    return (
        *(f"threshold of {given.label}={given.value:g}" for given in pack.thresholds),
        f"device={engine.device() or 'cpu'}",
        *([] if likeness is None else [f"likeness={likeness.score:.3f} (threshold {likeness.threshold:.3f})"]),
        *(["forced=read outside of the scope of the pack"] if fit.reasons else []),
    )


def instances_of(case: Case, subject: Subject) -> frozenset[str]:
    """The stored images that were read, by their instance."""
    keys = subject.volume.keys if subject.volume is not None else ()
    return frozenset({key_of(case, subject).instance, *(key.instance for key in keys)})


def proposals(
    case: Case, measurements: Sequence[Measurement], provenance: Provenance, images: Collection[str]
) -> tuple[Finding, ...]:
    """Findings to decide on, after those that stay: the clinician's own, and what was found on other images.

    Args:
        case: as it was before.
        measurements: to be proposed.
        provenance: what made them.
        images: instances that were read now; what a model found on them before is replaced.
    """
    kept = tuple(
        finding
        for finding in case.findings
        if finding.proposal is None
        or (
            case.whole_study
            and finding.proposal.pack is not None
            and finding.proposal.pack.image.instance not in images
        )
    )
    first = max((int(finding.finding_id[1:]) for finding in kept), default=0) + 1
    proposed = (
        Finding(f"F{number}", FindingStatus.PROPOSED, measurement, None, provenance)
        for number, measurement in enumerate(measurements, start=first)
    )
    return (*kept, *proposed)


def _spine(
    case: Case,
    subject: Subject,
    pack: Pack,
    fit: PackFit,
    engine: Engine,
    *,
    force: bool,
    progress: Progress,
    cancelled: Cancelled,
) -> PackReading:
    if subject.image is None:
        raise OutOfScopeError(f"{subject.study.source_name} is a volume: {pack.id} reads single films.")
    read = analyze_case(
        case,
        subject.image,
        pack,
        engine,
        reasons=fit.reasons,
        force=force,
        progress=progress,
        cancelled=cancelled,
    )
    return PackReading(replace(read, masks=()), None, pack.id)
