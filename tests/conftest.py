"""Fixtures for every test: a home of its own, the shared data, and no unexpected log line."""

import logging
import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """Every test keeps its cases in a folder of its own."""
    home = tmp_path / "plumbline-home"
    monkeypatch.setenv("PLUMBLINE_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def shared_data():
    """The folder of real cases; skips where it does not exist."""
    folder = Path(os.environ.get("PLUMBLINE_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("the folder of real cases is not on this machine (PLUMBLINE_DATA)")
    return folder


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog):
    """A warning or error in the log fails the test, unless it cleared `caplog` after checking it."""
    yield
    unexpected = [
        r for r in caplog.get_records("call") if r.levelno >= logging.WARNING and not r.name.startswith("hypothesis")
    ]
    assert not unexpected, [r.getMessage() for r in unexpected]
