"""What is known of a case besides its labels, and the groups that follow from it: age, sex, device, site, patient."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.core.errors import UsageError
from app.core.evaluation import CaseGroup

SMALLEST_GROUP: Final = 20
"""Cases below which a group is listed but not estimated: a figure of few cases says little of the pack and much of
the cases."""
SMALLEST_NAMED: Final = 5
"""Cases below which a device or site is not even named: its name may be a person's."""
MOST_VALUES: Final = 20
_MOST_LETTERS: Final = 60
_BANDS: Final = ((1, "under 1 year"), (5, "1 to 4 years"), (10, "5 to 9 years"), (18, "10 to 17 years"),
                 (40, "18 to 39 years"), (60, "40 to 59 years"), (80, "60 to 79 years"))  # fmt: skip
_OLDEST: Final = "80 years and over"
_SEXES: Final = {"m": "M", "male": "M", "f": "F", "female": "F", "o": "O", "other": "O", "unknown": "", "u": ""}


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one case; empty or None where neither the table nor the file says so.

    Attributes:
        patient: any text that is the same for all images of one patient; never exported.
        age_years: 0 to 130.
        sex: "M", "F", "O".
        device, site: as the table has them.
    """

    patient: str = ""
    age_years: float | None = None
    sex: str = ""
    device: str = ""
    site: str = ""

    def completed(self, other: "Facts") -> "Facts":
        """These facts, with the other's where these say nothing."""
        return replace(
            self,
            patient=self.patient or other.patient,
            age_years=self.age_years if self.age_years is not None else other.age_years,
            sex=self.sex or other.sex,
            device=self.device or other.device,
            site=self.site or other.site,
        )


def facts_of(cells: Mapping[str, str], where: str, number: Callable[[str, str, str], float]) -> Facts:
    """The facts of a row.

    Args:
        cells: column -> text.
        where: names the row in a sentence.
        number: (text, column, where) -> number.

    Raises:
        UsageError: an age or a sex cannot be used.
    """
    age: float | None = None
    if cells.get("age"):
        age = number(cells["age"], "age", where)
        if not 0 <= age <= 130:
            raise UsageError(f"{where.capitalize()} has an age of {age:g}: it is from 0 to 130 years.")
    sex = cells.get("sex", "").casefold()
    if sex and sex not in _SEXES:
        raise UsageError(f"{where.capitalize()} has {sex[:40]!r} under 'sex': write M, F or O, or leave it empty.")
    device, site = (" ".join(cells.get(column, "").split())[:_MOST_LETTERS] for column in ("device", "site"))
    return Facts(cells.get("patient", ""), age, _SEXES.get(sex, ""), device, site)


def age_band(years: float) -> str:
    """The group of an age."""
    return next((words for below, words in _BANDS if years < below), _OLDEST)


def groups_of(facts: Facts) -> tuple[CaseGroup, ...]:
    """The groups that a case belongs to."""
    given = {
        "age": age_band(facts.age_years) if facts.age_years is not None else "",
        "sex": facts.sex,
        "device": facts.device,
        "site": facts.site,
    }
    return tuple(CaseGroup(by, value) for by, value in given.items() if value)


@dataclass(frozen=True, slots=True)
class Grouped:
    """Groups that are named, with the places of their cases.

    Attributes:
        members: group -> places in the list of cases, in the order in which groups are shown.
        notes: what was left out and why, each a sentence.
    """

    members: Mapping[CaseGroup, tuple[int, ...]]
    notes: tuple[str, ...]


def group_cases(facts: Sequence[Facts]) -> Grouped:
    """Sort cases into groups; devices and sites that too few cases share are counted, not named."""
    members: dict[CaseGroup, list[int]] = {}
    for place, one in enumerate(facts):
        for group in groups_of(one):
            members.setdefault(group, []).append(place)
    notes: list[str] = []
    kept: dict[CaseGroup, tuple[int, ...]] = {}
    order = [*(words for _below, words in _BANDS), _OLDEST]
    for by in ("age", "sex", "device", "site"):
        found = [group for group in members if group.by == by]
        free = by in {"device", "site"}
        if free and len(found) > MOST_VALUES:
            notes.append(f"{by.capitalize()} was left out: more than {MOST_VALUES} different values are no groups.")
            continue
        named = [group for group in found if not free or len(members[group]) >= SMALLEST_NAMED]
        if len(named) < len(found):
            count = len(found) - len(named)
            noun = f"{by}{'' if count == 1 else 's'}"
            notes.append(
                f"{count} {noun} with fewer than {SMALLEST_NAMED} cases {'is' if count == 1 else 'are'} not named."
            )
        for group in sorted(named, key=lambda one: (order.index(one.value) if one.by == "age" else 0, one.value)):
            kept[group] = tuple(members[group])
    return Grouped(kept, tuple(notes))


def patient_numbers(facts: Sequence[Facts]) -> tuple[list[int], int]:
    """A number for each case's patient, and how many cases state none; each of these is a patient of its own."""
    numbers: dict[str, int] = {}
    found: list[int] = []
    for place, one in enumerate(facts):
        found.append(numbers.setdefault(f"p{one.patient}" if one.patient else f"c{place}", len(numbers)))
    return found, Counter(bool(one.patient) for one in facts)[False]
