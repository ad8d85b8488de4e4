"""This file is F11 at the counter: which payment it undoes, its reason, and the second person where the desk asks for one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal

from collectoffice.ui.counter.questions import CounterQuestions
from collectoffice.ui.counter.recent_panel import RecentPanel
from collectoffice.ui.counter.saved_line import SavedLine
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.approval import ApprovalPanel


class UndoLast(QObject):
    """The payment just saved while its minutes run, else the newest of this till that stands."""

    wanted = Signal(str, str)
    """The payment event to be undone, and the reason."""
    asking_changed = Signal()
    """A second person is asked, or no more."""

    def __init__(self, look: Look, saved: SavedLine, recent: RecentPanel, questions: CounterQuestions) -> None:
        super().__init__(recent)
        self._saved, self._recent, self._questions = saved, recent, questions
        self.approval = ApprovalPanel(look)
        # The panel opens and closes by itself; the screen makes room for it.
        self.approval.installEventFilter(self)

    @property
    def payment(self) -> tuple[str, str] | None:
        """Receipt and event of the payment that F11 undoes."""
        if (undo := self._saved.undo) is not None:
            return undo.receipt, undo.event
        newest = self._recent.newest_standing
        return (newest.number, newest.event) if newest is not None else None

    def has_payment(self) -> bool:
        """Whether there is one."""
        return self.payment is not None

    def ask(self) -> None:
        """Asks for the reason, then wants the payment undone."""
        if (payment := self.payment) is not None:
            receipt, event = payment
            self._questions.reason(receipt, lambda reason: self.wanted.emit(event, reason))

    def approve(self) -> bool:
        """F12 while a second person is asked: the PIN is entered. Whether one is asked."""
        if self.approval.is_open:
            self.approval.approve.click()
        return self.approval.is_open

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells that the second person's panel came or went."""
        if watched is self.approval and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.asking_changed.emit()
        return super().eventFilter(watched, event)
