"""Write the fixtures of tests/published/test_parity.py: run once, in an environment with nnunetv2 and monai.

    python tests/data/parity/make.py [NAME ...]

For each case: the model's own files with a small random network as ONNX, and expected.npz with the original's label map
and probabilities of a sample of voxels (16 bits each, 1 / 65535) on a simulated CT.
"""

import json
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from tests.data.parity.cases import CASES, Case, bundle_files, nnunet_files, volume
from tests.data.parity.originals import (
    export,
    nnunet_network,
    run_monai,
    run_nnunet,
    small_network,
    versions,
    write_nifti,
)

SAMPLE = 3000
HERE = Path(__file__).resolve().parent


def make(case: Case) -> None:
    """Write one case's folder."""
    folder = HERE / case.name / case.folder
    folder.mkdir(parents=True, exist_ok=True)
    channels, geometry = volume(case)
    with tempfile.TemporaryDirectory() as scratch:
        files = [Path(scratch) / f"case_{index:04d}.nii.gz" for index in range(len(channels))]
        for values, path in zip(channels, files, strict=True):
            write_nifti(values, geometry, path)
        if case.is_nnunet:
            plans, dataset = nnunet_files(case)
            (folder / "plans.json").write_text(json.dumps(plans, indent=1) + "\n")
            (folder / "dataset.json").write_text(json.dumps(dataset, indent=1) + "\n")
            name = case.folder.rsplit("__", 1)[-1]
            network = nnunet_network(folder, name, case.seed, case.gain)
            (folder / "fold_0").mkdir(exist_ok=True)
            size = tuple(plans["configurations"][f"{name}_base"]["patch_size"])
            export(network, case.channels, size, folder / "fold_0" / "network.onnx")
            labels, chances = run_nnunet(folder, name, network, files, case.mirror)
        else:
            metadata, inference = bundle_files(case)
            for part in ("configs", "models"):
                (folder / part).mkdir(exist_ok=True)
            (folder / "configs" / "metadata.json").write_text(json.dumps(metadata, indent=1) + "\n")
            (folder / "configs" / "inference.json").write_text(json.dumps(inference, indent=1) + "\n")
            classes = metadata["network_data_format"]["outputs"]["pred"]["num_channels"]
            network = small_network(case.channels, classes, case.seed, case.gain)
            export(network, case.channels, tuple(inference["inferer"]["roi_size"]), folder / "models" / "model.onnx")
            labels, chances = run_monai(folder, network, files)
    chances = chances.reshape(len(chances), -1)
    at = np.random.default_rng(0).choice(chances.shape[1], min(SAMPLE, chances.shape[1]), replace=False)
    np.savez_compressed(
        HERE / case.name / "expected.npz",
        labels=labels,
        voxels=at.astype(np.uint32),
        chances=np.rint(np.clip(chances[:, at], 0, 1) * 65535).astype(np.uint16),
        checksum=np.array([float(values.astype(np.float64).sum()) for values in channels]),
    )
    shares = np.bincount(labels.ravel()) / labels.size
    sys.stdout.write(f"{case.name}: labels {np.round(shares, 3)}, spread {float(chances.std()):.4f}\n")


if __name__ == "__main__":
    wanted = sys.argv[1:]
    for case in CASES:
        if not wanted or case.name in wanted:
            make(case)
    (HERE / "versions.json").write_text(json.dumps(versions(), indent=1) + "\n")
