"""Simulated films with a known curvature, for the demo, the constancy test and training."""
