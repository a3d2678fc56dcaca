"""Masks that share a label map are made when they are asked for, and cross to the desk as one map."""

import pickle
from dataclasses import replace

import numpy as np
import pytest

from app.core.prediction import LabelMasks, StructureMask

LABELS = np.array([[0, 1, 2], [3, 1, 0]], np.uint8)


def test_masks_are_values_of_the_map():
    masks = LabelMasks(LABELS, ((1,), (2, 3)))
    assert len(masks) == 2
    np.testing.assert_array_equal(masks[0], LABELS == 1)
    np.testing.assert_array_equal(masks[1], (LABELS == 2) | (LABELS == 3))
    assert [mask.dtype for mask in masks] == [np.bool_, np.bool_]
    np.testing.assert_array_equal(masks[1:][0], masks[1])
    with pytest.raises(IndexError):
        masks[2]


def test_a_structure_has_its_mask_either_way():
    part = StructureMask("b", LabelMasks(LABELS, ((1,), (2, 3))).part(1))
    plain = replace(part, place=part.mask)
    np.testing.assert_array_equal(part.mask, plain.mask)
    assert part.shape == plain.shape == (2, 3)


def test_a_hundred_structures_cross_as_one_map():
    labels = np.zeros((40, 50, 60), np.uint8)
    masks = LabelMasks(labels, tuple((value,) for value in range(1, 101)))
    structures = tuple(StructureMask(str(index), masks.part(index)) for index in range(100))
    assert len(pickle.dumps(structures, protocol=5)) < 1.5 * labels.nbytes
