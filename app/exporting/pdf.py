"""The report as PDF: Typst sets the page, offline, in a private folder; fonts are embedded and text can be selected."""

import io
import json
import os
import re
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal

import typst
from PIL import Image as Picture

from app.core.errors import DefectError, UsageError
from app.exporting.page import document_title, page_data
from app.exporting.request import PdfRequest

_ASSETS = Path(__file__).resolve().parents[2] / "assets"
_TEMPLATE = _ASSETS / "report" / "report.typ"
_FONTS = _ASSETS / "fonts"
_STANDARDS: Final[list[Literal["a-2a", "ua-1"]]] = [
    "a-2a",
    "ua-1",
]  # PDF/A-2a for the archive, PDF/UA-1 for readers of screens
_LARGEST_PICTURE = 2400
_LARGEST_THUMBNAIL = 1100
_NO_GLYPH = re.compile(r"the text `\"(.*?)\"` could not be displayed with font")
_ESCAPED = re.compile(r"\\u\{([0-9a-f]{1,6})\}")


def render_pdf(request: PdfRequest, out: Path) -> None:
    """Write a report version as PDF/A-2a, one page or two; `out` is replaced in one piece or not at all.

    Args:
        request: what to print.
        out: the file to write; its folder exists.

    Raises:
        UsageError: the file cannot be written.
        ValueError: the case has no report.
        DefectError: the page could not be set.
    """
    _write(pdf_bytes(request), out)


def pdf_bytes(request: PdfRequest) -> bytes:
    """A report version as PDF/A-2a.

    Letters that the shipped fonts lack are taken from the computer's fonts; where those lack them too, each is printed
    as its Unicode number and the page says so: no letter of a name is lost silently.

    Raises:
        ValueError: the case has no report.
        DefectError: the page could not be set.
    """
    data = page_data(request)
    data |= {"document_title": document_title(request), "unprintable": ""}
    signature = request.signature
    data["document_author"] = signature.signer if signature is not None else request.program
    with tempfile.TemporaryDirectory(prefix="plumbline-pdf-") as name:  # readable by this user alone
        folder = Path(name)
        shutil.copyfile(_TEMPLATE, folder / "report.typ")
        if request.key_image:
            (folder / "key.png").write_bytes(_reduced(request.key_image))
        for number, picture in enumerate(request.pictures):
            if picture.png:
                (folder / f"picture-{number}.jpg").write_bytes(_thumbnail(picture.png))
        return set_page(folder, _TEMPLATE.name, data, request.printed_at)


def set_page(folder: Path, template: str, data: dict[str, Any], printed_at: str) -> bytes:
    """Set a template with its data as PDF/A-2a.

    Args:
        folder: private; holds the template and its pictures, and gets `data.json`.
        template: file name in the folder.
        data: what the template reads; `unprintable` gets a sentence where letters had to be spelled out.
        printed_at: ISO 8601.

    Raises:
        DefectError: the page could not be set.
    """
    lacking: set[str] = set()
    for system_fonts in (False, True, True, True):
        (folder / "data.json").write_text(json.dumps(_spelled_out(data, lacking)), encoding="utf-8")
        try:
            pdf = typst.compile(
                folder / template,
                root=folder,
                font_paths=[_FONTS],
                ignore_system_fonts=not system_fonts,
                package_path=folder,  # no package is used; none may be fetched
                package_cache_path=folder,
                pdf_standards=[*_STANDARDS],
                timestamp=_seconds(printed_at),
            )
        except typst.TypstError as error:
            # Typst has no code for this error; its wording is held by a test.
            missing = {letter for text in _NO_GLYPH.findall(error.diagnostic) for letter in _unescaped(text)}
            if not missing:
                # Without Typst's text, which quotes what it was setting.
                raise DefectError(f"the page of {template} could not be set at line {_line(error)}") from None
            if system_fonts:
                lacking |= missing
            continue
        return bytes(pdf)
    raise DefectError("the report holds letters that could neither be set nor spelled out")


def _spelled_out(data: Any, lacking: set[str]) -> Any:
    """`data` with each letter that no font has replaced by its Unicode number, and a sentence that says so."""
    if not lacking:
        return data
    table = {ord(letter): f"[U+{ord(letter):04X}]" for letter in lacking}

    def replaced(value: Any) -> Any:
        if isinstance(value, str):
            return value.translate(table)
        if isinstance(value, list):
            return [replaced(item) for item in value]
        if isinstance(value, dict):
            return {key: replaced(item) for key, item in value.items()}
        return value

    spelled = dict(replaced(data))
    spelled["unprintable"] = (
        f"{len(lacking)} letter{'' if len(lacking) == 1 else 's'} of this report cannot be printed with the fonts of "
        "this computer; each is given by its Unicode number, as [U+0041] for A."
    )
    return spelled


def _unescaped(text: str) -> str:
    """A text that Typst quotes: marks that combine are given by number."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def _line(error: typst.TypstError) -> str:
    match = re.search(r"\.typ:(\d+)", error.diagnostic)
    return match[1] if match else "unknown"


def _seconds(stamp: str) -> int:
    """An ISO 8601 time as seconds since 1970, UTC."""
    moment = datetime.fromisoformat(stamp)
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def _reduced(png: bytes) -> bytes:
    """The key image at no more pixels than the page can show."""
    with Picture.open(io.BytesIO(png)) as picture:
        if max(picture.size) <= _LARGEST_PICTURE:
            return png
        small = picture.convert("RGB")
        small.thumbnail((_LARGEST_PICTURE, _LARGEST_PICTURE), Picture.Resampling.LANCZOS)
    buffer = io.BytesIO()
    small.save(buffer, "PNG")
    return buffer.getvalue()


def _thumbnail(png: bytes) -> bytes:
    """A key image for half a page's width, as JPEG of high quality: a page of six stays below 2 MB."""
    with Picture.open(io.BytesIO(png)) as picture:
        small = picture.convert("RGB")
    small.thumbnail((_LARGEST_THUMBNAIL, _LARGEST_THUMBNAIL), Picture.Resampling.LANCZOS)
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=92, subsampling=0)
    return buffer.getvalue()


def _write(content: bytes, out: Path) -> None:
    """Write beside the target, then rename: a reader sees the old file or the new one, never half of one.

    Raises:
        UsageError: it cannot be written.
    """
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".plumbline-", suffix=".part", dir=out.parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except OSError as error:
        if part is not None:
            part.unlink(missing_ok=True)
        raise UsageError(
            f"The report cannot be written to {out} ({error.strerror or 'system error'}); choose another file."
        ) from error
