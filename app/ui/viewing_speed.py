"""How fast images follow the wheel and the mouse: `python -m app.ui.viewing_speed` prints JSON.

For `plumbline bench`. Ours is a whole viewport (look-up, identity, letters, slice place, a segment over the image),
driven by `Viewport.go` and by window changes, painted to the end each time. The bare side paints prepared QImages of
the same size into a bare widget of the same size: what Qt alone needs. Both run in one process, in turns.
"""

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.core.image import Image, Window
from app.core.instance import ImageKey
from app.core.plane import ImagePlane
from app.core.study import Patient
from app.ui.application import make_application
from viewers.facts import SeriesFacts
from viewers.film_view import FilmView
from viewers.mapping import Mapping
from viewers.viewport import Viewport

SIDE = 900
SLICES, SLICE_SIDE = 60, 512
FILM = (3000, 1500)
_FACTS = SeriesFacts(
    Patient("Simulated^Patient", "0000", "1970-01-01"), "2026-01-01", "Simulated", "Simulated", 1, "CT"
)


class _Slices:
    """A ball with noise, 512 x 512 x 60, in memory as 16-bit integers."""

    stack_id = name = "simulated"
    count = SLICES
    marks = ("simulated",)
    frames_per_second = None

    def __init__(self) -> None:
        random = np.random.default_rng(1)
        y, x = np.mgrid[0:SLICE_SIDE, 0:SLICE_SIDE] - SLICE_SIDE / 2
        self.masks = []
        self._values = np.empty((SLICES, SLICE_SIDE, SLICE_SIDE), np.int16)
        for index in range(SLICES):
            radius = 220.0 * np.sqrt(max(1.0 - ((index - SLICES / 2) / (SLICES / 2 + 1)) ** 2, 0.0))
            inside = x**2 + y**2 < radius**2
            self._values[index] = np.where(inside, 40, -1000) + random.normal(0, 20, x.shape)
            self.masks.append((x - 40) ** 2 + y**2 < (radius / 2) ** 2)

    def is_ready(self, _index: int) -> bool:
        return True

    def image(self, index: int) -> Image:
        return Image(self._values[index].astype(np.float32), windows=(Window(40.0, 400.0),))

    def key(self, index: int) -> ImageKey:
        return ImageKey(f"1.2.{index}")

    def plane(self, index: int) -> ImagePlane:
        return ImagePlane(
            (-175.0, -175.0, float(index)), (0.684, 0.0, 0.0), (0.0, 0.684, 0.0), SLICE_SIDE, SLICE_SIDE, "1.2"
        )


class _Segment:
    """A half transparent segment over the slice that is painted, made ready beforehand as the segments' layer does."""

    def __init__(self, viewport: Viewport, masks: Sequence[Any]) -> None:
        self._viewport = viewport
        self._pictures = [_coloured(mask) for mask in masks]

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        index = self._viewport.index
        if index is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            side = SLICE_SIDE - 0.5
            painter.drawImage(mapping.rect_to_widget(-0.5, -0.5, side, side), self._pictures[index])


def _coloured(mask: Any) -> QImage:
    pixels = np.where(mask, np.uint32(0x60600000), np.uint32(0))
    return QImage(pixels.data, SLICE_SIDE, SLICE_SIDE, SLICE_SIDE * 4, QImage.Format.Format_ARGB32_Premultiplied).copy()


class _Bare(QWidget):
    """Draws one of some prepared pictures, scaled to the widget."""

    def __init__(self, pictures: list[QImage]) -> None:
        super().__init__()
        self.pictures = pictures
        self.index = 0

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """One drawImage."""
        picture = self.pictures[self.index % len(self.pictures)]
        room = min(self.width() / picture.width(), self.height() / picture.height())
        wide, high = picture.width() * room, picture.height() * room
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(
            QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high),
            picture,
            QRectF(picture.rect()),
        )
        painter.end()


