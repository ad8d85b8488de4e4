"""This file is what is refused about amounts, customers and bills."""

from __future__ import annotations

from collectoffice.domain.errors.refusal import Refusal


# Amounts
class NotAnAmount(Refusal):
    """What was typed is not an amount of money."""


class FractionOfMinorUnit(Refusal):
    """The amount is finer than the smallest unit of the currency (a fraction of a đồng or a fen)."""


class AmountNotPositive(Refusal):
    """The amount is zero or negative."""


class NothingToPay(Refusal):
    """These customers owe nothing and no amount was typed on purpose."""


class TendersShort(Refusal):
    """The tenders are below the amount to pay."""


class UnusualTender(Refusal):
    """The tenders are over the unusual factor times what is due; asked about once."""


class CreditTooSmall(Refusal):
    """The customer's credit balance is below what should be drawn from it."""


class NotPayableInCash(Refusal):
    """No notes and coins pay this sum out; names the largest one below it that they do."""


class TenderIncomplete(Refusal):
    """A transfer, QR, card or cheque tender lacks its reference, or a cheque its number, bank or date."""


# Customers and bills
class UnknownCustomer(Refusal):
    """No customer has this code."""


class UnknownBill(Refusal):
    """None of the named customers has a bill of this number."""


class BillAlreadyPaid(Refusal):
    """Nothing is open on this bill; says when, where and by whom it was paid."""


class SameCustomerTwice(Refusal):
    """A basket names each customer once."""


class RequestIdUsed(Refusal):
    """This request id made another payment: other customers, or another cashier."""


class ScreenStale(Refusal):
    """What the customer owes changed after the screen read it."""


class DocumentMissing(Refusal):
    """A correction names the document it rests on."""


class NothingToAdjust(Refusal):
    """The bill leaves nothing to correct in this way."""


class BillNumberTaken(Refusal):
    """There is a bill of this number already."""


class BadCustomerCode(Refusal):
    """A customer code is 4 to 20 letters and digits."""


class BillInDispute(Refusal):
    """The bill is in dispute already."""


class AnswerDayPassed(Refusal):
    """The day by which a dispute is to be answered lies before today."""


class BillNotInDispute(Refusal):
    """The bill is not in dispute."""


class CodeTaken(Refusal):
    """Another customer has this code."""


class AlreadyMerged(Refusal):
    """This customer was merged into another already."""
