"""This file is the merging of two codes that are one customer: bills, payments and credit of both under the one that stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import cheques, customers, ledger, merges, search
from collectoffice.domain.errors import AlreadyMerged, SameCustomer
from collectoffice.domain.ledger import CREDIT, RECEIVABLE, Posting
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands.change_customer import known_customer
from collectoffice.services.commands.findable import make_findable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from collectoffice.db.entry import Entry
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.customer import CustomerCard
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class CustomersMerged:
    """Two codes that are one customer now; sums in minor units."""

    event: str
    merged_code: str
    customer: CustomerCard
    """The one that stays, with what it owes and has now."""
    open_minor: int
    """Principal that came with the merged code."""
    credit_minor: int
    """Credit that came with it."""


def merge_customers(
    office: Office, staff: StaffMember, code: str, into: str, approver: StaffMember | None = None
) -> CustomersMerged:
    """Makes the customer of one code a part of another's; nothing older is changed, and every code still finds it.

    What is open and the credit move by postings; who was cash-only stays so. Refuses ``UnknownCustomer``, ``SameCustomer``,
    ``AlreadyMerged`` (the first code became another customer's before) and what ``approval_for`` refuses.
    """
    require(staff.role, "change_customer")
    merged, stays = known_customer(office, code), known_customer(office, into)
    if merged.code not in customers.code_forms(code) and customers.was_merged(office.file.connection, code):
        raise AlreadyMerged(code=code, into=merged.code, name=merged.name)
    if merged.customer_id == stays.customer_id:
        raise SameCustomer(code=merged.code, name=merged.name)
    approval = approval_for(office, staff, "change_customer", "any", approver)
    act = act_in_office(office, "customers_merged", staff)
    with office.file.entry(act) as entry:
        merges.add_merge(entry, merged.customer_id, stays.customer_id)
        ledger.post(entry, _balances_moved(merged, stays))
        customers.hand_over(entry, merged.customer_id, stays.customer_id, act.business_date)
        customers.refresh_open(entry, stays.customer_id, merged.credit_minor)
        _keep_cash_only(entry, merged, stays)
        search.forget(entry.connection, merged.customer_id)
        make_findable(entry, stays.customer_id, office.pinyin)
        write_approval(entry, approval)
    return CustomersMerged(
        event=act.uid,
        merged_code=merged.code,
        customer=customers.card(office.file.connection, stays.customer_id),
        open_minor=merged.open_minor,
        credit_minor=merged.credit_minor,
    )


def _keep_cash_only(entry: Entry, merged: CustomerCard, stays: CustomerCard) -> None:
    """A customer of whom no cheque is taken stays one under the other code."""
    since = cheques.cash_only_since(entry.connection, merged.customer_id)
    if since is not None and cheques.cash_only_since(entry.connection, stays.customer_id) is None:
        cheques.mark_cash_only(entry, stays.customer_id, since.reason, is_cash_only=True)


def _balances_moved(merged: CustomerCard, stays: CustomerCard) -> Iterator[Posting]:
    """What the merged customer owes and has, taken from it and put to the other."""
    for account, balance_minor in ((RECEIVABLE, merged.open_minor), (CREDIT, -merged.credit_minor)):
        if balance_minor:
            yield Posting(account, -balance_minor, merged.customer_id)
            yield Posting(account, balance_minor, stays.customer_id)
