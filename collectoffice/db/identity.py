"""This file is what customers owed on a day, added up twice: from the ledger's postings, and from the bills' own rows.

A business date is not a stretch of events (a till may be open past midnight), so a day cuts the books in two at the first
event of a later date, and what was written after the cut for the day itself is counted by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from collectoffice.db.bills import BY_HAND
from collectoffice.db.tables import PLACE_BITS, written_by
from collectoffice.db.till_figures import TAKEN_KINDS, UNDOING_KINDS
from collectoffice.domain import ledger

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from collectoffice.db.driver import Connection

PAYING_KINDS = frozenset({*TAKEN_KINDS, *UNDOING_KINDS})
BILLED_AGAINST = frozenset({ledger.BILLED, ledger.OPENING_ARREARS, ledger.BOUNCE_FEE_INCOME, ledger.SPENT_CREDIT})
ADJUSTED_AGAINST = frozenset({ledger.ADJUSTED, ledger.WRITTEN_OFF})


@dataclass(frozen=True, slots=True)
class DayCut:
    """Where a day ends in the books."""

    end: int
    """The first event of a later business date, or the one that will be written next."""
    late: tuple[int, ...]
    """Events of this date, or of one before it, that were written after that."""
    events: tuple[int, ...] = ()
    """The day's own events."""


@dataclass(slots=True)
class Moved:
    """What a day did to what one customer owes, in minor units; ``adjusted`` and ``collected`` lower it."""

    billed_minor: int = 0
    taken_over_minor: int = 0
    collected_minor: int = 0
    bank_minor: int = 0
    till_minor: int = 0
    adjusted_minor: int = 0


def cut_at(connection: Connection, day: str) -> DayCut:
    """Where a day ends."""
    cut = _cut(connection, ">", day)
    events = connection.execute("SELECT id FROM event WHERE business_date = ? ORDER BY id", (day,))
    return DayCut(cut.end, cut.late, tuple(event for (event,) in events))


def cut_before(connection: Connection, day: str) -> DayCut:
    """Where the day before ends."""
    return _cut(connection, ">=", day)


def _cut(connection: Connection, after: str, day: str) -> DayCut:
    row = connection.execute(f"SELECT min(id) FROM event WHERE business_date {after} ?", (day,)).fetchone()
    end = row[0] or connection.execute("SELECT coalesce(max(id), 0) + 1 FROM event").fetchone()[0]
    late = connection.execute(
        f"SELECT id FROM event WHERE id > ? AND NOT business_date {after} ? ORDER BY id", (end, day)
    )
    return DayCut(end, tuple(event for (event,) in late))


def classes_on(connection: Connection, day: str) -> dict[int, str]:
    """The class of each customer on a day, as far as it is stated; who was merged has the class of who it became."""
    rows = connection.execute(
        """
        SELECT fact.customer_id, fact.value, max(fact.id) FROM customer_fact AS fact
        JOIN event ON event.id = fact.event_id
        WHERE fact.kind = 'class' AND event.business_date <= ? GROUP BY fact.customer_id
        """,
        (day,),
    )
    classes = {customer: value for customer, value, _newest in rows}
    merges = connection.execute(
        """
        SELECT merge.merged_id, merge.into_id FROM customer_merge AS merge JOIN event ON event.id = merge.event_id
        WHERE event.business_date <= ? ORDER BY merge.id DESC
        """,
        (day,),
    )
    # Newest first: whoever was merged into somebody that was merged later finds that one's class in place.
    for merged, into in merges:
        classes[merged] = classes.get(into, "")
    return classes


def owed_by_ledger(
    connection: Connection, start: DayCut, end: DayCut
) -> tuple[dict[int | None, int], dict[int | None, int]]:
    """What each customer owed when a day began and when it ended: the balances of ``receivable``."""
    before = _receivable(connection, 0, start.end)
    after = _together(before, _receivable(connection, start.end, end.end))
    return _together(before, _posted(connection, start.late)), _together(after, _posted(connection, end.late))


def owed_by_bills(connection: Connection, start: DayCut, end: DayCut) -> tuple[dict[int, int], dict[int, int]]:
    """The same from the bills: as issued, adjusted, less what was paid of their principal."""
    before = _left_open(connection, 0, start.end)
    after = _together(before, _left_open(connection, start.end, end.end))
    return _together(before, _changed(connection, start.late)), _together(after, _changed(connection, end.late))


def _receivable(connection: Connection, first: int, end: int) -> dict[int | None, int]:
    rows = connection.execute(
        f"""
        SELECT customer_id, sum(amount_minor) FROM posting
        WHERE account = 'receivable' AND id >= :first << {PLACE_BITS} AND id < :end << {PLACE_BITS} GROUP BY customer_id
        """,
        {"first": first, "end": end},
    )
    return dict(rows.fetchall())


def _posted(connection: Connection, events: Iterable[int]) -> dict[int | None, int]:
    sums: dict[int | None, int] = {}
    for customer, _kind, _channel, _till, _event, account, amount in postings_of(connection, events):
        if account == ledger.RECEIVABLE:
            sums[customer] = sums.get(customer, 0) + amount
    return sums


def _left_open(connection: Connection, first: int, end: int) -> dict[int, int]:
    sums: dict[int, int] = {}
    for question in (
        "SELECT customer_id, sum(total_minor) FROM bill WHERE event_id >= :first AND event_id < :end GROUP BY customer_id",
        """
        SELECT bill.customer_id, sum(adjustment.amount_minor) FROM adjustment JOIN bill ON bill.id = adjustment.bill_id
        WHERE adjustment.event_id >= :first AND adjustment.event_id < :end AND adjustment.kind <> 'late_fee_waived'
        GROUP BY bill.customer_id
        """,
        f"""
        SELECT customer_id, -sum(amount_minor) FROM allocation
        WHERE kind = 'principal' AND id >= :first << {PLACE_BITS} AND id < :end << {PLACE_BITS} GROUP BY customer_id
        """,
    ):
        for customer, amount in connection.execute(question, {"first": first, "end": end}):
            sums[customer] = sums.get(customer, 0) + amount
    return sums


