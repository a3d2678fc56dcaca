"""Volumes and stacks: values, geometry, marks, order of loading, cancel."""

import threading
import time
import zipfile

import numpy as np
import pytest
import SimpleITK
from PIL import Image as Picture
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.fileset import FileSet
from pydicom.uid import RLELossless

from app.core.errors import CancelledError, UnreadableInputError
from app.core.instance import ImageKey
from app.reading.listing.list_places import list_places
from app.reading.series.loader import VolumeLoader, load_volume
from app.reading.series.nifti_volume import read_nifti
from app.reading.series.open_series import open_series
from app.reading.series.sort import sort_series
from tests.unit.reading.dicom_files import as_bytes
from tests.unit.reading.series.ct_files import all_series, ct_dataset, only_series, write_all


@pytest.fixture
def opened(tmp_path):
    """Write data sets and open what must be their only stack."""

    def run(datasets):
        write_all(datasets, tmp_path / "in")
        (stack,) = open_series(only_series(list_places([tmp_path / "in"])))
        return stack

    return run


def expected(count):
    return np.stack([ct_dataset(index).pixel_array for index in range(count)])


def test_values_geometry_and_unit(opened):
    stack = opened([ct_dataset(index, WindowCenter=40, WindowWidth=400) for index in range(7)])
    volume = stack.loader.run()
    assert volume.values.dtype == np.int16
    np.testing.assert_array_equal(volume.values, expected(7))
    assert (volume.slope, volume.intercept, volume.unit, volume.modality) == (1.0, -1024.0, "HU", "CT")
    assert volume.geometry.origin == (-10.0, -12.0, 0.0)
    assert volume.geometry.column_step == (0.75, 0.0, 0.0)
    assert volume.geometry.row_step == (0.0, 0.5, 0.0)
    assert volume.geometry.slice_step == (0.0, 0.0, 2.5)
    assert volume.geometry.frame_of_reference == "2.25.7"
    assert volume.keys[3] == ImageKey("2.25.100.4")
    assert (volume.windows[0].center, volume.windows[0].width) == (40.0, 400.0)
    with pytest.raises(ValueError, match="read-only"):
        volume.values[0] = 0


@pytest.mark.parametrize(
    ("elements", "unit"),
    [
        ({"RescaleType": "HU"}, "HU"),
        ({"RescaleType": "US"}, ""),
        ({"ImageType": ["DERIVED", "SECONDARY", "AXIAL"]}, ""),
        ({"RescaleSlope": None, "RescaleIntercept": None}, ""),
        ({"MultienergyCTAcquisition": "YES"}, ""),
        ({"Modality": "PT", "Units": "BQML"}, "Bq/ml"),
        ({"Modality": "MR", "RescaleType": "HU"}, ""),
    ],
)
def test_hounsfield_units_only_where_the_standard_says_so(opened, elements, unit):
    assert opened([ct_dataset(index, **elements) for index in range(2)]).loader.volume.unit == unit


def test_images_equal_those_of_single_files(opened):
    datasets = [ct_dataset(index, WindowCenter=40 + index, WindowWidth=400) for index in range(5)]
    stack = opened(datasets)
    stack.loader.run()
    for index in range(5):
        alone = stack._from_file(index)
        shown = stack.image(index)
        np.testing.assert_array_equal(shown.values, alone.values)
        assert shown.windows == alone.windows
        assert shown.marks == alone.marks
        assert shown.spacing == alone.spacing
        assert shown.directions == alone.directions
        assert stack.plane(index).origin == (-10.0, -12.0, 2.5 * index)
        assert stack.key(index) == ImageKey(f"2.25.100.{index + 1}")


def test_the_slice_looked_at_comes_first_and_is_ready(opened):
    stack = opened([ct_dataset(index) for index in range(40)])
    assert not stack.is_ready(20)
    stack.image(20)
    assert stack.is_ready(20)
    assert not stack.is_ready(21)
    order = []
    real = stack.loader._read
    stack.loader._read = lambda index: (order.append(index), real(index))
    shares = []
    stack.loader.run(first=20, progress=lambda share, _words: shares.append(share))
    assert sorted(order) == [index for index in range(40) if index != 20]
    assert set(order[:4]) == {18, 19, 21, 22}
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert all(stack.is_ready(index) for index in range(40))


