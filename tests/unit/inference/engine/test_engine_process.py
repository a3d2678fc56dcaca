import gc
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing import shared_memory
from pathlib import Path

import numpy as np
import pytest

from app.core.anatomy import Side
from app.core.errors import CancelledError, DefectError, ModelError, OutOfScopeError, UnreadableInputError
from app.core.spacing import Spacing, SpacingSource
from inference.engine import Engine
from inference.engine.machine import physical_cores
from inference.engine.messages import SHARED_FROM
from inference.engine.worker import FLAG

HERE = Path(__file__).parent
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="this bound is held by Linux itself")


def task(name: str) -> str:
    return f"engine_fake_tasks:{name}"


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(threads=1, time_limit_s=30.0) as engine:
        engine.start()
        yield engine


def shared_blocks() -> set[str]:
    """Blocks of this process's engines; other tests run theirs beside it."""
    folder = Path("/dev/shm")  # noqa: S108
    own = f"pl{os.getpid():x}x"
    return {p.name for p in folder.iterdir() if p.name.startswith(own)} if folder.is_dir() else set()


def all_freed(before: set[str]) -> bool:
    """Whether nothing is left but what was there; the last block may take a moment to be confirmed."""
    deadline = time.monotonic() + 2
    while shared_blocks() - before and time.monotonic() < deadline:
        time.sleep(0.01)
    return not shared_blocks() - before


def works(engine: Engine) -> bool:
    return bool(engine.run("vision", task("echo"), {"value": 41}) == 41)


def test_values_arrays_and_data_classes_cross(engine: Engine) -> None:
    spacing = Spacing(0.2, 0.2, SpacingSource.DETECTOR)
    assert engine.run("vision", task("data_classes"), {"spacing": spacing}) == (spacing, Side.LEFT, 1.5)
    nested = {"a": [np.arange(5), {"b": np.zeros((300, 400), np.float32)}], "c": "text"}
    back = engine.run("vision", task("echo"), {"value": nested})
    assert np.array_equal(back["a"][0], np.arange(5))
    assert back["a"][1]["b"].shape == (300, 400)


@pytest.mark.parametrize("dtype", [np.float32, np.uint8, np.int64, np.float64])
@pytest.mark.parametrize("shape", [(1,), (SHARED_FROM,), (513, 1027), (3, 400, 500)])
def test_arrays_are_exact_and_not_shared_with_the_caller(
    engine: Engine, dtype: type[np.generic], shape: tuple[int, ...]
) -> None:
    before = shared_blocks()
    array = np.random.default_rng(1).integers(0, 200, shape).astype(dtype)
    kept = array.copy()
    result = engine.run("vision", task("add_one"), {"array": array})
    assert np.array_equal(result, kept + 1)
    assert result.dtype == dtype
    assert np.array_equal(array, kept)
    result += 1  # the result belongs to the caller
    assert works(engine)
    assert all_freed(before)


def test_transposed_arrays_cross(engine: Engine) -> None:
    array = np.random.default_rng(1).random((600, 500), np.float32)
    for view in (array.T, array[::2, ::-1]):
        assert np.array_equal(engine.run("vision", task("echo"), {"value": view}), view)


def test_progress_and_text_arrive_in_order_in_the_calling_thread(engine: Engine) -> None:
    seen: list[tuple[float, str]] = []
    text: list[str] = []
    threads = set()

    def progress(fraction: float, words: str) -> None:
        seen.append((fraction, words))
        threads.add(threading.get_ident())

    assert engine.run("vision", task("with_progress"), {}, progress=progress, text=text.append) == "done"
    assert seen == [(step / 4, f"step {step}") for step in range(5)]
    assert text == ["a", "b"]
    assert threads == {threading.get_ident()}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("exit_now", "ended unexpectedly .status 3."),
        ("kill_self", "want of memory"),
        ("segfault", "crashed .signal 11."),
        ("foreign_class", "sent what is no result"),
    ],
)
def test_a_crash_is_one_sentence_and_the_next_request_works(engine: Engine, name: str, words: str) -> None:
    with pytest.raises(ModelError, match=f"^The analysis failed: .*{words}.*try it again."):
        engine.run("vision", task(name), {})
    assert works(engine)


def test_death_between_two_requests(engine: Engine) -> None:
    assert works(engine)
    pid = engine.pid("vision")
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    time.sleep(0.05)
    assert works(engine)
    assert engine.pid("vision") != pid


