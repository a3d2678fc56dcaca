"""What was opened: patients, studies and series as they are found, with thumbnails and what could not be used."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from app.core.instance import Listing, ObjectKind, PatientEntry, Series, StudyEntry
from app.core.stack import ImageStack
from app.core.study import Patient
from app.ui.icons import icon_pixmap
from app.ui.widgets import button, column, label, row, spacer
from viewers.palette import LINE_STRONG
from viewers.translate import tr

SERIES_MIME = "application/x-plumbline-series"
"""What a dragged series carries: its series_id in UTF-8."""
THUMBNAIL = 44
_ROLE = Qt.ItemDataRole.UserRole


def patient_words(patient: Patient) -> str:
    """Name, ID and birth date; says what is not stated."""
    name = " ".join(patient.name.replace("^", " ").split()) or tr("Name not stated")
    number = tr("ID {id}").format(id=patient.patient_id) if patient.patient_id else tr("ID not stated")
    born = tr("born {date}").format(date=patient.birth_date) if patient.birth_date else ""
    return "  ".join(part for part in (name, number, born) if part)


def _other_kinds() -> dict[ObjectKind, str]:
    """Words for what is not counted in images."""
    return {
        ObjectKind.SEGMENTATION: tr("Segmentation"),
        ObjectKind.STRUCTURED_REPORT: tr("Structured report"),
        ObjectKind.WAVEFORM: tr("Waveform"),
        ObjectKind.DOCUMENT: tr("Document"),
        ObjectKind.OTHER: tr("Nothing to show"),
    }


def series_words(series: Series) -> tuple[str, str]:
    """Two lines: what it is, and how many images."""
    title = "  ".join(part for part in (series.modality, series.description) if part) or tr("No description")
    images = sum(instance.frames for instance in series.instances)
    count = tr("1 image") if images == 1 else tr("{n} images").format(n=images)
    count = _other_kinds().get(series.kind, count)
    number = tr("series {n}").format(n=series.number) if series.number is not None else ""
    return title, "  ".join(part for part in (count, number) if part)


class _Tree(QTreeWidget):
    """The tree; a series can be dragged onto a viewport."""

    def mimeData(self, items: list[QTreeWidgetItem]) -> QMimeData:  # type: ignore[override]  # noqa: N802 - Qt's name
        """The series under the mouse."""
        data = QMimeData()
        for item in items:
            series = item.data(0, _ROLE)
            if isinstance(series, Series):
                data.setData(SERIES_MIME, series.series_id.encode())
        return data

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """What can be dragged out of it."""
        return [SERIES_MIME]


class BrowserPanel(QWidget):
    """Shows a Listing that may still grow; a click or Enter opens a series."""

    chosen = Signal(object)
    """A Series."""
    stack_chosen = Signal(object, object)
    """(ImageStack, its Series)."""
    cancel_asked = Signal()
    thumbnail_wanted = Signal(object)
    """A Series whose thumbnail is not known yet."""
    refused_asked = Signal(object)
    """A tuple of Refused, to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._listing = Listing()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._asked: set[str] = set()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter patients and series"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(tr("Filter what was opened"))
        self.filter.setToolTip(tr("Show the series that hold all of these words"))
        self.filter.textChanged.connect(lambda _text: self._hide_unmatched())
        self.tree = _Tree()
        self.tree.setHeaderHidden(True)
        self.tree.setIconSize(QSize(THUMBNAIL, THUMBNAIL))
        self.tree.setIndentation(10)
        self.tree.setRootIsDecorated(True)
        self.tree.setUniformRowHeights(False)
        self.tree.setWordWrap(False)
        self.tree.setDragEnabled(True)
        self.tree.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setAccessibleName(tr("Patients, studies and series"))
        self.tree.setToolTip(tr("A click or Enter shows a series; drag it onto an image's place"))
        self.tree.itemClicked.connect(self._open)
        self.tree.itemActivated.connect(self._open)
        self.tree.itemExpanded.connect(lambda _item: self._ask_thumbnails())
        self.tree.verticalScrollBar().valueChanged.connect(lambda _value: self._ask_thumbnails())
        self._words = label(kind="secondary", wrap=True)
        self._cancel = button(tr("Cancel"), self.cancel_asked.emit, tip=tr("Stop looking for files (Esc)"))
        self._refused = button("", self._show_refused, kind="flat", tip=tr("Files that could not be used, and why"))
        layout = column(self, margins=(0, 10, 0, 0), spacing=6)
        top = column(margins=(12, 0, 12, 0))
        top.addWidget(label(tr("Opened"), kind="heading"))
        top.addWidget(self.filter)
        top.addLayout(row(self._words, spacer(), self._cancel))
        top.addWidget(self._refused)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        self.show_listing(Listing(complete=True))

    @property
    def listing(self) -> Listing:
        """What is shown."""
        return self._listing

    def clear(self) -> None:
        """Nothing is open."""
        self._empty_tree()
        self.show_listing(Listing(complete=True))

    def show_listing(self, listing: Listing) -> None:
        """Show what is known by now; what is shown already stays where it is."""
        there = {series.series_id for series in self.series()}
        self._listing = listing
        if not there <= {series.series_id for series in self.series()}:
            self._empty_tree()  # something else was opened: nothing of what was shown may stand among it
        for entry in listing.patients:
            self._show_patient(entry)
        self._show_words()
        self._hide_unmatched()
        self._ask_thumbnails()

    def show_thumbnail(self, series_id: str, picture: QImage) -> None:
        """The picture of a series, any size."""
        item = self._items.get(series_id)
        if item is not None:
            scaled = picture.scaled(
                QSize(THUMBNAIL * 2, THUMBNAIL * 2),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            item.setIcon(0, QIcon(QPixmap.fromImage(scaled)))

    def show_stacks(self, series_id: str, stacks: tuple[ImageStack, ...]) -> None:
        """A series turned out to be several stacks: echoes, time points, orientations."""
        item = self._items.get(series_id)
        if item is None or item.childCount():
            return
        for stack in stacks:
            child = QTreeWidgetItem([tr("{name}, {n} images").format(name=stack.name, n=stack.count)])
            child.setToolTip(0, child.text(0))
            child.setData(0, _ROLE, (item.data(0, _ROLE), stack))
            item.addChild(child)
        item.setExpanded(True)

    def show_chosen(self, series_id: str) -> None:
        """Mark the series in the active viewport."""
        item = self._items.get(series_id)
        if item is not None:
            self.tree.setCurrentItem(item)
        else:
            self.tree.clearSelection()

    def series(self) -> Iterator[Series]:
        """Every series in the order shown."""
        for patient in self._listing.patients:
            for study in patient.studies:
                yield from study.series

    # Inside

    def _empty_tree(self) -> None:
        self.tree.clear()
        self._items.clear()
        self._asked.clear()

    def _show_patient(self, entry: PatientEntry) -> None:
        """A patient's row is found by who the patient is and by a study of theirs, never by its place in the list."""
        keys = [f"{entry.patient} study {study.study_id}" for study in entry.studies]
        item = next((self._items[key].parent() for key in keys if key in self._items), None)
        if item is None:
            item = QTreeWidgetItem([patient_words(entry.patient)])
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)
            item.setToolTip(0, patient_words(entry.patient))
            self.tree.addTopLevelItem(item)
            item.setExpanded(True)
        for key, study in zip(keys, entry.studies, strict=True):
            self._show_study(item, key, study)

    def _show_study(self, parent: QTreeWidgetItem, key: str, study: StudyEntry) -> None:
        words = "  ".join((study.date or tr("date not stated"), study.description)).strip()
        item = self._items.get(key)
        if item is None:
            item = self._items[key] = QTreeWidgetItem([words])
            item.setForeground(0, self.palette().placeholderText())
            item.setToolTip(0, words)
            parent.addChild(item)
            item.setExpanded(True)
        for place, series in enumerate(study.series):
            self._show_series(item, place, series)

    def _show_series(self, parent: QTreeWidgetItem, place: int, series: Series) -> None:
        item = self._items.get(series.series_id)
        if item is None:
            item = self._items[series.series_id] = QTreeWidgetItem()
            item.setIcon(0, QIcon(icon_pixmap("file-image", LINE_STRONG, THUMBNAIL, 2.0)))
            parent.insertChild(min(place, parent.childCount()), item)
        elif item.data(0, _ROLE) is series:
            return
        title, detail = series_words(series)
        item.setText(0, f"{title}\n{detail}")
        item.setToolTip(0, f"{title}\n{detail}")
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{title}, {detail}")
        item.setData(0, _ROLE, series)

    def _show_words(self) -> None:
        listing = self._listing
        if not listing.complete:
            total = f"{listing.total:,}" if listing.total is not None else "?"
            self._words.setText(tr("{seen} of {total} files").format(seen=f"{listing.seen:,}", total=total))
        elif not listing.patients:
            self._words.setText(tr("Open a file, a folder, a disc or a ZIP archive: its series are listed here."))
        else:
            files = sum(len(series.instances) for series in self.series())
            self._words.setText(tr("{n} files in {s} series").format(n=f"{files:,}", s=f"{len(list(self.series())):,}"))
        self._cancel.setVisible(not listing.complete)
        count = len(listing.refused)
        self._refused.setText(
            tr("1 file was not used") if count == 1 else tr("{n} files were not used").format(n=count)
        )
        self._refused.setVisible(count > 0)

    def _hide_unmatched(self) -> None:
        words = self.filter.text().casefold().split()
        for index in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(index)
            if item is not None:
                _show_matching(item, words, "")

    def _ask_thumbnails(self) -> None:
        """Ask for the thumbnails of the series that can be seen, once each."""
        item = self.tree.itemAt(2, 2)
        height = self.tree.viewport().height()
        while item is not None and self.tree.visualItemRect(item).top() < height:
            series = item.data(0, _ROLE)
            if isinstance(series, Series) and series.series_id not in self._asked:
                self._asked.add(series.series_id)
                self.thumbnail_wanted.emit(series)
            item = self.tree.itemBelow(item)

    def _open(self, item: QTreeWidgetItem) -> None:
        held = item.data(0, _ROLE)
        if isinstance(held, Series):
            self.chosen.emit(held)
        elif isinstance(held, tuple):
            series, stack = held
            self.stack_chosen.emit(stack, series)

    def _show_refused(self) -> None:
        self.refused_asked.emit(self._listing.refused)


def _show_matching(item: QTreeWidgetItem, words: list[str], above: str) -> bool:
    """Hide what matches no filter; returns whether anything of it is shown."""
    text = f"{above} {item.text(0)}".casefold()
    below = [_show_matching(child, words, text) for index in range(item.childCount()) if (child := item.child(index))]
    matches = any(below) if item.childCount() else all(word in text for word in words)
    item.setHidden(not matches)
    return matches
