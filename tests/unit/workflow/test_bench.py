import json
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import ModelError, UsageError
from app.workflow import bench, bench_packs, bench_reading, bench_sides, bench_viewing
from app.workflow.bench_sides import Sides
from app.workflow.settings import Settings
from inference.engine import Engine
from inference.packs import Pack, load_pack

SHIPPED = Path(__file__).resolve().parents[3] / "assets" / "packs" / "spine-frontal"
needs_pack = pytest.mark.skipif(not (SHIPPED / "pack.toml").exists(), reason="no spine pack in this checkout")


def desk(pack: Callable[[str], Pack], language_model: Callable[[], Any]) -> Any:
    return types.SimpleNamespace(
        settings=Settings(threads=1),
        pack=pack,
        packs=lambda: (),
        spine_pack=lambda: pack("spine-frontal"),
        language_model=language_model,
    )


def refuse(*_: object) -> Any:
    raise ModelError("There is none.")


def sides(calls: list[str], ours: list[float], bare: list[float]) -> Sides:
    mine, plain = iter(ours), iter(bare)

    def side(name: str, times: Iterator[float]) -> Callable[[], float]:
        def run() -> float:
            calls.append(name)
            return next(times)

        return run

    return Sides(side("ours", mine), side("bare", plain), lambda: calls.append("closed"), {"process_peak_bytes": 2**21})


@pytest.fixture
def models_and_window_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_packs, "steps", lambda _engine, _packs: ())
    monkeypatch.setattr(bench_reading, "steps", lambda _files: ())
    monkeypatch.setattr(bench_viewing, "steps", tuple)


@pytest.mark.usefixtures("models_and_window_alone")
def test_ratios_are_taken_run_by_run_and_in_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    monkeypatch.setattr(bench_sides, "window", lambda: sides(calls, [3.0, 8.0, 2.0], [1.0, 2.0, 2.0]))
    report = bench.run_bench(desk(refuse, refuse), runs=3)
    analysis, drafting, window = report.comparisons
    assert [item.name for item in report.comparisons] == ["analysis", "drafting", "window"]
    assert analysis.ratio is drafting.ratio is None
    assert analysis.reason == drafting.reason == "There is none."
    assert window.ratio == bench.Spread(1.0, 3.0, 4.0)
    assert window.seconds == bench.Spread(2.0, 3.0, 8.0)
    assert window.bare_seconds == bench.Spread(1.0, 2.0, 2.0)
    assert calls == ["ours", "bare", "bare", "ours", "ours", "bare", "closed"]
    text = bench.format_bench(report)
    assert "not measured: There is none." in text
    assert "3.00 (1.00 to 4.00)" in text
    assert "peak memory of the models' process: 2 MiB" in text
    plain = json.loads(json.dumps(report.as_json()))
    assert plain["comparisons"][2]["ratio"] == {"min": 1.0, "median": 3.0, "max": 4.0}
    assert plain["machine"]["physical_cores"] >= 1
    assert plain["machine"]["packages"]["numpy"]


@pytest.mark.usefixtures("models_and_window_alone")
def test_a_side_that_fails_midway_is_closed_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []

    def fails() -> float:
        raise ModelError("It crashed.")

    made = Sides(fails, lambda: 1.0, lambda: calls.append("closed"))
    monkeypatch.setattr(bench_sides, "window", lambda: made)
    shares: list[float] = []
    report = bench.run_bench(desk(refuse, refuse), runs=2, progress=lambda share, _: shares.append(share))
    assert report.comparisons[2].reason == "It crashed."
    assert calls == ["closed"]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.usefixtures("models_and_window_alone")
def test_one_comparison_alone_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    monkeypatch.setattr(bench_sides, "window", lambda: sides(calls, [3.0], [1.0]))
    report = bench.run_bench(desk(refuse, refuse), runs=1, only=["window"])
    assert [item.name for item in report.comparisons] == ["window"]


@pytest.mark.usefixtures("models_and_window_alone")
def test_an_unknown_comparison_is_refused_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="no comparison 'widow': choose among analysis, drafting, window"):
        bench.run_bench(desk(refuse, refuse), runs=1, only=["window", "widow"])


@needs_pack
def test_analysis_against_the_very_same_passes() -> None:
    with Engine(threads=1) as engine:
        made = bench_sides.analysis(engine, load_pack(SHIPPED))
        ours, bare = made.ours(), made.bare()
    assert made.facts["passes"] == 5
    assert 0.0 < bare < 30.0
    assert 0.0 < ours < 30.0
    peak = made.facts["process_peak_bytes"]
    assert isinstance(peak, int)
    assert peak > 50_000_000


def test_the_bare_window_is_really_shown() -> None:
    made_by = bench_sides.first_paint("--bare")
    assert 0.02 < made_by < 30.0


def test_a_window_that_cannot_be_shown_is_told() -> None:
    with pytest.raises(ModelError, match=r"^The window could not be shown: .*unrecognized arguments"):
        bench_sides.first_paint("--no-such-option")


@pytest.mark.slow
def test_both_windows() -> None:
    made = bench_sides.window()
    try:
        assert made.ours() > made.bare() > 0.0
    finally:
        made.close()
