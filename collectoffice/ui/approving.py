"""This file is an act that may take a second person: done at once, or done again with the PIN given on the same screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from collectoffice.domain.errors import (
    ApprovalNeeded,
    ApproverIsActor,
    ApproverNotAllowed,
    Refusal,
    SignInDelayed,
    StaffLocked,
    UnknownUser,
    WrongPin,
)
from collectoffice.services.commands.sign_in import sign_in
from collectoffice.services.office import Office
from collectoffice.services.queries.approvals import possible_approvers
from collectoffice.services.queries.people import StaffMember
from collectoffice.ui.desk import Desk
from collectoffice.ui.sign_in.countdown import Countdown
from collectoffice.ui.widgets.approval import ApprovalPanel, SecondPerson

T = TypeVar("T")
Work = Callable[[Office, StaffMember | None], T]
OF_THE_APPROVER = (WrongPin, SignInDelayed, StaffLocked, UnknownUser, ApproverIsActor, ApproverNotAllowed)
"""What is said at the panel, which stays open; any other refusal is the act's own."""


class Approving(QObject):
    """Does acts for a controller, and asks for a second person where the desk says that one is needed.

    The act is tried without anybody first: who may do it alone, and an office of one person, never see the panel.
    """

    def __init__(self, desk: Desk, panel: ApprovalPanel) -> None:
        super().__init__(panel)
        self._desk, self._panel = desk, panel
        self._countdown = Countdown(panel.banner, desk.word)
        self._again: Callable[[str, str], None] | None = None
        self._cancelled: Callable[[], None] | None = None
        panel.approved.connect(self._on_approved)
        panel.cancelled.connect(self._on_cancelled)

    def do(
        self,
        work: Work[T],
        done: Callable[[T], None],
        refused: Callable[[Refusal], None],
        cancelled: Callable[[], None] | None = None,
        title: Callable[[], str] | None = None,
    ) -> None:
        """Does ``work(office, approver)`` on the books; ``approver`` is None until the desk asks for one.

        ``title`` says what is to be approved; without it the panel says what the desk refused.
        """

        def needs(refusal: Refusal) -> None:
            if not isinstance(refusal, ApprovalNeeded):
                refused(refusal)
                return
            staff = self._desk.signed_in
            self._again, self._cancelled = again, cancelled
            self._desk.reader.run(
                lambda office: possible_approvers(office, staff, str(refusal.facts["by"])),
                lambda people: self._ask(people, refusal, title),
            )

        def again(user: str, pin: str) -> None:
            self._desk.books.run(lambda office: work(office, sign_in(office, user, pin)), taken, not_taken)

        def taken(result: T) -> None:
            self._end()
            done(result)

        def not_taken(refusal: Refusal) -> None:
            if isinstance(refusal, OF_THE_APPROVER):
                self._countdown.begin(refusal)
                self._panel.say_wrong(self._countdown.sentence)
                return
            self._end()
            refused(refusal)

        self._desk.books.run(lambda office: work(office, None), done, needs)

    def _ask(self, people: tuple[StaffMember, ...], refusal: Refusal, title: Callable[[], str] | None) -> None:
        self._panel.ask(
            title or (lambda: self._desk.word(refusal)),
            [SecondPerson(one.user_name, one.name, one.role) for one in people],
        )

    def _on_approved(self, user: str, pin: str) -> None:
        if self._again is not None:
            self._again(user, pin)

    def _on_cancelled(self) -> None:
        cancelled, self._again, self._cancelled = self._cancelled, None, None
        if cancelled is not None:
            cancelled()

    def _end(self) -> None:
        self._again = self._cancelled = None
        self._panel.close_panel()
