"""Model folders of nnU-Net v2 and MONAI as packs, and each thing that is refused by name."""

import copy
import json
import shutil
from pathlib import Path

import pytest

from app.core.errors import ModelError, UsageError
from inference.importing import import_model, kind_of
from inference.importing.onnx_tensors import graph_tensors
from inference.importing.source import RefusedError
from inference.packs.pack import load_pack

PARITY = Path(__file__).resolve().parents[3] / "data" / "parity"
NNUNET = PARITY / "nnunet_ct" / "nnUNetTrainer__nnUNetPlans__3d_fullres"
REGIONS = PARITY / "nnunet_regions" / "nnUNetTrainerNoMirroring__nnUNetPlans__3d_lowres"
BUNDLE = PARITY / "monai_spleen" / "bundle"
CROP = PARITY / "monai_crop" / "bundle"


@pytest.fixture
def packs(tmp_path):
    return tmp_path / "packs"


def copied(source: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(source, tmp_path / "given" / source.name))


def change(path: Path, edit) -> None:
    values = json.loads(path.read_text())
    edit(values)
    path.write_text(json.dumps(values))


def test_nnunet_folder_becomes_a_pack(packs):
    pack = load_pack(import_model(NNUNET, packs))
    assert pack.id == "dataset900-nnunet-ct-3d-fullres"
    assert pack.task == "segmentation-3d"
    assert pack.scope.modality == ("CT",)
    assert pack.scope.units == ("HU",)
    assert pack.output.labels == ("organ", "bone", "vessel")
    assert pack.output.background
    assert pack.input.window is not None
    assert pack.input.window.size == (8, 24, 24)
    assert pack.input.window.mirror == (0, 1, 2)
    assert pack.input.grid is not None
    assert pack.input.grid.spacing == (27.0, 6.0, 7.0)
    assert pack.input.grid.parameters["order"] == 3
    assert (rule := pack.input.normalise[0]).kind == "ct"
    assert (rule.low, rule.high, rule.mean, rule.std) == (-900.0, 600.0, (80.0,), (210.0,))
    assert "not calibrated" in pack.card
    assert "Unknown to this program" in pack.card
    assert not pack.calibration


def test_regions_and_channels(packs):
    pack = load_pack(import_model(REGIONS, packs))
    assert pack.output.regions == {"whole": (1, 2, 3), "core": (2, 3), "middle": (3,)}
    assert pack.output.region_values == (1, 2, 3)
    assert [series.name for series in pack.input.series] == ["T1", "T2"]
    assert [rule.nonzero for rule in pack.input.normalise] == [True, False]
    assert pack.input.window is not None
    assert pack.input.window.mirror == ()


def test_bundle_becomes_a_pack(packs):
    pack = load_pack(import_model(BUNDLE, packs))
    assert pack.id == "monai-spleen"
    assert pack.output.labels == ("spleen", "liver")
    assert pack.input.grid is not None
    assert pack.input.grid.axes == "RAS"
    assert pack.input.grid.spacing == (7.0, 6.5, 9.0)
    assert pack.input.grid.parameters["activate"] == "before"
    assert pack.input.window is not None
    assert (pack.input.window.style, pack.input.window.overlap, pack.input.window.batch) == ("monai", 0.5, 4)
    assert pack.input.normalise[0].to == (0.0, 1.0)


def test_bundle_with_crop_and_largest_part(packs):
    pack = load_pack(import_model(CROP, packs))
    assert pack.output.keep_largest == ("spleen", "liver")
    assert pack.input.grid is not None
    assert pack.input.grid.parameters["steps"] == ["resample", "normalise", "crop"]
    assert pack.input.grid.parameters["back"] == "nearest"


def test_flat_folders_are_known_too(tmp_path, packs):
    flat = tmp_path / "flat-model"
    flat.mkdir()
    for name in ("plans.json", "dataset.json"):
        shutil.copy(NNUNET / name, flat)
    shutil.copy(NNUNET / "fold_0" / "network.onnx", flat)
    pack = load_pack(import_model(flat, packs))
    assert pack.input.window is not None
    assert pack.input.window.mirror == ()
    assert "No mirroring" in pack.card
    bundle = tmp_path / "flat-bundle"
    bundle.mkdir()
    for path in (BUNDLE / "configs").iterdir():
        shutil.copy(path, bundle)
    shutil.copy(BUNDLE / "models" / "model.onnx", bundle)
    assert load_pack(import_model(bundle, packs)).id == "monai-spleen"


def test_dataset_folder_around_one_model(tmp_path, packs):
    copied(NNUNET, tmp_path)
    assert load_pack(import_model(tmp_path / "given", packs)).id == "dataset900-nnunet-ct-3d-fullres"


