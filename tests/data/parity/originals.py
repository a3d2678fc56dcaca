"""nnU-Net's and MONAI's own predictors on one volume; needs nnunetv2, monai, nibabel, torch and onnx.

Used by make.py, which writes the fixtures, and by the live tests, which skip where these are not installed.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import torch

from app.core.plane import VolumeGeometry

Volume = np.ndarray[Any, Any]


def write_nifti(values: Volume, geometry: VolumeGeometry, path: Path) -> None:
    """(slices, rows, columns) as a NIfTI file whose voxels are stored in the same order."""
    affine = np.eye(4)
    affine[:3, :3] = geometry.matrix
    affine[:3, 3] = geometry.origin
    affine[:2] *= -1.0  # LPS to RAS
    image = nibabel.Nifti1Image(np.asarray(values, np.float32).transpose(2, 1, 0), affine)
    nibabel.save(image, path)


def export(network: torch.nn.Module, channels: int, size: tuple[int, ...], path: Path) -> None:
    """The network as ONNX with a free batch."""
    torch.onnx.export(
        network,
        (torch.zeros(1, channels, *size),),
        str(path),
        input_names=["image"],
        output_names=["scores"],
        dynamic_axes={"image": {0: "batch"}, "scores": {0: "batch"}},
        opset_version=17,
        dynamo=False,
    )


def nnunet_network(folder: Path, configuration: str, seed: int, gain: float) -> torch.nn.Module:
    """nnU-Net's own network for a configuration, with random weights; `gain` spreads what its last layer says."""
    from nnunetv2.utilities.get_network_from_plans import get_network_from_plans
    from nnunetv2.utilities.plans_handling.plans_handler import PlansManager

    dataset = json.loads((folder / "dataset.json").read_text())
    plans = PlansManager(str(folder / "plans.json"))
    found = plans.get_configuration(configuration)
    torch.manual_seed(seed)
    network = get_network_from_plans(
        found.network_arch_class_name,
        found.network_arch_init_kwargs,
        found.network_arch_init_kwargs_req_import,
        len(dataset["channel_names"]),
        plans.get_label_manager(dataset).num_segmentation_heads,
        deep_supervision=False,
    ).eval()
    last = [module for module in network.modules() if isinstance(module, torch.nn.Conv2d | torch.nn.Conv3d)][-1]
    with torch.no_grad():
        last.weight *= gain
    return network


def run_nnunet(
    folder: Path, configuration: str, network: torch.nn.Module, files: list[Path], mirror: tuple[int, ...] | None
) -> tuple[Volume, Volume]:
    """Labels (slices, rows, columns) and probabilities (classes, slices, rows, columns), on the files' own grid."""
    from nnunetv2.inference.predict_from_raw_data import nnUNetPredictor
    from nnunetv2.utilities.plans_handling.plans_handler import PlansManager

    dataset = json.loads((folder / "dataset.json").read_text())
    plans = PlansManager(str(folder / "plans.json"))
    predictor = nnUNetPredictor(
        tile_step_size=0.5,
        use_gaussian=True,
        use_mirroring=mirror is not None,
        perform_everything_on_device=False,
        device=torch.device("cpu"),
        allow_tqdm=False,
    )
    predictor.manual_initialization(
        network, plans, plans.get_configuration(configuration), [network.state_dict()], dataset, "", mirror
    )
    reader = plans.image_reader_writer_class()
    image, properties = reader.read_images([str(path) for path in files])
    labels, probabilities = predictor.predict_single_npy_array(
        image, properties, None, None, save_or_return_probabilities=True
    )
    if "Reorient" in plans.plans["image_reader_writer"]:
        out = files[0].parent / "found.nii.gz"
        reader.write_seg(labels, str(out), properties)
        labels = _stored(nibabel.load(out))
        probabilities = np.stack([_turned_back(values, files[0]) for values in probabilities])
    return np.asarray(labels, np.uint8), np.asarray(probabilities, np.float32)


def run_monai(folder: Path, network: torch.nn.Module, files: list[Path]) -> tuple[Volume, Volume]:
    """Labels and probabilities of a bundle's own transforms and inferer; several channels' masks stay apart."""
    from monai.bundle import ConfigParser
    from monai.transforms import Compose

    inside = folder / "configs"
    parser = ConfigParser()
    parser.read_config(str(inside / "inference.json"))
    preprocessing = parser.get_parsed_content("preprocessing")
    inferer = parser.get_parsed_content("inferer")
    after = [
        step for step in parser.get_parsed_content("postprocessing").transforms if type(step).__name__ != "SaveImaged"
    ]
    given = [str(path) for path in files]
    data = preprocessing({"image": given if len(given) > 1 else given[0]})
    with torch.no_grad():
        data["pred"] = inferer(data["image"][None], network)[0]
    deciding = next(index for index, step in enumerate(after) if type(step).__name__ == "AsDiscreted")
    chances = Compose(after[:deciding])(dict(data))["pred"].numpy()
    labels = Compose(after)(dict(data))["pred"].numpy()
    order = (0, 3, 2, 1)
    return labels.transpose(order).astype(np.uint8), chances.transpose(order).astype(np.float32)


def small_network(channels: int, classes: int, seed: int, gain: float) -> torch.nn.Module:
    """A few convolutions with random weights, for bundles."""
    torch.manual_seed(seed)
    layers: list[Callable[..., Any]] = [
        torch.nn.Conv3d(channels, 6, 3, padding=1),
        torch.nn.InstanceNorm3d(6, affine=True),
        torch.nn.LeakyReLU(0.01),
        torch.nn.Conv3d(6, 6, 3, padding=1),
        torch.nn.LeakyReLU(0.01),
        torch.nn.Conv3d(6, classes, 1),
    ]
    network = torch.nn.Sequential(*layers).eval()
    with torch.no_grad():
        layers[-1].weight *= gain
    return network


def _stored(image: Any) -> Volume:
    return np.asarray(image.dataobj).transpose(2, 1, 0)


def _turned_back(values: Volume, source: Path) -> Volume:
    """(slices, rows, columns) of a RAS volume onto the grid of a file, by nibabel."""
    original = nibabel.load(source)
    turned = original.as_reoriented(nibabel.io_orientation(original.affine))
    image = nibabel.Nifti1Image(values.transpose(2, 1, 0).astype(np.float32), turned.affine)
    back = nibabel.orientations.ornt_transform(
        nibabel.io_orientation(turned.affine), nibabel.io_orientation(original.affine)
    )
    return _stored(image.as_reoriented(back))


def versions() -> dict[str, str]:
    """What made the fixtures."""
    from importlib.metadata import version

    return {name: version(name) for name in ("nnunetv2", "monai", "torch", "scikit-image", "scipy", "numpy")} | {
        "python": sys.version.split()[0]
    }
