"""This file is the commands that put bills and customers right: adjust, waive, dispute, and what changes about a customer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from collectoffice.cli.session import Session, iso_day
from collectoffice.cli.shared import ends_with_json, takes_approval
from collectoffice.services.commands.adjust_bill import (
    Grounds,
    NewIssue,
    adjust_bill,
    cancel_bill,
    reissue_bill,
    write_off_bill,
)
from collectoffice.services.commands.change_customer import (
    change_address,
    change_code,
    change_holder,
    change_meter,
    change_phone,
)
from collectoffice.services.commands.dispute_bill import answer_dispute, dispute_bill
from collectoffice.services.commands.merge_customers import merge_customers
from collectoffice.services.commands.waive_late_fee import waive_late_fee
from collectoffice.services.queries.customer_file import customer_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from collectoffice.services.commands.adjust_bill import BillAdjusted
    from collectoffice.services.commands.change_customer import CustomerChanged
    from collectoffice.services.commands.dispute_bill import BillDisputed
    from collectoffice.services.office import Office
    from collectoffice.services.queries.people import StaffMember

    Change = Callable[[Office, StaffMember, str, str, StaffMember | None], CustomerChanged]

ALL = "all"
"""What an option says that may have an amount and has none."""


@click.command()
@click.argument("bill")
@click.option("--by", "by_typed", help="Added to what the bill asks, in the currency; a minus takes it off.")
@click.option("--cancel", is_flag=True, help="The bill asks nothing any more.")
@click.option("--write-off", "write_off", is_flag=False, flag_value=ALL, help="Give up a part of what is open, or all.")
@click.option("--reissue", "new_number", help="Cancel the bill and issue one of this number in its place.")
@click.option("--total", help="What the new bill asks.")
@click.option("--due", help="The new bill's due day (YYYY-MM-DD); without it by the policy.")
@click.option("--kwh", type=click.IntRange(min=0), help="The new bill's consumption; without it as it was.")
@click.option("--doc", "document", default="", help="Number of the document that orders it.")
@click.option("--reason", default="")
@takes_approval
@ends_with_json
def adjust(session: Session, bill: str, document: str, reason: str, **said: Any) -> None:
    """Correct a bill: less or more, cancelled, written off, or issued anew."""
    _refuse_mixed(said)
    with session.writing("adjust") as office:
        desk = _Desk(session, office, session.acting(office), session.approver(office), Grounds(document, reason))
        payload = _adjusted(desk.adjust(bill, said))
    session.answer(payload)


@click.command()
@click.argument("bill")
@click.option("--amount")
@click.option("--all", "is_all", is_flag=True, help="All of the late fee that is left today.")
@click.option("--doc", "document", default="", help="Number of the document that orders it.")
@click.option("--reason", default="")
@takes_approval
@ends_with_json
def waive(session: Session, bill: str, amount: str | None, is_all: bool, document: str, reason: str) -> None:
    """Waive a bill's late fee."""
    if is_all == (amount is not None):
        raise click.UsageError("name an --amount or say --all")
    with session.writing("waive") as office:
        who, approver = session.acting(office), session.approver(office)
        minor = session.amount(office, amount)
        waived = waive_late_fee(office, who, bill, minor, Grounds(document, reason), approver)
    session.answer(
        {
            "event": waived.event,
            "bill": waived.bill,
            "customer": waived.customer,
            "waived_minor": waived.waived_minor,
            "late_fee_minor": waived.late_fee_minor,
            "waiting": waived.is_waiting,
        }
    )


@click.command()
@click.argument("bill")
@click.option("--answer-by", help="The day by which the office answers (YYYY-MM-DD); without it by the policy.")
@click.option("--answered", is_flag=True, help="The dispute was answered.")
@click.option("--note", default="", help="What the customer says, or what was answered.")
@takes_approval
@ends_with_json
def dispute(session: Session, bill: str, answer_by: str | None, answered: bool, note: str) -> None:
    """Mark a bill as disputed, or take the mark off with the answer."""
    if answered and answer_by:
        raise click.UsageError("an answered dispute has no --answer-by")
    day = iso_day(answer_by)
    with session.writing("dispute") as office:
        who, approver = session.acting(office), session.approver(office)
        if answered:
            payload = _disputed(answer_dispute(office, who, bill, note, approver))
        else:
            payload = _disputed(dispute_bill(office, who, bill, note, day, approver))
    session.answer(payload)


@click.group()
def customer() -> None:
    """What changes about a customer; what was before stays in the books."""


@customer.command("show")
@click.argument("code")
@ends_with_json
def customer_show(session: Session, code: str) -> None:
    """Show a customer with every code, name and meter it ever had, and its bills and payments."""
    with session.reading() as office:
        shown = customer_file(office, code)
    card = shown.quote.customer
    session.answer(
        {
            "customer": card.code,
            "name": card.name,
            "meter": card.meter,
            "open_minor": card.open_minor,
            "credit_minor": card.credit_minor,
            "facts": [{"kind": fact.kind, "since": fact.since, "value": fact.value} for fact in shown.facts],
            "entries": [
                {
                    "kind": entry.kind,
                    "on": entry.on.isoformat(),
                    "document": entry.document,
                    "amount_minor": entry.amount_minor,
                    "voided": entry.is_voided,
                    "other": entry.other,
                    "noted_minor": entry.noted_minor,
                }
                for entry in shown.entries
            ],
        }
    )


