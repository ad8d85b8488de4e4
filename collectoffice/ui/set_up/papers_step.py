"""This file is the guide's fourth step: a printer and a size for each kind of paper, tried with a test page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from collectoffice.domain.printer_choice import NO_PRINTER
from collectoffice.ui.look import Look
from collectoffice.ui.set_up.draft import Draft
from collectoffice.ui.set_up.page_picture import PagePicture
from collectoffice.ui.set_up.paper_line import SIZES, PaperLine
from collectoffice.ui.set_up.step import Point, Step, focus
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, line, rows, set_tone

VERDICTS = ("right", "cut_off", "nothing")


class PapersStep(Step):
    """Receipts on A5 or on a roll; slips on A5; sheets on A4. "No printer" is a choice, and named."""

    test_wanted = Signal()
    keys_changed = Signal()
    """The question about the test page was opened or closed."""
    page_wanted = Signal()
    """Another paper or printer is in hand: its test page is to be shown."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.receipts, self.slips = PaperLine(look, ("a5", "80mm")), PaperLine(look, ("a5",))
        self.sheets = PaperLine(look, ("a4",))
        self.lines = (self.receipts, self.slips, self.sheets)
        self.open_line = self.receipts
        self._asked: PaperLine | None = None
        self._found, self._question = label("strong", wrap=True), label("strong", wrap=True)
        self.test = KeyButton()
        self.test.clicked.connect(self.test_wanted)
        self.verdicts = {verdict: KeyButton() for verdict in VERDICTS}
        for verdict, button in self.verdicts.items():
            button.clicked.connect(lambda _checked=False, verdict=verdict: self.judge(verdict))
        self._box = Panel(look, "card")
        self.page = PagePicture(look)
        words = rows(gap=8)
        fill(words, self._question, line(self.test, *self.verdicts.values(), None), None)
        inner = columns(margins=(14, 10, 14, 10), gap=14)
        inner.addLayout(words, 1)
        inner.addWidget(self.page)
        self._box.setLayout(inner)
        whole = rows(gap=8)
        fill(whole, self._found, *self.lines, self._box, None)
        self.setLayout(whole)
        self._names: list[str] = []
        self._chosen: dict[str, str] = {}
        self._remedy = ""
        for each in self.lines:
            each.changed.connect(self._on_changed)
            each.entered.connect(lambda each=each: self._open(each))
        self.retranslate()

    @property
    def is_asked(self) -> bool:
        """Whether a test page went out and waits for its verdict."""
        return self._asked is not None

    def word(self) -> str:
        """The step's name."""
        return self.tr("Paper and printers")

    def lead(self) -> str:
        """What is asked."""
        return self.tr("One printer and one size for each kind of paper. Settings can change them later.")

    def summary(self) -> str:
        """What prints the receipts."""
        name = self.receipts.printer_name
        return self.tr("no printer: PDF") if name == NO_PRINTER else name

    def aside(self) -> tuple[str, list[Point]]:
        """What a right test page looks like."""
        return self.tr("A right test page"), [
            ("check", self.tr("The frame has all four sides.")),
            ("check", self.tr("The line with ế ử Ỡ Ậ ỹ and 收据 is readable.")),
            ("check", self.tr("The ruler is 50 mm long.")),
            ("barcode", self.tr("The bar code can be scanned.")),
            ("save", self.tr("Without a printer money is taken all the same: each receipt is kept as a PDF.")),
        ]

    def put(self, draft: Draft) -> None:
        """Shows the draft's papers."""
        self.receipts.set_paper(draft.receipt, draft.verdicts.get(draft.receipt, ""))
        self.slips.set_paper("a5", draft.verdicts.get("a5", ""))
        self.sheets.set_paper("a4", draft.verdicts.get("a4", ""))
        self._chosen = dict(draft.printers)
        self._list()

    def take(self, draft: Draft) -> None:
        """Writes the papers down."""
        draft.receipt = self.receipts.paper
        if not self._names:  # nothing was chosen where there was nothing to choose from
            return
        shown = [each for each in self.lines if not each.isHidden()]
        draft.printers = {each.paper: each.printer_name for each in shown}
        draft.verdicts = {each.paper: each.verdict for each in shown if each.verdict}

    def set_printers(self, names: Sequence[str], usual: str) -> None:
        """The printers of this PC; the system's own choice is proposed."""
        self._names = list(names)
        for paper in ("a5", "80mm", "a4"):
            if names:
                self._chosen.setdefault(paper, usual if usual in names else names[0])
        self._list()
        self.changed.emit()

    def ask_verdict(self) -> None:
        """The test page is out: how did it come?"""
        self._asked, self._remedy = self.open_line, ""
        self._show()
        self.keys_changed.emit()

    def judge(self, verdict: str) -> None:
        """Takes the verdict on the page that was asked about; a bad one says what to do."""
        if self._asked is None:
            return
        judged, self._asked = self._asked, None
        judged.judge(verdict)
        self._remedy = verdict if verdict != "right" else ""
        self._show()
        self.keys_changed.emit()
        self.changed.emit()
        focus(judged.printer)

    def say(self, sentence: str) -> None:
        """Why no test page came out."""
        self._asked, self._remedy = None, ""
        self._show()
        self._question.setText(sentence)
        set_tone(self._question, "warn")
        self.keys_changed.emit()

    def arrive(self) -> None:
        """The cursor goes to the receipts' printer, whose test page is shown."""
        focus(self.receipts.printer)
        self.page_wanted.emit()

    def retranslate(self) -> None:
        """Speaks anew."""
        self.sheets.set_words(self.tr("Sheets"), self.tr("day sheet, statements"))
        self.slips.set_words(self.tr("Slips"), self.tr("pay-out, turn-in"))
        self.test.set_words(self.tr("Test page"), "F9")
        words = (self.tr("Right"), self.tr("Cut off"), self.tr("Nothing came"))
        for at, (button, word) in enumerate(zip(self.verdicts.values(), words, strict=True), start=1):
            button.set_words(word, str(at))
        self._show()

    def restyle(self) -> None:
        """Takes the text size, and with it the picture's."""
        self.page.restyle()
        self.page_wanted.emit()

    def _list(self) -> None:
        for each in self.lines:
            each.set_printers(self._names, self._chosen.get(each.paper, NO_PRINTER))
        self._show()

    def _open(self, line_: PaperLine) -> None:
        self.open_line = line_
        if self._asked not in {None, line_}:
            self._asked = None
            self.keys_changed.emit()
        self._show()
        self.page_wanted.emit()

    def _on_changed(self) -> None:
        self._asked, self._remedy = None, ""
        self._show()
        self.keys_changed.emit()
        self.changed.emit()
        self.page_wanted.emit()

    def _show(self) -> None:
        is_a5 = self.receipts.paper == "a5"
        self.slips.setVisible(not is_a5)
        self.receipts.set_words(
            self.tr("Receipts"), self.tr("and slips of the till") if is_a5 else self.tr("one for each payment")
        )
        for each in self.lines:
            each.set_open(each is self.open_line)
        self._found.setText(
            self.tr("%n printer(s) found on this PC.", "", len(self._names))
            if self._names
            else self.tr("No printer found. Money can be taken all the same: receipts are kept as PDF.")
        )
        has_printer = self.open_line.printer_name != NO_PRINTER
        self.test.setEnabled(has_printer)
        for button in self.verdicts.values():
            button.setVisible(self.is_asked)
        self.page.setAccessibleName(
            self.tr("Picture of the test page, {paper}").format(paper=SIZES[self.open_line.paper])
        )
        set_tone(self._question, "warn" if self._remedy else "")
        self._question.setText(self._said(has_printer=has_printer))

    def _said(self, *, has_printer: bool) -> str:
        if self._asked is not None:
            return self.tr("How did the test page come out? Is the frame whole, and is every line readable?")
        if self._remedy == "cut_off":
            return self.tr("Choose the size that lies in the printer, print at 100 % in its driver, then F9 again.")
        if self._remedy == "nothing":
            return self.tr("Is it switched on, with paper, and connected? Then F9 again, or choose another printer.")
        if not has_printer:
            return self.tr("Nothing to try: this paper is kept as a PDF and can be printed later.")
        return self.tr("Try it: F9 prints a test page on {printer}.").format(printer=self.open_line.printer_name)
