"""`python -m inference.engine SETTINGS`: the models' process; started by the desk, not by hand."""

import sys

from inference.engine.worker import main

if __name__ == "__main__":
    main(sys.argv[1])
