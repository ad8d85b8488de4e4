"""This file is the slip of an undoing on A5 landscape: what was undone and why, the cash that goes back, who signs.

From the top: masthead, title and reason, customer, the box with the cash and what belongs to it on its left, signatures.
Where everything is long at once, the page is laid out higher and made smaller as a whole: nothing overlaps, nothing is cut.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from collectoffice.documents import a4, tender_phrases
from collectoffice.documents.a4 import LEADING, LEFT, RIGHT
from collectoffice.documents.fitting import Step, fit, ladder, shrink
from collectoffice.documents.fonts import FontFiles, MissingLetter, log_missing_letter
from collectoffice.documents.marks import Signs, draw_signs, foot_signs, signs_of
from collectoffice.documents.page import LABEL, RULE_ROW, RULE_ZONE, Page
from collectoffice.documents.press import Colophon, open_press
from collectoffice.documents.writing import Writing, writing_of
from collectoffice.domain.receipt import PrintMark
from collectoffice.domain.undoing import UndoSlip
from collectoffice.i18n import papers as words
from collectoffice.i18n import papers_undoing as undo_words

_WIDTH: Final = 210.0
_HEIGHT: Final = 148.0
_TOP: Final = 12.0
_SIGNS_TOP: Final = 4.6
_CODE_LEFT: Final = 135.0
_BOX_LEFT: Final = 122.0
_BOX_HEIGHT: Final = 25.5
_BOX_PAD: Final = 4.0
_LABEL_SIZE: Final = 8.5
_VALUE_LEFT: Final = 42.0
_PITCH: Final = 5.2
_FOOT: Final = 104.5
"""The signatures begin here, or lower."""
_FOOT_HEIGHT: Final = 30.0
_TO_SIGN: Final = 21.0
_BOTTOM: Final = 13.5
"""Room for the sign of practice, and the margin."""
_NAMED: Final = 3
"""So many receipts are named; the others are counted."""

_TITLE: Final = 16.0
_NAME_STEPS: Final[list[Step]] = ladder((15.5, 11, 1), (11, 9, 2), (8.5, 7, 3))
_REASON_STEPS: Final[list[Step]] = ladder((11, 9, 1), (9, 8, 2), (8, 8, 4))
_VALUE_STEPS: Final[list[Step]] = ladder((10, 9, 1), (9, 8, 2), (8, 7.5, 6))
_WORDS_STEPS: Final[list[Step]] = ladder((10.5, 9, 1), (9.5, 8.5, 2), (8.5, 7.5, 4))


class _Sheet(NamedTuple):
    """What every zone draws from."""

    page: Page
    writing: Writing
    slip: UndoSlip
    signs: Signs


def undo_slip(
    slip: UndoSlip,
    mark: PrintMark,
    fonts: FontFiles,
    on_missing: MissingLetter = log_missing_letter,
    *,
    is_waiting: bool = False,
) -> bytes:
    """The slip as a PDF; the same slip and mark give the same bytes.

    ``is_waiting`` frames "to be approved" at its head: the act stands and nobody has answered for it yet.
    """
    press = open_press(fonts)
    writing = writing_of(slip.style)
    signs = _signs(writing, slip, mark, is_waiting=is_waiting)
    sheet = _Sheet(Page(press.case(writing.language), _WIDTH, _HEIGHT, on_missing), writing, slip, signs)
    end = _draw(sheet, 0.0, is_waiting=is_waiting)
    if end > _HEIGHT:
        # Laid out again on a higher page with a margin that is still one when the page is made smaller.
        sheet = sheet._replace(page=Page(sheet.page.case, _WIDTH, _HEIGHT, on_missing))
        sheet.page.height = _draw(sheet, _SIGNS_TOP * (end / _HEIGHT - 1), is_waiting=is_waiting)
        sheet.page.reduce_to(_HEIGHT)
    title = writing.say(undo_words.SLIP_OF, title=writing.say(undo_words.TITLES[slip.kind]), number=slip.event)
    return press.print([sheet.page], Colophon(title, slip.masthead.name, writing.language))


def _draw(sheet: _Sheet, top: float, *, is_waiting: bool) -> float:
    """Every zone below the other; answers how high the page has to be."""
    y = _draw_customer(sheet, _draw_head(sheet, top)) + 3.2
    _draw_box(sheet, y)
    foot = max(_FOOT, max(_draw_facts(sheet, y), y + _BOX_HEIGHT) + 3.5)
    _draw_foot(sheet, foot, is_waiting=is_waiting)
    return foot + _FOOT_HEIGHT + _BOTTOM


def _signs(writing: Writing, slip: UndoSlip, mark: PrintMark, *, is_waiting: bool) -> Signs:
    signs = signs_of(writing, mark, is_practice=slip.masthead.is_practice)
    waiting = (writing.say(undo_words.TO_BE_APPROVED),) if is_waiting else ()
    return signs._replace(short=(*signs.short, *waiting))


def _draw_head(sheet: _Sheet, top: float) -> float:
    """Office, number and place, title, and the reason under it; answers the last baseline."""
    page, writing, slip, say = sheet.page, sheet.writing, sheet.slip, sheet.writing.say
    first = top + _TOP
    if sheet.signs.are_any:
        first = max(first, draw_signs(page, sheet.signs, LEFT, RIGHT, top + _SIGNS_TOP) + 5.0)
    right = [
        say(undo_words.SLIP_NUMBER, number=slip.event),
        writing.moment(slip.issued_at),
        say(words.BETWEEN).join(_place(sheet)),
    ]
    y = a4.draw_masthead(page, writing, slip.masthead, right, first) + 7.6
    title = say(undo_words.TITLES[slip.kind])
    page.left(LEFT, y, title, shrink(page, title, RIGHT - LEFT, _TITLE, bold=True), bold=True)
    reason = say(undo_words.REASON, reason=undo_words.reason_said(slip.reason, writing.language))
    fitted = fit(page, reason, RIGHT - LEFT, _REASON_STEPS, bold=True)
    y += 5.8
    for line in fitted.lines:
        page.left(LEFT, y, line, fitted.size, bold=True)
        y += fitted.size * LEADING
    return y - fitted.size * LEADING


def _place(sheet: _Sheet) -> list[str]:
    """Counter and till where there were any; the business date too where the clock had moved past it."""
    slip, writing, say = sheet.slip, sheet.writing, sheet.writing.say
    parts = [
        say(words.COUNTER, counter=slip.counter) if slip.counter else "",
        say(words.TILL, till=slip.till) if slip.till else "",
        say(words.BUSINESS_DATE, day=writing.day(slip.business_date))
        if slip.business_date != slip.issued_at.date()
        else "",
    ]
    return [part for part in parts if part]


def _draw_customer(sheet: _Sheet, above: float) -> float:
    """Name and code, the two things a clerk compares; answers the rule below them."""
    page, writing, slip, say = sheet.page, sheet.writing, sheet.slip, sheet.writing.say
    y = above + 5.6
    page.left(LEFT, y, say(words.CUSTOMER_NAME), _LABEL_SIZE, gray=LABEL)
    page.left(_CODE_LEFT, y, say(words.CUSTOMER_CODE), _LABEL_SIZE, gray=LABEL)
    y += 6.2
    code = writing.code(slip.customer_code)
    page.left(_CODE_LEFT, y, code, shrink(page, code, RIGHT - _CODE_LEFT, 14, bold=True), bold=True)
    name = fit(page, slip.customer_name, _CODE_LEFT - 6 - LEFT, _NAME_STEPS, bold=True)
    for place, line in enumerate(name.lines):
        page.left(LEFT, y + place * name.size * LEADING, line, name.size, bold=True)
    y += (len(name.lines) - 1) * name.size * LEADING + 2.8
    page.rule(LEFT, y, RIGHT - LEFT, RULE_ZONE)
    return y


def _draw_box(sheet: _Sheet, top: float) -> None:
    """The one framed box: the cash that goes back, and what is undone or moved in all."""
    page, writing, slip, say = sheet.page, sheet.writing, sheet.slip, sheet.writing.say
    left, right = _BOX_LEFT + _BOX_PAD, RIGHT - _BOX_PAD
    page.frame(_BOX_LEFT, top, RIGHT - _BOX_LEFT, _BOX_HEIGHT, 1.6)
    label = say(undo_words.CASH_BACK if slip.cash_back_minor else undo_words.NO_CASH_BACK)
    page.left(left, top + 5.9, label, shrink(page, label, right - left, 11, bold=True), bold=True)
    amount = writing.money(slip.cash_back_minor)
    page.right(right, top + 16.6, amount, shrink(page, amount, right - left, 28, bold=True), bold=True)
    of = undo_words.AMOUNT_MOVED if slip.kind in ("move", "credit_moved") else undo_words.AMOUNT_UNDONE
    if slip.kind != "refund":
        text = say(of, amount=writing.money(slip.amount_minor))
        page.left(left, top + 22.7, text, shrink(page, text, right - left, 10.5))


def _draw_facts(sheet: _Sheet, top: float) -> float:
    """Words, receipts, tenders and what became of the money, left of the box; answers the last baseline."""
    page, say = sheet.page, sheet.writing.say
    y = top + 3.4
    if sheet.slip.cash_back_minor:
        page.left(LEFT, y, say(words.IN_WORDS), _LABEL_SIZE, gray=LABEL)
        room = _BOX_LEFT - 4 - _VALUE_LEFT
        in_words = fit(page, sheet.writing.in_words(sheet.slip.cash_back_minor), room, _WORDS_STEPS, bold=True)
        y = _draw_value(page, y, in_words.lines, in_words.size)
    below_box = top + _BOX_HEIGHT + 3.4
    for label, value in _facts(sheet):
        room = (_BOX_LEFT - 4 if y < below_box else RIGHT) - _VALUE_LEFT
        name_size = shrink(page, label, _VALUE_LEFT - LEFT - 2, _LABEL_SIZE)
        page.left(LEFT, y, label, name_size, gray=LABEL)
        fitted = fit(page, value, room, _VALUE_STEPS, bold=True)
        y = _draw_value(page, y, fitted.lines, fitted.size)
    return y - _PITCH


def _draw_value(page: Page, y: float, lines: tuple[str, ...], size: float) -> float:
    """The lines of a fact; answers the next one's baseline."""
    for place, line in enumerate(lines):
        page.left(_VALUE_LEFT, y + place * size * LEADING, line, size, bold=True)
    return y + (len(lines) - 1) * size * LEADING + _PITCH


