"""Reports, waveforms, documents and selections: real files and small ones made here."""

from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, generate_uid

from app.core.document import EncapsulatedDocument
from app.core.errors import UnreadableInputError
from app.core.instance import ImageKey, SourceFile
from app.core.structured_report import KeyObjects, StructuredReport
from app.reading.objects.open_object import open_object

KEY_OBJECTS = "1.2.840.10008.5.1.4.1.1.88.59"
PDF = "1.2.840.10008.5.1.4.1.1.104.1"
ECG = "1.2.840.10008.5.1.4.1.1.9.1.1"
CT = "1.2.840.10008.5.1.4.1.1.2"


def opened(path):
    return open_object(SourceFile(Path(path)))


def new_object(sop_class: str, syntax: str = ExplicitVRLittleEndian) -> FileDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = sop_class, generate_uid()
    meta.TransferSyntaxUID = syntax
    ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    ds.SOPClassUID, ds.SOPInstanceUID, ds.StudyInstanceUID = sop_class, meta.MediaStorageSOPInstanceUID, generate_uid()
    ds.PatientID, ds.PatientName = "P1", "Test^One"
    return ds


def write(tmp_path, ds, name="object.dcm") -> Path:
    path = tmp_path / name
    pydicom.dcmwrite(path, ds, enforce_file_format=True)
    return path


def code(value, scheme, meaning) -> Dataset:
    ds = Dataset()
    ds.CodeValue, ds.CodingSchemeDesignator, ds.CodeMeaning = value, scheme, meaning
    return ds


def item(kind, name=None, relation="CONTAINS", **elements) -> Dataset:
    ds = Dataset()
    ds.ValueType, ds.RelationshipType = kind, relation
    if name:
        ds.ConceptNameCodeSequence = [code("1", "99TEST", name)]
    for keyword, value in elements.items():
        setattr(ds, keyword, value)
    return ds


def refers(sop_class, uid, frames=None) -> Dataset:
    ds = Dataset()
    ds.ReferencedSOPClassUID, ds.ReferencedSOPInstanceUID = sop_class, uid
    if frames:
        ds.ReferencedFrameNumber = frames
    return ds


def report(*children) -> FileDataset:
    ds = new_object("1.2.840.10008.5.1.4.1.1.88.33")
    ds.Modality, ds.ValueType = "SR", "CONTAINER"
    ds.ConceptNameCodeSequence = [code("1", "99TEST", "Ultrasound report")]
    ds.ContentSequence = list(children)
    return ds


def measured(number, unit=None) -> Dataset:
    ds = Dataset()
    ds.NumericValue = number
    if unit is not None:
        ds.MeasurementUnitsCodeSequence = [unit]
    return ds


# Structured reports


def test_report_with_every_kind_of_item():
    found = opened(get_testdata_file("test-SR.dcm"))
    assert isinstance(found, StructuredReport)
    assert found.title == "Diagnosis"
    assert found.when == "2001-02-13 18:47"
    assert found.completion == "complete (This document is completed!)"
    assert found.verification.startswith("verified by Riesmeier J\u00f6rg, OFFIS e.V., 2001-02-13 18:47; ")
    by_place = {one.place: one for one in found.root.walk()}
    count = 1 + sum(
        len(e.value) for e in pydicom.dcmread(get_testdata_file("test-SR.dcm")).iterall() if e.tag == 0x0040A730
    )
    assert len(by_place) == count
    assert (by_place[1, 2, 2].name, by_place[1, 2, 2].text) == ("Diameter", "3 cm (Length Unit)")
    assert by_place[1, 3].text == "Sample Text\nA\nB\nC"
    assert by_place[1, 3, 2].text == "circle, column and row in pixels: (0, 0); (255, 255)"
    assert by_place[1, 3, 3, 1].same_as == (1, 3, 2)
    image = by_place[1, 5]
    assert image.references[0].frames == (5, 2)
    assert image.references[0].is_image
    assert not by_place[1, 4].references[0].is_image
    assert not any(one.problem for one in by_place.values())


