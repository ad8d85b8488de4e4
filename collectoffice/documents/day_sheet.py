"""This file is the daily reconciliation sheet on A4: how its pages are set out.

Page 1 always has the verdict, every figure of the office, the arrears and the signatures; up to two tills stand side by side
on it. What has no room there follows on page 2, and page 1 says so: the largest type at which a page 1 fits is taken, and
lists leave it before its type becomes too small to be photocopied.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from collectoffice.documents import a4
from collectoffice.documents.day_sheet_arrears import draw_arrears
from collectoffice.documents.day_sheet_cash import LEFT as CASH_LEFT
from collectoffice.documents.day_sheet_cash import draw_cash_side
from collectoffice.documents.day_sheet_following import Wanted, following_pages
from collectoffice.documents.day_sheet_head import draw_head
from collectoffice.documents.day_sheet_leaf import (
    LEFT,
    RIGHT,
    SECTION,
    SIGNATURES,
    Leaf,
    draw_feet,
    draw_note,
    draw_section,
    draw_signature,
    till_name,
)
from collectoffice.documents.day_sheet_lists import (
    Listing,
    approvals_list,
    awaited_list,
    draw_sum_only,
    draw_whole,
    numbers_list,
    undone_list,
)
from collectoffice.documents.day_sheet_notes import draw_till_notes, till_notes
from collectoffice.documents.day_sheet_tills import SIDE_BY_SIDE, TILLS_RIGHT, draw_till_lines, draw_tills_beside_total
from collectoffice.documents.fonts import FontFiles, MissingLetter, log_missing_letter
from collectoffice.documents.page import RULE_ZONE, Page
from collectoffice.documents.press import Colophon, open_press
from collectoffice.documents.writing import Writing, writing_of
from collectoffice.domain.day_sheet import DaySheet
from collectoffice.domain.receipt import PaperStyle
from collectoffice.i18n import papers_day as words

_BETWEEN: Final = 2.4
_MOST_UNDONE: Final = 6
_MOST_DEPOSITS: Final = 2
_MANY: Final = 10_000


class _Plan(NamedTuple):
    """What page 1 holds; the rest follows."""

    is_close: bool
    """The rarest moves of cash share a row where there were none."""
    has_lists: bool
    """Awaited payments, open approvals and unprinted receipts, each in full."""
    has_given: bool
    """Approvals that were given, one by one."""
    most_undone: int
    has_notes: bool
    has_classes: bool
    most_deposits: int
    sizes: tuple[float, ...]


_COMFORTABLE: Final = (8.5, 8.25, 8.0)
_LEGIBLE: Final = (8.5, 8.25, 8.0, 7.75, 7.5)
_DENSE: Final = (8.5, 8.25, 8.0, 7.75, 7.5, 7.25, 7.0)
_FIRST_WITH_PAGE_2: Final = 3
_PLANS: Final = (
    _Plan(False, True, True, _MANY, True, True, _MOST_DEPOSITS, _COMFORTABLE),
    _Plan(False, True, False, _MANY, True, True, _MOST_DEPOSITS, _COMFORTABLE),
    _Plan(True, True, False, _MANY, True, True, _MOST_DEPOSITS, _LEGIBLE),
    _Plan(True, False, False, _MOST_UNDONE, True, True, _MOST_DEPOSITS, _LEGIBLE),
    _Plan(True, False, False, 0, True, True, _MOST_DEPOSITS, _LEGIBLE),
    _Plan(True, False, False, 0, False, True, 1, _LEGIBLE),
    _Plan(True, False, False, 0, False, False, 1, _DENSE),
)
"""From everything on one page to the one that always has room."""


def day_sheet_pdf(
    sheet: DaySheet, language: str, fonts: FontFiles, on_missing: MissingLetter = log_missing_letter
) -> bytes:
    """The sheet as a PDF in vi, zh or en; the same sheet gives the same bytes."""
    press = open_press(fonts)
    writing = writing_of(PaperStyle(language, sheet.currency, sheet.minor_digits))
    case = press.case(language)

    def leaf(size: float) -> Leaf:
        return Leaf(Page(case, a4.WIDTH, a4.HEIGHT, on_missing), writing, sheet, size)

    first, plan = _first_page(sheet, leaf)
    _draw_signatures(first)
    leaves = [first, *following_pages(writing, sheet, _left_over(writing, sheet, plan), leaf)]
    draw_feet(leaves)
    title = f"{writing.say(words.DAY_SHEET)} {sheet.date}"
    return press.print([one.page for one in leaves], Colophon(title, sheet.office_name, language))


def _first_page(sheet: DaySheet, new_leaf: Callable[[float], Leaf]) -> tuple[Leaf, _Plan]:
    """Page 1 by the first plan and at the largest size that fit."""
    for plan, size in _ways(sheet):
        leaf = new_leaf(size)
        if _draw_first(leaf, plan) <= SIGNATURES - 1.0:
            break
    return leaf, plan


def _ways(sheet: DaySheet) -> Iterator[tuple[_Plan, float]]:
    """Plans and sizes in the order they are tried; with many tills a page 2 is needed anyway."""
    plans = _PLANS if len(sheet.tills) <= SIDE_BY_SIDE else _PLANS[_FIRST_WITH_PAGE_2:]
    for plan in plans:
        for size in plan.sizes:
            yield plan, size


def _draw_first(leaf: Leaf, plan: _Plan) -> float:
    """Everything between the top of page 1 and its signatures; answers the y below."""
    sheet = leaf.sheet
    y = draw_head(leaf)
    if len(sheet.tills) > SIDE_BY_SIDE:
        y = draw_till_lines(leaf, y) + _BETWEEN
    left = draw_tills_beside_total(leaf, y, is_close=plan.is_close)
    right = draw_cash_side(leaf, y, plan.most_deposits)
    notes = till_notes(leaf.writing, sheet)
    if notes:
        left, right = _draw_notes(leaf, left + 1.0, right, plan)
    y = max(left, right) + _BETWEEN
    undone = undone_list(leaf.writing, sheet, "5  ")
    is_short = len(undone.entries) <= plan.most_undone
    y = (draw_whole(leaf, y, undone) if is_short else draw_sum_only(leaf, y, undone)) + _BETWEEN
    y = draw_arrears(leaf, y, has_classes=plan.has_classes)
    if plan.has_lists:
        for listing in _open_lists(leaf.writing, sheet, has_given=plan.has_given):
            y = draw_whole(leaf, y + _BETWEEN, listing)
    return y


def _draw_notes(leaf: Leaf, left: float, right: float, plan: _Plan) -> tuple[float, float]:
    """The notes of the tills under the tills, or on the right where that side ends sooner; answers both sides' ends."""
    if not plan.has_notes:
        text = leaf.writing.say(words.NOTES_ON_PAGE_2)
        return draw_note(leaf, left, (LEFT, TILLS_RIGHT), text, bold=True), right
    scratch = leaf._replace(page=Page(leaf.page.case, a4.WIDTH, a4.HEIGHT, log_missing_letter))
    below = draw_till_notes(scratch, left, (LEFT, TILLS_RIGHT))
    heading = _BETWEEN + leaf.pitch * SECTION + 0.6
    beside = draw_till_notes(scratch, right + heading, (CASH_LEFT, RIGHT))
    if max(left, beside) < max(below, right):
        draw_section(leaf, right + _BETWEEN, CASH_LEFT, RIGHT, leaf.writing.say(words.NOTES))
        return left, draw_till_notes(leaf, right + heading, (CASH_LEFT, RIGHT))
    return draw_till_notes(leaf, left, (LEFT, TILLS_RIGHT)), right


