"""Segments over images: what of them is seen, and the brush that corrects them."""
