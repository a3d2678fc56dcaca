"""A pack as the program uses it, and the checks that stand between a folder and its models."""

import hashlib
import json
import math
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from app.core.errors import ModelError
from inference.packs.onnx_scan import OnnxScanError, scan_onnx
from inference.packs.schema import Distribution, Input, Model, Output, PackTable, Pipeline, Scope, Threshold
from inference.packs.taxonomy import TaxonomyError, parse_taxonomy
from inference.packs.toml_table import PackTomlError, parse_pack_toml

PACK_TOML: Final = "pack.toml"
MAX_TOML_BYTES: Final = 256 * 1024
MAX_TEXT_BYTES: Final = 4 * 1024 * 1024
MAX_MODEL_BYTES: Final = 1024 * 1024 * 1024
MODEL_SUFFIXES: Final = (".onnx", ".ort")


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file of a pack: plain name, SHA-256 in hexadecimal, size in bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Pack:
    """A model pack whose folder was checked; picklable, so that the engine's process gets it as it is.

    Attributes:
        id, version, task, title, licence, description: as `pack.toml` has them.
        folder: where its files lie, absolute.
        files: every file but `pack.toml`, by name.
        sha256: hash over all of its files, `pack.toml` included: the SHA-256 of what `sha256sum` prints for them in
            the order of their names (hash, two blanks, name, line feed).
        scope: what it is meant for; see `scope_reasons`.
        models: its ONNX graphs with their declared tensors.
        input, output, thresholds: as `pack.toml` has them.
        postprocessing: name of the step from the fixed list.
        parameters: numbers of that step.
        calibration: contents of its calibration file; empty when it has none.
        card: text of `card.md` (Markdown).
        pipeline: how its models work together.
        distribution: what tells whether an image is of its kind; None where the header alone decides.
        measures: what is measured on its predictions.
        taxonomy: class -> class above it (empty for the first level); empty for flat classes.
    """

    id: str
    version: str
    task: str
    title: str
    licence: str
    description: str
    folder: Path
    files: tuple[PackFile, ...]
    sha256: str
    scope: Scope
    models: tuple[Model, ...]
    input: Input
    output: Output
    thresholds: tuple[Threshold, ...]
    postprocessing: str
    parameters: Mapping[str, Any]
    calibration: Mapping[str, Any]
    card: str
    pipeline: Pipeline
    distribution: Distribution | None
    measures: tuple[str, ...]
    taxonomy: Mapping[str, str]

    def file(self, name: str) -> PackFile:
        """The file of that name.

        Raises:
            KeyError: the pack lists no such file.
        """
        for entry in self.files:
            if entry.name == name:
                return entry
        raise KeyError(name)


def load_pack(folder: Path, *, hash_models: bool = True) -> Pack:
    """Load and check a pack.

    Args:
        folder: its folder.
        hash_models: also hash and look through the ONNX files. Without it only their presence and size are checked,
            which is enough for a list; `read_model` hashes again before a model is run in any case.

    Raises:
        ModelError: the pack cannot be used; the sentence names the pack and its first problem.
    """
    pack, problems = _examine(folder, hash_models=hash_models)
    if pack is None:
        more = f" ({len(problems) - 1} more: `plumbline packs verify`)" if len(problems) > 1 else ""
        raise ModelError(f"The model pack {folder.name!r} cannot be used: {problems[0]}{more}.")
    return pack


def verify_pack(folder: Path) -> list[str]:
    """Every problem of a pack's folder, each in words; empty when the pack is whole."""
    return _examine(folder, hash_models=True)[1]


def read_model(pack: Pack, file: str) -> bytes:
    """The bytes of one ONNX file, checked once more against the pack's hash, so that what is checked is what runs.

    Raises:
        ModelError: missing, changed since the pack was loaded, too large, or not a model that may be run.
    """
    entry = pack.file(file)
    try:
        data = _read(pack.folder, file, MAX_MODEL_BYTES)
        _check_hash(data, entry.sha256)
        scan_onnx(data)
    except (_ProblemError, OnnxScanError) as error:
        raise ModelError(f"The model {file} of the pack {pack.id!r} cannot be run: {error}.") from None
    return data


class _ProblemError(Exception):
    """One problem of one file, in words."""


def _examine(folder: Path, *, hash_models: bool) -> tuple[Pack | None, list[str]]:
    try:
        if not folder.is_dir():
            return None, ["its folder does not exist"]
        toml = _read(folder, PACK_TOML, MAX_TOML_BYTES)
        table = parse_pack_toml(toml)
    except _ProblemError as error:
        return None, [f"{PACK_TOML}: {error}"]
    except PackTomlError as error:
        return None, [str(error)]
    problems = _strangers(folder, table)
    files: list[PackFile] = []
    texts: dict[str, bytes] = {}
    for name in sorted(table.files):
        try:
            files.append(_check_file(folder, name, table.files[name], texts, hash_models=hash_models))
        except (_ProblemError, OnnxScanError) as error:
            problems.append(f"{name}: {error}")
    if problems:
        return None, problems
    try:
        read = _Texts(_card(texts), _calibration(table, texts), _taxonomy(table, texts))
    except _ProblemError as error:
        return None, [str(error)]
    return _pack(folder, table, files, _combined(toml, files), read), []


