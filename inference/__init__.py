"""Models without Qt: packs, pre- and post-processing, the engine process, the language model."""
