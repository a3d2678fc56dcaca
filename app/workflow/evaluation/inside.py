"""Paths that a table of labels names: below the data folder, or refused."""

import re
from pathlib import Path, PurePosixPath

from app.core.errors import UsageError

_MOST_LETTERS = 500


def inside(folder: Path, text: str, where: str) -> Path:
    r"""The path of what a cell names, which need not exist.

    Args:
        folder: the data folder.
        text: a path below it, with / or \ between its parts.
        where: names the cell in a refusal ("line 3 of labels.csv").

    Raises:
        UsageError: it is absolute, climbs with "..", or a link on its way leads out of the folder.
    """
    relative = PurePosixPath(text.replace("\\", "/"))
    parts = relative.parts
    unusable = not parts or len(text) > _MOST_LETTERS or not text.isprintable()
    if unusable or relative.is_absolute() or ".." in parts or re.match(r"^[A-Za-z]:", text):
        raise UsageError(
            f"{where.capitalize()} names a path that does not lie below the data folder: give it from that folder on, "
            "without '..'."
        )
    path = folder.joinpath(*parts)
    try:
        leads_out = not path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # RuntimeError: a loop of links
        leads_out = True
    if leads_out:
        raise UsageError(
            f"{where.capitalize()} names a link that leads out of the data folder: copy the file itself there."
        )
    return path
