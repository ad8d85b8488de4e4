"""This file is a screen of the window: a body with keys of its own, which the foot bar and the key card show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel

CAPS = {"Return": "Enter", "Escape": "Esc", "Up": "↑", "Down": "↓", "PgDown": "PgDn"}
"""How a key is written on its cap, where Qt's name differs."""


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Act:
    """What one key does on a screen."""

    cap: str
    word: Callable[[], str]
    do: Callable[[], None] | None
    shown: Callable[[], bool] = _always
    """A key that does nothing now, or that this role may not use, is absent."""
    rank: int = 1
    """Where the foot bar is short of room the highest rank goes first; the key card shows all."""


class Screen(Panel):
    """A screen: ``acts`` are its keys, ``arrive`` puts the cursor where work begins."""

    keys_changed = Signal()
    """Another set of keys works now."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.acts: list[Act] = []

    def act(
        self,
        key: str,
        word: Callable[[], str],
        do: Callable[[], None],
        *,
        shown: Callable[[], bool] = _always,
        rank: int = 1,
        cap: str = "",
    ) -> None:
        """Binds a key of this screen; it acts only while it is shown, and once while it is held down."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        act = Act(cap or CAPS.get(key, key), word, do, shown, rank)
        shortcut.activated.connect(lambda: act.do() if act.do is not None and act.shown() else None)
        self.acts.append(act)

    def hint(self, cap: str, word: Callable[[], str], *, shown: Callable[[], bool] = _always, rank: int = 2) -> None:
        """Names a key that the focused part handles itself (Enter, Space, arrows)."""
        self.acts.append(Act(cap, word, None, shown, rank))

    def heading(self) -> str:
        """The screen's name, for the key card."""
        return ""

    def arrive(self) -> None:
        """The screen was opened: put the cursor where work begins."""

    def reflow(self, width: int, height: int) -> None:
        """Lays out anew for a body of this size, in pixels at 100 % text."""

    def is_busy_typing(self) -> bool:
        """Whether something typed would be lost if another customer were opened."""
        return False
