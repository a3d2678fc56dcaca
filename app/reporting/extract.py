"""Reads a sentence of a report: which numbers, levels, sides, severities, regions and denials it claims.

Shares nothing with the code that writes reports: it reads text that a model, a template or a person wrote, or that
somebody altered by hand. What it cannot place is still returned as a bare number, so that it is refused rather than
overlooked.
"""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from app.reporting.number_words import digits_for_words


@dataclass(frozen=True, slots=True)
class NumberClaim:
    """A number as written.

    Attributes:
        value: signed.
        unit: "deg", "mm", "cm", "px", "mm2", "cm2", "px2", "ml", "HU", "value" (arbitrary units), "%", "length"
            (another one), "other" (time, weight), "date", or empty.
        role: "value", "below" or "above" (a comparison), "low" or "high" (end of a range), "spread" (after ±), "other"
            (a scale such as Risser, an age, a date part: nothing that is measured here).
        text: as written, for messages.
        before: what stands between the number before and this one.
    """

    value: Decimal
    unit: str
    role: str
    text: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class LevelClaim:
    """One level or disc ("T8", "T8/T9"), with what is said of it: "apex", "upper", "lower" or "any"."""

    level: str
    role: str


@dataclass(frozen=True, slots=True)
class SideClaim:
    """A side, "left", "right" or "both"; of the picture when `in_image`, else of the patient."""

    side: str
    in_image: bool


@dataclass(frozen=True, slots=True)
class Claims:
    """Everything a sentence, or a clause of it, claims.

    Attributes:
        text: the text as read, with widths and dashes made uniform and number words as digits.
        size: "largest", "smaller" or empty.
        negations: words that deny.
        names_scoliosis: whether scoliosis or a deformity is named other than as a threshold.
        comparison: words that compare with an earlier film.
        names_subject: whether a curve, a level, a region or the balance is named, so that the clause stands alone.
        balance_words: whether a plumb line or balance is named.
        marks: ids of marks drawn by hand ("A1").
        unreadable: letters that are not Latin ones and may only look like them; empty when there are none.
    """

    text: str
    numbers: tuple[NumberClaim, ...]
    levels: tuple[LevelClaim, ...]
    sides: tuple[SideClaim, ...]
    severities: tuple[str, ...]
    regions: tuple[str, ...]
    size: str
    negations: tuple[str, ...]
    names_scoliosis: bool
    comparison: tuple[str, ...]
    names_subject: bool
    balance_words: bool
    unreadable: str
    marks: tuple[str, ...] = ()

    @property
    def states_facts(self) -> bool:
        """Whether there is anything that must rest on a finding."""
        return bool(self.numbers or self.levels or self.sides or self.severities)


