"""This file is the undoing of payments by command: void, reversal, move, bounced cheque, refund, credit, cash only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json, takes_approval
from collectoffice.domain.undoing import UNDO_REASONS
from collectoffice.services.commands.bounce_cheque import bounce_cheque, lift_cash_only
from collectoffice.services.commands.move_credit import move_credit
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.refund_credit import refund_credit
from collectoffice.services.commands.reverse_payment import reverse_payment, reverse_receipt
from collectoffice.services.commands.void_payment import void_payment, void_receipt
from collectoffice.services.queries.undoings import cash_only

if TYPE_CHECKING:
    from collectoffice.services.commands.repost import Reposted
    from collectoffice.services.commands.undo_payment import PaymentUndone

Answer = dict[str, object]
_REASON_HELP = f"One of {', '.join(UNDO_REASONS)}, or a text of your own."
_reason = click.option("--reason", required=True, help=_REASON_HELP)


@click.command()
@click.argument("number", required=False)
@click.option("--event", help="Undo a whole payment by its event, a basket with all its receipts.")
@_reason
@takes_approval
@ends_with_json
def void(session: Session, number: str | None, event: str | None, reason: str) -> None:
    """Undo the payment of a receipt while its till is open; of a basket that customer's part, to the payer's credit."""
    _one_of(number, event)
    with session.writing("void") as office:
        who, approver = session.acting(office), session.approver(office)
        if number:
            undone = void_receipt(office, who, number, reason, approver)
        else:
            undone = void_payment(office, who, event or "", reason, approver)
    session.answer(_undone(undone))


@click.command()
@click.argument("number", required=False)
@click.option("--event", help="Reverse a whole payment by its event, a basket with all its receipts.")
@_reason
@takes_approval
@ends_with_json
def reverse(session: Session, number: str | None, event: str | None, reason: str) -> None:
    """Undo the payment of a receipt today, after its till was closed; it takes a second person."""
    _one_of(number, event)
    with session.writing("reverse") as office:
        who, approver = session.acting(office), session.approver(office)
        if number:
            undone = reverse_receipt(office, who, number, reason, approver)
        else:
            undone = reverse_payment(office, who, event or "", reason, approver)
    session.answer(_undone(undone))


@click.command()
@click.argument("number")
@click.option("--to", "customer", required=True, help="The code of the right customer.")
@click.option("--reason", default="wrong_customer", show_default=True, help=_REASON_HELP)
@takes_approval
@ends_with_json
def move(session: Session, number: str, customer: str, reason: str) -> None:
    """Move the payment of a receipt to the right customer, with a new receipt; no cash moves."""
    with session.writing("move") as office:
        who, approver = session.acting(office), session.approver(office)
        moved = move_payment(office, who, number, customer, reason, approver)
    session.answer({**_undone(moved.undone), "to": moved.customer, **_reposted(moved.reposted)})


@click.command()
@click.argument("tender")
@click.option("--reason", default="cheque_bounced", show_default=True, help=_REASON_HELP)
@takes_approval
@ends_with_json
def bounce(session: Session, tender: str, reason: str) -> None:
    """Undo all that a cheque paid: by the tender's id, the cheque's number, or the receipt of its payment."""
    with session.writing("bounce") as office:
        who, approver = session.acting(office), session.approver(office)
        bounced = bounce_cheque(office, who, tender, reason, approver)
    session.answer(
        {
            **_undone(bounced.undone),
            "cheque": bounced.cheque,
            "cash_only": bounced.customer,
            "fee_bill": bounced.fee_bill or None,
            "fee_minor": bounced.fee_minor,
            **_reposted(bounced.reposted),
        }
    )


@click.command()
@click.argument("customer")
@click.option("--amount", required=True, help="How much of the credit is paid out.")
@click.option("--reason", default="other", show_default=True, help=_REASON_HELP)
@takes_approval
@ends_with_json
def refund(session: Session, customer: str, amount: str, reason: str) -> None:
    """Pay a customer's credit out in cash from the open till."""
    with session.writing("refund") as office:
        who, approver = session.acting(office), session.approver(office)
        paid = refund_credit(office, who, customer, session.amount(office, amount) or 0, reason, approver)
    session.answer(
        {
            "event": paid.event,
            "customer": paid.customer,
            "amount_minor": paid.amount_minor,
            "cash_back_minor": paid.amount_minor,
            "credit_minor": paid.credit_minor,
            "reason": paid.reason,
            **_approval(paid.approver, is_waiting=paid.is_waiting),
        }
    )


