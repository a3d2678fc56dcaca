"""Order, gaps, tilt, duplicates and repeats of slices."""

import math

import pytest
from pydicom import dcmread
from pydicom.uid import RLELossless

from app.reading.listing.list_places import list_places
from app.reading.series.sort import BY_NUMBER, NO_SERIES, ONE_PLACE, sort_series
from tests.unit.reading.dicom_files import grey_dataset
from tests.unit.reading.series.ct_files import CORONAL, all_series, ct_dataset, only_series, write_all


@pytest.fixture
def sort(tmp_path):
    """Write data sets, list them and sort what must be their only series."""

    def run(datasets, **options):
        write_all(datasets, tmp_path / "in")
        return sort_series(only_series(list_places([tmp_path / "in"])), **options).groups

    return run


def heights(group):
    return [item.instance.position[2] for item in group.slices]


def test_by_position_and_never_by_name_or_number(sort):
    (group,) = sort([ct_dataset(index, InstanceNumber=100 - index) for index in range(9)])
    assert heights(group) == [2.5 * index for index in range(9)]
    assert (group.is_volume, group.reason, group.marks) == (True, "", ())


@pytest.mark.parametrize(
    ("gone", "words"),
    [
        ([5], "slice 6 of 12 is missing"),
        ([5, 6], "slices 6 and 7 of 12 are missing"),
        ([2, 7, 8], "slices 3, 8 and 9 of 12 are missing"),
    ],
)
def test_missing_slices_are_numbered_and_make_no_volume(sort, gone, words):
    (group,) = sort([ct_dataset(index) for index in range(12) if index not in gone])
    assert group.marks == (words,)
    assert group.reason == "slices are missing"
    assert len(group.slices) == 12 - len(gone)


def test_slightly_uneven_distances_are_marked_with_their_error(sort):
    shifts = [0.0, 0.3, 0.0, -0.2, 0.0, 0.0]
    places = [[-10, -12, 5.0 * index + shift] for index, shift in enumerate(shifts)]
    (group,) = sort([ct_dataset(index, ImagePositionPatient=place) for index, place in enumerate(places)])
    assert group.is_volume
    assert group.marks == ("slice distances differ: 4.7 to 5.3 mm; planes across them are up to 0.3 mm off",)


def test_two_distances_in_one_head_make_no_volume(sort):
    places = [0, 5, 10, 15, 20, 28, 36, 44]
    (group,) = sort([ct_dataset(index, ImagePositionPatient=[0, 0, z]) for index, z in enumerate(places)])
    assert not group.is_volume
    assert group.reason == "slice distances differ too much"
    assert group.marks == ("slice distances differ: 5 to 8 mm",)


def test_decimal_rounding_is_no_unevenness(sort):
    places = [round(0.6249 * index, 1) for index in range(40)]
    (group,) = sort([ct_dataset(index, ImagePositionPatient=[0, 0, z]) for index, z in enumerate(places)])
    assert group.is_volume
    assert len(group.marks) == 1  # 0.1 mm steps are 8 % of a distance: said, not refused


def test_gantry_tilt_is_said_and_the_volume_is_sheared(sort):
    tilt = math.radians(15)
    turned = [1, 0, 0, 0, math.cos(tilt), math.sin(tilt)]
    (group,) = sort([ct_dataset(index, ImageOrientationPatient=turned) for index in range(6)])
    assert group.is_volume
    assert group.marks == ("gantry tilt: each slice is shifted against the one before, 15.0 degrees off their normal",)


def test_mixed_orientations_are_stacks_of_their_own(tmp_path):
    axial = [ct_dataset(index) for index in range(4)]
    coronal = [
        ct_dataset(10 + index, ImageOrientationPatient=CORONAL, ImagePositionPatient=[0, 3 * index, 0])
        for index in range(3)
    ]
    write_all(axial + coronal, tmp_path / "in")
    listed = all_series(list_places([tmp_path / "in"]))
    assert [len(series.instances) for series in listed] == [4, 3]
    # Whoever hands them over together is told.
    together = listed[0].__class__("x", listed[0].kind, "CT", "Both", 1, (*listed[0].instances, *listed[1].instances))
    groups = sort_series(together).groups
    assert [(len(group.slices), group.name) for group in groups] == [(4, "Both (axial)"), (3, "Both (coronal)")]
    assert all("parted into 2 stacks" in group.marks[-1] for group in groups)


def test_other_patients_and_frames_of_reference_are_never_put_together(tmp_path):
    files = [ct_dataset(index) for index in range(3)]
    files += [ct_dataset(3, FrameOfReferenceUID="2.25.8"), ct_dataset(4, PatientID="T-9")]
    write_all(files, tmp_path / "in")
    listed = all_series(list_places([tmp_path / "in"]))
    assert sorted(len(series.instances) for series in listed) == [1, 1, 3]
    everything = tuple(item for series in listed for item in series.instances)
    together = listed[0].__class__("x", listed[0].kind, "CT", "", 1, everything)
    assert sorted(len(group.slices) for group in sort_series(together).groups) == [1, 1, 3]


