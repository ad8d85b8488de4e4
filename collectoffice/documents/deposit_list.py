"""This file is the bank's list of a deposit on A4: the tills in it, notes and coins, every cheque, the sums, and who signs.

It goes to the bank with the money; a copy comes back with the bank's stamp.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from collectoffice.documents import a4
from collectoffice.documents.a4 import BOTTOM, LEFT, RIGHT
from collectoffice.documents.columns import Table, Wanted
from collectoffice.documents.denominations import denomination, largest_first
from collectoffice.documents.fitting import fit, ladder, shrink
from collectoffice.documents.fonts import FontFiles, MissingLetter, log_missing_letter
from collectoffice.documents.marks import draw_signs, foot_signs, signs_of
from collectoffice.documents.page import HAIR, LABEL, RULE_ROW, RULE_TABLE, RULE_ZONE, Page
from collectoffice.documents.press import Colophon, open_press
from collectoffice.documents.writing import Writing, writing_of
from collectoffice.domain.receipt import Masthead, PaperStyle, PrintMark
from collectoffice.i18n import papers as shared_words
from collectoffice.i18n import papers_day as words

_BOX_LEFT: Final = 104.0
_BOX_HEIGHT: Final = 27.0
_PAD: Final = 4.5
_PITCH: Final = 4.8
_SIZE: Final = 9.0
_BETWEEN: Final = 7.0
_SIGNATURES: Final = 32.0


@dataclass(frozen=True, slots=True)
class DepositTill:
    """A till whose money is in a deposit."""

    till: int
    counter: int
    cashier: str
    business_date: date
    cash_minor: int
    """What the till handed to the safe; the deposit may leave some of it there."""


@dataclass(frozen=True, slots=True)
class DepositCheque:
    """One cheque of a deposit."""

    number: str
    bank: str
    dated: date | None
    payer: str
    till: int
    amount_minor: int
    is_undone: bool = False
    """It bounced or was handed back after it had gone to the bank: it is marked, and counts in no sum."""


@dataclass(frozen=True, slots=True)
class DepositList:
    """A deposit batch as it goes to the bank; sums in minor units."""

    number: str
    style: PaperStyle
    masthead: Masthead
    made_at: datetime
    made_by: str
    business_date: date
    cash_minor: int
    tills: tuple[DepositTill, ...]
    cheques: tuple[DepositCheque, ...]
    pieces: Mapping[int, int] = field(default_factory=dict)
    """Notes and coins by denomination in minor units; empty where they were not listed."""
    bank: str = ""
    """Bank and account."""
    slip: str = ""
    """The bank's slip number, once there is one."""

    @property
    def cheques_minor(self) -> int:
        """All cheques that were not undone."""
        return sum(cheque.amount_minor for cheque in self.standing)

    @property
    def standing(self) -> tuple[DepositCheque, ...]:
        """The cheques that were not undone."""
        return tuple(cheque for cheque in self.cheques if not cheque.is_undone)


class _Flow:
    """The pages of a list, filled from the top."""

    def __init__(self, writing: Writing, deposit: DepositList, mark: PrintMark, new_page: Callable[[], Page]) -> None:
        self.writing = writing
        self.deposit = deposit
        self.signs = signs_of(writing, mark, is_practice=deposit.masthead.is_practice)
        self._new_page = new_page
        self.page = new_page()
        self.pages = [self.page]
        self.y = 0.0

    def make_room(self, height: float) -> bool:
        """Turn the page unless there is so much room; says whether it was turned."""
        if self.y + height <= BOTTOM:
            return False
        self.page = self._new_page()
        self.pages.append(self.page)
        say = self.writing.say
        top = draw_signs(self.page, self.signs, LEFT, RIGHT, 5.0) if self.signs.are_any else 6.0
        number = say(words.DEPOSIT_NUMBER, number=self.deposit.number)
        name = self.deposit.masthead.name
        self.y = a4.draw_following_head(self.page, say(words.DEPOSIT_LIST), name, number, top) + 4.0
        return True


def deposit_list_pdf(
    deposit: DepositList, mark: PrintMark, fonts: FontFiles, on_missing: MissingLetter = log_missing_letter
) -> bytes:
    """The list as a PDF; the same deposit and mark give the same bytes."""
    press = open_press(fonts)
    writing = writing_of(deposit.style)
    case = press.case(writing.language)
    flow = _Flow(writing, deposit, mark, lambda: Page(case, a4.WIDTH, a4.HEIGHT, on_missing))
    _draw_head(flow)
    _draw_tills(flow)
    _draw_pieces(flow)
    _draw_cheques(flow)
    _draw_signatures(flow)
    foot = foot_signs(writing, flow.signs, is_practice=deposit.masthead.is_practice)
    for number, page in enumerate(flow.pages, start=1):
        page.rule(LEFT, a4.PAGE_LINE - 4.2, RIGHT - LEFT, RULE_ZONE)
        a4.draw_page_number(page, writing, number, len(flow.pages))
        if foot is not None:
            draw_signs(page, foot, LEFT, RIGHT, a4.PAGE_LINE - 3.4)
    title = f"{writing.say(words.DEPOSIT_LIST)} {deposit.number}"
    return press.print(flow.pages, Colophon(title, deposit.masthead.name, writing.language))


