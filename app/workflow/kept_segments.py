"""Corrected segments kept on this workstation, found again by the images they were drawn on."""

import hashlib
from pathlib import Path

from app.core.segmentation import Segmentation
from app.core.volume import Volume
from app.volumes.mask_file import load_segmentation, save_segmentation, volume_digest
from app.workflow import places
from app.workflow.batch import make_folder


def keep_segments(segmentation: Segmentation, volume: Volume) -> Path:
    """Keep segments with their images; those kept before on the same images are replaced.

    Raises:
        StoreError: they are bound to no image, or cannot be written.
    """
    path = _file(volume)
    make_folder(path.parent)
    save_segmentation(segmentation, path, digest="" if volume.keys else volume_digest(volume))
    return path


def kept_segments(volume: Volume) -> Segmentation | None:
    """The segments kept of a volume; None when none were kept.

    Raises:
        UnreadableInputError: the file is damaged.
    """
    path = _file(volume)
    if not path.exists():
        return None
    return load_segmentation(path, keys=volume.keys, digest="" if volume.keys else volume_digest(volume))


def _file(volume: Volume) -> Path:
    """Named by a hash of the images, so that no name of a patient or file stands in the folder."""
    if volume.keys:
        known = "\n".join(f"{key.instance}/{key.frame}" for key in volume.keys).encode()
        name = hashlib.sha256(known).hexdigest()
    else:
        name = volume_digest(volume)
    return places.home() / "segments" / f"{name}.plmask"
