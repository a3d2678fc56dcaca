"""Every word of the window passes through here, so that it can be shown in the user's language.

Sentences are English in the sources and are their own keys; assets/translations holds the other languages. What comes
from below the viewers (errors, marks on an image, problems of a report) is English at its source, because it is also
printed by the command line and kept in records; `tr_sentence` finds its translation when it is shown.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from viewers.mark import mark
from viewers.sentences import PATTERNS

CONTEXT = "Plumbline"
_PLACE = re.compile(r"\{(\w+)\}")
_SAYS_WHICH = mark("English")
"""Translated by each language's own name: unchanged where English is spoken."""
_DEEPEST = 3
_LONGEST = 1000


def tr(text: str) -> str:
    """`text` in the window's language; English where there is no translation.

    Placeholders are named and filled in afterwards: `tr("{n} images").format(n=3)`. Call it when the text is shown,
    never while a module is being imported: no language is chosen yet then. A table of texts is written with
    `viewers.sentences.mark` and translated when it is read.
    """
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def tr_n(one: str, many: str, n: int) -> str:
    """A count in the window's language, with that language's own plural; `{n}` is filled in.

    Args:
        one: the English words for one, such as "{n} image"; also the key of the translation.
        many: the English words for every other number, such as "{n} images".
        n: how many, 0 or more.
    """
    found = QCoreApplication.translate(CONTEXT, one, "", n)
    if found == one and n != 1:
        found = many
    return found.replace("{n}", str(n))


def tr_sentence(text: str) -> str:
    """A sentence from below the viewers in the window's language; unchanged where none of its patterns is known.

    The words in a pattern's places are looked up in the same way: a reason inside a sentence is translated too.
    """
    language = tr(_SAYS_WHICH)
    if len(text) > _LONGEST or language == _SAYS_WHICH:
        return text
    return _translated(text, language, 0)


@lru_cache(maxsize=2048)
def _translated(text: str, language: str, depth: int) -> str:
    """Kept, since labels ask again with every move of the mouse; `language` tells the kept ones apart."""
    found = tr(text)
    if found != text or depth > _DEEPEST or not text:
        return found
    for pattern, form in _forms():
        hit = form.fullmatch(text)
        if hit is None:
            continue
        words = tr(pattern)
        if words == pattern:
            continue
        parts = {name: _translated(part, language, depth + 1) for name, part in hit.groupdict().items()}
        return _PLACE.sub(lambda place, parts=parts: parts.get(place[1], place[0]), words)  # type: ignore[misc]
    return text


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each pattern with places and what it matches; the one with most words of its own first."""
    with_places = [pattern for pattern in PATTERNS if _PLACE.search(pattern)]
    with_places.sort(key=lambda pattern: -len(_PLACE.sub("", pattern)))
    return tuple((pattern, re.compile(_expression(pattern), re.DOTALL)) for pattern in with_places)


def _expression(pattern: str) -> str:
    pieces = _PLACE.split(pattern)
    made, seen = "", set()
    for index, piece in enumerate(pieces):
        if index % 2 == 0:
            made += re.escape(piece)
        elif piece in seen:
            made += f"(?P={piece})"
        else:
            seen.add(piece)
            made += f"(?P<{piece}>.+?)"
    return made
