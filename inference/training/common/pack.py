"""Writing a pack's folder: graphs, pack.toml, calibration.json, card.md; then the program's own check."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from inference.packs.pack import verify_pack

SMALLEST = 256
"""Tensors of fewer numbers keep their precision."""
_TYPES = {TensorProto.FLOAT: "float32", TensorProto.INT64: "int64", TensorProto.UINT8: "uint8"}


def digest(path: Path) -> str:
    """SHA-256 of a file in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def halve(source: Path, target: Path) -> int:
    """Store the large weights of a graph as float16 with a Cast back to float32 (folded away when it is loaded).

    The graph computes in float32 as before; only the weights are rounded (relative error up to 0.05 %).

    Returns:
        Size of the file in bytes.

    Raises:
        ValueError: a weight does not fit float16.
    """
    model = onnx.load(str(source))
    graph = model.graph
    casts = []
    for tensor in graph.initializer:
        if tensor.data_type != TensorProto.FLOAT or int(np.prod(tensor.dims)) < SMALLEST:
            continue
        values = numpy_helper.to_array(tensor)
        if float(np.abs(values).max()) > 6e4:
            raise ValueError(f"{tensor.name} does not fit float16")
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), f"{name}.half"))
        casts.append(helper.make_node("Cast", [f"{name}.half"], [name], name=f"{name}.cast", to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    for node in graph.node:
        node.doc_string = ""
    onnx.checker.check_model(model)
    onnx.save(model, str(target))
    return target.stat().st_size


def tensors_of(path: Path) -> dict[str, list[dict[str, Any]]]:
    """The inputs and outputs of a graph as pack.toml declares them."""
    graph = onnx.load(str(path)).graph
    weights = {tensor.name for tensor in graph.initializer}

    def declared(items: Any) -> list[dict[str, Any]]:
        found = []
        for item in items:
            if item.name in weights:
                continue
            kind = item.type.tensor_type
            shape = [d.dim_param or int(d.dim_value) for d in kind.shape.dim]
            found.append({"name": item.name, "type": _TYPES[kind.elem_type], "shape": shape})
        return found

    return {"inputs": declared(graph.input), "outputs": declared(graph.output)}


def toml_value(value: Any) -> str:
    """A value in one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return repr(round(value, 6))
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(k)} = {toml_value(v)}" for k, v in value.items()) + " }"
    return "[" + ", ".join(toml_value(item) for item in value) + "]"


def toml_text(table: dict[str, Any]) -> str:
    """A whole document: plain keys, then tables, then lists of tables; nested tables in one line."""
    lines = [f"{_key(k)} = {toml_value(v)}" for k, v in table.items() if not _is_table(v)]
    for key, value in table.items():
        for part in value if isinstance(value, list) else [value]:
            if not _is_table(value):
                continue
            lines += ["", f"[[{_key(key)}]]" if isinstance(value, list) else f"[{_key(key)}]"]
            lines += [f"{_key(k)} = {toml_value(v)}" for k, v in part.items()]
    return "\n".join(lines) + "\n"


def _is_table(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and bool(value) and isinstance(value[0], dict))


def _key(key: str) -> str:
    return key if key.replace("_", "").replace("-", "").isalnum() and key.isascii() else json.dumps(key)


def write_pack(
    folder: Path,
    table: dict[str, Any],
    graphs: dict[str, Path],
    *,
    calibration: dict[str, Any],
    card: str,
    made_by: str,
) -> None:
    """Write a pack and check it.

    Args:
        folder: of the pack; made anew.
        table: pack.toml without `files`; its `models` without `file`, `inputs`, `outputs`, which are filled in.
        graphs: name of a model -> its graph, weights already as they shall be.
        calibration: what calibration.json holds.
        card: text of card.md.
        made_by: the command, for the first line of pack.toml.

    Raises:
        ValueError: the pack that was written is refused by the program's own check.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        if old.is_file():
            old.unlink()
    (folder / "card.md").write_text(card, "utf-8", newline="\n")
    text = json.dumps(calibration, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    (folder / "calibration.json").write_text(text, "utf-8", newline="\n")
    models = []
    for model in table["models"]:
        name = f"{model['name']}.onnx"
        shutil.copyfile(graphs[model["name"]], folder / name)
        models.append({"name": model["name"], "file": name} | tensors_of(folder / name) | model)
    files = {p.name: digest(p) for p in sorted(folder.iterdir())}
    plain = {k: v for k, v in table.items() if not _is_table(v)}
    rest = {k: v for k, v in table.items() if _is_table(v) and k != "models"}
    whole = plain | {"files": files} | rest | {"calibration": {"file": "calibration.json"}, "models": models}
    head = f"# Written by `{made_by}`; do not edit by hand.\n"
    (folder / "pack.toml").write_text(head + toml_text(whole), "utf-8", newline="\n")
    if problems := verify_pack(folder):
        raise ValueError(f"{folder.name}: {'; '.join(problems)}")
