"""A pack on the clinic's own labelled cases, before it is trusted: figures with intervals, and per group."""
