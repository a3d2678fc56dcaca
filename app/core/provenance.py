"""Where a number or a sentence comes from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provenance:
    """What made a proposal: enough to make it again.

    Attributes:
        maker: pack or model id ("spine-frontal"), or "clinician".
        version: version of the pack or model; empty for a clinician.
        sha256: hash over the model files; empty for a clinician.
        settings: settings that change the result, as "name=value".
        made_at: ISO 8601 time in UTC.
    """

    maker: str
    version: str = ""
    sha256: str = ""
    settings: tuple[str, ...] = ()
    made_at: str = ""
