"""This file is what a payment asks the books, tested: no question twice, no statement prepared anew, a few in all."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from collectoffice.app import resources_folder
from collectoffice.cli.doors import NewOffice
from collectoffice.db import driver
from collectoffice.db.driver import Connection
from collectoffice.db.office_file import FILE_NAME
from collectoffice.shelf import Shelf
from tests.builders import MORNING, PIN, Clock, Desk

QUESTIONS = 12
"""So many SELECTs a payment of one customer asks at most, however many bills it pays."""


def asked_by_a_payment(desk: Desk, customer: int) -> list[str]:
    said: list[str] = []
    cash = desk.quote(customer).total_minor
    desk.connection.set_trace_callback(said.append)
    desk.pay(customer, cash=cash)
    desk.connection.set_trace_callback(None)
    # Inside, a trigger's statement is traced as well, once more, as the statement that fired it.
    return [re.sub(r"'[^']*'|\b\d+\b", "?", " ".join(one.split())) for one in said if one.lstrip().startswith("SELECT")]


def test_a_payment_asks_nothing_twice_however_many_bills_it_pays(desk: Desk) -> None:
    for month in (7, 8, 9, 10):
        desk.bill(1, 100_000 + month, f"2026-{month:02d}-03")
    desk.bill(2, 100_000, "2026-10-03")
    desk.open_till()
    for customer in (1, 2):
        asked = asked_by_a_payment(desk, customer)
        assert {question: times for question, times in Counter(asked).items() if times > 1} == {}
        assert len(asked) <= QUESTIONS, asked
    assert desk.faults() == []


def prepared(connection: Connection, statements: list[str]) -> int:
    """How many of these statements the driver prepares anew."""
    count = 0

    def called(*_what: object) -> int:
        nonlocal count
        count += 1
        return 0

    connection.set_authorizer(called)
    for statement in statements:
        connection.execute(statement).fetchall()
    count = 0
    for statement in statements:
        connection.execute(statement).fetchall()
    return count


def test_an_office_just_made_keeps_as_many_statements_as_one_that_was_opened(tmp_path: Path) -> None:
    request = NewOffice(
        code="KH01",
        name="Điện lực",
        policy="VN-2025",
        pin=PIN,
        address="",
        phone="",
        tax_code="",
        is_practice=True,
    )
    office = Shelf(resources_folder(), tmp_path / "state").make(tmp_path / "office", request, Clock(MORNING))
    try:
        many = [f"SELECT uid, {number} FROM office" for number in range(driver.KEPT_STATEMENTS - 100)]
        assert prepared(office.file.connection, many) == 0
    finally:
        office.file.close()
    assert (tmp_path / "office" / FILE_NAME).is_file()
