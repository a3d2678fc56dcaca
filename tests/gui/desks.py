"""Desks for the window's tests: the real store and files, with a quick stand-in for the models."""

import threading
import time
from dataclasses import replace

from app.core.anatomy import LEVELS
from app.core.case import ModelResult
from app.core.errors import CancelledError, OutOfScopeError
from app.core.measurement import Interval, Vertebra
from app.core.provenance import Provenance
from app.core.report import Author, Report, Section, Sentence
from app.measuring.balance import coronal_balance
from app.measuring.cobb import find_curves
from app.storage.store import Store
from app.workflow import places
from app.workflow.analysis import propose
from app.workflow.desk import Desk
from app.workflow.pack_reading import PackReading
from app.workflow.report_edits import refresh_report
from app.workflow.settings import Settings

PROVENANCE = Provenance("spine-frontal", "1.0.0", "0" * 64, ("method=vertebral axis",), "2026-11-02T10:00:00Z")


class NoEngine:
    """These desks run no model process."""

    def close(self):
        pass


class QuickDesk(Desk):
    """Knows where the vertebrae of its film are; everything but the models is real.

    Attributes:
        hold: while set, `analyze` and `draft_model` wait, so that a test can look at the window meanwhile.
        refuse: raised by `analyze` instead of a result.
        reads: stands in for `read_with` where the test has another pack than the spine's.
        fitting: what `fits` answers.
        threads: names of the threads that called.
    """

    def __init__(self, corners):
        super().__init__(Store(places.store_file()), NoEngine(), Settings(reader="Dr. Reader"))
        self.corners = corners
        self.hold = threading.Event()
        self.refuse = None
        self.reads = None
        self.fitting = ()
        self.threads = []
        self.actions = []

    def open_path(self, path, **reports):
        self.threads.append(threading.current_thread().name)
        return super().open_path(path, **reports)

    def save(self, case, action, **masks):
        self.threads.append(threading.current_thread().name)
        self.actions.append(action)
        super().save(case, action, **masks)

    def _wait(self, progress, cancelled):
        for step in range(400):
            if cancelled():
                raise CancelledError("The analysis was cancelled.")
            if not self.hold.is_set():
                return
            progress(step / 400, "Finding vertebrae")
            time.sleep(0.02)

    def analyze(self, case, image, *, progress, cancelled):
        self.threads.append(threading.current_thread().name)
        self._wait(progress, cancelled)
        if self.refuse is not None:
            raise OutOfScopeError(self.refuse)
        spine = tuple(
            Vertebra(level, tuple((float(x), float(y)) for x, y in quad), 0.9)
            for level, quad in zip(LEVELS, self.corners, strict=True)
        )
        curves = find_curves(
            spine,
            spacing=image.spacing,
            image_left_is=case.image_left_is,
            interval_source=lambda _u, _l, v: Interval(max(0.0, v - 3.2), v + 3.2, 0.9, "drawn for a test"),
        )
        balance = coronal_balance(
            spine, spacing=image.spacing, spacing_reason=image.spacing_reason, image_left_is=case.image_left_is
        )
        measurements = (*curves, balance)
        result = ModelResult(spine, measurements, PROVENANCE, 0.2)
        return refresh_report(
            replace(case, model=result, vertebrae=spine, findings=propose(measurements, PROVENANCE), report=None)
        )

    def read_with(self, case, subject, pack_id=None, *, force=False, progress, cancelled):
        """The spine's film as `analyze` has it; packs of the test's own, where it gives any."""
        if self.reads is not None:
            self._wait(progress, cancelled)
            return self.reads(case, subject, pack_id, force=force)
        found = self.analyze(case, subject.image, progress=progress, cancelled=cancelled)
        return PackReading(found, None, PROVENANCE.maker)

    def fits(self, _subject, **_reports):
        return self.fitting

    def device_words(self):
        return "CPU"

    def draft_model(self, case, *, on_text, cancelled):
        self._wait(lambda *_: on_text("The main thoracic curve"), cancelled)
        on_text("The main thoracic curve measures")
        sections = []
        for section in case.report.sections:
            sentences = tuple(
                Sentence(s.text, s.evidence, Author.MODEL) if s.evidence else s for s in section.sentences
            )
            sections.append(Section(section.title, sentences))
        return replace(case, report=Report(tuple(sections), "test-model 1"))
