"""This file is the right side of a day sheet: notes and coins counted, the safe and the bank, and what is still open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from collectoffice.documents.columns import Table, Wanted
from collectoffice.documents.day_sheet_leaf import (
    BASELINE,
    RIGHT,
    Fact,
    Leaf,
    draw_hair,
    draw_headings,
    draw_letter,
    draw_note,
    draw_row,
    draw_section,
    draw_table_row,
    draw_triangle,
)
from collectoffice.documents.day_sheet_sums import faults, together, worth
from collectoffice.documents.day_sheet_tills import SIDE_BY_SIDE
from collectoffice.documents.denominations import denomination, largest_first
from collectoffice.documents.page import RULE_ZONE
from collectoffice.documents.writing import Writing
from collectoffice.domain.day_sheet import ApprovalLine, DaySheet, DepositLine, SafeFigures, TillReading
from collectoffice.domain.event_acts import ACT_OF_EVENT
from collectoffice.i18n import papers as shared_words
from collectoffice.i18n import papers_day as words

LEFT: Final = 128.0
_BETWEEN: Final = 2.2


def draw_cash_side(leaf: Leaf, top: float, most_deposits: int) -> float:
    """The three sections of the right side; answers the y below."""
    y = _draw_denominations(leaf, top)
    y = _draw_safe_and_bank(leaf, y + _BETWEEN, most_deposits)
    return _draw_open(leaf, y + _BETWEEN)


def deposit_facts(writing: Writing, sheet: DaySheet, deposit: DepositLine) -> str:
    """What there is to say of a deposit beside its sum, on one line."""
    say = writing.say
    is_older = deposit.prepared_on not in ("", sheet.date)
    parts = [
        say(words.PREPARED_ON, day=writing.day(date.fromisoformat(deposit.prepared_on))) if is_older else "",
        say(words.DEPOSIT_CASH, amount=writing.money(deposit.cash_minor)),
        say(words.DEPOSIT_CHEQUES, amount=writing.money(deposit.cheques_minor)) if deposit.cheques_minor else "",
        say(words.DEPOSIT_UNDONE, n=deposit.undone, amount=writing.money(deposit.undone_minor))
        if deposit.undone
        else "",
        say(words.DEPOSIT_SLIP, slip=deposit.slip) if deposit.slip else "",
        say(words.BANK_DAY, day=writing.day(date.fromisoformat(deposit.bank_day))) if deposit.bank_day else "",
        say(words.OF_TILLS, tills=say(words.COMMA).join(map(str, deposit.tills))) if deposit.tills else "",
    ]
    parts.append(deposit.note)
    return say(shared_words.BETWEEN).join(part for part in parts if part)


def deposit_state(writing: Writing, deposit: DepositLine) -> str:
    """The state in words."""
    word = words.DEPOSIT_STATES.get(deposit.state)
    return writing.say(word) if word else deposit.state


def act_word(writing: Writing, act: str) -> str:
    """An act that took a second person, in words; one without a word stands as the books have it."""
    word = words.ACTS.get(ACT_OF_EVENT.get(act, act))
    return writing.say(word) if word else act


def _draw_denominations(leaf: Leaf, top: float) -> float:
    """How many of each note and coin: every till where they fit, their worth, and the safe."""
    page, sheet, writing, say = leaf.page, leaf.sheet, leaf.writing, leaf.writing.say
    tills = sheet.tills if len(sheet.tills) <= SIDE_BY_SIDE else ()
    y = draw_section(leaf, top, LEFT, RIGHT, f"2  {say(words.DENOMINATIONS)}")
    pieces = 10.5
    columns = [Wanted(name, pieces, is_right=True) for name in _column_names(writing, tills)]
    if not columns:
        columns = [Wanted(say(words.PIECES), pieces, is_right=True)]
    table = Table(
        [
            Wanted(say(words.DENOMINATION), 16, is_right=True, is_bold=True), *columns,
            Wanted(say(words.WORTH), 0, is_right=True), Wanted(say(words.SAFE_COLUMN), 10.5, is_right=True),
        ],
        LEFT, RIGHT, leaf.size, leaf.pitch,
    )  # fmt: skip
    y = draw_headings(leaf, table, y)
    total = together(sheet.tills)
    counted = [till.pieces for till in tills] or [total.pieces]
    in_safe = _safe_pieces(sheet.safe)
    for note in largest_first(sheet.denominations, total.pieces, in_safe):
        cells = [
            denomination(writing, note), *(_pieces(writing, one.get(note, 0)) for one in counted),
            writing.figure(note * total.pieces.get(note, 0)), _pieces(writing, in_safe.get(note, 0)),
        ]  # fmt: skip
        y = draw_table_row(leaf, table, y, table.row(page, cells))
        draw_hair(page, LEFT, y, RIGHT)
    return _draw_counted(leaf, table, y, tills)


def _draw_counted(leaf: Leaf, table: Table, top: float, tills: Sequence[TillReading]) -> float:
    """What the tills counted, each and together; a count of which only the sum was typed has a row of its own."""
    page, sheet, writing, say = leaf.page, leaf.sheet, leaf.writing, leaf.writing.say
    right = table.columns[-2].right
    edges = (LEFT, right)
    y = top
    bare = sum(till.counted_minor or 0 for till in sheet.tills if not till.pieces)
    if bare:
        y = draw_row(leaf, y, edges, Fact(say(words.SUM_ONLY), writing.amount(bare)))
    if len(tills) > 1:
        for name, till in zip(_column_names(writing, tills), tills, strict=True):
            value = say(words.DRAWER_NOT_COUNTED) if till.counted_minor is None else writing.amount(till.counted_minor)
            y = draw_row(leaf, y, edges, Fact(name, value))
    total = together(sheet.tills)
    found = faults(sheet)
    baseline = y + leaf.pitch * BASELINE
    is_complete = total.counted_minor is not None
    amount = sum(till.counted_minor or 0 for till in sheet.tills)
    page.left(LEFT, baseline, say(words.TOTAL), leaf.size, bold=True)
    is_any = any(till.counted_minor is not None for till in sheet.tills) or not sheet.tills
    text = writing.amount(amount) if is_any else say(words.DRAWER_NOT_COUNTED)
    start = page.right(right, baseline, text, leaf.size, bold=True)
    if any(fault.figure == words.COUNTED for fault in found):
        draw_triangle(page, start, baseline, leaf.size)
    draw_letter(leaf, right, baseline, "e" if is_complete else "")
    y += leaf.pitch
    draw_hair(page, LEFT, y, RIGHT, RULE_ZONE)
    return y


def _draw_safe_and_bank(leaf: Leaf, top: float, most_deposits: int) -> float:
    sheet, writing, say, safe = leaf.sheet, leaf.writing, leaf.writing.say, leaf.sheet.safe
    edges = (LEFT, RIGHT)
    found = {fault.figure for fault in faults(sheet)}
    y = draw_section(leaf, top, LEFT, RIGHT, f"3  {say(words.SAFE_AND_BANK, unit=writing.unit)}")
    is_off = bool(safe.difference_minor)
    cheques = writing.figure(_cheques_expected(together(sheet.tills)))
    for fact in (
        Fact(say(words.SAFE_OPENING), writing.figure(safe.opening_minor)),
        Fact(say(words.SAFE_IN), writing.figure(safe.in_minor)),
        Fact(say(words.SAFE_OUT), writing.figure(-safe.out_minor)),
        Fact(
            say(words.SAFE_EXPECTED), writing.amount(safe.expected_minor), True, is_wrong=words.SAFE_EXPECTED in found
        ),
        Fact(say(words.SAFE_COUNTED), _safe_counted(writing, safe), True, is_wrong=is_off),
        Fact(say(words.CHEQUES_HELD), cheques, letter="c", is_wrong=words.CHEQUES_HELD in found),
    ):
        y = draw_row(leaf, y, edges, fact)
    return _draw_deposits(leaf, y, most_deposits)


def _draw_deposits(leaf: Leaf, top: float, most: int) -> float:
    """Each deposit with its slip, or their sum where they are many."""
    sheet, writing, say = leaf.sheet, leaf.writing, leaf.writing.say
    edges = (LEFT, RIGHT)
    if not sheet.deposits:
        return draw_row(leaf, top, edges, Fact(say(words.DEPOSITS), say(words.NOTHING)), weight=RULE_ZONE)
    if len(sheet.deposits) > most:
        under_way = [deposit for deposit in sheet.deposits if deposit.state != "cancelled"]
        total = sum(deposit.total_minor for deposit in under_way)
        value = say(words.COUNT_AND_SUM, n=len(under_way), amount=writing.amount(total))
        y = draw_row(leaf, top, edges, Fact(say(words.DEPOSITS), value, True))
        return draw_note(leaf, y + 0.3, edges, say(words.SEE_PAGE_2))
    y = top
    for deposit in sheet.deposits:
        name = say(words.DEPOSIT, deposit=deposit.deposit, state=deposit_state(writing, deposit))
        amount = writing.amount(deposit.total_minor)
        y = draw_row(leaf, y, edges, Fact(name, amount, True, is_wrong=deposit.state == "disputed"))
        y = draw_note(leaf, y + 0.3, edges, deposit_facts(writing, sheet, deposit)) + 0.5
    return y


def _draw_open(leaf: Leaf, top: float) -> float:
    """Reprints, receipts without a print, payments not seen, approvals given, open and refused."""
    sheet, writing, say = leaf.sheet, leaf.writing, leaf.writing.say
    edges = (LEFT, RIGHT)
    y = draw_section(leaf, top, LEFT, RIGHT, f"4  {say(words.PRINTED_AND_APPROVED)}")
    unprinted = len(sheet.unprinted) + sheet.unprinted_before
    awaited = [tender.amount_minor for till in sheet.tills for tender in till.awaited]
    value = say(words.COUNT_AND_SUM, n=len(awaited), amount=writing.amount(sum(awaited)))
    given, waiting, contested = approvals_by_answer(sheet)
    for fact in (
        Fact(say(words.REPRINTED), _count(writing, sheet.reprints)),
        Fact(say(words.UNPRINTED), _count(writing, unprinted), is_wrong=unprinted > 0),
        Fact(say(words.AWAITED), value if awaited else say(words.NOTHING), is_wrong=bool(awaited)),
        Fact(say(words.APPROVED), _acts(writing, given)),
        Fact(say(words.WAITING), _acts(writing, waiting), is_wrong=bool(waiting)),
        Fact(say(words.CONTESTED), _acts(writing, contested), is_wrong=bool(contested)),
    ):
        y = draw_row(leaf, y, edges, fact)
    return y


def approvals_by_answer(sheet: DaySheet) -> tuple[list[ApprovalLine], list[ApprovalLine], list[ApprovalLine]]:
    """Given, still open, contested."""
    waiting = [line for line in sheet.approvals if not line.approver]
    contested = [line for line in sheet.approvals if line.approver and line.answer == "contested"]
    given = [line for line in sheet.approvals if line.approver and line.answer != "contested"]
    return given, waiting, contested


def _acts(writing: Writing, lines: Iterable[ApprovalLine]) -> str:
    counted = Counter(act_word(writing, line.act) for line in lines)
    if not counted:
        return writing.say(words.NOTHING)
    acts = writing.say(words.COMMA).join(f"{number} {act}" for act, number in counted.items())
    return writing.say(words.COUNT_AND_ACTS, n=counted.total(), acts=acts)


def _safe_counted(writing: Writing, safe: SafeFigures) -> str:
    if safe.counted_minor is None:
        return writing.say(words.DRAWER_NOT_COUNTED)
    off = safe.counted_minor - safe.expected_minor
    amount = writing.amount(safe.counted_minor)
    if not off:
        return writing.say(words.WITH_VERDICT, verdict=writing.say(words.DRAWER_AGREES), amount=amount)
    verdict = writing.say(words.OVER if off > 0 else words.SHORT, amount=writing.amount(abs(off)))
    return writing.say(words.WITH_VERDICT, verdict=f"{verdict} ·", amount=amount)


def _safe_pieces(safe: SafeFigures) -> dict[int, int]:
    """The safe's notes and coins; none where they are of a later count, whose sum is no longer that of the day's end."""
    return safe.pieces if worth(safe.pieces) == safe.counted_minor else {}


def _cheques_expected(total: TillReading) -> int:
    return total.expected.get("cheque", total.by_tender.get("cheque", 0))


def _column_names(writing: Writing, tills: Sequence[TillReading]) -> list[str]:
    """Counters in short, or tills where two of them were at one counter."""
    if len({till.counter for till in tills}) == len(tills):
        return [writing.say(words.COUNTER_SHORT, counter=till.counter) for till in tills]
    return [writing.say(words.TILL_SHORT, till=till.till) for till in tills]


def _pieces(writing: Writing, number: int) -> str:
    return str(number) if number else writing.say(shared_words.NONE)


def _count(writing: Writing, number: int) -> str:
    return str(number) if number else writing.say(words.NOTHING)
