"""Corrected masks come back bit for bit, and only onto their own images."""

import zlib

import numpy as np
import pytest

from app.core.errors import StoreError, UnreadableInputError
from app.core.instance import ImageKey
from app.core.plane import VolumeGeometry
from app.core.segmentation import Segment, Segmentation
from app.core.volume import Volume
from app.volumes.mask_file import load_segmentation, save_segmentation, volume_digest

KEYS = tuple(ImageKey(f"1.2.{n}") for n in range(3))
GEOMETRY = VolumeGeometry((1.5, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 2), (3, 4, 5), "1.9")


def made(keys=KEYS):
    random = np.random.default_rng(0)
    layers = tuple(random.integers(0, 3, (3, 4, 5)).astype(np.uint16) for _ in range(2))
    segments = (Segment(1, "Leber", (1, 2, 3), "SCT:10200004", "AUTOMATIC x"), Segment(2, "Niere", (4, 5, 6)))
    fractions = (None, random.integers(0, 256, (3, 4, 5)).astype(np.uint8))
    return Segmentation("organs", segments, layers, (0, 1), fractions, GEOMETRY, keys, ("corrected by Dr A",))


def test_round_trip(tmp_path):
    path = tmp_path / "a.plmask"
    save_segmentation(made(), path)
    found, was = load_segmentation(path, keys=KEYS), made()
    for a, b in zip(found.layers, was.layers, strict=True):
        assert a.dtype == np.uint16
        np.testing.assert_array_equal(a, b)
        a[0, 0, 0] = 9  # it can be corrected further
    assert found.fractions[0] is None
    np.testing.assert_array_equal(found.fractions[1], was.fractions[1])
    for name in ("name", "segments", "layer_of", "geometry", "keys", "marks"):
        assert getattr(found, name) == getattr(was, name)
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["a.plmask"]


@pytest.mark.parametrize("keys", [(), KEYS[:2], KEYS[::-1], (ImageKey("9"), *KEYS[1:])])
def test_other_images_are_refused(tmp_path, keys):
    path = tmp_path / "a.plmask"
    save_segmentation(made(), path)
    with pytest.raises(UnreadableInputError, match="belongs to other images"):
        load_segmentation(path, keys=keys)


def test_a_volume_without_stored_images_is_known_by_its_values(tmp_path):
    path = tmp_path / "a.plmask"
    with pytest.raises(StoreError, match="bound to no image"):
        save_segmentation(made(keys=()), path)
    values = np.arange(60, dtype=np.int16).reshape(3, 4, 5)
    digest = volume_digest(Volume(values, 1.0, 0.0, "HU", GEOMETRY, (), "CT"))
    save_segmentation(made(keys=()), path, digest=digest)
    assert load_segmentation(path, digest=digest).keys == ()
    other = volume_digest(Volume(values + np.int16(1), 1.0, 0.0, "HU", GEOMETRY, (), "CT"))
    with pytest.raises(UnreadableInputError, match="other images"):
        load_segmentation(path, digest=other)


def test_damaged_files_are_refused_in_a_sentence(tmp_path):
    path = tmp_path / "a.plmask"
    save_segmentation(made(), path)
    whole = path.read_bytes()
    length = int.from_bytes(whole[8:12], "big")
    for number, damaged in enumerate(
        [
            b"",
            b"PK\x03\x04" + whole[4:],
            whole[:8] + (2**31).to_bytes(4, "big") + whole[12:],
            whole[: 12 + length // 2],
            whole[:-7],
            whole.replace(b'"layer_of":[0,1]', b'"layer_of":[0,7]'),
            whole.replace(b'"version":1', b'"version":7'),
            whole.replace(b'"shape":[3,4,5]', b'"shape":[3,4,9]'),
            whole[: 12 + length] + bytes(len(whole) - 12 - length),
        ]
    ):
        bad = tmp_path / f"bad{number}.plmask"
        bad.write_bytes(damaged)
        with pytest.raises(UnreadableInputError, match=bad.name):
            load_segmentation(bad, keys=KEYS)


def test_a_stream_that_would_inflate_too_far_is_stopped(tmp_path):
    path = tmp_path / "a.plmask"
    layer = np.zeros((3, 4, 5), np.uint16)
    save_segmentation(Segmentation("x", (), (layer,), (), (None,), None, KEYS), path)
    whole = path.read_bytes()
    length = int.from_bytes(whole[8:12], "big")
    bomb = zlib.compress(bytes(50_000_000), 9)
    old = len(whole) - 12 - length
    header = whole[12 : 12 + length].replace(b'"labels":%d' % old, b'"labels":%d' % len(bomb))
    path.write_bytes(whole[:8] + len(header).to_bytes(4, "big") + header + bomb)
    with pytest.raises(UnreadableInputError, match="damaged"):
        load_segmentation(path, keys=KEYS)
