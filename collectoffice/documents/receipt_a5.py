"""This file is the receipt on A5 landscape: how its first page is set out, its box and its foot.

From the top: masthead, customer, bills, the box with the sum and what belongs to it, foot with signatures. The zones
follow each other, so that long names and several tenders push the foot down and few bills leave room to sign. Where
everything is long at once, the page is laid out higher and made smaller as a whole: nothing overlaps, nothing is cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from collectoffice.documents import barcode, bill_table, receipt_phrases
from collectoffice.documents.bill_table import HEADING, TOTAL_ROW
from collectoffice.documents.fitting import shrink
from collectoffice.documents.fonts import FontFiles, MissingLetter, log_missing_letter
from collectoffice.documents.marks import draw_signs, foot_signs, signs_of
from collectoffice.documents.page import LABEL, RULE_ROW, RULE_ZONE, Page
from collectoffice.documents.press import Colophon, Press, open_press
from collectoffice.documents.receipt_head import (
    FIRST_BASELINE,
    Customer,
    Masthead,
    draw_customer,
    draw_masthead,
    set_customer,
    set_masthead,
)
from collectoffice.documents.receipt_middle import Middle, draw_middle, set_middle
from collectoffice.documents.receipt_page_2 import draw_following_pages
from collectoffice.documents.receipt_sheet import BOX_LEFT, HEIGHT, LABEL_SIZE, LEFT, RIGHT, WIDTH, Sheet
from collectoffice.documents.writing import writing_of
from collectoffice.domain.receipt import PrintMark, Receipt
from collectoffice.i18n import papers as words

_SIGNS_TOP: Final = 4.6
_BELOW_SIGNS: Final = 0.6
_TITLE_RISE: Final = 5.8
"""From the masthead's first baseline up to the highest accent of a title."""
_BOX_HEIGHT: Final = 25.5
_BOX_PAD: Final = 4.0
_ABOVE_BOX: Final = 3.2
_BELOW_BOX: Final = 2.9
_LOWEST_FOOT: Final = 114.6
_ADVICE_RULE: Final = 136.5
_ADVICE: Final = 5.0
_BAR_MODULE: Final = 0.33


class _Plan(NamedTuple):
    """One way to set the page."""

    most_rows: int
    is_tight: bool
    has_advice: bool
    is_method_short: bool
    """The method names sums only; page 2 has the references."""


# From the most comfortable to the one that always has room: closer rows, no advice, tenders to page 2, bills to page 2.
_PLANS: Final = (
    _Plan(4, is_tight=False, has_advice=True, is_method_short=False),
    _Plan(4, is_tight=True, has_advice=True, is_method_short=False),
    _Plan(4, is_tight=True, has_advice=False, is_method_short=False),
    _Plan(4, is_tight=True, has_advice=False, is_method_short=True),
    _Plan(3, is_tight=True, has_advice=False, is_method_short=False),
    _Plan(3, is_tight=True, has_advice=False, is_method_short=True),
    _Plan(2, is_tight=True, has_advice=False, is_method_short=True),
    _Plan(1, is_tight=True, has_advice=False, is_method_short=True),
)


class _SetOut(NamedTuple):
    """The plan that was taken, with its zones worked out."""

    plan: _Plan
    masthead: Masthead
    customer: Customer
    middle: Middle


def receipt_a5(
    receipt: Receipt, mark: PrintMark, fonts: FontFiles, on_missing: MissingLetter = log_missing_letter
) -> bytes:
    """The receipt as a PDF; the same receipt and mark give the same bytes.

    A letter that no font has is drawn as a geta and told to ``on_missing``.
    """
    return receipts_a5([(receipt, mark)], fonts, on_missing)


def receipts_a5(
    printings: Iterable[tuple[Receipt, PrintMark]], fonts: FontFiles, on_missing: MissingLetter = log_missing_letter
) -> bytes:
    """Several receipts of one office in one PDF, each from a page of its own; at least one."""
    press = open_press(fonts)
    ready = list(printings)
    first = ready[0][0]
    title = writing_of(first.style).say(words.RECEIPT_NUMBER, number=first.number)
    pages = (page for receipt, mark in ready for page in receipt_pages(receipt, mark, press, on_missing))
    return press.print(pages, Colophon(title, first.masthead.name, first.style.language))


