"""Series of a study as channels: told apart by modality and words, brought onto one grid."""

import numpy as np
import pytest

from app.core.plane import VolumeGeometry
from app.core.study import Study
from app.core.volume import Volume
from app.workflow.registered import assigned, missing_series, on_grid, registered_channels, same_grid
from app.workflow.subject import Subject, SubjectSeries
from inference.packs.schema import Series

FRAME = "1.2.3"


def geometry(shape, spacing=(1.0, 1.0, 1.0), origin=(0.0, 0.0, 0.0), frame=FRAME, shear=0.0):
    through, down, across = spacing
    return VolumeGeometry(origin, (across, 0, 0), (0, down, 0), (0, shear, through), shape, frame)


def ramp(grid):
    """Values that grow by 1 a millimetre along x, 10 along y, 100 along z, so that a place is known by its value."""
    k, j, i = np.meshgrid(*(np.arange(n) for n in grid.shape), indexing="ij")
    points = np.asarray(grid.origin) + np.stack([i, j, k], axis=-1) @ grid.matrix.T
    return (points @ np.array([1.0, 10.0, 100.0])).astype(np.float32)


def volume(grid, modality="MR", values=None):
    return Volume(ramp(grid) if values is None else values, 1.0, 0.0, "", grid, (), modality)


class PackOf:
    """What `registered` asks of a pack."""

    id = "several"

    def __init__(self, *series):
        self.input = type("Input", (), {"series": series})


def subject(*described):
    (first, words), *others = described
    study = Study("study", "a" * 64, 4, 4, "MR")
    return Subject(study, volume=first, description=words, others=tuple(SubjectSeries(v, w) for v, w in others))


T1 = Series(name="T1", modality=("MR",), description=("T1",))
T2 = Series(name="T2", modality=("MR",), description=("T2",))
FLAIR = Series(name="FLAIR", modality=("MR",), description=("T2 FLAIR", "FLAIR"))


def test_the_most_particular_words_choose_first():
    grid = geometry((4, 4, 4))
    flair, t2, t1 = volume(grid), volume(grid), volume(grid)
    study = subject((flair, "AX T2 FLAIR"), (t2, "AX T2 TSE"), (t1, "sag t1_mprage"))
    found = assigned((T1, T2, FLAIR), study)
    assert [series.volume for series in found] == [t1, t2, flair]
    assert missing_series(PackOf(T1, T2, FLAIR), study) == ()


def test_a_missing_series_is_named():
    grid = geometry((4, 4, 4))
    (reason,) = missing_series(PackOf(T1, FLAIR), subject((volume(grid), "T1 MPRAGE"), (volume(grid), "T2 TSE")))
    assert "the series FLAIR is missing" in reason
    assert "'T2 FLAIR'" in reason


def test_series_of_another_modality_or_frame_are_not_taken():
    grid = geometry((4, 4, 4))
    ct = volume(grid, "CT")
    assert assigned((T1,), subject((ct, "T1"))) == (None,)
    moved = volume(geometry((4, 4, 4), frame="9.9"))
    (reason,) = missing_series(PackOf(T1, T2), subject((volume(grid), "T1"), (moved, "T2")))
    assert "another frame of reference" in reason


def test_a_nifti_that_states_no_modality_is_known_by_its_name():
    grid = geometry((4, 4, 4), frame="")
    assert assigned((T1,), subject((volume(grid, ""), "sub-01_T1.nii.gz")))[0] is not None


@pytest.mark.parametrize("shear", [0.0, 0.4])
def test_values_land_at_their_place_in_the_patient(shear):
    grid = geometry((5, 6, 7), (2.0, 1.5, 1.25), (3.0, -2.0, 1.0), shear=shear)
    finer = geometry((30, 40, 50), (0.5, 0.5, 0.5), (0.0, -5.0, 0.0))
    moved = on_grid(volume(finer), grid)
    assert moved.shape == grid.shape
    assert np.allclose(moved, ramp(grid), atol=2e-2)


def test_outside_of_a_series_is_its_smallest_value():
    small, large = geometry((3, 3, 3)), geometry((3, 3, 6))
    moved = on_grid(volume(small), large)
    assert np.allclose(moved[..., 4:], 0.0)
    assert not same_grid(small, large)


def test_channels_lie_on_the_first_series_grid_in_the_packs_order():
    first, second = geometry((4, 5, 6)), geometry((8, 10, 12), (0.5, 0.5, 0.5))
    study = subject((volume(second), "T2"), (volume(first), "T1"))
    one, other = registered_channels(PackOf(T1, T2), study)
    assert (one.name, other.name) == ("T1", "T2")
    assert one.grid == other.grid == (4, 5, 6)
    # At the far ends the finer series ends half a millimetre before the last voxel.
    assert np.allclose(other.values[:3, :4, :5], ramp(first)[:3, :4, :5], atol=1e-2)
