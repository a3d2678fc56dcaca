"""The constancy test: known inputs through this installation, compared with the numbers they must give.

Named after the constancy tests of imaging equipment (IEC 61223): it shows that the installation works as it did when it
was released, not that it is right on patients.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from app.core.anatomy import LEVELS
from app.core.case import Case
from app.core.errors import ActionableError
from app.core.image import Image
from app.core.measurement import MeasurementKind, Vertebra
from app.core.report import Author, Risk, Section, Sentence
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study
from app.measuring.cobb import find_curves
from app.measuring.outline import NotMeasured
from app.reporting.check import check_report
from app.simulating.film import SimulatedFilm, simulate_film
from app.simulating.recipe import FilmRecipe, one_curve
from app.workflow import edits
from app.workflow.analysis import Progress, no_progress
from app.workflow.desk import Desk, new_case
from app.workflow.places import assets
from app.workflow.report_edits import blocking as blocking_problems
from app.workflow.report_edits import check, refresh_report
from app.workflow.subject import Subject
from inference.packs.pack import Pack, verify_pack

ANGLE_TOLERANCE_DEG = 5.0
"""A film's angle may differ this much from the truth: what readers differ by."""
_ANGLES = (0.0, 25.0, 50.0)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One comparison.

    Attributes:
        name: what was compared.
        passed: whether it is as expected.
        expected, found: in words, with units.
    """

    name: str
    passed: bool
    expected: str
    found: str


def run_check(desk: Desk, *, progress: Progress = no_progress) -> tuple[CheckResult, ...]:
    """Run every comparison; one that fails does not stop the others."""
    results = []
    steps: list[tuple[str, Callable[[], CheckResult]]] = [
        ("store", partial(_store, desk)),
        ("packs", partial(_packs, desk)),
        ("measuring", _measuring),
        *((f"film of {angle:g} deg", partial(_film, desk, angle)) for angle in _ANGLES),
        ("language model", partial(_language, desk)),
        ("checker", _checker),
    ]
    for number, (name, step) in enumerate(steps):
        progress(number / len(steps), name)
        try:
            results.append(step())
        except ActionableError as error:
            results.append(CheckResult(name, passed=False, expected="no error", found=str(error)))
    progress(1.0, "Done")
    return tuple(results)


def _store(desk: Desk) -> CheckResult:
    problems = desk.verify()
    return CheckResult("audit trail of the store", not problems, "whole", "; ".join(problems) or "whole")


def _packs(desk: Desk) -> CheckResult:
    """Every pack, the shipped ones and those that were added, against its hashes."""
    found = desk.packs()
    reasons = {pack.folder.name: verify_pack(pack.folder) for pack in found}
    problems = [f"{name}: {'; '.join(why)}" for name, why in reasons.items() if why]
    names = ", ".join(f"{pack.id} {pack.version}" for pack in found if isinstance(pack, Pack))
    return CheckResult(f"packs {names}", not problems, "whole", "; ".join(problems) or "whole")


def _measuring() -> CheckResult:
    """Corners of a film whose angle is known exactly."""
    film = simulate_film(FilmRecipe(seed=1, rows=900, columns=400, curves=one_curve(40.0)))
    found = find_curves(_marks(film), spacing=None, image_left_is=None)
    value = float("nan") if isinstance(found, NotMeasured) else max(m.value for m in found)
    passed = abs(value - film.largest_cobb) < 0.1
    return CheckResult("Cobb angle from exact corners", passed, f"{film.largest_cobb:.1f} deg", f"{value:.1f} deg")


def _film(desk: Desk, angle: float) -> CheckResult:
    """A simulated film through the model."""
    film = simulate_film(FilmRecipe(seed=11, rows=1600, columns=680, curves=one_curve(angle) if angle else ()))
    case, image = _opened(film)
    analyzed = desk.read_with(case, Subject(case.study, image), desk.spine_pack().id).case
    angles = [f.measurement.value for f in analyzed.findings if f.measurement.kind is MeasurementKind.COBB_ANGLE]
    found = max(angles)
    return CheckResult(
        f"largest Cobb angle on a simulated film of {angle:g} deg",
        abs(found - film.largest_cobb) <= ANGLE_TOLERANCE_DEG,
        f"{film.largest_cobb:.1f} +- {ANGLE_TOLERANCE_DEG:g} deg",
        f"{found:.1f} deg",
    )


def _language(desk: Desk) -> CheckResult:
    """A draft of one finding has no blocking problem."""
    drafted = desk.draft_model(_accepted(), on_text=lambda _text: None)
    blocking = [problem.reason for problem in blocking_problems(check(drafted))]
    return CheckResult(
        f"draft by {desk.settings.language_model}", not blocking, "no blocking problem", "; ".join(blocking) or "none"
    )


def _checker() -> CheckResult:
    """The checker blocks a wrong number."""
    case = refresh_report(_accepted())
    wrong = Sentence("The main thoracic Cobb angle is 84.0°.", ("F1",), Author.CLINICIAN)
    assert case.report is not None  # noqa: S101 - refresh_report has just made it
    report = replace(case.report, sections=(*case.report.sections, Section("Findings", (wrong,))))
    blocked = any(p.risk is Risk.BLOCKING and p.sentence == wrong.text for p in check_report(case, report))
    return CheckResult("checker on a wrong angle", blocked, "blocked", "blocked" if blocked else "let through")


def _accepted() -> Case:
    """A case on exact corners, its findings accepted."""
    film = simulate_film(FilmRecipe(seed=1, rows=900, columns=400, curves=one_curve(40.0)))
    case, _image = _opened(film)
    marks = _marks(film)
    measured = find_curves(marks, spacing=case.study.spacing, image_left_is=case.image_left_is)
    if isinstance(measured, NotMeasured):
        raise TypeError(measured.reason)
    finding = edits.made_by_hand(max(measured, key=lambda m: m.value), "constancy test")
    return replace(case, vertebrae=marks, findings=(finding,))


def _marks(film: SimulatedFilm) -> tuple[Vertebra, ...]:
    marks = []
    for level, quad in zip(LEVELS, film.corners.tolist(), strict=True):
        (a, b), (c, d), (e, f), (g, h) = quad
        marks.append(Vertebra(level, ((a, b), (c, d), (e, f), (g, h))))
    return tuple(marks)


def _opened(film: SimulatedFilm) -> tuple[Case, Image]:
    """The film as if it had been opened, without a file."""
    rows, columns = film.pixels.shape
    spacing = Spacing(film.spacing_mm, film.spacing_mm, SpacingSource.DETECTOR)
    study = Study("simulated film", "0" * 64, rows, columns, "DX", view="AP", spacing=spacing)
    study = replace(study, image_left_is=film.image_left_is)
    image = Image(film.pixels.astype("float32"), spacing=spacing, spacing_reason="", image_left_is=film.image_left_is)
    return new_case(study, assets()), image
