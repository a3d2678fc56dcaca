"""Reading a bundle's inference.json: plain values and references to them; expressions are never evaluated."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from inference.importing.source import refuse

_MAX_REFERENCES: Final = 8
_SHARED: Final = frozenset({"_target_", "_disabled_", "_requires_", "_desc_", "_mode_"})


class Config:
    """The object of an inference.json."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        """Take what json gave."""
        self._values = values

    def get(self, *names: str) -> Any:
        """The first of these keys that is there; None where none is."""
        return next((self._values[name] for name in names if name in self._values), None)

    def value(self, given: Any, where: str) -> Any:
        """A value, with a reference such as "@key" or "@key::0::part" followed.

        Raises:
            RefusedError: it is an expression, or refers to nothing.
        """
        for _ in range(_MAX_REFERENCES):
            if not isinstance(given, str) or given[:1] not in ("@", "$"):
                return given
            if given.startswith("$"):
                refuse(f"{where} is the expression {given[:60]!r}, and expressions are not evaluated")
            given = self._find(given[1:], where)
        return refuse(f"{where} refers to itself")

    def component(self, given: Any, where: str) -> tuple[str, dict[str, Any]]:
        """Class name (without its modules) and arguments of a component.

        Raises:
            RefusedError: it is no component.
        """
        found = self.value(given, where)
        if not isinstance(found, dict) or not isinstance(found.get("_target_"), str):
            refuse(f"{where} names no component")
        arguments = {key: value for key, value in found.items() if key not in _SHARED}
        return found["_target_"].rsplit(".", 1)[-1], arguments

    def transforms(self, given: Any, where: str) -> list[tuple[str, dict[str, Any]]]:
        """The transforms of a Compose, in order, those that are disabled left out.

        Raises:
            RefusedError: it is no Compose of plain transforms.
        """
        name, arguments = self.component(given, where)
        if name != "Compose":
            refuse(f"{where} is a {name!r}, and a Compose is expected")
        listed = self.value(arguments.get("transforms", []), f"{where}.transforms")
        if not isinstance(listed, list) or len(listed) > 100:
            refuse(f"{where}.transforms is no list of transforms")
        found = []
        for index, item in enumerate(listed):
            item = self.value(item, f"{where}.transforms[{index}]")  # noqa: PLW2901  the reference followed
            disabled = item.get("_disabled_", False) if isinstance(item, dict) else False
            if not isinstance(disabled, bool):
                refuse(f"whether {where}.transforms[{index}] is used depends on an expression")
            if not disabled:
                found.append(self.component(item, f"{where}.transforms[{index}]"))
        return found

    def only(self, arguments: Mapping[str, Any], known: set[str], name: str) -> None:
        """Refuse arguments that are not among the known ones.

        Raises:
            RefusedError: there is another one.
        """
        unknown = sorted(set(arguments) - known)
        if unknown:
            refuse(f"{name} is given {unknown[0]!r}, which is not known")

    def numbers(self, given: Any, count: int, where: str) -> tuple[float, ...]:
        """That many numbers; a single one counts for each.

        Raises:
            RefusedError: they are something else.
        """
        found = self.value(given, where)
        listed: Sequence[Any] = found if isinstance(found, list) else [found] * count
        listed = [self.value(item, where) for item in listed]
        if len(listed) != count or not all(_is_number(item) for item in listed):
            refuse(f"{where} is not {count} number{'s' if count > 1 else ''}")
        return tuple(float(item) for item in listed)

    def same(self, given: Any, count: int, where: str) -> float:
        """A number that is the same for each axis.

        Raises:
            RefusedError: it is not.
        """
        found = set(self.numbers(given, count, where))
        if len(found) != 1:
            refuse(f"{where} differs between axes, which is not done here")
        return found.pop()

    def flag(self, given: Any, where: str) -> bool:
        """True or false.

        Raises:
            RefusedError: it is something else.
        """
        found = self.value(given, where)
        if not isinstance(found, bool):
            refuse(f"{where} is not true or false")
        return found

    def word(self, given: Any, where: str) -> str:
        """A word, or a list of the same word.

        Raises:
            RefusedError: it is something else.
        """
        found = self.value(given, where)
        words = found if isinstance(found, list) else [found]
        if not words or not all(isinstance(item, str) for item in words) or len(set(words)) != 1:
            refuse(f"{where} is not one word")
        return str(words[0])

    def _find(self, path: str, where: str) -> Any:
        found: Any = self._values
        for part in path.replace("#", "::").split("::"):
            if isinstance(found, dict) and part in found:
                found = found[part]
            elif isinstance(found, list) and part.isdecimal() and int(part) < len(found):
                found = found[int(part)]
            else:
                refuse(f"{where} refers to {path[:60]!r}, which is not there")
        return found


def _is_number(item: Any) -> bool:
    return isinstance(item, int | float) and not isinstance(item, bool) and abs(item) < 1e12
