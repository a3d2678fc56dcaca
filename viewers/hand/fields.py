"""A small field on the image for a mark's words or for the true length of a ruler or coin; nothing waits for it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from app.core.annotation import Annotation, AnnotationKind
from viewers.hand.coins import COINS_MM
from viewers.hand.model import HandModel
from viewers.mapping import Mapping
from viewers.translate import tr

MOST_LETTERS = 200
_LEAST_MM, _MOST_MM = 0.1, 3000.0


class HandField(QFrame):
    """Asks for words, or a length in mm, beside a mark; Enter takes them, Escape gives up."""

    taken = Signal(str, object)
    """(words, length in mm or None)."""
    given_up = Signal()

    def __init__(self, view: QWidget, model: HandModel) -> None:
        super().__init__(view)
        self.setObjectName("handField")
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self.setAccessibleName(tr("Words or length of the mark"))
        self._question = QLabel()
        self.words = QLineEdit()
        self.words.setMaxLength(MOST_LETTERS)
        self.words.setMinimumWidth(180)
        self.words.setAccessibleName(tr("Words of the mark"))
        self.words.setToolTip(tr("Words of the mark"))
        self.words.returnPressed.connect(self._take)
        self.length = QDoubleSpinBox()
        self.length.setRange(0.0, _MOST_MM)
        self.length.setDecimals(2)
        self.length.setSuffix(tr(" mm"))
        # Nothing is proposed: a length taken over unread would be a wrong scale.
        self.length.setSpecialValueText(tr("known length"))
        self.length.setAccessibleName(tr("Known length in mm"))
        self.length.setToolTip(tr("True length of the line drawn: a ruler's, or a coin's diameter"))
        self.length.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.length.setMinimumWidth(110)
        self.length.valueChanged.connect(self._ready)
        self.coin = QPushButton(tr("Coin"))
        self.coin.setAccessibleName(tr("Take a coin's diameter"))
        self.coin.setToolTip(tr("Diameter of a coin that was imaged"))
        self.coin.setAutoDefault(False)
        menu = QMenu(self.coin)
        for name, diameter in COINS_MM.items():
            action = menu.addAction(tr("{coin}: {mm} mm").format(coin=tr(name), mm=f"{diameter:.2f}"))
            action.triggered.connect(lambda _checked=False, mm=diameter: self.length.setValue(mm))
        self.coin.setMenu(menu)
        self.accept_button = QPushButton(tr("OK"))
        self.accept_button.setToolTip(tr("Take it (Enter)"))
        self.accept_button.setAutoDefault(False)
        self.accept_button.clicked.connect(self._take)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(6)
        for widget in (self._question, self.words, self.length, self.coin, self.accept_button):
            layout.addWidget(widget)
        for widget in (self.words, self.length, self.coin, self.accept_button):
            widget.installEventFilter(self)
        self._view = view
        self._asking_length = False
        model.image_changed.connect(self.hide)
        self.hide()

    def ask(self, annotation: Annotation, mapping: Mapping) -> None:
        """Ask beside a mark; what it has already stands in the field."""
        self._asking_length = annotation.kind is AnnotationKind.CALIBRATION
        for widget in (self.length, self.coin):
            widget.setVisible(self._asking_length)
        self.words.setVisible(not self._asking_length)
        if self._asking_length:
            self._question.setText(tr("True length"))
            self.length.setValue(annotation.known_mm or 0.0)
        else:
            plain = annotation.kind in (AnnotationKind.TEXT, AnnotationKind.ARROW)
            self._question.setText(tr("Text") if plain else tr("Name"))
            self.words.setAccessibleName(self._question.text())
            self.words.setText(annotation.text)
        self._ready()
        self.adjustSize()
        self._stand_beside(mapping.to_widget(annotation.points[-1]).toPoint())
        self.show()
        self.raise_()
        field = self.length if self._asking_length else self.words
        field.setFocus(Qt.FocusReason.PopupFocusReason)
        field.selectAll()

    def _stand_beside(self, at: QPoint) -> None:
        """Right below the point, kept on the view, never over the point itself."""
        room = self._view.rect()
        size = self.sizeHint()
        left = min(max(at.x() + 14, 4), max(room.width() - size.width() - 4, 4))
        top = at.y() + 14
        if top + size.height() > room.height() - 4:
            top = max(at.y() - size.height() - 14, 4)
        self.move(left, top)

    def _ready(self) -> None:
        self.accept_button.setEnabled(not self._asking_length or self.length.value() >= _LEAST_MM)

    def _take(self) -> None:
        if self._asking_length:
            self.length.interpretText()
        self._ready()
        if not self.accept_button.isEnabled():
            return
        length = round(self.length.value(), 2) if self._asking_length else None
        text = "" if self._asking_length else self.words.text().strip()
        self._leave()
        self.taken.emit(text, length)

    def _leave(self) -> None:
        self.hide()
        self._view.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter and Escape belong to the field, whatever the window makes of them."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            escape = event.key() == Qt.Key.Key_Escape
            typing = watched in (self.words, self.length)
            if event.type() is QEvent.Type.ShortcutOverride and (enter or escape or typing):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and escape:
                self._leave()
                self.given_up.emit()
                return True
            if event.type() is QEvent.Type.KeyPress and enter and watched is not self.coin:
                self._take()
                return True
        return super().eventFilter(watched, event)
