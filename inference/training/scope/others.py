"""Images that no shipped pack reads: made ones, and shipped kinds spoiled (turned, cut up, mixed, inverted)."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from inference.training.scope.alter import Pixels, resized, toned


def _cloud(rng: np.random.Generator, rows: int, columns: int, power: float) -> np.ndarray:
    """Noise whose spectrum falls with ``power``, 0..1."""
    y = np.fft.fftfreq(rows)[:, None] * rows
    x = np.fft.rfftfreq(columns)[None] * columns
    radius = np.hypot(y, x)
    radius[0, 0] = 1.0
    spectrum = rng.normal(size=radius.shape) + 1j * rng.normal(size=radius.shape)
    data = np.fft.irfft2(spectrum / radius**power, (rows, columns))
    low, high = np.percentile(data, (1, 99))
    return np.clip((data - low) / (high - low + 1e-9), 0, 1)


def clouds(rng: np.random.Generator) -> Pixels:
    """Coloured or grey noise, from white to smooth."""
    rows, columns = (int(v) for v in rng.integers(120, 300, 2))
    count = 3 if rng.random() < 0.6 else 1
    power = rng.uniform(0.0, 2.6)
    shared = _cloud(rng, rows, columns, power)
    mix = rng.uniform(0, 1)
    planes = [mix * shared + (1 - mix) * _cloud(rng, rows, columns, power) for _ in range(count)]
    low, high = rng.uniform(0, 120, 3), rng.uniform(130, 255, 3)
    data = np.stack(planes if count == 3 else planes * 3, -1) * (high - low) + low
    return np.asarray(data, np.uint8)


def leaves(rng: np.random.Generator) -> Pixels:
    """Overlapping shapes of all sizes (the "dead leaves" model of natural pictures), with light and texture."""
    width, height = (int(v) for v in rng.integers(160, 320, 2))
    palette = rng.integers(0, 256, (int(rng.integers(3, 12)), 3))
    if rng.random() < 0.3:
        palette = np.repeat(palette[:, :1], 3, 1)
    image = Image.new("RGB", (width, height), tuple(int(v) for v in palette[0]))
    draw = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(3, 160))):
        size = float(np.exp(rng.uniform(np.log(4), np.log(160))))
        x, y = rng.uniform(-30, width + 30), rng.uniform(-30, height + 30)
        colour = tuple(int(v) for v in np.clip(palette[rng.integers(len(palette))] + rng.normal(0, 18, 3), 0, 255))
        wide, high = size * rng.uniform(0.3, 1.0), size * rng.uniform(0.3, 1.0)
        shape = rng.random()
        if shape < 0.4:
            draw.ellipse((x - wide, y - high, x + wide, y + high), fill=colour)
        elif shape < 0.7:
            draw.rectangle((x - wide, y - high, x + wide, y + high), fill=colour)
        else:
            angles = np.sort(rng.uniform(0, 2 * np.pi, int(rng.integers(3, 7))))
            draw.polygon([(x + wide * np.cos(a), y + high * np.sin(a)) for a in angles], fill=colour)
    if rng.random() < 0.6:
        image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 4.0)))
    texture = _cloud(rng, height, width, rng.uniform(0.3, 2.0))[..., None] - 0.5
    return np.clip(np.asarray(image) + texture * rng.uniform(0, 90), 0, 255).astype(np.uint8)


def ramp(rng: np.random.Generator) -> Pixels:
    """One colour, or a gradient, with or without a disc or an ellipse on it."""
    rows, columns = (int(v) for v in rng.integers(96, 300, 2))
    y, x = np.mgrid[:rows, :columns] / max(rows, columns)
    angle = rng.uniform(0, 2 * np.pi)
    way = (np.cos(angle) * x + np.sin(angle) * y)[..., None]
    ends = rng.uniform(0, 255, (2, 3))
    if rng.random() < 0.5:
        ends = np.repeat(ends[:, :1], 3, 1)
    data = ends[0] + (ends[1] - ends[0]) * way * float(rng.random() < 0.6)
    if rng.random() < 0.6:
        away = np.hypot((x - x.mean()) / rng.uniform(0.4, 1.2), (y - y.mean()) / rng.uniform(0.4, 1.2))
        edge = np.clip((rng.uniform(0.1, 0.6) - away) * rng.uniform(5, 80), 0, 1)[..., None]
        data = data * (1 - edge) + rng.uniform(0, 255, 3) * edge
    return np.clip(data + rng.normal(0, rng.uniform(0, 6), data.shape), 0, 255).astype(np.uint8)


def page(rng: np.random.Generator) -> Pixels:
    """A page or a window with text, lines, boxes and perhaps a picture of clouds."""
    width, height = int(rng.integers(240, 620)), int(rng.integers(240, 620))
    paper = rng.integers(200, 256, 3) if rng.random() < 0.7 else rng.integers(0, 70, 3)
    ink = tuple(int(v) for v in (rng.integers(0, 90, 3) if paper.mean() > 128 else rng.integers(150, 256, 3)))
    image = Image.new("RGB", (width, height), tuple(int(v) for v in paper))
    draw = ImageDraw.Draw(image)
    letters = list("abcdefghijklmnopqrstuvwxyz0123456789      ")
    for line in range(int(rng.integers(4, height // 13))):
        text = "".join(rng.choice(letters, size=int(rng.integers(4, max(8, width // 7)))))
        draw.text((int(rng.integers(4, 40)), 8 + 13 * line), text, fill=ink)
    for _ in range(int(rng.integers(0, 6))):
        x, y = int(rng.integers(0, width)), int(rng.integers(0, height))
        box = (x, y, x + int(rng.integers(8, 200)), y + int(rng.integers(8, 120)))
        fill = tuple(int(v) for v in rng.integers(0, 256, 3)) if rng.random() < 0.5 else None
        draw.rectangle(box, fill=fill, outline=ink)
    if rng.random() < 0.3:
        image.paste(Image.fromarray(clouds(rng)), (int(rng.integers(0, width // 2)), int(rng.integers(0, height // 2))))
    return np.asarray(image)


MADE = (clouds, leaves, leaves, ramp, page)


def made(rng: np.random.Generator) -> Pixels:
    """One made image."""
    return MADE[int(rng.integers(len(MADE)))](rng)


def jigsaw(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """The image cut into 2 x 2 to 5 x 5 pieces in another order."""
    count = int(rng.integers(2, 6))
    data = resized(pixels, 60 * count, 60 * count)
    tiles = [data[60 * (i // count) :, 60 * (i % count) :][:60, :60] for i in range(count * count)]
    order = np.roll(rng.permutation(len(tiles)), 1)
    rows = [np.concatenate([tiles[k] for k in order[count * i : count * i + count]], 1) for i in range(count)]
    return np.concatenate(rows)


def phases(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """The image's own spectrum with random phases: its texture without its shapes."""
    data = resized(pixels, 160, 160).astype(np.float32)
    turn = np.exp(1j * np.angle(np.fft.rfft2(rng.normal(size=data.shape[:2]))))
    planes = [np.fft.irfft2(np.fft.rfft2(data[..., c]) * turn, data.shape[:2]) for c in range(3)]
    return np.clip(np.stack(planes, -1) * np.sign(turn[0, 0].real), 0, 255).astype(np.uint8)


