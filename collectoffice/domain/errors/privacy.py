"""This file is the refusals of keeping the office's books secret, and of erasing what it may no longer keep."""

from __future__ import annotations

from collectoffice.domain.errors.refusal import Refusal


class OfficeEncrypted(Refusal):
    """The office file is encrypted, and its key is not on this machine: the recovery passphrase brings it here."""


class RecoveryMissing(Refusal):
    """No recovery file lies beside the office: a passphrase alone opens nothing."""


class RecoveryUnreadable(Refusal):
    """The recovery file was damaged, or is of another office; another copy of it may be whole."""


class PassphraseWrong(Refusal):
    """The recovery passphrase does not open the recovery file."""


class PassphraseMissing(Refusal):
    """The recovery passphrase was not given; ``variable`` names where a program gives it."""


class PassphraseTooShort(Refusal):
    """A recovery passphrase can be tried by whoever has the file, for as long as they like: it must be long."""


class PassphrasesDiffer(Refusal):
    """The passphrase typed the second time is not the one of the first time."""


class AlreadyEncrypted(Refusal):
    """The office is encrypted already."""


class NotEncrypted(Refusal):
    """The office is not encrypted."""


class OfficeReadBeside(Refusal):
    """Another program reads the office: its file cannot be exchanged now."""


class CopyDiffers(Refusal):
    """What was copied is not what was there; the office stays as it was."""


class StillCustomer(Refusal):
    """Personal data of a customer who owes, is owed, disputes a bill, or was billed lately is still needed; ``why`` says."""


class AlreadyErased(Refusal):
    """The customer's personal data was erased already."""
