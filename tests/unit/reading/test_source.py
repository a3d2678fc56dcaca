"""Bytes from files and archives: bounded, and one sentence for everything that goes wrong."""

import os
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.reading.limits import ReadingLimits
from app.reading.source import archive_members, close_archives, read_head, read_source, source_size


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "disc.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("folder/", "")
        made.writestr("folder/one.dcm", b"1" * 5000)
        made.writestr("../two.dcm", b"2" * 10)
        made.writestr("zeros", bytes(3 * 1024**2))
    yield path
    close_archives(path)


def test_files_and_members_are_read(tmp_path, archive):
    path = tmp_path / "film.dcm"
    path.write_bytes(b"abc")
    assert read_source(SourceFile(path)) == read_source(path) == b"abc"
    members = archive_members(archive)
    assert [member.name for member in members] == ["one.dcm", "two.dcm", "zeros"]
    assert read_source(members[0]) == b"1" * 5000
    assert read_head(members[0], 7) == b"1" * 7
    assert [source_size(member) for member in members] == [5000, 10, 3 * 1024**2]


def test_sizes_are_bounded(tmp_path, archive):
    limits = ReadingLimits(max_file_bytes=1024**2)
    zeros = archive_members(archive)[2]
    with pytest.raises(UnreadableInputError, match=r"zeros in disc.zip is larger than 1 MB"):
        read_source(zeros, limits)
    with pytest.raises(UnreadableInputError, match="larger than 1 MB"):
        read_head(zeros, 10, limits)
    path = tmp_path / "film.dcm"
    path.write_bytes(bytes(1024**2 + 1))
    with pytest.raises(UnreadableInputError, match="larger than 1 MB"):
        read_source(path, limits)


def test_a_member_that_is_larger_than_its_archive_says_is_refused(archive):
    size = (3 * 1024**2).to_bytes(4, "little")
    data = archive.read_bytes()
    assert data.count(size) == 2
    archive.write_bytes(data.replace(size, (100).to_bytes(4, "little")))
    with pytest.raises(UnreadableInputError, match="damaged"):
        read_source(SourceFile(archive, "zeros"))


def test_what_goes_wrong_is_said(tmp_path, archive):
    for source, words in (
        (SourceFile(tmp_path / "nothing"), "not found"),
        (SourceFile(tmp_path), "folder"),
        (SourceFile(archive, "nothing"), "no longer in disc.zip"),
        (SourceFile(tmp_path / "no.zip", "a"), "not found"),
    ):
        with pytest.raises(UnreadableInputError, match=words):
            read_source(source)
    broken = tmp_path / "broken.zip"
    broken.write_bytes(archive.read_bytes()[:-30])
    with pytest.raises(UnreadableInputError, match="ZIP archive"):
        archive_members(broken)
    damaged = bytearray(archive.read_bytes())
    damaged[60:70] = bytes(10)
    (tmp_path / "damaged.zip").write_bytes(damaged)
    for member in archive_members(archive)[:1]:
        with pytest.raises(UnreadableInputError):
            read_source(SourceFile(tmp_path / "damaged.zip", member.member))
    close_archives()


def test_an_encrypted_member_is_refused(archive):
    data = bytearray(archive.read_bytes())
    at = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)
    data[at + 8] |= 1
    archive.write_bytes(data)
    with pytest.raises(UnreadableInputError, match="encrypted"):
        read_source(SourceFile(archive, "folder/one.dcm"))


def test_a_replaced_archive_is_read_anew(tmp_path, archive):
    assert len(archive_members(archive)) == 3
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("new", b"new")
    os.utime(archive, ns=(1, 1))
    assert read_source(SourceFile(archive, "new")) == b"new"


def test_many_threads_may_read_many_archives(tmp_path):
    sources = []
    for number in range(8):
        path = tmp_path / f"{number}.zip"
        with zipfile.ZipFile(path, "w") as made:
            made.writestr("a", bytes([number]) * 1000)
        sources.append(SourceFile(path, "a"))
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(read_source, sources * 20))
    assert [set(result) for result in results] == [{number} for number in range(8)] * 20
    close_archives()
