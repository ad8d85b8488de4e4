"""This file is what is refused about tills, counters, receipts and undoing."""

from __future__ import annotations

from collectoffice.domain.errors.refusal import Refusal


class UnknownCounter(Refusal):
    """The office has no counter of this code."""


class CounterTaken(Refusal):
    """The office has a counter of this code already."""


class CounterCodeOutOfRange(Refusal):
    """A counter code is a number from 1 to 99."""


class NoOpenTill(Refusal):
    """This cashier has no open till."""


class TillAlreadyOpen(Refusal):
    """The counter or the cashier has an open till already."""


class UnknownReceipt(Refusal):
    """No receipt of this number, or a scanned receipt number whose check digits do not agree."""


class UnknownPayment(Refusal):
    """No payment event of this id."""


class NotYourPayment(Refusal):
    """A cashier undoes only a payment of his or her own."""


class UndoTooLate(Refusal):
    """The undo minutes are over, or the payment's till is closed."""


class AlreadyVoided(Refusal):
    """This payment was voided before."""


class CreditAlreadyUsed(Refusal):
    """The payment put money to credit and the credit has been used since."""


class BasketReceipt(Refusal):
    """The receipt is one of a basket; the basket is undone as a whole, by its event."""


class ReasonMissing(Refusal):
    """A void needs a reason."""


class TillCounting(Refusal):
    """The till is being counted; it takes no money any more."""


class TillNotCounted(Refusal):
    """A till is closed with a count; nobody has counted this one."""


class TillNotClosed(Refusal):
    """This takes a till that is closed."""


class UnknownTill(Refusal):
    """The office has no till of this number."""


class UnknownDenomination(Refusal):
    """There is no such note or coin."""


class CountNotItsNotes(Refusal):
    """The notes that were counted do not add up to the sum that was typed."""


class NotEnoughCash(Refusal):
    """There is less cash in the till or the safe than should leave it."""


class SameTill(Refusal):
    """Notes are exchanged between two tills."""


class TillAgrees(Refusal):
    """The till has no difference, or it was settled already."""


class TillReconciled(Refusal):
    """A supervisor reconciled this till already."""


class TillStillOpen(Refusal):
    """The payment's till is open: void it."""


class AlreadyUndone(Refusal):
    """This receipt's part of the payment was undone already."""


class UnknownTender(Refusal):
    """There is no such tender."""


class NotACheque(Refusal):
    """Only a cheque bounces."""


class CashOnly(Refusal):
    """A cheque of this customer bounced: only cash is taken until a supervisor lifts it."""


class NotCashOnly(Refusal):
    """This customer may pay by cheque already."""


class SameCustomer(Refusal):
    """Both customers are the same."""


class NothingToMove(Refusal):
    """The payment was made from the customer's own credit alone: there is no money that could be another's."""


class TenderNotAwaited(Refusal):
    """No QR payment or transfer of this number is awaited."""


class TenderSeen(Refusal):
    """Somebody has seen this money arrive already."""
