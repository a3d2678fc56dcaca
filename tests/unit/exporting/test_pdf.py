"""The printed report, read back with another library."""

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from app.core.errors import UsageError
from app.core.finding import FindingStatus
from app.core.report import ReportStatus
from app.core.study import Patient
from app.exporting import pdf as pdf_module
from app.exporting.pdf import pdf_bytes, render_pdf
from tests.cases import analyzed_case
from tests.unit.exporting.requests import SHA, a_case, decided, request, with_report

WATERMARK = "PRELIMINARY"


def read(printed):
    return PdfReader(io.BytesIO(pdf_bytes(printed)))


def text_of(reader):
    """All text with white space and break opportunities taken out: lines may break anywhere."""
    return squeezed("".join(page.extract_text() for page in reader.pages))


def squeezed(text):
    return re.sub(r"[\s\u200b\u00ad]+", "", text)


def test_a_signed_report_says_who_what_and_why():
    case = a_case(institution="Orthopaedic Hospital North")
    reader = read(request(case, ReportStatus.FINAL))
    text = text_of(reader)
    first, second, third = case.findings[:3]
    for expected in (
        "Orthopaedic Hospital North",
        "Radiology report \u2013 full spine, frontal",
        "Doe, Jane", "P-17", "2011-04-05", "15 years, female", "2026-11-02", "Whole spine AP",
        f"{first.measurement.value:.1f}°", first.measurement.cobb.apex, "accepted",
        f"{second.edited.value:.1f}°", f"edited (model {second.proposal.value:.1f}°)",
        f"{third.finding_id} rejected",
        "90 % interval", "drawn for a test",
        "A curve.", "Scoliosis.",
        "spine-frontal 1.0.0", "0" * 64, "a" * 64, "method=vertebral axis", "writer 1.0",
        "0.2 mm by 0.2 mm per pixel", "at the detector",
        "Signed electronically by Dr. Anna Reader, 2026-11-02 14:10 UTC", "I have read these images", SHA,
        "Page 1 of", "Plumbline 0.1.0",
    ):  # fmt: skip
        assert squeezed(expected) in text, expected
    assert WATERMARK not in text
    assert "notsigned" not in text.lower()
    assert len(reader.pages) <= 2


def test_an_unsigned_report_is_marked_on_every_page():
    case = a_case()
    long = with_report(case, "A long sentence about a curve. " * 120, "Scoliosis, at length. " * 60)
    reader = read(request(long))
    assert len(reader.pages) == 2
    for page in reader.pages:
        assert squeezed("PRELIMINARY \u2013 NOT SIGNED") in squeezed(page.extract_text())
    assert squeezed("no clinician answers for it yet") in text_of(reader)
    assert "Signedelectronically" not in text_of(reader)


def test_an_amended_report_says_what_it_replaces_and_why():
    printed = request(a_case(), ReportStatus.AMENDED, version=2, amends=1, amendment_reason="T4 was counted twice.")
    text = text_of(read(printed))
    assert squeezed("This version replaces version 1. Reason: T4 was counted twice.") in text
    assert "Amended" in text
    assert WATERMARK not in text


def test_fonts_are_embedded_and_the_file_is_an_archive_pdf():
    reader = read(request(a_case(), ReportStatus.FINAL))
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        descriptor = inner["/FontDescriptor"].get_object()
        assert any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))
        assert "Inter" in font["/BaseFont"]
        assert "/ToUnicode" in font
    xmp = reader.trailer["/Root"]["/Metadata"].get_data().decode()
    assert re.search(r"pdfaid:part>2<", xmp)
    assert re.search(r"pdfuaid:part>1<", xmp)
    assert reader.trailer["/Root"]["/Lang"] == "en"


def test_metadata_names_the_document_and_signer_but_no_patient():
    case = a_case(study_description="SECRET EXAM", accession_number="ACC-1")
    content = pdf_bytes(request(case, ReportStatus.FINAL))
    reader = PdfReader(io.BytesIO(content))
    assert reader.metadata is not None
    assert reader.metadata.title == "Radiology report \u2013 full spine, frontal (final)"
    assert reader.metadata.author == "Dr. Anna Reader"
    xmp = reader.trailer["/Root"]["/Metadata"].get_data().decode()
    for private in ("Doe", "Jane", "P-17", "2011", "SECRET", "ACC-1", "film.dcm", "plumbline-pdf-"):
        assert private not in str(dict(reader.metadata)), private
        assert private not in xmp, private


@pytest.mark.parametrize(
    "name",
    [
        '#panic("x")',
        "\\ a \\u{41}",
        "$x^2$",
        "`raw` ```code```",
        "*bold* _it_ ~ -- ---",
        "<label> @ref",
        '#read("/etc/passwd")',
        "= heading",
        "// comment",
        "/* c */",
        '#import "@preview/x:1.0.0"',
        "[a](b) ]]",
        "\"quoted\" 'single'",
    ],
)
def test_markup_in_a_name_is_printed_as_it_stands(name):
    case = a_case(patient=Patient(name, name), study_description=name)
    case = with_report(case, f"Finding {name}.", f"Impression {name}.")
    printed = request(case, ReportStatus.AMENDED, version=2, amends=1, amendment_reason=name)
    text = text_of(read(printed))
    assert text.count(squeezed(name)) >= 5


