"""Masks kept with their case: named in it by their hash, so that history, audit trail and signature hold them too."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.case import Case
from app.core.kept_mask import KeptMask
from app.core.prediction import StructureMask
from app.volumes.mask_bytes import mask_bytes, read_mask
from app.volumes.mask_file import volume_digest
from app.workflow.subject import Subject

MOST_CASE_BYTES: Final = 64 * 1024**2
"""Of the masks that one reading keeps, compressed; those of a CT with a hundred structures take a tenth of it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A case that names its masks.

    Attributes:
        case: as it is to be saved.
        content: SHA-256 -> bytes of the masks that may not be stored yet.
        left_out: structures whose masks are too large to be kept, in words.
    """

    case: Case
    content: dict[str, bytes]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class RestoredMask:
    """A mask read back.

    Attributes:
        kept: what the case says of it.
        made: as the model made it.
        edited: as the clinician left it; None while it is as made.
    """

    kept: KeptMask
    made: StructureMask
    edited: NDArray[np.bool_] | None

    @property
    def now(self) -> StructureMask:
        """As the clinician left it, else as the model made it."""
        return self.made if self.edited is None else replace(self.made, place=self.edited)


def images_hash(case: Case, subject: Subject, *, frames: bool = False) -> str:
    """Names the images that a subject's masks lie on: 64 hexadecimal digits.

    A volume without stored images is named by its values, which must be wholly loaded.

    Args:
        case: of the subject.
        subject: what was read.
        frames: the masks are of every frame of a film, not of the one shown.
    """
    volume = subject.volume
    if volume is not None and not volume.keys:
        return volume_digest(volume)
    if volume is not None:
        known = [f"{key.instance}/{key.frame}" for key in volume.keys]
    else:
        key = subject.key or case.main_image
        known = [f"{key.instance}/{'frames' if frames else key.frame}"]
    return hashlib.sha256("\n".join(known).encode()).hexdigest()


def images_of(case: Case, subject: Subject, structures: Sequence[StructureMask]) -> str:
    """`images_hash` of what these masks lie on."""
    frames = subject.volume is None and any(found.mask.ndim == 3 for found in structures)
    return images_hash(case, subject, frames=frames)


def masks_now(case: Case, subject: Subject, read: Callable[[str], bytes]) -> tuple[StructureMask, ...]:
    """The masks of a case on a subject as they are now; empty where it keeps none of it.

    Args:
        case: names them.
        subject: what they lie on.
        read: gives the bytes of a hash.

    Raises:
        StoreError: one of them is gone or damaged.
    """
    kept, shape = masks_of(case, subject)
    return tuple(each.now for each in restore_masks(kept, shape, read))


def masks_on(case: Case, images: str) -> dict[str, KeptMask]:
    """The masks of a case on some images, by their structure."""
    return {kept.name: kept for kept in case.masks if kept.images == images}


def masks_of(case: Case, subject: Subject) -> tuple[dict[str, KeptMask], tuple[int, ...]]:
    """The masks of a case that lie on a subject, by their structure, and their shape; none where none do."""
    if not case.masks:
        return {}, ()
    image, frames = subject.image, subject.frames
    if image is None:
        shape = subject.volume.geometry.shape if subject.volume is not None else ()
        return masks_on(case, images_hash(case, subject)), shape
    found = masks_on(case, images_hash(case, subject))
    if not found and frames is not None:
        return masks_on(case, images_hash(case, subject, frames=True)), tuple(frames.shape[:3])
    return found, (image.rows, image.columns)


def keep_masks(
    case: Case,
    structures: Sequence[StructureMask],
    images: str,
    *,
    titles: Mapping[str, str],
    codes: Mapping[str, str],
    maker: str,
    version: str,
) -> Kept:
    """The case with the masks of a reading; those of the same images, or of the only one, are replaced.

    Args:
        case: of the reading.
        structures: as the model made them.
        images: `images_hash` of what was read.
        titles: structure -> words for people, where the pack states some.
        codes: structure -> "SCHEME:VALUE", likewise.
        maker: the pack's id.
        version: the pack's.
    """
    content: dict[str, bytes] = {}
    masks: list[KeptMask] = []
    left_out: list[str] = []
    for found in structures:
        packed = mask_bytes(found.mask)
        if packed is None or sum(map(len, content.values())) + len(packed) > MOST_CASE_BYTES:
            left_out.append(titles.get(found.name) or found.name)
            continue
        digest = hashlib.sha256(packed).hexdigest()
        content[digest] = packed
        code = found.code or codes.get(found.name, "")
        title = titles.get(found.name, "")
        masks.append(KeptMask(found.name, title, images, digest, "", maker, version, code, found.colour))
    others = tuple(kept for kept in case.masks if case.whole_study and kept.images != images)
    return Kept(replace(case, masks=(*others, *masks)), content, tuple(left_out))


def keep_corrected(case: Case, images: str, corrected: Mapping[str, NDArray[np.bool_] | None]) -> Kept:
    """The case with masks as the clinician left them; None: as the model made it.

    A mask that is too large to be kept stays named as it was.
    """
    content: dict[str, bytes] = {}
    left_out: list[str] = []
    masks: list[KeptMask] = []
    for kept in case.masks:
        edited = kept.edited
        if kept.images == images and kept.name in corrected:
            mask = corrected[kept.name]
            packed = b"" if mask is None else mask_bytes(mask)
            if packed is None:
                left_out.append(kept.title or kept.name)
            elif packed:
                edited = hashlib.sha256(packed).hexdigest()
                content[edited] = packed
            else:
                edited = ""
        masks.append(replace(kept, edited="" if edited == kept.made else edited))
    return Kept(replace(case, masks=tuple(masks)), content, tuple(left_out))


def restore_masks(
    kept: Mapping[str, KeptMask], shape: tuple[int, ...], read: Callable[[str], bytes]
) -> tuple[RestoredMask, ...]:
    """Masks read back.

    Args:
        kept: by structure.
        shape: of the images they lie on, (rows, columns) or (slices, rows, columns).
        read: gives the bytes of a hash.

    Raises:
        StoreError: one of them is gone or damaged, or of other images.
    """
    found = []
    for name, each in kept.items():
        made = StructureMask(name, read_mask(read(each.made), shape, name), each.code, each.colour)
        edited = read_mask(read(each.edited), shape, name) if each.edited else None
        found.append(RestoredMask(each, made, edited))
    return tuple(found)
