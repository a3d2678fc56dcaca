"""The clinic's own signed cases that look most like this one to the same pack."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SimilarCase:
    """One signed case.

    Attributes:
        case_id: of the case.
        title: what its report says first, for a list.
        similarity: cosine of the two embeddings, -1 to 1.
        signed_at: ISO 8601 UTC.
    """

    case_id: str
    title: str
    similarity: float
    signed_at: str
