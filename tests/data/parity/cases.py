"""What is compared with nnU-Net and MONAI: the volumes, and the models' own files."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from app.core.plane import VolumeGeometry
from app.simulating.ct import CtRecipe, simulate_ct

Volume = np.ndarray[Any, Any]

FOLDS = {
    "nnunet_ct": "nnUNetTrainer__nnUNetPlans__3d_fullres",
    "nnunet_regions": "nnUNetTrainerNoMirroring__nnUNetPlans__3d_lowres",
    "nnunet_2d": "nnUNetTrainer__nnUNetPlans__2d",
    "nnunet_turned": "nnUNetTrainerNoMirroring__nnUNetPlans__3d_fullres",
}


PLAIN = CtRecipe(slices=26, side=44, spacing_mm=8.0, slice_mm=12.0)


@dataclass(frozen=True)
class Case:
    """One comparison.

    Attributes:
        name: of its folder.
        seed: of the network's weights.
        gain: of its last layer. nnU-Net sums in half precision, so that what a graph's own rounding changes, a
            billionth, may become half a thousandth of a number that it gives: small numbers keep that below 1e-4.
        mirror: axes of nnU-Net's mirroring; None without.
        recipe: of the simulated CT.
        turn: order of axes and flips that the simulated volume is stored in.
        oblique: degrees by which the volume is turned in the patient.
        channels: number of channels.
    """

    name: str
    seed: int = 3
    gain: float = 1.0
    mirror: tuple[int, ...] | None = None
    recipe: CtRecipe = PLAIN
    turn: tuple[tuple[int, int, int], tuple[int, int, int]] = ((0, 1, 2), (1, 1, 1))
    oblique: float = 0.0
    channels: int = 1

    @property
    def is_nnunet(self) -> bool:
        """Whether nnU-Net is the original."""
        return self.name.startswith("nnunet")

    @property
    def folder(self) -> str:
        """Folder of the model, below the case's own."""
        return FOLDS[self.name] if self.is_nnunet else "bundle"


CASES = (
    Case("nnunet_ct", gain=0.3, mirror=(0, 1, 2), recipe=CtRecipe(slices=14, side=44, spacing_mm=8.0, slice_mm=27.0)),
    Case("nnunet_regions", seed=5, gain=0.3, channels=2),
    Case("nnunet_2d", seed=4, gain=0.1, mirror=(0, 1)),
    Case("nnunet_turned", seed=6, gain=0.25, turn=((2, 0, 1), (-1, 1, -1)), oblique=7.0),
    Case("monai_spleen", seed=8, turn=((1, 2, 0), (1, -1, 1)), oblique=5.0),
    Case("monai_two_series", seed=9, channels=2),
    Case("monai_crop", seed=11),
)


def volume(case: Case) -> tuple[tuple[Volume, ...], VolumeGeometry]:
    """Channels (slices, rows, columns) float32 and their place."""
    made = simulate_ct(case.recipe)
    values = made.values.astype(np.float32)
    matrix, origin, shape = made.geometry.matrix[:, ::-1], np.array(made.geometry.origin), np.array(values.shape)
    order, signs = case.turn
    values = values.transpose(order)
    matrix = matrix[:, order]
    shape = shape[list(order)]
    for axis, sign in enumerate(signs):
        if sign < 0:
            origin = origin + matrix[:, axis] * (shape[axis] - 1)
            matrix[:, axis] *= -1
            values = np.flip(values, axis)
    matrix, origin = _rotation(case.oblique) @ matrix, _rotation(case.oblique) @ origin
    geometry = VolumeGeometry(
        origin=_triple(origin),
        column_step=_triple(matrix[:, 2]),
        row_step=_triple(matrix[:, 1]),
        slice_step=_triple(matrix[:, 0]),
        shape=(int(shape[0]), int(shape[1]), int(shape[2])),
    )
    first = np.ascontiguousarray(values)
    if case.channels == 1:
        return (first,), geometry
    # Two "sequences" with a border of zeros, as series of skulls have them.
    inside = first > -600
    second = np.where(inside, np.abs(first) + 40.0, 0.0).astype(np.float32)
    return (np.where(inside, first + 1100.0, 0.0).astype(np.float32), second), geometry


def _rotation(degrees: float) -> Volume:
    angle = np.deg2rad(degrees)
    around_z = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
    around_x = np.array([[1, 0, 0], [0, np.cos(angle), -np.sin(angle)], [0, np.sin(angle), np.cos(angle)]])
    return around_z @ around_x


