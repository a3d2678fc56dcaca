"""The same workflows from a terminal: one module for each group of commands, no Qt."""
