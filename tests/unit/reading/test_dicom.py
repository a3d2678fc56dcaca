"""DICOM images: values, encodings, photometric interpretations, windows, orientation, study."""

import hashlib
from pathlib import Path

import numpy as np
import pydicom.data
import pytest
from pydicom.dataset import Dataset
from pydicom.pixels.utils import compress
from pydicom.sequence import Sequence
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    RLELossless,
)

from app.core.anatomy import Side
from app.core.image import VoiFunction, Window
from app.reading.open_image import open_image
from app.simulating.dicom import write_dicom
from app.simulating.film import simulate_film
from app.simulating.recipe import FilmRecipe, one_curve
from tests.unit.reading.dicom_files import COLUMNS, ROWS, changed, colour_dataset, colours, grey_dataset, ramp, saved

PACKAGED = Path(pydicom.data.__file__).parent / "test_files"


def read(folder, ds, **how):
    return open_image(saved(folder, ds, **how)).image


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 15, 16, 32])
@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_grey_of_every_depth_is_read_as_stored(tmp_path, bits, signed, photometric):
    values = ramp(bits, signed=signed)
    image = read(tmp_path, grey_dataset(values, bits=bits, signed=signed, photometric=photometric))
    assert np.array_equal(image.values, values.astype(np.float32))
    assert image.low_is_bright is (photometric == "MONOCHROME1")


def test_high_bits_beyond_the_stored_ones_do_not_show(tmp_path):
    ds = grey_dataset()
    ds.PixelData = (np.frombuffer(ds.PixelData, "<u2") | 0xF000).tobytes()
    assert np.array_equal(read(tmp_path, ds).values, ramp().astype(np.float32))


def test_native_encodings_give_the_same_values(tmp_path):
    plain = open_image(saved(tmp_path, grey_dataset()))
    implicit = changed(grey_dataset())
    implicit.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    big = changed(grey_dataset())
    big.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    big.PixelData = np.frombuffer(big.PixelData, "<u2").astype(">u2").tobytes()
    deflated = grey_dataset()
    deflated.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    for path in (
        saved(tmp_path, implicit, "i.dcm", implicit=True),
        saved(tmp_path, big, "b.dcm", little=False),
        saved(tmp_path, deflated, "d.dcm"),
    ):
        assert np.array_equal(open_image(path).image.values, plain.image.values)


@pytest.mark.parametrize("syntax", [RLELossless, JPEG2000Lossless])
def test_compressed_here_and_read_back(tmp_path, syntax):
    ds = grey_dataset(ramp(rows=64, columns=48))
    if syntax is JPEG2000Lossless:
        pytest.importorskip("openjpeg")
    compress(ds, syntax, generate_instance_uid=False)
    assert np.array_equal(read(tmp_path, ds).values, ramp(rows=64, columns=48).astype(np.float32))


def test_rescale_and_modality_lut(tmp_path):
    image = read(tmp_path, grey_dataset(RescaleSlope="2.5", RescaleIntercept="-100"))
    assert image.values == pytest.approx(ramp() * 2.5 - 100.0)
    item = Dataset()
    item.LUTDescriptor, item.ModalityLUTType = [4096, 0, 16], "US"
    item.LUTData = (np.arange(4096)[::-1] * 3).astype("<u2").tobytes()
    image = read(tmp_path, grey_dataset(ModalityLUTSequence=Sequence([item])))
    assert np.array_equal(image.values, ((4095 - ramp()) * 3).astype(np.float32))


def test_a_rescale_slope_of_zero_is_left_out_and_said_so(tmp_path):
    image = read(tmp_path, grey_dataset(RescaleSlope="0", RescaleIntercept="0"))
    assert np.ptp(image.values) > 0
    assert any("slope" in mark for mark in image.marks)