def _draw_head(flow: _Flow) -> None:
    """Masthead, title, the sum in its box, bank and slip beside it, the sum in words under it."""
    page, writing, deposit, say = flow.page, flow.writing, flow.deposit, flow.writing.say
    right = [say(words.DEPOSIT_NUMBER, number=deposit.number), writing.moment(deposit.made_at)]
    right.append(say(shared_words.MADE_BY, name=deposit.made_by))
    top = draw_signs(page, flow.signs, LEFT, RIGHT, 5.0) + 5.0 if flow.signs.are_any else 13.0
    y = a4.draw_masthead(page, writing, deposit.masthead, right, top) + 10.0
    title = say(words.DEPOSIT_LIST)
    page.left(LEFT, y, title, shrink(page, title, RIGHT - LEFT, 18, bold=True), bold=True)
    top = y + 4.4
    _draw_box(flow, top)
    room = _BOX_LEFT - 6 - LEFT
    y = top + 3.0
    for label, text in (
        ("", say(words.BUSINESS_DATE, day=writing.day(deposit.business_date))),
        (say(words.BANK_AND_ACCOUNT), deposit.bank or say(shared_words.NONE)),
        (say(words.SLIP_COLUMN), deposit.slip or say(shared_words.NONE)),
    ):
        if label:
            page.left(LEFT, y, label, 8, gray=LABEL)
            y += 4.4
        block = fit(page, text, room, ladder((10.5, 9, 1), (9, 8, 3)), bold=True)
        for line in block.lines:
            page.left(LEFT, y, line, block.size, bold=True)
            y += block.size * a4.LEADING
        y += 0.6
    y = max(y, top + _BOX_HEIGHT + 5.4)
    end = page.left(LEFT, y, say(shared_words.IN_WORDS), 8, gray=LABEL) + 3
    total = writing.in_words(deposit.cash_minor + deposit.cheques_minor)
    block = fit(page, total, RIGHT - end, ladder((10, 9, 1), (9, 8, 3)), bold=True)
    for place, line in enumerate(block.lines):
        page.left(end, y + place * block.size * a4.LEADING, line, block.size, bold=True)
    flow.y = y + (len(block.lines) - 1) * block.size * a4.LEADING + _BETWEEN


def _draw_box(flow: _Flow, top: float) -> None:
    """The sum, and of what it is made."""
    page, writing, deposit, say = flow.page, flow.writing, flow.deposit, flow.writing.say
    left, right = _BOX_LEFT + _PAD, RIGHT - _PAD
    page.frame(_BOX_LEFT, top, RIGHT - _BOX_LEFT, _BOX_HEIGHT, 1.6)
    page.left(left, top + 6.0, say(words.TO_BE_BANKED), 10, bold=True)
    amount = writing.money(deposit.cash_minor + deposit.cheques_minor)
    page.right(right, top + 16.4, amount, shrink(page, amount, right - left, 25, bold=True), bold=True)
    parts = say(shared_words.BETWEEN).join((
        say(words.DEPOSIT_CASH, amount=writing.money(deposit.cash_minor)),
        say(words.DEPOSIT_CHEQUES, amount=writing.money(deposit.cheques_minor)),
    ))  # fmt: skip
    page.left(left, top + 22.6, parts, shrink(page, parts, right - left, 9))


def _heading(flow: _Flow, name: str, table: Table) -> None:
    flow.page.left(LEFT, flow.y, name, 10, bold=True)
    flow.y = table.draw_heading(flow.page, flow.y + 2.2)


def _row(flow: _Flow, table: Table, cells: list[str], name: str) -> None:
    """One row; on a new page under the headings again."""
    row = table.row(flow.page, cells)
    if flow.make_room(row.height + _PITCH):
        _heading(flow, name, table)
    flow.y = table.draw_row(flow.page, flow.y, row)
    flow.page.rule(table.left, flow.y, table.right - table.left, RULE_ROW, gray=HAIR)


