"""This file is the ground of the simulator: a real office, the second books beside it, and what is compared after a step."""

from __future__ import annotations

import pickle
import shutil
import tempfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import reject
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant

from collectoffice.db import recovery
from collectoffice.db.people import StaffMember
from collectoffice.db.verification import verify_start
from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.confirm_doubts import confirm_clock
from collectoffice.services.commands.encrypt_office import encrypt_office
from collectoffice.services.queries.backups import missing_receipts
from collectoffice.services.queries.receipts import unprinted_receipts
from tests.builders import Desk, make_desk
from tests.power.encrypted import PASSPHRASE, QUICK
from tests.simulator import whole
from tests.simulator.rules_of_money import COUNTRIES, Country
from tests.simulator.second_books import Books
from tests.simulator.second_clock import Watch
from tests.simulator.second_drawers import Drawers, Till

Done = TypeVar("Done")
Dump = dict[str, list[tuple[object, ...]]]

CASHIERS = {"mai": 1, "lan": 2}
FLOAT = 500_000
KNOWN = (1, 2, 3, 4)
VERIFIED_EVERY = 20
"""So many steps lie between two looks at the whole file; the quick questions are asked after each."""
FULL_FOR = 3
"""So many steps a full disk stays full."""
WARNINGS = frozenset({"clock_warned"})
"""What is written down before an act that is then refused: the clock has jumped."""
NO_STEPS: frozenset[str] = frozenset()
MONEY = frozenset({"payment", "refund", "notes_exchanged"})
"""What moves money in a till; what a bank's list brings was paid elsewhere."""

CUSTOMERS = st.integers(1, 5)
PLACES = st.integers(0, 7)
USERS = st.sampled_from(["mai", "mai", "lan"])
ACTORS = st.sampled_from(["mai", "mai", "mai", "lan", "ha", "ha", "ha", "admin"])
APPROVERS = st.sampled_from(["ha"] * 12 + ["admin", "self", "lan", ""])
# No lambda: Hypothesis would read its source again and again, a tenth of the time that a run takes.
ONE_IN_TEN = st.integers(-9, 0).map((-9).__eq__)
ONE_IN_FOUR = st.integers(-3, 0).map((-3).__eq__)

Reckoned = tuple[Books, Drawers, Watch | None]


