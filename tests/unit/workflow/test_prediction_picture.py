"""The picture of a volume's reading: its slice as radiologists look at it, whichever way round it is stored."""

import io

import numpy as np
import pytest
from PIL import Image as Picture

from app.core.plane import VolumeGeometry
from app.core.prediction import Prediction, StructureMask
from app.core.study import Study
from app.core.volume import Volume
from app.workflow import places
from app.workflow.desk import new_case
from app.workflow.prediction_files import prediction_png
from app.workflow.subject import Subject

SHAPE = (6, 60, 80)


def picture(flip_rows, flip_columns):
    """An axial volume with a bright corner at the patient's right front, stored in one of four ways."""
    values = np.full(SHAPE, -1000, np.int16)
    values[:, :20, :20] = 1000
    mask = np.zeros(SHAPE, np.bool_)
    mask[2, 40:55, 60:75] = True  # left, towards the back
    across, down = np.array([1.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0])
    origin = np.zeros(3)
    if flip_rows:
        values, mask = values[:, ::-1], mask[:, ::-1]
        origin, down = origin + down * (SHAPE[1] - 1), -down
    if flip_columns:
        values, mask = values[:, :, ::-1], mask[:, :, ::-1]
        origin, across = origin + across * (SHAPE[2] - 1), -across
    geometry = VolumeGeometry(tuple(origin), tuple(across), tuple(down), (0.0, 0.0, 1.0), SHAPE)
    volume = Volume(np.ascontiguousarray(values), 1.0, 0.0, "HU", geometry, (), "CT")
    study = Study("v.nii", "c" * 64, SHAPE[1], SHAPE[2], "CT")
    found = Prediction(structures=(StructureMask("thing", np.ascontiguousarray(mask), "", (255, 0, 0)),))
    png = prediction_png(new_case(study, places.home()), Subject(study, volume=volume), found)
    return np.asarray(Picture.open(io.BytesIO(png)).convert("RGB"), int)


@pytest.mark.parametrize(("rows", "columns"), [(True, False), (False, True), (True, True)])
def test_a_slice_is_shown_from_the_feet_with_the_front_above(own_home, rows, columns):
    usual = picture(flip_rows=False, flip_columns=False)
    assert usual[5:15, 5:15].min() > 200
    height, width = usual.shape[:2]
    redness = usual[..., 0] - usual[..., 1]
    assert redness[round(0.7 * height) : round(0.9 * height), round(0.78 * width) : round(0.92 * width)].min() > 20
    assert np.array_equal(picture(rows, columns), usual)
