"""The whole evaluation with a reader that is known: figures, groups, cases left out; nothing of a patient goes out."""

import io
import json
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image as Picture
from pypdf import PdfReader

from app.core.errors import CancelledError, ModelError, OutOfScopeError, UsageError
from app.core.evaluation import ALL_CASES, CaseGroup, LeftOut
from app.exporting.evaluation_page import evaluation_pdf
from app.workflow.evaluation.export import evaluation_json, export_evaluation, figures_csv
from app.workflow.evaluation.run import evaluate_pack
from app.workflow.evaluation.targets import targets_of
from tests.unit.workflow.evaluation.packs import (
    PERSON,
    MaskReader,
    SkinReader,
    output,
    pack,
    threshold,
    write_masks,
    write_skin,
)


@pytest.fixture
def skin(tmp_path):
    truth = write_skin(tmp_path)
    reader = SkinReader(truth)
    told = []
    made = evaluate_pack(
        pack(thresholds=(threshold("mel", 0.3),)), tmp_path, None, reader, resamples=200,
        on_left_out=lambda line, kind, sentence: told.append((line, kind, sentence)),
    )  # fmt: skip
    return made, truth, reader, told


def figure(made, key, target="", group=ALL_CASES):
    return next(f for f in made.figures if (f.key, f.target, f.group) == (key, target, group))


def test_every_case_is_counted_and_those_left_out_are_listed_by_line(skin):
    made, _truth, reader, told = skin
    assert (made.rows, made.cases, made.patients) == (124, 120, 60)
    assert made.left_out == (
        LeftOut("out of scope", (122,)),
        LeftOut("unreadable", (123,)),
        LeftOut("failed", (124,)),
        LeftOut("no label", (125,)),
    )
    assert [line for line, _kind, _sentence in told] == [122, 123, 124, 125]
    assert len(reader.paths) == 123  # a case without a label is not read at all


def test_figures_of_a_classifier(skin):
    made, truth, _reader, _told = skin
    present = list(truth.values())
    mel = figure(made, "auroc", "mel")
    assert (mel.cases, mel.patients, mel.positives) == (120, 60, present.count("mel"))
    assert 0.8 < mel.low < mel.value < mel.high <= 1.0
    sensitivity = figure(made, "sensitivity", "mel")
    assert sensitivity.title == "Sensitivity at 0.3"
    assert sensitivity.note == "the pack states 0.900"
    assert figure(made, "specificity", "mel").note == "the pack states 0.800"
    for key in ("balanced_accuracy", "top3", "calibration_error", "accuracy", "auroc_mean"):
        assert 0 <= figure(made, key).low <= figure(made, key).value <= figure(made, key).high <= 1
    assert figure(made, "top3").value > figure(made, "accuracy").value


def test_a_sensitivity_on_which_all_cases_agree_has_an_interval_with_width(tmp_path):
    truth = write_skin(tmp_path, extra=())
    made = evaluate_pack(pack(thresholds=(threshold("mel", 0.0),)), tmp_path, None, SkinReader(truth), resamples=50)
    sensitivity, specificity = figure(made, "sensitivity", "mel"), figure(made, "specificity", "mel")
    assert (sensitivity.value, sensitivity.high) == (1.0, 1.0)
    assert 0.5 < sensitivity.low < 0.95
    assert (specificity.value, specificity.low) == (0.0, 0.0)
    assert 0.0 < specificity.high < 0.2


def test_figures_are_those_of_the_cases_themselves(tmp_path):
    """Sensitivity, specificity and balanced accuracy counted once more from what the reader said."""
    truth = write_skin(tmp_path, extra=())
    said = {}

    class Listening(SkinReader):
        def __call__(self, path, *more):
            reading = super().__call__(path, *more)
            said[path.name] = {score.label: score.probability for score in reading.prediction.scores}
            return reading

    made = evaluate_pack(pack(thresholds=(threshold("nv", 0.4),)), tmp_path, None, Listening(truth), resamples=10)
    with_it = [name for name in said if truth[name] == "nv"]
    without = [name for name in said if truth[name] != "nv"]
    assert figure(made, "sensitivity", "nv").value == pytest.approx(np.mean([said[n]["nv"] >= 0.4 for n in with_it]))
    assert figure(made, "specificity", "nv").value == pytest.approx(np.mean([said[n]["nv"] < 0.4 for n in without]))
    recalls = [
        np.mean([max(said[n], key=said[n].get) == label for n in said if truth[n] == label])
        for label in ("mel", "nv", "bcc", "df")
    ]
    assert figure(made, "balanced_accuracy").value == pytest.approx(np.mean(recalls))


