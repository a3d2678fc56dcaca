"""``python -m inference.training.fundus.pack pack --runs DIR``: the pack fundus-vessels.

Beside it, each fold's single network as a pack of its own in ``DIR/fundus/foldK/pack``, so that the program's engine can
read the photographs which that network did not learn from (``inference.training.through_engine``).
"""

from __future__ import annotations

import argparse
from typing import Any

from inference.training.common import shipped
from inference.training.common.report import table, words
from inference.training.fundus.net import FIELD_SIZE, SIZE

KIND = "fundus-vessels"
VERSION = "1.2.0"
BEFORE = ("0.968", "0.782")
"""Mean AUROC and Dice of version 1.1.0, out of fold on the same photographs, through the engine."""


def pack_table(threshold: float) -> dict[str, Any]:
    """pack.toml but for files, tensors and operating points; ``threshold`` of the probability, 0..1."""
    colour = {"channels": 3, "intensity": "sRGB to 0..1", "polarity": "as-is", "normalise": [{"kind": "unit"}]}
    return {
        "schema": 1, "id": KIND, "version": VERSION, "task": "segmentation-2d",
        "title": "Vessels on fundus photographs",
        "licence": "Trained on DRIVE (Staal et al. 2004), for research use only",
        "description": "The retinal vessels within the field of view.",
        "measures": ["vessels"],
        "scope": {
            "modality": ["OP", "XC", "OT"], "body_part": ["EYE", "RETINA", "FUNDUS", "OPTIC"], "rows": [400, 8000],
            "columns": [400, 8000], "aspect": [0.5, 1.5], "allow_photographs": True, "colour": True,
        },
        "input": colour | {"size": list(SIZE), "fit": "pad"},
        "output": {"labels": ["vessels"], "titles": {"vessels": "Retinal vessels"},
                   "codes": {"vessels": "SCT:59820001"}, "colours": {"vessels": "#38E1F0"}, "multi_label": True,
                   "tensors": {"mask": "mask"}},
        "postprocessing": {"name": "plain", "parameters": {"threshold": round(threshold, 4)}},
        "pipeline": {"models": ["vessels"], "region": {"model": "field", "label": "field of view", "margin": 0.03}},
        "models": [
            {"name": "vessels"},
            {"name": "field", "task": "segmentation-2d",
             "input": colour | {"size": list(FIELD_SIZE), "fit": "letterbox", "interpolation": "area"},
             "output": {"labels": ["field of view"], "multi_label": True, "tensors": {"mask": "field"}}},
        ],
    }  # fmt: skip


def operating_point(found: dict[str, Any]) -> dict[str, Any]:
    """The row of pack.toml's thresholds: the shipped value, with what the folds' own values reached."""
    reached = {name: round(found[name]["value"], 4) for name in ("sensitivity", "specificity")}
    return {"label": "vessels", "value": round(found["threshold"], 4), **reached}


def calibration(found: dict[str, Any]) -> dict[str, Any]:
    """calibration.json."""
    return {
        "probabilities": {
            "calibrated": True, "cases": found["photographs"],
            "method": "temperature of the pixels' probabilities by cross-entropy, in five-fold cross-validation; "
                      "measured on single networks, not on the mean of the five",
            "calibration_error": round(found["calibration_error"]["value"], 4),
        },
        "roc": {"vessels": found["roc"]},
    }  # fmt: skip


def card(found: dict[str, Any], options: argparse.Namespace) -> str:
    """card.md."""
    return shipped.card_text(
        "fundus-vessels: retinal vessels on fundus photographs",
        VERSION,
        "The mean of five networks marks the vessels on a colour photograph of the fundus; their share of the field of view "
        "and their calibres are measured on the mask by the program.",
        [
            ("Intended use", f"""\
Marking vessels on colour fundus photographs (about 45 degrees) for measuring and teaching, to a reader who sees the
photograph. {shipped.NO_DEVICE}"""),
            ("Not to be used for", """\
Finding or grading any disease (it looks for none); telling arteries from veins; angiography, red-free, infrared,
ultra-wide-field, smartphone or newborn photographs; screening."""),
            ("Training data and licence", f"""\
DRIVE (Staal et al. 2004), for research use only: {found["photographs"]} photographs of 565 x 584 pixels from one Dutch
screening programme and one camera (Canon CR5, 45 degrees), the vessels drawn by hand once. Adults; age, sex, ethnicity
are not recorded for the single photograph. Five-fold cross-validation by photograph: each of five networks, trained from
nothing (0.4 million parameters), learned from 16 photographs, and its **4 kept back** were looked at when all five were
done. No choice was made on the way, but the photographs are not fresh: version 1.1.0 had been read on all of them once,
with {BEFORE[0]} and {BEFORE[1]}, and version 1.0.0 four times on 21, 29, 31 and 34 (now the first fold), where the
worst, 34, led to uneven light being imitated. This version's wider networks and four and a half times as many, smaller
steps were settled after 1.1.0's figures and before its own; published small networks are trained for as long."""),
            ("How it works", f"""\
`field.onnx` (no training in it: brighter than a tenth of white) finds the lit field of view; it is cut out with a margin
and, where larger, reduced to fit {SIZE[1]} x {SIZE[0]} pixels, so that the field spans about 540 pixels as in training;
smaller photographs are not enlarged. `vessels.onnx`: local contrast, then five residual U-Nets, each on the photograph as
it is and turned by half; the mean of the ten logits, divided by a temperature ({found["temperature"]:.3f}). From {found["threshold"]:.3f} on a
pixel is called vessel (for Dice). Temperature and threshold come from the out-of-fold results of all {found["photographs"]}
photographs. Weights are stored at half precision."""),
            ("Evaluation", _evaluation(found, shipped.engine_rows(options.runs, KIND))),
            ("Groups", """\
Age, sex, device and site: one camera, one programme; nothing is recorded for the single photograph."""),
            ("Scope, and pictures that are refused", shipped.scope_section(options.runs, KIND)),
            ("Known failures", """\
- The thinnest vessels, and vessels across dark or pale lesions, are missed; edges of lesions and of the disc, and
  reflexes of young retinas, may be called vessels (photograph 34 has such changes); so may vessels of the choroid that
  shine through a pale fundus (photograph 23, the lowest Dice).
- Uneven light and dust of other cameras were only imitated in training.
- A photograph whose field of view is not round, or whose surround is not dark, is scaled wrongly."""),
            ("Reproducing it", f"""\
`python -m inference.training.fundus train --fold K --data DIR --out DIR` for K from 0 to 4 ({min(found["steps"])} steps each, seed 4,
`--threads 1`; {min(found["seconds"])} to {max(found["seconds"])} s of processor time here), `evaluate` and `export` with the same folders, then `python -m
inference.training.fundus.pack pack --runs DIR`; the column "engine": `python -m inference.training.through_engine --only
fundus-vessels --data DIR --runs DIR`, then `pack` once more. The schedule is bounded by steps alone and seeded.
Headings follow the model card (Mitchell et al. 2019) and MI-CLAIM (Norgeot et al. 2020)."""),
        ],
    )  # fmt: skip


