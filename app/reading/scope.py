"""What a pack's scope table cannot say against a film: the words of its description, and its plainest looks."""

import re
from typing import Final

import numpy as np

from app.core.image import Image
from app.core.study import Study

SPINE_WORDS: Final = frozenset({"SPINE", "TSPINE", "LSPINE", "WHOLESPINE", "TLSPINE", "SCOLIOSIS", "VERTEBRAL"})
OTHER_WORDS: Final = frozenset(
    [
        "CHEST",
        "THORAX",
        "LUNG",
        "RIB",
        "RIBS",
        "SKULL",
        "HEAD",
        "ABDOMEN",
        "PELVIS",
        "HIP",
        "KNEE",
        "LEG",
        "FOOT",
        "ANKLE",
        "HAND",
        "WRIST",
        "ELBOW",
        "ARM",
        "SHOULDER",
        "FEMUR",
        "HUMERUS",
        "BREAST",
        "FINGER",
        "TOE",
        "JAW",
    ]
)
LATERAL_WORDS: Final = frozenset({"LATERAL", "LAT"})


def film_scope(study: Study, image: Image) -> tuple[str, ...]:
    """Reasons, one clause each, why this cannot be a frontal full-spine film; empty when nothing speaks against it.

    Modality, body part, view and size are the pack's to judge; what the file does not state is not held against it.

    Args:
        study: its description is read; a word for another part counts only when no word for the spine is there too.
        image: its pixels.
    """
    reasons = []
    words = set(re.findall(r"[A-Z]+", study.study_description.upper()))
    spine = (words | set(re.findall(r"[A-Z]+", study.body_part.upper()))) & SPINE_WORDS
    if (named := sorted(words & OTHER_WORDS)) and not spine:
        reasons.append(f"its description names {' and '.join(word.lower() for word in named)}, not the spine")
    if words & LATERAL_WORDS:
        reasons.append("its description says that it is a lateral film")
    if image.is_colour:
        reasons.append("it is a colour picture, not a radiograph")
    elif float(np.ptp(image.values)) == 0.0:
        reasons.append("all its pixels have the same value")
    return tuple(reasons)
