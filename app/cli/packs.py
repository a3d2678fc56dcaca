"""`packs`: the model packs that this installation has."""

from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from app.cli.evaluate import evaluate
from app.cli.terminal import Wiring, a_desk, pass_wiring, print_json, progress
from app.core.errors import ModelError
from app.workflow import places
from app.workflow.operating import RocCurve, roc_curves
from inference.packs.discover import BrokenPack
from inference.packs.pack import Pack
from inference.packs.schema import Scope

_json = click.option("--json", "as_json", is_flag=True, help="For programs.")


@click.group()
def packs() -> None:
    """Model packs: list, show, add, remove, verify, evaluate."""


packs.add_command(evaluate)


@packs.command("list")
@_json
@pass_wiring
def list_packs(wiring: Wiring, as_json: bool) -> None:
    """Every pack, with its version and whether it can be used; those that were added are marked with +."""
    with a_desk(wiring) as desk:
        found = desk.packs()
    if as_json:
        print_json([_summary(pack) for pack in found])
        return
    for pack in found:
        sign = "+" if _added(pack) else " "
        if isinstance(pack, Pack):
            click.echo(f"{sign} {pack.id}  {pack.version}  {pack.task}  {pack.title}")
        else:
            click.echo(f"{sign} {pack.folder.name}  cannot be used: {'; '.join(pack.problems)}")


@packs.command()
@click.argument("path", type=click.Path(path_type=Path))
@pass_wiring
def add(wiring: Wiring, path: Path) -> None:
    """Add a pack: a pack's folder, a trained nnU-Net v2 folder, or a MONAI bundle.

    It is checked and copied into the data folder; a model in another form is made into a pack first.
    """
    with a_desk(wiring) as desk, progress("Adding") as show:
        pack = desk.add_pack(path, progress=show)
    click.echo(f"Added {pack.id} {pack.version} ({pack.title}). Evaluate it on your own labelled cases before use:")
    click.echo(f"  plumbline packs evaluate {pack.id} --data FOLDER")


@packs.command()
@click.argument("pack_id")
@pass_wiring
def remove(wiring: Wiring, pack_id: str) -> None:
    """Remove a pack that was added; those that come with the program stay."""
    with a_desk(wiring) as desk:
        desk.remove_pack(pack_id)
    click.echo(f"Removed {pack_id}.")


@packs.command()
@click.argument("pack_id")
@_json
@pass_wiring
def show(wiring: Wiring, pack_id: str, as_json: bool) -> None:
    """One pack: what it is meant for, its thresholds with what was measured there, files, hashes, and its card."""
    with a_desk(wiring) as desk:
        pack = desk.pack(pack_id)
    curves = roc_curves(pack)
    if as_json:
        print_json(_details(pack, curves))
        return
    click.echo(f"{pack.title}\n{pack.id} {pack.version}, {pack.task}, {pack.licence}\nsha256 {pack.sha256}")
    for line in (*_scope_lines(pack.scope), *_figures(pack, curves)):
        click.echo(line)
    for file in pack.files:
        click.echo(f"  {file.name}  {file.size} bytes  {file.sha256}")
    click.echo("\n" + pack.card)


@packs.command()
@click.argument("pack_ids", nargs=-1)
@_json
@pass_wiring
def verify(wiring: Wiring, pack_ids: tuple[str, ...], as_json: bool) -> None:
    """Check every file of the packs against its hash, and open their graphs; all packs when none is named."""
    with a_desk(wiring) as desk, progress("Checking") as show:
        problems = desk.verify_packs(pack_ids, progress=show)
    if as_json:
        print_json(problems)
    else:
        for name, reasons in problems.items():
            click.echo(f"{name}: " + ("whole" if not reasons else "; ".join(reasons)))
    if any(problems.values()):
        raise SystemExit(ModelError.exit_status)


def _added(pack: Pack | BrokenPack) -> bool:
    return pack.folder.parent.resolve() == places.dropped_packs().resolve()


def _summary(pack: Pack | BrokenPack) -> dict[str, object]:
    if isinstance(pack, BrokenPack):
        return {
            "id": pack.folder.name,
            "usable": False,
            "added": _added(pack),
            "problems": list(pack.problems),
        }
    return {
        "id": pack.id,
        "usable": True,
        "added": _added(pack),
        "version": pack.version,
        "task": pack.task,
        "title": pack.title,
        "licence": pack.licence,
        "sha256": pack.sha256,
        "files": [{"name": f.name, "size": f.size, "sha256": f.sha256} for f in pack.files],
    }


def _details(pack: Pack, curves: tuple[RocCurve, ...]) -> dict[str, object]:
    distribution = pack.distribution
    return _summary(pack) | {
        "scope": msgspec.to_builtins(pack.scope),
        "distribution": None if distribution is None else msgspec.to_builtins(distribution),
        "labels": list(pack.output.labels),
        "thresholds": msgspec.to_builtins(pack.thresholds),
        "probabilities": msgspec.to_builtins(pack.calibration.get("probabilities")),
        "roc": [msgspec.to_builtins(curve) for curve in curves],
        "card": pack.card,
    }


def _scope_lines(scope: Scope) -> Iterator[str]:
    """What the pack is meant for, a line for each thing that is checked."""
    yield f"Modality: {', '.join(scope.modality)}"
    if scope.body_part:
        yield f"Body part: {', '.join(scope.body_part)}"
    if scope.views:
        yield f"View: {', '.join(scope.views)}"
    if scope.age_years is not None:
        yield f"Age: {scope.age_years[0]:g} to {scope.age_years[1]:g} years"
    size = f"{scope.rows[0]} to {scope.rows[1]} rows, {scope.columns[0]} to {scope.columns[1]} columns"
    slices = "" if scope.slices is None else f", {scope.slices[0]} to {scope.slices[1]} slices"
    yield f"Size: {size}{slices}"
    if scope.units:
        yield f"Unit of values: {', '.join(scope.units)}"


def _figures(pack: Pack, curves: tuple[RocCurve, ...]) -> Iterator[str]:
    """What was measured for the pack: likeness, thresholds, calibration."""
    given = pack.distribution
    if given is not None:
        yield (
            f"Likeness: read from {given.threshold:g} on; refused of its own kept-back images "
            f"{given.own_refused:.1%}, of others {given.others_refused:.1%}"
        )
    sources = {curve.label: f", measured on {curve.source}" for curve in curves if curve.source}
    for point in pack.thresholds:
        yield (
            f"Threshold of {point.label}: {point.value:g} (sensitivity {point.sensitivity:.1%}, "
            f"specificity {point.specificity:.1%}{sources.get(point.label, '')})"
        )
    stated = pack.calibration.get("probabilities")
    if isinstance(stated, dict):
        calibrated = "calibrated" if stated.get("calibrated") is True else "not calibrated: shown as an order alone"
        yield f"Probabilities: {calibrated}"