def _triple(values: Volume) -> tuple[float, float, float]:
    values = np.asarray(values, np.float32)  # as NIfTI keeps them
    return float(values[0]), float(values[1]), float(values[2])


def nnunet_files(case: Case) -> tuple[dict[str, Any], dict[str, Any]]:
    """plans.json and dataset.json."""
    plain = {
        "nnunet_ct": ("3d_fullres", [8, 24, 24], [27.0, 6.0, 7.0], ["CTNormalization"], [False]),
        "nnunet_regions": ("3d_lowres", [16, 20, 24], [10.0, 9.0, 10.5], ["ZScoreNormalization"] * 2, [True, False]),
        "nnunet_2d": ("2d", [32, 24], [6.5, 7.5], ["RescaleTo01Normalization"], [False]),
        "nnunet_turned": ("3d_fullres", [16, 24, 20], [9.0, 8.0, 8.0], ["CTNormalization"], [False]),
    }[case.name]
    name, patch, spacing, schemes, masked = plain
    two = len(patch) == 2
    kernel = [3] * len(patch)
    resampling = {"is_seg": False, "order": 3, "order_z": 0, "force_separate_z": None}
    configuration = {
        "data_identifier": "nnUNetPlans",
        "preprocessor_name": "DefaultPreprocessor",
        "batch_size": 2,
        "patch_size": patch,
        "median_image_size_in_voxels": patch,
        "spacing": spacing,
        "normalization_schemes": schemes,
        "use_mask_for_norm": masked,
        "resampling_fn_data": "resample_data_or_seg_to_shape",
        "resampling_fn_seg": "resample_data_or_seg_to_shape",
        "resampling_fn_data_kwargs": resampling,
        "resampling_fn_seg_kwargs": {**resampling, "is_seg": True, "order": 1},
        "resampling_fn_probabilities": "resample_data_or_seg_to_shape",
        "resampling_fn_probabilities_kwargs": {**resampling, "order": 1},
        "architecture": {
            "network_class_name": "dynamic_network_architectures.architectures.unet.PlainConvUNet",
            "arch_kwargs": {
                "n_stages": 2,
                "features_per_stage": [4, 8],
                "conv_op": f"torch.nn.modules.conv.Conv{'2' if two else '3'}d",
                "kernel_sizes": [kernel, kernel],
                "strides": [[1] * len(patch), [2] * len(patch)],
                "n_conv_per_stage": [1, 1],
                "n_conv_per_stage_decoder": [1],
                "conv_bias": True,
                "norm_op": f"torch.nn.modules.instancenorm.InstanceNorm{'2' if two else '3'}d",
                "norm_op_kwargs": {"eps": 1e-05, "affine": True},
                "dropout_op": None,
                "dropout_op_kwargs": None,
                "nonlin": "torch.nn.LeakyReLU",
                "nonlin_kwargs": {"inplace": True},
            },
            "_kw_requires_import": ["conv_op", "norm_op", "dropout_op", "nonlin"],
        },
        "batch_dice": False,
    }
    plans = {
        "dataset_name": f"Dataset900_{case.name}",
        "plans_name": "nnUNetPlans",
        "original_median_spacing_after_transp": [5.0, 5.0, 5.0],
        "original_median_shape_after_transp": [20, 40, 40],
        "image_reader_writer": "NibabelIOWithReorient" if case.name == "nnunet_turned" else "SimpleITKIO",
        "transpose_forward": [1, 0, 2] if case.name == "nnunet_regions" else [0, 1, 2],
        "transpose_backward": [1, 0, 2] if case.name == "nnunet_regions" else [0, 1, 2],
        "configurations": {f"{name}_base": configuration, name: {"inherits_from": f"{name}_base"}},
        "experiment_planner_used": "ExperimentPlanner",
        "label_manager": "LabelManager",
        "foreground_intensity_properties_per_channel": {
            str(index): {
                "max": 1500.0,
                "mean": 80.0,
                "median": 60.0,
                "min": -1024.0,
                "percentile_00_5": -900.0,
                "percentile_99_5": 600.0,
                "std": 210.0,
            }
            for index in range(case.channels)
        },
    }
    dataset = {
        "channel_names": {"0": "CT"} if case.channels == 1 else {"0": "T1", "1": "T2"},
        "labels": {"background": 0, "organ": 1, "bone": 2, "vessel": 3},
        "numTraining": 2,
        "file_ending": ".nii.gz",
        "name": case.name,
        "description": "Random weights, for comparison with the original alone.",
        "licence": "CC0-1.0",
    }
    if case.name == "nnunet_regions":
        dataset["labels"] = {"background": 0, "whole": [1, 2, 3], "core": [2, 3], "middle": 3, "ignore": 4}
        dataset["regions_class_order"] = [1, 2, 3]
    return plans, dataset


