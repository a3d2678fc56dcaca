"""Measurements of what a model pack predicted: masks, scores, boxes and values to numbers with units."""

from app.measuring.packs.measure import MEASURES, measure_prediction

__all__ = ["MEASURES", "measure_prediction"]
