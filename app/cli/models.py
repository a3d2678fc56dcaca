"""`models`: the language models that draft reports."""

from pathlib import Path

import click

from app.cli.terminal import Wiring, a_desk, pass_wiring, print_json, progress


@click.group()
def models() -> None:
    """Language models (GGUF): list, add, use, remove."""


@models.command("list")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@pass_wiring
def list_models(wiring: Wiring, as_json: bool) -> None:
    """Every language model; the chosen one is marked."""
    with a_desk(wiring) as desk:
        found, chosen = desk.language_models(), desk.settings.language_model
    if as_json:
        print_json(
            [
                {
                    "id": m.model_id,
                    "version": m.version,
                    "sha256": m.sha256,
                    "title": m.title,
                    "chosen": m.model_id == chosen,
                }
                for m in found
            ]
        )
        return
    for model in found:
        click.echo(f"{'*' if model.model_id == chosen else ' '} {model.model_id}  {model.version}  {model.title}")


@models.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--id", "model_id", help="Id to give it; made from the file's name by default.")
@pass_wiring
def add(wiring: Wiring, path: Path, model_id: str | None) -> None:
    """Add a GGUF file: it is checked and copied into the data folder."""
    with a_desk(wiring) as desk, progress("Adding") as show:
        entry = desk.add_language_model(path, model_id, progress=show)
    click.echo(f"Added {entry.model_id}; `plumbline models use {entry.model_id}` lets it draft.")


@models.command()
@click.argument("model_id")
@pass_wiring
def use(wiring: Wiring, model_id: str) -> None:
    """Let this model draft from now on."""
    with a_desk(wiring) as desk:
        desk.use_language_model(model_id)
    click.echo(f"{model_id} drafts from now on.")


@models.command()
@click.argument("model_id")
@pass_wiring
def remove(wiring: Wiring, model_id: str) -> None:
    """Remove a model that was added; the shipped one stays."""
    with a_desk(wiring) as desk:
        desk.remove_language_model(model_id)
    click.echo(f"Removed {model_id}.")
