"""This file is what is refused about the office file: where it lies, its key, its copies, its clock and its machine."""

from __future__ import annotations

from collectoffice.domain.errors.refusal import Refusal


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


class OfficeCopyOlder(Refusal):
    """The file lacks what this machine wrote to it: an older copy stands in its place."""


class BooksStopped(Refusal):
    """The self-check of the start found something; no money is taken until it is known what."""


class OfficeInUse(Refusal):
    """Another process holds the office for writing."""


class PlaceUnfit(Refusal):
    """A live office file lies on a disk of this machine: no share, no folder that something copies."""


class InDoubt(Refusal):
    """A supervisor has to look at something before money is taken."""


class ClockWentBack(InDoubt):
    """The clock is behind what was written already."""


class ClockJumpedAhead(InDoubt):
    """The clock went more than a day further than the time that passed."""


class OtherMachine(InDoubt):
    """The books were brought here from another machine, with their key."""


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