def _facts(sheet: _Sheet) -> list[tuple[str, str]]:
    """What the slip says line by line, as far as it applies."""
    writing, slip, say = sheet.writing, sheet.slip, sheet.writing.say
    facts: list[tuple[str, str]] = []
    if slip.receipts:
        facts.append((say(undo_words.RECEIPTS_UNDONE), _receipts(sheet)))
    if slip.taken_at is not None:
        taken = writing.moment(slip.taken_at)
        if slip.taken_by:
            taken = say(undo_words.TAKEN_BY, moment=taken, cashier=slip.taken_by)
        facts.append((say(undo_words.TAKEN), taken))
    if slip.tenders:
        facts.append((say(undo_words.HANDED_OVER), tender_phrases.methods_in_full(writing, slip.tenders)))
    if slip.other_code:
        to = undo_words.MOVED_TO if slip.kind in ("move", "credit_moved") else undo_words.TO_CREDIT_OF
        other = say(undo_words.NAME_AND_CODE, name=slip.other_name, code=writing.code(slip.other_code))
        facts.append((say(to), other))
    if slip.fee_minor:
        facts.append((say(undo_words.BOUNCE_FEE), writing.money(slip.fee_minor)))
    if slip.spent_minor:
        facts.append((say(undo_words.SPENT_CREDIT), writing.money(slip.spent_minor)))
    if slip.kept_minor:
        # What is owed after that stands on the receipts of the payment written again.
        return [*facts, (say(undo_words.KEPT), writing.money(slip.kept_minor))]
    facts.append((say(undo_words.OWING_AFTER), writing.money(slip.owing_after_minor)))
    facts.append((say(undo_words.CREDIT_AFTER), writing.money(slip.credit_after_minor)))
    return facts


