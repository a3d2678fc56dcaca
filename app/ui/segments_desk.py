"""Segments on the images they belong to: from DICOM objects, mask files, and those kept on this workstation."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.segmentation import Segmentation
from app.core.volume import Volume
from app.ui import series_loading as loading
from app.ui.background import Background, Lane
from app.ui.reading_desk import ReadingDesk
from app.ui.workspace.workspace import Workspace
from app.workflow.kept_segments import keep_segments, kept_segments
from viewers.translate import tr
from viewers.viewport import Viewport

if TYPE_CHECKING:
    from app.reading.objects.segmentation import ReadSegmentation
    from app.reading.objects.structure_set import ReadContours
    from app.ui.viewing_desk import ViewingDesk


class SegmentsDesk(QObject):
    """Places segments in the background; nothing is shown that might lie on other images."""

    opened = Signal(object, object)
    """(Segmentation, the Viewport that shows its images)."""

    def __init__(
        self, viewing: "ViewingDesk", reading: ReadingDesk, workspace: Workspace, background: Background
    ) -> None:
        super().__init__(viewing)
        self._viewing = viewing
        self._reading = reading
        self._workspace = workspace
        self._background = background

    def place(self, seg: "ReadSegmentation | ReadContours", viewport: Viewport) -> None:
        """Put segments on the series they name, which is opened when it is not shown."""
        found = loading.belongs_to(seg.referenced, self._viewing.listing)
        stack, facts = viewport.stack, viewport.facts
        if found is not None and (facts is None or facts.series_id != found[2].series_id):
            self._viewing.show_pictures(found, viewport, then=lambda: self.place(seg, viewport))
            return
        if stack is None or facts is None:
            names = ", ".join(segment.label for segment in seg.segments[:12])
            words = tr("{name} is a segmentation ({segments}): open it together with its images.")
            self._reading.failed.emit(words.format(name=seg.name, segments=names))
            return
        volume = loading.volume_of(stack)
        self._background.run(
            lambda _work: loading.place_segments(seg, stack, volume, facts.patient),
            lane=Lane.VOLUMES,
            success=lambda placed: self.opened.emit(placed, viewport),
            failure=self._reading.fail,
            words=tr("Placing segments"),
        )

    def open_masks(self, paths: Sequence[Path]) -> None:
        """Show mask files on the active volume."""
        viewport = self._workspace.active
        volume = loading.volume_of(viewport.stack) if viewport.stack is not None else None
        if volume is None:
            self._reading.told.emit(tr("Mask files are shown on a volume: open its series first."))
            return
        self._background.run(
            lambda _work: loading.place_mask_files(paths, volume),
            lane=Lane.VOLUMES,
            success=lambda placed: self.opened.emit(placed, viewport),
            failure=self._reading.fail,
            words=tr("Placing segments"),
        )

    def show_kept(self, volume: Volume, viewport: Viewport) -> None:
        """Segments that were corrected on these images before."""
        if self._reading.quick_look:
            return

        def found(kept: Segmentation | None) -> None:
            if kept is not None and viewport.stack is not None and loading.volume_of(viewport.stack) is volume:
                self.opened.emit(kept, viewport)

        self._background.run(
            lambda _work: kept_segments(volume), lane=Lane.VOLUMES, success=found, failure=self._reading.fail
        )

    def keep(self, segmentation: Segmentation, volume: Volume) -> None:
        """Keep segments with their images, on this workstation."""
        if self._reading.quick_look:
            self._reading.told.emit(tr("Quick look keeps nothing: end it, and open the images again."))
            return
        self._background.run(
            lambda _work: keep_segments(segmentation, volume),
            lane=Lane.TEXT,
            success=lambda _path: self._reading.told.emit(tr("The segments are kept with their images.")),
            failure=self._reading.fail,
            words=tr("Keeping segments"),
        )
