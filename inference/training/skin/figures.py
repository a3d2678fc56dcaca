"""What the bars ask of seven diagnoses, with intervals by lesion, and the same by group."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from inference.training.common import metrics, report
from inference.training.skin.data import CLASSES, COUNT


def figures(probability: np.ndarray, truth: np.ndarray, group: list[str]) -> dict[str, Any]:
    """What the bars ask, all from one vector of probabilities, with intervals by lesion."""
    table = np.zeros((COUNT, COUNT), int)
    np.add.at(table, (truth, probability.argmax(1)), 1)
    mel = CLASSES.index("mel")
    asked: dict[str, Callable[[np.ndarray], float]] = {
        "balanced_accuracy": lambda i: metrics.balanced_accuracy(probability[i], truth[i]),
        "top3": lambda i: metrics.accuracy(probability[i], truth[i], 3),
        "calibration_error": lambda i: metrics.calibration_error(probability[i], truth[i]),
        "accuracy": lambda i: metrics.accuracy(probability[i], truth[i]),
        "auroc_melanoma": lambda i: metrics.auroc(probability[i, mel], truth[i] == mel),
    }
    found: dict[str, Any] = {name: metrics.bootstrap(figure, group) for name, figure in asked.items()}
    found["recall"] = {c: round(float(table[k, k] / max(1, table[k].sum())), 3) for k, c in enumerate(CLASSES)}
    found["confusion"] = table.tolist()
    return found


def grouped(
    probability: np.ndarray, truth: np.ndarray, group: list[str], rows: list[dict[str, str]]
) -> dict[str, dict[str, Any]]:
    """Accuracy, top-3 accuracy and balanced accuracy by age, sex and site."""

    def band(age: str) -> str:
        if not age:
            return "age unknown"
        return "under 40" if float(age) < 40 else "40 to 59" if float(age) < 60 else "60 and over"

    keys = {"age": [band(row["age"]) for row in rows], "sex": [row["sex"] or "unknown" for row in rows],
            "site": [row["localization"] or "unknown" for row in rows]}  # fmt: skip
    asked: dict[str, Callable[[np.ndarray], float]] = {
        "accuracy": lambda i: metrics.accuracy(probability[i], truth[i]),
        "top3": lambda i: metrics.accuracy(probability[i], truth[i], 3),
        "balanced_accuracy": lambda i: metrics.balanced_accuracy(probability[i], truth[i]),
    }
    return {key: {name: report.by_group(names, figure, group) for name, figure in asked.items()}
            for key, names in keys.items()}  # fmt: skip
