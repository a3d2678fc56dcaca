"""Rows of the store: a case and its findings written, what changed between two saves, a signed version read."""

import json
import sqlite3
from typing import Any

import msgspec

from app.core.case import Case
from app.core.errors import StoreError
from app.core.report import ReportStatus
from app.storage.canonical import canonical_json, sha256
from app.storage.records import SignedVersion, summary_of

_WHOLE = (
    "vertebrae",
    "report",
    "indication",
    "image_left_is",
    "side_stated_by",
    "model",
    "study",
    "key_images",
    "first_impression",
    "masks",
)
"""Parts of a case of which an audit event keeps the new value as a whole."""

_EACH = {"findings": "finding_id", "annotations": "annotation_id"}
"""Parts of which an audit event keeps each new or changed item, and the ids of those that are gone."""


def case_columns(case: Case) -> dict[str, str]:
    """The columns that the case list is read from."""
    study = case.study
    return {
        "source_sha256": study.source_sha256,
        "patient_name": study.patient.name,
        "patient_id": study.patient.patient_id,
        "study_date": study.study_date,
        "description": study.study_description or study.source_name,
        "summary": summary_of(case),
    }


def finding_rows(case: Case) -> tuple[tuple[Any, ...], ...]:
    """One row per finding, in the order of the findings table's columns."""
    return tuple(
        (
            case.case_id,
            finding.finding_id,
            finding.measurement.kind.value,
            finding.measurement.label,
            finding.status.value,
            float(finding.measurement.value),
            None if finding.proposal is None else float(finding.proposal.value),
            finding.measurement.unit.value,
            finding.decided_by,
            finding.decided_at,
        )
        for finding in case.findings
    )


def write_case(connection: sqlite3.Connection, case: Case, digest: str, now: str) -> None:
    """Insert or update a case and its findings, inside the caller's transaction."""
    values = {
        "case_id": case.case_id,
        "content": canonical_json(case).decode(),
        "content_sha256": digest,
        **case_columns(case),
        "created_at": now,
        "updated_at": now,
    }
    names = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    updates = ", ".join(f"{name} = excluded.{name}" for name in values if name not in ("case_id", "created_at"))
    connection.execute(
        f"INSERT INTO cases ({names}) VALUES ({marks}) ON CONFLICT (case_id) DO UPDATE SET {updates}",  # noqa: S608
        values,
    )
    connection.execute("DELETE FROM findings WHERE case_id = ?", [case.case_id])
    connection.executemany("INSERT INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", finding_rows(case))


def changes(case: Case, digest: str, stored: dict[str, str] | None) -> dict[str, Any]:
    """What a save changed, for its audit event: new values of what is new, ids of findings and marks that are gone.

    Args:
        case: the case as it is saved.
        digest: its `case_sha256`.
        stored: `content` as stored before; None for a new case.
    """
    before: dict[str, Any] = json.loads(stored["content"]) if stored else {}
    after: dict[str, Any] = msgspec.to_builtins(case)
    # As it is after a round trip, so that tuples and lists compare.
    after = json.loads(canonical_json(after))
    payload: dict[str, Any] = {"case_sha256": digest}
    # What a case stored by an older version did not have yet was empty.
    payload |= {name: after[name] for name in _WHOLE if after[name] != before.get(name, [] if before else None)}
    for part, key in _EACH.items():
        old = {item[key]: item for item in before.get(part, [])}
        new = {item[key]: item for item in after[part]}
        if changed := [item for name, item in new.items() if item != old.get(name)]:
            payload[part] = changed
        if gone := [name for name in old if name not in new]:
            payload[f"{part}_removed"] = gone
    return payload


def read_version(connection: sqlite3.Connection, case_id: str, version: int) -> SignedVersion:
    """A signed version.

    Raises:
        StoreError: there is none of that number, or it is not what was signed.
    """
    row = connection.execute(
        "SELECT status, content, content_sha256, signer, meaning, signed_at, amends, reason, case_content "
        "FROM report_versions WHERE case_id = ? AND version = ? AND status <> 'preliminary'",
        [case_id, version],
    ).fetchone()
    if row is None:
        raise StoreError(f"Case {case_id[:64]} has no signed version {version}.")
    status, content, digest, signer, meaning, signed_at, amends, reason, case_content = row
    if sha256(content.encode()) != digest:
        raise StoreError(
            f"Version {version} of case {case_id} is not what was signed; `plumbline reports verify` says more."
        )
    try:
        case = msgspec.json.decode(case_content, type=Case)
    except (msgspec.MsgspecError, ValueError) as error:
        raise StoreError(f"Version {version} of case {case_id} is damaged.") from error
    return SignedVersion(
        case_id=case_id,
        version=version,
        status=ReportStatus(status),
        content=content.encode(),
        content_sha256=digest,
        signer=signer,
        meaning=meaning,
        signed_at=signed_at,
        amends=amends,
        reason=reason,
        case=case,
    )
