"""Hanging a study: layout, links and windows as a protocol says, while the series are opened in the background."""

from collections.abc import Callable

from app.core.instance import PatientEntry
from app.ui.workspace.workspace import Workspace
from app.workflow.hanging import Cell, Hanging
from viewers.facts import SeriesFacts, series_facts
from viewers.viewport import Viewport

OpenCell = Callable[[Viewport, Cell, SeriesFacts], None]
"""Opens a cell's series in the background and shows it with `Workspace.show_stack(..., window=cell.window)`."""


def hang(workspace: Workspace, patient: PatientEntry, hanging: Hanging, open_cell: OpenCell) -> None:
    """Lay the workspace out and have every cell opened; nothing of what was shown before stays.

    Args:
        workspace: to be filled.
        patient: whose studies the hanging was chosen from.
        hanging: from `choose_protocol`.
        open_cell: called once for each cell that is not empty, in reading order.
    """
    workspace.clear()
    workspace.set_layout(hanging.rows, hanging.columns)
    workspace.links.set_linking(hanging.linking)
    for viewport, cell in zip(workspace.viewports, hanging.cells, strict=False):
        if cell is not None:
            open_cell(viewport, cell, cell_facts(patient, cell))
    workspace.set_active(workspace.viewports[0])


def cell_facts(patient: PatientEntry, cell: Cell) -> SeriesFacts:
    """Whose images a cell shows; a prior says that it is one."""
    return series_facts(patient.patient, cell.study, cell.series, prior=cell.prior)
