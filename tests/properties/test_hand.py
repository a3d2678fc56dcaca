"""What must hold of every measurement by hand, whatever is drawn."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.core.annotation import Annotation, AnnotationKind
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.spacing import Spacing, SpacingSource
from app.measuring.hand.measure import measure, needed_points
from app.measuring.hand.outline import centres_inside, crosses_itself, enclosed_area

KEY = ImageKey("1.2")
NOISE = np.random.default_rng(5).normal(40.0, 12.0, (64, 96)).astype(np.float32)
coordinates = st.integers(8 * 5, 8 * 55).map(lambda n: n / 8)
points = st.tuples(coordinates, coordinates)
steps = st.sampled_from([0.125, 0.25, 0.5, 1.0, 2.0])
KINDS = [AnnotationKind.LENGTH, AnnotationKind.ANGLE, AnnotationKind.COBB, AnnotationKind.BIDIRECTIONAL]
KINDS += [AnnotationKind.ELLIPSE, AnnotationKind.CARDIOTHORACIC_RATIO]


def image(row=1.0, column=1.0):
    return Image(NOISE, spacing=Spacing(row, column, SpacingSource.CALIBRATED), spacing_reason="")


def numbers(kind, drawn, on):
    found = measure(Annotation("A1", kind, KEY, tuple(drawn)), on, unit="HU")
    return found.refusal, {q.name: (q.value, q.unit) for q in found.quantities}


@given(st.sampled_from(KINDS), st.data(), steps, steps, st.tuples(st.integers(-4, 4), st.integers(-4, 4)))
def test_moving_changes_no_geometry(kind, data, row, column, by):
    drawn = data.draw(st.lists(points, min_size=needed_points(kind), max_size=needed_points(kind)))
    refusal, before = numbers(kind, drawn, image(row, column))
    assume(not refusal)
    refusal, after = numbers(kind, [(x + by[0], y + by[1]) for x, y in drawn], image(row, column))
    assert not refusal
    for name in before.keys() - {"mean", "SD", "minimum", "maximum", "pixels"}:
        assert after[name][0] == pytest.approx(before[name][0], abs=1e-9)


@given(st.sampled_from(KINDS), st.data(), steps, steps, st.sampled_from([0.5, 2.0, 4.0]))
def test_spacing_scales_lengths_once_areas_twice_angles_and_values_never(kind, data, row, column, factor):
    drawn = data.draw(st.lists(points, min_size=needed_points(kind), max_size=needed_points(kind)))
    refusal, before = numbers(kind, drawn, image(row, column))
    assume(not refusal)
    refusal, after = numbers(kind, drawn, image(row * factor, column * factor))
    assert not refusal
    power = {"mm": 1, "mm2": 2}
    for name, (value, unit) in before.items():
        assert after[name] == (pytest.approx(value * factor ** power.get(unit, 0), rel=1e-9, abs=1e-9), unit)


@given(points, points, points, points, steps, steps)
def test_the_order_of_points_and_lines_does_not_matter(a, b, c, d, row, column):
    on = image(row, column)
    assert numbers(AnnotationKind.LENGTH, (a, b), on) == numbers(AnnotationKind.LENGTH, (b, a), on)
    for kind in (AnnotationKind.COBB, AnnotationKind.BIDIRECTIONAL):
        refusal, one = numbers(kind, (a, b, c, d), on)
        again, other = numbers(kind, (d, c, b, a), on)
        assert bool(refusal) == bool(again)
        for name, (value, _) in one.items():
            assert other[name][0] == pytest.approx(value, abs=1e-6)
    refusal, one = numbers(AnnotationKind.ANGLE, (a, b, c), on)
    again, other = numbers(AnnotationKind.ANGLE, (c, b, a), on)
    assert refusal == again
    assert refusal or one["angle"][0] == pytest.approx(other["angle"][0])


@given(st.lists(points, min_size=3, max_size=9, unique=True), st.integers(0, 8))
def test_an_outline_is_the_same_wherever_and_whichever_way_it_begins(drawn, turn):
    refusal, one = numbers(AnnotationKind.POLYGON, drawn, image())
    turned = drawn[turn % len(drawn) :] + drawn[: turn % len(drawn)]
    for order in (turned, turned[::-1]):
        again, other = numbers(AnnotationKind.POLYGON, order, image())
        assert bool(refusal) == bool(again)
        for name, (value, _) in one.items():
            assert other[name][0] == pytest.approx(value, rel=1e-9, abs=1e-9)


@given(st.lists(points, min_size=3, max_size=8, unique=True))
def test_crossings_and_insides_agree_with_the_plain_way(drawn):
    outline = np.array(drawn)
    n = len(drawn)

    def turn(a, b, c):
        return np.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))

    def within(a, b, c):
        return all(min(a[i], b[i]) <= c[i] <= max(a[i], b[i]) for i in (0, 1))

    def meet(a, b, c, d):
        s = turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)
        if s[0] != s[1] and s[2] != s[3]:
            return True
        return any(t == 0 and within(*p) for t, p in zip(s, ((a, b, c), (a, b, d), (c, d, a), (c, d, b)), strict=True))

    crossing = any(
        meet(drawn[i], drawn[(i + 1) % n], drawn[j], drawn[(j + 1) % n])
        for i in range(n)
        for j in range(i + 2, n)
        if (j + 1) % n != i
    )
    assert crosses_itself(outline) == crossing
    assume(not crossing and enclosed_area(outline) > 0)
    mask, top, left = centres_inside(outline, 64, 96)
    for y in range(64):
        for x in range(0, 96, 3):
            inside = on_line = False
            for (x1, y1), (x2, y2) in zip(drawn, drawn[1:] + drawn[:1], strict=True):
                if (y1 <= y) != (y2 <= y):
                    at = x1 + (y - y1) / (y2 - y1) * (x2 - x1)
                    on_line = on_line or abs(at - x) < 1e-9
                    inside = inside != (at <= x)
            if on_line:
                continue  # rounding alone says on which side of the line such a centre lies
            held = 0 <= y - top < mask.shape[0] and 0 <= x - left < mask.shape[1] and bool(mask[y - top, x - left])
            assert held == inside
