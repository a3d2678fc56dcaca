"""Where files lie: what ships with the program, and the user's data folder."""

import os
import sys
from pathlib import Path

import platformdirs


def assets() -> Path:
    """Folder of the shipped assets, in a checkout as in a frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)  # PyInstaller's folder of unpacked files
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return root / "assets"


def shipped_packs() -> Path:
    """Folder of the packs that come with the program."""
    return assets() / "packs"


def home() -> Path:
    """The user's data folder: $PLUMBLINE_HOME, or the platform's place for local data. Not created here."""
    chosen = os.environ.get("PLUMBLINE_HOME")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("plumbline", appauthor=False, roaming=False))


def dropped_packs() -> Path:
    """Folder of the packs that the user dropped in."""
    return home() / "packs"


def store_file() -> Path:
    """The case store."""
    return home() / "cases.db"


def crash_records() -> Path:
    """Folder of crash records, which hold no patient data."""
    return home() / "crashes"
