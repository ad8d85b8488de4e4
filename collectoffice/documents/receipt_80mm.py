"""This file is the receipt on an 80 mm roll: one column of 72 mm, as long as it needs, nothing under 10 point.

All is black: a print head of 203 dpi would break a grey label into dots.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from collectoffice.documents import barcode, receipt_phrases, tender_phrases
from collectoffice.documents.fitting import Fitted, Step, fit, ladder, shrink
from collectoffice.documents.fonts import FontFiles, MissingLetter, log_missing_letter
from collectoffice.documents.marks import draw_signs, foot_signs, signs_of
from collectoffice.documents.page import RULE_MASTHEAD, RULE_ROW, RULE_ZONE, Page
from collectoffice.documents.press import Colophon, Press, open_press
from collectoffice.documents.writing import Writing, writing_of
from collectoffice.domain.receipt import PrintMark, Receipt, ReceiptLine
from collectoffice.i18n import papers as words

WIDTH: Final = 80.0
_LEFT: Final = 4.0
_RIGHT: Final = 76.0
_ROOM: Final = _RIGHT - _LEFT
_DOT: Final = 25.4 / 203
_BAR_MODULE: Final = 3 * _DOT
_BAR_HEIGHT: Final = 11.0
_BOX_HEIGHT: Final = 17.4
_SIZE: Final = 10.0
_LINE: Final = 5.0
_GAP: Final = 2.2
_BELOW_RULE: Final = 5.0
_LEADING: Final = 0.5
_SIGNATURE: Final = 9.0
_CUT: Final = 8.0

_OFFICE_STEPS: Final[list[Step]] = ladder((13, 11, 1), (11, 10, 9))
_TITLE_STEPS: Final[list[Step]] = ladder((15, 11, 1), (11, 11, 3))
_NAME_STEPS: Final[list[Step]] = ladder((14, 11, 1), (12, 10, 2), (10, 10, 9))
_RUNNING_STEPS: Final[list[Step]] = ladder((10, 10, 9))
_WORDS_STEPS: Final[list[Step]] = ladder((11, 11, 9))


class _Strip:
    """A strip being filled from the top; ``y`` is the lowest baseline or edge so far."""

    def __init__(self, page: Page, writing: Writing) -> None:
        self.page = page
        self.writing = writing
        self.y = 3.0

    def rule(self, weight: float = RULE_ZONE) -> None:
        """A line across, with air on both sides."""
        self.y += _GAP
        self.page.rule(_LEFT, self.y, _ROOM, weight)

    def lines(self, text: Fitted, *, bold: bool = False, is_centred: bool = False, gap: float = 0.0) -> None:
        """Lines of one text."""
        self.y += gap
        for line in text.lines:
            self.y += text.size * _LEADING
            if is_centred:
                self.page.centre(WIDTH / 2, self.y, line, text.size, bold=bold)
            else:
                self.page.left(_LEFT, self.y, line, text.size, bold=bold)

    def text(
        self, text: str, steps: Sequence[Step] = _RUNNING_STEPS, *, bold: bool = False, centred: bool = False
    ) -> None:
        """A text of as many lines as it needs; an empty one takes none."""
        if text:
            self.lines(fit(self.page, text, _ROOM, steps, bold=bold), bold=bold, is_centred=centred)

    def pair(
        self, label: str, value: str, size: float = _SIZE, *, bold: bool = False, bold_label: bool = False
    ) -> None:
        """Label left, value right on one line; a value too wide for that takes the line below."""
        page = self.page
        label_size = size if bold_label else _SIZE
        self.y += max(_LINE, size * _LEADING)
        label_end = page.left(_LEFT, self.y, label, label_size, bold=bold_label)
        room = _RIGHT - label_end - _GAP
        fitted = max(_SIZE, shrink(page, value, room, size, bold=bold))
        if page.measure(value, fitted, bold=bold) <= room:
            page.right(_RIGHT, self.y, value, fitted, bold=bold)
            return
        for line in fit(page, value, _ROOM, ladder((size, 10, 1), (10, 10, 9)), bold=bold).lines:
            self.y += _LINE
            page.right(_RIGHT, self.y, line, _SIZE, bold=bold)


def receipt_80mm(
    receipt: Receipt, mark: PrintMark, fonts: FontFiles, on_missing: MissingLetter = log_missing_letter
) -> bytes:
    """The receipt for a roll printer as a PDF of one page, 80 mm wide; the same receipt and mark give the same bytes."""
    return receipts_80mm([(receipt, mark)], fonts, on_missing)


def receipts_80mm(
    printings: Iterable[tuple[Receipt, PrintMark]], fonts: FontFiles, on_missing: MissingLetter = log_missing_letter
) -> bytes:
    """Several receipts of one office in one PDF, a page each; at least one."""
    press = open_press(fonts)
    ready = list(printings)
    first = ready[0][0]
    title = writing_of(first.style).say(words.RECEIPT_NUMBER, number=first.number)
    pages = (strip_page(receipt, mark, press, on_missing) for receipt, mark in ready)
    return press.print(pages, Colophon(title, first.masthead.name, first.style.language))


def strip_page(receipt: Receipt, mark: PrintMark, press: Press, on_missing: MissingLetter) -> Page:
    """The one page of a receipt, as long as it became."""
    writing = writing_of(receipt.style)
    page = Page(press.case(writing.language), WIDTH, 0.0, on_missing)
    strip = _Strip(page, writing)
    _office(strip, receipt)
    _title(strip, receipt, mark)
    _customer(strip, receipt)
    _bills(strip, receipt)
    _sums(strip, receipt)
    _box(strip, receipt)
    _tenders(strip, receipt)
    _place(strip, receipt)
    _foot(strip, receipt, mark)
    page.height = strip.y + _CUT
    return page


def _office(strip: _Strip, receipt: Receipt) -> None:
    office = receipt.masthead
    strip.text(office.name, _OFFICE_STEPS, bold=True, centred=True)
    strip.text(office.address, centred=True)
    contact = receipt_phrases.office_contact(strip.writing, office)
    together = strip.writing.say(words.BETWEEN).join(contact)
    for line in [together] if strip.page.measure(together, _SIZE) <= _ROOM else contact:
        strip.text(line, centred=True)
    strip.rule(RULE_MASTHEAD)


def _title(strip: _Strip, receipt: Receipt, mark: PrintMark) -> None:
    writing, say = strip.writing, strip.writing.say
    strip.y += 0.8
    strip.text(say(words.RECEIPT_NARROW), _TITLE_STEPS, bold=True, centred=True)
    signs = signs_of(writing, mark, is_practice=receipt.masthead.is_practice)
    if signs.are_any:
        strip.y = draw_signs(strip.page, signs, _LEFT, _RIGHT, strip.y + 2.4, least=_SIZE) + 1.0
    strip.pair(say(words.NUMBER), receipt.number, 12, bold=True)
    strip.pair(say(words.ISSUED_AT), writing.moment(receipt.issued_at))
    strip.rule()


def _customer(strip: _Strip, receipt: Receipt) -> None:
    writing, say = strip.writing, strip.writing.say
    strip.y += 0.8
    strip.text(receipt.customer_name, _NAME_STEPS, bold=True)
    strip.pair(say(words.CUSTOMER_CODE), writing.code(receipt.customer_code), 12, bold=True)
    if receipt.meter:
        strip.pair(say(words.METER_LABEL), writing.code(receipt.meter))
    strip.text(receipt.supply_address)
    strip.rule()


def _bills(strip: _Strip, receipt: Receipt) -> None:
    """Each bill on two lines, principal and late fee; one line where it was not late."""
    for place, line in enumerate(receipt.lines):
        strip.y += 1.4 if place else 0.4
        _bill(strip, line)
    if receipt.credit_added_minor:
        strip.y += 1.4
        strip.pair(strip.writing.say(words.PREPAID_ROW), strip.writing.amount(receipt.credit_added_minor), 11)
    strip.rule()


def _bill(strip: _Strip, line: ReceiptLine) -> None:
    writing, say = strip.writing, strip.writing.say
    period = say(words.PERIOD_OF, period=writing.period(line.period))
    strip.pair(period, writing.figure(line.principal_minor), 11, bold_label=True)
    if line.days_late or line.late_fee_minor:
        label = say(words.LATE_FEE_DAYS, n=line.days_late)
        strip.pair(label, writing.figure(line.late_fee_minor))


def _sums(strip: _Strip, receipt: Receipt) -> None:
    """The exact sum, and the rounding where there is one."""
    writing, say = strip.writing, strip.writing.say
    exact = sum(line.total_minor for line in receipt.lines) + receipt.credit_added_minor
    name = say(words.TOTAL_OF_BILLS, n=len(receipt.lines)) if receipt.lines else say(words.TOTAL)
    strip.pair(name, writing.money(exact), 11)
    if receipt.rounding_minor:
        strip.pair(say(words.ROUNDING), writing.signed(receipt.rounding_minor), 11)


def _box(strip: _Strip, receipt: Receipt) -> None:
    """The one framed box with the sum taken, and the sum in words below it."""
    page, writing, say = strip.page, strip.writing, strip.writing.say
    top = strip.y + _GAP
    page.frame(_LEFT + 0.5, top, _ROOM - 1, _BOX_HEIGHT, 1.6)
    page.left(_LEFT + 3.2, top + 5.2, say(words.RECEIVED), 11, bold=True)
    total = writing.money(receipt.total_minor)
    page.right(_RIGHT - 3.2, top + 14.6, total, shrink(page, total, _ROOM - 6.4, 25, bold=True), bold=True)
    strip.y = top + _BOX_HEIGHT + 0.8
    strip.text(writing.in_words(receipt.total_minor, joiner=" "), _WORDS_STEPS, bold=True)
    strip.rule()


def _tenders(strip: _Strip, receipt: Receipt) -> None:
    """How it was paid, tendered and change, what is left owing, credit, and the basket."""
    writing, say = strip.writing, strip.writing.say
    if len(receipt.tenders) > 1:
        for tender in receipt.tenders:
            strip.pair(tender_phrases.kind_word(writing, tender.kind), writing.amount(tender.amount_minor))
            strip.text(tender_phrases.particulars(writing, tender))
    else:
        strip.pair(say(words.METHOD), receipt_phrases.method(writing, receipt, in_full=False))
        for tender in receipt.tenders:
            strip.text(tender_phrases.particulars(writing, tender))
    if receipt.tenders:
        label = say(words.TENDERED_FOR_BASKET, n=receipt.basket_size) if receipt.basket else say(words.TENDERED)
        strip.pair(label, writing.money(receipt.given_minor), 11)
        strip.pair(say(words.CHANGE), writing.money(receipt.change_minor), 12, bold=True)
    strip.pair(say(words.OWING), receipt_phrases.owing(writing, receipt), 12, bold=True)
    strip.pair(say(words.CREDIT_BALANCE), writing.money(receipt.credit_after_minor), 11)
    strip.text(receipt_phrases.basket_note(writing, receipt))
    strip.rule()


def _place(strip: _Strip, receipt: Receipt) -> None:
    """Where and by whom, check code, and the line for the signature."""
    page, say = strip.page, strip.writing.say
    strip.text(strip.writing.say(words.BETWEEN).join(receipt_phrases.place(strip.writing, receipt)))
    strip.pair(say(words.CASHIER), receipt.cashier)
    strip.pair(say(words.CHECK_CODE), receipt.check_code, bold=True)
    strip.y += _SIGNATURE
    label_end = page.left(_LEFT, strip.y, say(words.CASHIER_SIGNS), _SIZE)
    page.rule(label_end + 2, strip.y, _RIGHT - label_end - 2, RULE_ROW)


def _foot(strip: _Strip, receipt: Receipt, mark: PrintMark) -> None:
    """Barcode on the dots of the print head, its digits, what this paper is not, whom to ask."""
    page, writing, say = strip.page, strip.writing, strip.writing.say
    widths = barcode.bars_and_gaps(receipt.barcode)
    start = round((WIDTH - sum(widths) * _BAR_MODULE) / 2 / _DOT) * _DOT
    page.bars(start, strip.y + 4.0, _BAR_HEIGHT, _BAR_MODULE, widths)
    strip.y += 4.0 + _BAR_HEIGHT - 0.4
    strip.text(barcode.in_fours(receipt.barcode), centred=True)
    strip.text(say(words.NOT_A_TAX_INVOICE), bold=True, centred=True)
    if receipt.masthead.phone:
        strip.text(say(words.ASK_BY_PHONE, phone=writing.phone(receipt.masthead.phone)), centred=True)
    signs = signs_of(writing, mark, is_practice=receipt.masthead.is_practice)
    if at_foot := foot_signs(writing, signs, is_practice=receipt.masthead.is_practice):
        strip.y = draw_signs(page, at_foot, _LEFT, _RIGHT, strip.y + 2.4)
