"""Volumes through 3-D graphs: to the graph's grid, window by window, and back onto the volume's own voxels."""
