"""This file is the scanner: a burst of keys that no hand types is a code, from any screen and any field."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

GAP_MS = 55
GAP_RANGE_MS = (20, 150)
SHORTEST = 6
HELD_BACK_FROM = 3
"""From this key on a burst is held back until it is clear what it is; a hand's two quick keys pass at once."""
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)

_VNI_MARKS = {"\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
_VNI_SHAPES = {"\u0302": "6", "\u031b": "7", "\u0306": "8"}


@dataclass(slots=True)
class _Key:
    text: str
    key: int
    modifiers: Qt.KeyboardModifier


@dataclass(slots=True)
class _Field:
    """The field that had the focus before the burst, as it was."""

    field: QLineEdit
    text: str
    cursor: int
    selected_from: int
    selected: int

    def restore(self) -> None:
        if self.field.text() != self.text:
            self.field.setText(self.text)
        if self.selected:
            self.field.setSelection(self.selected_from, self.selected)
        else:
            self.field.setCursorPosition(self.cursor)


class Scanner(QObject):
    """A filter on the whole application. A scan's keys never reach the screen; a hand's always do."""

    scanned = Signal(str)
    """A code, with what an input method did to it undone."""
    measured = Signal(str, int, str)
    """For the scanner test: the code, its longest gap in ms, and the key that ended it."""

    def __init__(self, app: QApplication, clock_ms: Callable[[], float] | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._clock_ms = clock_ms or (lambda: time.monotonic() * 1000)
        self.gap_ms = GAP_MS
        self._keys: list[_Key] = []
        self._held: list[_Key] = []
        self._last_ms = 0.0
        self._longest_ms = 0.0
        self._before: _Field | None = None
        self._is_replaying = False
        self._give_up = QTimer(self)
        self._give_up.setSingleShot(True)
        self._give_up.timeout.connect(self._on_not_a_scan)
        app.installEventFilter(self)

    def set_gap(self, gap_ms: int) -> None:
        """The longest gap between two keys of a scan; 20 to 150 ms."""
        low, high = GAP_RANGE_MS
        self.gap_ms = min(max(gap_ms, low), high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks at every key press once, where it arrives."""
        if event.type() != QEvent.Type.KeyPress or self._is_replaying or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or not self._is_first_to_get(watched):
            return False
        return self._takes(event)

    def _is_first_to_get(self, watched: QWidget) -> bool:
        """A key goes to the focused widget first, then up its parents: count it once."""
        focused = self._app.focusWidget()
        return watched is focused if focused is not None else watched.isWindow()

    def _takes(self, event: QKeyEvent) -> bool:
        now_ms = self._clock_ms()
        gap_ms, self._last_ms = now_ms - self._last_ms, now_ms
        is_quick = bool(self._keys) and gap_ms <= self.gap_ms and not event.isAutoRepeat()
        if event.key() in ENDS:
            return self._ended(event, is_quick=is_quick)
        text = _text_of(event)
        if not text:
            if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock):
                self._on_not_a_scan()
            return False
        if not is_quick:
            self._on_not_a_scan()
            self._before = _snapshot(self._app.focusWidget())
            self._longest_ms = 0.0
        self._longest_ms = max(self._longest_ms, gap_ms if is_quick else 0.0)
        key = _Key(text, event.key(), event.modifiers())
        self._keys.append(key)
        self._give_up.start(self.gap_ms * 2)
        if len(self._keys) < HELD_BACK_FROM:
            return False
        self._held.append(key)
        return True

    def _ended(self, event: QKeyEvent, *, is_quick: bool) -> bool:
        is_scan = is_quick and len(self._keys) >= SHORTEST
        if not is_scan:
            self._on_not_a_scan()
            return False
        code = recover("".join(key.text for key in self._keys))
        longest_ms = round(self._longest_ms)
        before = self._before
        self._forget()
        if before is not None:
            before.restore()
        end = "Tab" if event.key() == Qt.Key.Key_Tab else "Enter"
        QTimer.singleShot(0, self, lambda: self._tell(code, longest_ms, end))
        return True

    def _tell(self, code: str, longest_ms: int, end: str) -> None:
        self.measured.emit(code, longest_ms, end)
        self.scanned.emit(code)

    def _on_not_a_scan(self) -> None:
        """Hands the keys that were held back to the field, as if nothing had been."""
        held = self._held
        self._forget()
        target = self._app.focusWidget()
        if not held or target is None:
            return
        self._is_replaying = True
        for key in held:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                self._app.sendEvent(target, QKeyEvent(kind, key.key, key.modifiers, key.text))
        self._is_replaying = False

    def _forget(self) -> None:
        self._give_up.stop()
        self._keys, self._held, self._before = [], [], None


def recover(text: str) -> str:
    """A code as it was printed: full-width forms narrowed, and the tone marks that VNI typing made turned into digits."""
    recovered = []
    for letter in unicodedata.normalize("NFKC", text):
        base, *marks = list(unicodedata.normalize("NFD", letter))
        if letter in "đĐ":
            recovered.append("D9" if letter == "Đ" else "d9")
            continue
        shapes = [_VNI_SHAPES[mark] for mark in marks if mark in _VNI_SHAPES]
        tones = [_VNI_MARKS[mark] for mark in marks if mark in _VNI_MARKS]
        recovered.append("".join([base, *shapes, *tones]))
    return "".join(recovered).strip().upper()


def _text_of(event: QKeyEvent) -> str:
    """What a key of a code means; a digit key that an input method swallowed still means its digit."""
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return ""
    if event.text() and event.text().isprintable():
        return event.text()
    is_digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
    return chr(event.key()) if is_digit else ""


def _snapshot(widget: QWidget | None) -> _Field | None:
    if not isinstance(widget, QLineEdit):
        return None
    return _Field(
        widget, widget.text(), widget.cursorPosition(), max(widget.selectionStart(), 0), len(widget.selectedText())
    )
