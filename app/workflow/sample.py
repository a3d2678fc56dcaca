"""The simulated film of the demo, the constancy test and the window's sample, and the simulated CT."""

from pathlib import Path

from app.core.anatomy import Side
from app.simulating.ct import simulate_ct
from app.simulating.dicom import write_dicom
from app.simulating.film import SimulatedFilm, simulate_film
from app.simulating.recipe import FilmRecipe, one_curve
from app.workflow import places
from app.workflow.batch import make_folder

SAMPLE = FilmRecipe(
    seed=2026,
    rows=2400,
    columns=1020,
    curves=one_curve(46.0, "T9", Side.RIGHT),
)
"""A typical adolescent main thoracic curve to the right; the spine's way back to the plumb line makes smaller ones."""


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


def write_sample_ct(folder: Path) -> None:
    """Simulate a CT of the trunk and write its slices and its structures.

    Args:
        folder: to be made; it must not exist.
    """
    from app.simulating.ct_dicom import write_ct, write_ct_segmentation  # noqa: PLC0415 - highdicom takes a second

    volume = simulate_ct()
    beside = folder.with_name(folder.name + ".new")
    make_folder(beside)
    write_ct(volume, beside / "ct")
    write_ct_segmentation(volume, beside / "structures.dcm")
    beside.rename(folder)


def sample_ct_folder() -> Path:
    """The simulated CT in the data folder, made when it is not there yet."""
    folder = places.home() / "sample" / "simulated-ct"
    if not folder.exists():
        write_sample_ct(folder)
    return folder
