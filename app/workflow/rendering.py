"""What the viewers show, as files for other programs, so that pixels can be checked without a screen."""

import io
import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Picture

from app.core.errors import UsageError
from app.core.image import Image
from app.core.instance import SourceFile
from app.core.plane import ImagePlane, direction_letters
from app.core.stack import ImageStack
from app.reading.frames import DicomFrames, FrameSource, open_frames
from app.reading.render import default_window, to_display, with_overlays
from app.workflow.batch import write_bytes, write_json
from app.workflow.result_json import spacing_json

_OPPOSITE = str.maketrans("LRAPHF", "RLPAFH")


def render_into(path: Path, folder: Path, *, values: bool) -> None:
    """`image.png` and `render.json` of one file; with `values` also `values.npy`.

    Raises:
        UnreadableInputError: the input cannot be read.
        UsageError: the folder cannot be written.
    """
    render_stack(open_frames(SourceFile(path)), folder, name=path.name, values=values)


def render_stack(stack: ImageStack, folder: Path, *, name: str, values: bool) -> None:
    """`image.png` (the middle frame or slice) and `render.json` of images shown in one place.

    With `values` also `values.npy`: modality values of all frames, (frames, rows, columns) float32, or float64 for
    values of more than 24 bits, which float32 cannot hold; (frames, rows, columns, 3) uint8 RGB for colour, before the
    colour profile of a DICOM file. Frames of another size than the one shown are left out; `values_frames` in
    render.json then names those that are there.

    Args:
        stack: slices, frames or pages.
        folder: exists.
        name: of the input, for render.json.
        values: whether to write values.npy.

    Raises:
        UnreadableInputError: an image cannot be read.
        UsageError: the folder cannot be written, or has no room for the values.
    """
    shown = stack.count // 2
    image = stack.image(shown)
    description = _description(name, stack, shown, image)
    if values:
        description["values_frames"] = _write_values(stack, shown, folder / "values.npy")
    buffer = io.BytesIO()
    Picture.fromarray(with_overlays(to_display(image), image.overlays)).save(buffer, "PNG")
    write_bytes(folder / "image.png", buffer.getvalue())
    write_json(folder / "render.json", description)


def _write_values(stack: ImageStack, shown: int, path: Path) -> list[int]:
    """Write frame by frame, so that a long cine needs the memory of one; the frames that were written."""
    first = _values(stack, shown)
    frames = list(range(stack.count))
    if not isinstance(stack, DicomFrames):  # whose frames all have the size that the header states
        shape = stack.image(shown).values.shape
        frames = [index for index in frames if stack.image(index).values.shape == shape]
    size = first.nbytes * len(frames)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if size > shutil.disk_usage(path.parent).free:
            raise UsageError(f"{path} needs {size / 1e9:,.1f} GB, more than is free there: choose another folder.")
        written = np.lib.format.open_memmap(part, "w+", first.dtype, (len(frames), *first.shape))
        for place, index in enumerate(frames):
            written[place] = first if index == shown else _values(stack, index)
        written.flush()
        del written
        part.replace(path)
    except OSError as error:
        raise UsageError(f"{path} cannot be written ({error.strerror}).") from error
    finally:
        part.unlink(missing_ok=True)
    return frames


def _values(stack: ImageStack, index: int) -> NDArray[Any]:
    return stack.values(index) if isinstance(stack, FrameSource) else stack.image(index).values


def _description(name: str, stack: ImageStack, shown: int, image: Image) -> dict[str, Any]:
    window = default_window(image)
    marks = dict.fromkeys((*stack.marks, *image.marks))
    return {
        "input": name,
        "rows": image.rows,
        "columns": image.columns,
        "frames": stack.count,
        "frame": shown,
        "frames_per_second": stack.frames_per_second,
        "samples": 3 if image.is_colour else 1,
        "spacing": spacing_json(image.spacing),
        "spacing_reason": image.spacing_reason,
        "pixel_aspect": image.pixel_aspect,
        "plane": _plane_json(stack.plane(shown)),
        "orientation": _edges(image, stack.plane(shown)),
        "image_left_is": image.image_left_is,
        "low_is_bright": image.low_is_bright,
        "window": {"center": window.center, "width": window.width, "function": str(window.function)},
        "lookup_table": image.lut is not None and not image.windows,
        "padding": list(image.padding) if image.padding else None,
        "overlays": len(image.overlays),
        **(_stored_as(stack) if isinstance(stack, DicomFrames) else {}),
        "marks": list(marks),
    }


def _plane_json(plane: ImagePlane | None) -> dict[str, Any] | None:
    """Patient coordinates (LPS) in mm: of the first pixel's centre, and the steps to the next column and row."""
    if plane is None:
        return None
    return {
        "origin": list(plane.origin),
        "column_step": list(plane.column_step),
        "row_step": list(plane.row_step),
        "frame_of_reference": plane.frame_of_reference,
    }


def _edges(image: Image, plane: ImagePlane | None) -> dict[str, str] | None:
    """Letters at the picture's edges; null when the file does not say."""
    directions = image.directions
    if directions is None and plane is not None:
        directions = direction_letters(plane.column_step), direction_letters(plane.row_step)
    if directions is None:
        return None
    right, bottom = directions
    return {
        "left": right.translate(_OPPOSITE),
        "right": right,
        "top": bottom.translate(_OPPOSITE),
        "bottom": bottom,
    }


def _stored_as(frames: DicomFrames) -> dict[str, Any]:
    layout = frames.pixels.layout
    return {
        "transfer_syntax": {"uid": str(layout.syntax), "name": layout.syntax.name},
        "photometric": layout.photometric,
        "bits": {"allocated": layout.bits_allocated, "stored": layout.bits_stored, "signed": layout.signed},
        "modality": frames.header_text("Modality"),
        "sop_class_uid": frames.header_text("SOPClassUID"),
        "study_instance_uid": frames.header_text("StudyInstanceUID"),
        "series_instance_uid": frames.header_text("SeriesInstanceUID"),
        "sop_instance_uid": frames.header_text("SOPInstanceUID"),
    }
