"""Local language models: llama.cpp under a grammar, and which models there are."""

from inference.language.registry import LanguageModelEntry, LanguageModels
from inference.language.runtime import Draft, LanguageModel

__all__ = ["Draft", "LanguageModel", "LanguageModelEntry", "LanguageModels"]
