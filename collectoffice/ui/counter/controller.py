"""This file is the counter at work: what the cashier wants becomes work on the lanes, what the office says is shown."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.errors import InDoubt, OtherMachine, Refusal, ScreenStale, TenderIncomplete, UnusualTender
from collectoffice.services.commands.confirm_doubts import Confirmed, confirm_clock, confirm_machine
from collectoffice.services.commands.print_receipt import Form, ReceiptPrinted, note_printed, print_receipt
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from collectoffice.services.commands.void_payment import void_payment
from collectoffice.services.office import Office
from collectoffice.services.queries.counter import CounterNow, Opened, counter_now, open_customer
from collectoffice.services.queries.find import Found, find
from collectoffice.services.queries.payment_taken import PaymentTaken
from collectoffice.services.queries.people import StaffMember
from collectoffice.services.queries.undoings import CashOnlyMark, cash_only
from collectoffice.ui.acts.outcome import Outcome, with_papers
from collectoffice.ui.acts.undoing import undone
from collectoffice.ui.approving import Approving
from collectoffice.ui.counter.entry import DeskRules, LastPaid, RecentReceipt, TakeRequest
from collectoffice.ui.counter.view import CounterView
from collectoffice.ui.desk import Desk
from collectoffice.ui.jobs import Job

HITS = 200


class CounterController(QObject):
    """Plugs the counter's view into the office."""

    till_wanted = Signal()
    file_wanted = Signal(str)
    doubts_changed = Signal()
    """What was in doubt is confirmed, or something new is in doubt."""
    arrived = Signal(object)
    """A ``CounterNow`` was read: the header shows the till."""

    def __init__(self, desk: Desk, view: CounterView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        self._form: Form = "a5"
        self._search: Job | None = None
        self._asked: tuple[TakeRequest, str] | None = None
        """What was asked last and its request id; None once it was taken."""
        self._doubt: InDoubt | None = None
        view.searched.connect(self._on_searched)
        view.submitted.connect(self._on_submitted)
        view.picked.connect(self.open)
        view.take_wanted.connect(self._on_take_wanted)
        view.reprint_wanted.connect(self._on_reprint_wanted)
        view.undo_wanted.connect(self._on_undo_wanted)
        self._approving = Approving(desk, view.approval)
        desk.news.payment_voided.connect(self._on_payment_voided)
        view.doubt.confirmed.connect(self._on_doubt_confirmed)
        view.till_wanted.connect(self.till_wanted)
        view.file_wanted.connect(self.file_wanted)
        for news in (desk.news.till_changed, desk.news.settings_changed, desk.news.bills_changed):
            news.connect(self.refresh)

    # ------------------------------------------------------------------------------------------------- reading

    def refresh(self) -> None:
        """Reads anew what the counter shows besides the customer: rules, till, last receipts."""
        staff = self._desk.staff
        if staff is not None:
            self._desk.reader.run(lambda office: counter_now(office, staff), self._on_now)

    def open(self, code: str) -> None:
        """Opens a customer with what he owes."""
        staff = self._desk.signed_in
        self._desk.reader.run(
            lambda office: (open_customer(office, staff, code), cash_only(office, code)),
            self._on_opened,
            self._on_refused,
        )

    def scanned(self, text: str) -> None:
        """A scan, from whatever screen it came: opens its customer, or asks while a payment is being typed."""
        self._desk.reader.run(lambda office: find(office, text, HITS), self._on_scanned, self._on_refused)

    def _on_now(self, now: CounterNow) -> None:
        self._form = now.form
        self.view.set_rules(
            DeskRules(now.allocation, now.cash, now.unusual_factor, now.style.zero_word, now.style.thousand_word)
        )
        self.view.set_till(now.till is not None)
        recent = [
            RecentReceipt(
                number=look.number,
                event=look.event,
                at=look.at,
                customer_name=look.customer_name,
                total_minor=look.total_minor,
                state="voided" if look.voided_at else "printed" if look.printings else "not_printed",
            )
            for look in now.receipts
        ]
        count, taken_minor = (now.till.receipts, now.till.taken_minor) if now.till else (0, 0)
        self.view.set_recent(recent, count, None if now.is_blind else taken_minor)
        self.arrived.emit(now)

    def _on_searched(self, text: str) -> None:
        if self._search is not None:
            self._search.cancel()
        self._search = self._desk.reader.run(
            lambda office: find(office, text, HITS), self._on_found, lambda _refusal: None
        )

    def _on_found(self, found: Found) -> None:
        self.view.show_hits(found.text.strip(), found.cards, len(found.cards))

    def _on_submitted(self, text: str) -> None:
        self._desk.reader.run(lambda office: find(office, text, HITS), self._on_answer, self._on_refused)

    def _on_answer(self, found: Found) -> None:
        if found.is_exact or len(found.cards) == 1:
            self.open(found.cards[0].code)
            self._say_paid(found)
        else:
            self._on_found(found)

    def _on_scanned(self, found: Found) -> None:
        if not found.cards or not (found.is_exact or len(found.cards) == 1):
            self.view.say(
                "bad", lambda: self.tr("No customer, bill or receipt has the code {code}.").format(code=found.text)
            )
            return
        code = found.cards[0].code
        if self.view.is_busy_typing() and code not in self.view.codes and not self.view.is_adding:
            self.view.confirm_replace(lambda: self.open(code))
            return
        self.open(code)
        self._say_paid(found)

    def _say_paid(self, found: Found) -> None:
        if found.paid is not None:
            paid = found.paid
            self.view.say("warn", self._desk.word(paid.as_refusal()))

    def _on_opened(self, read: tuple[Opened, CashOnlyMark]) -> None:
        opened, mark = read
        since = datetime.fromisoformat(mark.since).date() if mark.is_cash_only else None
        self.view.customer.mark_cash_only(opened.quote.customer.customer_id, since)
        self.view.show_quote(opened.quote, _last_paid(opened))

    def _on_refused(self, refusal: Refusal) -> None:
        self.view.say("bad", lambda: self._desk.word(refusal))

    # ------------------------------------------------------------------------------------------------- taking

    def _on_take_wanted(self, request: TakeRequest) -> None:
        staff, asked = self._desk.signed_in, request.asked
        wanted = TakePayment(
            customers=request.codes,
            tenders=asked.tenders,
            amount_minor=asked.amount_minor,
            bills=asked.designated,
            rest=asked.rest,
            request_id=self._request_id(request),
            confirmed=asked.confirmed,
            seen=request.seen,
        )
        self.view.set_saving(True)
        self._desk.books.run(
            lambda office: _take(office, wanted, staff), self._on_taken, self._on_take_refused, self._on_take_failed
        )

    def _request_id(self, request: TakeRequest) -> str:
        """The same for the same request until it was answered as taken: asked again after a fault, it is one payment."""
        if self._asked is None or self._asked[0] != request:
            self._asked = request, self._desk.new_uid()
        return self._asked[1]

    def _on_taken(self, outcome: tuple[PaymentTaken, CounterNow]) -> None:
        taken, now = outcome
        self._asked = None
        self.view.set_saving(False)
        seconds = round((now.undo.until - now.at).total_seconds()) if now.undo else 0
        self.view.taken(taken.receipts[0], taken.event, max(seconds, 0))
        self._on_now(now)
        self._desk.news.payment_taken.emit(taken.event)
        for number in taken.receipts:
            self._print(number, quiet=True)
        if len(taken.receipts) > 1:
            self._print(taken.event, quiet=True)

    def _on_take_refused(self, refusal: Refusal) -> None:
        self.view.set_saving(False)
        facts = refusal.facts
        if isinstance(refusal, UnusualTender):
            self.view.confirm_unusual(int(str(facts["given_minor"])), int(str(facts["due_minor"])))
        elif isinstance(refusal, TenderIncomplete):
            self.view.say_tender(refusal, self._desk.word(refusal))
        else:
            self._on_refused(refusal)
            if isinstance(refusal, InDoubt):
                self.doubts_changed.emit()
            if isinstance(refusal, ScreenStale):
                for code in self.view.codes:
                    self.open(code)

    def set_doubt(self, doubt: InDoubt | None) -> None:
        """What stands between the counter and the money; F12 asks about it."""
        self._doubt = doubt
        self.view.doubt.put(None if doubt is None else lambda: self._desk.word(doubt))

    def _on_doubt_confirmed(self) -> None:
        """The cashier looked; where the table asks for a supervisor, the PIN is given on the same screen."""
        staff, doubt = self._desk.signed_in, self._doubt
        confirm = confirm_machine if isinstance(doubt, OtherMachine) else confirm_clock

        def done(confirmed: Confirmed) -> None:
            tone, word = (
                ("warn", self.tr("Confirmed, to be approved. Money is taken again."))
                if (confirmed.to_be_approved)
                else ("ok", self.tr("Confirmed. Money is taken again."))
            )
            self.set_doubt(None)
            self.view.say(tone, word)
            self.doubts_changed.emit()
            self.view.arrive()

        self._approving.do(
            lambda office, approver: confirm(office, staff, approver),
            done,
            self._on_refused,
            cancelled=self.view.arrive,
        )

    def _on_take_failed(self, bug: BaseException) -> None:
        self.view.set_saving(False)
        self._desk.books.failed.emit(bug)

    # ------------------------------------------------------------------------------------------------ printing

    def print_again(self, number: str, *, is_slip: bool = False) -> None:
        """Prints a receipt, or a slip by its event: what was never printed becomes the original, later ones a copy."""
        self._print(number, quiet=False, is_slip=is_slip)

    def note_printed(self, number: str) -> None:
        """A paper did come out of the printer before the program ended: written down, nothing is printed."""
        staff, form = self._desk.signed_in, self._form

        def noted(done: ReceiptPrinted) -> None:
            self.view.say("ok", lambda: self.tr("Noted: {number} was printed.").format(number=done.number))
            self._desk.news.receipt_printed.emit(done.number)
            self.refresh()

        self._desk.books.run(lambda office: note_printed(office, staff, number, form), noted, self._on_refused)

    def _on_reprint_wanted(self, number: str) -> None:
        self.print_again(number)

    def _print(self, number: str, *, quiet: bool, is_slip: bool = False) -> None:
        staff, form = self._desk.signed_in, self._form

        def printed(done: ReceiptPrinted) -> None:
            if not quiet:
                self.view.say("ok", lambda: self.tr("Slip printed.") if is_slip else self._printed_sentence(done))
            self._desk.news.receipt_printed.emit(done.number)
            self.refresh()

        def refused(refusal: Refusal) -> None:
            self.view.say("warn", lambda: self._desk.word(refusal))
            self._desk.news.printer_changed.emit()
            self.refresh()

        self._desk.books.run(lambda office: print_receipt(office, staff, number, form), printed, refused)

    def _printed_sentence(self, done: ReceiptPrinted) -> str:
        if done.copy:
            return self.tr("Receipt {number} printed again, copy {copy}.").format(number=done.number, copy=done.copy)
        return self.tr("Receipt {number} printed.").format(number=done.number)

    # ------------------------------------------------------------------------------------------------- undoing

    def _on_undo_wanted(self, event: str, reason: str) -> None:
        staff, look = self._desk.signed_in, self._desk.look

        def work(office: Office, approver: StaffMember | None) -> Outcome:
            done = undone(void_payment, office, staff, event, reason, approver, look)
            return with_papers(office, staff, done)

        self._approving.do(work, self._on_undone, self._on_refused, cancelled=self.view.arrive)

    def _on_undone(self, outcome: Outcome) -> None:
        self.view.undone()
        self.view.say(outcome.tone, outcome.sentence)
        self._desk.news.payment_voided.emit(outcome.done.undone_event)
        self._desk.news.receipt_printed.emit("")

    def _on_payment_voided(self, event: str) -> None:
        """Undone here or in the customer's file: it is offered no more, and who is on the counter owes it again."""
        if self.view.saved.undo is not None and self.view.saved.undo.event == event:
            self.view.undone()
        for code in self.view.codes:
            self.open(code)
        self.refresh()


def _take(office: Office, wanted: TakePayment, staff: StaffMember) -> tuple[PaymentTaken, CounterNow]:
    return take_payment(office, staff, wanted), counter_now(office, staff)


def _last_paid(opened: Opened) -> LastPaid | None:
    if opened.last_paid is None:
        return None
    return LastPaid(opened.last_paid.period, datetime.fromisoformat(opened.last_paid.at), opened.last_paid.receipt)
