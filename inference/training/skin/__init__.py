"""Training of shipped packs."""
