"""This file is the screen of an office that cannot be opened: why, and the way back by a backup, as a supervisor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from collectoffice.services.commands.restore_office import Preview
from collectoffice.services.queries.backups import MissingNumbers
from collectoffice.services.queries.known_backups import KnownBackup, KnownBackups
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, fill, label, line, rows, set_tone


@dataclass(frozen=True, slots=True)
class RestoreAsked:
    """Which backup, and who asks."""

    source: Path
    user: str
    pin: str


class RestoreView(Screen):
    """F9 says what a backup would bring back; F12 restores it, once it was looked at. The old file is put aside."""

    preview_wanted = Signal(object)
    restore_wanted = Signal(object)
    """A ``RestoreAsked`` each."""
    file_wanted = Signal()
    look_wanted = Signal()
    """Look again for backups: a stick was plugged in."""
    left = Signal()

    def __init__(self, look: Look, why: Callable[[], str]) -> None:
        super().__init__(look)
        self._why = why
        self._found: Preview | None = None
        self._known: KnownBackups | None = None
        self._is_working = False
        self._title, self._reason, self._said = label("h1"), label("lead", wrap=True), label(wrap=True)
        self._file, self._user, self._pin = QLineEdit(), QLineEdit(), QLineEdit()
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._fields = [Field(look, part) for part in (self._file, self._user, self._pin)]
        self.table: ListTable[KnownBackup] = ListTable(
            look,
            [
                Column(lambda: self.tr("Backup made"), lambda one: look.moment(one.at), bold=True),
                Column(lambda: self.tr("Office"), lambda one: one.office),
                Column(lambda: self.tr("Where"), lambda one: str(one.path.parent), grows=True, drop=1),
            ],
            row_height=36,
        )
        self.table.current_changed.connect(self._take)
        self.table.opened.connect(lambda _one: self._user.setFocus())
        self._places = label("mute", wrap=True)
        for part in (self._file, self._user):
            part.textChanged.connect(lambda _text: self._forget())
        self._file.returnPressed.connect(self._user.setFocus)
        self._user.returnPressed.connect(self._pin.setFocus)
        self._pin.returnPressed.connect(self._preview)
        self.banner = Banner(look)
        card = Panel(look, "card")
        inner = rows(margins=(16, 12, 16, 14), gap=10)
        inner.addWidget(self.table, 1)
        fill(inner, self._places, self._fields[0], line(*self._fields[1:], gap=12), self._said)
        inner.addStretch(0)
        card.setLayout(inner)
        whole = rows(margins=(24, 24, 24, 16), gap=12)
        fill(whole, self._title, self._reason)
        whole.addWidget(card, 1)
        whole.addStretch(0)
        whole.addWidget(self.banner)
        self.setLayout(whole)
        self.act("F4", lambda: self.tr("Choose the backup"), self.file_wanted.emit, shown=lambda: not self._is_working)
        self.act("F5", lambda: self.tr("Look again"), self.look_wanted.emit, shown=lambda: not self._is_working)
        self.act("F9", lambda: self.tr("What would be missing?"), self._preview, shown=lambda: not self._is_working)
        self.act("F12", lambda: self.tr("Restore"), self._restore, shown=self._may_restore, rank=0)
        self.act("Escape", lambda: self.tr("Close"), self.left.emit, shown=lambda: not self._is_working)
        self.retranslate()

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("The office cannot be opened")

    def show_known(self, known: KnownBackups) -> None:
        """The backups that this machine finds by itself; the newest is chosen already where they are of one office."""
        self._known = known
        chosen = self._file.text() or str(known.proposed.path if known.proposed else "")
        at = next((place for place, one in enumerate(known.backups) if str(one.path) == chosen), -1)
        self.retranslate()
        self.table.put(known.backups, current=at)
        if not self._user.text():
            (self._user if chosen else self.table if known.backups else self._file).setFocus()

    def set_file(self, path: Path) -> None:
        """The backup that was chosen."""
        self._file.setText(str(path))
        self._user.setFocus()

    def show_preview(self, found: Preview) -> None:
        """What the backup would bring back; from here on it can be restored."""
        self._found = found
        self.set_working(on=False)
        self.retranslate()
        self._pin.setFocus()
        self.say("ok", lambda: self.tr("This is what the backup brings back. F12 restores it."))

    def set_working(self, *, on: bool) -> None:
        """A backup is being read or restored: nothing else goes on."""
        self._is_working = on
        for field in self._fields:
            field.setEnabled(not on)
        if on:
            self.banner.say("", lambda: self.tr("One moment: the backup is read and checked."))
        else:
            self.banner.clear()
        self.keys_changed.emit()

    def say(self, tone: str, sentence: str | Callable[[], str]) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    @property
    def file(self) -> str:
        """The backup in the field."""
        return self._file.text().strip()

    @property
    def places(self) -> str:
        """Where backups are kept that cannot be reached."""
        return self._places.text()

    @property
    def said(self) -> str:
        """What the backup that was looked at would bring back."""
        return self._said.text()

    def focus_pin(self) -> bool:
        """The cursor to the PIN, emptied: it was wrong, or nobody typed one."""
        self._pin.clear()
        self._pin.setFocus()
        return self._pin.hasFocus()

    def arrive(self) -> None:
        """The cursor to the file, or to the name where one is chosen."""
        (self._user if self._file.text() else self._file).setFocus()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.heading())
        self.setAccessibleName(self.heading())
        if self._known is not None and self._known.backups:
            way = self.tr(
                "A supervisor restores a backup: name and PIN, Enter shows what would be missing, then F12. "
                "Nothing is deleted."
            )
        else:
            way = self.tr(
                "A supervisor can restore a backup: choose it on the stick or share (F4). Nothing is deleted."
            )
        self._reason.setText(f"{self._why()}\n\n{way}")
        words = (self.tr("Backup (F4)"), self.tr("Supervisor's user name"), self.tr("PIN"))
        for field, word in zip(self._fields, words, strict=True):
            field.set_words(word)
        self._say_places()
        self._said.setText("" if self._found is None else self._preview_words(self._found))

    # -------------------------------------------------------------------------------------------------- private

    def _say_places(self) -> None:
        known = self._known
        self.table.setVisible(known is not None and bool(known.backups))
        self.table.setAccessibleName(self.tr("Backups found"))
        gone = "" if known is None else ", ".join(str(place) for place in known.unreachable)
        self._places.setVisible(bool(gone))
        self._places.setText(
            self.tr("Backups are kept at {place}, which cannot be reached: plug it in, then F5.").format(place=gone)
        )
        set_tone(self._places, "warn")

    def _take(self, one: KnownBackup | None) -> None:
        if one is not None and not self._is_working:
            self._file.setText(str(one.path))

    def _preview_words(self, found: Preview) -> str:
        parts = [
            self.tr("Backup of {day}: {receipts} receipts.").format(
                day=self.look.day(date.fromisoformat(found.backup.newest_day)), receipts=found.backup.receipts
            ),
            self.tr("The journal brings back {receipts} more.").format(
                receipts=found.restored.receipts - found.backup.receipts
            ),
        ]
        if found.unreadable:
            parts.append(
                self.tr("%n part(s) of the journal are damaged: what they hold is missing.", "", len(found.unreadable))
            )
        if found.missing:
            parts.append(
                self.tr("Missing, to be entered from their counterfoils: {numbers}.").format(
                    numbers=", ".join(_stretch(one) for one in found.missing)
                )
            )
        else:
            parts.append(self.tr("As far as this computer knows, no receipt is missing."))
        if found.loses_encryption:
            parts.append(self.tr("The office was encrypted, this backup is not: encrypt it again when it is restored."))
        return "\n".join(parts)

    def _asked(self) -> RestoreAsked | None:
        source, user, pin = (part.text().strip() for part in (self._file, self._user, self._pin))
        if not source or not user or not pin:
            self.say("warn", lambda: self.tr("Something is missing: the backup, the user name or the PIN."))
            return None
        return RestoreAsked(Path(source), user, pin)

    def _may_restore(self) -> bool:
        return self._found is not None and not self._is_working

    def _preview(self) -> None:
        if (asked := self._asked()) is not None:
            self.preview_wanted.emit(asked)

    def _restore(self) -> None:
        if (asked := self._asked()) is not None:
            self.restore_wanted.emit(asked)

    def _forget(self) -> None:
        """Another backup was not looked at yet."""
        if self._found is not None:
            self._found = None
            self.retranslate()
            self.keys_changed.emit()


def _stretch(missing: MissingNumbers) -> str:
    return missing.first if missing.count == 1 else f"{missing.first} – {missing.last}"
