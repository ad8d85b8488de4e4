"""This file is the list of offered adjustments: what each would do, which are ticked, and one key that takes them together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from collectoffice.ui import figures
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.approval import ApprovalPanel
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, line, rows
from collectoffice.ui.widgets.question import Question

ROW_HEIGHT = 52


@dataclass(frozen=True, slots=True)
class OfferLine:
    """A negative row of a workbook as the adjustment that it asks for; sums in minor units."""

    offer_id: int
    code: str
    name: str
    """"" where nobody has this code."""
    bill: str
    by_minor: int
    document: str
    file_name: str
    sheet_row: int
    on: date
    """When its workbook was taken in."""
    problem: Literal["", "no_bill", "too_much"] = ""
    """Why it cannot be taken."""
    bill_owes_minor: int = 0
    """What the bill owes afterwards, late fee included."""
    credited_minor: int = 0
    """What becomes credit."""
    owed_minor: int = 0
    """What the customer owes afterwards."""


class OffersPanel(Panel):
    """All that can be taken is ticked at first; Space unticks, F12 takes, F8 drops, Enter opens the customer's file."""

    take_wanted = Signal(object)
    """The ids of the offers to be taken."""
    drop_wanted = Signal(int, str)
    """An offer that will not be taken, and why."""
    opened = Signal(str)
    """The code of a customer whose file is to be opened."""
    left = Signal()
    keys_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._offers: tuple[OfferLine, ...] = ()
        self._unticked: set[int] = set()
        self._may_adjust = False
        self._is_busy = False
        self._title, self._hint = label("title"), label("mute", wrap=True)
        self.table: ListTable[OfferLine] = ListTable(look, self._columns(), row_height=ROW_HEIGHT)
        self.question, self.approval = Question(look), ApprovalPanel(look)
        self.primary, self._drop, self._later = KeyButton("primary"), KeyButton(), KeyButton()
        self._lay_out()
        self.table.ticked.connect(self._on_ticked)
        self.table.opened.connect(self._on_opened)
        self.table.current_changed.connect(lambda _row: self._show_keys())
        self.primary.clicked.connect(self.take)
        self._drop.clicked.connect(self.ask_to_drop)
        self._later.clicked.connect(self.left)
        self.question.ended.connect(self._on_asked)
        self.approval.installEventFilter(self)
        self.retranslate()

    def _columns(self) -> list[Column[OfferLine]]:
        look = self.look
        return [
            Column(str, lambda _offer: "", ticked=self.is_ticked),
            Column(
                lambda: self.tr("Bill and customer"),
                lambda offer: offer.bill or self.tr("names no bill"),
                bold=True,
                grows=True,
                least=180,
                under=lambda offer: " · ".join(part for part in (offer.name, figures.code(offer.code)) if part),
            ),
            Column(
                lambda: self.tr("Document"),
                lambda offer: offer.document,
                least=110,
                drop=1,
                under=lambda offer: self.tr("{file}, row {row}").format(file=offer.file_name, row=offer.sheet_row),
            ),
            Column(
                lambda: self.tr("Adjusted by"),
                lambda offer: look.amount(offer.by_minor),
                right=True,
                bold=True,
                under=lambda offer: look.day(offer.on),
            ),
            Column(
                lambda: self.tr("What it does"),
                self._outcome,
                least=210,
                under=self._owed,
                under_tone=lambda offer: "bad" if offer.problem else "",
                tone=lambda offer: "bad" if offer.problem else "ok" if offer.credited_minor else "",
            ),
        ]

    def _lay_out(self) -> None:
        card = Panel(self.look, "card")
        inner = rows(margins=(16, 12, 16, 12), gap=8)
        fill(inner, line(self._title, None), self._hint)
        inner.addWidget(self.table, 1)
        card.setLayout(inner)
        self._foot = QWidget()
        foot = columns(gap=12)
        fill(foot, self._later, None, self._drop, self.primary)
        self._foot.setLayout(foot)
        whole = rows(gap=10)
        whole.addWidget(card, 1)
        fill(whole, self.question, self.approval, self._foot)
        self.setLayout(whole)

    # ------------------------------------------------------------------------------------------------- setters

    def show_offers(self, offers: Sequence[OfferLine], *, may_adjust: bool) -> None:
        """Shows what is offered; what can be taken is ticked, unless it was unticked before."""
        at = self.table.currentIndex().row()
        self._offers, self._may_adjust = tuple(offers), may_adjust
        self._unticked &= {offer.offer_id for offer in offers}
        self.table.put(self._offers, current=max(at, 0))
        self.set_busy(False)
        self.retranslate()

    def set_busy(self, busy: bool) -> None:
        """While they are being taken nothing can be pressed twice."""
        self._is_busy = busy
        self._show_keys()

    @property
    def count(self) -> int:
        """How many are offered."""
        return len(self._offers)

    @property
    def chosen(self) -> tuple[OfferLine, ...]:
        """Those that F12 takes."""
        return tuple(offer for offer in self._offers if self.is_ticked(offer))

    def is_ticked(self, offer: OfferLine) -> bool:
        """Whether F12 takes it."""
        return not offer.problem and offer.offer_id not in self._unticked

    @property
    def may_take(self) -> bool:
        """Whether F12 does something now."""
        return self._may_adjust and bool(self.chosen) and not self._is_busy and not self._is_asking

    @property
    def may_drop(self) -> bool:
        """Whether F8 does something now."""
        return self._may_adjust and self.table.current is not None and not self._is_busy and not self._is_asking

    @property
    def _is_asking(self) -> bool:
        return self.question.is_open or self.approval.is_open

    # --------------------------------------------------------------------------------------------------- acts

    def take(self) -> None:
        """F12: takes what is ticked."""
        if self.may_take:
            self.take_wanted.emit([offer.offer_id for offer in self.chosen])

    def ask_to_drop(self) -> None:
        """F8: asks why the one with the cursor will not be taken."""
        current = self.table.current
        if current is None or not self.may_drop:
            return
        self.question.ask(
            lambda: self.tr("Why will {document} not be taken?").format(document=current.document),
            [
                (self.tr("Corrected before, by hand"), lambda: self.tr("Corrected before, by hand")),
                (self.tr("No such bill here"), lambda: self.tr("No such bill here")),
                (self.tr("Head office withdrew it"), lambda: self.tr("Head office withdrew it")),
                (self.tr("The sum is wrong"), lambda: self.tr("The sum is wrong")),
            ],
            lambda why: self.drop_wanted.emit(current.offer_id, why),
            field=lambda: self.tr("or in your own words, then Enter"),
        )
        self._show_keys()

    def leave_question(self) -> bool:
        """Esc: takes an open question or approval away; False where there was none."""
        if self.approval.is_open:
            self.approval.leave()
            return True
        if self.question.is_open:
            self.question.leave()
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a second person is asked, the buttons are out of the way."""
        if watched is self.approval and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._show_keys()
        return super().eventFilter(watched, event)

    def focus(self) -> None:
        """The cursor goes to the list, or to the button where everything is ticked."""
        (self.primary if self.may_take else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    # --------------------------------------------------------------------------------------------------- words

    def retranslate(self) -> None:
        """Speaks anew."""
        count = self.count
        self._title.setText(
            self.tr("%n adjustment(s) offered by head office", "", count) if count else self.tr("Nothing is offered")
        )
        self._hint.setText(
            self.tr("Rows below zero change no bill by themselves. What is left here waits; the sums are as of today.")
        )
        self.table.setAccessibleName(self.tr("Offered adjustments"))
        self._later.set_words(self.tr("Later"), "Esc")
        self._drop.set_words(self.tr("Drop this one"), "F8")
        self._show_keys()

    def take_words(self) -> str:
        """What F12 does, with how many and their sum."""
        chosen = self.chosen
        together = self.look.money(sum(offer.by_minor for offer in chosen))
        return self.tr("Take {count}: {sum}").format(count=len(chosen), sum=together)

    def _show_keys(self) -> None:
        self.primary.set_words(self.take_words(), "F12")
        self.primary.setEnabled(self.may_take)
        self.primary.setVisible(self._may_adjust)
        self._drop.setEnabled(self.may_drop)
        self._drop.setVisible(self._may_adjust)
        # A question takes the room of what it does not need.
        self._hint.setVisible(not self._is_asking)
        self._foot.setVisible(not self._is_asking)
        self.keys_changed.emit()

    def _outcome(self, offer: OfferLine) -> str:
        if offer.problem == "no_bill":
            return self.tr("The row names no bill of ours")
        if offer.problem:
            return self.tr("The bill asks less than that")
        if offer.credited_minor:
            return self.tr("{sum} becomes credit").format(sum=self.look.money(offer.credited_minor))
        return self.tr("Bill then owes {sum}").format(sum=self.look.money(offer.bill_owes_minor))

    def _owed(self, offer: OfferLine) -> str:
        if offer.problem:
            return self.tr("adjust in the customer's file, or drop it")
        return self.tr("customer then owes {sum}").format(sum=self.look.money(offer.owed_minor))

    def _on_ticked(self, offer: OfferLine) -> None:
        if not offer.problem:
            self._unticked ^= {offer.offer_id}
            self.table.repaint_rows()
            self._show_keys()

    def _on_opened(self, offer: OfferLine) -> None:
        if offer.name:
            self.opened.emit(offer.code)

    def _on_asked(self) -> None:
        self._show_keys()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
