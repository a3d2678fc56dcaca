"""Key object selections (PS3.3 A.35.4): which images someone pointed out, and why."""

from pydicom.dataset import FileDataset

from app.core.errors import UnreadableInputError
from app.core.instance import ImageKey
from app.core.structured_report import KeyObjects
from app.core.study import Patient
from app.reading.objects.headings import content_moment
from app.reading.objects.references import frame_indexes
from app.reading.objects.structured_report import read_structured_report
from app.reading.objects.values import words

_DESCRIPTION = "DCM:113012"


def read_key_objects(name: str, ds: FileDataset, patient: Patient) -> KeyObjects:
    """The selection in a data set; called within quiet_reading.

    Raises:
        UnreadableInputError: it selects nothing.
    """
    report = read_structured_report(name, ds, patient)
    below = list(report.root.walk())
    references = [one for item in below for one in item.references]
    if not references:
        raise UnreadableInputError(f"{name} is a key object selection that names no object: copy or export it again.")
    images = [ImageKey(one.sop_instance_uid, at) for one in references if one.is_image for at in frame_indexes(one)]
    described = [item.text for item in below if item.concept is not None and item.concept.code == _DESCRIPTION]
    return KeyObjects(
        title=report.title,
        description="\n".join(described),
        patient=patient,
        sop_instance_uid=report.sop_instance_uid,
        study_instance_uid=words(ds, "StudyInstanceUID", 64),
        when=content_moment(ds),
        images=tuple(dict.fromkeys(images)),
        others=tuple(one for one in references if not one.is_image),
    )
