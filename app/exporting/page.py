"""A report version as the data that the page template reads; every text in it is printed as it stands."""

from collections import Counter
from typing import Any

from app.core.case import Case
from app.core.finding import Finding, FindingStatus
from app.core.measurement import CobbConstruction, HandConstruction, Measurement, MeasurementKind, Unit
from app.core.printed import printed_in, printed_measurement, printed_quantity, printed_range, printed_value
from app.core.quantities import TITLES, quantity_words
from app.core.report import Author, Report, ReportStatus
from app.exporting.request import KeyPicture, PdfRequest
from app.exporting.wording import (
    balance_words,
    convexity_words,
    decision_words,
    patient_words,
    person_name,
    plain,
    scale_words,
    time_words,
)

_SPINE_TITLE = "Radiology report \N{EN DASH} full spine, frontal"
_TITLE = "Imaging report"
_LONG = 20_000
"""Longest run of prose in characters: a bound against files made to exhaust memory, far above any report."""


def page_data(request: PdfRequest) -> dict[str, Any]:
    """What the template `assets/report/report.typ` prints, as JSON-like values.

    Raises:
        ValueError: the case has no report.
    """
    case = request.case
    if case.report is None:
        raise ValueError("a case without a report cannot be printed")
    shown = [f for f in case.findings if f.status is not FindingStatus.REJECTED]
    return {
        "title": _title(case),
        "institution": plain(case.study.institution) or "Plumbline",
        "program": plain(request.program),
        "status": _status_words(request),
        "signed": request.signature is not None,
        "version": request.version,
        "amendment": _amendment(request),
        "forced": _forced(case),
        "identity": _identity(case),
        "patient": _patient_rows(case),
        "sections": [
            {"title": plain(section.title), "text": plain(" ".join(s.text for s in section.sentences), _LONG)}
            for section in case.report.sections
        ],
        "angles": [_angle_row(f, f.measurement.cobb) for f in shown if f.measurement.cobb is not None],
        "others": [_other_row(f) for f in shown if f.measurement.cobb is None and f.measurement.hand is None],
        "hand": [_hand_row(f, hand) for f in shown if (hand := f.measurement.hand) is not None],
        "tall": case.is_spine_film,
        "has_picture": bool(request.key_image),
        "pictures": [_picture_row(picture) for picture in request.pictures],
        "interval_title": _interval_title(shown),
        "intervals": _interval_notes(shown),
        "undecided": sum(1 for f in shown if f.status is FindingStatus.PROPOSED),
        "limits": _limits(case, shown),
        "picture": _picture_words(case),
        "changes": _changes(case),
        "read-by-model": case.model is not None,
        "provenance": _provenance(request, case.report),
        "signature": _signature(request),
    }


def document_title(request: PdfRequest) -> str:
    """The title in the file's metadata; it names no patient."""
    return f"{_title(request.case)} ({request.status.value})"


def _title(case: Case) -> str:
    return _SPINE_TITLE if case.is_spine_film else _TITLE


def _status_words(request: PdfRequest) -> str:
    if request.status is ReportStatus.PRELIMINARY:
        return "Preliminary \N{EN DASH} not signed"
    return "Final" if request.status is ReportStatus.FINAL else "Amended"


def _amendment(request: PdfRequest) -> str:
    if request.amends is None:
        return ""
    opening = "This version replaces" if request.signature is not None else "Draft of an amendment to"
    return plain(f"{opening} version {request.amends}. Reason: {request.amendment_reason}", _LONG)


def _forced(case: Case) -> str:
    """The mark of a report on an image that the pack was not meant for; empty where it was."""
    model = case.model
    if model is None or not model.forced:
        return ""
    reasons = "; ".join(model.forced)
    words = f"Read outside of the scope of the pack {model.provenance.maker} at the reader's request: {reasons}."
    return plain(words, _LONG)


def _identity(case: Case) -> str:
    """The line at the foot of every page that says whose report it is."""
    patient = patient_words(case.study.patient)
    parts = (patient["name"] or "Name not stated", patient["id"] and f"ID {patient['id']}", case.study.study_date)
    return " · ".join(plain(part, 60) for part in parts if part)


def _patient_rows(case: Case) -> list[list[str]]:
    """Label and text pairs; empty text is printed as "not stated"."""
    study, patient = case.study, patient_words(case.study.patient)
    age_sex = (patient["age"], patient["sex"])
    sides = "" if case.image_left_is is None else f"image left is the patient's {case.image_left_is.value}"
    by = {"file": " (from the file)", "clinician": " (stated by the clinician)"}.get(case.side_stated_by, "")
    rows = [
        ("Patient", patient["name"]),
        ("Study date", study.study_date),
        ("Patient ID", patient["id"]),
        ("Examination", study.study_description),
        ("Birth date", patient["birth_date"]),
        ("Modality, view", ", ".join(part for part in (_modality(study.modality), study.view) if part)),
        ("Age, sex", ", ".join(part or "not stated" for part in age_sex) if any(age_sex) else ""),
        ("Accession no.", study.accession_number),
        ("Referred by", person_name(study.referring_physician)),
        ("Sides", sides + by if sides else ""),
    ]
    return [[label, plain(text)] for label, text in rows]