def _draw_tills(flow: _Flow) -> None:
    writing, say = flow.writing, flow.writing.say
    table = Table(
        [
            Wanted(say(words.TILL_COLUMN), 42, is_bold=True), Wanted(say(words.CASHIER_COLUMN), 0),
            Wanted(say(words.DAY_COLUMN), 28), Wanted(say(words.CASH_COLUMN), 34, is_right=True),
        ],
        LEFT, RIGHT, _SIZE, _PITCH,
    )  # fmt: skip
    name = say(words.TILLS_OF_DEPOSIT)
    _heading(flow, name, table)
    for till in flow.deposit.tills:
        which = say(words.COUNTER_AND_TILL, counter=till.counter, till=till.till)
        _row(flow, table, [which, till.cashier, writing.day(till.business_date), writing.figure(till.cash_minor)], name)
    flow.page.rule(LEFT, flow.y, RIGHT - LEFT, RULE_TABLE)
    flow.y += _BETWEEN


def _draw_pieces(flow: _Flow) -> None:
    """Notes and coins with their sum; said in words where there are none or they were not listed."""
    writing, deposit, say = flow.writing, flow.deposit, flow.writing.say
    name = say(words.NOTES_OF_DEPOSIT)
    flow.make_room(4 * _PITCH)
    table = Table(
        [
            Wanted(say(words.DENOMINATION), 30, True, True), Wanted(say(words.PIECES), 24, True),
            Wanted(say(words.WORTH), 0, True),
        ],
        LEFT, LEFT + 100.0, _SIZE, _PITCH,
    )  # fmt: skip
    if deposit.pieces:
        _heading(flow, name, table)
        for note in largest_first(deposit.pieces):
            number = deposit.pieces[note]
            _row(flow, table, [denomination(writing, note), str(number), writing.amount(note * number)], name)
    else:
        flow.page.left(LEFT, flow.y, name, 10, bold=True)
        missing = words.NOTES_NOT_LISTED if deposit.cash_minor else words.NO_CASH
        flow.page.right(LEFT + 100.0, flow.y, say(missing), _SIZE)
        flow.y += 2.2
    flow.y = table.draw_sums(flow.page, flow.y, say(words.CASH_TOTAL), ["", "", writing.amount(deposit.cash_minor)])
    flow.page.rule(LEFT, flow.y, 100.0, RULE_TABLE)
    flow.y += _BETWEEN


def _draw_cheques(flow: _Flow) -> None:
    writing, deposit, say = flow.writing, flow.deposit, flow.writing.say
    name = say(words.CHEQUES_OF_DEPOSIT)
    flow.make_room(4 * _PITCH)
    if not deposit.cheques:
        flow.page.left(LEFT, flow.y, say(words.NO_CHEQUES), 10, bold=True)
        flow.y += _BETWEEN
        return
    table = Table(
        [
            Wanted(say(words.CHEQUE_COLUMN), 34, is_bold=True), Wanted(say(words.CHEQUE_BANK_COLUMN), 38),
            Wanted(say(words.DATED_COLUMN), 24), Wanted(say(shared_words.PAYER), 0), Wanted(say(words.TILL_COLUMN), 14),
            Wanted(say(words.SUM_COLUMN), 32, is_right=True, is_bold=True),
        ],
        LEFT, RIGHT, _SIZE, _PITCH,
    )  # fmt: skip
    _heading(flow, name, table)
    none = say(shared_words.NONE)
    for cheque in deposit.cheques:
        dated = writing.day(cheque.dated) if cheque.dated else none
        payer, amount = cheque.payer, writing.amount(cheque.amount_minor)
        if cheque.is_undone:
            payer = say(shared_words.BETWEEN).join(part for part in (payer, say(words.CHEQUE_UNDONE)) if part)
            amount = f"({amount})"
        _row(flow, table, [cheque.number or none, cheque.bank or none, dated, payer, str(cheque.till), amount], name)
    total = say(words.TOTAL_OF_CHEQUES, n=len(deposit.standing))
    flow.y = table.draw_sums(flow.page, flow.y, total, ["", "", "", "", "", writing.amount(deposit.cheques_minor)])
    flow.page.rule(LEFT, flow.y, RIGHT - LEFT, RULE_TABLE)
    flow.y += _BETWEEN


def _draw_signatures(flow: _Flow) -> None:
    """Treasurer, who carries the money, the bank."""
    flow.make_room(_SIGNATURES)
    top = max(flow.y, BOTTOM - _SIGNATURES - 6.0)
    for middle, who, name in (
        (43.0, words.TREASURER, flow.deposit.made_by), (105.0, words.CARRIER, ""), (167.0, words.TAKEN_BY_BANK, ""),
    ):  # fmt: skip
        flow.page.centre(middle, top + 3.2, flow.writing.say(who), 10, bold=True)
        flow.page.centre(middle, top + 7.0, flow.writing.say(shared_words.SIGN_AND_STAMP), 7.5, gray=LABEL)
        flow.page.rule(middle - 26, top + 25.4, 52, RULE_ROW)
        block = fit(flow.page, name, 56, ladder((9, 7, 1), (7, 7, 2)))
        for place, line in enumerate(block.lines):
            flow.page.centre(middle, top + 29.0 + place * block.size * a4.LEADING, line, block.size)