def test_errors_keep_their_class_and_defects_tell_no_data(engine: Engine) -> None:
    with pytest.raises(OutOfScopeError, match=r"^film.dcm is a chest film.$"):
        engine.run("vision", task("fail"), {"kind": "scope"})
    with pytest.raises(UnreadableInputError):
        engine.run("vision", task("fail"), {"kind": "input"})
    with pytest.raises(DefectError, match=r"KeyError at engine_fake_tasks.py:\d+ fail") as caught:
        engine.run("vision", task("fail"), {"kind": "other"})
    assert "DOE" not in str(caught.value)
    with pytest.raises(DefectError, match="TypeError"):
        engine.run("vision", task("unpicklable"), {})
    with pytest.raises(DefectError, match="ModuleNotFoundError"):
        engine.run("vision", "no_such_module:f", {})
    pid = engine.pid("vision")
    assert works(engine)
    assert engine.pid("vision") == pid  # none of this cost the process


def cancel_after(seconds: float) -> threading.Event:
    event = threading.Event()
    threading.Timer(seconds, event.set).start()
    return event


def test_polite_cancel_keeps_the_process(engine: Engine) -> None:
    assert works(engine)
    pid = engine.pid("vision")
    event = cancel_after(0.3)
    start = time.monotonic()
    with pytest.raises(CancelledError, match=r"^The analysis was cancelled; nothing was changed.$"):
        engine.run("vision", task("polite_wait"), {}, cancelled=event.is_set)
    assert time.monotonic() - start < 0.3 + 0.5
    assert works(engine)
    assert engine.pid("vision") == pid


@pytest.mark.parametrize(("name", "arguments"), [("busy", {}), ("sleep", {"seconds": 60.0})])
def test_a_task_that_ignores_cancel_is_ended(engine: Engine, name: str, arguments: dict[str, float]) -> None:
    assert works(engine)
    pid = engine.pid("vision")
    event = cancel_after(0.3)
    start = time.monotonic()
    with pytest.raises(CancelledError):
        engine.run("vision", task(name), dict(arguments), cancelled=event.is_set)
    assert time.monotonic() - start < 0.3 + 1.0
    assert works(engine)
    assert engine.pid("vision") != pid


def test_time_limit(engine: Engine) -> None:
    start = time.monotonic()
    with pytest.raises(ModelError, match=r"^The analysis took longer than 0.4 seconds"):
        engine.run("vision", task("busy"), {}, time_limit_s=0.4)
    assert time.monotonic() - start < 2.0
    assert works(engine)


def test_a_callback_that_raises_stops_the_work(engine: Engine) -> None:
    def progress(fraction: float, words: str) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        engine.run("vision", task("with_progress"), {}, progress=progress)
    assert works(engine)


def test_late_words_of_old_work_are_dropped(engine: Engine) -> None:
    assert engine.run("vision", task("late_words"), {}) == "first"
    seen: list[str] = []
    engine.run("vision", task("sleep"), {"seconds": 0.3}, progress=lambda _, words: seen.append(words))
    assert seen == []


def test_prints_do_not_break_the_protocol(engine: Engine) -> None:
    assert engine.run("vision", task("prints"), {}) == "quiet"


def test_warm_values_are_kept_and_bounded(engine: Engine) -> None:
    assert engine.run("vision", task("warm_names"), {"name": "first", "made": 1})[0] == 1
    assert engine.run("vision", task("warm_names"), {"name": "first", "made": 2})[0] == 1
    sizes = [engine.run("vision", task("warm_names"), {"name": f"n{i}", "made": i})[1] for i in range(40)]
    assert max(sizes) == 32
    assert engine.run("vision", task("warm_names"), {"name": "first", "made": 3})[0] == 3


def test_warm_values_are_bounded_by_their_size() -> None:
    with Engine(threads=1, memory_limit_mb=1000) as engine:  # half of it may be kept

        def kept(name: str, megabytes: int) -> int:
            found = engine.run("vision", task("warm_sized"), {"name": name, "size": megabytes * 2**20})
            assert isinstance(found, int)
            return found

        assert [kept("a", 200), kept("b", 200), kept("a", 200), kept("c", 100)] == [1, 2, 2, 3]
        assert kept("d", 1) == 3  # b, used longest ago, is given up
        assert kept("e", 900) == 1  # more than may be kept: alone
        assert kept("f", 1) == 1


def test_another_device_takes_a_new_process(engine: Engine) -> None:
    assert works(engine)
    pid = engine.pid("vision")
    engine.set_device("cpu")
    assert works(engine)
    assert engine.pid("vision") == pid  # nothing changed
    engine.set_device("cuda")
    assert engine.pid("vision") == pid  # not before it is needed
    assert works(engine)
    assert engine.pid("vision") != pid
    assert engine.device() == "cuda" or engine.device_note()
    engine.set_device("cpu")
    assert works(engine)
    assert (engine.device(), engine.device_note()) == ("cpu", "")


