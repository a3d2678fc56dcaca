"""A taxonomy file: what it gives, and how it can be wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

from inference.packs import load_pack, verify_pack
from inference.packs.taxonomy import TaxonomyError, parse_taxonomy

MakePack = Callable[..., Path]
GOOD = b"label,parent\nmalignant,\nmelanoma,malignant\nnaevus,benign\nbenign,\n"


def test_parents_by_class() -> None:
    found = parse_taxonomy(b"\xef\xbb\xbf" + GOOD.replace(b"\n", b"\r\n"), ["melanoma", "naevus"])
    assert found == {"malignant": "", "melanoma": "malignant", "naevus": "benign", "benign": ""}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "its first line must be"),
        (b"parent,label\n", "its first line must be"),
        (b"label,parent\n\xff,\n", "not CSV text in UTF-8"),
        (b'label,parent\n"a,\n', "not CSV text"),
        (b"label,parent\na,,\n", "line 2 must be a class and the class above it"),
        (b"label,parent\n ,b\n", "line 2 must be"),
        (b"label,parent\na,\n\na,\n", "line 4: 'a' stands there twice"),
        (b"label,parent\na,z\n", "'z', above 'a', has no line of its own"),
        (b"label,parent\nb,\n", "the class 'a' is missing"),
        (b"label,parent\na,b\nb,c\nc,a\n", "run in a circle"),
        (b"label,parent\na,a\n", "run in a circle"),
        (b"label,parent\na,\n" + b"".join(b"%d,\n" % n for n in range(10_000)), "more than 10000 lines"),
        (b"label,parent\na,\n0,a\n" + b"".join(b"%d,%d\n" % (n + 1, n) for n in range(40)), "deeper than 16 levels"),
    ],
)
def test_what_is_wrong_is_said(data: bytes, words: str) -> None:
    with pytest.raises(TaxonomyError, match=words):
        parse_taxonomy(data, ["a"])


def edit(label: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        text = text.replace('labels = ["T1", "T2"]', 'labels = ["melanoma", "naevus"]\ntaxonomy = "tree.csv"')
        tail = f'[[thresholds]]\nlabel = "{label}"\nvalue = 0.5\nsensitivity = 0.9\nspecificity = 0.9\n[files]'
        return text.replace("[files]", tail)

    return change


def test_a_pack_has_its_taxonomy_and_may_have_a_threshold_on_a_class_above(make_pack: MakePack) -> None:
    pack = load_pack(make_pack(edit=edit("malignant"), files={"tree.csv": GOOD}))
    assert pack.taxonomy["melanoma"] == "malignant"
    assert pack.thresholds[0].label == "malignant"


def test_a_pack_with_a_wrong_taxonomy_or_threshold_is_refused(make_pack: MakePack) -> None:
    assert verify_pack(make_pack("a", edit=edit("other"), files={"tree.csv": GOOD})) == [
        "pack.toml: thresholds.label names 'other', which is not a class in tree.csv"
    ]
    assert verify_pack(make_pack("b", edit=edit("melanoma"), files={"tree.csv": b"label,parent\nnaevus,\n"})) == [
        "tree.csv: the class 'melanoma' is missing"
    ]
