"""Half precision through onnxruntime is numpy's, bit by bit."""

import numpy as np

from inference.pipeline.volume.half import to_half, to_single

HALVES = np.arange(65536, dtype=np.uint16).view(np.float16)
FINITE = HALVES[np.isfinite(HALVES)]


def test_every_half_becomes_the_same_single():
    np.testing.assert_array_equal(to_single(FINITE).view(np.uint32), FINITE.astype(np.float32).view(np.uint32))
    assert np.isinf(to_single(HALVES[np.isinf(HALVES)])).all()


def test_singles_are_rounded_as_numpy_rounds_them():
    bits = FINITE.astype(np.float32).view(np.uint32)
    near = [(bits + np.uint32(step)).view(np.float32) for step in (0, 1, 0xFFF, 0x1000, 0x1001, 0x1FFF)]
    rng = np.random.default_rng(1)
    spread = (rng.normal(size=200_000) * 10.0 ** rng.uniform(-9, 6, 200_000)).astype(np.float32)
    values = np.concatenate([*near, spread])
    values = values[np.isfinite(values)]
    with np.errstate(over="ignore"):
        expected = values.astype(np.float16)
    np.testing.assert_array_equal(to_half(values).view(np.uint16), expected.view(np.uint16))


def test_any_shape_and_order():
    values = np.random.default_rng(2).normal(size=(3, 4, 5)).astype(np.float32)
    for view in (values, values[:, ::2, 1:], values.transpose(2, 0, 1), values[:0]):
        found = to_half(view)
        np.testing.assert_array_equal(found, view.astype(np.float16))
        np.testing.assert_array_equal(to_single(found), found.astype(np.float32))
