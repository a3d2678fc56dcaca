"""The kinds of image that the shipped packs read, and the size of the picture their kind is told from."""

from typing import Final

KINDS: Final = ("skin-dermoscopy", "fundus-vessels", "chest-paediatric", "chest-lungs", "spine-frontal")
"""Ids of the packs, in the order of the network's classes; the class after the last is "none of these"."""
OTHER: Final = len(KINDS)
COLOUR: Final = ("skin-dermoscopy", "fundus-vessels")
SIZE: Final = (96, 96)
"""Rows and columns of the picture that `inference.packs.likeness.picture_for` makes."""


def output_of(kind: str) -> str:
    """Name of the graph's output tensor that holds a pack's score."""
    return kind.replace("-", "_")
