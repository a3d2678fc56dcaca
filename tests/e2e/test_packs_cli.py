"""Packs from the command line: added, shown, reading pictures, films and volumes, refusing and forced."""

import json
import shutil

import jsonschema
import numpy as np
import pydicom
import pytest
import SimpleITK as sitk  # noqa: N813 - its own name
from PIL import Image
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian, generate_uid
from pypdf import PdfReader

from tests.e2e.program import plumbline
from tests.e2e.test_whole_job import schema
from tests.packs import bright_structure, colour_classes

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A data folder with two packs that were added."""
    folder, source = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("source")
    for make in (colour_classes, bright_structure):
        done = plumbline("packs", "add", make(source / make.__name__), PLUMBLINE_HOME=str(folder))
        assert done.returncode == 0, done.stderr
    return folder


def run(home, *arguments):
    return plumbline(*arguments, PLUMBLINE_HOME=str(home))


def result_of(out, name):
    found = json.loads((out / name / "result.json").read_text())
    jsonschema.validate(found, schema("result.schema.json"))
    return found


def pixels(path):
    with Image.open(path) as image:
        return np.asarray(image)


def red_picture(path):
    values = np.random.default_rng(3).integers(0, 40, (60, 80, 3), dtype=np.uint8)
    values[..., 0] += 180
    Image.fromarray(values).save(path)
    return path


def film(path, *, body_part="CHEST"):
    """A DX film, bright in its left half, 0.5 mm a pixel."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = DigitalXRayImageStorageForPresentation
    meta.MediaStorageSOPInstanceUID = generate_uid()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    ds.SOPClassUID, ds.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    ds.StudyInstanceUID, ds.SeriesInstanceUID = generate_uid(), generate_uid()
    ds.PatientName, ds.PatientID, ds.PatientBirthDate, ds.PatientSex = "Doe^Jane", "P1", "20180101", "F"
    ds.StudyDate, ds.StudyTime, ds.StudyID, ds.AccessionNumber = "20230101", "", "", ""
    ds.ReferringPhysicianName, ds.SeriesNumber, ds.InstanceNumber = "", 1, 1
    ds.Modality, ds.BodyPartExamined, ds.ViewPosition = "DX", body_part, "AP"
    ds.PatientOrientation, ds.Laterality = ["L", "F"], ""
    ds.PixelSpacing, ds.PixelSpacingCalibrationType = [0.5, 0.5], "FIDUCIAL"
    ds.Rows, ds.Columns, ds.SamplesPerPixel, ds.PhotometricInterpretation = 96, 128, 1, "MONOCHROME2"
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 12, 11, 0
    values = np.full((96, 128), 100, np.uint16)
    values[:, :64] = 3000
    ds.PixelData = values.tobytes()
    ds.save_as(path, enforce_file_format=True)
    return path


def test_packs_are_listed_shown_verified_and_removed(home, tmp_path):
    listed = {pack["id"]: pack for pack in json.loads(run(home, "packs", "list", "--json").stdout)}
    assert listed["colour-classes"]["added"]
    assert not listed["spine-frontal"]["added"]
    shown = run(home, "packs", "show", "colour-classes").stdout
    assert "Threshold of red: 0.5 (sensitivity 50.0%, specificity 50.0%" in shown
    assert "Modality: XC, OT" in shown
    details = json.loads(run(home, "packs", "show", "colour-classes", "--json").stdout)
    assert details["roc"][0]["label"] == "red"
    assert details["scope"]["colour"] is True
    assert run(home, "packs", "verify").returncode == 0
    extra = colour_classes(tmp_path / "extra", pack_id="extra")
    assert run(home, "packs", "add", extra).returncode == 0
    again = run(home, "packs", "add", extra)
    assert again.returncode == 5
    assert "already" in again.stderr
    assert run(home, "packs", "remove", "extra").returncode == 0
    assert run(home, "packs", "remove", "spine-frontal").returncode == 5
    assert "extra" not in run(home, "packs", "list").stdout


