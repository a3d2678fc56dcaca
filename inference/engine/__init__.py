"""The engine: models in their own processes, so that a crash, a hang or want of memory there is only a message here."""

from inference.engine.draft import Draft
from inference.engine.engine import Engine

__all__ = ["Draft", "Engine"]
