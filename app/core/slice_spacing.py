"""Spacing in the slices of a volume, by its geometry."""

from app.core.plane import VolumeGeometry
from app.core.spacing import Spacing, SpacingSource


def in_plane_spacing(geometry: VolumeGeometry) -> tuple[Spacing | None, str]:
    """Spacing of a volume's slices, and an empty text; or None and why."""
    _, row, column = geometry.spacing
    try:
        return Spacing(row, column, SpacingSource.PATIENT_PLANE), ""
    except ValueError:
        return None, "the file states a spacing that is not plausible"
