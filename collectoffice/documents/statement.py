"""This file is the statement of account on A4: what a customer owes on a day, the open bills, and how it came about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from collectoffice.documents import a4
from collectoffice.documents.a4 import BOTTOM, LEFT, RIGHT
from collectoffice.documents.columns import HEADING, Table, Wanted
from collectoffice.documents.fitting import Step, fit, ladder, shrink
from collectoffice.documents.fonts import FontFiles, MissingLetter, log_missing_letter
from collectoffice.documents.marks import Signs, draw_signs
from collectoffice.documents.page import HAIR, LABEL, RULE_ROW, RULE_TABLE, RULE_ZONE, Page
from collectoffice.documents.press import Colophon, open_press
from collectoffice.documents.writing import Writing, writing_of
from collectoffice.domain.receipt import ReceiptLine, Statement, StatementEntry
from collectoffice.i18n import papers as words

_BOX_LEFT: Final = 112.0
_BOX_HEIGHT: Final = 26.0
_BOX_PAD: Final = 4.5
_PITCH: Final = 5.0
_SIZE: Final = 9.0
_BETWEEN_TABLES: Final = 9.0

_NAME_STEPS: Final[list[Step]] = ladder((14, 11, 1), (11, 9, 3))
_FACT_STEPS: Final[list[Step]] = ladder((9.5, 8.5, 1), (8.5, 7.5, 4))


class _Flow:
    """The pages of a statement, filled from the top; ``y`` is where the next thing may begin."""

    def __init__(self, writing: Writing, statement: Statement, new_page: Callable[[], Page]) -> None:
        self.writing = writing
        self.statement = statement
        self._new_page = new_page
        self.page = new_page()
        self.pages = [self.page]
        self.y = 0.0

    def has_room(self, height: float) -> bool:
        """Whether something of this height still fits on the page."""
        return self.y + height <= BOTTOM

    def turn(self) -> None:
        """Begin the next page with the one line that says whose it is."""
        statement, writing = self.statement, self.writing
        self.page = self._new_page()
        self.pages.append(self.page)
        code = writing.code(statement.customer_code)
        top = 6.0
        if statement.masthead.is_practice:
            top = draw_signs(self.page, _practice(writing), LEFT, RIGHT, 5.0)
        span = _span(writing, statement)
        self.y = a4.draw_following_head(self.page, span, statement.customer_name, code, top) + 4.0


def statement(statement: Statement, fonts: FontFiles, on_missing: MissingLetter = log_missing_letter) -> bytes:
    """The statement as a PDF; the same statement gives the same bytes."""
    press = open_press(fonts)
    writing = writing_of(statement.style)
    case = press.case(writing.language)
    flow = _Flow(writing, statement, lambda: Page(case, a4.WIDTH, a4.HEIGHT, on_missing))
    _draw_head(flow)
    _draw_open_bills(flow)
    _draw_entries(flow)
    _draw_feet(flow)
    title = f"{writing.say(words.STATEMENT)} {statement.customer_code}"
    return press.print(flow.pages, Colophon(title, statement.masthead.name, writing.language))


def _draw_head(flow: _Flow) -> None:
    """Masthead, title, whose account it is, and the box with the balance."""
    page, writing, statement, say = flow.page, flow.writing, flow.statement, flow.writing.say
    top = 13.0
    if statement.masthead.is_practice:
        top = draw_signs(page, _practice(writing), LEFT, RIGHT, 5.0) + 5.0
    made = [writing.moment(statement.made_at), say(words.MADE_BY, name=statement.made_by)]
    y = a4.draw_masthead(page, writing, statement.masthead, made, top) + 10.0
    title = say(words.STATEMENT)
    page.left(LEFT, y, title, shrink(page, title, RIGHT - LEFT, 18, bold=True), bold=True)
    y += 6.0
    page.left(LEFT, y, _span(writing, statement), 10.5, bold=True)
    box_top = y + 4.4
    _draw_box(flow, box_top)
    flow.y = max(_draw_customer(flow, box_top), box_top + _BOX_HEIGHT) + _BETWEEN_TABLES


def _draw_customer(flow: _Flow, top: float) -> float:
    """Name, code, address, meter, phone; answers the last baseline."""
    page, writing, statement, say = flow.page, flow.writing, flow.statement, flow.writing.say
    room = _BOX_LEFT - 5 - LEFT
    page.left(LEFT, top + 2.6, say(words.CUSTOMER_NAME), 8.5, gray=LABEL)
    name = fit(page, statement.customer_name, room, _NAME_STEPS, bold=True)
    y = top + 8.8
    for line in name.lines:
        page.left(LEFT, y, line, name.size, bold=True)
        y += name.size * 0.48
    y += 6.2 - name.size * 0.48
    page.left(LEFT, y, writing.code(statement.customer_code), 12.5, bold=True)
    contact = [
        say(words.METER, meter=writing.code(statement.meter)) if statement.meter else "",
        say(words.PHONE, phone=writing.phone(statement.phone)) if statement.phone else "",
    ]
    y += 0.6
    for text in (statement.supply_address, say(words.BETWEEN).join(part for part in contact if part)):
        if not text:
            continue
        block = fit(page, text, room, _FACT_STEPS)
        for line in block.lines:
            y += max(block.size * 0.5, 4.6)
            page.left(LEFT, y, line, block.size)
    return y


def _draw_box(flow: _Flow, top: float) -> None:
    """Owes, owes nothing, or in credit; with the parts that the open bills make."""
    page, writing, statement, say = flow.page, flow.writing, flow.statement, flow.writing.say
    left, right = _BOX_LEFT + _BOX_PAD, RIGHT - _BOX_PAD
    balance = statement.closing_minor
    verdict = words.OWES if balance > 0 else words.HAS_CREDIT if balance < 0 else words.OWES_NOTHING
    page.frame(_BOX_LEFT, top, RIGHT - _BOX_LEFT, _BOX_HEIGHT, 1.6)
    label_end = page.left(left, top + 6.2, say(verdict), 11, bold=True)
    day = say(words.ON_DAY, day=writing.day(statement.last_day))
    page.right(right, top + 6.2, day, shrink(page, day, right - label_end - 3, 9))
    amount = writing.money(abs(balance))
    page.right(right, top + 16.8, amount, shrink(page, amount, right - left, 25, bold=True), bold=True)
    principal = sum(line.principal_minor for line in statement.open_bills)
    late_fee = sum(line.late_fee_minor for line in statement.open_bills)
    parts = [
        say(words.OPEN_PARTS, principal=writing.money(principal)),
        f"{say(words.CREDIT_BALANCE)} {writing.money(statement.credit_minor)}",
    ]
    if late_fee:  # it grows by the day and is owed in the books once it is paid
        parts.append(say(words.NOT_WITH_LATE_FEE, late_fee=writing.money(late_fee)))
    text = say(words.BETWEEN).join(parts)
    page.left(left, top + 22.8, text, shrink(page, text, right - left, 8.5))


def _draw_open_bills(flow: _Flow) -> None:
    """The bills open on the last day, with the late fee to that day and their sum."""
    writing, statement, say = flow.writing, flow.statement, flow.writing.say
    day = writing.day(statement.last_day)
    if not statement.open_bills:
        flow.page.left(LEFT, flow.y, say(words.NO_OPEN_BILLS), 10, bold=True)
        flow.y += _BETWEEN_TABLES
        return
    unit = writing.unit
    table = Table(
        [
            Wanted(say(words.PERIOD), 24, is_bold=True), Wanted(say(words.BILL_NUMBER), 0),
            Wanted(say(words.DUE_DATE), 25, is_right=True), Wanted(say(words.DAYS_LATE), 23, is_right=True),
            Wanted(say(words.PRINCIPAL, unit=unit), 27, is_right=True),
            Wanted(say(words.LATE_FEE, unit=unit), 27, is_right=True),
            Wanted(say(words.SUM, unit=unit), 27, is_right=True, is_bold=True),
        ],
        LEFT, RIGHT, _SIZE, _PITCH,
    )  # fmt: skip
    flow.page.left(LEFT, flow.y, say(words.OPEN_BILLS, day=day), 10, bold=True)
    flow.y = table.draw_heading(flow.page, flow.y + 2.2)
    for line in statement.open_bills:
        row = table.row(flow.page, _bill_cells(writing, line))
        if not flow.has_room(row.height + _PITCH):
            flow.turn()
            flow.y = table.draw_heading(flow.page, flow.y)
        flow.y = table.draw_row(flow.page, flow.y, row)
        flow.page.rule(LEFT, flow.y, RIGHT - LEFT, RULE_ROW, gray=HAIR)
    sums = [
        "", "", "", "",
        writing.figure(sum(line.principal_minor for line in statement.open_bills)),
        writing.figure(sum(line.late_fee_minor for line in statement.open_bills)),
        writing.amount(sum(line.total_minor for line in statement.open_bills)),
    ]  # fmt: skip
    flow.y = table.draw_sums(flow.page, flow.y, say(words.TOTAL_OF_BILLS, n=len(statement.open_bills)), sums)
    flow.page.rule(LEFT, flow.y, RIGHT - LEFT, RULE_TABLE)
    flow.y += _BETWEEN_TABLES


def _bill_cells(writing: Writing, line: ReceiptLine) -> list[str]:
    return [
        writing.period(line.period), writing.code(line.bill), writing.day(line.due),
        str(line.days_late) if line.days_late else writing.say(words.NONE),
        writing.figure(line.principal_minor), writing.figure(line.late_fee_minor), writing.amount(line.total_minor),
    ]  # fmt: skip


def _draw_entries(flow: _Flow) -> None:
    """Opening balance, every entry with the balance after it, closing balance; sums carried from page to page."""
    writing, statement, say = flow.writing, flow.statement, flow.writing.say
    unit = writing.unit
    table = Table(
        [
            Wanted(say(words.STATEMENT_DAY), 22), Wanted(say(words.STATEMENT_KIND), 33),
            Wanted(say(words.STATEMENT_DOCUMENT), 0), Wanted(say(words.STATEMENT_PERIOD), 19),
            Wanted(say(words.CHARGED, unit=unit), 26, is_right=True), Wanted(say(words.PAID, unit=unit), 26, is_right=True),
            Wanted(say(words.BALANCE, unit=unit), 26, is_right=True, is_bold=True),
        ],
        LEFT, RIGHT, _SIZE, _PITCH,
    )  # fmt: skip
    if not flow.has_room(HEADING + 4 * _PITCH):
        flow.turn()
    flow.page.left(LEFT, flow.y, say(words.ENTRIES), 10, bold=True)
    flow.y = table.draw_heading(flow.page, flow.y + 2.2)
    opening = say(words.OPENING, day=writing.day(statement.first_day))
    flow.y = _draw_balance(flow, table, opening, statement.opening_minor)
    balance = statement.opening_minor
    if not statement.entries:
        flow.page.left(LEFT, flow.y + 3.6, say(words.NOTHING_HAPPENED), _SIZE)
        flow.y += _PITCH
    for entry in statement.entries:
        row = table.row(flow.page, _entry_cells(writing, entry))
        if not flow.has_room(row.height + 2 * _PITCH):
            _draw_balance(flow, table, say(words.CARRIED), balance)
            flow.turn()
            flow.y = table.draw_heading(flow.page, flow.y)
            flow.y = _draw_balance(flow, table, say(words.BROUGHT), balance)
        flow.y = table.draw_row(flow.page, flow.y, row)
        flow.page.rule(LEFT, flow.y, RIGHT - LEFT, RULE_ROW, gray=HAIR)
        balance = entry.balance_minor
    charged = sum(entry.charged_minor for entry in statement.entries)
    paid = sum(entry.paid_minor for entry in statement.entries)
    closing = say(words.CLOSING, day=writing.day(statement.last_day))
    cells = ["", "", "", "", writing.figure(charged), writing.figure(paid), writing.amount(statement.closing_minor)]
    flow.y = table.draw_sums(flow.page, flow.y, closing, cells)
    flow.page.rule(LEFT, flow.y, RIGHT - LEFT, RULE_TABLE)


def _entry_cells(writing: Writing, entry: StatementEntry) -> list[str]:
    return [
        writing.day(entry.on), writing.say(words.ENTRY_KINDS[entry.kind]), _document(writing, entry),
        writing.period(entry.period) if entry.period else "",
        writing.figure(entry.charged_minor), writing.figure(entry.paid_minor), writing.amount(entry.balance_minor),
    ]  # fmt: skip


def _document(writing: Writing, entry: StatementEntry) -> str:
    """The document, the other customer or bill it names, and a sum that changes no balance."""
    noted = writing.money(entry.noted_minor) if entry.noted_minor else ""
    parts = (writing.code(entry.document), writing.code(entry.other) if entry.other else "", noted)
    return writing.say(words.BETWEEN).join(part for part in parts if part)


def _draw_balance(flow: _Flow, table: Table, name: str, balance_minor: int) -> float:
    """A line that only states a balance."""
    cells = ["", "", "", "", "", "", flow.writing.amount(balance_minor)]
    bottom = table.draw_sums(flow.page, flow.y, name, cells)
    flow.page.rule(LEFT, bottom, RIGHT - LEFT, RULE_ROW, gray=HAIR)
    return bottom


def _draw_feet(flow: _Flow) -> None:
    """The note and the page number on every page; the practice sign once more."""
    writing, say = flow.writing, flow.writing.say
    for number, page in enumerate(flow.pages, start=1):
        page.rule(LEFT, a4.PAGE_LINE - 4.2, RIGHT - LEFT, RULE_ZONE)
        a4.draw_page_number(page, writing, number, len(flow.pages))
        if flow.statement.masthead.is_practice:
            draw_signs(page, _practice(writing), LEFT, RIGHT, a4.PAGE_LINE - 3.4)
        else:
            note = say(words.STATEMENT_NOTE)
            page.left(LEFT, a4.PAGE_LINE, note, shrink(page, note, 150, 8))


def _span(writing: Writing, statement: Statement) -> str:
    first, last = writing.day(statement.first_day), writing.day(statement.last_day)
    return writing.say(words.FROM_TO, first=first, last=last)


def _practice(writing: Writing) -> Signs:
    return Signs((writing.say(words.PRACTICE),), "", "")
