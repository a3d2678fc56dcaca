"""The packs that come with the program: whole, small, honest on their cards, and each for its own kind of image."""

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.simulating.film import simulate_film
from app.simulating.recipe import FilmRecipe, one_curve
from inference.engine.engine import Engine
from inference.packs.pack import Pack, load_pack, verify_pack
from inference.pipeline.request import Channel, PredictRequest

ROOT = Path(__file__).resolve().parents[4]
PACKS = ROOT / "assets" / "packs"
DATA = Path(os.environ.get("PLUMBLINE_DATA", ROOT.parent / "shared" / "data"))
needs_data = pytest.mark.skipif(
    not (DATA / "skin").is_dir(), reason="the images are not part of the repository (set PLUMBLINE_DATA)"
)
TRAINED = ("skin-dermoscopy", "chest-paediatric", "chest-lungs", "fundus-vessels", "spine-frontal")
COLOUR = {"skin-dermoscopy", "fundus-vessels"}
HEADINGS = ("Intended use", "Not to be used for", "Training data and licence", "How it works", "Evaluation",
            "Known failures", "Reproducing it")  # fmt: skip
MOST_BYTES = 60_000_000
FILES = {
    "skin-dermoscopy": ("skin/images", 6), "fundus-vessels": ("fundus/images", 4),
    "chest-paediatric": ("chest_paediatric/viral", 6), "chest-lungs": ("chest_lungs/images", 6),
    "spine-frontal": ("spine/images", 4),
}  # fmt: skip


def some(kind: str) -> list[Path]:
    """Files of a kind, spread over its folder."""
    folder, count = FILES[kind]
    files = sorted((DATA / folder).iterdir())
    return [files[i] for i in np.linspace(0, len(files) - 1, count).astype(int)]


def channel_of(path: Path, *, colour: bool) -> Channel:
    with Image.open(path) as image:
        data = np.asarray(image.convert("RGB" if colour else "L"))
    return Channel("", data if colour else data.astype(np.float32))


@pytest.fixture(scope="module")
def packs() -> dict[str, Pack]:
    return {name: load_pack(PACKS / name) for name in TRAINED}


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(threads=1) as made:
        yield made


@pytest.mark.parametrize("name", TRAINED)
def test_a_shipped_pack_is_whole_and_its_card_says_what_a_reader_must_know(name: str) -> None:
    assert verify_pack(PACKS / name) == []
    pack = load_pack(PACKS / name)
    for heading in HEADINGS:
        assert f"## {heading}" in pack.card, heading
    assert "no medical device" in " ".join(pack.card.split())
    assert pack.distribution is not None
    assert pack.distribution.own_refused <= 0.05
    assert pack.distribution.others_refused >= 0.95


