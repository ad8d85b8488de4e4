"""This file is the customers' rows, tested: an inner key, dated codes and facts, and every form of a code."""

from __future__ import annotations

import pytest

from collectoffice.db import customers
from collectoffice.services.commands.change_customer import change_code
from tests.builders import Desk


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("pq05100000001", ("PQ05100000001",)),
        (" PQ051 0000 0001 ", ("PQ05100000001",)),
        ("6100000001", ("6100000001", "5106100000001")),
        ("5106100000001", ("5106100000001", "6100000001")),
        ("123", ("123",)),
        ("", ("",)),
    ],
)
def test_a_code_as_typed_and_its_other_forms(typed: str, forms: tuple[str, ...]) -> None:
    assert customers.code_forms(typed) == forms


def test_a_customer_is_found_by_every_form_of_the_code(chinese_desk: Desk) -> None:
    chinese_desk.bill("6100000001", 100)
    for typed in ("6100000001", "5106100000001", "610 000 0001"):
        card = customers.card_by_code(chinese_desk.connection, typed)
        assert card is not None, typed
        assert card.code == "6100000001"
    assert customers.card_by_code(chinese_desk.connection, "6100000002") is None


def test_an_earlier_code_still_finds_its_customer(desk: Desk) -> None:
    desk.bill(1, 100)
    customer = desk.quote(1).customer.customer_id
    first_code = desk.code(1)
    change_code(desk.office, desk.who("ha"), first_code, "PQ05107777777")
    assert desk.faults() == []
    for code in (first_code, "PQ05107777777"):
        card = customers.card_by_code(desk.connection, code)
        assert card is not None
        assert card.customer_id == customer
        assert customers.known(desk.connection, [code])[code].customer_id == customer


def test_many_codes_are_looked_up_at_once_by_the_code_asked_for(chinese_desk: Desk) -> None:
    chinese_desk.take_in(chinese_desk.reading([chinese_desk.bill_row(n, 100) for n in range(1, 1_200)]))
    asked = [chinese_desk.code(n) for n in range(1, 1_200)] + ["5106100000007", "9999999999"]
    found = customers.known(chinese_desk.connection, asked)
    assert len(found) == 1_200
    assert found["5106100000007"].customer_id == found["6100000007"].customer_id
    assert "9999999999" not in found


def test_pages_go_through_all_customers_once_in_the_order_of_their_codes(desk: Desk) -> None:
    desk.take_in(desk.reading([desk.bill_row(n, 100) for n in (5, 3, 1, 4, 2)]))
    seen: list[str] = []
    after = None
    while page := customers.page(desk.connection, after, 2):
        seen += [card.code for card in page]
        after = (page[-1].code, page[-1].customer_id)
    assert seen == [desk.code(n) for n in range(1, 6)]


def test_a_class_is_known_from_the_event_that_stated_it(desk: Desk) -> None:
    desk.bill(1, 100, period="2026-10")
    first = desk.connection.execute("SELECT max(id) FROM event").fetchone()[0]
    desk.bill(1, 100, customer_class="KD")
    customer = desk.quote(1).customer.customer_id
    assert customers.class_at(desk.connection, customer, first) == ""
    assert customers.class_at(desk.connection, customer, first + 1) == "KD"