def _evaluation(found: dict[str, Any], engine: dict[str, Any]) -> str:
    """The section of that name; ``engine`` is empty where the engine was not asked yet."""
    names = {"auroc_in_field": "AUROC, mean over photographs", "dice": "Dice, mean over photographs",
             "sensitivity": "sensitivity, all pixels", "specificity": "specificity, all pixels",
             "calibration_error": "calibration error, all pixels"}  # fmt: skip
    rows = [(title, words(found[name]), words(engine[name]) if engine else "-") for name, title in names.items()]
    pooled = "auroc_in_field_pooled"
    rows.append(("AUROC, all pixels", f"{found[pooled]:.3f}", f"{engine[pooled]:.3f}" if engine else "-"))
    parts = {name: k for k, fold in enumerate(found["folds"]) for name in fold["held_back"]}
    each = (engine or found)["per_photograph"]
    columns = ("auroc", "dice", "sensitivity", "specificity")
    single = [(name, parts[name], *(f"{row[c]:.3f}" for c in columns)) for name, row in each.items()]
    values = [", ".join(f"{fold[name]:.3f}" for fold in found["folds"]) for name in ("temperature", "threshold")]
    return f"""\
Every photograph is read by the one network that did not learn from it (as it is and turned by half), at a temperature
and threshold chosen on the out-of-fold results of the other four folds ({values[0]};
{values[1]}). Pixels in the field of view; intervals (95 %) come from drawing the {found["photographs"]}
photographs with replacement. "Engine": the same files and networks, each written as a pack of its own, through the
program's own preparation and engine.

{table(("figure", "training code", "engine"), rows)}

**What is shipped, the mean of the five networks, cannot be measured on these photographs**: four of the five learned from
each of them, so its figures here would be flattering. The figures above are those of its members, one at a time, on
photographs new to them. A mean of networks is on the whole no worse than one of them, so they are a fair estimate,
somewhat too low if anything, for photographs like these. The members of version 1.1.0, narrower and trained for fewer
steps, had an AUROC of {BEFORE[0]} and a Dice of {BEFORE[1]}.
How well the mean's probabilities are calibrated is less sure: they are less extreme than a single network's, and the
temperature and threshold are those of single networks. For photographs of other cameras and other people nothing was
measured.

Through the {"engine" if engine else "training code"}, with the fold that kept the photograph back:

{table(("photograph", "fold", "AUROC", "Dice", "sensitivity", "specificity"), single)}

A second human reader of DRIVE reaches a Dice of about 0.79 against the first (Staal et al. 2004 and later work on the
test part)."""


def main() -> None:
    """See the module."""
    options = shipped.arguments("the pack fundus-vessels", KIND)
    run = options.runs / "fundus"
    found = shipped.read(run / "figures.json")
    field = run / "field.onnx"
    for k, fold in enumerate(found["folds"]):
        own = argparse.Namespace(runs=options.runs, out=run / f"fold{k}" / "pack")
        graphs = {"vessels": run / f"fold{k}" / "vessels.onnx", "field": field}
        shipped.finish(own, KIND, pack_table(fold["threshold"]), graphs, {}, lambda: "One fold, to be measured.\n")
    tables = pack_table(found["threshold"]) | {"thresholds": [operating_point(found)]}
    graphs = {"vessels": run / "vessels.onnx", "field": field}
    shipped.finish(options, KIND, tables, graphs, calibration(found), lambda: card(found, options))


if __name__ == "__main__":
    main()
