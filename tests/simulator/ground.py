"""This file is the ground of the simulator: a real office, the second books beside it, and what is compared after a step."""

from __future__ import annotations

import copy
import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant

from collectoffice.db.people import StaffMember
from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.change_setting import change_setting
from tests.builders import Desk, make_desk
from tests.simulator import whole
from tests.simulator.rules_of_money import COUNTRIES, Country
from tests.simulator.second_books import Books
from tests.simulator.second_drawers import Drawers, Till

Done = TypeVar("Done")
Dump = dict[str, list[tuple[object, ...]]]

CASHIERS = {"mai": 1, "lan": 2}
FLOAT = 500_000
KNOWN = (1, 2, 3, 4)
VERIFIED_EVERY = 12
"""So many steps lie between two looks at the whole file; the quick questions are asked after each."""
FULL_FOR = 3
"""So many steps a full disk stays full."""
WARNINGS = frozenset({"clock_warned"})
"""What is written down before an act that is then refused: the clock has jumped."""

CUSTOMERS = st.integers(1, 5)
PLACES = st.integers(0, 7)
USERS = st.sampled_from(["mai", "mai", "lan"])
ACTORS = st.sampled_from(["mai", "mai", "mai", "lan", "ha", "ha", "ha", "admin"])
APPROVERS = st.sampled_from(["ha"] * 12 + ["admin", "self", "lan", ""])
ONE_IN_TEN = st.integers(1, 10).map(lambda number: number == 10)


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
        self.known_at: dict[str, tuple[Books, Drawers]] = {}
        """The second books as they were when an event was the newest one, by its link; also of a file that was given up."""
        self.steps = 0
        self.is_disk_full = False
        self._full_for = 0
        self.is_settled = False
        """The last step came to its end, and all was as it was reckoned."""
        self._dump: Dump | None = None

    @initialize(
        country=st.sampled_from(["VN", "CN"]),
        rounding=st.sampled_from([("none", 1_000), ("nearest", 1_000), ("down", 500), ("up", 100)]),
        is_one_person=ONE_IN_TEN,
    )
    def opens(self, country: str, rounding: tuple[str, int], is_one_person: bool) -> None:
        self.country = COUNTRIES[country]
        self.desk = make_desk(self.place, country)
        self._no_sync()
        mode, unit = rounding
        unit = unit if country == "VN" else unit // 10
        admin = self.desk.who("admin")
        change_setting(self.desk.office, admin, "cash.rounding", mode)
        change_setting(self.desk.office, admin, "cash.rounding_unit", str(unit) if country == "VN" else f"{unit / 100}")
        change_setting(self.desk.office, admin, "office.one_person", "on" if is_one_person else "off")
        self.books = Books(self.country, (mode, unit))
        for customer in KNOWN:
            self.send_bill(customer, 400_000 + customer, date(2026, 9, 1), date(2026, 9, 20))
        self.open_tills()

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
        """A cashier who has no till opens one; one whose till is counted ends it first."""
        till = self.drawers.till_of(user)
        if till is not None and till.is_counting:
            closed = self.tried(lambda: self.desk.close_till(till.cash, user))
            if closed is not None:
                self.drawers.close(till, till.cash)
                self.did("close")
        if self.drawers.till_of(user) is None:
            self.open_till_of(user)

    # Acting

    def tried(self, act: Callable[[], Done]) -> Done | None:
        """Does an act; one that is refused has left every row of the file as it was."""
        before = self.dump()
        self.remember()
        try:
            answer = act()
        except Refusal as refusal:
            self._assert_untouched(before, refusal)
            return None
        self._dump = None
        return answer

    def _assert_untouched(self, before: Dump, refusal: Refusal) -> None:
        self._dump = None
        after = self.dump()
        if after == before:
            return
        changed = {name for name in after if after[name] != before.get(name)}
        fresh = after["event"][len(before["event"]) :]
        kinds = {str(row[2]) for row in fresh}
        assert changed <= {"event", "link"}, (refusal, changed, kinds)
        assert kinds <= WARNINGS, (refusal, kinds)

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
            self.known_at[link] = copy.deepcopy((self.books, self.drawers))

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
    def clock_day(self) -> date:
        return self.desk.clock().date()

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
        self.room_again()
        self.verify()

    def verify(self) -> None:
        """The verification of the whole file finds nothing."""
        found = self.desk.faults()
        assert found == [], found

    def room_again(self) -> None:
        """The disk has room again."""
        self.is_disk_full = False
        self.desk.connection.execute("PRAGMA max_page_count = 1073741823")

    def _no_sync(self) -> None:
        """Power cuts have tests of their own; here nothing waits for the disk."""
        self.desk.connection.execute("PRAGMA synchronous = OFF")
