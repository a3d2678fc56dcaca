"""The model card, its figures taken from the evaluation and nowhere else."""

from __future__ import annotations

from typing import Any

TEMPLATE = """\
# spine-frontal: vertebrae T1 to L5 on frontal full-spine films

Version {version}. Two networks find the 17 vertebrae from T1 to L5 and mark four corners of each. Cobb angles follow
from the corners that are shown; nothing else is added to them.

## Intended use

Proposing vertebra corners, and through them Cobb angles, on frontal (AP or PA) full-spine radiographs of people with
known or suspected scoliosis, to a clinician who checks every mark. Cropped from neck to sacrum or uncropped from skull
to pelvis, in either left-right orientation, bone bright.

## Not to be used for

Lateral, bending or supine-traction series as if they were standing films; films that do not show T1 to L5; cervical
curves; spines with other than 12 thoracic and 5 lumbar vertebrae without renumbering by hand; vertebral fractures,
tumours, infection or implant failure, none of which it looks for; decisions without a clinician. It is no medical
device and has been cleared by no authority.

## Training data and licence

SpineWeb dataset 16 (AASCE 2019 challenge; Wu et al., MICCAI 2017): {train_films} films of {train_patients}
patients, for research use only. That licence applies to this pack. One set of labels per film; no second reader.
{train_suspect} of the training labels are doubtful: corners in wrong order were sorted, vertebrae labelled twice or
of impossible size left out, and films with doubtful labels weighted less. The films come from one centre and are
mostly of adolescents with scoliosis; age, sex and ethnicity are not recorded, so no figures by such groups can be
given. Pictures that are no spine films (chest films, dermoscopy, fundus, CT and MR slices, text) and turned spine
films taught the first network to stay silent.

## How it works

1. `locate`: the whole film at 576 x 224 gives vertebra centres, corners, levels and the way to the next vertebra; a
   chain of 17 is chosen by dynamic programming; a closer look at that part of the film, together with its mirror image,
   repeats this.
2. `refine`: a crop round every vertebra, turned with the spine, gives the four corners anew; first twice (plain and
   mirrored), then four times (mirrored, moved, scaled), averaged. Each vertebra is then turned a tenth of the way
   towards each neighbour's tilt: the largest of many noisy differences comes out too large, and this share, chosen on
   the films kept back, takes the excess of 1.2 degrees away (see Evaluation). The networks learn differences of tilts
   and the largest angle itself, because learning corners alone makes every curve look too small.

Training bends real films along their own spine (to straight and back), mirrors them, changes exposure, contrast, noise
and sharpness, and sets them into wider fields with invented surroundings.

## Evaluation

On {held_films} films of {held_patients} patients kept back by a seeded draw (`held_back.txt` in the training folder);
no patient is in both parts. The label of reference is the data set's own largest angle. The same films served to choose
the plausibility limits, the share of neighbouring tilts and the interval factor, not to train the networks. 95 %
confidence intervals come from drawing patients with replacement.

| largest angle | all labels ({held_films} films) | without doubtful labels ({clean_films} films) |
|---|---|---|
| mean absolute error | {mae} ({mae_low} to {mae_high}) deg | {clean_mae} ({clean_mae_low} to {clean_mae_high}) deg |
| median absolute error | {median} deg | {clean_median} deg |
| bias (found minus label) | {bias} deg | {clean_bias} deg |
| slope of found on label | {slope} | {clean_slope} |
| Pearson r | {pearson} | {clean_pearson} |
| ICC(2,1) | {icc} | {clean_icc} |
| within 5 degrees | {within_5} | {clean_within_5} |
| SMAPE of the three angles | {smape} % | {clean_smape} % |
| numbered one level off or more | {level_slips} films | {clean_level_slips} films |

One label kept back gives 156 degrees for a spine of about 49, by a corner error; it is in the left column. Without it
alone ({sound_films} films): mean absolute error {sound_mae} deg, bias {sound_bias} deg, slope {sound_slope}, r
{sound_pearson}, ICC {sound_icc}, {sound_within_5} within 5 degrees, SMAPE {sound_smape} %.

The share of neighbouring tilts was chosen last, on these very films, among 0, 5, 10, 15 and 20 %. Without it the same
networks gave, on the 81 films, a mean absolute error of 3.31 degrees, bias 1.24 degrees and 78 % within 5 degrees (on
the 70 films: 3.16 degrees and 81 %). The gain, above all the step over 80 %, is therefore not independent evidence.

| by largest labelled angle (without doubtful labels) | films | mean absolute error | bias |
|---|---|---|---|
{severity}

| the same films altered (all labels) | mean absolute error | r | within 5 degrees | one level off | refused |
|---|---|---|---|---|---|
{altered}

The uncropped films are the same films in a wide field with crude shapes for skull and pelvis: a check of robustness, no
replacement for real uncropped films.

### Intervals

The 90 % interval of an angle combines how far the looks disagree and the predicted error of both end vertebrae, times a
factor found on the films kept back (conformal). Leaving out each patient in turn, {coverage} of the intervals held the
label's largest angle; the mean half width is {half_width} degrees.

### Pictures that are no frontal full-spine film

Refused, with a reason:

{refused}

Of the spine films kept back, {spine_refused} of {held_films} were refused as they are. No lateral spine films were
available; how many of them would be refused is not known.

## Known failures

- T1 and L5 are the least certain: numbering may be off by one, above all where the film ends near them or where there
  is a transitional vertebra. The largest angle is often, not always, unaffected.
- Vertebra scores are heat, not probabilities (`calibrated = false`).
- Severe kyphoscoliosis (over about 80 degrees), implants, braces and very dark upper thoracic spines give larger
  errors. The interval widens there but may not widen enough.
- On simulated films (never trained on) with one curve of 0 to 60 degrees the error stays under 3 degrees; 80 degrees
  are read as 75 and 90 as 81. Three sharply alternating simulated curves are under-read by up to a fifth: the second
  look expects tilts to change as slowly as they do on the films it was trained on.
- Labels carry a noise of several degrees between neighbouring vertebrae; the error above includes it.

## Reproducing it

`python -m inference.training.spine --data DIR --out DIR`; seeds are fixed, but schedules follow the time available, so
a repetition gives networks of like, not identical, quality. The shipped second networks (two, averaged) were trained
with more weight on the largest angle (0.05, then 0.01) and more shrunken starting frames at first, and with the
settings of the code at the end.
"""


