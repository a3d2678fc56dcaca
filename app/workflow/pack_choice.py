"""Which pack may read what was opened: its scope and likeness, each with its reasons, before any model runs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.core.errors import CancelledError, NoPackFitsError, UsageError
from app.core.prediction import Likeness
from app.core.study import Study
from app.reading.scope import film_scope
from app.workflow.channels import likeness_channel, wants_colour
from app.workflow.registered import missing_series
from app.workflow.subject import Subject
from inference.packs.pack import Pack
from inference.packs.scope import scope_reasons
from inference.pipeline.request import Channel

AHEAD: Final = 2.0
"""How much further above its threshold the likeliest pack must lie than the next, both in units of the score: a log
odds ratio, so that at 2 the one is more than seven times as likely as the other."""


@dataclass(frozen=True, slots=True)
class PackFit:
    """How one pack stands to what was opened.

    Attributes:
        pack_id, title, task: of the pack.
        reasons: why it is not meant for it, one clause each; empty when it is.
        likeness: how much the image looks like the pack's own; None where the pack has no such measure, or where
            the header alone speaks against it.
    """

    pack_id: str
    title: str
    task: str
    reasons: tuple[str, ...]
    likeness: Likeness | None = None

    @property
    def fits(self) -> bool:
        """Whether the pack may read it."""
        return not self.reasons


LikenessOf = Callable[[Pack, Channel], Likeness | None]
"""`Engine.likeness`: how much an image looks like a pack's own; None where the pack has no such measure."""


def fit_of(pack: Pack, subject: Subject, likeness: LikenessOf, *, chosen: bool = False) -> PackFit:
    """How one pack stands to a subject; the image itself is looked at only where the header does not speak against it.

    Args:
        pack: asked.
        subject: to be read.
        likeness: asks the pack's distribution model.
        chosen: the reader named this pack: a modality and unit that the file does not state are then taken to be the
            pack's own, and only what the file does state is held against it.
    """
    reasons = header_reasons(pack, subject, chosen=chosen)
    found = None
    if not reasons and pack.distribution is not None:
        found = likeness(pack, likeness_channel(subject))
        if found is not None and not found.inside:
            reasons = (
                f"it does not look like the images that {pack.id} was made for "
                f"(likeness {found.score:.2f}, from {found.threshold:.2f} on it is read)",
            )
    return PackFit(pack.id, pack.title, pack.task, reasons, found)


def header_reasons(pack: Pack, subject: Subject, *, chosen: bool = False) -> tuple[str, ...]:
    """Why a pack is not meant for a subject by its header, size and plainest looks; empty when nothing speaks so."""
    scope, study, image, volume = pack.scope, subject.study, subject.image, subject.volume
    unit = "" if volume is None else volume.unit
    if volume is not None and not volume.modality:
        study = replace(study, modality="")  # NIfTI states none, and is no photograph
    if chosen and not study.modality:
        study, unit = _assumed(study, pack), unit or next(iter(scope.units), "")
    frames = None if subject.frames is None or scope.slices is None else len(subject.frames)
    colour = wants_colour(pack)
    return (
        *scope_reasons(
            scope,
            study,
            is_colour=None if image is None else image.is_colour,
            slices=frames if volume is None else volume.geometry.shape[0],
            unit=unit,
        ),
        *film_scope(
            study,
            image,
            body_part=scope.body_part,
            views=scope.views,
            radiograph=not colour and scope.colour is None,
        ),
        *missing_series(pack, subject),
    )


def _assumed(study: Study, pack: Pack) -> Study:
    return replace(study, modality=pack.scope.modality[0])


def all_fits(
    packs: Sequence[Pack], subject: Subject, likeness: LikenessOf, *, cancelled: Callable[[], bool]
) -> tuple[PackFit, ...]:
    """Every pack with its reasons: those that fit, then those whose header fits, then by likeness, then by id.

    Raises:
        CancelledError: `cancelled` said so.
    """
    found = []
    for pack in packs:
        if cancelled():
            raise CancelledError(f"Looking for a pack that reads {subject.study.source_name} was cancelled.")
        found.append(fit_of(pack, subject, likeness))
    return tuple(sorted(found, key=lambda fit: (not fit.fits, fit.likeness is None, -_margin(fit), fit.pack_id)))


def choose(fits: Sequence[PackFit], name: str) -> PackFit:
    """The one pack to read with.

    Of several that fit, the one whose likeness lies clearly further above its threshold than the others'.

    Args:
        fits: of every pack.
        name: of the input, for the sentence.

    Raises:
        NoPackFitsError: none fits; the sentence has the first reason of each pack, in the order of `fits`.
        UsageError: several fit, and none of them clearly better.
    """
    fitting = sorted((fit for fit in fits if fit.fits), key=_margin, reverse=True)
    if not fitting:
        reasons = "; ".join(f"{fit.pack_id}: {fit.reasons[0]}" for fit in fits)
        raise NoPackFitsError(f"{name} was not read: no model pack is meant for it ({reasons or 'there is none'}).")
    if len(fitting) == 1 or _margin(fitting[0]) - _margin(fitting[1]) >= AHEAD:
        return fitting[0]
    names = " or ".join(sorted(fit.pack_id for fit in fitting))
    raise UsageError(f"{name} fits several model packs: choose {names} (on the command line with --pack).")


def _margin(fit: PackFit) -> float:
    """How far the likeness lies above its threshold; 0 for a pack that only looks at the header."""
    return 0.0 if fit.likeness is None else fit.likeness.score - fit.likeness.threshold
