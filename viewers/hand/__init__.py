"""Drawing and measuring by hand on an image: what is drawn, how it is painted, and the mouse and keys that draw it."""
