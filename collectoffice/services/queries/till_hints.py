"""This file is the finding of a till's mistake: the lines of a counted till that explain why it is over or short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import cash, till_lines, tills
from collectoffice.db.till_figures import REFUND_KIND, TAKEN_KINDS, till_row
from collectoffice.domain.errors import TillNotClosed, UnknownTill
from collectoffice.domain.till_hints import Hint, HintReceipt, TillLine, hints_for, searches_without_result
from collectoffice.services.closed_tills import counted_at_last
from collectoffice.services.queries.receipts import receipt_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from collectoffice.db.till_figures import TillRow
    from collectoffice.db.till_lines import MoneyEvent
    from collectoffice.services.office import Office

__all__ = ["Hint", "HintReceipt", "TillLine", "searches_without_result", "till_hints"]


PART_UNDONE, MOVED = "part_undone", "moved"
"""One receipt of a basket went to the payer's credit, or a payment to another customer: what was handed over stands."""


def till_hints(office: Office, till_id: int) -> tuple[Hint, ...]:
    """What would explain the difference of a counted or closed till, search by search; empty where it agrees.

    ``searches_without_result`` names the searches that found nothing. Refuses ``UnknownTill``, and ``TillNotClosed`` before
    the count: until then nobody is told how the drawer should stand.
    """
    row = till_row(office.file.connection, till_id)
    if row is None:
        raise UnknownTill(till=till_id)
    if row.expected_minor is None and not row.is_counting:
        raise TillNotClosed(till=till_id, counter=row.counter_code, name=row.cashier)
    difference_minor = _difference(office, row)
    return hints_for(difference_minor, _lines(office, row)) if difference_minor else ()


def _difference(office: Office, row: TillRow) -> int:
    """Counted less expected; of a till that is counted and not closed yet by its last count."""
    if row.expected_minor is not None:
        return counted_at_last(office, row) - row.expected_minor
    held = tills.open_till_by_id(office.file.connection, row.till_id)
    counts = [count for count in cash.counts_of_till(office.file.connection, row.till_id) if count.purpose == "close"]
    return counts[-1].total_minor - held.cash_minor if held and counts else 0


def _lines(office: Office, till: TillRow) -> Iterator[TillLine]:
    """What was typed at the till and still stands there, in the order of the day; the count last."""
    connection = office.file.connection
    events = till_lines.money_events(connection, till)
    undone = {event.undone_event_id for event in events if event.kind != PART_UNDONE}
    receipts = _receipts(office, till)
    for event in events:
        if event.kind in TAKEN_KINDS and event.event_id not in undone:
            yield from _payment_lines(event, receipts.get(event.event_id, ()))
        elif event.kind == REFUND_KIND:
            yield TillLine("refund", event.cash_minor, event.at, event.uid, (), event.reason)
        elif event.undone_event_id is not None and event.kind != MOVED:
            yield _undone_line(office, event, receipts)
    for move in cash.moves_of(connection, till.till_id):
        if move.amount_minor:
            yield TillLine(move.kind, move.amount_minor, move.at, note=move.reason)
    yield from _typed_count(office, till)


def _payment_lines(event: MoneyEvent, receipts: tuple[HintReceipt, ...]) -> Iterator[TillLine]:
    """What came in and went out, what stayed of the cash, and each receipt by itself."""
    for kind, amount in event.tenders:
        if kind != "credit":
            what = "change" if amount < 0 else kind
            yield TillLine(what, amount, event.at, event.uid, receipts)
    for receipt in receipts:
        yield TillLine("receipt", receipt.total_minor, event.at, event.uid, (receipt,))
    if event.cash_minor:
        yield TillLine("kept", event.cash_minor, event.at, event.uid, receipts)


def _undone_line(office: Office, event: MoneyEvent, receipts: dict[int, tuple[HintReceipt, ...]]) -> TillLine:
    undone = event.undone_event_id or 0
    named = receipts.get(undone) or tuple(
        _named(office, line) for line in till_lines.receipts_of_event(office.file.connection, undone)
    )
    return TillLine("undone", event.cash_minor, event.at, event.uid, named, event.reason)


def _receipts(office: Office, till: TillRow) -> dict[int, tuple[HintReceipt, ...]]:
    """The receipts of the till by their payment."""
    found: dict[int, tuple[HintReceipt, ...]] = {}
    for line in till_lines.receipts_of_till(office.file.connection, till):
        found[line.event_id] = (*found.get(line.event_id, ()), _named(office, line))
    return found


def _named(office: Office, line: till_lines.ReceiptLine) -> HintReceipt:
    return HintReceipt(receipt_text(office, line.number), line.customer, line.name, line.total_minor)


def _typed_count(office: Office, till: TillRow) -> Iterator[TillLine]:
    """The count that closed the till, where its sum was typed and not added up from its notes."""
    counts = [count for count in cash.counts_of_till(office.file.connection, till.till_id) if count.purpose != "float"]
    if counts and not counts[-1].pieces:
        yield TillLine("count", counts[-1].total_minor, counts[-1].at)
