"""From a listed series to what viewports show; runs in background lanes.

What reads files is imported where it is used: it takes a second to load, and the window need not wait.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

import numpy as np
from PySide6.QtGui import QImage

from app.core.image import Image
from app.core.instance import ImageKey, Instance, Listing, ObjectKind, PatientEntry, Series, SourceFile, StudyEntry
from app.core.plane import ImagePlane
from app.core.segmentation import Segmentation
from app.core.stack import ImageStack
from app.core.study import Patient
from app.core.volume import Volume
from app.reading.render import to_display
from app.ui.background import Work
from app.volumes.orientation import Orientation
from app.volumes.reslice import MprStack
from app.workflow.annotations import MarkedImage
from app.workflow.hanging import Hanging, choose_protocol, load_protocols

if TYPE_CHECKING:
    from app.reading.frames import FrameSource
    from app.reading.objects.open_object import OpenedObject
    from app.reading.objects.segmentation import ReadSegmentation
    from app.reading.objects.structure_set import ReadContours
    from app.reading.series.loader import VolumeLoader

PICTURES = (ObjectKind.IMAGE, ObjectKind.PHOTOGRAPH)
_THUMBNAIL = 128
_SLIDE = "1.2.840.10008.5.1.4.1.1.77.1.6"  # VL Whole Slide Microscopy Image Storage


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
    from app.reading.listing.list_places import list_places

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


def open_first(series: Series) -> "FrameSource":
    """The first file of a series, before the others are known.

    Raises:
        UnreadableInputError: it cannot be read.
    """
    from app.reading.frames import open_frames

    return open_frames(series.instances[0].source)


def open_pictures(series: Series) -> OpenedSeries:
    """Stacks of a series of images, photographs or one volume file.

    Raises:
        UnreadableInputError: a file cannot be read.
    """
    from app.reading.series.nifti_volume import read_nifti
    from app.reading.series.open_series import open_series

    if series.kind is ObjectKind.VOLUME:
        volume = read_nifti(series.instances[0].source)
        return OpenedSeries((MprStack(volume, Orientation.AXIAL, stack_id=series.series_id),), volume)
    return OpenedSeries(open_series(series))


def thumbnail(series: Series) -> QImage:
    """A small picture of the middle image.

    Raises:
        UnreadableInputError: it cannot be read.
    """
    from app.reading.frames import open_frames

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


def decode(instance: Instance, key: ImageKey) -> MarkedImage:
    """One listed image, with words for which one it is.

    Raises:
        UnreadableInputError: it cannot be read.
    """
    from app.reading.frames import open_frames

    image = open_frames(instance.source).image(key.frame)
    series = f"series {instance.series_number}, " if instance.series_number is not None else ""
    number = instance.instance_number if instance.frames == 1 and instance.instance_number else key.frame + 1
    return MarkedImage(key, image, image.unit, f"{series}image {number}")


def load_object(source: SourceFile) -> "OpenedObject":
    """What is no picture.

    Raises:
        UnreadableInputError: it is not shown; the sentence says why.
    """
    from app.reading.objects.open_object import open_object

    return open_object(source)


def place_segments(
    seg: "ReadSegmentation | ReadContours", stack: ImageStack, volume: Volume | None, patient: Patient
) -> Segmentation:
    """A segmentation on the images it belongs to.

    Raises:
        UnreadableInputError: it does not belong to them, or nothing says that it does.
    """
    from app.reading.objects.placement import place_on_images, place_on_volume

    if volume is not None:
        return place_on_volume(seg, volume, patient=patient)
    keys = tuple(key for index in range(stack.count) if (key := stack.key(index)) is not None)
    first = stack.image(0)
    planes = _slide_planes(stack) or tuple(stack.plane(index) for index in range(stack.count))
    return place_on_images(seg, keys, first.rows, first.columns, planes, patient=patient)


def _slide_planes(stack: ImageStack) -> tuple[ImagePlane | None, ...]:
    """Places of the tiles of a whole-slide image on its slide; empty for every other stack."""
    from app.reading.objects.slides import slide_planes
    from app.reading.series.stack import SeriesStack

    if not isinstance(stack, SeriesStack) or stack.group.slices[0].instance.sop_class_uid != _SLIDE:
        return ()
    planes = slide_planes(stack.group.slices[0].instance.source)
    return planes if len(planes) == stack.count else ()


def place_mask_files(paths: Sequence[Path], volume: Volume) -> Segmentation:
    """Mask files on a volume.

    Raises:
        UnreadableInputError: none of them can be read and placed.
    """
    from app.reading.objects.masks import place_masks

    return place_masks([SourceFile(path) for path in paths], volume)


def is_segmentation(opened: "OpenedObject") -> "TypeGuard[ReadSegmentation | ReadContours]":
    """Whether an object is to be placed on images."""
    from app.reading.objects.segmentation import ReadSegmentation
    from app.reading.objects.structure_set import ReadContours

    return isinstance(opened, (ReadSegmentation, ReadContours))


def belongs_to(named: frozenset[str], listing: Listing) -> tuple[PatientEntry, StudyEntry, Series] | None:
    """The listed series that holds an image of those SOP Instance UIDs; None when there is none."""
    for patient in listing.patients:
        for study in patient.studies:
            for series in study.series:
                if series.kind in PICTURES and any(i.sop_instance_uid in named for i in series.instances):
                    return patient, study, series
    return None


def loader_of(stack: ImageStack) -> "VolumeLoader | None":
    """What fills a stack's volume; None when it has none."""
    from app.reading.series.stack import SeriesStack

    return stack.loader if isinstance(stack, SeriesStack) else None


def no_volume_reason(stack: ImageStack) -> str:
    """Why a stack makes no volume; empty when it does, or when it is no series."""
    from app.reading.series.stack import SeriesStack

    return stack.group.reason if isinstance(stack, SeriesStack) else ""


def volume_of(stack: ImageStack) -> Volume | None:
    """The volume behind a stack, whole or still loading; None when it is none."""
    loader = loader_of(stack)
    if loader is not None:
        return loader.volume
    return stack.volume if isinstance(stack, MprStack) else None


def sample_ct() -> Path:
    """The folder of the simulated CT, made when it is not there yet."""
    from app.workflow.sample import sample_ct_folder

    return sample_ct_folder()


def let_go() -> None:
    """Close the archives that were read from, so that they can be moved or deleted."""
    from app.reading.source import close_archives

    close_archives()


def warm_up() -> None:
    """Load what reads files, before the reader asks for one."""
    for name in ("listing.list_places", "series.open_series", "objects.open_object"):
        import_module(f"app.reading.{name}")
