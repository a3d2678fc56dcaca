"""Maps say why: they move when the region that matters is covered, and not when another one is."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import ModelError, UsageError
from inference.packs.schema import Output, Pipeline, Region
from inference.pipeline.explain import normalised, patches
from tests.unit.inference.pipeline.pipeline_cases import identity, plain, run, weighted_classes

OUTPUT = Output(labels=("sick", "well"), activation="softmax", tensors={"scores": "scores", "maps": "maps"})
REGION = (slice(20, 30), slice(8, 18))
OTHER = (slice(4, 14), slice(24, 34))


def region_net(**model):
    """The class "sick" is what lies in one region, and nothing else."""
    weights = np.zeros((2, 40, 40))
    weights[(0, *REGION)] = 0.05
    return weighted_classes(weights, **model)


def film():
    rng = np.random.default_rng(7)
    image = rng.uniform(0, 0.2, (40, 40)).astype(np.float32)
    image[REGION] += 0.7
    image[OTHER] += 0.7
    return image


def explained(image, **options):
    found = run([region_net()], "classification", plain(size=(40, 40)), OUTPUT, image, explain="sick", **options)
    return found.maps[0], found.scores[0].probability, found


def inside(values, place):
    return float(values[place].mean())


@pytest.mark.parametrize("occlusion", [False, True])
def test_the_map_shows_the_region_and_moves_only_when_that_is_covered(occlusion):
    image = film()
    heat, probability, _ = explained(image, occlusion=occlusion)
    assert heat.kind == ("occlusion" if occlusion else "class activation")
    assert heat.label == "sick"
    assert heat.values.shape == image.shape
    assert heat.values.max() == pytest.approx(1.0)
    assert heat.values.min() >= 0.0
    assert inside(heat.values, REGION) > 0.6
    assert inside(heat.values, OTHER) < 0.02

    covered = image.copy()
    covered[OTHER] = image.mean()
    other, other_probability, _ = explained(covered, occlusion=occlusion)
    assert other_probability == pytest.approx(probability, abs=1e-6)
    assert np.abs(other.values - heat.values).max() < 0.1

    half = (slice(20, 30), slice(8, 13))
    rest = (slice(20, 30), slice(14, 18))
    covered = image.copy()
    covered[half] = 0.0
    moved, moved_probability, _ = explained(covered, occlusion=occlusion)
    assert moved_probability < probability
    assert inside(moved.values, half) < inside(heat.values, half) - 0.3
    assert inside(moved.values, rest) > 0.6


def test_the_region_wholly_covered_leaves_an_empty_map_that_says_so():
    image = film()
    image[REGION] = 0.0
    heat, _, found = explained(image)
    assert not heat.values.any()
    assert "no part of the image speaks for 'sick'" in found.notes[0]
    flat, _, found = explained(np.zeros((40, 40), np.float32), occlusion=True)
    assert not flat.values.any()


def test_a_map_lies_on_the_images_own_grid():
    image = np.repeat(np.repeat(film(), 3, 0), 2, 1)[:, :73]
    for occlusion in (False, True):
        found = run(
            [region_net()], "classification", plain(size=(40, 40)), OUTPUT, image, explain="sick", occlusion=occlusion
        )
        values = found.maps[0].values
        assert values.shape == (120, 73)
        down, across = np.unravel_index(values.argmax(), values.shape)
        assert 60 <= down < 90
        assert 8 * 73 / 40 - 1 <= across < 18 * 73 / 40 + 1


def test_occlusion_of_a_graph_without_maps_and_its_bound():
    output = Output(labels=("sick", "well"), activation="softmax")
    nets = [region_net(maps=False)]
    found = run(nets, "classification", plain(), output, film(), explain="sick", parameters={"occlusion_grid": 5})
    assert found.maps[0].kind == "occlusion"
    assert inside(found.maps[0].values, REGION) > 0.5
    with pytest.raises(ModelError, match="occlusion_grid"):
        run(nets, "classification", plain(), output, film(), parameters={"occlusion_grid": 100})


def test_an_ensemble_is_explained_as_one():
    pipeline = Pipeline(kind="ensemble")
    nets = [region_net(name="a"), region_net(name="b")]
    for occlusion in (False, True):
        found = run(
            nets, "classification", plain(), OUTPUT, film(), explain="sick", occlusion=occlusion, pipeline=pipeline
        )
        single = explained(film(), occlusion=occlusion)[0]
        np.testing.assert_allclose(found.maps[0].values, single.values, atol=1e-5)


def test_a_class_above_others_is_explained_by_those_below():
    taxonomy = {"any": "", "sick": "any", "well": "any"}
    found = run(
        [region_net()],
        "classification",
        plain(),
        Output(labels=OUTPUT.labels, activation="softmax", tensors=OUTPUT.tensors, taxonomy="t.csv"),
        film(),
        explain="any",
        taxonomy=taxonomy,
    )
    assert inside(found.maps[0].values, REGION) > 0.6


def test_frames_by_activation_all_and_by_occlusion_the_strongest():
    weak = film() * 0.5
    frames = np.stack([weak, film(), weak])
    found = run([region_net()], "classification", plain(), OUTPUT, frames, explain="sick")
    peaks = found.maps[0].values.max(axis=(1, 2))
    np.testing.assert_allclose(peaks, [0.5, 1, 0.5], atol=1e-5)
    found = run([region_net()], "classification", plain(), OUTPUT, frames, explain="sick", occlusion=True)
    assert [bool(frame.any()) for frame in found.maps[0].values] == [False, True, False]
    assert "the occlusion map is of frame 2 alone" in found.notes[-1]


def test_a_map_within_a_region_lies_in_its_place():
    image = np.zeros((60, 70), np.float32)
    image[10:50, 20:60] = (film() + 0.3) / 1.2
    where = identity(name="where", task="segmentation-2d", output=Output(labels=("box",)))
    pipeline = Pipeline(region=Region(model="where", label="box", margin=0.0))
    parameters = {"threshold": 0.2}
    for occlusion in (False, True):
        found = run(
            [where, region_net()],
            "classification",
            plain(),
            OUTPUT,
            image,
            explain="sick",
            occlusion=occlusion,
            pipeline=pipeline,
            parameters=parameters,
        )
        assert inside(found.maps[0].values, (slice(30, 40), slice(28, 38))) > 0.6
        assert not found.maps[0].values[:10].any()


def test_a_label_that_is_no_class_is_refused_by_name():
    with pytest.raises(UsageError, match=r"no class 'cold'.*sick, well"):
        run([region_net()], "classification", plain(), OUTPUT, film(), explain="cold")


@given(st.integers(1, 60), st.integers(1, 60), st.integers(4, 24))
def test_patches_cover_every_pixel(rows, columns, grid):
    covered = np.zeros((rows, columns), int)
    found = patches(rows, columns, grid)
    for down, across in found:
        assert down.stop > down.start
        assert across.stop > across.start
        covered[down, across] += 1
    assert covered.min() >= 1
    assert len(found) <= grid * grid


def test_normalised_by_the_stated_rule():
    np.testing.assert_allclose(normalised(np.array([[-2.0, 1.0], [4.0, 0.0]], np.float32)), [[0, 0.25], [1, 0]])
    assert not normalised(np.full((2, 2), -1.0, np.float32)).any()
