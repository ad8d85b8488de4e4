"""This file is the merges' rows, tested: who a customer is part of, now and then, and that the verification follows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from collectoffice.db import merges
from collectoffice.services.commands.merge_customers import merge_customers
from collectoffice.services.queries.verify import verify
from tests.builders import Desk, make_desk


@pytest.fixture
def merged(tmp_path: Path) -> Iterator[Desk]:
    """An office in which customer 2 became part of 1, and 1 of 3."""
    desk = make_desk(tmp_path)
    for customer in (1, 2, 3):
        desk.bill(customer, 100_000 * customer)
    for one, other in ((2, 1), (1, 3)):
        merge_customers(desk.office, desk.who("ha"), desk.code(one), desk.code(other))
    yield desk
    desk.close()


def test_a_customer_is_followed_through_every_merge(merged: Desk) -> None:
    connection = merged.connection
    assert merges.way_of(connection, 2) == (2, 1, 3)
    assert [merges.owner_of(connection, one) for one in (1, 2, 3)] == [3, 3, 3]
    assert merges.kin_of(connection, 3) == (3, 1, 2)
    assert merges.kin_of(connection, 2) == (2,)


def test_before_a_merge_a_customer_was_itself(merged: Desk) -> None:
    first, second = (row[0] for row in merged.connection.execute("SELECT event_id FROM customer_merge ORDER BY id"))
    owners = [merges.owner_at(merged.connection, 2, event) for event in (first - 1, first, second)]
    assert owners == [2, 1, 3]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("UPDATE bill_now SET customer_id = 2 WHERE bill_id = 2", "open in the cache"),
        ("UPDATE bill_now SET customer_id = 1 WHERE bill_id = 1", "open in the cache"),
        (
            "INSERT INTO customer_now SELECT 2, 'X', name, address, phone, meter, class, route, 0, 0, 1 FROM customer_now",
            "still in the cache",
        ),
        ("UPDATE customer_now SET last_event_id = last_event_id - 1", "last touched"),
    ],
)
def test_a_cache_that_does_not_follow_the_merges_is_found(merged: Desk, change: str, sentence: str) -> None:
    merged.connection.execute(change)
    (found,) = [check for check in verify(merged.office) if check.ok is False and check.name == "caches"]
    assert sentence in found.detail or "by the bills" in found.detail


def test_a_balance_that_stayed_with_the_merged_customer_is_found(merged: Desk) -> None:
    merged.connection.execute("DROP TRIGGER posting_no_update")
    merged.connection.execute("UPDATE posting SET customer_id = 2 WHERE customer_id = 3 AND amount_minor = 200000")
    merged.connection.execute("UPDATE posting SET customer_id = 3 WHERE customer_id = 2 AND amount_minor = -200000")
    found = {check.name: check.detail for check in verify(merged.office) if check.ok is False}
    assert "ledger" in found
