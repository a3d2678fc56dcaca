"""The windows and panels: they assemble, they do not compute."""