def test_real_measurements_carry_their_unit(shared_data):
    found = opened(shared_data / "dicom" / "segmentation_and_sr" / "sr_document.dcm")
    numbers = [one for one in found.root.walk() if one.value_type == "NUM"]
    assert [(one.name, one.text) for one in numbers] == [("Area of defined region", "1.7 cm\u00b2")]
    assert found.verification == "not verified"


@pytest.mark.parametrize(
    ("unit", "text"),
    [
        (code("mm", "UCUM", "millimeter"), "12.5 mm"),
        (code("{H.B.}/min", "UCUM", "Heart beat per minute"), "12.5 Heart beat per minute"),
        (code("1", "UCUM", "no units"), "12.5"),
        (None, "12.5 (unit not stated)"),
    ],
)
def test_a_number_never_stands_without_its_unit(tmp_path, unit, text):
    ds = report(item("NUM", "Length", MeasuredValueSequence=[measured("12.5", unit)]))
    assert opened(write(tmp_path, ds)).root.children[0].text == text


def test_a_number_that_was_not_measured_says_why(tmp_path):
    why = [code("114006", "DCM", "Measurement failure")]
    ds = report(item("NUM", "Length", MeasuredValueSequence=[], NumericValueQualifierCodeSequence=why))
    found = opened(write(tmp_path, ds)).root.children[0]
    assert (found.text, found.problem) == ("", "Measurement failure")


def test_items_that_cannot_be_read_are_named(tmp_path):
    ds = report(item("TABLE", "A table"), item("CODE", "Finding"), item("IMAGE", "Picture"), item("", "Nothing"))
    found = opened(write(tmp_path, ds)).root.children
    assert [one.problem for one in found] == [
        "items of the kind TABLE are not read",
        "its code is missing or cannot be read",
        "it names no image",
        "the file does not say what kind of item this is",
    ]


def test_depth_and_number_are_bounded(tmp_path):
    deep = item("CONTAINER", "end")
    for _ in range(60):
        deep = item("CONTAINER", "level", ContentSequence=[deep])
    found = opened(write(tmp_path, report(deep)))
    assert max(len(one.place) for one in found.root.walk()) == 40
    assert any("too many or too deep" in mark for mark in found.marks)
    wide = opened(write(tmp_path, report(*(item("CONTAINER", "x") for _ in range(10_500)))))
    assert len(wide.root.children) == 9_999
    assert wide.marks == ("at least 501 items are too many or too deep and are left out",)


def test_key_objects(tmp_path):
    ds = report(
        item("TEXT", TextValue="nodule in the right upper lobe"),
        item("IMAGE", ReferencedSOPSequence=[refers(CT, "1.2.3")]),
        item("IMAGE", ReferencedSOPSequence=[refers(CT, "1.2.4", [3, 7])]),
        item("COMPOSITE", ReferencedSOPSequence=[refers(PDF, "1.2.5")]),
    )
    ds.ContentSequence[0].ConceptNameCodeSequence = [code("113012", "DCM", "Key Object Description")]
    ds.ConceptNameCodeSequence = [code("113000", "DCM", "Of Interest")]
    ds.SOPClassUID = ds.file_meta.MediaStorageSOPClassUID = KEY_OBJECTS
    found = opened(write(tmp_path, ds))
    assert isinstance(found, KeyObjects)
    assert (found.title, found.description) == ("Of Interest", "nodule in the right upper lobe")
    assert found.images == (ImageKey("1.2.3"), ImageKey("1.2.4", 2), ImageKey("1.2.4", 6))
    assert [one.sop_instance_uid for one in found.others] == ["1.2.5"]


# Waveforms


@pytest.mark.parametrize("which", [0, 1])
def test_ecg_equals_pydicom(which):
    path = get_testdata_file("waveform_ecg.dcm")
    groups = opened(path)
    theirs = pydicom.dcmread(path).waveform_array(which)
    ours = np.stack([channel.values for channel in groups[which].channels], axis=1)
    assert ours.shape == theirs.shape
    assert np.allclose(ours, theirs, rtol=1e-6, atol=1e-3)
    leads = ["I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6"]
    assert [channel.lead for channel in groups[which].channels] == leads
    assert {channel.unit for channel in groups[which].channels} == {"\u00b5V"}
    assert groups[which].frequency_hz == 1000.0


