"""How each shipped model was trained and evaluated; needs the extra `train`, and the program never imports it."""
