"""How the pack spine-frontal was trained and evaluated; the program never imports this."""
