"""Training: seeded, resumable, on one CPU thread."""

import itertools
import json
import math
import os
import random
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import sentencepiece
import torch
from torch.nn import functional

from inference.training.language.cases import HELD_OUT_SEEDS
from inference.training.language.corpus import Example, chest_reports, encode, examples, simulated
from inference.training.language.model import Llama, Shape
from inference.training.language.tokenizer import load_tokenizer, train_tokenizer

Batch = tuple[torch.Tensor, torch.Tensor]

TOKENS_PER_BATCH = 2048
SHUFFLE = 96
"""Examples drawn at a time and sorted by length, so that a batch needs little padding."""
PEAK_RATE = 1.5e-3
WARM_UP = 80


def prepare_tokenizer(folder: Path, chest: list[Example]) -> sentencepiece.SentencePieceProcessor:
    """Train the tokenizer on a sample of the corpus, or load the one already in `folder`."""
    path = folder / "tokenizer.model"
    if not path.exists():
        sample = itertools.islice(examples(chest, seed=0, chest_share=0.3), 4000)
        train_tokenizer((line for e in sample for line in f"{e.prompt}{e.text}".split("\n")), path.with_suffix(""))
    return load_tokenizer(path)


def batches(stream: Iterator[Example], tokenizer: sentencepiece.SentencePieceProcessor, seed: int) -> Iterator[Batch]:
    """(inputs, targets), both (batch, length) int64; a target of -100 is not learned."""
    rng = random.Random(seed)  # noqa: S311 - training order
    while True:
        drawn = [encode(example, tokenizer) for example in itertools.islice(stream, SHUFFLE)]
        drawn = sorted((d for d in drawn if len(d[0]) <= 1024), key=lambda d: len(d[0]))
        groups: list[list[tuple[list[int], int]]] = [[]]
        for item in drawn:
            if len(item[0]) * (len(groups[-1]) + 1) > TOKENS_PER_BATCH:
                groups.append([])
            groups[-1].append(item)
        rng.shuffle(groups)
        for group in groups:
            if group:
                yield _pad(group)


def _pad(group: list[tuple[list[int], int]]) -> Batch:
    length = max(len(ids) for ids, _ in group) - 1
    inputs = torch.zeros(len(group), length, dtype=torch.long)
    targets = torch.full((len(group), length), -100)
    for row, (ids, prompt) in enumerate(group):
        inputs[row, : len(ids) - 1] = torch.tensor(ids[:-1])
        targets[row, prompt - 1 : len(ids) - 1] = torch.tensor(ids[prompt:])
    return inputs, targets


def loss_of(model: Llama, batch: Batch) -> torch.Tensor:
    """Mean cross-entropy in nats over the learned tokens."""
    inputs, targets = batch
    with torch.autocast("cpu", torch.bfloat16):
        logits = model(inputs)
    return functional.cross_entropy(logits.float().flatten(0, 1), targets.flatten(), ignore_index=-100)


def held_out_perplexity(model: Llama, tokenizer: sentencepiece.SentencePieceProcessor, count: int = 200) -> float:
    """Perplexity: exp of the mean loss per token of drafts of cases that training never draws."""
    drawn = (simulated(seed) for seed in HELD_OUT_SEEDS)
    kept = [encode(e, tokenizer) for e in itertools.islice((e for e in drawn if e is not None), count)]
    total, tokens = 0.0, 0
    model.eval()
    with torch.no_grad():
        for item in kept:
            batch = _pad([item])
            learned = int((batch[1] != -100).sum())
            total += loss_of(model, batch).item() * learned
            tokens += learned
    model.train()
    return math.exp(total / tokens)


def train(data: Path, out: Path, *, steps: int, seed: int, threads: int) -> Llama:
    """Train, or go on from ``out/checkpoint.pt``; logs one JSON line for each 20 steps to ``out/log.jsonl``.

    Args:
        data: folder with ``chest_reports.csv``.
        out: for checkpoints, tokenizer and log.
        steps: batches of TOKENS_PER_BATCH tokens.
        seed: of weights and data. The data stream of a resumed run starts anew from (seed, step).
        threads: CPU threads.
    """
    out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(threads)
    torch.manual_seed(seed)
    chest = chest_reports(data)
    tokenizer = prepare_tokenizer(out, chest)
    shape = Shape(vocabulary=tokenizer.vocab_size())
    model = Llama(shape)
    decay = [p for p in model.parameters() if p.ndim == 2]
    plain = [p for p in model.parameters() if p.ndim != 2]
    optimizer = torch.optim.AdamW(
        [{"params": decay, "weight_decay": 0.1}, {"params": plain, "weight_decay": 0.0}], betas=(0.9, 0.95), fused=True
    )
    step = _resume(out, model, optimizer)
    stream = batches(examples(chest, seed=seed + step), tokenizer, seed + step)
    begun = time.monotonic()
    while step < steps:
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(step, steps)
        loss = loss_of(model, next(stream))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        if step % 20 == 0:
            line = {"step": step, "loss": round(loss.item(), 4), "seconds": round(time.monotonic() - begun, 1)}
            with (out / "log.jsonl").open("a", encoding="utf-8") as log:
                log.write(json.dumps(line) + "\n")
        if step % 100 == 0 or step == steps:
            _save(out, model, optimizer, step, shape)
    return model


def learning_rate(step: int, steps: int) -> float:
    """Linear warm-up, then a cosine to a twentieth."""
    if step < WARM_UP:
        return PEAK_RATE * (step + 1) / WARM_UP
    progress = (step - WARM_UP) / max(1, steps - WARM_UP)
    return PEAK_RATE * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * min(1.0, progress))))


def load_model(out: Path) -> Llama:
    """The model of ``out/checkpoint.pt``."""
    saved = torch.load(out / "checkpoint.pt", weights_only=True)
    model = Llama(Shape(**saved["shape"]))
    model.load_state_dict(saved["model"])
    return model.eval()


def _save(out: Path, model: Llama, optimizer: torch.optim.Optimizer, step: int, shape: Shape) -> None:
    """Write beside, then rename: a run killed while saving leaves the older checkpoint whole."""
    state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "shape": asdict(shape)}
    torch.save(state, out / "checkpoint.new")
    os.replace(out / "checkpoint.new", out / "checkpoint.pt")  # noqa: PTH105 - atomic on every platform


def _resume(out: Path, model: Llama, optimizer: torch.optim.Optimizer) -> int:
    path = out / "checkpoint.pt"
    if not path.exists():
        return 0
    saved = torch.load(path, weights_only=True)
    model.load_state_dict(saved["model"])
    optimizer.load_state_dict(saved["optimizer"])
    return int(saved["step"])
