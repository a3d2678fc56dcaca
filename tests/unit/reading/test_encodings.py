"""Encodings made here, each against the values it was made of."""

import io
import zipfile
import zlib

import numpy as np
import pytest
from openjpeg.utils import encode_array
from PIL import Image as PilImage
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, encapsulate_extended
from pydicom.pixels.utils import compress
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.reading.dicom_frames import decode_stored
from app.reading.frames import open_frames
from app.reading.source import close_archives
from tests.unit.reading.codestreams import HTJ2K, LOSSLESS_JPEG, WAVES
from tests.unit.reading.dicom_files import (
    COLUMNS,
    ROWS,
    as_bytes,
    changed,
    colour_dataset,
    colours,
    grey_dataset,
    ramp,
    saved,
)

LARGER = {"rows": 64, "columns": 48}  # OpenJPEG splits no image below 32 pixels into its six resolutions
ENCAPSULATED_UNCOMPRESSED = UID("1.2.840.10008.1.2.1.98")
DEFLATED_FRAMES = UID("1.2.840.10008.1.2.8.1")


def frames_of(folder, ds, **how):
    return open_frames(saved(folder, ds, **how))


def wrapped(ds, frames, syntax, **how):
    """A data set whose pixels are these frames in fragments."""
    ds.PixelData = encapsulate(frames, **how)
    ds["PixelData"].VR = "OB"
    ds.file_meta.TransferSyntaxUID = syntax
    return ds


def as_file(ds, syntax):
    """Bytes of a file in a syntax that pydicom does not know."""
    ds.file_meta.TransferSyntaxUID = RLELossless
    return as_bytes(ds).replace(b"1.2.840.10008.1.2.5\0", str(syntax).encode().ljust(20, b"\0"))


def patched(folder, ds, syntax, name="film.dcm"):
    """As `saved`, in a syntax that pydicom does not know; the meta group grows with its name."""
    data = bytearray(as_file(ds, "1.2.840.10008.1.2.5"))
    at = data.index(b"1.2.840.10008.1.2.5\0")
    text = str(syntax).encode() + b"\0" * (len(str(syntax)) % 2)
    data[at - 2 : at + 20] = len(text).to_bytes(2, "little") + text
    data[140:144] = (int.from_bytes(data[140:144], "little") + len(text) - 20).to_bytes(4, "little")
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("syntax", [HTJ2KLossless, HTJ2KLosslessRPCL])
def test_high_throughput_jpeg_2000(tmp_path, syntax):
    grey = wrapped(grey_dataset(), [HTJ2K["grey12"]], syntax)
    assert np.array_equal(frames_of(tmp_path, grey).values(0), ramp())
    signed = wrapped(grey_dataset(bits=16, signed=True), [HTJ2K["signed16"]], syntax)
    assert np.array_equal(frames_of(tmp_path, signed).values(0), ramp(16, signed=True))
    colour = wrapped(colour_dataset(colours()), [HTJ2K["rgb"]], syntax)
    one = ramp(8)
    assert np.array_equal(frames_of(tmp_path, colour).values(0), np.stack([one, one[::-1], one[:, ::-1]], -1))


@pytest.mark.parametrize("predictor", range(1, 8))
def test_lossless_jpeg_of_every_predictor(tmp_path, predictor):
    ds = wrapped(grey_dataset(WAVES), [LOSSLESS_JPEG[predictor]], JPEGLosslessSV1 if predictor == 1 else JPEGLossless)
    frames = frames_of(tmp_path, ds)
    assert np.array_equal(frames.values(0), WAVES)
    assert not any("lossy" in mark for mark in frames.image(0).marks)


@pytest.mark.parametrize("syntax", [RLELossless, JPEG2000Lossless, JPEGLSLossless])
@pytest.mark.parametrize(("bits", "signed"), [(8, False), (12, False), (12, True), (16, False), (16, True)])
def test_lossless_compression_of_grey(tmp_path, syntax, bits, signed):
    values = ramp(bits, signed=signed, **LARGER)
    ds = grey_dataset(values, bits=bits, signed=signed)
    compress(ds, syntax, generate_instance_uid=False)
    frames = frames_of(tmp_path, ds)
    assert np.array_equal(frames.values(0), values)
    assert "the compressed image and the header differ in sign or bits" not in frames.image(0).marks


