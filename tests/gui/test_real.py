"""The window with the real desk: the shipped pack in its own process, real films, and the PDF."""

import pytest
from pypdf import PdfReader

from app.main import make_desk
from app.ui.application import make_application
from app.ui.main_window import create_window
from app.workflow import places
from tests.gui.conftest import settle


@pytest.fixture
def real(qtbot, qapp, own_home):
    """A window on the program's own desk."""
    if not (places.shipped_packs() / "spine-frontal" / "pack.toml").is_file():
        pytest.skip("the spine-frontal pack is not in assets/packs")
    make_application()
    desk = make_desk()
    window = create_window(desk)
    window.show()
    yield window
    window.close()
    desk.close()
    qtbot.wait(20)


@pytest.mark.slow
def test_a_film_is_read_corrected_signed_and_printed(qtbot, real, film_file, simulated, tmp_path):
    real.viewing.open_places([film_file])
    settle(qtbot, real)
    reading = real.reading
    assert reading.case.findings, real.banner.words.text()
    angles = [f.measurement.value for f in reading.case.findings if f.measurement.cobb is not None]
    assert max(angles) == pytest.approx(simulated.largest_cobb, abs=15)
    reading.accept_all()
    reading.choose("F1")
    reading.move_end(upper=False, step=1)
    real.tabs.setCurrentWidget(real.report)
    if (places.assets() / "language" / "plumbline-report.gguf").is_file():
        streamed = []
        reading.draft_streamed.connect(streamed.append)
        reading.draft()
        settle(qtbot, real)
        assert reading.case.report.drafted_by.startswith("plumbline-report"), real.banner.words.text()
        assert len(streamed) > 5
        assert not reading.shown().blocking
    assert real.report.foot.sign.isEnabled(), real.report.foot._why.text()
    reading.sign("Dr. Reader")
    settle(qtbot, real)
    assert reading.locked
    written = tmp_path / "report.pdf"
    reading.export_pdf(written)
    settle(qtbot, real)
    assert str(written) in real.banner.words.text()
    text = "".join(page.extract_text() for page in PdfReader(written).pages)
    assert "Dr. Reader" in text


@pytest.mark.slow
def test_a_real_photograph_of_a_film_is_read(qtbot, real, shared_data):
    path = sorted((shared_data / "spine" / "images").iterdir())[17]
    real.viewing.open_places([path])
    settle(qtbot, real)
    case = real.reading.case
    assert case.study.source_name == path.name
    assert case.findings, real.banner.words.text()
    assert case.image_left_is is None
    assert "side not stated" in real.findings.cards[0]._side.text()
    assert any("scale" in mark or "spacing" in mark for mark in real.film.workspace.active.text.marks)


@pytest.mark.slow
def test_a_killed_window_goes_on_where_it_was(qtbot, real, film_file):
    real.viewing.open_places([film_file])
    settle(qtbot, real)
    real.reading.accept("F1")
    settle(qtbot, real)
    case_id = real.reading.case.case_id
    desk = make_desk()  # another process would see what this one sees: the store as it is on disk
    try:
        assert desk.case(case_id).finding("F1").counts
    finally:
        desk.close()


@pytest.mark.slow
def test_bad_files_get_one_sentence_each(qtbot, real, tmp_path):
    for name, content in (("empty.dcm", b""), ("text.jpg", b"no picture"), ("cut.png", b"\x89PNG\r\n\x1a\n")):
        bad = tmp_path / name
        bad.write_bytes(content)
        real.banner.hide()
        real.viewing.open_places([bad])
        settle(qtbot, real)
        assert real.banner.isVisible()
        assert name in real.banner.words.text()
        assert "Traceback" not in real.banner.words.text()
