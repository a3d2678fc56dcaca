"""Packs without a network: structures found by rules in the image's own values."""
