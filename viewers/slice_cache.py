"""Images made ready to be drawn, the least lately used let go first when they grow too large."""

from collections import OrderedDict

from viewers.pyramid import Pyramid

MOST_BYTES = 64 * 2**20


class SliceCache:
    """By stack and index; holds at least the image put last, whatever its size."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._held: OrderedDict[tuple[str, int], tuple[Pyramid, int]] = OrderedDict()
        self._bytes = 0

    def get(self, stack_id: str, index: int) -> Pyramid | None:
        """The image; None when it is not held."""
        found = self._held.get((stack_id, index))
        if found is None:
            return None
        self._held.move_to_end((stack_id, index))
        return found[0]

    def holds(self, stack_id: str, index: int) -> bool:
        """Whether it is held; asking is no use of it."""
        return (stack_id, index) in self._held

    def put(self, stack_id: str, index: int, pyramid: Pyramid) -> None:
        """Hold an image."""
        self.drop(stack_id, index)
        size = pyramid.size_bytes
        self._held[stack_id, index] = (pyramid, size)
        self._bytes += size
        while self._bytes > self._most and len(self._held) > 1:
            _, (_, gone) = self._held.popitem(last=False)
            self._bytes -= gone

    def drop(self, stack_id: str, index: int) -> None:
        """Let one go, if it is held."""
        found = self._held.pop((stack_id, index), None)
        if found is not None:
            self._bytes -= found[1]

    def clear(self) -> None:
        """Let all go."""
        self._held.clear()
        self._bytes = 0