def test_the_same_file_twice_is_shown_once(sort):
    files = [ct_dataset(index) for index in range(4)] + [ct_dataset(2)]
    (group,) = sort(files)
    assert len(group.slices) == 4
    assert group.is_volume
    assert group.marks == ("one image is stored twice",)


def test_the_same_pixels_under_another_uid_are_shown_once(sort):
    copies = [ct_dataset(index, SOPInstanceUID=f"2.25.55.{index + 1}", InstanceNumber=50 + index) for index in range(4)]
    (group,) = sort([ct_dataset(index) for index in range(4)] + copies)
    assert [item.instance.instance_number for item in group.slices] == [1, 2, 3, 4]
    assert group.marks == ("4 images are stored twice and shown once",)


def test_the_same_image_in_two_encodings_is_shown_once(sort):
    packed = ct_dataset(1)
    packed.compress(RLELossless, generate_instance_uid=False)
    (group,) = sort([ct_dataset(index) for index in range(3)] + [packed])
    assert len(group.slices) == 3
    assert group.marks == ("one image is stored twice",)


def test_different_images_under_one_uid_are_both_kept(sort):
    (first, second) = sort([ct_dataset(0), ct_dataset(1), ct_dataset(5, SOPInstanceUID="2.25.100.1", InstanceNumber=9,
                                                                     ImagePositionPatient=[-10, -12, 0])])  # fmt: skip
    assert len(first.slices) + len(second.slices) == 3
    assert "different images carry the same identifier (SOP Instance UID)" in first.marks


@pytest.mark.parametrize(
    ("keyword", "values", "names"),
    [
        ("EchoTime", [4.6, 20.0], ["Two, echo time 4.6 ms", "Two, echo time 20 ms"]),
        ("DiffusionBValue", [0.0, 800.0], ["Two, b-value 0 s/mm2", "Two, b-value 800 s/mm2"]),
        ("TemporalPositionIdentifier", [1, 2], ["Two, time point 1", "Two, time point 2"]),
        ("AcquisitionNumber", [3, 4], ["Two, acquisition 3", "Two, acquisition 4"]),
        (
            "ImageType",
            [["ORIGINAL", "PRIMARY", "M"], ["ORIGINAL", "PRIMARY", "P"]],
            ["Two, M", "Two, P"],
        ),
    ],
)
def test_repeats_are_parted_by_what_the_files_state(sort, keyword, values, names):
    files = [
        ct_dataset(index, series="2.25.100", Modality="MR", SeriesDescription="Two", InstanceNumber=2 * index + part,
                   SOPInstanceUID=f"2.25.{part + 60}.{index + 1}", **{keyword: value},
                   values=None if part == 0 else ct_dataset(100 + index).pixel_array)
        for index in range(5)
        for part, value in enumerate(values)
    ]  # fmt: skip
    groups = sort(files)
    assert [group.name for group in groups] == names
    assert all(heights(group) == [0.0, 2.5, 5.0, 7.5, 10.0] and group.is_volume for group in groups)
    assert all(group.marks == () for group in groups)
    assert len({group.group_id for group in groups}) == 2


def test_two_echoes_at_three_times_need_both(sort):
    files = [
        ct_dataset(10 * time + 100 * echo + index, SOPInstanceUID=f"2.25.9.{echo}{time}{index}", EchoTime=echo * 5,
                   TemporalPositionIdentifier=time, ImagePositionPatient=[0, 0, index], Modality="MR")
        for echo in (1, 2)
        for time in (1, 2, 3)
        for index in range(4)
    ]  # fmt: skip
    groups = sort(files)
    assert [group.name for group in groups] == [
        f"MR, time point {time}, echo time {echo} ms" for time in (1, 2, 3) for echo in (5, 10)
    ]
    assert all(heights(group) == [0.0, 1.0, 2.0, 3.0] for group in groups)


def test_repeats_that_nothing_tells_apart_go_by_number_and_say_so(sort):
    files = [
        ct_dataset(10 * turn + index, InstanceNumber=turn * 4 + index + 1, ImagePositionPatient=[0, 0, index],
                   SOPInstanceUID=f"2.25.9.{turn + 1}{index}")
        for turn in range(3)
        for index in range(4)
    ]  # fmt: skip
    groups = sort(files)
    assert [group.name for group in groups] == ["CT, repeat 1", "CT, repeat 2", "CT, repeat 3"]
    assert [item.instance.instance_number for item in groups[1].slices] == [5, 6, 7, 8]
    assert all("parted by instance number" in group.marks[0] for group in groups)


