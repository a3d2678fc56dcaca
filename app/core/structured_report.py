"""A structured report as it was written: who, when, and a tree of content items (PS3.3 A.35 and C.17)."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.core.instance import ImageKey
from app.core.study import Patient


@dataclass(frozen=True, slots=True)
class Coded:
    """A code with its meaning (PS3.3 8.8), e.g. G-A437, SRT, "Diameter"; empty text where the file states nothing."""

    value: str
    scheme: str
    meaning: str

    @property
    def words(self) -> str:
        """The meaning, or the code itself when the file gives no meaning."""
        return self.meaning or f"{self.scheme} {self.value}".strip()

    @property
    def code(self) -> str:
        """As "scheme:value"; empty when there is no value."""
        return f"{self.scheme}:{self.value}" if self.value else ""


@dataclass(frozen=True, slots=True)
class ObjectReference:
    """Another object that a report or selection names.

    Attributes:
        sop_class: name of the SOP class in words, or its UID when unknown.
        sop_instance_uid: which object.
        frames: from 1, as DICOM counts; empty for the whole object.
        segments: segment numbers; empty for all.
        is_image: an image class, so that it can be shown as one.
    """

    sop_class: str
    sop_instance_uid: str
    frames: tuple[int, ...] = ()
    segments: tuple[int, ...] = ()
    is_image: bool = True


@dataclass(frozen=True, slots=True)
class ReportItem:
    """One content item with what belongs to it (PS3.3 C.17.3).

    Attributes:
        place: its place in the tree as DICOM refers to it, e.g. (1, 2, 3); the root is (1,).
        relationship: to its parent: CONTAINS, HAS PROPERTIES, INFERRED FROM, ...; empty for the root.
        value_type: CONTAINER, TEXT, CODE, NUM, ...; empty when the file states none.
        concept: what it says something about; None when the file states none.
        text: its value in words; a number always with its unit, or with the word that none is stated.
        references: objects that it names.
        same_as: place of the item that stands here by reference; empty when it stands here itself.
        problem: what could not be read of it, one sentence; empty when all was.
        children: in the file's order.
    """

    place: tuple[int, ...]
    relationship: str
    value_type: str
    concept: Coded | None
    text: str
    references: tuple[ObjectReference, ...] = ()
    same_as: tuple[int, ...] = ()
    problem: str = ""
    children: tuple["ReportItem", ...] = ()

    @property
    def name(self) -> str:
        """What it says something about, in words; empty when the file states nothing."""
        return self.concept.words if self.concept else ""

    def walk(self) -> Iterator["ReportItem"]:
        """This item and all below it, in reading order."""
        waiting = [self]
        while waiting:
            item = waiting.pop()
            yield item
            waiting.extend(reversed(item.children))


@dataclass(frozen=True, slots=True)
class StructuredReport:
    """A report in DICOM; empty text where the file states nothing.

    Attributes:
        title: of the document, from its root.
        kind: name of its SOP class.
        patient: whom it is about.
        when: Content Date and Time as "YYYY-MM-DD hh:mm"; shorter when less is stated.
        completion: "complete" or "partial", with the file's explanation.
        verification: "verified by ..., ..." or "not verified".
        authors: persons, devices, institutions named as author or observer.
        root: the tree.
        marks: what a reader must know ("deeper items left out", ...).
    """

    title: str
    kind: str
    patient: Patient
    sop_instance_uid: str
    study_instance_uid: str
    when: str
    completion: str
    verification: str
    authors: tuple[str, ...]
    root: ReportItem
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyObjects:
    """A key object selection (PS3.3 A.35.4): images that someone pointed out, and why.

    Attributes:
        title: why, e.g. "Of Interest".
        description: free text of the person who selected; empty when there is none.
        images: frames that are images, in the file's order; a whole multi-frame image stands as its frame 0.
        others: objects that are no images.
    """

    title: str
    description: str
    patient: Patient
    sop_instance_uid: str
    study_instance_uid: str
    when: str
    images: tuple[ImageKey, ...]
    others: tuple[ObjectReference, ...] = ()
