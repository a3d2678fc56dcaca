"""Marks on pictures, in the table of the PDF, and key images on pages of their own."""

import io
import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Picture
from pypdf import PdfReader

from app.core.anatomy import Side
from app.core.annotation import AnnotationKind as Kind
from app.core.case import Case
from app.core.errors import ReportBlockedError
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Patient, Study
from app.exporting.hand_marks import FINDING, FINDING_LABEL, MARK, MARK_LABEL, DrawnMark, marked_png
from app.storage.store import Store
from app.workflow import annotations
from app.workflow.annotations import MarkedImage
from app.workflow.drafting import draft_case
from app.workflow.pictures import drawn_marks, overlay_png, pictured
from app.workflow.report_edits import check, refresh_report
from app.workflow.signing import export_case_pdf, obstacles, sign_case
from tests.cases import analyzed_case

SIZE = (100, 140)
GREY = Image(np.full(SIZE, 40.0, np.float32), spacing=Spacing(0.5, 0.5, SpacingSource.PATIENT_PLANE), spacing_reason="")
PATIENT = Patient("Doe^Jane", "P-17", "1961-04-05", "F", "065Y")
STUDY = Study("ct", "b" * 64, *SIZE, "CT", PATIENT, study_date="2026-11-02", body_part="CHEST")


def image(number, **how):
    return MarkedImage(ImageKey(f"1.2.{number}"), replace(GREY, **how), "HU", f"series 3, image {number}")


IMAGES = {on.key: on for on in (image(number) for number in range(1, 41))}


def drawn(case, kind, points, on, text="", *, finding=True, **how):
    case, mark = annotations.add(case, kind, tuple(map(tuple, points)), on, "Dr. Anna Reader", text=text, **how)
    return annotations.make_finding(case, mark, on, "Dr. Anna Reader")[0] if finding else case


def ct_case() -> Case:
    case = Case("d" * 32, STUDY, "/discs/1", whole_study=True)
    case = drawn(case, Kind.LENGTH, [(10, 10), (56.8, 10)], image(7), "lesion")
    case = drawn(case, Kind.POLYGON, [(60, 40), (80, 40), (80, 60), (60, 60)], image(31), "left kidney")
    for number in (2, 7, 40):
        case = annotations.toggle_key_image(case, ImageKey(f"1.2.{number}"))
    return refresh_report(case)


def text_of(path):
    reader = PdfReader(path)
    return [" ".join(page.extract_text().replace("\u200b", "").split()) for page in reader.pages]


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "home" / "cases.db") as opened:
        yield opened


def test_a_case_of_many_images_prints_its_table_and_its_images(store, tmp_path):
    case = ct_case()
    store.save(case, action="drew", actor="Dr. A")
    assert pictured(case) == tuple(ImageKey(f"1.2.{number}") for number in (2, 7, 40, 31))
    any_slice = Image(np.zeros((7, 9), np.float32))  # what happens to be shown is not the case's image
    export_case_pdf(store, case, any_slice, tmp_path / "report.pdf", pictures=IMAGES)
    first, second = text_of(tmp_path / "report.pdf")
    assert "Plumbline Imaging report Preliminary" in first
    for words in (
        "Computed tomography, body part CHEST, taken on 2026-11-02.",
        "Length of lesion (A1): 23.4 mm (scale: patient plane).",
        "F1, A1 Length lesion series 3, image 7 23.4 mm patient plane Dr. Anna Reader 20",
        "F2, A2 Region left kidney series 3, image 31 100.0 mm² perimeter 40.0 mm, mean 40.0 HU",
        "F1, F2: No interval: measured once, by hand.",
    ):
        assert words in first
    for number, kind in ((2, "Key image"), (7, "Key image"), (40, "Key image"), (31, "Image with a finding")):
        assert f"series 3, image {number} {kind}" in second
    assert len(PdfReader(tmp_path / "report.pdf").pages[0].images) == 0
    assert len(PdfReader(tmp_path / "report.pdf").pages[1].images) == 3  # 2 and 40 have the same pixels: kept once


