"""A skin lesion's shape and colours; one module for each part of the ABCD rule, its source cited."""
