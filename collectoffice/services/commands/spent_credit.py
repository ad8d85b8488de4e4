"""This file is credit that was spent before its payment is undone: what is missing of it, and the bills that ask for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from collectoffice.db import bills, corrections, customers, ledger, undoing
from collectoffice.db.merges import owner_of
from collectoffice.domain.allocation import Allocation
from collectoffice.domain.errors import CreditAlreadyUsed
from collectoffice.domain.ledger import spent_credit_postings
from collectoffice.services.commands.office_bills import issue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Act, Books
    from collectoffice.db.payments import AllocationRow, TenderRow
    from collectoffice.services.office import Office

EVENT_KIND = "credit_billed"
"""What the event is called in the books; it stands outside the tills, for no money moves."""


@dataclass(frozen=True, slots=True)
class SpentCredit:
    """Credit that an undone payment had given and that was spent since: the bill by which the customer owes it now."""

    customer: str
    bill: str
    amount_minor: int


def missing_credit(
    connection: Connection,
    tenders: Iterable[TenderRow],
    rows: Sequence[AllocationRow],
    credited: Iterable[Allocation] = (),
) -> dict[int, int]:
    """What an undoing takes from credit balances that is not there any more, by customer, in minor units.

    ``rows`` are mirrored, the ``tenders`` drawn on credit go back, ``credited`` is new credit. What a correction made
    credit of the undone money is taken too.
    """
    changes = [(row.customer_id, -row.amount_minor) for row in rows if row.kind == "credit"]
    changes += [(tender.customer_id, tender.amount_minor) for tender in tenders if tender.customer_id is not None]
    changes += [(part.customer_id, part.amount_minor) for part in credited]
    changes += [(bill_owner, -minor) for bill_owner, minor in _of_corrected_bills(connection, rows)]
    added: dict[int, int] = {}
    for customer_id, change_minor in changes:
        owner = owner_of(connection, customer_id)
        added[owner] = added.get(owner, 0) + change_minor
    left = {
        owner: customers.card(connection, owner).credit_minor + minor for owner, minor in added.items() if minor < 0
    }
    return {owner: -minor for owner, minor in left.items() if minor < 0}


def refuse_spent(connection: Connection, missing: Mapping[int, int]) -> None:
    """Cash goes back only for credit that is still there; refuses with ``CreditAlreadyUsed``."""
    for customer_id, missing_minor in missing.items():
        card = customers.card(connection, customer_id)
        raise CreditAlreadyUsed(
            code=card.code,
            credit_minor=card.credit_minor,
            needed_minor=card.credit_minor + missing_minor,
            missing_minor=missing_minor,
        )


def bill_spent_credit(
    office: Office, books: Books, undoing_act: Act, missing: Mapping[int, int]
) -> tuple[SpentCredit, ...]:
    """Makes the missing credit a debt of the customers who spent it, on the day of the undoing that follows.

    One event with a bill for each; the credit that it makes good is what the undoing then takes.
    """
    if not missing:
        return ()
    act = replace(undoing_act, uid=office.new_uid(), kind=EVENT_KIND, till_id=None, counter_id=None)
    billed = []
    with books.entry(act) as entry:
        for customer_id, amount_minor in missing.items():
            card = customers.card(entry.connection, customer_id)
            billed.append(SpentCredit(card.code, issue(entry, card, "SC", amount_minor), amount_minor))
        undoing.add_credit(entry, [Allocation(None, owner, "credit", minor) for owner, minor in missing.items()])
        ledger.post(entry, spent_credit_postings(missing))
        for customer_id, amount_minor in missing.items():
            customers.refresh_open(entry, customer_id, amount_minor)
    return tuple(billed)


def _of_corrected_bills(connection: Connection, rows: Sequence[AllocationRow]) -> Iterator[tuple[int, int]]:
    """What corrected bills will take back of the credit they gave, once these rows pay them no more: (owner, amount)."""
    for bill_id in dict.fromkeys(row.bill_id for row in rows if row.bill_id is not None):
        bill = bills.bill_by_id(connection, bill_id)
        moved = corrections.moved_to_credit(connection, bill, "principal")
        moved_fee = corrections.moved_to_credit(connection, bill, "late_fee")
        if not moved and not moved_fee:
            continue
        undone = {kind: _sum(row for row in rows if row.bill_id == bill_id and row.kind == kind) for kind in _KINDS}
        paid = corrections.allocated_minor(connection, bill, "principal") - undone["principal"]
        fee_paid = corrections.allocated_minor(connection, bill, "late_fee") - undone["late_fee"]
        asked = bill.total_minor + corrections.adjusted_minor(connection, bill_id)
        yield bill.customer_id, min(-_sum(moved), max(0, asked - paid)) + max(0, -fee_paid)


_KINDS = ("principal", "late_fee")


def _sum(rows: Iterable[AllocationRow]) -> int:
    return sum(row.amount_minor for row in rows)
