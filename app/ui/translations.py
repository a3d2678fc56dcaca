"""Keep the translations in step with the sources: `python -m app.ui.translations`, or `make translations`.

Every text that the sources give to `tr`, `tr_n` or `mark` is written into assets/translations/plumbline_<code>.ts, new
ones unfinished, vanished ones marked; then Qt's lrelease compiles what the window loads. Qt's own lupdate finds nothing
in Python functions that are not methods, so the sources are read with Python's own parser.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import PySide6

from app.ui.language import LANGUAGES, TRANSLATIONS
from viewers.translate import CONTEXT

ROOT: Final = Path(__file__).resolve().parents[2]
SOURCES: Final = ("app", "viewers")
_CALLS: Final = {"tr": 1, "mark": 1, "tr_n": 2}
"""Functions and how many literals they begin with; the first is the key."""


@dataclass(slots=True)
class Text:
    """A text of the sources.

    Attributes:
        source: English, the key.
        files: where it stands, relative to the repository.
        counted: it has a form for one and one for more.
    """

    source: str
    files: list[str] = field(default_factory=list)
    counted: bool = False


@dataclass(slots=True)
class Entry:
    """What a .ts file has for a text: its translation, or one for each plural form; empty while unfinished."""

    forms: tuple[str, ...] = ()
    finished: bool = False


def texts_of(source: str, name: str) -> Iterator[Text]:
    """The texts of one module.

    Raises:
        ValueError: a call is not given literals, or is made while the module is being imported.
    """
    tree = ast.parse(source)
    inside = {
        call for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda) for call in _calls(node)
    }
    for call in ast.walk(tree):
        name_of_call = _name(call)
        if name_of_call not in _CALLS or not isinstance(call, ast.Call):
            continue
        literals = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
        words = [literal for literal in literals if isinstance(literal, str)]
        if name_of_call == "tr" and call not in inside:
            raise ValueError(f"{name}:{call.lineno}: tr is called before a language is chosen; use mark")
        if len(words) >= _CALLS[name_of_call]:
            yield Text(words[0], [name], counted=name_of_call == "tr_n")
        elif name_of_call == "mark":
            raise ValueError(f"{name}:{call.lineno}: mark needs a literal")


def collect(root: Path = ROOT) -> dict[str, Text]:
    """Every text of the sources by its English words.

    Raises:
        ValueError: as `texts_of` does.
    """
    found: dict[str, Text] = {}
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            for text in texts_of(path.read_text(encoding="utf-8"), name):
                kept = found.setdefault(text.source, Text(text.source))
                kept.counted |= text.counted
                if name not in kept.files:
                    kept.files.append(name)
    return dict(sorted(found.items()))


def read(path: Path) -> dict[str, Entry]:
    """The entries of a .ts file by their English words, vanished ones too; empty where there is no file."""
    if not path.exists():
        return {}
    entries = {}
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - the repository's own file
        target = message.find("translation")
        if target is None:
            continue
        forms = tuple(form.text or "" for form in target.iter("numerusform")) or (target.text or "",)
        entries[message.findtext("source", "")] = Entry(forms, target.get("type") != "unfinished" and all(forms))
    return entries


def write(path: Path, code: str, texts: dict[str, Text], entries: dict[str, Entry]) -> None:
    """Write a .ts file: every text with its entry, then the entries whose text has vanished."""
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for source, text in texts.items():
        _message(context, text, entries.get(source, Entry()))
    for source in sorted(entries.keys() - texts.keys()):
        if any(entries[source].forms):
            _message(context, Text(source, counted=len(entries[source].forms) > 1), entries[source], vanished=True)
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")


def release(path: Path, target: Path) -> None:
    """Compile a .ts file with Qt's lrelease; unfinished texts are left out.

    Raises:
        subprocess.CalledProcessError: it refused the file; what it said goes to standard error.
    """
    tool = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    command = [str(Path(PySide6.__file__).parent / tool), "-silent", "-nounfinished", str(path), "-qm", str(target)]
    subprocess.run(command, check=True, timeout=60)  # noqa: S603 - the tool that comes with Qt, on our own file


def main(_arguments: Sequence[str]) -> int:
    """Bring every language up to date; returns 1 when one has unfinished texts."""
    texts = collect()
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    missing = 0
    for code in LANGUAGES:
        if code == "en":
            continue
        path = TRANSLATIONS / f"plumbline_{code}.ts"
        entries = read(path)
        write(path, code, texts, entries)
        release(path, path.with_suffix(".qm"))
        left = sum(1 for source in texts if source not in entries or not entries[source].finished)
        missing += left
        sys.stdout.write(f"{path.name}: {len(texts)} texts, {left} unfinished\n")
    for path in sorted(TRANSLATIONS.glob("qt_*.ts")):  # Qt's own words, where Qt brings none; written by hand
        release(path, path.with_suffix(".qm"))
    return 1 if missing else 0


def _message(context: ElementTree.Element, text: Text, entry: Entry, *, vanished: bool = False) -> None:
    message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
    for file in text.files:
        ElementTree.SubElement(message, "location", filename=f"../../{file}")
    ElementTree.SubElement(message, "source").text = text.source
    target = ElementTree.SubElement(message, "translation")
    if vanished:
        target.set("type", "vanished")
    elif not entry.finished:
        target.set("type", "unfinished")
    if text.counted:
        forms = entry.forms if len(entry.forms) == 2 else ("", "")
        for form in forms:
            ElementTree.SubElement(target, "numerusform").text = form
    else:
        target.text = entry.forms[0] if entry.forms else ""


def _calls(node: ast.AST) -> Iterator[ast.AST]:
    return (child for child in ast.walk(node) if isinstance(child, ast.Call))


def _name(node: ast.AST) -> str:
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
