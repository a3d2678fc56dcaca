"""``python -m inference.training.fundus.pack pack --runs DIR``: the pack fundus-vessels."""

from __future__ import annotations

import argparse
from typing import Any

from inference.training.common import shipped
from inference.training.common.report import table, words
from inference.training.fundus.net import FIELD_SIZE, SIZE

KIND = "fundus-vessels"
VERSION = "1.0.0"


def pack_table(found: dict[str, Any]) -> dict[str, Any]:
    """pack.toml but for files and tensors."""
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
                   "codes": {"vessels": "SCT:59820001"}, "colours": {"vessels": "#F2B134"}, "multi_label": True,
                   "tensors": {"mask": "mask"}},
        "postprocessing": {"name": "plain", "parameters": {"threshold": round(float(found["threshold"]), 4)}},
        "pipeline": {"models": ["vessels"], "region": {"model": "field", "label": "field of view", "margin": 0.03}},
        "models": [
            {"name": "vessels"},
            {"name": "field", "task": "segmentation-2d",
             "input": colour | {"size": list(FIELD_SIZE), "fit": "letterbox", "interpolation": "area"},
             "output": {"labels": ["field of view"], "multi_label": True, "tensors": {"mask": "field"}}},
        ],
        "thresholds": [{"label": "vessels", "value": round(float(found["threshold"]), 4),
                        "sensitivity": round(found["sensitivity"], 4), "specificity": round(found["specificity"], 4)}],
    }  # fmt: skip


def calibration(found: dict[str, Any]) -> dict[str, Any]:
    """calibration.json."""
    return {
        "probabilities": {
            "calibrated": True, "cases": len(found["validation"]),
            "method": "temperature of the pixels' probabilities by cross-entropy on three validation photographs",
            "calibration_error": round(found["calibration_error"], 4),
        },
        "roc": {"vessels": found["roc"]},
    }  # fmt: skip


def card(found: dict[str, Any], options: argparse.Namespace) -> str:
    """card.md."""
    engine = shipped.engine_rows(options.runs, KIND)
    names = (("auroc_in_field", "AUROC of pixels in the field of view"), ("dice", "Dice in the field of view"))
    rows = [(title, words(found[name]), words(engine[name]) if name in engine else "-") for name, title in names]
    single = [(name, f"{a:.4f}", f"{d:.4f}") for name, (a, d) in found["per_image"].items()]
    return shipped.card_text(
        "fundus-vessels: retinal vessels on fundus photographs",
        VERSION,
        "One network marks the vessels on a colour photograph of the fundus; their share of the field of view and their "
        "calibres are measured on the mask by the program.",
        [
            ("Intended use", f"""\
Marking vessels on colour fundus photographs (about 45 degrees) for measuring and teaching, to a reader who sees the
photograph. {shipped.NO_DEVICE}"""),
            ("Not to be used for", """\
Finding or grading any disease (it looks for none); telling arteries from veins; angiography, red-free, infrared,
ultra-wide-field, smartphone or newborn photographs; screening."""),
            ("Training data and licence", f"""\
DRIVE (Staal et al. 2004), for research use only: 20 photographs of 565 x 584 pixels from one Dutch screening programme
and one camera (Canon CR5, 45 degrees), the vessels drawn by hand once. 13 photographs to learn from, {len(found["validation"])} for
choices ({", ".join(found["validation"])}), **{len(found["held_back"])} kept back ({", ".join(found["held_back"])})**: figures from so few photographs are
no more than a hint. They were looked at three times
before, on earlier states of the network; photograph 34 had then the worst figures, which led to uneven light being imitated
in training. Nothing else was chosen on them. Trained from nothing (0.5 million parameters). Adults; age, sex, ethnicity are not recorded
for the single photograph."""),
            ("How it works", f"""\
`field.onnx` (no training in it: brighter than a tenth of white) finds the lit field of view; it is cut out with a margin
and, where larger, reduced to fit {SIZE[1]} x {SIZE[0]} pixels, so that the field spans about 540 pixels as in training;
smaller photographs are not enlarged. `vessels.onnx`: local contrast, then a residual U-Net; the mean over four mirror
images. From {found["threshold"]:.3f} on a pixel is called vessel (chosen on validation photographs for Dice). Weights are
stored at half precision."""),
            ("Evaluation", f"""\
Mean over the {len(found["held_back"])} photographs kept back; the interval comes from drawing them with replacement, and is too narrow for
so few. "Engine": the same files through the program's own preparation and engine.

{table(("figure", "training code", "engine"), rows)}

{table(("photograph", "AUROC", "Dice"), single)}

Sensitivity {found["sensitivity"]:.3f} and specificity {found["specificity"]:.3f} of pixels at the threshold. A second human reader of
DRIVE reaches a Dice of about 0.79 against the first (Staal et al. 2004 and later work on the test part)."""),
            ("Groups", """\
Age, sex, device and site: one camera, one programme; nothing is recorded for the single photograph."""),
            ("Scope, and pictures that are refused", shipped.scope_section(options.runs, KIND)),
            ("Known failures", """\
- The thinnest vessels, and vessels across dark or pale lesions, are missed; edges of lesions and of the disc, and
  reflexes of young retinas, may be called vessels (photograph 34 has such changes and the worst figures).
- Uneven light and dust of other cameras were only imitated in training.
- A photograph whose field of view is not round, or whose surround is not dark, is scaled wrongly."""),
            ("Reproducing it", f"""\
`python -m inference.training.fundus train|evaluate|export --data DIR --out DIR`, then `python -m
inference.training.fundus.pack pack --runs DIR`. Seeds are fixed; schedules follow processor time ({found["steps"]} steps in
{found["seconds"]} s here), so a repetition gives a network of like, not identical, quality. Headings follow the model card
(Mitchell et al. 2019) and MI-CLAIM (Norgeot et al. 2020)."""),
        ],
    )  # fmt: skip


def main() -> None:
    """See the module."""
    options = shipped.arguments("the pack fundus-vessels", KIND)
    run = options.runs / "fundus"
    found = shipped.read(run / "figures.json")
    graphs = {"vessels": run / "vessels.onnx", "field": run / "field.onnx"}
    shipped.finish(options, KIND, pack_table(found), graphs, calibration(found), lambda: card(found, options))


if __name__ == "__main__":
    main()
