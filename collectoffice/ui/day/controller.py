"""This file is the day's screen at work: read live, closed step by step, taken up again where it was left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from collectoffice.domain.errors import PrinterUnavailable, Refusal
from collectoffice.domain.permission import ACTS, may
from collectoffice.services.acting import day_at_hand
from collectoffice.services.commands.close_day import DayClosed, close_day
from collectoffice.services.commands.day_papers import print_day_sheet
from collectoffice.services.commands.deposit_papers import print_deposit_list
from collectoffice.services.commands.deposits import (
    DepositWish,
    bank_deposit,
    cancel_deposit,
    confirm_deposit,
    dispute_deposit,
    make_deposit,
)
from collectoffice.services.commands.safe import SafeCash, SafeCounted, count_safe, explain_safe
from collectoffice.services.commands.settle_difference import (
    TillAfter,
    correct_till,
    explain_difference,
    settle_difference,
    write_off_difference,
)
from collectoffice.services.office import Office
from collectoffice.services.queries.approvals import open_approvals
from collectoffice.services.queries.day_progress import day_progress, unclosed_days
from collectoffice.services.queries.day_sheet import is_blind_for, read_day
from collectoffice.services.queries.deposits import ToDeposit, deposit_list, to_deposit
from collectoffice.services.queries.people import StaffMember
from collectoffice.services.queries.rules_in_force import cash_rule
from collectoffice.services.queries.till_summary import till_summary
from collectoffice.services.queries.watching import watch
from collectoffice.ui.approving import Approving, Work
from collectoffice.ui.day.facts import DayNow, DepositRow
from collectoffice.ui.day.view import DayView
from collectoffice.ui.desk import Desk
from collectoffice.ui.till.facts import ListWanted, list_of
from collectoffice.ui.till.words import difference_word

T = TypeVar("T")
LIVE_MS = 20_000
"""So often the tills' sums are read anew while somebody looks."""


@dataclass(frozen=True, slots=True)
class _Signed:
    """A day that was closed; ``not_printed`` is why its sheet is not on paper."""

    closed: DayClosed
    not_printed: Refusal | None


