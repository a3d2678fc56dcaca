"""One volume through one graph: windows, normalisation, resampling, structures, and what is refused."""

import numpy as np
import pytest
from scipy import ndimage

from app.core.errors import CancelledError, ModelError, OutOfScopeError
from inference.packs.schema import Grid, Normalise, Output, SlidingWindow
from inference.pipeline.volume import operators
from inference.pipeline.volume.grids import Oriented, Resampled, Slab
from inference.pipeline.volume.intensity import normalised
from inference.pipeline.volume.segment import segment_volume
from inference.pipeline.volume.sliding import place_windows, slide_array, window_weights

from .volume_cases import TWO, PythonSession, bright, channel, geometry, rules

SHAPE = (10, 12, 9)


def values(shape=SHAPE, seed=0):
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


@pytest.mark.parametrize(
    ("style", "length", "size", "overlap", "expected"),
    [
        ("nnunet", 110, 64, 0.5, (0, 23, 46)),  # the example in nnU-Net's own source
        ("nnunet", 64, 64, 0.5, (0,)),
        ("monai", 100, 40, 0.25, (0, 30, 60)),
        ("monai", 101, 40, 0.25, (0, 30, 60, 61)),
    ],
)
def test_windows_lie_where_the_originals_put_them(style, length, size, overlap, expected):
    window = SlidingWindow(size=(size, 4), overlap=overlap, style=style)
    assert place_windows((length, 4), window).starts[0] == expected


def test_a_small_grid_lies_in_the_middle_of_its_window():
    placing = place_windows((5, 8), SlidingWindow(size=(8, 4)))
    assert placing.before == (1, 0)
    assert placing.padded == (8, 8)


def test_too_many_windows_are_refused():
    with pytest.raises(ModelError, match="windows"):
        place_windows((5000, 5000), SlidingWindow(size=(2, 2), overlap=0.9))


def test_weights_are_highest_in_the_middle_and_never_zero():
    weights = window_weights((32, 32), SlidingWindow(size=(32, 32)))
    assert weights.argmax() == 16 * 32 + 16
    assert weights.max() == 10
    assert weights.min() > 0


def test_two_dimensions_slide_as_three_do():
    picture = values((1, 23, 31))
    window = SlidingWindow(size=(8, 10), style="monai", batch=3)
    found = slide_array(lambda x: np.concatenate([x, 2 * x], axis=1), picture, window)
    np.testing.assert_allclose(found, np.concatenate([picture, 2 * picture]), atol=1e-6)


def test_mirroring_averages_over_all_flips():
    """A graph that says where it is along the first axis says the middle once it is mirrored."""

    def where(batch):
        return np.broadcast_to(np.arange(batch.shape[2], dtype=np.float32)[None, None, :, None], batch.shape).copy()

    found = slide_array(where, values((1, 9, 9)), SlidingWindow(size=(9, 9), mirror=(0, 1)))
    np.testing.assert_allclose(found, 4.0)


def test_a_graph_that_changes_the_size_is_refused():
    with pytest.raises(ModelError, match="size of its window"):
        slide_array(lambda x: x[:, :, ::2], values((1, 8, 8)), SlidingWindow(size=(8, 8)))


def test_numbers_beyond_half_precision_are_refused():
    with pytest.raises(ModelError, match="half precision"):
        slide_array(lambda x: x * 0 + 5e4, values((1, 8, 8)), SlidingWindow(size=(8, 8)))


def test_check_stops_between_windows():
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 3:
            raise CancelledError("stop")

    session = PythonSession(bright)
    with pytest.raises(CancelledError):
        segment_volume(session, rules(window=(4, 4, 4)), TWO, (channel(values(), geometry(SHAPE)),), check=check)
    assert len(session.shapes) == 2


def test_progress_ends_at_one():
    seen = []
    segment_volume(
        PythonSession(bright), rules(window=(4, 4, 4)), TWO, (channel(values(), geometry(SHAPE)),), progress=seen.append
    )
    assert seen[-1] == 1.0
    assert seen == sorted(seen)


