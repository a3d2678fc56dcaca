"""Every command of the window in one table: where it stands, its words, shortcuts, icon and what it needs."""

from typing import Final

from app.ui.command import Command
from app.ui.pack_commands import PACK_COMMANDS
from app.ui.viewing_commands import MEASURE_COMMANDS, OPENING_COMMANDS, SEGMENT_COMMANDS
from app.ui.workspace.commands import WORKSPACE_COMMANDS
from viewers.mark import mark

GROUPS: Final = (
    mark("File"),
    mark("Edit"),
    mark("View"),
    mark("Image"),
    mark("Tools"),
    mark("Measure"),
    mark("Segments"),
    mark("Findings"),
    mark("Report"),
    mark("Help"),
)
"""The menus in their order; one without commands is not shown."""


PRESET_KEYS: Final = 9
SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
WINDOWS_MENU: Final = mark("Window and level")
SIZES_MENU: Final = mark("Size of type")

COMMANDS: Final = (
    *OPENING_COMMANDS,
    Command("pdf", "File", mark("Export PDF…"), "Ctrl+P", "file-down", "film", before=True),
    Command("close", "File", mark("Close everything"), "Ctrl+W", "", "film", before=True),
    Command("settings", "File", mark("Settings…"), "Ctrl+,", "", before=True),
    Command("quit", "File", mark("Quit"), "Ctrl+Q"),
    Command("undo", "Edit", mark("Undo"), "Ctrl+Z", "undo-2", "open"),
    Command("redo", "Edit", mark("Redo"), "Ctrl+Shift+Z", "redo-2", "open", also="Ctrl+Y"),
    Command("search", "Edit", mark("Search commands"), "Ctrl+K", "search", before=True),
    Command("reader", "Edit", mark("Who reads…"), "", "pen-line"),
    Command("fit", "View", mark("Fit"), "F", "maximize", "film"),
    Command("one", "View", mark("One to one"), "0", "", "film"),
    Command("in", "View", mark("Zoom in"), "+", "", "film", also="="),
    Command("out", "View", mark("Zoom out"), "-", "", "film"),
    Command("look", "View", mark("Zoom to the finding"), "Z", "focus", "film findings"),
    Command("invert", "View", mark("Invert"), "I", "contrast", "film"),
    Command("marks", "View", mark("Show or hide marks"), "Space", "eye", "film"),
    *(
        Command(f"preset{n}", "View", mark("Window {n}"), str(n), "", "film", submenu=WINDOWS_MENU, number=n)
        for n in range(1, PRESET_KEYS + 1)
    ),
    Command("worklist", "View", mark("Worklist"), "Ctrl+B", "list", before=True),
    Command("results", "View", mark("Findings and report"), "Ctrl+J", "file-text"),
    Command("next_panel", "View", mark("Next panel"), "F6", before=True),
    Command("previous_panel", "View", mark("Previous panel"), "Shift+F6"),
    *(
        Command(f"scale{scale:g}", "View", mark("{n} %"), submenu=SIZES_MENU, number=round(scale * 100))
        for scale in SCALES
    ),
    *WORKSPACE_COMMANDS,
    *MEASURE_COMMANDS,
    *SEGMENT_COMMANDS,
    Command("analyze", "Findings", mark("Analyze the film"), "Ctrl+R", "play", "open"),
    Command("accept", "Findings", mark("Accept"), "A", "check", "open findings", before=True),
    Command("edit", "Findings", mark("Edit the finding"), "E", "pencil", "open findings"),
    Command("reject", "Findings", mark("Reject"), "R", "x", "open findings"),
    Command("restore", "Findings", mark("Back to the proposal"), "Shift+R", "rotate-ccw", "open findings"),
    Command("accept_all", "Findings", mark("Accept all"), "Shift+A", "", "open findings"),
    Command("add_curve", "Findings", mark("Measure another curve…"), "", "plus", "open"),
    Command("next", "Findings", mark("Next finding"), "N", "", "film findings", before=True),
    Command("previous", "Findings", mark("Previous finding"), "Shift+N", "", "film findings"),
    # The keyboard sends { and } for Shift+[ and Shift+].
    Command("upper_up", "Findings", mark("Upper end one vertebra up"), "[", "", "open findings", before=True),
    Command("upper_down", "Findings", mark("Upper end one vertebra down"), "]", "", "open findings"),
    Command("lower_up", "Findings", mark("Lower end one vertebra up"), "Shift+[", "", "open findings", also="{"),
    Command("lower_down", "Findings", mark("Lower end one vertebra down"), "Shift+]", "", "open findings", also="}"),
    *PACK_COMMANDS,
    Command("draft", "Report", mark("Draft with the language model"), "Ctrl+D", "sparkles", "open"),
    # Enter on the number block is another key.
    Command("sign", "Report", mark("Sign…"), "Ctrl+Return", "pen-line", "open", also="Ctrl+Enter"),
    Command("commands", "Help", mark("Commands and shortcuts"), "F1", "command", also="Ctrl+/"),
)