def test_windows_are_kept_in_order_with_names_and_function(tmp_path):
    image = read(
        tmp_path,
        grey_dataset(
            WindowCenter=["40", "600"],
            WindowWidth=["400", "1600"],
            WindowCenterWidthExplanation=["SOFT", "BONE"],
            VOILUTFunction="SIGMOID",
        ),
    )
    assert image.windows == (
        Window(40.0, 400.0, VoiFunction.SIGMOID, "SOFT"),
        Window(600.0, 1600.0, VoiFunction.SIGMOID, "BONE"),
    )


def test_a_window_without_width_is_left_out_and_said_so(tmp_path):
    image = read(tmp_path, grey_dataset(WindowCenter=["40", "50"], WindowWidth=["0", "100"]))
    assert image.windows == (Window(50.0, 100.0),)
    assert any("window" in mark for mark in image.marks)


@pytest.mark.parametrize(("entries", "vr"), [(4096, "OW"), (65536, "OW"), (4096, "US")])
def test_a_voi_lut_is_kept(tmp_path, entries, vr):
    item = Dataset()
    item.LUTDescriptor = [entries % 65536, 0, 12]
    table = np.linspace(0, 4095, entries).astype("<u2")
    item.add_new("LUTData", vr, table.tobytes() if vr == "OW" else table.tolist())
    item.LUTExplanation = "SPINE"
    image = read(tmp_path, grey_dataset(VOILUTSequence=Sequence([item])))
    assert image.lut is not None
    assert np.array_equal(image.lut.entries, table)
    assert (image.lut.bits, image.lut.first, image.lut.name) == (12, 0.0, "SPINE")


def test_a_voi_lut_that_is_too_short_is_left_out_and_said_so(tmp_path):
    item = Dataset()
    item.LUTDescriptor, item.LUTData = [4096, 0, 12], bytes(6)
    image = read(tmp_path, grey_dataset(VOILUTSequence=Sequence([item])))
    assert image.lut is None
    assert any("look-up table" in mark for mark in image.marks)


def test_colour_is_read_as_srgb(tmp_path):
    values = colours()
    assert np.array_equal(read(tmp_path, colour_dataset(values)).values, values)
    planar = colour_dataset(values, PlanarConfiguration=1)
    planar.PixelData = values.transpose(2, 0, 1).tobytes()
    assert np.array_equal(read(tmp_path, planar).values, values)
    deep = colour_dataset(values.astype(np.uint16) * 257, bits=16)
    assert np.array_equal(read(tmp_path, deep).values, values)


def test_ybr_becomes_rgb(tmp_path):
    # Pure red in YBR_FULL (PS3.3 C.7.6.3.1.2).
    ybr = np.broadcast_to(np.array([76, 85, 255], np.uint8), (ROWS, COLUMNS, 3))
    values = read(tmp_path, colour_dataset(ybr, photometric="YBR_FULL")).values
    assert np.abs(values[0, 0].astype(int) - [254, 0, 0]).max() <= 2


def test_a_palette_becomes_colour(tmp_path):
    ds = grey_dataset(ramp(8), bits=8, photometric="PALETTE COLOR")
    for n, name in enumerate(("Red", "Green", "Blue")):
        setattr(ds, f"{name}PaletteColorLookupTableDescriptor", [256, 0, 8])
        table = np.roll(np.arange(256), 80 * n).astype(np.uint8)
        setattr(ds, f"{name}PaletteColorLookupTableData", table.tobytes())
    image = read(tmp_path, ds)
    expected = np.stack([np.roll(np.arange(256), 80 * n)[ramp(8)] for n in range(3)], -1)
    assert np.array_equal(image.values, expected)


def test_grey_stored_as_colour_is_read_as_grey(tmp_path):
    grey = ramp(8).astype(np.uint8)
    image = read(tmp_path, colour_dataset(np.stack([grey] * 3, -1)))
    assert np.array_equal(image.values, grey.astype(np.float32))
    assert any("stored in colour" in mark for mark in image.marks)