class DayController(QObject):
    """Plugs the day's view into the office."""

    left = Signal()
    till_wanted = Signal()
    locked = Signal()
    """A day was closed and is locked."""
    file_wanted = Signal(str)
    """A customer's code."""

    def __init__(self, desk: Desk, view: DayView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        self._on: date | None = None
        """The day that was asked for; None: the one that is being worked on."""
        self._is_reading = False
        self._approving = Approving(desk, view.approval)
        self._plug()
        desk.news.signed_in.connect(self.begin)
        self._live = QTimer(self)
        self._live.setInterval(LIVE_MS)
        self._live.timeout.connect(self._on_live)
        self._live.start()

    def _plug(self) -> None:
        view = self.view
        view.safe_counted.connect(self._on_safe_counted)
        view.explain_wanted.connect(self._on_explain_wanted)
        view.close_wanted.connect(self._on_close_wanted)
        view.print_wanted.connect(self._on_print_wanted)
        view.list_wanted.connect(self._on_list_wanted)
        view.day_wanted.connect(self._on_day_wanted)
        view.settle_wanted.connect(self._on_settle_wanted)
        view.correct_wanted.connect(self._on_correct_wanted)
        view.form.make_wanted.connect(self._on_make_wanted)
        view.form.bank_wanted.connect(self._on_bank_wanted)
        view.form.confirm_wanted.connect(self._on_confirm_wanted)
        view.form.cancel_wanted.connect(self._on_cancel_wanted)
        view.form.dispute_wanted.connect(self._on_dispute_wanted)
        view.reading.list_wanted.connect(self._on_list_of_till_wanted)
        view.reading.file_wanted.connect(self.file_wanted)
        view.till_wanted.connect(self.till_wanted)
        view.left.connect(self.left)

    def begin(self) -> None:
        """At a sign-in: the day that is being worked on, without what another person left there."""
        self._on = None
        self.view.banner.clear()
        self.view.mode = "day"

    def open_day(self, day: date) -> None:
        """The day that is shown when the screen is opened next."""
        self._on = day
        self.view.banner.clear()
        self.view.mode = "day"

    def refresh(self) -> None:
        """Shows the day as it stands."""
        staff = self._desk.staff
        if staff is None or not may(staff.role, "see_day"):
            return
        tabs = ["till", "day", "month"] if may(staff.role, "open_till") else ["day", "month"]
        self.view.set_allowed(tabs, [act for act in ACTS if may(staff.role, act)])
        on = self._on
        self._is_reading = True
        self._desk.long_reader.run(
            lambda office: _day_now(office, staff, on), self._on_read, self._on_not_read, self._on_read_failed
        )

    def _on_read(self, read: tuple[DayNow, tuple[int, ...]]) -> None:
        now, denominations = read
        self._is_reading = False
        self.view.set_denominations(denominations)
        self.view.show_day(now)

    def _on_not_read(self, refusal: Refusal) -> None:
        self._is_reading = False
        self.view.say("bad", lambda: self._desk.word(refusal))

    def _on_read_failed(self, bug: BaseException) -> None:
        self._is_reading = False
        self._desk.long_reader.failed.emit(bug)

    def _on_live(self) -> None:
        if self.view.isVisible() and not self._is_reading and self._desk.staff is not None:
            self.refresh()

    def _on_day_wanted(self, day: date | None) -> None:
        self._on = day
        self.view.banner.clear()
        self.refresh()

    # ------------------------------------------------------------------------------------------------ the closing

    def _on_safe_counted(self, pieces: Mapping[int, int]) -> None:
        staff, on = self._desk.signed_in, self._day()

        def work(office: Office, approver: StaffMember | None) -> SafeCounted:
            return count_safe(office, staff, SafeCash(pieces=pieces), on, approver)

        self._do(work, self._on_counted, lambda: self.tr("The count of the safe"))

    def _on_counted(self, counted: SafeCounted) -> None:
        self.view.end_form()
        off = counted.difference_minor

        def said() -> str:
            word = difference_word(off)
            money = self._desk.look.money
            if not off:
                return self.tr("The safe agrees: {sum}.").format(sum=money(counted.counted_minor))
            return self.tr("{word} {off}: counted {counted}, book {book}.").format(
                word=word, off=money(off), counted=money(counted.counted_minor), book=money(counted.expected_minor)
            )

        self.view.say("warn" if off else "ok", said)
        self.refresh()

    def _on_explain_wanted(self, till: int | None, reason: str) -> None:
        staff, on = self._desk.signed_in, self._day()

        def work(office: Office) -> None:
            if till is None:
                explain_safe(office, staff, reason, on)
            else:
                explain_difference(office, staff, till, reason)

        self._desk.books.run(work, lambda _none: self._on_explained(), self._on_refused)

    def _on_explained(self) -> None:
        self.view.end_form()
        self.view.say("ok", lambda: self.tr("The reason is written."))
        self.refresh()

    def _on_close_wanted(self) -> None:
        staff, on = self._desk.signed_in, self._day()

        def work(office: Office, approver: StaffMember | None) -> _Signed:
            closed = close_day(office, staff, on, approver)
            try:
                print_day_sheet(office, staff, closed.sheet)
            except PrinterUnavailable as refusal:
                return _Signed(closed, refusal)
            return _Signed(closed, None)

        self._do(work, self._on_closed, lambda: self.tr("The day's sheet and its closing"))

    def _on_closed(self, signed: _Signed) -> None:
        self._on = date.fromisoformat(signed.closed.sheet.date)
        if signed.not_printed is None:
            self.view.say("ok", lambda: self.tr("Signed, printed, exported and locked."))
        else:
            self.view.say("warn", lambda: self.tr("Signed and locked, not printed; the PDF is kept. F9 prints it."))
        self._desk.news.till_changed.emit()
        self.locked.emit()
        self.refresh()

    def _on_print_wanted(self) -> None:
        staff, on = self._desk.signed_in, self._day()
        if on is not None:
            self._desk.books.run(
                lambda office: print_day_sheet(office, staff, read_day(office, staff, on)),
                lambda _none: self.view.say("ok", lambda: self.tr("The sheet is printed.")),
                self._on_refused,
            )

    def _on_list_of_till_wanted(self, wanted: ListWanted) -> None:
        staff = self._desk.signed_in
        self._desk.reader.run(
            lambda office: list_of(office, staff, wanted),
            lambda found: self.view.reading.show_list(wanted, found),
            self._on_refused,
        )

    # --------------------------------------------------------------------------------------------- closed tills

    def _on_settle_wanted(self, till: int, how: str, amount_minor: int | None = None) -> None:
        staff = self._desk.signed_in

        def work(office: Office, approver: StaffMember | None) -> TillAfter:
            if how == "paid":
                return settle_difference(office, staff, till, amount_minor, approver=approver)
            return write_off_difference(office, staff, till, self.tr("Written off"), approver)

        self._do(work, self._on_settled, lambda: self.tr("A difference is written off"))

    def _on_settled(self, after: TillAfter) -> None:
        def said() -> str:
            rest = self.tr("{rest} of the difference is left.").format(rest=self._desk.look.money(after.left_minor))
            done = rest if after.left_minor else self.tr("The difference is settled.")
            return self._waiting_or(done, waits=after.is_waiting)

        self.view.say("ok", said)
        self.refresh()

    def _on_correct_wanted(self, till: int, pieces: Mapping[int, int], reason: str) -> None:
        staff = self._desk.signed_in

        def work(office: Office, approver: StaffMember | None) -> TillAfter:
            return correct_till(office, staff, till, None, pieces, reason, approver)

        self._do(work, self._on_corrected, lambda: self.tr("A till is counted anew after its close"))

    def _on_corrected(self, after: TillAfter) -> None:
        self.view.end_form()
        said = self.tr("Corrected: the close stays as it is, the correction stands beside it.")
        self.view.say("ok", lambda: self._waiting_or(said, waits=after.is_waiting))
        self.refresh()

    # ------------------------------------------------------------------------------------------------- the bank

    def _on_make_wanted(self, cash_minor: int | None) -> None:
        staff = self._desk.signed_in

        def work(office: Office, approver: StaffMember | None) -> object:
            return make_deposit(office, staff, DepositWish(cash_minor), approver)

        self._do(work, self._on_batch, lambda: self.tr("A batch for the bank"))

    def _on_bank_wanted(self, number: int, slip: str, day: date) -> None:
        staff = self._desk.signed_in

        def work(office: Office, approver: StaffMember | None) -> object:
            return bank_deposit(office, staff, number, slip, day, approver)

        self._do(work, self._on_batch, lambda: self.tr("A batch is handed in at the bank"))

    def _on_confirm_wanted(self, number: int, day: date) -> None:
        staff = self._desk.signed_in

        def work(office: Office, approver: StaffMember | None) -> object:
            return confirm_deposit(office, staff, number, day, approver)

        self._do(work, self._on_batch, lambda: self.tr("The bank confirms a batch"))

    def _on_cancel_wanted(self, number: int, reason: str) -> None:
        staff = self._desk.signed_in

        def work(office: Office, approver: StaffMember | None) -> object:
            return cancel_deposit(office, staff, number, reason, approver)

        self._do(work, self._on_cancelled, lambda: self.tr("A batch is cancelled"))

    def _on_cancelled(self, _batch: object) -> None:
        self.view.say(
            "ok", lambda: self.tr("Cancelled: its cash is free again, its tills and cheques for another batch.")
        )
        self.refresh()

    def _on_dispute_wanted(self, number: int, note: str, day: date) -> None:
        staff = self._desk.signed_in

        def work(office: Office, approver: StaffMember | None) -> object:
            return dispute_deposit(office, staff, number, note, approver, day)

        self._do(work, self._on_batch, lambda: self.tr("The bank says otherwise"))

    def _on_list_wanted(self, number: int) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(
            lambda office: print_deposit_list(office, staff, number),
            lambda _none: self.view.say("ok", lambda: self.tr("The list is printed.")),
            self._on_refused,
        )

    def _on_batch(self, _batch: object) -> None:
        self.view.say("ok", lambda: self.tr("Written down."))
        self.refresh()

    # -------------------------------------------------------------------------------------------------- private

    def _do(self, work: Work[T], done: Callable[[T], None], title: Callable[[], str]) -> None:
        self._approving.do(work, done, self._on_refused, title=title)

    def _day(self) -> date | None:
        """The day that is on the screen."""
        return self.view.shown_day

    def _waiting_or(self, said: str, *, waits: bool) -> str:
        waiting = self.tr("It waits for its approval.")
        return f"{said} {waiting}" if waits else said

    def _on_refused(self, refusal: Refusal) -> None:
        self.view.say("bad", lambda: self._desk.word(refusal))
        self.view.form.say_refused(refusal, self._desk.word(refusal))
        # A closing that was cut off stands as far as it came.
        self.refresh()


def _day_now(office: Office, staff: StaffMember, on: date | None) -> tuple[DayNow, tuple[int, ...]]:
    at_hand = day_at_hand(office)
    day = on or at_hand
    sheet = read_day(office, staff, day)
    own = till_summary(office, staff)
    hides = is_blind_for(office, staff, sheet)
    offer = to_deposit(office) if may(staff.role, "bank_deposit") else None
    now = DayNow(
        sheet=sheet,
        progress=day_progress(office, day),
        is_today=day == at_hand,
        own_till=own.till if own else None,
        blind=frozenset(till.till for till in sheet.tills if hides and not till.closed_at),
        offer=offer,
        deposits=_deposits(office, offer) if offer is not None else (),
        watched=watch(office, staff) if may(staff.role, "watch") else None,
        open_approvals=len(open_approvals(office, staff)),
        left_open=unclosed_days(office),
    )
    return now, cash_rule(office, day).denominations


def _deposits(office: Office, offer: ToDeposit) -> tuple[DepositRow, ...]:
    fresh = DepositRow(None, offer.cash_minor, len(offer.cheques), offer.cheques_minor)
    return (
        *((fresh,) if fresh.total_minor else ()),
        *(
            DepositRow(
                number=batch.deposit_id,
                cash_minor=batch.cash_minor,
                cheques=len(batch.cheques) - len(batch.undone),
                cheques_minor=batch.cheques_minor,
                state=batch.state,
                slip=batch.slip,
                bank_day=batch.bank_day,
                handed_in=batch.handed_in,
                made_on=batch.day,
                note=next((step.note for step in reversed(batch.steps) if step.note), ""),
            )
            for batch in deposit_list(office)
        ),
    )
