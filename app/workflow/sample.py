"""The simulated film of the demo, the constancy test and the window's sample."""

from pathlib import Path

from app.core.anatomy import Side
from app.simulating.dicom import write_dicom
from app.simulating.film import SimulatedFilm, simulate_film
from app.simulating.recipe import CurveSpec, FilmRecipe
from app.workflow.batch import make_folder

SAMPLE = FilmRecipe(
    seed=2026,
    rows=2400,
    columns=1020,
    curves=(CurveSpec(22.0, "T4", Side.LEFT), CurveSpec(48.0, "T8", Side.RIGHT), CurveSpec(30.0, "L2", Side.LEFT)),
)
"""A typical adolescent main thoracic curve to the right with its two smaller neighbours."""


def write_sample(path: Path, recipe: FilmRecipe = SAMPLE) -> SimulatedFilm:
    """Simulate a film and write it as DICOM.

    Args:
        path: file to write; its folder is made.
        recipe: what the film shows.

    Returns:
        The film with its exact landmarks.
    """
    make_folder(path.parent)
    film = simulate_film(recipe)
    write_dicom(film, path)
    return film
