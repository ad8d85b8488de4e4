"""This file is what is refused about people: who they are, what they may do, and a second person."""

from __future__ import annotations

from collectoffice.domain.errors.refusal import Refusal


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


class PutOut(Refusal):
    """Who is signed in is no longer who signed in: nothing more is done in this name before a new sign-in."""


class LockedMeanwhile(PutOut, StaffLocked):
    """Who is signed in was locked since."""


class RoleChangedMeanwhile(PutOut):
    """Who is signed in has another role since; ``role`` is the one of now."""


class RemovedMeanwhile(PutOut):
    """Who is signed in works here no longer."""


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
