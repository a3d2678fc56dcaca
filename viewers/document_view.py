"""A PDF carried in DICOM: pages, zoom and search; its links open nothing, and QtPdf runs no script."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QMouseEvent, QPalette, QShortcut
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.core.document import EncapsulatedDocument
from viewers.palette import AMBER, BACKGROUND, SECONDARY
from viewers.translate import tr, tr_sentence

_SMALLEST, _LARGEST = 0.1, 8.0


class _Pages(QPdfView):
    """The pages; a click never follows a link, inside or outside the document."""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the focus, nothing else."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """No hand over links that are not followed."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Qt would follow a link here."""
        event.accept()


class DocumentView(QWidget):
    """Shows one PDF.

    Signals:
        failed(str): one sentence why the document cannot be shown; the view says it too.
    """

    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Document"))
        self._data = QByteArray()
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self._search = QPdfSearchModel(self)
        self._search.setDocument(self._document)
        self._title, self._marks, self._trouble = _label(SECONDARY), _label(AMBER), _label(AMBER)
        self._page = QSpinBox()
        self._count = _label(SECONDARY)
        self._words = QLineEdit()
        self._found = _label(SECONDARY)
        self._pages = _Pages(self)
        self._back = _button("\u2039", tr("Previous page"), tr("Previous page (Page Up)"))
        self._on = _button("\u203a", tr("Next page"), tr("Next page (Page Down)"))
        self._less = _button("\u2212", tr("Zoom out"), tr("Zoom out (Ctrl+-)"))
        self._fit = _button(tr("Fit"), tr("Fit to width"), tr("Fit the page to the width (Ctrl+0)"))
        self._more = _button("+", tr("Zoom in"), tr("Zoom in (Ctrl++)"))
        self._build()
        self._connect()
        self.clear()

    def _build(self) -> None:
        self._page.setAccessibleName(tr("Page"))
        self._page.setToolTip(tr("Page"))
        self._page.setFixedWidth(64)
        # A style sheet keeps room for buttons that are not there, and leaves none for the number.
        self._page.setStyleSheet("QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }")
        self._page.setKeyboardTracking(False)
        self._words.setPlaceholderText(tr("Search in this document"))
        self._words.setAccessibleName(tr("Search in this document"))
        self._words.setToolTip(tr("Search in this document (Ctrl+F); Enter goes to the next place"))
        self._words.setClearButtonEnabled(True)
        around = self._pages.palette()
        around.setColor(QPalette.ColorRole.Dark, QColor(BACKGROUND))
        self._pages.setPalette(around)
        self._pages.setPageMode(QPdfView.PageMode.MultiPage)
        self._pages.setDocument(self._document)
        self._pages.setSearchModel(self._search)
        self._pages.setAccessibleName(tr("Pages"))
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for widget in (self._back, self._page, self._count, self._on):
            bar.addWidget(widget)
        bar.addSpacing(12)
        for widget in (self._less, self._fit, self._more):
            bar.addWidget(widget)
        bar.addStretch(1)
        self._words.setMaximumWidth(280)
        bar.addWidget(self._found)
        bar.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        for widget in (self._title, self._marks, self._trouble):
            widget.setWordWrap(True)
            column.addWidget(widget)
        column.addLayout(bar)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        at = self._pages.pageNavigator()
        at.currentPageChanged.connect(self._page_changed)
        self._page.valueChanged.connect(lambda page: self.go_to(page - 1))
        self._back.clicked.connect(lambda: self.go_to(at.currentPage() - 1))
        self._on.clicked.connect(lambda: self.go_to(at.currentPage() + 1))
        self._less.clicked.connect(lambda: self.zoom(1 / 1.25))
        self._more.clicked.connect(lambda: self.zoom(1.25))
        self._fit.clicked.connect(self.fit)
        self._words.textChanged.connect(self._look)
        self._words.returnPressed.connect(self._next)
        self._search.countChanged.connect(self._counted)
        for keys, does in (
            (QKeySequence.StandardKey.ZoomIn, self._more.click),
            (QKeySequence.StandardKey.ZoomOut, self._less.click),
            ("Ctrl+0", self._fit.click),
            ("PgUp", self._back.click),
            ("PgDown", self._on.click),
            (QKeySequence.StandardKey.Find, self._words.setFocus),
            ("F3", self._next),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    @property
    def page_count(self) -> int:
        """Pages of what is shown; 0 when nothing is."""
        return self._document.pageCount()

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return self._pages.pageNavigator().currentPage()

    @property
    def matches(self) -> int:
        """Places where the words searched for stand; grows while the search runs."""
        return self._search.rowCount(QModelIndex())

    def show_document(self, document: EncapsulatedDocument) -> None:
        """Show a document from its first page, or say why it cannot be shown."""
        self.clear()
        self._title.setText(
            "  \u00b7  ".join(part for part in (document.title or tr("Document"), document.when) if part)
        )
        self._marks.setText("  \u00b7  ".join(tr_sentence(one) for one in document.marks))
        self._marks.setVisible(bool(document.marks))
        self._data = QByteArray(document.data)
        self._buffer.setData(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        error = self._document.error()
        if error is not QPdfDocument.Error.None_ or self._document.pageCount() < 1:
            self._fail(error)
            return
        count = self._document.pageCount()
        self._page.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._page.setRange(1, count)
        self._page.setValue(1)
        self._page.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._count.setText(tr("of {count}").format(count=count))
        self._able(usable=True)
        self.fit()
        self._page_changed(0)

    def clear(self) -> None:
        """Show nothing, and let go of the document's bytes."""
        self._document.close()
        self._buffer.close()
        self._data = QByteArray()
        self._words.clear()
        for label in (self._title, self._marks, self._trouble, self._count, self._found):
            label.clear()
        for label in (self._marks, self._trouble):
            label.setVisible(False)
        self._able(usable=False)

    def go_to(self, page: int) -> None:
        """Show a page, from 0; one beyond the first or last is ignored."""
        if 0 <= page < self.page_count:
            self._pages.pageNavigator().jump(page, QPointF(), 0)

    def zoom(self, factor: float) -> None:
        """Make the pages larger (> 1) or smaller."""
        now = self._pages.zoomFactor()
        if self._pages.zoomMode() is not QPdfView.ZoomMode.Custom:
            size = self._document.pagePointSize(max(self.page, 0))
            dots = self.logicalDpiX() / 72.0
            now = self._pages.viewport().width() / max(size.width() * dots, 1.0)
        self._pages.setZoomMode(QPdfView.ZoomMode.Custom)
        self._pages.setZoomFactor(min(max(now * factor, _SMALLEST), _LARGEST))

    def fit(self) -> None:
        """Fit the page to the width."""
        self._pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _fail(self, error: QPdfDocument.Error) -> None:
        if error in {QPdfDocument.Error.IncorrectPassword, QPdfDocument.Error.UnsupportedSecurityScheme}:
            words = tr("This document is protected by a password: ask its sender for one without.")
        else:
            words = tr("This document is damaged and cannot be shown: ask its sender for it again.")
        self._document.close()
        self._trouble.setText(words)
        self._trouble.setVisible(True)
        self.failed.emit(words)

    def _able(self, *, usable: bool) -> None:
        for widget in (self._page, self._less, self._fit, self._more, self._words, self._back, self._on):
            widget.setEnabled(usable)

    def _page_changed(self, page: int) -> None:
        self._page.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._page.setValue(page + 1)
        self._page.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < self.page_count)

    def _look(self, wanted: str) -> None:
        self._search.setSearchString(wanted.strip())
        self._pages.setCurrentSearchResultIndex(-1)
        self._counted()

    def _counted(self) -> None:
        count, wanted = self.matches, self._words.text().strip()
        self._found.setText(tr("{count} found").format(count=count) if wanted else "")

    def _next(self) -> None:
        count = self.matches
        if count < 1:
            return
        at = (self._pages.currentSearchResultIndex() + 1) % count
        self._pages.setCurrentSearchResultIndex(at)
        link = self._search.resultAtIndex(at)
        self._pages.pageNavigator().jump(link.page(), link.location(), 0)
        self._found.setText(tr("{at} of {count}").format(at=at + 1, count=count))


def _button(text: str, name: str, tip: str) -> QPushButton:
    made = QPushButton(text)
    made.setAccessibleName(name)
    made.setToolTip(tip)
    return made


def _label(colour: str) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setStyleSheet(f"color: {colour};")
    return made