def bundle_files(case: Case) -> tuple[dict[str, Any], dict[str, Any]]:
    """metadata.json and inference.json."""
    load = [{"_target_": "LoadImaged", "keys": "image"}, {"_target_": "EnsureChannelFirstd", "keys": "image"}]
    turn = {"_target_": "Orientationd", "keys": "image", "axcodes": "RAS"}
    space = {"_target_": "Spacingd", "keys": "image", "pixdim": [7.0, 6.5, 9.0], "mode": "bilinear"}
    scale = {
        "_target_": "ScaleIntensityRanged",
        "keys": "image",
        "a_min": -157,
        "a_max": 264,
        "b_min": 0,
        "b_max": 1,
        "clip": True,
    }
    invert = {
        "_target_": "Invertd",
        "keys": "pred",
        "transform": "@preprocessing",
        "orig_keys": "image",
        "nearest_interp": False,
        "to_tensor": True,
    }
    soft = {"_target_": "Activationsd", "keys": "pred", "softmax": True}
    best = {"_target_": "AsDiscreted", "keys": "pred", "argmax": True}
    save = {"_target_": "SaveImaged", "keys": "pred", "output_dir": "out"}
    window: dict[str, Any] = {"_target_": "SlidingWindowInferer", "roi_size": [24, 24, 20], "sw_batch_size": 4}
    before, after = {
        "monai_spleen": (
            [*load, turn, space, scale, {"_target_": "EnsureTyped", "keys": "image"}],
            [soft, invert, best],
        ),
        "monai_two_series": (
            [
                {"_target_": "LoadImaged", "keys": "image"},
                {"_target_": "NormalizeIntensityd", "keys": "image", "nonzero": True, "channel_wise": True},
            ],
            [
                {"_target_": "Activationsd", "keys": "pred", "sigmoid": True},
                invert,
                {"_target_": "AsDiscreted", "keys": "pred", "threshold": 0.5},
            ],
        ),
        "monai_crop": (
            [
                *load,
                {**turn, "axcodes": "LPS"},
                {**space, "pixdim": [9.0, 9.0, 10.0]},
                {**scale, "clip": False},
                {"_target_": "CropForegroundd", "keys": "image", "source_key": "image"},
            ],
            [
                {**invert, "nearest_interp": True},
                soft,
                best,
                {"_target_": "KeepLargestConnectedComponentd", "keys": "pred", "applied_labels": [1, 2]},
            ],
        ),
    }[case.name]
    if case.name == "monai_spleen":
        window |= {"overlap": 0.5, "mode": "gaussian"}
    if case.name == "monai_crop":
        window |= {"overlap": 0.25, "roi_size": [20, 44, 20]}
    names = ["whole", "core"] if case.channels == 2 else ["background", "spleen", "liver"]
    channel = {"type": "image", "spatial_shape": window["roi_size"], "dtype": "float32", "is_patch_data": True}
    metadata = {
        "version": "0.1.0",
        "name": case.name,
        "task": "Comparison",
        "description": "Random weights, for comparison with the original alone.",
        "authors": "nobody",
        "copyright": "CC0-1.0",
        "network_data_format": {
            "inputs": {
                "image": {
                    **channel,
                    "format": "hounsfield" if case.channels == 1 else "magnitude",
                    "modality": "CT" if case.channels == 1 else "MR",
                    "num_channels": case.channels,
                    "channel_def": {"0": "image"} if case.channels == 1 else {"0": "T1", "1": "T2"},
                }
            },
            "outputs": {
                "pred": {
                    **channel,
                    "format": "segmentation",
                    "num_channels": len(names),
                    "channel_def": {str(index): name for index, name in enumerate(names)},
                }
            },
        },
    }
    inference = {
        "bundle_root": ".",
        "device": "$torch.device('cpu')",
        "preprocessing": {"_target_": "Compose", "transforms": before},
        "inferer": window,
        "postprocessing": {"_target_": "Compose", "transforms": [*after, save]},
    }
    return metadata, inference
