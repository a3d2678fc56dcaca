"""Simulated films: exact angles and landmarks, sameness for the same recipe, plausible greys, DICOM that reads back."""

import time
from dataclasses import replace

import numpy as np
import pydicom
import pytest

from app.core.anatomy import LEVELS, Side
from app.simulating.dicom import FictitiousPatient, dicom_dataset, simulated_uid, write_dicom
from app.simulating.film import FULL_SCALE, simulate_film, tilts_deg
from app.simulating.recipe import CurveSpec, FilmRecipe, one_curve
from app.simulating.spine import curve_ends, make_spine

SMALL = FilmRecipe(seed=5, rows=600, columns=256)
DOUBLE = (CurveSpec(52.0, "T8", Side.RIGHT), CurveSpec(41.0, "L2", Side.LEFT))
TRIPLE = (CurveSpec(24.0, "T4", Side.LEFT), CurveSpec(55.0, "T9", Side.RIGHT), CurveSpec(38.0, "L2", Side.LEFT))


def cobb_by_hand(corners):
    """The largest angle between mid-lines, by the dot product instead of the code's arctangent."""
    across = (corners[:, 1] + corners[:, 3] - corners[:, 0] - corners[:, 2]) / 2.0
    unit = across / np.linalg.norm(across, axis=1, keepdims=True)
    return np.degrees(np.arccos(np.clip(unit @ unit.T, -1.0, 1.0))).max()


@pytest.mark.parametrize("cobb", range(0, 95, 5))
@pytest.mark.parametrize(("apex", "side"), [("T5", Side.LEFT), ("T9", Side.RIGHT), ("L1", Side.LEFT)])
def test_the_angle_in_the_landmarks_is_the_chosen_one(cobb, apex, side):
    corners = np.stack(
        [body.corners() for body in make_spine(replace(SMALL, curves=one_curve(cobb, apex, side))).bodies]
    )
    assert cobb_by_hand(corners) == pytest.approx(cobb, abs=1e-5)
    assert np.ptp(tilts_deg(corners)) == pytest.approx(cobb, abs=1e-9)


@pytest.mark.parametrize("curves", [DOUBLE, TRIPLE], ids=["double", "triple"])
def test_each_of_several_curves_has_its_angle(curves):
    film = simulate_film(replace(SMALL, curves=curves))
    assert film.true_cobb == pytest.approx([curve.cobb_deg for curve in curves], abs=1e-9)


def test_both_end_plates_average_to_the_mid_line():
    film = simulate_film(replace(SMALL, curves=DOUBLE))
    upper, lower = film.corners[:, 1] - film.corners[:, 0], film.corners[:, 3] - film.corners[:, 2]
    plates = (np.degrees(np.arctan2(upper[:, 1], upper[:, 0])) + np.degrees(np.arctan2(lower[:, 1], lower[:, 0]))) / 2
    assert plates == pytest.approx(tilts_deg(film.corners), abs=1e-9)


def test_a_right_convex_curve_bows_to_the_left_of_an_ap_film_and_to_the_right_of_a_pa_film():
    recipe = replace(SMALL, curves=one_curve(50.0, "T9", Side.RIGHT))
    for pa, sign in ((False, -1.0), (True, 1.0)):
        film = simulate_film(replace(recipe, pa_mirror=pa))
        middles = film.corners.mean(1)[:, 0]
        apex = LEVELS.index("T9")
        assert sign * (middles[apex] - (middles[apex - 4] + middles[apex + 4]) / 2.0) > 5.0
        assert film.image_left_is is (Side.LEFT if pa else Side.RIGHT)


@pytest.mark.parametrize("recipe", [SMALL, replace(SMALL, curves=one_curve(90.0)), replace(SMALL, uncropped=True)])
def test_landmarks_lie_inside_and_in_order(recipe):
    corners = simulate_film(recipe).corners
    assert corners.min() >= 0.0
    assert (corners[..., 0] <= recipe.columns - 1).all()
    assert (corners[..., 1] <= recipe.rows - 1).all()
    assert (corners[:, 1, 0] > corners[:, 0, 0]).all()
    assert (corners[:, 3, 0] > corners[:, 2, 0]).all()
    assert (np.diff(corners.mean(1)[:, 1]) > 0).all()
    assert (corners[:, 2:, 1].mean(1) > corners[:, :2, 1].mean(1)).all()


