"""Qt widgets that show pixels and the tools that work on them."""
