"""This file is what the desks look up, tested: finding, the customer's file and statement, people and rules in force."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.domain.errors import PinTooShort, SettingOutOfRange, UnknownCustomer, UnknownUser, WrongPin
from collectoffice.services.commands.change_setting import change_setting, settings_in_force
from collectoffice.services.commands.people import add_staff
from collectoffice.services.commands.sign_in import sign_in
from collectoffice.services.queries.customer_file import customer_file
from collectoffice.services.queries.find import find
from collectoffice.services.queries.statement import statement_of
from tests.builders import PIN, Desk


@pytest.fixture
def paid(desk: Desk) -> Desk:
    """A customer with a part-paid late bill, a void, a correction, a bank payment and credit."""
    desk.clock.on("2026-10-20")
    desk.bill(1, 1_000_000, "2026-09-01", number="A", period="2026-09")
    desk.bill(1, 200_000, "2026-10-01", number="B", period="2026-10")
    desk.open_till()
    desk.pay(1, amount=600_000, cash=600_000)
    desk.void(desk.pay(1, amount=100_000, cash=100_000).event)
    correction = desk.bill_row(1, 150_000, "2026-10-01", number="B", period="2026-10")
    desk.take_in(desk.reading([correction], file_name="sua.xlsx"))
    desk.take_in(desk.reading([desk.bank_row(1, 500_000, "2026-10-19", bill="A")], "bank"))
    return desk


def test_a_code_a_bill_and_a_receipt_open_their_customer_at_once(paid: Desk) -> None:
    for text in (paid.code(1), paid.code(1).lower(), "A", "b", "KH01-1-26A-000001"):
        found = find(paid.office, text)
        assert ([card.code for card in found.cards], found.is_exact) == ([paid.code(1)], True), text
    assert find(paid.office, "A").bill == "A"
    assert find(paid.office, "KH01-1-26A-000001").receipt == "KH01-1-26A-000001"


def test_a_bill_that_is_paid_says_so_when_it_is_scanned(desk: Desk) -> None:
    number = desk.bill(1, 80_000, "2026-11-16")
    assert find(desk.office, number).paid is None
    desk.open_till()
    receipt = desk.pay(1).receipts[0]
    bill_paid = find(desk.office, number).paid
    assert bill_paid is not None
    assert (bill_paid.paid_on, bill_paid.counter, bill_paid.cashier, bill_paid.receipt) == (
        "2026-11-20",
        1,
        "Lê Thị Mai",
        receipt,
    )


@pytest.mark.parametrize("text", ["", "   ", "\t"])
def test_nothing_typed_finds_nothing(paid: Desk, text: str) -> None:
    assert find(paid.office, text).cards == ()


def test_a_statement_ends_with_what_is_owed_less_the_credit(paid: Desk) -> None:
    made = statement_of(paid.office, paid.who("mai"), paid.code(1))
    owed = paid.quote(1)
    assert made.closing_minor == owed.customer.open_minor - owed.credit_minor
    assert made.entries[-1].balance_minor == made.closing_minor
    assert made.opening_minor == 0
    assert [entry.on for entry in made.entries] == sorted(entry.on for entry in made.entries)


def test_a_statement_from_a_day_begins_with_the_balance_before_it(paid: Desk) -> None:
    whole = statement_of(paid.office, paid.who("mai"), paid.code(1))
    later = statement_of(paid.office, paid.who("mai"), paid.code(1), date(2026, 10, 20))
    before = [entry for entry in whole.entries if entry.on < date(2026, 10, 20)]
    assert later.opening_minor == before[-1].balance_minor
    assert later.closing_minor == whole.closing_minor


def test_the_customers_file_tells_everything_newest_first(paid: Desk) -> None:
    told = customer_file(paid.office, paid.code(1))
    assert {entry.kind for entry in told.entries} == {"bill", "payment", "void", "adjustment"}
    assert [entry.on for entry in told.entries] == sorted((entry.on for entry in told.entries), reverse=True)
    assert sum(entry.is_voided for entry in told.entries) == 1
    assert told.last_paid is not None
    assert told.last_paid.channel == "counter"
    assert [month for month in told.kwh if month[1]] == [("2026-09", 100), ("2026-10", 100)]
    with pytest.raises(UnknownCustomer):
        customer_file(paid.office, "PQ05109999999")


def test_a_pin_opens_for_its_owner_alone(desk: Desk) -> None:
    assert sign_in(desk.office, "mai", PIN).role == "cashier"
    with pytest.raises(WrongPin):
        sign_in(desk.office, "mai", "4321")
    with pytest.raises(UnknownUser):
        sign_in(desk.office, "nobody", PIN)
    with pytest.raises(PinTooShort):
        add_staff(desk.office, desk.who("admin"), "tu", "Tư", "cashier", "123")


def test_a_pin_is_kept_as_an_argon2_hash_only(desk: Desk) -> None:
    add_staff(desk.office, desk.who("admin"), "tu", "Tư", "cashier", "918273")
    hashes = [row[-1] for row in desk.dump()["staff_pin"]]
    assert all(str(kept).startswith("$argon2id$") for kept in hashes)
    assert not any("918273" in str(row) for rows in desk.dump().values() for row in rows)


def test_a_setting_keeps_its_history_and_the_newest_holds(desk: Desk) -> None:
    admin = desk.who("admin")
    for value in ("nearest", "up", "none"):
        assert change_setting(desk.office, admin, "cash.rounding", value) == value
    kept = desk.connection.execute("SELECT value FROM setting WHERE key = 'cash.rounding' ORDER BY id").fetchall()
    assert kept == [("nearest",), ("up",), ("none",)]
    assert settings_in_force(desk.office)["cash.rounding"] == "none"
    assert desk.faults() == []


def test_a_rounding_unit_is_typed_in_the_currency(chinese_desk: Desk) -> None:
    admin = chinese_desk.who("admin")
    assert settings_in_force(chinese_desk.office)["cash.rounding_unit"] == "0.10"
    assert change_setting(chinese_desk.office, admin, "cash.rounding_unit", "0.5") == "0.50"
    before = chinese_desk.dump()
    for value in ("0", "-1"):
        with pytest.raises(SettingOutOfRange):
            change_setting(chinese_desk.office, admin, "cash.rounding_unit", value)
    assert chinese_desk.dump() == before