def test_vertebrae_have_the_sizes_of_an_adult():
    bodies = make_spine(FilmRecipe(spine_mm=450.0)).bodies
    assert 12.0 <= bodies[0].height <= 18.0
    assert 24.0 <= bodies[-1].height <= 30.0
    assert 27.0 <= bodies[0].width <= 37.0
    assert 44.0 <= bodies[-1].width <= 56.0


def test_equal_recipes_give_equal_films_and_another_seed_another():
    recipe = replace(SMALL, curves=DOUBLE)
    first, second = simulate_film(recipe), simulate_film(recipe)
    assert np.array_equal(first.pixels, second.pixels)
    assert np.array_equal(first.corners, second.corners)
    assert not np.array_equal(first.pixels, simulate_film(replace(recipe, seed=6)).pixels)


def test_bone_is_bright_and_lung_and_air_are_dark():
    film = simulate_film(replace(FilmRecipe(seed=8), rows=1000, columns=640, marker=""))
    grey = film.pixels.astype(float)
    centres = film.corners.mean(1).astype(int)
    lumbar = [grey[y - 5 : y + 6, x - 5 : x + 6].mean() for x, y in centres[12:]]
    lung = [grey[y - 5 : y + 6, x - 95 : x - 85].mean() for x, y in centres[4:7]]
    assert min(lumbar) > 2.0 * max(lung)
    assert film.pixels.dtype == np.uint16
    assert film.pixels.max() <= FULL_SCALE
    # End plates stand out of the discs beside them.
    for upper, lower in zip(film.corners[13:16], film.corners[14:17], strict=True):
        plate, disc = upper[2:].mean(0), (upper[2:].mean(0) + lower[:2].mean(0)) / 2
        near = grey[int(plate[1]) - 4 : int(plate[1]) + 3, int(plate[0]) - 12 : int(plate[0]) + 13].max(0).mean()
        assert near > grey[int(disc[1]), int(disc[0]) - 12 : int(disc[0]) + 13].mean()


def test_fewer_quanta_make_more_noise():
    rough, smooth = (
        simulate_film(replace(SMALL, exposure_ugy=dose, marker="")).pixels.astype(float) for dose in (0.25, 25.0)
    )
    spread = [np.abs(np.diff(pixels[450:550, 60:110], axis=1)).mean() for pixels in (rough, smooth)]
    assert spread[0] > 2.0 * spread[1]


def test_a_collimated_border_is_unexposed_and_the_letter_stands_on_its_side():
    film = simulate_film(replace(SMALL, collimation_mm=(10.0, 10.0, 20.0, 10.0), marker="R"))
    assert film.pixels[:5].mean() > 0.55 * FULL_SCALE
    assert film.pixels[100:200, :4].mean() > film.pixels[100:200, 30:60].mean()
    pair = [simulate_film(replace(SMALL, marker=letter)).pixels.astype(int) for letter in ("R", "L", "")]
    for pixels, half in ((pair[0], slice(0, 128)), (pair[1], slice(128, 256))):
        changed = pixels != pair[2]
        assert changed.any()
        assert changed[:, half].sum() == changed.sum()


def test_irregular_vertebrae_change_the_truth_with_the_picture():
    film = simulate_film(replace(SMALL, curves=one_curve(30.0), irregularity_deg=2.0))
    assert film.largest_cobb == pytest.approx(cobb_by_hand(film.corners), abs=1e-6)
    assert abs(film.largest_cobb - 30.0) > 0.1


def test_a_resized_recipe_shows_the_same_body():
    recipe = FilmRecipe(seed=4, rows=1200, columns=500, curves=DOUBLE)
    large, small = simulate_film(recipe), simulate_film(recipe.resized(600))
    assert small.pixels.shape == (600, 250)
    assert small.corners * 2.0 == pytest.approx(large.corners, abs=2.5)
    assert small.spacing_mm == pytest.approx(2.0 * large.spacing_mm, rel=1e-3)


