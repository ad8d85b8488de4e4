"""This file is the backup's screen at work: copies beside whoever writes, the place chosen, paper receipts written in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from collectoffice.domain.errors import BackupFailed, Cancelled, NoBackupPlace, Refusal
from collectoffice.domain.permission import may
from collectoffice.services.commands.make_backup import (
    BackupMade,
    copy_office,
    note_backup,
    note_waiting,
    set_backup_place,
)
from collectoffice.services.commands.paper_receipts import PaperReceipt, drop_paper
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from collectoffice.services.office import Office
from collectoffice.services.queries.backups import BackupState, backup_state, missing_receipts
from collectoffice.services.queries.counter import counter_now
from collectoffice.services.queries.find import find
from collectoffice.services.queries.payment_taken import PaymentTaken
from collectoffice.services.queries.people import StaffMember
from collectoffice.services.queries.quote import quote
from collectoffice.ui.backup.facts import BackupNow, CustomerFound, PaperTyped
from collectoffice.ui.backup.view import BackupView
from collectoffice.ui.counter.entry import DeskRules
from collectoffice.ui.desk import Desk
from collectoffice.ui.jobs import Job

SECOND_MS = 1_000
HITS = 200


class BackupController(QObject):
    """Plugs the backup's view into the office."""

    left = Signal()
    told = Signal(str, object)
    """What came of the copy that followed a day's close: a tone, and the sentence as a callable."""

    def __init__(self, desk: Desk, view: BackupView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        self._job: Job | None = None
        self._asked: PaperTyped | None = None
        """The paper that is being written in; a bouncing key asks for it once."""
        self._is_after_close = False
        view.backup_wanted.connect(self.back_up)
        view.cancel_wanted.connect(self._on_cancel_wanted)
        view.place_wanted.connect(self._on_place_wanted)
        view.paper_wanted.connect(self._on_paper_wanted)
        view.papers.form.customer_wanted.connect(self._on_customer_wanted)
        view.drop_wanted.connect(self._on_drop_wanted)
        view.left.connect(self.left)

    def refresh(self) -> None:
        """Shows how safe the books are."""
        staff = self._desk.staff
        if staff is not None and may(staff.role, "make_backup"):
            self._desk.reader.run(lambda office: _now(office, staff), self.view.show_now)

    def back_up(self) -> None:
        """Copies the office beside whoever writes, then writes it down. A second wish while it runs does nothing."""
        if self._job is not None:
            return
        self.view.show_working(0, 1)

        def work(office: Office, job: Job) -> BackupMade:
            return copy_office(office, job.step)

        self._job = self._desk.long_reader.run_long(
            work, self._on_copied, self._on_not_copied, self._on_broken, self.view.show_working
        )

    def back_up_after_close(self) -> None:
        """The full copy that follows a day's close, in the background; without a second place nothing happens."""

        def begin(state: BackupState) -> None:
            if state.place is not None:
                self._is_after_close = True
                self.back_up()

        self._desk.reader.run(backup_state, begin)

    def _on_copied(self, made: BackupMade) -> None:
        self._end()
        staff = self._desk.staff
        self._desk.books.run(lambda office: note_backup(office, staff, made), lambda _none: self._tell())

        def said() -> str:
            took = f"{made.took_ms / SECOND_MS:.1f}"
            done = self.tr("Backed up and checked: {receipts} receipts, in {seconds} s.").format(
                receipts=made.counted.receipts, seconds=took
            )
            same = self.tr("The place is on this computer's own disk: choose a stick or another computer.")
            return f"{done} {same}" if made.is_same_disk else done

        self._say("warn" if made.is_same_disk else "ok", said)

    def _on_cancel_wanted(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_place_wanted(self) -> None:
        name = QFileDialog.getExistingDirectory(self.view, self.tr("Where backups go"))
        if name:
            self.choose(Path(name))

    def choose(self, folder: Path) -> None:
        """Keeps a folder as the second place of this computer."""
        staff = self._desk.signed_in
        self._desk.books.run(
            lambda office: set_backup_place(office, staff, folder),
            lambda _folder: self._on_chosen(),
            self._on_refused,
        )

    def _on_chosen(self) -> None:
        self.view.say("ok", lambda: self.tr("The place is kept. F12 makes the first backup."))
        self._tell()

    def _on_paper_wanted(self, typed: PaperTyped) -> None:
        if typed == self._asked:
            return
        self._asked = typed
        staff, request_id = self._desk.signed_in, self._desk.new_uid()
        request = TakePayment(
            customers=(typed.customer,),
            tenders=typed.tenders,
            amount_minor=typed.amount_minor,
            rest="credit",
            request_id=request_id,
            confirmed=True,
            paper=PaperReceipt(typed.number, typed.paid_on),
        )

        def done(paid: PaymentTaken) -> None:
            self._asked = None
            self.view.papers.next_paper()
            self.view.say(
                "ok",
                lambda: self.tr("{paper} is in the books as {receipt}.").format(
                    paper=typed.number, receipt=", ".join(paid.receipts)
                ),
            )
            self._desk.news.till_changed.emit()
            self.refresh()

        self._desk.books.run(
            lambda office: take_payment(office, staff, request), done, self._on_refused, self._on_paper_failed
        )

    def _on_paper_failed(self, bug: BaseException) -> None:
        """A bug on the way: the same paper may be asked for again; one that is in the books already is refused."""
        self._asked = None
        self._desk.books.failed.emit(bug)

    def _on_customer_wanted(self, text: str) -> None:
        self._desk.reader.run(
            lambda office: _customer(office, text), self.view.papers.form.show_found, lambda _refusal: None
        )

    def _on_drop_wanted(self, number: str) -> None:
        staff, reason = self._desk.signed_in, self.tr("No counterfoil")

        def done(dropped: str) -> None:
            self.view.say("ok", lambda: self.tr("{paper}: no receipt. Written down.").format(paper=dropped))
            self.refresh()

        self._desk.books.run(lambda office: drop_paper(office, staff, number, reason), done, self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self._asked = None
        self.view.say("bad", lambda: self._desk.word(refusal))
        self.refresh()

    def _on_not_copied(self, refusal: Refusal) -> None:
        """The copy could not be made: from now on it waits, and the frame says so until one is made."""
        self._end()
        if isinstance(refusal, Cancelled):
            self._say("warn", lambda: self.tr("Cancelled. The backups of before are as they were."))
        else:
            self._say("bad", lambda: self._desk.word(refusal))
        if isinstance(refusal, Cancelled | NoBackupPlace):
            self._tell()
        else:
            self._desk.books.run(lambda office: note_waiting(office, refusal), lambda _none: self._tell())

    def _on_broken(self, _bug: BaseException) -> None:
        """A bug on the way, which the log has: the next wish begins anew."""
        self._on_not_copied(BackupFailed())

    def _tell(self) -> None:
        """What the screen shows is read anew, and what the frame says of the backup."""
        self.refresh()
        self._desk.news.backup_changed.emit()

    def _say(self, tone: str, sentence: Callable[[], str]) -> None:
        """On the backup's screen, and where the day was closed for the copy that followed it."""
        self.view.say(tone, sentence)
        if self._is_after_close:
            self._is_after_close = False
            self.told.emit(tone, sentence)

    def _end(self) -> None:
        self._job = None
        self.view.end_working()


def _now(office: Office, staff: StaffMember) -> BackupNow:
    counter = counter_now(office, staff)
    style = counter.style
    return BackupNow(
        state=backup_state(office),
        missing=missing_receipts(office),
        today=office.clock().date(),
        may_set=may(staff.role, "set_backup_place"),
        may_enter=may(staff.role, "take_payment"),
        has_till=counter.till is not None,
        rules=DeskRules(counter.allocation, counter.cash, counter.unusual_factor, style.zero_word, style.thousand_word),
    )


def _customer(office: Office, text: str) -> CustomerFound:
    found = find(office, text, HITS)
    cards = found.cards[:1] if found.is_exact else found.cards
    return CustomerFound(text, cards, quote(office, cards[0].code) if len(cards) == 1 else None)
