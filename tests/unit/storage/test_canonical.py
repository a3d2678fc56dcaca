import json
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.case import ViewState
from app.storage.canonical import canonical_json, case_sha256, sha256
from tests.unit.storage.cases import a_case

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
    max_leaves=20,
)


@given(JSON)
def test_canonical_json_is_a_fixed_point(content):
    once = canonical_json(content)
    assert canonical_json(json.loads(once)) == once


def test_keys_are_sorted_and_nothing_is_escaped_that_need_not_be():
    assert canonical_json({"b": 1, "a": [1.5, "é…"], "Z": None}) == '{"Z":null,"a":[1.5,"é…"],"b":1}'.encode()


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, "\ud800"])
def test_what_json_cannot_hold_is_refused_not_changed(value):
    with pytest.raises(ValueError, match=r"JSON|surrogate"):
        canonical_json({"value": value})


def test_the_hash_of_a_case_leaves_out_how_it_is_shown():
    case = a_case()
    assert case_sha256(replace(case, view=ViewState(zoom=2.0), source_path="/elsewhere")) == case_sha256(case)
    assert case_sha256(replace(case, indication="Scoliosis?")) != case_sha256(case)
    assert sha256(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # FIPS 180-4, B.1
