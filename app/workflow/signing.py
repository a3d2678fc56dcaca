"""Signing a report, and exporting it as PDF."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from app import __version__
from app.core.case import Case
from app.core.errors import ReportBlockedError
from app.core.finding import FindingStatus
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.measurement import MeasurementKind
from app.core.prediction import StructureMask
from app.core.report import ReportStatus
from app.exporting.pdf import render_pdf
from app.exporting.request import KeyPicture, PdfRequest
from app.reporting.report_json import report_json
from app.storage.canonical import canonical_json
from app.storage.store import SignedVersion, Store
from app.workflow.annotations import MarkedImage
from app.workflow.clock import utc_now
from app.workflow.kept_masks import masks_now
from app.workflow.pictures import overlay_png, picture_png, pictured
from app.workflow.report_edits import blocking, check
from app.workflow.subject import Subject

_TINTED = frozenset({MeasurementKind.VESSELS, MeasurementKind.STRUCTURE})
_PROGRAM = f"Plumbline {__version__}"
_THUMBNAIL_SIDE = 1200  # pixels of a key image, half a page wide
_KEY_IMAGE_SIDE = 2000  # pixels: about 300 per inch in print; overlays up to 2048 are drawn with smooth lines
MEANING = "I have read these images and answer for this report."


def obstacles(case: Case) -> tuple[str, ...]:
    """Why the case cannot be signed, one sentence each; empty when it can."""
    if case.report is None:
        return ("There is no report to sign yet.",)
    undecided = [f.finding_id for f in case.findings if f.status is FindingStatus.PROPOSED]
    waiting = (f"Accept, edit or reject {', '.join(undecided)} first.",) if undecided else ()
    return (*waiting, *(problem.reason for problem in blocking(check(case))))


def sign_case(store: Store, case: Case, signer: str) -> Case:
    """Freeze the case's report as final, or as amended when it follows a signed version.

    Raises:
        ReportBlockedError: an obstacle is left, or no signer is named.
        StoreError: the store cannot be written.
    """
    if not signer.strip():
        raise ReportBlockedError("A signature needs the name of the clinician who answers for the report.")
    if left := obstacles(case):
        more = f" ({len(left) - 1} more)" if len(left) > 1 else ""
        raise ReportBlockedError(f"This report cannot be signed yet: {left[0]}{more}")
    versions = store.versions(case.case_id)
    status = ReportStatus.AMENDED if versions else ReportStatus.FINAL
    content = canonical_json(report_json(case, check(case), versions, status=status))
    store.sign(case, content, signer=signer.strip(), meaning=MEANING, at=utc_now())
    return store.load(case.case_id)


def export_case_pdf(
    store: Store,
    case: Case,
    image: Image | None,
    path: Path,
    *,
    pictures: Mapping[ImageKey, MarkedImage] | None = None,
    unit: str = "",
    main: bytes = b"",
) -> Path:
    """Write the report as PDF: the signed version as it was signed, else the case marked as preliminary.

    Args:
        store: of the case.
        case: its report is printed.
        image: the decoded image that the case is of; None for a case of many images, of which any other is left out.
        path: the file to write.
        pictures: the images that `pictures.pictured` names, decoded; the page says of each missing one that it could
            not be had.
        unit: of the values of `image`: "HU", or empty.
        main: PNG to be printed as the report's main picture in place of `image`; empty for none.

    Raises:
        ReportBlockedError: there is no report yet.
        UsageError: the file cannot be written.
    """
    if case.report is None:
        raise ReportBlockedError("There is no report to export yet.")
    versions = store.versions(case.case_id)
    if store.is_locked(case.case_id):
        request = _signed(versions[-1])
    else:
        request = _preliminary(case, versions, store.amendment_reason(case.case_id))
    if not main and image is not None and _is_main(request.case, image):
        masks = _masks(store, request.case, image)
        main = overlay_png(request.case, image, max_side=_KEY_IMAGE_SIDE, unit=unit, masks=masks)
    render_pdf(replace(request, key_image=main, pictures=_pictures(request.case, pictures or {})), path)
    return path


def _masks(store: Store, case: Case, image: Image) -> tuple[StructureMask, ...]:
    """Masks to lay over the main picture: of vessels and structures that were not rejected.

    A lesion is outlined alone: its colours are what a reader of the report looks at.
    """
    shown = {
        f.measurement.pack.name
        for f in case.findings
        if f.measurement.pack is not None and f.measurement.kind in _TINTED and f.status is not FindingStatus.REJECTED
    }
    if not shown or not case.masks or not store.find_by_source(case.study.source_sha256):
        return ()  # a quick look keeps no masks
    subject = Subject(case.study, image, key=case.main_image)
    titles = {kept.name: kept.title for kept in case.masks}
    found = masks_now(case, subject, lambda digest: store.mask(case.case_id, digest))
    return tuple(each for each in found if {each.name, titles.get(each.name)} & shown)


def _is_main(case: Case, image: Image) -> bool:
    """Whether `image` is the one image that the case is of; of a whole study only a spine film that was measured is."""
    if not case.whole_study:
        return True
    return case.is_spine_film and (image.rows, image.columns) == (case.study.rows, case.study.columns)


def _pictures(case: Case, given: Mapping[ImageKey, MarkedImage]) -> tuple[KeyPicture, ...]:
    """The key images and the images with findings, drawn; without pixels where an image is not given."""
    drawn = []
    named = {f.measurement.hand.image: f.measurement.hand.image_words for f in case.findings if f.measurement.hand}
    for key in pictured(case):
        on, chosen = given.get(key), key in case.key_images
        if on is None:
            drawn.append(KeyPicture(b"", named.get(key) or f"frame {key.frame + 1} of a stored image", chosen))
            continue
        png = picture_png(case, on, max_side=_THUMBNAIL_SIDE)
        drawn.append(KeyPicture(png, on.words or named.get(key, ""), chosen, on.image.marks))
    return tuple(drawn)


def _signed(version: SignedVersion) -> PdfRequest:
    return PdfRequest(
        case=version.case,
        key_image=b"",
        status=version.status,
        version=version.version,
        printed_at=utc_now(),
        program=_PROGRAM,
        content_sha256=version.content_sha256,
        signature=version.signature,
        amends=version.amends,
        amendment_reason=version.reason,
        language_model=_drafted_by(version.case),
    )


def _preliminary(case: Case, versions: tuple[SignedVersion, ...], reason: str) -> PdfRequest:
    return PdfRequest(
        case=case,
        key_image=b"",
        status=ReportStatus.PRELIMINARY,
        version=len(versions) + 1,
        printed_at=utc_now(),
        program=_PROGRAM,
        amends=versions[-1].version if versions else None,
        amendment_reason=reason,
        language_model=_drafted_by(case),
    )


def _drafted_by(case: Case) -> str:
    """The model that drafted the prose; empty when it was written from templates."""
    drafted_by = case.report.drafted_by if case.report else ""
    return "" if drafted_by.startswith("template") else drafted_by