def test_annotated_points_lie_on_the_waves():
    """The file's fiducial points are its R waves: lead II peaks within 30 ms of each."""
    group = opened(get_testdata_file("waveform_ecg.dcm"))[0]
    points = [note.start_s for note in group.annotations if note.text == "Fiducial Point" and note.start_s is not None]
    assert len(points) > 8
    values = group.channels[1].values
    late = [point for point in points if point > 0.6]
    for point in late:
        at = round(point * 1000)
        around = values[at - 200 : at + 200]
        assert abs(int(np.argmax(around)) - 200) <= 30
    assert "RR Interval: 982 ms" in {note.text for note in group.annotations}
    assert np.median(np.diff(late)) == pytest.approx(0.982, abs=0.03)


def test_deflated_haemodynamic_waveform(shared_data):
    path = shared_data / "dicom" / "encodings" / "deflate" / "wave_dfl"
    (group,) = opened(path)
    ours = np.stack([channel.values for channel in group.channels], axis=1)
    theirs = pydicom.dcmread(path).waveform_array(0)
    padding = np.isnan(ours)
    assert np.allclose(ours[~padding], theirs[~padding], rtol=1e-6, atol=1e-4)
    assert not padding.any()
    assert group.seconds == 10.0
    assert group.annotations[0].text == "Heart rate: 69 Heart beat per minute"


def waveform(values, *, bits=16, kind="SS", sensitivity="0.5", unit=("mm[Hg]", "UCUM", "mmHg"), syntax=None):
    little = syntax != ExplicitVRBigEndian
    ds = new_object(ECG, syntax or ExplicitVRLittleEndian)
    ds.Modality = "ECG"
    group, channel = Dataset(), Dataset()
    channel.ChannelLabel = "ART"
    if sensitivity:
        channel.ChannelSensitivity = sensitivity
        channel.ChannelSensitivityUnitsSequence = [code(*unit)]
        channel.ChannelSensitivityCorrectionFactor, channel.ChannelBaseline = "2", "10"
    channel.ChannelTimeSkew = "0.25"
    channel.NotchFilterFrequency = "50"
    group.ChannelDefinitionSequence = [channel]
    group.NumberOfWaveformChannels, group.NumberOfWaveformSamples = 1, len(values)
    group.SamplingFrequency, group.MultiplexGroupTimeOffset = "100", "1500"
    group.WaveformBitsAllocated, group.WaveformSampleInterpretation = bits, kind
    stored = np.asarray(values).astype(np.asarray(values).dtype.newbyteorder("<" if little else ">"))
    data = stored.tobytes()
    group.add_new("WaveformData", "OB" if bits == 8 else "OW", data + b"\0" * (len(data) % 2))
    group.add_new("WaveformPaddingValue", "OB" if bits == 8 else "OW", stored[-1:].tobytes().ljust(2, b"\0"))
    ds.WaveformSequence = [group]
    return ds


@pytest.mark.parametrize(
    ("bits", "kind", "of"), [(8, "SB", np.int8), (8, "UB", np.uint8), (16, "US", np.uint16), (32, "SL", np.int32)]
)
@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian])
def test_widths_scales_padding_and_skew(tmp_path, bits, kind, of, syntax):
    ds = waveform(np.array([1, 2, 100, 77], of), bits=bits, kind=kind, syntax=syntax)
    if syntax == ExplicitVRBigEndian and bits > 16:
        with pytest.raises(UnreadableInputError, match="is big endian with 32 bits"):
            opened(write(tmp_path, ds))
        return
    (group,) = opened(write(tmp_path, ds))
    channel = group.channels[0]
    assert channel.values[:3].tolist() == [11.0, 12.0, 110.0]
    assert np.isnan(channel.values[3])
    assert (channel.unit, channel.skew_s, channel.filters) == ("mmHg", 0.25, ("notch 50 Hz",))
    assert channel.scale == "0.5 mmHg per unit, as the file states, corrected by 2"
    assert group.offset_s == 1.5