_NOT_DENIALS: Final = re.compile(
    r"\(?patient side not stated on the film\)?|\(interval not available\)|interval not available|"
    r"(?:that|which) defines? scoliosis|threshold (?:of|for) scoliosis",
    re.IGNORECASE,
)
_NEGATION: Final = re.compile(
    r"\b(?:no|not|none|nor|neither|never|without|absent|absence|lack|lacks|lacking|negative|denie[sd]|free of|"
    r"rule[sd] out|excluded?|excludes|resolved|straight|straightened|normal|unremarkable|cannot|can't|isn't|aren't|"
    r"doesn't|wasn't|non|fails? to|unlikely|nothing|disappeared)\b|\bnon-",
    re.IGNORECASE,
)
_COMPARISON: Final = re.compile(
    r"\b(?:unchanged|stable|progress(?:ed|ion|ive)|increas(?:ed?|ing)|decreas(?:ed?|ing)|worsen(?:ed|ing)|improv(?:ed|ing|"
    r"ement)|new|previous(?:ly)?|prior|compared|since|interval (?:change|increase|decrease))\b",
    re.IGNORECASE,
)
_SEVERITY: Final = {
    "mild": ("mild", "mildly", "slight", "slightly", "minimal", "minimally", "low-grade"),
    "moderate": ("moderate", "moderately"),
    "severe": ("severe", "severely", "marked", "markedly", "pronounced", "gross", "grossly", "extreme", "massive"),
}
_REGION: Final = re.compile(
    r"\bthoracolumbar/lumbar\b|\bcervico-?thoracic\b|\bthoraco-?lumbar\b|\blumbo-?sacral\b|"
    r"\b(?:proximal|upper|high|main|mid|middle|lower)[ -]thoracic\b|\b(?:thoracic|lumbar|cervical|sacral)\b",
    re.IGNORECASE,
)
_ORDINALS: Final = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
)
_SPAN: Final = {"thoracic": "T", "dorsal": "T", "lumbar": "L", "cervical": "C", "sacral": "S"}
_ORDINAL: Final = rf"(?:{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
_ORDINAL_LEVELS: Final = re.compile(
    rf"\b({_ORDINAL})(?:\s+(to|through|and|-)\s+(?:the\s+)?({_ORDINAL}))?\s+({'|'.join(_SPAN)})"
    r"(?:\s+vertebra[el]?(?:l bod(?:y|ies))?)?\b",
    re.IGNORECASE,
)
_LEVEL: Final = r"(?:Th|[TDLCS])[ .]?\d{1,4}"
_LEVELS: Final = re.compile(
    rf"(?<![A-Za-z0-9])(?P<a>{_LEVEL})(?![\d.,]*\d|[A-Za-z])"
    rf"(?:\s*(?P<join>/|-|\bto\b|\bthrough\b|\bdown to\b|\band\b)\s*"
    rf"(?P<b>{_LEVEL}|(?<=[-/])\d{{1,2}})(?![\d]|[.,]\d|[A-Za-z]|\s*(?:°|deg|mm|px|%)))?"
    r"(?P<after>\s+(?:inter(?:vertebral)?\s*)?dis[ck]s?\b)?",
    re.IGNORECASE,
)
_UNITS: Final = (
    ("deg", r"°|deg(?:ree)?s?\b"),
    ("mm2", r"mm\^?2\b|square millimet(?:er|re)s?\b|sq\.? ?mm\b"),
    ("cm2", r"cm\^?2\b|square centimet(?:er|re)s?\b|sq\.? ?cm\b"),
    ("px2", r"px\^?2\b|square pixels?\b"),
    ("HU", r"HU\b|Hounsfield(?: units?)?\b"),
    ("value", r"arbitrary units?\b"),
    ("ml", r"ml\b|millilit(?:er|re)s?\b"),
    ("mm", r"mm\b|millimet(?:er|re)s?\b"),
    ("cm", r"cm\b|centimet(?:er|re)s?\b"),
    ("px", r"px\b|pixels?\b"),
    ("%", r"%|per ?cent\b"),
    ("length", r"(?:m|met(?:er|re)s?|inch(?:es)?|feet|ft)\b"),
    ("other", r"[- ]?(?:years?|months?|weeks?|days?|hours?|kg|y/o|yo)\b"),
)
_UNIT: Final = "|".join(f"(?P<u{i}>{pattern})" for i, (_, pattern) in enumerate(_UNITS))
ANY_UNIT: Final = "|".join(pattern for _, pattern in _UNITS)
"""What may follow a number as its unit."""

_NUMBER: Final = re.compile(
    rf"(?P<sign>(?<![\w)])[-+]\s?|±\s?)?(?P<n>\d{{1,12}}(?:[.,]\d{{1,12}})?)\s*(?:{_UNIT})?", re.IGNORECASE
)
_RANGE_JOIN: Final = re.compile(r"\s*(?:to|-|and|until|through)\s*$", re.IGNORECASE)
_BELOW: Final = re.compile(
    r"(?:\bbelow|\bless than|\bunder|\bsmaller than|<|≤|\bup to|\bat most)\s+(?:the\s+)?$|[<≤]\s*$", re.I
)
_ABOVE: Final = re.compile(
    r"(?:\babove|\bmore than|\bover|\bgreater than|\bexceed(?:s|ing)?|\bat least|\blarger than)\s+(?:the\s+)?$"
    r"|[>≥]\s*$",
    re.IGNORECASE,
)
_SCALE_BEFORE: Final = re.compile(
    r"\b(?:risser|lenke|sanders|nash-moe|king|grade|type|stage|age|aged|week|visit)\s*:?\s*$", re.I
)
_DATE: Final = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_SIDE: Final = re.compile(
    r"\b(?P<left>left|leftwards?|lt|levo\w*|laevo\w*|sinistro\w*)\b|\b(?P<right>right|rightwards?|rt|dextro\w*)\b|"
    r"\b(?P<both>bilateral(?:ly)?|both sides|either side)\b",
    re.IGNORECASE,
)
_SIDE_LETTER: Final = re.compile(
    r"(?<![A-Za-z0-9/])(?P<l>[LR])(?![A-Za-z0-9/])(?=[- ](?:sided|convex|thoracic|lumbar|side|curve|main))"
)
_IMAGE_AFTER: Final = re.compile(r"^[^;]{0,60}?\b(?:of|in) the (?:image|picture)\b", re.IGNORECASE)
_IMAGE_BEFORE: Final = re.compile(r"\b(?:image|picture)(?:'s)?[- ]$", re.IGNORECASE)
_CONCAVE_BEFORE: Final = re.compile(r"\bconcav\w*(?:\s+\w+){0,4}\s+$|\bconcav\w*\s+$", re.IGNORECASE)
_CONCAVE_AFTER: Final = re.compile(r"^[- ]concav", re.IGNORECASE)
_AWAY: Final = re.compile(r"\b(?:away from|opposite)(?:\s+\w+){0,2}\s+$", re.IGNORECASE)
_APEX_BEFORE: Final = re.compile(r"\b(?:apex|apices|apical|centred|centered|summit)\b[^;,()\d]{0,30}$", re.IGNORECASE)
_APEX_AFTER: Final = re.compile(
    r"^\s*(?:disc\s*|disk\s*)?(?:is the |as the |\()?\s*(?:apex|apical)\b(?![^;,()]{0,25}\b(?:Th|[TDLCS])\d)",
    re.IGNORECASE,
)
_END_BEFORE: Final = re.compile(r"\b(?P<end>upper|lower|superior|inferior|top|bottom)\b[^;,()\d]{0,25}$", re.IGNORECASE)
_SUBJECT: Final = re.compile(r"\b(?:curves?|curvature|scoliosis|balance|plumb|shift|convex\w*)\b", re.IGNORECASE)