class Ground(RuleBasedStateMachine):
    """Two cashiers, a supervisor and an administrator over real files; a second set of books in plain numbers."""

    steps_done = 0
    """In all runs of this process."""
    done: dict[str, int]
    """How often each thing was done and not refused, in all runs of this process."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="collectoffice-tests-"))
        self.desk: Desk
        self.country: Country
        self.books: Books
        self.drawers = Drawers()
        self.made = 0
        """Numbers of papers that the simulator makes up: bills, cheques, references."""
        self.issued: set[str] = set()
        """Every receipt number that was ever handed out, whatever became of the file since."""
        self.watch: Watch | None = None
        """Where the office checks its clock."""
        self.known_at: dict[str, bytes] = {}
        """The second books as they were when an event was the newest one, by its link; also of a file that was given up."""
        self.steps = 0
        self.is_disk_full = False
        self._full_for = 0
        self.noted_event = 0
        self._held = ""
        self.is_settled = False
        """The last step came to its end, and all was as it was reckoned."""
        self._dump: Dump | None = None

    @initialize(
        chance=st.integers(0, 2**40),
        country=st.sampled_from(["VN", "CN"]),
        rounding=st.sampled_from([("none", 1_000), ("nearest", 1_000), ("down", 500), ("up", 100)]),
        is_one_person=ONE_IN_TEN,
        is_watched=st.booleans(),
        is_encrypted=st.booleans(),
    )
    def opens(
        self,
        country: str,
        rounding: tuple[str, int],
        is_one_person: bool,
        chance: int = 1,
        is_watched: bool = False,
        is_encrypted: bool = False,
    ) -> None:
        # Hypothesis begins every batch with the simplest run of all, all of it the first rule: that run is left out.
        if not chance:
            reject()
        self.country = COUNTRIES[country]
        self.desk = make_desk(self.place, country)
        mode, unit = rounding
        unit = unit if country == "VN" else unit // 10
        admin = self.desk.who("admin")
        change_setting(self.desk.office, admin, "cash.rounding", mode)
        change_setting(self.desk.office, admin, "cash.rounding_unit", str(unit) if country == "VN" else f"{unit / 100}")
        change_setting(self.desk.office, admin, "office.one_person", "on" if is_one_person else "off")
        self.books = Books(self.country, (mode, unit))
        if is_encrypted:
            self.encrypt(admin)
            self.did("encrypt")
        if is_watched:
            self.watch = Watch(self.now, self.now)
        if is_encrypted or is_watched:
            self.desk.close()
            self.open_again()
        self._no_sync()
        for customer in KNOWN:
            self.send_bill(customer, 400_000 + customer, date(2026, 9, 1), date(2026, 9, 20))
        self.open_tills()

    def encrypt(self, admin: StaffMember) -> None:
        """Encrypts the file; its passphrase is tried as quickly as Argon2id can."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(recovery, "SLOW", QUICK)
            encrypt_office(self.desk.office, admin, PASSPHRASE)

    def open_tills(self) -> None:
        """Both cashiers begin their day, as far as they are let."""
        for user in CASHIERS:
            self.open_till_of(user)

    def open_till_of(self, user: str) -> None:
        """A cashier opens a till at the own counter."""
        opened = self.tried(lambda: self.desk.open_till(user, CASHIERS[user], FLOAT))
        if opened is not None:
            assert opened.business_date == self.today
            self.drawers.open(Till(opened.till, user, CASHIERS[user], self.today, FLOAT))
            self.did("open")

    def ready(self, user: str) -> None:
        """A cashier who has no till opens one; one whose till is counted ends it first. A clock in doubt is confirmed."""
        if self.doubt is not None:
            self.confirm("ha")
        till = self.drawers.till_of(user)
        if till is not None and till.is_counting:
            closed = self.tried(lambda: self.desk.close_till(till.cash, user))
            if closed is not None:
                self.drawers.close(till, till.cash)
                self.did("close")
        if self.drawers.till_of(user) is None:
            self.open_till_of(user)

    def confirm(self, user: str, approver: str = "") -> None:
        """A supervisor looks at the clock; where nobody doubts it nothing is written."""
        was_doubted = self.doubt is not None
        done = self.tried(lambda: confirm_clock(self.desk.office, self.who(user), self.second(user, approver)))
        if done is None:
            return
        assert bool(done.event) == was_doubted
        if self.watch is not None:
            self.watch.confirm(self.now)
        if was_doubted:
            self.did("confirm_clock")

    # Acting

    def tried(self, act: Callable[[], Done], steps: frozenset[str] = NO_STEPS) -> Done | None:
        """Does an act; one that is refused has left every row of the file as it was.

        One that is done in ``steps``, each an event, keeps those that were taken before a disk was full.
        """
        before = self.dump()
        self.remember()
        try:
            answer = act()
        except Refusal as refusal:
            self.assert_untouched(before, refusal, steps if self.is_disk_full else NO_STEPS)
            return None
        self._dump = None
        self._note_written()
        return answer

    def assert_untouched(self, before: Dump, refusal: Refusal, steps: frozenset[str] = NO_STEPS) -> None:
        """What was refused left every row as it was, but for the warning of a clock."""
        self._dump = None
        after = self.dump()
        self._note_written()
        if after == before:
            return
        changed = {name for name in after if after[name] != before.get(name)}
        fresh = after["event"][len(before["event"]) :]
        kinds = {str(row[2]) for row in fresh}
        assert kinds & steps or changed <= {"event", "link"}, (refusal, changed, kinds)
        assert kinds <= WARNINGS | steps, (refusal, kinds)

    def _note_written(self) -> None:
        """By a clock that cannot be believed no money is moved; the doubt is written before anything, and no other one is."""
        fresh = self.ask(f"SELECT id, kind, till_id FROM event WHERE id > {self.noted_event} ORDER BY id")
        self.noted_event = fresh[-1][0] if fresh else self.noted_event
        is_warned = bool(fresh) and fresh[0][1] in WARNINGS
        if self.watch is None:
            assert not is_warned
            return
        known = self.watch.known(self.now)
        assert known is None or not [kind for _id, kind, till in fresh if till and kind in MONEY]
        if known is not None and self.is_disk_full:
            self._note_on_full_disk(self.watch, known, is_warned)
        elif fresh:
            is_due = known is not None and (self.watch.doubted is None or not self.watch.is_told)
            assert is_warned == is_due, (self.watch, self.now)
            self.watch.wrote(self.now)

    def _note_on_full_disk(self, watch: Watch, known: datetime, is_warned: bool) -> None:
        """A full disk may take no warning, which the open books remember all the same."""
        held = self.desk.office.file.clock_watch
        if watch.doubted is None and held is not None and held.doubt is not None:
            watch.doubted, watch.is_told = known, is_warned
        elif is_warned:
            watch.is_told = True

    def dump(self) -> Dump:
        """Every row of every table, read again only after something was written."""
        if self._dump is None:
            self._dump = self.desk.dump()
        return self._dump

    def did(self, what: str) -> None:
        """Counts what was done, so that a run in which nothing ever happens is seen."""
        self.done[what] = self.done.get(what, 0) + 1

    def ask(self, question: str) -> list[tuple[Any, ...]]:
        """What the file's rows answer."""
        return self.desk.connection.execute(question).fetchall()

    def remember(self) -> None:
        """Keeps the second books as they are at the newest event, for the day on which a file of then is put back."""
        self.is_settled = False
        link = self.newest_link()
        if link not in self.known_at:
            self.known_at[link] = pickle.dumps((self.books, self.drawers, self.watch))

    def known(self, link: str) -> Reckoned:
        """The second books as they were at an event."""
        reckoned: Reckoned = pickle.loads(self.known_at[link])
        return reckoned

    def newest_link(self) -> str:
        """What names the newest event and all before it."""
        return str(self.ask("SELECT hex(hash) FROM link ORDER BY event_id DESC LIMIT 1")[0][0])

    # What rules share

    def who(self, user: str) -> StaffMember:
        return self.desk.who(user)

    def second(self, user: str, approver: str) -> StaffMember | None:
        """Who answers for an act besides the one who does it; a supervisor's second is an administrator."""
        if not approver:
            return None
        if approver == "self":
            return self.desk.who(user)
        return self.desk.who("admin" if approver == user else approver)

    @property
    def now(self) -> datetime:
        return self.desk.clock()

    @property
    def doubt(self) -> datetime | None:
        """The newest moment that is known for sure, where the clock is in doubt."""
        return self.watch.known(self.now) if self.watch is not None else None

    @property
    def clock_day(self) -> date:
        """The clock's day; where it is doubtful whether that lies ahead, the last one that is known."""
        return min(self.now, self.doubt or self.now).date()

    @property
    def today(self) -> date:
        return self.drawers.today(self.clock_day)

    def code(self, customer: int) -> str:
        return self.desk.code(customer)

    def fresh(self, mark: str) -> str:
        """A number of a paper that nothing has had."""
        self.made += 1
        return f"{mark}-{self.made}"

    def send_bill(self, customer: int, total: int, issued: date, due: date | None) -> str | None:
        """A month's workbook with one bill; where the rules say so, credit pays it by itself."""
        number = self.fresh("B")
        period = f"{2000 + self.made // 12}-{self.made % 12 + 1:02d}"
        row = self.desk.bill_row(
            customer, total, issued, number, period, due, customer_class=self.country.customer_class
        )
        reading = self.desk.reading([row], file_name=f"{number}.xlsx")
        if self.tried(lambda: self.desk.take_in(reading)) is None:
            return None
        owner = self.books.owner(customer)
        self.books.add_bill(number, owner, total, issued, due, period)
        if self.country.settles_by_itself:
            self.books.settle_from_credit(number, owner, [number], self.today)
        return number

    # What must be true

    @invariant()
    def all_is_as_it_was_reckoned(self) -> None:
        if not hasattr(self, "books"):
            return
        type(self).steps_done += 1
        self.steps += 1
        assert whole.faults(self.ask) == []
        self._customers_agree()
        self._cash_agrees()
        self._numbers_agree()
        self._papers_agree()
        self._newest_links_hold()
        if self.steps % VERIFIED_EVERY == 0:
            self.verify()
        self._full_for = self._full_for + 1 if self.is_disk_full else 0
        if self._full_for > FULL_FOR:
            self.room_again()
        self.remember()
        self.is_settled = True

    def _customers_agree(self) -> None:
        day = self.drawers.paying_day(self.clock_day)
        for customer in self.books.credit:
            if self.books.owner(customer) != customer:
                continue
            quote = self.desk.quote(customer, day)
            said = {
                bill.number: (bill.open_minor, bill.late_fee_minor)
                for bill in quote.bills
                if bill.open_minor or bill.late_fee_minor
            }
            reckoned = {one.bill: (one.principal, one.late_fee) for one in self.books.asked(customer, day)}
            assert said == reckoned, (customer, day, said, reckoned)
            assert quote.credit_minor == self.books.credit[customer], customer

    def _cash_agrees(self) -> None:
        held = dict(self.ask("SELECT till_id, cash_minor FROM till_now"))
        assert held == {till.number: till.cash for till in self.drawers.open_tills()}
        counting = {till for (till,) in self.ask("SELECT till_id FROM till_counting_now")}
        assert counting == {till.number for till in self.drawers.open_tills() if till.is_counting}
        balances = dict(self.ask("SELECT account, sum(amount_minor) FROM posting GROUP BY account"))
        assert balances.get("safe", 0) == self.drawers.safe
        closed = dict(self.ask("SELECT till_id, expected_minor FROM till_close"))
        assert closed == {till.number: till.closed_with[0] for till in self.drawers.tills.values() if till.closed_with}
        left = sum(till.left for till in self.drawers.tills.values())
        of_tills = self.ask(
            "SELECT coalesce(sum(amount_minor), 0) FROM posting WHERE account = 'over_short' AND till_id"
        )
        assert of_tills[0][0] == -left

    def _numbers_agree(self) -> None:
        rows = self.ask("SELECT counter_code, year, epoch, max(number) FROM receipt GROUP BY 1, 2, 3")
        issued = {(counter, year, epoch): number for counter, year, epoch, number in rows}
        assert issued == self.drawers.numbers

    def _papers_agree(self) -> None:
        waiting = {receipt.number for receipt in unprinted_receipts(self.desk.office)}
        assert waiting == self.books.unprinted()
        missing = [one for each in missing_receipts(self.desk.office) for one in numbers(each.first, each.last)]
        assert sorted(missing) == sorted(self.books.missing)

    def _newest_links_hold(self) -> None:
        """The chain, the heads that the machine has seen, and what the newest events must have; where there are new ones."""
        newest = self.newest_link()
        if newest == self._held:
            return
        self._held = newest
        file = self.desk.office.file
        found = [check for check in verify_start(file.connection, file.store, with_quick_check=False) if not check.ok]
        assert found == [], found

    def note_issued(self, receipts: tuple[str, ...]) -> None:
        """No number is ever handed out twice, also after an older file was put back."""
        assert not self.issued & set(receipts), receipts
        self.issued |= set(receipts)

    def teardown(self) -> None:
        try:
            if hasattr(self, "books"):
                if self.is_settled:
                    self.ends()
                self.desk.close()
        finally:
            shutil.rmtree(self.place, ignore_errors=True)

    def ends(self) -> None:
        """Before the run is over the whole file is looked at once more."""
        self.verify()

    def verify(self) -> None:
        """The verification of the whole file finds nothing."""
        found = self.desk.faults()
        assert found == [], found

    def room_again(self) -> None:
        """The disk has room again."""
        self.is_disk_full = False
        self.desk.connection.execute("PRAGMA max_page_count = 1073741823")

    def open_again(self) -> None:
        """The next morning, or after a crash: the books are opened, and the clock is looked at."""
        is_odd = self.watch is not None and self.watch.open(self.now)
        self.desk.office = self.desk.shelf.write(
            self.desk.folder, "test", self.desk.clock, self.desk.printer, checks_clock=self.watch is not None
        )
        self._no_sync()
        self.is_disk_full = False
        self._dump = None
        fresh = self.ask(f"SELECT kind FROM event WHERE id > {self.noted_event} ORDER BY id")
        assert (bool(fresh) and fresh[-1][0] in WARNINGS) == is_odd, (fresh, self.watch)
        self.noted_event = self.ask("SELECT max(id) FROM event")[0][0]

    def _no_sync(self) -> None:
        """Power cuts have tests of their own; here nothing waits for the disk."""
        self.desk.connection.execute("PRAGMA synchronous = OFF")


def numbers(first: str, last: str) -> list[str]:
    """Every number from the first to the last of a series, as they are printed."""
    series, _dash, begin = first.rpartition("-")
    return [f"{series}-{number:06d}" for number in range(int(begin), int(last.rpartition("-")[2]) + 1)]
