"""Findings to report text, and the check of each sentence against its evidence."""
