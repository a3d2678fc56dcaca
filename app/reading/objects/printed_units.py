"""Units of measurement from a file as they are printed."""

from app.core.structured_report import Coded

# UCUM's case-sensitive codes whose usual sign differs.
_SIGNS = {"uV": "\u00b5V", "mm[Hg]": "mmHg", "Cel": "\u00b0C", "deg": "\u00b0", "um": "\u00b5m", "us": "\u00b5s"}
_POWERS = {"mm2": "mm\u00b2", "cm2": "cm\u00b2", "m2": "m\u00b2", "mm3": "mm\u00b3", "cm3": "cm\u00b3"}
NOT_STATED = "(unit not stated)"


def unit_sign(unit: Coded | None) -> str:
    """The unit as printed behind a number; empty for a pure number; NOT_STATED when the file has none.

    UCUM codes are printed as they are, save for signs above; codes with an annotation in braces, and codes of other
    schemes, by their meaning too.
    """
    if unit is None:
        return NOT_STATED
    code = unit.value
    if code in {"1", "{ratio}", "no units"}:
        return ""
    if unit.scheme == "UCUM" and code and "{" not in code:
        return _SIGNS.get(code) or _POWERS.get(code) or code
    if code and unit.meaning and code != unit.meaning and "{" not in code:
        return f"{code} ({unit.meaning})"
    return unit.meaning or code or NOT_STATED


def with_unit(stated: str, unit: Coded | None) -> str:
    """A number as stated with its unit: "3 mm", "74°", "5 (unit not stated)"."""
    sign = unit_sign(unit)
    return f"{stated}{sign}" if sign == "°" else f"{stated} {sign}".strip()
