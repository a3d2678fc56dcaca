"""The worked cases of the VOI functions in DICOM PS3.3 C.11.2.1.2.1 and C.11.2.1.3 (2024e), ymin 0, ymax 255."""

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.pixels.processing import apply_windowing

from app.core.image import Image, LookupTable, VoiFunction, Window
from app.reading.render import default_window, to_display, window_output

# (centre, width, lower limit, upper limit, inner slope per value) as the standard's notes print them.
LINEAR = [(2048, 4096, 0, 4095), (0, 100, -50, 49), (2048, 1, 2047.5, 2047.5), (0, 1, -0.5, -0.5)]
LINEAR_EXACT = [(2048, 4096, 0, 4096), (2048, 1, 2047.5, 2048.5), (0, 100, -50, 50), (0, 1, -0.5, 0.5)]


def shown(values, window, **how):
    return to_display(Image(np.asarray(values, np.float32)[None, :]), window, **how)[0]


@pytest.mark.parametrize(
    ("function", "cases"), [(VoiFunction.LINEAR, LINEAR), (VoiFunction.LINEAR_EXACT, LINEAR_EXACT)]
)
def test_the_notes_of_the_standard(function, cases):
    for center, width, low, high in cases:
        window = Window(center, width, function)
        values = np.array([low - 1000, low, np.nextafter(np.float32(high), np.float32(1e9)), high + 1000], np.float32)
        assert window_output(values, window) == pytest.approx([0, 0, 1, 1], abs=1e-5)
        inside = np.linspace(low, high, 11, dtype=np.float32)[1:-1].astype(float)
        if high > low:
            expected = (
                (inside - (center - 0.5)) / (width - 1) + 0.5
                if function is VoiFunction.LINEAR
                else (inside - center) / width + 0.5
            )
            assert window_output(inside.astype(np.float32), window) == pytest.approx(expected, abs=2e-5)


@pytest.mark.parametrize("function", VoiFunction)
@pytest.mark.parametrize(("center", "width"), [(0, 400), (600, 1600), (-100, 2), (37.5, 255)])
def test_pydicom_agrees(function, center, width):
    values = np.arange(-1000, 1000, dtype=np.int16)
    ds = Dataset()
    ds.WindowCenter, ds.WindowWidth, ds.VOILUTFunction = str(center), str(width), function.value
    ds.PhotometricInterpretation, ds.BitsStored, ds.PixelRepresentation = "MONOCHROME2", 16, 1
    with np.errstate(over="ignore"):  # pydicom lets exp overflow far outside the window
        theirs = (apply_windowing(values, ds) + 32768.0) / 65535.0
    assert window_output(values.astype(np.float32), Window(center, width, function)) == pytest.approx(theirs, abs=1e-5)


def test_the_sigmoid():
    values = np.array([-1e6, 2048 - 1024, 2048, 2048 + 1024, 1e6], np.float32)
    expected = [0.0, 1 / (1 + np.e), 0.5, 1 / (1 + np.exp(-1.0)), 1.0]
    assert window_output(values, Window(2048, 4096, VoiFunction.SIGMOID)) == pytest.approx(expected, abs=1e-6)


def test_eight_bits_with_a_window_of_256_are_shown_as_they_are():
    assert np.array_equal(shown(np.arange(256), Window(128, 256)), np.arange(256))


def test_a_voi_lut_clamps_outside_its_entries():
    table = LookupTable(10.0, np.array([0, 1000, 4095], np.uint16), 12)
    assert shown([-5, 10, 11, 12, 99], table).tolist() == [0, 0, 62, 255, 255]


def test_inversion_and_monochrome1_cancel():
    values = np.arange(0, 256, dtype=np.float32)[None, :]
    window = Window(128, 256)
    plain = to_display(Image(values), window)
    assert np.array_equal(to_display(Image(values, low_is_bright=True), window), 255 - plain)
    assert np.array_equal(to_display(Image(values, low_is_bright=True), window, inverted=True), plain)


def test_without_a_window_the_files_own_comes_first_then_its_lut_then_the_range():
    values = np.linspace(0, 1000, 256, dtype=np.float32).reshape(16, 16)
    table = LookupTable(0.0, np.zeros(4, np.uint16), 8)
    own = Window(10, 20, name="own")
    assert np.array_equal(to_display(Image(values, windows=(own,), lut=table)), to_display(Image(values), own))
    assert (to_display(Image(values, lut=table)) == 0).all()
    ranged = default_window(Image(values))
    assert ranged.center == pytest.approx(500, abs=1)
    assert ranged.width == pytest.approx(990, abs=5)
    assert default_window(Image(values, windows=(own,))) is own


def test_colour_is_left_alone_without_a_window_and_inverted_on_request():
    colour = np.random.default_rng(1).integers(0, 256, (5, 6, 3)).astype(np.uint8)
    assert np.array_equal(to_display(Image(colour)), colour)
    assert np.array_equal(to_display(Image(colour), inverted=True), 255 - colour)
    assert np.array_equal(to_display(Image(colour), default_window(Image(colour))), colour)


def test_values_that_are_not_numbers_are_black():
    assert shown([np.nan, 255.0], Window(128, 256)).tolist() == [0, 255]


def test_a_picture_of_one_value_has_a_usable_window():
    flat = Image(np.full((20, 20), 7.0, np.float32))
    assert default_window(flat).width > 0
    assert to_display(flat).shape == (20, 20)