def measure(seconds: float = 1.0, rounds: int = 3) -> dict[str, Any]:
    """Images per second of both sides, and their ratio in time (ours / bare), the middle of `rounds` turns.

    Args:
        seconds: of each side in each turn, > 0.
        rounds: >= 1; who goes first changes from turn to turn.
    """
    app = make_application()
    slices = _Slices()
    viewport = Viewport()
    viewport.show_stack(slices, _FACTS)
    viewport.set_layers([_Segment(viewport, slices.masks)])
    film = Image(np.random.default_rng(2).integers(0, 4096, FILM).astype(np.float32), windows=(Window(2048, 3000),))
    view = FilmView()
    view.set_image(film)
    bare_slices = _Bare([_grey(slices.image(index).values) for index in range(SLICES)])
    bare_film = _Bare([_grey(film.values)])
    widgets: tuple[QWidget, ...] = (viewport, view, bare_slices, bare_film)
    for widget in widgets:
        widget.resize(SIDE, SIDE)
        widget.show()
    app.processEvents()

    def scroll(step: int) -> None:
        viewport.go(step % SLICES)
        viewport.view.repaint()

    def bare_scroll(step: int) -> None:
        bare_slices.index = step
        bare_slices.repaint()

    def drag(step: int) -> None:
        view.drag_window(float(step % 200), float(step % 90))
        view.repaint()

    def bare_drag(step: int) -> None:
        bare_film.index = step
        bare_film.repaint()

    scrolling = _compare(scroll, bare_scroll, seconds, rounds)
    scrolling["what"] = f"{SLICE_SIDE} x {SLICE_SIDE} slices with a segment / the slices drawn by Qt alone"
    windowing = _compare(drag, bare_drag, seconds, rounds)
    windowing["what"] = f"a {FILM[0]} x {FILM[1]} film under a window drag / the film drawn by Qt alone"
    for widget in widgets:
        widget.close()
    return {
        "scrolling": scrolling,
        "windowing": windowing,
        "widget": f"{SIDE} x {SIDE}",
        "platform": app.platformName(),
        "processors": os.cpu_count(),
    }


def _grey(values: Any) -> QImage:
    shades = np.clip(np.asarray(values) / 16.0 + 64.0, 0, 255).astype(np.uint32)
    pixels = shades * np.uint32(0x010101) | np.uint32(0xFF000000)
    high, wide = pixels.shape
    return QImage(pixels.data, wide, high, wide * 4, QImage.Format.Format_RGB32).copy()


def _compare(ours: Callable[[int], None], bare: Callable[[int], None], seconds: float, rounds: int) -> dict[str, Any]:
    for step in range(SLICES):  # one round that does not count: what is decoded once is decoded
        ours(step)
        bare(step)
    mine: list[float] = []
    plain: list[float] = []
    for turn in range(rounds):
        sides = [(ours, mine), (bare, plain)]
        for what, rates in sides if turn % 2 == 0 else reversed(sides):
            rates.append(_rate(what, seconds))
    ratios = [b / m for m, b in zip(mine, plain, strict=True)]
    return {
        "images_per_s": round(statistics.median(mine), 1),
        "bare_images_per_s": round(statistics.median(plain), 1),
        "ratio": round(statistics.median(ratios), 3),
        "ratios": [round(ratio, 3) for ratio in ratios],
    }


def _rate(what: Callable[[int], None], seconds: float) -> float:
    started = time.perf_counter()
    step = 0
    while (spent := time.perf_counter() - started) < seconds:
        what(step)
        step += 1
    return step / spent


def main(arguments: Sequence[str]) -> int:
    """Print the figures as JSON on standard output."""
    parser = argparse.ArgumentParser(prog="python -m app.ui.viewing_speed")
    parser.add_argument("--seconds", type=float, default=1.0, help="of each side in each turn")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.stdout.write(json.dumps(measure(options.seconds, options.rounds)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
