"""Masks of 3-D packs land on the source grid in every orientation: all 48 permutations and flips of the axes."""

import importlib.util
import itertools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inference.packs.schema import Normalise, Output, SlidingWindow
from inference.pipeline.volume.segment import segment_volume

_PATH = Path(__file__).parents[1] / "unit" / "inference" / "pipeline" / "volume" / "volume_cases.py"
_SPEC = importlib.util.spec_from_file_location("volume_cases", _PATH)
assert _SPEC is not None
assert _SPEC.loader is not None
cases = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(cases)

ORIENTATIONS = [
    (order, signs) for order in itertools.permutations(range(3)) for signs in itertools.product((1, -1), repeat=3)
]


@pytest.mark.parametrize(("order", "signs"), ORIENTATIONS)
@pytest.mark.parametrize("oblique", [0.0, 17.0])
def test_threshold_gives_the_thresholded_source(order, signs, oblique):
    values = np.random.default_rng(4).normal(size=(9, 11, 14)).astype(np.float32)
    place = cases.geometry(values.shape, order, signs, oblique=oblique)
    found = segment_volume(
        cases.PythonSession(cases.bright),
        cases.rules("RAS", window=(6, 5, 7)),
        cases.TWO,
        (cases.channel(values, place),),
        probabilities=True,
    )
    np.testing.assert_array_equal(found.masks[0], values > 0)
    np.testing.assert_allclose(found.probabilities[0], 1 / (1 + np.exp(-2 * values.astype(float))), atol=2e-6)


@pytest.mark.parametrize(("order", "signs"), ORIENTATIONS)
def test_the_graph_sees_the_patient_the_same_way_round(order, signs):
    """What is bright at the patient's left front top is at one corner of the graph's grid, however it is stored."""
    values = np.zeros((8, 9, 10), np.float32)
    place = cases.geometry(values.shape, order, signs, spacing=(1.0, 1.0, 1.0))
    corners = list(itertools.product(*((0, n - 1) for n in values.shape)))
    # Right, anterior, superior: smallest x, smallest y, largest z of LPS.
    corner = min(corners, key=lambda voxel: float(np.dot(place.to_patient(voxel), (1, 1, -1))))
    values[corner] = 5.0
    seen = []

    def look(batch):
        seen.append(batch.copy())
        return cases.bright(batch)

    segment_volume(
        cases.PythonSession(look), cases.rules("RAS", window=None), cases.TWO, (cases.channel(values, place),)
    )
    (batch,) = seen
    assert batch[0, 0, -1, -1, -1] == 5.0
    assert np.count_nonzero(batch) == 1


@pytest.mark.parametrize(("order", "signs"), ORIENTATIONS)
@pytest.mark.parametrize("resampling", ["nnunet", "monai", "linear"])
def test_a_block_comes_back_where_it_was_through_another_spacing(order, signs, resampling):
    values = np.full((14, 18, 20), -1.0, np.float32)
    values[4:10, 5:13, 6:15] = 1.0
    place = cases.geometry(values.shape, order, signs, spacing=(1.6, 1.0, 1.2))
    rules = cases.rules("SPL", spacing=(1.1, 1.3, 0.9), window=(10, 10, 10), resampling=resampling)
    found = segment_volume(cases.PythonSession(cases.bright), rules, cases.TWO, (cases.channel(values, place),))
    inner = np.zeros(values.shape, bool)
    inner[5:9, 6:12, 7:14] = True
    outer = np.zeros(values.shape, bool)
    outer[3:11, 4:14, 5:16] = True
    assert found.masks[0][inner].all()
    assert not found.masks[0][~outer].any()


@settings(max_examples=25, deadline=None)
@given(
    shape=st.tuples(*[st.integers(1, 13)] * 3),
    window=st.tuples(*[st.integers(1, 9)] * 3),
    style=st.sampled_from(["nnunet", "monai"]),
    blending=st.sampled_from(["gaussian", "constant"]),
    overlap=st.floats(0, 0.8),
    batch=st.integers(1, 4),
    which=st.sampled_from(ORIENTATIONS),
    seed=st.integers(0, 9),
)
def test_any_window_covers_every_voxel(shape, window, style, blending, overlap, batch, which, seed):
    # Odd numbers: nnU-Net's half precision loses halves at the corners of windows of a few voxels.
    values = np.random.default_rng(seed).integers(-3, 4, shape).astype(np.float32) * 2 + 1
    place = cases.geometry(shape, *which)
    rules = cases.rules("LPS", window=window)
    rules = type(rules)(
        intensity="as they are",
        normalise=(Normalise(kind="none"),),
        grid=rules.grid,
        window=SlidingWindow(size=window, style=style, blending=blending, overlap=overlap, batch=batch),
    )
    output = Output(labels=("a", "b"), activation="sigmoid", multi_label=True)
    session = cases.PythonSession(lambda x: np.concatenate([x[:, :1], -x[:, :1]], axis=1))
    found = segment_volume(session, rules, output, (cases.channel(values, place),))
    np.testing.assert_array_equal(found.masks[0], values > 0)
    np.testing.assert_array_equal(found.masks[1], values < 0)