def _modality(modality: str) -> str:
    return {"OT": "photograph or scan of a film"}.get(modality, modality)


def _interval_text(finding: Finding) -> str:
    measurement = finding.measurement
    interval = measurement.interval
    if interval is None:
        return "none"
    if measurement.unit is Unit.OTHER and measurement.pack is not None:
        return " to ".join(printed_in(end, measurement.pack.unit_words) for end in (interval.low, interval.high))
    return printed_range(interval, measurement.unit)


def _value(measurement: Measurement) -> str:
    made = measurement.pack
    if measurement.kind is MeasurementKind.CLASSIFICATION and made is not None and not made.classes:
        return "diagnosis"  # the clinician's: no probability goes with it
    return printed_measurement(measurement) or "not calibrated"


def _angle_row(finding: Finding, cobb: CobbConstruction) -> dict[str, str]:
    measurement = finding.measurement
    return {
        "id": finding.finding_id,
        "region": cobb.region.value,
        "levels": f"{cobb.upper_end}\N{EN DASH}{cobb.lower_end}",
        "apex": cobb.apex,
        "convexity": convexity_words(cobb),
        "value": printed_value(measurement.value, measurement.unit),
        "interval": _interval_text(finding),
        "decision": decision_words(finding),
        "status": finding.status.value,
        "note": plain(finding.note, _LONG),
    }


def _other_row(finding: Finding) -> dict[str, str]:
    measurement = finding.measurement
    balance = measurement.balance
    return {
        "id": finding.finding_id,
        "what": balance_words(balance) if balance else plain(measurement.label),
        "value": plain(_value(measurement)),
        "interval": _interval_text(finding),
        "decision": decision_words(finding),
        "status": finding.status.value,
        "note": plain(finding.note, _LONG),
    }


def _hand_row(finding: Finding, hand: HandConstruction) -> dict[str, str]:
    measurement = finding.measurement
    numbers = [quantity_words(quantity) for quantity in hand.quantities]
    if numbers and measurement.kind is not MeasurementKind.BIDIRECTIONAL:
        numbers[0] = printed_quantity(hand.quantities[0])
    return {
        "id": f"{finding.finding_id}, {hand.annotation_id}",
        "what": TITLES[measurement.kind],
        "name": plain(hand.name),
        "value": numbers[0] if numbers else "\N{EN DASH}",
        "more": plain(", ".join(numbers[1:])),
        "scale": plain(hand.scale) or "\N{EN DASH}",
        "image": plain(hand.image_words),
        "by": plain(finding.decided_by) or "not stated",
        "at": time_words(finding.decided_at) if finding.decided_at else "",
        "status": finding.status.value,
    }


def _picture_row(picture: KeyPicture) -> dict[str, Any]:
    return {
        "words": plain(picture.words) or "image not named",
        "kind": "Key image" if picture.chosen else "Image with a finding",
        "marks": plain("; ".join(picture.marks)),
        "there": bool(picture.png),
    }


def _interval_title(shown: list[Finding]) -> str:
    """Head of the column of intervals: with their level where they all have the same."""
    levels = {f.measurement.interval.level for f in shown if f.measurement.interval is not None}
    return f"{levels.pop() * 100:.0f} % interval" if len(levels) == 1 else "Interval"


def _interval_notes(shown: list[Finding]) -> list[str]:
    """Where the intervals come from, and why some findings have none; each reason once."""
    notes: dict[str, list[str]] = {}
    for finding in shown:
        measurement = finding.measurement
        if measurement.interval is not None:
            text = f"{measurement.interval.level * 100:.0f} % interval from {measurement.interval.source.rstrip('.')}"
        else:
            reason = (measurement.interval_reason or "no source for one").rstrip(".")
            text = reason if reason.lower().startswith("no interval") else f"no interval, {reason}"
        notes.setdefault(text, []).append(finding.finding_id)
    return [plain(f"{', '.join(ids)}: {text}.", _LONG) for text, ids in notes.items()]


def _limits(case: Case, shown: list[Finding]) -> list[str]:
    study = case.study
    limits = []
    if study.marks:
        limits.append(f"Image: {'; '.join(study.marks)}.")
    spine = case.is_spine_film
    if case.image_left_is is None and spine:
        limits.append("The film does not state the patient's sides; sides are those of the image as shown.")
    if spine and (study.spacing is None or not study.spacing.in_patient):
        limits.append(f"Scale: {scale_words(study)}. Angles do not depend on it where pixels are square.")
    if any(f.measurement.kind is MeasurementKind.COBB_ANGLE for f in shown):
        limits.append("Repeated Cobb measurements of one film differ by several degrees between and within readers.")
    if any(f.measurement.hand is not None for f in shown):
        limits.append("Measured by hand: repeated measurements differ between and within readers.")
    proposed = [f.finding_id for f in shown if f.status is FindingStatus.PROPOSED]
    if proposed:
        limits.append(f"{', '.join(proposed)}: proposed by a model and not yet decided by a clinician.")
    return [plain(text, _LONG) for text in limits]


