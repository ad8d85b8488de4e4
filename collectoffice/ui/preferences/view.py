"""This file is the settings screen: look, printers, receipt and desk, each setting taken over at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from collectoffice.domain.printer_choice import NO_PRINTER
from collectoffice.ui.languages import LANGUAGES, NAMES
from collectoffice.ui.look import SCALES, Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import Button
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, columns, label, line, rows

ONE_COLUMN = 900
LOCK_MINUTES = ("0", "2", "5", "10", "30")
WARN_DAYS = ("1", "2", "3", "7")
ROUNDING = ("none", "nearest", "down", "up")
GAPS = ("35", "55", "80", "120")
PAPERS = ("a5", "80mm")
PRINTED = ("a5", "80mm", "a4")
"""The papers that have a printer each."""


@dataclass(frozen=True, slots=True)
class PrinterRow:
    """One printer of the machine."""

    name: str
    is_ready: bool


class _Setting:
    """One line of the screen: its word, its choice."""

    def __init__(self, key: str, word: Callable[[], str], choice: Choice, words: Callable[[], dict[str, str]]) -> None:
        self.key, self.word, self.choice, self.words = key, word, choice, words
        self.label = label("mute")


class PreferencesView(Screen):
    """Every line is a choice; the keys ← and → move within it, Tab goes to the next line."""

    changed = Signal(str, str)
    """A setting and its value: language, theme, text_size, printer.a5, printer.80mm, printer.a4, paper, scanner.gap_ms,
    idle_lock_minutes, cash.rounding, words.zero, words.thousand, paper.language.
    """
    test_page_wanted = Signal(str)
    """Print a test page on this paper (a5, 80mm, a4)."""
    bundle_wanted = Signal()
    """Put together what somebody who helps needs to see."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._may_change_office = False
        self._printer_of: dict[str, str] = dict.fromkeys(PRINTED, "")
        self._title = label("h1")
        self._make_settings()
        self._make_printers()
        self._make_scanner()
        self._bundle, self._bundle_hint = Button(), label("mute", wrap=True)
        self._bundle.clicked.connect(self.bundle_wanted)
        self.banner = Banner(look)
        self._lay_out()
        self.hint("Tab", lambda: self.tr("Next setting"))
        self.hint("← →", lambda: self.tr("Choose"))
        self.act("F9", lambda: self.tr("Test page"), lambda: self.test_page_wanted.emit(self.paper_of_printers.key))
        self.act("F8", lambda: self.tr("Support bundle"), self.bundle_wanted.emit)
        self.retranslate()

    def _make_settings(self) -> None:
        self._window = [
            _Setting("language", lambda: self.tr("Language"), Choice(LANGUAGES), lambda: dict(NAMES)),
            _Setting(
                "theme",
                lambda: self.tr("Theme"),
                Choice(("light", "night")),
                lambda: {"light": self.tr("Light"), "night": self.tr("Night")},
            ),
            _Setting(
                "text_size",
                lambda: self.tr("Text size"),
                Choice(tuple(str(size) for size in SCALES)),
                lambda: {str(size): f"{size} %" for size in SCALES},
            ),
            _Setting("idle_lock_minutes", lambda: self.tr("Lock when idle"), Choice(LOCK_MINUTES), self._minutes),
        ]
        self._office = [
            _Setting("paper", lambda: self.tr("Receipt paper"), Choice(PAPERS), lambda: {"a5": "A5", "80mm": "80 mm"}),
            _Setting("paper.language", lambda: self.tr("Receipt language"), Choice(LANGUAGES), lambda: dict(NAMES)),
            _Setting("cash.rounding", lambda: self.tr("Rounding of cash"), Choice(ROUNDING), self._roundings),
            _Setting(
                "words.zero",
                lambda: self.tr("Amounts in words"),
                Choice(("linh", "lẻ")),
                lambda: {"linh": "linh năm", "lẻ": "lẻ năm"},
            ),
            _Setting("backup.warn_days", lambda: self.tr("Warn without a backup"), Choice(WARN_DAYS), self._warn_days),
            _Setting("words.thousand", str, Choice(("nghìn", "ngàn")), lambda: {"nghìn": "nghìn", "ngàn": "ngàn"}),
        ]
        for setting in (*self._window, *self._office):
            setting.choice.chosen.connect(lambda value, key=setting.key: self.changed.emit(key, value))

    def _make_printers(self) -> None:
        self.paper_of_printers = Choice(PRINTED, "tab")
        self.paper_of_printers.set_words({"a5": "A5", "80mm": "80 mm", "a4": "A4"})
        self.paper_of_printers.set_key("a5")
        self.paper_of_printers.chosen.connect(lambda _key: self._show_printer())
        self.printers: ListTable[PrinterRow] = ListTable(
            self.look,
            [
                Column(
                    lambda: self.tr("Printer"),
                    lambda row: self.tr("No printer: keep the PDF") if row.name == NO_PRINTER else row.name,
                    grows=True,
                    icon=lambda row: "check" if self._is_chosen(row) else "",
                    tone=lambda row: "pri" if self._is_chosen(row) else "",
                ),
                Column(
                    lambda: self.tr("State"),
                    lambda row: (
                        "" if row.name == NO_PRINTER else self.tr("ready") if row.is_ready else self.tr("missing")
                    ),
                    tone=lambda row: "ok" if row.is_ready else "warn",
                ),
            ],
            row_height=36,
        )
        self.printers.opened.connect(self._on_printer)
        self.printers.setMinimumHeight(120)
        self._test_page = Button()
        self._test_page.clicked.connect(lambda: self.test_page_wanted.emit(self.paper_of_printers.key))

    def _make_scanner(self) -> None:
        self.scan = QLineEdit()
        self.gap = Choice(GAPS)
        self.gap.set_words({gap: f"{gap} ms" for gap in GAPS})
        self.gap.chosen.connect(lambda value: self.changed.emit("scanner.gap_ms", value))
        self._scan_label, self._gap_label, self._scan_result = label("mute"), label("mute"), label("strong", wrap=True)

    def _lay_out(self) -> None:
        self._titles = [label("title") for _ in range(5)]
        first = (self._card(self._titles[0], self._window), self._card(self._titles[1], self._office))
        self._cards = [*first, self._printer_card(), self._scanner_card(), self._support_card()]
        self._left, self._right = rows(gap=12), rows(gap=12)
        for card in self._cards[:2]:
            self._left.addWidget(card)
        for card in self._cards[2:]:
            self._right.addWidget(card)
        for column in (self._left, self._right):
            column.addStretch(1)
        self._two = QWidget()
        across = columns(margins=(0, 0, 6, 0), gap=16)
        across.addLayout(self._left, 1)
        across.addLayout(self._right, 1)
        self._two.setLayout(across)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._two)
        whole = rows(margins=(16, 12, 10, 12), gap=8)
        whole.addWidget(self._title)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.banner)
        self.setLayout(whole)

    def _card(self, title: QWidget, settings: Sequence[_Setting]) -> Panel:
        card = Panel(self.look, "card")
        inner = rows(margins=(14, 10, 14, 12), gap=6)
        inner.addWidget(title)
        for setting in settings:
            inner.addWidget(setting.label)
            inner.addWidget(setting.choice)
        card.setLayout(inner)
        return card

    def _printer_card(self) -> Panel:
        card = Panel(self.look, "card")
        inner = rows(margins=(14, 10, 14, 12), gap=6)
        inner.addLayout(line(self._titles[2], None, self.paper_of_printers))
        inner.addWidget(self.printers)
        inner.addLayout(line(None, self._test_page))
        card.setLayout(inner)
        return card

    def _scanner_card(self) -> Panel:
        card = Panel(self.look, "card")
        inner = rows(margins=(14, 10, 14, 12), gap=6)
        for part in (self._titles[3], self._scan_label, self.scan, self._scan_result, self._gap_label, self.gap):
            inner.addWidget(part)
        card.setLayout(inner)
        return card

    def _support_card(self) -> Panel:
        card = Panel(self.look, "card")
        inner = rows(margins=(14, 10, 14, 12), gap=6)
        inner.addWidget(self._titles[4])
        inner.addWidget(self._bundle_hint)
        inner.addLayout(line(None, self._bundle))
        card.setLayout(inner)
        return card

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Settings")

    # ------------------------------------------------------------------------------------------------- setters

    def set_values(self, values: dict[str, str]) -> None:
        """Shows the settings in force; ``printer.a5``, ``printer.80mm`` and ``printer.a4`` name printers."""
        for setting in (*self._window, *self._office):
            if setting.key in values:
                setting.choice.set_key(values[setting.key])
        self.gap.set_key(values.get("scanner.gap_ms", "55"))
        for paper in PRINTED:
            self._printer_of[paper] = values.get(f"printer.{paper}", self._printer_of[paper])
        self.printers.repaint_rows()

    def set_printers(self, printers: Sequence[PrinterRow]) -> None:
        """The printers of this machine; "no printer" is a choice too."""
        self.printers.put([*printers, PrinterRow(NO_PRINTER, is_ready=True)])
        self._show_printer()

    def set_may_change_office(self, allowed: bool) -> None:
        """Whether this role may change what is printed and how cash is rounded."""
        self._may_change_office = allowed
        self._cards[1].setVisible(allowed)

    def show_scan(self, code: str, longest_gap_ms: int, end: str) -> None:
        """What the scanner test measured."""
        self._scan_result.setText(
            self.tr("✓ {code} · longest gap {gap} ms · ends with {end}").format(code=code, gap=longest_gap_ms, end=end)
        )

    def say(self, tone: str, sentence: str | Callable[[], str]) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def arrive(self) -> None:
        """The cursor goes to the language."""
        self._window[0].choice.button(self.look.language).setFocus(Qt.FocusReason.OtherFocusReason)

    def reflow(self, width: int, height: int) -> None:
        """One column under the other where the width is short."""
        layout = self._two.layout()
        if isinstance(layout, QGridLayout):
            return
        assert layout is not None
        direction = layout.Direction.LeftToRight if width >= ONE_COLUMN else layout.Direction.TopToBottom  # type: ignore[attr-defined]
        layout.setDirection(direction)  # type: ignore[attr-defined]
        self._title.setVisible(height >= 480)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.heading())
        titles = (
            self.tr("This window"),
            self.tr("Receipts and cash"),
            self.tr("Printers"),
            self.tr("Scanner test"),
            self.tr("Help from outside"),
        )
        for title, text in zip(self._titles, titles, strict=True):
            title.setText(text)
        for setting in (*self._window, *self._office):
            setting.label.setText(setting.word())
            setting.label.setVisible(bool(setting.word()))
            setting.choice.set_words(setting.words())
        self._window[0].choice.set_key(self.look.language)
        self._window[1].choice.set_key(self.look.tokens.name)
        self._window[2].choice.set_key(str(self.look.scale))
        self._test_page.setText(self.tr("Print a test page  F9"))
        self._test_page.setAccessibleName(self._test_page.text())
        self._bundle.setText(self.tr("Make a support bundle  F8"))
        self._bundle.setAccessibleName(self._bundle.text())
        self._bundle_hint.setText(
            self.tr("Logs, versions and checks in one file for whoever helps; no names, phones, codes or sums.")
        )
        self.printers.setAccessibleName(self.tr("Printers"))
        self._scan_label.setText(self.tr("Scan any code here"))
        self.scan.setAccessibleName(self._scan_label.text())
        self._gap_label.setText(self.tr("Longest gap between two keys of a scan"))
        self.setAccessibleName(self.heading())

    def restyle(self) -> None:
        """Shows the look in force."""
        self._window[1].choice.set_key(self.look.tokens.name)
        self._window[2].choice.set_key(str(self.look.scale))

    def _minutes(self) -> dict[str, str]:
        words = {minutes: self.tr("{minutes} min").format(minutes=minutes) for minutes in LOCK_MINUTES}
        return {**words, "0": self.tr("Never")}

    def _warn_days(self) -> dict[str, str]:
        return {days: self.tr("%n day(s)", "", int(days)) for days in WARN_DAYS}

    def _roundings(self) -> dict[str, str]:
        return {
            "none": self.tr("None"),
            "nearest": self.tr("Nearest"),
            "down": self.tr("Down"),
            "up": self.tr("Up"),
        }

    def _is_chosen(self, row: PrinterRow) -> bool:
        """Whether this paper goes there; where this PC has no printer, nothing was ever chosen."""
        chosen = self._printer_of[self.paper_of_printers.key]
        return row.name == chosen or (
            not chosen and row.name == NO_PRINTER and self.printers.rows_model.rowCount() == 1
        )

    def _show_printer(self) -> None:
        self.printers.repaint_rows()

    def _on_printer(self, row: PrinterRow) -> None:
        paper = self.paper_of_printers.key
        self._printer_of[paper] = row.name
        self.printers.repaint_rows()
        self.changed.emit(f"printer.{paper}", row.name)
