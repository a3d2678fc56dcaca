"""Wu et al., MICCAI 2017 (SpineWeb dataset 16): angles published with the landmarks they were computed from."""

import csv

import numpy as np
import pytest
from PIL import Image

from app.core.anatomy import LEVELS
from app.core.measurement import Vertebra
from app.measuring.cobb import find_curves
from app.measuring.outline import NotMeasured


def test_largest_published_angle_is_found_from_the_published_corners(shared_data):
    folder = shared_data / "spine"
    with (folder / "filenames.csv").open() as file:
        names = [row[0] for row in csv.reader(file)]
    landmarks = np.loadtxt(folder / "landmarks.csv", delimiter=",")
    angles = np.loadtxt(folder / "angles.csv", delimiter=",")
    differences = []
    for name, row, published in zip(names, landmarks, angles, strict=True):
        with Image.open(folder / "images" / name) as film:
            width, height = film.size
        corners = np.stack([row[:68] * width, row[68:] * height], axis=1).reshape(17, 4, 2)
        marks = [Vertebra(lv, tuple(map(tuple, quad))) for lv, quad in zip(LEVELS, corners.tolist(), strict=True)]
        found = find_curves(marks, spacing=None, image_left_is=None)
        if not isinstance(found, NotMeasured):  # a handful of published corners are crossed
            differences.append(max(m.value for m in found) - published.max())
    assert len(differences) >= 0.98 * len(names)
    assert np.abs(differences).max() == pytest.approx(0, abs=0.02)
