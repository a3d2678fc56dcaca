"""Which findings a report rests on, and what may be said of each beyond its own measurement."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.core.case import Case
from app.core.finding import Finding, FindingStatus
from app.core.measurement import (
    IN_PIXELS,
    BalanceConstruction,
    CobbConstruction,
    HandConstruction,
    Measurement,
    MeasurementKind,
    PackConstruction,
    Quantity,
    Unit,
)
from app.reporting.wording import is_scoliosis

_SCALED: Final = frozenset(
    {Unit.MILLIMETRE, Unit.PIXEL, Unit.SQUARE_MILLIMETRE, Unit.SQUARE_PIXEL, Unit.MILLILITRE, Unit.OTHER}
)
"""Units whose value depends on a scale."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The findings of a case that count, sorted for a report.

    Attributes:
        curves: Cobb angles, from head to foot as the case has them.
        balances: coronal balance.
        others: drawn by hand or found by a pack, in the order of their ids; always in the words of templates.
        major: the largest curve that counts; None without a curve.
        no_scoliosis: whether "no scoliosis" is supported: a curve counts, and every curve that the clinician has not
            rejected, the undecided ones included, lies below 10 degrees.
        scale: see `shared_scale`.
    """

    curves: tuple[Finding, ...]
    balances: tuple[Finding, ...]
    others: tuple[Finding, ...]
    major: Finding | None
    no_scoliosis: bool
    scale: str = ""

    @property
    def counting(self) -> tuple[Finding, ...]:
        """Every finding that counts, in report order."""
        return (*self.curves, *self.balances, *self.others)

    @property
    def drafted(self) -> tuple[Finding, ...]:
        """Findings that a language model is asked to put into words: those it was trained on."""
        return (*self.curves, *self.balances)


def collect(case: Case) -> Facts:
    """Sort the accepted and edited findings of `case`."""
    counting = [finding for finding in case.findings if finding.counts]
    curves = tuple(f for f in counting if f.measurement.kind is MeasurementKind.COBB_ANGLE)
    balances = tuple(f for f in counting if f.measurement.kind is MeasurementKind.CORONAL_BALANCE)
    undecided = [
        f
        for f in case.findings
        if f.status is not FindingStatus.REJECTED
        and f.measurement.kind in (MeasurementKind.COBB_ANGLE, MeasurementKind.COBB_BY_HAND)
    ]
    return Facts(
        curves=curves,
        balances=balances,
        others=tuple(f for f in counting if f not in curves and f not in balances),
        major=max(curves, key=lambda f: f.measurement.value, default=None),
        no_scoliosis=bool(curves) and not any(is_scoliosis(f.measurement.value) for f in undecided),
        scale=shared_scale(case),
    )


def cobb_of(measurement: Measurement) -> CobbConstruction:
    """The construction of a Cobb angle.

    Raises:
        ValueError: the measurement lacks it.
    """
    if measurement.cobb is None:
        raise ValueError(f"the Cobb angle {measurement.label!r} has no construction")
    return measurement.cobb


def hand_of(measurement: Measurement) -> HandConstruction:
    """What the reader drew.

    Raises:
        ValueError: the measurement was not drawn by hand.
    """
    if measurement.hand is None:
        raise ValueError(f"{measurement.label!r} was not drawn by hand")
    return measurement.hand


def pack_of(measurement: Measurement) -> PackConstruction:
    """What a pack predicted.

    Raises:
        ValueError: the measurement was not made from a pack's prediction.
    """
    if measurement.pack is None:
        raise ValueError(f"{measurement.label!r} was not found by a pack")
    return measurement.pack


def balance_of(measurement: Measurement) -> BalanceConstruction:
    """The construction of a coronal balance.

    Raises:
        ValueError: the measurement lacks it.
    """
    if measurement.balance is None:
        raise ValueError(f"the coronal balance {measurement.label!r} has no construction")
    return measurement.balance


def shared_scale(case: Case) -> str:
    """Where all sizes that a pack found come from, to be said once; empty of fewer than two, or where they differ.

    It goes by what the model measured, not by what was decided since, so that the sentence stays true.
    """
    measured = (found.pack for found in case.model.measurements) if case.model is not None else ()
    scales = [made.scale for made in measured if made is not None and made.scale and _has_size(made.quantities)]
    return scales[0] if len(scales) > 1 and len(set(scales)) == 1 else ""


def scale_sentence(scale: str) -> str:
    """The sentence of Technique about a shared scale."""
    return f"Sizes are in {scale}." if scale.startswith(IN_PIXELS) else f"Scale of all sizes: {scale}."


def scale_phrase(made: PackConstruction, quantities: Sequence[Quantity], shared: str = "") -> str:
    """Where the scale of quantities comes from, with a blank before; empty where none of them is a size.

    Args:
        made: states the scale.
        quantities: that are told.
        shared: said already of all sizes.
    """
    if not made.scale or made.scale == shared or not _has_size(quantities):
        return ""
    return f" (in {made.scale})" if made.scale.startswith(IN_PIXELS) else f" (scale: {made.scale})"


def _has_size(quantities: Sequence[Quantity]) -> bool:
    return any(quantity.unit in _SCALED for quantity in quantities)
