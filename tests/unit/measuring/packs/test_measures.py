"""Areas, volumes, boxes, classes, estimates, the thoracic frame and vessels."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from app.core.anatomy import Side
from app.core.measurement import MeasurementKind, OperatingPoint, Unit
from app.core.plane import VolumeGeometry
from app.core.prediction import Box, PredictedValue, Prediction, Score, StructureMask
from app.core.spacing import Spacing, SpacingSource
from app.measuring.packs.contour import contours, outline_of, signed_area, simplified
from app.measuring.packs.vessels import field_of_view, skeleton_length
from tests.unit.measuring.packs.pack_cases import IMAGE, ellipse, measured, of_mask

SPACING = Spacing(0.5, 0.25, SpacingSource.DETECTOR)


def test_contours_keep_area_holes_and_corners():
    mask = np.zeros((12, 12), np.bool_)
    mask[2:9, 2:9] = True
    mask[4:6, 4:6] = False
    mask[9, 9] = True  # touches at a corner alone
    rings = sorted(contours(mask), key=signed_area)
    # Cut at pixel edges' middles: corners lose an eighth of a pixel each.
    assert [signed_area(ring) for ring in rings] == [-3.5, 0.5, 48.5]
    field = np.pad([[1.0]], 1)
    (ring,) = contours(field, 0.25)
    assert sorted(map(tuple, ring)) == [(0.25, 1.0), (1.0, 0.25), (1.0, 1.75), (1.75, 1.0)]


def test_outline_is_simplified_to_half_a_pixel():
    mask = ellipse(200, 200, (100.0, 90.0), (70.0, 40.0), 30.0)
    points = np.array(outline_of(mask))
    (ring,) = contours(mask)
    assert len(points) < len(ring) / 3
    following = np.roll(points, -1, axis=0)
    for point in ring:
        along = following - points
        share = np.clip(((point - points) * along).sum(1) / (along**2).sum(1), 0, 1)
        assert np.hypot(*(point - points - share[:, None] * along).T).min() <= 0.5 + 1e-9
    square = np.array([(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)])
    assert len(simplified(square, 0.5)) == 4


def test_area_and_perimeter_in_mm():
    mask = np.zeros((60, 80), np.bool_)
    mask[10:50, 10:70] = True
    (found,) = of_mask(mask, "right lung", spacing=SPACING, titles={"right lung": "Right lung"})
    assert (found.kind, found.value, found.unit) == (MeasurementKind.STRUCTURE, 2400 * 0.125, Unit.SQUARE_MILLIMETRE)
    assert found.pack.quantity("perimeter").value == pytest.approx(2 * (60 * 0.25 + 40 * 0.5), rel=0.02)
    assert found.pack.name == "Right lung"
    assert found.pack.scale == "detector, not corrected for magnification"
    assert found.interval is None
    assert found.interval_reason
    (pixels,) = of_mask(mask, spacing_reason="a photograph has no scale")
    assert (pixels.value, pixels.unit) == (2400.0, Unit.SQUARE_PIXEL)
    assert pixels.pack.scale == "pixels: a photograph has no scale"


def test_thin_things_have_no_perimeter():
    mask = np.zeros((60, 80), np.bool_)
    mask[30, 5:75] = True
    (found,) = of_mask(mask)
    assert found.pack.quantity("perimeter") is None


def test_volume_in_ml_of_a_sheared_grid():
    geometry = VolumeGeometry((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 2.0, 0.0), (0.0, 1.5, 3.0), (4, 5, 6))
    mask = np.zeros((4, 5, 6), np.bool_)
    mask[1:3, 1:4, 2:5] = True
    (found,) = of_mask(mask, "bone", geometry=geometry, codes={"bone": "SCT:272673000"})
    assert (found.value, found.unit) == (pytest.approx(18 * 6.0 / 1000.0), Unit.MILLILITRE)
    assert found.pack.code == "SCT:272673000"
    assert "2.00 x 1.00 mm" in found.pack.scale
    with pytest.raises(ValueError, match="does not lie on the volume's grid"):
        of_mask(np.ones((4, 5, 7), np.bool_), geometry=geometry)


def test_frames_without_a_place_give_the_largest_frame():
    mask = np.zeros((3, 40, 40), np.bool_)
    mask[0, 5:10, 5:10] = True
    mask[2, 5:30, 5:30] = True
    (found,) = of_mask(mask)
    assert found.value == 625.0
    assert found.pack.image.frame == 2
    assert "on frame 3" in found.pack.words[0]
    assert found.pack.outline


def test_empty_masks_and_nothing_at_all():
    assert of_mask(np.zeros((5, 5), np.bool_)) == ()
    assert measured() == ()
    with pytest.raises(ValueError, match="not one of the measures"):
        measured(measures=("lesions",))


def scored(*probabilities, calibrated=True):
    return tuple(Score(label, p, calibrated) for label, p in zip(("nv", "mel", "bcc"), probabilities, strict=False))


def test_classification():
    points = (OperatingPoint("mel", 0.3, 0.9, 0.8, "612 lesions kept back"),)
    (found,) = measured(Prediction(scores=scored(0.2, 0.7, 0.1)), titles={"mel": "Melanoma"}, operating_points=points)
    assert (found.kind, found.value, found.unit) == (MeasurementKind.CLASSIFICATION, 0.7, Unit.PROBABILITY)
    assert [score.label for score in found.pack.classes] == ["mel", "nv", "bcc"]
    assert found.pack.operating_point == points[0]
    assert found.pack.words == ("Melanoma: at or above the operating point",)


def test_every_class_that_reaches_its_operating_point_is_told():
    points = tuple(OperatingPoint(c, t, 0.9, 0.8, "") for c, t in (("bcc", 0.5), ("mel", 0.3), ("nv", 0.6)))
    (found,) = measured(Prediction(scores=scored(0.55, 0.35, 0.1)), titles={"mel": "Melanoma"}, operating_points=points)
    assert [point.label for point in found.pack.points] == ["nv", "mel", "bcc"]
    assert [point.label for point in found.pack.reached] == ["mel"]
    assert found.pack.words == ("nv: below the operating point", "Melanoma: at or above the operating point")


def test_uncalibrated_scores_state_no_number():
    (found,) = measured(Prediction(scores=scored(0.2, 0.7, 0.1, calibrated=False)))
    assert (found.unit, found.value, found.pack.quantities) == (Unit.MARK, 1.0, ())
    assert "not calibrated" in found.pack.words[0]


def test_taxonomy_puts_its_ends_first():
    scores = (
        Score("malignant", 0.8, calibrated=True),
        Score("benign", 0.2, calibrated=True),
        Score("mel", 0.5, calibrated=True, parent="malignant"),
        Score("bcc", 0.3, calibrated=True, parent="malignant"),
        Score("nv", 0.2, calibrated=True, parent="benign"),
    )
    (found,) = measured(Prediction(scores=scores))
    assert [score.label for score in found.pack.classes] == ["mel", "bcc", "nv", "malignant", "benign"]


def test_boxes():
    box = Box("nodule", 10.0, 20.0, 40.0, 30.0, 0.7)
    (found,) = measured(Prediction(boxes=(box,)), spacing=SPACING)
    assert found.kind is MeasurementKind.DETECTION
    assert [(q.value, q.unit) for q in found.pack.quantities] == [(10.0, Unit.MILLIMETRE), (15.0, Unit.MILLIMETRE)]
    assert found.pack.box == (10.0, 20.0, 40.0, 30.0)
    assert not found.pack.classes[0].calibrated
    (frame,) = measured(Prediction(boxes=(Box("nodule", 0.0, 0.0, 4.0, 3.0, 0.7, frame=5),)))
    assert frame.pack.image.frame == 5


def test_a_box_in_a_volume_lies_on_its_slice_and_is_measured_in_the_slice():
    geometry = VolumeGeometry((0.0, 0.0, 0.0), (0.5, 0.0, 0.0), (0.0, 0.8, 0.0), (0.0, 0.0, 3.0), (4, 64, 64))
    slices = tuple(replace(IMAGE, instance=f"1.2.{n}") for n in range(4))
    boxes = (Box("nodule", 10.0, 20.0, 4.0, 5.0, 0.7, frame=2),)
    (found,) = measured(Prediction(boxes=boxes), geometry=geometry, slices=slices)
    assert found.pack.image == slices[2]
    assert [(q.value, q.unit) for q in found.pack.quantities] == [(2.0, Unit.MILLIMETRE), (4.0, Unit.MILLIMETRE)]
    assert (found.pack.scale, found.pack.words) == ("patient plane", ("on slice 3",))
    (without,) = measured(Prediction(boxes=boxes), geometry=geometry)  # a volume that is not made of stored images
    assert without.pack.image == IMAGE
    assert without.pack.words == ("on slice 3",)


def test_estimates():
    values = (
        PredictedValue("bone age", 9.5, "years", 8.7, 10.3, 0.9),
        PredictedValue("shift", -3.0, "mm"),
        PredictedValue("heart", 120.0, "ml"),
    )
    age, shift, heart = measured(Prediction(values=values))
    assert (age.kind, age.unit, age.pack.unit_words) == (MeasurementKind.ESTIMATE, Unit.OTHER, "years")
    assert (age.interval.low, age.interval.high, age.interval.level) == (8.7, 10.3, 0.9)
    assert (shift.value, shift.unit, shift.pack.unit_words) == (-3.0, Unit.OTHER, "mm")
    assert (heart.unit, heart.interval, bool(heart.interval_reason)) == (Unit.MILLILITRE, None, True)


RIGHT = Box("right lung", 20.0, 30.0, 80.0, 200.0, 0.9)
LEFT = Box("left lung", 130.0, 40.0, 70.0, 180.0, 0.8)


def frame(*boxes, **given):
    return measured(Prediction(boxes=boxes), measures=("cardiothoracic-frame",), **given)


def test_thoracic_frame():
    found, right, left = frame(RIGHT, LEFT, Box("left lung", 0.0, 0.0, 900.0, 9.0, 0.1), spacing=SPACING)[:3]
    assert found.kind is MeasurementKind.THORACIC_FRAME
    assert (found.value, found.unit) == ((200.0 - 20.0) * 0.25, Unit.MILLIMETRE)
    assert found.pack.lines == (((20.0, 130.0), (200.0, 130.0)), ((115.0, 30.0), (115.0, 230.0)))
    assert found.pack.quantity("left lung width").value == 70.0 * 0.25
    assert found.pack.quantity("right lung height").value == 200.0 * 0.5
    assert (right.kind, left.kind) == (MeasurementKind.DETECTION, MeasurementKind.DETECTION)
    said = " ".join((found.label, found.pack.name, *(q.name for q in found.pack.quantities)))
    assert "ratio" not in said
    assert "heart's width" in found.pack.words[0]


@pytest.mark.parametrize(
    ("image_left_is", "said"),
    [(None, "does not state which side"), (Side.RIGHT, ""), (Side.LEFT, "sides in conflict")],
)
def test_sides_are_checked_and_never_guessed(image_left_is, said):
    words = frame(RIGHT, LEFT, image_left_is=image_left_is)[0].pack.words
    assert (said in " ".join(words)) if said else len(words) == 1


def test_one_lung_gives_no_frame_but_the_reason():
    (only,) = frame(RIGHT, titles={"left lung": "Left lung"})
    assert only.kind is MeasurementKind.DETECTION
    assert "no box of Left lung" in only.pack.words[0]


def fundus(rows=300, columns=320, radius=130.0):
    pixels = np.full((rows, columns, 3), 4, np.uint8)
    field = ellipse(rows, columns, (160.0, 150.0), (radius, radius))
    pixels[field] = (180, 80, 40)
    return pixels, field


def test_vessels_of_the_field_of_view():
    pixels, field = fundus()
    vessels = np.zeros(field.shape, np.bool_)
    vessels[148:153, 60:260] = True
    vessels[10:20, 10:20] = True  # outside the field: does not count
    (found,) = of_mask(vessels, "vessels", measures=("vessels",), pixels=pixels)
    assert found.kind is MeasurementKind.VESSELS
    assert found.value == pytest.approx(100 * 1000 / field.sum(), rel=0.02)
    assert found.unit is Unit.PERCENT
    assert found.pack.quantity("length of the skeleton").value == pytest.approx(200.0, abs=6.0)
    (whole,) = of_mask(vessels, "vessels", measures=("vessels",), pixels=np.full_like(pixels, 90))
    assert "no dark border" in whole.pack.words[0]
    (unknown,) = of_mask(vessels, "vessels", measures=("vessels",))
    assert unknown.kind is MeasurementKind.STRUCTURE
    assert "not at hand" in unknown.pack.words[0]


def test_skeleton_length_of_lines():
    line = np.zeros((50, 50), np.bool_)
    line[10, 5:45] = True
    assert skeleton_length(line, (2.0, 1.0)) == pytest.approx(39 * 2.0)
    assert skeleton_length(np.eye(50, dtype=np.bool_), (1.0, 1.0)) == pytest.approx(49 * np.sqrt(2.0))
    corner = np.zeros((50, 50), np.bool_)
    corner[10, 10:31] = corner[10:31, 30] = True
    assert skeleton_length(corner, (1.0, 1.0)) == pytest.approx(40.0, abs=1.0)


def test_field_of_view_of_drive(shared_data):
    folder = shared_data / "fundus"
    if not folder.is_dir():
        pytest.skip("the fundus photographs are not among the real cases")
    for number in (21, 28, 32, 40):
        with Image.open(folder / "mask" / f"{number}_training_mask.gif") as picture:
            theirs = np.array(picture) > 0
        with Image.open(folder / "images" / f"{number}_training.tif") as picture:
            ours = field_of_view(np.array(picture))
        assert (ours & theirs).sum() / (ours | theirs).sum() > 0.99


def test_structures_beside_what_was_asked_for():
    mask = ellipse(100, 120, (60.0, 50.0), (30.0, 20.0))
    prediction = Prediction(structures=(StructureMask("lesion", mask), StructureMask("hair", mask)))
    kinds = [m.kind for m in measured(prediction, measures=("lesion", "structures"))]
    assert kinds == [MeasurementKind.LESION, MeasurementKind.STRUCTURE]
    kinds = [m.kind for m in measured(prediction, measures=("lesion",))]
    assert kinds == [MeasurementKind.LESION, MeasurementKind.STRUCTURE]
    (found,) = measured(Prediction(structures=(StructureMask("naevus", mask),)), measures=("lesion",))
    assert found.kind is MeasurementKind.LESION
    assert found.pack.image == IMAGE
