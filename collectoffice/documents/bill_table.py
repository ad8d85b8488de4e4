"""This file is the table of bills on an A5 receipt: its columns, rows, and the row that stands for bills of page 2."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from collectoffice.documents.fitting import shrink
from collectoffice.documents.page import HAIR, LABEL, RULE_ROW, RULE_TABLE, RULE_ZONE, Page
from collectoffice.documents.receipt_sheet import LEFT, RIGHT
from collectoffice.documents.writing import Writing
from collectoffice.domain.receipt import Receipt, ReceiptLine
from collectoffice.i18n import papers as words

HEADING: Final = 6.6
TOTAL_ROW: Final = 6.2
_BILL: Final = 33.0
_DUE, _DAYS, _PRINCIPAL, _LATE_FEE = 86.0, 110.0, 139.0, 169.0
_GUTTER: Final = 2.5
_SIZE: Final = 10.5
_LABEL_SIZE: Final = 8.5
_BASELINE: Final = 0.68
"""Share of a row above its baseline."""
MOST_ROWS: Final = 4


class Row(NamedTuple):
    """One row as it will be drawn; an empty cell is empty text."""

    first: str
    bill: str
    due: str
    days: str
    principal: str
    late_fee: str
    total: str
    is_wide: bool = False
    """Whether the first cell reaches over bill and due date."""


def rows_of_page_1(writing: Writing, receipt: Receipt, most: int) -> list[Row]:
    """All bills where ``most`` rows hold them, else the oldest and one row for the others; a prepayment has its own."""
    room = _room(receipt, most)
    lines = receipt.lines
    if len(lines) <= room:
        rows = [bill_row(writing, line) for line in lines]
    else:
        rows = [bill_row(writing, line) for line in lines[: room - 1]]
        rows.append(_others_row(writing, lines[room - 1 :], after_others=room > 1))
    if receipt.credit_added_minor:
        rows.append(prepaid_row(writing, receipt.credit_added_minor))
    return rows


def is_too_long(receipt: Receipt, most: int) -> bool:
    """Whether ``most`` rows leave some bill to page 2."""
    return len(receipt.lines) > _room(receipt, most)


def bill_row(writing: Writing, line: ReceiptLine) -> Row:
    """What was paid on one bill."""
    return Row(
        writing.period(line.period), writing.code(line.bill), writing.day(line.due),
        str(line.days_late) if line.days_late else writing.say(words.NONE),
        writing.figure(line.principal_minor), writing.figure(line.late_fee_minor), writing.amount(line.total_minor),
    )  # fmt: skip


def prepaid_row(writing: Writing, minor: int) -> Row:
    """What was put to the credit balance."""
    none = writing.say(words.NONE)
    return Row(writing.say(words.PREPAID_ROW), "", "", "", none, none, writing.amount(minor), is_wide=True)


def total_row(writing: Writing, receipt: Receipt) -> Row:
    """The exact sum of the table."""
    lines = receipt.lines
    name = writing.say(words.TOTAL_OF_BILLS, n=len(lines)) if lines else writing.say(words.TOTAL)
    return Row(
        name, "", "", "",
        writing.figure(sum(line.principal_minor for line in lines)),
        writing.figure(sum(line.late_fee_minor for line in lines)),
        writing.amount(sum(line.total_minor for line in lines) + receipt.credit_added_minor), is_wide=True,
    )  # fmt: skip


def draw_table(page: Page, writing: Writing, top: float, rows: Sequence[Row], pitch: float, total: Row) -> float:
    """Rule, heading, rows, total, rule; answers the bottom rule's y."""
    y = draw_rows(page, writing, top, rows, pitch)
    _draw_row(page, y + TOTAL_ROW * _BASELINE, total, is_total=True)
    y += TOTAL_ROW
    page.rule(LEFT, y, RIGHT - LEFT, RULE_TABLE)
    return y


