"""This file is the counter's screen: search, bills, amount, tenders, change, and one button that takes the money."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from collectoffice.domain.customer import CustomerCard
from collectoffice.domain.errors import TenderIncomplete
from collectoffice.domain.quote import BillDue, Quote
from collectoffice.domain.tender import Tender
from collectoffice.ui.counter.basket_strip import BasketStrip
from collectoffice.ui.counter.bills_panel import BillsPanel
from collectoffice.ui.counter.change_panel import ChangePanel
from collectoffice.ui.counter.customer_panel import CustomerPanel
from collectoffice.ui.counter.due_panel import DuePanel
from collectoffice.ui.counter.entry import DeskRules, Entry, LastPaid, Outcome, RecentReceipt
from collectoffice.ui.counter.idle_panels import EmptyPanel, NotFoundPanel, NothingOwedPanel
from collectoffice.ui.counter.recent_panel import RecentPanel
from collectoffice.ui.counter.search_panel import HitsPanel, SearchField
from collectoffice.ui.counter.tender_panel import TenderPanel
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.panel import columns, fill, line, rows
from collectoffice.ui.widgets.question import Question

SHORT_BODY = 620
VERY_SHORT_BODY = 500
WIDE_BODY = 1100
RIGHT_WIDE, RIGHT_NARROW = 400, 344
FITS = (
    (True, 48, True, False, True),
    (False, 48, True, False, True),
    (False, 48, False, False, True),
    (False, 36, False, False, True),
    (False, 36, False, True, True),
    (False, 30, False, True, False),
)
"""From roomy to tight: words below the amount, its size, notes that add, a low change card, round notes."""


class CounterView(Screen):
    """Signals say what the cashier wants; setters say what the office answered. Nothing here reads the books."""

    searched = Signal(str)
    """The search text after a pause in typing (empty: the box was emptied)."""
    submitted = Signal(str)
    """Enter in the box without a list of hits: open the one exact hit, or list them."""
    picked = Signal(str)
    """The code of a customer chosen from the hits."""
    take_wanted = Signal(object)
    """F12: a ``TakeRequest``."""
    reprint_wanted = Signal(str)
    """The number of a receipt to print (again)."""
    undo_wanted = Signal(str, str)
    """The payment event to be undone, and the reason."""
    file_wanted = Signal(str)
    """The code of the customer whose file is to be opened."""
    till_wanted = Signal()
    """Open a till."""
    emptied = Signal()
    """The counter is empty and ready for the next customer."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._rules: DeskRules | None = None
        self._entry = Entry()
        self._at = 0
        self._adds = False
        self._is_saving = False
        self._has_till = True
        self._undo: tuple[str, str, int] | None = None
        self._hits_for = ""
        self._short = self._is_very_short = False
        self._fitted = 0
        self._fit_timer = QTimer(self)
        self._fit_timer.setSingleShot(True)
        self._fit_timer.timeout.connect(self._fit_right)
        self._last: LastPaid | None = None
        self._was_printed, self._saved = True, ""
        self._make_parts()
        self._lay_out()
        self._plug()
        self._bind_keys()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)
        self.retranslate()
        self._refresh()

    # ------------------------------------------------------------------------------------------------ what it is

    def _make_parts(self) -> None:
        look = self.look
        self.search = SearchField(look)
        self.hits, self.customer, self.bills = HitsPanel(look), CustomerPanel(look), BillsPanel(look)
        self.empty, self.not_found, self.nothing = EmptyPanel(look), NotFoundPanel(look), NothingOwedPanel(look)
        self.recent, self.basket, self.banner = RecentPanel(look), BasketStrip(look), Banner(look)
        self.due, self.tender, self.change = DuePanel(look), TenderPanel(look), ChangePanel(look)
        self.question = Question(look)
        self.take = KeyButton("primary")
        self.transfer, self.part = KeyButton(), KeyButton()

    def _lay_out(self) -> None:
        self._middle = QStackedWidget()
        for page in (self.empty, self.hits, self.not_found, self.nothing, self.bills):
            self._middle.addWidget(page)
        self._left_rows = left = rows(gap=10)
        fill(left, self.search, self.basket, self.customer)
        left.addWidget(self._middle, 1)
        fill(left, self.question, self.recent, self.banner)
        self._second_row = QWidget()
        self._second_row.setLayout(line(self.transfer, self.part))
        self._right = QWidget()
        self._right_rows = right = rows(gap=10)
        fill(right, self.due, self.tender, self.change, None, self.take, self._second_row)
        self._right.setLayout(right)
        self._right.installEventFilter(self)
        self._whole = columns(margins=(16, 12, 16, 12), gap=14)
        self._whole.addLayout(left, 1)
        self._whole.addWidget(self._right)
        self.setLayout(self._whole)
        self.customer.hide()

    def _plug(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.search.submitted.connect(self._on_submitted)
        self.search.moved.connect(self._on_moved)
        self.hits.picked.connect(self._on_picked)
        self.bills.ticked.connect(self._on_ticked)
        self.bills.table.opened.connect(lambda _bill: self._focus_tender())
        self.tender.changed.connect(self._refresh_outcome)
        self.tender.entered.connect(self._on_tender_entered)
        self.tender.removed.connect(self._on_tender_removed)
        self.due.amount_typed.connect(self._on_amount_typed)
        self.due.left.connect(self._focus_tender)
        self.change.rest_switched.connect(self.switch_rest)
        self.take.clicked.connect(self.ask_take)
        self.transfer.clicked.connect(self.pay_by_qr)
        self.part.clicked.connect(self.type_amount)
        self.recent.reprint_wanted.connect(self.reprint_wanted)
        self.basket.shown.connect(self._show_customer)
        self.basket.removed.connect(self._on_customer_removed)
        self.empty.till_wanted.connect(self.till_wanted)
        self.nothing.statement_wanted.connect(self._want_file)
        self.question.ended.connect(self._on_question_ended)

    def _bind_keys(self) -> None:
        self.act("F2", lambda: self.tr("Find"), self.find_customer, rank=2)
        self.act("F3", lambda: self.tr("Pay together"), self.add_customer, shown=self._has_customer, rank=3)
        self.act("F4", lambda: self.tr("Choose bills"), self.choose_bills, shown=self._has_bills, rank=2)
        self.act("F5", lambda: self.tr("Rest as credit"), self.switch_rest, shown=self.change.can_switch, rank=5)
        self.act("F6", lambda: self.tr("Way of paying"), self.tender.next_kind, shown=self._has_customer, rank=2)
        self.act("F7", lambda: self.tr("QR / transfer"), self.pay_by_qr, shown=self._has_customer, rank=4)
        self.act("F8", lambda: self.tr("Part / prepay"), self.type_amount, shown=self._has_customer, rank=4)
        self.act("F9", lambda: self.tr("Reprint last"), self._reprint_last, shown=self._has_receipt, rank=3)
        self.act("F11", lambda: self.tr("Undo last"), self.ask_undo, shown=lambda: self._undo is not None, rank=1)
        self.act("F12", lambda: self.tr("Take and print"), self.ask_take, shown=self._can_take)
        self.act("Escape", self._escape_word, self.escape)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Counter")

    # ------------------------------------------------------------------------------------------------- setters

    def set_rules(self, rules: DeskRules) -> None:
        """The rules in force; without them nothing can be taken."""
        self._rules = rules
        self._refresh()

    def set_till(self, has_till: bool) -> None:
        """Whether this cashier has an open till."""
        self._has_till = has_till
        self.empty.set_till(has_till)
        self._refresh()

    def show_hits(self, text: str, hits: Sequence[CustomerCard], total: int) -> None:
        """The customers found for ``text``; an answer to an older text is ignored."""
        if text != self.search.text().strip():
            return
        self._hits_for = text
        if hits:
            self.hits.show_hits(list(hits), total)
            self._show_page(self.hits)
        else:
            self.show_not_found(text)

    def show_not_found(self, text: str) -> None:
        """Nobody was found; the text stays to be mended."""
        self.not_found.show_text(text)
        self._show_page(self.not_found)

    def show_quote(self, quote: Quote, last: LastPaid | None = None) -> None:
        """Opens a customer with what he owes; while a basket is being filled he joins it. Known already: refreshed."""
        known = [each.customer.customer_id for each in self._entry.quotes]
        if quote.customer.customer_id in known:
            self._at = known.index(quote.customer.customer_id)
            self._entry.quotes[self._at] = quote
        elif self._adds:
            self._entry.quotes.append(quote)
            self._at = len(self._entry.quotes) - 1
        else:
            self._forget_entry()
            self._entry = Entry(quotes=[quote])
            self._at = 0
        self._adds = False
        self._last = last
        self.search.empty()
        self._hits_for = ""
        self._show_customer(self._at)
        if quote.bills:
            self._focus_tender()
        else:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_recent(self, receipts: Sequence[RecentReceipt], count: int, sum_minor: int) -> None:
        """The newest receipts of the till, and how many and how much it took today."""
        self.recent.show_receipts(list(receipts), count, sum_minor)
        self.empty.set_today(count, sum_minor)
        self.keys_changed.emit()

    def say(self, tone: str, sentence: str | Callable[[], str]) -> None:
        """One sentence in the banner: tone ok, warn, bad. A callable is asked again in another language."""
        self.banner.say(tone, sentence)

    def say_tender(self, refusal: TenderIncomplete, sentence: str) -> None:
        """What a tender lacks, at the field that lacks it."""
        self.tender.say(sentence, str(refusal.facts.get("missing", "reference")))
        self.tender.focus_first_gap()

    def set_saving(self, saving: bool) -> None:
        """While a payment is being saved nothing can be pressed twice."""
        self._is_saving = saving
        self._refresh_outcome()

    def taken(self, receipt: str, event: str, undo_seconds: int, *, printed: bool = True) -> None:
        """The payment is saved: says so, empties the counter and offers the undo."""
        self._undo = (receipt, event, undo_seconds) if undo_seconds > 0 else None
        self._was_printed, self._saved = printed, receipt
        self.clear()
        self.banner.say("ok" if printed else "warn", self._saved_sentence)
        self._second.start()
        self.keys_changed.emit()

    def undone(self) -> None:
        """The last payment was undone."""
        self._undo = None
        self._second.stop()
        self.keys_changed.emit()

    def confirm_unusual(self, given_minor: int, due_minor: int) -> None:
        """Asks once whether so much was really handed over; yes takes the payment."""

        def answered(answer: str) -> None:
            if answer == "yes":
                self._entry.confirmed = True
                self.ask_take()
            else:
                self._focus_tender()

        self._ask(
            lambda: self.tr("{given} for {due}: is that right?").format(
                given=self.look.money(given_minor), due=self.look.money(due_minor)
            ),
            [("no", lambda: self.tr("No, correct it")), ("yes", lambda: self.tr("Yes, take it"))],
            answered,
        )

    def confirm_replace(self, proceed: Callable[[], None]) -> None:
        """Asks before another customer replaces one whose payment is being typed."""

        def answered(answer: str) -> None:
            if answer == "yes":
                proceed()
            elif answer == "add":
                self._adds = True
                proceed()
            else:
                self._focus_tender()

        self._ask(
            lambda: self.tr("A payment is being typed. Open the other customer?"),
            [
                ("no", lambda: self.tr("Stay here")),
                ("yes", lambda: self.tr("Open, drop what is typed")),
                ("add", lambda: self.tr("Pay together")),
            ],
            answered,
        )

    def clear(self) -> None:
        """Empties the counter for the next customer."""
        self._forget_entry()
        self.search.empty()
        self._hits_for = ""
        self.customer.hide()
        self._show_page(self.empty)
        self._refresh()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.emptied.emit()

    # ----------------------------------------------------------------------------------------------------- acts

    def arrive(self) -> None:
        """The cursor goes to the box, or stays with the payment being typed."""
        if not self._entry.quotes:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_busy_typing(self) -> bool:
        """Whether an amount was typed, or a basket begun."""
        return bool(self._entry.quotes) and (
            self.tender.has_typing or bool(self._entry.tenders) or self._entry.amount_minor is not None
        )

    @property
    def is_adding(self) -> bool:
        """Whether the next customer joins the basket."""
        return self._adds

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the customers on the counter."""
        return tuple(quote.customer.code for quote in self._entry.quotes)

    def find_customer(self) -> None:
        """F2: the cursor to the box, what stands there selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def add_customer(self) -> None:
        """F3: the next customer is paid for together with this one."""
        if self._entry.quotes:
            self._adds = True
            self.basket.show_quotes(self._entry.quotes, self._at, adds=True)
            self.banner.say("", lambda: self.tr("Scan or type the next customer; Esc ends adding."))
            self.find_customer()

    def choose_bills(self) -> None:
        """F4: the cursor to the bills."""
        self.bills.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def pay_by_qr(self) -> None:
        """F7: QR, pressed again bank transfer, then cash again."""
        if self._entry.quotes:
            following = {"qr": "transfer", "transfer": "cash"}
            kind = following.get(self.tender.kind, "qr")
            self.tender.amount.is_typed = False
            self.tender.set_kind(kind)  # type: ignore[arg-type]
            if not self.tender.focus_first_gap():
                self._focus_tender()

    def type_amount(self) -> None:
        """F8: an amount to pay typed on purpose; pressed again, what the bills ask."""
        if not self._entry.quotes:
            return
        opens = not self.due.is_typing
        if not opens:
            self._entry.amount_minor = None
        self.due.type_amount(open_field=opens)
        self._refresh()
        if not opens:
            self._focus_tender()

    def switch_rest(self) -> None:
        """The rest becomes credit, or change again."""
        self._entry.rest = "change" if self._entry.rest == "credit" else "credit"
        self._refresh_outcome()

    def ask_take(self) -> None:
        """F12: hands the payment over, once."""
        if not self._can_take() or self._rules is None:
            return
        typed = self._counted()
        outcome = self._entry.weigh(self._rules, typed)
        if outcome.missing_minor or (self.tender.kind not in ("cash", "credit") and typed and not typed.reference):
            self._say_gap(outcome)
            return
        self.take_wanted.emit(self._entry.request(typed))

    def ask_undo(self) -> None:
        """F11: asks for the reason, then undoes the last payment."""
        if self._undo is None:
            return
        receipt, event, _ = self._undo
        reasons: list[tuple[str, Callable[[], str]]] = [
            (self.tr("Wrong amount"), lambda: self.tr("Wrong amount")),
            (self.tr("Wrong customer"), lambda: self.tr("Wrong customer")),
            (self.tr("Customer changed his mind"), lambda: self.tr("Customer changed his mind")),
        ]
        self._ask(
            lambda: self.tr("Void receipt {number}? Choose the reason").format(number=receipt),
            reasons,
            lambda reason: self.undo_wanted.emit(event, reason),
            field=lambda: self.tr("Another reason, then Enter"),
        )

    def escape(self) -> None:
        """Esc: leaves a question, then the adding, then what is typed (asked once), then the customer."""
        if self.question.is_open:
            self.question.leave()
        elif self._adds:
            self._adds = False
            self.banner.clear()
            self.basket.show_quotes(self._entry.quotes, self._at, adds=False)
            self._show_customer(self._at)
            self._focus_tender()
        elif self.due.is_typing and self.due.amount.hasFocus():
            self.type_amount()
        elif self.is_busy_typing():
            self._ask(
                lambda: self.tr("Drop what is typed?"),
                [("no", lambda: self.tr("Stay here")), ("yes", lambda: self.tr("New customer"))],
                lambda answer: self.clear() if answer == "yes" else self._focus_tender(),
            )
        else:
            self.banner.clear()
            self.clear()

    def reflow(self, width: int, height: int) -> None:
        """Fits a body of this size: drops the last receipts, the words, then the second row of notes."""
        short, very_short, wide = height < SHORT_BODY, height < VERY_SHORT_BODY, width >= WIDE_BODY
        gap = 6 if very_short else 10
        self._right.setFixedWidth(self.look.px(RIGHT_WIDE if wide else RIGHT_NARROW))
        self._whole.setContentsMargins(*((10, 6, 10, 6) if very_short else (16, 12, 16, 12)))
        self._left_rows.setSpacing(gap)
        self._right_rows.setSpacing(gap)
        self._short, self._is_very_short = short, very_short
        self._fit_right()
        self.customer.set_short(very_short)
        self.bills.set_row_height(32 if very_short else 42)
        self._show_recent()

    def _fit_right(self) -> None:
        """Drops grey words and lowers figures where the tenders need the height."""
        self._second_row.setVisible(not self._is_very_short)
        room = self.height() - self._whole.contentsMargins().top() - self._whole.contentsMargins().bottom()
        needed = 0
        for step in range(len(FITS)):
            words, figure, added, low, round_notes = FITS[step]
            self.due.set_short(not words, figure)
            self.tender.set_notes(round_notes=round_notes, added=added, tight=figure < FITS[0][1])
            self.change.set_low(low, 40 if figure == FITS[0][1] else 30)
            needed = self._right_height()
            if needed <= room or not self.isVisible():
                break
        self._fitted = needed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A part that grew after it was fitted (a listed tender, a problem) is fitted again."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._right:
            needed = self._right_needs()
            if needed > max(self._right.height(), self._fitted):
                self._fitted = needed
                self._fit_soon()
        return super().eventFilter(watched, event)

    def _fit_soon(self) -> None:
        """Fits once, when what is under way has come to rest."""
        self._fit_timer.start(0)

    def _right_height(self) -> int:
        """What the right column needs at its width, counting fields that were made or shown just now."""
        inner = self._right.findChildren(QWidget)
        for part in inner:
            part.ensurePolished()
        for part in reversed(inner):
            layout = part.layout()
            if layout is not None:
                layout.activate()
            part.updateGeometry()
        self._right_rows.invalidate()
        return self._right_needs()

    def _right_needs(self) -> int:
        layout = self._right_rows
        wrapped = layout.heightForWidth(self._right.width()) if layout.hasHeightForWidth() else 0
        return max(layout.minimumSize().height(), wrapped)

    # -------------------------------------------------------------------------------------------------- private

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the right column to the new height."""
        super().resizeEvent(event)
        self._fit_soon()

    def retranslate(self) -> None:
        """Speaks anew."""
        self.search.setPlaceholderText(self.tr("Scan a barcode, or type a code / phone / name…"))
        self.search.setAccessibleName(self.tr("Find a customer"))
        self.take.set_words(self.tr("Take payment, print receipt"), "F12")
        self.transfer.set_words(self.tr("QR / transfer"), "F7")
        self.part.set_words(self.tr("Part payment"), "F8")
        self._fit_soon()
        self.setAccessibleName(self.heading())

    def _saved_sentence(self) -> str:
        receipt = self._saved
        if self._was_printed:
            text = self.tr("Saved receipt {number} and sent it to the printer.").format(number=receipt)
        else:
            text = self.tr("Saved receipt {number}, not printed: the money is safe, F9 prints it.").format(
                number=receipt
            )
        if self._undo is None:
            return text
        minutes, seconds = divmod(self._undo[2], 60)
        return f"{text}  " + self.tr("F11 voids it ({minutes}:{seconds:02d} left)").format(
            minutes=minutes, seconds=seconds
        )

    def _on_second(self) -> None:
        if self._undo is None:
            self._second.stop()
            return
        receipt, event, left = self._undo
        self._undo = (receipt, event, left - 1) if left > 1 else None
        if self._undo is None:
            self._second.stop()
            self.keys_changed.emit()
        self.banner.refresh()

    def _on_searched(self, text: str) -> None:
        if not text:
            self._hits_for = ""
            self._show_page(self._page_of_entry())
        self.searched.emit(text)

    def _on_submitted(self, text: str) -> None:
        hit = self.hits.table.current
        if self._hits_for == text and self._middle.currentWidget() is self.hits and hit is not None:
            self.picked.emit(hit.code)
        else:
            self.submitted.emit(text)

    def _on_moved(self, step: int) -> None:
        if self._middle.currentWidget() is self.hits:
            self.hits.move_by(step)

    def _on_picked(self, hit: CustomerCard | None) -> None:
        if hit is not None:
            self.picked.emit(hit.code)

    def _on_ticked(self, bill: BillDue) -> None:
        self._entry.unticked ^= {bill.bill_id}
        self.tender.amount.is_typed = False
        self.bills.show_ticks(self._entry.unticked)
        self._refresh()

    def _on_tender_entered(self) -> None:
        """Enter in the tender: a part goes to the list, a whole moves on to the button."""
        typed, rules = self._counted(), self._rules
        if typed is None or rules is None:
            return
        outcome = self._entry.weigh(rules, typed)
        if outcome.missing_minor:
            self._entry.tenders.append(typed)
            self.tender.clear("cash")
            self._refresh()
            self._focus_tender()
        else:
            self.take.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_tender_removed(self, place: int) -> None:
        del self._entry.tenders[place]
        self.tender.amount.is_typed = False
        self._refresh()
        self._focus_tender()

    def _on_amount_typed(self, minor: int | None) -> None:
        if self.due.is_typing:
            self._entry.amount_minor = minor
            self.tender.amount.is_typed = False
            self._refresh()

    def _on_customer_removed(self, place: int) -> None:
        gone = self._entry.quotes.pop(place)
        self._entry.unticked -= {bill.bill_id for bill in gone.bills}
        self._show_customer(min(place, len(self._entry.quotes) - 1))

    def _on_question_ended(self) -> None:
        self._show_recent()

    def _want_file(self) -> None:
        if self._entry.quotes:
            self.file_wanted.emit(self._entry.quotes[self._at].customer.code)

    def _reprint_last(self) -> None:
        if (newest := self.recent.newest) is not None:
            self.reprint_wanted.emit(newest.number)

    def _ask(
        self,
        title: Callable[[], str],
        answers: Sequence[tuple[str, Callable[[], str]]],
        answered: Callable[[str], None],
        *,
        field: Callable[[], str] | None = None,
    ) -> None:
        self.recent.hide()
        self.question.ask(title, answers, answered, field=field)

    def _say_gap(self, outcome: Outcome) -> None:
        if outcome.missing_minor:
            missing = outcome.missing_minor
            self.banner.say("bad", lambda: self.tr("Still missing {sum}.").format(sum=self.look.money(missing)))
            self._focus_tender()
            return
        self.tender.say(self.tr("Type the reference."))
        self.tender.focus_first_gap()

    def _show_customer(self, at: int) -> None:
        self._at = at
        quote = self._entry.quotes[at]
        self.customer.show_quote(quote)
        self.customer.show()
        self.bills.show_quote(quote, self._entry.unticked)
        self.nothing.show_quote(quote, self._last)
        self.basket.show_quotes(self._entry.quotes, at, adds=self._adds)
        self._show_page(self._page_of_entry())
        self._refresh()

    def _page_of_entry(self) -> QWidget:
        if not self._entry.quotes:
            return self.empty
        return self.bills if self._entry.quotes[self._at].bills else self.nothing

    def _show_page(self, page: QWidget) -> None:
        self._middle.setCurrentWidget(page)
        self.customer.setVisible(bool(self._entry.quotes) and page in (self.bills, self.nothing))
        self._show_recent()
        self.keys_changed.emit()

    def _show_recent(self) -> None:
        """The last receipts show where there is height for them and no question stands there."""
        short = self._short
        is_idle = self._middle.currentWidget() is self.empty
        self.recent.set_shown(5 if is_idle and not short else 3)
        room = not short or (is_idle and not self._is_very_short)
        self.recent.setVisible(room and not self.question.is_open)

    def _forget_entry(self) -> None:
        self._entry = Entry()
        self._at, self._adds = 0, False
        self.question.leave()
        self.due.type_amount(open_field=False)
        self.tender.clear("cash")
        self.basket.show_quotes([], 0, adds=False)

    def _focus_tender(self) -> None:
        self.tender.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tender.amount.selectAll()

    def _counted(self) -> Tender | None:
        """The tender being typed; the suggested one counts too, except where the list already covers the amount."""
        return self.tender.typed

    def _refresh(self) -> None:
        """Shows the whole entry anew."""
        self.due.show_entry(self._entry, self._rules)
        if self._rules is not None:
            self.tender.show_entry(self._entry, self._rules)
        self._refresh_outcome()

    def _refresh_outcome(self) -> None:
        """Shows what the entry comes to."""
        rules = self._rules
        if rules is None or not self._entry.quotes:
            self.change.show_outcome(None, rules, as_credit=False)
        else:
            if not self.tender.amount.is_typed:
                self.tender.show_entry(self._entry, rules)
            outcome = self._entry.weigh(rules, self._counted())
            self.change.show_outcome(outcome, rules, as_credit=self._entry.rest == "credit")
            self.tender.say("")
        self._fit_soon()
        is_on = bool(self._entry.quotes)
        for part in (self.tender, self.transfer, self.part):
            part.setEnabled(is_on)
        self.take.setEnabled(self._can_take())
        self.keys_changed.emit()

    def _has_customer(self) -> bool:
        return bool(self._entry.quotes)

    def _has_bills(self) -> bool:
        return self._middle.currentWidget() is self.bills

    def _has_receipt(self) -> bool:
        return self.recent.newest is not None

    def _can_take(self) -> bool:
        return bool(self._entry.quotes) and self._has_till and not self._is_saving and self._entry.to_pay_minor > 0

    def _escape_word(self) -> str:
        return self.tr("Back") if self.question.is_open or self._adds else self.tr("New customer")
