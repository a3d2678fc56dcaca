"""What the viewers show, as files for other programs, so that pixels can be checked without a screen."""

import io
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as Picture

from app.core.image import Image
from app.reading.open_image import open_image
from app.reading.render import default_window, to_display
from app.workflow.batch import write_bytes, write_json
from app.workflow.result_json import spacing_json


def render_into(path: Path, folder: Path, *, values: bool) -> None:
    """`image.png` and `render.json` of one input; with `values` also `values.npy`.

    Raises:
        UnreadableInputError: the input cannot be read.
        UsageError: the folder cannot be written.
    """
    opened = open_image(path)
    image = opened.image
    buffer = io.BytesIO()
    Picture.fromarray(to_display(image)).save(buffer, "PNG")
    write_bytes(folder / "image.png", buffer.getvalue())
    write_json(folder / "render.json", _description(opened.study.source_name, image))
    if values:
        array = io.BytesIO()
        np.save(array, image.values[np.newaxis], allow_pickle=False)
        write_bytes(folder / "values.npy", array.getvalue())


def _description(name: str, image: Image) -> dict[str, Any]:
    window = default_window(image)
    return {
        "input": name,
        "rows": image.rows,
        "columns": image.columns,
        "frames": 1,
        "samples": 3 if image.is_colour else 1,
        "spacing": spacing_json(image.spacing),
        "spacing_reason": image.spacing_reason,
        "image_left_is": image.image_left_is,
        "low_is_bright": image.low_is_bright,
        "window": {"center": window.center, "width": window.width, "function": str(window.function)},
        "marks": list(image.marks),
    }
