"""What model packs found, on the image: findings' constructions and maps."""
