"""The numbers of the post-processing "plain": each by name, checked, with a default."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from app.core.errors import ModelError

Share = Annotated[float, Meta(ge=0, le=1)]


class Parameters(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[postprocessing] parameters` of a pack whose post-processing is "plain".

    Attributes:
        threshold: probability from which a pixel belongs to a structure, where structures are decided one by one.
        largest_part: only the largest connected part of each structure is kept (touching corners do not connect).
        fill_holes: holes wholly inside a structure are filled.
        smallest_part: connected parts of fewer pixels are dropped; 1 keeps all.
        score_threshold: boxes of a lower score are dropped.
        nms_overlap: of two boxes of one class whose intersection over union is larger, the lower score is dropped.
        max_boxes: of one image at most, highest scores first.
        boxes_per_label: of one class and image at most; None: no bound of its own.
        box_format: corners; upper left corner and size; centre and size.
        box_units: pixels of the graph's input, its upper left edge being 0, or shares of the input's sides.
        point_units: pixels of the graph's input, the first pixel's centre being 0, or shares of the input's sides.
        least_point_score: landmarks of a lower score are left out.
        anomaly_quantile: quantile of the absolute difference over the image that is its anomaly score.
        anomaly_scale: absolute difference, in normalised values, that the map and the score show as 1.
        occlusion_grid: an occlusion map covers this many places down and across: its square is the number of runs.
    """

    threshold: Share = 0.5
    largest_part: bool = False
    fill_holes: bool = False
    smallest_part: Annotated[int, Meta(ge=1, le=1_000_000_000)] = 1
    score_threshold: Share = 0.25
    nms_overlap: Share = 0.5
    max_boxes: Annotated[int, Meta(ge=1, le=1000)] = 100
    boxes_per_label: Annotated[int, Meta(ge=1, le=1000)] | None = None
    box_format: Literal["xyxy", "xywh", "cxcywh"] = "xyxy"
    box_units: Literal["pixels", "share"] = "pixels"
    point_units: Literal["pixels", "share"] = "pixels"
    least_point_score: Share = 0.0
    anomaly_quantile: Share = 0.99
    anomaly_scale: Annotated[float, Meta(gt=0)] = 1.0
    occlusion_grid: Annotated[int, Meta(ge=4, le=24)] = 10


def parse_parameters(pack_id: str, parameters: Mapping[str, Any]) -> Parameters:
    """Check a pack's parameters.

    Raises:
        ModelError: an unknown name or a value that is not allowed; the sentence names it.
    """
    try:
        return msgspec.convert(dict(parameters), Parameters)
    except msgspec.ValidationError as error:
        raise ModelError(f"The post-processing parameters of the model pack {pack_id!r} are wrong: {error}.") from None
