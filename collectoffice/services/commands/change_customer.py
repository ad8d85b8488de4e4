"""This file is what changes about a customer at the office: another code, holder, meter, address or phone; what was stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import customers
from collectoffice.domain.errors import BadCustomerCode, CodeTaken, NothingToAdjust, UnknownCustomer
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands.findable import make_findable

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.customer import CustomerCard
    from collectoffice.services.office import Office

CODE_LETTERS = range(4, 21)


@dataclass(frozen=True, slots=True)
class CustomerChanged:
    """A customer with the facts in force now, and since when."""

    event: str
    customer: CustomerCard
    since: str


def change_code(
    office: Office, staff: StaffMember, old: str, new: str, approver: StaffMember | None = None
) -> CustomerChanged:
    """Gives a customer another code from today; the old one still finds it.

    Refuses ``UnknownCustomer``, ``BadCustomerCode``, ``CodeTaken`` (another customer has or had it), ``NothingToAdjust`` (it is
    the code already) and what ``approval_for`` refuses.
    """
    card = _to_change(office, staff, old)
    code = "".join(new.split()).upper()
    if not (code.isalnum() and code.isascii() and len(code) in CODE_LETTERS):
        raise BadCustomerCode(code=new)
    taken = customers.card_by_code(office.file.connection, code)
    if taken is not None and taken.customer_id != card.customer_id:
        raise CodeTaken(code=code, name=taken.name)
    return _changed(office, staff, card, {"code": code}, approver)


def change_holder(
    office: Office, staff: StaffMember, code: str, name: str, approver: StaffMember | None = None
) -> CustomerChanged:
    """Writes who holds the contract from today; refuses ``UnknownCustomer``, ``NothingToAdjust`` and for want of approval."""
    return _changed(office, staff, _to_change(office, staff, code), {"name": " ".join(name.split())}, approver)


def change_meter(
    office: Office, staff: StaffMember, code: str, meter: str, approver: StaffMember | None = None
) -> CustomerChanged:
    """Writes which meter hangs at the customer's from today; refuses as ``change_holder`` does."""
    return _changed(office, staff, _to_change(office, staff, code), {"meter": "".join(meter.split())}, approver)


def change_address(
    office: Office, staff: StaffMember, code: str, address: str, approver: StaffMember | None = None
) -> CustomerChanged:
    """Writes where the electricity is used from today; refuses as ``change_holder`` does."""
    return _changed(office, staff, _to_change(office, staff, code), {"address": " ".join(address.split())}, approver)


def change_phone(
    office: Office, staff: StaffMember, code: str, phone: str, approver: StaffMember | None = None
) -> CustomerChanged:
    """Writes the number that reaches the customer from today; refuses as ``change_holder`` does."""
    return _changed(office, staff, _to_change(office, staff, code), {"phone": " ".join(phone.split())}, approver)


def known_customer(office: Office, code: str) -> CustomerCard:
    """The customer of a code; refuses with ``UnknownCustomer``."""
    card = customers.card_by_code(office.file.connection, code)
    if card is None:
        raise UnknownCustomer(code=code)
    return card


def _to_change(office: Office, staff: StaffMember, code: str) -> CustomerCard:
    require(staff.role, "change_customer")
    return known_customer(office, code)


def _changed(
    office: Office, staff: StaffMember, card: CustomerCard, stated: dict[str, str], approver: StaffMember | None
) -> CustomerChanged:
    """Writes one dated fact in an event of its own, and keeps the search index with it."""
    if any(not value or value == getattr(card, kind) for kind, value in stated.items()):
        raise NothingToAdjust
    approval = approval_for(office, staff, "change_customer", "any", approver)
    act = act_in_office(office, "customer_changed", staff)
    with office.file.entry(act) as entry:
        if "code" in stated:
            customers.rename(entry, card.customer_id, stated["code"], act.business_date)
        else:
            customers.take_over(entry, card.customer_id, stated, act.business_date)
        make_findable(entry, card.customer_id, office.pinyin)
        write_approval(entry, approval)
    return CustomerChanged(act.uid, customers.card(office.file.connection, card.customer_id), act.business_date)
