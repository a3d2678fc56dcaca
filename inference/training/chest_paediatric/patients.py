"""Which patient a file of the paediatric set belongs to."""

import re


def patient_of(name: str) -> str:
    """``personNNN`` of a pneumonia, the ``IM`` number of a normal film (with or without ``NORMAL2``).

    Raises:
        ValueError: the name is of neither form.
    """
    found = re.match(r"(person\d+)|(?:NORMAL2-)?(IM-\d+)", name)
    if found is None:
        raise ValueError(name)
    return found.group(1) or found.group(2)
