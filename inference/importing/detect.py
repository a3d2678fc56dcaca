"""One command for every kind of model folder that is known."""

from pathlib import Path

from app.core.errors import ModelError
from inference.importing.monai import bundle_folder, read_bundle
from inference.importing.nnunet import model_folder, read_nnunet
from inference.importing.source import RefusedError, as_error
from inference.importing.writing import write_pack
from inference.packs.pack import PACK_TOML


def kind_of(path: Path) -> str:
    """What a folder holds: "pack", "nnU-Net v2 model", "MONAI bundle", or empty where it is none of them.

    Raises:
        ModelError: it holds several models.
    """
    if not path.is_dir():
        return ""
    try:
        if (path / PACK_TOML).is_file():
            return "pack"
        if model_folder(path) is not None:
            return "nnU-Net v2 model"
        return "MONAI bundle" if bundle_folder(path) is not None else ""
    except RefusedError as error:
        raise as_error(path, "The folder", error) from None


def import_model(path: Path, target_root: Path) -> Path:
    """Make a pack of a trained nnU-Net v2 folder or a MONAI bundle.

    Args:
        path: the model's folder.
        target_root: where packs are kept; the new one becomes a folder in it.

    Returns:
        The new pack's folder.

    Raises:
        ModelError: it is neither, something is missing, or the original does something that is not done here; the
            sentence says what.
        UsageError: there is a pack of that name already.
        StoreError: the pack cannot be written.
    """
    kind = kind_of(path)
    try:
        if kind == "nnU-Net v2 model":
            folder = model_folder(path)
            table, files = read_nnunet(folder if folder is not None else path)
        elif kind == "MONAI bundle":
            folder = bundle_folder(path)
            table, files = read_bundle(folder if folder is not None else path)
        else:
            raise ModelError(
                f"{path.name!r} is no model that can be imported: a trained nnU-Net v2 folder has plans.json and "
                "dataset.json, a MONAI bundle has configs/metadata.json and configs/inference.json."
            )
    except RefusedError as error:
        raise as_error(path, f"The {kind}", error) from None
    return write_pack(table, files, target_root)
