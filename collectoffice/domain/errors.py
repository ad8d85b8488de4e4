"""This file is what the office may refuse: one exception class a refusal, with the facts that say why.

A refusal is expected and has been counted on: nothing was written. It carries facts only (amounts in minor
units under names that end in ``_minor``); its sentence in Vietnamese, Chinese and English stands in
``i18n/refusals.py``. Failures of the surroundings (a printer, a disk) are ``Failure``; everything else is a bug.
"""

from __future__ import annotations


class Refusal(Exception):
    """The office says no, nothing was written; ``facts`` says why."""

    def __init__(self, **facts: object) -> None:
        super().__init__(facts)
        self.facts = facts

    @property
    def name(self) -> str:
        """The stable word that other programs know this refusal by."""
        return type(self).__name__

    def __str__(self) -> str:
        listed = ", ".join(f"{key}={value!r}" for key, value in self.facts.items())
        return f"{self.name}({listed})"


class Failure(Refusal):
    """The surroundings failed (disk, printer, another program); what was saved before stays saved."""


# People
class UnknownUser(Refusal):
    """No such user name."""


class WrongPin(Refusal):
    """The PIN is not this user's."""


class NotAllowed(Refusal):
    """This role may not do this."""


class UserNameTaken(Refusal):
    """Another member of staff has this user name."""


class BadUserName(Refusal):
    """A user name is 1 to 32 letters, digits, dots, dashes or underscores."""


class PinMissing(Refusal):
    """Nobody typed a PIN and the environment has none."""


class UserMissing(Refusal):
    """Nobody said who acts."""


class UnknownRole(Refusal):
    """The office has no such role."""


class PinTooShort(Refusal):
    """A PIN has at least four digits."""


class SignInDelayed(Refusal):
    """Too many wrong PINs: the next try is taken after some seconds."""


class StaffLocked(Refusal):
    """This member of staff was locked; somebody who may let people in unlocks."""


class LastAdministrator(Refusal):
    """The last administrator can be neither locked nor given another role."""


class StaffHasOpenTill(Refusal):
    """This cashier's till is open: it is counted and closed first, or locking is meant on purpose."""


class ApprovalNeeded(Refusal):
    """This act takes a second person's approval."""


class ApproverIsActor(Refusal):
    """Nobody approves what he does himself."""


class ApproverNotAllowed(Refusal):
    """This role may not approve this."""


class ApprovalLimitReached(Refusal):
    """In an office of one person, no more acts of today may wait for their approval."""


class NothingToApprove(Refusal):
    """This event waits for no approval."""


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


class BillNotInDispute(Refusal):
    """The bill is not in dispute."""


class CodeTaken(Refusal):
    """Another customer has this code."""


class AlreadyMerged(Refusal):
    """This customer was merged into another already."""


# Tills, counters, receipts
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


# Safe, bank, day, forms
class NothingToDeposit(Refusal):
    """There is nothing in the safe that could go to the bank."""


class UnknownDeposit(Refusal):
    """There is no such deposit."""


class DepositNotInState(Refusal):
    """The deposit is not in the state that this takes."""


class TillsStillOpen(Refusal):
    """The day has tills that are not closed."""


class SafeNotCounted(Refusal):
    """The safe was not counted on this day."""


class DifferenceUnexplained(Refusal):
    """A till is over or short and nobody said why."""


class DayLocked(Refusal):
    """The day is locked."""


class DayNotBegun(Refusal):
    """The day lies ahead."""


class BadFormNumbers(Refusal):
    """The numbers of forms run from a first one to a last one that is not below it, a million at most."""


class UnknownFormBook(Refusal):
    """There is no such book of forms."""


class FormsOverlap(Refusal):
    """Another book has some of these numbers."""


class FormNotInHand(Refusal):
    """This form is not in the hands of the one who should have it."""


# The office file
class NoOfficeHere(Refusal):
    """The folder holds no office file."""


class OfficeExists(Refusal):
    """The folder holds an office file already."""


class FolderNotEmpty(Refusal):
    """A new office is made in a new or an empty folder."""


class OfficeFileTooNew(Refusal):
    """The office file was written by a newer version of the program."""


class OfficeFileDamaged(Refusal):
    """The start-up check found the office file's protections or its schema changed."""


class OfficeInUse(Refusal):
    """Another process holds the office for writing."""


class ClockOnlyInPractice(Refusal):
    """The clock is set by hand in practice offices only."""


class UnknownPolicy(Refusal):
    """No such policy, or not the newest of its country."""


class RateAboveCap(Refusal):
    """A policy's yearly late fee rate is above the legal cap it names (rules.md §6 V-3)."""


class WaitAboveMax(Refusal):
    """A policy waits longer from the first notice to the cut than its law allows (rules.md §6 V-4)."""


class PolicyNotUnderstood(Refusal):
    """A policy says something that the program cannot follow; ``key`` is where, ``value`` what stands there."""


class UnknownSetting(Refusal):
    """No such setting."""


class SettingOutOfRange(Refusal):
    """The setting does not take this value."""


class BadOfficeCode(Refusal):
    """An office code is 2 to 12 capital letters and digits."""


class DatesNotIso(Refusal):
    """A date is written YYYY-MM-DD."""


# Workbooks
class WorkbookUnreadable(Refusal):
    """The file cannot be read as a workbook; ``why`` is a word of ``i18n/refusals.py``."""


class HeaderNotFound(Refusal):
    """No row of the workbook has the column names that a list of this kind needs."""


class WrongCurrency(Refusal):
    """The workbook's amounts are in another currency than the office's."""


class AsOfMissing(Refusal):
    """The day of an arrears list is neither in its title nor in its file name."""


class WorkbookChanged(Refusal):
    """The file changed between its preview and its taking."""


class Cancelled(Refusal):
    """The user cancelled; nothing was written."""


# Surroundings
class PrinterUnavailable(Failure):
    """The printer is missing or refused the job; the payment is safe."""


class FileNotWritten(Failure):
    """The file could not be written (open in another program, no space, no right)."""


class DiskFull(Failure):
    """There is no room on the disk; nothing was written and the books are whole."""
