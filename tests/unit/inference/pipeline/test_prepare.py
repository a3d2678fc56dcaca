"""What a graph reads of an image, and the way back onto the image's grid."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import ModelError, OutOfScopeError
from inference.packs.schema import Normalise, Series
from inference.pipeline.geometry import place, resize
from inference.pipeline.normalise import normalise
from inference.pipeline.prepare import metadata_tensor, ordered_channels, prepare
from inference.pipeline.request import Channel
from tests.unit.inference.pipeline.pipeline_cases import plain

SIZES = st.integers(1, 90)
FITS = st.sampled_from(["stretch", "letterbox", "crop", "pad"])


@settings(max_examples=150, deadline=None)
@given(SIZES, SIZES, SIZES, SIZES, FITS, st.integers(0, 2**31))
def test_points_come_back_to_where_they_were(rows, columns, height, width, fit, seed):
    placing = place((rows, columns), (height, width), fit)
    points = np.random.default_rng(seed).uniform([-0.5, -0.5], [columns - 0.5, rows - 0.5], (20, 2))
    np.testing.assert_allclose(placing.to_source(placing.to_input(points)), points, atol=1e-9)
    edges = np.array([[placing.part[1] - 0.5, placing.part[0] - 0.5]])
    corner = np.array([[placing.filled[1] - 0.5, placing.filled[0] - 0.5]])
    np.testing.assert_allclose(placing.to_input(edges), corner, atol=1e-9)


@settings(max_examples=100, deadline=None)
@given(SIZES, SIZES, SIZES, SIZES, FITS)
def test_a_ramp_comes_back_as_it_was(rows, columns, height, width, fit):
    """A linear ramp drawn in the input lies on the image's own coordinates: no shift of a fraction of a pixel."""
    placing = place((rows, columns), (height, width), fit)
    across = placing.to_source(np.stack([np.arange(width), np.zeros(width)], -1))[:, 0]
    ramp = np.broadcast_to(across, (height, width))
    back = placing.map_to_source(ramp, outside=np.nan)
    top, left, part_rows, part_columns = placing.part
    inside = back[top : top + part_rows, left : left + part_columns]
    first, last = across[placing.filled[1]], across[placing.filled[1] + placing.filled[3] - 1]
    expected = np.clip(np.arange(left, left + part_columns), first, last)
    np.testing.assert_allclose(inside, np.broadcast_to(expected, inside.shape), atol=1e-3)
    assert np.isnan(back).sum() == back.size - inside.size


@pytest.mark.parametrize("fit", ["stretch", "letterbox", "pad"])
@pytest.mark.parametrize("size", [(64, 64), (31, 97), (200, 150), (61, 47)])
def test_a_known_rectangle_comes_back_within_a_pixel_of_its_edges(fit, size):
    image = np.zeros((61, 47), np.float32)
    image[13:40, 9:31] = 1.0
    prepared = prepare([image], plain(size=size, fit=fit))
    assert prepared.tensor.shape == (1, *size)
    back = prepared.placing.map_to_source(prepared.tensor[0]) >= 0.5
    scale = min(prepared.placing.scale)
    slack = int(np.ceil(0.5 / scale)) if scale < 1 else 0
    assert back[13 + slack : 40 - slack, 9 + slack : 31 - slack].all()
    back[13 - slack : 40 + slack, 9 - slack : 31 + slack] = False
    assert not back.any()


def test_an_output_at_a_quarter_of_the_size_covers_the_same_field():
    placing = place((40, 60), (40, 60), "stretch")
    small = np.zeros((10, 15), np.float32)
    small[2:5, 3:7] = 1.0
    back = placing.map_to_source(small) > 0.5
    expected = np.zeros((40, 60), bool)
    expected[8:20, 12:28] = True
    expected[[8, 8, 19, 19], [12, 27, 12, 27]] = False  # bilinear: a corner is a quarter of the rectangle's
    np.testing.assert_array_equal(back, expected)


def test_letterbox_pads_and_no_padding_comes_back():
    prepared = prepare([np.full((10, 30), 5.0, np.float32)], plain(size=(30, 30), fit="letterbox", pad=-7.0))
    assert prepared.placing.filled == (10, 0, 10, 30)
    assert set(np.unique(prepared.tensor)) == {-7.0, 5.0}
    assert (prepared.placing.map_to_source(prepared.tensor[0]) == 5.0).all()


def test_crop_shows_the_middle_and_the_rest_is_outside():
    image = np.arange(40, dtype=np.float32)[None].repeat(10, 0)
    prepared = prepare([image], plain(size=(10, 10), fit="crop"))
    np.testing.assert_array_equal(prepared.tensor[0, 0], np.arange(15, 25))
    back = prepared.placing.map_to_source(prepared.tensor[0] * 0 + 1, outside=0.25)
    assert (back[:, 15:25] == 1).all()
    assert (back[:, :15] == 0.25).all()
    assert (back[:, 25:] == 0.25).all()


def test_area_is_the_mean_over_the_area():
    image = np.random.default_rng(1).random((8, 12)).astype(np.float32)
    np.testing.assert_allclose(resize(image, (4, 4), "area"), image.reshape(4, 2, 4, 3).mean((1, 3)), atol=1e-6)


