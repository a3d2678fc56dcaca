"""Training of the network that tells which pack's kind of image an image is, if any."""
