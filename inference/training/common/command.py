"""The command line every training shares."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch


def arguments(
    text: str, actions: tuple[str, ...], more: Callable[[argparse.ArgumentParser], None] | None = None
) -> argparse.Namespace:
    """Parse ``ACTION --data DIR --out DIR [...]``, with what ``more`` adds, and set up logging, threads and seeds."""
    parser = argparse.ArgumentParser(description=text)
    parser.add_argument("action", choices=actions)
    parser.add_argument("--data", type=Path, required=True, help="the data set's folder")
    parser.add_argument("--out", type=Path, required=True, help="checkpoints, figures and graphs go here")
    parser.add_argument("--minutes", type=float, default=1e9, help="bound of the processor time over threads")
    parser.add_argument("--steps", type=int, default=10**9, help="bound of the training's steps")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--pause", type=Path, default=None, help="sleep while this file exists")
    parser.add_argument("--name", default="last", help="name of the checkpoint")
    if more is not None:
        more(parser)
    result = parser.parse_args()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    torch.set_num_threads(result.threads)
    torch.manual_seed(result.seed)
    result.out.mkdir(parents=True, exist_ok=True)
    return result


def write_json(path: Path, value: Any) -> None:
    """Write ``value`` and print it."""
    text = json.dumps(value, indent=2)
    path.write_text(text + "\n", "utf-8")
    print(text)  # noqa: T201