def test_folds_become_an_ensemble(tmp_path, packs):
    folder = copied(NNUNET, tmp_path)
    shutil.copytree(folder / "fold_0", folder / "fold_1")
    pack = load_pack(import_model(folder, packs))
    assert [model.name for model in pack.models] == ["fold-0", "fold-1"]
    assert (pack.pipeline.kind, pack.pipeline.combine) == ("ensemble", "mean")
    assert "2 folds" in pack.card


def test_kinds(tmp_path):
    assert kind_of(NNUNET) == "nnU-Net v2 model"
    assert kind_of(BUNDLE) == "MONAI bundle"
    assert kind_of(tmp_path) == ""
    assert kind_of(tmp_path / "missing") == ""


def test_another_folder_is_refused_with_what_is_expected(tmp_path, packs):
    with pytest.raises(ModelError, match=r"plans\.json.*metadata\.json"):
        import_model(tmp_path, packs)


def test_a_second_pack_of_that_name_is_refused_and_the_first_stays(packs):
    first = import_model(BUNDLE, packs)
    with pytest.raises(UsageError, match="already"):
        import_model(BUNDLE, packs)
    load_pack(first)
    assert [entry.name for entry in packs.iterdir()] == ["monai-spleen"]


def configuration(values):
    return values["configurations"]["3d_fullres_base"]


NNUNET_EDITS = [
    ("plans.json", lambda v: configuration(v).update(normalization_schemes=["Odd"]), "normalisation 'Odd'"),
    ("plans.json", lambda v: configuration(v).update(preprocessor_name="Mine"), "preprocessor 'Mine'"),
    ("plans.json", lambda v: configuration(v).update(resampling_fn_data="resample_torch_fornnunet"), "resamples by"),
    ("plans.json", lambda v: configuration(v).update(previous_stage="3d_lowres"), "cascade"),
    ("plans.json", lambda v: configuration(v).update(patch_size=[8, 24, 32]), "patch size"),
    ("plans.json", lambda v: configuration(v).update(spacing=[1.0, -1.0, 1.0]), "cannot be used"),
    ("plans.json", lambda v: configuration(v)["resampling_fn_data_kwargs"].update(magic=1), "cannot be used"),
    ("plans.json", lambda v: configuration(v)["resampling_fn_data_kwargs"].update(is_seg=True), "as if they were"),
    ("plans.json", lambda v: v.update(image_reader_writer="NaturalImage2DIO"), "NaturalImage2DIO"),
    ("plans.json", lambda v: v.update(transpose_forward=[0, 0, 1]), "transpose_forward"),
    ("plans.json", lambda v: v.update(label_manager="Other"), "label manager"),
    ("plans.json", lambda v: v["configurations"].pop("3d_fullres"), "no configuration '3d_fullres'"),
    ("plans.json", lambda v: v["configurations"]["3d_fullres"].update(inherits_from="3d_fullres"), "inherits"),
    ("plans.json", lambda v: v.update(foreground_intensity_properties_per_channel={}), "lacks channel 0"),
    ("dataset.json", lambda v: v["labels"].update(background=1), "background"),
    ("dataset.json", lambda v: v["labels"].update(vessel=7), "consecutive"),
    ("dataset.json", lambda v: v["labels"].update(ignore=2), "ignore"),
    ("dataset.json", lambda v: v["labels"].update(fourth=4), "states? 5"),
    ("dataset.json", lambda v: v["labels"].update(vessel=[2, 3]), "regions_class_order"),
    ("dataset.json", lambda v: v.update(channel_names={"0": "CT", "1": "PET"}), "numbers of channels"),
]


@pytest.mark.parametrize(("name", "edit", "words"), NNUNET_EDITS)
def test_nnunet_what_cannot_be_honoured_is_refused(name, edit, words, tmp_path, packs):
    folder = copied(NNUNET, tmp_path)
    change(folder / name, edit)
    with pytest.raises(ModelError, match=words) as caught:
        import_model(folder, packs)
    assert str(caught.value).count(". ") == 0, "one sentence"
    assert not packs.exists() or not list(packs.iterdir())


def transforms(values, part):
    return values[part]["transforms"]


