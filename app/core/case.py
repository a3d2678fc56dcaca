"""A case: one image, what the model said of it, what the clinician made of it, and the report."""

from dataclasses import dataclass

from app.core.anatomy import Side
from app.core.annotation import Annotation
from app.core.finding import Finding
from app.core.instance import ImageKey
from app.core.kept_mask import KeptMask
from app.core.measurement import Measurement, Vertebra
from app.core.prediction import Score
from app.core.provenance import Provenance
from app.core.report import Report
from app.core.study import Study


@dataclass(frozen=True, slots=True)
class ModelResult:
    """What a pack said of an image; kept for good, never changed.

    Attributes:
        vertebrae: T1 to L5 in pixels of the input.
        measurements: made from them.
        provenance: pack, version, hash, settings.
        seconds: time the analysis took.
        pack_title: the pack's title, for the report.
        forced: reasons for which the image lies outside the pack's scope, when the reader had it read all the same;
            they follow it into the report.
        scores: probabilities of classes, as the pack gave them.
        embedding: of the image, for the search of similar cases; empty where the pack has none.
        notes: what a reader must know of the result.
    """

    vertebrae: tuple[Vertebra, ...]
    measurements: tuple[Measurement, ...]
    provenance: Provenance
    seconds: float
    pack_title: str = ""
    forced: tuple[str, ...] = ()
    scores: tuple[Score, ...] = ()
    embedding: tuple[float, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FirstImpression:
    """What the reader wrote before the model's marks were shown; kept beside the report, never changed.

    Attributes:
        text: the reader's words.
        by: who wrote them.
        at: ISO 8601 UTC.
    """

    text: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class ViewState:
    """How the image was last shown, so that the same film looks the same.

    Attributes:
        center, width: window in modality values; None for the file's own window.
        inverted: shown with brightness turned over.
        zoom: screen pixels per image pixel; None for fit.
        middle: image point (x, y) at the view's middle; None for fit.
        turns: quarter turns clockwise, 0 to 3, after mirroring.
        mirrored: left and right of the picture exchanged.
    """

    center: float | None = None
    width: float | None = None
    inverted: bool = False
    zoom: float | None = None
    middle: tuple[float, float] | None = None
    turns: int = 0
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """Everything kept of one reading; a new object for every change, so undo is keeping the old one.

    Attributes:
        case_id: 32 hexadecimal digits, random.
        study: who and what was imaged.
        source_path: where the image was opened from, to open it again: a file, a folder or a ZIP archive.
        source_member: name of the file within the archive; empty for a file of its own.
        whole_study: the case is a whole study of several images, known by `study.source_sha256`; else it is one file.
        model: what the model said; None before analysis, or when it was refused.
        vertebrae: current marks: the model's until the clinician moves one.
        findings: in the order of their ids.
        report: None until the first draft.
        image_left_is: the side the film states or the clinician confirmed; None when unknown.
        side_stated_by: "file", "clinician", or empty when unknown.
        indication: clinical question typed by the clinician; may be empty.
        view: how it was last shown.
        annotations: what the reader drew, in the order of their ids.
        key_images: images the reader chose to go with the report, in the order chosen.
        next_annotation: number of the next mark, so that no id is ever used again.
        first_impression: written before the model's marks were shown; None where the desk does not ask for it.
        masks: of what packs read, with the clinician's corrections; their bytes lie in the store.
    """

    case_id: str
    study: Study
    source_path: str
    model: ModelResult | None = None
    vertebrae: tuple[Vertebra, ...] = ()
    findings: tuple[Finding, ...] = ()
    report: Report | None = None
    image_left_is: Side | None = None
    side_stated_by: str = ""
    indication: str = ""
    view: ViewState = ViewState()
    source_member: str = ""
    whole_study: bool = False
    annotations: tuple[Annotation, ...] = ()
    key_images: tuple[ImageKey, ...] = ()
    next_annotation: int = 1
    first_impression: FirstImpression | None = None
    masks: tuple[KeptMask, ...] = ()

    @property
    def main_image(self) -> ImageKey:
        """What marks on the image of a case of one file are bound to: its first frame."""
        return ImageKey(self.study.sop_instance_uid or self.study.source_sha256)

    @property
    def is_spine_film(self) -> bool:
        """Whether its report is one of a frontal film of the spine: a model or the clinician measured a spine on it.

        A case on which nothing but marks by hand was made is a report of whatever its study states.
        """
        if self.vertebrae:
            return True
        if self.model is not None:
            return False
        spinal = any(f.measurement.hand is None and f.measurement.pack is None for f in self.findings)
        return not self.whole_study and (spinal or not (self.findings or self.annotations))

    def annotation(self, annotation_id: str) -> Annotation:
        """The mark with that id.

        Raises:
            KeyError: this case has no such mark.
        """
        for annotation in self.annotations:
            if annotation.annotation_id == annotation_id:
                return annotation
        raise KeyError(annotation_id)

    def finding(self, finding_id: str) -> Finding:
        """The finding with that id.

        Raises:
            KeyError: this case has no such finding.
        """
        for finding in self.findings:
            if finding.finding_id == finding_id:
                return finding
        raise KeyError(finding_id)
