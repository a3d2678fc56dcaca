"""``python -m inference.training.chest_paediatric.pack pack --runs DIR``: the pack chest-paediatric."""

from __future__ import annotations

import argparse
from typing import Any

from inference.training.common import shipped
from inference.training.common.report import percent, table, words

KIND = "chest-paediatric"
VERSION = "1.0.0"
TITLES = {"normal": "Normal", "bacterial": "Bacterial pneumonia", "viral": "Viral pneumonia"}
CHEST = ["CHEST", "THORAX", "LUNG", "RIBS"]


def pack_table(found: dict[str, Any]) -> dict[str, Any]:
    """pack.toml but for files and tensors."""
    return {
        "schema": 1, "id": KIND, "version": VERSION, "task": "classification",
        "title": "Children's chest films: normal, bacterial or viral pneumonia",
        "licence": "Trained on the paediatric chest films of Kermany et al. 2018, CC BY 4.0. Started from "
                   "EfficientNet-Lite0 weights, Apache-2.0",
        "description": "Probabilities of a normal film, bacterial and viral pneumonia in small children.",
        "scope": {
            "modality": ["CR", "DX", "OT"], "body_part": CHEST, "not_body_part": ["ABDOMEN", "CSPINE", "TSPINE"],
            "views": ["AP", "PA"], "rows": [140, 8000], "columns": [140, 8000], "aspect": [0.55, 1.8],
            "age_years": [0, 18], "allow_photographs": True,
        },
        "input": {"channels": 1, "size": [192, 192], "fit": "stretch", "polarity": "bone-bright",
                  "intensity": "0.5th and 99.5th percentile to 0 and 1", "normalise": [shipped.GREY]},
        "output": {"labels": list(TITLES), "titles": TITLES, "activation": "softmax",
                   "tensors": {"scores": "logits", "maps": "maps", "embedding": "embedding"}},
        "postprocessing": {"name": "plain"},
        "pipeline": {"kind": "together", "models": ["classes"]},
        "models": [{"name": "classes"}],
        "thresholds": found["points"],
    }  # fmt: skip


def calibration(found: dict[str, Any]) -> dict[str, Any]:
    """calibration.json."""
    return {
        "probabilities": {
            "calibrated": True, "cases": found["validation"],
            "method": "temperature and offsets of the logits by cross-entropy on films of validation patients; the "
                      "calibration error is that of the patients kept back",
            "calibration_error": round(found["calibration_error"]["value"], 4),
        },
        "temperature": found["temperature"], "roc": found["roc"], "groups": {},
    }  # fmt: skip


