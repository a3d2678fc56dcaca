"""Reading with packs through the desk: choosing, refusing, forcing, measuring, thresholds, similar cases."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Picture

from app.core.errors import ModelError, OutOfScopeError, ReportBlockedError, UsageError
from app.core.finding import FindingStatus
from app.core.image import Image
from app.core.measurement import MeasurementKind, Unit
from app.core.plane import VolumeGeometry
from app.core.study import Study
from app.core.volume import Volume
from app.storage.store import Store
from app.workflow import edits, places
from app.workflow.desk import Desk, new_case
from app.workflow.report_edits import check, refresh_report
from app.workflow.settings import Settings
from app.workflow.subject import Subject, SubjectSeries
from inference.engine.engine import Engine
from tests.packs import bright_structure, colour_classes, ct_structures


@pytest.fixture(scope="module")
def engine():
    with Engine(threads=1) as running:
        yield running


@pytest.fixture
def desk(own_home, tmp_path, engine, monkeypatch):
    """A desk with three test packs and none that is shipped."""
    monkeypatch.setattr(places, "shipped_packs", lambda: tmp_path / "no packs")
    for make in (colour_classes, bright_structure, ct_structures):
        make(own_home / "packs" / make.__name__)
    store = Store(own_home / "cases.db")
    yield Desk(store, engine, Settings(reader="Dr R"))
    store.close()


def picture(colour=0, size=(40, 50), seed=1):
    values = np.random.default_rng(seed).integers(0, 40, (*size, 3), dtype=np.uint8)
    values[..., colour] += 180
    return Image(values)


def film():
    """Bright in its left half."""
    values = np.zeros((48, 64), np.float32)
    values[:, :32] = 1000.0
    return Image(values)


def study_of(image, *, modality="OT", name="a.jpg", sha="a" * 64, **more):
    return Study(name, sha, image.rows, image.columns, modality, **more)


def opened(image, **more):
    study = study_of(image, **more)
    return new_case(study, places.home() / "a.jpg"), Subject(study, image)


def fit(desk, subject, pack_id):
    return next(f for f in desk.fits(subject) if f.pack_id == pack_id)


def test_the_pack_that_fits_reads_and_is_named_in_the_report(desk):
    case, subject = opened(picture())
    reading = desk.read_with(case, subject)
    assert reading.pack_id == "colour-classes"
    (finding,) = reading.case.findings
    measurement = finding.measurement
    assert measurement.kind is MeasurementKind.CLASSIFICATION
    assert measurement.unit is Unit.PROBABILITY
    assert next(c.label for c in measurement.pack.classes) == "red"
    means = subject.image.values.reshape(-1, 3).mean(axis=0) / 255.0
    expected = np.exp(8 * means) / np.exp(8 * means).sum()
    assert measurement.value == pytest.approx(expected[0], abs=2e-3)
    assert reading.case.model.embedding == pytest.approx(means, abs=2e-3)
    assert reading.case.model.scores[0].calibrated
    assert finding.provenance.maker == "colour-classes"
    assert "device=cpu" in finding.provenance.settings
    text = " ".join(s.text for _, s in reading.case.report.sentences)
    assert "Read with the model pack Colours of a picture (colour-classes 1.0.0)." in text
    accepted = refresh_report(edits.accept(reading.case, finding.finding_id, "Dr R"))
    stated = next(s.text for t, s in accepted.report.sentences if t == "Findings")
    assert f"mostly red {100 * measurement.value:.1f} %" in stated
    assert "sensitivity 50.0 %, specificity 50.0 %, measured on 100 coloured squares kept back" in stated
    assert check(accepted) == ()


def test_every_pack_says_why_it_does_not_fit(desk):
    _case, subject = opened(picture())
    fits = desk.fits(subject)
    assert [f.pack_id for f in fits if f.fits] == ["colour-classes"]
    assert fits[0].pack_id == "colour-classes"
    assert any("colour" in reason for reason in fit(desk, subject, "bright-structure").reasons)
    assert any("single image" in reason for reason in fit(desk, subject, "ct-structures-test").reasons)


def test_no_pack_fits_is_told_with_each_packs_reason(desk):
    case, subject = opened(film(), modality="MG")
    with pytest.raises(OutOfScopeError) as told:
        desk.read_with(case, subject)
    assert "bright-structure: its modality is MG, not DX" in str(told.value)
    assert "colour-classes: " in str(told.value)


def test_of_two_packs_that_fit_one_must_be_chosen(desk, own_home):
    colour_classes(own_home / "packs" / "again", pack_id="other-colours")
    case, subject = opened(picture())
    with pytest.raises(UsageError, match="colour-classes or other-colours"):
        desk.read_with(case, subject)
    assert desk.read_with(case, subject, "other-colours").pack_id == "other-colours"
    desk.settings = replace(desk.settings, pack="colour-classes")
    assert desk.read_with(case, subject).pack_id == "colour-classes"


def test_a_wrong_film_is_refused_and_forced_with_a_mark_that_follows(desk):
    case, subject = opened(film(), modality="DX", body_part="KNEE")
    with pytest.raises(OutOfScopeError, match="KNEE"):
        desk.read_with(case, subject, "bright-structure")
    reading = desk.read_with(case, subject, "bright-structure", force=True)
    (reason,) = reading.case.model.forced
    assert "KNEE" in reason
    assert any(setting.startswith("forced=") for setting in reading.case.model.provenance.settings)
    sentence = f"Read outside of the scope of the pack bright-structure at the reader's request: {reason}."
    assert sentence in [s.text for _, s in reading.case.report.sentences]
    accepted = refresh_report(edits.accept_all(reading.case, "Dr R"))
    assert check(accepted) == ()
    silent = replace(
        accepted,
        report=replace(
            accepted.report,
            sections=tuple(
                replace(part, sentences=tuple(s for s in part.sentences if s.text != sentence))
                for part in accepted.report.sections
            ),
        ),
    )
    assert [p.risk for p in check(silent)] == ["blocking"]


def test_a_mask_is_measured_on_the_films_own_grid(desk):
    case, subject = opened(film(), modality="DX", body_part="CHEST")
    reading = desk.read_with(case, subject)
    (found,) = reading.prediction.structures
    assert found.mask.shape == (48, 64)
    assert abs(np.count_nonzero(found.mask[:, :32]) - 48 * 32) <= 2 * 48
    (finding,) = reading.case.findings
    assert finding.measurement.value == np.count_nonzero(found.mask)
    assert finding.measurement.unit is Unit.SQUARE_PIXEL
    assert finding.measurement.pack.name == "bright field"
    assert finding.measurement.pack.code == "SCT:123037004"


def test_a_volume_goes_to_packs_for_volumes_alone(desk):
    values = np.full((12, 60, 60), -1000, np.int16)
    values[:, 10:50, 10:50] = 40
    values[:, 20:26, 20:26] = 900
    geometry = VolumeGeometry((0, 0, 0), (2.0, 0, 0), (0, 2.0, 0), (0, 0, 3.0), values.shape)
    volume = Volume(values, 1.0, 0.0, "HU", geometry, (), "CT")
    study = Study("series", "b" * 64, 60, 60, "CT")
    subject = Subject(study, volume=volume)
    reading = desk.read_with(replace(new_case(study, places.home()), whole_study=True), subject)
    assert reading.pack_id == "ct-structures-test"
    body = next(s for s in reading.prediction.structures if s.name == "body")
    measured = next(f.measurement for f in reading.case.findings if f.measurement.pack.name.lower() == "body")
    assert measured.value == pytest.approx(np.count_nonzero(body.mask) * 0.012)
    assert measured.unit is Unit.MILLILITRE
    assert "2.00 x 2.00 mm" in measured.pack.scale
    # A structure that was looked for and is not there is no silence.
    absent = [s.name for s in reading.prediction.structures if not s.mask.any()]
    assert "lungs" in absent
    (note,) = (note for note in reading.case.model.notes if note.startswith("nothing was found of "))
    assert len(note.removeprefix("nothing was found of ").split(", ")) == len(absent)
    assert f"The model pack notes: {note}." in [s.text for _, s in reading.case.report.sentences]
    assert check(refresh_report(edits.accept_all(reading.case, "Dr R"))) == ()
    without = Subject(study, volume=replace(volume, unit=""))
    assert any("unit" in reason for reason in fit(desk, without, "ct-structures-test").reasons)


def test_what_a_file_does_not_state_is_taken_from_the_pack_that_the_reader_named(desk):
    values = np.full((6, 40, 40), -1000, np.int16)
    values[:, 5:35, 5:35] = 40
    geometry = VolumeGeometry((0, 0, 0), (2.0, 0, 0), (0, 2.0, 0), (0, 0, 3.0), values.shape)
    nifti = Volume(values, 1.0, 0.0, "", geometry, (), "")
    subject = Subject(Study("v.nii", "c" * 64, 40, 40, ""), volume=nifti)
    assert not fit(desk, subject, "ct-structures-test").fits
    assert desk.fit(subject, "ct-structures-test").fits
    magnetic = Subject(Study("v.nii", "c" * 64, 40, 40, "MR"), volume=replace(nifti, modality="MR"))
    assert not desk.fit(magnetic, "ct-structures-test").fits


def test_an_operating_point_is_what_was_measured_there(desk):
    case, subject = opened(picture())
    read = desk.read_with(case, subject).case
    (curve,) = desk.roc("colour-classes")
    assert (curve.label, curve.positives, curve.source) == ("red", 40, "100 coloured squares kept back")
    changed = desk.with_operating_point(read, "F1", 0.83)
    point = changed.finding("F1").measurement.pack.operating_point
    assert (point.threshold, point.sensitivity, point.specificity) == (0.83, 0.15, 0.85)
    assert changed.finding("F1").status is FindingStatus.PROPOSED
    assert changed.finding("F1").proposal == read.finding("F1").proposal
    accepted = edits.accept(changed, "F1", "Dr R")
    moved = desk.with_operating_point(refresh_report(accepted), "F1", 0.999)
    assert "mostly red is below the operating point of 99.9 %" in " ".join(s.text for _, s in moved.report.sentences)
    assert moved.finding("F1").measurement.pack.words == ("mostly red: below the operating point",)
    assert check(moved) == ()
    with pytest.raises(UsageError, match="0 to 1"):
        desk.with_operating_point(read, "F1", 1.5)
    with pytest.raises(UsageError, match="green"):
        desk.with_operating_point(read, "F1", 0.5, label="green")


def test_similar_cases_are_the_signed_ones_of_this_very_pack(desk):
    signed = {}
    for colour, name in ((0, "red"), (1, "green")):
        case, subject = opened(picture(colour, seed=colour + 5), sha=f"{colour}" * 64, name=f"{name}.jpg")
        read = refresh_report(edits.accept_all(desk.read_with(case, subject).case, "Dr R"))
        desk.save(read, "read")
        signed[name] = desk.sign(read, "Dr R").case_id
    case, subject = opened(picture(0, seed=9), sha="d" * 64)
    unsigned = desk.read_with(case, subject).case
    desk.save(unsigned, "read")
    found = desk.similar(unsigned)
    assert [one.case_id for one in found] == [signed["red"], signed["green"]]
    assert found[0].similarity > 0.99 > found[1].similarity
    assert "mostly red" in found[0].title
    assert desk.similar(unsigned, 1) == found[:1]
    other = replace(unsigned.model, provenance=replace(unsigned.model.provenance, sha256="0" * 64))
    assert desk.similar(replace(unsigned, model=other)) == ()
    with pytest.raises(ReportBlockedError):
        desk.read_with(desk.case(signed["red"]), subject)


def test_a_map_of_a_class_lies_on_the_image(desk):
    _case, subject = opened(picture(size=(40, 50)))
    found = desk.explain(subject, "colour-classes", "red")
    assert found.kind == "occlusion"  # the pack has no activation maps
    assert found.values.shape == (40, 50)
    with pytest.raises(UsageError):
        desk.explain(subject, "colour-classes", "yellow")


def test_packs_are_added_whole_or_not_at_all_and_removed(desk, tmp_path, own_home):
    source = colour_classes(tmp_path / "new", pack_id="fresh")
    (source / "notes.txt").write_text("not listed")
    assert desk.add_pack(source).id == "fresh"
    assert sorted(p.name for p in (own_home / "packs" / "fresh").iterdir()) == [
        "calibration.json",
        "card.md",
        "colours.onnx",
        "pack.toml",
    ]
    with pytest.raises(ModelError, match="already"):
        desk.add_pack(source)
    damaged = colour_classes(tmp_path / "damaged", pack_id="damaged")
    (damaged / "colours.onnx").write_bytes(b"x")
    with pytest.raises(ModelError):
        desk.add_pack(damaged)
    other = colour_classes(tmp_path / "other", pack_id="other")
    table = (other / "pack.toml").read_text()
    wrong = table.replace(
        '"scores", type = "float32", shape = ["batch", 3]', '"scores", type = "float32", shape = [1, 7]'
    )
    assert wrong != table
    (other / "pack.toml").write_text(wrong)
    with pytest.raises(ModelError, match="scores has the shape batch x 3, not 1 x 7 as declared"):
        desk.add_pack(other)
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelError):
        desk.add_pack(tmp_path / "empty")
    with pytest.raises(UsageError):
        desk.add_pack(tmp_path / "nothing")
    assert sorted(p.name for p in (own_home / "packs").iterdir()) == [
        "bright_structure",
        "colour_classes",
        "ct_structures",
        "fresh",
    ]
    desk.remove_pack("fresh")
    with pytest.raises(ModelError):
        desk.pack("fresh")
    with pytest.raises(ModelError, match="no model pack"):
        desk.remove_pack("fresh")


def test_shipped_packs_stay(desk, tmp_path, monkeypatch):
    shipped = tmp_path / "shipped"
    colour_classes(shipped / "shipped-one", pack_id="shipped-one")
    monkeypatch.setattr(places, "shipped_packs", lambda: shipped)
    with pytest.raises(ModelError, match="comes with the program"):
        desk.remove_pack("shipped-one")
    assert (shipped / "shipped-one" / "pack.toml").exists()


def test_a_device_is_named(desk):
    assert desk.device_words().startswith("CPU")


def test_a_jpeg_is_read_as_it_lies_on_the_disk(desk, tmp_path):
    path = tmp_path / "square.png"
    Picture.fromarray(picture().values).save(path)
    film_case = desk.open_path(path)
    assert desk.analyze(film_case.case, film_case.image).findings[0].measurement.pack.classes[0].label == "red"


def test_series_of_subjects_hold_volumes():
    with pytest.raises(ValueError, match="image or a volume"):
        Subject(Study("x", "a" * 64, 1, 1, "CT"))
    assert SubjectSeries.__dataclass_params__.frozen
