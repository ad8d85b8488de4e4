"""This file is the forms' screen at work: the number in the printer confirmed, forms spoiled, handed out and taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.errors import Refusal
from collectoffice.domain.permission import may
from collectoffice.services.commands.form_in_printer import FormConfirmed, confirm_form, next_form
from collectoffice.services.commands.forms import (
    FormsMoved,
    FormSpan,
    find_forms_again,
    hand_out_forms,
    receive_forms,
    return_forms,
    spoil_forms,
)
from collectoffice.services.office import Office
from collectoffice.services.queries.forms_stock import forms_stock
from collectoffice.services.queries.people import StaffMember
from collectoffice.services.queries.till_summary import till_summary
from collectoffice.ui.approving import Approving
from collectoffice.ui.desk import Desk
from collectoffice.ui.forms.asking import FormSaid, say_seen
from collectoffice.ui.forms.facts import FormsMove, FormsNow
from collectoffice.ui.forms.view import FormsView
from collectoffice.ui.screen_keys import DAY, MONTH, TILL, may_see


class FormsController(QObject):
    """Plugs the forms' view into the office."""

    left = Signal()
    confirmed = Signal()
    """The number in the printer is confirmed: work goes on."""

    def __init__(self, desk: Desk, view: FormsView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        self._approving = Approving(desk, view.approval)
        view.confirm_wanted.connect(self._on_confirm_wanted)
        view.spoil_wanted.connect(self._on_spoil_wanted)
        view.move_wanted.connect(self._on_move_wanted)
        view.left.connect(self.left)
        desk.news.signed_in.connect(self.begin)

    def begin(self) -> None:
        """At a sign-in: nothing of another person's is left."""
        self.view.forget()

    def refresh(self) -> None:
        """Shows the forms as they stand."""
        staff = self._desk.staff
        if staff is not None and may(staff.role, "record_form"):
            self.view.set_tabs([key for key in (TILL, DAY, MONTH) if may_see(staff.role, key)])
            self._desk.reader.run(lambda office: _now(office, staff), self.view.show_forms)

    def _on_confirm_wanted(self, said: FormSaid) -> None:
        staff = self._desk.signed_in

        def work(office: Office) -> FormConfirmed:
            seen = say_seen(office, staff, said)
            return confirm_form(office, staff, seen.number, seen.series, skipped=seen.skipped)

        def not_taken(refusal: Refusal) -> None:
            if not self.view.ask_about(said, refusal):
                self._on_refused(refusal)
            if said.found is not None:
                self.refresh()  # those that were found stay so

        self._desk.books.run(work, self._on_confirmed, not_taken)

    def _on_confirmed(self, form: FormConfirmed) -> None:
        self.view.say(
            "ok",
            lambda: self.tr("{series} {number} is confirmed.").format(series=form.series, number=form.number),
        )
        self.refresh()
        self.confirmed.emit()

    def _on_spoil_wanted(self, series: str, number: int, reason: str) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(
            lambda office: spoil_forms(office, staff, FormSpan(series, number, number), reason),
            self._on_spoiled,
            self._on_refused,
        )

    def _on_spoiled(self, moved: FormsMoved) -> None:
        span = moved.span
        self.view.say(
            "ok",
            lambda: self.tr("{series} {number} is recorded as spoiled; the next number follows.").format(
                series=span.series, number=span.first
            ),
        )
        self.refresh()

    def _on_move_wanted(self, move: FormsMove) -> None:
        staff = self._desk.signed_in
        self._approving.do(
            lambda office, approver: _moved(office, staff, move, approver), self._on_moved, self._on_refused
        )

    def _on_moved(self, moved: FormsMoved) -> None:
        span = moved.span
        self.view.end_move()
        self.view.say(
            "ok",
            lambda: self.tr("Written down: {series} {first} – {last}.").format(
                series=span.series, first=span.first, last=span.last
            ),
        )
        self.refresh()

    def _on_refused(self, refusal: Refusal) -> None:
        self.view.say("bad", lambda: self._desk.word(refusal))


def _now(office: Office, staff: StaffMember) -> FormsNow:
    return FormsNow(
        books=forms_stock(office),
        next=next_form(office, staff),
        has_till=till_summary(office, staff) is not None,
        may_manage=may(staff.role, "manage_forms"),
    )


def _moved(office: Office, staff: StaffMember, move: FormsMove, approver: StaffMember | None) -> FormsMoved:
    span = FormSpan(move.series, move.first, move.last)
    if move.kind == "receive":
        return receive_forms(office, staff, span, approver)
    if move.kind == "return":
        return return_forms(office, staff, span, approver)
    if move.kind == "found":
        return find_forms_again(office, staff, span, move.why, approver)
    counter = int(move.to) if move.to.isdigit() else None
    return hand_out_forms(office, staff, span, move.to, approver, counter)