BUNDLE_EDITS = [
    ("inference.json", lambda v: transforms(v, "preprocessing").append({"_target_": "RandFlipd"}), "'RandFlipd'"),
    ("inference.json", lambda v: transforms(v, "preprocessing")[3].update(diagonal=True), "diagonal"),
    ("inference.json", lambda v: transforms(v, "preprocessing")[3].update(pixdim=[1, 1, -1]), "pixdim"),
    ("inference.json", lambda v: transforms(v, "preprocessing")[3].update(pixdim="$[1, 1, 1]"), "expression"),
    ("inference.json", lambda v: transforms(v, "preprocessing")[3].update(magic=1), "'magic'"),
    ("inference.json", lambda v: transforms(v, "preprocessing")[2].update(axcodes="RAX"), "axcodes"),
    ("inference.json", lambda v: transforms(v, "preprocessing").reverse(), "Orientationd comes after"),
    ("inference.json", lambda v: transforms(v, "preprocessing")[4].update(keys=["image", "label"]), "image alone"),
    ("inference.json", lambda v: v.update(preprocessing="@other"), "refers to 'other'"),
    ("inference.json", lambda v: v["inferer"].update(_target_="SliceInferer"), "SliceInferer"),
    ("inference.json", lambda v: v["inferer"].update(roi_size=[96, 96, 96]), "size of"),
    ("inference.json", lambda v: v["inferer"].update(padding_mode="reflect"), "pads"),
    ("inference.json", lambda v: v["inferer"].update(mode="odd"), "'odd'"),
    ("inference.json", lambda v: transforms(v, "postprocessing").insert(0, {"_target_": "Lambdad"}), "'Lambdad'"),
    ("inference.json", lambda v: transforms(v, "postprocessing").pop(1), "Invertd is missing"),
    ("inference.json", lambda v: transforms(v, "postprocessing").pop(2), "AsDiscreted"),
    ("inference.json", lambda v: v.pop("inferer"), "no inferer"),
    ("metadata.json", lambda v: v.pop("network_data_format"), "network_data_format"),
    (
        "metadata.json",
        lambda v: v["network_data_format"]["inputs"]["image"].update(spatial_shape=[96, 96]),
        "2 spatial axes",
    ),
    ("metadata.json", lambda v: v["network_data_format"]["outputs"]["pred"].update(num_channels=4), "a size of 3"),
]


@pytest.mark.parametrize(("name", "edit", "words"), BUNDLE_EDITS)
def test_bundle_what_cannot_be_honoured_is_refused(name, edit, words, tmp_path, packs):
    folder = copied(BUNDLE, tmp_path)
    change(folder / "configs" / name, edit)
    with pytest.raises(ModelError, match=words) as caught:
        import_model(folder, packs)
    assert str(caught.value).count(". ") == 0, "one sentence"


def test_references_are_followed_and_disabled_transforms_left_out(tmp_path, packs):
    folder = copied(BUNDLE, tmp_path)

    def edit(values):
        values["spacing"] = copy.deepcopy(transforms(values, "preprocessing")[3]["pixdim"])
        transforms(values, "preprocessing")[3]["pixdim"] = "@spacing"
        transforms(values, "preprocessing").append({"_target_": "RandFlipd", "_disabled_": True})
        values["window"] = values.pop("inferer")
        values["inferer"] = "@window"

    change(folder / "configs" / "inference.json", edit)
    pack = load_pack(import_model(folder, packs))
    assert pack.input.grid is not None
    assert pack.input.grid.spacing == (7.0, 6.5, 9.0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "not valid JSON"),
        ("[]", "one JSON object"),
        ('{"a": NaN}', "not a number"),
        ('{"a": 1, "a": 2}', "twice"),
        ("[" * 100_000, "not valid JSON"),
    ],
)
def test_damaged_json_is_refused(text, words, tmp_path, packs):
    folder = copied(NNUNET, tmp_path)
    (folder / "plans.json").write_text(text)
    with pytest.raises(ModelError, match=words):
        import_model(folder, packs)


def test_missing_graph_is_refused(tmp_path, packs):
    folder = copied(NNUNET, tmp_path)
    (folder / "fold_0" / "network.onnx").unlink()
    with pytest.raises(ModelError, match="holds no ONNX file"):
        import_model(folder, packs)


def test_a_link_out_of_the_folder_is_refused(tmp_path, packs):
    folder = copied(NNUNET, tmp_path)
    outside = tmp_path / "outside.onnx"
    shutil.move(folder / "fold_0" / "network.onnx", outside)
    (folder / "fold_0" / "network.onnx").symlink_to(outside)
    with pytest.raises(ModelError, match="not a plain file in its folder"):
        import_model(folder, packs)


@pytest.mark.parametrize("damage", [b"", b"not a model", b"\xff" * 64])
def test_damaged_graph_is_refused(damage, tmp_path, packs):
    folder = copied(NNUNET, tmp_path)
    (folder / "fold_0" / "network.onnx").write_bytes(damage)
    with pytest.raises(ModelError, match="cannot be imported"):
        import_model(folder, packs)


def test_truncated_graphs_never_do_worse_than_refuse():
    data = (NNUNET / "fold_0" / "network.onnx").read_bytes()
    whole = graph_tensors(data)
    assert whole.inputs[0].name == "image"
    assert whole.inputs[0].shape[1:] == (1, 8, 24, 24)
    assert whole.outputs[0].shape[1:] == (4, 8, 24, 24)
    for end in range(1, len(data), max(len(data) // 60, 1)):
        try:
            graph_tensors(data[:end])
        except RefusedError:
            continue
