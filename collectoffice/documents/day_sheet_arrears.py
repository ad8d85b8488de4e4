"""This file is the arrears of a day sheet: the identity by customer class, and its two sides, each worked out by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from collectoffice.documents.columns import Table, Wanted
from collectoffice.documents.day_sheet_leaf import (
    BASELINE,
    LEFT,
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
from collectoffice.documents.day_sheet_sums import OF_ARREARS, faults, together
from collectoffice.documents.fitting import fit, ladder
from collectoffice.documents.page import LABEL, RULE_ZONE
from collectoffice.documents.writing import Writing
from collectoffice.domain.day_sheet import IdentityLine
from collectoffice.i18n import papers_day as words

_COLLECTED_HERE, _BY_BANKS = 3, 4
_BETWEEN_WAYS: Final = 7.0
_WAYS: Final = (52.0, 42.0, 53.0, 37.0 + _BETWEEN_WAYS)


def draw_arrears(leaf: Leaf, top: float, *, has_classes: bool) -> float:
    """The identity, and whether its sides agree; answers the y below."""
    writing, sheet, say, identity = leaf.writing, leaf.sheet, leaf.writing.say, leaf.sheet.identity
    y = draw_section(leaf, top, LEFT, RIGHT, f"6  {say(words.ARREARS_BY_CLASS, unit=writing.unit)}")
    y = _draw_ways(leaf, y)
    table = _table(leaf)
    y = draw_headings(leaf, table, y)
    if has_classes:
        y = _draw_lines(leaf, table, y, sheet.classes)
    y = _draw_total(leaf, table, y)
    if identity.taken_over_minor:
        text = say(words.TAKEN_OVER, amount=writing.money(identity.taken_over_minor))
        y = draw_note(leaf, y + 0.4, (LEFT, RIGHT), text)
    if sheet.classes and not has_classes:
        y = draw_note(leaf, y + 0.4, (LEFT, RIGHT), say(words.CLASSES_ON_PAGE_2))
    return _draw_sides(leaf, y + 0.4)


def draw_classes(leaf: Leaf, top: float, lines: Sequence[IdentityLine]) -> float:
    """Classes that page 1 had no room for; answers the y below."""
    table = _table(leaf)
    y = draw_section(leaf, top, LEFT, RIGHT, leaf.writing.say(words.ARREARS_BY_CLASS, unit=leaf.writing.unit))
    y = draw_headings(leaf, table, y)
    return _draw_lines(leaf, table, y, lines)


def _draw_ways(leaf: Leaf, top: float) -> float:
    """By which way electricity was collected: banks have a figure of their own between the tills' and the arrears."""
    writing, sheet, say, identity = leaf.writing, leaf.sheet, leaf.writing.say, leaf.sheet.identity
    tills = together(sheet.tills).by_kind.get("principal", 0)
    is_off = any(fault.figure == words.PRINCIPAL_WITH_VAT for fault in faults(sheet))
    facts = (
        Fact(say(words.ELECTRICITY_IN_TILLS), writing.figure(tills), letter="d", is_wrong=is_off),
        Fact(say(words.OUTSIDE_TILLS), writing.figure(identity.outside_minor)),
        Fact(say(words.ELECTRICITY_BY_BANKS), writing.figure(identity.bank_minor), letter="f"),
        Fact(say(words.BANK_WITH_CREDIT), writing.figure(sheet.bank_collected_minor)),
    )
    bottom, left = top + leaf.pitch, LEFT
    for fact, width in zip(facts, _WAYS, strict=True):
        draw_row(leaf, top, (left, left + width - _BETWEEN_WAYS), fact, weight=0)
        left += width
    draw_hair(leaf.page, LEFT, bottom, RIGHT, RULE_ZONE)
    return bottom


