"""A trained model as GGUF: llama architecture in float32, then quantized to Q8_0 by llama.cpp."""

import ctypes
import hashlib
import os
from pathlib import Path

import gguf
import llama_cpp
import numpy as np
import sentencepiece
import torch

from inference.training.language.model import Llama, Shape
from inference.training.language.tokenizer import JSON_PIECES, load_tokenizer
from inference.training.language.train import load_model

MODEL_ID = "plumbline-report"
VERSION = "1.0.0"
NAME = "Plumbline report writer"
LICENCE = "Apache-2.0"


def export_quantized(run: Path, target: Path) -> None:
    """Write the checkpoint of `run` to `target`, quantized; keeps ``run/model-f32.gguf`` for comparison."""
    plain = run / "model-f32.gguf"
    export(load_model(run), load_tokenizer(run / "tokenizer.model"), plain)
    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.ftype = llama_cpp.LLAMA_FTYPE_MOSTLY_Q8_0
    parameters.nthread = 1
    target.parent.mkdir(parents=True, exist_ok=True)
    status = llama_cpp.llama_model_quantize(os.fsencode(plain), os.fsencode(target), ctypes.byref(parameters))
    if status != 0:
        raise RuntimeError(f"llama.cpp could not quantize {plain.name}: status {status}")
    write_table(target)


def write_table(model: Path) -> None:
    """Write ``model.toml`` beside the model: what the registry compares the file with."""
    data = model.read_bytes()
    lines = (
        f'id = "{MODEL_ID}"',
        f'version = "{VERSION}"',
        f'title = "{NAME} (5.3 million parameters, Q8_0)"',
        f'licence = "{LICENCE}; trained on simulated findings and NLM OpenI chest reports, see card.md"',
        f'file = "{model.name}"',
        f'sha256 = "{hashlib.sha256(data).hexdigest()}"',
        f"size = {len(data)}",
    )
    (model.parent / "model.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def export(model: Llama, tokenizer: sentencepiece.SentencePieceProcessor, path: Path) -> None:
    """Write `model` with its tokenizer as float32 GGUF."""
    shape = model.shape
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_name(NAME)
    writer.add_license(LICENCE)
    writer.add_string("plumbline.prompt", "facts-1")
    _add_shape(writer, shape)
    _add_tokenizer(writer, tokenizer)
    for name, tensor in _tensors(model):
        writer.add_tensor(name, np.ascontiguousarray(tensor.detach().float().numpy()))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_shape(writer: gguf.GGUFWriter, shape: Shape) -> None:
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_rope_dimension_count(shape.width // shape.heads)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)


def _add_tokenizer(writer: gguf.GGUFWriter, tokenizer: sentencepiece.SentencePieceProcessor) -> None:
    tokens, scores, kinds = [], [], []
    for index in range(tokenizer.vocab_size()):
        tokens.append(tokenizer.id_to_piece(index).encode("utf-8"))
        scores.append(float(tokenizer.get_score(index)))
        kinds.append(int(_kind(tokenizer, index)))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores(scores)
    writer.add_token_types(kinds)
    writer.add_bos_token_id(tokenizer.bos_id())
    writer.add_eos_token_id(tokenizer.eos_id())
    writer.add_unk_token_id(tokenizer.unk_id())
    writer.add_add_bos_token(True)  # noqa: FBT003 - gguf's signature
    writer.add_add_eos_token(False)  # noqa: FBT003 - gguf's signature
    writer.add_add_space_prefix(False)  # noqa: FBT003 - gguf's signature


def _kind(tokenizer: sentencepiece.SentencePieceProcessor, index: int) -> gguf.TokenType:
    if tokenizer.is_unknown(index):
        return gguf.TokenType.UNKNOWN
    if tokenizer.is_control(index):
        return gguf.TokenType.CONTROL
    if tokenizer.is_byte(index):
        return gguf.TokenType.BYTE
    # SentencePiece does not tell the symbols it was given apart from those it learned; llama.cpp must know them.
    symbol = tokenizer.id_to_piece(index) in JSON_PIECES
    return gguf.TokenType.USER_DEFINED if symbol else gguf.TokenType.NORMAL


def _tensors(model: Llama) -> list[tuple[str, torch.Tensor]]:
    named = [("token_embd.weight", model.embedding.weight), ("output_norm.weight", model.norm.weight)]
    for index, layer in enumerate(model.layers):
        parts = {
            "attn_norm": layer.attention_norm,
            "attn_q": layer.query,
            "attn_k": layer.key,
            "attn_v": layer.value,
            "attn_output": layer.output,
            "ffn_norm": layer.hidden_norm,
            "ffn_gate": layer.gate,
            "ffn_up": layer.up,
            "ffn_down": layer.down,
        }
        named += [(f"blk.{index}.{name}.weight", part.weight) for name, part in parts.items()]
    return named
