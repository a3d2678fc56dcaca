"""Model packs: folders of `pack.toml`, ONNX graphs, a card and a calibration; checked before anything of them runs."""

from inference.packs.discover import BrokenPack, default_roots, discover
from inference.packs.pack import Pack, PackFile, load_pack, read_model, verify_pack
from inference.packs.scope import age_in_years, scope_reasons

__all__ = [
    "BrokenPack",
    "Pack",
    "PackFile",
    "age_in_years",
    "default_roots",
    "discover",
    "load_pack",
    "read_model",
    "scope_reasons",
    "verify_pack",
]
