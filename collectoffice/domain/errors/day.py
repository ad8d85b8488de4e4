"""This file is what is refused about the safe, the bank, the day and the forms."""

from __future__ import annotations

from collectoffice.domain.errors.refusal import Refusal


class NothingToDeposit(Refusal):
    """There is nothing in the safe that could go to the bank."""


class UnknownDeposit(Refusal):
    """There is no such deposit."""


class DepositNotInState(Refusal):
    """The deposit is not in the state that this takes."""


class BankDayOutOfRange(Refusal):
    """A day at the bank lies ahead, or before the batch was handed in there."""


class DaysBackwards(Refusal):
    """The last day lies before the first."""


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


class FormCountedAsGone(Refusal):
    """The number that somebody sees in the printer is of forms they had, and these count as used or spoiled."""


class FormNotConfirmed(Refusal):
    """Receipts go on pre-printed forms, and no number was confirmed in this till's printer."""


class FormsUsedUp(Refusal):
    """Fewer forms are left from the confirmed one on than there are receipts to print."""


class FormsSkipped(Refusal):
    """The confirmed number leaves forms behind, and nobody said what happened to them."""
