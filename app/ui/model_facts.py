"""What the desk has to read images and to write text, as the panels show it."""

from dataclasses import dataclass
from typing import Final

from viewers.mark import mark

DEVICES: Final = (("cpu", mark("Processor (CPU)")), ("cuda", mark("Graphics card (CUDA)")))
"""What packs can run on, as `Settings.device` has it, in words."""


@dataclass(frozen=True, slots=True)
class PackFacts:
    """A pack as panels show it; `broken` says why it cannot be used and is empty when it can.

    Attributes:
        added: by the user, so that it can be removed; a shipped one cannot.
    """

    pack_id: str
    title: str = ""
    version: str = ""
    licence: str = ""
    sha256: str = ""
    card: str = ""
    broken: str = ""
    task: str = ""
    added: bool = False


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What the desk has.

    Attributes:
        packs: all of them.
        language_models: (id, title).
        chosen_language_model: its id.
        problem: why a list is missing.
        device: what packs run on, with the reason when it is not what was asked for.
        wanted_device: "cpu" or "cuda".
        usual_pack: title of the pack that the settings name for every image; empty for the one that fits.
    """

    packs: tuple[PackFacts, ...] = ()
    language_models: tuple[tuple[str, str], ...] = ()
    chosen_language_model: str = ""
    problem: str = ""
    device: str = ""
    wanted_device: str = "cpu"
    usual_pack: str = ""
