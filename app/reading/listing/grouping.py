"""Instances to patients, studies and series, while they are being found."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field

from app.core.instance import Instance, ObjectKind, PatientEntry, Series, SourceFile, StudyEntry
from app.core.study import Patient
from app.reading.series.alike import (
    Orientation,
    differences,
    patient_key,
    same_orientation,
    series_key,
    stack_key,
    study_key,
)

Order = Callable[[Sequence[Instance]], Sequence[Instance]]


@dataclass(slots=True)
class _Stack:
    """Instances that can be shown together; without a key as long as only a disc's directory tells of them."""

    series_id: str
    key: Hashable | None
    orientation: Orientation | None = None
    members: dict[SourceFile, Instance] = field(default_factory=dict)
    built: Series | None = None
    built_as: str = ""


@dataclass(slots=True)
class _Study:
    study_id: str
    first: Instance
    series: dict[Hashable, list[_Stack]] = field(default_factory=dict)
    announced: bool = False
    built: StudyEntry | None = None


@dataclass(slots=True)
class _Person:
    patient: Patient
    studies: dict[Hashable, _Study] = field(default_factory=dict)
    announced: bool = False
    built: PatientEntry | None = None


class Grouping:
    """What was found so far; `entries` costs little when little changed since it was last asked for."""

    def __init__(self) -> None:
        self._people: dict[Hashable, _Person] = {}
        self._ids: dict[str, int] = {}
        self._announced: dict[SourceFile, tuple[_Person, _Study, _Stack]] = {}

    def announce(self, instance: Instance) -> None:
        """An instance of which only a disc's directory tells; `add` or `withdraw` replaces it."""
        person, study = self._place(instance, announced=True, told_of=None)
        stacks = study.series.setdefault(series_key(instance), [])
        stack = next((stack for stack in stacks if stack.key is None), None)
        if stack is None:
            stack = self._new_stack(stacks, instance, None)
        self._put(person, study, stack, instance)
        self._announced[instance.source] = (person, study, stack)

    def withdraw(self, source: SourceFile) -> None:
        """Forget what was announced of a file; nothing happens when nothing was."""
        found = self._announced.pop(source, None)
        if found is None:
            return
        person, study, stack = found
        stack.members.pop(source, None)
        stack.built = study.built = person.built = None

    def add(self, instance: Instance) -> None:
        """An instance by its own header."""
        announced = self._announced.get(instance.source)
        self.withdraw(instance.source)
        person, study = self._place(instance, told_of=announced[0] if announced else None)
        stacks = study.series.setdefault(series_key(instance), [])
        key = stack_key(instance)
        stack = next((stack for stack in stacks if _fits(stack, key, instance)), None)
        if stack is None:
            stack = next((stack for stack in stacks if stack.key is None), None)
            if stack is None:
                stack = self._new_stack(stacks, instance, key)
            stack.key, stack.orientation = key, instance.orientation
        self._put(person, study, stack, instance)

    def entries(self, order: Order | None = None) -> tuple[PatientEntry, ...]:
        """Everything so far, in the order found; empty series are left out.

        Args:
            order: puts the instances of each stack in order; None leaves them in the order found.
        """
        built = [self._entry(person, order) for person in self._people.values()]
        return tuple(entry for entry in built if entry.studies)

    def _entry(self, person: _Person, order: Order | None) -> PatientEntry:
        if person.built is None or order is not None:
            studies = [self._study(study, order) for study in person.studies.values()]
            kept = [study for study in studies if study.series]
            person.built = PatientEntry(person.patient, tuple(sorted(kept, key=lambda s: s.date, reverse=True)))
        return person.built

    def _study(self, study: _Study, order: Order | None) -> StudyEntry:
        if study.built is None or order is not None:
            found: list[Series] = []
            for stacks in study.series.values():
                filled = [stack for stack in stacks if stack.members]
                firsts = [_first(stack) for stack in filled]
                words = differences(firsts) if len(filled) > 1 else ("",) * len(filled)
                found.extend(_series(stack, word, order) for stack, word in zip(filled, words, strict=True))
            found.sort(key=lambda series: (series.number is None, series.number or 0))
            first = study.first
            study.built = StudyEntry(study.study_id, first.study_date, first.study_description, tuple(found))
        return study.built

    def _place(self, instance: Instance, *, told_of: _Person | None, announced: bool = False) -> tuple[_Person, _Study]:
        key: Hashable = patient_key(instance.patient)
        if not any(patient_key(instance.patient)):
            # Nobody is named: no two studies are known to be of one person.
            key = study_key(instance)
        person = self._people.get(key)
        if person is None and told_of is not None and told_of.announced:
            # A directory need not state a birth date: whom it told of is who its first file says.
            self._people = {key if known is told_of else old: known for old, known in self._people.items()}
            person = told_of
        if person is None:
            person = self._people[key] = _Person(instance.patient, announced=announced)
        elif person.announced and not announced:
            # A disc's directory tells less of the patient than the files.
            person.patient, person.announced = instance.patient, False
        studied = study_key(instance)
        study = person.studies.get(studied)
        if study is None:
            study = person.studies[studied] = _Study(
                self._unique(instance.study_instance_uid or "study"), instance, announced=announced
            )
        elif study.announced and not announced:
            study.first, study.announced = instance, False
        return person, study

    def _new_stack(self, stacks: list[_Stack], instance: Instance, key: Hashable | None) -> _Stack:
        stack = _Stack(self._unique(instance.series_instance_uid or "series"), key)
        stacks.append(stack)
        return stack

    def _put(self, person: _Person, study: _Study, stack: _Stack, instance: Instance) -> None:
        stack.members[instance.source] = instance
        stack.built = study.built = person.built = None

    def _unique(self, text: str) -> str:
        count = self._ids[text] = self._ids.get(text, 0) + 1
        return text if count == 1 else f"{text}#{count}"


def _first(stack: _Stack) -> Instance:
    """The first whose own header is known, else the first."""
    members = stack.members.values()
    return next((item for item in members if item.rows), next(iter(members)))


def _fits(stack: _Stack, key: Hashable, instance: Instance) -> bool:
    return stack.key == key and same_orientation(stack.orientation, instance.orientation)


def _series(stack: _Stack, word: str, order: Order | None) -> Series:
    if stack.built is None or stack.built_as != word or order is not None:
        first = _first(stack)
        instances = tuple(stack.members.values())
        if order is not None:
            instances = tuple(order(instances))
        description = first.series_description
        if word:
            description = f"{description or first.modality} ({word})".strip()
        modality = first.modality or ("" if first.kind is ObjectKind.VOLUME else "OT")
        stack.built = Series(stack.series_id, first.kind, modality, description, first.series_number, instances)
        stack.built_as = word
    return stack.built
