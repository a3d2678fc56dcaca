"""Keeps what pydicom and Pillow warn of or log while reading away from the terminal, and hands it to the reader."""

import logging
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image as PilImage

# Warning filters and Pillow's bomb limit belong to the whole process: one reading at a time changes them.
_lock = threading.RLock()
_NAMES = ("pydicom", "PIL", "pylibjpeg", "openjpeg", "libjpeg", "pillow_heif")
_LOGGERS = tuple(logging.getLogger(name) for name in _NAMES)


class _Collector(logging.Handler):
    def __init__(self, messages: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        self._messages.append(record.getMessage())


@contextmanager
def quiet_reading() -> Iterator[list[str]]:
    """Yields a list that fills with the texts of warnings and log lines; it may hold values from the file.

    Within it Pillow opens images of any size: the caller checks the size before decoding.
    """
    messages: list[str] = []
    collector = _Collector(messages)
    with _lock, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        # The interpreter judges what it finds open at its end by the filters of the last warning there was.
        warnings.simplefilter("ignore", ResourceWarning)
        bomb_limit = PilImage.MAX_IMAGE_PIXELS
        PilImage.MAX_IMAGE_PIXELS = None
        before = [(logger, logger.propagate) for logger in _LOGGERS]
        for logger, _ in before:
            logger.addHandler(collector)
            logger.propagate = False
        try:
            yield messages
        finally:
            PilImage.MAX_IMAGE_PIXELS = bomb_limit
            for logger, propagate in before:
                logger.removeHandler(collector)
                logger.propagate = propagate
            messages.extend(str(warning.message) for warning in caught)
