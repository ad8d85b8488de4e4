"""This file is the head of an A5 receipt: the office and the paper's number, then the customer.

Both zones are worked out before they are drawn: a long name or address makes them higher.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from collectoffice.documents import receipt_phrases
from collectoffice.documents.fitting import Fitted, Step, fit, ladder, shrink
from collectoffice.documents.page import LABEL, RULE_MASTHEAD, Page
from collectoffice.documents.receipt_sheet import (
    CODE_LEFT,
    LABEL_SIZE,
    LEADING,
    LEFT,
    NAME_LEADING,
    RIGHT,
    Sheet,
    draw_fitted,
)
from collectoffice.i18n import papers as words

FIRST_BASELINE: Final = 11.6
_SECOND, _THIRD = 16.8, 21.6
_MASTHEAD: Final = 24.4
_TITLE: Final = 16.0
_RUNNING: Final = 8.5
_GAP: Final = 6.0
_UNDER_LINES: Final = 2.8

_OFFICE_STEPS: Final[list[Step]] = ladder((12.5, 9.5, 1), (9.5, 7, 2))
_OFFICE_LINE_STEPS: Final[list[Step]] = ladder((8.5, 7, 1), (7, 7, 2))
_NAME_STEPS: Final[list[Step]] = ladder((15.5, 11, 1), (11, 9, 2), (8.5, 7, 3))
_ADDRESS_STEPS: Final[list[Step]] = ladder((9.5, 8.5, 1), (8.5, 7, 2))


class _Placed(NamedTuple):
    """A fitted text and its first baseline."""

    text: Fitted
    y: float
    is_bold: bool


class Masthead(NamedTuple):
    """The office's lines and the height of their zone."""

    lines: tuple[_Placed, ...]
    height: float


class Customer(NamedTuple):
    """Name and address at their baselines, and the height of their zone."""

    name: Fitted
    address: Fitted
    name_y: float
    address_y: float
    height: float


def set_masthead(sheet: Sheet) -> Masthead:
    """Work out the office's name, address and contact."""
    page, say, office = sheet.page, sheet.writing.say, sheet.receipt.masthead
    title_left = RIGHT - page.measure(say(words.RECEIPT), _TITLE, bold=True)
    under_left = RIGHT - page.measure(_under_title(sheet, pages=2), _RUNNING)
    number_left = (
        RIGHT - page.measure(sheet.receipt.number, 10.5, bold=True) - page.measure(say(words.NUMBER), _RUNNING)
    )
    placed: list[_Placed] = []
    end = 0.0
    for text, usual, right, steps, is_bold in (
        (office.name, FIRST_BASELINE, title_left, _OFFICE_STEPS, True),
        (office.address, _SECOND, under_left, _OFFICE_LINE_STEPS, False),
        (receipt_phrases.office_line(sheet.writing, office), _THIRD, number_left - 2, _OFFICE_LINE_STEPS, False),
    ):
        if not text:
            continue
        fitted = fit(page, text, right - _GAP - LEFT, steps, bold=is_bold)
        y = max(usual - (2.0 if is_bold and len(fitted.lines) > 1 else 0.0), end + fitted.size * LEADING)
        placed.append(_Placed(fitted, y, is_bold))
        end = y + (len(fitted.lines) - 1) * fitted.size * LEADING
    return Masthead(tuple(placed), max(_MASTHEAD, end + _UNDER_LINES))


def draw_masthead(sheet: Sheet, masthead: Masthead, top: float, pages: int) -> None:
    """Office on the left, title and number on the right, the rule below."""
    page, say, receipt = sheet.page, sheet.writing.say, sheet.receipt
    for text, y, is_bold in masthead.lines:
        draw_fitted(page, LEFT, top + y, text, bold=is_bold)
    page.right(RIGHT, top + FIRST_BASELINE, say(words.RECEIPT), _TITLE, bold=True)
    page.right(RIGHT, top + _SECOND, _under_title(sheet, pages), _RUNNING)
    number_left = page.right(RIGHT, top + _THIRD, receipt.number, 10.5, bold=True)
    page.right(number_left - 2, top + _THIRD, say(words.NUMBER), _RUNNING, gray=LABEL)
    page.rule(LEFT, top + masthead.height, RIGHT - LEFT, RULE_MASTHEAD)


def _under_title(sheet: Sheet, pages: int) -> str:
    say = sheet.writing.say
    parts = [say(words.FOR_CUSTOMER), say(words.NOT_A_TAX_INVOICE)]
    if pages > 1:
        parts.append(say(words.PAGE, n=1, of=pages))
    return say(words.BETWEEN).join(parts)


def set_customer(sheet: Sheet, *, is_tight: bool) -> Customer:
    """Work out name and address; more lines than one each make the zone higher."""
    page, receipt = sheet.page, sheet.receipt
    room = CODE_LEFT - _GAP - LEFT
    name = fit(page, receipt.customer_name, room, _NAME_STEPS, bold=True)
    address = fit(page, receipt.supply_address, room, _ADDRESS_STEPS)
    name_y = 11.4 if len(name.lines) == 1 else 9.8
    name_end = name_y + (len(name.lines) - 1) * name.size * NAME_LEADING
    address_y = 17.0 if len(name.lines) == 1 else name_end + 4.6
    address_end = address_y + (len(address.lines) - 1) * address.size * LEADING
    return Customer(name, address, name_y, address_y, max(20.2 if is_tight else 22.2, address_end + 2.4))


def draw_customer(sheet: Sheet, customer: Customer, top: float) -> None:
    """Name and code, the two things a clerk compares."""
    page, say, writing, receipt = sheet.page, sheet.writing.say, sheet.writing, sheet.receipt
    page.left(LEFT, top + 4.8, say(words.CUSTOMER_NAME), LABEL_SIZE, gray=LABEL)
    page.left(CODE_LEFT, top + 4.8, say(words.CUSTOMER_CODE), LABEL_SIZE, gray=LABEL)
    draw_fitted(page, LEFT, top + customer.name_y, customer.name, bold=True, leading=NAME_LEADING)
    code = writing.code(receipt.customer_code)
    page.left(CODE_LEFT, top + 11.4, code, _shrunk(page, code, 14, bold=True), bold=True)
    draw_fitted(page, LEFT, top + customer.address_y, customer.address)
    meter = say(words.METER, meter=writing.code(receipt.meter)) if receipt.meter else ""
    page.left(CODE_LEFT, top + 17.0, meter, _shrunk(page, meter, 9.5))


def _shrunk(page: Page, text: str, size: float, *, bold: bool = False) -> float:
    return shrink(page, text, RIGHT - CODE_LEFT, size, bold=bold)
