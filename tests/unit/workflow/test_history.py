from app.workflow import edits
from app.workflow.history import History
from tests.cases import analyzed_case


def test_undo_and_redo_walk_the_steps_and_a_new_step_forgets_the_undone():
    first = analyzed_case()
    history = History(first)
    second = edits.accept(first, "F1", "Dr A")
    third = edits.reject(second, "F1", "Dr A")
    history.push(second, "Accept F1")
    history.push(third, "Reject F1")
    assert history.undo_label == "Reject F1"
    assert history.undo() == second
    assert history.redo_label == "Reject F1"
    assert history.undo() == first
    assert not history.can_undo
    assert history.undo() == first
    assert history.redo() == second
    history.push(first, "Restore F1")
    assert not history.can_redo
    assert history.redo() == first


def test_no_step_without_a_change():
    history = History(analyzed_case())
    history.push(analyzed_case(), "Nothing")
    assert not history.can_undo
