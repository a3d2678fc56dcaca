"""Masks as a DICOM segmentation (PS3.3 A.51) on the grid of the images they were found on, written by highdicom."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import highdicom
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sr.coding import Code
from pydicom.uid import UID, generate_uid

from app.core.errors import UsageError
from app.core.prediction import StructureMask

MANUFACTURER: Final = "Plumbline"
_CATEGORY: Final = Code("123037004", "SCT", "Anatomical Structure")
_OWN_SCHEME: Final = "99PLUMBLINE"
_ARTIFICIAL_INTELLIGENCE: Final = Code("123110", "DCM", "Artificial Intelligence")
_RULES: Final = Code("123104", "DCM", "Morphological Operations")
_PIXELS: Final = frozenset({0x7FE00008, 0x7FE00009, 0x7FE00010})
_MOST_SEGMENTS: Final = 65_535
_MOST_BYTES: Final = 4 * 1024**3
_SHORT_CODE: Final = 16


@dataclass(frozen=True, slots=True)
class SegmentationSource:
    """What made the masks, as the segmentation states it.

    Attributes:
        pack_id, pack_version: of the model pack: Algorithm Name and Version.
        pack_title: the series' description.
        pack_sha256: hash over the pack's files, kept among the algorithm's parameters; may be empty.
        software: this program's version.
        by_rules: the pack has no network.
        forced: reasons for which the images lie outside the pack's scope; they go into the content's description.
    """

    pack_id: str
    pack_version: str
    pack_title: str
    software: str
    pack_sha256: str = ""
    forced: tuple[str, ...] = ()
    by_rules: bool = False


def segmentation_dataset(
    structures: Sequence[StructureMask],
    images: Sequence[Dataset],
    source: SegmentationSource,
    *,
    titles: dict[str, str] | None = None,
    series_number: int = 9001,
    series_instance_uid: str | None = None,
    sop_instance_uid: str | None = None,
) -> Dataset:
    """One binary segmentation of all structures that have something in their mask, a segment for each.

    Args:
        structures: masks (slices, rows, columns) in the order of `images`, or (rows, columns) for one image. They may
            overlap.
        images: the DICOM images the masks lie on, one for each slice in its order; or one multi-frame image. Pixel
            data is not needed.
        source: what made the masks.
        titles: structure name -> Segment Label; the name itself where none is given.
        series_number: of the new series.
        series_instance_uid: of the new series; None for a new one.
        sop_instance_uid: of the new object; None for a new one.

    Returns:
        The object (a `highdicom.seg.Segmentation`), to be written with `save_as`.

    Raises:
        UsageError: nothing is marked, a mask does not lie on the images, or the images are of no use for it.
    """
    marked = [found for found in structures if found.mask.any()]
    if not marked:
        raise UsageError("No structure has anything marked, so there is no segmentation to write.")
    if not images:
        raise UsageError("A DICOM segmentation refers to DICOM images: these masks lie on none.")
    pixels = _pixels(marked, images)
    labels = titles or {}
    described = [
        _described(number, found, labels.get(found.name) or found.name, source)
        for number, found in enumerate(marked, start=1)
    ]
    try:
        return highdicom.seg.Segmentation(
            source_images=[_referable(image) for image in images],
            pixel_array=pixels,
            segmentation_type=highdicom.seg.SegmentationTypeValues.BINARY,
            segment_descriptions=described,
            series_instance_uid=series_instance_uid or UID(generate_uid()),
            series_number=series_number,
            sop_instance_uid=sop_instance_uid or UID(generate_uid()),
            instance_number=1,
            manufacturer=MANUFACTURER,
            manufacturer_model_name=MANUFACTURER,
            software_versions=source.software,
            device_serial_number=(source.pack_sha256 or source.pack_id)[:64],
            content_description=_content(source)[:64],
            content_label="SEGMENTATION",
            series_description=source.pack_title[:64],
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        said = f"The images cannot carry a DICOM segmentation ({error})"
        raise UsageError(f"{said}: write the masks as NIfTI or PNG instead.") from error


def _referable(image: Dataset) -> Dataset:
    """The image's header without its pixels; what an anonymiser emptied but the file's meta information has, filled in.

    Raises:
        UsageError: it has no SOP Instance UID, by which a segmentation names its images.
    """
    header = Dataset({tag: element for tag, element in image.items() if tag not in _PIXELS})
    header.file_meta = getattr(image, "file_meta", None) or FileMetaDataset()
    header.SOPClassUID = image.get("SOPClassUID") or header.file_meta.get("MediaStorageSOPClassUID", "")
    header.SOPInstanceUID = image.get("SOPInstanceUID") or header.file_meta.get("MediaStorageSOPInstanceUID", "")
    if not header.SOPInstanceUID or not header.SOPClassUID:
        raise UsageError("An image has no SOP Instance or Class UID, so that no DICOM segmentation can refer to it.")
    return header


def _content(source: SegmentationSource) -> str:
    if source.forced:
        return "Outside the pack's scope: " + "; ".join(source.forced)
    return "A model's output, not checked by a reader"


def _pixels(marked: Sequence[StructureMask], images: Sequence[Dataset]) -> NDArray[Any]:
    """(frames, rows, columns) label map, or (frames, rows, columns, segments) where structures overlap."""
    frames = int(getattr(images[0], "NumberOfFrames", 1) or 1) if len(images) == 1 else len(images)
    shape = (frames, int(images[0].Rows), int(images[0].Columns))
    for found in marked:
        own = found.shape if len(found.shape) == 3 else (1, *found.shape)
        if own != shape:
            said = "x".join(str(n) for n in own)
            there = "x".join(str(n) for n in shape)
            raise UsageError(f"The mask of {found.name!r} ({said}) does not lie on the images ({there}).")
    if len(marked) > _MOST_SEGMENTS:
        raise UsageError(f"{len(marked):,} structures do not fit into one DICOM segmentation: write them in parts.")
    labels = np.zeros(shape, np.uint8 if len(marked) < 256 else np.uint16)
    for number, found in enumerate(marked, start=1):
        mask = found.mask.reshape(shape)
        if bool((labels[mask] != 0).any()):
            break
        labels[mask] = number
    else:
        return labels
    if labels.size * len(marked) > _MOST_BYTES:
        raise UsageError(f"{len(marked)} overlapping structures do not fit into memory at once: write them in parts.")
    return np.stack([found.mask.reshape(shape).view(np.uint8) for found in marked], axis=-1)


def _described(
    number: int, found: StructureMask, label: str, source: SegmentationSource
) -> highdicom.seg.SegmentDescription:
    parameters = {"Pack": source.pack_id} | ({"Pack SHA-256": source.pack_sha256} if source.pack_sha256 else {})
    colour = None if found.colour is None else highdicom.color.CIELabColor.from_rgb(*found.colour)
    return highdicom.seg.SegmentDescription(
        segment_number=number,
        segment_label=label[:64],
        segmented_property_category=_CATEGORY,
        segmented_property_type=_property(found, label),
        algorithm_type=highdicom.seg.SegmentAlgorithmTypeValues.AUTOMATIC,
        algorithm_identification=highdicom.AlgorithmIdentificationSequence(
            name=source.pack_id[:64],
            family=_RULES if source.by_rules else _ARTIFICIAL_INTELLIGENCE,
            version=source.pack_version[:64],
            source=MANUFACTURER,
            parameters=parameters,
        ),
        display_color=colour,
    )


def _property(found: StructureMask, label: str) -> Code:
    """The structure's code as the pack states it, else a code of our own made of its name."""
    scheme, _, value = found.code.partition(":")
    if scheme and value:
        return Code(value[:64], scheme[:16], label[:64])
    plain = "".join(letter if letter.isalnum() else "_" for letter in found.name)
    return Code(plain[:_SHORT_CODE] or "STRUCTURE", _OWN_SCHEME, label[:64])
