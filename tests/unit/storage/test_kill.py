"""A program killed at any moment loses nothing that was acknowledged."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.storage.store import Store
from tests.unit.storage.cases import a_case, edited

WRITER = """
import sys
from pathlib import Path
from tests.unit.storage.cases import a_case, decided, edited
from app.storage.canonical import canonical_json
from app.storage.store import Store

store = Store(Path(sys.argv[1]))
case = a_case()
start = int(sys.argv[2])
for step in range(start, start + 100_000):
    store.save(edited(case, 10 + step / 1000), action=f"step {step}", actor="writer")
    print(step, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_the_last_acknowledged_save_survives_sigkill(path):
    chance = random.Random(20261102)  # noqa: S311 - moments of death, not secrets
    last = -1
    for _ in range(4):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(last + 1)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[3],
        )
        assert process.stdout is not None
        first = process.stdout.readline()  # it is writing by now
        time.sleep(chance.uniform(0.0, 0.15))
        process.send_signal(signal.SIGKILL)
        rest, _ = process.communicate(timeout=30)
        acknowledged = [int(line) for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]
        assert acknowledged, "the writer died before it began"
        last = acknowledged[-1]
        with Store(path) as store:
            outcome = store.verify()
            kept = store.load(a_case().case_id)
        assert outcome.problems == ()
        # The save after the last acknowledged one may have reached the disk without its word getting out.
        assert kept in (edited(a_case(), 10 + last / 1000), edited(a_case(), 10 + (last + 1) / 1000))
        last = outcome.events - 1
