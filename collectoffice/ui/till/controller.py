"""This file is the till screen at work: opened, moved, counted blind, compared and closed; taken up again where it was left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.day_sheet import TillReading
from collectoffice.domain.errors import NoOpenTill, PrinterUnavailable, Refusal
from collectoffice.domain.permission import Act, may
from collectoffice.services.commands.cash_papers import print_cash_slip
from collectoffice.services.commands.form_in_printer import FormNext, expected_form
from collectoffice.services.commands.see_tender import see_tender
from collectoffice.services.commands.till_cash import (
    CashMoved,
    exchange_notes,
    from_safe,
    pay_in,
    pay_out,
    record_counterfeit,
    turn_in,
)
from collectoffice.services.commands.till_papers import print_till_paper
from collectoffice.services.commands.tills import TillOpened, close_till, count_till, open_till
from collectoffice.services.office import Office
from collectoffice.services.queries.people import StaffMember
from collectoffice.services.queries.quote import paying_day
from collectoffice.services.queries.rules_in_force import cash_rule
from collectoffice.services.queries.till_compared import TillCompared, till_compared
from collectoffice.services.queries.till_reading import TillRead, read_till, reading_of
from collectoffice.services.queries.till_summary import TillSummary, open_tills
from collectoffice.services.queries.tills_today import CounterToOpen, TillToday, counters_to_open, tills_today
from collectoffice.ui.approving import Approving
from collectoffice.ui.desk import Desk
from collectoffice.ui.forms.asking import FormSaid, say_seen
from collectoffice.ui.till.facts import CountedTill, ListWanted, OpenTill, list_of
from collectoffice.ui.till.hint_words import in_words, missed_words
from collectoffice.ui.till.move_form import Move, OtherTill
from collectoffice.ui.till.opening_panel import FreeCounter
from collectoffice.ui.till.tills_strip import TillAtDay
from collectoffice.ui.till.view import TillView
from collectoffice.ui.till.words import move_word, time_of

ACT_OF_MOVE: Mapping[str, Act] = {
    "turn_in": "turn_in",
    "from_safe": "from_safe",
    "pay_in": "pay_in",
    "pay_out": "pay_out",
    "exchange": "exchange_notes",
    "counterfeit": "record_counterfeit",
}


@dataclass(frozen=True, slots=True)
class _Compared:
    """A counted till, and on pre-printed forms the one that should lie in its printer."""

    till: TillCompared
    form: FormNext | None


@dataclass(frozen=True, slots=True)
class _TillNow:
    """What the screen shows: no till, an open one, or a counted one."""

    day: date
    denominations: tuple[int, ...]
    counters: tuple[CounterToOpen, ...]
    today: tuple[TillToday, ...]
    read: TillRead | None
    compared: _Compared | None
    others: tuple[TillSummary, ...]


@dataclass(frozen=True, slots=True)
class _Moved:
    moved: CashMoved
    is_printed: bool
    """Whether the slip for the two names is on paper."""


class TillController(QObject):
    """Plugs the till's view into the office."""

    left = Signal()
    opened = Signal()
    day_wanted = Signal()
    file_wanted = Signal(str)
    """A customer's code."""

    def __init__(self, desk: Desk, view: TillView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        self._approving = Approving(desk, view.approval)
        view.open_wanted.connect(self._on_open_wanted)
        view.count_wanted.connect(self._on_count_wanted)
        view.close_wanted.connect(self._on_close_wanted)
        view.reading_wanted.connect(self._on_reading_wanted)
        view.move_wanted.connect(self._on_move_wanted)
        view.print_wanted.connect(self._on_print_wanted)
        view.list_wanted.connect(self._on_list_wanted)
        view.file_wanted.connect(self.file_wanted)
        view.seen_wanted.connect(self._on_seen_wanted)
        view.left.connect(self.left)
        desk.news.signed_in.connect(self.begin)
        view.day_wanted.connect(self.day_wanted)
        desk.news.counters_changed.connect(self.refresh)

    def begin(self) -> None:
        """At a sign-in: nothing of what another cashier typed is left."""
        self.view.forget()

    def refresh(self) -> None:
        """Shows the cashier's till as it stands, or offers to open one."""
        staff = self._desk.staff
        if staff is not None and may(staff.role, "open_till"):
            moves = [kind for kind, act in ACT_OF_MOVE.items() if may(staff.role, act)]
            tabs = ["till", "day", "month"] if may(staff.role, "see_day") else ["till"]
            self.view.set_allowed(tabs, moves)
            self._desk.reader.run(lambda office: _till_now(office, staff), self._on_now)

    def _on_now(self, now: _TillNow) -> None:
        view = self.view
        view.set_denominations(now.denominations)
        self._show_tills(now.today)
        view.form.set_others([OtherTill(one.till, one.counter, one.cashier) for one in now.others])
        if now.compared is not None:
            view.show_counted(self._counted(now.compared))
        elif now.read is not None:
            view.show_open(_open_till(now.read.reading))
        else:
            view.show_none(now.day, [FreeCounter(one.counter, one.float_before_minor) for one in now.counters])

    def _show_tills(self, today: tuple[TillToday, ...]) -> None:
        self.view.show_tills(
            [TillAtDay(one.counter, one.cashier, one.state, time_of(one.since), one.till) for one in today]
        )

    def _counted(self, counted: _Compared) -> CountedTill:
        compared = counted.till
        return CountedTill(
            reading=compared.reading,
            counted_minor=compared.counted_minor,
            pieces=compared.pieces,
            counted_at=time_of(compared.counted_at),
            counts=compared.reading.counts,
            hints=in_words(compared.hints, self._desk.look),
            missed=missed_words(compared.missed),
            form=counted.form,
        )

    # ------------------------------------------------------------------------------------------ open, count, close

    def _on_open_wanted(self, counter: int, pieces: Mapping[int, int]) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(
            lambda office: open_till(office, staff, counter, pieces=pieces), self._on_opened, self._on_refused
        )

    def _on_opened(self, _opened: TillOpened) -> None:
        self.view.banner.clear()
        self._desk.news.till_changed.emit()
        self.refresh()
        self.opened.emit()

    def _on_count_wanted(self, pieces: Mapping[int, int]) -> None:
        staff = self._desk.signed_in

        def work(office: Office) -> _Compared:
            count_till(office, staff, pieces=pieces)
            return _Compared(till_compared(office, staff), expected_form(office, staff))

        self._desk.books.run(work, self._on_counted, self._on_refused)

    def _on_counted(self, compared: _Compared) -> None:
        self.view.banner.clear()
        self.view.show_counted(self._counted(compared))
        self._tell_till_changed()

    def _on_close_wanted(self, reason: str, said: FormSaid | None) -> None:
        staff = self._desk.signed_in

        def work(office: Office) -> TillReading:
            form = say_seen(office, staff, said) if said is not None else None
            return reading_of(office, close_till(office, staff, reason=reason, form=form).till)

        def refused(refusal: Refusal) -> None:
            if not self.view.closing.ask_about(said, refusal):
                self._on_refused(refusal)

        self._desk.books.run(work, self._on_closed, refused)

    def _on_closed(self, reading: TillReading) -> None:
        self.view.show_closed(reading)
        self.view.say("ok", lambda: self.tr("Till {number} is closed.").format(number=reading.till))
        self._tell_till_changed()

    def _tell_till_changed(self) -> None:
        """The tills beside this one are read anew; what stands on the screen stays."""
        self._desk.reader.run(tills_today, self._show_tills)
        self._desk.news.till_changed.emit()

    # ---------------------------------------------------------------------------------------------- reading, moves

    def _on_reading_wanted(self) -> None:
        staff = self._desk.signed_in
        self._desk.reader.run(
            lambda office: read_till(office, staff),
            # Once the count is locked the figures stand beside it anyway.
            lambda read: self.view.show_reading(read.reading, blind=read.is_blind and self.view.state == "open"),
            self._on_refused,
        )

    def _on_print_wanted(self, till: object) -> None:
        staff = self._desk.signed_in
        number = till if isinstance(till, int) else None
        self._desk.books.run(
            lambda office: print_till_paper(office, staff, number),
            lambda _none: self.view.say("ok", lambda: self.tr("Printed.")),
            self._on_refused,
        )

    def _on_list_wanted(self, wanted: ListWanted) -> None:
        staff = self._desk.signed_in
        self._desk.reader.run(
            lambda office: list_of(office, staff, wanted),
            lambda found: self.view.show_receipts(wanted, found),
            self._on_refused,
        )

    def _on_move_wanted(self, move: Move) -> None:
        staff = self._desk.signed_in

        def refused(refusal: Refusal) -> None:
            self._on_refused(refusal)
            self.view.form.say_refused(refusal, self._desk.word(refusal))

        self._approving.do(
            lambda office, approver: _moved_and_printed(office, staff, move, approver),
            self._on_moved,
            refused,
            title=lambda: self.tr("{move}: {sum}").format(
                move=move_word(move.kind), sum=self._desk.look.money(move.sum_minor)
            ),
        )

    def _on_moved(self, made: _Moved) -> None:
        self.view.end_move()
        self.view.say("ok" if made.is_printed else "warn", self._moved_sentence(made))
        self.refresh()

    def _moved_sentence(self, made: _Moved) -> Callable[[], str]:
        moved = made.moved

        def said() -> str:
            if not made.is_printed:
                return self.tr("Written down, but the slip is not printed: the printer does not answer.")
            sum_said = self._desk.look.money(abs(moved.amount_minor))
            what = move_word(moved.kind)
            if moved.is_waiting:
                return self.tr("{move}: {sum}. It stands, and waits for its approval.").format(move=what, sum=sum_said)
            if moved.kind == "exchange":
                return self.tr("The exchange of notes is written down.")
            return self.tr("{move}: {sum} is written down.").format(move=what, sum=sum_said)

        return said

    def _on_seen_wanted(self, tender: int) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(lambda office: see_tender(office, staff, tender), self._on_seen, self._on_refused)

    def _on_seen(self, _seen: object) -> None:
        self.view.say("ok", lambda: self.tr("Seen: the money has arrived."))
        self.refresh()

    def _on_refused(self, refusal: Refusal) -> None:
        self.view.say("bad", lambda: self._desk.word(refusal))


def _till_now(office: Office, staff: StaffMember) -> _TillNow:
    day = paying_day(office)
    try:
        read = read_till(office, staff)
    except NoOpenTill:
        read = None
    is_counting = read is not None and read.reading.state == "counting"
    return _TillNow(
        day=day,
        denominations=cash_rule(office, day).denominations,
        counters=counters_to_open(office),
        today=tills_today(office),
        read=read,
        compared=_Compared(till_compared(office, staff), expected_form(office, staff)) if is_counting else None,
        others=tuple(till for till in open_tills(office) if till.user_name != staff.user_name),
    )


def _open_till(reading: TillReading) -> OpenTill:
    return OpenTill(
        number=reading.till,
        counter=reading.counter,
        opened_at=time_of(reading.opened_at),
        business_date=date.fromisoformat(reading.business_date),
        moved=reading.moves,
        awaited=reading.awaited,
    )


def _moved_and_printed(office: Office, staff: StaffMember, move: Move, approver: StaffMember | None) -> _Moved:
    """The move stands before its slip is printed; a printer that does not answer undoes nothing."""
    moved = _moved(office, staff, move, approver)
    try:
        print_cash_slip(office, staff, moved.event)
    except PrinterUnavailable:
        return _Moved(moved, is_printed=False)
    return _Moved(moved, is_printed=True)


def _moved(office: Office, staff: StaffMember, move: Move, approver: StaffMember | None) -> CashMoved:
    pieces = move.given or None
    match move.kind:
        case "turn_in":
            return turn_in(office, staff, move.amount_minor, pieces, move.reason, approver)
        case "from_safe":
            return from_safe(office, staff, move.amount_minor, pieces, move.reason, approver)
        case "pay_in":
            return pay_in(office, staff, move.amount_minor, move.reason, pieces, approver)
        case "pay_out":
            return pay_out(office, staff, move.amount_minor, move.reason, pieces, approver)
        case "counterfeit":
            return record_counterfeit(office, staff, move.given, move.reason, approver)
    return exchange_notes(office, staff, move.other_till or 0, move.given, move.received, move.reason)
