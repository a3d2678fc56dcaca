"""Masks as bytes: back bit for bit, small, and never more than they say they are."""

import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import StoreError
from app.volumes import mask_bytes as codec
from app.volumes.mask_bytes import mask_bytes, read_mask


@given(
    shape=st.lists(st.integers(1, 7), min_size=2, max_size=3),
    seed=st.integers(0, 1000),
    share=st.sampled_from([0.0, 0.02, 0.5, 1.0]),
)
def test_a_mask_comes_back_bit_for_bit(shape, seed, share):
    mask = np.random.default_rng(seed).random(shape) < share
    back = read_mask(mask_bytes(mask), tuple(shape), "lung")
    assert back.dtype == np.bool_
    assert np.array_equal(back, mask)


def test_a_structure_of_a_large_volume_takes_little_room():
    mask = np.zeros((120, 256, 256), np.bool_)
    mask[30:80, 60:180, 70:200] = True
    assert len(mask_bytes(mask)) < 2000


def test_what_is_too_large_is_not_kept(monkeypatch):
    noise = np.random.default_rng(1).random((64, 64)) < 0.5
    monkeypatch.setattr(codec, "MOST_BYTES", 100)
    assert mask_bytes(noise) is None
    monkeypatch.setattr(codec, "MOST_VOXELS", 100)
    assert mask_bytes(np.zeros((64, 64), np.bool_)) is None


def test_damage_is_said_and_nothing_is_inflated_beyond_what_is_stated():
    mask = np.ones((40, 50), np.bool_)
    content = mask_bytes(mask)
    head, body = content[:30], content[30:]
    for broken in (b"", b"PLMB1", content[:20], b"x" + content[1:], content[:-4], head + b"not compressed"):
        with pytest.raises(StoreError, match="lung"):
            read_mask(broken, (40, 50), "lung")
    bomb = head + zlib.compress(bytes(10_000_000))
    with pytest.raises(StoreError, match="damaged"):
        read_mask(bomb, (40, 50), "lung")
    with pytest.raises(StoreError, match="another size"):
        read_mask(content, (41, 50), "lung")
    assert zlib.decompress(body)


def test_a_box_beyond_the_images_is_damage():
    content = bytearray(mask_bytes(np.ones((4, 5), np.bool_)))
    content[6 + 8 + 3] = 200  # the box's first row
    with pytest.raises(StoreError, match="damaged"):
        read_mask(bytes(content), (4, 5), "lung")
