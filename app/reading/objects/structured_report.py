"""Structured reports to a tree of content items (PS3.3 C.17.2 and C.17.3), bounded in depth, number and text."""

from dataclasses import dataclass, field

from pydicom.dataset import Dataset, FileDataset

from app.core.errors import UnreadableInputError
from app.core.structured_report import ReportItem, StructuredReport
from app.core.study import Patient
from app.reading.objects.content_values import item_value
from app.reading.objects.headings import content_moment, person_name, stated_moment
from app.reading.objects.references import sop_class_name
from app.reading.objects.values import first_code, items, value, wholes, words

_MOST_ITEMS = 10_000
_DEEPEST = 40
_MOST_TEXT = 2_000_000


@dataclass
class _Budget:
    """What may still be read, and what had to be left out."""

    items: int = _MOST_ITEMS
    text: int = _MOST_TEXT
    left_out: int = 0
    marks: list[str] = field(default_factory=list)


def read_structured_report(name: str, ds: FileDataset, patient: Patient) -> StructuredReport:
    """The report in a data set; called within quiet_reading.

    Raises:
        UnreadableInputError: it holds no content.
    """
    if not items(ds, "ContentSequence") and value(ds, "ConceptNameCodeSequence") is None:
        raise UnreadableInputError(f"{name} is a structured report without content: copy or export it again.")
    budget = _Budget()
    root = _item(ds, (1,), budget)
    if budget.left_out:
        budget.marks.append(f"at least {budget.left_out:,} items are too many or too deep and are left out")
    preliminary = words(ds, "PreliminaryFlag").lower()
    if preliminary == "preliminary":
        budget.marks.append("preliminary")
    return StructuredReport(
        title=root.name or words(ds, "SeriesDescription") or "Structured report",
        kind=sop_class_name(words(ds, "SOPClassUID", 64)),
        patient=patient,
        sop_instance_uid=words(ds, "SOPInstanceUID", 64),
        study_instance_uid=words(ds, "StudyInstanceUID", 64),
        when=content_moment(ds),
        completion=_completion(ds),
        verification=_verification(ds),
        authors=_authors(ds),
        root=root,
        marks=tuple(budget.marks),
    )


def _item(ds: Dataset, place: tuple[int, ...], budget: _Budget) -> ReportItem:
    budget.items -= 1
    kind = words(ds, "ValueType", 16).upper()
    relationship = words(ds, "RelationshipType", 32).upper()
    same_as = wholes(ds, "ReferencedContentItemIdentifier")
    if same_as and not kind:
        text = f"refers to item {'.'.join(map(str, same_as))}"
        return ReportItem(place, relationship, "", None, text, same_as=same_as)
    found = item_value(ds, kind, max(0, min(budget.text, 100_000)))
    budget.text -= len(found.text)
    return ReportItem(
        place=place,
        relationship=relationship,
        value_type=kind,
        concept=first_code(ds, "ConceptNameCodeSequence"),
        text=found.text,
        references=found.references,
        problem=found.problem,
        children=_children(ds, place, budget),
    )


def _children(ds: Dataset, place: tuple[int, ...], budget: _Budget) -> tuple[ReportItem, ...]:
    below = items(ds, "ContentSequence")
    if len(place) >= _DEEPEST:
        budget.left_out += len(below)
        return ()
    made: list[ReportItem] = []
    for number, item in enumerate(below, 1):
        if budget.items <= 0:
            budget.left_out += len(below) - len(made)
            break
        made.append(_item(item, (*place, number), budget))
    return tuple(made)


def _completion(ds: Dataset) -> str:
    flag, why = words(ds, "CompletionFlag").lower(), words(ds, "CompletionFlagDescription")
    return f"{flag} ({why})" if flag and why else flag


def _verification(ds: Dataset) -> str:
    flag = words(ds, "VerificationFlag").upper()
    observers = [
        ", ".join(
            part
            for part in (
                person_name(words(observer, "VerifyingObserverName")),
                words(observer, "VerifyingOrganization"),
                stated_moment(words(observer, "VerificationDateTime")),
            )
            if part
        )
        for observer in items(ds, "VerifyingObserverSequence")[:50]
    ]
    named = "; ".join(one for one in observers if one)
    if flag == "VERIFIED":
        return f"verified by {named}" if named else "verified (by whom is not stated)"
    return "not verified" if flag == "UNVERIFIED" else ""


def _authors(ds: Dataset) -> tuple[str, ...]:
    found = [
        person_name(words(author, "PersonName")) or words(author, "StationName") or words(author, "Manufacturer")
        for author in items(ds, "AuthorObserverSequence")[:50]
    ]
    return tuple(one for one in found if one)
