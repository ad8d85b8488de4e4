"""This file is the head of a day sheet: office, title and day, and the box that says at a glance whether the day agrees."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

from collectoffice.documents.day_sheet_leaf import (
    LEADING,
    LEAST,
    LEFT,
    RIGHT,
    Leaf,
    day_of,
    draw_triangle,
    draw_upright,
    practice,
    till_name,
)
from collectoffice.documents.day_sheet_sums import OF_ARREARS, faults, missing_numbers, receipt_count, together
from collectoffice.documents.fitting import fit, ladder, shrink
from collectoffice.documents.marks import draw_signs
from collectoffice.documents.page import LABEL, RULE_MASTHEAD
from collectoffice.documents.writing import Writing
from collectoffice.domain.day_sheet import DaySheet, TillReading
from collectoffice.i18n import papers as shared_words
from collectoffice.i18n import papers_day as words

_BOX: Final = 14.4
_BOX_WEIGHT: Final = 1.4
_PAD: Final = 2.4
_WORD_SIZE: Final = 12.0
_TITLE_SIZE: Final = 17.0


class Verdict(NamedTuple):
    """One cell of the box: what it is about, the word with its figure, and a line below."""

    about: str
    word: str
    below: str
    is_alarm: bool = False


def draw_head(leaf: Leaf) -> float:
    """Masthead, title, verdict; answers the y below."""
    page, sheet, writing, say = leaf.page, leaf.sheet, leaf.writing, leaf.writing.say
    y = 10.5
    if sheet.is_practice:
        y = draw_signs(page, practice(writing), LEFT, RIGHT, 4.2) + 5.0
    made_at = datetime.fromisoformat(sheet.made_at)
    made = say(words.MADE_AT, hour=f"{made_at:%H:%M}, {writing.day(made_at.date())}")
    right = say(shared_words.BETWEEN).join((say(words.OFFICE_CODE, office=sheet.office), made))
    edge = page.right(RIGHT, y, right, 8.5)
    name = fit(page, sheet.office_name, edge - 6 - LEFT, ladder((11, LEAST, 1), (9, LEAST, 2)), bold=True)
    for place, line in enumerate(name.lines):
        page.left(LEFT, y + place * name.size * LEADING, line, name.size, bold=True)
    y += (len(name.lines) - 1) * name.size * LEADING + 2.6
    page.rule(LEFT, y, RIGHT - LEFT, RULE_MASTHEAD)
    y += 8.0
    edge = page.right(RIGHT, y, day_of(writing, sheet), 14, bold=True)
    title = say(words.DAY_SHEET)
    page.left(LEFT, y, title, shrink(page, title, edge - 6 - LEFT, _TITLE_SIZE, bold=True), bold=True)
    return _draw_box(leaf, y + 3.2) + 2.6


def _draw_box(leaf: Leaf, top: float) -> float:
    """The one framed box: four answers, each a word and a figure."""
    page = leaf.page
    cells = verdicts(leaf.writing, leaf.sheet)
    width = (RIGHT - LEFT) / len(cells)
    room = width - 2 * _PAD
    notes = [fit(page, cell.below, room, ladder((7.5, LEAST, 1), (LEAST, LEAST, 9))) for cell in cells]
    height = _BOX + max((len(note.lines) - 1) * note.size * LEADING for note in notes)
    page.frame(LEFT, top, RIGHT - LEFT, height, _BOX_WEIGHT)
    for place, (cell, note) in enumerate(zip(cells, notes, strict=True)):
        left = LEFT + place * width
        if place:
            draw_upright(page, left, top + 2.0, top + height - 2.0)
        left += _PAD
        page.left(left, top + 4.3, cell.about, 7.5, gray=LABEL)
        before = _WORD_SIZE * 0.41 if cell.is_alarm else 0.0
        if cell.is_alarm:
            draw_triangle(page, left + before, top + 9.4, _WORD_SIZE)
        size = shrink(page, cell.word, room - before, _WORD_SIZE, bold=True)
        page.left(left + before, top + 9.4, cell.word, size, bold=True)
        for line_place, line in enumerate(note.lines):
            page.left(left, top + 12.7 + line_place * note.size * LEADING, line, note.size)
    return top + height


def verdicts(writing: Writing, sheet: DaySheet) -> tuple[Verdict, ...]:
    """Net takings, drawers, receipt numbers, arrears."""
    return _takings(writing, sheet), _drawers(writing, sheet), _numbers(writing, sheet), _arrears(writing, sheet)


def _takings(writing: Writing, sheet: DaySheet) -> Verdict:
    say = writing.say
    count = sum(map(receipt_count, sheet.tills))
    below = say(words.RECEIPTS_AND_UNDONE, n=count, undone=len(sheet.undone))
    is_alarm = any(fault.figure not in OF_ARREARS for fault in faults(sheet))
    if is_alarm:
        below = say(words.SUMS_DIFFER)
    return Verdict(say(words.NET_TAKINGS), writing.money(together(sheet.tills).net_minor), below, is_alarm)


def _drawers(writing: Writing, sheet: DaySheet) -> Verdict:
    say = writing.say
    about = say(words.DRAWERS)
    if not sheet.tills:
        return Verdict(about, say(shared_words.NONE), say(words.NO_TILLS))
    waiting = [till for till in sheet.tills if till.counted_minor is None]
    if waiting:
        return Verdict(about, say(words.NOT_COUNTED), say(words.STILL_OPEN, tills=_names(writing, waiting)), True)
    wrong = [till for till in sheet.tills if till.difference_minor]
    if not wrong:
        return Verdict(about, say(words.AGREE), say(words.ALL_DRAWERS_AGREE, n=len(sheet.tills)))
    over = sum(max(till.difference_minor or 0, 0) for till in wrong)
    short = sum(max(-(till.difference_minor or 0), 0) for till in wrong)
    if over and short:
        below = say(words.OVER_AND_SHORT, over=writing.money(over), short=writing.money(short))
        return Verdict(about, say(words.TILLS_DIFFER, n=len(wrong)), below, True)
    without = [till for till in wrong if not till.reason]
    below = say(words.REASON_MISSING if without else words.REASON_GIVEN, tills=_names(writing, without or wrong))
    word = say(words.OVER, amount=writing.money(over)) if over else say(words.SHORT, amount=writing.money(short))
    return Verdict(about, word, below, True)


def _numbers(writing: Writing, sheet: DaySheet) -> Verdict:
    say = writing.say
    about = say(words.RECEIPT_NUMBERS)
    unprinted = len(sheet.unprinted) + sheet.unprinted_before
    below = say(words.SOME_UNPRINTED, n=unprinted) if unprinted else say(words.NONE_UNPRINTED)
    missing = sum(len(missing_numbers(till)) for till in sheet.tills)
    if missing:
        return Verdict(about, say(words.NUMBERS_MISSING, n=missing), below, True)
    if not any(map(receipt_count, sheet.tills)):
        return Verdict(about, say(words.NO_RECEIPTS), below)
    return Verdict(about, say(words.UNBROKEN), below)


def _arrears(writing: Writing, sheet: DaySheet) -> Verdict:
    say = writing.say
    about = say(words.ARREARS)
    closing = writing.money(sheet.identity.closing_minor)
    wrong = [fault for fault in faults(sheet) if fault.figure in OF_ARREARS]
    off = sheet.identity.off_minor or (wrong[0].off_minor if wrong else 0)
    if off:
        return Verdict(about, say(words.OFF_BY, amount=writing.money(off)), closing, True)
    return Verdict(about, say(words.AGREES_BOTH_WAYS), closing)


def _names(writing: Writing, tills: list[TillReading]) -> str:
    return writing.say(words.COMMA).join(till_name(writing, till) for till in tills)
