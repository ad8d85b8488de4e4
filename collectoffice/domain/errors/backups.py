"""This file is what is refused about backups, a restore, and receipts that stand on paper alone."""

from __future__ import annotations

from collectoffice.domain.errors.refusal import Failure, Refusal


class NoBackupPlace(Refusal):
    """No second place was set on this PC."""


class BackupPlaceInOffice(Refusal):
    """The second place is in the office's own folder, and would be lost with it."""


class BackupPlaceGone(Failure):
    """The second place cannot be reached: the stick is not plugged in, the share is away."""


class BackupPlaceReadOnly(Failure):
    """The second place cannot be written."""


class BackupPlaceFull(Failure):
    """The second place has no room."""


class BackupFailed(Failure):
    """The second place did not take the backup; ``detail`` is what the system said."""


class BackupNotWhole(Failure):
    """A backup was opened and something in it is not right; it counts as none."""


class BackupUnreadable(Refusal):
    """The file is no backup of an office, or it cannot be opened here."""


class KeyNotHere(Refusal):
    """The office's key is not on this PC."""


class OtherOffice(Refusal):
    """The backup is of another office than the one in the folder."""


class EpochsUsedUp(Refusal):
    """There have been as many restores as receipt numbers can tell apart."""


class PaperNumberNotMissing(Refusal):
    """This receipt number is in the books, or of an epoch that is not over."""


class PaperDateAhead(Refusal):
    """A paper receipt is of a day that has not come yet."""


class PapersOneByOne(Refusal):
    """A paper receipt is of one customer: several are written in one after the other."""


class PaperNumberEntered(Refusal):
    """This paper receipt was written in already."""