def test_an_image_that_is_not_given_is_named_and_said_to_be_missing(store, tmp_path):
    case = ct_case()
    store.save(case, action="drew", actor="Dr. A")
    export_case_pdf(store, case, None, tmp_path / "report.pdf", pictures={ImageKey("1.2.7"): image(7)})
    second = text_of(tmp_path / "report.pdf")[1]
    assert second.count("This image could not be had when the report was printed.") == 3
    assert "series 3, image 31 Image with a finding" in second


def test_forty_key_images_run_over_pages(store, tmp_path):
    case = ct_case()
    for number in range(1, 41):
        if ImageKey(f"1.2.{number}") not in case.key_images:
            case = annotations.toggle_key_image(case, ImageKey(f"1.2.{number}"))
    store.save(case, action="drew", actor="Dr. A")
    export_case_pdf(store, case, None, tmp_path / "report.pdf", pictures=IMAGES)
    pages = text_of(tmp_path / "report.pdf")
    assert len(pages) == 1 + 7
    assert "series 3, image 36 Key image" in " ".join(pages)
    assert all("Doe, Jane · ID P-17" in page for page in pages)


def test_what_pixels_are_worth_goes_with_their_image(store, tmp_path):
    case = ct_case()
    store.save(case, action="drew", actor="Dr. A")
    lossy = {ImageKey("1.2.2"): image(2, marks=("lossy compression 10:1",))}
    export_case_pdf(store, case, None, tmp_path / "report.pdf", pictures=lossy)
    assert "series 3, image 2 Key image lossy compression 10:1" in text_of(tmp_path / "report.pdf")[1]


def photograph_case():
    skin = Image(np.full((*SIZE, 3), (200, 150, 130), np.uint8), spacing_reason="a photograph has no scale")
    case = Case("e" * 32, replace(STUDY, modality="XC", body_part="", source_sha256="f" * 64), "/photos/1.jpg")
    on = MarkedImage(case.main_image, skin)
    case = drawn(case, Kind.CALIBRATION, [(10, 90), (60, 90)], on, finding=False, known_mm=25.0)
    case = drawn(case, Kind.BIDIRECTIONAL, [(30, 40), (70, 40), (50, 30), (50, 50)], on, "naevus")
    return refresh_report(case), skin


def test_a_photograph_with_a_caliper_is_signed_and_printed_in_colour(store, tmp_path):
    case, skin = photograph_case()
    assert check(case) == ()
    assert obstacles(case) == ()
    store.save(case, action="drew", actor="Dr. A")
    signed = sign_case(store, case, "Dr. Anna Reader")
    export_case_pdf(store, signed, skin, tmp_path / "report.pdf")
    (page,) = text_of(tmp_path / "report.pdf")
    assert "Final" in page
    assert "Photograph, taken on 2026-11-02." in page
    assert "calibrated on the image: 25 mm between two points by Dr. Anna Reader" in page
    assert "long axis 20.0 mm short axis 10.0 mm" in page
    png = np.asarray(Picture.open(io.BytesIO(overlay_png(case, skin))))
    assert tuple(png[5, -5]) == (200, 150, 130)
    content = json.loads(store.versions(case.case_id)[0].content)
    assert content["findings"][0]["known_mm"] == 25.0


def test_drafting_of_marks_alone_asks_no_model():
    case, _ = photograph_case()
    shown = []
    drafted = draft_case(case, None, None, on_text=shown.append, cancelled=lambda: False)  # there is nothing to ask
    assert drafted.report == case.report
    assert "Diameters of naevus (A2): long axis 20.0 mm, short axis 10.0 mm" in shown[-1]
    with pytest.raises(ReportBlockedError):
        draft_case(replace(case, findings=()), None, None, on_text=shown.append, cancelled=lambda: False)


