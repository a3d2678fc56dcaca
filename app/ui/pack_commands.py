"""Commands for model packs: rows of the window's table."""

from typing import Final

from app.ui.command import Command
from viewers.mark import mark

PACK_COMMANDS: Final = (
    Command("choose_pack", "Tools", mark("Choose a model pack"), "Ctrl+M", "package"),
    Command("pack_card", "Tools", mark("The pack's card…")),
    Command("add_pack", "Tools", mark("Add a model pack…")),
    Command("evaluate_pack", "Tools", mark("Evaluate a pack on own cases…"), "", "", before=True),
    Command("why", "Findings", mark("Why the model says so"), "Shift+W", "focus", "film findings"),
    Command("heat_map", "Findings", mark("Show or hide the map"), "Shift+M", "", "film findings"),
    Command("impression", "Findings", mark("Write the impression"), "Ctrl+I", "", "film"),
)
