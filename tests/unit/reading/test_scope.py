"""Reasons against a frontal full-spine film by header and plainest looks."""

import numpy as np
import pytest

from app.core.image import Image
from app.core.study import Study
from app.reading.scope import film_scope

GREY = Image(np.arange(400, dtype=np.float32).reshape(20, 20))
COLOUR = Image(np.zeros((20, 20, 3), np.uint8))


def study(**stated):
    return Study("film.dcm", "0" * 64, 20, 20, **{"modality": "DX", **stated})


@pytest.mark.parametrize(
    "stated",
    [
        {},
        {"modality": "OT"},
        {"body_part": "TSPINE", "view": "AP"},
        {"body_part": "CHEST", "study_description": "Chest and whole spine"},
        {"study_description": "Routine", "view": "PA"},
        {"study_description": "Translation study"},
    ],
)
def test_nothing_speaks_against(stated):
    assert film_scope(study(**stated), GREY) == ()


@pytest.mark.parametrize(
    ("stated", "image", "word"),
    [
        ({"study_description": "XR Knee 2 views"}, GREY, "knee"),
        ({"study_description": "SPINE LAT"}, GREY, "lateral"),
        ({}, COLOUR, "colour"),
        ({}, Image(np.full((20, 20), 3.0, np.float32)), "same value"),
    ],
)
def test_what_speaks_against(stated, image, word):
    (reason,) = film_scope(study(**stated), image)
    assert word in reason
