"""This file is the lists of a day sheet as tables: undone receipts, awaited payments, approvals, unprinted numbers, deposits."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from collectoffice.documents.columns import Row, Table, Wanted
from collectoffice.documents.day_sheet_cash import act_word, approvals_by_answer, deposit_state
from collectoffice.documents.day_sheet_leaf import (
    BASELINE,
    LEFT,
    RIGHT,
    Leaf,
    clock,
    draw_hair,
    draw_headings,
    draw_letter,
    draw_section,
    draw_table_row,
    draw_triangle,
    short_number,
)
from collectoffice.documents.day_sheet_sums import faults, money_undone
from collectoffice.documents.page import RULE_ZONE
from collectoffice.documents.writing import Writing
from collectoffice.domain.day_sheet import ApprovalLine, DaySheet, DepositLine, Undone
from collectoffice.i18n import papers as shared_words
from collectoffice.i18n import papers_day as words
from collectoffice.i18n.papers_undoing import reason_said


class Entry(NamedTuple):
    """One row: its cells, and the column before which a triangle stands."""

    cells: tuple[str, ...]
    alarm: int | None = None


class Listing(NamedTuple):
    """A list with its name, its columns and rows, and the sum that ends it."""

    name: str
    columns: tuple[Wanted, ...]
    entries: tuple[Entry, ...]
    total: tuple[str, str] = ("", "")
    """What the sum is of, and the sum; empty where a list has none."""
    letter: str = ""
    is_wrong: bool = False

    def table(self, leaf: Leaf) -> Table:
        """The columns over the whole width."""
        return Table(self.columns, LEFT, RIGHT, leaf.size, leaf.pitch)


def undone_list(writing: Writing, sheet: DaySheet, number: str = "") -> Listing:
    """Every undoing: which receipts, when, why, who, who approved, and what went back in cash."""
    say = writing.say
    columns = (
        Wanted(say(words.RECEIPT_COLUMN), 26), Wanted(say(words.KIND_COLUMN), 17), Wanted(say(words.AT_COLUMN), 13),
        Wanted(say(words.REASON_COLUMN), 0), Wanted(say(words.STAFF_COLUMN), 29),
        Wanted(say(words.APPROVER_COLUMN), 27), Wanted(say(words.CASH_BACK_COLUMN), 19.5, is_right=True),
        Wanted(say(words.SUM_COLUMN), 20.5, is_right=True, is_bold=True),
    )  # fmt: skip
    entries = tuple(_undone(writing, sheet, one) for one in sheet.undone)
    is_wrong = any(fault.figure == words.UNDONE for fault in faults(sheet))
    name = f"{number}{say(words.UNDONE_RECEIPTS, unit=writing.unit)}"
    total = _undone_total(writing, sheet)
    return Listing(name, columns, entries, (total, writing.amount(money_undone(sheet))), "g", is_wrong)


def _undone_total(writing: Writing, sheet: DaySheet) -> str:
    """What the list's sum is of; what was undone outside the tills is named, not added."""
    say = writing.say
    mine = {till.till for till in sheet.tills}
    outside = [one for one in sheet.undone if one.till not in mine]
    inside = len(sheet.undone) - len(outside)
    text = say(words.UNDONE_TOTAL, n=inside)
    amount = sum(one.amount_minor for one in sheet.undone if one.till in mine)
    if amount != money_undone(sheet):
        text = say(words.UNDONE_MONEY, n=inside, amount=writing.money(amount))
    if not outside:
        return text
    away = writing.money(sum(one.amount_minor for one in outside))
    outside_text = f"{say(words.OUTSIDE_TILLS_TOTAL, n=len(outside))} {away}"
    return say(shared_words.BETWEEN).join((text, outside_text))


