"""The case store: every edit saved in one transaction with its audit event, signed versions frozen."""

import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any

import msgspec

from app.core.case import Case
from app.core.errors import ReportBlockedError, StoreError
from app.storage import audit
from app.storage.canonical import canonical_json, case_sha256, sha256
from app.storage.connection import connect, immediate, plain_words
from app.storage.masks import stored_mask, unnamed_masks, write_masks
from app.storage.records import (
    AuditEvent,
    CaseStatus,
    CaseSummary,
    SignedEmbedding,
    SignedVersion,
    VerifyOutcome,
)
from app.storage.rows import changes, read_version, write_case
from app.storage.schema import migrate
from app.storage.verify import verify_store

__all__ = [
    "AuditEvent",
    "CaseStatus",
    "CaseSummary",
    "SignedEmbedding",
    "SignedVersion",
    "Store",
    "VerifyOutcome",
]

_STATUS = {
    "preliminary": {False: CaseStatus.UNSIGNED, True: CaseStatus.AMENDING},
    "final": {False: CaseStatus.SIGNED},
    "amended": {True: CaseStatus.AMENDED},
}
"""Status of the latest version, and whether it follows another -> where the case stands."""

_LIST = """
SELECT c.case_id, c.patient_name, c.patient_id, c.study_date, c.description, c.updated_at, c.summary, v.status, v.amends
FROM cases c JOIN report_versions v ON v.case_id = c.case_id
WHERE v.version = (SELECT max(version) FROM report_versions WHERE case_id = c.case_id)
"""

_EMBEDDINGS = """
SELECT c.case_id, json_extract(v.case_content, '$.model.embedding'), c.summary, c.description, v.signed_at
FROM cases c JOIN report_versions v ON v.case_id = c.case_id
WHERE v.version = (SELECT max(version) FROM report_versions WHERE case_id = c.case_id AND status <> 'preliminary')
AND json_extract(v.case_content, '$.model.provenance.maker') = ?
AND json_extract(v.case_content, '$.model.provenance.sha256') = ?
AND json_array_length(v.case_content, '$.model.embedding') > 0
ORDER BY v.signed_at DESC, c.rowid DESC
"""


_NO_MASKS: Mapping[str, bytes] = MappingProxyType({})