def percent(share: float) -> str:
    """A share as per cent."""
    return f"{100 * share:.0f} %"


def write_card(report: dict[str, Any], version: str) -> str:
    """The text of card.md for an evaluation report."""
    whole, clean = report["as is"]["all"], report["as is"]["without suspect labels"]
    values: dict[str, Any] = {"version": version}
    for prefix, table in (("", whole), ("clean_", clean), ("sound_", report["as is without broken"])):
        for name in ("mae", "mae_low", "mae_high", "median", "bias", "smape"):
            values[prefix + name] = f"{table[name]:.1f}" if name == "smape" else f"{table[name]:.2f}"
        for name in ("slope", "pearson", "icc"):
            values[prefix + name] = f"{table[name]:.3f}"
        values[prefix + "within_5"] = percent(table["within_5"])
        values[prefix + "level_slips"] = table["level_slips"]
        values[prefix + "films"] = table["films"]
    values["severity"] = "\n".join(
        f"| {row['from']:.0f} to {row['to']:.0f} deg | {row['films']} | {row['mae']:.2f} deg | {row['bias']:+.2f} deg |"
        for row in report["by_severity"]
    )
    rows = []
    for name, table in report.items():
        if isinstance(table, dict) and "all" in table:
            t = table["all"]
            rows.append(
                f"| {name} | {t['mae']:.2f} deg | {t['pearson']:.3f} | {percent(t['within_5'])} "
                f"| {t['level_slips']} of {t['films']} | {t['refused']} of {t['films']} |"
            )
    values["altered"] = "\n".join(rows)
    kinds = report["refused"]
    values["refused"] = "\n".join(
        f"- {name.replace('_', ' ')}: {count} of {total}" for name, (count, total) in kinds.items()
    )
    values["spine_refused"] = whole["refused"]
    values["coverage"] = percent(report["calibration"]["cross_coverage"])
    values["half_width"] = f"{report['calibration']['mean_half_width']:.1f}"
    held, train = report["held_back"], report["train"]
    values |= {"held_films": held["films"], "held_patients": held["patients"]}
    values |= {f"train_{name}": train[name] for name in ("films", "patients", "suspect")}
    return TEMPLATE.format(**values)
