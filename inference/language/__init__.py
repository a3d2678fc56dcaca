"""Local language models: llama.cpp under a grammar, and which models there are."""
