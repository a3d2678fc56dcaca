"""Names of the numbers that marks give and of what they measure, the same in lists, labels, files and reports."""

from typing import Final

from app.core.measurement import MeasurementKind, Quantity, Unit
from app.core.printed import printed_quantity

LENGTH: Final = "length"
ANGLE: Final = "angle"
LONG_AXIS: Final = "long axis"
SHORT_AXIS: Final = "short axis"
OFF_PERPENDICULAR: Final = "off perpendicular"
AREA: Final = "area"
PERIMETER: Final = "perimeter"
MEAN: Final = "mean"
SD: Final = "SD"
MINIMUM: Final = "minimum"
MAXIMUM: Final = "maximum"
PIXELS: Final = "pixels"
RATIO: Final = "ratio"
HEART_WIDTH: Final = "heart width"
CHEST_WIDTH: Final = "chest width"
VALUE: Final = "value"
RED: Final = "red"
GREEN: Final = "green"
BLUE: Final = "blue"

TITLES: Final = {
    MeasurementKind.LENGTH: "Length",
    MeasurementKind.ANGLE: "Angle",
    MeasurementKind.COBB_BY_HAND: "Cobb angle by hand",
    MeasurementKind.BIDIRECTIONAL: "Diameters",
    MeasurementKind.REGION: "Region",
    MeasurementKind.CARDIOTHORACIC_RATIO: "Cardiothoracic ratio",
    MeasurementKind.PROBE: "Pixel value",
    MeasurementKind.MARK: "Mark",
}
"""What a kind drawn by hand is called in lists."""


def quantity_words(quantity: Quantity) -> str:
    """A number with its name and unit: "mean 45.2 HU", "512 pixels"."""
    printed = printed_quantity(quantity)
    return printed if quantity.unit is Unit.PIXELS else f"{quantity.name} {printed}"