def test_a_pack_put_into_the_folder_by_hand_is_verified_with_its_graphs(home, tmp_path):
    """Its hashes are right, and its graph gives three scores where pack.toml declares four."""
    packs = home / "packs"
    assert (packs / "colour-classes").is_dir()
    other = colour_classes(packs / "by-hand", pack_id="by-hand")
    toml = (other / "pack.toml").read_text()
    declared = 'name = "scores", type = "float32", shape = ["batch", 3]'
    assert declared in toml
    (other / "pack.toml").write_text(toml.replace(declared, declared.replace("3]", "4]")))
    try:
        done = run(home, "packs", "verify", "by-hand", "colour-classes", "--json")
    finally:
        shutil.rmtree(other)
    assert done.returncode == 5
    (problem,) = json.loads(done.stdout)["by-hand"]
    assert "the output scores has the shape" in problem
    assert json.loads(done.stdout)["colour-classes"] == []


def test_a_picture_is_read_by_the_pack_that_fits(home, tmp_path):
    picture, out = red_picture(tmp_path / "square.png"), tmp_path / "out"
    done = run(home, "read", picture, "--out", out, "--reader", "Dr R", "--pack", "colour-classes")
    assert done.returncode == 0, done.stderr
    found = result_of(out, "square")
    assert found["pack"]["id"] == "colour-classes"
    assert max(found["scores"], key=found["scores"].get) == "red"
    assert found["calibrated"] is True
    assert sum(found["scores"].values()) == pytest.approx(1.0, abs=1e-4)
    (measurement,) = found["measurements"]
    assert (measurement["kind"], measurement["unit"]) == ("classification", "probability")
    report = json.loads((out / "square" / "report.json").read_text())
    (sentence,) = next(part for part in report["sections"] if part["title"] == "Findings")["sentences"]
    assert f"mostly red {100 * found['scores']['red']:.1f} %" in sentence["text"]
    assert not [p for p in report["problems"] if p["risk"] == "blocking"]
    assert run(home, "reports", "check", out / "square" / "report.json").returncode == 0
    text = "\n".join(page.extract_text() for page in PdfReader(out / "square" / "report.pdf").pages)
    assert "colour-classes 1.0.0" in text
    assert pixels(out / "square" / "overlay.png").shape[2] == 3
    case_id = report["case_id"]
    signed = run(home, "reports", "sign", case_id, "--signer", "Dr R", "--accept-proposed")
    assert signed.returncode == 0, signed.stderr


def test_a_film_gives_a_mask_of_its_size_with_its_area_and_a_dicom_segmentation(home, tmp_path):
    path, out = film(tmp_path / "film.dcm"), tmp_path / "out"
    done = run(home, "analyze", path, "--out", out, "--pack", "bright-structure")
    assert done.returncode == 0, done.stderr
    found = result_of(out, "film")
    (structure,) = found["structures"]
    mask = pixels(out / "film" / structure["mask"])
    assert mask.shape == (96, 128)
    assert set(np.unique(mask)) == {0, 255}
    assert structure["area"] == pytest.approx(np.count_nonzero(mask) * 0.25)
    assert structure["unit"] == "mm2"
    assert structure["code"] == "SCT:123037004"
    probability = pixels(out / "film" / structure["probability"])
    assert np.array_equal(probability > 127, mask > 0)
    segmentation = pydicom.dcmread(out / "film" / found["segmentation"])
    assert segmentation.Modality == "SEG"
    assert np.array_equal(segmentation.pixel_array.reshape(96, 128) > 0, mask > 0)


def test_the_wrong_film_is_refused_before_the_model_and_forced_with_a_mark(home, tmp_path):
    path, out = film(tmp_path / "knee.dcm", body_part="KNEE"), tmp_path / "out"
    refused = run(home, "read", path, "--out", out, "--pack", "bright-structure")
    assert refused.returncode == 4
    assert "KNEE" in refused.stderr
    found = result_of(out, "knee")
    assert found["scope"]["in_scope"] is False
    assert any("KNEE" in reason for reason in found["scope"]["reasons"])
    assert found["structures"] == []
    forced = run(home, "read", path, "--out", out, "--pack", "bright-structure", "--force")
    assert forced.returncode == 0, forced.stderr
    found = result_of(out, "knee")
    assert found["scope"]["in_scope"] is False
    assert any("KNEE" in reason for reason in found["forced"])
    text = " ".join(" ".join(p.extract_text() for p in PdfReader(out / "knee" / "report.pdf").pages).split())
    assert text.count("Read outside of the scope of the pack bright-structure at the reader's request") == 2