@linux_only
def test_memory_is_bounded() -> None:
    with Engine(threads=1, memory_limit_mb=300) as engine:
        assert engine.run("vision", task("hog"), {"megabytes": 80}) == 10
        with pytest.raises(ModelError, match=r"^The analysis needs more memory than it is allowed"):
            engine.run("vision", task("hog"), {"megabytes": 2000})
        assert works(engine)
        peak = engine.peak_memory("vision")
        assert peak is not None
        assert 10_000_000 < peak < 400_000_000


def test_what_earlier_requests_keep_does_not_stand_in_the_way() -> None:
    with Engine(threads=1) as engine:
        first = engine.run("vision", task("no_room_beside"), {"others": 1})
        second = engine.run("vision", task("no_room_beside"), {"others": 1})
        assert first != second  # a new process
        # One that finds no room in a new process either is told so at once, and the next one works.
        with pytest.raises(ModelError, match="needs more memory than it is allowed"):
            engine.run("vision", task("no_room_beside"), {"others": 0})
        assert engine.run("vision", task("no_room_beside"), {"others": 1}) not in (first, second)


def test_memory_is_watched_where_the_system_does_not_bound_it() -> None:
    script = (
        "import time, numpy; from inference.engine import guard;"
        "guard.restrict(200 * 2**20, bound_address_space=False);"
        "a = [numpy.ones(2**20) for _ in range(60)]; time.sleep(20)"
    )
    done = subprocess.run([sys.executable, "-c", script], check=False, timeout=60)
    assert done.returncode == 77


@linux_only
def test_no_network_no_programs_no_core_dumps(engine: Engine) -> None:
    for family, status in ((2, -1), (10, -1), (17, -1), (1, 0)):  # IPv4, IPv6, packets, local
        result, number = engine.run("vision", task("native_socket"), {"family": family})
        assert (result >= 0) == (status == 0), (family, number)
    with pytest.raises(DefectError, match="PermissionError"):
        engine.run("vision", task("python_socket"), {})
    with pytest.raises(DefectError, match="PermissionError"):
        engine.run("vision", task("start_program"), {})
    limits = engine.run("vision", task("limits"), {})
    assert limits["core"] == 0
    assert limits["nice"] >= 2


def test_the_process_has_no_window_and_only_what_it_needs(engine: Engine) -> None:
    modules = set(engine.run("vision", task("loaded_modules"), {}))
    assert not modules & {"PySide6", "torch", "pytest", "onnxruntime", "llama_cpp", "scipy", "PIL", "pydicom"}


def test_start_up_is_quick() -> None:
    with Engine() as engine:
        start = time.monotonic()
        assert works(engine)
        assert time.monotonic() - start < 1.5
        assert engine.run("vision", task("settings"), {}) == (physical_cores(), "cpu")


def test_drafting_does_not_wait_for_analysis(engine: Engine) -> None:
    done: queue.Queue[str] = queue.Queue()
    thread = threading.Thread(target=lambda: done.put(engine.run("vision", task("sleep"), {"seconds": 1.5})))
    thread.start()
    start = time.monotonic()
    assert engine.run("language", task("echo"), {"value": 1}) == 1
    assert time.monotonic() - start < 1.4
    assert engine.pid("language") != engine.pid("vision")
    thread.join()
    assert done.get() == "slept"


def test_many_threads_are_served_one_after_the_other(engine: Engine) -> None:
    results: queue.Queue[tuple[int, int]] = queue.Queue()

    def work(number: int) -> None:
        results.put((number, engine.run("vision", task("echo"), {"value": number * 10})))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert sorted(results.get_nowait() for _ in threads) == [(n, n * 10) for n in range(12)]


def test_cancel_while_waiting_for_another(engine: Engine) -> None:
    thread = threading.Thread(target=lambda: engine.run("vision", task("sleep"), {"seconds": 1.0}))
    thread.start()
    time.sleep(0.2)
    start = time.monotonic()
    with pytest.raises(CancelledError):
        engine.run("vision", task("echo"), {"value": 1}, cancelled=lambda: True)
    assert time.monotonic() - start < 0.4
    thread.join()


def test_close_ends_work_and_refuses_more() -> None:
    engine = Engine(threads=1)
    caught: queue.Queue[BaseException] = queue.Queue()

    def work() -> None:
        try:
            engine.run("vision", task("busy"), {})
        except CancelledError as error:
            caught.put(error)

    thread = threading.Thread(target=work)
    thread.start()
    while engine.pid("vision") is None:
        time.sleep(0.01)
    pid = engine.pid("vision")
    assert pid is not None
    engine.close()
    thread.join(timeout=5)
    assert "closing" in str(caught.get_nowait())
    assert not exists(pid)
    with pytest.raises(CancelledError):
        engine.run("vision", task("echo"), {"value": 1})
    engine.close()


def exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not (stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z")


PARENT = """
import sys, threading, time
sys.path.insert(0, {here!r})
from inference.engine import Engine
engine = Engine(threads=1)
engine.start()
engine.run("language", "engine_fake_tasks:echo", {{"value": 1}})
def work():
    try:
        engine.run("vision", "engine_fake_tasks:{task}", {arguments})
    except Exception as error:
        assert type(error).__name__ == "CancelledError"
threading.Thread(target=work, daemon=True).start()
time.sleep(0.2)
print(engine.pid("vision"), engine.pid("language"), flush=True)
{then}
"""


def run_parent(then: str, name: str = "busy", arguments: str = "{}") -> subprocess.Popen[str]:
    script = PARENT.format(here=str(HERE), task=name, arguments=arguments, then=then)
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_no_orphans_when_the_desk_is_killed() -> None:
    with run_parent("time.sleep(60)") as parent:
        assert parent.stdout is not None
        pids = [int(word) for word in parent.stdout.readline().split()]
        assert len(pids) == 2
        assert all(exists(pid) for pid in pids)
        parent.kill()
        parent.communicate(timeout=10)
        deadline = time.monotonic() + 3
        while any(exists(pid) for pid in pids) and time.monotonic() < deadline:
            time.sleep(0.02)
        assert not any(exists(pid) for pid in pids)


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("then", ["", "engine.close()"])
def test_a_clean_end_prints_nothing_and_leaves_nothing(then: str) -> None:
    with run_parent(then, "polite_wait") as parent:
        out, errors = parent.communicate(timeout=20)
        pids = [int(word) for word in out.split()]
        assert len(pids) == 2
        assert parent.returncode == 0
        assert errors == ""
        assert not any(exists(pid) for pid in pids)


@linux_only
def test_a_killed_process_leaves_no_shared_memory(engine: Engine) -> None:
    before = shared_blocks()
    array = np.zeros(2_000_000)
    for name in ("exit_now", "kill_self"):
        with pytest.raises((ModelError, DefectError)):
            engine.run("vision", task(name), {"value": array})  # unknown argument or crash: either way it ends
    with pytest.raises(ModelError):
        engine.run("vision", task("hold_and_die"), {"value": array})
    assert works(engine)
    assert all_freed(before)


@linux_only
def test_a_thousand_requests_leak_nothing(engine: Engine) -> None:
    def grown() -> tuple[int, int, int]:
        gc.collect()
        pid = engine.pid("vision")
        worker = len(list(Path(f"/proc/{pid}/fd").iterdir()))
        status = Path(f"/proc/{pid}/status").read_text()
        resident = int(status.partition("VmRSS:")[2].split()[0]) // 1024
        return len(list(Path("/proc/self/fd").iterdir())), worker, resident

    array = np.zeros(50_000)
    before_blocks = shared_blocks()
    for _ in range(50):
        engine.run("vision", task("add_one"), {"array": array})
    own, worker, resident = grown()
    for _ in range(1000):
        engine.run("vision", task("add_one"), {"array": array})
    own_after, worker_after, resident_after = grown()
    # Fewer is no leak: what earlier tests left open may be collected meanwhile.
    assert own_after <= own
    assert worker_after <= worker
    assert resident_after - resident < 10  # MB
    assert all_freed(before_blocks)
    assert threading.active_count() < 15


def test_no_room_in_shared_memory_is_no_obstacle(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("inference.engine.messages.SharedMemory", refuse)
    array = np.arange(100_000)
    total = engine.run("vision", task("total"), {"array": array})
    monkeypatch.undo()
    assert total == array.sum()
    assert shared_memory.SharedMemory  # the module itself is untouched
    assert works(engine)


def test_the_frozen_program_becomes_the_process_by_its_first_argument(monkeypatch: pytest.MonkeyPatch) -> None:
    script = "import sys; from inference.engine.worker import run_if_worker; run_if_worker(sys.argv); sys.exit(9)"
    monkeypatch.setattr("inference.engine.process._command", lambda: [sys.executable, "-c", script, FLAG])
    with Engine(threads=1) as engine:
        assert works(engine)
    monkeypatch.setattr("inference.engine.process._command", lambda: [sys.executable, "-c", script, "--other"])
    with Engine(threads=1) as engine, pytest.raises(ModelError, match="did not start"):
        works(engine)


def test_settings_are_checked() -> None:
    with pytest.raises(ValueError, match="at least one thread"):
        Engine(threads=0)
    with pytest.raises(ValueError, match="positive time limit"):
        Engine(time_limit_s=0.0)
