"""Sides, levels and regions that a sentence claims, held against those in a finding's own words."""

from collections.abc import Iterator

from app.core.finding import Finding
from app.core.report import ProblemCategory
from app.reporting.extract import Claims


def place_faults(claimed: Claims, named: Claims, finding: Finding) -> Iterator[tuple[ProblemCategory, str]]:
    """Every place claimed that the finding does not name: what is wrong, and one sentence that says so.

    Args:
        claimed: of the sentence, without the finding's own words.
        named: of the finding's own words.
        finding: that the sentence rests on.
    """
    of = finding.finding_id
    for side in claimed.sides:
        if side.side not in {s.side for s in named.sides}:
            yield ProblemCategory.SIDE, f"'{side.side}' is not supported: {of} states no such side."
    for level in claimed.levels:
        if level.level not in {given.level for given in named.levels}:
            yield ProblemCategory.LEVEL, f"{level.level} is not supported: {of} states no such level."
    for word in claimed.regions:
        if word not in named.regions:
            yield ProblemCategory.LEVEL, f"'{word}' is not supported: {of} names no such region."
