"""The structures of a prediction as a DICOM segmentation beside result.json, where they lie on DICOM images."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from pydicom import dcmread
from pydicom.errors import InvalidDicomError

from app import __version__
from app.core.errors import UsageError
from app.core.instance import SourceFile
from app.core.prediction import Prediction
from app.reading.frames import FRAME_LIMITS
from app.reading.quiet import quiet_reading
from app.reading.source import open_store
from inference.packs.pack import Pack

NAME: Final = "segmentation.dcm"


def write_segmentation(
    prediction: Prediction, sources: Sequence[SourceFile], pack: Pack, folder: Path, *, forced: Sequence[str] = ()
) -> tuple[str | None, str]:
    """Write `segmentation.dcm`, a segment for each structure that has something in its mask.

    Args:
        prediction: on the grid of the images.
        sources: DICOM files of its slices in their order, or the one file; none: nothing is written.
        pack: made it.
        folder: exists.
        forced: why the images lie outside the pack's scope.

    Returns:
        The file's name and an empty text; or None and the reason why there is none.

    Raises:
        UsageError: the file cannot be written.
    """
    from app.exporting.dicom_seg import SegmentationSource, segmentation_dataset  # noqa: PLC0415 - highdicom takes a second

    if not prediction.structures:
        return None, ""
    if not sources:
        return None, "the images are no DICOM files"
    made_by = SegmentationSource(
        pack.id, pack.version, pack.title, __version__, pack.sha256, tuple(forced), by_rules=not pack.models
    )
    try:
        with quiet_reading():
            headers = [_header(source) for source in dict.fromkeys(sources)]
            made = segmentation_dataset(prediction.structures, headers, made_by, titles=dict(pack.output.titles))
    except (UsageError, InvalidDicomError) as error:  # the masks are there as other files
        return None, str(error)
    try:
        made.save_as(folder / NAME)
    except OSError as error:
        raise UsageError(f"{folder / NAME} cannot be written ({error.strerror}).") from error
    return NAME, ""


def _header(source: SourceFile) -> Any:
    """The data set of a DICOM file without its pixels."""
    with open_store(source, FRAME_LIMITS).stream() as file:
        return dcmread(file, stop_before_pixels=True)
