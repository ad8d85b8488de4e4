"""This file is what is refused about the yearly archive: a year that is not over, an archive that is not there or not the one."""

from __future__ import annotations

from collectoffice.domain.errors.refusal import Failure, Refusal


class YearNotOver(Refusal):
    """The year is not over, or not for as long as the office waits; ``from_day`` is when it may be sealed."""


class YearNotClosed(Refusal):
    """A day of the year, or of one before, was not closed and locked; ``day`` is the first, ``days`` how many."""


class YearEmpty(Refusal):
    """The books hold nothing of this year."""


class YearSealed(Refusal):
    """The year was sealed already."""


class YearNotSealed(Refusal):
    """No archive of this year was ever made."""


class ArchiveNotWhole(Failure):
    """The archive was opened and something in it is not right; it counts as none and the year is not sealed."""


class ArchiveUnreadable(Refusal):
    """The file is not there, or is no archive that can be read here."""


class ArchiveOnlyRead(Refusal):
    """An archive is opened to read; what writes is done in the office."""
