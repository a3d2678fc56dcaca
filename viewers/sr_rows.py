"""A structured report's items as rows of a tree: words, colours and what may be clicked."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QStandardItem, QStandardItemModel

from app.core.instance import ImageKey
from app.core.structured_report import ReportItem, StructuredReport
from viewers.mark import mark
from viewers.palette import AMBER, BLUE, SECONDARY, TEXT
from viewers.translate import tr

ITEM_ROLE: Final = Qt.ItemDataRole.UserRole + 1

# What an item without a concept name is called, by its value type.
_KINDS: Final = {
    "CONTAINER": mark("Section"),
    "TEXT": mark("Text"),
    "CODE": mark("Code"),
    "NUM": mark("Measurement"),
    "PNAME": mark("Person"),
    "DATE": mark("Date"),
    "TIME": mark("Time"),
    "DATETIME": mark("Date and time"),
    "UIDREF": mark("Identifier"),
    "IMAGE": mark("Image"),
    "WAVEFORM": mark("Waveform"),
    "COMPOSITE": mark("Object"),
    "SCOORD": mark("Region in an image"),
    "SCOORD3D": mark("Region in the patient"),
    "TCOORD": mark("Time in a recording"),
}
# How an item belongs to the one above it; the plain "contains" is not said.
_RELATIONS: Final = {
    "HAS OBS CONTEXT": mark("context"),
    "HAS ACQ CONTEXT": mark("acquisition"),
    "HAS CONCEPT MOD": mark("modifier"),
    "HAS PROPERTIES": mark("property"),
    "INFERRED FROM": mark("inferred from"),
    "SELECTED FROM": mark("selected from"),
}


def name_of(item: ReportItem) -> str:
    """The item's name, else what kind of item it is."""
    return item.name or tr(_KINDS.get(item.value_type, "Item"))


def relation_of(item: ReportItem) -> str:
    """How it belongs to the item above; empty for a plain part."""
    return tr(_RELATIONS.get(item.relationship, ""))


def value_of(item: ReportItem) -> str:
    """Its value, with what could not be read of it."""
    if not item.problem:
        return item.text
    problem = tr("not read: {reason}").format(reason=item.problem)
    return f"{item.text}\n({problem})" if item.text else f"({problem})"


def image_of(item: ReportItem) -> ImageKey | None:
    """The first image that it names; None when it names none."""
    for one in item.references:
        if one.is_image:
            return ImageKey(one.sop_instance_uid, one.frames[0] - 1 if one.frames and one.frames[0] >= 1 else 0)
    return None


def line_of(item: ReportItem) -> str:
    """The item as one line of text, for copying."""
    value = value_of(item)
    return f"{name_of(item)}: {value}" if value else name_of(item)


def name_columns(model: QStandardItemModel) -> None:
    """Empty the model, and give it its three columns: item, value, relation."""
    model.clear()
    model.setHorizontalHeaderLabels([tr("Item"), tr("Value"), tr("Relation")])


def fill_model(model: QStandardItemModel, report: StructuredReport) -> None:
    """The report's tree into a model with its columns named."""
    waiting: list[tuple[QStandardItem, ReportItem]] = [
        (model.invisibleRootItem(), child) for child in report.root.children
    ]
    by_place = {item.place: item for item in report.root.walk()}
    # Depth first with an own stack: reports may be deep.
    waiting.reverse()
    while waiting:
        parent, item = waiting.pop()
        row = _row(item, by_place.get(item.same_as))
        parent.appendRow(row)
        waiting.extend((row[0], child) for child in reversed(item.children))


def _row(item: ReportItem, meant: ReportItem | None) -> list[QStandardItem]:
    said = tr("see: {item}").format(item=line_of(meant)) if meant is not None else value_of(item)
    # Places at which a long identifier may go on in the next line.
    shown = said.replace(".", ".\u200b") if item.value_type == "UIDREF" else said
    name, value, relation = (
        QStandardItem(name_of(item)),
        QStandardItem(shown),
        QStandardItem(relation_of(item)),
    )
    image = image_of(item)
    name.setForeground(QBrush(QColor(TEXT if item.children and item.value_type == "CONTAINER" else SECONDARY)))
    value.setForeground(QBrush(QColor(AMBER if item.problem else BLUE if image else TEXT)))
    relation.setForeground(QBrush(QColor(SECONDARY)))
    if item.value_type == "CONTAINER":
        heading = QFont()
        heading.setWeight(QFont.Weight.DemiBold)
        name.setFont(heading)
    tips = [item.concept.code] if item.concept and item.concept.code else []
    if image:
        tips.append(tr("Press Enter or click to show this image."))
    elif item.references:
        tips.append(item.references[0].sop_instance_uid)
    for cell in (name, value, relation):
        cell.setEditable(False)
        cell.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        cell.setData(item, ITEM_ROLE)
        if tips:
            cell.setToolTip("\n".join(tips))
    name.setAccessibleText(", ".join(part for part in (line_of(item), relation_of(item)) if part))
    value.setAccessibleText(said or tr("no value"))
    return [name, value, relation]
