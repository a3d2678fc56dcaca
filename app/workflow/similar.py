"""The clinic's own signed cases that look most like this one to the same pack."""

import math
from dataclasses import dataclass

from app.core.case import Case
from app.storage.store import Store


@dataclass(frozen=True, slots=True)
class SimilarCase:
    """One signed case.

    Attributes:
        case_id: of the case.
        title: what was found in it, else the study's description; no patient's name.
        similarity: cosine of the two embeddings, -1 to 1.
        signed_at: ISO 8601 UTC.
    """

    case_id: str
    title: str
    similarity: float
    signed_at: str


def similar_cases(store: Store, case: Case, count: int) -> tuple[SimilarCase, ...]:
    """The signed cases most like one, the most alike first, of equals the one signed last.

    Args:
        store: where signed cases are.
        case: read by a pack; the case itself is left out.
        count: how many at most, >= 0.

    Raises:
        StoreError: the store cannot be read.
    """
    model = case.model
    if model is None or not model.embedding:
        return ()
    made = model.provenance
    found = [
        SimilarCase(signed.case_id, signed.title, similarity, signed.signed_at)
        for signed in store.embeddings(made.maker, made.sha256)
        if signed.case_id != case.case_id and (similarity := cosine(model.embedding, signed.embedding)) is not None
    ]
    return tuple(sorted(found, key=lambda one: -one.similarity)[: max(0, count)])


def cosine(a: tuple[float, ...], b: tuple[float, ...]) -> float | None:
    """Cosine of the angle between two vectors, -1 to 1; None where they differ in length or one has no length."""
    if len(a) != len(b):
        return None
    lengths = math.hypot(*a) * math.hypot(*b)
    if lengths == 0.0 or not math.isfinite(lengths):
        return None
    return max(-1.0, min(1.0, math.fsum(x * y for x, y in zip(a, b, strict=True)) / lengths))