def _changed(connection: Connection, events: Iterable[int]) -> dict[int, int]:
    return {
        customer: moved.billed_minor - moved.collected_minor - moved.adjusted_minor
        for customer, moved in moved_by_bills(connection, events).items()
    }


Key = TypeVar("Key")


def _together(sums: Mapping[Key, int], more: Mapping[Key, int]) -> dict[Key, int]:
    added = dict(sums)
    for key, amount in more.items():
        added[key] = added.get(key, 0) + amount
    return added


def moved_by_ledger(connection: Connection, events: Iterable[int]) -> dict[int | None, Moved]:
    """What some events did to what customers owe, by their postings.

    What was booked together says what it was: against new bills or against corrections; everything else was collected, or is
    taken back from it (a payment undone, a correction that makes credit of what was paid). What customers owe that only
    moves between customers, as in a list of corrections that adds up to nothing, is adjusted.
    """
    moved: dict[int | None, Moved] = {}
    for group in _balanced_groups(postings_of(connection, events)):
        accounts = {row[5] for row in group}
        is_correction = accounts == {ledger.RECEIVABLE} and group[0][1] not in PAYING_KINDS
        for customer, _kind, channel, till, _event, account, amount in group:
            if account != ledger.RECEIVABLE:
                continue
            of = moved.setdefault(customer, Moved())
            if accounts & BILLED_AGAINST:
                of.billed_minor += amount
                of.taken_over_minor += amount if ledger.OPENING_ARREARS in accounts else 0
            elif accounts & ADJUSTED_AGAINST or is_correction:
                of.adjusted_minor -= amount
            else:
                of.collected_minor -= amount
                of.till_minor -= amount if till is not None else 0
                of.bank_minor -= amount if till is None and channel == "bank" else 0
    return moved


def moved_by_bills(connection: Connection, events: Iterable[int]) -> dict[int, Moved]:
    """The same by the rows of the bills: issued, adjusted, and paid of their principal.

    A bill that a correction issues in the place of another corrects that one.
    """
    moved: dict[int, Moved] = {}
    for customer, what, amount in _bill_rows(connection, events):
        of = moved.setdefault(customer, Moved())
        if what == "billed":
            of.billed_minor += amount
        elif what == "adjusted":
            of.adjusted_minor -= amount
        else:
            of.collected_minor += amount
    return moved


Posted = tuple["int | None", str, "str | None", "int | None", int, str, int]
"""Customer, kind of event, channel of the payment (also where it is undone), till, event, account, amount."""


def postings_of(connection: Connection, events: Iterable[int]) -> Iterator[Posted]:
    """The postings of some events, in the order they were written."""
    for first, last in runs(events):
        yield from connection.execute(
            f"""
            SELECT posting.customer_id, event.kind, coalesce(payment.channel, undone.channel), event.till_id, event.id,
                   posting.account, posting.amount_minor
            FROM event CROSS JOIN posting ON {written_by("posting", "event.id")}
            LEFT JOIN payment ON payment.event_id = event.id
            LEFT JOIN undo ON undo.event_id = event.id
            LEFT JOIN payment AS undone ON undone.event_id = coalesce(undo.undone_event_id, event.about_event_id)
            WHERE event.id BETWEEN ? AND ? ORDER BY posting.id
            """,
            (first, last),
        )


def runs(events: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Numbers in order as stretches without a gap: a day's events are a few of them."""
    first = last = None
    for event in sorted(events):
        if last is not None and event == last + 1:
            last = event
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = event
    if first is not None and last is not None:
        yield first, last


def _balanced_groups(postings: Iterable[Posted]) -> Iterator[list[Posted]]:
    """Postings as they were booked together: each group of an event adds up to zero."""
    group: list[Posted] = []
    balance, event_id = 0, None
    for row in postings:
        if group and row[4] != event_id:
            yield group
            group, balance = [], 0
        event_id = row[4]
        group.append(row)
        balance += row[6]
        if not balance:
            yield group
            group = []
    if group:
        yield group


def _bill_rows(connection: Connection, events: Iterable[int]) -> Iterator[tuple[int, str, int]]:
    wanted = frozenset(events)
    if not wanted:
        return
    span: dict[str, object] = {"first": min(wanted), "last": max(wanted), "by_hand": BY_HAND}
    rows = connection.execute(
        """
        SELECT bill.event_id, bill.customer_id, CASE event.kind WHEN :by_hand THEN 'adjusted' ELSE 'billed' END,
               bill.total_minor
        FROM bill JOIN event ON event.id = bill.event_id WHERE bill.event_id BETWEEN :first AND :last
        UNION ALL
        SELECT adjustment.event_id, bill.customer_id, 'adjusted', adjustment.amount_minor FROM adjustment
        JOIN bill ON bill.id = adjustment.bill_id
        WHERE adjustment.event_id BETWEEN :first AND :last AND adjustment.kind <> 'late_fee_waived'
        """,
        span,
    )
    yield from ((customer, what, amount) for event, customer, what, amount in rows if event in wanted)
    paid = connection.execute(
        f"""
        SELECT event_id, customer_id, 'collected', amount_minor FROM allocation
        WHERE kind = 'principal' AND id BETWEEN :first << {PLACE_BITS} AND (:last + 1 << {PLACE_BITS}) - 1
        """,
        span,
    )
    yield from ((customer, what, amount) for event, customer, what, amount in paid if event in wanted)