def test_groups_large_enough_are_estimated_and_others_listed(skin):
    made, _truth, _reader, _told = skin
    sizes = {(size.group.by, size.group.value): size for size in made.sizes}
    assert sizes["sex", "F"].cases == 60
    assert sizes["sex", "F"].reason == ""
    assert sizes["site", "South"].cases == 40
    young = sizes["age", "10 to 17 years"]
    assert young.cases < 20
    assert young.reason == "fewer than 20 cases: not estimated"
    assert not [f for f in made.figures if f.group == young.group]
    women = figure(made, "balanced_accuracy", group=CaseGroup("sex", "F"))
    assert women.cases == 60
    assert women.value is not None
    assert next(size.group.value for size in made.sizes if size.group.by == "age") == "10 to 17 years"


def test_nothing_of_a_patient_is_exported(skin, tmp_path):
    made, _truth, _reader, _told = skin
    out = tmp_path / "out"
    page, as_json, as_csv = export_evaluation(made, out)
    assert sorted(p.name for p in out.iterdir()) == ["evaluation.pdf", "figures.csv", "figures.json"]
    text = " ".join(sheet.extract_text() for sheet in PdfReader(page).pages)
    for content in (text, as_json.read_text("utf-8"), as_csv.read_text("utf-8"), page.read_bytes().decode("latin-1")):
        for part in (PERSON, "Meier", ".jpg", str(tmp_path)):
            assert part not in content
    # A device that three cases share is counted and not named: its name may be a person's.
    assert any("1 device with fewer than 5 cases" in note for note in made.notes)
    assert json.loads(as_json.read_text("utf-8")) == evaluation_json(made)


def test_the_page_is_one_or_two_sheets_and_says_what_was_left_out(skin, tmp_path):
    made, _truth, _reader, _told = skin
    page = export_evaluation(made, tmp_path / "out")[0]
    sheets = PdfReader(page).pages
    text = "\n".join(sheet.extract_text() for sheet in sheets)
    assert len(sheets) <= 2
    for words in (
        "Evaluation of Demonstration", "120 of 124, 60 patients", "Balanced accuracy", "Out of the pack",
        "line 122 of the table", "95% interval", "200 bootstrap samples of patients", "the pack states 0.900",
        "fewer than 20 cases",
    ):  # fmt: skip
        assert words in text


def test_figures_as_csv_have_one_line_for_each(skin):
    made, _truth, _reader, _told = skin
    lines = figures_csv(made).splitlines()
    assert lines[0].startswith("figure,title,target,target_title,group_by,group,value,low,high,unit,cases")
    assert len(lines) == len(made.figures) + 1


def test_a_spreadsheet_takes_no_cell_for_a_formula(tmp_path):
    truth = write_skin(tmp_path, extra=())
    text = (tmp_path / "labels.csv").read_text("utf-8").replace("North", "=1+2")
    (tmp_path / "labels.csv").write_text(text, encoding="utf-8")
    made = evaluate_pack(pack(), tmp_path, None, SkinReader(truth), resamples=10)
    assert ",'=1+2," in figures_csv(made)
    assert ",=1+2," not in figures_csv(made)


def test_masks_fields_of_view_and_pixels(tmp_path):
    write_masks(tmp_path)
    vessels = pack("segmentation-2d", labels=("vessels",))
    made = evaluate_pack(vessels, tmp_path, None, MaskReader(), resamples=50)
    dice = figure(made, "dice", "vessels")
    assert dice.value == pytest.approx(2 * 13 / (15 + 15))  # 15 columns wide, moved by two
    assert figure(made, "jaccard", "vessels").value == pytest.approx(13 / 17)
    pixels = figure(made, "pixel_auroc", "vessels")
    rest = 32 * 36 - 16 * 15
    found, false = 13 / 15, 32 / rest
    assert pixels.value == pytest.approx(
        found * (1 - false) + 0.5 * (found * false + (1 - found) * (1 - false)), abs=1e-6
    )
    assert dice.cases == 6


def test_a_mask_of_another_size_is_left_out_as_unreadable(tmp_path):
    write_masks(tmp_path)
    Picture.fromarray(np.zeros((20, 20), np.uint8)).save(tmp_path / "small.png")
    text = (tmp_path / "labels.csv").read_text("utf-8").replace("3.png,3.png", "3.png,small.png")
    (tmp_path / "labels.csv").write_text(text, encoding="utf-8")
    made = evaluate_pack(pack("segmentation-2d", labels=("vessels",)), tmp_path, None, MaskReader(), resamples=10)
    assert made.left_out == (LeftOut("unreadable", (5,)),)


