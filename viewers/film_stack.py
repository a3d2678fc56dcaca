"""One film or photograph as a stack of one image, with the side the clinician states."""

from dataclasses import replace

from app.core.anatomy import Side
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.plane import ImagePlane
from app.core.study import Study
from viewers.facts import SeriesFacts
from viewers.pyramid import Pyramid
from viewers.translate import tr


class FilmStack:
    """What a case of one film shows; decoded already.

    Attributes:
        pyramid: the image, indexed.
    """

    def __init__(self, case_id: str, study: Study, pyramid: Pyramid) -> None:
        self._id = f"case {case_id}"
        self._study = study
        self._stated: Side | None = None
        self.pyramid = pyramid

    @property
    def stack_id(self) -> str:
        """Of the case."""
        return self._id

    @property
    def name(self) -> str:
        """As the clinician knows the file."""
        return self._study.source_name

    @property
    def count(self) -> int:
        """One."""
        return 1

    @property
    def marks(self) -> tuple[str, ...]:
        """What is to be known besides the image's own marks: a side that the file does not state."""
        if self._stated is not None:
            return (tr("side stated by the clinician"),)
        return () if self._study.image_left_is is not None else (tr("side not stated"),)

    @property
    def frames_per_second(self) -> float | None:
        """None: one image is no cine."""
        return None

    def is_ready(self, index: int) -> bool:
        """False, so that the viewport takes the indexed image that is handed to it."""
        return index < 0

    def image(self, index: int) -> Image:
        """The image, with the side that holds now."""
        if index != 0:
            raise IndexError("a film is one image")
        return self.pyramid.image

    def key(self, index: int) -> ImageKey | None:
        """Bound to the instance, or to the file's bytes where it has no UID."""
        return ImageKey(self._study.sop_instance_uid or self._study.source_sha256) if index == 0 else None

    def plane(self, index: int) -> ImagePlane | None:  # noqa: ARG002 - a film is a projection
        """None: a projection has no plane in the patient; its edges are named by the image."""
        return None

    def with_side(self, side: Side | None, stated_by: str) -> "FilmStack":
        """The same film with the side that holds now, stated by "file" or "clinician"."""
        image = replace(self.pyramid.image, image_left_is=side)
        made = FilmStack(self._id.removeprefix("case "), self._study, replace(self.pyramid, image=image))
        made._stated = side if stated_by == "clinician" else None
        return made


def film_facts(study: Study) -> SeriesFacts:
    """Whose film it is."""
    return SeriesFacts(
        patient=study.patient,
        study_date=study.study_date,
        study_description=study.study_description,
        modality=study.modality,
        view=study.view,
        body_part=study.body_part,
        source_name=study.source_name,
        study_id=study.study_instance_uid,
    )
