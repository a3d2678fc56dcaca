"""From a listed series to what viewports show; runs in background lanes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from app.core.image import Image
from app.core.instance import Listing, ObjectKind, PatientEntry, Series, SourceFile, StudyEntry
from app.core.segmentation import Segmentation
from app.core.stack import ImageStack
from app.core.structured_report import KeyObjects
from app.core.study import Patient
from app.core.volume import Volume
from app.reading.frames import FrameSource, open_frames
from app.reading.listing.list_places import list_places
from app.reading.objects.masks import place_masks
from app.reading.objects.open_object import OpenedObject, open_object
from app.reading.objects.placement import place_on_images, place_on_volume
from app.reading.objects.segmentation import ReadSegmentation
from app.reading.render import to_display
from app.reading.series.nifti_volume import read_nifti
from app.reading.series.open_series import open_series
from app.reading.series.stack import SeriesStack
from app.ui.background import Work
from app.volumes.orientation import Orientation
from app.volumes.reslice import MprStack
from app.workflow.hanging import Hanging, choose_protocol, load_protocols

PICTURES = (ObjectKind.IMAGE, ObjectKind.PHOTOGRAPH)
_THUMBNAIL = 128


@dataclass(frozen=True, slots=True)
class Listed:
    """A complete listing, how its first study is hung, and what is wrong with the reader's own protocols."""

    listing: Listing
    hanging: Hanging | None
    complaints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenedSeries:
    """Stacks of a series, and the volume of a file that is one."""

    stacks: tuple[ImageStack, ...]
    volume: Volume | None = None


def is_film(series: Series) -> bool:
    """Whether a series is a single picture, which is read with its own case."""
    return series.kind in PICTURES and len(series.instances) == 1 and series.instances[0].frames == 1


def list_and_hang(paths: Sequence[Path], work: Work[Listed], on_update: Callable[[Listing], None]) -> Listed:
    """List places; hang the first study that has images."""
    listing = list_places(paths, on_update=on_update, cancelled=work.cancelled)
    protocols, complaints = load_protocols()
    for patient in listing.patients:
        for study in patient.studies:
            hanging = choose_protocol(patient, study, protocols)
            if any(hanging.cells):
                return Listed(listing, hanging, complaints)
    return Listed(listing, None, complaints)


def first_picture(listing: Listing) -> tuple[PatientEntry, StudyEntry, Series] | None:
    """What can be shown while the rest is still looked for; None while there is no picture yet."""
    for patient in listing.patients:
        for study in patient.studies:
            for series in study.series:
                if series.kind in PICTURES:
                    return patient, study, series
    return None


def open_first(series: Series) -> FrameSource:
    """The first file of a series, before the others are known.

    Raises:
        UnreadableInputError: it cannot be read.
    """
    return open_frames(series.instances[0].source)


def open_pictures(series: Series) -> OpenedSeries:
    """Stacks of a series of images, photographs or one volume file.

    Raises:
        UnreadableInputError: a file cannot be read.
    """
    if series.kind is ObjectKind.VOLUME:
        volume = read_nifti(series.instances[0].source)
        return OpenedSeries((MprStack(volume, Orientation.AXIAL, stack_id=series.series_id),), volume)
    return OpenedSeries(open_series(series))


def thumbnail(series: Series) -> QImage:
    """A small picture of the middle image.

    Raises:
        UnreadableInputError: it cannot be read.
    """
    middle = series.instances[len(series.instances) // 2]
    source = open_frames(middle.source)
    return picture_of(source.image(source.count // 2))


def picture_of(image: Image) -> QImage:
    """At most 128 pixels wide and high, through the image's own window."""
    shown = to_display(image)
    step = max(1, max(shown.shape[:2]) // (2 * _THUMBNAIL))
    small = np.ascontiguousarray(shown[::step, ::step])
    rows, columns = small.shape[:2]
    form = QImage.Format.Format_RGB888 if small.ndim == 3 else QImage.Format.Format_Grayscale8
    return QImage(small.data, columns, rows, small.strides[0], form).copy()


def load_object(source: SourceFile) -> OpenedObject:
    """What is no picture.

    Raises:
        UnreadableInputError: it is not shown; the sentence says why.
    """
    return open_object(source)


def place_segments(seg: ReadSegmentation, stack: ImageStack, volume: Volume | None, patient: Patient) -> Segmentation:
    """A segmentation on the images it belongs to.

    Raises:
        UnreadableInputError: it does not belong to them, or nothing says that it does.
    """
    if volume is not None:
        return place_on_volume(seg, volume, patient=patient)
    keys = tuple(key for index in range(stack.count) if (key := stack.key(index)) is not None)
    first = stack.image(0)
    planes = tuple(stack.plane(index) for index in range(stack.count))
    return place_on_images(seg, keys, first.rows, first.columns, planes, patient=patient)


def place_mask_files(paths: Sequence[Path], volume: Volume) -> Segmentation:
    """Mask files on a volume.

    Raises:
        UnreadableInputError: none of them can be read and placed.
    """
    return place_masks([SourceFile(path) for path in paths], volume)


def belongs_to(seg: ReadSegmentation | KeyObjects, listing: Listing) -> tuple[PatientEntry, StudyEntry, Series] | None:
    """The listed series whose images an object names; None when none of them is there."""
    named = seg.referenced if isinstance(seg, ReadSegmentation) else frozenset(key.instance for key in seg.images)
    for patient in listing.patients:
        for study in patient.studies:
            for series in study.series:
                if series.kind in PICTURES and any(i.sop_instance_uid in named for i in series.instances):
                    return patient, study, series
    return None


def volume_of(stack: ImageStack) -> Volume | None:
    """The volume behind a stack, whole or still loading; None when it is none."""
    if isinstance(stack, SeriesStack):
        return stack.loader.volume if stack.loader is not None else None
    return stack.volume if isinstance(stack, MprStack) else None