def test_cancelling_keeps_what_is_there(opened):
    stack = opened([ct_dataset(index) for index in range(20)])
    asked = []
    with pytest.raises(CancelledError):
        stack.loader.run(cancelled=lambda: asked.append(1) or len(asked) > 2)
    assert stack.loader.ready_count == 8
    np.testing.assert_array_equal(stack.loader.run().values, expected(20))


def test_any_thread_may_ask_while_it_loads(opened):
    stack = opened([ct_dataset(index) for index in range(60)])
    wrong, truth = [], expected(60) - 1024.0

    def look():
        shown = {index: stack.image(index).values for index in (59, 3, 30, 58, 7)}
        wrong.extend(index for index, values in shown.items() if not np.array_equal(values, truth[index]))

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    stack.loader.run()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_compressed_slices_are_decoded(opened):
    datasets = [ct_dataset(index) for index in range(6)]
    for ds in datasets[::2]:
        ds.compress(RLELossless)
    np.testing.assert_array_equal(opened(datasets).loader.run().values, expected(6))


def test_bits_above_those_stored_are_left_out(opened):
    values = [ct_dataset(index).pixel_array.astype(np.uint16) & 0xFFF for index in range(3)]
    datasets = [
        ct_dataset(index, values=(value | 0xA000).astype(np.uint16).view(np.int16), BitsStored=12, HighBit=11,
                   PixelRepresentation=0)
        for index, value in enumerate(values)
    ]  # fmt: skip
    volume = opened(datasets).loader.run()
    assert volume.values.dtype == np.uint16
    np.testing.assert_array_equal(volume.values, np.stack(values))


def test_a_rescale_of_each_slice_gives_exact_modality_values(opened):
    slopes = [0.37, 1.01, 2.5]
    volume = opened(
        [ct_dataset(index, RescaleSlope=slope, Modality="PT") for index, slope in enumerate(slopes)]
    ).loader.run()
    assert volume.values.dtype == np.float32
    assert (volume.slope, volume.intercept) == (1.0, 0.0)
    for index, slope in enumerate(slopes):
        exact = (ct_dataset(index).pixel_array.astype(np.float64) * slope - 1024.0).astype(np.float32)
        np.testing.assert_array_equal(volume.values[index], exact)


def test_overlays_need_the_whole_file(opened):
    datasets = [ct_dataset(index) for index in range(3)]
    plane = np.zeros((24, 20), np.uint8)
    plane[3:6, 4:9] = 1
    ds = datasets[1]
    block = {"OverlayRows": 24, "OverlayColumns": 20, "OverlayType": "G", "OverlayOrigin": [1, 1],
             "OverlayBitsAllocated": 1, "OverlayBitPosition": 0}  # fmt: skip
    numbers = {"OverlayRows": 0x10, "OverlayColumns": 0x11, "OverlayType": 0x40, "OverlayOrigin": 0x50,
               "OverlayBitsAllocated": 0x100, "OverlayBitPosition": 0x102}  # fmt: skip
    kinds = {"OverlayType": "CS", "OverlayOrigin": "SS"}
    for name, value in block.items():
        ds.add_new((0x6000, numbers[name]), kinds.get(name, "US"), value)
    ds.add_new((0x6000, 0x3000), "OW", np.packbits(plane.reshape(-1), bitorder="little").tobytes())
    stack = opened(datasets)
    stack.loader.run()
    assert [len(stack.image(index).overlays) for index in range(3)] == [0, 1, 0]
    np.testing.assert_array_equal(stack.image(1).values, ct_dataset(1).pixel_array - 1024.0)


def test_a_file_changed_since_it_was_listed_is_not_shown(opened, tmp_path):
    stack = opened([ct_dataset(index) for index in range(3)])
    path = stack.group.slices[2].instance.source.path
    path.write_bytes(bytes(200) + path.read_bytes())
    with pytest.raises(UnreadableInputError, match="was changed since it was listed"):
        stack.loader.run()
    path.write_bytes(b"")
    with pytest.raises(UnreadableInputError, match="was changed since it was listed"):
        stack.loader.load(2)
    path.unlink()
    with pytest.raises(UnreadableInputError, match="was not found"):
        stack.loader.load(2)
    assert stack.image(0).rows == 24


