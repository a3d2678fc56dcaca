"""Names of ECG leads from their codes (PS3.16 CID 3001)."""

import re
from typing import Final

from app.core.structured_report import Coded

STANDARD: Final = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
# Last part of the codes of SCP-ECG (5.6.3-9-n) and of MDC (2:n).
_NUMBERS: Final = {1: "I", 2: "II", 61: "III", 62: "aVR", 63: "aVL", 64: "aVF"} | {n: f"V{n - 2}" for n in range(3, 9)}
_CODES: Final = {"SCPECG": r"5\.6\.3-9-(\d+)", "MDC": r"2:(\d+)"}
_LABEL: Final = re.compile(r"(?:ECG )?(?:Lead )?(I{1,3}|aV[RLF]|V[1-6])(?: \(Einthoven\))?", re.IGNORECASE)


def lead_name(source: Coded | None, label: str) -> str:
    """One of STANDARD by the source's code, else by a label that is nothing but a lead's name; else empty."""
    if source is not None and source.scheme in _CODES:
        found = re.fullmatch(_CODES[source.scheme], source.value)
        return _NUMBERS.get(int(found[1]), "") if found else ""
    by_label = _LABEL.fullmatch(label)
    return next((name for name in STANDARD if by_label and name.upper() == by_label[1].upper()), "")
