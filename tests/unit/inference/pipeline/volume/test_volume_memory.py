"""How much memory a 3-D pack takes on 256 x 256 x 200 voxels: at most 3 times the volume as float, its own included."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[5]


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the peak from /proc")
@pytest.mark.parametrize(("classes", "spacing"), [(2, "0"), (5, "0"), (2, "1.25")])
def test_peak_is_below_three_volumes(classes, spacing):
    script = Path(__file__).with_name("measure_memory.py")
    run = subprocess.run(
        [sys.executable, str(script), str(classes), "96", spacing],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    peak, volume = (int(number) for number in run.stdout.split())
    assert volume == 256 * 256 * 200 * 4
    assert peak <= 3 * volume, f"{peak / volume:.2f} volumes"
