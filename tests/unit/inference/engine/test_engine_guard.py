"""What the models' process cannot do, tried from Python and from native code."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import DefectError
from inference.engine import Engine

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="held by Linux itself")
REFUSALS = ["open", "append", "os.open", "remove", "rename", "mkdir", "link", "kill"]


def task(name: str) -> str:
    return f"engine_fake_tasks:{name}"


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(threads=2, time_limit_s=30.0) as engine:
        yield engine


def held(engine: Engine) -> str:
    engine.start()
    ready = engine._lanes["vision"].ready
    assert ready is not None
    return ready.files


@pytest.mark.parametrize("how", REFUSALS)
def test_python_changes_nothing(engine: Engine, tmp_path: Path, how: str) -> None:
    kept = tmp_path / "kept"
    kept.write_text("kept")
    with pytest.raises(DefectError, match="PermissionError"):
        engine.run("vision", task("write_in_python"), {"path": str(kept), "how": how})
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert kept.read_text() == "kept"


@pytest.mark.parametrize("how", REFUSALS)
def test_python_changes_nothing_where_the_kernel_does_not_help(tmp_path: Path, how: str) -> None:
    kept = tmp_path / "kept"
    kept.write_text("kept")
    script = (
        "import sys; from inference.engine import guard; import engine_fake_tasks as t;"
        "guard.forbid_writing = lambda *_: False; guard._filter_calls = lambda: False;"
        "assert guard.restrict(None) == ('interpreter', 'interpreter')\n"
        "try: t.write_in_python(None, path=sys.argv[1], how=sys.argv[2])\n"
        "except PermissionError: sys.exit(5)"
    )
    root = Path(__file__).resolve().parents[4]
    paths = os.pathsep.join([str(Path(__file__).parent), str(root)])
    command = [sys.executable, "-c", script, str(kept), how]
    done = subprocess.run(command, check=False, timeout=60, env={"PYTHONPATH": paths}, capture_output=True, text=True)
    assert done.returncode == 5, done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert kept.read_text() == "kept"


@linux_only
def test_native_code_changes_nothing(engine: Engine, tmp_path: Path) -> None:
    if held(engine) != "system":
        pytest.skip("this kernel has no Landlock")
    kept = tmp_path / "kept"
    kept.write_text("kept")
    found = engine.run("vision", task("write_in_native_code"), {"path": str(kept)})
    assert found.pop("read") >= 0
    assert found.pop("null") >= 0
    signalled = found.pop("signal")
    if landlock_version() >= 6:
        assert signalled < 0
    assert all(result < 0 for result in found.values()), found
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert kept.read_text() == "kept"


def landlock_version() -> int:
    import ctypes

    return int(ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), ctypes.c_uint(1)))


@linux_only
def test_every_thread_is_held(engine: Engine) -> None:
    assert set(engine.run("vision", task("held_threads"), {})) == {"2"}


@linux_only
def test_this_machine_holds_it_by_the_system(engine: Engine) -> None:
    """Says in the test log what the kernel here can do, so that a silent fall back is seen."""
    assert held(engine) == ("system" if landlock_version() >= 1 else "interpreter")
