"""Any order of saving, signing, amending and reopening keeps the store's promises."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.core.errors import ReportBlockedError
from app.core.report import ReportStatus
from app.storage.canonical import canonical_json, sha256
from app.storage.store import CaseStatus, Store
from tests.unit.storage.cases import a_case, edited

VALUES = st.integers(100, 900).map(lambda tenths: tenths / 10)


class Reports(RuleBasedStateMachine):
    """A model of one case: its content, its signed versions, and whether it is open."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = Store(self.folder / "cases.db")
        self.case = a_case()
        self.open = True
        self.signed = []
        self.events = 0

    @initialize()
    def begin(self):
        self.store.save(self.case, action="opened", actor="r")
        self.events = 1

    @rule(value=VALUES)
    def edit(self, value):
        changed = edited(self.case, value)
        if self.open:
            self.store.save(changed, action="edited F1", actor="r")
            self.case = changed
            self.events += 1
        elif changed != self.case:
            with pytest.raises(ReportBlockedError):
                self.store.save(changed, action="edited F1", actor="r")

    @rule(number=st.integers(0, 99))
    def sign(self, number):
        content = canonical_json({"number": number})
        if not self.open:
            with pytest.raises(ReportBlockedError):
                self.store.sign(self.case, content, signer="Dr. R", meaning="m", at="2026-11-02T14:10:00Z")
            return
        version = self.store.sign(self.case, content, signer="Dr. R", meaning="m", at="2026-11-02T14:10:00Z")
        assert version.status is (ReportStatus.AMENDED if self.signed else ReportStatus.FINAL)
        self.signed.append((version.version, sha256(content), self.case))
        self.open = False
        self.events += 1

    @rule()
    def amend(self):
        if self.open:
            with pytest.raises(ReportBlockedError):
                self.store.amend(self.case.case_id, reason="a reason", actor="r")
            return
        self.store.amend(self.case.case_id, reason="a reason", actor="r")
        self.open = True
        self.events += 1

    @rule()
    def reopen(self):
        self.store.close()
        self.store = Store(self.folder / "cases.db")

    @precondition(lambda self: self.events)
    @invariant()
    def everything_is_as_written(self):
        assert self.store.load(self.case.case_id) == self.case
        kept = [(v.version, v.content_sha256, v.case) for v in self.store.versions(self.case.case_id)]
        assert kept == self.signed
        assert [number for number, _, _ in kept] == list(range(1, len(kept) + 1))
        (line,) = self.store.list()
        if self.signed:
            after = (CaseStatus.AMENDING,) if self.open else (CaseStatus.SIGNED, CaseStatus.AMENDED)
        else:
            after = (CaseStatus.UNSIGNED,)
        assert line.status in after
        assert self.store.is_locked(self.case.case_id) is not self.open
        outcome = self.store.verify()
        assert outcome.problems == ()
        assert (outcome.events, outcome.versions) == (self.events, len(self.signed))

    def teardown(self):
        self.store.close()
        shutil.rmtree(self.folder)


TestReports = Reports.TestCase
TestReports.settings = settings(
    max_examples=15, stateful_step_count=15, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
