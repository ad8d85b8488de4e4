"""This file is what stands beside a locked count: what may explain a difference, its reason, and the form in the printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal

from collectoffice.domain.day_sheet import TillReading
from collectoffice.domain.errors import Refusal
from collectoffice.ui.forms.asking import FormQuestions, FormSaid
from collectoffice.ui.forms.printer_card import PrinterCard
from collectoffice.ui.look import Look
from collectoffice.ui.till.facts import CountedTill
from collectoffice.ui.till.hints_panel import HintsPanel
from collectoffice.ui.till.reason_panel import ReasonPanel
from collectoffice.ui.till.said import TillSaid
from collectoffice.ui.widgets.panel import Panel, fill, rows
from collectoffice.ui.widgets.question import Question

Words = Callable[[], str]


class ClosingPage(Panel):
    """Asks what a close takes: the reason of a difference, and on pre-printed forms the number on the paper."""

    close_wanted = Signal(str, object)
    """The reason, empty where the till agrees; and the ``FormSaid``, None where no form is asked for."""
    asked = Signal()
    """A question about the forms came or went: while it stands, its answers are all there is to press."""
    ended = Signal()
    """Enter where nothing more is asked."""

    def __init__(self, look: Look, said: TillSaid) -> None:
        super().__init__(look)
        self._said = said
        self._is_counted = self._is_off = self._is_form_said = self._is_short = False
        self._of: tuple[int, int] | None = None
        """The till and its count that the reason and the form's number are about."""
        self.hints, self.reason = HintsPanel(look), ReasonPanel(look)
        self.printer, self.question = PrinterCard(look, is_low=True), Question(look)
        self.questions = FormQuestions(self.question)
        self._rows = layout = rows(gap=12)
        layout.addWidget(self.hints, 1)
        fill(layout, self.reason, self.printer, self.question)
        layout.addStretch(0)
        self.setLayout(layout)
        self.hints.taken.connect(lambda hint: self.reason.put(hint.reason))
        self.reason.typed.connect(self.hints.leave)
        self.reason.entered.connect(self._go_on)
        self.printer.confirmed.connect(lambda _number: self._on_form_said())
        self.questions.answered.connect(self._on_answered)
        self.questions.wrong.connect(self._on_wrong)
        self.question.ended.connect(self._show_parts)
        self.question.ended.connect(self.asked)

    # ------------------------------------------------------------------------------------------------- setters

    def show_counted(self, counted: CountedTill) -> None:
        """The count is locked: what may explain its difference, and what the close asks for; what is typed about it stays."""
        off, of = counted.off_minor, (counted.reading.till, len(counted.counts))
        self._is_counted, self._is_off = True, bool(off)
        self.hints.show_hints(
            lambda: self._said.hints_title(off), counted.hints, counted.missed if off else self._said.nothing_off
        )
        if of != self._of:
            self._of, self._is_form_said = of, False
            self.reason.clear()
            self.reason.set_usual(self._said.usual_reasons(off), self._said.becomes_of_it)
        self.printer.show_next(counted.form, has_till=True)
        self._show_parts()

    def show_counts(self, counts: tuple[int, ...]) -> None:
        """It is counted once more: the counts before, which are kept."""
        self._is_counted = False
        self.hints.show_hints(
            lambda: self._said.counts_kept(len(counts)),
            (),
            lambda: "\n".join(self.look.money(minor) for minor in counts),
        )
        self._show_parts()

    def show_closed(self, reading: TillReading) -> None:
        """The till is closed."""
        self._is_counted = False
        self.hints.show_hints(self._said.closed_title, (), lambda: self._said.closed(reading))
        self._show_parts()

    def forget(self) -> None:
        """Another person sits down."""
        self._is_counted, self._of = False, None
        self.question.leave()
        self.printer.show_next(None, has_till=False)
        self._show_parts()

    def ask_about(self, said: FormSaid | None, refusal: Refusal) -> bool:
        """Asks what a number that was refused leaves open; False where the refusal is about something else."""
        is_asked = said is not None and self.questions.ask(said, refusal)
        self._show_parts()
        self.asked.emit()
        return is_asked

    def leave_question(self) -> bool:
        """Esc: the question goes unanswered; False where none stands there."""
        was_open = self.question.is_open
        self.question.leave()
        return was_open

    def focus_first(self) -> bool:
        """The cursor to what is asked first; False where nothing is."""
        if self.is_off:
            self.hints.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._is_form_asked:
            self.printer.focus_number()
        return self.is_off or self._is_form_asked

    @property
    def is_off(self) -> bool:
        """Whether a difference waits for its reason."""
        return self._is_counted and self._is_off

    def press_primary(self) -> Words | None:
        """F12: closes the till, or puts the cursor where something is missing and says it."""
        if self.question.is_open:
            return None
        if self.is_off and not self.reason.reason:
            return self._said.reason_missing
        if self._is_form_asked and not self._is_number_seen:
            self.printer.focus_number()
            return self._said.number_missing
        self._close(FormSaid(int(self.printer.number.text())) if self.printer.can_confirm else None)
        return None

    def set_short(self, short: bool) -> None:
        """Drops grey lines where the height is short."""
        self._is_short = short
        self._show_parts()

    # -------------------------------------------------------------------------------------------------- private

    @property
    def _is_form_asked(self) -> bool:
        return self._is_counted and self.printer.can_confirm and not self._is_form_said

    @property
    def _is_number_seen(self) -> bool:
        """Whether somebody looked at the field: it was typed into, or the cursor stands there."""
        number = self.printer.number
        return bool(number.text()) and (number.isModified() or number.hasFocus())

    def _on_form_said(self) -> None:
        self._is_form_said = True
        self._go_on()

    def _on_answered(self, said: FormSaid) -> None:
        self._close(said)

    def _on_wrong(self) -> None:
        self._is_form_said = False
        self.printer.focus_number()

    def _close(self, said: FormSaid | None) -> None:
        self.close_wanted.emit(self.reason.reason if self.is_off else "", said)

    def _go_on(self) -> None:
        """Enter: from the reason to the form's number, from there to the button."""
        if self._is_form_asked:
            self.printer.focus_number()
        else:
            self.ended.emit()

    def _show_parts(self) -> None:
        is_asked = self.question.is_open
        self._rows.setStretch(self._rows.count() - 1, int(is_asked))  # the question is no taller than its answers
        self.hints.setVisible(not is_asked)
        self.reason.setVisible(self.is_off and not is_asked)
        self.reason.set_short(self._is_short or self.printer.can_confirm)
        self.printer.setVisible(self._is_counted and self.printer.can_confirm and not is_asked)
