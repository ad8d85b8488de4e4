"""This file is the four figures of a dry run, each of which lists its rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QSizePolicy

from collectoffice.ui.imports.preview import ImportPreview
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import LaidButton
from collectoffice.ui.widgets.panel import Panel, columns, label, line, rows, set_tone

GROUPS = ("new", "changed", "known", "held", "missing")
ICONS = {"new": "plus", "changed": "pen", "known": "check", "held": "pause", "missing": "help"}
TONES = {"new": "pri", "changed": "warn", "known": "mute", "held": "bad", "missing": "warn"}


class _Tile(LaidButton):
    def __init__(self, look: Look, group: str, digit: int) -> None:
        super().__init__("tile", (14, 8, 12, 8), gap=0)
        self._look, self._group = look, group
        self._icon, self._word, cap = QLabel(), label("strong"), label("cap")
        self._count, self._note = label("figure3"), label("mute")
        cap.setText(str(digit))
        set_tone(self._word, TONES[group])
        inner = rows(gap=2)
        inner.addLayout(line(self.part(self._icon), self.part(self._word), None, self.part(cap), gap=6))
        second = line(self.part(self._count), self.part(self._note), None, gap=8)
        inner.addLayout(second)
        self.row.addLayout(inner)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, word: str, count: str, note: str, *, note_shown: bool) -> None:
        self._word.setText(word)
        self._count.setText(count)
        self._note.setText(note)
        self._note.setVisible(note_shown)
        self.setAccessibleName(f"{word} {count} {note}")
        self._icon.setPixmap(self._look.picture(ICONS[self._group], TONES[self._group], 18))


class FiguresRow(Panel):
    """New, changed, known, held; with an arrears list also what it no longer names."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._preview: ImportPreview | None = None
        self._shows_notes = True
        self._group = QButtonGroup(self)
        self._tiles: dict[str, _Tile] = {}
        row = columns(gap=8)
        for at, group in enumerate(GROUPS):
            tile = _Tile(look, group, at + 1)
            tile.clicked.connect(lambda _checked=False, group=group: self.chosen.emit(group))
            self._group.addButton(tile)
            self._tiles[group] = tile
            row.addWidget(tile, 1)
        self.setLayout(row)
        self.retranslate()

    def show_preview(self, preview: ImportPreview) -> None:
        """Shows the figures of a dry run."""
        self._preview = preview
        self._tiles["missing"].setVisible(preview.kind == "arrears")
        self.retranslate()

    def choose(self, group: str) -> None:
        """Presses a figure."""
        if not self._tiles[group].isHidden():
            self._tiles[group].setChecked(True)
            self.chosen.emit(group)

    def set_notes_shown(self, shown: bool) -> None:
        """Drops the grey words where the width is short."""
        self._shows_notes = shown
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        words = {
            "new": (self.tr("New"), self.tr("to be taken")),
            "changed": (self.tr("Changed"), self.tr("sum or facts")),
            "known": (self.tr("Known"), self.tr("the same, skipped")),
            "held": (self.tr("Held"), self.tr("kept back")),
            "missing": (self.tr("Not named"), self.tr("listed, stays open")),
        }
        for group, tile in self._tiles.items():
            count = getattr(self._preview, group).count if self._preview is not None else 0
            word, note = words[group]
            tile.show_count(word, self.look.count(count), note, note_shown=self._shows_notes)

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self.retranslate()