def awaited_list(writing: Writing, sheet: DaySheet) -> Listing:
    """Every QR payment and transfer that nobody has seen arrive."""
    say = writing.say
    columns = (
        Wanted(say(words.RECEIPT_COLUMN), 40), Wanted(say(words.METHOD_COLUMN), 34), Wanted(say(words.REFERENCE_COLUMN), 0),
        Wanted(say(words.TILL_COLUMN), 20), Wanted(say(words.SUM_COLUMN), 26, is_right=True, is_bold=True),
    )  # fmt: skip
    kinds = {"qr": shared_words.QR_CODE, "transfer": shared_words.TRANSFER}
    entries = tuple(
        Entry((
            short_number(sheet, tender.receipt), say(kinds[tender.kind]) if tender.kind in kinds else tender.kind,
            tender.reference or say(shared_words.NONE), str(till.till), writing.amount(tender.amount_minor),
        ))
        for till in sheet.tills for tender in till.awaited
    )  # fmt: skip
    total = sum(tender.amount_minor for till in sheet.tills for tender in till.awaited)
    sums = (say(words.UNDONE_TOTAL, n=len(entries)), writing.amount(total))
    return Listing(say(words.AWAITED_LIST, unit=writing.unit), columns, entries, sums)


def approvals_list(writing: Writing, sheet: DaySheet, *, has_given: bool) -> Listing:
    """Acts that took a second person: open ones first, then contested, then given where they are wanted."""
    say = writing.say
    columns = (
        Wanted(say(words.ACT_COLUMN), 0), Wanted(say(words.AT_COLUMN), 22), Wanted(say(words.STAFF_COLUMN), 42),
        Wanted(say(words.APPROVER_COLUMN), 46), Wanted(say(words.SUM_COLUMN), 26, is_right=True, is_bold=True),
    )  # fmt: skip
    given, waiting, contested = approvals_by_answer(sheet)
    lines = [*waiting, *contested, *(given if has_given else ())]
    entries = tuple(_approval(writing, sheet, line) for line in lines)
    return Listing(say(words.APPROVALS_LIST, unit=writing.unit), columns, entries)


def numbers_list(writing: Writing, sheet: DaySheet) -> Listing:
    """Receipts that no printer took, several on a line."""
    say = writing.say
    columns = tuple(Wanted("", 36.8 if place else 0) for place in range(5))
    numbers = [short_number(sheet, number) for number in sheet.unprinted]
    rows = [numbers[start : start + 5] for start in range(0, len(numbers), 5)]
    entries = tuple(Entry((*row, *[""] * (5 - len(row)))) for row in rows)
    return Listing(say(words.UNPRINTED_LIST), columns, entries)


def deposits_list(writing: Writing, sheet: DaySheet) -> Listing:
    """Every deposit batch with its state, its slip and its sums."""
    say = writing.say
    columns = (
        Wanted(say(words.DEPOSIT_COLUMN), 18, is_bold=True), Wanted(say(words.STATE_COLUMN), 34),
        Wanted(say(words.SLIP_COLUMN), 0), Wanted(say(words.BANK_DAY_COLUMN), 24), Wanted(say(words.TILL_COLUMN), 30),
        Wanted(say(words.CASH_COLUMN), 25, is_right=True), Wanted(say(words.CHEQUES_COLUMN), 25, is_right=True),
    )  # fmt: skip
    none = say(shared_words.NONE)
    entries = tuple(
        Entry((
            str(deposit.deposit), deposit_state(writing, deposit), _slip_or_reason(writing, deposit) or none,
            writing.day(date.fromisoformat(deposit.bank_day)) if deposit.bank_day else none,
            say(words.COMMA).join(map(str, deposit.tills)) or none,
            writing.figure(deposit.cash_minor), writing.figure(deposit.cheques_minor),
        ), 1 if deposit.state == "disputed" else None)
        for deposit in sheet.deposits
    )  # fmt: skip
    return Listing(say(words.DEPOSITS_LIST, unit=writing.unit), columns, entries)


def _slip_or_reason(writing: Writing, deposit: DepositLine) -> str:
    """The bank's slip, and what of it was undone since; of a cancelled batch, which never had one, why it was cancelled."""
    if deposit.state == "cancelled":
        return deposit.note
    parts = [deposit.slip]
    if deposit.undone:
        amount = writing.money(deposit.undone_minor)
        parts.append(writing.say(words.DEPOSIT_UNDONE, n=deposit.undone, amount=amount))
    return writing.say(shared_words.BETWEEN).join(part for part in parts if part)


