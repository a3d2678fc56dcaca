import pytest

from app.core.anatomy import Side
from app.core.errors import UsageError
from app.core.finding import FindingStatus
from app.workflow import edits
from tests.cases import analyzed_case


@pytest.fixture
def case():
    return analyzed_case(cobb=40)


def test_accept_reject_and_restore(case):
    accepted = edits.accept(case, "F1", "Dr A")
    assert accepted.finding("F1").status is FindingStatus.ACCEPTED
    assert accepted.finding("F1").decided_by == "Dr A"
    assert not edits.reject(accepted, "F1", "Dr A").finding("F1").counts
    assert edits.restore(accepted, "F1") == case


def test_a_moved_corner_changes_the_angle_and_keeps_the_models(case):
    x, y = case.vertebrae[3].corners[1]
    moved = edits.move_corner(case, "T4", 1, (x, y - 6), "Dr A")
    finding = moved.finding("F1")
    assert finding.status is FindingStatus.EDITED
    assert finding.proposal == case.finding("F1").proposal
    assert finding.measurement.value > finding.proposal.value + 2
    assert finding.measurement.interval is None
    assert moved.vertebrae[3].score is None


def test_a_moved_corner_outside_a_curve_leaves_it_alone(case):
    x, y = case.vertebrae[15].corners[0]
    moved = edits.move_corner(case, "L4", 0, (x, y - 2), "Dr A")
    assert moved.finding("F1") == case.finding("F1")


def test_a_moved_corner_does_not_touch_a_rejected_finding(case):
    rejected = edits.reject(case, "F1", "Dr A")
    x, y = case.vertebrae[3].corners[1]
    assert edits.move_corner(rejected, "T4", 1, (x, y - 6), "Dr A").finding("F1") == rejected.finding("F1")


@pytest.mark.parametrize("to", [(-50, 10), (10, 1e9), (float("nan"), 3)])
def test_a_corner_stays_in_the_image(case, to):
    with pytest.raises(UsageError, match="inside the image"):
        edits.move_corner(case, "T4", 1, to, "Dr A")


def test_corners_may_not_cross(case):
    x, y = case.vertebrae[3].corners[2]
    with pytest.raises(UsageError, match="T4"):
        edits.move_corner(case, "T4", 1, (x, y + 20), "Dr A")


def test_other_end_vertebrae(case):
    chosen = edits.set_ends(case, "F1", "T5", "T11", "Dr A")
    cobb = chosen.finding("F1").measurement.cobb
    assert (cobb.upper_end, cobb.lower_end, cobb.ends_chosen_by) == ("T5", "T11", "clinician")
    assert chosen.finding("F1").measurement.value == pytest.approx(30)
    with pytest.raises(UsageError, match="above"):
        edits.set_ends(case, "F1", "T11", "T5", "Dr A")


def test_stating_the_side_names_it_everywhere_and_can_be_taken_back(case):
    stated = edits.state_side(case, Side.RIGHT)
    assert stated.finding("F1").measurement.cobb.convexity is Side.LEFT
    assert stated.side_stated_by == "clinician"
    assert edits.state_side(stated, None) == case


def test_ids_are_never_used_again(case):
    added = edits.add_curve(case, "T1", "T4", "Dr A")
    assert [f.finding_id for f in added.findings] == [
        *(f.finding_id for f in case.findings),
        f"F{len(case.findings) + 1}",
    ]
    assert added.findings[-1].proposal is None
    with pytest.raises(UsageError, match="not proposed"):
        edits.restore(added, added.findings[-1].finding_id)
