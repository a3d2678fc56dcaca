"""Files, folders, discs and archives to a list of patients, studies and series, growing while it is made."""

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from app.core.instance import Instance, Listing, Refused
from app.reading.listing.bounds import ListingLimits
from app.reading.listing.grouping import Grouping, Order
from app.reading.listing.look import look
from app.reading.listing.walk import Announced, PassedOver, ToLookAt, Walk
from app.reading.series.sort import display_order

DEFAULT: Final = ListingLimits()
_EVERY_S: Final = 0.2


def ignore(_listing: Listing) -> None:
    """Nobody wants to know."""


def never() -> bool:
    """Nobody cancels."""
    return False


def list_places(
    paths: Iterable[Path],
    *,
    on_update: Callable[[Listing], None] = ignore,
    cancelled: Callable[[], bool] = never,
    limits: ListingLimits = DEFAULT,
) -> Listing:
    """List everything at some places by its headers; pixels are not read. Called in the background.

    Args:
        paths: files, folders, the folder or DICOMDIR of a disc, ZIP archives.
        on_update: called in this thread with what is known: as soon as there is something, then about every 0.2 s, and
            with the complete listing.
        cancelled: asked before each file; the listing then ends as it is, not complete.
        limits: bounds; what lies beyond them is named in `refused`.

    Returns:
        The listing; `complete` unless cancelled. Instances of each series are then in the order to be shown.
    """
    work = _Work()
    walk = Walk(paths, limits)
    told = 0.0
    for step in walk:
        if cancelled():
            left = walk.left
            return work.listing(left if left is None else left + isinstance(step, ToLookAt))
        if isinstance(step, ToLookAt):
            work.seen += 1
            work.take(look(step.source, limits.reading, asked_for=step.asked_for), step)
        elif isinstance(step, Announced):
            for instance in step.instances:
                work.groups.announce(instance)
            work.anything = work.anything or bool(step.instances)
        elif isinstance(step, PassedOver):
            work.passed_over += 1
        else:
            work.refused.append(step)
        if work.anything and (now := time.monotonic()) - told >= _EVERY_S:
            told = now
            on_update(work.listing(walk.left))
    done = work.listing(0, order=display_order, complete=True)
    on_update(done)
    return done


class _Work:
    """What was found so far."""

    def __init__(self) -> None:
        self.groups = Grouping()
        self.refused: list[Refused] = []
        self.seen = self.passed_over = 0
        self.anything = False

    def take(self, found: Instance | Refused | None, step: ToLookAt) -> None:
        """What one file turned out to be."""
        if found is None:
            self.passed_over += 1
            self.groups.withdraw(step.source)
        elif isinstance(found, Refused):
            self.refused.append(found)
            self.groups.withdraw(step.source)
        else:
            self.groups.add(found)
            self.anything = True

    def listing(self, left: int | None, *, order: Order | None = None, complete: bool = False) -> Listing:
        """So far, or in whole."""
        total = None if left is None else self.seen + left
        return Listing(
            self.groups.entries(order), tuple(self.refused), self.passed_over, self.seen, total, complete=complete
        )