def receipt_pages(receipt: Receipt, mark: PrintMark, press: Press, on_missing: MissingLetter) -> Iterator[Page]:
    """The pages of one receipt: one, or more where bills or tenders do not fit on the first."""
    writing = writing_of(receipt.style)
    page = Page(press.case(writing.language), WIDTH, HEIGHT, on_missing)
    sheet = Sheet(page, writing, receipt, signs_of(writing, mark, is_practice=receipt.masthead.is_practice))
    top = 0.0
    if sheet.signs.are_any:
        bottom = draw_signs(page, sheet.signs, LEFT, RIGHT, _SIGNS_TOP)
        top = max(0.0, bottom + _BELOW_SIGNS + _TITLE_RISE - FIRST_BASELINE)
    plan, masthead, customer, middle = _set_out(sheet, top)
    following = draw_following_pages(
        writing,
        receipt,
        sheet.signs,
        lambda: Page(page.case, WIDTH, HEIGHT, on_missing),
        lists_bills=bill_table.is_too_long(receipt, plan.most_rows),
        lists_tenders=plan.is_method_short,
    )
    draw_masthead(sheet, masthead, top, 1 + len(following))
    draw_customer(sheet, customer, top + masthead.height)
    rows = bill_table.rows_of_page_1(writing, receipt, plan.most_rows)
    table_top = top + masthead.height + customer.height
    total = bill_table.total_row(writing, receipt)
    box_top = bill_table.draw_table(page, writing, table_top, rows, _pitch(plan, len(rows)), total) + _ABOVE_BOX
    draw_middle(sheet, middle, box_top)
    _draw_box(sheet, box_top)
    foot = box_top + max(_BOX_HEIGHT, middle.height) + _BELOW_BOX
    too_low = max(0.0, foot - _LOWEST_FOOT - _extra(plan))
    _draw_foot(sheet, foot, plan, _ADVICE_RULE + _extra(plan) + too_low)
    if too_low:
        page.height += too_low
        page.reduce_to(HEIGHT)
    yield page
    yield from following


def _set_out(sheet: Sheet, top: float) -> _SetOut:
    """The most comfortable plan whose foot is not too low; the last one where no plan has room."""
    writing, receipt = sheet.writing, sheet.receipt
    full = receipt_phrases.method(writing, receipt, in_full=True)
    can_be_short = full != receipt_phrases.method(writing, receipt, in_full=False)
    masthead = set_masthead(sheet)
    for wanted in _PLANS:
        plan = wanted._replace(
            is_method_short=wanted.is_method_short and can_be_short,
            has_advice=wanted.has_advice or _has_foot_signs(sheet),
        )
        customer = set_customer(sheet, is_tight=plan.is_tight)
        middle = set_middle(sheet, is_short=plan.is_method_short)
        rows = len(bill_table.rows_of_page_1(writing, receipt, plan.most_rows))
        table = HEADING + rows * _pitch(plan, rows) + TOTAL_ROW
        box = _ABOVE_BOX + max(_BOX_HEIGHT, middle.height) + _BELOW_BOX
        if top + masthead.height + customer.height + table + box <= _LOWEST_FOOT + _extra(plan):
            break
    return _SetOut(plan, masthead, customer, middle)


def _extra(plan: _Plan) -> float:
    """How much lower the foot may stand when the advice gives way."""
    return 0.0 if plan.has_advice else _ADVICE


def _has_foot_signs(sheet: Sheet) -> bool:
    return bool(sheet.signs.void) or sheet.receipt.masthead.is_practice


def _pitch(plan: _Plan, rows: int) -> float:
    """The height of a row of bills."""
    if rows < bill_table.MOST_ROWS:
        return 5.4 if plan.is_tight else 6.4
    return 4.9 if plan.is_tight else 5.2


