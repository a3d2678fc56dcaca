"""Results to measurements; one module for each measurement, its source cited."""
