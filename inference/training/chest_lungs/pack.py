"""``python -m inference.training.chest_lungs.pack pack --runs DIR``: the pack chest-lungs."""

from __future__ import annotations

import argparse
from typing import Any

from inference.training.common import shipped
from inference.training.common.report import percent, table, words

KIND = "chest-lungs"
VERSION = "1.0.0"
LABELS = ("right lung", "left lung")


def pack_table() -> dict[str, Any]:
    """pack.toml but for files and tensors."""
    return {
        "schema": 1, "id": KIND, "version": VERSION, "task": "detection",
        "title": "Lung fields on frontal chest films",
        "licence": "Boxes CC BY 4.0; films from many publications, many CC BY-NC-SA: research use",
        "description": "A box around each lung: the frame of the cardiothoracic ratio.",
        "measures": ["cardiothoracic-frame"],
        "scope": {
            "modality": ["CR", "DX", "OT"], "body_part": ["CHEST", "THORAX", "LUNG", "RIBS"],
            "not_body_part": ["ABDOMEN", "CSPINE", "TSPINE"], "views": ["AP", "PA"],
            "rows": [140, 8000], "columns": [140, 8000], "aspect": [0.5, 1.9], "age_years": [12, 120],
            "allow_photographs": True,
        },
        "input": {"channels": 1, "size": [192, 192], "fit": "letterbox", "polarity": "bone-bright",
                  "intensity": "0.5th and 99.5th percentile to 0 and 1", "normalise": [shipped.GREY]},
        "output": {"labels": list(LABELS), "titles": {"right lung": "Right lung", "left lung": "Left lung"},
                   "codes": {"right lung": "SCT:3341006", "left lung": "SCT:44029006"},
                   "colours": {"right lung": "#4C9BE8", "left lung": "#E8A14C"},
                   "tensors": {"boxes": "boxes", "box_scores": "box_scores", "box_labels": "box_labels"}},
        "postprocessing": {"name": "plain", "parameters": {
            "box_units": "share", "boxes_per_label": 1, "score_threshold": 0.3}},
        "pipeline": {"kind": "together", "models": ["boxes"]},
        "models": [{"name": "boxes"}],
    }  # fmt: skip


def calibration(found: dict[str, Any]) -> dict[str, Any]:
    """calibration.json: scores are expected overlaps, no probabilities."""
    return {
        "probabilities": {"calibrated": False, "cases": found["validation"], "calibration_error": 0.0,
                          "method": "none: a score is the expected overlap with a reader's box, from a line fitted on "
                                    "validation films"},
        "expected_overlap": {"start": found["expected"][0], "slope": found["expected"][1]},
    }  # fmt: skip


def card(found: dict[str, Any], options: argparse.Namespace) -> str:
    """card.md."""
    engine = shipped.engine_rows(options.runs, KIND)
    names = (("mean_iou", "both lungs"), ("right_iou", "right lung"), ("left_iou", "left lung"))
    rows = [(title, words(found[name]), words(engine[name]) if name in engine else "-") for name, title in names]
    edges = [(label, *[f"{v:.1f}" for v in found["median_edge_error_px_of_384"][k]]) for k, label in enumerate(LABELS)]
    return shipped.card_text(
        "chest-lungs: lung fields on frontal chest films",
        VERSION,
        "One network puts a box around each lung. The program measures the inner width of the chest on them: the frame "
        "of the cardiothoracic ratio. The heart itself is not found.",
        [
            ("Intended use", f"""\
A frame for measuring on frontal (AP or PA) chest films of adults and adolescents, moved by a clinician where it does
not fit. Right and left are the patient's, on a film shown the usual way (the patient's right at the picture's left).
{shipped.NO_DEVICE}"""),
            ("Not to be used for", """\
Finding or ruling out any disease; lung volume or area; small children; lateral films; films shown mirrored, which get
right and left exchanged; one lung after pneumonectomy, or white lungs, without moving the box by hand."""),
            ("Training data and licence", f"""\
Chest films collected from publications, mostly of adults with COVID-19 and other pneumonia, with boxes of both lungs
(CC BY 4.0; the films each have their own licence, many CC BY-NC-SA), long side 384 pixels: {found["train"]} films to learn
from, {found["validation"]} for choices, {found["films"]} kept back. Patients are not numbered: films of one article, case or
series were guessed from the file name and kept together (seed 4); some patient may be in two parts all the same. Age,
sex and device are mostly not recorded: **no figures by group can be given**. Research use only."""),
            ("How it works", """\
`boxes.onnx`: the film on a black square of 192 x 192 pixels; a small residual network folds its features onto each axis
and gives, for each edge, a distribution along that axis, of which the mean is read out; the mean over the film and its
mirror image with the sides exchanged. The score is the overlap with a reader's box that the distributions' width lets
expect: no probability. Trained from nothing (1.5 million parameters); weights are stored at half precision."""),
            ("Evaluation", f"""\
On {found["films"]} films of {found["groups"]} articles, cases or series kept back: overlap (intersection over union) with the
reader's boxes; 95 % intervals come from drawing those groups with replacement. "Engine": the same files through the
program's own preparation and engine.

{table(("intersection over union", "training code", "engine"), rows)}

{percent(found["share_over_0.7"], 0)} of the boxes reach an overlap of 0.7. Median error of the edges, in pixels of a film of 384
(long side):

{table(("lung", "left edge", "upper edge", "right edge", "lower edge"), edges)}"""),
            ("Groups", """\
Age, sex, device and site are not recorded well enough to report by them. Before it is trusted, measure it on the
clinic's own films (`plumbline packs evaluate chest-lungs --data FOLDER`)."""),
            ("Scope, and pictures that are refused", shipped.scope_section(options.runs, KIND)),
            ("Known failures", """\
- The lower edges are the least certain: readers, too, differ on where a lung ends behind the diaphragm.
- Effusion, consolidation and collapse hide the edge; the box then follows what is lit, or what lungs usually look like.
- Both lungs always get a box, even where one is missing.
- Films with large borders, arrows or text of publications were learned from; a film within a page of text was not."""),
            ("Reproducing it", f"""\
`python -m inference.training.chest_lungs train|evaluate|export --data DIR --out DIR`, then `python -m
inference.training.chest_lungs.pack pack --runs DIR`. Seeds are fixed; schedules follow processor time ({found["steps"]} steps
in {found["seconds"]} s here), so a repetition gives a network of like, not identical, quality. Headings follow the model
card (Mitchell et al. 2019) and MI-CLAIM (Norgeot et al. 2020)."""),
        ],
    )  # fmt: skip


def main() -> None:
    """See the module."""
    options = shipped.arguments("the pack chest-lungs", KIND)
    run = options.runs / "chest_lungs"
    found = shipped.read(run / "figures.json")
    graphs = {"boxes": run / "boxes.onnx"}
    shipped.finish(options, KIND, pack_table(), graphs, calibration(found), lambda: card(found, options))


if __name__ == "__main__":
    main()