def half(one: Pixels, two: Pixels, rng: np.random.Generator) -> Pixels:
    """Two images side by side, one above the other, or one through the other."""
    rows, columns = int(rng.integers(120, 260)), int(rng.integers(120, 260))
    one, two = resized(one, rows, columns), resized(two, rows, columns)
    way = rng.random()
    if way < 0.4:
        return np.concatenate([one, two], 1)
    if way < 0.8:
        return np.concatenate([one, two], 0)
    weight = rng.uniform(0.35, 0.65)
    return (weight * one + (1 - weight) * two).astype(np.uint8)


def piece(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """A small part of the image, a tenth to a third of each side."""
    rows, columns = pixels.shape[:2]
    high, wide = (max(16, int(n * rng.uniform(0.1, 0.33))) for n in (rows, columns))
    top, left = int(rng.integers(0, rows - high + 1)), int(rng.integers(0, columns - wide + 1))
    return np.ascontiguousarray(pixels[top : top + high, left : left + wide])


def spoiled(kind: str, pixels: Pixels, other: Pixels, rng: np.random.Generator) -> Pixels:
    """An image of a kind made one of none: cut up, mixed with ``other``, inverted, turned, tinted, or a part of it."""
    colour = kind in ("skin-dermoscopy", "fundus-vessels")
    ways = ["jigsaw", "phases", "half", "inverted", "tinted" if colour else "turned"]
    ways += [] if kind == "skin-dermoscopy" else ["piece"]
    ways += [] if colour else ["inverted", "turned", "turned"]
    way = str(rng.choice(ways))
    if way in ("jigsaw", "phases"):
        return jigsaw(pixels, rng) if way == "jigsaw" else phases(pixels, rng)
    if way == "half":
        return half(pixels, other, rng)
    if way == "piece":
        return toned(piece(pixels, rng), rng, 0.3, 0.0)
    if way == "inverted":
        return toned(np.asarray(255 - pixels, np.uint8), rng, 0.4, 0.0)
    if way == "tinted":  # the colours exchanged
        order = [(1, 0, 2), (2, 1, 0), (1, 2, 0), (2, 0, 1)][int(rng.integers(4))]
        return np.ascontiguousarray(pixels[..., order])
    return np.ascontiguousarray(np.rot90(pixels, int(rng.integers(1, 4))))
