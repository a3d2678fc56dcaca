"""Slabs against numpy, and how thick they say they are."""

import numpy as np
import pytest

from app.core.plane import VolumeGeometry
from app.core.volume import Volume
from app.volumes.orientation import Orientation
from app.volumes.project import Projection, Slab
from app.volumes.reslice import MprStack, ObliqueStack

GEOMETRY = VolumeGeometry((0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 2), (12, 14, 16))
VALUES = np.random.default_rng(1).integers(-1000, 3000, GEOMETRY.shape).astype(np.int16)
VOLUME = Volume(VALUES, 2.0, -10.0, "HU", GEOMETRY, (), "CT")
BY_NUMPY = {Projection.MAXIMUM: np.max, Projection.MINIMUM: np.min, Projection.MEAN: np.mean}


@pytest.mark.parametrize("how", Projection)
def test_slabs_of_grid_planes(how):
    scaled = VALUES * 2.0 - 10.0
    axial = MprStack(VOLUME, Orientation.AXIAL, slab=Slab(how, 10)).image(6)
    np.testing.assert_allclose(axial.values, BY_NUMPY[how](scaled[4:9], axis=0), rtol=1e-6)
    coronal = MprStack(VOLUME, Orientation.CORONAL, slab=Slab(how, 5)).image(6)
    np.testing.assert_allclose(coronal.values, BY_NUMPY[how](scaled[::-1, 4:9], axis=1), rtol=1e-6)
    sagittal = MprStack(VOLUME, Orientation.SAGITTAL, slab=Slab(how, 3)).image(5)  # counted from the left: x = 10
    np.testing.assert_allclose(sagittal.values, BY_NUMPY[how](scaled[::-1, :, 9:12], axis=2), rtol=1e-6)
    assert axial.marks == (f"{how.value} projection over 10 mm",)


def test_a_slab_says_the_thickness_that_was_used():
    stack = MprStack(VOLUME, Orientation.AXIAL, slab=Slab(Projection.MEAN, 9.0))
    assert stack.image(6).marks == ("mean projection over 8 mm",)  # four planes of 2 mm
    assert stack.image(0).marks == ("mean projection over 6 mm",)  # one of them lies beyond the end
    assert MprStack(stack.volume, stack.orientation).image(6).marks == ()
    thin = MprStack(stack.volume, stack.orientation, slab=Slab(Projection.MAXIMUM, 0.5))
    assert thin.image(3).marks == ("maximum projection over 2 mm",)


@pytest.mark.parametrize("how", Projection)
def test_an_interpolated_slab_along_the_grid_equals_the_grids(how):
    cube = VolumeGeometry((0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), GEOMETRY.shape)
    stored = Volume(VALUES, 1.0, 0.0, "HU", cube, (), "CT")
    stack = ObliqueStack(stored, centre=(8, 7, 6), across=(1, 0, 0), down=(0, 1, 0), slab=Slab(how, 5.0))
    shown = stack.image(stack.count // 2)
    held = shown.values != stack.padding
    wanted = BY_NUMPY[how](VALUES[4:9].astype(float), axis=0)
    np.testing.assert_allclose(shown.values[held], wanted.ravel(), atol=0.5)
    assert shown.marks == ("interpolated", f"{how.value} projection over 5 mm")


@pytest.mark.parametrize("mm", [0.0, -1.0, np.nan, np.inf])
def test_impossible_slabs(mm):
    with pytest.raises(ValueError, match="slab"):
        Slab(Projection.MEAN, mm)
