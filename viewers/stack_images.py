"""The images of one stack as a viewport needs them: held ready, asked for ahead, refused with a reason."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ActionableError
from app.core.image import Image
from app.core.stack import ImageStack
from viewers.pyramid import Pyramid, index_image
from viewers.slice_cache import SliceCache

AHEAD, BEHIND = 8, 2


class StackImages:
    """Finds images at once where it can, and asks `want` for the others.

    Attributes:
        stack: whose images.
        failures: why an image cannot be shown, by index.
    """

    def __init__(self, stack: ImageStack, want: Callable[[ImageStack, int], None], unknown: str) -> None:
        """`unknown`: the words for a refusal that gives no reason."""
        self.stack = stack
        self.failures: dict[int, str] = {}
        self._want = want
        self._unknown = unknown
        self._cache = SliceCache()
        self._requested: set[int] = set()
        self._gone_to: set[int] = set()

    def find(self, index: int) -> Pyramid | None:
        """The image if it is here or comes at once; None when it must be asked for, or is in `failures`."""
        if index in self.failures:
            return None
        stack = self.stack
        pyramid = self._cache.get(stack.stack_id, index)
        if pyramid is None and stack.is_ready(index):
            try:
                pyramid = index_image(stack.image(index))
            except ActionableError as error:
                self.refuse(index, str(error))
                return None
            self._cache.put(stack.stack_id, index, pyramid)
        return pyramid

    def accept(self, index: int, image: Image | Pyramid) -> Pyramid:
        """Hold an image that came."""
        pyramid = image if isinstance(image, Pyramid) else index_image(image)
        self._requested.discard(index)
        self.failures.pop(index, None)
        self._cache.put(self.stack.stack_id, index, pyramid)
        return pyramid

    def refuse(self, index: int, reason: str) -> None:
        """An image that cannot be shown."""
        self._requested.discard(index)
        self.failures[index] = reason or self._unknown

    def ask(self, index: int) -> None:
        """Ask for an image that the reader went to, before all others."""
        self._requested.add(index)
        self._gone_to.add(index)
        self._want(self.stack, index)

    def on_the_way(self, index: int, asked: int, painted: int | None) -> bool:
        """Whether an image that came is one the reader went through, and nearer to where they are than what is shown.

        Quick scrolling through images that take time is seen as such, each under its own number.
        """
        if index not in self._gone_to or asked in self.failures:
            return False
        return painted is None or abs(index - asked) < abs(painted - asked)

    def look_ahead(self, index: int, way: int) -> None:
        """Ask for the neighbours, the nearest last and therefore first.

        Args:
            index: where the reader is.
            way: 1 onward, -1 back.
        """
        stack = self.stack
        near = [index + way * n for n in range(1, AHEAD + 1)] + [index - way * n for n in range(1, BEHIND + 1)]
        self._requested.intersection_update(near)  # what is far away by now may have been let go unasked
        for number in reversed(near):
            known = not 0 <= number < stack.count or number in self._requested or number in self.failures
            if known or self._cache.holds(stack.stack_id, number) or stack.is_ready(number):
                continue
            self._requested.add(number)
            self._want(stack, number)

    def ready(self) -> NDArray[np.bool_]:
        """(count,) which images would be shown at once."""
        stack, held = self.stack, self._cache.holds
        found = (stack.is_ready(index) or held(stack.stack_id, index) for index in range(stack.count))
        return np.fromiter(found, np.bool_, stack.count)
