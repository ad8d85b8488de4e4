"""This file is the list of open approvals at work: what waits, and the answers of the one who is signed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.answer_approval import ApprovalAnswered, answer_approval
from collectoffice.services.queries.approvals import WaitingAct, open_approvals
from collectoffice.ui.approvals.view import ApprovalsView, OpenApproval
from collectoffice.ui.desk import Desk


class ApprovalsController(QObject):
    """Plugs the list into the office."""

    left = Signal()

    def __init__(self, desk: Desk, view: ApprovalsView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        view.approve_wanted.connect(self._on_approve_wanted)
        view.contest_wanted.connect(self._on_contest_wanted)
        view.left.connect(self.left)
        desk.news.signed_in.connect(self.begin)

    def refresh(self, then: Callable[[bool], None] | None = None) -> None:
        """Reads what waits; ``then`` is told whether there is any."""
        staff = self._desk.signed_in

        def arrived(waiting: tuple[WaitingAct, ...]) -> None:
            self.view.show_waiting([_row(act, staff.staff_id) for act in waiting])
            if then is not None:
                then(bool(waiting))

        self._desk.reader.run(lambda office: open_approvals(office, staff), arrived)

    def begin(self) -> None:
        """At a sign-in: nothing is left of what was said to whoever looked at the list before."""
        self.view.banner.clear()
        self.view.question.leave()

    def _on_approve_wanted(self, event: str) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(
            lambda office: answer_approval(office, staff, event, "approved"), self._on_answered, self._on_refused
        )

    def _on_contest_wanted(self, event: str, why: str) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(
            lambda office: answer_approval(office, staff, event, "contested", why), self._on_answered, self._on_refused
        )

    def _on_answered(self, answered: ApprovalAnswered) -> None:
        if answered.answer == "approved":
            self.view.say("ok", lambda: self.tr("Approved. %n still wait(s).", "", answered.open_left))
        else:
            self.view.say("warn", lambda: self.tr("Contested. %n still wait(s).", "", answered.open_left))
        self.refresh()

    def _on_refused(self, refusal: Refusal) -> None:
        self.view.say("bad", lambda: self._desk.word(refusal))
        self.refresh()


def _row(act: WaitingAct, own_id: int) -> OpenApproval:
    return OpenApproval(
        event=act.uid,
        act=act.act,
        amount_minor=act.amount_minor,
        at=datetime.fromisoformat(act.at),
        who=act.staff_name or act.user_name,
        is_own=act.staff_id == own_id,
    )
