import numpy as np
import pytest

from inference.spine.decode import candidates, chain, merge_mirrored
from inference.spine.geometry import mirror
from tests.unit.inference.spine.spine_cases import chain_corners, heat_maps


def test_a_clear_spine_is_read_with_all_its_corners() -> None:
    corners = chain_corners(tilt=np.linspace(-20, 20, 17))
    found = chain(candidates(heat_maps(corners)))
    assert found is not None
    assert np.abs(found.corners - corners).max() < 0.01
    assert found.level_error < 0.01
    assert found.step_error < 0.2


def test_vertebrae_of_the_neck_and_marks_beside_the_spine_are_left_out() -> None:
    corners = chain_corners(top=90.0)
    distractors = ((110.0, 62.0, 1.0), (110.0, 34.0, 1.0), (30.0, 300.0, 2.0), (110.0, 566.0, 0.5))
    found = chain(candidates(heat_maps(corners, extra=distractors)))
    assert found is not None
    assert np.abs(found.corners - corners).max() < 0.1


@pytest.mark.parametrize("missing", [(4,), (0,), (7, 8)])
def test_a_faint_vertebra_is_bridged_by_its_neighbours(missing: tuple[int, ...]) -> None:
    corners = chain_corners()
    found = chain(candidates(heat_maps(corners, missing=missing)))
    if 0 in missing:  # nothing points to the first; 16 vertebrae are no chain
        assert found is None
        return
    assert found is not None
    assert np.abs(found.corners.mean(1) - corners.mean(1)).max() < 3.0
    assert found.score[list(missing)].max() < 0.2


def test_an_empty_film_gives_no_chain() -> None:
    maps = np.zeros((12, 144, 56))
    maps[0] = -9.0
    assert chain(candidates(maps)) is None


def test_maps_of_the_mirrored_film_come_back_to_the_same_side() -> None:
    corners = chain_corners(tilt=np.linspace(-15, 5, 17), centre_x=80.0)
    maps, mirrored = heat_maps(corners), heat_maps(mirror(corners, 224))
    assert np.abs(merge_mirrored(maps, mirrored) - maps).max() < 1e-9
