"""Files and folders as a person gives them."""

import io
import os
from pathlib import Path

import numpy as np
import pydicom.data
import pytest
from PIL import Image as PilImage

from app.reading.find_inputs import find_inputs
from app.reading.sniff import FileKind, is_dicom, kind_of
from tests.unit.reading.dicom_files import as_bytes, grey_dataset

PACKAGED = Path(pydicom.data.__file__).parent / "test_files"


def png():
    stream = io.BytesIO()
    PilImage.fromarray(np.zeros((20, 20), np.uint8)).save(stream, "PNG")
    return stream.getvalue()


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "films"
    (root / "deep" / "deeper").mkdir(parents=True)
    (root / "b.txt").write_bytes(png())
    (root / "a").write_bytes(as_bytes(grey_dataset()))
    (root / "notes.dcm").write_text("no film")
    (root / ".hidden.png").write_bytes(png())
    (root / "deep" / "deeper" / "c.dcm").write_bytes(as_bytes(grey_dataset()))
    return root


def test_a_folder_is_searched_by_content(folder):
    found = find_inputs([folder])
    assert [item.path.name for item in found] == ["a", "b.txt", "c.dcm"]
    assert [item.kind for item in found] == [FileKind.DICOM, FileKind.PNG, FileKind.DICOM]
    assert not any(item.reason for item in found)


def test_files_given_by_name_are_always_answered(folder, tmp_path):
    found = find_inputs([folder / "notes.dcm", tmp_path / "gone.png", folder / "b.txt", folder])
    assert "text file" in found[0].reason
    assert "not found" in found[1].reason
    assert found[2].reason == ""
    assert [item.path.name for item in found[3:]] == ["a", "c.dcm"]


def test_each_file_comes_once(folder):
    assert len(find_inputs([folder, folder / "a", folder / "deep" / ".." / "a"])) == 3


def test_a_folder_with_none_of_ours_and_an_empty_one(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear colleague")
    (tmp_path / "empty").mkdir()
    for path in (tmp_path, tmp_path / "empty"):
        (only,) = find_inputs([path])
        assert "holds no image" in only.reason
        assert path.name in only.reason
        assert only.kind is None


def test_a_folder_that_is_too_full_says_so(folder):
    found = find_inputs([folder], max_inputs=2)
    assert [item.path.name for item in found[:2]] == ["a", "b.txt"]
    assert "first 2 images" in found[2].reason
    assert "more files" in find_inputs([folder], max_scanned=1)[-1].reason


def test_links_that_go_round_end(folder):
    (folder / "deep" / "round").symlink_to(folder)
    (folder / "broken.dcm").symlink_to(folder / "nowhere")
    found = find_inputs([folder])
    assert sorted(item.path.name for item in found) == ["a", "b.txt", "broken.dcm", "c.dcm"]
    assert [bool(item.reason) for item in found if item.path.name == "broken.dcm"] == [True]


def test_what_may_not_be_opened_is_named(folder):
    (folder / "a").chmod(0)
    if os.access(folder / "a", os.R_OK):
        pytest.skip("this user may read every file")
    (first, *_) = find_inputs([folder])
    assert "may not be opened" in first.reason


def test_a_dicom_directory_is_passed_over_and_named_when_given():
    root = PACKAGED / "dicomdirtests"
    found = find_inputs([root / "77654033"])
    assert len(found) == 7
    assert all(item.kind is FileKind.DICOM for item in found)
    assert "DICOM directory" in find_inputs([root / "DICOMDIR"])[0].reason


def test_is_dicom(folder, tmp_path):
    assert is_dicom(folder / "a")
    bare = tmp_path / "bare"
    bare.write_bytes((folder / "a").read_bytes()[132:])
    assert is_dicom(bare)
    assert not is_dicom(folder / "b.txt")
    assert kind_of(b"") is None