def _draw_box(sheet: Sheet, top: float) -> None:
    """The one framed box: the sum taken, the rounding in it, tendered and change."""
    page, writing, receipt, say = sheet.page, sheet.writing, sheet.receipt, sheet.writing.say
    page.frame(BOX_LEFT, top, RIGHT - BOX_LEFT, _BOX_HEIGHT, 1.6)
    left, right = BOX_LEFT + _BOX_PAD, RIGHT - _BOX_PAD
    label_end = page.left(left, top + 5.9, say(words.RECEIVED), 11, bold=True)
    if receipt.rounding_minor:
        rounding = say(words.ROUNDING_WITHIN, amount=writing.signed(receipt.rounding_minor))
        page.right(right, top + 5.9, rounding, shrink(page, rounding, right - label_end - 3, 9))
    total = writing.money(receipt.total_minor)
    page.right(right, top + 17.1, total, shrink(page, total, right - left, 31, bold=True), bold=True)
    if not receipt.tenders:
        page.left(left, top + 22.9, say(words.IN_BASKET), 10.5)
        return
    label = say(words.TENDERED_FOR_BASKET, n=receipt.basket_size) if receipt.basket else say(words.TENDERED)
    tendered = f"{label} {writing.money(receipt.given_minor)}"
    change = f"{say(words.CHANGE)} {writing.money(receipt.change_minor)}"
    size = shrink(page, tendered + change, right - left - 4, 10.5)
    page.left(left, top + 22.9, tendered, size)
    page.right(right, top + 22.9, change, size)


def _draw_foot(sheet: Sheet, top: float, plan: _Plan, bottom: float) -> None:
    """Time, place, barcode and check code on the left, signatures on the right, advice below ``bottom``."""
    page, writing, receipt = sheet.page, sheet.writing, sheet.receipt
    page.rule(LEFT, top, RIGHT - LEFT, RULE_ZONE)
    page.left(LEFT, top + 4.6, writing.moment(receipt.issued_at), 10, bold=True)
    place = receipt_phrases.place_line(writing, receipt)
    page.left(LEFT, top + 9.3, place, shrink(page, place, 98, 9))
    _draw_barcode(sheet, top + 11.7, min(8.0, bottom - 4.1 - top - 11.7))
    _draw_signatures(sheet, top, bottom - 6.3)
    if plan.has_advice:
        page.rule(LEFT, bottom, RIGHT - LEFT, RULE_ZONE)
        _draw_advice(sheet, bottom)


def _draw_barcode(sheet: Sheet, top: float, height: float) -> None:
    page, receipt = sheet.page, sheet.receipt
    bars_end = page.bars(LEFT, top, height, _BAR_MODULE, barcode.bars_and_gaps(receipt.barcode))
    page.left(LEFT, top + height + 3.3, barcode.in_fours(receipt.barcode), 8.5)
    check_left = bars_end + barcode.QUIET_MODULES * _BAR_MODULE + 1.5
    page.left(check_left, top + 3.0, sheet.writing.say(words.CHECK_CODE), LABEL_SIZE, gray=LABEL)
    page.left(check_left, top + 7.6, receipt.check_code, 10, bold=True)


def _draw_signatures(sheet: Sheet, top: float, line: float) -> None:
    page, say, cashier = sheet.page, sheet.writing.say, sheet.receipt.cashier
    for centre, signer, how, name in (
        (131.0, say(words.PAYER_SIGNS), say(words.SIGN), ""),
        (179.0, say(words.CASHIER), say(words.SIGN_AND_STAMP), cashier),
    ):
        page.centre(centre, top + 4.6, signer, 10, bold=True)
        page.centre(centre, top + 8.8, how, 8, gray=LABEL)
        page.rule(centre - 18, line, 36, RULE_ROW)
        page.centre(centre, line + 3.9, name, shrink(page, name, 40, 9))


def _draw_advice(sheet: Sheet, rule: float) -> None:
    """One line of advice; a practice or a void receipt has its sign here once more."""
    page, writing, receipt = sheet.page, sheet.writing, sheet.receipt
    if signs := foot_signs(writing, sheet.signs, is_practice=receipt.masthead.is_practice):
        draw_signs(page, signs, LEFT, RIGHT, rule + 1.6)
        return
    advice = receipt_phrases.advice(writing, receipt.masthead)
    page.left(LEFT, rule + 4.7, advice, shrink(page, advice, RIGHT - LEFT, 8.5))
