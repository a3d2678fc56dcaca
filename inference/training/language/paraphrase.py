"""Report sentences for simulated findings, as varied as readers write them, within the words the grammar allows."""

import json
import random

from app.core.case import Case
from app.core.finding import Finding
from app.core.measurement import MeasurementKind, Unit
from app.reporting.facts import Facts, cobb_of, collect
from app.reporting.phrases import PHRASES, Phrases
from app.reporting.templates import ordered_for_impression
from app.reporting.wording import is_scoliosis, printed_interval, region_words, severity

# {A} an article-less noun phrase of the region, {s} side in front of a noun, {S} side behind it, {l} levels, {v} value,
# {i} interval with a leading space or nothing, {a} apex with a leading ", " or nothing.
_CURVE = (
    "There is a {s}{r} curve {l}{a}, measuring {v}{i}",
    "{r} curve, {S}, {l}{a}, with a Cobb angle of {v}{i}",
    "{s}{r} curvature {l}{a}, Cobb angle {v}{i}",
    "A {r} curve is present, {S}, {l}{a}, Cobb angle of {v}{i}",
    "The {r} curve is {S}, {l}{a}, and measures {v}{i}",
    "{r} curve {l}, {S}{a}, Cobb angle {v}{i}",
    "The Cobb angle of the {r} curve is {v}{i}, {S}, {l}{a}",
    "The Cobb angle measures {v}{i} for the {s}{r} curve {l}{a}",
    "There is {s}{r} curvature of the spine {l}{a}, with a Cobb angle of {v}{i}",
    "Coronal curvature of the {r} spine, {S}, {l}{a}, measuring {v}{i}",
    "A {s}{r} curve measures {v}{i} {l}{a}",
    "The {r} spine shows a curve {S}{a}, {l}, with a Cobb angle of {v}{i}",
    "{s}{r} curve with a Cobb angle of {v}{i}, {l}{a}",
    "In the frontal plane there is a {r} curve, {S}, {l}{a}, Cobb angle {v}{i}",
    "A curve of the {r} spine is seen, {S}, {l}{a}, with a Cobb angle of {v}{i}",
    "{l}, there is a {s}{r} curve of {v}{i}{a}",
    "A {r} curve of {v}{i} is seen {l}, {S}{a}",
    "{r} curve of {v}{i} {l}, {S}{a}",
)
_SCOLIOSIS = (
    "There is {m} {s}{r} scoliosis {l}{a}, with a Cobb angle of {v}{i}",
    "{m} {r} scoliosis, {S}, {l}{a}, Cobb angle {v}{i}",
    "A {m} {r} curve is present, {S}, {l}{a}, measuring {v}{i}",
    "{s}{r} scoliosis {l}{a}, Cobb angle {v}{i}",
)
_LARGEST = (
    "The major curve is {r}, {S}, {l}{a}, with a Cobb angle of {v}{i}",
    "The largest curve is {r} and {S}, {l}{a}, Cobb angle {v}{i}",
    "The major curve measures {v}{i} {l}, {S}{a}",
)
_MINOR = (
    "There is a minor curve of the {r} spine, {S}, {l}{a}, measuring {v}{i}",
    "A minor curve is {r}, {S}, {l}{a}, with a Cobb angle of {v}{i}",
)
_IMPRESSION_FIRST = (
    "{m} {s}{r} scoliosis, Cobb angle {v}",
    "{m} {s}{r} scoliosis with a Cobb angle of {v}",
    "{m} {r} scoliosis, {S}, Cobb angle {v}",
    "{m} {s}{r} scoliosis of {v} {l}",
    "{m} scoliosis of the {r} spine, {S}, with a Cobb angle of {v}",
    "{m} {r} scoliosis, {S}, measuring {v} {l}",
    "{s}{r} scoliosis, {m}, with a Cobb angle of {v}",
    "{m} scoliosis, the major curve is {r} and {S}, Cobb angle {v}",
)
_IMPRESSION_ONLY = tuple(p for p in _IMPRESSION_FIRST if "major" not in p)
_IMPRESSION_NEXT = (
    "{m} {s}{r} curve, Cobb angle {v}",
    "{m} {r} curve, {S}, of {v}",
    "{m} {s}{r} curve of {v} {l}",
    "Minor curve of the {r} spine, {S}, Cobb angle {v}",
    "{m} {r} curve, {S}, with a Cobb angle of {v}",
)
_IMPRESSION_SMALL = (
    "The largest Cobb angle is {v}, below 10°, {S}",
    "The Cobb angle of the {r} curve is {v}, below the 10° that define scoliosis, {S}",
    "{s}{r} curvature of {v}, below 10°",
)
_DENIAL = (
    "No scoliosis, the Cobb angle is {v}, below 10°",
    "There is no scoliosis, the Cobb angle measures {v}, below 10°",
    "No scoliosis, with a Cobb angle of {v}, below the 10° that define scoliosis",
    "There is no scoliosis, Cobb angle {v}",
    "No scoliosis is seen, the Cobb angle of {v} is below 10°",
    "No scoliosis is demonstrated, the Cobb angle is {v}, below 10°",
)
_BALANCE = (
    "The {l} falls {v} {S}",
    "Coronal balance, {l} {v} {S}",
    "The {l} lies {v} {S}",
    "The {l} passes {v} {S}",
    "On coronal alignment the {l} falls {v} {S}",
    "{l} {v} {S}",
    "Coronal balance measured with the {l} is {v} {S}",
    "The {l} is displaced by {v} {S}",
    "The {l} lies {S} by {v}",
    "The trunk shift is {v} {S}, as measured with the {l}",
)
_BALANCE_IN_LINE = (
    "The {l} {v}",
    "On coronal alignment the {l} {v}",
)


