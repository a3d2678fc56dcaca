"""Letters at the edges, reference lines, places of slices, cine's frames, the cache, indexing of slices."""

import numpy as np
import pytest

from app.core.anatomy import Side, opposite
from app.core.image import Image
from app.core.plane import ImagePlane
from app.core.study import Patient
from tests.viewing import SyntheticStack, facts
from viewers.cine import cine_index
from viewers.facts import SeriesFacts, identity_text
from viewers.mapping import Mapping
from viewers.orientation_layer import edge_letters
from viewers.pyramid import build_pyramid, index_image
from viewers.reference_lines import cut, places_of, slice_at
from viewers.slice_cache import SliceCache
from viewers.viewport_words import slice_words

AXIAL = ImagePlane((0.0, 0.0, 10.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), 100, 80, "1.2")
SAGITTAL = ImagePlane((30.0, 0.0, 60.0), (0.0, 2.0, 0.0), (0.0, 0.0, -2.0), 50, 40, "1.2")


def letters(plane=None, side=None, directions=None, turns=0, mirrored=False):
    found = edge_letters(Mapping(1.0, 1.0, (0, 0), 100, 100, turns, mirrored), plane, side, directions)
    return found.left, found.right, found.top, found.bottom


@pytest.mark.parametrize(
    ("turns", "mirrored", "wanted"),
    [
        (0, False, ("R", "L", "A", "P")),
        (1, False, ("P", "A", "R", "L")),
        (2, False, ("L", "R", "P", "A")),
        (3, False, ("A", "P", "L", "R")),
        (0, True, ("L", "R", "A", "P")),
        (1, True, ("P", "A", "L", "R")),
    ],
)
def test_letters_follow_turning_and_mirroring(turns, mirrored, wanted):
    assert letters(AXIAL, turns=turns, mirrored=mirrored) == wanted
    assert letters(directions=("L", "P"), turns=turns, mirrored=mirrored) == wanted


def test_letters_of_planes_between_the_axes_name_the_stronger_first():
    tilted = ImagePlane((0, 0, 0), (0.9, 0.43, 0.0), (0.0, 0.0, -1.0), 10, 10)
    assert letters(tilted) == ("RA", "LP", "H", "F")
    assert opposite("LPH") == "RAF"


def test_a_side_alone_gives_two_letters_and_nothing_gives_none():
    assert letters(side=Side.RIGHT) == ("R", "L", "", "")
    assert letters(side=Side.RIGHT, turns=1) == ("", "", "R", "L")
    assert letters() == ("", "", "", "")


def test_a_reference_line_is_where_the_picture_cuts():
    line = cut(AXIAL, SAGITTAL)
    # z 10 mm lies 25 rows below the sagittal's first row; the axial reaches from y -0.5 to 99.5 mm.
    assert sorted(point[0] for point in line) == pytest.approx([-0.25, 49.75])
    assert [point[1] for point in line] == pytest.approx([25.0, 25.0])
    back = cut(SAGITTAL, AXIAL)
    assert [point[0] for point in back] == pytest.approx([30.0, 30.0])


def test_no_line_between_parallel_planes_beyond_the_picture_or_without_a_common_frame():
    from dataclasses import replace

    assert cut(AXIAL, replace(AXIAL, origin=(0.0, 0.0, 30.0))) is None
    assert cut(replace(AXIAL, origin=(500.0, 0.0, 10.0)), SAGITTAL) is None
    assert cut(replace(AXIAL, frame_of_reference="9"), SAGITTAL) is None
    assert cut(replace(AXIAL, frame_of_reference=""), replace(SAGITTAL, frame_of_reference="")) is None


def test_a_point_lies_in_the_nearest_slice_or_in_none():
    places = places_of(SyntheticStack(count=10, start=100.0, gap=4.0))
    assert places.gap == pytest.approx(4.0)
    assert slice_at(places, (0.0, 0.0, 113.9)) == 3
    assert slice_at(places, (0.0, 0.0, 137.9)) == 9
    assert slice_at(places, (0.0, 0.0, 139.0)) is None
    assert slice_at(places, (0.0, 0.0, 113.9), np.array([1.0, 0.0, 0.0])) is None
    assert places_of(SyntheticStack(frame="")) is None


