"""Which objects an object names (PS3.3 C.12.4, C.17.2)."""

from collections.abc import Iterator

from pydicom.dataset import Dataset
from pydicom.uid import UID

from app.core.structured_report import ObjectReference
from app.reading.objects.values import items, wholes, words

# Storage classes that hold pixels to look at and whose names do not end in "Image Storage".
_IMAGES_BY_NAME = ("Image Storage", "Image Storage - For Presentation", "Image Storage - For Processing")


def reference(item: Dataset) -> ObjectReference:
    """One Referenced SOP Sequence item."""
    uid = words(item, "ReferencedSOPClassUID", 64)
    name = sop_class_name(uid)
    return ObjectReference(
        sop_class=name,
        sop_instance_uid=words(item, "ReferencedSOPInstanceUID", 64),
        frames=wholes(item, "ReferencedFrameNumber"),
        segments=wholes(item, "ReferencedSegmentNumber"),
        is_image=any(part in name for part in _IMAGES_BY_NAME),
    )


def sop_class_name(uid: str) -> str:
    """The class's name in the standard, or the UID itself when it is private or unknown."""
    return UID(uid).name if uid else ""


def referenced_instances(ds: Dataset) -> frozenset[str]:
    """SOP Instance UIDs of an object's common instance references."""
    return frozenset(uid for uid in _uids(ds) if uid)


def _uids(ds: Dataset) -> Iterator[str]:
    studies = [ds, *items(ds, "StudiesContainingOtherReferencedInstancesSequence")]
    for study in studies:
        for series in items(study, "ReferencedSeriesSequence"):
            for instance in items(series, "ReferencedInstanceSequence"):
                yield words(instance, "ReferencedSOPInstanceUID", 64)


def frame_indexes(item: ObjectReference) -> tuple[int, ...]:
    """Frames from 0; (0,) when the whole object is named."""
    return tuple(frame - 1 for frame in item.frames if frame >= 1) or (0,)
