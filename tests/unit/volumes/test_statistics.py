"""Millilitres of segments."""

import numpy as np
import pytest

from app.core.plane import VolumeGeometry
from app.core.segmentation import Segment, Segmentation
from app.volumes.statistics import segment_volumes

GREY = (128, 128, 128)


def ball(shape, spacing, radius):
    k, j, i = np.indices(shape).astype(float)
    centre = [(n - 1) / 2 for n in shape]
    return np.sqrt(sum(((a - c) * s) ** 2 for a, c, s in zip((k, j, i), centre, spacing, strict=True))) <= radius


def test_a_ball_measures_its_volume_even_in_leaning_slices():
    shape, spacing = (40, 80, 80), (1.5, 0.75, 0.75)
    lean = np.deg2rad(15.0)
    geometry = VolumeGeometry((0, 0, 0), (0.75, 0, 0), (0, 0.75, 0), (0, 0, 1.5), shape)
    labels = np.where(ball(shape, spacing, 25.0), 7, 0).astype(np.uint16)
    segments = (Segment(7, "ball", GREY), Segment(9, "nothing", GREY))
    made = Segmentation("balls", segments, (labels,), (0, 0), (None,), geometry)
    full, empty = segment_volumes(made)
    assert full.ml == pytest.approx(4 / 3 * np.pi * 2.5**3, rel=0.02)
    assert full.source.startswith("voxel size")
    assert (empty.voxels, empty.ml) == (0.0, 0.0)
    sheared = VolumeGeometry((0, 0, 0), (0.75, 0, 0), (0, 0.75 * np.cos(lean), 0.75 * np.sin(lean)), (0, 0, 1.5), shape)
    leaning = Segmentation("balls", segments, (labels,), (0, 0), (None,), sheared)
    assert segment_volumes(leaning)[0].ml == pytest.approx(full.ml * np.cos(lean))


def test_fractions_count_as_fractions():
    labels = np.ones((2, 3, 4), np.uint16)
    fractions = np.full((2, 3, 4), 51, np.uint8)
    geometry = VolumeGeometry((0, 0, 0), (10, 0, 0), (0, 10, 0), (0, 0, 10), (2, 3, 4))
    made = Segmentation("f", (Segment(1, "a", GREY),), (labels,), (0,), (fractions,), geometry)
    assert segment_volumes(made)[0].voxels == pytest.approx(24 / 5)
    assert segment_volumes(made)[0].ml == pytest.approx(24 / 5)


def test_overlapping_segments_lie_in_layers_of_their_own():
    first, second = np.zeros((1, 4, 4), np.uint16), np.zeros((1, 4, 4), np.uint16)
    first[0, :2], second[0] = 1, 2
    made = Segmentation(
        "o", (Segment(1, "a", GREY), Segment(2, "b", GREY)), (first, second), (0, 1), (None, None), None
    )
    a, b = segment_volumes(made)
    assert (a.voxels, b.voxels) == (8, 16)
    assert a.ml is None
    assert a.words == "-"
    assert "no volume with known distances" in a.reason