class _Texts(NamedTuple):
    """What a pack's text files hold."""

    card: str
    calibration: Mapping[str, Any]
    taxonomy: Mapping[str, str]


def _check_file(folder: Path, name: str, expected: str, texts: dict[str, bytes], *, hash_models: bool) -> PackFile:
    model = name.endswith(MODEL_SUFFIXES)
    limit = MAX_MODEL_BYTES if model else MAX_TEXT_BYTES
    size = _size(folder, name, limit)
    if model and not hash_models:
        return PackFile(name, expected, size)
    data = _read(folder, name, limit)
    _check_hash(data, expected)
    if model:
        scan_onnx(data)
    else:
        texts[name] = data
    return PackFile(name, expected, len(data))


def _check_hash(data: bytes, expected: str) -> None:
    if hashlib.sha256(data).hexdigest() != expected:
        raise _ProblemError("its SHA-256 is not the one in pack.toml; the file was changed or damaged")


def _strangers(folder: Path, table: PackTable) -> list[str]:
    """What lies in the folder but may not: models that are not listed, links that lead out, folders."""
    problems = []
    root = folder.resolve()
    for entry in sorted(folder.iterdir()):
        if entry.is_symlink() and not entry.resolve().is_relative_to(root):
            problems.append(f"{entry.name}: a link that leads out of the pack's folder")
        elif entry.is_dir():
            problems.append(f"{entry.name}: a pack has no folders inside")
        elif entry.suffix.lower() in MODEL_SUFFIXES and entry.name not in table.files:
            problems.append(f"{entry.name}: a model that pack.toml does not list")
    return problems


def _size(folder: Path, name: str, limit: int) -> int:
    """Size of a plain file that really lies in the folder."""
    path = folder / name
    try:
        if not path.resolve(strict=True).is_relative_to(folder.resolve()):
            raise _ProblemError("it leads out of the pack's folder")
        status = path.stat()
    except FileNotFoundError:
        raise _ProblemError("it is missing") from None
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links
        raise _ProblemError(f"it cannot be read ({type(error).__name__})") from None
    if not stat.S_ISREG(status.st_mode):
        raise _ProblemError("it is not a plain file")
    if status.st_size > limit:
        words = f"{limit // 1024} KB" if limit < 1024 * 1024 else f"{limit // (1024 * 1024)} MB"
        raise _ProblemError(f"it is larger than the {words} that are allowed")
    if status.st_size == 0:
        raise _ProblemError("it is empty")
    return status.st_size


def _read(folder: Path, name: str, limit: int) -> bytes:
    _size(folder, name, limit)
    try:
        with (folder / name).open("rb") as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise _ProblemError(f"it cannot be read ({type(error).__name__})") from None
    if len(data) > limit:  # grew since its size was taken
        raise _ProblemError("it is too large")
    return data


def _calibration(table: PackTable, texts: Mapping[str, bytes]) -> Mapping[str, Any]:
    if table.calibration is None:
        return {}
    name = table.calibration.file
    try:
        loaded = json.loads(texts[name], parse_constant=_finite, parse_float=_finite)
    except (KeyError, ValueError, RecursionError):
        raise _ProblemError(f"{name}: it is not valid JSON, or it holds NaN or Infinity") from None
    if not isinstance(loaded, dict):
        raise _ProblemError(f"{name}: it must hold one JSON object")
    return loaded


def _taxonomy(table: PackTable, texts: Mapping[str, bytes]) -> Mapping[str, str]:
    name = table.output.taxonomy
    if name is None:
        return {}
    try:
        taxonomy = parse_taxonomy(texts[name], table.output.labels)
    except TaxonomyError as error:
        raise _ProblemError(f"{name}: {error}") from None
    for threshold in table.thresholds:
        if threshold.label not in taxonomy:
            raise _ProblemError(
                f"pack.toml: thresholds.label names {threshold.label!r}, which is not a class in {name}"
            )
    return taxonomy


def _card(texts: Mapping[str, bytes]) -> str:
    try:
        return texts["card.md"].decode("utf-8")
    except UnicodeDecodeError:
        raise _ProblemError("card.md: it is not UTF-8 text") from None


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def _combined(toml: bytes, files: list[PackFile]) -> str:
    lines = {entry.name: entry.sha256 for entry in files} | {PACK_TOML: hashlib.sha256(toml).hexdigest()}
    return hashlib.sha256("".join(f"{lines[name]}  {name}\n" for name in sorted(lines)).encode()).hexdigest()


def _pack(
    folder: Path,
    table: PackTable,
    files: list[PackFile],
    sha256: str,
    read: _Texts,
) -> Pack:
    return Pack(
        id=table.id,
        version=table.version,
        task=table.task,
        title=table.title,
        licence=table.licence,
        description=table.description,
        folder=folder.absolute(),  # the models' process has another working folder
        files=tuple(files),
        sha256=sha256,
        scope=table.scope,
        models=table.models,
        input=table.input,
        output=table.output,
        thresholds=table.thresholds,
        postprocessing=table.postprocessing.name,
        parameters=table.postprocessing.parameters,
        calibration=read.calibration,
        card=read.card,
        pipeline=table.pipeline,
        distribution=table.distribution,
        measures=table.measures,
        taxonomy=read.taxonomy,
    )
