"""This file is the slip of cash that moves, on A5 landscape: to the safe and from it, into and out of tills, a counterfeit note.

Two persons count the same notes and sign: whoever gave, and whoever took.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final, Literal

from collectoffice.documents import a4
from collectoffice.documents.a4 import LEFT, RIGHT
from collectoffice.documents.columns import Table, Wanted
from collectoffice.documents.day_sheet_leaf import draw_triangle, mark_room
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

SlipKind = Literal["turn_in", "from_safe", "pay_in", "pay_out", "exchange", "counterfeit"]

_HEIGHT: Final = 148.0
_BOX_LEFT: Final = 112.0
_BOX_HEIGHT: Final = 20.0
_PAD: Final = 4.0
_ROWS: Final = 4
"""Up to so many notes stand in one column, more in two."""
_PITCH: Final = 4.4
_SIZE: Final = 9.0
_SIGNATURES: Final = 106.0
_FOOT: Final = 141.0
_SIGNATURE: Final = _FOOT - _SIGNATURES
"""How high the signatures are, to the baseline of the foot."""


@dataclass(frozen=True, slots=True)
class CashSlip:
    """One move of cash as it was written down; sums in minor units."""

    kind: SlipKind
    number: str
    """The document number, or the event that the move is."""
    style: PaperStyle
    masthead: Masthead
    at: datetime
    business_date: date
    counter: int
    till: int
    amount_minor: int
    """How much moved, positive whichever way it went."""
    giver: str
    receiver: str
    reason: str = ""
    pieces: Mapping[int, int] = field(default_factory=dict)
    """Notes and coins by denomination in minor units; empty where they were not listed."""
    other_counter: int | None = None
    other_till: int | None = None
    """The other till of an exchange."""
    approver: str = ""
    is_waiting: bool = False
    """Stands, and waits for its approval."""


def cash_slip_pdf(
    slip: CashSlip, mark: PrintMark, fonts: FontFiles, on_missing: MissingLetter = log_missing_letter
) -> bytes:
    """The slip as a PDF; the same slip and mark give the same bytes."""
    press = open_press(fonts)
    writing = writing_of(slip.style)
    page = Page(press.case(writing.language), a4.WIDTH, _HEIGHT, on_missing)
    y = _draw_head(page, writing, slip, mark)
    y = max(_draw_facts(page, writing, slip, y), _draw_box(page, writing, slip, y)) + 3.0
    y = _draw_words(page, writing, slip, y) + 2.0
    bottom = _draw_pieces(page, writing, slip, y)
    top = max(_SIGNATURES, bottom + 2.0)
    _draw_signatures(page, writing, slip, top)
    _draw_foot(page, writing, slip, mark, top + _SIGNATURE)
    # Where everything is long at once the slip is laid out higher and made smaller as a whole: nothing is cut.
    page.height = max(_HEIGHT, top + _SIGNATURE + _HEIGHT - _FOOT)
    page.reduce_to(_HEIGHT)
    title = f"{writing.say(words.SLIP_TITLES[slip.kind])} {slip.number}"
    return press.print([page], Colophon(title, slip.masthead.name, writing.language))


def _draw_head(page: Page, writing: Writing, slip: CashSlip, mark: PrintMark) -> float:
    """Masthead, title, the frames of a reprint or of practice; answers the y below."""
    say = writing.say
    right = [say(words.DEPOSIT_NUMBER, number=slip.number), writing.moment(slip.at)]
    right.append(say(words.BUSINESS_DATE, day=writing.day(slip.business_date)))
    y = a4.draw_masthead(page, writing, slip.masthead, right, 10.5) + 8.2
    title = say(words.SLIP_TITLES[slip.kind])
    signs = signs_of(writing, mark, is_practice=slip.masthead.is_practice)
    room = 105.0 if signs.are_any else RIGHT - LEFT
    end = page.left(LEFT, y, title, shrink(page, title, room, 16, bold=True), bold=True)
    if signs.are_any:
        y = max(y, draw_signs(page, signs, end + 6, RIGHT, y - 4.8))
    return y + 3.4


def _draw_facts(page: Page, writing: Writing, slip: CashSlip, top: float) -> float:
    """Which till, with which other one, why, by whose leave; answers the y below."""
    say = writing.say
    till = say(words.COUNTER_AND_TILL, counter=slip.counter, till=slip.till)
    if slip.other_till is not None:
        other = say(words.COUNTER_AND_TILL, counter=slip.other_counter, till=slip.other_till)
        till = say(shared_words.BETWEEN).join((till, say(words.OTHER_TILL, till=other)))
    room = _BOX_LEFT - 6 - LEFT
    y = top + 3.0
    block = fit(page, till, room, ladder((11, 8.5, 1), (8.5, 8, 3)), bold=True)
    for line in block.lines:
        page.left(LEFT, y, line, block.size, bold=True)
        y += block.size * a4.LEADING
    page.left(LEFT, y + 0.4, say(words.SLIP_REASON), 8, gray=LABEL)
    y += 4.6
    reason = fit(page, slip.reason or say(shared_words.NONE), room, ladder((10, 8.5, 1), (8.5, 7, 3)))
    for line in reason.lines:
        page.left(LEFT, y, line, reason.size)
        y += reason.size * a4.LEADING
    return _draw_approval(page, writing, slip, y)


def _draw_approval(page: Page, writing: Writing, slip: CashSlip, y: float) -> float:
    """Who approved, or that somebody still has to; answers the y below."""
    if slip.is_waiting:
        left = LEFT + mark_room(10)
        draw_triangle(page, left, y + 0.4, 10)
        page.left(left, y + 0.4, writing.say(words.TO_BE_APPROVED), 10, bold=True)
    elif slip.approver:
        text = writing.say(words.APPROVED_BY, name=slip.approver)
        block = fit(page, text, _BOX_LEFT - 6 - LEFT, ladder((9, 7.5, 1), (7.5, 7, 3)))
        for place, line in enumerate(block.lines):
            page.left(LEFT, y + 0.4 + place * block.size * a4.LEADING, line, block.size)
        return y + (len(block.lines) - 1) * block.size * a4.LEADING + 2.0
    return y + 2.0


def _draw_box(page: Page, writing: Writing, slip: CashSlip, top: float) -> float:
    """The sum, framed; answers the y below."""
    left, right = _BOX_LEFT + _PAD, RIGHT - _PAD
    page.frame(_BOX_LEFT, top, RIGHT - _BOX_LEFT, _BOX_HEIGHT, 1.6)
    page.left(left, top + 5.6, writing.say(words.SLIP_AMOUNT), 9.5, bold=True)
    amount = writing.money(slip.amount_minor)
    page.right(right, top + 15.6, amount, shrink(page, amount, right - left, 25, bold=True), bold=True)
    return top + _BOX_HEIGHT


def _draw_words(page: Page, writing: Writing, slip: CashSlip, top: float) -> float:
    """The sum in words over the whole width; answers the y below."""
    end = page.left(LEFT, top + 3.2, writing.say(shared_words.IN_WORDS), 8, gray=LABEL) + 3
    block = fit(page, writing.in_words(slip.amount_minor), RIGHT - end, ladder((10, 8.5, 1), (8.5, 8, 3)), bold=True)
    for place, line in enumerate(block.lines):
        page.left(end, top + 3.2 + place * block.size * a4.LEADING, line, block.size, bold=True)
    return top + 3.2 + (len(block.lines) - 1) * block.size * a4.LEADING


def _draw_pieces(page: Page, writing: Writing, slip: CashSlip, top: float) -> float:
    """The notes and coins, in two columns where they are many; answers the y below."""
    say = writing.say
    notes = largest_first(slip.pieces)
    y = top + 4.0
    page.left(LEFT, y, say(words.NOTES_OF_DEPOSIT), 9, bold=True)
    if not notes:
        page.right(RIGHT, y, say(words.NOTES_NOT_LISTED), 9)
        page.rule(LEFT, y + 1.6, RIGHT - LEFT, RULE_ZONE)
        return y + 1.6
    rows = max(_ROWS, -(-len(notes) // 2))
    bottom = y
    for place in range(0, len(notes), rows):
        left = LEFT if place == 0 else 108.0
        table = Table(
            [
                Wanted(say(words.DENOMINATION), 26, True, True), Wanted(say(words.PIECES), 22, True),
                Wanted(say(words.WORTH), 0, True),
            ],
            left, left + 90.0, _SIZE, _PITCH,
        )  # fmt: skip
        end = table.draw_heading(page, y + 1.6)
        for note in notes[place : place + rows]:
            number = slip.pieces[note]
            row = table.row(page, [denomination(writing, note), str(number), writing.amount(note * number)])
            end = table.draw_row(page, end, row)
            page.rule(left, end, 90.0, RULE_ROW, gray=HAIR)
        bottom = max(bottom, end)
    page.rule(LEFT, bottom, RIGHT - LEFT, RULE_TABLE)
    return bottom


def _draw_signatures(page: Page, writing: Writing, slip: CashSlip, top: float) -> None:
    """Two persons, side by side."""
    for middle, who, name in zip(
        (58.0, 152.0), words.SLIP_SIGNERS[slip.kind], (slip.giver, slip.receiver), strict=True
    ):
        title = writing.say(who)
        page.centre(middle, top + 3.2, title, shrink(page, title, 84, 10, bold=True), bold=True)
        page.centre(middle, top + 7.0, writing.say(shared_words.SIGN), 7.5, gray=LABEL)
        page.rule(middle - 32, top + 25.2, 64, RULE_ROW)
        block = fit(page, name, 84, ladder((9, 7, 1)))
        page.centre(middle, top + 28.8, block.lines[0], block.size)


def _draw_foot(page: Page, writing: Writing, slip: CashSlip, mark: PrintMark, y: float) -> None:
    page.rule(LEFT, y - 4.4, RIGHT - LEFT, RULE_ZONE)
    signs = signs_of(writing, mark, is_practice=slip.masthead.is_practice)
    foot = foot_signs(writing, signs, is_practice=slip.masthead.is_practice)
    if foot is not None:
        draw_signs(page, foot, LEFT, RIGHT, y - 3.4)
        return
    note = writing.say(words.TWO_COPIES)
    page.left(LEFT, y, note, shrink(page, note, RIGHT - LEFT, 8))