def _picture_words(case: Case) -> str:
    """The picture in words, for those who cannot see it."""
    angles = [
        f"{f.measurement.cobb.upper_end} to {f.measurement.cobb.lower_end} "
        f"{printed_value(f.measurement.value, f.measurement.unit)}"
        for f in case.findings
        if f.measurement.cobb is not None and f.status is not FindingStatus.REJECTED
    ]
    by_hand = [
        f"{f.measurement.label} {printed_value(f.measurement.value, f.measurement.unit)}"
        for f in case.findings
        if f.measurement.hand is not None and f.status is not FindingStatus.REJECTED
    ]
    if not case.is_spine_film:
        found = [
            f"{f.measurement.label} {_value(f.measurement)}"
            for f in case.findings
            if f.measurement.pack is not None and f.status is not FindingStatus.REJECTED
        ]
        drawn = f" with marks by hand: {'; '.join(by_hand)}" if by_hand else ""
        drawn += f" with what the model found: {'; '.join(found)}" if found else ""
        return plain(f"The image{drawn}", _LONG)
    angles += by_hand
    what = f" with the construction of {'; '.join(angles)}" if angles else " without a construction"
    return plain(f"Frontal radiograph of the spine{what}", _LONG)


def _changes(case: Case) -> list[str]:
    """What the clinician changed of what the model said, one line each."""
    changes = []
    for finding in case.findings:
        proposal, now = finding.proposal, finding.edited
        note = f" Note: {finding.note}" if finding.note else ""
        if finding.status is FindingStatus.REJECTED and proposal is not None:
            value = _value(proposal)
            changes.append(f"{finding.finding_id} rejected: {proposal.label}, model {value}.{note}")
        elif finding.status is FindingStatus.EDITED and now is not None:
            value = _value(now)
            if proposal is None and now.hand is not None:
                if note:
                    changes.append(f"{finding.finding_id}:{note}")  # its table has the rest
            elif proposal is None:
                changes.append(f"{finding.finding_id} made by the clinician: {now.label}, {value}.{note}")
            else:
                was = f"{proposal.label}, model {_value(proposal)}"
                changes.append(f"{finding.finding_id} edited: {was}; {now.label}, clinician {value}.{note}")
        elif note:
            changes.append(f"{finding.finding_id} {finding.status.value}.{note}")
    if case.model is not None and case.vertebrae != case.model.vertebrae:
        before_marks = {v.level: v.corners for v in case.model.vertebrae}
        moved = [v.level for v in case.vertebrae if before_marks.get(v.level) != v.corners]
        changes.append(f"Vertebral marks moved or placed: {', '.join(moved) or 'some removed'}.")
    return [plain(text, _LONG) for text in changes]


def _provenance(request: PdfRequest, report: Report) -> list[list[str]]:
    case, study = request.case, request.case.study
    size = f"{study.columns} \N{MULTIPLICATION SIGN} {study.rows} pixels"
    rows = [("Image", f"{study.source_name}, {size}, SHA-256 {study.source_sha256}")]
    if case.whole_study:
        rows = [("Study", f"{study.source_name}, Study Instance UID {study.study_instance_uid or 'not stated'}")]
    if case.model is None:
        rows.append(("Measured by", "no model: every measurement is the clinician's"))
    else:
        made = case.model.provenance
        settings = f"; {', '.join(made.settings)}" if made.settings else ""
        rows.append(("Model", f"{made.maker} {made.version}, SHA-256 {made.sha256}"))
        rows.append(("Analysis", f"{time_words(made.made_at)}, {case.model.seconds:.2f} s{settings}"))
    rows.append(("Scale", "stated in the text" if case.whole_study else scale_words(study)))
    authors = Counter(sentence.author for _, sentence in report.sentences)
    words = {
        Author.TEMPLATE: "from templates",
        Author.MODEL: "by a language model",
        Author.CLINICIAN: "by the clinician",
    }
    counts = ", ".join(f"{count} {words[author]}" for author, count in sorted(authors.items()))
    model = request.language_model or ("" if report.drafted_by == "template" else report.drafted_by)
    rows.append(("Sentences", (counts or "none") + (f" ({model})" if model else "")))
    rows.append(("Report", f"{case.case_id}, version {request.version}, {request.status.value}"))
    if request.content_sha256:
        rows.append(("Content", f"SHA-256 {request.content_sha256}"))
    rows.append(("Printed", f"{time_words(request.printed_at)}, {request.program}"))
    return [[label, plain(text, _LONG, run=64)] for label, text in rows]


def _signature(request: PdfRequest) -> dict[str, str] | None:
    signature = request.signature
    if signature is None:
        return None
    return {
        "signer": plain(signature.signer),
        "at": time_words(signature.signed_at),
        "meaning": plain(signature.meaning, _LONG),
        "sha256": plain(signature.content_sha256, run=64),
    }