def test_channel_without_calibration_says_so(tmp_path):
    (group,) = opened(write(tmp_path, waveform(np.array([1, 2, 3, 9], np.int16), sensitivity="")))
    channel = group.channels[0]
    assert not channel.calibrated
    assert channel.values[:3].tolist() == [1.0, 2.0, 3.0]
    assert group.marks[0] == "1 of 1 channels are not calibrated and shown in units of the file"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"NumberOfWaveformSamples": 5000}, "waveform 1 ends after 8 of 10,000 bytes"),
        ({"NumberOfWaveformSamples": 2**31}, "more samples than are read"),
        (
            {"WaveformSampleInterpretation": "MB", "WaveformBitsAllocated": 8},
            r"8 bits MB \(mu-law\), which is not read",
        ),
        ({"SamplingFrequency": "0"}, "no sampling frequency"),
    ],
)
def test_waveforms_that_cannot_be_read(tmp_path, change, words):
    ds = waveform(np.array([1, 2, 3, 9], np.int16))
    for keyword, value in change.items():
        setattr(ds.WaveformSequence[0], keyword, value)
    with pytest.raises(UnreadableInputError, match=words):
        opened(write(tmp_path, ds))


# Documents and all else


def document(data, mime) -> FileDataset:
    ds = new_object(PDF)
    ds.Modality, ds.DocumentTitle, ds.MIMETypeOfEncapsulatedDocument = "DOC", "Letter", mime
    ds.ContentDate, ds.ContentTime = "20200301", "0915"
    ds.EncapsulatedDocument = data + b"\0" * (len(data) % 2)
    ds.EncapsulatedDocumentLength = len(data)
    return ds


def test_pdf_is_taken_out_whole(tmp_path):
    data = b"%PDF-1.4\n...\n%%EOF"
    found = opened(write(tmp_path, document(data, "application/pdf")))
    assert isinstance(found, EncapsulatedDocument)
    assert (found.data, found.title, found.when, found.marks) == (data, "Letter", "2020-03-01 09:15", ())


@pytest.mark.parametrize(
    ("data", "mime", "words"),
    [
        (b"<ClinicalDocument/>", "text/xml", r"is a clinical document \(CDA\) in DICOM; only PDF documents are shown"),
        (b"solid x", "model/stl", r"is a 3-D model \(STL\) in DICOM"),
        (b"hello", "application/pdf", "says that it holds a PDF, but does not"),
        (b"\x7fELF....", "application/x-elf", "is a document of the type application/x-elf"),
    ],
)
def test_other_documents_are_refused_by_name(tmp_path, data, mime, words):
    with pytest.raises(UnreadableInputError, match=rf"^object\.dcm {words}"):
        opened(write(tmp_path, document(data, mime)))


@pytest.mark.parametrize(
    ("sop_class", "words"),
    [
        ("1.2.840.10008.5.1.4.1.1.11.1", "is a presentation state; its images are shown without it"),
        ("1.2.840.10008.5.1.4.1.1.66.1", "is a spatial registration, which is not applied"),
        ("1.2.840.10008.5.1.4.1.1.481.5", "is a radiotherapy plan or record, which is not shown"),
        ("1.2.3.4", "is a DICOM object of a kind that is not shown: "),
    ],
)
def test_what_is_not_shown_is_named(tmp_path, sop_class, words):
    with pytest.raises(UnreadableInputError, match=rf"^object\.dcm {words}"):
        opened(write(tmp_path, new_object(sop_class)))


def test_an_image_is_said_to_be_one():
    with pytest.raises(UnreadableInputError, match=r"^CT_small\.dcm is an image: open it as one\.$"):
        opened(get_testdata_file("CT_small.dcm"))


def test_a_photograph_is_no_object(tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0" + b"\0" * 200)
    with pytest.raises(UnreadableInputError, match="is no DICOM object"):
        opened(tmp_path / "a.jpg")


def test_member_of_an_archive(tmp_path):
    import zipfile

    with zipfile.ZipFile(tmp_path / "disc.zip", "w") as archive:
        archive.write(get_testdata_file("reportsi.dcm"), "DATA/SR1")
    found = open_object(SourceFile(tmp_path / "disc.zip", "DATA/SR1"))
    assert isinstance(found, StructuredReport)
    assert found.title == "Document Title"
