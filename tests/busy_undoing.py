"""This file is a busy desk's undoings: rows in every table of undoing, by real commands, with books that stay whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from collectoffice.domain.tender import Tender
from collectoffice.services.commands.bounce_cheque import bounce_cheque, lift_cash_only
from collectoffice.services.commands.move_credit import move_credit
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.refund_credit import refund_credit
from collectoffice.services.commands.reverse_payment import reverse_payment
from collectoffice.services.commands.void_payment import void_receipt
from tests.builders import Desk

FIRST, SECOND, THIRD = "PQ05990000001", "PQ05990000002", "PQ05990000003"


def be_busy_undoing(desk: Desk) -> None:
    """Undoes a receipt of a basket, a cheque, a payment of yesterday, and moves and refunds credit; Mai's till is open.

    Two rows at least in ``undo``, ``refund`` and ``cash_only``; three customers of its own.
    """
    office, cashier, supervisor = desk.office, desk.who("mai"), desk.who("ha")
    day = desk.clock().date().isoformat()
    for customer in (FIRST, SECOND, THIRD):
        desk.bill(customer, 150_000, day)
    basket = desk.pay(FIRST, SECOND, cash=400_000)
    void_receipt(office, cashier, basket.receipts[1], "wrong_customer", supervisor)
    wrong = desk.pay(SECOND, cash=200_000)
    move_payment(office, cashier, wrong.receipts[0], THIRD, approver=supervisor)
    cheque = Tender("cheque", 100_000, "SEC-99", "ACB", date.fromisoformat(day))
    desk.pay(SECOND, tenders=[cheque, Tender("cash", 60_000)])
    bounce_cheque(office, supervisor, "SEC-99")
    lift_cash_only(office, supervisor, SECOND, "other")
    move_credit(office, supervisor, FIRST, THIRD, 20_000)
    for amount in (30_000, 10_000):
        refund_credit(office, cashier, FIRST, amount, "customer_changed_mind", supervisor)
    desk.pay(FIRST, tenders=[replace(cheque, reference="SEC-98")], amount=cheque.amount_minor)
    move_credit(office, supervisor, FIRST, THIRD, desk.quote(FIRST).credit_minor)
    bounce_cheque(office, supervisor, "SEC-98")
    lift_cash_only(office, supervisor, FIRST, "other")
    twice = desk.pay(SECOND, amount=50_000, tenders=[Tender("qr", 50_000, "QR-9")])
    held = desk.held_minor()
    desk.close_till(held)
    desk.open_till("mai", 1, held)
    reverse_payment(office, cashier, twice.event, "duplicate", supervisor)
