"""Photographs and scans: depths, orientation, transparency, profiles, pages, colour."""

import io

import numpy as np
import pillow_heif
import pytest
from PIL import Image as PilImage
from PIL import ImageCms

from app.reading.open_image import open_image
from tests.unit.reading.dicom_files import COLUMNS, ROWS, colours, ramp

GREY = ramp(8).astype(np.uint8)
EXIF_ORIENTATION = 274


def put(folder, picture, name="photo", **how):
    path = folder / f"{name}.bin"  # recognised by content, not by name
    picture.save(path, **how)
    return path


@pytest.mark.parametrize("form", ["PNG", "TIFF"])
def test_grey_of_eight_bits(tmp_path, form):
    opened = open_image(put(tmp_path, PilImage.fromarray(GREY), format=form))
    assert np.array_equal(opened.image.values, GREY.astype(np.float32))
    assert opened.study.modality == "OT"
    assert opened.image.spacing is None
    assert "scale" in opened.image.spacing_reason
    assert opened.image.image_left_is is None


@pytest.mark.parametrize("form", ["PNG", "TIFF"])
def test_grey_of_sixteen_bits_is_kept(tmp_path, form):
    deep = ramp(16).astype(np.uint16)
    image = open_image(put(tmp_path, PilImage.fromarray(deep), format=form)).image
    assert np.array_equal(image.values, deep.astype(np.float32))
    assert any("more than 8 bits" in mark for mark in image.marks)


def test_a_tiff_whose_lowest_value_is_white_is_known_as_such(tmp_path):
    deep = put(tmp_path, PilImage.fromarray(ramp(16).astype(np.uint16)), format="TIFF", tiffinfo={262: 0})
    assert open_image(deep).image.low_is_bright
    shallow = open_image(put(tmp_path, PilImage.fromarray(GREY), format="TIFF", tiffinfo={262: 0})).image
    assert not shallow.low_is_bright


def test_a_jpeg_is_near_what_was_saved(tmp_path):
    smooth = np.tile(np.linspace(0, 255, 64), (80, 1)).astype(np.uint8)
    image = open_image(put(tmp_path, PilImage.fromarray(smooth), format="JPEG", quality=95)).image
    assert np.abs(image.values - smooth).max() < 6
    assert "lossy compression" in image.marks


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_exif_orientation_is_applied(tmp_path, orientation, form):
    # What is stored so that a viewer that follows the tag shows `upright` (Exif 2.32, 4.6.4).
    upright = np.kron(np.array([[0, 90], [255, 30], [150, 200]], np.uint8), np.ones((16, 16), np.uint8))
    stored = {
        1: upright,
        2: upright[:, ::-1],
        3: upright[::-1, ::-1],
        4: upright[::-1],
        5: upright.T,
        6: np.rot90(upright),
        7: upright[::-1, ::-1].T,
        8: np.rot90(upright, -1),
    }[orientation]
    exif = PilImage.Exif()
    exif[EXIF_ORIENTATION] = orientation
    path = put(tmp_path, PilImage.fromarray(np.ascontiguousarray(stored)), format=form, exif=exif.tobytes())
    values = open_image(path).image.values
    assert values.shape == upright.shape
    assert np.abs(values - upright).max() <= (4 if form == "JPEG" else 0)


def test_heic_is_read_upright(tmp_path):
    upright = np.kron(np.array([[0, 90], [255, 30], [150, 200]], np.uint8), np.ones((32, 32), np.uint8))
    heif = pillow_heif.from_pillow(PilImage.fromarray(upright).convert("RGB"))
    path = tmp_path / "photo.jpg"
    heif.save(path, quality=95)
    image = open_image(path).image
    assert image.values.shape == upright.shape
    assert np.abs(image.values - upright).mean() < 3
    assert "lossy compression" in image.marks


