"""Why an image that was read cannot be a frontal full-spine film, by what its file says and by its plainest looks."""

import re
from dataclasses import dataclass

import numpy as np

from app.core.image import Image
from app.core.study import Study


@dataclass(frozen=True, slots=True)
class FilmLimits:
    """What counts against a film; a pack's scope table may give its own.

    Attributes:
        modalities: DICOM modalities of projection films and scans.
        lateral_views: View Position values that are not frontal.
        spine_words: words in the body part or study description that name the spine.
        other_words: words there that name something else; they count only when no spine word is there too.
        lateral_words: words there that name a side view.
    """

    modalities: tuple[str, ...] = ("CR", "DX", "RF", "XA", "SC", "OT", "RG")
    lateral_views: tuple[str, ...] = ("LL", "RL", "LLD", "RLD", "LLO", "RLO", "LATERAL", "LAT")
    spine_words: tuple[str, ...] = ("SPINE", "TSPINE", "LSPINE", "WHOLESPINE", "TLSPINE", "SCOLIOSIS", "VERTEBRAL")
    other_words: tuple[str, ...] = (
        *("CHEST", "THORAX", "LUNG", "RIB", "RIBS", "SKULL", "HEAD", "ABDOMEN", "PELVIS", "HIP", "KNEE", "LEG", "FOOT"),
        *("ANKLE", "HAND", "WRIST", "ELBOW", "ARM", "SHOULDER", "FEMUR", "HUMERUS", "BREAST", "FINGER", "TOE", "JAW"),
    )
    lateral_words: tuple[str, ...] = ("LATERAL", "LAT")


DEFAULT_FILM_LIMITS = FilmLimits()


def header_scope(study: Study, image: Image, limits: FilmLimits = DEFAULT_FILM_LIMITS) -> tuple[str, ...]:
    """Reasons, one clause each, why this cannot be a frontal full-spine film; empty when nothing speaks against it.

    What the file does not state is not held against it.

    Args:
        study: what the file states.
        image: its pixels.
        limits: words and values that count against it.
    """
    reasons = []
    if study.modality not in limits.modalities:
        reasons.append(f"its modality is {study.modality}, not that of a radiograph")
    words = set(re.findall(r"[A-Z]+", f"{study.body_part} {study.study_description}".upper()))
    named = sorted(words & set(limits.other_words))
    if named and not words & set(limits.spine_words):
        reasons.append(f"it states {' and '.join(word.lower() for word in named)}, not the spine")
    if study.view in limits.lateral_views or words & set(limits.lateral_words):
        reasons.append("it is a lateral film, not a frontal one")
    if image.is_colour:
        reasons.append("it is a colour picture, not a radiograph")
    elif float(np.ptp(image.values)) == 0.0:
        reasons.append("all its pixels have the same value")
    return tuple(reasons)
