"""This file is the following pages of a day sheet: each till in full, and the lists that page 1 had no room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from collectoffice.documents.day_sheet_arrears import draw_classes
from collectoffice.documents.day_sheet_leaf import (
    BOTTOM,
    LEFT,
    RIGHT,
    ROW_OF_SIZE,
    SIGNATURE,
    Leaf,
    draw_following_head,
    draw_section,
    draw_signature,
    mark_room,
    till_name,
)
from collectoffice.documents.day_sheet_lists import (
    Listing,
    approvals_list,
    awaited_list,
    deposits_list,
    draw_entry,
    draw_heading,
    draw_total,
    numbers_list,
    undone_list,
)
from collectoffice.documents.day_sheet_notes import Note, draw_till_note, till_notes
from collectoffice.documents.day_sheet_tills import draw_tills_across
from collectoffice.documents.fitting import wrap
from collectoffice.documents.writing import Writing
from collectoffice.domain.day_sheet import DaySheet, TillReading
from collectoffice.i18n import papers_day as words

_BETWEEN: Final = 4.0
_MOST_ACROSS: Final = 5
_TILL_SIZES: Final = (8.5, 8.25, 8.0, 7.75, 7.5, 7.25, 7.0)


class Wanted(NamedTuple):
    """What has to follow."""

    tills: bool
    undone: bool
    notes: bool
    open_lists: bool
    deposits: bool
    classes: bool


class _Flow:
    """Pages filled from the top; ``y`` is where the next thing may begin."""

    def __init__(self, new_leaf: Callable[[], Leaf]) -> None:
        self._new_leaf = new_leaf
        self.leaves: list[Leaf] = []
        self.y = BOTTOM

    @property
    def leaf(self) -> Leaf:
        """The page being filled."""
        return self.leaves[-1]

    @property
    def pitch(self) -> float:
        """From row to row."""
        return _TILL_SIZES[0] * ROW_OF_SIZE

    def turn(self) -> None:
        """Begin the next page."""
        self.leaves.append(self._new_leaf())
        self.y = draw_following_head(self.leaf)

    def make_room(self, height: float) -> None:
        """Turn the page unless there is so much room on this one."""
        if not self.leaves or self.y + height > BOTTOM:
            self.turn()


def following_pages(
    writing: Writing, sheet: DaySheet, wanted: Wanted, new_leaf: Callable[[float], Leaf]
) -> Sequence[Leaf]:
    """The pages after the first; none where nothing has to follow."""
    flow = _Flow(lambda: new_leaf(_TILL_SIZES[0]))
    if wanted.tills:
        _draw_tills(flow, sheet, new_leaf)
    if wanted.undone:
        _draw_list(flow, undone_list(writing, sheet))
    if wanted.notes:
        _draw_notes(flow, till_notes(writing, sheet))
    if wanted.open_lists:
        _draw_list(flow, awaited_list(writing, sheet))
        _draw_list(flow, approvals_list(writing, sheet, has_given=True))
        _draw_list(flow, numbers_list(writing, sheet))
    if wanted.deposits:
        _draw_list(flow, deposits_list(writing, sheet))
    if wanted.classes:
        _draw_classes(flow, sheet)
    return flow.leaves


def _draw_tills(flow: _Flow, sheet: DaySheet, new_leaf: Callable[[float], Leaf]) -> None:
    """The tills side by side, evenly over as few pages as they need; lists may follow on the last of them."""
    pages = -(-len(sheet.tills) // _MOST_ACROSS)
    share = -(-len(sheet.tills) // pages)
    for start in range(0, len(sheet.tills), share):
        leaf, flow.y = _till_page(sheet.tills[start : start + share], new_leaf)
        flow.leaves.append(leaf)


def _till_page(tills: Sequence[TillReading], new_leaf: Callable[[float], Leaf]) -> tuple[Leaf, float]:
    """Tills and under them their cashiers' signatures, at the largest size at which they share a page."""
    for size in _TILL_SIZES:
        leaf = new_leaf(size)
        y = draw_tills_across(leaf, draw_following_head(leaf), tills) + 2.0
        if y + SIGNATURE <= BOTTOM + 2.0:
            break
    width = (RIGHT - LEFT) / len(tills)
    for place, till in enumerate(tills):
        who = leaf.writing.say(words.CASHIER_OF, till=till_name(leaf.writing, till))
        draw_signature(leaf, y, (LEFT + place * width, LEFT + (place + 1) * width), who, till.cashier)
    return leaf, y + SIGNATURE + _BETWEEN


def _draw_list(flow: _Flow, listing: Listing) -> None:
    """A list, its headings again on every page; nothing where it is empty."""
    if not listing.entries:
        return
    flow.make_room(5 * flow.pitch)
    table = listing.table(flow.leaf)
    y = draw_heading(flow.leaf, flow.y, listing)
    for entry in listing.entries:
        row = table.row(flow.leaf.page, entry.cells)
        if y + row.height + flow.pitch > BOTTOM:
            flow.turn()
            y = draw_heading(flow.leaf, flow.y, listing)
        y = draw_entry(flow.leaf, table, y, entry, row)
    flow.y = draw_total(flow.leaf, y, listing) + _BETWEEN


def _draw_notes(flow: _Flow, notes: Sequence[Note]) -> None:
    """The notes of the tills; one that is longer than a page goes on, line by line."""
    flow.make_room(3 * flow.pitch)
    flow.y = draw_section(flow.leaf, flow.y, LEFT, RIGHT, flow.leaf.writing.say(words.NOTES)) + 0.6
    for note in notes:
        room = RIGHT - LEFT - mark_room(flow.leaf.small) - 0.1
        for line in wrap(flow.leaf.page, note.text, flow.leaf.small, room, bold=note.is_alarm):
            flow.make_room(flow.pitch)
            flow.y = draw_till_note(flow.leaf, flow.y, (LEFT, RIGHT), note._replace(text=line))
    flow.y += _BETWEEN


def _draw_classes(flow: _Flow, sheet: DaySheet) -> None:
    """The customer classes, so many as a page holds, then the others."""
    rest = list(sheet.classes)
    while rest:
        flow.make_room(4 * flow.pitch)
        room = int((BOTTOM - flow.y) / flow.pitch) - 3
        flow.y = draw_classes(flow.leaf, flow.y, rest[:room]) + _BETWEEN
        rest = rest[room:]
