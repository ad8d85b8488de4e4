"""This file is the list of receipts and slips that are saved and were never printed: shown at the start, printed by one key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal

from collectoffice.services.queries.receipts import ReceiptLook
from collectoffice.services.queries.undoings import SlipLook
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, columns, label, rows


@dataclass(frozen=True, slots=True)
class WaitingPaper:
    """A receipt or a slip that no printer took; the sum in minor units."""

    paper: str
    """A receipt's number, or the event of a slip."""
    slip: str
    """The kind of a slip; empty for a receipt."""
    at: datetime
    customer_name: str
    amount_minor: int


def waiting_papers(receipts: Sequence[ReceiptLook], slips: Sequence[SlipLook]) -> tuple[WaitingPaper, ...]:
    """All that waits for a printer, oldest first."""
    papers = [WaitingPaper(one.number, "", one.at, one.customer_name, one.total_minor) for one in receipts]
    papers += [WaitingPaper(one.event, one.kind, one.at, one.customer_name, one.amount_minor) for one in slips]
    return tuple(sorted(papers, key=lambda paper: paper.at))


def slip_word(kind: str) -> str:
    """A slip in the window's language."""
    translate = QCoreApplication.translate
    return {
        "void": translate("SlipWords", "Void slip"),
        "reversal": translate("SlipWords", "Reversal slip"),
        "part": translate("SlipWords", "Void slip, part of a basket"),
        "move": translate("SlipWords", "Slip of a moved payment"),
        "bounce": translate("SlipWords", "Slip of a bounced cheque"),
        "refund": translate("SlipWords", "Refund slip"),
        "credit_moved": translate("SlipWords", "Slip of moved credit"),
    }.get(kind, kind)


class UnprintedView(Screen):
    """F12 prints them all as originals, printed later; Esc leaves them for another time."""

    print_wanted = Signal(list)
    """Each ``WaitingPaper`` that is to be printed."""
    printed_already = Signal(object)
    """The ``WaitingPaper`` that did come out of the printer."""
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._papers: tuple[WaitingPaper, ...] = ()
        self._crash: Callable[[], str] | None = None
        self._title, self._hint = label("h1"), label("mute")
        self._hint.setWordWrap(True)
        self.table: ListTable[WaitingPaper] = ListTable(
            look,
            [
                Column(lambda: self.tr("Paper"), _paper_word, bold=True),
                Column(lambda: self.tr("Taken at"), lambda one: look.moment(one.at), drop=1),
                Column(lambda: self.tr("Customer"), lambda one: one.customer_name, grows=True),
                Column(lambda: self.tr("Sum"), lambda one: look.amount(one.amount_minor), right=True, bold=True),
            ],
        )
        self.table.opened.connect(lambda one: self.print_wanted.emit([one]))
        self._print, self._later = KeyButton("primary"), KeyButton()
        self._print.clicked.connect(self._print_all)
        self._later.clicked.connect(self.left)
        self._lay_out()
        self.act("F12", lambda: self.tr("Print all"), self._print_all, rank=0, shown=lambda: bool(self._papers))
        self.hint("Enter", lambda: self.tr("Print this one"))
        self.act("F8", lambda: self.tr("It was printed"), self._note_printed, shown=lambda: bool(self._papers))
        self.act("Escape", lambda: self.tr("Later"), self.left.emit)
        self.retranslate()

    def show_papers(self, papers: Sequence[WaitingPaper]) -> None:
        """Shows what waits; with nothing left it says so."""
        self._papers = tuple(papers)
        self.table.put(self._papers)
        self.retranslate()
        self.keys_changed.emit()

    def say_crash(self, words: Callable[[], str] | None) -> None:
        """After a crash: what the last receipt was, and the question whether it came out of the printer; None once answered."""
        self._crash = words
        self.retranslate()

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Not printed")

    def arrive(self) -> None:
        """The cursor goes to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        count = len(self._papers)
        self._title.setText(
            self.tr("%n paper(s) saved, not printed", "", count) if count else self.tr("Everything is printed")
        )
        hint = self.tr("The money is safe and booked. What is printed now says: original, printed later.")
        self._hint.setText(self._crash() if self._crash is not None else hint)
        self._print.set_words(self.tr("Print all"), "F12")
        self._later.set_words(self.tr("Later"), "Esc")
        self._print.setEnabled(bool(count))
        self.table.setAccessibleName(self.heading())
        self.setAccessibleName(self.heading())

    def _lay_out(self) -> None:
        card = Panel(self.look, "card")
        inner = rows(margins=(16, 12, 16, 12), gap=8)
        inner.addWidget(self.table)
        card.setLayout(inner)
        foot = columns(gap=12)
        foot.addWidget(self._later)
        foot.addStretch(1)
        foot.addWidget(self._print)
        whole = rows(margins=(16, 16, 16, 16), gap=12)
        whole.addWidget(self._title)
        whole.addWidget(self._hint)
        whole.addWidget(card, 1)
        whole.addLayout(foot)
        self.setLayout(whole)

    def _note_printed(self) -> None:
        if (paper := self.table.current) is not None:
            self.printed_already.emit(paper)

    def _print_all(self) -> None:
        if self._papers:
            self.print_wanted.emit(list(self._papers))


def _paper_word(paper: WaitingPaper) -> str:
    return slip_word(paper.slip) if paper.slip else paper.paper
