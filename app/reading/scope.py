"""What a pack's scope table cannot say against an image: the words of its description, and its plainest looks."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from app.core.image import Image
from app.core.study import Study

PARTS: Final[dict[str, frozenset[str]]] = {
    "spine": frozenset(
        {
            "SPINE",
            "TSPINE",
            "LSPINE",
            "CSPINE",
            "WHOLESPINE",
            "TLSPINE",
            "THORACOLUMBAR",
            "SCOLIOSIS",
            "VERTEBRAL",
            "VERTEBRA",
        }
    ),
    "chest": frozenset({"CHEST", "THORAX", "LUNG", "LUNGS", "RIB", "RIBS", "CXR", "PULMONARY"}),
    "head": frozenset({"SKULL", "HEAD", "JAW", "BRAIN", "SINUS"}),
    "abdomen": frozenset({"ABDOMEN", "LIVER", "KIDNEY"}),
    "pelvis": frozenset({"PELVIS", "HIP"}),
    "limb": frozenset(
        {
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
            "FINGER",
            "TOE",
        }
    ),
    "breast": frozenset({"BREAST", "MAMMOGRAPHY", "MAMMOGRAM"}),
    "skin": frozenset({"SKIN", "DERMOSCOPY", "DERMATOSCOPY", "MOLE", "NEVUS", "NAEVUS"}),
    "eye": frozenset({"EYE", "RETINA", "RETINAL", "FUNDUS", "FUNDOSCOPY", "MACULA"}),
}
"""Parts of the body with the words by which a description names them."""
LATERAL_WORDS: Final = frozenset({"LATERAL", "LAT"})
_LATERAL_VIEWS: Final = frozenset({"LL", "RL", "LATERAL", "LAT"})


def film_scope(
    study: Study,
    image: Image | None,
    *,
    body_part: Sequence[str] = ("SPINE",),
    views: Sequence[str] = ("AP", "PA"),
    radiograph: bool = True,
) -> tuple[str, ...]:
    """Reasons, one clause each, why an image cannot be what a pack reads; empty when nothing speaks against it.

    Modality, body part, view and size are the pack's to judge; what the file does not state is not held against it.

    Args:
        study: its description is read; a word for another part counts only when no word for the pack's own is there.
        image: its pixels; None for a volume, of which only the words are read.
        body_part: the pack's words for its part; none: the description is not held against it.
        views: the pack's views; a description that says lateral counts where none of them is.
        radiograph: the pack reads grey films alone: a colour picture is none.
    """
    words = set(re.findall(r"[A-Z]+", study.study_description.upper()))
    stated = words | set(re.findall(r"[A-Z]+", study.body_part.upper()))
    return (
        *_other_part(words, stated, body_part),
        *(
            ["its description says that it is a lateral film"]
            if views and words & LATERAL_WORDS and not {view.upper() for view in views} & _LATERAL_VIEWS
            else []
        ),
        *([] if image is None else _looks(image, radiograph=radiograph)),
    )


def _other_part(words: set[str], stated: set[str], body_part: Sequence[str]) -> list[str]:
    own = _parts_of(_plain_words(body_part))
    if not own:
        return []
    own_words = frozenset[str]().union(*(PARTS[part] for part in own)) | _plain_words(body_part)
    others = frozenset[str]().union(*PARTS.values()) - own_words
    named = sorted(words & others)
    if not named or stated & own_words:
        return []
    return [f"its description names {' and '.join(word.lower() for word in named)}, not the {' or '.join(sorted(own))}"]


def _parts_of(words: Iterable[str]) -> set[str]:
    given = set(words)
    return {part for part, known in PARTS.items() if known & given}


def _plain_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in re.findall(r"[A-Z]+", phrase.upper()))


def _looks(image: Image, *, radiograph: bool) -> list[str]:
    if image.is_colour and radiograph:
        return ["it is a colour picture, not a radiograph"]
    if float(np.ptp(image.values)) == 0.0:
        return ["all its pixels have the same value"]
    return []
