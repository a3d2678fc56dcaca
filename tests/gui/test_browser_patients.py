"""The list of what was opened never puts a study under another patient."""

import pytest

from app.core.instance import Listing, PatientEntry, StudyEntry
from app.core.study import Patient
from app.ui.application import make_application
from app.ui.browser_panel import BrowserPanel
from tests.gui.conftest import settle

JANE, JOHN = Patient("DOE^JANE", "1", "1970-01-01"), Patient("ROE^JOHN", "2", "1980-01-01")


def study(number):
    return StudyEntry(study_id=f"1.2.{number}", date="2026-01-01", description=f"Study {number}", series=())


def entry(patient, *numbers):
    return PatientEntry(patient, tuple(study(number) for number in numbers))


@pytest.fixture
def panel(qtbot, qapp):
    make_application()
    made = BrowserPanel()
    qtbot.addWidget(made)
    return made


def rows(panel):
    tree = panel.tree
    tops = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return {
        top.text(0).split("  ")[0]: sorted(top.child(n).text(0)[-1] for n in range(top.childCount())) for top in tops
    }


def test_a_patient_found_later_who_stands_first_takes_nobodys_studies(panel):
    panel.show_listing(Listing(patients=(entry(JOHN, 1),)))
    panel.show_listing(Listing(patients=(entry(JANE, 2), entry(JOHN, 1, 3))))
    assert rows(panel) == {"DOE JANE": ["2"], "ROE JOHN": ["1", "3"]}


def test_one_study_number_stated_for_two_patients_stays_with_each(panel):
    panel.show_listing(Listing(patients=(entry(JANE, 1), entry(JOHN, 1))))
    panel.show_listing(Listing(patients=(entry(JANE, 1, 2), entry(JOHN, 1))))
    assert rows(panel) == {"DOE JANE": ["1", "2"], "ROE JOHN": ["1"]}


def test_what_is_opened_next_stands_alone(opened, qtbot):
    opened.viewing.open_sample_ct()
    settle(qtbot, opened)
    tree = opened.browser.tree
    assert [tree.topLevelItem(n).text(0)[:12] for n in range(tree.topLevelItemCount())] == ["Simulated Ct"]
    assert tree.topLevelItem(0).childCount() == 1
