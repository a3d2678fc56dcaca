"""A real window on a real file: the simulated film, its exact landmarks, a store in a folder of the test's own."""

import gc
from pathlib import Path

import pytest
from pydicom.data import get_testdata_file
from PySide6.QtWidgets import QApplication

from app.core.anatomy import Side
from app.reading.open_image import open_image
from app.simulating.ct import simulate_ct
from app.simulating.ct_dicom import write_ct
from app.simulating.dicom import write_dicom
from app.simulating.film import simulate_film
from app.simulating.recipe import CurveSpec, FilmRecipe
from app.ui.application import make_application
from app.ui.main_window import create_window
from app.workflow import places
from inference.engine.engine import Engine
from tests.gui.desks import QuickDesk
from tests.gui.hand_reader import Reader
from tests.gui.pack_desk import pack_desk, shipped_copy
from tests.gui.packs import picture

RECIPE = FilmRecipe(
    seed=7,
    rows=1200,
    columns=520,
    curves=(CurveSpec(24.0, "T4", Side.LEFT), CurveSpec(46.0, "T8", Side.RIGHT), CurveSpec(30.0, "L2", Side.LEFT)),
)


def pytest_collection_modifyitems(items):
    """The offscreen platform says this of every window; it has no size hints to pass on. All else fails a test."""
    for item in items:
        if "tests/gui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


@pytest.fixture(scope="session")
def qapp_cls():
    return QApplication


@pytest.fixture(scope="session")
def simulated():
    return simulate_film(RECIPE)


@pytest.fixture
def film_file(simulated, tmp_path):
    path = tmp_path / "film.dcm"
    write_dicom(simulated, path)
    return path


@pytest.fixture
def desk(simulated, own_home):
    made = QuickDesk(simulated.corners)
    yield made
    made.close()


@pytest.fixture(scope="module")
def engine():
    with Engine() as made:
        yield made


@pytest.fixture(scope="module")
def shipped(request, tmp_path_factory):
    """A folder with the packs that the module's SHIPPED names."""
    return shipped_copy(tmp_path_factory, *request.module.SHIPPED)


@pytest.fixture
def desk_with_packs(engine, own_home, shipped, monkeypatch):
    """The real desk with those packs and the tiny one."""
    monkeypatch.setattr(places, "shipped_packs", lambda: shipped)
    with pack_desk(engine) as made:
        yield made


@pytest.fixture
def window(qtbot, qapp, desk):
    """An open window without a film; it must leave no widget behind."""
    make_application()
    before = set(map(id, QApplication.allWidgets()))
    made = create_window(desk)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()  # shortcuts need it where no window manager does it
    yield made
    made.close()
    qtbot.wait(20)
    del made
    gc.collect()
    left = [w for w in QApplication.allWidgets() if id(w) not in before]
    assert not left, left


@pytest.fixture
def opened(qtbot, window, film_file):
    """The window with the simulated film, opened and analyzed."""
    window.viewing.open_places([film_file])
    settle(qtbot, window)
    assert window.reading.case is not None
    assert window.reading.case.findings
    return window


def settle(qtbot, window):
    """Wait until nothing is under way in the background, and nothing is about to begin."""
    qtbot.wait(20)
    qtbot.waitUntil(lambda: window.background.idle, timeout=90_000)
    qtbot.wait(20)


def open_ct(qtbot, window, folder, recipe):
    """Write a simulated CT and show it in one viewport."""
    write_ct(simulate_ct(recipe), folder)
    window.viewing.open_places([folder])
    settle(qtbot, window)
    window.film.workspace.set_layout(1, 1)
    settle(qtbot, window)
    return window


@pytest.fixture
def spot(tmp_path):
    """A file of a picture that the tiny pack is meant for."""
    return picture(tmp_path / "spot.png")


@pytest.fixture
def read(qtbot, window, spot):
    """The window with that picture, which the pack has read."""
    window.viewing.open_places([spot])
    settle(qtbot, window)
    return window


@pytest.fixture
def reader(qtbot, qapp):
    """A CT slice in a view with a hand that measures on it."""
    make_application()
    opened = open_image(Path(get_testdata_file("CT_small.dcm")))
    made = Reader(opened.image, opened.study)
    qtbot.addWidget(made.outer)
    made.outer.resize(900, 760)
    with qtbot.waitActive(made.outer):
        made.outer.show()
        made.outer.activateWindow()
    made.view.setFocus()
    return made