def test_with_several_inputs_each_gets_its_pack(home, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    red_picture(folder / "red.png")
    film(folder / "film.dcm")
    film(folder / "hand.dcm", body_part="HAND")
    out = tmp_path / "out"
    done = run(home, "analyze", folder, "--out", out)
    assert done.returncode == 4
    index = {item["folder"]: item for item in json.loads((out / "index.json").read_text())["inputs"]}
    assert index["hand"]["status"] == "out_of_scope"
    assert result_of(out, "hand")["pack"] is None
    assert "bright-structure: it states the body part 'HAND'" in " ".join(result_of(out, "hand")["scope"]["reasons"])


def test_a_series_is_one_input_and_its_masks_lie_on_its_grid(home, tmp_path, shared_data):
    series, out = shared_data / "dicom" / "ct_abdomen" / "example_ct_dicom", tmp_path / "out"
    if not series.is_dir():
        pytest.skip("the CT series is not among the shared cases")
    done = run(home, "read", series, "--out", out)
    assert done.returncode == 0, done.stderr
    found = result_of(out, series.name)
    assert found["pack"]["id"] == "ct-structures"
    assert found["study"]["slices"] == len(list(series.iterdir()))
    body = next(s for s in found["structures"] if s["name"] == "body")
    mask = sitk.ReadImage(str(out / series.name / body["mask"]))
    names = sitk.ImageSeriesReader.GetGDCMSeriesFileNames(str(series))
    image = sitk.ReadImage(names)
    assert mask.GetSize() == image.GetSize()
    for index in ((0, 0, 0), tuple(n - 1 for n in image.GetSize())):
        assert mask.TransformIndexToPhysicalPoint(index) == pytest.approx(
            image.TransformIndexToPhysicalPoint(index), abs=0.01
        )
    inside = sitk.GetArrayFromImage(mask) > 0
    assert body["volume"] == pytest.approx(np.count_nonzero(inside) * np.prod(mask.GetSpacing()) / 1000, rel=1e-3)
    values = sitk.GetArrayFromImage(image)
    assert np.median(values[inside]) > -200 > np.median(values[~inside])
    assert found["segmentation"] == "segmentation.dcm"
    assert (out / series.name / "report.pdf").stat().st_size > 10_000


def test_heights_are_measured_on_masks_of_vertebrae_made_elsewhere(home, tmp_path, shared_data):
    folder, out = shared_data / "dicom" / "ct_abdomen", tmp_path / "out"
    ct, masks = folder / "example_ct_sm.nii.gz", folder / "example_seg_fast"
    done = run(home, "read", ct, "--pack", "ct-structures", "--masks", masks, "--out", out)
    assert done.returncode == 0, done.stderr
    found = result_of(out, ct.name.removesuffix(".gz"))
    assert {"body", "T12", "L1"} <= {structure["name"] for structure in found["structures"]}
    (heights,) = [m for m in found["measurements"] if m["kind"] == "vertebral_height"]
    assert heights["label"] == "L1"
    measured = {quantity["name"]: quantity["value"] for quantity in heights["quantities"]}
    # TotalSegmentator's own report of this vertebra says 27, 24 and 21 mm in steps of 1.5, on a mask of its body.
    assert measured["posterior height"] == pytest.approx(27.0, abs=6.0)
    assert "were given: example_seg_fast" in found["notes"][0]
    report = " ".join(p.extract_text() for p in PdfReader(out / ct.name.removesuffix(".gz") / "report.pdf").pages)
    assert "are not its own but were given" in " ".join(report.split())


def test_masks_for_what_is_no_volume_are_refused(home, tmp_path, shared_data):
    masks = shared_data / "dicom" / "ct_abdomen" / "example_seg_fast"
    done = run(home, "analyze", red_picture(tmp_path / "a.png"), "--masks", masks, "--out", tmp_path / "out")
    assert done.returncode == 2
    assert "a.png is no volume" in done.stderr


def test_masks_for_a_pack_that_measures_no_vertebrae_are_refused(home, tmp_path, shared_data):
    folder = shared_data / "dicom" / "ct_abdomen"
    ct, masks = folder / "example_ct_sm.nii.gz", folder / "example_seg_fast"
    done = run(home, "analyze", ct, "--pack", "chest-lungs", "--force", "--masks", masks, "--out", tmp_path / "out")
    assert done.returncode == 2
    assert "chest-lungs measures no vertebral heights" in done.stderr