def test_what_is_no_volume_is_refused_with_its_reason(tmp_path):
    write_all([ct_dataset(index) for index in (0, 1, 3)], tmp_path / "in")
    (group,) = sort_series(only_series(list_places([tmp_path / "in"]))).groups
    with pytest.raises(UnreadableInputError, match="slices are missing"):
        VolumeLoader(group)
    (stack,) = open_series(only_series(list_places([tmp_path / "in"])))
    assert stack.loader is None
    assert [stack.image(index).values.shape for index in range(3)] == [(24, 20)] * 3
    assert stack.is_ready(1)
    assert stack.marks == ("slice 3 of 4 is missing",)


def test_real_ct_equals_simpleitk(shared_data):
    folder = shared_data / "dicom" / "ct_17_slices" / "dicom"
    (stack,) = open_series(only_series(list_places([folder])))
    volume = stack.loader.run()
    reader = SimpleITK.ImageSeriesReader()
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(folder)))
    other = reader.Execute()
    np.testing.assert_array_equal(volume.modality_values(volume.values), SimpleITK.GetArrayFromImage(other))
    np.testing.assert_allclose(volume.geometry.origin, other.GetOrigin(), atol=1e-4)
    np.testing.assert_allclose(volume.geometry.spacing, other.GetSpacing()[::-1], rtol=1e-5)


def test_real_jpeg_2000_ct_lies_where_its_nifti_lies(shared_data):
    """The mask was made of that very CT by another program, on its own grid."""
    folder = shared_data / "dicom" / "ct_abdomen"
    (stack,) = open_series(only_series(list_places([folder / "example_ct_dicom"])))
    volume = stack.loader.run()
    mask = read_nifti(only_series(list_places([folder / "example_seg_dicom.nii.gz"])).instances[0].source)
    assert sorted(volume.values.shape) == sorted(mask.values.shape)
    for corner in ((0, 0, 0), *[tuple(n - 1 for n in mask.values.shape)]):
        k, j, i = volume.geometry.to_voxel(mask.geometry.to_patient(corner))
        assert all(abs(value - round(value)) < 1e-3 for value in (k, j, i))
        assert all(
            -1e-3 <= value <= size - 1 + 1e-3 for value, size in zip((k, j, i), volume.values.shape, strict=True)
        )
    # A structure of soft tissue or bone lies on values of tissue, not of air: the grids are not mirrored.
    inside = np.argwhere(np.asarray(mask.values) > 0)[::97]
    at = [[round(v) for v in volume.geometry.to_voxel(mask.geometry.to_patient(tuple(map(float, p))))] for p in inside]
    values = volume.modality_values(volume.values[tuple(np.array(at).T)])
    assert np.median(values) > -150