def test_hashes_can_be_copied():
    text = "".join(page.extract_text() for page in read(request(a_case(), ReportStatus.FINAL)).pages)
    for digest in (SHA, "0" * 64, "a" * 64):
        assert digest in text


def test_the_same_request_gives_the_same_file():
    printed = request(a_case(), ReportStatus.FINAL)
    assert pdf_bytes(printed) == pdf_bytes(printed)


def test_no_finding_and_nothing_known_of_the_patient():
    case = replace(analyzed_case(40, spacing=None), findings=(), model=None, vertebrae=())
    case = with_report(replace(case, study=replace(case.study, patient=Patient(), study_date="", study_description="")))
    text = text_of(read(request(case)))
    assert squeezed("No measurement stands in this report.") in text
    assert text.count("notstated") >= 6
    assert squeezed("none: a photograph has no scale") in text
    assert squeezed("no model: every measurement is the clinician's") in text


def test_many_findings_with_long_notes_lose_nothing():
    case = a_case()
    findings = tuple(
        replace(
            case.findings[i % 3], finding_id=f"F{i + 1}", note=f"Note {i} " + "which goes on and on " * 30 + f"end{i}"
        )
        for i in range(6)
    )
    case = with_report(replace(case, findings=findings), "A sentence of the findings. " * 40)
    reader = read(request(case))
    text = text_of(reader)
    for i in range(6):
        assert f"Note{i}" in text
        assert f"end{i}" in text
    assert len(reader.pages) <= 3


def test_nothing_is_set_outside_the_margins():
    # Long words and long fields: every piece of text begins on the page, and none runs over its right edge.
    case = a_case(
        patient=Patient("W" * 200, "I" * 64),
        institution="M" * 300,
        accession_number="W" * 120,
        referring_physician="Q" * 90,
    )
    reader = read(request(with_report(case, "V" * 700 + "."), ReportStatus.FINAL))
    for page in reader.pages:
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        spots = []

        def visit(text, _cm, tm, _font, size, spots=spots):
            if text.strip():
                spots.append((tm[4], tm[5], len(text.strip()) * size * 0.2))

        page.extract_text(visitor_text=visit)
        assert spots
        for x, y, narrowest in spots:
            assert 0 <= x <= width
            assert x + narrowest <= width
            assert 0 <= y <= height


def test_letters_of_other_scripts_are_printed_or_spelled_out(monkeypatch):
    latin = text_of(read(request(a_case(patient=Patient("Žižková^Åsa")), ReportStatus.FINAL)))
    assert squeezed("Žižková, Åsa") in latin
    real = pdf_module.typst.compile

    def without_system_fonts(*args, **options):
        return real(*args, **{**options, "ignore_system_fonts": True})

    monkeypatch.setattr(pdf_module.typst, "compile", without_system_fonts)
    text = text_of(read(request(a_case(patient=Patient("Yamada^Tarou=山田^太郎")), ReportStatus.FINAL)))
    assert squeezed("Yamada, Tarou ([U+5C71][U+7530] [U+592A][U+90CE])") in text
    assert squeezed("4 letters of this report cannot be printed") in text


def test_a_target_that_cannot_be_written_is_named_and_nothing_is_left(tmp_path):
    printed = request(a_case())
    with pytest.raises(UsageError, match="choose another"):
        render_pdf(printed, tmp_path / "missing" / "report.pdf")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UsageError, match="choose another"):
        render_pdf(printed, tmp_path / "folder")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_an_existing_file_is_replaced_in_one_piece(tmp_path):
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    render_pdf(request(a_case()), target)
    assert target.read_bytes().startswith(b"%PDF-")
    assert [path.name for path in tmp_path.glob("*") if path.is_file()] == ["report.pdf"]


def test_a_case_without_a_report_is_refused():
    with pytest.raises(ValueError, match="without a report"):
        pdf_bytes(request(replace(a_case(), report=None)))


def test_signature_and_status_must_agree():
    good = request(a_case(), ReportStatus.FINAL)
    with pytest.raises(ValueError, match="no signature"):
        replace(good, status=ReportStatus.PRELIMINARY)
    with pytest.raises(ValueError, match="another content"):
        replace(good, content_sha256="00" * 32)


def test_proposals_are_said_to_be_undecided():
    case = analyzed_case(40)
    case = with_report(decided(case, *[FindingStatus.PROPOSED] * len(case.findings)))
    text = text_of(read(request(case)))
    assert squeezed("proposed by a model and not yet decided by a clinician") in text
