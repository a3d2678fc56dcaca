"""Volumes: a pack of rules on NIfTI files, with masks in other orientations and on grids of their own."""

import numpy as np
import pytest
import SimpleITK as sitk  # noqa: N813

from app.storage.store import Store
from app.workflow import places
from app.workflow.desk import Desk
from app.workflow.settings import Settings
from inference.engine.engine import Engine
from tests.unit.workflow.evaluation.tiny_pack import write_rules

SHAPE, SPACING = (24, 60, 64), (2.0, 2.0, 3.0)


@pytest.fixture
def desk(own_home):
    write_rules(own_home / "packs")
    made = Desk(Store(places.store_file()), Engine(threads=1), Settings())
    yield made
    made.close()


def _write(values, path):
    image = sitk.GetImageFromArray(values)
    image.SetSpacing(SPACING)
    sitk.WriteImage(image, str(path))
    return image


def write_phantoms(folder, count=3):
    """Cylinders of water with a bar of bone in air; the masks are exact, one mirrored on disc, one a label map."""
    _k, j, i = np.mgrid[: SHAPE[0], : SHAPE[1], : SHAPE[2]]
    lines = ["file,mask_body,mask_bone"]
    truths = []
    for number in range(count):
        body = np.hypot(j - 30, i - 30 - number) < 22
        bone = (abs(j - 34) < 5) & (abs(i - 28) < 5)
        values = np.where(body, 40, -1000).astype(np.int16)
        values[bone] = 700
        _write(values, folder / f"{number}.nii.gz")
        mask = _write(body.astype(np.uint8), folder / f"body{number}.nii.gz")
        if number == 1:
            sitk.WriteImage(sitk.Flip(mask, [True, True, False]), str(folder / "body1.nii.gz"))
        _write(bone.astype(np.uint8), folder / f"bone{number}.nii.gz")
        lines.append(f"{number}.nii.gz,body{number}.nii.gz,bone{number}.nii.gz")
        truths.append((body, bone))
    (folder / "labels.csv").write_text("\n".join(lines), encoding="utf-8")
    return truths


def test_masks_of_volumes_in_any_orientation(desk, tmp_path):
    write_phantoms(tmp_path)
    made = desk.evaluate_pack("rules", tmp_path)
    figures = {(f.key, f.target): f for f in made.figures}
    assert figures["dice", "body"].value > 0.97
    assert figures["dice", "bone"].value > 0.9
    assert figures["dice", "body"].cases == 3
    assert ("pixel_auroc", "body") not in figures  # no maps of probability are kept of volumes


def test_one_file_with_all_structures_says_the_same(desk, tmp_path):
    truths = write_phantoms(tmp_path)
    lines = ["file,mask"]
    for number, (body, bone) in enumerate(truths):
        labels = np.where(bone, 2, np.where(body, 1, 0)).astype(np.uint8)
        _write(labels, tmp_path / f"all{number}.nii.gz")
        lines.append(f"{number}.nii.gz,all{number}.nii.gz")
    (tmp_path / "labels.csv").write_text("\n".join(lines), encoding="utf-8")
    figures = {(f.key, f.target): f for f in desk.evaluate_pack("rules", tmp_path).figures}
    assert figures["dice", "bone"].value > 0.9
    assert 0.9 < figures["dice", "body"].value < 0.99  # the bone is not in the map's body


def test_a_mask_of_another_region_is_left_out_and_said(desk, tmp_path):
    write_phantoms(tmp_path)
    _write(np.ones((5, 5, 5), np.uint8), tmp_path / "body2.nii.gz")
    told = []
    made = desk.evaluate_pack("rules", tmp_path, on_left_out=lambda *one: told.append(one))
    assert [kind.rows for kind in made.left_out] == [(4,)]
    assert "another region" in told[0][2]
