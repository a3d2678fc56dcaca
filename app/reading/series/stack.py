"""A sorted series as images on demand: from a volume while it loads, or file by file."""

import threading
from collections import OrderedDict
from dataclasses import replace
from typing import Final

from app.core.image import Image, VoiFunction, Window
from app.core.instance import ImageKey
from app.core.plane import ImagePlane
from app.reading.frames import FRAME_LIMITS, FrameSource, open_frames
from app.reading.limits import ReadingLimits
from app.reading.series.loader import VolumeLoader
from app.reading.series.slices import Slice
from app.reading.series.sort import SliceGroup

KEPT_BYTES: Final = 256 * 1024**2
_KEPT_FILES: Final = 4


class SeriesStack:
    """Slices of one group: an `app.core.stack.ImageStack`. Any thread may ask for any image.

    With a loader, images come from its array, which `loader.run` fills in the background; an image that is not there
    yet is read at once, before its turn. Without one (colour, no positions, slices missing) images are read file by
    file and the last 256 MB of them are kept.

    Attributes:
        group: its slices in order.
        loader: None when no volume can be made of them, or none is wanted.
    """

    def __init__(
        self, group: SliceGroup, loader: VolumeLoader | None = None, limits: ReadingLimits = FRAME_LIMITS
    ) -> None:
        self.group = group
        self.loader = loader
        self._limits = limits
        self._lock = threading.Lock()
        self._template: tuple[Image, Slice] | None = None
        self._kept: OrderedDict[int, Image] = OrderedDict()
        self._kept_bytes = 0
        self._files: OrderedDict[object, FrameSource] = OrderedDict()
        self._keys: dict[int, ImageKey] = {}

    @property
    def stack_id(self) -> str:
        """Unique among what is open."""
        return self.group.group_id

    @property
    def name(self) -> str:
        """Short words for the user."""
        return self.group.name

    @property
    def count(self) -> int:
        """Number of images, >= 1."""
        return len(self.group.slices)

    @property
    def marks(self) -> tuple[str, ...]:
        """What a reader must know of the whole stack."""
        return self.group.marks

    @property
    def frames_per_second(self) -> float | None:
        """Cine rate that the file states; None when it states none."""
        return self.group.frames_per_second

    def is_ready(self, index: int) -> bool:
        """Whether `image(index)` returns at once."""
        if self._in_volume(index):
            return self._template is not None and self.loader is not None and self.loader.is_ready(index)
        with self._lock:
            return index in self._kept

    def image(self, index: int) -> Image:
        """The image, decoded now unless it is there.

        Raises:
            IndexError: there is no such image.
            UnreadableInputError: it cannot be read; one sentence that names the file.
        """
        if not 0 <= index < self.count:
            raise IndexError(f"image {index} of {self.count}")
        if self._in_volume(index) and self.loader is not None:
            if self._template is None:
                # Everything that a slice states beside its pixels is read once: slices of a volume agree in it.
                self._template = self._from_file(index), self.group.slices[index]
            template, of = self._template
            values = self.loader.volume.modality_values(self.loader.load(index))
            return _like(template, of, self.group.slices[index], values)
        with self._lock:
            if (found := self._kept.get(index)) is not None:
                self._kept.move_to_end(index)
                return found
        image = self._from_file(index)
        with self._lock:
            if index not in self._kept:
                self._kept[index] = image
                self._kept_bytes += image.values.nbytes
            while self._kept_bytes > KEPT_BYTES and len(self._kept) > 1:
                self._kept_bytes -= self._kept.popitem(last=False)[1].values.nbytes
        return image

    def key(self, index: int) -> ImageKey:
        """What marks on an image are bound to; reads the file when it states no SOP Instance UID."""
        item = self.group.slices[index]
        if item.instance.sop_instance_uid:
            return item.key
        if index not in self._keys:
            self._keys[index] = self._file(item).key(item.frame)
        return self._keys[index]

    def plane(self, index: int) -> ImagePlane | None:
        """Its place in the patient; None when the file does not state one, or no pixel spacing."""
        own = self.group.slices[index].instance
        if own.position is None or own.orientation is None or own.spacing is None or not own.rows:
            return None
        a, b, c, d, e, f = own.orientation
        row, column = own.spacing
        return ImagePlane(
            own.position,
            (a * column, b * column, c * column),
            (d * row, e * row, f * row),
            own.rows,
            own.columns,
            own.frame_of_reference_uid,
        )

    def _in_volume(self, index: int) -> bool:
        return self.loader is not None and not self.group.slices[index].instance.needs_whole_file

    def _from_file(self, index: int) -> Image:
        item = self.group.slices[index]
        return self._file(item).image(item.frame)

    def _file(self, item: Slice) -> FrameSource:
        """The opened file; one of many frames is kept open, with the frames it keeps."""
        source = item.instance.source
        with self._lock:
            found = self._files.get(source)
        if found is None:
            found = open_frames(source, limits=self._limits)
            if found.count > 1:
                with self._lock:
                    self._files[source] = found
                    while len(self._files) > _KEPT_FILES:
                        self._files.popitem(last=False)
        return found


def _like(template: Image, of: Slice, item: Slice, values: object) -> Image:
    """The template with another slice's values, and with its window and padding where they differ."""
    image = replace(template, values=values)  # type: ignore[arg-type]  # float32 of the template's size
    first, own = of.instance, item.instance
    if own.window != first.window:
        function = template.windows[0].function if template.windows else VoiFunction.LINEAR
        image = replace(image, windows=(Window(*own.window, function),) if own.window else ())
    if own.rescale != first.rescale:
        image = replace(image, padding=None)
    return image
