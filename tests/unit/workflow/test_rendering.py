"""What `render` writes: a picture, a description and the values of every frame."""

import json

import numpy as np
import pytest
from PIL import Image as Picture

from app.core.errors import UnreadableInputError, UsageError
from app.core.image import Image, Window
from app.core.instance import ImageKey
from app.core.plane import ImagePlane
from app.reading.frames import open_frames
from app.reading.render import to_display
from app.workflow import rendering
from app.workflow.rendering import render_into, render_stack
from tests.unit.reading.dicom_files import COLUMNS, ROWS, colour_dataset, colours, grey_dataset, ramp, saved


def rendered(path, folder, *, values=True):
    folder.mkdir()
    render_into(path, folder, values=values)
    return json.loads((folder / "render.json").read_text())


def test_every_frame_has_its_values_and_the_middle_one_is_drawn(tmp_path):
    frames = np.stack([np.roll(ramp(), 40 * n, 0) for n in range(5)])
    ds = grey_dataset(frames, RescaleSlope="2", RescaleIntercept="-5", CineRate=20, PatientOrientation=["L", "F"])
    path = saved(tmp_path, ds)
    described = rendered(path, tmp_path / "out")
    values = np.load(tmp_path / "out" / "values.npy")
    assert values.dtype == np.float32
    assert np.array_equal(values, frames * 2 - 5)
    assert (described["frames"], described["frame"], described["values_frames"]) == (5, 2, [0, 1, 2, 3, 4])
    assert (described["rows"], described["columns"], described["samples"]) == (ROWS, COLUMNS, 1)
    assert described["frames_per_second"] == 20.0
    assert described["orientation"] == {"left": "R", "right": "L", "top": "H", "bottom": "F"}
    assert described["transfer_syntax"] == {"uid": "1.2.840.10008.1.2.1", "name": "Explicit VR Little Endian"}
    assert described["bits"] == {"allocated": 16, "stored": 12, "signed": False}
    assert described["photometric"] == "MONOCHROME2"
    assert described["spacing"] is None
    assert described["spacing_reason"]
    picture = np.asarray(Picture.open(tmp_path / "out" / "image.png"))
    assert np.array_equal(picture, to_display(open_frames(path).image(2)))


def test_no_patient_is_named(tmp_path):
    rendered(saved(tmp_path, grey_dataset()), tmp_path / "out")
    text = (tmp_path / "out" / "render.json").read_text()
    assert "Nobody" not in text
    assert "T-1" not in text


def test_colour_and_deep_grey_keep_their_values(tmp_path):
    described = rendered(saved(tmp_path, colour_dataset(colours())), tmp_path / "colour")
    assert described["samples"] == 3
    assert np.array_equal(np.load(tmp_path / "colour" / "values.npy"), colours()[None])
    assert np.array_equal(np.asarray(Picture.open(tmp_path / "colour" / "image.png")), colours())
    deep = np.array([[2**31 + 1, 5], [2**24 + 1, 7]])
    rendered(saved(tmp_path, grey_dataset(deep, bits=32)), tmp_path / "deep")
    values = np.load(tmp_path / "deep" / "values.npy")
    assert values.dtype == np.float64
    assert np.array_equal(values, deep[None])


def test_overlay_graphics_are_drawn_and_counted(tmp_path):
    ds = grey_dataset()
    mask = np.zeros((ROWS, COLUMNS), np.uint8)
    mask[3:9, 4:7] = 1
    for element, vr, value in (
        (0x10, "US", ROWS),
        (0x11, "US", COLUMNS),
        (0x40, "CS", "G"),
        (0x50, "SS", [1, 1]),
        (0x100, "US", 1),
        (0x102, "US", 0),
        (0x3000, "OW", np.packbits(mask.reshape(-1), bitorder="little").tobytes()),
    ):
        ds.add_new((0x6000, element), vr, value)
    described = rendered(saved(tmp_path, ds), tmp_path / "out")
    assert described["overlays"] == 1
    picture = np.asarray(Picture.open(tmp_path / "out" / "image.png"))
    assert (picture[3:9, 4:7] == 255).all()
    assert np.array_equal(np.load(tmp_path / "out" / "values.npy")[0], ramp())


def test_pages_of_other_sizes_are_left_out_by_name(tmp_path):
    pages = [Picture.fromarray(np.full((30, 20 + (n == 1)), 9 * n, np.uint8)) for n in range(4)]
    pages[0].save(tmp_path / "scan.tif", save_all=True, append_images=pages[1:])
    described = rendered(tmp_path / "scan.tif", tmp_path / "out")
    assert (described["frames"], described["values_frames"]) == (4, [0, 2, 3])
    assert np.load(tmp_path / "out" / "values.npy")[:, 0, 0].tolist() == [0.0, 18.0, 27.0]


class Slices:
    """A stack that is no file, as a volume's slices are."""

    stack_id, name, count, marks, frames_per_second = "s", "slices", 3, ("a slice is missing",), None

    def is_ready(self, _):
        return True

    def image(self, index):
        return Image(np.full((4, 6), float(index), np.float32), windows=(Window(1.0, 3.0),), marks=("of three",))

    def key(self, index):
        return ImageKey("1.2", index)

    def plane(self, index):
        return ImagePlane((0.0, 0.0, float(index)), (1.0, 0.0, 0.0), (0.0, 2.0, 0.0), 4, 6, "1.2.3")


def test_any_stack_can_be_rendered(tmp_path):
    render_stack(Slices(), tmp_path, name="series", values=True)
    described = json.loads((tmp_path / "render.json").read_text())
    assert described["marks"] == ["a slice is missing", "of three"]
    assert described["plane"]["origin"] == [0.0, 0.0, 1.0]
    assert described["plane"]["row_step"] == [0.0, 2.0, 0.0]
    assert described["orientation"] == {"left": "R", "right": "L", "top": "A", "bottom": "P"}
    assert np.load(tmp_path / "values.npy")[:, 0, 0].tolist() == [0.0, 1.0, 2.0]


def test_a_damaged_frame_leaves_no_half_file(tmp_path):
    ds = grey_dataset(np.stack([ramp()] * 3))
    ds.compress("1.2.840.10008.1.2.5", generate_instance_uid=False)
    data = bytearray(saved(tmp_path, ds).read_bytes())
    at = data.index(b"\xfe\xff\x00\xe0", data.index(b"\xe0\x7f\x10\x00") + 40)
    data[at + 8 : at + 12] = b"\x09\0\0\0"  # of the first frame: more segments than it has
    (tmp_path / "cut.dcm").write_bytes(data)
    (tmp_path / "out").mkdir()
    with pytest.raises(UnreadableInputError, match=r"cut\.dcm"):
        render_into(tmp_path / "cut.dcm", tmp_path / "out", values=True)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_disk_without_room_is_said_before_writing(tmp_path, monkeypatch):
    monkeypatch.setattr(rendering.shutil, "disk_usage", lambda _: type("Use", (), {"free": 100})())
    (tmp_path / "out").mkdir()
    with pytest.raises(UsageError, match="more than is free"):
        render_into(saved(tmp_path, grey_dataset()), tmp_path / "out", values=True)
    assert list((tmp_path / "out").iterdir()) == []
