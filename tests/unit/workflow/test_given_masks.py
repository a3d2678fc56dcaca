"""Masks of vertebrae made elsewhere: which are taken, from what files, and what a reading says of them."""

import numpy as np
import pytest

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.core.plane import VolumeGeometry
from app.core.segmentation import Segment, Segmentation
from app.core.study import Patient
from app.reading.series.nifti_volume import read_nifti
from app.workflow.given_masks import given_of, open_given

GRID = VolumeGeometry((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0), (4, 6, 6))


def segments(*named, overlap=False):
    """Each (label, code) fills a voxel of its own; with `overlap` the last lies in another layer, half of it inside."""
    layers = [np.zeros(GRID.shape, np.uint16)]
    fractions = [None]
    layer_of = []
    made = []
    for number, (label, code) in enumerate(named, start=1):
        layer_of.append(0)
        layers[0][0, 0, number] = number
        made.append(Segment(number, label, (number, 2, 3), code))
    if overlap:
        layers.append(np.zeros(GRID.shape, np.uint16))
        layers[1][1, 0, 1:3] = len(named)
        fraction = np.zeros(GRID.shape, np.uint8)
        fraction[1, 0, 1], fraction[1, 0, 2] = 128, 127
        fractions.append(fraction)
        layer_of[-1] = 1
    return Segmentation("many", tuple(made), tuple(layers), tuple(layer_of), tuple(fractions), GRID)


def test_vertebrae_are_known_by_name_or_code_and_go_from_head_to_foot():
    named = (("vertebrae_L1", ""), ("aorta", "SCT:15825003"), ("a bone", "SCT:14293000"), ("Vertebra T12", ""))
    given = given_of([segments(*named)], "x.dcm")
    assert [found.name for found in given.structures] == ["T12", "L1", "L2"]
    assert [int(found.mask.sum()) for found in given.structures] == [1, 1, 1]
    assert given.structures[1].mask[0, 0, 1]
    assert given.structures[1].code == "SCT:66794005"
    assert given.structures[1].colour == (1, 2, 3)
    assert given.note == "the masks of T12, L1 and L2 are not its own but were given: x.dcm"


def test_of_a_fraction_half_a_voxel_counts():
    given = given_of([segments(("L1", ""), ("L2", ""), overlap=True)], "x.dcm")
    assert np.argwhere(given.structures[1].mask).tolist() == [[1, 0, 1]]


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ((("liver", ""), ("L1 and L2", "")), "x.dcm names no vertebra"),
        ((("L1", ""), ("vertebra L1", "")), "x.dcm holds L1 twice"),
    ],
)
def test_what_cannot_be_told_apart_is_refused(named, words):
    with pytest.raises(UnreadableInputError, match=words):
        given_of([segments(*named)], "x.dcm")


def test_several_segmentations_are_taken_together_but_no_vertebra_twice():
    one, other = segments(("L1", "")), segments(("aorta", ""), ("T12", ""))
    assert [found.name for found in given_of([one, other], "x.dcm, y.dcm").structures] == ["T12", "L1"]
    with pytest.raises(UnreadableInputError, match=r"x\.dcm, y\.dcm holds L1 twice"):
        given_of([one, other, one], "x.dcm, y.dcm")


def test_a_folder_of_masks_of_the_same_ct(shared_data, tmp_path):
    folder = shared_data / "dicom" / "ct_abdomen"
    volume = read_nifti(SourceFile(folder / "example_ct_sm.nii.gz"))
    masks = [folder / "example_seg_fast" / f"vertebrae_{level}.nii.gz" for level in ("L1", "T12")]
    given = open_given(masks, volume, Patient())
    assert [found.name for found in given.structures] == ["T12", "L1"]
    assert all(found.shape == volume.geometry.shape for found in given.structures)
    assert len(given.sha256) == 64
    assert given.sha256 in given.setting
    with pytest.raises(UnreadableInputError, match="covers another region"):
        open_given(masks, read_nifti(SourceFile(folder / "example_ct.nii.gz")), Patient())
    with pytest.raises(UnreadableInputError, match="holds no mask file"):
        open_given([tmp_path], volume, Patient())
    with pytest.raises(UnreadableInputError, match=r"phase_prediction\.json"):
        open_given([*masks, folder / "phase_prediction.json"], volume, Patient())
