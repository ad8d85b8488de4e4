"""This file is the counter's screen: search, bills, amount, tenders, change, and one button that takes the money."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from collectoffice.domain.customer import CustomerCard
from collectoffice.domain.errors import TenderIncomplete
from collectoffice.domain.quote import BillDue, Quote
from collectoffice.ui.counter.basket_strip import BasketStrip
from collectoffice.ui.counter.bills_panel import BillsPanel
from collectoffice.ui.counter.customer_panel import CustomerPanel
from collectoffice.ui.counter.doubt_line import DoubtLine
from collectoffice.ui.counter.entry import DeskRules, Entry, LastPaid, Outcome, RecentReceipt
from collectoffice.ui.counter.finding import Finding
from collectoffice.ui.counter.idle_panels import EmptyPanel, NothingOwedPanel
from collectoffice.ui.counter.payment_column import PaymentColumn
from collectoffice.ui.counter.questions import CounterQuestions
from collectoffice.ui.counter.recent_panel import RecentPanel
from collectoffice.ui.counter.saved_line import SavedLine
from collectoffice.ui.counter.undo_last import UndoLast
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.panel import columns, fill, rows
from collectoffice.ui.widgets.question import Question

SHORT_BODY = 620
VERY_SHORT_BODY = 500
WIDE_BODY = 1100


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
        self._short = self._is_very_short = False
        self._last: LastPaid | None = None
        self._make_parts()
        self._lay_out()
        self._plug()
        self._bind_keys()
        self.retranslate()
        self._refresh()

    def _make_parts(self) -> None:
        look = self.look
        self.finding = Finding(look, self)
        self.search, self.hits, self.not_found = self.finding.search, self.finding.hits, self.finding.not_found
        self.customer, self.bills = CustomerPanel(look), BillsPanel(look)
        self.empty, self.nothing = EmptyPanel(look), NothingOwedPanel(look)
        self.recent, self.basket, self.banner = RecentPanel(look), BasketStrip(look), Banner(look)
        self.question, self.saved = Question(look), SavedLine(self.banner)
        self.questions = CounterQuestions(look, self.question)
        self.doubt = DoubtLine(self.banner, self.questions, self.keys_changed.emit, self.arrive)
        self.undo_last = UndoLast(look, self.saved, self.recent, self.questions)
        self.approval, self.column = self.undo_last.approval, PaymentColumn(look)
        self.due, self.tender, self.change = self.column.due, self.column.tender, self.column.change
        self.take, self.transfer, self.part = self.column.take, self.column.transfer, self.column.part

    def _lay_out(self) -> None:
        self._middle = QStackedWidget()
        for page in (self.empty, self.hits, self.not_found, self.nothing, self.bills):
            self._middle.addWidget(page)
        self._left_rows = left = rows(gap=10)
        fill(left, self.search, self.basket, self.customer)
        left.addWidget(self._middle, 1)
        fill(left, self.question, self.approval, self.recent)
        left.addStretch(0)
        left.addWidget(self.banner)
        self._whole = columns(margins=(16, 12, 16, 12), gap=14)
        self._whole.addLayout(left, 1)
        self._whole.addWidget(self.column)
        self.setLayout(self._whole)
        self.customer.hide()

    def _plug(self) -> None:
        self.finding.searched.connect(self.searched)
        self.finding.submitted.connect(self.submitted)
        self.finding.picked.connect(self.picked)
        self.finding.page_wanted.connect(lambda page: self._show_page(page or self._page_of_entry()))
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
        self.question.ended.connect(self._show_recent)
        self.questions.asking.connect(self._show_recent)
        self.undo_last.wanted.connect(self.undo_wanted)
        self.undo_last.asking_changed.connect(self._show_recent)
        self.undo_last.asking_changed.connect(self.keys_changed)
        self.saved.over.connect(self.keys_changed)

    def _bind_keys(self) -> None:
        self.act("F2", lambda: self.tr("Find"), self.find_customer, rank=2)
        self.act("F3", lambda: self.tr("Pay together"), self.add_customer, shown=self._has_customer, rank=3)
        self.act("F4", lambda: self.tr("Choose bills"), self.choose_bills, shown=self._has_bills, rank=2)
        self.act("F5", lambda: self.tr("Rest as credit"), self.switch_rest, shown=self.change.can_switch, rank=5)
        self.act("F6", lambda: self.tr("Way of paying"), self.tender.next_kind, shown=self._has_customer, rank=2)
        self.act("F7", lambda: self.tr("QR / transfer"), self.pay_by_qr, shown=self._has_customer, rank=4)
        self.act("F8", lambda: self.tr("Part / prepay"), self.type_amount, shown=self._has_customer, rank=4)
        self.act("F9", lambda: self.tr("Reprint last"), self._reprint_last, shown=self._has_receipt, rank=3)
        self.act("F11", lambda: self.tr("Undo last"), self.ask_undo, shown=self.undo_last.has_payment, rank=1)
        primary, shown = (
            lambda: self.doubt.word_or(self.tr("Take and print")),
            lambda: self._can_take() or self.doubt.is_any,
        )
        self.act("F12", primary, self.ask_take, shown=shown)
        self.act("Escape", self._escape_word, self.escape)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Counter")

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
        self.finding.show_hits(text, hits, total)

    def show_not_found(self, text: str) -> None:
        """Nobody was found; the text stays to be mended."""
        self.finding.show_not_found(text)

    def show_quote(self, quote: Quote, last: LastPaid | None = None) -> None:
        """Opens a customer with what he owes; while a basket is being filled he joins it. Known already: refreshed."""
        if not self._adds and not self._entry.has(quote):
            self._forget_entry()
        self._at = self._entry.put(quote)
        self._adds = False
        self._last = last
        self.finding.empty()
        self._show_customer(self._at)
        if quote.bills:
            self._focus_tender()
        else:
            self.finding.focus()

    def set_recent(self, receipts: Sequence[RecentReceipt], count: int, sum_minor: int | None) -> None:
        """The newest receipts of the till, and how many and how much it took today; no sum while the count is blind."""
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
        self.clear()
        self.saved.say(receipt, event, undo_seconds, printed=printed)
        self.keys_changed.emit()

    def undone(self) -> None:
        """The last payment was undone."""
        self.saved.forget()
        self.keys_changed.emit()

    def confirm_unusual(self, given_minor: int, due_minor: int) -> None:
        """Asks once whether so much was really handed over; yes takes the payment."""
        self.questions.unusual(given_minor, due_minor, no=self._focus_tender, yes=self._take_confirmed)

    def confirm_replace(self, proceed: Callable[[], None]) -> None:
        """Asks before another customer replaces one whose payment is being typed."""

        def together() -> None:
            self._adds = True
            proceed()

        self.questions.replace(stay=self._focus_tender, leave=proceed, together=together)

    def clear(self) -> None:
        """Empties the counter for the next customer."""
        self._forget_entry()
        self.finding.empty()
        self.customer.hide()
        self._show_page(self.empty)
        self._refresh()
        self.finding.focus()
        self.emptied.emit()

    def arrive(self) -> None:
        """The cursor goes to the box, or stays with the payment being typed."""
        if not self._entry.quotes:
            self.finding.focus()

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
        self.finding.focus(Qt.FocusReason.ShortcutFocusReason)
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
        if self.undo_last.approve() or self.doubt.ask():
            return
        if not self._can_take() or self._rules is None:
            return
        typed = self.tender.typed
        outcome = self._entry.weigh(self._rules, typed)
        if outcome.missing_minor or (self.tender.kind not in ("cash", "credit") and typed and not typed.reference):
            self._say_gap(outcome)
            return
        self.take_wanted.emit(self._entry.request(typed))

    def ask_undo(self) -> None:
        """F11: asks for the reason, then undoes the last payment; once its minutes are over, with a second person."""
        self.undo_last.ask()

    def escape(self) -> None:
        """Esc: leaves a second person, a question, then the adding, then what is typed (asked once), then the customer."""
        if self.approval.is_open:
            self.approval.leave()
        elif self.question.is_open:
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
            self.questions.drop(stay=self._focus_tender, leave=self.clear)
        else:
            self.banner.clear()
            self.clear()

    def reflow(self, width: int, height: int) -> None:
        """Fits a body of this size: drops the last receipts, the words, then the second row of notes."""
        short, very_short, wide = height < SHORT_BODY, height < VERY_SHORT_BODY, width >= WIDE_BODY
        gap = 6 if very_short else 10
        self._whole.setContentsMargins(*((10, 6, 10, 6) if very_short else (16, 12, 16, 12)))
        self._left_rows.setSpacing(gap)
        self._short, self._is_very_short = short, very_short
        self.column.set_room(wide=wide, very_short=very_short, gap=gap)
        self.customer.set_short(very_short)
        self.bills.set_row_height(32 if very_short else 42)
        self._show_recent()

    def retranslate(self) -> None:
        """Speaks anew."""
        self.finding.retranslate()
        self.setAccessibleName(self.heading())

    def _on_ticked(self, bill: BillDue) -> None:
        self._entry.unticked ^= {bill.bill_id}
        self.tender.amount.is_typed = False
        self.bills.show_ticks(self._entry.unticked)
        self._refresh()

    def _on_tender_entered(self) -> None:
        """Enter in the tender: a part goes to the list, a whole moves on to the button."""
        typed, rules = self.tender.typed, self._rules
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
        self._entry.drop(place)
        self._show_customer(min(place, len(self._entry.quotes) - 1))

    def _want_file(self) -> None:
        if self._entry.quotes:
            self.file_wanted.emit(self._entry.quotes[self._at].customer.code)

    def _reprint_last(self) -> None:
        if (newest := self.recent.newest) is not None:
            self.reprint_wanted.emit(newest.number)

    def _take_confirmed(self) -> None:
        self._entry.confirmed = True
        self.ask_take()

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
        self.recent.setVisible(room and not self._is_asking())
        self._middle.setVisible(not self.approval.is_open and not (short and self.question.is_tall))

    def _is_asking(self) -> bool:
        return self.question.is_open or self.approval.is_open

    def _forget_entry(self) -> None:
        self._entry = Entry()
        self._at, self._adds = 0, False
        self.question.leave()
        self.approval.leave()
        self.due.type_amount(open_field=False)
        self.tender.clear("cash")
        self.basket.show_quotes([], 0, adds=False)

    def _focus_tender(self) -> None:
        self.tender.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tender.amount.selectAll()

    def _refresh(self) -> None:
        """Shows the whole entry anew."""
        self.due.show_entry(self._entry, self._rules)
        if self._rules is not None:
            self.tender.show_entry(self._entry, self._rules)
        self._refresh_outcome()

    def _refresh_outcome(self) -> None:
        """Shows what the entry comes to."""
        rules, outcome = self._rules, None
        if rules is not None and self._has_customer():
            if not self.tender.amount.is_typed:
                self.tender.show_entry(self._entry, rules)
            outcome = self._entry.weigh(rules, self.tender.typed)
            self.tender.say("")
        self.change.show_outcome(outcome, rules, as_credit=outcome is not None and self._entry.rest == "credit")
        self.column.fit_soon()
        for part in (self.tender, self.transfer, self.part):
            part.setEnabled(self._has_customer())
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
        return self.tr("Back") if self._is_asking() or self._adds else self.tr("New customer")