def test_a_stated_spacing_is_kept_or_refused():
    film = simulate_film(replace(SMALL, spacing_mm=0.95, marker=""))
    assert film.spacing_mm == 0.95
    length = np.linalg.norm(np.diff(film.corners.mean(1), axis=0), axis=1).sum() * 0.95 / film.recipe.magnification
    assert length == pytest.approx(430.0, rel=0.02)
    with pytest.raises(ValueError, match="does not fit"):
        simulate_film(replace(SMALL, spacing_mm=0.2))


@pytest.mark.parametrize(
    ("curves", "words"),
    [
        ((CurveSpec(30, "T5", Side.LEFT), CurveSpec(30, "L1", Side.LEFT)), "same side"),
        ((CurveSpec(30, "L1", Side.LEFT), CurveSpec(30, "T5", Side.RIGHT)), "in order"),
        ((CurveSpec(10, "T4", Side.LEFT), CurveSpec(80, "T9", Side.RIGHT), CurveSpec(10, "L2", Side.LEFT)), "balanced"),
        ((CurveSpec(30, "T5", Side.LEFT, "T6"),), "does not lie between"),
    ],
)
def test_curves_that_no_spine_has_are_refused(curves, words):
    with pytest.raises(ValueError, match=words):
        make_spine(replace(SMALL, curves=curves))


def test_impossible_recipes_are_refused():
    for wrong in ({"rows": 10}, {"scatter_fraction": 0.95}, {"marker": "X"}, {"magnification": float("nan")}):
        with pytest.raises(ValueError, match=r"not|is"):
            FilmRecipe(**wrong)
    with pytest.raises(ValueError, match="Cobb"):
        CurveSpec(-1.0, "T8", Side.LEFT)


def test_named_end_vertebrae_are_kept():
    curves = (CurveSpec(40.0, "T9", Side.RIGHT, "T6", "T12"), CurveSpec(30.0, "L2", Side.LEFT, None, "L4"))
    assert curve_ends(curves) == ((5, 11), (11, 15))


@pytest.mark.parametrize("monochrome1", [False, True])
def test_dicom_reads_back(tmp_path, monochrome1):
    film = simulate_film(replace(SMALL, curves=DOUBLE, pa_mirror=monochrome1))
    path = tmp_path / "film.dcm"
    write_dicom(film, path, FictitiousPatient(patient_id="X1"), monochrome1=monochrome1)
    ds = pydicom.dcmread(path)
    stored = ds.pixel_array
    assert np.array_equal(FULL_SCALE - stored if monochrome1 else stored, film.pixels)
    assert ds.PatientName == "Simulated^Film"
    assert ds.PatientID == "X1"
    assert "imulated" in ds.ImageComments
    assert list(ds.PatientOrientation) == (["R", "F"] if monochrome1 else ["L", "F"])
    assert float(ds.ImagerPixelSpacing[0]) == pytest.approx(film.spacing_mm)
    assert (ds.Modality, ds.ViewPosition, ds.BodyPartExamined) == ("DX", "AP", "SPINE")


def test_uids_are_valid_and_follow_from_the_recipe():
    film = simulate_film(SMALL)
    uids = {part: simulated_uid(film, part) for part in ("study", "series", "image", "frame")}
    assert len(set(uids.values())) == 4
    assert all(uid.is_valid for uid in uids.values())
    assert simulated_uid(simulate_film(SMALL), "study") == uids["study"]
    assert dicom_dataset(film).SOPInstanceUID == uids["image"]


@pytest.mark.slow
def test_a_full_size_film_takes_seconds_at_most():
    simulate_film(SMALL)
    started = time.process_time()
    simulate_film(FilmRecipe(seed=2, curves=TRIPLE))
    assert time.process_time() - started < 4.0  # 0.7 s on an idle core; loaded machines are slower
