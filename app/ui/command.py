"""One command of the window: where it stands, its words, shortcuts, icon and what it needs."""

from dataclasses import dataclass

from viewers.translate import tr


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        key: names it in the program and in the settings.
        menu: one of GROUPS.
        text: English words, an ellipsis where it asks for more; `{n}` stands for `number`.
        shortcut: in portable text, "Ctrl+O"; empty for none.
        image: name of its icon; empty for none.
        needs: conditions that must all hold, separated by blanks: "film" (an image is shown), "open" (and its report
            is not signed), "findings" (there are some), and whatever else `enable` is told; empty for always.
        before: a separator stands before it.
        also: another shortcut for the same: what the keyboard sends for the first, or the number block's key.
        submenu: English title of the submenu it stands in; empty for none.
        number: fills in `{n}`.
        checked: it is a switch that is on or off.
    """

    key: str
    menu: str
    text: str
    shortcut: str = ""
    image: str = ""
    needs: str = ""
    before: bool = False
    also: str = ""
    submenu: str = ""
    number: int = 0
    checked: bool = False

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """Its own shortcuts, the one that is shown first."""
        return tuple(keys for keys in (self.shortcut, self.also) if keys)

    @property
    def words(self) -> str:
        """Its words in the window's language."""
        return tr(self.text).replace("{n}", str(self.number))