def draw_heading(leaf: Leaf, top: float, listing: Listing) -> float:
    """Name and headings; answers the y below."""
    y = draw_section(leaf, top, LEFT, RIGHT, listing.name)
    if any(column.heading for column in listing.columns):
        y = draw_headings(leaf, listing.table(leaf), y)
    return y


def draw_entry(leaf: Leaf, table: Table, top: float, entry: Entry, row: Row) -> float:
    """One row, with its triangle; answers the y below."""
    if entry.alarm is not None:
        draw_triangle(leaf.page, table.columns[entry.alarm].left + 0.4, top + leaf.pitch * BASELINE, leaf.size - 1)
    y = draw_table_row(leaf, table, top, row)
    draw_hair(leaf.page, LEFT, y, RIGHT)
    return y


def draw_total(leaf: Leaf, top: float, listing: Listing) -> float:
    """The sum that ends a list; answers the y below."""
    name, amount = listing.total
    if not name:
        return top
    page = leaf.page
    y = top + leaf.pitch * BASELINE
    page.left(LEFT, y, name, leaf.size, bold=True)
    edge = page.right(RIGHT, y, amount, leaf.size, bold=True)
    if listing.is_wrong:
        draw_triangle(page, edge, y, leaf.size)
    draw_letter(leaf, RIGHT, y, listing.letter)
    draw_hair(page, LEFT, top + leaf.pitch, RIGHT, RULE_ZONE)
    return top + leaf.pitch


def draw_whole(leaf: Leaf, top: float, listing: Listing) -> float:
    """A whole list on one page, however long it is; answers the y below. An empty one says "none"."""
    table = listing.table(leaf)
    if not listing.entries:
        return draw_empty(leaf, top, listing)
    y = draw_heading(leaf, top, listing)
    for entry in listing.entries:
        y = draw_entry(leaf, table, y, entry, table.row(leaf.page, entry.cells))
    return draw_total(leaf, y, listing)


def draw_empty(leaf: Leaf, top: float, listing: Listing) -> float:
    """The name of a list without entries, and that there are none."""
    y = draw_section(leaf, top, LEFT, RIGHT, listing.name)
    leaf.page.right(RIGHT, top + leaf.pitch * BASELINE, leaf.writing.say(words.NOTHING), leaf.size)
    return y


def draw_sum_only(leaf: Leaf, top: float, listing: Listing) -> float:
    """The undone receipts' sum, where their list stands on page 2."""
    name = leaf.writing.say(words.UNDONE_TOTAL_ON_PAGE_2, n=len(listing.entries))
    y = draw_section(leaf, top, LEFT, RIGHT, listing.name)
    return draw_total(leaf, y, listing._replace(total=(name, listing.total[1])))


def _undone(writing: Writing, sheet: DaySheet, one: Undone) -> Entry:
    say = writing.say
    none = say(shared_words.NONE)
    first = short_number(sheet, one.receipts[0]) if one.receipts else none
    others = len(one.receipts) - 1
    kind = words.UNDONE_KINDS.get(one.kind)
    approver = say(words.TO_BE_APPROVED) if one.is_waiting else one.approver or none
    reason = reason_said(one.reason, writing.language) or none
    cells = (
        say(words.AND_OTHERS, first=first, n=others) if others > 0 else first,
        say(kind) if kind else one.kind, clock(one.at, sheet.date), reason, one.staff or none,
        approver, writing.figure(one.cash_back_minor), writing.amount(one.amount_minor),
    )  # fmt: skip
    return Entry(cells, 5 if one.is_waiting else None)


def _approval(writing: Writing, sheet: DaySheet, line: ApprovalLine) -> Entry:
    say = writing.say
    who = line.approver or say(words.TO_BE_APPROVED)
    is_contested = bool(line.approver) and line.answer == "contested"
    if is_contested:
        who = say(words.NOTE, till=say(words.NOT_APPROVED), note=line.approver)
    cells = (
        act_word(writing, line.act), clock(line.at, sheet.date), line.staff, who,
        writing.figure(line.amount_minor),
    )  # fmt: skip
    return Entry(cells, 3 if is_contested or not line.approver else None)