def test_boxes_and_numbers(tmp_path):
    write_masks(tmp_path)
    both = pack("detection", labels=("right lung",))
    lines = ["file,right_lung_x,right_lung_y,right_lung_width,right_lung_height"]
    lines += [f"{n}.png,1,2,10,{20 if n else 10}" for n in range(4)]
    (tmp_path / "labels.csv").write_text("\n".join(lines), encoding="utf-8")
    made = evaluate_pack(both, tmp_path, None, MaskReader(), resamples=50)
    assert figure(made, "box_iou", "right lung").value == pytest.approx((1 + 3 * 0.5) / 4)
    found, false = figure(made, "box_sensitivity", "right lung"), figure(made, "box_false", "right lung")
    assert (found.value, found.high) == (1.0, 1.0)
    assert found.low == pytest.approx(0.025 ** (1 / 4))  # exact: four cases, all found
    assert (false.value, false.low, false.reason) == (0.0, None, "no interval: the resamples do not differ")
    lines = ["file,value", *(f"{n}.png,{240 + 3 * (n % 3) + n}" for n in range(6))]
    (tmp_path / "labels.csv").write_text("\n".join(lines), encoding="utf-8")
    numbers = evaluate_pack(pack("regression", labels=("bone age",)), tmp_path, None, MaskReader(), resamples=50)
    assert figure(numbers, "bias", "bone age").value == pytest.approx(240 - np.mean([240, 244, 248, 243, 247, 251]))
    assert figure(numbers, "bias", "bone age").unit == "months"
    assert {f.key for f in numbers.figures} == {"icc", "mean_absolute_error", "bias", "limit_low", "limit_high"}


def test_several_models_are_compared_by_what_each_gives(tmp_path):
    """A pack of two tasks, as for the skin: a mask and classes; the helper that looks for the kind is left out."""
    several = pack(
        models=(
            _model("lesion", "segmentation-2d", ("lesion",)),
            _model("kind", None, None),
            _model("scope", None, ("x",)),
        ),
        distribution=type("D", (), {"model": "scope"})(),
    )
    found = targets_of(several)
    assert found.structures == ("lesion",)
    assert found.classes == ("mel", "nv", "bcc", "df")


def _model(name, task, labels):
    return SimpleNamespace(name=name, task=task, output=output(labels=labels) if labels else None)


def test_two_cases_give_no_figure_of_each(tmp_path):
    truth = write_skin(tmp_path, count=2, extra=())
    made = evaluate_pack(pack(), tmp_path, None, SkinReader(truth), resamples=10)
    assert all(f.value is None for f in made.figures)
    assert figure(made, "accuracy").reason == "fewer than 3 patients"


def test_age_and_sex_of_the_table_reach_the_reader(skin):
    _made, _truth, reader, _told = skin
    assert reader.facts[0].sex == "M"
    assert reader.facts[0].age_years is not None


def test_cancelling_ends_it_and_nothing_is_made(tmp_path):
    write_skin(tmp_path)

    class Cancelled(SkinReader):
        def __call__(self, *_given):
            raise CancelledError("It was cancelled.")

    with pytest.raises(CancelledError):
        evaluate_pack(pack(), tmp_path, None, Cancelled({}), cancelled=lambda: True)


@pytest.mark.parametrize(("word", "error"), [("scope", OutOfScopeError), ("fail", ModelError)])
def test_where_no_case_is_read_the_reason_is_said(tmp_path, word, error):
    lines = ["file,label", *(f"{word}{n}.jpg,mel" for n in range(3))]
    (tmp_path / "labels.csv").write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(error, match="None of the 3 cases could be evaluated"):
        evaluate_pack(pack(), tmp_path, None, SkinReader({}), resamples=10)


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(UsageError, match="does not exist"):
        evaluate_pack(pack(), tmp_path / "nowhere", None, SkinReader({}))


def test_progress_grows_and_ends_at_one(tmp_path):
    truth = write_skin(tmp_path, count=30, extra=())
    shares = []
    evaluate_pack(pack(), tmp_path, None, SkinReader(truth), resamples=10, progress=lambda s, _w: shares.append(s))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_letters_that_cannot_be_printed_are_spelled_out(tmp_path):
    truth = write_skin(tmp_path, extra=())
    text = (tmp_path / "labels.csv").read_text("utf-8").replace("North", "N\U0001fbfax")
    (tmp_path / "labels.csv").write_text(text, encoding="utf-8")
    made = evaluate_pack(pack(), tmp_path, None, SkinReader(truth), resamples=10)
    text = "".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(evaluation_pdf(made))).pages)
    assert "[U+1FBFA]" in text or "\U0001fbfa" in text
