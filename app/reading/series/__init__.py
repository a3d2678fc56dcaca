"""Series to stacks and volumes: sorting by position, loading into memory, images on demand."""