class Store:
    """One SQLite file with all cases; safe to share between threads, and between programs.

    What a call returned from is on the disk (WAL, synchronous=FULL): a killed program loses nothing of it.
    """

    def __init__(self, path: Path, *, busy_seconds: float = 5.0) -> None:
        """Open the store, or make a new one.

        Args:
            path: the database file; its folder is made when missing.
            busy_seconds: how long a call waits for another program that is writing.

        Raises:
            StoreError: it cannot be opened, is damaged, in use, or was written by a newer version.
        """
        self._path = path
        self._lock = threading.RLock()
        self._seen: dict[str, str] = {}
        with plain_words(path):
            self._database = connect(path, busy_seconds)
            try:
                migrate(self._database, path)
            except BaseException:
                self._database.close()
                raise

    def save(self, case: Case, *, action: str, actor: str, masks: Mapping[str, bytes] = _NO_MASKS) -> None:
        """Autosave: the case, its masks and its audit event, in one transaction.

        A signed case may still be shown differently (zoom, window) or opened from elsewhere: that alone is kept,
        without an event.

        Args:
            case: as it is now.
            action: what was done, e.g. "accepted F1".
            actor: who did it.
            masks: SHA-256 -> bytes of masks that the case names and that may not be stored yet.

        Raises:
            ReportBlockedError: the case is signed and was not opened for amendment.
            StoreError: the store cannot be written, or the case was changed by another program since it was loaded.
        """
        digest = case_sha256(case)
        with self._writing() as connection:
            stored = self._stored(connection, case.case_id)
            self._refuse_overwriting(case.case_id, stored)
            locked = stored is not None and self._is_locked(connection, case.case_id)
            if locked and stored is not None and stored["content_sha256"] != digest:
                raise ReportBlockedError("This report is signed; open an amendment to change it.")
            now = _now()
            payload = self._write(connection, case, digest, stored, now)
            write_masks(connection, case, masks)
            if not locked:
                self._append(now, actor, action, case.case_id, payload)
        self._seen[case.case_id] = digest

    def load(self, case_id: str) -> Case:
        """The case as it was last saved.

        Raises:
            StoreError: there is no such case, or its row is damaged.
        """
        with self._reading() as connection:
            stored = self._stored(connection, case_id)
        if stored is None:
            raise StoreError(f"There is no case {case_id[:64]} in the store; `plumbline reports list` names them.")
        try:
            case = msgspec.json.decode(stored["content"], type=Case)
        except (msgspec.MsgspecError, ValueError) as error:
            raise StoreError(
                f"Case {case_id} in the store {self._path} is damaged; `plumbline reports verify` says more."
            ) from error
        self._seen[case_id] = stored["content_sha256"]
        return case

    def mask(self, case_id: str, sha256: str) -> bytes:
        """The bytes of a mask that a case names.

        Raises:
            StoreError: it is not there or is damaged, or the store cannot be read.
        """
        with self._reading() as connection:
            return stored_mask(connection, case_id, sha256)

    def prune_masks(self, case_id: str) -> None:
        """Let go of masks that neither the case as stored nor a signed version names: corrections taken back.

        Raises:
            StoreError: the store cannot be written.
        """
        with self._reading() as connection:
            idle = unnamed_masks(connection, case_id)
        if idle:
            with self._writing() as connection:
                # Asked again under the write lock: another program may have named one meanwhile.
                for digest in unnamed_masks(connection, case_id):
                    connection.execute("DELETE FROM masks WHERE case_id = ? AND sha256 = ?", [case_id, digest])

    def list(self) -> tuple[CaseSummary, ...]:
        """Every case, the one changed last first.

        Raises:
            StoreError: the store cannot be read.
        """
        return self._summaries("ORDER BY c.updated_at DESC, c.rowid DESC", [])

    def find_by_source(self, sha256: str) -> tuple[CaseSummary, ...]:
        """Cases read on a file with these bytes, the one changed last first.

        Args:
            sha256: hash of the image file.

        Raises:
            StoreError: the store cannot be read.
        """
        return self._summaries("AND c.source_sha256 = ? ORDER BY c.updated_at DESC, c.rowid DESC", [sha256])

    def embeddings(self, maker: str, sha256: str) -> tuple[SignedEmbedding, ...]:
        """How signed cases looked to one pack, as they were signed last; the latest signature first.

        Args:
            maker: the pack's id.
            sha256: of its files: what another version gives cannot be compared.

        Raises:
            StoreError: the store cannot be read.
        """
        with self._reading() as connection:
            rows = connection.execute(_EMBEDDINGS, [maker, sha256]).fetchall()
        return tuple(
            SignedEmbedding(row[0], tuple(float(x) for x in json.loads(row[1])), row[2] or row[3], row[4])
            for row in rows
        )

    def is_locked(self, case_id: str) -> bool:
        """Whether the case is signed, so that only an amendment can change it; False for a case not yet stored."""
        with self._reading() as connection:
            return self._is_locked(connection, case_id)

    def sign(self, case: Case, report_json: bytes, *, signer: str, meaning: str, at: str) -> SignedVersion:
        """Freeze the open version: final when it is the first, amended when it follows a signed one.

        Args:
            case: as it is signed.
            report_json: the report's canonical JSON (`canonical_json`); its hash is what the signature names.
            signer: name as printed.
            meaning: what the signature says.
            at: ISO 8601 UTC.

        Raises:
            ReportBlockedError: the case is signed already, or no signer is named.
            StoreError: the store cannot be written, or the case was changed by another program since it was loaded.
            ValueError: `report_json` is not canonical JSON.
        """
        if not signer.strip():
            raise ReportBlockedError("A signature needs the name of the clinician who answers for the report.")
        if canonical_json(json.loads(report_json)) != report_json:
            raise ValueError("a report is signed as canonical JSON")
        digest, content_hash = case_sha256(case), sha256(report_json)
        with self._writing() as connection:
            stored = self._stored(connection, case.case_id)
            self._refuse_overwriting(case.case_id, stored)
            if stored is not None and self._is_locked(connection, case.case_id):
                raise ReportBlockedError("This report is signed already; open an amendment to change it.")
            now = _now()
            payload = self._write(connection, case, digest, stored, now)
            write_masks(connection, case, _NO_MASKS)
            version = self._latest(connection, case.case_id)
            status = "final" if version == 1 else "amended"
            connection.execute(
                "UPDATE report_versions SET status = ?, content = ?, content_sha256 = ?, case_content = ?, "
                "case_sha256 = ?, signer = ?, meaning = ?, signed_at = ? WHERE case_id = ? AND version = ?",
                [
                    status,
                    report_json.decode(),
                    content_hash,
                    canonical_json(case).decode(),
                    digest,
                    signer,
                    meaning,
                    at,
                    case.case_id,
                    version,
                ],
            )
            payload |= {"version": version, "status": status, "content_sha256": content_hash}
            payload |= {"signer": signer, "meaning": meaning, "signed_at": at}
            self._append(now, signer, "signed", case.case_id, payload)
            signed = read_version(connection, case.case_id, version)
        self._seen[case.case_id] = digest
        return signed

    def amend(self, case_id: str, *, reason: str, actor: str) -> None:
        """Open a signed case for an amendment: a new preliminary version that follows the signed one.

        Raises:
            ReportBlockedError: it is not signed, an amendment is open already, or there is no reason.
            StoreError: there is no such case, or the store cannot be written.
        """
        if not reason.strip():
            raise ReportBlockedError("An amendment needs its reason: it is printed in the amended report.")
        with self._writing() as connection:
            stored = self._stored(connection, case_id)
            if stored is None:
                raise StoreError(f"There is no case {case_id[:64]} in the store; `plumbline reports list` names them.")
            if not self._is_locked(connection, case_id):
                raise ReportBlockedError("Only a signed report can be amended; this one is open for changes already.")
            version, now = self._latest(connection, case_id), _now()
            connection.execute(
                "INSERT INTO report_versions (case_id, version, status, amends, reason, opened_at) "
                "VALUES (?, ?, 'preliminary', ?, ?, ?)",
                [case_id, version + 1, version, reason.strip(), now],
            )
            connection.execute("UPDATE cases SET updated_at = ? WHERE case_id = ?", [now, case_id])
            payload = {"case_sha256": stored["content_sha256"], "amends": version, "reason": reason.strip()}
            self._append(now, actor, "opened for amendment", case_id, payload)

    def amendment_reason(self, case_id: str) -> str:
        """Reason of the amendment that is open; empty when none is."""
        with self._reading() as connection:
            row = connection.execute(
                "SELECT reason FROM report_versions WHERE case_id = ? AND status = 'preliminary'", [case_id]
            ).fetchone()
        return str(row[0]) if row else ""

    def versions(self, case_id: str) -> tuple[SignedVersion, ...]:
        """Signed versions, the oldest first; empty when it was never signed.

        Raises:
            StoreError: the store cannot be read, or a version is damaged.
        """
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT version FROM report_versions WHERE case_id = ? AND status <> 'preliminary' ORDER BY version",
                [case_id],
            ).fetchall()
            return tuple(read_version(connection, case_id, row[0]) for row in rows)

    def version(self, case_id: str, number: int) -> SignedVersion:
        """One signed version.

        Raises:
            StoreError: there is no such signed version, or it is damaged.
        """
        with self._reading() as connection:
            return read_version(connection, case_id, number)

    def events(self, case_id: str | None = None) -> tuple[AuditEvent, ...]:
        """The audit trail, of one case or of all, the oldest first.

        Raises:
            StoreError: the store cannot be read.
        """
        with self._reading():
            return audit.events(self._database, case_id)

    def verify(self, *, anchor: str | None = None) -> VerifyOutcome:
        """Check the chain, every payload, every signed version, and every case row against the trail.

        It finds whatever was changed, removed, reordered or cut off without computing every later hash anew. Somebody
        who can write the file and does that, or who puts an older copy in its place, is found only with an `anchor`.

        Args:
            anchor: a head hash noted earlier, elsewhere; it must still be in the trail.

        Raises:
            StoreError: the store cannot be read at all.
        """
        with self._lock, plain_words(self._path):
            return verify_store(self._database, anchor)

    def close(self) -> None:
        """Close the file; nothing is lost by not calling it."""
        with self._lock:
            self._database.close()

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._lock, plain_words(self._path), immediate(self._database):
            yield self._database.conn

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock, plain_words(self._path):
            yield self._database.conn

    def _write(
        self, connection: sqlite3.Connection, case: Case, digest: str, stored: dict[str, str] | None, now: str
    ) -> dict[str, Any]:
        """Write the case's rows, with its first open version when it is new; returns what changed, for the trail."""
        payload = changes(case, digest, stored)
        write_case(connection, case, digest, now)
        if stored is None:
            connection.execute(
                "INSERT INTO report_versions (case_id, version, status, opened_at) VALUES (?, 1, 'preliminary', ?)",
                [case.case_id, now],
            )
        return payload

    def _append(self, at: str, actor: str, action: str, case_id: str, payload: dict[str, Any]) -> None:
        audit.append(self._database, at=at, actor=actor, action=action, case_id=case_id, payload=payload)

    def _stored(self, connection: sqlite3.Connection, case_id: str) -> dict[str, str] | None:
        """Content and hash of a case as stored; None when it is not stored yet."""
        row = connection.execute("SELECT content, content_sha256 FROM cases WHERE case_id = ?", [case_id]).fetchone()
        return None if row is None else {"content": row[0], "content_sha256": row[1]}

    def _refuse_overwriting(self, case_id: str, stored: dict[str, str] | None) -> None:
        seen = self._seen.get(case_id)
        if stored is not None and seen is not None and stored["content_sha256"] != seen:
            raise StoreError(
                "This case was changed by another program since it was opened here; open it again to go on. "
                "Nothing was overwritten."
            )

    def _is_locked(self, connection: sqlite3.Connection, case_id: str) -> bool:
        row = connection.execute(
            "SELECT status FROM report_versions WHERE case_id = ? ORDER BY version DESC LIMIT 1", [case_id]
        ).fetchone()
        return row is not None and row[0] != "preliminary"

    def _latest(self, connection: sqlite3.Connection, case_id: str) -> int:
        row = connection.execute("SELECT max(version) FROM report_versions WHERE case_id = ?", [case_id]).fetchone()
        return int(row[0])

    def _summaries(self, tail: str, values: Any) -> tuple[CaseSummary, ...]:
        with self._reading() as connection:
            rows = connection.execute(f"{_LIST} {tail}", values).fetchall()
        return tuple(
            CaseSummary(
                case_id=row[0],
                patient_name=row[1],
                patient_id=row[2],
                study_date=row[3],
                description=row[4],
                status=_STATUS[row[7]][row[8] is not None],
                updated_at=row[5],
                summary=row[6],
            )
            for row in rows
        )


def _now() -> str:
    """Now as ISO 8601 in UTC with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
