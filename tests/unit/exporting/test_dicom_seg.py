"""Masks written as DICOM segmentations read back equal, by this program and by highdicom, in every orientation."""

import io
import warnings

import highdicom
import numpy as np
import pydicom
import pytest
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

from app.core.errors import UsageError
from app.core.instance import ImageKey
from app.core.plane import VolumeGeometry
from app.core.prediction import StructureMask
from app.core.volume import Volume
from app.exporting.dicom_seg import SegmentationSource, segmentation_dataset
from app.reading.limits import ReadingLimits
from app.reading.objects.headings import read_patient
from app.reading.objects.placement import place_on_images, place_on_volume
from app.reading.objects.segmentation import read_segmentation
from tests.unit.measuring.packs.pack_cases import orientations, stored_as

SOURCE = SegmentationSource("ct-structures", "1.0.0", "Structures of a CT", "0.5.0", "ab" * 32, by_rules=True)
SHAPE = (6, 9, 11)
GRID = VolumeGeometry((-10.0, -8.0, 100.0), (0.8, 0.0, 0.0), (0.0, 0.9, 0.0), (0.0, 0.0, 2.5), SHAPE, "2.25.7")


def ct_images(geometry):
    """Slices of a CT stored along any axes, in the order of the geometry's slices."""
    study, series = generate_uid(), generate_uid()
    made = []
    through, down, across = geometry.spacing
    for index in range(geometry.shape[0]):
        meta = FileMetaDataset()
        meta.MediaStorageSOPClassUID, meta.TransferSyntaxUID = CTImageStorage, ExplicitVRLittleEndian
        ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
        ds.SOPClassUID, ds.SOPInstanceUID = CTImageStorage, generate_uid()
        meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
        ds.StudyInstanceUID, ds.SeriesInstanceUID = study, series
        ds.FrameOfReferenceUID, ds.PositionReferenceIndicator = geometry.frame_of_reference or "2.25.7", ""
        ds.PatientID, ds.PatientName, ds.PatientBirthDate, ds.PatientSex = "P1", "Test^One", "19700101", "O"
        ds.StudyID, ds.AccessionNumber, ds.ReferringPhysicianName = "1", "", ""
        ds.StudyDate, ds.StudyTime, ds.Modality, ds.Manufacturer = "20200101", "100000", "CT", "none"
        ds.SeriesNumber, ds.InstanceNumber = 1, index + 1
        plane = geometry.plane(index)
        ds.ImagePositionPatient = [round(value, 6) for value in plane.origin]
        cosines = [*np.array(geometry.column_step) / across, *np.array(geometry.row_step) / down]
        ds.ImageOrientationPatient = [round(float(value), 9) for value in cosines]
        ds.PixelSpacing, ds.SliceThickness = [down, across], through
        ds.Rows, ds.Columns, ds.SamplesPerPixel, ds.PhotometricInterpretation = *geometry.shape[1:], 1, "MONOCHROME2"
        ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 16, 15, 1
        ds.PixelData = np.zeros(geometry.shape[1:], np.int16).tobytes() + b"\0" * (np.prod(geometry.shape[1:]) % 2)
        made.append(ds)
    return made