def normalise(text: str) -> str:
    """`text` with compatible characters made one, accents and invisible ones removed, dashes and minus as "-"."""
    plain = text.replace("º", "°").replace("˚", "°")
    plain = unicodedata.normalize("NFKD", plain)
    plain = "".join(c for c in plain if unicodedata.category(c) not in {"Cf", "Cc", "Mn", "Me"} or c.isspace())
    plain = re.sub(r"[\u2010-\u2015\u2212\u00ad\ufe58\ufe63\uff0d]", "-", plain).replace("\u2044", "/")
    return " ".join(plain.split())


@lru_cache(maxsize=2048)  # a report is checked after every edit, and most of its sentences are the same again
def read_claims(text: str) -> Claims:
    """What `text` claims. Never raises on any text; its length is the caller's to bound."""
    plain = digits_for_words(normalise(text))
    exempt = _NOT_DENIALS.sub(" ", plain)
    work = re.sub(r"^\s*\d{1,2}[.)]\s+", "", exempt)  # the number of a list item
    work = re.sub(r"\b[AF]\d{1,4}\b", " ", work)  # the id of a finding or of a mark
    numbers = [NumberClaim(Decimal(0), "date", "other", match.group()) for match in _DATE.finditer(work)]
    work = _DATE.sub(" ", work)
    levels, rest = _levels(work)
    numbers += _numbers(rest)
    regions = tuple(m.group().lower().replace("-", " ") for m in _REGION.finditer(rest))
    lower = rest.lower()
    size = ""
    if re.search(r"\b(?:largest|major|greatest|biggest|dominant|primary)\b", lower):
        size = "largest"
    elif re.search(r"\b(?:minor|smallest|smaller|secondary)\b", lower):
        size = "smaller"
    return Claims(
        text=plain,
        numbers=tuple(numbers),
        levels=levels,
        sides=_sides(exempt),
        severities=tuple(name for name, words in _SEVERITY.items() if re.search(rf"\b(?:{'|'.join(words)})\b", lower)),
        regions=regions,
        size=size,
        negations=tuple(m.group().lower() for m in _NEGATION.finditer(exempt)),
        names_scoliosis=bool(re.search(r"(?:scolio\w+|\bdeformity)\b", lower)),
        comparison=tuple(m.group().lower() for m in _COMPARISON.finditer(lower)),
        names_subject=bool(levels or regions or _SUBJECT.search(rest)),
        balance_words=bool(re.search(r"\b(?:plumb|balance|shift)\b", lower)),
        unreadable="".join(dict.fromkeys(c for c in plain if c.isalpha() and not c.isascii()))[:20],
        marks=tuple(re.findall(r"\bA\d{1,6}\b", exempt)),
    )


def clauses(text: str) -> tuple[str, ...]:
    """`text` split where another finding may begin; a piece that names no subject stays with the one before it."""
    pieces = re.split(r";|\.\s+|\bwhile\b|\bwhereas\b|\bbut\b|,\s+and\b|\band (?=an? )|,\s+(?=an? )", normalise(text))
    merged: list[str] = []
    for piece in pieces:
        if merged and not read_claims(piece).names_subject:
            merged[-1] += ", " + piece
        elif piece.strip():
            merged.append(piece)
    return tuple(merged)