def card(found: dict[str, Any], options: argparse.Namespace) -> str:
    """card.md."""
    engine = shipped.engine_rows(options.runs, KIND)
    names = (("auroc_pneumonia", "AUROC, normal against pneumonia"), ("accuracy", "accuracy of the three classes"),
             ("balanced_accuracy", "mean of the three sensitivities"),
             ("auroc_bacterial_vs_viral", "AUROC, bacterial against viral"),
             ("calibration_error", "calibration error (15 bins)"))  # fmt: skip
    rows = [(title, words(found[name]), words(engine[name]) if name in engine else "-") for name, title in names]
    titles = list(TITLES.values())
    confusion = [(titles[k], *row, percent(row[k] / sum(row))) for k, row in enumerate(found["confusion"])]
    return shipped.card_text(
        "chest-paediatric: normal, bacterial or viral pneumonia on children's chest films",
        VERSION,
        "One network gives the probabilities of three classes for a frontal chest film of a small child.",
        [
            ("Intended use", f"""\
A second look at frontal (AP or PA) chest films of children, in whom pneumonia is suspected, by a clinician who knows
the child. The films it learned from are of children of 1 to 5 years; the pack accepts ages of 0 to 18 years where the
file states an age, and beyond 1 to 5 nothing was measured. {shipped.NO_DEVICE}"""),
            ("Not to be used for", """\
Adults (the films look different, and so do their pneumonias); withholding or choosing antibiotics: bacterial and viral
pneumonia look alike on films, to readers and to this network; ruling out pneumonia; anything but pneumonia (foreign
body, effusion, tuberculosis, heart, tumour, fracture: a film that shows one of these is called normal or pneumonia);
lateral or lying films of newborn babies in incubators; screening without a clinician."""),
            ("Training data and licence", f"""\
Frontal chest films of children of 1 to 5 years, Guangzhou Women and Children's Medical Center (Kermany et al., Cell
2018), CC BY 4.0, here at 224 x 224 pixels: {found["train"]} films of {found["train_patients"]} patients to learn from,
{found["validation"]} for choices, {found["films"]} of {found["patients"]} patients kept back; split by the patient's number in the
file name (seed 4); patients whose films are identical are kept together. Labels by two readers, checked by a third;
bacterial or viral by the clinic's records. One hospital. Age, sex and device of the single child are not recorded: **no
figures by group can be given**.

The published way to use these films has a flaw, mended here as far as the data allow: the classes differ in sharpness,
framing, exposure and lettering, and the usual split has the same child on both sides. Here children are on one side
only; blur, exposure, noise, crops and covered rectangles vary at random in training, and the network sees films with
their brightness and contrast removed. What is left of such differences cannot be told apart from disease with these
data, and figures elsewhere may be worse.

{shipped.BACKBONE}"""),
            ("How it works", f"""\
`classes.onnx`: the film at 192 x 192 pixels, with mean and spread removed and with its local contrast, through
EfficientNet-Lite0; the mean over the film and its mirror image. Temperature ({found["temperature"]:.2f}) and offsets of the
classes were fitted on validation patients. Weights are stored at half precision. The map of what speaks for a class is
the network's own class-activation map (6 x 6 cells)."""),
            ("Evaluation", f"""\
On {found["films"]} films of {found["patients"]} patients kept back. 95 % intervals come from drawing patients with replacement.
"Engine": the same files through the program's own preparation and engine.

{table(("figure", "training code", "engine"), rows)}

{table(("labelled", *[f"called {t.lower()}" for t in titles], "right"), confusion)}

ROC curves (`calibration.json`) and sensitivities (`pack.toml`) are of the patients kept back; thresholds were chosen on
validation patients."""),
            ("Groups", """\
Age, sex, device and site are not recorded in the data. Before it is trusted, measure it on the clinic's own films
(`plumbline packs evaluate chest-paediatric --data FOLDER`)."""),
            ("Scope, and pictures that are refused", shipped.scope_section(options.runs, KIND)),
            ("Known failures", """\
- Viral pneumonia is often called bacterial, and the other way round: that part of the answer is weak (see the table).
- Prominent thymus, rotated films, expiration and scoliosis may be called pneumonia.
- Drips, tubes and letters may draw the map's attention.
- Probabilities hold for the mixture of the data (three of four films show pneumonia). Where it is rarer, the
  probability of pneumonia is too high."""),
            ("Reproducing it", f"""\
`python -m inference.training.chest_paediatric train|evaluate|export --data DIR --out DIR`, then `python -m
inference.training.chest_paediatric.pack pack --runs DIR`. Seeds are fixed; schedules follow processor time
({found["steps"]} steps in {found["seconds"]} s here, the first half at 160 x 160 pixels), so a repetition gives a network of
like, not identical, quality. Headings follow the model card (Mitchell et al. 2019) and MI-CLAIM (Norgeot et al.
2020)."""),
        ],
    )  # fmt: skip


def main() -> None:
    """See the module."""
    options = shipped.arguments("the pack chest-paediatric", KIND)
    run = options.runs / "chest_paediatric"
    found = shipped.read(run / "figures.json")
    graphs = {"classes": run / "classes.onnx"}
    shipped.finish(options, KIND, pack_table(found), graphs, calibration(found), lambda: card(found, options))


if __name__ == "__main__":
    main()