def test_transparency_is_put_on_black(tmp_path):
    rgba = np.dstack([colours(), np.full((ROWS, COLUMNS), 255, np.uint8)])
    rgba[: ROWS // 2, :, 3] = 0
    image = open_image(put(tmp_path, PilImage.fromarray(rgba), format="PNG")).image
    assert (image.values[: ROWS // 2] == 0).all()
    assert np.array_equal(image.values[ROWS // 2 :], rgba[ROWS // 2 :, :, :3])
    assert any("transparent" in mark for mark in image.marks)


def test_of_several_pages_the_first_is_read(tmp_path):
    pages = [PilImage.fromarray(np.full((ROWS, COLUMNS), v, np.uint8)) for v in (10, 20, 30)]
    image = open_image(put(tmp_path, pages[0], format="TIFF", save_all=True, append_images=pages[1:])).image
    assert (image.values == 10).all()
    assert "page 1 of 3" in image.marks


def test_a_palette_and_one_bit_pictures(tmp_path):
    palette = PilImage.fromarray(colours()).quantize(64)
    assert open_image(put(tmp_path, palette, format="PNG")).image.is_colour
    one = PilImage.fromarray(GREY > 100)
    assert set(np.unique(open_image(put(tmp_path, one, format="PNG")).image.values)) == {0.0, 255.0}


def test_a_colour_picture_stays_colour_and_a_tinted_film_becomes_grey(tmp_path):
    assert open_image(put(tmp_path, PilImage.fromarray(colours(64, 64)), format="PNG")).image.is_colour
    smooth = np.tile(np.linspace(20, 220, 64), (80, 1))
    tinted = np.stack([smooth * 0.82, smooth * 0.95, smooth * 1.1], -1).astype(np.uint8)
    image = open_image(put(tmp_path, PilImage.fromarray(tinted), format="PNG")).image
    assert not image.is_colour
    assert any("stored in colour" in mark for mark in image.marks)
    assert (np.diff(image.values, axis=1) >= 0).all()


def test_a_colour_profile_is_applied_and_a_broken_one_left_out(tmp_path):
    values = colours(64, 64)
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    kept = open_image(put(tmp_path, PilImage.fromarray(values), format="PNG", icc_profile=srgb)).image
    assert np.abs(kept.values.astype(int) - values).max() <= 1
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for profile, word in ((b"nonsense", "damaged"), (lab, "does not fit")):
        image = open_image(put(tmp_path, PilImage.fromarray(values), format="PNG", icc_profile=profile)).image
        assert np.array_equal(image.values, values)
        assert any(word in mark for mark in image.marks)


def test_real_photographs_are_told_from_films(shared_data):
    kinds = {"spine/images": False, "chest_lungs/images": False, "fundus/images": True}
    for folder, colour in kinds.items():
        files = sorted((shared_data / folder).iterdir())[:12]
        if not files:
            pytest.skip(f"no files in {folder}")
        assert [open_image(path).image.is_colour for path in files] == [colour] * len(files)


def test_stray_bytes_after_the_picture_do_no_harm(tmp_path):
    stream = io.BytesIO()
    PilImage.fromarray(GREY).save(stream, "PNG")
    path = tmp_path / "x.png"
    path.write_bytes(stream.getvalue() + b"trailing" * 50)
    assert np.array_equal(open_image(path).image.values, GREY)


def test_pale_skin_keeps_its_colour(tmp_path):
    """An evenly and faintly tinted picture without a film's dark ground is no grey film."""
    across = np.linspace(150.0, 215.0, 96)[None, :] + np.linspace(0.0, 20.0, 64)[:, None]
    skin = np.stack([across * 1.06, across, across * 0.94], -1).clip(0, 255).astype(np.uint8)
    path = tmp_path / "skin.png"
    PilImage.fromarray(skin).save(path)
    assert open_image(path).image.is_colour


def test_pink_skin_with_a_dark_lesion_keeps_its_colour_and_an_evenly_pink_film_becomes_grey(tmp_path):
    """Dermoscopy with black corners has a film's range; its colour scatters more than one lamp's."""
    rng = np.random.default_rng(8)
    y, x = np.mgrid[:96, :128]
    bright = np.where(np.hypot(y - 48, x - 64) < 14, 25.0, 190.0) * np.exp(-(((y - 48) ** 2 + (x - 64) ** 2) / 9000.0))
    blotches = np.kron(rng.normal(0.0, 2.5, (12, 16)), np.ones((8, 8)))
    for scatter, colour in ((1.0, True), (0.0, False)):
        pink = np.stack([bright * 1.06 + scatter * blotches, bright * 0.97, bright * 1.0 - scatter * blotches], -1)
        path = put(tmp_path, PilImage.fromarray(pink.clip(0, 255).astype(np.uint8)), format="PNG")
        assert open_image(path).image.is_colour is colour
