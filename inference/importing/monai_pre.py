"""A bundle's preprocessing, transform by transform."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from inference.importing.monai_config import Config
from inference.importing.source import refuse
from inference.packs.schema import Normalise

Step = Literal["crop", "normalise", "resample"]
Arguments = dict[str, Any]

_PLAIN: Final = {
    "LoadImaged",
    "EnsureChannelFirstd",
    "AddChanneld",
    "EnsureTyped",
    "ToTensord",
    "CastToTyped",
    "ToDeviced",
}
_ALWAYS: Final = {"keys", "allow_missing_keys", "lazy", "dtype"}


@dataclass
class Pre:
    """What the transforms do, in the pack's terms.

    Attributes:
        axes: letters, or "stored".
        spacing: mm along them; None: as it is.
        nearest: resampled by the nearest voxel.
        normalise: one rule for all channels; empty: none.
        crop: cut to the box of positive values.
        margin: voxels around it.
        order: of the steps as read.
        steps_read: the transforms' own names.
    """

    axes: str = "stored"
    spacing: tuple[float, float, float] | None = None
    nearest: bool = False
    normalise: tuple[Normalise, ...] = (Normalise(kind="none"),)
    crop: bool = False
    margin: int = 0
    order: list[Step] = field(default_factory=list)
    steps_read: list[str] = field(default_factory=list)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step once: those read in their order, then the others, which do nothing."""
        missing: list[Step] = [step for step in ("crop", "normalise", "resample") if step not in self.order]
        return (*self.order, *missing)

    @property
    def is_spatial(self) -> bool:
        """Whether the graph's grid is another than the volume's."""
        return self.axes != "stored" or self.spacing is not None or self.crop

    @property
    def words(self) -> str:
        """The normalisation in words."""
        rule = self.normalise[0]
        if rule.kind == "range":
            return f"{rule.low:g} to {rule.high:g} brought to {rule.to[0]:g} to {rule.to[1]:g}"
        return {"none": "values as they are", "minmax": "smallest and largest value brought to fixed ends"}.get(
            rule.kind, "mean 0, standard deviation 1"
        )


def read_pre(config: Config, channels: int) -> Pre:
    """The preprocessing of an inference.json.

    Raises:
        RefusedError: a transform, or one of its arguments, is not done here as MONAI does it.
    """
    given = config.get("preprocessing", "pre_transforms", "inference_transforms")
    if given is None:
        refuse("inference.json has no preprocessing")
    readers: dict[str, Callable[[Config, Arguments, Pre, int], None]] = {
        "Orientationd": _orientation,
        "Spacingd": _spacing,
        "ScaleIntensityRanged": _range,
        "ScaleIntensityd": _scale,
        "NormalizeIntensityd": _normalise,
        "CropForegroundd": _crop,
    }
    found = Pre()
    for name, arguments in config.transforms(given, "preprocessing"):
        _check_keys(config, arguments, name)
        if name in _PLAIN:
            continue
        if name not in readers:
            refuse(f"its preprocessing has {name!r}, which is not known")
        readers[name](config, arguments, found, channels)
        found.steps_read.append(name)
    return found


def _check_keys(config: Config, arguments: Arguments, name: str) -> None:
    keys = config.value(arguments.get("keys", "image"), f"{name}.keys")
    if keys not in ("image", ["image"]):
        refuse(f"{name} works on {keys!r}, and on the image alone is known")


def _orientation(config: Config, arguments: Arguments, found: Pre, _: int) -> None:
    config.only(arguments, _ALWAYS | {"axcodes", "as_closest_canonical", "labels"}, "Orientationd")
    if arguments.get("labels") not in (None, [["L", "R"], ["P", "A"], ["I", "S"]]):
        refuse("Orientationd has labels of its own")
    if found.axes != "stored" or found.order:
        refuse("Orientationd comes after a step that depends on the axes")
    closest = config.flag(arguments.get("as_closest_canonical", False), "Orientationd.as_closest_canonical")
    axes = "RAS" if closest else config.word(arguments.get("axcodes"), "Orientationd.axcodes").upper()
    if sorted({"L": "R", "P": "A", "I": "S"}.get(letter, letter) for letter in axes) != ["A", "R", "S"]:
        refuse(f"Orientationd.axcodes is {axes[:20]!r}, which does not name three axes")
    found.axes = axes


