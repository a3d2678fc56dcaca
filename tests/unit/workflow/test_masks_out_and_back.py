"""Masks written as NIfTI read back equal, on the volume they were found on, however its voxels are stored."""

import gzip
import struct

import numpy as np
import pytest

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.core.plane import VolumeGeometry
from app.core.volume import Volume
from app.reading.objects.masks import place_masks
from app.workflow.prediction_files import write_nifti
from tests.unit.measuring.packs.pack_cases import orientations, stored_as

SHAPE = (5, 7, 9)
STRAIGHT = VolumeGeometry((-10.0, 20.5, 100.0), (0.8, 0.0, 0.0), (0.0, 0.9, 0.0), (0.0, 0.0, 2.5), SHAPE)


def back(mask, geometry, folder, shown=None):
    """The mask read again onto a volume: the one it was written of, or the one that is shown."""
    path = folder / "structure-1-bone.nii.gz"
    write_nifti(mask.astype(np.uint8), geometry, path)
    grid = shown or geometry
    volume = Volume(np.zeros(grid.shape, np.int16), 1.0, 0.0, "HU", grid, (), "CT")
    placed = place_masks([SourceFile(path)], volume)
    return placed.layers[0] == 1


def test_all_orientations(tmp_path):
    mask = np.random.default_rng(3).random(SHAPE) < 0.4
    for order, flips in orientations():
        stored, geometry = stored_as(mask, STRAIGHT, order, flips)
        assert np.array_equal(back(stored, geometry, tmp_path), stored), (order, flips)
        assert np.array_equal(back(stored, geometry, tmp_path, STRAIGHT), mask), (order, flips)


def test_oblique_volume(tmp_path):
    turn = np.array([[0.8, -0.6, 0.0], [0.48, 0.64, -0.6], [0.36, 0.48, 0.8]])
    across, down, through = (tuple(float(v) for v in turn[:, axis] * step) for axis, step in enumerate((0.8, 0.9, 2.5)))
    geometry = VolumeGeometry((1.0, 2.0, 3.0), across, down, through, SHAPE)
    mask = np.random.default_rng(4).random(SHAPE) < 0.4
    assert np.array_equal(back(mask, geometry, tmp_path), mask)


def test_sheared_volume_of_a_tilted_gantry(tmp_path):
    geometry = VolumeGeometry((1.0, 2.0, 3.0), (0.8, 0.0, 0.0), (0.0, 0.9, 0.0), (0.0, 0.6, 2.5), SHAPE)
    mask = np.random.default_rng(5).random(SHAPE) < 0.4
    path = tmp_path / "structure-1-bone.nii.gz"
    write_nifti(mask.astype(np.uint8), geometry, path)
    data = gzip.decompress(path.read_bytes())
    assert struct.unpack("<hh", data[252:256]) == (0, 1)
    rows = np.array(struct.unpack("<12f", data[280:328])).reshape(3, 4)
    for voxel in ((0, 0, 0), (4, 6, 8), (2, 0, 5)):  # RAS from LPS
        x, y, z = geometry.to_patient(voxel)
        np.testing.assert_allclose(rows @ [*voxel[::-1], 1.0], (-x, -y, z), atol=1e-5)
    offset = int(struct.unpack("<f", data[108:112])[0])
    assert np.array_equal(np.frombuffer(data[offset:], np.uint8).reshape(SHAPE) > 0, mask)
    # ITK reads turns alone: it is refused, not shown elsewhere.
    with pytest.raises(UnreadableInputError):
        back(mask, geometry, tmp_path)
