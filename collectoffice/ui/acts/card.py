"""This file is the card of one act: what will happen, what is asked, why, one key that does it, and a second person's PIN."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from collectoffice.domain.errors import Refusal
from collectoffice.ui.acts.customer_field import CustomerField
from collectoffice.ui.acts.facts_list import FactsList
from collectoffice.ui.acts.fields import AskedField, Fields
from collectoffice.ui.acts.form import ActForm, Given
from collectoffice.ui.acts.parts import headed, scrolled
from collectoffice.ui.acts.reason_choice import ReasonChoice
from collectoffice.ui.look import Look
from collectoffice.ui.till.refused_sums import is_about_sum
from collectoffice.ui.widgets.approval import ApprovalPanel
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.panel import Panel, fill, label, rows, set_tone


class ActCard(Panel):
    """Shows an ``ActForm``. F12 and Esc are the screen's; it hands them on with ``press_primary`` and ``go_back``."""

    wanted = Signal(object, object)
    """The ``ActForm`` and what is ``Given``: do it."""
    customer_wanted = Signal(object, str)
    """The field that asks, and the text to be found."""
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self.act: ActForm | None = None
        self._is_busy = False
        self._title, self._problem = label("sub", wrap=True), label("mute", wrap=True)
        self.facts, self.fields, self.reasons = FactsList(look), Fields(look), ReasonChoice(look)
        self.approval = ApprovalPanel(look)
        self.primary, self.back = KeyButton("primary"), KeyButton("foot")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        set_tone(self._problem, "bad")
        self.fields.changed.connect(self._on_changed)
        self.fields.ended.connect(self._after_fields)
        self.fields.customer_wanted.connect(self.customer_wanted)
        self.reasons.changed.connect(self._on_changed)
        self.reasons.chosen.connect(self.focus_gap)
        self.reasons.entered.connect(self.focus_gap)
        self.reasons.own_wanted.connect(lambda: self._bring(self.reasons.own))
        # The panel opens and closes by itself; whenever it does, what was typed steps aside or comes back.
        self.approval.installEventFilter(self)
        self.primary.clicked.connect(self.press_primary)
        self.back.clicked.connect(self.left)
        self.retranslate()

    def _lay_out(self) -> None:
        asked, inner = QWidget(), rows(margins=(0, 0, 6, 0), gap=8)
        fill(inner, self.facts, self.fields, self.reasons, self.approval, None)
        asked.setLayout(inner)
        self._scroll = scrolled(asked)
        layout = rows(margins=(14, 10, 14, 10), gap=8)
        layout.addLayout(headed(self._title, self.back))
        layout.addWidget(self._scroll, 1)
        fill(layout, self._problem, self.primary)
        self.setLayout(layout)

    # ------------------------------------------------------------------------------------------------- setters

    def show_act(self, act: ActForm, today: date) -> None:
        """Opens the form of an act, empty but for what it says from the start."""
        self.approval.leave()
        self.act = act
        self.fields.show_fields(act.fields, today)
        self.reasons.show_reasons(act.reasons, act.reason)
        self.set_busy(False)
        self._show_asking(asking=False)
        self.retranslate()
        self.focus_first()

    def set_busy(self, busy: bool) -> None:
        """While the act is being done nothing can be pressed twice."""
        self._is_busy = busy
        self.primary.setEnabled(not busy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a second person is asked, what was typed is out of the way."""
        if watched is self.approval and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._show_asking(asking=event.type() == QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)

    def _show_asking(self, *, asking: bool) -> None:
        self.fields.setVisible(not asking and bool(self.fields.fields))
        self.reasons.setVisible(not asking and self.reasons.count > 0)
        self.primary.setVisible(not asking)
        self.back.setVisible(not asking)
        if asking:
            self._bring(self.approval)

    def _bring(self, part: QWidget) -> None:
        """Scrolls a part into sight, once it has its place."""
        QTimer.singleShot(0, part, lambda: self._scroll.ensureWidgetVisible(part, 0, 0))

    def say(self, sentence: str) -> None:
        """Why it cannot be done; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def say_refused(self, refusal: Refusal, sentence: str) -> None:
        """Why the desk refused it: at the sum, where it is about the sum that was typed; else above the button."""
        sums = (field for field in self.fields.fields if field.ask.kind == "amount")
        self._say_at(next(sums, None) if is_about_sum(refusal) else None, sentence)

    def _say_at(self, field: AskedField | None, sentence: str) -> None:
        self.say("" if field else sentence)
        if field is not None:
            field.say(sentence)
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring(field)

    @property
    def given(self) -> Given:
        """What is typed and chosen now."""
        return Given(self.reasons.reason, self.fields.values())

    @property
    def is_typing(self) -> bool:
        """Whether something typed would be lost."""
        return any(field.is_typed for field in self.fields.fields) or bool(self.reasons.own.text().strip())

    def take_scan(self, text: str) -> bool:
        """A scan goes into the field of a customer, where the form has one."""
        for field in self.fields.fields:
            if isinstance(field.inner, CustomerField) and not self.approval.is_open:
                field.inner.put(text)
                return True
        return False

    # --------------------------------------------------------------------------------------------------- keys

    def press_primary(self) -> None:
        """F12: does the act, unless something is missing, which is said where it is missing."""
        act = self.act
        if self.approval.is_open:
            self.approval.approve.click()
            return
        if act is None or self._is_busy:
            return
        given = self.given
        gap = self.fields.first_gap()
        if gap is not None:
            self.say("")
            gap.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring(gap)
        elif act.reasons and not given.reason:
            self.reasons.say(missing=True)
            self.say(self.tr("Choose the reason first, by its digit."))
            self.reasons.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring(self.reasons)
        elif (wrong := act.wrong(given)) is not None:
            self._say_at(self.fields.field(wrong.key), wrong.said)
        else:
            self.say("")
            self.wanted.emit(act, given)

    def focus_first(self) -> None:
        """The cursor to the first field, to the reasons, or to the button."""
        if self.fields.fields:
            self.fields.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._after_fields()

    def focus_gap(self) -> None:
        """The cursor to the first empty field, else to the button."""
        empty = [field for field in self.fields.fields if field.value is None and not field.ask.is_optional]
        (empty[0] if empty else self.primary).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses a reason while no field is being typed in."""
        typing = isinstance(self.window().focusWidget(), QLineEdit)
        if not typing and not self.approval.is_open and self.reasons.takes(event):
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Speaks anew."""
        self.back.set_words(self.tr("Back"), "Esc")
        self.say("")
        if self.act is not None:
            self._title.setText(self.act.title())
            self.setAccessibleName(self.act.title())
            self._show_outcome()

    def _on_changed(self) -> None:
        self.say("")
        self._show_outcome()

    def _show_outcome(self) -> None:
        act = self.act
        if act is not None:
            given = self.given
            self.facts.show_facts(act.facts(given))
            self.primary.set_words(act.primary(given), "F12")

    def _after_fields(self) -> None:
        if self.reasons.count and not self.reasons.reason:
            self.reasons.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
