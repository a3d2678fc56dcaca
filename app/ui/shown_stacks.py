"""Stacks that were shown, whose they are, and which case each belongs to."""

from collections.abc import Collection, Iterable
from typing import Final

from app.core.case import Case
from app.core.errors import UnreadableInputError
from app.core.instance import ImageKey
from app.core.stack import ImageStack
from app.ui.series_loading import loader_of
from app.workflow.annotations import MarkedImage
from viewers.facts import SeriesFacts

MOST_BYTES: Final = 3 * 512 * 1024**2
"""Of volumes kept in memory besides those on screen."""


class ShownStacks:
    """Kept until something else is opened."""

    def __init__(self) -> None:
        self._shown: dict[str, tuple[ImageStack, SeriesFacts]] = {}
        self._indexes: dict[str, dict[ImageKey, int]] = {}
        self._cases: dict[str, str] = {}

    def clear(self) -> None:
        """Forget all."""
        for kept in (self._shown, self._indexes, self._cases):
            kept.clear()

    def add(self, stack: ImageStack, facts: SeriesFacts) -> None:
        """A stack is shown."""
        self._shown.pop(stack.stack_id, None)
        self._shown[stack.stack_id] = stack, facts

    def spare_memory(self, visible: Collection[ImageStack], most_bytes: int = MOST_BYTES) -> None:
        """Let volumes that no viewport shows go, the ones shown longest ago first, until the rest fit a bound."""
        held = [(stack, loader) for stack, _ in self._shown.values() if (loader := loader_of(stack)) is not None]
        total = sum(loader.volume.values.nbytes for _, loader in held if loader.ready_count)
        for stack, loader in held:
            if total <= most_bytes:
                return
            if loader.ready_count and not any(stack is shown for shown in visible):
                total -= loader.volume.values.nbytes
                loader.forget()

    # Images

    def find_image(self, key: ImageKey) -> tuple[ImageStack, int] | None:
        """Where an image lies; None when it was not shown."""
        for stack, _facts in self._shown.values():
            place = self._places_of(stack).get(key)
            if place is not None:
                return stack, place
        return None

    def pictures(self, keys: Iterable[ImageKey]) -> dict[ImageKey, MarkedImage]:
        """Images decoded; called in the background. Those that cannot be had are left out."""
        wanted = set(keys)
        found: dict[ImageKey, MarkedImage] = {}
        for stack, facts in tuple(self._shown.values()):
            places = self._places_of(stack) if wanted else {}
            for key in wanted & places.keys():
                wanted.discard(key)
                index = places[key]
                series = f"series {facts.series_number}, " if facts.series_number is not None else ""
                try:
                    image = stack.image(index)
                except UnreadableInputError:
                    continue  # the page says of it that it could not be had
                found[key] = MarkedImage(key, image, image.unit, f"{series}image {index + 1}")
        return found

    def _places_of(self, stack: ImageStack) -> dict[ImageKey, int]:
        if stack.stack_id not in self._indexes:
            keys = ((stack.key(index), index) for index in range(stack.count))
            self._indexes[stack.stack_id] = {key: index for key, index in keys if key is not None}
        return self._indexes[stack.stack_id]

    # Cases

    def case_of(self, stack: ImageStack | None) -> str:
        """Id of the case of a stack; empty while it is not known, and for what has none (a prior)."""
        found = self._cases.get(stack.stack_id, "") if stack is not None else ""
        return "" if found.startswith("study ") else found

    def of_case(self, case_id: str) -> tuple[tuple[ImageStack, SeriesFacts], ...]:
        """The stacks of a case that were shown."""
        return tuple(kept for stack_id, kept in self._shown.items() if self._cases.get(stack_id) == case_id)

    def bind(self, stack_id: str, case_id: str) -> None:
        """A stack belongs to a case."""
        self._cases[stack_id] = case_id

    def bind_study(self, stack_id: str, identity: str, case: Case | None) -> None:
        """A stack belongs to the case of a study: to `case` when it is that, else to one that is on its way."""
        known = case is not None and case.whole_study and case.study.source_sha256 == identity
        self._cases[stack_id] = case.case_id if known and case is not None else f"study {identity}"

    def bind_like(self, stack_id: str, other: str) -> None:
        """A stack belongs where another one does."""
        if other in self._cases:
            self._cases[stack_id] = self._cases[other]

    def study_known(self, case: Case) -> None:
        """The case of a study has come."""
        waiting = f"study {case.study.source_sha256}"
        self._cases.update({stack: case.case_id for stack, kept in self._cases.items() if kept == waiting})
