"""What the models' process may send: plain data, however the interpreter pickles it."""

import io
import pickle

import pytest

from app.core.anatomy import Side
from app.core.spacing import Spacing, SpacingSource
from inference.engine.messages import _Loader


class ByAttribute:
    """Pickles as `getattr(kind, name)`, as Python 3.11.0 to 3.11.3 pickle members of enums."""

    def __init__(self, kind, name):
        self.kind, self.name = kind, name

    def __reduce__(self):
        return getattr, (self.kind, self.name)


def loaded(thing):
    return _Loader(io.BytesIO(pickle.dumps(thing, protocol=5)), [], trusted=False).load()


def test_a_member_of_an_enum_may_come_by_its_attribute():
    assert loaded(ByAttribute(Side, "LEFT")) is Side.LEFT
    assert loaded([SpacingSource.DETECTOR, Side.RIGHT]) == [SpacingSource.DETECTOR, Side.RIGHT]


@pytest.mark.parametrize(
    ("kind", "name"), [(Side, "__class__"), (Side, "mro"), (Spacing, "__init__"), (Spacing, "row"), (Side, 3)]
)
def test_no_other_attribute_may(kind, name):
    with pytest.raises(ValueError, match="not plain data"):
        loaded(ByAttribute(kind, name))


def test_no_function_may_be_named():
    with pytest.raises(ValueError, match="not plain data"):
        loaded(print)