@pytest.mark.parametrize("syntax", [RLELossless, JPEG2000Lossless, JPEGLSLossless])
def test_lossless_compression_of_colour(tmp_path, syntax):
    ds = colour_dataset(colours(**LARGER))
    compress(ds, syntax, generate_instance_uid=False)
    assert np.array_equal(frames_of(tmp_path, ds).values(0), colours(**LARGER))


def test_grey_of_32_bits_is_exact(tmp_path):
    values = np.array([[0, 2**24 + 1], [2**32 - 1, 2**31 + 3]] * 2, np.uint32)
    frames = frames_of(tmp_path, grey_dataset(values, bits=32))
    assert frames.values(0).dtype == np.float64
    assert np.array_equal(frames.values(0), values)
    assert np.array_equal(frames.pixels.stored(0), values)


@pytest.mark.parametrize(("keyword", "bits"), [("FloatPixelData", 32), ("DoubleFloatPixelData", 64)])
@pytest.mark.parametrize("little", [True, False])
def test_floating_point(tmp_path, keyword, bits, little):
    values = np.linspace(-1.5, 1e6, 6 * 5).reshape(2, 3, 5).astype(f"f{bits // 8}")
    ds = grey_dataset(np.zeros((2, 3, 5)))
    for element in ("PixelData", "BitsStored", "HighBit", "PixelRepresentation"):
        delattr(ds, element)
    ds.BitsAllocated = bits
    setattr(ds, keyword, values.astype(values.dtype.newbyteorder("<" if little else ">")).tobytes())
    if not little:
        ds.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    frames = frames_of(tmp_path, ds, little=little)
    assert frames.count == 2
    for index in range(2):
        assert np.array_equal(frames.values(index), values[index])
        assert frames.values(index).dtype == values.dtype


def test_pixels_without_a_number_are_said(tmp_path):
    values = np.array([[1.0, np.nan], [np.inf, 5.0]], np.float32)
    ds = changed(grey_dataset(np.zeros((2, 2))), PixelData=None)
    ds.BitsAllocated, ds.FloatPixelData = 32, values.tobytes()
    image = frames_of(tmp_path, ds).image(0)
    assert np.array_equal(image.values, [[1, 1], [1, 5]])
    assert any("without a number" in mark for mark in image.marks)


@pytest.mark.parametrize("shape", [(5, 7, 9), (3, 8, 8), (4, 1, 3)])
def test_single_bits_that_do_not_end_with_a_byte(tmp_path, shape):
    values = np.random.default_rng(1).integers(0, 2, shape)
    ds = grey_dataset(values)
    ds.BitsAllocated = ds.BitsStored = 1
    ds.HighBit = 0
    packed = np.packbits(values.reshape(-1).astype(np.uint8), bitorder="little").tobytes()
    ds.PixelData = packed + b"\0" * (len(packed) % 2)
    frames = frames_of(tmp_path, ds)
    for index in range(shape[0]):
        assert np.array_equal(frames.values(index), values[index])


def test_twelve_bits_packed(tmp_path):
    values = np.random.default_rng(2).integers(0, 4096, (2, 3, 5))
    flat = values.reshape(-1)
    packed = bytearray()
    for low, high in zip(flat[::2], flat[1::2], strict=True):
        packed += bytes([low & 0xFF, low >> 8 | (high & 0xF) << 4, high >> 4])
    ds = grey_dataset(values)
    ds.BitsAllocated, ds.PixelData = 12, bytes(packed) + b"\0" * (len(packed) % 2)
    frames = frames_of(tmp_path, ds)
    for index in range(2):
        assert np.array_equal(frames.values(index), values[index])


def test_significant_bits_may_lie_high(tmp_path):
    for signed in (False, True):
        values = ramp(12, signed=signed)
        ds = grey_dataset(values, signed=signed)
        words = np.frombuffer(ds.PixelData, "<u2")
        ds.HighBit, ds.PixelData = 15, (words << 4 | 0x9).astype("<u2").tobytes()
        assert np.array_equal(frames_of(tmp_path, ds).values(0), values)


def test_bytes_in_big_endian_words(tmp_path):
    values = np.random.default_rng(3).integers(0, 256, (3, 3, 5)).astype(np.uint8)
    ds = grey_dataset(values, bits=8)
    ds.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    flat = values.tobytes() + b"\0"
    ds.PixelData = np.frombuffer(flat, "<u2").astype(">u2").tobytes()
    ds["PixelData"].VR = "OW"
    frames = frames_of(tmp_path, ds, little=False)
    for index in range(3):
        assert np.array_equal(frames.values(index), values[index])


