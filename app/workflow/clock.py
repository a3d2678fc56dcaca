"""The time as it is written into cases and reports."""

from datetime import UTC, datetime


def utc_now() -> str:
    """Now as ISO 8601 in UTC with seconds, e.g. "2026-11-02T14:03:11Z"."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
