"""This file is the line that says a payment is saved, and how long one key still undoes it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from collectoffice.ui.widgets.cards import Banner

SECOND_MS = 1000


@dataclass(frozen=True, slots=True)
class Undoable:
    """The newest payment while it can be undone."""

    receipt: str
    event: str
    seconds: int


class SavedLine(QObject):
    """Speaks through the counter's banner; the countdown goes on by itself."""

    over = Signal()
    """The undo minutes are over."""

    def __init__(self, banner: Banner) -> None:
        super().__init__(banner)
        self._banner = banner
        self._receipt, self._was_printed = "", True
        self.undo: Undoable | None = None
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self._on_second)

    def say(self, receipt: str, event: str, seconds: int, *, printed: bool) -> None:
        """Says that a payment is saved and offers its undo for some seconds."""
        self.undo = Undoable(receipt, event, seconds) if seconds > 0 else None
        self._receipt, self._was_printed = receipt, printed
        self._banner.say("ok" if printed else "warn", self._sentence)
        self._second.start()

    def forget(self) -> None:
        """Nothing can be undone any more."""
        self.undo = None
        self._second.stop()

    def _sentence(self) -> str:
        if self._was_printed:
            text = self.tr("Saved receipt {number} and sent it to the printer.").format(number=self._receipt)
        else:
            text = self.tr("Saved receipt {number}, not printed: the money is safe, F9 prints it.").format(
                number=self._receipt
            )
        if self.undo is None:
            return text
        minutes, seconds = divmod(self.undo.seconds, 60)
        return f"{text}  " + self.tr("F11 voids it ({minutes}:{seconds:02d} left)").format(
            minutes=minutes, seconds=seconds
        )

    def _on_second(self) -> None:
        left = self.undo.seconds - 1 if self.undo else 0
        if self.undo is None or left <= 0:
            self.forget()
            self.over.emit()
        else:
            self.undo = replace(self.undo, seconds=left)
        self._banner.refresh()
