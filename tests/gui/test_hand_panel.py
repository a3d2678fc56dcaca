"""The list of marks and its tools: what is listed, found, named, hidden and asked for."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.core.annotation import Annotation
from app.core.annotation import AnnotationKind as Kind
from app.core.instance import ImageKey
from app.ui.hand_palette import KIND_ICONS, KIND_WORDS
from app.ui.icons import ICONS
from app.ui.marks_panel import MarkRow, MarksPanel

HERE, THERE = ImageKey("1.2.3"), ImageKey("1.2.4")
ROWS = (
    MarkRow(Annotation("A1", Kind.COBB, THERE, ((0, 0),) * 4), ("30.3°",), "Series 2, image 7", here=False),
    MarkRow(
        Annotation("A2", Kind.LENGTH, HERE, ((0, 0), (1, 1)), text="Femoral head"),
        ("44.7 mm",), "Series 3, image 41", here=True, finding="F2", scale="detector", scale_words="detector plane",
    ),
    MarkRow(
        Annotation("A3", Kind.ELLIPSE, HERE, ((0, 0),) * 3), ("12.0 mm²", "mean 45.2 HU"),
        "Series 3, image 41", here=True,
    ),
)  # fmt: skip


@pytest.fixture
def panel(qtbot, qapp):
    made = MarksPanel()
    qtbot.addWidget(made)
    made.resize(340, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_marks(ROWS, locked=False)
    return made


def listed(panel):
    """(group, its mark ids) as shown."""
    model = panel.list.model()
    groups = [model.index(n, 0) for n in range(model.rowCount())]
    return [
        (g.data(), [model.index(n, 0, g).data(Qt.ItemDataRole.UserRole) for n in range(model.rowCount(g))])
        for g in groups
    ]


def choose(panel, annotation_id):
    index = panel._filter.mapFromSource(panel._model.find(annotation_id))
    panel.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_this_image_comes_first(panel):
    assert listed(panel) == [("This image", ["A2", "A3"]), ("Series 2, image 7", ["A1"])]
    index = panel._model.find("A2")
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("A2", "Length", "Femoral head", "44.7 mm", "detector plane", "Series 3, image 41"):
        assert part in words


def test_what_is_asked_for_names_the_mark(panel, qtbot):
    with qtbot.waitSignal(panel.selected, check_params_cb=lambda found: found == "A3"):
        choose(panel, "A3")
    with qtbot.waitSignal(panel.finding_asked, check_params_cb=lambda found: found == "A3"):
        panel.finding_button.click()
    with qtbot.waitSignal(panel.jump_asked, check_params_cb=lambda found: found == "A3"):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.delete_asked, check_params_cb=lambda found: found == "A3"):
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    choose(panel, "A2")
    assert not panel.finding_button.isEnabled()  # it is one already


def test_choosing_from_the_image_emits_nothing(panel, qtbot):
    with qtbot.assertNotEmitted(panel.selected):
        panel.select("A1")
        assert panel.current == "A1"
        panel.select("")
        assert panel.current == ""


def test_a_name_is_typed_in_place(panel, qtbot):
    choose(panel, "A3")
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    editor = panel.list.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == ""  # the kind is no name
    qtbot.keyClicks(editor, "Liver")
    with qtbot.waitSignal(panel.renamed, check_params_cb=lambda *found: found == ("A3", "Liver")):
        qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_one_mark_and_all_are_hidden_and_shown(panel, qtbot):
    found = []
    panel.hidden_changed.connect(found.append)
    choose(panel, "A1")
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert found == [frozenset({"A1"})]
    panel._show_all.click()
    assert found[-1] == frozenset()
    panel._show_all.click()
    assert found[-1] == frozenset({"A1", "A2", "A3"})
    panel.show_marks(ROWS[:2], locked=False)
    assert panel.hidden == frozenset({"A1", "A2"})


def test_many_marks_are_searched(panel, qtbot):
    assert not panel.search.isVisible()
    more = tuple(
        MarkRow(Annotation(f"A{n}", Kind.PROBE, THERE, ((n, n),)), (f"{n}.0 HU",), "Series 2, image 7", here=False)
        for n in range(4, 12)
    )
    panel.show_marks((*ROWS, *more), locked=False)
    assert panel.search.isVisible()
    qtbot.keyClicks(panel.search, "femoral mm")
    assert listed(panel) == [("This image", ["A2"])]
    panel.search.clear()
    assert sum(len(marks) for _, marks in listed(panel)) == 11


def test_selection_stays_when_values_change(panel):
    choose(panel, "A3")
    panel.show_values("A3", ("13.0 mm²", "mean 40.0 HU"))
    assert panel.current == "A3"
    assert "13.0 mm²" in panel._model.find("A3").data(Qt.ItemDataRole.ToolTipRole)
    panel.show_marks(ROWS[1:], locked=False)
    assert panel.current == "A3"


def test_nothing_can_be_changed_when_locked(panel, qtbot):
    panel.show_marks(ROWS, locked=True)
    choose(panel, "A3")
    with qtbot.assertNotEmitted(panel.delete_asked):
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    assert panel.list.findChild(QLineEdit) is None
    for made in (panel.finding_button, panel.rename_button, panel.delete_button):
        assert not made.isEnabled()
    assert panel.jump_button.isEnabled()
    assert not panel.palette_row.button(Kind.LENGTH).isEnabled()
    assert panel.palette_row.button(None).isEnabled()


def test_tools_are_chosen_by_mouse_and_shown(panel, qtbot):
    with qtbot.waitSignal(panel.kind_chosen, check_params_cb=lambda kind: kind is Kind.ANGLE):
        qtbot.mouseClick(panel.palette_row.button(Kind.ANGLE), Qt.MouseButton.LeftButton)
    assert panel.palette_row.button(Kind.ANGLE).isChecked()
    with qtbot.assertNotEmitted(panel.kind_chosen):
        panel.set_kind(None)
    assert panel.palette_row.button(None).isChecked()
    assert not panel.palette_row.button(Kind.ANGLE).isChecked()


def test_every_tool_has_an_icon_a_name_and_a_tooltip(panel):
    for kind in (None, *Kind):
        made = panel.palette_row.button(kind)
        assert made.accessibleName()
        assert made.toolTip()
        assert not made.icon().isNull()
    assert set(KIND_WORDS) == set(Kind)
    for name in KIND_ICONS.values():
        assert (ICONS / f"{name}.svg").is_file()


def test_the_menu_offers_what_can_be_done(panel):
    choose(panel, "A2")
    menu = panel._menu()
    words = {action.text(): action.isEnabled() for action in menu.actions()}
    assert words == {"Use as finding": False, "Show on its image": True, "Rename": True, "Delete": True}
    menu.deleteLater()
    panel._on_menu(QPoint(-5, -5))  # beside every mark: no menu
    assert QApplication.activePopupWidget() is None


def test_nothing_is_clipped(panel, qtbot):
    """The panel is as wide as its tools and buttons need, at the window's usual width."""
    assert panel.minimumSizeHint().width() <= 340
    for made in (panel.finding_button, panel.jump_button):
        assert made.width() >= made.sizeHint().width()
