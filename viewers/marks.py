"""What is marked on the film: the case's vertebrae and findings, and what the mouse is doing with them."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from app.core.finding import Finding, FindingStatus
from app.core.geometry import Point, Segment
from app.core.measurement import Vertebra
from viewers.mapping import Mapping

HANDLE_REACH = 10.0
LINE_REACH = 7.0


@dataclass(frozen=True, slots=True)
class CornerHit:
    """A corner handle under the mouse."""

    level: str
    corner: int


@dataclass(frozen=True, slots=True)
class EndHit:
    """An end-plate line of a Cobb angle under the mouse."""

    finding_id: str
    upper: bool


@dataclass(frozen=True, slots=True)
class FindingHit:
    """A finding's label or construction under the mouse."""

    finding_id: str


Hit = CornerHit | EndHit | FindingHit


@dataclass(slots=True)
class Marks:
    """Shared by the layer that paints and the tool that drags.

    Attributes:
        vertebrae, findings: as they are now, a drag's preview included.
        chosen: the selected finding's id; empty for none.
        editing: every corner has a handle.
        locked: nothing can be dragged (no case, or signed).
        visible: marks are painted.
        hot: what lies under the mouse.
        held: what is being dragged.
        labels: boxes of the findings' labels as last painted, in widget pixels.
    """

    vertebrae: tuple[Vertebra, ...] = ()
    findings: tuple[Finding, ...] = ()
    chosen: str = ""
    editing: bool = False
    locked: bool = True
    visible: bool = True
    hot: Hit | None = None
    held: Hit | None = None
    labels: dict[str, QRectF] = field(default_factory=dict)

    def finding(self, finding_id: str) -> Finding | None:
        """The finding of that id; None when it is not there (any more)."""
        return next((f for f in self.findings if f.finding_id == finding_id), None)

    def vertebra(self, level: str) -> Vertebra | None:
        """The vertebra of that level; None when it is not marked."""
        return next((v for v in self.vertebrae if v.level == level), None)

    def handles(self) -> tuple[CornerHit, ...]:
        """The corners that can be dragged now: of the chosen angle's end vertebrae, or of all while editing."""
        if self.locked or not self.visible:
            return ()
        if self.editing:
            levels = [v.level for v in self.vertebrae]
        else:
            chosen = self.finding(self.chosen)
            if chosen is None or chosen.status is FindingStatus.REJECTED:
                return ()
            cobb, balance = chosen.measurement.cobb, chosen.measurement.balance
            levels = [cobb.upper_end, cobb.lower_end] if cobb is not None else []
            levels += [balance.upper_level, balance.lower_level] if balance is not None else []
        return tuple(CornerHit(level, corner) for level in levels for corner in range(4))

    def hit(self, at: QPointF, mapping: Mapping) -> Hit | None:
        """What lies under a widget point: a handle first, then an end-plate line or label, the chosen ones first."""
        if not self.visible:
            return None
        handle = self._handle_at(at, mapping)
        if handle is not None:
            return handle
        for finding in sorted(self.findings, key=lambda f: f.finding_id != self.chosen):
            box = self.labels.get(finding.finding_id)
            if box is not None and box.contains(at):
                return FindingHit(finding.finding_id)
            upper = _end_at(finding, at, mapping)
            if upper is not None:
                free = not self.locked and finding.status is not FindingStatus.REJECTED
                if free and finding.finding_id == self.chosen:
                    return EndHit(finding.finding_id, upper)
                return FindingHit(finding.finding_id)
        return None

    def _handle_at(self, at: QPointF, mapping: Mapping) -> CornerHit | None:
        """The nearest handle within reach."""
        reached = []
        for handle in self.handles():
            vertebra = self.vertebra(handle.level)
            if vertebra is not None:
                away = _length(mapping.to_widget(vertebra.corners[handle.corner]) - at)
                if away <= HANDLE_REACH:
                    reached.append((away, handle.level, handle.corner))
        return CornerHit(*min(reached)[1:]) if reached else None

    def nearest_level(self, at: QPointF, mapping: Mapping) -> str | None:
        """The level whose centre is nearest to a widget point in height; None when nothing is marked."""
        if not self.vertebrae:
            return None

        def away(vertebra: Vertebra) -> float:
            return _length(mapping.to_widget(centre(vertebra)) - at)

        return min(self.vertebrae, key=away).level


def _end_at(finding: Finding, at: QPointF, mapping: Mapping) -> bool | None:
    """True at its upper end-plate line, False at its lower one, None at neither."""
    cobb = finding.measurement.cobb
    if cobb is not None:
        for upper, line in ((True, cobb.upper_line), (False, cobb.lower_line)):
            if segment_distance(at, line, mapping) <= LINE_REACH:
                return upper
    return None


def centre(vertebra: Vertebra) -> Point:
    """Mean of the corners."""
    xs, ys = zip(*vertebra.corners, strict=True)
    return sum(xs) / 4, sum(ys) / 4


def segment_distance(at: QPointF, segment: Segment, mapping: Mapping) -> float:
    """Distance in widget pixels of a widget point to a segment given in image points."""
    start, end = mapping.to_widget(segment[0]), mapping.to_widget(segment[1])
    along = end - start
    squared = along.x() ** 2 + along.y() ** 2
    if squared == 0.0:
        return _length(at - start)
    share = min(max(QPointF.dotProduct(at - start, along) / squared, 0.0), 1.0)
    return _length(at - (start + along * share))


def _length(vector: QPointF) -> float:
    return float((vector.x() ** 2 + vector.y() ** 2) ** 0.5)
