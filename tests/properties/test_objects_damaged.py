"""Damaged objects are read or refused with one sentence that names the file: never a traceback, never for long."""

import time
import warnings
from functools import cache
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.data import get_testdata_file, get_testdata_files

from app.core.errors import UnreadableInputError
from app.core.instance import ImageKey, SourceFile
from app.reading.objects.open_object import open_object
from app.reading.objects.placement import place_on_images
from app.reading.objects.segmentation import ReadSegmentation

NAMES = ("test-SR.dcm", "reportsi.dcm", "waveform_ecg.dcm", "liver_1frame.dcm", "rtstruct.dcm")


@cache
def original(name: str) -> bytes:
    return Path(get_testdata_file(name)).read_bytes()


def read_or_refused(path: Path) -> None:
    started = time.monotonic()
    said = ""
    try:
        found = open_object(SourceFile(path))
        if isinstance(found, ReadSegmentation):
            keys = tuple(ImageKey(uid) for uid in sorted(found.referenced))[:20] or (ImageKey("1.2"),)
            place_on_images(found, keys, found.rows, found.columns, (None,) * len(keys), most_bytes=256 * 1024**2)
    except UnreadableInputError as error:
        said = str(error)
    assert not said or said.startswith(path.name)
    assert "\n" not in said
    assert len(said) < 500
    assert time.monotonic() - started < 10


@settings(max_examples=120, deadline=None)
@given(data=st.data())
def test_changed_bytes(tmp_path_factory, data):
    content = bytearray(original(data.draw(st.sampled_from(NAMES))))
    # Headers are where damage does most: half of the changes lie in the first 4 KB.
    places = st.one_of(st.integers(132, min(4096, len(content) - 1)), st.integers(132, len(content) - 1))
    for at, byte in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), min_size=1, max_size=12)):
        content[at] = byte
    path = tmp_path_factory.mktemp("damaged") / "damaged.dcm"
    path.write_bytes(bytes(content))
    read_or_refused(path)


@settings(max_examples=60, deadline=None)
@given(name=st.sampled_from(NAMES), share=st.floats(0.0, 1.0))
def test_cut_off(tmp_path_factory, name, share):
    content = original(name)
    path = tmp_path_factory.mktemp("cut") / "cut.dcm"
    path.write_bytes(content[: int(len(content) * share)])
    read_or_refused(path)


def test_every_file_of_pydicom():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name in get_testdata_files():
            if Path(name).is_file():
                read_or_refused(Path(name))


def test_every_shared_file(shared_data):
    for folder in ("segmentation_and_sr", "encodings"):
        for path in sorted((shared_data / "dicom" / folder).rglob("*")):
            if path.is_file():
                read_or_refused(path)


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    count=st.integers(1, 6),
)
def test_layers_keep_every_segment(seed, count):
    """Whatever segments overlap, each is found again voxel for voxel in its layer."""
    from app.reading.objects.layers import Layers

    random = np.random.default_rng(seed)
    shape = (3, 7, 8)
    layers = Layers("seg.dcm", shape, fractional=False)
    drawn = [(random.random(shape) < random.random() * 0.6).astype(np.uint8) for _ in range(count)]
    at = [layers.add(number, {k: mask[k] for k in range(3) if mask[k].any()}) for number, mask in enumerate(drawn, 1)]
    for number, (mask, layer) in enumerate(zip(drawn, at, strict=True), 1):
        assert np.array_equal(layers.numbers[layer] == number, mask > 0)
