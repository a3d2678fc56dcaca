"""The bench's measurement of opening in the real window."""

import json
import subprocess
import sys

from app.simulating.ct import CtRecipe, simulate_ct
from app.simulating.ct_dicom import write_ct
from tests.conftest import ROOT


def test_opening_a_folder_is_measured_in_the_window(tmp_path):
    write_ct(simulate_ct(CtRecipe(slices=8, side=48, spacing_mm=7.6, slice_mm=20.0)), tmp_path / "ct")
    command = [sys.executable, "-m", "app.ui.opening_speed", str(tmp_path / "ct"), "--runs", "2"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True, cwd=ROOT)
    found = json.loads(done.stdout.splitlines()[-1])
    assert len(found["first_image_s"]) == 2
    assert all(0.0 < seconds < 60.0 for seconds in found["first_image_s"])