def test_all_shipped_packs_together_are_small() -> None:
    files = [path for path in PACKS.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= MOST_BYTES


def test_every_shipped_pack_asks_the_same_model_of_kinds(packs: dict[str, Pack]) -> None:
    assert len({pack.file("scope.onnx").sha256 for pack in packs.values()}) == 1
    assert len({pack.distribution.output for pack in packs.values() if pack.distribution}) == len(packs)


def test_cards_speak_plainly_of_what_the_data_lack(packs: dict[str, Pack]) -> None:
    assert "mostly light skin" in " ".join(packs["skin-dermoscopy"].card.split())
    assert "not for commercial use" in packs["skin-dermoscopy"].licence
    assert "cannot be measured on these photographs" in " ".join(packs["fundus-vessels"].card.split())
    assert "no figures by group" in " ".join(packs["chest-paediatric"].card.split())


def test_operating_points_and_curves_were_measured(packs: dict[str, Pack]) -> None:
    for name in ("skin-dermoscopy", "chest-paediatric", "fundus-vessels"):
        pack = packs[name]
        curves = pack.calibration["roc"]
        assert set(curves) == set(pack.output.labels)
        for curve in curves.values():
            assert curve["positives"] > 0
            assert curve["negatives"] > 0
            assert np.all(np.diff(curve["thresholds"]) > 0)
            assert np.all(np.diff(curve["sensitivity"]) <= 0)
            assert np.all(np.diff(curve["specificity"]) >= 0)
        for point in pack.thresholds:
            at = np.interp(point.value, curves[point.label]["thresholds"], curves[point.label]["sensitivity"])
            assert point.sensitivity == pytest.approx(at, abs=0.06)


@needs_data
@pytest.mark.parametrize("kind", TRAINED)
def test_an_image_is_read_by_its_own_pack_alone(kind: str, packs: dict[str, Pack], engine: Engine) -> None:
    read = dict.fromkeys(TRAINED, 0)
    files = some(kind)
    for path in files:
        channel = channel_of(path, colour=kind in COLOUR)
        for name, pack in packs.items():
            found = engine.likeness(pack, channel)
            assert found is not None
            read[name] += found.inside
    assert read.pop(kind) >= len(files) - 1
    assert sum(read.values()) <= 1, read


@pytest.mark.parametrize("name", TRAINED)
def test_noise_and_a_blank_page_are_no_image_of_any_pack(name: str, packs: dict[str, Pack], engine: Engine) -> None:
    noise = np.random.default_rng(5).integers(0, 256, (300, 400, 3)).astype(np.uint8)
    blank = np.full((300, 400, 3), 240, np.uint8)
    for picture in (noise, blank, noise[..., 0].astype(np.float32)):
        found = engine.likeness(packs[name], Channel("", picture))
        assert found is not None
        assert not found.inside


@pytest.mark.parametrize("uncropped", [False, True])
def test_a_simulated_spine_film_looks_like_one(uncropped: bool, packs: dict[str, Pack], engine: Engine) -> None:
    film = simulate_film(FilmRecipe(rows=900, columns=400, curves=one_curve(30.0), seed=77, uncropped=uncropped))
    channel = Channel("", film.pixels.astype(np.float32))
    inside = {name: getattr(engine.likeness(pack, channel), "inside", None) for name, pack in packs.items()}
    assert inside == {name: name == "spine-frontal" for name in TRAINED}


@needs_data
def test_a_lesion_is_outlined_at_any_size_and_its_seven_probabilities_sum_to_one(
    packs: dict[str, Pack], engine: Engine
) -> None:
    path = some("skin-dermoscopy")[2]
    with Image.open(path) as image:
        small, large = np.asarray(image.convert("RGB")), np.asarray(image.convert("RGB").resize((600, 450)))
    masks = []
    for pixels in (small, large):
        found = engine.predict(
            packs["skin-dermoscopy"], PredictRequest((Channel("", pixels),), age_years=50.0, sex="F")
        )
        assert [score.label for score in found.scores] == ["akiec", "bcc", "bkl", "df", "mel", "nv", "vasc"]
        assert sum(score.probability for score in found.scores) == pytest.approx(1.0, abs=1e-4)
        assert all(score.calibrated for score in found.scores)
        (lesion,) = found.structures
        assert lesion.name == "lesion"
        assert lesion.mask.shape == pixels.shape[:2]
        masks.append(lesion.mask)
    shrunk = masks[1][1::3, 1::3]
    both = (shrunk & masks[0]).sum()
    assert 2 * both / (shrunk.sum() + masks[0].sum()) > 0.9


@needs_data
def test_lungs_lie_on_their_sides_and_overlap_the_readers_boxes(packs: dict[str, Pack], engine: Engine) -> None:
    import csv

    with (DATA / "chest_lungs" / "boxes.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    files = [path for path in some("chest-lungs") if sum(row["image"] == path.name for row in rows) == 2]
    overlaps = []
    for path in files:
        found = engine.predict(packs["chest-lungs"], PredictRequest((channel_of(path, colour=False),)))
        boxes = {box.label: box for box in found.boxes}
        assert set(boxes) == {"right lung", "left lung"}
        for row in (row for row in rows if row["image"] == path.name):
            box = boxes[row["structure"].lower()]
            x, y, w, h = (float(row[key]) for key in ("x", "y", "width", "height"))
            across = max(0.0, min(box.x + box.width, x + w) - max(box.x, x))
            down = max(0.0, min(box.y + box.height, y + h) - max(box.y, y))
            overlaps.append(across * down / (w * h + box.width * box.height - across * down))
    assert np.mean(overlaps) > 0.75


@needs_data
def test_vessels_are_found_in_a_photograph_of_any_size(packs: dict[str, Pack], engine: Engine) -> None:
    path = next((DATA / "fundus" / "images").glob("21_*"))
    with Image.open(next((DATA / "fundus" / "1st_manual").glob("21_*"))) as image:
        truth = np.asarray(image.convert("L")) > 127
    with Image.open(path) as image:
        plain = np.asarray(image.convert("RGB"))
        wide = image.convert("RGB").resize((565 * 2, 584 * 2), Image.Resampling.BICUBIC)
    canvas = np.zeros((584 * 2, 565 * 3, 3), np.uint8)
    canvas[:, 280 : 280 + 565 * 2] = np.asarray(wide)
    dices = []
    for pixels in (plain, canvas):
        (vessels,) = engine.predict(packs["fundus-vessels"], PredictRequest((Channel("", pixels),))).structures
        assert vessels.mask.shape == pixels.shape[:2]
        mask = vessels.mask if pixels is plain else vessels.mask[::2, 280 : 280 + 565 * 2 : 2]
        dices.append(2 * (mask & truth).sum() / (mask.sum() + truth.sum()))
    assert dices[0] > 0.72
    assert dices[1] > 0.65
