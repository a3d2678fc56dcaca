"""The evaluation in the window: started, followed, cancelled, its figures shown by group and written; nothing more."""

import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit

from app.core.errors import CancelledError, UsageError
from app.core.evaluation import ALL_CASES, CaseGroup, Evaluation, Figure, GroupSize, LeftOut
from app.ui.application import make_application
from app.ui.background import Background
from app.ui.evaluation_dialog import EvaluationDialog

WOMEN = CaseGroup("sex", "F")
SMALL = CaseGroup("site", "South")


def figure(key, title, group=ALL_CASES, value=0.91, **more):
    return Figure(key, title, more.pop("target", ""), group, value, 0.8, 0.95, "", 120, 60, **more)


EVALUATION = Evaluation(
    pack_id="skin", pack_title="Skin", pack_version="1.0.0", pack_sha256="a" * 64, program="Plumbline 1",
    made_at="2026-11-02T10:00:00Z", rows=124, cases=120, patients=60,
    left_out=(LeftOut("out of scope", (7, 12)), LeftOut("no label", (3,))),
    sizes=(GroupSize(WOMEN, 60, 30), GroupSize(SMALL, 6, 6, "fewer than 20 cases: not estimated")),
    figures=(
        figure("sensitivity", "Sensitivity at 0.3", target="mel", target_title="Melanoma", positives=40),
        figure("dice", "Dice, mean", headline=True),
        figure("dice", "Dice, mean", WOMEN, 0.85, headline=True),
    ),
    resamples=2000, level=0.95, seed=1, smallest_group=20,
)  # fmt: skip


class OneDesk:
    """Evaluates when it is let go on; knows two packs."""

    def __init__(self):
        self.go, self.asked, self.error = threading.Event(), [], None

    def packs(self):
        return (SimpleNamespace(id="chest", title="Chest"), SimpleNamespace(id="skin", title="Skin"))

    def evaluate_pack(self, pack_id, folder, labels, *, progress, cancelled):
        self.asked.append((pack_id, folder, labels, threading.current_thread() is threading.main_thread()))
        while not self.go.wait(0.01):
            progress(0.4, "Case 3 of 10")
            if cancelled():
                raise CancelledError("The evaluation was cancelled; nothing was kept.")
        if self.error is not None:
            raise self.error
        return EVALUATION


@pytest.fixture
def desk():
    return OneDesk()


@pytest.fixture
def dialog(qtbot, qapp, desk):
    make_application()
    background = Background()
    made = EvaluationDialog(desk, background, pack_id="skin")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: background.idle)
    yield made
    desk.go.set()
    made.close()
    background.close()


def evaluated(qtbot, dialog, desk, tmp_path):
    dialog.folder.setText(str(tmp_path))
    dialog.start.click()
    desk.go.set()
    qtbot.waitUntil(dialog.save.isEnabled, timeout=5000)


def rows(dialog):
    model = dialog.figures
    return [tuple(model.index(r, c).data() for c in range(model.columnCount())) for r in range(model.rowCount())]


def test_it_starts_with_a_pack_and_waits_for_a_folder(dialog, tmp_path):
    assert dialog.pack.currentData() == "skin"
    assert not dialog.start.isEnabled()
    assert not dialog.save.isEnabled()
    dialog.folder.setText(str(tmp_path))
    assert dialog.start.isEnabled()


def test_the_evaluation_runs_in_the_background_and_says_how_far_it_is(qtbot, dialog, desk, tmp_path):
    dialog.folder.setText(str(tmp_path))
    dialog.labels.setText(str(tmp_path / "other.csv"))
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.says.text() == "Case 3 of 10")
    assert dialog.bar.isVisible()
    assert dialog.bar.value() == 400
    assert not dialog.folder.isEnabled()
    assert not dialog.start.isEnabled()
    desk.go.set()
    qtbot.waitUntil(dialog.save.isEnabled)
    assert desk.asked == [("skin", tmp_path, tmp_path / "other.csv", False)]
    assert not dialog.bar.isVisible()


def test_figures_are_shown_by_group(qtbot, dialog, desk, tmp_path):
    evaluated(qtbot, dialog, desk, tmp_path)
    first, second = rows(dialog)
    assert first == ("Sensitivity at 0.3", "Melanoma", "0.910", "0.800 – 0.950", "120 (40 with it)")  # noqa: RUF001
    assert second[0] == "Dice, mean"
    said = dialog.says.text()
    assert "Skin 1.0.0: 120 of 124 cases, 60 patients" in said
    assert "2 cases out of the pack's scope (lines 7, 12); 1 case without a label (lines 3)" in said
    assert [dialog.group.itemText(i) for i in range(3)] == ["All cases (120)", "Sex: F (60)", "Site: South (6)"]
    dialog.group.setCurrentIndex(1)
    assert [row[2] for row in rows(dialog)] == ["0.850"]
    dialog.group.setCurrentIndex(2)
    assert rows(dialog) == []
    assert dialog.group.toolTip() == "fewer than 20 cases: not estimated"


def test_page_and_figures_are_written_and_nothing_else(qtbot, dialog, desk, tmp_path, monkeypatch):
    evaluated(qtbot, dialog, desk, tmp_path)
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(out))
    dialog.save.click()
    qtbot.waitUntil(lambda: "Written" in dialog.says.text(), timeout=10_000)
    assert sorted(p.name for p in out.iterdir()) == ["evaluation.pdf", "figures.csv", "figures.json"]


def test_cancel_stops_it(qtbot, dialog, desk, tmp_path):
    dialog.folder.setText(str(tmp_path))
    dialog.start.click()
    qtbot.waitUntil(lambda: bool(desk.asked))
    dialog.stop.click()
    qtbot.waitUntil(dialog.start.isEnabled)
    assert dialog.says.text() == "The evaluation was cancelled; nothing was kept."
    assert not dialog.save.isEnabled()


def test_what_cannot_be_used_is_said_in_one_sentence(qtbot, dialog, desk, tmp_path):
    desk.error = UsageError(
        "Line 3 of labels.csv has the label 'x', which this pack does not give: use one of mel, nv."
    )
    desk.go.set()
    dialog.folder.setText(str(tmp_path))
    dialog.start.click()
    qtbot.waitUntil(dialog.start.isEnabled)
    assert dialog.says.text() == str(desk.error)


def test_our_own_mistake_is_recorded(qtbot, dialog, desk, tmp_path, own_home):
    desk.error = RuntimeError("a defect")
    desk.go.set()
    dialog.folder.setText(str(tmp_path))
    dialog.start.click()
    qtbot.waitUntil(dialog.start.isEnabled)
    assert "a defect" not in dialog.says.text()
    assert list(Path(own_home).rglob("*.json")) or list(Path(own_home).rglob("crash*"))


def test_closing_stops_it_and_a_late_answer_reaches_nobody(qtbot, dialog, desk, tmp_path):
    dialog.folder.setText(str(tmp_path))
    dialog.start.click()
    qtbot.waitUntil(lambda: bool(desk.asked))
    before = dialog.says.text()
    dialog.close()
    qtbot.wait(200)
    assert not dialog.save.isEnabled()
    assert dialog.says.text() in {before, "Case 3 of 10"}


def test_every_control_has_a_name_and_a_tip(dialog):
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for widget in dialog.findChildren(kind):
            if not widget.objectName().startswith("qt_") and widget.isVisibleTo(dialog):
                assert widget.accessibleName(), widget
                assert widget.toolTip(), widget
