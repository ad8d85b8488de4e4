"""This file is the one summary of a basket on A4: the sum taken, and every receipt, page by page, each adding up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from collectoffice.documents import a4, receipt_phrases, tender_phrases
from collectoffice.documents.a4 import BOTTOM, LEADING, LEFT, RIGHT
from collectoffice.documents.columns import GUTTER, HEADING, Row, Table, Wanted
from collectoffice.documents.fitting import Step, fit, ladder, shrink
from collectoffice.documents.fonts import FontFiles, MissingLetter, log_missing_letter
from collectoffice.documents.marks import Signs, draw_signs, foot_signs, signs_of
from collectoffice.documents.page import HAIR, LABEL, RULE_ROW, RULE_TABLE, RULE_ZONE, Page
from collectoffice.documents.press import Colophon, open_press
from collectoffice.documents.writing import Writing, writing_of
from collectoffice.domain.money import NO_BREAK_SPACE
from collectoffice.domain.receipt import BasketSummary, PrintMark, SummaryLine
from collectoffice.i18n import papers as words

_BOX_LEFT: Final = 100.0
_BOX_HEIGHT: Final = 29.0
_BOX_PAD: Final = 4.5
_PITCH: Final = 4.5
_SIZES: Final = (9.0, 8.5, 8.0, 7.5)
_LEAST_HEADING: Final = 7.5
_NAME_COLUMN: Final = 3
_NAME_ROOM: Final = 40.0
_FOOT: Final = 247.0
_SIGNS_TOP: Final = 5.0
_LINES_TO_A_HAIR: Final = 5

_NAME_STEPS: Final[list[Step]] = ladder((14, 11, 1), (11, 9, 3))
_WORDS_STEPS: Final[list[Step]] = ladder((11, 9.5, 2), (10, 8.5, 4))
_METHOD_STEPS: Final[list[Step]] = ladder((10, 8.5, 2), (8, 7.5, 9))


class _Leaf(NamedTuple):
    """What one page lists."""

    lines: tuple[SummaryLine, ...]
    rows: tuple[Row, ...]


class _Sheet(NamedTuple):
    """What every page draws from."""

    writing: Writing
    summary: BasketSummary
    signs: Signs
    table: Table
    kept: tuple[bool, bool]
    """Whether late fee and credit have a column."""


def basket_summary(
    summary: BasketSummary, mark: PrintMark, fonts: FontFiles, on_missing: MissingLetter = log_missing_letter
) -> bytes:
    """The summary as a PDF of as many pages as the basket needs; the same summary and mark give the same bytes."""
    press = open_press(fonts)
    writing = writing_of(summary.style)
    case = press.case(writing.language)

    def new_page() -> Page:
        return Page(case, a4.WIDTH, a4.HEIGHT, on_missing)

    first = new_page()
    sheet, cells = _set_sheet(first, writing, summary, mark)
    list_top = _draw_head(first, sheet)
    rows = [sheet.table.row(first, row) for row in cells]
    leaves = _leaves(summary.lines, rows, _FOOT - list_top, BOTTOM - 24 - _signs_height(new_page(), sheet))
    pages = [first] + [new_page() for _ in leaves[1:]]
    before = 0
    for number, (page, leaf) in enumerate(zip(pages, leaves, strict=True), start=1):
        top = list_top if number == 1 else _draw_following(page, sheet)
        _draw_leaf(page, sheet, leaf, top, number, before)
        before += len(leaf.lines)
        a4.draw_page_number(page, writing, number, len(pages))
    _draw_foot(first, sheet)
    title = f"{writing.say(words.SUMMARY)} {summary.event}"
    return press.print(pages, Colophon(title, summary.masthead.name, writing.language))


def _set_sheet(page: Page, writing: Writing, summary: BasketSummary, mark: PrintMark) -> tuple[_Sheet, list[list[str]]]:
    """The columns and cells of the list; late fee and credit have a column only where some receipt needs it."""
    say = writing.say
    has_late_fee = any(line.late_fee_minor for line in summary.lines)
    has_credit = any(line.credit_minor for line in summary.lines)
    headings = [
        (say(words.ROW_NUMBER), False), (say(words.RECEIPT_COLUMN), False), (say(words.CUSTOMER_CODE), False),
        (say(words.NAME_COLUMN), False), (say(words.PERIODS_COLUMN), False), (say(words.PRINCIPAL_COLUMN), True),
    ]  # fmt: skip
    headings += [(say(words.LATE_FEE_COLUMN), True)] if has_late_fee else []
    headings += [(say(words.CREDIT_COLUMN), True)] if has_credit else []
    headings.append((say(words.SUM_COLUMN), True))
    kept = (has_late_fee, has_credit)
    cells = [_cells(writing, place, line, kept) for place, line in enumerate(summary.lines, start=1)]
    # The sums stand under their columns and are the widest figures there.
    widest = [*cells, _sum_cells(writing, summary.lines, kept)]
    for size in _SIZES:
        widths = [_natural_width(page, heading, place, widest, size) for place, (heading, _) in enumerate(headings)]
        widths[_NAME_COLUMN] = 0.0
        if RIGHT - LEFT - sum(widths) >= _NAME_ROOM:
            break
    last = len(headings) - 1
    wanted = [
        Wanted(heading, widths[place], is_right, is_bold=place == last)
        for place, (heading, is_right) in enumerate(headings)
    ]
    signs = signs_of(writing, mark, is_practice=summary.masthead.is_practice)
    table = Table(wanted, LEFT, RIGHT, size, _PITCH)
    return _Sheet(writing, summary, signs, table, kept), cells


def _natural_width(page: Page, heading: str, place: int, rows: Sequence[Sequence[str]], size: float) -> float:
    """How wide a column must be for its longest cell, which breaks at its spaces; headings may shrink."""
    longest = max(page.measure(piece, size, bold=True) for row in rows for piece in row[place].split(" "))
    return max(longest, page.measure(heading, _LEAST_HEADING)) + GUTTER


def _cells(writing: Writing, place: int, line: SummaryLine, kept: tuple[bool, bool]) -> list[str]:
    texts = [
        str(place), line.receipt, writing.code(line.customer_code), line.customer_name,
        _periods(writing, line.periods), writing.figure(line.principal_minor),
    ]  # fmt: skip
    extra = (writing.figure(line.late_fee_minor), writing.figure(line.credit_minor))
    texts += [text for text, is_kept in zip(extra, kept, strict=True) if is_kept]
    return [*texts, writing.amount(line.total_minor)]


def _sum_cells(writing: Writing, lines: Sequence[SummaryLine], kept: tuple[bool, bool]) -> list[str]:
    extra = (
        writing.figure(sum(line.late_fee_minor for line in lines)),
        writing.figure(sum(line.credit_minor for line in lines)),
    )
    return [
        "", "", "", "", "", writing.figure(sum(line.principal_minor for line in lines)),
        *(text for text, is_kept in zip(extra, kept, strict=True) if is_kept),
        writing.amount(sum(line.total_minor for line in lines)),
    ]  # fmt: skip


def _periods(writing: Writing, periods: Sequence[str]) -> str:
    if not periods:
        return writing.say(words.NONE)
    if len(periods) == 1:
        return writing.period(periods[0]).replace(" ", NO_BREAK_SPACE)
    first, last = (writing.period(period).replace(" ", NO_BREAK_SPACE) for period in (min(periods), max(periods)))
    return writing.say(words.PERIODS_FROM_TO, first=first, last=last, n=len(periods))


def _leaves(lines: Sequence[SummaryLine], rows: Sequence[Row], first_room: float, room: float) -> list[_Leaf]:
    """Deal the rows out to pages; every page keeps room for its heading and three lines of sums."""
    leaves: list[_Leaf] = []
    start = 0
    left = first_room - HEADING - 3 * _PITCH
    for place, row in enumerate(rows):
        if row.height > left and place > start:
            leaves.append(_Leaf(tuple(lines[start:place]), tuple(rows[start:place])))
            start = place
            left = room - HEADING - 3 * _PITCH
        left -= row.height
    leaves.append(_Leaf(tuple(lines[start:]), tuple(rows[start:])))
    return leaves


def _draw_head(page: Page, sheet: _Sheet) -> float:
    """Masthead, title, payer, box, words and tenders; answers where the list may begin."""
    writing, summary, say = sheet.writing, sheet.summary, sheet.writing.say
    top = draw_signs(page, sheet.signs, LEFT, RIGHT, _SIGNS_TOP) + 5.0 if sheet.signs.are_any else 13.0
    number = f"{say(words.PAYMENT_EVENT)} {summary.event}"
    y = a4.draw_masthead(page, writing, summary.masthead, [number, writing.moment(summary.issued_at)], top)
    y += 10.0
    size = say(words.SUMMARY_SIZE, n=len(summary.lines))
    size_left = page.right(RIGHT, y, size, 15, bold=True)
    title = say(words.SUMMARY)
    page.left(LEFT, y, title, shrink(page, title, size_left - LEFT - 6, 18, bold=True), bold=True)
    y += 5.4
    page.left(LEFT, y, say(words.BETWEEN).join([say(words.SUMMARY_OF_ONE_PAYMENT), say(words.NOT_A_TAX_INVOICE)]), 9)
    y = _draw_payer(page, sheet, y + 6.4)
    box_top = y + 4.0
    _draw_box(page, sheet, box_top)
    left_end = _draw_words(page, sheet, box_top)
    y = max(box_top + _BOX_HEIGHT, left_end) + 7.5
    page.left(LEFT, y, say(words.EACH_RECEIPT, unit=writing.unit), 10, bold=True)
    page.right(RIGHT, y, say(words.IN_ORDER), 8.5, gray=LABEL)
    return y + 2.2


def _draw_payer(page: Page, sheet: _Sheet, y: float) -> float:
    """Who pays, with the code on the right; answers the last baseline."""
    summary, say = sheet.summary, sheet.writing.say
    page.left(LEFT, y, say(words.PAYER), 8.5, gray=LABEL)
    page.right(RIGHT, y, say(words.CUSTOMER_CODE), 8.5, gray=LABEL)
    y += 6.2
    code_left = page.right(RIGHT, y, sheet.writing.code(summary.payer_code), 12.5, bold=True)
    name = fit(page, summary.payer_name, code_left - 6 - LEFT, _NAME_STEPS, bold=True)
    for line in name.lines:
        page.left(LEFT, y, line, name.size, bold=True)
        y += name.size * LEADING
    return y - name.size * LEADING


def _draw_box(page: Page, sheet: _Sheet, top: float) -> None:
    writing, summary, say = sheet.writing, sheet.summary, sheet.writing.say
    left, right = _BOX_LEFT + _BOX_PAD, RIGHT - _BOX_PAD
    page.frame(_BOX_LEFT, top, RIGHT - _BOX_LEFT, _BOX_HEIGHT, 1.6)
    label_end = page.left(left, top + 6.6, say(words.RECEIVED), 11, bold=True)
    if summary.rounding_minor:
        rounding = say(words.ROUNDING_WITHIN, amount=writing.signed(summary.rounding_minor))
        page.right(right, top + 6.6, rounding, shrink(page, rounding, right - label_end - 3, 9))
    total = writing.money(summary.total_minor)
    page.right(right, top + 19.0, total, shrink(page, total, right - left, 30, bold=True), bold=True)
    tendered = f"{say(words.TENDERED)} {writing.money(summary.given_minor)}"
    change = f"{say(words.CHANGE)} {writing.money(summary.change_minor)}"
    size = shrink(page, tendered + change, right - left - 4, 10.5)
    page.left(left, top + 25.6, tendered, size)
    page.right(right, top + 25.6, change, size)


def _draw_words(page: Page, sheet: _Sheet, top: float) -> float:
    """Words and tenders left of the box; answers the last baseline."""
    writing, summary, say = sheet.writing, sheet.summary, sheet.writing.say
    room = _BOX_LEFT - 4 - LEFT
    y = top + 2.9
    page.left(LEFT, y, say(words.IN_WORDS), 8.5, gray=LABEL)
    y += 5.3
    in_words = fit(page, writing.in_words(summary.total_minor), room, _WORDS_STEPS, bold=True)
    for line in in_words.lines:
        page.left(LEFT, y, line, in_words.size, bold=True)
        y += in_words.size * LEADING
    page.left(LEFT, y, say(words.METHOD), 8.5, gray=LABEL)
    method = fit(page, tender_phrases.methods_in_full(writing, summary.tenders), room, _METHOD_STEPS, bold=True)
    y += 5.0
    for line in method.lines:
        page.left(LEFT, y, line, method.size, bold=True)
        y += method.size * LEADING
    return y - method.size * LEADING


def _draw_following(page: Page, sheet: _Sheet) -> float:
    """Frames and the one line of following pages; answers where the list begins."""
    writing, summary = sheet.writing, sheet.summary
    top = draw_signs(page, sheet.signs, LEFT, RIGHT, _SIGNS_TOP) if sheet.signs.are_any else 6.0
    number = f"{writing.say(words.PAYMENT_EVENT)} {summary.event}"
    return a4.draw_following_head(page, number, summary.payer_name, writing.code(summary.payer_code), top) + 4.0


def _signs_height(page: Page, sheet: _Sheet) -> float:
    """How much the frames take on a following page; ``page`` is thrown away."""
    return draw_signs(page, sheet.signs, LEFT, RIGHT, 0.0) if sheet.signs.are_any else 0.0


def _draw_leaf(page: Page, sheet: _Sheet, leaf: _Leaf, top: float, number: int, before: int) -> None:
    """One page's rows and the sums that prove it."""
    say, table, lines = sheet.writing.say, sheet.table, sheet.summary.lines
    y = table.draw_heading(page, top)
    for place, row in enumerate(leaf.rows, start=1):
        y = table.draw_row(page, y, row)
        if place % _LINES_TO_A_HAIR == 0 and place < len(leaf.rows):
            page.rule(LEFT, y, RIGHT - LEFT, RULE_ROW, gray=HAIR)
    page.rule(LEFT, y, RIGHT - LEFT, RULE_ROW)
    after = len(lines) - before - len(leaf.lines)
    if before or after:
        y = _draw_sums(page, sheet, y, say(words.TOTAL_OF_PAGE, page=number, n=len(leaf.lines)), leaf.lines)
    if before:
        y = _draw_sums(page, sheet, y, say(words.FROM_PAGES_BEFORE, n=before), lines[:before])
    if after:
        y = _draw_sums(page, sheet, y, say(words.STILL_ON_PAGES, n=after), lines[len(lines) - after :])
    else:
        y = _draw_sums(page, sheet, y, say(words.TOTAL_OF_RECEIPTS, n=len(lines)), lines)
    page.rule(LEFT, y, RIGHT - LEFT, RULE_TABLE)


def _draw_sums(page: Page, sheet: _Sheet, y: float, name: str, lines: Sequence[SummaryLine]) -> float:
    return sheet.table.draw_sums(page, y, name, _sum_cells(sheet.writing, lines, sheet.kept))


def _draw_foot(page: Page, sheet: _Sheet) -> None:
    """Place, signatures and the note on page 1."""
    writing, summary = sheet.writing, sheet.summary
    place = receipt_phrases.place(writing, summary)
    for line, text in enumerate([*place, writing.say(words.CASHIER_IS, cashier=summary.cashier)]):
        page.left(LEFT, _FOOT + 5.4 + line * 4.6, text, shrink(page, text, 80, 9))
    a4.draw_signatures(page, writing, _FOOT + 5.4, summary.cashier)
    page.rule(LEFT, a4.PAGE_LINE - 4.2, RIGHT - LEFT, RULE_ZONE)
    if at_foot := foot_signs(writing, sheet.signs, is_practice=summary.masthead.is_practice):
        draw_signs(page, at_foot, LEFT, RIGHT, a4.PAGE_LINE - 3.4)
        return
    note = writing.say(words.SUMMARY_NOTE)
    page.left(LEFT, a4.PAGE_LINE, note, shrink(page, note, 150, 8.5))
