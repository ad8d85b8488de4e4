"""This file is page 2 of a receipt and what follows it: all bills again from the first, and the tenders in full."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from collectoffice.documents import bill_table, tender_phrases
from collectoffice.documents.bill_table import HEADING, TOTAL_ROW
from collectoffice.documents.fitting import fit, ladder, shrink
from collectoffice.documents.marks import Signs, draw_signs, foot_signs
from collectoffice.documents.page import HAIR, LABEL, RULE_MASTHEAD, RULE_ROW, RULE_TABLE, RULE_ZONE, Page
from collectoffice.documents.receipt_sheet import LEFT, RIGHT
from collectoffice.documents.writing import Writing
from collectoffice.domain.receipt import Receipt
from collectoffice.i18n import papers as words

_BOTTOM: Final = 136.0
_PAGE_LINE: Final = 141.2
_PITCH: Final = 5.2
_TENDER_STEPS: Final = ladder((9.5, 8, 1), (8, 7, 2))


def draw_following_pages(
    writing: Writing,
    receipt: Receipt,
    signs: Signs,
    new_page: Callable[[], Page],
    *,
    lists_bills: bool,
    lists_tenders: bool,
) -> list[Page]:
    """The pages after the first, each with number, name and code in one line and the table's heading."""
    rows = [bill_table.bill_row(writing, line) for line in receipt.lines] if lists_bills else []
    if rows and receipt.credit_added_minor:
        rows.append(bill_table.prepaid_row(writing, receipt.credit_added_minor))
    pages: list[Page] = []
    y = 0.0
    while rows or (lists_tenders and not pages):
        page = new_page()
        pages.append(page)
        y = _draw_head(page, writing, receipt, signs)
        if not rows:
            break
        fitting = int((_BOTTOM - y - HEADING - TOTAL_ROW) / _PITCH)
        shown, rows = rows[:fitting], rows[fitting:]
        if rows:
            y = bill_table.draw_rows(page, writing, y, shown, _PITCH)
        else:
            total = bill_table.total_row(writing, receipt)
            y = bill_table.draw_table(page, writing, y, shown, _PITCH, total)
    if lists_tenders:
        _draw_tenders(pages, writing, receipt, signs, new_page, y + (8.0 if lists_bills else 0.0))
    for place, page in enumerate(pages, start=2):
        text = writing.say(words.PAGE, n=place, of=len(pages) + 1)
        page.right(RIGHT, _PAGE_LINE, text, 8.5)
        if at_foot := foot_signs(writing, signs, is_practice=receipt.masthead.is_practice):
            draw_signs(page, at_foot, LEFT, RIGHT, _PAGE_LINE - 3.1)
    return pages


def _draw_head(page: Page, writing: Writing, receipt: Receipt, signs: Signs) -> float:
    """Frames, then one line that says whose page this is; answers the y below it."""
    top = draw_signs(page, signs, LEFT, RIGHT, 4.6) if signs.are_any else 5.4
    y = top + 6.2
    code = writing.code(receipt.customer_code)
    number = writing.say(words.RECEIPT_NUMBER, number=receipt.number)
    code_left = page.right(RIGHT, y, code, 10.5, bold=True)
    x = page.left(LEFT, y, number, 9) + 6
    name = fit(page, receipt.customer_name, code_left - 6 - x, ladder((10.5, 8, 1), (8, 7, 2)), bold=True)
    for place, line in enumerate(name.lines):
        page.left(x, y + place * name.size * 0.46, line, name.size, bold=True)
    y += (len(name.lines) - 1) * name.size * 0.46 + 2.6
    page.rule(LEFT, y, RIGHT - LEFT, RULE_MASTHEAD)
    return y + 3.4


def _draw_tenders(
    pages: list[Page], writing: Writing, receipt: Receipt, signs: Signs, new_page: Callable[[], Page], top: float
) -> None:
    """The tenders one a row; they begin below the bills, or on a page of their own."""
    say = writing.say
    page = pages[-1]
    y = top
    is_first = True
    for tender in receipt.tenders:
        particulars = fit(page, tender_phrases.particulars(writing, tender), 110, _TENDER_STEPS)
        height = _PITCH + (len(particulars.lines) - 1) * particulars.size * 0.5
        if is_first or y + height > _BOTTOM:
            if y + HEADING + height > _BOTTOM:
                page = new_page()
                pages.append(page)
                y = _draw_head(page, writing, receipt, signs)
            page.rule(LEFT, y, RIGHT - LEFT, RULE_TABLE)
            page.left(LEFT, y + 4.5, say(words.METHOD), 8.5, gray=LABEL)
            page.left(55, y + 4.5, say(words.PARTICULARS), 8.5, gray=LABEL)
            page.right(RIGHT, y + 4.5, say(words.AMOUNT, unit=writing.unit), 8.5, gray=LABEL)
            y += HEADING
            page.rule(LEFT, y, RIGHT - LEFT, RULE_ZONE)
            is_first = False
        kind = tender_phrases.kind_word(writing, tender.kind)
        page.left(LEFT, y + 3.7, kind, shrink(page, kind, 42, 10))
        for place, line in enumerate(particulars.lines):
            page.left(55, y + 3.7 + place * particulars.size * 0.5, line, particulars.size)
        page.right(RIGHT, y + 3.7, writing.amount(tender.amount_minor), 10, bold=True)
        y += height
        page.rule(LEFT, y, RIGHT - LEFT, RULE_ROW, gray=HAIR)
