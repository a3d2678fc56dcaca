"""A mask that is kept with its case: what it is of and where it lies; its bytes lie in the store under their hash."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptMask:
    """One structure of what a pack read; an edit never changes what the model made.

    Attributes:
        name: of the structure, as the pack names it.
        title: words for people; empty where the pack has none.
        images: hash of which images it lies on.
        made: SHA-256 of the mask as the model made it.
        edited: SHA-256 of the mask as the clinician left it; empty while it is as made.
        maker, version: the pack.
        code: "SCHEME:VALUE"; empty where the pack states none.
        colour: sRGB, 0 to 255 each; None where the pack leaves it to the program.
    """

    name: str
    title: str
    images: str
    made: str
    edited: str = ""
    maker: str = ""
    version: str = ""
    code: str = ""
    colour: tuple[int, int, int] | None = None

    @property
    def hashes(self) -> tuple[str, ...]:
        """Of every mask that it names."""
        return (self.made, self.edited) if self.edited else (self.made,)
