"""What a printed report is made of."""

from dataclasses import dataclass

from app.core.case import Case
from app.core.report import ReportStatus, Signature


@dataclass(frozen=True, slots=True)
class KeyPicture:
    """An image to be printed beside the report's main one.

    Attributes:
        png: the image with its marks drawn (`marked_png`); empty when it could not be had: the page then says so.
        words: which image it is ("series 3, image 41").
        chosen: whether the reader chose it as a key image; else it is there for a finding on it.
        marks: what a reader must know of its pixels ("lossy compression", ...).
    """

    png: bytes
    words: str
    chosen: bool
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PdfRequest:
    """One version of a report, to be printed.

    Attributes:
        case: as it was signed, or as it is now when it was not; its report is printed.
        key_image: PNG of the case's image with the construction drawn (`draw_overlay`, `marked_png`); empty for a case
            of many images, which are then in `pictures`.
        status: preliminary, final or amended.
        version: number of this version, from 1.
        content_sha256: hash of the version's canonical JSON; empty when it is not signed.
        signature: None when it is not signed: the page is then marked as such.
        amends: number of the version this one follows; None for the first.
        amendment_reason: why it was amended; empty for the first.
        printed_at: ISO 8601 UTC.
        program: name and version of this program.
        language_model: model and version that drafted the prose; empty when the text was written from templates.
        pictures: key images and images with findings, on pages of their own.
    """

    case: Case
    key_image: bytes
    status: ReportStatus
    version: int
    printed_at: str
    program: str
    content_sha256: str = ""
    signature: Signature | None = None
    amends: int | None = None
    amendment_reason: str = ""
    language_model: str = ""
    pictures: tuple[KeyPicture, ...] = ()

    def __post_init__(self) -> None:
        if (self.signature is None) != (self.status is ReportStatus.PRELIMINARY):
            raise ValueError("a preliminary report has no signature, and a signed one has")
        if self.signature is not None and self.signature.content_sha256 != self.content_sha256:
            raise ValueError("the signature names another content than the one printed")
