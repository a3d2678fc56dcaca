"""Masks named by their case: kept, corrected, read back onto their own images alone, and on the report's picture."""

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Picture

from app.core.errors import StoreError
from app.core.finding import Finding, FindingStatus
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.measurement import Measurement, MeasurementKind, PackConstruction, Quantity, Unit
from app.core.plane import VolumeGeometry
from app.core.prediction import StructureMask
from app.core.provenance import Provenance
from app.core.study import Study
from app.core.volume import Volume
from app.storage.store import Store
from app.workflow import kept_masks, signing
from app.workflow.desk import new_case
from app.workflow.kept_masks import images_of, keep_corrected, keep_masks, masks_now, masks_of, masks_on, restore_masks
from app.workflow.pictures import overlay_png
from app.workflow.subject import Subject

SHAPE = (40, 60)
IMAGE = Image(np.full((*SHAPE, 3), 90, np.uint8))


def mask(left=10, right=30):
    made = np.zeros(SHAPE, np.bool_)
    made[5:20, left:right] = True
    return made


def a_case(tmp_path):
    study = Study("a.png", "a" * 64, *SHAPE, "OT")
    return new_case(study, tmp_path / "a.png"), Subject(study, IMAGE)


def kept_of(case, subject, *structures):
    images = images_of(case, subject, structures)
    return keep_masks(case, structures, images, titles={"v": "vessels"}, codes={}, maker="p", version="1.0.0"), images


def test_masks_are_kept_corrected_and_read_back(tmp_path):
    case, subject = a_case(tmp_path)
    kept, images = kept_of(
        case, subject, StructureMask("v", mask(), colour=(1, 2, 3)), StructureMask("d", mask(40, 50))
    )
    assert [each.title for each in kept.case.masks] == ["vessels", ""]
    found, shape = masks_of(kept.case, subject)
    assert shape == SHAPE
    corrected = keep_corrected(kept.case, images, {"v": mask(10, 20)})
    content = kept.content | corrected.content
    v, d = restore_masks(masks_on(corrected.case, images), shape, content.__getitem__)
    assert np.array_equal(v.made.mask, mask())
    assert np.array_equal(v.now.mask, mask(10, 20))
    assert v.made.colour == (1, 2, 3)
    assert d.edited is None
    assert keep_corrected(corrected.case, images, {"v": None}).case == kept.case  # as the model made it again
    assert found.keys() == {"v", "d"}


def test_masks_lie_on_their_own_images_alone(tmp_path):
    case, subject = a_case(tmp_path)
    kept, _ = kept_of(case, subject, StructureMask("v", mask()))
    other = replace(subject, key=ImageKey("b" * 64))
    assert masks_of(kept.case, other) == ({}, SHAPE)
    frames = replace(subject, frames=np.zeros((3, *SHAPE), np.float32))
    film, _ = kept_of(case, frames, StructureMask("v", np.stack([mask()] * 3)))
    assert masks_of(film.case, frames)[1] == (3, *SHAPE)
    assert masks_of(film.case, subject)[0] == {}


def test_a_volume_without_stored_images_is_known_by_its_values(tmp_path):
    case, _ = a_case(tmp_path)
    geometry = VolumeGeometry((2, *SHAPE), (0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    one = Volume(np.zeros((2, *SHAPE), np.int16), 1.0, 0.0, "HU", geometry, (), "CT")
    other = replace(one, values=np.ones((2, *SHAPE), np.int16))
    structure = StructureMask("v", np.zeros((2, *SHAPE), np.bool_))
    kept, _ = kept_of(case, Subject(case.study, volume=one), structure)
    assert masks_of(kept.case, Subject(case.study, volume=one))[0].keys() == {"v"}
    assert masks_of(kept.case, Subject(case.study, volume=other))[0] == {}


def test_masks_of_another_series_of_the_study_stay(tmp_path):
    case, subject = a_case(tmp_path)
    case = replace(case, whole_study=True)
    first, _ = kept_of(case, subject, StructureMask("v", mask()))
    second, _ = kept_of(first.case, replace(subject, key=ImageKey("b" * 64)), StructureMask("v", mask()))
    assert len(second.case.masks) == 2
    again, _ = kept_of(second.case, subject, StructureMask("v", mask(11, 12)))
    assert len(again.case.masks) == 2


def test_what_is_too_large_is_left_out_and_named(tmp_path, monkeypatch):
    case, subject = a_case(tmp_path)
    monkeypatch.setattr(kept_masks, "MOST_CASE_BYTES", 60)
    kept, _ = kept_of(case, subject, StructureMask("v", mask()), StructureMask("d", mask(3, 50)))
    assert kept.left_out == ("d",)
    assert [each.name for each in kept.case.masks] == ["v"]


def test_the_reports_picture_has_the_masks_that_count(tmp_path):
    case, subject = a_case(tmp_path)
    kept, _ = kept_of(case, subject, StructureMask("v", mask(), colour=(250, 0, 0)))
    area = Quantity("area", 300.0, Unit.SQUARE_PIXEL)
    made = PackConstruction("vessels", case.main_image, (area,))
    vessels = Measurement(MeasurementKind.VESSELS, 300.0, Unit.SQUARE_PIXEL, "vessels", pack=made)
    finding = Finding("F1", FindingStatus.ACCEPTED, vessels, None, Provenance("p", "1.0.0"))
    case = replace(kept.case, findings=(finding,))
    with Store(tmp_path / "cases.db") as store:
        assert signing._masks(store, case, IMAGE) == ()  # a quick look: nothing is kept
        store.save(case, action="Analyze", actor="r", masks=kept.content)
        shown = signing._masks(store, case, IMAGE)
        assert [each.name for each in shown] == ["v"]
        rejected = replace(case, findings=(finding.decide(FindingStatus.REJECTED, "r", ""),))
        assert signing._masks(store, rejected, IMAGE) == ()
        with pytest.raises(StoreError):
            masks_now(replace(case, case_id="f" * 32), subject, lambda name: store.mask("f" * 32, name))
    with_mask = np.asarray(Picture.open(io.BytesIO(overlay_png(case, IMAGE, masks=shown))).convert("RGB")).astype(int)
    without = np.asarray(Picture.open(io.BytesIO(overlay_png(case, IMAGE))).convert("RGB")).astype(int)
    scale = with_mask.shape[0] / SHAPE[0]
    inside, outside = (round(12 * scale), round(20 * scale)), (round(30 * scale), round(50 * scale))
    assert with_mask[inside][0] > without[inside][0] + 30
    assert np.array_equal(with_mask[outside], without[outside])
