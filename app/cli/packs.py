"""`packs`: the model packs that this installation has."""

import click

from app.cli.evaluate import evaluate
from app.cli.terminal import Wiring, a_desk, pass_wiring, print_json
from app.core.errors import ModelError
from inference.packs.discover import BrokenPack
from inference.packs.pack import Pack, verify_pack

_json = click.option("--json", "as_json", is_flag=True, help="For programs.")


@click.group()
def packs() -> None:
    """Model packs: list, show, verify, evaluate."""


packs.add_command(evaluate)


@packs.command("list")
@_json
@pass_wiring
def list_packs(wiring: Wiring, as_json: bool) -> None:
    """Every pack, with its version and whether it can be used."""
    with a_desk(wiring) as desk:
        found = desk.packs()
    if as_json:
        print_json([_summary(pack) for pack in found])
        return
    for pack in found:
        if isinstance(pack, Pack):
            click.echo(f"{pack.id}  {pack.version}  {pack.task}  {pack.title}")
        else:
            click.echo(f"{pack.folder.name}  cannot be used: {'; '.join(pack.problems)}")


@packs.command()
@click.argument("pack_id")
@_json
@pass_wiring
def show(wiring: Wiring, pack_id: str, as_json: bool) -> None:
    """One pack: files, hashes, and its card."""
    with a_desk(wiring) as desk:
        pack = desk.pack(pack_id)
    if as_json:
        print_json(_summary(pack) | {"card": pack.card})
        return
    click.echo(f"{pack.title}\n{pack.id} {pack.version}, {pack.task}, {pack.licence}\nsha256 {pack.sha256}")
    for file in pack.files:
        click.echo(f"  {file.name}  {file.size} bytes  {file.sha256}")
    click.echo("\n" + pack.card)


@packs.command()
@click.argument("pack_ids", nargs=-1)
@_json
@pass_wiring
def verify(wiring: Wiring, pack_ids: tuple[str, ...], as_json: bool) -> None:
    """Check every file of the packs against its hash; all packs when none is named."""
    with a_desk(wiring) as desk:
        found = {pack.folder.name: pack.folder for pack in desk.packs()}
    if unknown := [name for name in pack_ids if name not in found]:
        raise ModelError(f"There is no model pack {', '.join(unknown)}; `plumbline packs list` names them.")
    problems = {name: verify_pack(found[name]) for name in (pack_ids or found)}
    if as_json:
        print_json(problems)
    else:
        for name, reasons in problems.items():
            click.echo(f"{name}: " + ("whole" if not reasons else "; ".join(reasons)))
    if any(problems.values()):
        raise SystemExit(ModelError.exit_status)


def _summary(pack: Pack | BrokenPack) -> dict[str, object]:
    if isinstance(pack, BrokenPack):
        return {"id": pack.folder.name, "usable": False, "problems": list(pack.problems)}
    return {
        "id": pack.id,
        "usable": True,
        "version": pack.version,
        "task": pack.task,
        "title": pack.title,
        "licence": pack.licence,
        "sha256": pack.sha256,
        "files": [{"name": f.name, "size": f.size, "sha256": f.sha256} for f in pack.files],
    }
