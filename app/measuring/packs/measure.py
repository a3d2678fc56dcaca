"""From a prediction to measurements: what the pack asks for, or one measurement for everything it found."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from numpy.typing import NDArray

from app.core.anatomy import Side
from app.core.instance import ImageKey
from app.core.measurement import Measurement, OperatingPoint
from app.core.plane import VolumeGeometry
from app.core.prediction import Prediction, StructureMask
from app.core.spacing import Spacing
from app.measuring.packs.boxes import detection
from app.measuring.packs.given import Given
from app.measuring.packs.scores import classification
from app.measuring.packs.thoracic_frame import thoracic_frame
from app.measuring.packs.values import estimate

LESION: Final = "lesion"
THORACIC_FRAME: Final = "cardiothoracic-frame"
VESSELS: Final = "vessels"
STRUCTURES: Final = "structures"
VERTEBRAL_HEIGHTS: Final = "vertebral-heights"
MEASURES: Final = (LESION, THORACIC_FRAME, VESSELS, STRUCTURES, VERTEBRAL_HEIGHTS)
"""What a pack may ask for, as `measures` of its pack.toml."""


def measure_prediction(
    prediction: Prediction,
    *,
    measures: Sequence[str],
    titles: Mapping[str, str],
    codes: Mapping[str, str],
    image: ImageKey,
    spacing: Spacing | None,
    spacing_reason: str,
    geometry: VolumeGeometry | None,
    operating_points: Sequence[OperatingPoint],
    image_left_is: Side | None,
    pixels: NDArray[Any] | None,
    slices: Sequence[ImageKey] = (),
) -> tuple[Measurement, ...]:
    """Everything that is measured on a prediction, classification first.

    Scores always give one classification, every box a detection and every estimated value an estimate. Masks give what
    `measures` names: "lesion" (of the structure named "lesion", else of every structure), "vessels" (likewise
    "vessels"), "vertebral-heights" (of structures that are vertebrae), "structures" (area or volume). A mask that
    none of the others measures, or that could not be measured as asked, gives its area or volume, with the reason among
    its words. "cardiothoracic-frame" measures the boxes of both lungs; why it could not stands in the lungs' words.

    Args:
        prediction: on the input's own grid.
        measures: from MEASURES; empty for one measurement of everything that was found.
        titles: label -> words for people.
        codes: label -> "SCHEME:VALUE".
        image: the stored image that was read; of a volume, its first.
        spacing: of the image; None when unknown, and for volumes.
        spacing_reason: why it is unknown.
        geometry: of the volume that was read; None for images.
        operating_points: in force: the pack's own, or the clinician's.
        image_left_is: the patient's side at the picture's left edge; None when unknown.
        pixels: what was read, (rows, columns), (rows, columns, 3) uint8 sRGB, or None where not at hand.
        slices: the stored image under each slice of the volume; empty where it is not made of stored images.

    Raises:
        ValueError: a measure is not one of MEASURES, or a mask does not lie on the volume's grid.
    """
    unknown = [name for name in measures if name not in MEASURES]
    if unknown:
        raise ValueError(f"{unknown[0]!r} is not one of the measures {', '.join(MEASURES)}")
    given = Given(
        titles,
        codes,
        image,
        spacing,
        spacing_reason,
        geometry,
        operating_points,
        image_left_is,
        pixels,
        slices,
    )
    scored = classification(prediction.scores, given)
    return (
        *(() if scored is None else (scored,)),
        *_of_structures(prediction.structures, measures, given),
        *_of_boxes(prediction, measures, given),
        *(estimate(value, given) for value in prediction.values),
    )


def _of_boxes(prediction: Prediction, measures: Sequence[str], given: Given) -> list[Measurement]:
    made: list[Measurement] = []
    words: tuple[str, ...] = ()
    if THORACIC_FRAME in measures:
        frame = thoracic_frame(prediction.boxes, given)
        if isinstance(frame, str):
            words = (frame,)
        else:
            made.append(frame)
    return made + [detection(box, given, words=words) for box in prediction.boxes]


def _of_structures(structures: Sequence[StructureMask], measures: Sequence[str], given: Given) -> list[Measurement]:
    """Measurements of masks in the order of the structures; each mask gives at least its area or volume."""
    if not structures:
        return []
    # scipy, which these need, takes longer to load than the window to open.
    from app.measuring.packs.lesion.measure import lesion  # noqa: PLC0415
    from app.measuring.packs.structures import structure  # noqa: PLC0415
    from app.measuring.packs.vertebra.measure import vertebral_heights  # noqa: PLC0415
    from app.measuring.packs.vessels import vessels  # noqa: PLC0415

    own: list[list[Measurement | str]] = [[] for _ in structures]
    for name, measuring in ((LESION, lesion), (VESSELS, vessels)):
        if name in measures:
            named = any(found.name == name for found in structures)
            for found, results in zip(structures, own, strict=True):
                if found.name == name or not named:
                    results.append(measuring(found, given))
    if VERTEBRAL_HEIGHTS in measures:
        for place, measured in vertebral_heights(structures, given).items():
            own[place].append(measured)
    made: list[Measurement] = []
    for found, results in zip(structures, own, strict=True):
        specific = [result for result in results if isinstance(result, Measurement)]
        made += specific
        # A measurement of the mask's own kind holds its area or volume, too.
        if not specific:
            plain = structure(found, given, words=tuple(result for result in results if isinstance(result, str)))
            made += [] if plain is None else [plain]
    return made
