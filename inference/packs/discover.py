"""Which packs there are: the shipped ones and those the clinician dropped into the data folder."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import ModelError
from inference.packs.pack import Pack, load_pack, verify_pack


@dataclass(frozen=True, slots=True)
class BrokenPack:
    """A folder among the packs that cannot be used.

    Attributes:
        folder: where it lies.
        problems: what is wrong, in words; at least one.
    """

    folder: Path
    problems: tuple[str, ...]


def default_roots(data_folder: Path) -> tuple[Path, ...]:
    """Where packs are looked for: shipped in `assets/packs`, then `packs` in the clinician's data folder."""
    return (Path(__file__).resolve().parents[2] / "assets" / "packs", data_folder / "packs")


def discover(roots: Iterable[Path]) -> tuple[Pack | BrokenPack, ...]:
    """Every pack below the roots, in the order of the roots and then of the folders' names.

    Only names, sizes and tables are checked here, so that a list of large packs is quick; models are hashed when they
    are verified or run. A second pack with an id already seen is broken: the first, the shipped one, counts.
    """
    found: list[Pack | BrokenPack] = []
    seen: dict[str, str] = {}
    for root in roots:
        if not root.is_dir():
            continue
        for folder in sorted(entry for entry in root.iterdir() if entry.is_dir() and not entry.name.startswith(".")):
            try:
                pack = load_pack(folder, hash_models=False)
            except ModelError:
                found.append(BrokenPack(folder, tuple(verify_pack(folder)) or ("it changed while it was read",)))
                continue
            if pack.id in seen:
                found.append(BrokenPack(folder, (f"its id {pack.id!r} is taken by the pack in {seen[pack.id]!r}",)))
                continue
            seen[pack.id] = folder.name
            found.append(pack)
    return tuple(found)
