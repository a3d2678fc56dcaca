"""The workspace's commands: rows for the window's table, and what each of them does."""

from collections.abc import Callable
from typing import Final

from app.ui.command import Command
from app.ui.workspace.bar import act_on, changed_linking
from app.ui.workspace.workspace import Workspace
from app.workflow.hanging import Scroll
from viewers.mark import mark
from viewers.viewport import Viewport

LAYOUTS: Final = mark("Layout")
LINKS: Final = mark("What moves together")

WORKSPACE_COMMANDS: Final = (
    Command("layout", "Image", mark("Layout…"), "L", "layout-grid"),
    Command("layout1x1", "Image", mark("One image"), "Alt+1", submenu=LAYOUTS),
    Command("layout1x2", "Image", mark("Two side by side"), "Alt+2", submenu=LAYOUTS),
    Command("layout2x2", "Image", mark("Four"), "Alt+4", submenu=LAYOUTS),
    Command("layout3x3", "Image", mark("Nine"), "Alt+9", submenu=LAYOUTS),
    Command("maximize", "Image", mark("This image alone, or all"), "X", "", "film"),
    Command("next_viewport", "Image", mark("Next image"), "Ctrl+Tab"),
    Command("previous_viewport", "Image", mark("Previous image"), "Ctrl+Shift+Tab"),
    Command("full_screen", "Image", mark("Whole screen"), "F11", "screen"),
    Command("cine", "Image", mark("Play or stop"), "C", "play", "film", before=True),
    Command("cine_faster", "Image", mark("Play faster"), "Shift+Up", "", "film"),
    Command("cine_slower", "Image", mark("Play slower"), "Shift+Down", "", "film"),
    Command("key_image", "Image", mark("Key image"), "K", "star", "film"),
    Command("turn", "Image", mark("Turn by 90°"), ".", "turn-right", "film", before=True),
    Command("turn_back", "Image", mark("Turn back by 90°"), ",", "", "film"),
    Command("flip_across", "Image", mark("Exchange left and right"), "Shift+X", "flip-across", "film"),
    Command("flip_upside", "Image", mark("Exchange top and bottom"), "Shift+Y", "flip-upside", "film"),
    Command("unturned", "Image", mark("As the file has it"), "", "", "film"),
    Command("link_position", "Image", mark("Scroll together by position"), "G", "chain", before=True, submenu=LINKS),
    Command("link_number", "Image", mark("Scroll together by slice number"), "Shift+G", submenu=LINKS),
    Command("link_place", "Image", mark("Zoom and pan together"), "", submenu=LINKS),
    Command("link_window", "Image", mark("Window together"), "", submenu=LINKS),
    Command("link_lines", "Image", mark("Reference lines"), "", submenu=LINKS),
    Command("link_cursor", "Image", mark("Cursor in all images"), "", submenu=LINKS),
)
"""For the table of commands; "planes" (multi-planar) needs a volume and is the window's own."""

_RATE_STEP = 1.25


def workspace_handlers(workspace: Workspace) -> dict[str, Callable[[], None]]:
    """What each command does, by its key."""

    def layout(rows: int, columns: int) -> Callable[[], None]:
        return lambda: workspace.set_layout(rows, columns)

    def faster(factor: float) -> None:
        active = workspace.active
        active.cine.set_rate(active.cine.rate * factor, active.asked)
        workspace.image_changed.emit(active)

    def link(key: str) -> Callable[[], None]:
        def toggle() -> None:
            links = workspace.links
            linking = links.linking
            on = {
                "position": linking.scroll is not Scroll.OFF,
                "number": linking.scroll is Scroll.NUMBER,
                "place": linking.place,
                "window": linking.window,
                "lines": linking.reference_lines,
            }[key]
            links.set_linking(changed_linking(linking, key, on=not on))

        return toggle

    def choose() -> None:
        workspace.choose_layout()

    def act(what: Callable[[Viewport], None]) -> Callable[[], None]:
        return lambda: act_on(workspace, what)

    return {
        "layout": choose,
        "layout1x1": layout(1, 1),
        "layout1x2": layout(1, 2),
        "layout2x2": layout(2, 2),
        "layout3x3": layout(3, 3),
        "maximize": workspace.maximize,
        "next_viewport": workspace.next_viewport,
        "previous_viewport": lambda: workspace.next_viewport(-1),
        "full_screen": workspace.toggle_full_screen,
        "cine": act(Viewport.play),
        "cine_faster": lambda: faster(_RATE_STEP),
        "cine_slower": lambda: faster(1 / _RATE_STEP),
        "key_image": workspace.toggle_key_image,
        "turn": act(lambda each: each.view.rotate()),
        "turn_back": act(lambda each: each.view.rotate(-1)),
        "flip_across": act(lambda each: each.view.flip_across()),
        "flip_upside": act(lambda each: each.view.flip_upside()),
        "unturned": act(lambda each: each.view.reset_turns()),
        "link_position": link("position"),
        "link_number": link("number"),
        "link_place": link("place"),
        "link_window": link("window"),
        "link_lines": link("lines"),
        "link_cursor": lambda: workspace.links.set_cursor(on=not workspace.links.cursor),
    }
