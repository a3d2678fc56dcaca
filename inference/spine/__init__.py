"""Finding the vertebrae T1 to L5 on frontal full-spine films: pure numpy, scipy and ONNX Runtime."""

from inference.spine.finder import FindingCancelledError, SpineFinder, SpineFound
from inference.spine.geometry import LEVELS
from inference.spine.interval import AngleInterval, cobb_interval

__all__ = ["LEVELS", "AngleInterval", "FindingCancelledError", "SpineFinder", "SpineFound", "cobb_interval"]