def _open_lists(writing: Writing, sheet: DaySheet, *, has_given: bool) -> list[Listing]:
    """The lists that say what is not finished; section 4 says of the empty ones that there is none."""
    listings = (
        awaited_list(writing, sheet),
        approvals_list(writing, sheet, has_given=has_given),
        numbers_list(writing, sheet),
    )
    return [listing for listing in listings if listing.entries]


def _left_over(writing: Writing, sheet: DaySheet, plan: _Plan) -> Wanted:
    """What page 1 did not hold."""
    return Wanted(
        tills=len(sheet.tills) > SIDE_BY_SIDE,
        undone=len(sheet.undone) > plan.most_undone,
        notes=not plan.has_notes and bool(till_notes(writing, sheet)),
        open_lists=not plan.has_lists,
        deposits=len(sheet.deposits) > plan.most_deposits,
        classes=not plan.has_classes,
    )


def _draw_signatures(leaf: Leaf) -> None:
    """Who signs page 1: the cashiers where their tills stand on it, the treasurer, the checker."""
    page, sheet, say = leaf.page, leaf.sheet, leaf.writing.say
    signers: list[tuple[str, str]] = []
    if len(sheet.tills) <= SIDE_BY_SIDE:
        signers = [(say(words.CASHIER_OF, till=till_name(leaf.writing, till)), till.cashier) for till in sheet.tills]
    signers.append((say(words.TREASURER), ""))
    if sheet.signed_by:
        signers.append((say(words.CLOSED_BY), sheet.signed_by))
    signers.append((say(words.CHECKER), sheet.approved_by))
    if len(signers) == 2:
        signers.append((say(words.HEAD_OF_OFFICE), ""))
    page.rule(LEFT, SIGNATURES, RIGHT - LEFT, RULE_ZONE)
    width = (RIGHT - LEFT) / len(signers)
    for place, (who, name) in enumerate(signers):
        draw_signature(leaf, SIGNATURES, (LEFT + place * width, LEFT + (place + 1) * width), who, name)
