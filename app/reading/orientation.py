"""Which side of the patient lies at the picture's left edge, from what the file states."""

from collections.abc import Sequence

from app.core.anatomy import Side

_UPSIDE_DOWN = "the picture is stored upside down: its columns run to the patient's head"
_CONTRADICTION = "the file contradicts itself on which side is which"


def side_from_patient_orientation(values: Sequence[str]) -> tuple[Side | None, tuple[str, ...]]:
    """From Patient Orientation (0020,0020), PS3.3 C.7.6.1.1.1: where rows and columns run to.

    Args:
        values: direction of the rows (left to right) and of the columns (top to bottom), each of the letters
            A, P, R, L, H, F with the main direction first, e.g. ["L", "F"].

    Returns:
        (patient's side at the picture's left edge, marks); the side is None when the rows do not run to a side,
        when the value is not one the standard knows, or when it contradicts itself.
    """
    if len(values) != 2:
        return None, ()
    row, column = (str(value).strip().upper() for value in values)
    if not row or not column or not set(row + column) <= set("APRLHF"):
        return None, ()
    opposites = ({"L", "R"}, {"A", "P"}, {"H", "F"})
    if row[0] == column[0] or any({row[0], column[0]} == pair or pair <= set(row) for pair in opposites):
        return None, (_CONTRADICTION,)
    marks = (_UPSIDE_DOWN,) if column[0] == "H" else ()
    # Rows that run to the patient's left start at the patient's right.
    return {"L": Side.RIGHT, "R": Side.LEFT}.get(row[0]), marks


def side_from_cosines(values: Sequence[float]) -> Side | None:
    """From Image Orientation (Patient) (0020,0037): six direction cosines; +x runs to the patient's left (LPS).

    None when the rows do not run mainly from side to side, or the values are not cosines.
    """
    if len(values) != 6:
        return None
    x, y, z = (float(value) for value in values[:3])
    if not 0.98 <= x * x + y * y + z * z <= 1.02 or abs(x) < 0.75:
        return None
    return Side.RIGHT if x > 0 else Side.LEFT
