"""Measurements that a reader draws: a mark and its image to numbers with units, and where the scale comes from."""