def test_only_the_box_that_is_not_zero_is_read():
    data = np.zeros(SHAPE, np.float32)
    data[3:7, 2:9, 4:8] = values((4, 7, 4)) + 9
    session = PythonSession(bright)
    given = rules("stored", window=None, crop_nonzero=True)
    found = segment_volume(session, given, TWO, (channel(data, geometry(SHAPE)),), probabilities=True)
    assert session.shapes == [(1, 1, 4, 7, 4)]
    np.testing.assert_array_equal(found.masks[0], data > 0)
    assert found.probabilities is not None
    assert found.probabilities[0][0].max() == 0


def test_two_dimensional_graph_goes_through_every_slice():
    session = PythonSession(bright)
    data = values()
    found = segment_volume(session, rules("stored", window=(6, 6)), TWO, (channel(data, geometry(SHAPE)),))
    assert {shape[1:] for shape in session.shapes} == {(1, 6, 6)}
    np.testing.assert_array_equal(found.masks[0], data > 0)


def test_regions_write_over_one_another():
    """nnU-Net's order: whole (1), then core (2) over it; the whole is both."""
    output = Output(
        labels=("whole", "core"),
        activation="sigmoid",
        multi_label=True,
        regions={"whole": (1, 2), "core": (2,)},
        region_values=(1, 2),
    )
    data = np.zeros((1, 2, 4), np.float32)
    data[0, 0] = [-1, 1, -1, 1]
    data[0, 1] = [-1, -1, 1, 1]
    session = PythonSession(lambda _: np.stack([data[:, 0], data[:, 1]])[None].transpose(0, 1, 2, 3)[..., None, :])
    place = geometry((1, 1, 4))
    found = segment_volume(session, rules("stored", window=None), output, (channel(np.ones((1, 1, 4)), place),))
    assert found.labels is not None
    assert found.labels.ravel().tolist() == [0, 1, 2, 2]
    assert found.masks[0].ravel().tolist() == [False, True, True, True]
    assert found.masks[1].ravel().tolist() == [False, False, True, True]


def test_a_region_begins_at_the_half_at_which_the_original_begins():
    """PyTorch's sigmoid rounds 2^-24 to one half and 2^-23 to more; numpy's would lose the second, too."""
    output = Output(
        labels=("core",), activation="sigmoid", multi_label=True, regions={"core": (1,)}, region_values=(1,)
    )
    data = np.float32([-(2.0**-23), 0, 2.0**-24, 2.0**-23]).reshape(1, 1, 1, 1, 4)
    place = geometry((1, 1, 4))
    given = (channel(np.ones((1, 1, 4)), place),)
    found = segment_volume(PythonSession(lambda _: data), rules("stored", window=None), output, given)
    assert found.masks[0].ravel().tolist() == [False, False, False, True]


def test_largest_part_is_kept():
    data = np.full(SHAPE, -1.0, np.float32)
    data[1:3, 1:3, 1:3] = 1
    data[5:9, 5:9, 4:8] = 1
    output = Output(labels=("bright",), activation="softmax", background=True, keep_largest=("bright",))
    found = segment_volume(
        PythonSession(bright), rules("stored", window=None), output, (channel(data, geometry(SHAPE)),)
    )
    expected = data > 0
    expected[1:3, 1:3, 1:3] = False
    np.testing.assert_array_equal(found.masks[0], expected)