def _changing(name: str, takes: str, change: Change, told: str) -> None:
    """Adds the command that changes one thing about a customer; ``takes`` is what it calls the new value."""

    @customer.command(name, help=told)
    @click.argument("code")
    @click.argument("value", metavar=takes)
    @takes_approval
    @ends_with_json
    def command(session: Session, code: str, value: str) -> None:
        with session.writing("customer") as office:
            changed = change(office, session.acting(office), code, value, session.approver(office))
        session.answer(_changed(changed))


for _name, _takes, _change, _told in (
    ("code", "NEW", change_code, "Give a customer another code; the old one still finds it."),
    ("holder", "NAME", change_holder, "Write who holds the contract from today."),
    ("meter", "METER", change_meter, "Write which meter hangs at the customer's from today."),
    ("address", "ADDRESS", change_address, "Write where the customer uses the electricity from today."),
    ("phone", "PHONE", change_phone, "Write the number that reaches the customer from today."),
):
    _changing(_name, _takes, _change, _told)


@customer.command("merge")
@click.argument("code")
@click.option("--into", required=True, help="The code of the customer that stays.")
@takes_approval
@ends_with_json
def customer_merge(session: Session, code: str, into: str) -> None:
    """Make two codes of one customer one: bills, payments and credit of both under the one that stays."""
    with session.writing("customer") as office:
        merged = merge_customers(office, session.acting(office), code, into, session.approver(office))
    session.answer(
        {
            "event": merged.event,
            "merged": merged.merged_code,
            "customer": merged.customer.code,
            "moved_open_minor": merged.open_minor,
            "moved_credit_minor": merged.credit_minor,
            "open_minor": merged.customer.open_minor,
            "credit_minor": merged.customer.credit_minor,
        }
    )


COMMANDS = (adjust, waive, dispute, customer)


@dataclass(frozen=True, slots=True)
class _Desk:
    """Who corrects bills, with whose approval, on what grounds."""

    session: Session
    office: Office
    who: StaffMember
    approver: StaffMember | None
    grounds: Grounds

    def adjust(self, bill: str, said: Mapping[str, Any]) -> BillAdjusted:
        """The one correction that was said."""
        if said["cancel"]:
            return cancel_bill(self.office, self.who, bill, self.grounds, self.approver)
        if said["write_off"] is not None:
            amount = None if said["write_off"] == ALL else self.amount(said["write_off"])
            return write_off_bill(self.office, self.who, bill, amount, self.grounds, self.approver)
        if said["new_number"] is not None:
            anew = NewIssue(said["new_number"], self.amount(said["total"]), iso_day(said["due"]), said["kwh"])
            return reissue_bill(self.office, self.who, bill, anew, self.grounds, self.approver)
        return adjust_bill(self.office, self.who, bill, self.amount(said["by_typed"]), self.grounds, self.approver)

    def amount(self, typed: str) -> int:
        """A typed amount in minor units."""
        return self.session.amount(self.office, typed) or 0


def _refuse_mixed(said: Mapping[str, Any]) -> None:
    """A correction is one of the four."""
    chosen = [said["cancel"], *(said[name] is not None for name in ("by_typed", "write_off", "new_number"))]
    if sum(chosen) != 1:
        raise click.UsageError("say one of --by, --cancel, --write-off, --reissue")
    if (said["new_number"] is None) != (said["total"] is None):
        raise click.UsageError("--reissue takes a --total, and nothing else does")
    if said["new_number"] is None and (said["due"] is not None or said["kwh"] is not None):
        raise click.UsageError("--due and --kwh are for --reissue")


def _adjusted(done: BillAdjusted) -> dict[str, object]:
    return {
        "event": done.event,
        "bill": done.bill,
        "customer": done.customer,
        "kind": done.kind,
        "by_minor": done.by_minor,
        "open_minor": done.open_minor,
        "late_fee_minor": done.late_fee_minor,
        "credited_minor": done.credited_minor,
        "waived_minor": done.waived_minor,
        "new_bill": done.new_bill or None,
        "waiting": done.is_waiting,
    }


def _disputed(marked: BillDisputed) -> dict[str, object]:
    return {
        "event": marked.event,
        "bill": marked.bill,
        "disputed": marked.is_disputed,
        "answer_by": marked.answer_by.isoformat() if marked.answer_by else None,
    }


def _changed(changed: CustomerChanged) -> dict[str, object]:
    return {
        "event": changed.event,
        "customer": changed.customer.code,
        "name": changed.customer.name,
        "meter": changed.customer.meter,
        "address": changed.customer.address,
        "phone": changed.customer.phone,
        "since": changed.since,
    }