def test_of_several_frames_the_middle_one_is_read(tmp_path):
    frames = np.stack([ramp() * 0 + n for n in range(5)])
    image = read(tmp_path, grey_dataset(frames))
    assert (image.values == 2).all()
    assert "frame 3 of 5" in image.marks


def test_pixels_that_are_not_square_are_made_so(tmp_path):
    image = read(tmp_path, grey_dataset(PixelAspectRatio=[2, 1]))
    assert (image.rows, image.columns) == (2 * ROWS, COLUMNS)
    assert any("made square" in mark for mark in image.marks)
    assert image.values.max() <= 4095


@pytest.mark.parametrize(
    ("value", "side", "marked"),
    [
        (["L", "F"], Side.RIGHT, False),
        (["R", "F"], Side.LEFT, False),
        (["LA", "FP"], Side.RIGHT, False),
        (["L", "H"], Side.RIGHT, True),
        (["P", "F"], None, False),
        (["A", "H"], None, True),
        (["F", "L"], None, False),
        (["L", "R"], None, True),
        (["LR", "F"], None, True),
        (["X", "F"], None, False),
        (["", ""], None, False),
        (["L"], None, False),
    ],
)
def test_patient_orientation_gives_the_side_or_none(tmp_path, value, side, marked):
    opened = open_image(saved(tmp_path, grey_dataset(PatientOrientation=value)))
    assert opened.image.image_left_is is side
    assert opened.study.image_left_is is side
    assert any("upside down" in mark or "contradicts" in mark for mark in opened.image.marks) is marked


def test_direction_cosines_give_the_side_of_a_slice(tmp_path):
    for cosines, side in (
        ([1, 0, 0, 0, 1, 0], Side.RIGHT),
        ([-1, 0, 0, 0, 1, 0], Side.LEFT),
        ([0, 1, 0, 0, 0, -1], None),
    ):
        image = read(tmp_path, grey_dataset(ImageOrientationPatient=[str(v) for v in cosines]))
        assert image.image_left_is is side


def test_a_view_alone_does_not_give_a_side(tmp_path):
    assert read(tmp_path, grey_dataset(ViewPosition="AP")).image_left_is is None


def test_the_study_is_what_the_header_says(tmp_path):
    path = saved(
        tmp_path,
        grey_dataset(
            PatientName="Müller^Änne",
            SpecificCharacterSet="ISO_IR 192",
            PatientBirthDate="20100203",
            PatientSex="F",
            PatientAge="015Y",
            StudyDate="20240630",
            StudyDescription="Whole  spine",
            BodyPartExamined="SPINE",
            ViewPosition="PA",
            AccessionNumber="A7",
            StudyInstanceUID="2.25.9",
        ),
        "name with space.dcm",
    )
    study = open_image(path).study
    assert study.source_name == "name with space.dcm"
    assert study.source_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (study.rows, study.columns, study.modality, study.view, study.body_part) == (
        ROWS,
        COLUMNS,
        "DX",
        "PA",
        "SPINE",
    )
    assert (study.patient.name, study.patient.birth_date, study.patient.age) == ("Müller^Änne", "2010-02-03", "015Y")
    assert (study.study_date, study.study_description, study.accession_number) == ("2024-06-30", "Whole spine", "A7")
    assert study.study_instance_uid == "2.25.9"


def test_a_date_that_is_none_is_left_empty(tmp_path):
    ds = grey_dataset()
    with pydicom.config.disable_value_validation():
        ds.StudyDate, ds.PatientBirthDate = "20241399", "soon"
        path = saved(tmp_path, ds)
    study = open_image(path).study
    assert (study.study_date, study.patient.birth_date) == ("", "")


def test_marks_say_what_a_reader_must_know(tmp_path):
    image = read(
        tmp_path,
        grey_dataset(
            LossyImageCompression="01",
            LossyImageCompressionRatio="12.345",
            PresentationIntentType="FOR PROCESSING",
            BurnedInAnnotation="YES",
        ),
    )
    assert image.marks == (
        "lossy compression (12.3:1)",
        "raw detector values, not processed for presentation",
        "text is burned into the picture",
    )