def draft_for(case: Case, rng: random.Random) -> str:
    """JSON as a reader might have dictated it: what the model learns to write for `case`."""
    facts = collect(case)
    findings = [_item(f, _finding_text(f, facts, rng)) for f in facts.counting]
    impression = []
    for finding in ordered_for_impression(facts):
        later = finding != facts.major and finding.measurement.kind is MeasurementKind.COBB_ANGLE
        if impression and later and rng.random() < 0.05:
            continue
        impression.append(_item(finding, _impression_text(finding, facts, rng)))
    return json.dumps({"findings": findings, "impression": impression}, ensure_ascii=False, separators=(",", ":"))


def _item(finding: Finding, text: str) -> dict[str, object]:
    return {"ids": [finding.finding_id], "text": text}


def _finding_text(finding: Finding, facts: Facts, rng: random.Random) -> str:
    phrases = PHRASES[finding.measurement.kind](finding, facts)
    if finding.measurement.kind is MeasurementKind.CORONAL_BALANCE:
        return _balance(phrases, rng)
    patterns = _CURVE
    if is_scoliosis(finding.measurement.value):
        patterns = rng.choices((_CURVE, _SCOLIOSIS), (0.75, 0.25))[0]
    if len(facts.curves) > 1 and rng.random() < 0.2:
        patterns = _LARGEST if finding == facts.major else _MINOR if "minor curve" in phrases.optional else patterns
    text = _curve(rng.choice(patterns), finding, phrases, rng)
    if not is_scoliosis(finding.measurement.value) and rng.random() < 0.7:
        text += rng.choice((", below 10°", ", below the 10° that define scoliosis", ", which is below 10°"))
    return _finish(text)


def _impression_text(finding: Finding, facts: Facts, rng: random.Random) -> str:
    phrases = PHRASES[finding.measurement.kind](finding, facts)
    if finding.measurement.kind is MeasurementKind.CORONAL_BALANCE:
        return _balance(phrases, rng)
    if phrases.negative:
        patterns = _DENIAL
    elif not is_scoliosis(finding.measurement.value):
        patterns = _IMPRESSION_SMALL if len(facts.curves) > 1 else _IMPRESSION_SMALL[1:]
    elif finding != facts.major:
        small = "minor curve" in phrases.optional
        patterns = tuple(p for p in _IMPRESSION_NEXT if small or "Minor" not in p)
    else:
        patterns = _IMPRESSION_FIRST if len(facts.curves) > 1 else _IMPRESSION_ONLY
    return _finish(_curve(rng.choice(patterns), finding, phrases, rng))


def _curve(pattern: str, finding: Finding, phrases: Phrases, rng: random.Random) -> str:
    measurement = finding.measurement
    cobb = cobb_of(measurement)
    # A side word in front of a noun needs the patient's side; the picture's is always said behind it.
    before = [s for s in phrases.required["side"] if not s.startswith("conve")]
    behind = [s for s in phrases.required["side"] if s.startswith("convex ")]
    if "{s}" in pattern and not before:
        # Only the rear position is left: move the side there.
        pattern = pattern.replace("{s}", "").replace("{v}", "{v}{T}", 1)
    side_behind = rng.choice(behind)
    apex = rng.choice([p for p in phrases.optional if p.startswith(("apex at", "apical", "centred at"))])
    article = "" if apex.startswith("centred") else rng.choice(("with its ", "with the ", "the ", ""))
    if article == "with its " and apex.startswith("apical"):
        article = "with "
    levels = [w for w in phrases.required["levels"] if not w.startswith("end vertebrae")]
    if pattern.startswith("{l}"):
        levels = [w for w in levels if w.startswith(("from", "between"))]
    else:
        levels = [w for w in levels if w.startswith(("from", "between", "ext", "span"))]
    return pattern.format(
        s=(rng.choice(before) + " ") if "{s}" in pattern and before else "",
        S=side_behind,
        T=f", {side_behind}" if "{i}" not in pattern else f"{{interval}}, {side_behind}",
        r=region_words(cobb),
        l=rng.choice(levels),
        v=rng.choices(phrases.required["value"], (0.75, 0.25))[0],
        i="{interval}" if "{T}" not in pattern else "",
        a=f", {article}{apex}" if rng.random() < 0.85 else "",
        m=severity(measurement.value),
    ).replace(
        "{interval}",
        f" ({printed_interval(measurement.interval, Unit.DEGREE)})" if measurement.interval else "",
    )


def _balance(phrases: Phrases, rng: random.Random) -> str:
    required = {role: rng.choice(wordings) for role, wordings in phrases.required.items()}
    pattern = rng.choice(_BALANCE if "side" in required else _BALANCE_IN_LINE)
    return _finish(pattern.format(l=required["levels"], v=required["value"], S=required.get("side", "")))


def _finish(text: str) -> str:
    """Capital, full stop, and "an" before a vowel that comes from a slot."""
    text = " ".join(text.split())
    return text[0].upper() + text[1:] + "."
