"""A bundle's postprocessing, transform by transform."""

from dataclasses import dataclass, field
from typing import Any, Final, Literal

from inference.importing.monai_config import Config
from inference.importing.source import refuse
from inference.packs.schema import Activation

Arguments = dict[str, Any]

_PLAIN: Final = {"SaveImaged", "EnsureTyped", "ToTensord", "ToDeviced", "DeleteItemsd"}


@dataclass
class Post:
    """What the transforms do, in the pack's terms.

    Attributes:
        activation: of the graph's numbers.
        activate: before or after the way back.
        nearest: the way back takes the nearest voxel.
        threshold: of each class alone; None: the class with the largest number.
        keep_largest: labels of which the largest part is kept; empty for all; None for none.
        inverted, decided: what was read so far.
        steps_read: the transforms' own names.
    """

    activation: Activation = "none"
    activate: Literal["before", "after"] = "after"
    nearest: bool = False
    threshold: float | None = None
    keep_largest: tuple[int, ...] | None = None
    inverted: bool = False
    decided: bool = False
    steps_read: list[str] = field(default_factory=list)


def read_post(config: Config, classes: int, *, spatial: bool) -> Post:
    """The postprocessing of an inference.json.

    Args:
        config: the file.
        classes: channels of the network's output.
        spatial: whether the graph's grid is another than the volume's.

    Raises:
        RefusedError: a transform, one of its arguments, or their order is not done here as MONAI does it.
    """
    given = config.get("postprocessing", "post_transforms")
    if given is None:
        refuse("inference.json has no postprocessing")
    readers = {
        "Activationsd": _activation,
        "Invertd": _invert,
        "AsDiscreted": _discrete,
        "KeepLargestConnectedComponentd": _largest,
    }
    found = Post()
    for name, arguments in config.transforms(given, "postprocessing"):
        if name in _PLAIN:
            continue
        if name not in readers:
            refuse(f"its postprocessing has {name!r}, which is not known")
        if config.value(arguments.get("keys", "pred"), f"{name}.keys") not in ("pred", ["pred"]):
            refuse(f"{name} works on something else than the prediction")
        readers[name](config, arguments, found)
        found.steps_read.append(name)
    _check(found, classes, spatial=spatial)
    return found


def _check(found: Post, classes: int, *, spatial: bool) -> None:
    if not found.decided:
        refuse("its postprocessing does not decide: AsDiscreted with argmax or threshold is missing")
    if spatial and not found.inverted:
        refuse("its postprocessing does not bring the prediction back to the image: Invertd is missing")
    if found.threshold is None:
        if found.activation == "sigmoid":
            refuse("it takes the largest of independent probabilities")
        if classes < 2:
            refuse("it takes the largest of a single class")
        if found.activation == "none":
            found.activation, found.activate = "softmax", "after"  # the largest number is the largest probability
    elif found.activation == "none":
        refuse("it applies a threshold to numbers that are no probabilities: Activationsd is missing")


def _activation(config: Config, arguments: Arguments, found: Post) -> None:
    config.only(arguments, {"keys", "softmax", "sigmoid", "allow_missing_keys"}, "Activationsd")
    softmax = config.flag(arguments.get("softmax", False), "Activationsd.softmax")
    sigmoid = config.flag(arguments.get("sigmoid", False), "Activationsd.sigmoid")
    if softmax == sigmoid or found.activation != "none" or found.decided:
        refuse("Activationsd is not one softmax or sigmoid before the decision")
    found.activation = "softmax" if softmax else "sigmoid"
    found.activate = "after" if found.inverted else "before"


def _invert(config: Config, arguments: Arguments, found: Post) -> None:
    known = {"keys", "transform", "orig_keys", "meta_keys", "orig_meta_keys", "meta_key_postfix", "nearest_interp"}
    config.only(arguments, known | {"to_tensor", "device", "allow_missing_keys"}, "Invertd")
    given = config.value(arguments.get("nearest_interp", True), "Invertd.nearest_interp")
    nearest = config.flag(given[0] if isinstance(given, list) and len(given) == 1 else given, "Invertd.nearest_interp")
    if found.inverted or (found.decided and not nearest) or found.keep_largest is not None:
        refuse("Invertd comes twice, or brings back what was decided before with interpolation")
    found.inverted, found.nearest = True, nearest


def _discrete(config: Config, arguments: Arguments, found: Post) -> None:
    config.only(arguments, {"keys", "argmax", "threshold", "to_onehot", "allow_missing_keys"}, "AsDiscreted")
    argmax = config.flag(arguments.get("argmax", False), "AsDiscreted.argmax")
    threshold = config.value(arguments.get("threshold"), "AsDiscreted.threshold")
    if found.decided or argmax == (threshold is not None):
        refuse("AsDiscreted is not one argmax or one threshold")
    if config.value(arguments.get("to_onehot"), "AsDiscreted.to_onehot") is not None:
        refuse("AsDiscreted.to_onehot is not done here")
    found.decided = True
    if threshold is not None:
        found.threshold = config.numbers(threshold, 1, "AsDiscreted.threshold")[0]
        if not 0 <= found.threshold <= 1:
            refuse("AsDiscreted.threshold is not a probability")


def _largest(config: Config, arguments: Arguments, found: Post) -> None:
    name = "KeepLargestConnectedComponentd"
    known = {"keys", "applied_labels", "independent", "connectivity", "num_components", "is_onehot"}
    config.only(arguments, known | {"allow_missing_keys"}, name)
    if not found.decided or found.keep_largest is not None:
        refuse(f"{name} comes twice, or before the decision")
    plain = {"independent": True, "connectivity": None, "num_components": 1, "is_onehot": None}
    for key, expected in plain.items():
        value = config.value(arguments.get(key, expected), f"{name}.{key}")
        if value != expected and not (key == "connectivity" and value == 3):
            refuse(f"{name}.{key} is {value!r}, which is not done here")
    labels = config.value(arguments.get("applied_labels"), f"{name}.applied_labels")
    listed = [] if labels is None else labels if isinstance(labels, list) else [labels]
    if not all(isinstance(value, int) and not isinstance(value, bool) for value in listed):
        refuse(f"{name}.applied_labels are not numbers of labels")
    found.keep_largest = tuple(listed)
