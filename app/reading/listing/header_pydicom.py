"""A DICOM header read by pydicom: what the quick scan gives up on."""

from pydicom.dataset import FileDataset
from pydicom.multival import MultiValue

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.reading.dicom_file import parse_dicom
from app.reading.limits import ReadingLimits
from app.reading.listing.tags import NOTED, OVERLAY, WANTED, HeaderFields
from app.reading.quiet import quiet_reading
from app.reading.source import read_source

_PIXEL_KEYWORDS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")


def read_header(source: SourceFile, limits: ReadingLimits) -> HeaderFields:
    """The wanted elements of any DICOM file that pydicom reads.

    Raises:
        UnreadableInputError: it is damaged; one sentence that names it.
    """
    data = read_source(source, limits)
    with quiet_reading():
        ds = parse_dicom(source.name, data, limits)
        try:
            return _fields(ds)
        except Exception as error:
            words = f"{source.name} is damaged and cannot be read as DICOM"
            raise UnreadableInputError(f"{words}: copy or export it again.") from error


def _fields(ds: FileDataset) -> HeaderFields:
    fields = HeaderFields(syntax=str(ds.file_meta.TransferSyntaxUID))
    for tag, (keyword, _) in WANTED.items():
        if tag in ds:
            value = ds[tag].value
            several = value if isinstance(value, MultiValue) else [value]
            fields.values[keyword] = "\\".join("" if item is None else str(item) for item in several)
    fields.noted = {name for tag, name in NOTED.items() if tag in ds}
    if any(((group << 16) | 0x3000) in ds for group in range(0x6000, 0x6020, 2)):
        fields.noted.add(OVERLAY)
    fields.has_pixels = any(keyword in ds for keyword in _PIXEL_KEYWORDS)
    return fields
