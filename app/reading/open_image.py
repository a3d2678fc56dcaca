"""One file to the study and the image in it: DICOM and photographs, recognised by content."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import UnreadableInputError
from app.core.image import Image
from app.core.instance import SourceFile
from app.core.study import Study
from app.reading.dicom_image import read_dicom
from app.reading.find_inputs import refusal
from app.reading.limits import ReadingLimits
from app.reading.photograph import read_photograph
from app.reading.sniff import HEAD_BYTES, FileKind, kind_of
from app.reading.source import DEFAULT_LIMITS, read_source


@dataclass(frozen=True, slots=True)
class OpenedImage:
    """What a file holds."""

    study: Study
    image: Image


def open_image(path: Path | SourceFile, *, limits: ReadingLimits = DEFAULT_LIMITS) -> OpenedImage:
    """Read one file.

    Args:
        path: a DICOM, JPEG, PNG, TIFF or HEIC file, or one in an archive; its name's ending does not matter.
        limits: sizes beyond which it is refused before it is decoded.

    Raises:
        UnreadableInputError: it is missing, damaged, too large or small, or of a kind that is not read. The message is
            one sentence that names the file without its folder and says what to do.
    """
    name = path.name or (str(path) if isinstance(path, Path) else path.path.name)
    data = read_source(path, limits)
    head = data[:HEAD_BYTES]
    kind = kind_of(head)
    if kind is None or kind is FileKind.DICOM_DIRECTORY:
        raise UnreadableInputError(refusal(name, head))
    sha256 = hashlib.sha256(data).hexdigest()
    if kind is FileKind.DICOM:
        return OpenedImage(*read_dicom(name, data, sha256, limits))
    return OpenedImage(*read_photograph(name, data, sha256, kind, limits))
