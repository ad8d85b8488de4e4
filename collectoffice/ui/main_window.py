"""This file is the window's frame: header, rail, the open screen and the foot bar; what a screen does is the screen's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from collectoffice.ui.frame_bars import Foot, Header, PracticeStripes, Rail
from collectoffice.ui.help import KeyCard
from collectoffice.ui.look import SCALES, Look
from collectoffice.ui.screen import Act, Screen
from collectoffice.ui.widgets.panel import columns, rows

SMALLEST = (1024, 728)
NARROW = 1120
"""Below this width (at 100 % text) the rail drops its words."""
SHORT = 560
HELP = "help"


class MainWindow(QMainWindow):
    """The one window."""

    screen_opened = Signal(str)
    """The key of the screen that was opened."""
    lock_requested = Signal()
    closing = Signal()
    painted = Signal()
    """The first picture stands."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._screens: dict[str, Screen] = {}
        self._make: Callable[[str], None] = lambda _key: None
        self._tabs: dict[str, list[str]] = {}
        self._last_tab: dict[str, str] = {}
        self._allowed: frozenset[str] | None = None
        self._open = ""
        self._before_help = ""
        self._was_framed = True
        self._is_framed = True
        self._was_painted = False
        self.header, self.rail, self._foot = Header(look), Rail(look), Foot(look)
        self._practice = PracticeStripes(look)
        self._practice.hide()
        self._stack = QStackedWidget()
        self._key_card: KeyCard | None = None
        self._lay_out()
        self.rail.chosen.connect(self._on_chosen)
        look.changed.connect(self._reflow)
        self._bind("F1", self.toggle_help)
        self._bind("Ctrl+L", self.lock_requested.emit)
        for keys in ("Ctrl++", "Ctrl+="):
            self._bind(keys, lambda: self._resize_text(1))
        self._bind("Ctrl+-", lambda: self._resize_text(-1))
        self.setMinimumSize(*SMALLEST)
        self.resize(1366, 728)
        self.retranslate()

    def add_screen(self, key: str, screen: Screen) -> None:
        """Takes a screen in; it stands nowhere until it has a row or is opened."""
        self._screens[key] = screen
        self._stack.addWidget(screen)
        screen.keys_changed.connect(lambda: self._show_keys() if self._open == key else None)

    def set_maker(self, make: Callable[[str], None]) -> None:
        """Who adds a screen that is opened before it is there."""
        self._make = make

    def add_row(
        self, key: str, icon: str, word: Callable[[], str], shortcut: str = "", *, at_foot: bool = False
    ) -> None:
        """Gives a screen its row in the rail and its key (Ctrl+1 is written ^1)."""
        self.rail.add(key, icon, word, shortcut.replace("Ctrl+", "^"), at_foot=at_foot)
        if shortcut:
            self._bind(shortcut, lambda: self._on_shortcut(key))
            self._bind(shortcut.replace("Ctrl+", "Ctrl+Shift+"), lambda: self._on_shortcut(key, -1))

    def add_tab(self, row: str, key: str) -> None:
        """A further screen behind a row: the row's key pressed again goes on to it, with Shift to the one before."""
        self._tabs.setdefault(row, [row]).append(key)

    def add_lock_row(self, word: Callable[[], str]) -> None:
        """The row that locks the window."""
        self.rail.add("lock!", "lock", word, "^L", at_foot=True)

    def open(self, key: str, *, framed: bool = True) -> None:
        """Opens a screen; without a frame (sign-in, lock) the rail is hidden and its keys sleep."""
        if key not in self._screens:
            self._make(key)
        if key not in (self._open, HELP):
            self._before_help = key
        self._open, self._is_framed = key, framed
        self.rail.setVisible(framed)
        self._stack.setCurrentWidget(self._screens[key])
        row = self._row_of(key)
        self._last_tab[row] = key
        self.rail.set_open(row)
        self._reflow()
        self._show_keys()
        self._screens[key].arrive()
        self.screen_opened.emit(key)

    @property
    def open_key(self) -> str:
        """The key of the open screen."""
        return self._open

    def set_practice(self, on: bool) -> None:
        """Shows or hides the stripes of practice mode."""
        self._practice.setVisible(on)
        self._reflow()

    def set_now(self, now: datetime) -> None:
        """The clock of the header."""
        self.header.set_now(now)

    def set_allowed(self, keys: Sequence[str]) -> None:
        """The screens that the signed-in role may open, tabs behind a row too; locking always."""
        self._allowed = frozenset(keys)
        self._last_tab.clear()
        self.rail.set_allowed([*(self._row_of(key) for key in keys), "lock!"])

    def toggle_help(self) -> None:
        """Opens the key card of the open screen, or closes it."""
        if self._open == HELP:
            self.open(self._before_help, framed=self._was_framed)
            return
        if self._open:
            self._was_framed = self._is_framed
            before = self._open
            self._card().show_keys(self._screens[before])
            self.open(HELP, framed=self._is_framed)
            self._before_help = before

    def _card(self) -> KeyCard:
        """The key card, made when it is first asked for."""
        if self._key_card is None:
            self._key_card = KeyCard(self._look)
            self._key_card.left.connect(self.toggle_help)
            self.add_screen(HELP, self._key_card)
        return self._key_card

    def come_forward(self) -> None:
        """Somebody started the program again: restored, above the others, with the keys."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._practice.set_text(self.tr("PRACTICE – nothing here counts"))
        self.setWindowTitle(self.tr("Electricity bill office"))
        self._show_keys()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks anew when the language changes, after the screens did."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the open screen out for the new size."""
        super().resizeEvent(event)
        self._reflow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells once that the first picture stands, after it does."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QEvent) -> None:
        """Tells that the window closes."""
        self.closing.emit()
        super().closeEvent(event)  # type: ignore[arg-type]

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("body")
        middle = columns(gap=0)
        middle.addWidget(self.rail)
        middle.addWidget(self._stack, 1)
        whole = rows(gap=0)
        whole.addWidget(self.header)
        whole.addWidget(self._practice)
        whole.addLayout(middle, 1)
        whole.addWidget(self._foot)
        body.setLayout(whole)
        self.setCentralWidget(body)

    def _bind(self, keys: str, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _on_shortcut(self, row: str, step: int = 1) -> None:
        if not self._is_framed or not self.rail.is_allowed(row):
            return
        tabs = self._tabs_of(row)
        if self._open in tabs:
            self.open(tabs[(tabs.index(self._open) + step) % len(tabs)])
        else:
            self._open_row(row)

    def _on_chosen(self, key: str) -> None:
        if key == "lock!":
            self.rail.set_open(self._row_of(self._open))
            self.lock_requested.emit()
        else:
            self._open_row(key)

    def _open_row(self, row: str) -> None:
        """Opens the tab of a row that was open last."""
        tabs = self._tabs_of(row)
        last = self._last_tab.get(row, "")
        self.open(last if last in tabs else tabs[0])

    def _tabs_of(self, row: str) -> list[str]:
        """The screens behind a row that may be opened."""
        tabs = self._tabs.get(row, [row])
        return [key for key in tabs if self._allowed is None or key in self._allowed] or [row]

    def _row_of(self, key: str) -> str:
        return next((row for row, tabs in self._tabs.items() if key in tabs), key)

    def _resize_text(self, step: int) -> None:
        at = SCALES.index(self._look.scale) + step
        if 0 <= at < len(SCALES):
            self._look.wear(scale=SCALES[at])

    def _reflow(self) -> None:
        scale = self._look.scale / 100
        self.rail.set_narrow(self.width() / scale < NARROW or self.height() / scale < SHORT)
        self._practice.set_text(self.tr("PRACTICE – nothing here counts"))
        if not self._open:
            return
        bars = self.header.height() + self._foot.height() + (self._practice.height() * (not self._practice.isHidden()))
        rail = self.rail.width() if self._is_framed else 0
        width, height = (self.width() - rail) / scale, (self.height() - bars) / scale
        self._screens[self._open].reflow(round(width), round(height))

    def _show_keys(self) -> None:
        if self._open:
            first = [] if self._open == HELP else [Act("F1", lambda: self.tr("Help"), self.toggle_help, rank=1)]
            self._foot.set_acts([*first, *(act for act in self._screens[self._open].acts if act.shown())])
