"""One command: train, convert, quantize. ``python -m inference.training.language --data DIR --out DIR``."""

import argparse
import sys
from pathlib import Path

from inference.training.language.train import train


def main() -> int:
    """Train (or go on), then write the model where ``--gguf`` says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with chest_reports.csv")
    parser.add_argument("--out", type=Path, required=True, help="checkpoints, tokenizer, log")
    parser.add_argument("--gguf", type=Path, help="write the quantized model here when trained")
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    train(arguments.data, arguments.out, steps=arguments.steps, seed=arguments.seed, threads=arguments.threads)
    if arguments.gguf is not None:
        from inference.training.language.export import export_quantized  # noqa: PLC0415 - needs gguf and llama.cpp

        export_quantized(arguments.out, arguments.gguf)
    return 0


if __name__ == "__main__":
    sys.exit(main())
