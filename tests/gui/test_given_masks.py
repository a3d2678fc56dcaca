"""Heights of vertebrae that another program or the reader segmented, measured in the window."""

import numpy as np
import pytest

from app.core.measurement import MeasurementKind
from app.core.segmentation import Segment, Segmentation
from app.simulating.ct import CtRecipe
from app.ui.series_loading import volume_of
from tests.gui.conftest import open_ct, settle

HEIGHT = 27.0


SHIPPED = ("ct-structures",)
"""The packs that these tests know, whatever else is shipped."""


@pytest.fixture
def desk(desk_with_packs):
    return desk_with_packs


@pytest.fixture
def ct(qtbot, window, tmp_path):
    """The window with a small CT."""
    return open_ct(qtbot, window, tmp_path / "ct", CtRecipe(slices=32, side=96, spacing_mm=3.8, slice_mm=3.0))


def block(window, label):
    """A segmentation of one block of 46 x 30 x 27 mm in the middle of the volume that is shown."""
    volume = volume_of(window.film.workspace.active.stack)
    layer = np.zeros(volume.geometry.shape, np.uint16)
    layer[12:21, 44:52, 42:54] = 1
    segment = Segment(1, label, (220, 120, 40), made_by="AUTOMATIC: BoneFinder 2.0")
    return Segmentation(
        "Vertebrae of another program", (segment,), (layer,), (0,), (None,), volume.geometry, volume.keys
    )


def show(qtbot, window, segmentation):
    window.viewing.segments.opened.emit(segmentation, window.film.workspace.active)
    settle(qtbot, window)
    assert window.segments.model.opened is segmentation


def test_heights_are_proposed_with_whose_mask_it_was(qtbot, ct):
    show(qtbot, ct, block(ct, "vertebrae_L1"))
    ct.segments._heights.click()
    settle(qtbot, ct)
    case = ct.reading.case
    (found,) = [f for f in case.findings if f.measurement.kind is MeasurementKind.VERTEBRAL_HEIGHT]
    assert found.measurement.pack.name == "L1"
    heights = [found.measurement.pack.quantity(f"{part} height").value for part in ("anterior", "middle", "posterior")]
    np.testing.assert_allclose(heights, HEIGHT, atol=2.0)
    (note,) = [note for note in case.model.notes if "were given" in note]
    assert note.endswith("Vertebrae of another program (AUTOMATIC: BoneFinder 2.0)")
    assert any("given masks=L1" in setting for setting in found.provenance.settings)
    # Listed with the pack's own, and kept with the case.
    assert "L1" in {segment.label for segment in ct.segments.model.segments}
    assert "L1" in {kept.name for kept in case.masks}
    ct.reading.accept_all()
    settle(qtbot, ct)
    assert "are not its own but were given" in " ".join(s.text for _, s in ct.reading.case.report.sentences)


def test_structures_that_are_no_vertebrae_are_refused_in_a_sentence(qtbot, ct):
    show(qtbot, ct, block(ct, "a lump"))
    before = ct.reading.case
    ct.segments._heights.click()
    settle(qtbot, ct)
    assert ct.banner.isVisible()
    assert "names no vertebra" in ct.banner.words.text()
    assert ct.reading.case.findings == before.findings


def test_without_segments_the_menu_says_what_is_needed(qtbot, ct):
    ct.actions_by_key["heights"].trigger()
    settle(qtbot, ct)
    assert "name them C1 to L5" in ct.banner.words.text()