def test_statistics_are_of_all_pixels_whatever_the_size():
    image = np.random.default_rng(2).normal(100, 20, (64, 64)).astype(np.float32)
    rule = (Normalise(kind="percentiles", low=1, high=99),)
    small = prepare([image], plain(size=(8, 8), normalise=rule)).tensor
    low, high = np.percentile(image, [1, 99])
    np.testing.assert_allclose(
        small[0], np.clip((resize(image, (8, 8), "bilinear") - low) / (high - low), 0, 1), atol=1e-5
    )


def test_each_normalisation_by_hand():
    values = np.array([[0.0, 2.0], [4.0, 10.0]], np.float32)

    def of(**rule):
        return normalise(values, Normalise(**rule))

    np.testing.assert_array_equal(of(kind="none"), values)
    np.testing.assert_allclose(of(kind="unit"), values / 255)
    np.testing.assert_allclose(of(kind="minmax"), values / 10)
    np.testing.assert_allclose(of(kind="window", low=2, high=4), [[0, 0], [1, 1]])
    np.testing.assert_allclose(of(kind="window", low=2, high=4, clip=False), [[-1, 0], [1, 4]])
    np.testing.assert_allclose(of(kind="range", low=0, high=10, to=(-1, 1)), [[-1, -0.6], [-0.2, 1]], atol=1e-6)
    np.testing.assert_allclose(of(kind="fixed", mean=(2,), std=(4,)), [[-0.5, 0], [0.5, 2]])
    np.testing.assert_allclose(of(kind="ct", low=2, high=4, mean=(3,), std=(2,)), [[-0.5, -0.5], [0.5, 0.5]])
    np.testing.assert_allclose(of(kind="z-score"), (values - 4) / values.std(), atol=1e-6)
    inside = np.array([2, 4, 10.0])
    expected = np.where(values == 0, 0, (values - inside.mean()) / inside.std())
    np.testing.assert_allclose(of(kind="z-score", nonzero=True), expected, atol=1e-6)


def test_a_flat_image_is_zero_and_never_not_a_number():
    flat = np.full((4, 4), 7.0, np.float32)
    for kind in ("percentiles", "minmax", "z-score"):
        assert (normalise(flat, Normalise(kind=kind)) == 0).all()
    assert (normalise(flat, Normalise(kind="window", low=7, high=7)) == 0).all()


@pytest.mark.parametrize(
    "rule",
    [{"kind": "window", "low": 1}, {"kind": "rgb", "mean": (1, 2)}, {"kind": "fixed", "mean": (1,), "std": (0,)}],
)
def test_a_rule_that_lacks_a_number_is_refused(rule):
    with pytest.raises(ModelError, match="normalisation"):
        normalise(np.ones((3, 3), np.float32), Normalise(**rule))


def test_colours_are_read_as_colours():
    picture = np.random.default_rng(3).integers(0, 256, (5, 7, 3), dtype=np.uint8)
    rules = plain(channels=3, normalise=(Normalise(kind="rgb", mean=(0.5, 0.4, 0.3), std=(0.2, 0.1, 0.5)),))
    expected = (picture / 255 - [0.5, 0.4, 0.3]) / [0.2, 0.1, 0.5]
    np.testing.assert_allclose(prepare([picture], rules).tensor, expected.transpose(2, 0, 1), atol=1e-5)
    assert prepare([picture], plain(channels=3, normalise=())).tensor.max() <= 1.0
    grey = prepare([picture], plain(channels=1)).tensor
    np.testing.assert_allclose(grey[0], picture @ [0.299, 0.587, 0.114], atol=1e-3)


def test_a_grey_image_for_a_graph_of_colours_is_repeated_at_its_own_stretch():
    image = np.linspace(-1000, 3000, 10_000, dtype=np.float32).reshape(100, 100)
    found = prepare([image], plain(channels=3, normalise=())).tensor
    assert found.shape == (3, 100, 100)
    assert (found[0] == found[1]).all()
    assert (found[0] == found[2]).all()
    np.testing.assert_allclose([found.min(), found.max(), found[0, 50, 0]], [0, 1, 0.5], atol=0.01)
    assert prepare([image], plain(channels=3)).tensor[2, 0, 0] == -1000


def test_registered_series_are_stacked_in_the_packs_order():
    rules = plain(
        channels=2,
        series=(Series(name="T1"), Series(name="FLAIR")),
        normalise=(Normalise(kind="none"), Normalise(kind="unit")),
    )
    flair, t1 = np.full((3, 4), 255.0, np.float32), np.full((3, 4), 9.0, np.float32)
    chosen = ordered_channels([Channel("FLAIR", flair), Channel("T1", t1)], rules)
    assert [channel.name for channel in chosen] == ["T1", "FLAIR"]
    tensor = prepare([channel.values for channel in chosen], rules).tensor
    assert (tensor[0] == 9).all()
    assert (tensor[1] == 1).all()
    with pytest.raises(OutOfScopeError, match="FLAIR"):
        ordered_channels([Channel("T1", t1)], rules)
    with pytest.raises(OutOfScopeError, match="2 registered series"):
        prepare([t1], rules)


def test_metadata_in_the_packs_order_and_unknown_is_said():
    rules = plain(metadata=("female", "age", "age known", "male"), metadata_tensor="m")
    np.testing.assert_allclose(metadata_tensor(rules, 63.0, "F"), [[1, 0.63, 1, 0]])
    np.testing.assert_allclose(metadata_tensor(rules, None, ""), [[0, 0, 0, 0]])
