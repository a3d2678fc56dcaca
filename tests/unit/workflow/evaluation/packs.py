"""Packs as tables, and readers that know what the pack would say: what is tested is what is made of it."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
from PIL import Image as Picture

from app.core.errors import ModelError, OutOfScopeError, UnreadableInputError
from app.core.prediction import Box, PredictedValue, Prediction, Score, StructureMask
from app.workflow.evaluation.grouping import Facts
from app.workflow.evaluation.reading import CaseReading

PERSON = "Meier_Anna_19570312"
"""Stands in file names, patients and folders: must never be exported."""


def output(**given):
    return SimpleNamespace(**({"labels": (), "titles": {}, "multi_label": False} | given))


def pack(task="classification", *, labels=("mel", "nv", "bcc", "df"), thresholds=(), **given):
    """What the evaluation reads of a `Pack`."""
    plain = {
        "id": "demo", "title": "Demonstration", "version": "1.0.0", "sha256": "a" * 64, "task": task,
        "output": output(labels=labels), "models": (), "distribution": None,
        "pipeline": SimpleNamespace(gate=None, region=None, models=()), "postprocessing": "plain",
        "taxonomy": {}, "thresholds": thresholds,
    }  # fmt: skip
    return SimpleNamespace(**(plain | given))


def threshold(label, value, sensitivity=0.9, specificity=0.8):
    return SimpleNamespace(label=label, value=value, sensitivity=sensitivity, specificity=specificity)


class SkinReader:
    """Scores for files named by their number; some files are refused, unreadable, or take the model down."""

    def __init__(self, truth, labels=("mel", "nv", "bcc", "df"), skill=2.0):
        self._draw = np.random.default_rng(9)
        self._truth, self._labels, self._skill = truth, labels, skill
        self.facts, self.paths = [], []

    def __call__(self, path: Path, facts, _cancelled):
        self.facts.append(facts)
        self.paths.append(path)
        name = path.name
        for word, error in (("scope", OutOfScopeError), ("broken", UnreadableInputError), ("fail", ModelError)):
            if word in name:
                raise error(f"{name} was not read.")
        logits = self._draw.normal(size=len(self._labels))
        logits[self._labels.index(self._truth[name])] += self._skill
        p = np.exp(logits) / np.exp(logits).sum()
        scores = tuple(Score(label, float(v), calibrated=True) for label, v in zip(self._labels, p, strict=True))
        return CaseReading(Prediction(scores=scores), (), Facts(), (32, 32), None)


def write_skin(folder: Path, count=120, extra=("scope", "broken", "fail")):
    """labels.csv with groups; returns file -> label."""
    draw = np.random.default_rng(4)
    truth, lines = {}, ["file,label,age,sex,device,site,patient"]
    labels = ("mel", "nv", "bcc", "df")
    for number in range(count):
        name = f"{PERSON}-{number}.jpg"
        truth[name] = labels[int(draw.choice(4, p=(0.3, 0.4, 0.2, 0.1)))]
        site = "North" if number % 3 else "South"
        device = f"{PERSON} scope" if number < 3 else "Dermatoscope A"
        lines.append(
            f"{name},{truth[name]},{draw.integers(15, 90)},{'MF'[number % 2]},{device},{site},{PERSON}-{number // 2}"
        )
    lines += [f"{PERSON}-{word}.jpg,mel,50,M,,,x" for word in extra]
    lines.append(f"{PERSON}-empty.jpg,,50,M,,,x")
    (folder / "labels.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return truth


class MaskReader:
    """A mask that is the clinic's own moved by some columns, with boxes and a number beside it."""

    def __init__(self, shift=2):
        self._shift = shift

    def __call__(self, path, _facts, _cancelled):
        with Picture.open(path) as picture:
            truth = np.asarray(picture) > 0
        mask = np.roll(truth, self._shift, axis=1)
        soft = np.where(mask, 0.9, 0.1).astype(np.float32)
        found = StructureMask("vessels", mask, probability=soft)
        boxes = (Box("right lung", 1.0, 2.0, 10.0, 10.0, 0.9),)
        values = (PredictedValue("bone age", float(truth.sum()), "months"),)
        return CaseReading(Prediction(structures=(found,), boxes=boxes, values=values), (), Facts(), truth.shape, None)


def write_masks(folder: Path, count=6):
    """Images that are their own masks, with fields of view."""
    lines = ["file,mask,fov"]
    for number in range(count):
        picture = np.zeros((32, 40), np.uint8)
        picture[8:24, 5 + number : 20 + number] = 255
        view = np.full((32, 40), 255, np.uint8)
        view[:, 36:] = 0
        Picture.fromarray(picture).save(folder / f"{number}.png")
        Picture.fromarray(view).save(folder / f"fov{number}.png")
        lines.append(f"{number}.png,{number}.png,fov{number}.png")
    (folder / "labels.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
