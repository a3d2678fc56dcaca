"""Size that a compressed frame itself states, so that no decoder is handed a bomb behind a small header."""

# Start-of-frame markers of JPEG (ITU-T T.81 B.1.1.3) and JPEG-LS (T.87 C.1.1).
_SOF = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF, 0xF7})
_BARE = frozenset({0x01, *range(0xD0, 0xD9)})
_MAX_MARKERS = 1000


def stated_size(stream: bytes) -> tuple[int, int] | None:
    """(rows, columns) by the stream's own header; None when it is neither JPEG, JPEG-LS nor JPEG 2000.

    For JPEG 2000 (T.800 A.5.1) that of the reference grid, which is what a decoder allocates.
    """
    jp2 = stream.find(b"\xff\x4f\xff\x51", 0, 4096)
    if jp2 >= 0 and len(stream) >= jp2 + 24 and not stream.startswith(b"\xff\xd8"):
        width, height, left, top = (int.from_bytes(stream[jp2 + at : jp2 + at + 4], "big") for at in (8, 12, 16, 20))
        return max(0, height - top), max(0, width - left)
    if not stream.startswith(b"\xff\xd8"):
        return None
    position = 2
    for _ in range(_MAX_MARKERS):
        if position + 9 > len(stream) or stream[position] != 0xFF:
            return None
        marker = stream[position + 1]
        if marker == 0xFF:
            position += 1
        elif marker in _BARE:
            position += 2
        elif marker in _SOF:
            rows = int.from_bytes(stream[position + 5 : position + 7], "big")
            return rows, int.from_bytes(stream[position + 7 : position + 9], "big")
        else:
            position += 2 + int.from_bytes(stream[position + 2 : position + 4], "big")
    return None