def _receipts(sheet: _Sheet) -> str:
    slip, say = sheet.slip, sheet.writing.say
    named = ", ".join(receipt.number for receipt in slip.receipts[:_NAMED])
    others = len(slip.receipts) - _NAMED
    return f"{named} {say(undo_words.MORE_RECEIPTS, n=others)}" if others > 0 else named


def _draw_foot(sheet: _Sheet, top: float, *, is_waiting: bool) -> None:
    """The customer signs where cash goes back, then who did it, then who answers for it."""
    page, slip, say = sheet.page, sheet.slip, sheet.writing.say
    page.rule(LEFT, top, RIGHT - LEFT, RULE_ZONE)
    signers = [(say(undo_words.DONE_BY_SIGNS), say(words.SIGN_AND_STAMP), slip.cashier)]
    if slip.cash_back_minor:
        signers.insert(0, (say(undo_words.CUSTOMER_SIGNS), say(words.SIGN), ""))
    if slip.approver or is_waiting:
        signers.append((say(undo_words.APPROVER_SIGNS), say(words.SIGN), slip.approver))
    share = (RIGHT - LEFT) / len(signers)
    for place, (signer, how, name) in enumerate(signers):
        centre = LEFT + share * (place + 0.5)
        page.centre(centre, top + 4.6, signer, 10, bold=True)
        page.centre(centre, top + 8.8, how, 8, gray=LABEL)
        page.rule(centre - 19, top + _TO_SIGN + 4.0, 38, RULE_ROW)
        page.centre(centre, top + _TO_SIGN + 7.9, name, shrink(page, name, share - 4, 9))
    if at_foot := foot_signs(sheet.writing, sheet.signs, is_practice=slip.masthead.is_practice):
        draw_signs(page, at_foot, LEFT, RIGHT, top + _FOOT_HEIGHT + 1.0)
