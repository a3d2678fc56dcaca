"""The one function through which every word of the window passes, so that it can be shown in the user's language."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "Plumbline"


def tr(text: str) -> str:
    """`text` in the window's language; English where there is no translation.

    Placeholders are named and filled in afterwards: `tr("{n} images").format(n=3)`.
    """
    return QCoreApplication.translate(CONTEXT, text)
