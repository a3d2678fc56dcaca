"""Stacks for the tests of the viewers: synthetic slices with a place in the patient, and real files as they lie."""

from pathlib import Path

import numpy as np
import pydicom

from app.core.errors import UnreadableInputError
from app.core.image import Image, Window
from app.core.instance import ImageKey
from app.core.plane import ImagePlane, VolumeGeometry
from app.core.study import Patient
from app.core.volume import Volume
from viewers.facts import SeriesFacts


class SyntheticStack:
    """`count` slices along z from `start` mm; the value of every pixel is its slice's number times 10 plus its column.

    Attributes:
        ready: whether images come at once; indices in `late` never do.
        broken: indices that cannot be decoded.
    """

    frames_per_second = None

    def __init__(self, stack_id="stack", count=20, *, start=0.0, gap=2.0, frame="1.2.3", size=(64, 48), ready=True):
        self.stack_id, self.name, self.count = stack_id, stack_id, count
        self.start, self.gap, self.frame, self.size = start, gap, frame, size
        self.ready, self.late, self.broken = ready, set(), set()
        self.marks = ()
        self.decoded = []

    def is_ready(self, index):
        return self.ready and index not in self.late

    def image(self, index):
        self.decoded.append(index)
        if index in self.broken:
            raise UnreadableInputError(f"Slice {index + 1} of the test is damaged; copy the series again.")
        rows, columns = self.size
        values = np.tile(np.arange(columns, dtype=np.float32) + 10.0 * index, (rows, 1))
        return Image(values, windows=(Window(100.0, 300.0),), unit="HU")

    def key(self, index):
        return ImageKey(f"1.2.840.{self.stack_id}.{index}")

    def plane(self, index):
        z = self.start + self.gap * index
        return ImagePlane((-20.0, -30.0, z), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), *self.size, self.frame)


class FileStack:
    """Slices of real files, sorted by place; decoded by pydicom alone."""

    frames_per_second = None
    marks = ()

    def __init__(self, folder: Path):
        found = [pydicom.dcmread(path) for path in sorted(folder.rglob("*")) if path.is_file()]
        self.sets = sorted(found, key=lambda each: float(each.ImagePositionPatient[2]))
        self.stack_id = self.name = str(self.sets[0].SeriesInstanceUID)
        self.count = len(self.sets)

    def is_ready(self, _index):
        return True

    def image(self, index):
        each = self.sets[index]
        slope, intercept = float(each.get("RescaleSlope", 1)), float(each.get("RescaleIntercept", 0))
        return Image((each.pixel_array * slope + intercept).astype(np.float32), unit="HU")

    def key(self, index):
        return ImageKey(str(self.sets[index].SOPInstanceUID))

    def plane(self, index):
        each = self.sets[index]
        way = [float(v) for v in each.ImageOrientationPatient]
        row, column = (float(v) for v in each.PixelSpacing)
        place = tuple(float(v) for v in each.ImagePositionPatient)
        frame = str(each.get("FrameOfReferenceUID", ""))
        across, down = tuple(v * column for v in way[:3]), tuple(v * row for v in way[3:])
        return ImagePlane(place, across, down, each.Rows, each.Columns, frame)


def facts(**changes):
    """A patient with everything stated."""
    known = {"patient": Patient("Miller^Anna", "P-17", "1961-04-02")}
    known |= {"study_date": "2026-11-02", "series_description": "Thorax 2.0", "modality": "CT"}
    return SeriesFacts(**(known | changes))


def head_volume(shape=(40, 60, 50), spacing=(2.0, 1.0, 1.0)):
    """A ball of 300 HU with a small dense one inside on the patient's left, in air."""
    k, j, i = (np.arange(n, dtype=np.float32) for n in shape)
    z, y, x = np.meshgrid(k * spacing[0], j * spacing[1], i * spacing[2], indexing="ij")
    middle = [(n - 1) * s / 2 for n, s in zip(shape, spacing, strict=True)]
    values = np.full(shape, -1000, np.int16)
    values[(x - middle[2]) ** 2 + (y - middle[1]) ** 2 + (z - middle[0]) ** 2 < 22.0**2] = 40
    values[(x - middle[2] - 10) ** 2 + (y - middle[1]) ** 2 + (z - middle[0]) ** 2 < 5.0**2] = 900
    geometry = VolumeGeometry(
        (-middle[2], -middle[1], -middle[0]),
        (spacing[2], 0.0, 0.0),
        (0.0, spacing[1], 0.0),
        (0.0, 0.0, spacing[0]),
        shape,
        "1.2.3.4",
    )
    keys = tuple(ImageKey(f"1.2.840.9.{n}") for n in range(shape[0]))
    return Volume(values, 1.0, 0.0, "HU", geometry, keys, "CT", windows=(Window(40.0, 400.0),))