def draw_rows(page: Page, writing: Writing, top: float, rows: Sequence[Row], pitch: float) -> float:
    """Heading and rows without a total, for a page that another one follows; answers the last hairline's y."""
    _draw_heading(page, writing, top)
    y = top + HEADING
    for row in rows:
        _draw_row(page, y + pitch * _BASELINE, row)
        y += pitch
        page.rule(LEFT, y, RIGHT - LEFT, RULE_ROW, gray=HAIR)
    return y


def _draw_heading(page: Page, writing: Writing, top: float) -> None:
    """The heading between its two rules."""
    say, unit = writing.say, writing.unit
    page.rule(LEFT, top, RIGHT - LEFT, RULE_TABLE)
    y = top + HEADING * _BASELINE
    page.left(LEFT, y, say(words.PERIOD), _fitted(page, say(words.PERIOD), _BILL - LEFT), gray=LABEL)
    page.left(_BILL, y, say(words.BILL_NUMBER), _LABEL_SIZE, gray=LABEL)
    edges = (
        (say(words.DUE_DATE), _DUE, 25.0),
        (say(words.DAYS_LATE), _DAYS, _DAYS - _DUE),
        (say(words.PRINCIPAL, unit=unit), _PRINCIPAL, _PRINCIPAL - _DAYS),
        (say(words.LATE_FEE, unit=unit), _LATE_FEE, _LATE_FEE - _PRINCIPAL),
        (say(words.SUM, unit=unit), RIGHT, RIGHT - _LATE_FEE),
    )
    for label, edge, width in edges:
        page.right(edge, y, label, _fitted(page, label, width), gray=LABEL)
    page.rule(LEFT, top + HEADING, RIGHT - LEFT, RULE_ZONE)


def _room(receipt: Receipt, most: int) -> int:
    return max(1, most - (1 if receipt.credit_added_minor else 0))


def _fitted(page: Page, label: str, width: float) -> float:
    return shrink(page, label, width - _GUTTER, _LABEL_SIZE)


def _others_row(writing: Writing, lines: Sequence[ReceiptLine], *, after_others: bool) -> Row:
    """One row for the bills that page 2 lists."""
    periods = [line.period for line in lines]
    word = words.OTHER_BILLS if after_others else words.ALL_BILLS
    text = writing.say(word, n=len(lines), first=writing.period(min(periods)), last=writing.period(max(periods)))
    return Row(
        text, "", "", "",
        writing.figure(sum(line.principal_minor for line in lines)),
        writing.figure(sum(line.late_fee_minor for line in lines)),
        writing.amount(sum(line.total_minor for line in lines)), is_wide=True,
    )  # fmt: skip


def _draw_row(page: Page, y: float, row: Row, *, is_total: bool = False) -> None:
    wide_room = _DAYS - LEFT
    room = (wide_room if row.is_wide else _BILL - LEFT) - _GUTTER
    bold = is_total or not row.is_wide
    page.left(LEFT, y, row.first, shrink(page, row.first, room, _SIZE, bold=bold), bold=bold)
    if not row.is_wide:
        due_left = page.right(_DUE, y, row.due, _SIZE)
        page.left(_BILL, y, row.bill, shrink(page, row.bill, due_left - _BILL - _GUTTER, _SIZE))
        page.right(_DAYS, y, row.days, _SIZE)
    _draw_sum(page, _PRINCIPAL, y, row.principal, _PRINCIPAL - _DAYS, bold=is_total)
    _draw_sum(page, _LATE_FEE, y, row.late_fee, _LATE_FEE - _PRINCIPAL, bold=is_total)
    _draw_sum(page, RIGHT, y, row.total, RIGHT - _LATE_FEE, bold=True)


def _draw_sum(page: Page, edge: float, y: float, text: str, width: float, *, bold: bool) -> None:
    page.right(edge, y, text, shrink(page, text, width - _GUTTER, _SIZE, bold=bold), bold=bold)
