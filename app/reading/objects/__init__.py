"""DICOM objects other than images, and mask files: each to its own type, or one sentence why not."""