def test_directions_of_diffusion_are_parted_within_their_b_value(sort):
    files = [
        ct_dataset(10 * turn + index, InstanceNumber=turn * 4 + index + 1, ImagePositionPatient=[0, 0, index],
                   SOPInstanceUID=f"2.25.9.{turn + 1}{index}", Modality="MR", DiffusionBValue=1000.0 * (turn > 0))
        for turn in range(4)
        for index in range(4)
    ]  # fmt: skip
    assert [group.name for group in sort(files)] == [
        "MR, b-value 0 s/mm2",
        "MR, b-value 1000 s/mm2, repeat 1",
        "MR, b-value 1000 s/mm2, repeat 2",
        "MR, b-value 1000 s/mm2, repeat 3",
    ]


def test_one_place_over_time_is_one_stack(sort):
    files = [ct_dataset(index, ImagePositionPatient=[0, 0, 0], TriggerTime=40 * index) for index in range(6)]
    (group,) = sort(files)
    assert [item.instance.instance_number for item in group.slices] == [1, 2, 3, 4, 5, 6]
    assert group.marks == (ONE_PLACE,)
    assert not group.is_volume


def test_without_positions_by_number_and_no_volume(sort):
    files = [ct_dataset(index, ImagePositionPatient=None, InstanceNumber=10 - index) for index in range(5)]
    (group,) = sort(files)
    assert [item.instance.instance_number for item in group.slices] == [6, 7, 8, 9, 10]
    assert group.marks == (BY_NUMBER,)
    assert not group.is_volume


def test_files_that_name_no_series_go_by_frame_of_reference(sort):
    (group,) = sort([ct_dataset(index, SeriesInstanceUID=None, StudyInstanceUID=None) for index in range(3)])
    assert heights(group) == [0.0, 2.5, 5.0]
    assert group.marks == (NO_SERIES,)


def test_files_that_name_no_study_go_by_their_series(sort):
    (group,) = sort([ct_dataset(index, StudyInstanceUID=None, FrameOfReferenceUID=None) for index in range(3)])
    assert heights(group) == [0.0, 2.5, 5.0]
    assert group.marks == ()


def test_files_that_name_neither_stay_alone(tmp_path):
    nothing = {"SeriesInstanceUID": None, "StudyInstanceUID": None, "FrameOfReferenceUID": None}
    write_all([ct_dataset(index, **nothing) for index in range(3)], tmp_path / "in")
    assert [len(series.instances) for series in all_series(list_places([tmp_path / "in"]))] == [1, 1, 1]


@pytest.mark.parametrize(
    ("elements", "reason"),
    [
        ({"PixelSpacing": None}, "the files state no pixel spacing"),
        ({"RescaleSlope": 0}, "a look-up table or an unusable rescale takes the place of slope and intercept"),
    ],
)
def test_what_states_too_little_is_no_volume(sort, elements, reason):
    (group,) = sort([ct_dataset(index, **elements) for index in range(3)])
    assert group.reason == reason


def test_slices_beside_one_another_are_no_volume(sort):
    places = [[0, 0, 0], [40, 0, 2.5], [0, 0, 5], [40, 0, 7.5]]
    (group,) = sort([ct_dataset(index, ImagePositionPatient=place) for index, place in enumerate(places)])
    assert group.reason == "slices are shifted against one another"


def test_frames_of_a_dose_grid_lie_at_their_offsets(tmp_path):
    frames = ct_dataset(0, values=ct_dataset(0, side=(4, 24, 20)).pixel_array.reshape(4, 24, 20))
    frames.GridFrameOffsetVector = [0, 3, 6, 9]
    write_all([frames], tmp_path / "in")
    (group,) = sort_series(only_series(list_places([tmp_path / "in"]))).groups
    assert heights(group) == [0.0, 3.0, 6.0, 9.0]
    assert [item.frame for item in group.slices] == [0, 1, 2, 3]
    assert group.is_volume


def test_frames_of_a_clip_have_their_rate_and_no_place(tmp_path):
    clip = grey_dataset(ct_dataset(0, side=(5, 24, 20)).pixel_array.reshape(5, 24, 20), FrameTime="40",
                        SeriesInstanceUID="2.25.4", StudyInstanceUID="2.25.3")  # fmt: skip
    write_all([clip], tmp_path / "in")
    (group,) = sort_series(only_series(list_places([tmp_path / "in"]))).groups
    assert group.frames_per_second == 25.0
    assert [item.frame for item in group.slices] == [0, 1, 2, 3, 4]
    assert group.marks == ()


def test_real_heads_and_bodies(shared_data):
    for name, count in (("ct_head_93_slices", 93), ("ct_17_slices", 17)):
        series = only_series(list_places([shared_data / "dicom" / name]))
        (group,) = sort_series(series).groups
        assert len(group.slices) == count
        assert group.is_volume
        stated = sorted(
            float(dcmread(path, stop_before_pixels=True).ImagePositionPatient[2])
            for path in (shared_data / "dicom" / name).rglob("*.dcm")
        )
        assert heights(group) == stated
