"""This file is the choice of a reason by digit; the last one opens a line for a reason of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QWidget

from collectoffice.ui.acts.digit_button import DigitButton
from collectoffice.ui.acts.form import OWN_REASON, Reason
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, label, refill, rows, set_tone

PER_ROW = 2
GAP = 4
LONGEST = 200


class ReasonChoice(Panel):
    """One button a reason, each with its digit."""

    chosen = Signal()
    """A person chose a reason that needs no more words."""
    changed = Signal()
    entered = Signal()
    """Enter in the line of one's own reason."""
    own_wanted = Signal()
    """The line of one's own reason opened."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._reasons: tuple[Reason, ...] = ()
        self._buttons: list[DigitButton] = []
        self._at = -1
        self._grid, self._placed = QGridLayout(), list[tuple[int, int, int]]()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._arrange)
        self._group = QButtonGroup(self)
        self._title, self._place = label("mute"), rows()
        self.own = QLineEdit()
        self.own.setMaxLength(LONGEST)
        self.own.textEdited.connect(lambda _text: self.changed.emit())
        self.own.returnPressed.connect(self.entered)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = rows(gap=3)
        layout.addWidget(self._title)
        layout.addLayout(self._place)
        layout.addWidget(self.own)
        self.setLayout(layout)
        self.own.hide()
        self.retranslate()

    def show_reasons(self, reasons: Sequence[Reason], chosen: str) -> None:
        """The reasons of an act; one of them may be chosen from the start."""
        self._reasons = tuple(reasons)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        for old in self._buttons:
            self._group.removeButton(old)
        self._buttons = []
        for at in range(len(reasons)):
            button = DigitButton(at + 1)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, at=at: self.choose(at))
            self._group.addButton(button)
            self._buttons.append(button)
        self._grid, self._placed = grid, []
        refill(self._place, holder)
        self.own.clear()
        keys = [reason.key for reason in reasons]
        self._mark(keys.index(chosen) if chosen in keys else -1)
        self.setVisible(bool(reasons))
        self.retranslate()

    @property
    def count(self) -> int:
        """How many reasons there are to choose from."""
        return len(self._reasons)

    @property
    def reason(self) -> str:
        """The key of the reason, the words of one's own, or nothing."""
        if self._at < 0:
            return ""
        key = self._reasons[self._at].key
        return (self.own.text().strip() or key) if key == OWN_REASON else key

    def choose(self, at: int) -> None:
        """A person chose a reason."""
        self._mark(at)
        self.changed.emit()
        if self._reasons[at].key == OWN_REASON:
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)
            self.own_wanted.emit()
        else:
            self.chosen.emit()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether this key chose a reason: its digit, while no text is being typed."""
        at = event.key() - Qt.Key.Key_1
        if (
            self.isHidden()
            or not 0 <= at < len(self._buttons)
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            return False
        self.choose(at)
        return True

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Reason: choose by digit"))
        self.own.setPlaceholderText(self.tr("In your own words (may stay empty)"))
        self.own.setAccessibleName(self.tr("Reason in your own words"))
        for button, reason in zip(self._buttons, self._reasons, strict=True):
            button.set_word(reason.word())
        self.setAccessibleName(self._title.text())
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two beside each other where the width has room for both, else each on a line of its own."""
        super().resizeEvent(event)
        # Not now: Qt is walking through the layout that would be changed.
        self._later.start(0)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest reason."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        places = self._places()
        if places == self._placed:
            return
        self._placed = places
        for button, (row, column, span) in zip(self._buttons, places, strict=True):
            self._grid.addWidget(button, row, column, 1, span)
        for column in range(PER_ROW):
            self._grid.setColumnStretch(column, 1)

    def _places(self) -> list[tuple[int, int, int]]:
        """Row, column and how many columns wide, for each button in turn."""
        hints = [button.sizeHint().width() for button in self._buttons]
        if sum(max(hints[place::PER_ROW], default=0) for place in range(PER_ROW)) + GAP <= self.width():
            return [(at // PER_ROW, at % PER_ROW, 1) for at in range(len(hints))]
        half, row, places = (self.width() - GAP) // PER_ROW, 0, list[tuple[int, int, int]]()
        while len(places) < len(hints):
            beside = hints[len(places) : len(places) + PER_ROW]
            if len(beside) == PER_ROW and max(beside) <= half:
                places += [(row, column, 1) for column in range(PER_ROW)]
            else:
                places.append((row, 0, PER_ROW))
            row += 1
        return places

    def say(self, *, missing: bool) -> None:
        """Marks that no reason is chosen yet."""
        set_tone(self._title, "bad" if missing else "")

    def _mark(self, at: int) -> None:
        self._at = at
        self.say(missing=False)
        self._group.setExclusive(False)
        for place, button in enumerate(self._buttons):
            button.setChecked(place == at)
        self._group.setExclusive(True)
        self.own.setVisible(at >= 0 and self._reasons[at].key == OWN_REASON)
