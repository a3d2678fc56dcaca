"""A volume: slices of one series in one array, with their place in the patient."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.image import Window
from app.core.instance import ImageKey
from app.core.plane import VolumeGeometry


@dataclass(frozen=True, slots=True, eq=False)
class Volume:
    """Stored values and what makes modality values of them; large, so it is kept once and never copied.

    Attributes:
        values: (slices, rows, columns), as stored: int16, uint16, uint8, int8 or float32; never changed.
        slope, intercept: modality value = stored * slope + intercept, one pair for the whole volume.
        unit: "HU" for CT in Hounsfield units, else what the file states, else empty.
        geometry: where the voxels lie.
        keys: of each slice's stored image; empty for a volume that is not made of stored images (NIfTI).
        modality: DICOM Modality.
        windows: windows the files propose.
        low_is_bright: MONOCHROME1.
        marks: what a reader must know ("slice distances differ", ...).
    """

    values: NDArray[Any]
    slope: float
    intercept: float
    unit: str
    geometry: VolumeGeometry
    keys: tuple[ImageKey, ...]
    modality: str
    windows: tuple[Window, ...] = ()
    low_is_bright: bool = False
    marks: tuple[str, ...] = ()

    def modality_values(self, stored: NDArray[Any]) -> NDArray[np.float32]:
        """Stored values of any shape as float32 modality values."""
        values = np.asarray(stored, np.float32)
        if self.slope != 1.0:
            values = values * np.float32(self.slope)
        if self.intercept != 0.0:
            values = values + np.float32(self.intercept)
        return np.asarray(values, np.float32)
