"""Which pack reads a picture, and the sentence where none is meant for it."""

from types import SimpleNamespace

import pytest

from app.core.errors import OutOfScopeError, UsageError
from app.core.prediction import Likeness
from app.workflow import pack_choice
from app.workflow.pack_choice import PackFit, all_fits, choose


def fit(pack_id, *reasons, score=None):
    return PackFit(pack_id, pack_id, "", reasons, None if score is None else Likeness(score, 0.0, 0.01, 0.99))


def test_the_nearest_pack_is_named_first_each_with_its_first_reason(monkeypatch):
    fits = {
        "a-ct": fit("a-ct", "it is a single image", "it is a colour picture"),
        "skin": fit("skin", "it does not look like the images", score=-1.0),
        "fundus": fit("fundus", "it does not look like the images", score=-9.0),
    }
    monkeypatch.setattr(pack_choice, "fit_of", lambda pack, *_given: fits[pack.id])
    subject = SimpleNamespace(study=SimpleNamespace(source_name="a.jpg"))
    packs = [SimpleNamespace(id=name) for name in fits]
    found = all_fits(packs, subject, None, cancelled=lambda: False)
    assert [one.pack_id for one in found] == ["skin", "fundus", "a-ct"]
    with pytest.raises(OutOfScopeError) as refused:
        choose(found, "a.jpg")
    assert str(refused.value) == (
        "a.jpg was not read: no model pack is meant for it (skin: it does not look like the images; "
        "fundus: it does not look like the images; a-ct: it is a single image)."
    )


def test_of_several_the_clearly_likelier_one_reads_and_else_the_reader_chooses():
    assert choose([fit("one", score=1.0), fit("two", score=3.5)], "a.jpg").pack_id == "two"
    with pytest.raises(UsageError, match="choose one or two"):
        choose([fit("one", score=1.0), fit("two", score=2.5)], "a.jpg")


def test_without_packs_the_sentence_says_so():
    with pytest.raises(OutOfScopeError, match="there is none"):
        choose([], "a.jpg")