def _spacing(config: Config, arguments: Arguments, found: Pre, _: int) -> None:
    name = "Spacingd"
    known = {"pixdim", "mode", "padding_mode", "align_corners", "diagonal", "scale_extent", "recompute_affine"}
    config.only(arguments, _ALWAYS | known | {"ensure_same_shape"}, name)
    for flag in ("diagonal", "scale_extent", "recompute_affine"):
        if config.flag(arguments.get(flag, False), f"{name}.{flag}"):
            refuse(f"{name}.{flag} is not done here")
    if "resample" in found.order:
        refuse("it resamples twice")
    mode = config.value(arguments.get("mode", "bilinear"), f"{name}.mode")
    mode = mode if isinstance(mode, int) else config.word(mode, f"{name}.mode").lower()
    if mode not in ("bilinear", "nearest"):
        refuse(f"{name}.mode is {mode!r}; bilinear and nearest are known")
    if config.word(arguments.get("padding_mode", "border"), f"{name}.padding_mode").lower() != "border":
        refuse(f"{name} pads otherwise than with the border")
    sizes = config.numbers(arguments.get("pixdim"), 3, f"{name}.pixdim")
    if min(sizes) <= 0 or max(sizes) > 1000:
        refuse(f"{name}.pixdim is not above 0 mm along each axis")
    found.spacing = (sizes[0], sizes[1], sizes[2])
    found.nearest = mode == "nearest"
    found.order.append("resample")


def _set_rule(found: Pre, rule: Normalise) -> None:
    if "normalise" in found.order:
        refuse("it normalises intensities twice")
    found.normalise = (rule,)
    found.order.append("normalise")


def _range(config: Config, arguments: Arguments, found: Pre, _: int) -> None:
    name = "ScaleIntensityRanged"
    config.only(arguments, _ALWAYS | {"a_min", "a_max", "b_min", "b_max", "clip"}, name)
    low = config.numbers(arguments.get("a_min"), 1, f"{name}.a_min")[0]
    high = config.numbers(arguments.get("a_max"), 1, f"{name}.a_max")[0]
    ends = [config.value(arguments.get(key), f"{name}.{key}") for key in ("b_min", "b_max")]
    clip = config.flag(arguments.get("clip", False), f"{name}.clip")
    if low >= high or (ends.count(None) == 1) or (clip and None in ends):
        refuse(f"{name}'s limits cannot be used")
    to = (0.0, 1.0) if None in ends else config.numbers(ends, 2, f"{name}.b_min, b_max")
    if to[0] >= to[1]:
        refuse(f"{name}.b_min is not below b_max")
    _set_rule(found, Normalise(kind="range", low=low, high=high, to=(to[0], to[1]), clip=clip))


def _scale(config: Config, arguments: Arguments, found: Pre, channels: int) -> None:
    name = "ScaleIntensityd"
    config.only(arguments, _ALWAYS | {"minv", "maxv", "factor", "channel_wise"}, name)
    if config.value(arguments.get("factor"), f"{name}.factor") is not None:
        refuse(f"{name}.factor is not done here")
    if channels > 1 and not config.flag(arguments.get("channel_wise", False), f"{name}.channel_wise"):
        refuse(f"{name} takes all channels together")
    to = config.numbers([arguments.get("minv", 0.0), arguments.get("maxv", 1.0)], 2, f"{name}.minv, maxv")
    _set_rule(found, Normalise(kind="minmax", to=(to[0], to[1])))


def _normalise(config: Config, arguments: Arguments, found: Pre, channels: int) -> None:
    name = "NormalizeIntensityd"
    config.only(arguments, _ALWAYS | {"subtrahend", "divisor", "nonzero", "channel_wise"}, name)
    nonzero = config.flag(arguments.get("nonzero", False), f"{name}.nonzero")
    if channels > 1 and not config.flag(arguments.get("channel_wise", False), f"{name}.channel_wise"):
        refuse(f"{name} takes all channels together")
    given = [config.value(arguments.get(key), f"{name}.{key}") for key in ("subtrahend", "divisor")]
    if given == [None, None]:
        _set_rule(found, Normalise(kind="z-score", nonzero=nonzero))
        return
    if None in given or nonzero or channels > 1:
        refuse(f"{name} mixes given and measured numbers")
    mean = config.numbers(given[0], 1, f"{name}.subtrahend")
    deviation = config.numbers(given[1], 1, f"{name}.divisor")
    if deviation[0] == 0:
        refuse(f"{name}.divisor is 0")
    _set_rule(found, Normalise(kind="fixed", mean=mean, std=deviation))


def _crop(config: Config, arguments: Arguments, found: Pre, _: int) -> None:
    name = "CropForegroundd"
    known = {"source_key", "margin", "allow_smaller", "k_divisible", "mode", "start_coord_key", "end_coord_key"}
    config.only(arguments, _ALWAYS | known, name)
    if config.value(arguments.get("source_key", "image"), f"{name}.source_key") != "image" or found.crop:
        refuse(f"{name} is used twice, or on another source than the image")
    if config.same(arguments.get("k_divisible", 1), 3, f"{name}.k_divisible") != 1:
        refuse(f"{name}.k_divisible is not done here")
    margin = config.same(arguments.get("margin", 0), 3, f"{name}.margin")
    smaller = config.flag(arguments.get("allow_smaller", False), f"{name}.allow_smaller")
    if margin != int(margin) or not 0 <= margin <= 1000 or (margin and not smaller):
        refuse(f"{name}.margin is only done with allow_smaller")
    found.crop, found.margin = True, int(margin)
    found.order.append("crop")
