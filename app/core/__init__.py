"""Frozen types and geometry that every other package shares; depends on numpy alone."""
