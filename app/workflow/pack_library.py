"""Packs in the user's data folder: checked, copied in one piece, removed; other forms of models made into packs."""

import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from app.core.errors import ModelError, UsageError
from app.workflow.analysis import Progress, no_progress
from app.workflow.batch import make_folder
from inference.packs.discover import BrokenPack
from inference.packs.pack import PACK_TOML, Pack, load_pack

_STAGE = ".adding-"
"""Beginning of a folder's name while a pack is copied into it; folders of such names are no packs."""


def add_pack(
    path: Path,
    folder: Path,
    taken: Mapping[str, Path],
    *,
    load: Callable[[Pack], None] = lambda _: None,
    progress: Progress = no_progress,
) -> Pack:
    """Check a pack and copy it into a folder, where it appears whole or not at all.

    Args:
        path: a pack's folder, a model folder of nnU-Net v2, or a MONAI bundle.
        folder: of dropped packs; made when missing.
        taken: id -> folder of the packs there are.
        load: opens the copy's models, so that a graph with other tensors than declared is refused now, not at a case.
        progress: (share, words).

    Raises:
        ModelError: it cannot be used, or its id is taken; nothing was changed.
        UsageError: it cannot be copied.
    """
    if not path.is_dir():
        raise UsageError(
            f"{path} is no folder: name a pack's folder, a model folder of nnU-Net v2, or a MONAI bundle's folder."
        )
    make_folder(folder)
    try:
        with tempfile.TemporaryDirectory(prefix=_STAGE, dir=folder) as name:
            stage = Path(name) / "pack"
            progress(0.1, f"Checking {path.name}")
            if (path / PACK_TOML).exists():
                source = load_pack(path)
                _refuse_taken(source.id, taken)
                progress(0.5, f"Copying {source.id}")
                _copy(source, stage)
            else:
                _import(path, stage)
            progress(0.8, "Checking the copy")
            pack = load_pack(stage)
            _refuse_taken(pack.id, taken)
            progress(0.9, "Loading its models")
            load(pack)
            target = folder / pack.id
            if target.exists():
                raise ModelError(
                    f"The folder {target} exists and holds no usable pack: remove it with "
                    f"`plumbline packs remove {pack.id}`, then add {pack.id!r} again."
                )
            stage.rename(target)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError(f"The model pack cannot be copied to {folder} ({reason}); nothing was added.") from error
    progress(1.0, "Done")
    return load_pack(target, hash_models=False)


def remove_pack(pack_id: str, packs: Sequence[Pack | BrokenPack], folder: Path) -> None:
    """Remove a pack of the data folder.

    Args:
        pack_id: its id, or its folder's name where it is broken.
        packs: all there are.
        folder: of dropped packs; nothing outside of it is removed.

    Raises:
        ModelError: there is none of that id, or it is a shipped one.
        UsageError: it cannot be removed.
    """
    names = {pack.folder: pack.id if isinstance(pack, Pack) else pack.folder.name for pack in packs}
    found = [place for place, name in names.items() if name == pack_id]
    dropped = [place for place in found if place.parent.resolve() == folder.resolve()]
    if not found:
        raise ModelError(f"There is no model pack {pack_id!r}; `plumbline packs list` names them.")
    if not dropped:
        raise ModelError(f"The model pack {pack_id!r} comes with the program and is not removed.")
    try:
        if dropped[0].is_symlink():
            dropped[0].unlink()
        else:
            shutil.rmtree(dropped[0])
    except OSError as error:
        raise UsageError(f"The model pack {pack_id!r} cannot be removed ({error.strerror}).") from error


def _refuse_taken(pack_id: str, taken: Mapping[str, Path]) -> None:
    if pack_id in taken:
        raise ModelError(
            f"There is a model pack {pack_id!r} already; remove it first, or give the new one another id. "
            "Nothing was changed."
        )


def _import(path: Path, stage: Path) -> None:
    """Make a pack of a model in another form.

    Raises:
        ModelError: it is in none that is known, or cannot be made into a pack.
    """
    from inference.importing import import_model  # noqa: PLC0415 - it loads what the window need not wait for

    root = stage.parent / "made"
    root.mkdir()
    import_model(path, root).rename(stage)


def _copy(pack: Pack, stage: Path) -> None:
    """The files that the pack lists, and no others."""
    stage.mkdir()
    for name in (PACK_TOML, *(file.name for file in pack.files)):
        shutil.copyfile(pack.folder / name, stage / name)
