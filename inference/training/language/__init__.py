"""How the shipped language model was trained, converted, quantized and evaluated; the program never imports it."""
