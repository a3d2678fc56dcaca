"""From an image or a volume through a pack's graphs to a `Prediction`; runs in the models' process."""
