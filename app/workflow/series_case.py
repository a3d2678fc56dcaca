"""A case that is a whole series: which study it belongs to, and how its images are known again."""

import hashlib

from app.core.instance import Series
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study


def series_identity(series: Series) -> str:
    """SHA-256 over the sorted SOP Instance UIDs, 64 hexadecimal digits: the same images whatever folder they lie in.

    A file without a UID counts by its name; frames of one file need no entry of their own.
    """
    names = sorted(instance.sop_instance_uid or instance.source.name for instance in series.instances)
    return hashlib.sha256("\n".join(names).encode()).hexdigest()


def series_study(series: Series, marks: tuple[str, ...] = ()) -> Study:
    """The study of a series as its first instance states it.

    Args:
        series: of at least one instance.
        marks: what a reader must know of the whole series.
    """
    first = series.instances[0]
    stated = None
    if first.spacing is not None and first.modality in ("CT", "MR", "PT"):
        stated = Spacing(first.spacing[0], first.spacing[1], SpacingSource.PATIENT_PLANE)
    return Study(
        source_name=series.description or first.source.name,
        source_sha256=series_identity(series),
        rows=first.rows,
        columns=first.columns,
        modality=first.modality or "OT",
        patient=first.patient,
        study_instance_uid=first.study_instance_uid,
        sop_instance_uid="",  # the case is all of them; each mark names its own image
        study_date=first.study_date,
        study_description=first.study_description or series.description,
        body_part=first.body_part,
        view=first.view,
        spacing=stated,
        spacing_reason="" if stated is not None else "the scale is stated image by image",
        marks=marks,
    )
