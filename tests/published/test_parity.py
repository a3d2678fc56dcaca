"""Packs imported from nnU-Net v2 and MONAI against what their own predictors gave on the same simulated CT.

The originals' results lie in tests/data/parity and were written by make.py there, with the versions in versions.json.
"""

from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest

from inference.importing import import_model
from inference.packs.pack import Pack, load_pack
from inference.pipeline.request import Channel
from inference.pipeline.volume.decide import VolumeFound
from inference.pipeline.volume.segment import segment_volume
from tests.data.parity.cases import CASES, Case, volume

DATA = Path(__file__).resolve().parents[1] / "data" / "parity"
ATOL = 1e-4


def session(pack: Pack) -> ort.InferenceSession:
    return ort.InferenceSession(
        str(pack.folder / pack.models[0].file), providers=["CPUExecutionProvider"], sess_options=_quiet()
    )


def _quiet() -> ort.SessionOptions:
    options = ort.SessionOptions()
    options.log_severity_level = 4
    return options


def ours(case: Case, folder: Path, *, probabilities: bool = True) -> VolumeFound:
    channels, geometry = volume(case)
    pack = load_pack(import_model(DATA / case.name / case.folder, folder))
    names = [series.name for series in pack.input.series] or [""]
    given = tuple(Channel(name, values, None, geometry) for name, values in zip(names, channels, strict=True))
    return segment_volume(session(pack), pack.input, pack.output, given, probabilities=probabilities)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_labels_and_probabilities_are_the_originals(case: Case, tmp_path: Path) -> None:
    expected = np.load(DATA / case.name / "expected.npz")
    channels, _ = volume(case)
    np.testing.assert_allclose(
        [values.astype(np.float64).sum() for values in channels],
        expected["checksum"],
        rtol=1e-6,
        err_msg="the simulated CT is no longer the one that the originals saw: run make.py again",
    )
    found = ours(case, tmp_path)
    if found.labels is None:
        np.testing.assert_array_equal(np.stack(found.masks), expected["labels"].astype(bool))
    else:
        np.testing.assert_array_equal(found.labels, np.squeeze(expected["labels"]))
    assert found.probabilities is not None
    # The originals' first class is the background, which is not a structure of ours; regions have none.
    flat = np.stack([values.ravel() for values in found.probabilities])[:, expected["voxels"]]
    wanted = expected["chances"][-len(flat) :] / 65535.0
    assert np.abs(flat - wanted).max() <= ATOL
    assert len(np.unique(expected["labels"])) > 1, "a label map of one value compares nothing"
    assert wanted.std() > 0.01, "probabilities that are all alike compare nothing"


def test_without_probabilities_the_labels_are_the_same(tmp_path: Path) -> None:
    case = CASES[0]
    found = ours(case, tmp_path, probabilities=False)
    assert found.probabilities is None
    assert found.labels is not None
    np.testing.assert_array_equal(found.labels, np.load(DATA / case.name / "expected.npz")["labels"])
