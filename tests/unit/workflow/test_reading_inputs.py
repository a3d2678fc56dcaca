"""What counts as one input: files, series where a pack reads volumes, NIfTI files, several series for one pack."""

from dataclasses import replace

import numpy as np
import pytest
import SimpleITK as sitk  # noqa: N813 - its own name
from msgspec import structs
from PIL import Image

from app.core.errors import UnreadableInputError
from app.simulating.ct import CtRecipe, simulate_ct
from app.simulating.ct_dicom import write_ct
from app.storage.store import Store
from app.workflow.analysis import never_cancelled, no_progress
from app.workflow.desk import Desk
from app.workflow.reading_inputs import reading_inputs, reads_volumes
from app.workflow.settings import Settings
from inference.engine.engine import Engine
from inference.packs.pack import load_pack
from inference.packs.schema import Series
from tests.packs import bright_structure, colour_classes, ct_structures

SMALL = CtRecipe(slices=6, side=32, spacing_mm=11.0, slice_mm=40.0)


@pytest.fixture(scope="module")
def packs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("packs")
    return tuple(load_pack(make(folder / make.__name__)) for make in (colour_classes, bright_structure, ct_structures))


@pytest.fixture(scope="module")
def ct(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ct")
    write_ct(simulate_ct(SMALL), folder / "slices")
    return folder / "slices"


@pytest.fixture
def desk(own_home):
    with Engine(threads=1) as engine:
        store = Store(own_home / "cases.db")
        yield Desk(store, engine, Settings())
        store.close()


def opened(item, desk, *, keep=False):
    return item.opened(desk, keep, no_progress, never_cancelled)


def nifti(path, value=0.0):
    image = sitk.GetImageFromArray(np.full((4, 8, 8), value, np.float32))
    image.SetSpacing((1.5, 2.5, 3.0))
    sitk.WriteImage(image, str(path))
    return path


def picture(path):
    Image.fromarray(np.full((20, 20, 3), 90, np.uint8)).save(path)
    return path


def test_which_packs_read_volumes(packs):
    assert [reads_volumes(pack) for pack in packs] == [False, False, True]


def test_slices_are_one_input_where_a_pack_reads_volumes_of_their_modality(packs, ct, desk):
    (item,) = reading_inputs([ct], packs, None)
    assert item.path == ct
    found = opened(item, desk)
    assert found.subject.volume.geometry.shape == (6, 32, 32)
    assert found.subject.study.modality == "CT"
    assert len({source.path for source in found.sources}) == 6
    assert found.case.whole_study
    assert found.case.study.spacing is not None
    assert (found.case.study.spacing.row, found.case.study.spacing.column) == (11.0, 11.0)
    assert found.image is None
    assert ct.name in found.subject.study.source_name


def test_else_every_slice_is_an_input_by_itself(packs, ct):
    assert len(reading_inputs([ct], packs[:2], None)) == 6
    assert len(reading_inputs([ct], packs, packs[0])) == 6


def test_slices_given_one_by_one_belong_together_for_a_named_pack(packs, ct):
    files = sorted(ct.iterdir())
    assert len(reading_inputs(files, packs, packs[2])) == 1
    assert len(reading_inputs(files, packs, None)) == 6


def test_a_folder_of_everything(packs, ct, tmp_path, desk):
    folder = tmp_path / "all"
    folder.mkdir()
    write_ct(simulate_ct(SMALL), folder / "slices")
    nifti(folder / "scan.nii.gz")
    picture(folder / "mole.png")
    inputs = reading_inputs([folder, tmp_path / "gone.dcm"], packs, None)
    assert sorted(item.path.name for item in inputs) == ["all", "gone.dcm", "mole.png", "scan.nii.gz"]
    gone = next(item for item in inputs if item.path.name == "gone.dcm")
    with pytest.raises(UnreadableInputError, match=r"gone\.dcm was not found"):
        opened(gone, desk)


def test_a_folder_of_nifti_files_is_no_folder_without_images(packs, tmp_path, desk):
    folder = tmp_path / "niftis"
    folder.mkdir()
    nifti(folder / "a.nii.gz", 1.0)
    nifti(folder / "b.nii.gz", 2.0)
    inputs = reading_inputs([folder], packs, None)
    assert [item.path.name for item in inputs] == ["a.nii.gz", "b.nii.gz"]
    first, second = (opened(item, desk) for item in inputs)
    assert first.subject.study.modality == ""
    assert first.case.study.source_name == "a.nii.gz"
    assert first.subject.volume.geometry.spacing == pytest.approx((3.0, 2.5, 1.5))
    spacing = first.case.study.spacing
    assert spacing is not None
    assert (spacing.row, spacing.column, str(spacing.source)) == (2.5, 1.5, "patient plane")
    # Two files that state nothing are two cases, and the same file is the same again.
    assert first.case.study.source_sha256 != second.case.study.source_sha256
    again = opened(reading_inputs([folder / "a.nii.gz"], packs, None)[0], desk)
    assert again.case.study.source_sha256 == first.case.study.source_sha256


def test_a_pack_of_several_series_gets_all_of_them(packs, tmp_path, desk):
    folder = tmp_path / "brain"
    folder.mkdir()
    for name in ("sub_T1.nii.gz", "sub_T2.nii.gz"):
        nifti(folder / name)
    wanted = (Series(name="T1", description=("T1",)), Series(name="T2", description=("T2",)))
    several = replace(packs[2], input=structs.replace(packs[2].input, series=wanted, channels=2))
    (item,) = reading_inputs([folder], packs, several)
    subject = opened(item, desk).subject
    assert {subject.description, *(other.description for other in subject.others)} == {"sub_T1.nii.gz", "sub_T2.nii.gz"}