@pytest.mark.parametrize(
    ("count", "bounce", "wanted"),
    [
        (4, False, [2, 3, 0, 1, 2, 3]),
        (4, True, [2, 3, 2, 1, 0, 1]),
        (2, True, [0, 1, 0, 1, 0, 1]),
        (1, False, [0, 0, 0, 0, 0, 0]),
    ],
)
def test_cine_goes_round_or_to_and_fro(count, bounce, wanted):
    start = 2 if count == 4 else 0
    assert [cine_index(start, step, count, bounce=bounce) for step in range(6)] == wanted


def test_the_cache_lets_the_oldest_go_and_keeps_the_last():
    made = [index_image(Image(np.full((100, 100), n, np.float32))) for n in range(4)]
    cache = SliceCache(2 * made[0].size_bytes + 10)
    for n in range(3):
        cache.put("a", n, made[n])
    assert [cache.get("a", n) is not None for n in range(3)] == [False, True, True]
    cache.get("a", 1)
    cache.put("a", 3, made[3])
    assert cache.get("a", 1) is made[1]
    assert cache.get("a", 2) is None
    tiny = SliceCache(1)
    tiny.put("a", 0, made[0])
    assert tiny.get("a", 0) is made[0]
    assert tiny.get("b", 0) is None


@pytest.mark.parametrize("low", [-1024.0, 0.0, -32768.0])
def test_whole_numbers_are_indexed_exactly_without_smaller_sizes(low):
    values = np.arange(60_000, dtype=np.float32).reshape(200, 300) + np.float32(low)
    pyramid = index_image(Image(values))
    assert np.array_equal(pyramid.ramp[pyramid.base], values)
    assert pyramid._smaller == []
    assert pyramid.depth == 2
    assert len(build_pyramid(Image(values))._smaller) == 1


@pytest.mark.parametrize(
    "values",
    [
        np.array([[0.5, 1.5], [2.5, 1e5]], np.float32),
        np.array([[-3e38, 3e38], [0.0, 1.0]], np.float32),
        np.array([[np.nan, np.inf], [1.0, 2.0]], np.float32),
        np.full((2, 2), np.nan, np.float32),
        np.array([[0.25, 3.25], [1.25, 2.25]], np.float32),
    ],
)
def test_any_other_values_are_indexed_without_a_warning(values):
    pyramid = index_image(Image(values))
    shown = pyramid.ramp[pyramid.base]
    finite = np.isfinite(values)
    if finite.any():
        span = float(values[finite].max()) - float(values[finite].min())
        assert np.abs(shown[finite].astype(np.float64) - values[finite]).max() <= max(span / 65535 * 0.51, 1e-6)


def test_places_are_named_by_the_axis_the_plane_stands_across():
    assert slice_words(16, 93, AXIAL) == "17 / 93  z 10.0 mm"
    assert slice_words(0, 5, SAGITTAL) == "1 / 5  x 30.0 mm"
    oblique = ImagePlane((0, 0, 0), (1.0, 0.0, 0.0), (0.0, 0.7, 0.7), 10, 10)
    assert slice_words(0, 5, oblique) == "1 / 5"
    assert slice_words(0, 1, None) == ""


def test_identity_says_what_is_not_stated():
    lines = identity_text(SeriesFacts(Patient()))
    assert lines[0] == "Name not stated"
    assert "ID not stated" in lines[1]
    assert "birth date not stated" in lines[1]
    assert "date not stated" in lines[2]


def test_one_patient_only_when_all_three_are_stated_and_agree():
    assert facts().same_patient(facts(study_date="2020-01-01"))
    assert not SeriesFacts(Patient()).same_patient(SeriesFacts(Patient()))
    assert not facts().same_patient(SeriesFacts(Patient("Miller^Anna", "P-17", "1961-04-03")))
