import pytest

from app.workflow import places
from app.workflow.crash import record_crash


def test_a_record_names_lines_and_kinds_but_no_values():
    name = "Doe^Jane"

    def fails():
        try:
            {}[name]
        except KeyError as error:
            raise ValueError(f"patient {name}") from error

    with pytest.raises(ValueError, match="patient") as raised:
        fails()
    sentence = record_crash(raised.value)
    (record,) = places.crash_records().iterdir()
    text = record.read_text()
    assert "test_crash.py" in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert name not in text + sentence
    assert str(record) in sentence