def _levels(text: str) -> tuple[tuple[LevelClaim, ...], str]:
    """Levels with their roles, and the text with them blanked out."""
    text = _ORDINAL_LEVELS.sub(_short_levels, text)
    claims: list[LevelClaim] = []
    for match in _LEVELS.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        first = _level(match["a"])
        second = match["b"]
        if second is not None:
            second = _level(second if second[0].isalpha() else first[0] + second)
        role = "any"
        if _APEX_BEFORE.search(before) or _APEX_AFTER.search(after):
            role = "apex"
        elif end := _END_BEFORE.search(before):
            role = "upper" if end["end"].lower() in {"upper", "superior", "top"} else "lower"
        if second is None:
            claims.append(LevelClaim(first, role))
        elif match["join"] == "/" or match["after"]:
            claims.append(LevelClaim(f"{first}/{second}", "apex" if role == "apex" else "any"))
        else:
            claims += [LevelClaim(first, "upper"), LevelClaim(second, "lower")]
            if role == "apex":  # "apex between T8 and T9": said of both, which a disc is written for
                claims.append(LevelClaim(f"{first}/{second}", "apex"))
    return tuple(claims), _LEVELS.sub(" ", text)


def _short_levels(match: re.Match[str]) -> str:
    letter = _SPAN[match[4].lower()]
    first = f"{letter}{_ordinal(match[1])}"
    return f"{first} {match[2]} {letter}{_ordinal(match[3])}" if match[3] else first


def _ordinal(word: str) -> int:
    lowered = word.lower()
    return _ORDINALS.index(lowered) + 1 if lowered in _ORDINALS else int(lowered[:-2])


def _level(text: str) -> str:
    """Give a level its usual name: "th 5" and "D5" are T5."""
    letter, digits = text[0].upper(), re.sub(r"\D", "", text)
    return f"{'T' if letter == 'D' else letter}{int(digits)}"


def _numbers(text: str) -> list[NumberClaim]:
    matches = list(_NUMBER.finditer(text))
    claims = []
    for index, match in enumerate(matches):
        before = text[: match.start()]
        unit = _unit(match)
        role = "value"
        follows = matches[index + 1] if index + 1 < len(matches) else None
        previous = matches[index - 1] if index else None
        if follows is not None and _joins(text, match, follows):
            role, unit = "low", unit or _unit(follows)
        elif previous is not None and _joins(text, previous, match):
            role = "high"
        elif follows is not None and (follows["sign"] or "").startswith("±") and not unit:
            unit = _unit(follows)
        elif (match["sign"] or "").startswith("±") or re.search(r"\+/-\s*$", before):
            role = "spread"
            unit = unit or (_unit(previous) if previous is not None else "")
        elif _BELOW.search(before) or re.match(r"\s*or less\b", text[match.end() :]):
            role = "below"
        elif _ABOVE.search(before) or re.match(r"\s*or more\b", text[match.end() :]):
            role = "above"
        elif unit == "other" or _SCALE_BEFORE.search(before):
            role = "other"
        value = Decimal(match["n"].replace(",", "."))
        if (match["sign"] or "").startswith("-"):
            value = -value
        since = text[previous.end() if previous is not None else 0 : match.start()]
        claims.append(NumberClaim(value, unit, role, match.group().strip(), since))
    return claims


def _joins(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether two neighbouring numbers are the ends of one range."""
    between = text[first.end() : second.start("n")]
    return bool(_RANGE_JOIN.match(between))


def _unit(match: re.Match[str]) -> str:
    return next((name for i, (name, _) in enumerate(_UNITS) if match[f"u{i}"]), "")


def _sides(text: str) -> tuple[SideClaim, ...]:
    claims = []
    matches = [*_SIDE.finditer(text)]
    for index, match in enumerate(matches):
        side = str(match.lastgroup)
        before, after = text[: match.start()], text[match.end() :]
        until = matches[index + 1].start() - match.end() if index + 1 < len(matches) else len(after)
        in_image = bool(_IMAGE_BEFORE.search(before) or _IMAGE_AFTER.match(after[: max(0, until)]))
        turned = bool(_CONCAVE_BEFORE.search(before) or _CONCAVE_AFTER.match(after)) != bool(_AWAY.search(before))
        if turned and side in {"left", "right"}:
            side = "right" if side == "left" else "left"
        claims.append(SideClaim(side, in_image))
    claims += [SideClaim("left" if m["l"] == "L" else "right", in_image=False) for m in _SIDE_LETTER.finditer(text)]
    return tuple(claims)