def test_a_file_without_preamble_is_read(tmp_path):
    whole = saved(tmp_path, grey_dataset()).read_bytes()
    bare = tmp_path / "bare"
    bare.write_bytes(whole[132:])
    assert np.array_equal(open_image(bare).image.values, ramp().astype(np.float32))


def test_the_simulated_film_reads_as_it_was_made(tmp_path):
    film = simulate_film(FilmRecipe(seed=1, rows=400, columns=200, curves=one_curve(30.0)))
    for monochrome1 in (False, True):
        path = tmp_path / f"film{monochrome1}.dcm"
        write_dicom(film, path, monochrome1=monochrome1)
        opened = open_image(path)
        bone = opened.image.bone_bright()
        assert np.array_equal(bone - bone.min(), film.pixels.astype(np.float32) - film.pixels.min())
        assert opened.image.image_left_is is film.image_left_is
        assert opened.study.view == "AP"
        assert opened.image.spacing is not None
        assert opened.image.spacing.source.value == "magnification corrected"
        assert opened.image.spacing.row == pytest.approx(film.spacing_mm / film.recipe.magnification, rel=1e-6)
        assert opened.image.marks == ()


READ = {
    "MR_small_RLE.dcm": "MR_small.dcm",
    "MR_small_bigendian.dcm": "MR_small.dcm",
    "MR_small_expb.dcm": "MR_small.dcm",
    "MR_small_implicit.dcm": "MR_small.dcm",
    "MR_small_jp2klossless.dcm": "MR_small.dcm",
    "MR_small_jpeg_ls_lossless.dcm": "MR_small.dcm",
    "MR_small_padded.dcm": "MR_small.dcm",
    "SC_rgb_jpeg_gdcm.dcm": "SC_rgb_rle.dcm",
    "SC_rgb_rle_16bit.dcm": "SC_rgb_rle.dcm",
    "SC_rgb_rle_32bit.dcm": "SC_rgb_rle.dcm",
}


@pytest.mark.parametrize(("name", "original"), READ.items(), ids=READ.keys())
def test_packaged_files_in_other_encodings_have_the_original_values(name, original):
    assert np.array_equal(open_image(PACKAGED / name).image.values, open_image(PACKAGED / original).image.values)


@pytest.mark.parametrize(
    "name",
    [
        "SC_rgb_dcmtk_+eb+cr.dcm",
        "SC_rgb_dcmtk_+eb+cy+np.dcm",
        "SC_rgb_jpeg_dcmtk.dcm",
        "SC_ybr_full_422_uncompressed.dcm",
    ],
)
def test_packaged_lossy_colour_is_near_the_original(name):
    lossy, original = (open_image(PACKAGED / n).image.values.astype(int) for n in (name, "SC_rgb_rle.dcm"))
    assert np.abs(lossy - original).mean() < 12


@pytest.mark.parametrize("name", ["JPGExtended.dcm", "693_J2KI.dcm", "image_dfl.dcm", "examples_palette.dcm"])
def test_more_packaged_files_are_read(name):
    image = open_image(PACKAGED / name).image
    assert np.ptp(image.values) > 100


@pytest.mark.parametrize("kind", ["J2KR", "JLSL", "RLE"])
def test_wg04_samples_are_pixel_exact(shared_data, kind):
    folder = shared_data / "dicom" / "wg04"
    if not folder.is_dir():
        pytest.skip("the NEMA WG-04 samples are not on this machine")
    files = sorted((folder / kind).iterdir())
    assert files
    for path in files:
        original = folder / "REF" / path.name.replace(kind, "UNC")
        assert np.array_equal(open_image(path).image.values, open_image(original).image.values), path.name
