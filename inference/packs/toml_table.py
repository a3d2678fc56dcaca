"""`pack.toml` -> PackTable, with errors that name the key, its line and what is allowed there."""

import re
import tomllib
from typing import Any

import msgspec
from msgspec import inspect

from inference.packs.schema import RULES, PackTable


class PackTomlError(ValueError):
    """`pack.toml` cannot be used; str(error) says where and what is allowed, without any path."""


def parse_pack_toml(data: bytes) -> PackTable:
    """Read the bytes of a `pack.toml`.

    Raises:
        PackTomlError: not UTF-8, not TOML, an unknown or missing key, or a value that is not allowed.
    """
    try:
        text = data.decode("utf-8")
        raw = tomllib.loads(text)
    except UnicodeDecodeError:
        raise PackTomlError("pack.toml is not UTF-8 text") from None
    except tomllib.TOMLDecodeError as error:
        raise PackTomlError(f"pack.toml is not valid TOML: {error}") from None
    except RecursionError:
        raise PackTomlError("pack.toml is nested too deeply") from None
    try:
        table = msgspec.convert(raw, PackTable, strict=True)
    except msgspec.ValidationError as error:
        raise PackTomlError(_explain(str(error), text)) from None
    _check_ranges(table)
    return table


def _check_ranges(table: PackTable) -> None:
    scope = table.scope
    ranges = {"rows": scope.rows, "columns": scope.columns, "aspect": scope.aspect, "age_years": scope.age_years}
    for name, limits in ranges.items():
        if limits is not None and not limits[0] <= limits[1]:
            raise PackTomlError(f"pack.toml: scope.{name} is {list(limits)}: the smallest must come first")
    for key in (table.output.codes, table.output.colours, table.output.titles, table.output.units):
        unknown = sorted(set(key) - set(table.output.labels))
        if unknown:
            raise PackTomlError(f"pack.toml: output names {unknown[0]!r}, which is not one of its labels")
    _check_files(table)


def _check_files(table: PackTable) -> None:
    if "pack.toml" in table.files:
        raise PackTomlError("pack.toml: files must not list pack.toml itself")
    used = [model.file for model in table.models]
    if table.calibration is not None:
        used.append(table.calibration.file)
    for name in used:
        if name not in table.files:
            raise PackTomlError(f"pack.toml: {name} is used but has no SHA-256 in [files]")
    if table.output.taxonomy is not None and table.output.taxonomy not in table.files:
        raise PackTomlError(f"pack.toml: {table.output.taxonomy} is used but has no SHA-256 in [files]")
    if not table.models and table.postprocessing.name not in RULES:
        raise PackTomlError("pack.toml: a pack needs a model; [[models]] is missing")
    models = [model.name for model in table.models]
    named = {"pipeline.models": list(table.pipeline.models)}
    named["pipeline.gate"] = [table.pipeline.gate.model] if table.pipeline.gate else []
    named["pipeline.region"] = [table.pipeline.region.model] if table.pipeline.region else []
    named["distribution.model"] = [table.distribution.model] if table.distribution else []
    for key, names in named.items():
        if unknown := [name for name in names if name not in models]:
            raise PackTomlError(f"pack.toml: {key} names {unknown[0]!r}, which is not one of its models")
    if len(set(models)) != len(models):
        raise PackTomlError("pack.toml: two models have the same name")
    for name in table.files:
        if name.endswith(".onnx") and name not in used:
            raise PackTomlError(f"pack.toml: {name} is listed in [files] but no model uses it")
    if "card.md" not in table.files:
        raise PackTomlError("pack.toml: card.md has no SHA-256 in [files]; every pack has a card")


def _explain(message: str, text: str) -> str:
    """Turn msgspec's message into one sentence with the key, its line, and what is allowed."""
    what, _, where = message.partition(" - at ")
    dotted = re.search(r"`\$(.*?)`", where)
    path = re.findall(r"[^.\[\]]+|\[\d*\.*\]", dotted.group(1)) if dotted else []
    field = re.search(r"(?:unknown|required) field `([^`]*)`", what)
    allowed = _allowed(path)
    if field and "unknown" in what:
        place = _place([*path, field.group(1)], text)
        return f"pack.toml{place}: unknown key {'.'.join([*_names(path), field.group(1)])!r}; allowed here: {allowed}"
    if field:
        return f"pack.toml{_place(path, text)}: the key {'.'.join([*_names(path), field.group(1)])!r} is missing"
    name = ".".join(_names(path)) or "the file"
    return f"pack.toml{_place(path, text)}: {name!r} must be {allowed} ({what[:1].lower()}{what[1:200]})"


def _names(path: list[str]) -> list[str]:
    return [part for part in path if not part.startswith("[")]


def _place(path: list[str], text: str) -> str:
    """Where a key path stands, as " (line 12)"; empty where the line cannot be told."""
    names = _names(path)
    occurrence = next((int(p[1:-1]) for p in path if re.fullmatch(r"\[\d+\]", p)), 0)
    if not names:
        return ""
    header, seen, at_header = "", -1, 0
    for number, line in enumerate(text.splitlines(), start=1):
        title = re.match(r"\s*\[+\s*([^\]]+?)\s*\]+", line)
        if title:
            header = title.group(1).replace('"', "")
            if header == names[0]:
                seen, at_header = seen + 1, number
            continue
        key = re.match(r"\s*\"?([^\"=\s]+)\"?\s*=", line)
        if key and (header, key.group(1)) == ("", names[0]) and not at_header:
            return f" (line {number})"
        if key and len(names) > 1 and header == names[0] and key.group(1) == names[1] and seen >= occurrence:
            return f" (line {number})"
    return f" (table at line {at_header})" if at_header else ""


def _allowed(path: list[str]) -> str:
    """What the schema allows at a path, in words."""
    node: inspect.Type = inspect.type_info(PackTable)
    words = ""
    for part in [*path, ""]:
        while isinstance(node, inspect.Metadata):
            words = str((node.extra_json_schema or {}).get("description", words))
            node = node.type
        if isinstance(node, inspect.UnionType):
            node = next((t for t in node.types if not isinstance(t, inspect.NoneType)), node)
        if part == "":
            break
        node, words = _step(node, part), ""
    return words or _words(node)


def _step(node: inspect.Type, part: str) -> inspect.Type:
    if isinstance(node, inspect.StructType):
        return next((f.type for f in node.fields if f.encode_name == part), inspect.AnyType())
    if isinstance(node, inspect.VarTupleType):
        return node.item_type
    if isinstance(node, inspect.TupleType):
        return node.item_types[0]
    if isinstance(node, inspect.DictType):
        return node.value_type
    return inspect.AnyType()


def _words(node: Any) -> str:
    if isinstance(node, inspect.StructType):
        return ", ".join(f.encode_name for f in node.fields)
    if isinstance(node, inspect.LiteralType):
        return "one of " + ", ".join(str(value) for value in node.values)
    if isinstance(node, inspect.TupleType):
        return f"a list of {len(node.item_types)} values"
    simple: dict[type[Any], str] = {
        inspect.VarTupleType: "a list",
        inspect.DictType: "a table",
        inspect.StrType: "text",
        inspect.IntType: "a whole number",
        inspect.FloatType: "a number",
        inspect.BoolType: "true or false",
    }
    return simple.get(type(node), "of another type")