def test_beside_a_models_construction(store, tmp_path):
    case = analyzed_case(image_left_is=Side.RIGHT)
    film = Image(np.zeros((900, 700), np.float32), spacing=case.study.spacing, spacing_reason="")
    on = MarkedImage(case.main_image, film)
    plain = overlay_png(case, film)
    case = refresh_report(drawn(case, Kind.LENGTH, [(30, 800), (230, 800)], on, "pelvis"))
    marked = overlay_png(case, film)
    before, after = (np.asarray(Picture.open(io.BytesIO(png)), np.int16) for png in (plain, marked))
    changed = np.argwhere(np.abs(before - after).max(axis=2) > 20)
    assert changed[:, 0].min() > 700  # nothing but the mark and its label
    assert tuple(after[800, 130]) == pytest.approx(FINDING, abs=12)
    store.save(case, action="drew", actor="Dr. A")
    export_case_pdf(store, case, film, tmp_path / "report.pdf")
    text = " ".join(text_of(tmp_path / "report.pdf"))
    assert "full spine, frontal" in text
    assert "Length pelvis 40.0 mm detector, not corrected for magnification Dr. Anna Reader" in text


def colours(png):
    return np.asarray(Picture.open(io.BytesIO(png)).convert("RGB"), np.int16)


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        (Kind.LENGTH, ((10, 10), (90, 60))),
        (Kind.ANGLE, ((10, 10), (90, 60), (10, 60))),
        (Kind.COBB, ((10, 10), (90, 20), (10, 80), (90, 60))),
        (Kind.BIDIRECTIONAL, ((10, 50), (90, 50), (50, 10), (50, 90))),
        (Kind.ELLIPSE, ((50, 50), (80, 50), (50, 70))),
        (Kind.FREEHAND, ((10, 10), (90, 20), (70, 80))),
        (Kind.CARDIOTHORACIC_RATIO, ((40, 40), (80, 45), (20, 60), (110, 62))),
        (Kind.PROBE, ((50, 50),)),
        (Kind.ARROW, ((20, 20), (70, 70))),
        (Kind.TEXT, ((20, 50),)),
    ],
)
@pytest.mark.parametrize("finding", [True, False])
def test_every_kind_is_drawn_in_its_colour(kind, points, finding):
    case = Case("d" * 32, replace(STUDY, sop_instance_uid="1.2.1"), "x")
    case = drawn(case, kind, points, image(1), "words", finding=finding)
    (mark,) = drawn_marks(case, image(1))
    assert mark.is_finding is finding
    shown = colours(marked_png(np.zeros(SIZE, np.uint8), [mark], max_side=1200))
    lines, letters = (FINDING, FINDING_LABEL) if finding else (MARK, MARK_LABEL)
    colour = np.array(letters if kind is Kind.TEXT else lines)
    assert (np.abs(shown - colour).max(axis=2) < 12).sum() > 100
    assert max(shown.shape[:2]) == 1200  # a small image is enlarged, so that the label can be read


def test_a_picture_says_the_unit_that_the_finding_says():
    case = Case("d" * 32, replace(STUDY, sop_instance_uid="1.2.1"), "x")
    unstated = replace(image(1), unit="")
    case = drawn(case, Kind.PROBE, [(5, 5)], unstated, finding=False)
    assert drawn_marks(case, unstated)[0].label == "40.0 arbitrary units"
    case, _ = annotations.make_finding(case, "A1", image(1), "Dr. A")
    assert drawn_marks(case, unstated)[0].label == "40.0 HU"


def test_pixels_that_are_not_square_are_printed_square():
    mark = DrawnMark("A1", Kind.LENGTH, ((10.0, 25.0), (90.0, 25.0)), "x", is_finding=True)
    shown = colours(marked_png(np.zeros((50, 100), np.uint8), [mark], max_side=400, aspect=2.0))
    assert shown.shape == (400, 400, 3)
    rows = np.argwhere(np.abs(shown[:, 200] - np.array(FINDING)).max(axis=1) < 12)
    assert rows.mean() == pytest.approx(25.5 * 8, abs=4)


@pytest.mark.parametrize(
    ("picture", "how"),
    [
        (np.zeros((9, 9), np.float32), {}),
        (np.zeros((9, 9), np.uint8), {"max_side": 10}),
        (np.zeros((9, 9), np.uint8), {"aspect": 0.0}),
    ],
)
def test_what_cannot_be_printed_is_a_defect(picture, how):
    with pytest.raises(ValueError, match="a picture for print"):
        marked_png(picture, [], **{"max_side": 400, **how})