def deflated(data):
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    return deflater.compress(data) + deflater.flush()


def test_uncompressed_and_deflated_frames_in_fragments(tmp_path):
    values = np.stack([ramp(), ramp()[::-1]])
    raw = [frame.astype("<u2").tobytes() for frame in values]
    for syntax, frames in ((ENCAPSULATED_UNCOMPRESSED, raw), (DEFLATED_FRAMES, [deflated(frame) for frame in raw])):
        opened = open_frames(patched(tmp_path, wrapped(grey_dataset(values), frames, RLELossless), syntax))
        assert opened.count == 2
        for index in range(2):
            assert np.array_equal(opened.values(index), values[index])


def test_progressive_jpeg_of_a_retired_syntax(tmp_path):
    smooth = np.add.outer(np.arange(ROWS), np.arange(COLUMNS)).astype(np.uint8) * 3
    stream = io.BytesIO()
    PilImage.fromarray(smooth).save(stream, "JPEG", quality=95, progressive=True)
    path = patched(tmp_path, wrapped(grey_dataset(bits=8), [stream.getvalue()], RLELossless), "1.2.840.10008.1.2.4.55")
    frames = open_frames(path)
    assert np.abs(frames.values(0) - smooth).max() <= 4
    assert "lossy compression" in frames.image(0).marks


@pytest.mark.parametrize("table", ["basic", "extended", "none", "wrong"])
@pytest.mark.parametrize("pieces", [1, 3])
def test_fragments_with_and_without_offset_tables(tmp_path, table, pieces):
    values = np.stack([np.roll(ramp(**LARGER), 100 * n, 0) for n in range(5)])
    streams = [encode_array(frame.astype(np.uint16), bits_stored=12) for frame in values]
    ds = wrapped(grey_dataset(values), streams, JPEG2000Lossless, fragments_per_frame=pieces, has_bot=table == "basic")
    if table == "extended":
        if pieces > 1:
            pytest.skip("an extended offset table needs one fragment a frame")
        ds.PixelData, ds.ExtendedOffsetTable, ds.ExtendedOffsetTableLengths = encapsulate_extended(streams)
    if table == "wrong":
        whole = encapsulate(streams, fragments_per_frame=pieces, has_bot=False)
        ds.PixelData = whole[:4] + (20).to_bytes(4, "little") + np.arange(5, 10, dtype="<u4").tobytes() + whole[8:]
    frames = frames_of(tmp_path, ds)
    assert frames.count == 5
    assert frames.marks == ()
    for index in (4, 0, 2, 1, 3):
        assert np.array_equal(frames.values(index), values[index])


def test_only_the_frame_asked_for_is_decoded(tmp_path):
    values = np.stack([ramp(**LARGER), ramp(**LARGER)[::-1]])
    streams = [encode_array(frame.astype(np.uint16), bits_stored=12) for frame in values]
    streams[1] = streams[1][:60] + bytes(len(streams[1]) - 60)
    frames = frames_of(tmp_path, wrapped(grey_dataset(values), streams, JPEG2000Lossless))
    assert np.array_equal(frames.values(0), values[0])
    with pytest.raises(UnreadableInputError, match="cannot be decoded"):
        frames.image(1)
    assert frames.is_ready(0) is False
    frames.image(0)
    assert frames.is_ready(0)
    with pytest.raises(IndexError):
        frames.image(2)


