"""This file is the caches made anew from the books, after events were brought back from the journal: no fact is touched."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from collectoffice.db.erasure import CARRY_OUT
from collectoffice.db.merges import OWNERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from collectoffice.db.driver import Connection


def _newest(table: str, kind: str) -> str:
    return (
        f"coalesce((SELECT fact.value FROM {table} AS fact WHERE fact.customer_id = customer.id "
        f"AND fact.kind = '{kind}' ORDER BY fact.id DESC LIMIT 1), '')"
    )


_STATEMENTS = (
    *CARRY_OUT,  # an erasure that was brought back finds the rows it names in an older copy
    "DELETE FROM bill_now",
    f"""
    INSERT INTO bill_now
    {OWNERS}
    SELECT bill.id, coalesce(owner.owner_id, bill.customer_id),
        bill.total_minor + coalesce(adjusted.principal, 0) - coalesce(paid.principal, 0),
        coalesce(paid.late_fee, 0) - coalesce(adjusted.waived, 0), 0
    FROM bill
    LEFT JOIN owner ON owner.merged_id = bill.customer_id
    LEFT JOIN (SELECT bill_id, sum(CASE WHEN kind = 'late_fee_waived' THEN 0 ELSE amount_minor END) AS principal,
                      sum(CASE WHEN kind = 'late_fee_waived' THEN amount_minor ELSE 0 END) AS waived
               FROM adjustment GROUP BY bill_id) AS adjusted ON adjusted.bill_id = bill.id
    LEFT JOIN (SELECT bill_id, sum(CASE WHEN kind = 'principal' THEN amount_minor ELSE 0 END) AS principal,
                      sum(CASE WHEN kind = 'late_fee' THEN amount_minor ELSE 0 END) AS late_fee
               FROM allocation WHERE bill_id IS NOT NULL GROUP BY bill_id) AS paid ON paid.bill_id = bill.id
    """,
    "DELETE FROM customer_now",
    f"""
    INSERT INTO customer_now
    {OWNERS}
    SELECT customer.id,
        (SELECT code.code FROM customer_code AS code WHERE code.customer_id = customer.id ORDER BY code.id DESC LIMIT 1),
        {_newest("customer_detail", "name")}, {_newest("customer_detail", "address")},
        {_newest("customer_detail", "phone")}, {_newest("customer_fact", "meter")},
        {_newest("customer_fact", "class")}, {_newest("customer_fact", "route")},
        coalesce(open.owed, 0), coalesce(booked.credit, 0), touched.newest
    FROM customer
    LEFT JOIN (SELECT customer_id, sum(open_minor) AS owed FROM bill_now GROUP BY customer_id) AS open
        ON open.customer_id = customer.id
    LEFT JOIN (SELECT customer_id, -sum(amount_minor) AS credit FROM posting WHERE account = 'credit'
               GROUP BY customer_id) AS booked ON booked.customer_id = customer.id
    JOIN (SELECT CAST(coalesce(owner.owner_id, row.customer_id) AS INTEGER) AS customer_id, max(row.event_id) AS newest
          FROM (SELECT id AS customer_id, event_id FROM customer
                UNION ALL SELECT customer_id, event_id FROM bill
                UNION ALL SELECT bill.customer_id, adjustment.event_id
                          FROM adjustment JOIN bill ON bill.id = adjustment.bill_id
                UNION ALL SELECT customer_id, event_id FROM allocation
                UNION ALL SELECT customer_id, event_id FROM tender WHERE customer_id IS NOT NULL
                UNION ALL SELECT into_id, event_id FROM customer_merge) AS row
          LEFT JOIN owner ON owner.merged_id = row.customer_id GROUP BY 1) AS touched
        ON touched.customer_id = customer.id
    WHERE customer.id NOT IN (SELECT merged_id FROM customer_merge)
    """,
    "DELETE FROM till_now",
    """
    INSERT INTO till_now
    SELECT till.id, till.counter_id, till.staff_id,
        till.float_minor
        + coalesce((SELECT sum(tender.amount_minor) FROM tender JOIN event ON event.id = tender.event_id
                    WHERE tender.kind = 'cash' AND event.till_id = till.id), 0)
        + coalesce((SELECT sum(amount_minor) FROM cash_move WHERE cash_move.till_id = till.id), 0)
    FROM till WHERE till.id NOT IN (SELECT till_id FROM till_close)
    """,
    "DELETE FROM till_counting_now",
    """
    INSERT INTO till_counting_now
    SELECT id FROM till WHERE id IN (SELECT till_id FROM cash_count WHERE purpose = 'close')
        AND id NOT IN (SELECT till_id FROM till_close)
    """,
    "DELETE FROM series_now",
    """
    INSERT INTO series_now SELECT counter_code, year, epoch, max(number) FROM receipt GROUP BY counter_code, year, epoch
    """,
    "DELETE FROM unprinted_now",
    "INSERT INTO unprinted_now SELECT id FROM paper WHERE id NOT IN (SELECT paper_id FROM printing)",
)


def rebuild_caches(connection: Connection) -> None:
    """Makes every cache but the search index anew, in the caller's transaction.

    No bill is settled by it: which are depends on the late fees, and is told by ``settle``.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for statement in _STATEMENTS:
        connection.execute(statement)


def settle(connection: Connection, bill_ids: Iterable[int]) -> None:
    """Marks bills of which neither principal nor late fee is left."""
    connection.executemany("UPDATE bill_now SET is_settled = 1 WHERE bill_id = ?", ((each,) for each in bill_ids))


@contextmanager
def in_one_transaction(connection: Connection) -> Iterator[None]:
    """Everything inside is in the file, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def newest_link(connection: Connection) -> tuple[int, bytes]:
    """The newest event and its link; the file holds at least one."""
    event_id, link = connection.execute("SELECT event_id, hash FROM link ORDER BY event_id DESC LIMIT 1").fetchone()
    return int(event_id), bytes(link)


def empty_log(connection: Connection) -> None:
    """Brings everything from the log into the file, which can then be moved alone."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
