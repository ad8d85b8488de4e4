"""This file is the month sheet on A4 landscape: one line a day, the sums, and whether each day begins where the last one ended.

Three pages, one line a day on each: what was taken and by which tender; by kind, in the drawers and to the bank; the arrears.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Final, NamedTuple

from collectoffice.documents.columns import Table, Wanted
from collectoffice.documents.day_sheet_leaf import draw_triangle, in_fours, practice
from collectoffice.documents.day_sheet_sums import faults, receipt_count, together
from collectoffice.documents.fitting import fit, ladder, shrink
from collectoffice.documents.fonts import FontFiles, MissingLetter, log_missing_letter
from collectoffice.documents.marks import draw_signs
from collectoffice.documents.page import HAIR, LABEL, RULE_MASTHEAD, RULE_ROW, RULE_TABLE, Page
from collectoffice.documents.press import Colophon, open_press
from collectoffice.documents.writing import Writing, writing_of
from collectoffice.domain.day_sheet import DaySheet, IdentityLine
from collectoffice.domain.month_sheet import MonthSheet
from collectoffice.domain.receipt import PaperStyle
from collectoffice.i18n import formats
from collectoffice.i18n import papers as shared_words
from collectoffice.i18n import papers_day as words
from collectoffice.i18n.papers import Word

_WIDTH: Final = 297.0
_HEIGHT: Final = 210.0
_LEFT: Final = 12.0
_RIGHT: Final = 285.0
_FOOT: Final = 204.0
_SIZE: Final = 8.5
_PITCH: Final = 4.2
_BASELINE: Final = 0.72
_DAY: Final = 23.0
_COUNT: Final = 13.0


class _Column(NamedTuple):
    """One figure of every day."""

    heading: Word
    of: Callable[[DaySheet], int]
    is_count: bool = False
    is_bold: bool = False
    of_identity: Callable[[IdentityLine], int] | None = None
    """The month's own figure, where the days' figures do not add up to it."""


class _Leaf(NamedTuple):
    """One kind of page."""

    name: Word
    columns: tuple[_Column, ...]


def _tender(kind: str) -> Callable[[DaySheet], int]:
    return lambda sheet: together(sheet.tills).by_tender.get(kind, 0)


def _kind(kind: str) -> Callable[[DaySheet], int]:
    return lambda sheet: together(sheet.tills).by_kind.get(kind, 0)


def _over(sheet: DaySheet) -> int:
    return sum(max(till.difference_minor or 0, 0) for till in sheet.tills)


def _deposits_made(sheet: DaySheet) -> int:
    """Deposits prepared on this day, less those of days before that were cancelled on it.

    One that is under way stands on the sheets of later days too, a cancelled one on that of its cancelling.
    """
    made = sum(one.total_minor for one in sheet.deposits if one.prepared_on == sheet.date and one.state != "cancelled")
    back = sum(one.total_minor for one in sheet.deposits if one.prepared_on != sheet.date and one.state == "cancelled")
    return made - back


def _short(sheet: DaySheet) -> int:
    return sum(min(till.difference_minor or 0, 0) for till in sheet.tills)


_LEAVES: Final = (
    _Leaf(
        words.MONTH_TAKINGS,
        (
            _Column(words.RECEIPTS_COLUMN, lambda sheet: sum(map(receipt_count, sheet.tills)), is_count=True),
            _Column(words.GROSS, lambda sheet: together(sheet.tills).gross_minor),
            _Column(words.UNDONE, lambda sheet: -together(sheet.tills).undone_minor),
            _Column(words.NET, lambda sheet: together(sheet.tills).net_minor, is_bold=True),
            _Column(words.CASH_COLUMN, _tender("cash")),
            _Column(words.TRANSFER_COLUMN, _tender("transfer")),
            _Column(words.QR_COLUMN, _tender("qr")),
            _Column(words.CARD_COLUMN, _tender("card")),
            _Column(words.CHEQUES_COLUMN, _tender("cheque")),
            _Column(words.REFUNDED_COLUMN, lambda sheet: -together(sheet.tills).refunded_minor),
        ),
    ),
    _Leaf(
        words.MONTH_KINDS,
        (
            _Column(words.ELECTRICITY_COLUMN, _kind("principal"), is_bold=True),
            _Column(words.VAT_COLUMN, lambda sheet: together(sheet.tills).vat_share_minor),
            _Column(words.LATE_FEE, _kind("late_fee")),
            _Column(words.FEE_COLUMN, _kind("reconnection_fee")),
            _Column(words.CREDIT_COLUMN, _kind("credit")),
            _Column(words.SECURITY_COLUMN, _kind("deposit")),
            _Column(words.ROUNDING_COLUMN, _kind("rounding")),
            _Column(words.OVER_COLUMN, _over),
            _Column(words.SHORT_COLUMN, _short),
            _Column(words.BANKED_COLUMN, _deposits_made),
        ),
    ),
    _Leaf(
        words.MONTH_ARREARS,
        (
            _Column(
                words.OPENING, lambda sheet: sheet.identity.opening_minor, of_identity=lambda line: line.opening_minor
            ),
            _Column(words.BILLED, lambda sheet: sheet.identity.billed_minor),
            _Column(words.COLLECTED_HERE, lambda sheet: sheet.identity.bank_minor - sheet.identity.collected_minor),
            _Column(words.COLLECTED_BY_BANKS, lambda sheet: -sheet.identity.bank_minor),
            _Column(words.ADJUSTED, lambda sheet: -sheet.identity.adjusted_minor),
            _Column(
                words.CLOSING,
                lambda sheet: sheet.identity.closing_minor,
                is_bold=True,
                of_identity=lambda line: line.closing_minor,
            ),
            _Column(
                words.BILL_BY_BILL,
                lambda sheet: sheet.identity.bill_by_bill_closing_minor,
                of_identity=lambda line: line.bill_by_bill_closing_minor,
            ),
        ),
    ),
)


def month_sheet_pdf(
    month: MonthSheet, language: str, fonts: FontFiles, on_missing: MissingLetter = log_missing_letter
) -> bytes:
    """The month as a PDF in vi, zh or en; the same month gives the same bytes."""
    press = open_press(fonts)
    case = press.case(language)
    writing = writing_of(PaperStyle(language, month.currency, month.minor_digits))
    pages: list[Page] = []
    y = 0.0
    for leaf in _LEAVES:
        page = Page(case, _WIDTH, _HEIGHT, on_missing)
        y = _draw_days(page, writing, leaf, month, _draw_head(page, writing, month))
        y = _draw_sums(page, writing, leaf, month, y)
        pages.append(page)
    _draw_end(pages[-1], writing, month, y)
    for number, page in enumerate(pages, start=1):
        _draw_foot(page, writing, month, number, len(pages))
    title = f"{writing.say(words.MONTH_SHEET)} {month.month}"
    return press.print(pages, Colophon(title, month.office_name, language))


def days_that_differ(month: MonthSheet) -> tuple[str, ...]:
    """The dates of the days whose sheet contradicts itself, or that do not begin with what the day before left owing."""
    breaks = set(month.breaks)
    return tuple(sheet.date for sheet in month.days if sheet.date in breaks or faults(sheet))


def _draw_head(page: Page, writing: Writing, month: MonthSheet) -> float:
    """Office, title and month; answers the y below."""
    say = writing.say
    y = 12.0
    if month.is_practice:
        y = draw_signs(page, practice(writing), _LEFT, _RIGHT, 4.2) + 5.0
    made_at = datetime.fromisoformat(month.made_at)
    made = say(words.MADE_AT, hour=f"{made_at:%H:%M}, {writing.day(made_at.date())}")
    right = say(shared_words.BETWEEN).join((say(words.OFFICE_CODE, office=month.office), made))
    edge = page.right(_RIGHT, y, right, 8.5) - 6
    name = fit(page, month.office_name, edge - _LEFT, ladder((11, 7, 1)), bold=True)
    for place, line in enumerate(name.lines):
        page.left(_LEFT, y + place * name.size * 0.48, line, name.size, bold=True)
    y += (len(name.lines) - 1) * name.size * 0.48
    page.rule(_LEFT, y + 2.6, _RIGHT - _LEFT, RULE_MASTHEAD)
    y += 10.4
    edge = page.right(_RIGHT, y, writing.period(month.month), 14, bold=True)
    title = say(words.MONTH_SHEET)
    page.left(_LEFT, y, title, shrink(page, title, edge - 6 - _LEFT, 16, bold=True), bold=True)
    return y + 2.6


def _table(writing: Writing, leaf: _Leaf) -> Table:
    """The day first, then the figures: counts narrow, sums as wide as they can be."""
    counts = sum(column.is_count for column in leaf.columns)
    width = (_RIGHT - _LEFT - _DAY - counts * _COUNT) / (len(leaf.columns) - counts)
    figures = [
        Wanted(writing.say(column.heading), _COUNT if column.is_count else width, True, column.is_bold)
        for column in leaf.columns
    ]
    return Table([Wanted(writing.say(words.DAY_COLUMN), 0), *figures], _LEFT, _RIGHT, _SIZE, _PITCH)


def _draw_days(page: Page, writing: Writing, leaf: _Leaf, month: MonthSheet, top: float) -> float:
    y = top + 4.2
    page.left(_LEFT, y, writing.say(leaf.name, unit=writing.unit), 10, bold=True)
    table = _table(writing, leaf)
    y = table.draw_heading(page, y + 1.8)
    wrong = set(days_that_differ(month))
    if not month.days:
        page.left(_LEFT, y + _PITCH * _BASELINE, writing.say(words.NO_DAYS), _SIZE)
        return y + _PITCH
    for sheet in month.days:
        on = date.fromisoformat(sheet.date)
        cells = [f"{on.day:02d} {formats.short_weekday(on, writing.language)}"]
        cells += [_cell(writing, column, column.of(sheet)) for column in leaf.columns]
        if sheet.date in wrong:
            draw_triangle(page, table.columns[0].left + 14.0, y + _PITCH * _BASELINE, _SIZE)
        y = table.draw_row(page, y, table.row(page, cells))
        page.rule(_LEFT, y, _RIGHT - _LEFT, RULE_ROW, gray=HAIR)
    return y


def _draw_sums(page: Page, writing: Writing, leaf: _Leaf, month: MonthSheet, top: float) -> float:
    """The sums of the month; of the arrears the first opening and the last closing."""
    sums = [_cell(writing, column, _of_month(column, month)) for column in leaf.columns]
    name = writing.say(words.MONTH_TOTAL, n=len(month.days))
    y = _table(writing, leaf).draw_sums(page, top, name, ["", *sums])
    page.rule(_LEFT, y, _RIGHT - _LEFT, RULE_TABLE)
    return y


def _of_month(column: _Column, month: MonthSheet) -> int:
    if column.of_identity is not None:
        return column.of_identity(month.identity)
    return sum(column.of(sheet) for sheet in month.days)


def _draw_end(page: Page, writing: Writing, month: MonthSheet, top: float) -> None:
    """Whether every day agrees, and who signs the month."""
    say = writing.say
    wrong = days_that_differ(month)
    y = top + 4.8
    if wrong:
        listed = say(words.COMMA).join(str(date.fromisoformat(day).day) for day in wrong)
        draw_triangle(page, _LEFT + 3.4, y, 9)
        text = say(words.DAYS_DIFFER, days=listed)
        page.left(_LEFT + 3.4, y, text, shrink(page, text, _RIGHT - _LEFT - 4, 9, bold=True), bold=True)
    elif month.days:
        page.left(_LEFT, y, say(words.DAYS_AGREE), 9)
    for place, who in enumerate((words.TREASURER, words.CHECKER, words.HEAD_OF_OFFICE)):
        middle = 60.0 + place * 88.0
        page.centre(middle, y + 5.4, say(who), 9, bold=True)
        page.centre(middle, y + 8.8, say(shared_words.SIGN), 7.5, gray=LABEL)


def _draw_foot(page: Page, writing: Writing, month: MonthSheet, number: int, pages: int) -> None:
    if month.days:
        newest = max(month.days, key=lambda sheet: sheet.chain_event)
        head = writing.say(words.CHAIN_HEAD, event=newest.chain_event)
        page.left(_LEFT, _FOOT, f"{head}  {in_fours(newest.chain_head)}", 7, gray=LABEL)
    if month.is_practice:
        draw_signs(page, practice(writing), 180, _RIGHT, _FOOT - 4.4)
    page.right(_RIGHT, _FOOT, writing.say(shared_words.PAGE, n=number, of=pages), 8.5)


def _cell(writing: Writing, column: _Column, amount: int) -> str:
    if column.is_count:
        return str(amount) if amount else writing.say(shared_words.NONE)
    return writing.figure(amount)
