"""The place where images are read: viewports in a grid, linked, hung by protocol."""