def written(structures, images, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = segmentation_dataset(structures, images, SOURCE, **options)
        stream = io.BytesIO()
        made.save_as(stream)
    return pydicom.dcmread(io.BytesIO(stream.getvalue()))


def read(ds):
    return read_segmentation("seg.dcm", ds, read_patient(ds), ReadingLimits())


def masks_of(segmentation):
    """Mask of each segment by label."""
    return {
        segment.label: segmentation.layers[layer] == segment.number
        for segment, layer in zip(segmentation.segments, segmentation.layer_of, strict=True)
    }


def drawn(*, overlapping):
    rng = np.random.default_rng(5)
    labels = rng.integers(0, 4, SHAPE)
    labels[0], labels[-1] = 0, 0  # slices with nothing in them
    first = labels == 1
    second = (labels == 2) | (first & (rng.random(SHAPE) < 0.3)) if overlapping else labels == 2
    return {"lungs": first, "bone": second}


@pytest.mark.parametrize("overlapping", [False, True])
def test_reads_back_equal_in_all_orientations(overlapping):
    masks = drawn(overlapping=overlapping)
    codes = {"lungs": "SCT:74101002", "bone": "SCT:272673000"}
    for order, flips in orientations():
        stored = {name: stored_as(mask, GRID, order, flips) for name, mask in masks.items()}
        geometry = stored["lungs"][1]
        images = ct_images(geometry)
        structures = [StructureMask(name, mask, codes[name]) for name, (mask, _) in stored.items()]
        ds = written(structures, images)
        seg = read(ds)
        keys = tuple(ImageKey(str(image.SOPInstanceUID)) for image in images)
        planes = tuple(geometry.plane(index) for index in range(len(images)))
        placed = masks_of(place_on_images(seg, keys, images[0].Rows, images[0].Columns, planes))
        frame = VolumeGeometry(
            geometry.origin, geometry.column_step, geometry.row_step, geometry.slice_step, geometry.shape, "2.25.7"
        )
        volume = Volume(np.zeros(geometry.shape, np.int16), 1.0, 0.0, "HU", frame, keys, "CT")
        in_volume = masks_of(place_on_volume(seg, volume))
        theirs = highdicom.seg.Segmentation.from_dataset(ds).get_pixels_by_source_instance(
            [key.instance for key in keys], assert_missing_frames_are_empty=True
        )
        for number, (name, (mask, _)) in enumerate(stored.items()):
            assert np.array_equal(placed[name], mask), (order, flips)
            assert np.array_equal(in_volume[name], mask), (order, flips)
            assert np.array_equal(theirs[..., number] > 0, mask), (order, flips)


def test_says_what_made_it():
    masks = drawn(overlapping=False)
    structures = [
        StructureMask("lungs", masks["lungs"], "SCT:74101002", (30, 120, 200)),
        StructureMask("empty", np.zeros(SHAPE, np.bool_)),
        StructureMask("own thing", masks["bone"]),
    ]
    ds = written(structures, ct_images(GRID), titles={"lungs": "Both lungs"}, series_number=77)
    lungs, own = ds.SegmentSequence  # the empty one is left out
    assert lungs.SegmentLabel == "Both lungs"
    assert own.SegmentLabel == "own thing"
    assert own.SegmentedPropertyTypeCodeSequence[0].CodingSchemeDesignator == "99PLUMBLINE"
    assert lungs.SegmentAlgorithmType == "AUTOMATIC"
    algorithm = lungs.SegmentationAlgorithmIdentificationSequence[0]
    assert (algorithm.AlgorithmName, algorithm.AlgorithmVersion) == ("ct-structures", "1.0.0")
    assert algorithm.AlgorithmFamilyCodeSequence[0].CodeValue == "123104"
    assert "ab" * 32 in algorithm.AlgorithmParameters
    assert (ds.SeriesNumber, ds.SeriesDescription, ds.PatientID) == (77, "Structures of a CT", "P1")
    seg = read(ds)
    assert seg.segments[0].code == "SCT:74101002"
    assert max(abs(a - b) for a, b in zip(seg.segments[0].colour, (30, 120, 200), strict=True)) <= 2
    assert "an algorithm's output" in seg.marks


def test_what_cannot_be_written_is_refused_by_name():
    images, mask = ct_images(GRID), drawn(overlapping=False)["lungs"]
    with pytest.raises(UsageError, match="anything marked"):
        segmentation_dataset([StructureMask("lungs", np.zeros(SHAPE, np.bool_))], images, SOURCE)
    with pytest.raises(UsageError, match="lie on none"):
        segmentation_dataset([StructureMask("lungs", mask)], [], SOURCE)
    with pytest.raises(UsageError, match=r"'lungs' .6x9x11. does not lie on the images .5x9x11."):
        segmentation_dataset([StructureMask("lungs", mask)], images[1:], SOURCE)
    broken = ct_images(GRID)
    for image in broken:
        del image.PatientID, image.Rows
        image.Rows = 9
    with pytest.raises(UsageError, match="cannot carry"):
        segmentation_dataset([StructureMask("lungs", mask)], broken, SOURCE)


def test_forced_reading_is_said():
    forced = SegmentationSource("p", "1.0.0", "title", "0", forced=("the film is of an adult",))
    mask = drawn(overlapping=False)["lungs"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds = segmentation_dataset([StructureMask("lungs", mask)], ct_images(GRID), forced)
    assert "the film is of an adult" in ds.ContentDescription


def test_real_ct(shared_data):
    """TotalSegmentator's masks of the real DICOM series, out and back."""
    folder = shared_data / "dicom" / "ct_abdomen" / "example_ct_dicom"
    if not folder.is_dir():
        pytest.skip("the real CT series is not among the real cases")
    images = sorted((pydicom.dcmread(path) for path in folder.iterdir()), key=lambda ds: -ds.ImagePositionPatient[2])
    shape = (len(images), images[0].Rows, images[0].Columns)
    rng = np.random.default_rng(1)
    body = np.stack([image.pixel_array > 800 for image in images])
    some = rng.random(shape) < 0.01
    ds = written([StructureMask("body", body), StructureMask("some", some)], images)
    seg = read(ds)
    # Its anonymiser emptied the data set's own UIDs.
    keys = tuple(ImageKey(str(image.file_meta.MediaStorageSOPInstanceUID)) for image in images)
    placed = masks_of(place_on_images(seg, keys, *shape[1:], (None,) * len(images)))
    assert np.array_equal(placed["body"], body)
    assert np.array_equal(placed["some"], some)
    theirs = highdicom.seg.Segmentation.from_dataset(ds).get_pixels_by_source_instance(
        [key.instance for key in keys], assert_missing_frames_are_empty=True
    )
    assert np.array_equal(theirs[..., 0] > 0, body)
    assert np.array_equal(theirs[..., 1] > 0, some)


@pytest.mark.parametrize(
    ("sop_class", "modality"),
    [("1.1.1", "DX"), ("1.1", "CR"), ("7", "OT"), ("77.1.4", "XC")],
)
def test_single_images_without_a_place_in_the_patient(sop_class, modality):
    image = ct_images(GRID)[0]
    image.SOPClassUID, image.Modality = f"1.2.840.10008.5.1.4.1.1.{sop_class}", modality
    for name in ("ImagePositionPatient", "ImageOrientationPatient", "FrameOfReferenceUID", "PixelSpacing"):
        delattr(image, name)
    if modality == "XC":
        image.SamplesPerPixel, image.PhotometricInterpretation = 3, "RGB"
    mask = np.zeros(SHAPE[1:], np.bool_)
    mask[2:5, 3:9] = True
    seg = read(written([StructureMask("lung", mask)], [image]))
    placed = place_on_images(seg, (ImageKey(str(image.SOPInstanceUID)),), *SHAPE[1:], (None,))
    assert np.array_equal(masks_of(placed)["lung"][0], mask)


def test_frames_without_a_place_are_refused_with_the_reason():
    image = ct_images(GRID)[0]
    image.SOPClassUID, image.Modality = "1.2.840.10008.5.1.4.1.1.3.1", "US"
    image.NumberOfFrames = SHAPE[0]
    for name in ("ImagePositionPatient", "ImageOrientationPatient", "FrameOfReferenceUID", "PixelSpacing"):
        delattr(image, name)
    with pytest.raises(UsageError, match="write the masks as NIfTI"):
        segmentation_dataset([StructureMask("lungs", drawn(overlapping=False)["lungs"])], [image], SOURCE)
