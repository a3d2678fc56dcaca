"""CT rules on simulated volumes whose parts are known, on real CTs, and on what they must refuse."""

import shutil
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from app.core.errors import CancelledError, ModelError, OutOfScopeError
from app.core.plane import VolumeGeometry
from app.simulating.ct import CtRecipe, simulate_ct
from inference.packs.pack import load_pack, verify_pack
from inference.pipeline.request import Channel
from inference.rules.ct_structures import LABELS, find, read_rules
from inference.rules.figures import dice, measure, read_nifti, rules_on
from inference.rules.pack import write_pack
from tests.unit.measuring.packs.pack_cases import stored_as

ROOT = Path(__file__).resolve().parents[4]
GRID = VolumeGeometry((0.0, 0.0, 0.0), (2.0, 0.0, 0.0), (0.0, 2.0, 0.0), (0.0, 0.0, 3.0), (24, 100, 120))


def phantom():
    """A trunk of soft tissue in a coat of fat, two lungs, gas in the bowel, a bone with marrow, and a table."""
    z, y, x = np.mgrid[:24, :100, :120].astype(float)
    hu = np.full((24, 100, 120), -1000.0, np.float32)
    trunk = ((x - 60) / 48) ** 2 + ((y - 45) / 34) ** 2
    hu[trunk <= 1.0] = -100.0
    hu[trunk <= 0.75] = 45.0
    lungs = (((np.abs(x - 60) - 22) / 11) ** 2 + ((y - 40) / 13) ** 2 <= 1.0) & (z >= 8)
    hu[lungs] = -830.0
    gas = ((x - 60) ** 2 + (y - 32) ** 2 <= 9**2) & (z < 8)
    hu[gas] = -990.0
    bone = (x - 60) ** 2 + (y - 62) ** 2 <= 8**2
    hu[bone] = 400.0
    hu[(x - 60) ** 2 + (y - 62) ** 2 <= 6**2] = 120.0
    hu[:, 88:90] = 200.0  # a table of two pixels
    rng = np.random.default_rng(0)
    return hu + rng.normal(0, 8, hu.shape).astype(np.float32), {"lungs": lungs, "bone": bone, "body": trunk <= 1.0}


def test_phantom():
    values, truth = phantom()
    found = rules_on(values, GRID)
    assert tuple(found) == LABELS
    for name, mask in truth.items():
        assert dice(found[name], mask) > 0.97, name
    assert not found["body"][:, 88:90].any()
    fat = (values > -190) & (values < -30) & truth["body"]
    assert dice(found["fat"], fat) > 0.8
    assert not (found["fat"] & found["lungs"]).any()
    for mask in found.values():
        assert not (mask & ~found["body"]).any()


@pytest.mark.parametrize(("order", "flips"), [((1, 2, 0), (True, False, True)), ((2, 0, 1), (False, True, False))])
def test_orientation_does_not_matter(order, flips):
    values, truth = phantom()
    turned, geometry = stored_as(values, GRID, order, flips)
    found = rules_on(turned, geometry)
    for name, mask in truth.items():
        assert dice(found[name], stored_as(mask, GRID, order, flips)[0]) > 0.97, name


def test_simulated_trunk():
    made = simulate_ct(CtRecipe(slices=60, side=128, spacing_mm=2.9, slice_mm=5.0))
    found = rules_on(made.values, made.geometry)
    vertebrae = np.isin(made.labels, [n for n, name in enumerate(made.structures, 1) if "vertebra" in name.lower()])
    if vertebrae.any():
        assert (found["bone"] & vertebrae).sum() > 0.5 * vertebrae.sum()
    assert found["body"].sum() > 0.1 * found["body"].size
    assert found["body"].sum() < 0.7 * found["body"].size


def test_nothing_in_air():
    found = rules_on(np.full((5, 20, 20), -1000.0, np.float32), GRID)
    assert all(not mask.any() for mask in found.values())


def call(values, geometry=GRID, parameters=None, check=lambda: None):
    said = []
    find(Channel("", values, geometry=geometry), parameters or {}, progress=said.append, check=check)
    return said


def test_refusals():
    values = phantom()[0]
    with pytest.raises(OutOfScopeError, match="no CT in Hounsfield units"):
        call(values + 1024.0)
    with pytest.raises(OutOfScopeError, match="place in the patient"):
        call(values, geometry=None)
    with pytest.raises(ModelError, match="'bone_abve' is not one of"):
        read_rules({"bone_abve": 100})
    for wrong in ("150", True, float("nan")):
        with pytest.raises(ModelError, match="must be a number"):
            read_rules({"bone_above": wrong})
    assert read_rules({"bone_above": 130}).bone_above == 130.0