def _table(leaf: Leaf) -> Table:
    say = leaf.writing.say
    names = (
        words.OPENING, words.BILLED, words.COLLECTED_HERE, words.COLLECTED_BY_BANKS, words.ADJUSTED, words.CLOSING,
        words.BILL_BY_BILL,
    )  # fmt: skip
    figures = [Wanted(say(name), 22.4, is_right=True) for name in names]
    return Table([Wanted(say(words.CLASS_COLUMN), 0), *figures], LEFT, RIGHT, leaf.size, leaf.pitch)


def _draw_lines(leaf: Leaf, table: Table, top: float, lines: Sequence[IdentityLine]) -> float:
    page, writing = leaf.page, leaf.writing
    y = top
    for line in lines:
        name = line.customer_class or writing.say(words.NO_CLASS)
        row = table.row(page, [name, *_cells(writing, line)])
        _mark_off(leaf, table, y, line, bold=False)
        y = draw_table_row(leaf, table, y, row)
        draw_hair(page, LEFT, y, RIGHT)
    return y


def _draw_total(leaf: Leaf, table: Table, top: float) -> float:
    page, writing, identity = leaf.page, leaf.writing, leaf.sheet.identity
    row = table.row(page, [writing.say(words.TOTAL), *_cells(writing, identity)], bold=True)
    _mark_off(leaf, table, top, identity, bold=True)
    y = draw_table_row(leaf, table, top, row, bold=True)
    baseline = top + leaf.pitch * BASELINE
    draw_letter(leaf, table.columns[_BY_BANKS].right - 0.6, baseline, "f")
    tills = together(leaf.sheet.tills).by_kind.get("principal", 0)
    if identity.collected_minor - identity.bank_minor == tills:
        draw_letter(leaf, table.columns[_COLLECTED_HERE].right - 0.6, baseline, "d")
    draw_hair(page, LEFT, y, RIGHT, RULE_ZONE)
    return y


def _draw_sides(leaf: Leaf, top: float) -> float:
    """What the two last columns are, and by how much they differ."""
    page, writing, say = leaf.page, leaf.writing, leaf.writing.say
    off = leaf.sheet.identity.off_minor
    words_off = say(words.OFF, amount=writing.money(off))
    y = top + leaf.pitch * BASELINE
    edge = page.right(RIGHT, y, words_off, leaf.size, bold=True)
    if off or any(fault.figure in OF_ARREARS for fault in faults(leaf.sheet)):
        edge = draw_triangle(page, edge, y, leaf.size)
    block = fit(page, say(words.TWO_SIDES), edge - LEFT - 4, ladder((leaf.small, 7, 1), (7, 7, 3)))
    for place, line in enumerate(block.lines):
        page.left(LEFT, y + place * block.size * 0.48, line, block.size, gray=LABEL)
    return top + leaf.pitch + (len(block.lines) - 1) * block.size * 0.48


def _mark_off(leaf: Leaf, table: Table, top: float, line: IdentityLine, *, bold: bool) -> None:
    """A triangle before each side of a line whose sides differ."""
    if not line.off_minor:
        return
    page, writing = leaf.page, leaf.writing
    for column, amount in zip(table.columns[-2:], (line.closing_minor, line.bill_by_bill_closing_minor), strict=True):
        text = writing.figure(amount)
        block = fit(page, text, column.right - column.left, ladder((leaf.size, 7, 1)), bold=bold)
        edge = column.right - page.measure(text, block.size, bold=bold)
        draw_triangle(page, edge, top + leaf.pitch * BASELINE, block.size)


def _cells(writing: Writing, line: IdentityLine) -> list[str]:
    return [
        writing.figure(line.opening_minor), writing.figure(line.billed_minor),
        writing.figure(-(line.collected_minor - line.bank_minor)), writing.figure(-line.bank_minor),
        writing.figure(-line.adjusted_minor), writing.figure(line.closing_minor),
        writing.figure(line.bill_by_bill_closing_minor),
    ]  # fmt: skip
