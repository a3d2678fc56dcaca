"""A desk with chosen packs on an engine that outlives it, and what tests ask of a window that read something."""

import shutil
from contextlib import contextmanager

import numpy as np
from PySide6.QtGui import QImage

from app.storage.store import Store
from app.workflow import places
from app.workflow.desk import Desk
from app.workflow.settings import Settings
from tests.gui.packs import write_pack


class OneEngineDesk(Desk):
    """The real desk; the models' process outlives it, since starting one takes seconds."""

    def close(self):
        self._store.close()


def shipped_copy(tmp_path_factory, *names):
    """A folder with these shipped packs alone: what tests know, whatever else is shipped."""
    folder = tmp_path_factory.mktemp("shipped")
    for name in names:
        shutil.copytree(places.shipped_packs() / name, folder / name)
    return folder


@contextmanager
def pack_desk(engine):
    """A desk with the tiny pack dropped into the data folder."""
    write_pack(places.dropped_packs())
    made = OneEngineDesk(Store(places.store_file()), engine, Settings(reader="Dr. Reader"))
    try:
        yield made
    finally:
        made.close()


def of_kind(window, kind):
    return next(f for f in window.reading.case.findings if f.measurement.kind is kind)


def card_of(window, finding):
    return next(card for card in window.findings.cards if card.finding_id == finding.finding_id)


def shown_pixels(window):
    """What is on the active image, (rows, columns, 3)."""
    grabbed = window.film.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = np.frombuffer(grabbed.constBits(), np.uint8).reshape(grabbed.height(), grabbed.bytesPerLine())
    return data[:, : grabbed.width() * 3].reshape(grabbed.height(), grabbed.width(), 3).astype(int)