def test_parameters_change_the_result():
    values, truth = phantom()
    no_bone = {"bone_seed": 5000.0}
    masks = find(Channel("", values, geometry=GRID), no_bone, progress=lambda _: None, check=lambda: None)
    assert not masks[2].mask.any()
    assert dice(masks[0].mask, truth["body"]) > 0.97


def test_progress_and_cancel():
    values = phantom()[0]
    said = call(values)
    assert said == sorted(said)
    assert (said[0], said[-1]) == (0.0, 1.0)
    calls = []

    def stop():
        calls.append(1)
        if len(calls) == 3:
            raise CancelledError("Cancelled.")

    with pytest.raises(CancelledError):
        call(values, check=stop)


def test_numpy_memory_is_bounded():
    """What numpy takes besides the values stays below twice their size."""
    values = np.tile(phantom()[0], (2, 1, 1))
    geometry = VolumeGeometry(GRID.origin, GRID.column_step, GRID.row_step, GRID.slice_step, values.shape)
    rules_on(values, geometry)
    tracemalloc.start()
    rules_on(values, geometry)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2.0 * values.nbytes


def test_real_cts(shared_data):
    if not (shared_data / "dicom" / "ct_abdomen").is_dir():
        pytest.skip("the abdominal CT is not among the real cases")
    figures = measure(shared_data)
    assert figures["unenhanced"]["lungs"] > 0.95
    assert figures["unenhanced"]["bone"] > 0.79
    assert figures["unenhanced"]["fat"] > 0.89
    assert figures["unenhanced"]["labelled_in_body"] > 0.995
    assert figures["enhanced"]["bone"] > 0.69


def test_real_head(shared_data):
    """The head's values are unsigned, taken as HU + 1024: skull and no lungs."""
    folder = shared_data / "dicom" / "ct_head_93_slices"
    if not folder.is_dir():
        pytest.skip("the head CT is not among the real cases")
    import SimpleITK

    reader = SimpleITK.ImageSeriesReader()
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(folder)))
    image = reader.Execute()
    values = SimpleITK.GetArrayFromImage(image).astype(np.float32) - 1024.0
    through, down, across = reversed(image.GetSpacing())
    geometry = VolumeGeometry((0.0, 0.0, 0.0), (across, 0.0, 0.0), (0.0, down, 0.0), (0.0, 0.0, through), values.shape)
    found = rules_on(values, geometry)
    assert not found["lungs"].any()
    assert 0.1 < found["bone"].sum() / found["body"].sum() < 0.4
    assert 1.5e3 < found["body"].sum() * geometry.voxel_ml < 5e3


def test_shipped_pack_is_whole(tmp_path):
    folder = ROOT / "assets" / "packs" / "ct-structures"
    assert verify_pack(folder) == []
    pack = load_pack(folder)
    assert (pack.task, pack.postprocessing, pack.output.labels) == ("segmentation-3d", "ct-structures", LABELS)
    assert pack.measures == ("structures", "vertebral-heights")
    copied = tmp_path / "ct-structures"
    shutil.copytree(folder, copied)
    (copied / "card.md").write_text("changed")
    assert verify_pack(copied)


def test_written_pack_loads(tmp_path):
    shape = [1, 2, 3]
    figures = {
        "unenhanced": {"shape": shape, "seconds": 1.0, "lungs": 0.9, "bone": 0.8, "fat": 0.7, "labelled_in_body": 1.0},
        "enhanced": {"shape": shape, "seconds": 2.0, "bone": 0.7, "bone_found": 0.8},
    }
    write_pack(tmp_path / "ct-structures", figures)
    assert verify_pack(tmp_path / "ct-structures") == []
    assert "| lungs (their bases) | 0.900 |" in (tmp_path / "ct-structures" / "card.md").read_text()


def test_nifti_of_the_figures_is_in_lps(shared_data):
    path = shared_data / "dicom" / "ct_abdomen" / "example_ct.nii.gz"
    if not path.is_file():
        pytest.skip("the abdominal CT is not among the real cases")
    _, geometry = read_nifti(path)
    assert geometry.spacing == pytest.approx((3.0, 3.0, 3.0))