def test_a_file_with_fewer_frames_than_it_states_shows_those_it_has(tmp_path):
    values = np.stack([ramp(**LARGER)] * 3)
    ds = grey_dataset(values)
    ds.NumberOfFrames = 2_000_000_000
    frames = frames_of(tmp_path, ds)
    assert frames.count == 3
    assert frames.marks == ("the file states 2,000,000,000 frames and holds 3",)
    assert frames.marks[0] in frames.image(1).marks
    streams = [encode_array(frame.astype(np.uint16), bits_stored=12) for frame in values]
    compressed = changed(wrapped(grey_dataset(values), streams, JPEG2000Lossless), NumberOfFrames=7)
    assert frames_of(tmp_path, compressed).marks == ("the file states 7 frames and holds 3",)
    cut = as_bytes(compressed)[: -len(streams[2]) // 2]
    (tmp_path / "cut.dcm").write_bytes(cut)
    assert open_frames(tmp_path / "cut.dcm").count == 2


def test_a_file_with_more_frames_than_it_states_says_so(tmp_path):
    values = np.stack([ramp()] * 3)
    frames = frames_of(tmp_path, changed(grey_dataset(values), NumberOfFrames=2))
    assert frames.count == 2
    assert "holds 3 frames and states 2" in frames.marks[0]


def test_headers_that_contradict_their_stream_are_refused(tmp_path):
    grey = encode_array(ramp(**LARGER).astype(np.uint16), bits_stored=12)
    with pytest.raises(UnreadableInputError, match="3 samples"):
        frames_of(tmp_path, wrapped(colour_dataset(colours(**LARGER)), [grey], JPEG2000Lossless)).image(0)
    other = encode_array(ramp(rows=40, columns=48).astype(np.uint16), bits_stored=12)
    with pytest.raises(UnreadableInputError, match="48 x 64 pixels, its compressed image 48 x 40"):
        frames_of(tmp_path, wrapped(grey_dataset(ramp(**LARGER)), [other], JPEG2000Lossless)).image(0)


def test_a_stream_of_more_bits_than_stated_is_not_wrapped_around(tmp_path):
    values = ramp(16, **LARGER)
    stream = encode_array(values.astype(np.uint16), bits_stored=16)
    image = frames_of(tmp_path, wrapped(grey_dataset(ramp(12, **LARGER)), [stream], JPEG2000Lossless)).image(0)
    assert np.array_equal(image.values, values)
    assert "the compressed image and the header differ in sign or bits" in image.marks


def test_a_stream_of_another_kind_than_stated_is_read_as_what_it_is(tmp_path):
    values = ramp(**LARGER)
    stream = encode_array(values.astype(np.uint16), bits_stored=12)
    for syntax, data, expected in (
        (JPEGLosslessSV1, stream, values),
        (JPEGLSLossless, stream, values),
        (JPEG2000Lossless, LOSSLESS_JPEG[3], WAVES),
        (JPEGLSLossless, LOSSLESS_JPEG[3], WAVES),
    ):
        image = frames_of(tmp_path, wrapped(grey_dataset(expected), [data], syntax)).image(0)
        assert np.array_equal(image.values, expected)
        assert any("another compression" in mark for mark in image.marks)
        assert not any("lossy" in mark for mark in image.marks)


def test_fragments_behind_a_native_syntax_and_the_reverse(tmp_path):
    data = as_bytes(wrapped(grey_dataset(WAVES), [LOSSLESS_JPEG[1]], JPEGLossless))
    native = data.replace(b"1.2.840.10008.1.2.4.57", b"1.2.840.10008.1.2.1\0\0\0")
    (tmp_path / "a.dcm").write_bytes(native)
    image = open_frames(tmp_path / "a.dcm").image(0)
    assert np.array_equal(image.values, WAVES)
    assert "the header states uncompressed pixels, the file holds compressed ones" in image.marks
    plain = as_bytes(grey_dataset()).replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.5\0")
    (tmp_path / "b.dcm").write_bytes(plain)
    image = open_frames(tmp_path / "b.dcm").image(0)
    assert np.array_equal(image.values, ramp())
    assert "the header states compressed pixels, the file holds uncompressed ones" in image.marks


def test_a_missing_photometric_interpretation_is_shown_with_a_mark(tmp_path):
    image = frames_of(tmp_path, grey_dataset(PhotometricInterpretation=None)).image(0)
    assert np.array_equal(image.values, ramp())
    assert any("low values are dark" in mark for mark in image.marks)


def test_half_width_colour_of_studio_video(tmp_path):
    # Rec. 601: white, black, and red of 100 %.
    pixels = np.array([[235, 235, 128, 128], [16, 16, 128, 128], [81, 81, 90, 240]], np.uint8)
    ds = colour_dataset(np.zeros((3, 2, 3)), photometric="YBR_PARTIAL_422")
    ds.PixelData = pixels.tobytes()
    found = frames_of(tmp_path, ds).values(0).astype(int)
    expected = [[255, 255, 255], [0, 0, 0], [255, 0, 0]]
    assert np.abs(found - np.repeat(np.array(expected)[:, None], 2, 1)).max() <= 1


def test_half_width_colour_that_is_stored_in_full(tmp_path):
    ybr = np.broadcast_to(np.array([76, 85, 255], np.uint8), (ROWS, COLUMNS, 3))
    image = frames_of(tmp_path, colour_dataset(ybr, photometric="YBR_FULL_422")).image(0)
    assert np.abs(image.values[5, 5].astype(int) - [254, 0, 0]).max() <= 2
    assert any("in full" in mark for mark in image.marks)


def test_jpeg_colour(tmp_path):
    smooth = np.stack([np.add.outer(np.arange(ROWS), np.arange(COLUMNS)) * k for k in (1, 2, 3)], -1).astype(np.uint8)
    stream = io.BytesIO()
    PilImage.fromarray(smooth).save(stream, "JPEG", quality=98, subsampling=0)
    ds = wrapped(colour_dataset(smooth, photometric="YBR_FULL_422"), [stream.getvalue()], JPEGBaseline8Bit)
    assert np.abs(frames_of(tmp_path, ds).values(0).astype(int) - smooth).max() <= 6


def palette(ds, tables, descriptor, *, segmented=False):
    for name, table in zip(("Red", "Green", "Blue"), tables, strict=True):
        setattr(ds, f"{name}PaletteColorLookupTableDescriptor", descriptor)
        setattr(ds, f"{'Segmented' if segmented else ''}{name}PaletteColorLookupTableData", table)
    return ds


def test_a_palette_of_many_entries_of_8_bits(tmp_path):
    ds = grey_dataset(ramp(10), bits=10, photometric="PALETTE COLOR")
    table = (np.arange(1000) % 251).astype(np.uint8)
    palette(ds, [table.tobytes(), table[::-1].tobytes(), table.tobytes()], [1000, 5, 8])
    index = np.clip(ramp(10) - 5, 0, 999)
    expected = np.stack([table[index], table[::-1][index], table[index]], -1)
    assert np.array_equal(frames_of(tmp_path, ds).image(0).values, expected)


def test_a_segmented_palette(tmp_path):
    # PS3.3 C.7.9.2: discrete (10, 20), linear to 220 in 5 steps, then both again from byte 0.
    words = np.array([0, 2, 10 * 257, 20 * 257, 1, 5, 220 * 257, 2, 2, 0, 0], "<u2").tobytes()
    ds = grey_dataset(ramp(8), bits=8, photometric="PALETTE COLOR")
    palette(ds, [words] * 3, [14, 0, 16], segmented=True)
    half = [10, 20, 60, 100, 140, 180, 220]
    expected = np.array(half + half)[np.clip(ramp(8), 0, 13)]
    assert np.array_equal(frames_of(tmp_path, ds).image(0).values, np.stack([expected] * 3, -1))


def test_pixels_of_another_shape_are_not_stretched(tmp_path):
    image = frames_of(tmp_path, grey_dataset(PixelAspectRatio=[2, 1])).image(0)
    assert (image.rows, image.columns, image.pixel_aspect) == (ROWS, COLUMNS, 2.0)
    spaced = grey_dataset(PixelAspectRatio=[2, 1], ImagerPixelSpacing=[0.2, 0.2])
    assert frames_of(tmp_path, spaced).image(0).pixel_aspect == 1.0


def test_grey_in_colour_stays_colour(tmp_path):
    grey = np.stack([ramp(8).astype(np.uint8)] * 3, -1)
    assert np.array_equal(frames_of(tmp_path, colour_dataset(grey)).image(0).values, grey)


def test_members_of_an_archive(tmp_path):
    path = tmp_path / "disc.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/film.dcm", as_bytes(grey_dataset(np.stack([ramp()] * 2))))
    frames = open_frames(SourceFile(path, "a/film.dcm"))
    assert frames.count == 2
    assert np.array_equal(frames.values(1), ramp())
    close_archives(path)


def test_stored_values_for_volumes(tmp_path):
    ds = grey_dataset(Modality="CT", RescaleSlope="2", RescaleIntercept="-1024")
    data = as_bytes(ds)
    (tmp_path / "a.dcm").write_bytes(data)
    for source in (data, tmp_path / "a.dcm", SourceFile(tmp_path / "a.dcm")):
        found = decode_stored(source)
        assert found.values.dtype == np.uint16
        assert np.array_equal(found.values, ramp())
        assert (found.rescale.slope, found.rescale.intercept, found.rescale.unit) == (2.0, -1024.0, "HU")
    item = Dataset()
    item.LUTDescriptor, item.LUTData = [4096, 0, 16], np.arange(4096, dtype="<u2").tobytes()
    assert decode_stored(as_bytes(grey_dataset(ModalityLUTSequence=[item]))).rescale is None
