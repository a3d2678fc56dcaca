"""`pack.toml` -> PackTable, with errors that name the key, its line and what is allowed there."""

import math
import re
import tomllib
from typing import Any, Final

import msgspec
from msgspec import inspect

from inference.packs.rule_parts import Key
from inference.packs.schema import PackTable
from inference.packs.table_rules import faults


class PackTomlError(ValueError):
    """`pack.toml` cannot be used; str(error) says where and what is allowed, without any path."""


def parse_pack_toml(data: bytes) -> PackTable:
    """Read the bytes of a `pack.toml`.

    Raises:
        PackTomlError: not UTF-8, not TOML, an unknown or missing key, or a value that is not allowed.
    """
    try:
        text = data.decode("utf-8")
        raw = tomllib.loads(text, parse_float=_finite)
    except UnicodeDecodeError:
        raise PackTomlError("pack.toml is not UTF-8 text") from None
    except tomllib.TOMLDecodeError as error:
        raise PackTomlError(f"pack.toml is not valid TOML: {error}") from None
    except RecursionError:
        raise PackTomlError("pack.toml is nested too deeply") from None
    except ValueError as error:
        raise PackTomlError(f"pack.toml holds a number that cannot be used: {str(error)[:80]}") from None
    try:
        table = msgspec.convert(raw, PackTable, strict=True)
    except msgspec.ValidationError as error:
        raise PackTomlError(_explain(str(error), text)) from None
    broken = next(faults(table), None)
    if broken is not None:
        raise PackTomlError(f"pack.toml{_place(broken.key, text)}: {broken.words}")
    return table


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text[:20]} is not finite")
    return number


def _explain(message: str, text: str) -> str:
    """Turn msgspec's message into one sentence with the key, its line, and what is allowed."""
    what, _, where = message.partition(" - at ")
    dotted = re.search(r"`\$(.*?)`", where)
    path = re.findall(r"[^.\[\]]+|\[\d*\.*\]", dotted.group(1)) if dotted else []
    field = re.search(r"(?:unknown|required) field `([^`]*)`", what)
    allowed = _allowed(path)
    if field and "unknown" in what:
        place = _place(_key([*path, field.group(1)]), text)
        return f"pack.toml{place}: unknown key {'.'.join([*_names(path), field.group(1)])!r}; allowed here: {allowed}"
    if field:
        return f"pack.toml{_place(_key(path), text)}: the key {'.'.join([*_names(path), field.group(1)])!r} is missing"
    name = ".".join(_names(path)) or "the file"
    return f"pack.toml{_place(_key(path), text)}: {name!r} must be {allowed} ({what[:1].lower()}{what[1:200]})"


def _names(path: list[str]) -> list[str]:
    return [part for part in path if not part.startswith("[")]


def _key(path: list[str]) -> Key:
    """The path of a message ("models", "[1]", "file", or "[...]" in tables of free keys) as a key."""
    return tuple(int(part[1:-1]) if part[1:-1].isdigit() else part for part in path if part != "[...]")


_HEADER: Final = re.compile(r"\s*(\[\[?)\s*([A-Za-z0-9_.\-\" ]+?)\s*\]\]?\s*(?:#.*)?$")
_ENTRY: Final = re.compile(r"\s*([A-Za-z0-9_.\-\" ]+?)\s*=")


def _place(key: Key, text: str) -> str:
    """Where a key stands, as " (line 12)", or the table that it belongs to; empty where neither can be told.

    Keys within an inline table or a list stand where that begins.
    """
    header: Key = ()
    counted: dict[str, int] = {}
    best, found = 0, ""
    for number, line in enumerate(text.splitlines(), start=1):
        if title := _HEADER.match(line):
            header = _header(title, counted)
            here, words = header, f" (table at line {number})"
        elif entry := _ENTRY.match(line):
            here, words = (*header, *_parts(entry.group(1))), f" (line {number})"
        else:
            continue
        if len(here) > best and key[: len(here)] == here:
            best, found = len(here), words
    return found


def _header(title: re.Match[str], counted: dict[str, int]) -> Key:
    """Key of a table, with the index of a table that is one of several."""
    parts = _parts(title.group(2))
    if title.group(1) == "[[":
        name = ".".join(parts)
        counted[name] = counted.get(name, -1) + 1
    key: list[str | int] = []
    for end, part in enumerate(parts, start=1):
        key.append(part)
        index = counted.get(".".join(parts[:end]))
        if index is not None:
            key.append(index)
    return tuple(key)


def _parts(dotted: str) -> list[str]:
    """A dotted key's parts; dots within quotes do not part."""
    return [part.strip(' "') for part in re.findall(r'"[^"]*"|[^."]+', dotted) if part.strip(' "')]


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
