"""From a path or a stored case to everything the window shows of it; runs in the background lane."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from app.core.case import Case
from app.core.image import Image
from app.storage.store import CaseSummary, SignedVersion
from app.ui.model_facts import ModelFacts, PackFacts
from app.ui.reader_first import waits
from app.ui.worklist_panel import WorklistEntry
from app.workflow import places
from app.workflow.desk import Desk, OpenedCase
from inference.packs.discover import BrokenPack
from viewers.pyramid import Pyramid, build_pyramid
from viewers.translate import tr


@dataclass(frozen=True, slots=True)
class CaseState:
    """Whether a case is signed, and what its versions say.

    Attributes:
        locked: only an amendment can change it.
        versions: number of signed versions.
        signature: lines about the latest one; empty when there is none.
    """

    locked: bool = False
    versions: int = 0
    signature: tuple[str, ...] = ()

    def report_state(self, case: Case) -> str:
        """The key of the report's state in words."""
        if self.locked:
            return "final" if self.versions == 1 else "amended"
        if self.versions:
            return "amending"
        return "preliminary" if case.report is not None else ""


@dataclass(frozen=True, slots=True)
class LoadedFilm:
    """A case with its image made ready to be shown; a whole study has no one image."""

    case: Case
    image: Image | None
    pyramid: Pyramid | None
    state: CaseState


def load_film(desk: Desk, opened: Callable[[], OpenedCase]) -> LoadedFilm:
    """Open, and make ready what the viewer needs.

    Raises:
        ActionableError: as `opened` does.
    """
    result = opened()
    return LoadedFilm(
        result.case,
        result.image,
        build_pyramid(result.image),
        case_state(desk, result.case),
    )


def load_study(desk: Desk, found: Callable[[], Case]) -> LoadedFilm:
    """The case of a whole study; its images are shown by the viewports."""
    case = found()
    return LoadedFilm(case, None, None, case_state(desk, case))


def case_state(desk: Desk, case: Case) -> CaseState:
    """Whether it is signed, by whom and over which content."""
    versions = desk.versions(case)
    signature = signature_words(versions[-1]) if versions else ()
    return CaseState(desk.is_locked(case), len(versions), signature)


def signature_words(version: SignedVersion) -> tuple[str, ...]:
    """Who signed what and when."""
    amends = (f"Amends version {version.amends}: {version.reason}",) if version.amends is not None else ()
    return (
        f"Signed by {version.signer}, {local_time(version.signed_at)}",
        version.meaning,
        *amends,
        f"Version {version.version}, {version.status}, SHA-256 {version.content_sha256[:16]}",
    )


def local_time(utc: str) -> str:
    """ISO 8601 UTC as a date and time of this workstation; unchanged where it is not one."""
    try:
        return datetime.fromisoformat(utc.replace("Z", "+00:00")).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return utc


def worklist(desk: Desk, known: dict[tuple[str, str], bool]) -> tuple[WorklistEntry, ...]:
    """The stored cases as the worklist shows them; what a model said of a case stays out while it must not be seen.

    Args:
        desk: whose.
        known: of each (case, time of its last change) whether its model's result is hidden; filled in.
    """
    today = datetime.now(UTC).astimezone().date().isoformat()
    return tuple(_entry(summary, today, hidden=_hidden(desk, summary, known)) for summary in desk.list_cases())


def _hidden(desk: Desk, summary: CaseSummary, known: dict[tuple[str, str], bool]) -> bool:
    if not desk.settings.reader_first or not summary.summary:
        return False
    key = summary.case_id, summary.updated_at
    if key not in known:
        case = desk.case(summary.case_id)
        known[key] = waits(case, reader_first=True) and not desk.is_locked(case)
    return known[key]


def _entry(summary: CaseSummary, today: str, *, hidden: bool) -> WorklistEntry:
    name = summary.patient_name.replace("^", " ").strip()
    detail = "  ".join(part for part in (summary.study_date, summary.description) if part)
    return WorklistEntry(
        case_id=summary.case_id,
        name=name or summary.patient_id or tr("Name not stated"),
        detail=detail or tr("date not stated"),
        summary=tr("impression first") if hidden else summary.summary,
        status=str(summary.status),
        today=local_time(summary.updated_at)[:10] == today,
    )


def model_facts(desk: Desk) -> ModelFacts:
    """The packs and language models that this desk has."""
    packs = []
    for pack in desk.packs():
        if isinstance(pack, BrokenPack):
            dropped = pack.folder.is_relative_to(places.dropped_packs())
            packs.append(PackFacts(pack.folder.name, broken="; ".join(pack.problems), added=dropped))
        else:
            added = pack.folder.is_relative_to(places.dropped_packs())
            packs.append(
                PackFacts(
                    pack.id, pack.title, pack.version, pack.licence, pack.sha256, pack.card, task=pack.task, added=added
                )
            )
    models = tuple((entry.model_id, f"{entry.model_id} {entry.version}".strip()) for entry in desk.language_models())
    return ModelFacts(
        tuple(packs),
        models,
        desk.settings.language_model,
        device=desk.device_words(),
        wanted_device=desk.settings.device,
        usual_pack=next((pack.title or pack.pack_id for pack in packs if pack.pack_id == desk.settings.pack), ""),
    )
