"""Sorting does not depend on the order in which files were found, and loses nothing."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.instance import Instance, ObjectKind, Series, SourceFile
from app.core.study import Patient
from app.reading.series.sort import display_order, sort_series

AXIAL = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
SAGITTAL = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
BASE = Instance(
    SourceFile(Path("x")),
    ObjectKind.IMAGE,
    series_instance_uid="2.25.1",
    study_instance_uid="2.25.2",
    modality="MR",
    rows=8,
    columns=8,
    spacing=(1.0, 1.0),
    orientation=AXIAL,
    photometric="MONOCHROME2",
    bits=(16, 12, 0),
    rescale=(1.0, 0.0),
)

instances = st.lists(
    st.builds(
        lambda number, height, echo, turned, placed, patient: replace(
            BASE,
            instance_number=number,
            position=(0.0, 0.0, height * 1.5) if placed else None,
            orientation=SAGITTAL if turned else AXIAL,
            repeats=(("echo time", echo),) if echo else (),
            patient=Patient(patient_id=patient),
        ),
        st.one_of(st.none(), st.integers(0, 30)),
        st.integers(-4, 12),
        st.sampled_from([0.0, 5.0, 10.0]),
        st.booleans(),
        st.sampled_from([True, True, True, False]),
        st.sampled_from(["A", "A", "A", "B"]),
    ),
    min_size=1,
    max_size=24,
).map(
    lambda found: [
        replace(item, sop_instance_uid=f"2.25.9.{number}", source=SourceFile(Path(f"{number * 7 % 25}.dcm")))
        for number, item in enumerate(found)
    ]
)


def groups_of(found):
    series = Series("s", ObjectKind.IMAGE, "MR", "Any", 1, tuple(found))
    return sort_series(series, same_content=lambda _first, _second: False).groups


@given(st.data(), instances)
@settings(max_examples=60, deadline=None)
def test_order_of_finding_does_not_matter(data, found):
    other = data.draw(st.permutations(found))
    assert groups_of(found) == groups_of(other)
    if len({(item.orientation, item.patient, item.position is None) for item in found}) == 1:
        assert list(display_order(found)) == list(display_order(other))


@given(instances)
@settings(max_examples=60, deadline=None)
def test_nothing_is_lost_and_nothing_is_mixed(found):
    groups = groups_of(found)
    shown = [item.instance for group in groups for item in group.slices]
    assert sorted(item.sop_instance_uid for item in shown) == sorted(item.sop_instance_uid for item in found)
    for group in groups:
        own = [item.instance for item in group.slices]
        assert len({item.patient for item in own}) == 1
        assert len({item.orientation for item in own}) == 1
        placed = [item.position for item in own if item.position is not None]
        if group.is_volume:
            axis = 0 if own[0].orientation == SAGITTAL else 2
            along = [position[axis] for position in placed]
            assert along in (sorted(along), sorted(along, reverse=True))
            assert len(set(along)) == len(along) >= 2