@click.command("credit-move")
@click.argument("customer")
@click.option("--to", "other", required=True, help="The code of the customer whose credit it becomes.")
@click.option("--amount", required=True)
@click.option("--reason", default="wrong_customer", show_default=True, help=_REASON_HELP)
@takes_approval
@ends_with_json
def credit_move(session: Session, customer: str, other: str, amount: str, reason: str) -> None:
    """Move credit from one customer to another."""
    with session.writing("credit-move") as office:
        who, approver = session.acting(office), session.approver(office)
        moved = move_credit(office, who, customer, other, session.amount(office, amount) or 0, reason, approver)
    session.answer(
        {
            "event": moved.event,
            "customer": moved.customer,
            "to": moved.to,
            "amount_minor": moved.amount_minor,
            "credit_minor": moved.credit_minor,
            "to_credit_minor": moved.to_credit_minor,
            "reason": moved.reason,
            **_approval(moved.approver, is_waiting=moved.is_waiting),
        }
    )


@click.command("cash-only")
@click.argument("customer")
@click.option("--lift", is_flag=True, help="Take the customer's cheques again.")
@click.option("--reason", default="", help="Why cheques are taken again.")
@takes_approval
@ends_with_json
def cash_only_command(session: Session, customer: str, lift: bool, reason: str) -> None:
    """Say whether cheques of a customer are refused, or with --lift take them again."""
    if lift:
        with session.writing("cash-only") as office:
            lifted = lift_cash_only(office, session.acting(office), customer, reason, session.approver(office))
        session.answer({"customer": lifted.customer, "cash_only": False, "since": None, "reason": reason.strip()})
        return
    with session.reading() as office:
        mark = cash_only(office, customer)
    session.answer(
        {"customer": mark.customer, "cash_only": mark.is_cash_only, "since": mark.since or None, "reason": mark.reason}
    )


COMMANDS = (void, reverse, move, bounce, refund, credit_move, cash_only_command)


def _one_of(number: str | None, event: str | None) -> None:
    if bool(number) == bool(event):
        raise click.UsageError("name a receipt or an --event")


def _undone(undone: PaymentUndone) -> Answer:
    """What an undoing did; its slip is saved by ``receipt EVENT``."""
    return {
        "event": undone.event,
        "voided_event": undone.voided_event,
        "receipts": list(undone.receipts),
        "cash_back_minor": undone.cash_back_minor,
        "kind": undone.kind,
        "amount_minor": undone.amount_minor,
        "credited_minor": undone.credited_minor,
        "reason": undone.reason,
        "spent_credit": [
            {"customer": part.customer, "bill": part.bill, "amount_minor": part.amount_minor} for part in undone.spent
        ],
        **_approval(undone.approver, is_waiting=undone.is_waiting),
    }


def _reposted(reposted: Reposted | None) -> Answer:
    """The payment that was written again."""
    return {
        "reposted_event": reposted.event if reposted else None,
        "new_receipts": list(reposted.receipts) if reposted else [],
        "reposted_minor": reposted.amount_minor if reposted else 0,
        "reposted_credit_minor": reposted.credit_minor if reposted else 0,
    }


def _approval(approver: str, *, is_waiting: bool) -> Answer:
    """Who answers for it besides the one who acts, or that nobody does yet."""
    return {"approved_by": approver or None, "to_be_approved": is_waiting}
