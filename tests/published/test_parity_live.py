"""Imported packs against nnU-Net's and MONAI's own predictors, run here on the real CT of the abdomen.

Skipped where nnunetv2, monai and nibabel, or the CT, are not there. nnU-Net sums in half precision: two runs of it that
differ by a billionth (another processor, another library) differ by half a thousandth of a logit in some voxels. So the
same graph is also run in nnU-Net's own predictor, which leaves what comes before and after the graph: that must be
equal, label by label, and to the last bit of a probability. nnU-Net's own network in float64 moves its own result by
as much as onnxruntime's does.
"""

import importlib.util
import os
from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest

from app.core.plane import VolumeGeometry
from inference.importing import import_model
from inference.packs.pack import Pack, load_pack
from inference.pipeline.request import Channel
from inference.pipeline.volume.segment import segment_volume
from tests.data.parity.cases import CASES, Case

HERE = Path(__file__).resolve()
PARITY = HERE.parents[1] / "data" / "parity"
SHARED = Path(os.environ.get("PLUMBLINE_DATA", HERE.parents[2].parent / "shared" / "data"))
CT = SHARED / "dicom" / "ct_abdomen"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        any(importlib.util.find_spec(name) is None for name in ("nnunetv2", "monai", "nibabel", "torch")),
        reason="nnunetv2, monai and nibabel are not installed",
    ),
    pytest.mark.skipif(not CT.is_dir(), reason="the real CT is not there"),
    pytest.mark.filterwarnings("ignore"),
    pytest.mark.timeout(1800),
]


def nifti() -> tuple[np.ndarray, VolumeGeometry]:
    """The NIfTI file as this program's volumes have it: stored order, slices first, LPS."""
    import nibabel

    image = nibabel.load(CT / "example_ct.nii.gz")
    affine = image.affine.copy()
    affine[:2] *= -1
    values = np.ascontiguousarray(np.asarray(image.dataobj, np.float32).transpose(2, 1, 0))
    steps = [tuple(float(x) for x in affine[:3, axis]) for axis in range(3)]
    origin = tuple(float(x) for x in affine[:3, 3])
    return values, VolumeGeometry(origin, steps[0], steps[1], steps[2], values.shape)


def dicom() -> tuple[np.ndarray, VolumeGeometry]:
    """The DICOM slices as a volume, ordered along their normal."""
    import pydicom

    slices = [pydicom.dcmread(path) for path in sorted((CT / "example_ct_dicom").iterdir())]
    normal = np.cross(slices[0].ImageOrientationPatient[:3], slices[0].ImageOrientationPatient[3:])
    slices.sort(key=lambda one: float(np.dot(normal, one.ImagePositionPatient)))
    values = np.stack([one.pixel_array * float(one.RescaleSlope) + float(one.RescaleIntercept) for one in slices])
    first, last = slices[0], slices[-1]
    row, column = (float(mm) for mm in first.PixelSpacing)
    along = np.array(first.ImageOrientationPatient, float)
    step = (np.array(last.ImagePositionPatient, float) - np.array(first.ImagePositionPatient, float)) / (
        len(slices) - 1
    )
    origin = tuple(float(x) for x in first.ImagePositionPatient)
    across, down = tuple((along[:3] * column).tolist()), tuple((along[3:] * row).tolist())
    return values.astype(np.float32), VolumeGeometry(origin, across, down, tuple(step.tolist()), values.shape)


def prepared(case: Case, tmp_path: Path, source: str) -> tuple[tuple[Channel, ...], list[Path], Pack]:
    from tests.data.parity.originals import write_nifti

    values, geometry = nifti() if source == "nifti" else dicom()
    channels = [values] if case.channels == 1 else [values + 1100.0 * (values > -900), np.abs(values) * (values > -900)]
    files = [tmp_path / f"case_{index:04d}.nii.gz" for index in range(case.channels)]
    for data, path in zip(channels, files, strict=True):
        write_nifti(data, geometry, path)
    pack = load_pack(import_model(PARITY / case.name / case.folder, tmp_path / "packs"))
    names = [series.name for series in pack.input.series] or [""]
    given = tuple(
        Channel(name, np.ascontiguousarray(data, np.float32), None, geometry)
        for name, data in zip(names, channels, strict=True)
    )
    return given, files, pack


@pytest.mark.parametrize("source", ["nifti", "dicom"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_real_ct_is_read_as_the_original_reads_it(
    case: Case, source: str, tmp_path: Path, record_property, caplog
) -> None:
    caplog.set_level("ERROR", logger="monai")  # it says which of its own plugins are not there
    import torch

    from tests.data.parity.originals import nnunet_network, run_monai, run_nnunet, small_network

    given, files, pack = prepared(case, tmp_path, source)
    session = ort.InferenceSession(str(pack.folder / pack.models[0].file), providers=["CPUExecutionProvider"])
    found = segment_volume(session, pack.input, pack.output, given, probabilities=True)
    assert found.probabilities is not None
    folder = PARITY / case.name / case.folder
    networks: dict[str, torch.nn.Module]
    if case.is_nnunet:
        name = case.folder.rsplit("__", 1)[-1]
        networks = {"torch": nnunet_network(folder, name, case.seed, case.gain), "the same graph": _Graph(session)}
        results = {how: run_nnunet(folder, name, net, files, case.mirror) for how, net in networks.items()}
    else:
        classes = len(pack.output.labels) + int(pack.output.background)
        results = {"torch": run_monai(folder, small_network(case.channels, classes, case.seed, case.gain), files)}
    for how, (labels, chances) in results.items():
        ours = np.stack(found.masks) if found.labels is None else found.labels
        different = int((ours != np.squeeze(labels).astype(ours.dtype)).sum())
        error = np.abs(np.stack(found.probabilities) - chances[-len(found.probabilities) :])
        figures = (
            f"{different} of {labels.size} labels, {error.max():.2e} at most, {(error > 1e-4).mean():.1e} above 1e-4"
        )
        record_property(how, figures)
        print(f"\n{case.name} {source} {how}: {figures}")  # noqa: T201  the figures are the point of a live run
        # Where two classes are as good as equal, the graph's own rounding decides: there alone labels may differ.
        close = 5e-4 if case.is_nnunet else 1e-5
        wrong = ours != np.squeeze(labels).astype(ours.dtype)
        if how == "the same graph":
            assert different == 0
            assert error.max() < 1e-6
        assert different <= labels.size * 2e-5
        assert (_margin(chances, pack)[wrong] < close).all()
        assert (error > 1e-4).mean() <= (1e-3 if case.is_nnunet else 0)
        assert error.max() <= (2e-3 if case.is_nnunet else 1e-4)


def _margin(chances: np.ndarray, pack: Pack) -> np.ndarray:
    """How far the original's own decision is from another one, voxel by voxel."""
    if pack.output.regions:
        return np.abs(chances - 0.5).min(axis=0)
    if pack.output.multi_label:
        return np.abs(chances - 0.5)
    best = np.sort(chances, axis=0)
    return best[-1] - best[-2]


def _Graph(session: ort.InferenceSession):  # noqa: N802  a module
    import torch

    class Graph(torch.nn.Module):
        def forward(self, image):
            return torch.from_numpy(session.run(None, {"image": image.contiguous().numpy()})[0])

    return Graph()
