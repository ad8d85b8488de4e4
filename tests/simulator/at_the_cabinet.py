"""This file is the rules of the simulator about what is kept: papers of before a restore, who left, the file under its key."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from collectoffice.db.file_key import is_encrypted
from collectoffice.db.office_file import FILE_NAME
from collectoffice.domain.errors import Refusal
from collectoffice.exchange.rows import BillRow
from collectoffice.services.commands.encrypt_office import decrypt_office
from collectoffice.services.commands.erase_customer import erase_customer
from collectoffice.services.commands.paper_receipts import PaperReceipt, drop_paper
from tests.simulator.at_the_counter import AMOUNTS
from tests.simulator.ground import ACTORS, CUSTOMERS, ONE_IN_FOUR, ONE_IN_TEN, PLACES, USERS
from tests.simulator.mishaps import Mishaps

ERASERS = st.sampled_from(["admin", "admin", "admin", "ha", "mai"])
NEWCOMER = 1_000
"""Customers from this number on were never billed."""


class AtTheCabinet(Mishaps):
    """What an office keeps, and what it must not."""

    # Papers of before a restore

    @rule(place=PLACES, user=USERS, customer=CUSTOMERS, amount=AMOUNTS, days=st.integers(-1, 40))
    def a_paper_of_before_is_written_in(self, place: int, user: str, customer: int, amount: int, days: int) -> None:
        """Each number once, and only one that is in no book; its payment counts from the paper's day."""
        if not self.books.missing:
            self.a_backup_is_restored(place, is_disk_dead=False, is_put_back_first=False, is_meant=bool(place % 3))
        self.ready(user)
        known = sorted(self.books.missing) or sorted(self.issued)
        if known:
            paper = PaperReceipt(known[place % len(known)], self.today - timedelta(days=days))
            self.pay(user, (customer,), [("cash", amount)], amount, "change", (), paper)

    @rule(place=PLACES, user=ACTORS)
    def a_paper_of_before_is_none(self, place: int, user: str) -> None:
        known = sorted(self.books.missing) or sorted(self.issued)
        if not known:
            return
        number = known[place % len(known)]
        if self.tried(lambda: drop_paper(self.desk.office, self.who(user), number, "hỏng giấy")) is not None:
            assert number in self.books.missing
            self.books.missing.remove(number)
            self.books.answered.add(number)
            self.did("drop_paper")

    # Who left

    @rule(customer=CUSTOMERS, user=ERASERS, is_newcomer=st.booleans(), is_years_later=ONE_IN_TEN)
    def somebody_who_left_is_erased(self, customer: int, user: str, is_newcomer: bool, is_years_later: bool) -> None:
        """Only who owes nothing, is owed nothing and was not here for years; the money of everybody stays as it is."""
        if is_newcomer:
            self.made += 1
            customer = NEWCOMER + self.made
            facts = self.desk.customer(customer, phone="0911000088")
            self.tried(lambda: self.desk.take_in(self.desk.reading([BillRow(2, facts, None)], file_name="moi.xlsx")))
        if is_years_later:
            self.desk.clock.moment = self.now.replace(year=self.now.year + 11, day=1)
        done = self.tried(lambda: erase_customer(self.desk.office, self.who(user), self.code(customer)))
        if done is None:
            return
        assert user == "admin"
        card = self.desk.quote(customer, date(2026, 11, 20)).customer
        assert (card.name, card.address, card.phone) == ("", "", "")
        owner = self.books.owner(customer)
        assert not self.books.asked(owner, self.clock_day)
        assert not self.books.credit.get(owner)
        assert not [
            bill for bill in self.books.bills.values() if self.books.owner(bill.customer) == owner and bill.is_disputed
        ]
        self.did("erase")

    # The key

    @rule(user=st.sampled_from(["admin", "admin", "admin", "ha"]), is_meant=ONE_IN_FOUR)
    def the_file_gets_a_key_or_loses_it(self, user: str, is_meant: bool) -> None:
        """The file is exchanged for one under another key: every row of it is the same, and one event more."""
        if not is_meant:
            return
        before, office, who = self.dump(), self.desk.office, self.who(user)
        path = self.desk.folder / FILE_NAME
        was_encrypted = is_encrypted(path)
        try:
            if was_encrypted:
                decrypt_office(office, who)
            else:
                self.encrypt(who)
        except Refusal as refusal:
            self.assert_untouched(before, refusal)
            return
        assert is_encrypted(path) != was_encrypted
        if self.watch is not None:
            self.watch.wrote(self.now)
        self.desk.close()
        done = "decrypt" if was_encrypted else "encrypt"
        self.begin_again(before, frozenset({f"{done}ed"}))
        self.did(done)