def test_every_group_of_the_real_cases_opens(shared_data):
    for name in ("ct_head_93_slices", "mr_seven_syntaxes", "segmentation_and_sr"):
        for series in all_series(list_places([shared_data / "dicom" / name])):
            if series.kind != "image":
                continue
            for stack in open_series(series):
                assert stack.image(stack.count // 2).rows > 0
                if stack.loader is not None:
                    assert load_volume(stack.group).values.shape[0] == stack.count


def test_pixels_of_an_archive_free_volume_are_read_in_place(opened, monkeypatch):
    """No parsing for native slices: the header is read once, for all of them."""
    stack = opened([ct_dataset(index) for index in range(10)])
    monkeypatch.setattr("app.reading.series.pixels.open_pixels", lambda *_: pytest.fail("parsed again"))
    np.testing.assert_array_equal(stack.loader.run().values, expected(10))


def test_dcmread_of_every_slice_agrees(opened):
    stack = opened([ct_dataset(index) for index in range(4)])
    for index, item in enumerate(stack.group.slices):
        own = dcmread(item.instance.source.path)
        np.testing.assert_array_equal(stack.image(index).values, own.pixel_array * 1.0 - 1024.0)


def test_memory_is_taken_when_the_first_slice_is_asked_for(opened):
    stack = opened([ct_dataset(index) for index in range(3)])
    assert stack.loader._values is None
    stack.image(1)
    assert stack.loader._values.nbytes == 3 * 24 * 20 * 2


def test_a_volume_too_large_is_shown_slice_by_slice(tmp_path, monkeypatch):
    monkeypatch.setattr("app.reading.series.loader.MAX_BYTES", 1000)
    write_all([ct_dataset(index) for index in range(3)], tmp_path / "in")
    (stack,) = open_series(only_series(list_places([tmp_path / "in"])))
    assert stack.loader is None
    assert "larger than" in stack.group.reason
    np.testing.assert_array_equal(stack.image(2).values, expected(3)[2] - 1024.0)


def test_every_page_of_a_photograph(tmp_path):
    pages = [Picture.fromarray(np.full((40, 30), 60 * number, np.uint8)) for number in range(1, 4)]
    pages[0].save(tmp_path / "scan.tif", save_all=True, append_images=pages[1:])
    (stack,) = open_series(only_series(list_places([tmp_path / "scan.tif"])))
    assert [int(stack.image(index).values[0, 0]) for index in range(stack.count)] == [60, 120, 180]
    assert stack.key(2).frame == 2
    assert len(stack.key(2).instance) == 64


def test_what_a_disc_told_of_is_looked_at_before_it_is_sorted(tmp_path):
    files = FileSet()
    for index in range(4):
        files.add(ct_dataset(3 - index, StudyDate="20240102", StudyTime="10", StudyID="1", AccessionNumber="1"))
    files.write(tmp_path / "disc")
    files._stage["t"].cleanup()
    updates = []
    list_places([tmp_path / "disc"], on_update=updates.append)
    announced = only_series(updates[0])
    assert announced.instances[0].rows == 0
    (stack,) = open_series(announced)
    np.testing.assert_array_equal(stack.loader.run().values, expected(4))


def enhanced(order, **elements):
    """An enhanced CT whose frames are stored in another order than they lie."""
    values = np.stack([ct_dataset(index).pixel_array for index in order])
    ds = ct_dataset(0, values=values, SOPClassUID="1.2.840.10008.5.1.4.1.1.2.1", ImagePositionPatient=None,
                    ImageOrientationPatient=None, PixelSpacing=None, RescaleSlope=None, RescaleIntercept=None,
                    **elements)  # fmt: skip
    shared, orientation, measures = Dataset(), Dataset(), Dataset()
    orientation.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    measures.PixelSpacing = [0.5, 0.75]
    shared.PlaneOrientationSequence, shared.PixelMeasuresSequence = [orientation], [measures]
    ds.SharedFunctionalGroupsSequence = [shared]
    frames = []
    for index in order:
        frame, place, rescale = Dataset(), Dataset(), Dataset()
        place.ImagePositionPatient = [-10, -12, 2.5 * index]
        rescale.RescaleSlope, rescale.RescaleIntercept, rescale.RescaleType = 1, -1024, "HU"
        frame.PlanePositionSequence, frame.PixelValueTransformationSequence = [place], [rescale]
        frames.append(frame)
    ds.PerFrameFunctionalGroupsSequence = frames
    return ds


@pytest.mark.parametrize("packed", [False, True])
def test_frames_of_an_enhanced_object_are_sorted_by_their_own_places(opened, packed):
    order = [4, 0, 3, 1, 5, 2]
    ds = enhanced(order)
    if packed:
        ds.compress(RLELossless, generate_instance_uid=False)
    stack = opened([ds])
    volume = stack.loader.run()
    np.testing.assert_array_equal(volume.values, expected(6))
    assert (volume.unit, volume.intercept) == ("HU", -1024.0)
    assert volume.geometry.slice_step == (0.0, 0.0, 2.5)
    assert [key.frame for key in volume.keys] == [order.index(index) for index in range(6)]
    for index in range(6):
        np.testing.assert_array_equal(stack.image(index).values, expected(6)[index] - 1024.0)
        assert stack.image(index).spacing.column == 0.75


def test_an_archive_of_many_slices_is_listed_soon(tmp_path):
    path = tmp_path / "many.zip"
    data = as_bytes(ct_dataset(0))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as writing:
        for number in range(1500):
            writing.writestr(f"{number}", data)
    started = time.monotonic()
    listing = list_places([path])
    assert time.monotonic() - started < 5.0
    assert len(only_series(listing).instances) == 1500


def test_a_volume_given_back_is_read_again(opened):
    stack = opened([ct_dataset(index) for index in range(5)])
    before = stack.loader.run()
    stack.loader.forget()
    assert stack.loader.ready_count == 0
    assert np.array_equal(before.values, expected(5))  # whoever holds it keeps it
    assert np.array_equal(stack.loader.load(3), expected(5)[3])
    assert np.array_equal(stack.loader.run().values, expected(5))
