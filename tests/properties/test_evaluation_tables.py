"""Whatever stands in a table of labels: cases below the folder, or one clear sentence; intervals hold their value."""

import tempfile
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import UsageError
from app.workflow.evaluation.bootstrap import estimate, mean_of
from app.workflow.evaluation.discrimination import auroc
from app.workflow.evaluation.labels import read_labels
from app.workflow.evaluation.table import read_table
from app.workflow.evaluation.targets import Targets

TARGETS = Targets(("a", "b"), False, {}, {}, ("lesion",), ("lung",), (), True)  # noqa: FBT003
CELL = st.sampled_from(
    ["a.png", "b/c.png", "../x", "/etc/passwd", "a", "b", "1", "0", "-3,5", "nan", "", '"', "x;y", "é"]
)
LINE = st.lists(CELL, min_size=1, max_size=5).map(",".join)
HEAD = st.sampled_from(["file,label", "file,mask,fov", "file,lung_x,lung_y,lung_width,lung_height", "file,cobb,age,sex",
                        "file;value;age", "file,label,x,y,width,height", "label,file,patient"])  # fmt: skip


def read(data):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "labels.csv").write_bytes(data)
        try:
            cases = read_labels(read_table(folder / "labels.csv"), folder, TARGETS)
        except UsageError as error:
            said, cases = str(error), ()
        else:
            said = "Read."
        assert "\n" not in said
        assert said.endswith(".")
        for case in cases:
            for path in (case.path, *case.masks.values(), *([case.view] if case.view else [])):
                assert path.resolve().is_relative_to(folder.resolve())


@settings(max_examples=150, deadline=None)
@given(HEAD, st.lists(LINE, max_size=6))
def test_any_table_is_read_or_refused_in_one_sentence(head, lines):
    read("\n".join([head, *lines]).encode())


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_one_sentence(data):
    read(data)
    read(b"file,label\n" + data)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), st.floats(0, 1), st.booleans()), min_size=2, max_size=30))
def test_intervals_lie_within_the_range_of_their_figure(cases):
    owners = np.array([owner for owner, _score, _positive in cases])
    scores = np.array([score for _owner, score, _positive in cases])
    positive = np.array([flag for _owner, _score, flag in cases])
    mean = estimate(mean_of(scores), owners, resamples=60)
    assert scores.min() - 1e-9 <= mean.value <= scores.max() + 1e-9
    if np.isfinite(mean.low):
        assert scores.min() - 1e-9 <= mean.low <= mean.high <= scores.max() + 1e-9
    area = estimate(auroc(scores, positive), owners, resamples=60)
    assert np.isnan(area.value) == (positive.all() or not positive.any())
    assert not np.isfinite(area.low) or 0 <= area.low <= area.high <= 1
