"""This file is what is refused about workbooks, and what fails in the surroundings: printer, disk, other programs."""

from __future__ import annotations

from collectoffice.domain.errors.refusal import Failure, Refusal


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


class PrintInDoubt(PrinterUnavailable):
    """The printer took a part of it, or did not answer: nobody but who looks at it knows whether the paper came out."""


class ProgramFault(Failure):
    """The program met a bug; what was saved before stays saved, and a report of it was written."""


class FileNotWritten(Failure):
    """The file could not be written (open in another program, no space, no right)."""


class DiskFull(Failure):
    """There is no room on the disk; nothing was written, the books are whole, tills and the day can still be closed."""


class DiskFailed(Failure):
    """The disk did not take or give what was asked (worn out, a cable, a quota); the books are as they were."""
