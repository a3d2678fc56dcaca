"""Decodes the images that viewports wait for, the latest asked first, and never two at once for one lane."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.errors import ActionableError
from app.core.stack import ImageStack
from app.ui.background import Background, Lane, Work
from viewers.pyramid import Pyramid, index_image

MOST_WAITING = 64


class ImageFeed(QObject):
    """Keeps what is wanted as a heap of requests; old ones fall out at the bottom."""

    provided = Signal(str, int, object)
    """(stack_id, index, Pyramid)."""
    refused = Signal(str, int, str)
    """(stack_id, index, one sentence why)."""

    def __init__(
        self, background: Background, failed: Callable[[Exception], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._failed = failed
        self._waiting: list[tuple[ImageStack, int]] = []
        self._busy = False

    def want(self, stack: ImageStack, index: int) -> None:
        """Ask for an image; asked again it moves to the front."""
        request = (stack, index)
        if request in self._waiting:
            self._waiting.remove(request)
        self._waiting.append(request)
        del self._waiting[:-MOST_WAITING]
        self._next()

    def forget(self, stack_id: str) -> None:
        """Its stack is shown no more."""
        self._waiting = [request for request in self._waiting if request[0].stack_id != stack_id]

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        stack, index = self._waiting.pop()
        self._busy = True

        def decode(_work: Work[Pyramid]) -> Pyramid:
            return index_image(stack.image(index))

        def done(pyramid: Pyramid) -> None:
            self._busy = False
            self.provided.emit(stack.stack_id, index, pyramid)
            self._next()

        def not_done(error: Exception) -> None:
            self._busy = False
            if isinstance(error, ActionableError):
                self.refused.emit(stack.stack_id, index, str(error))
            else:
                self._failed(error)
                self.refused.emit(stack.stack_id, index, "")
            self._next()

        self._background.run(decode, lane=Lane.IMAGES, success=done, failure=not_done)
