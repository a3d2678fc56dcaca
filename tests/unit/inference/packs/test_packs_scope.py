from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.spacing import Spacing, SpacingSource
from app.core.study import Patient, Study
from inference.packs import load_pack, scope_reasons

GOOD = Study("film.dcm", "0" * 64, rows=2000, columns=900, modality="DX", body_part="WHOLE SPINE", view="PA")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, None),
        ({"modality": "OT", "body_part": "", "view": ""}, None),
        ({"modality": "CT"}, "its modality is CT, not CR or DX"),
        ({"modality": ""}, "its modality is not stated"),
        ({"body_part": "CHEST"}, "it states the body part 'CHEST'"),
        ({"body_part": "KNEE"}, "it states the body part 'KNEE', not spine"),
        ({"body_part": "KNEE", "study_description": "SPINE/KNEE"}, None),
        ({"body_part": "", "study_description": "ROUTINE"}, None),
        ({"view": "LL"}, "its view is LL, not AP or PA"),
        ({"view": "pa"}, None),
        ({"rows": 1, "columns": 1}, "it has 1 rows; 100 to 5000 are accepted"),
        ({"rows": 900}, "its height is 1.00 times its width; 1.2 to 6 times are accepted"),
        ({"patient": Patient(age="002Y")}, "the patient is 2 years old"),
        ({"patient": Patient(age="048M")}, None),
        ({"patient": Patient(age="soon")}, None),
    ],
)
def test_scope(make_pack: Callable[..., Path], change: dict[str, object], reason: str | None) -> None:
    reasons = scope_reasons(load_pack(make_pack()).scope, replace(GOOD, **change))
    assert (reasons == ()) if reason is None else any(reason in found for found in reasons)


def test_aspect_is_taken_in_mm(make_pack: Callable[..., Path]) -> None:
    scope = load_pack(make_pack()).scope
    square = replace(GOOD, rows=900, columns=900)
    assert scope_reasons(scope, square)
    assert not scope_reasons(scope, replace(square, spacing=Spacing(0.4, 0.2, SpacingSource.DETECTOR)))


def test_photographs_can_be_refused(make_pack: Callable[..., Path]) -> None:
    pack = load_pack(make_pack(edit=lambda text: text.replace("allow_photographs = true", "allow_photographs = false")))
    assert scope_reasons(pack.scope, replace(GOOD, modality="OT")) == (
        "photographs and scans of films are not accepted",
    )