@pytest.mark.parametrize("order", [0, 1, 3])
@pytest.mark.parametrize("new", [(7, 15, 9), (10, 12, 14), (20, 6, 5)])
def test_resampling_is_scipys_zoom(order, new):
    """skimage.transform.resize(mode="edge", anti_aliasing=False) is ndimage.zoom in grid mode, then clipped."""
    data = values()
    grid = Resampled(
        Oriented((data,)),
        operators.nnunet_axes(SHAPE, new, (1, 1, 1), (1, 1, 1), order=order, order_z=0, separate=False),
        clip=order > 1,
    )
    expected = ndimage.zoom(
        data.astype(float), np.array(new) / SHAPE, order=order, mode="nearest", grid_mode=True
    ).clip(data.min(), data.max())
    found = Slab(grid).read((slice(0, new[0]), slice(0, new[1]), slice(0, new[2])))
    np.testing.assert_allclose(found[0], expected, atol=1e-6)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_rough_axis_is_resampled_by_itself(axis):
    spacing, target = [1.0] * 3, [0.8] * 3
    spacing[axis] = 5.0
    target[axis] = 4.0
    data = values()
    new = operators.nnunet_shape(SHAPE, tuple(spacing), tuple(target))
    axes = operators.nnunet_axes(SHAPE, new, tuple(spacing), tuple(target), order=3, order_z=0)
    found = Resampled(Oriented((data,)), axes, clip=True).read(tuple(slice(0, n) for n in new))[0]
    planes = [
        ndimage.zoom(plane, np.delete(new, axis) / plane.shape, order=3, mode="nearest", grid_mode=True).clip(
            plane.min(), plane.max()
        )
        for plane in np.moveaxis(data.astype(float), axis, 0)
    ]
    nearest = np.floor((np.arange(new[axis]) + 0.5) * SHAPE[axis] / new[axis]).astype(int)
    np.testing.assert_allclose(found, np.moveaxis(np.stack(planes)[nearest], 0, axis), atol=1e-6)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Normalise(kind="ct", low=-1, high=1, mean=(0.5,), std=(2.0,)), lambda x: (x.clip(-1, 1) - 0.5) / 2),
        (Normalise(kind="z-score"), lambda x: (x - x.mean()) / x.std()),
        (Normalise(kind="minmax"), lambda x: (x - x.min()) / np.ptp(x)),
        (Normalise(kind="range", low=-1, high=1, to=(2, 4), clip=False), lambda x: x + 3),
        (Normalise(kind="window", low=-1, high=1), lambda x: ((x + 1) / 2).clip(0, 1)),
        (Normalise(kind="fixed", mean=(1.0,), std=(4.0,)), lambda x: (x - 1) / 4),
        (Normalise(kind="none"), lambda x: x),
    ],
)
def test_each_part_is_normalised_with_the_whole(rule, expected):
    data = values()
    box = (slice(2, 7), slice(0, 5), slice(3, 9))
    found = normalised(Oriented((data,)), (rule,), filled=False).read(box)
    np.testing.assert_allclose(found[0], expected(data.astype(float))[box], atol=1e-5)


def test_zeros_stay_zero_where_only_the_rest_is_normalised():
    data = values()
    data[:, :4] = 0
    found = normalised(Oriented((data,)), (Normalise(kind="z-score", nonzero=True),), filled=False)
    whole = found.read(tuple(slice(0, n) for n in SHAPE))[0]
    assert np.count_nonzero(whole[:, :4]) == 0
    assert abs(whole[:, 4:].mean()) < 1e-5
    assert whole[:, 4:].std() == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"parameters": {"orders": 3}}, ModelError, "parameters"),
        ({"parameters": {"transpose": [0, 0, 1]}}, ModelError, "each one once"),
        ({"axes": "LRS"}, ModelError, "each direction once"),
        ({"spacing": (0.0, 1.0, 1.0)}, ModelError, "above 0 mm"),
        ({"spacing": (1e-4, 1e-4, 1e-4)}, ModelError, "more than are run"),
    ],
)
def test_grids_that_cannot_be_used_are_refused(changes, error, words):
    wanted = {"axes": "stored", "resampling": "nnunet", **changes}
    given = rules()
    given = type(given)(intensity="x", normalise=given.normalise, grid=Grid(**wanted), window=given.window)
    with pytest.raises(error, match=words):
        segment_volume(PythonSession(bright), given, TWO, (channel(values(), geometry(SHAPE)),))


def test_tilted_slices_are_refused_where_the_resampling_needs_right_angles():
    place = geometry(SHAPE)
    tilted = type(place)(place.origin, place.column_step, place.row_step, (0.0, 0.6, 2.4), SHAPE)
    given = rules("RAS", spacing=(2.0, 2.0, 2.0), resampling="monai")
    with pytest.raises(OutOfScopeError, match="tilted"):
        segment_volume(PythonSession(bright), given, TWO, (channel(values(), tilted),))


def test_wrong_number_of_classes_is_refused():
    output = Output(labels=("a", "b", "c"), activation="softmax", background=True)
    with pytest.raises(ModelError, match="2 classes"):
        segment_volume(PythonSession(bright), rules(), output, (channel(values(), geometry(SHAPE)),))


def test_missing_series_are_refused():
    with pytest.raises(OutOfScopeError, match="2 registered series"):
        segment_volume(PythonSession(bright), rules(channels=2), TWO, (channel(values(), geometry(SHAPE)),))
