"""Plumbline: an offline reading desk for clinicians."""

__version__ = "0.1.0"
