"""This file is the rows of a till on a day sheet, as text: receipts, gross to net, by tender, by kind, the drawer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from collectoffice.documents.day_sheet_leaf import clock, short_number
from collectoffice.documents.day_sheet_sums import Fault, faults, missing_numbers, receipt_count, together
from collectoffice.documents.writing import Writing
from collectoffice.domain.day_sheet import KINDS, TENDERS, DaySheet, TillReading
from collectoffice.i18n import papers as shared_words
from collectoffice.i18n import papers_day as words
from collectoffice.i18n.papers import Word

_TENDER_WORDS: Final[dict[str, Word]] = {
    "cash": shared_words.CASH,
    "transfer": shared_words.TRANSFER,
    "qr": shared_words.QR_CODE,
    "card": shared_words.CARD,
    "cheque": shared_words.CHEQUE,
    "bank": words.BANK,
}
_KIND_WORDS: Final[dict[str, Word]] = {
    "principal": words.PRINCIPAL_WITH_VAT,
    "late_fee": words.LATE_FEE,
    "reconnection_fee": words.RECONNECTION_FEE,
    "credit": words.CREDIT,
    "deposit": words.SECURITY_DEPOSIT,
    "rounding": words.ROUNDING,
}
_RARE: Final = frozenset({"bank"})
"""Rows that stand only where they have a figure: no till takes what banks collect."""
_RARE_MOVES: Final = ("pay_in", "pay_out", "exchange", "counterfeit")
_TENDER_LETTERS: Final = {"cash": "b", "cheque": "c"}
_KIND_LETTERS: Final = {"principal": "d"}


class Line(NamedTuple):
    """One row: a label, a cell for each till and one for all of them."""

    label: str
    cells: tuple[str, ...]
    bold: bool = False
    letter: str = ""
    wrong: frozenset[int] = frozenset()
    """Places of the cells whose figure contradicts another one."""
    is_wide: bool = False
    """The label reaches over the cells, which are empty up to the last."""


class _Columns(NamedTuple):
    """What the rows are made from: the tills with a column, and all of them as one."""

    writing: Writing
    sheet: DaySheet
    tills: tuple[TillReading, ...]
    has_total: bool
    is_close: bool
    found: Sequence[Fault]

    @property
    def readings(self) -> tuple[TillReading, ...]:
        return (*self.tills, together(self.sheet.tills)) if self.has_total else self.tills


def groups(
    writing: Writing, sheet: DaySheet, tills: Sequence[TillReading], *, has_total: bool, is_close: bool = False
) -> tuple[tuple[Line, ...], ...]:
    """The rows in their groups; ``tills`` have a column each, ``has_total`` adds that of the whole office.

    ``is_close`` says of the rarest moves of cash on one row that there were none.
    """
    columns = _Columns(writing, sheet, tuple(tills), has_total, is_close, faults(sheet))
    receipts = _receipts(columns)
    return receipts, _tenders(columns), _kinds(columns), _drawer(columns)


def difference_cell(writing: Writing, till: TillReading) -> str:
    """Over, short, agrees, not counted: words, never a bare 0."""
    difference = till.difference_minor
    if till.counted_minor is None or difference is None:
        return writing.say(words.DRAWER_NOT_COUNTED)
    if not difference:
        return writing.say(words.DRAWER_AGREES)
    return writing.say(words.OVER if difference > 0 else words.SHORT, amount=writing.amount(abs(difference)))


def wrong_places(columns_tills: Sequence[TillReading], found: Sequence[Fault], *figures: Word) -> frozenset[int]:
    """Which columns have a fault of these figures; a fault of the whole office stands in the total's."""
    return frozenset(
        place
        for place, till in enumerate(columns_tills)
        for fault in found
        if fault.figure in figures and (fault.till or 0) == till.till
    )


def _receipts(columns: _Columns) -> tuple[Line, ...]:
    writing, sheet, say = columns.writing, columns.sheet, columns.writing.say
    lines: list[Line] = []
    if columns.tills:
        lines = [
            Line(say(shared_words.CASHIER), _texts(columns, lambda till: till.cashier)),
            Line(say(words.OPENED_CLOSED), _texts(columns, lambda till: _hours(writing, sheet, till))),
            Line(
                _numbers_label(columns, words.FIRST_RECEIPT),
                _texts(columns, lambda till: _end_number(columns, till, 0)),
            ),
            Line(
                _numbers_label(columns, words.LAST_RECEIPT),
                _texts(columns, lambda till: _end_number(columns, till, -1)),
            ),
        ]
    gaps = frozenset(place for place, till in enumerate(columns.readings) if missing_numbers(till))
    return (
        *lines,
        Line(
            say(words.COUNT_AND_GAPS),
            tuple(_count_and_gaps(writing, till) for till in columns.readings),
            wrong=gaps,
        ),
        _money(columns, words.GROSS, lambda till: till.gross_minor),
        _money(columns, words.UNDONE, lambda till: -till.undone_minor, letter="g", figures=(words.UNDONE,)),
        _money(columns, words.NET, lambda till: till.net_minor, bold=True, letter="a", figures=(words.NET,)),
    )


def _tenders(columns: _Columns) -> tuple[Line, ...]:
    total = together(columns.sheet.tills)
    lines = [
        _money(
            columns,
            _TENDER_WORDS.get(kind, kind),
            lambda till, kind=kind: till.by_tender.get(kind, 0),  # type: ignore[misc]
            letter=_TENDER_LETTERS.get(kind, ""),
        )
        for kind in _kept(TENDERS, total.by_tender)
    ]
    net = _money(
        columns, words.BY_TENDER_TOTAL, lambda till: sum(till.by_tender.values()), bold=True, letter="a",
        figures=(words.BY_TENDER_TOTAL,),
    )  # fmt: skip
    return (*lines, net)


def _kinds(columns: _Columns) -> tuple[Line, ...]:
    total = together(columns.sheet.tills)
    lines: list[Line] = []
    for kind in _kept(KINDS, total.by_kind):
        lines.append(
            _money(
                columns,
                _KIND_WORDS.get(kind, kind),
                lambda till, kind=kind: till.by_kind.get(kind, 0),  # type: ignore[misc]
                letter=_KIND_LETTERS.get(kind, ""),
                figures=(words.PRINCIPAL_WITH_VAT,) if kind == "principal" else (),
            )
        )
        if kind == "principal":
            lines.append(_money(columns, words.OF_WHICH_VAT, lambda till: till.vat_share_minor))
    net = _money(
        columns, words.BY_KIND_TOTAL, lambda till: sum(till.by_kind.values()), bold=True, letter="a",
        figures=(words.BY_KIND_TOTAL,),
    )  # fmt: skip
    return (*lines, net)


def _drawer(columns: _Columns) -> tuple[Line, ...]:
    writing, say = columns.writing, columns.writing.say
    total = together(columns.sheet.tills)
    left = tuple(
        say(shared_words.NONE) if till.float_expected_minor is None else writing.amount(till.float_expected_minor)
        for till in columns.readings
    )
    differs = frozenset(
        place for place, till in enumerate(columns.tills) if till.float_expected_minor not in (None, till.float_minor)
    )
    unmoved = [
        kind for kind in _RARE_MOVES if columns.is_close and not any(till.moves.get(kind) for till in columns.tills)
    ]
    kinds = [kind for kind in words.MOVES if kind not in unmoved]
    kinds += [kind for kind in total.moves if kind not in words.MOVES and total.moves[kind]]
    moves = [
        _money(columns, words.MOVES.get(kind, kind), lambda till, kind=kind: till.moves.get(kind, 0))  # type: ignore[misc]
        for kind in kinds
    ]
    is_known = columns.has_total and total.counted_minor is not None
    counted = tuple(
        say(words.DRAWER_NOT_COUNTED) if till.counted_minor is None else writing.amount(till.counted_minor)
        for till in columns.readings
    )
    wrong_count = wrong_places(columns.readings, columns.found, words.COUNTED, words.OVER_SHORT)
    return (
        _money(columns, words.FLOAT, lambda till: till.float_minor),
        Line(say(words.FLOAT_EXPECTED), left, wrong=differs),
        _money(columns, words.CASH_TAKEN, lambda till: till.by_tender.get("cash", 0), letter="b"),
        _money(columns, words.REFUNDED, lambda till: -till.refunded_minor),
        *moves,
        *_unmoved(columns, unmoved),
        _money(columns, words.EXPECTED, lambda till: till.expected_minor, bold=True, figures=(words.EXPECTED,)),
        Line(say(words.COUNTED), counted, bold=True, letter="e" if is_known else "", wrong=wrong_count),
    )


def _unmoved(columns: _Columns, kinds: Sequence[str]) -> tuple[Line, ...]:
    """One row that says of several moves that there were none."""
    if not kinds:
        return ()
    say = columns.writing.say
    names = say(words.COMMA).join(say(words.UNMOVED[kind]) for kind in kinds)
    cells = (*[""] * (len(columns.readings) - 1), say(words.NOTHING))
    return (Line(names[:1].upper() + names[1:], cells, is_wide=True),)


def _money(
    columns: _Columns,
    label: Word | str,
    of: Callable[[TillReading], int],
    *,
    bold: bool = False,
    letter: str = "",
    figures: tuple[Word, ...] = (),
) -> Line:
    """A row of amounts; a label that is no word of ours stands as the books have it."""
    name = label if isinstance(label, str) else columns.writing.say(label)
    cells = tuple(columns.writing.figure(of(till)) for till in columns.readings)
    letter = letter if columns.has_total else ""
    return Line(name, cells, bold, letter, wrong_places(columns.readings, columns.found, *figures))


def _texts(columns: _Columns, of: Callable[[TillReading], str]) -> tuple[str, ...]:
    """A row of texts; the total has none."""
    empty = ("",) if columns.has_total else ()
    return (*(of(till) for till in columns.tills), *empty)


def _kept(known: Iterable[str], sums: dict[str, int]) -> list[str]:
    """The rows that always stand, then those that the books have beside them."""
    rows = [kind for kind in known if kind not in _RARE or sums.get(kind)]
    return rows + [kind for kind in sums if kind not in rows and sums[kind]]


def _hours(writing: Writing, sheet: DaySheet, till: TillReading) -> str:
    closed = clock(till.closed_at, sheet.date) or writing.say(words.NOT_CLOSED)
    return f"{clock(till.opened_at, sheet.date)}–{closed}"


def _numbers_label(columns: _Columns, label: Word) -> str:
    """The row's name, with the office's part of the numbers that the cells leave out."""
    say, sheet = columns.writing.say, columns.sheet
    numbers = [span.first for till in sheet.tills for span in till.receipts]
    if numbers and all(short_number(sheet, number) != number for number in numbers):
        return say(words.NUMBERS_BEGIN, label=say(label), prefix=f"{sheet.office}-")
    return say(label)


def _end_number(columns: _Columns, till: TillReading, place: int) -> str:
    if not till.receipts:
        return columns.writing.say(shared_words.NONE)
    span = till.receipts[place]
    return short_number(columns.sheet, span.last if place else span.first)


def _count_and_gaps(writing: Writing, till: TillReading) -> str:
    gaps = len(missing_numbers(till))
    return writing.say(words.COUNT_OF_GAPS, count=receipt_count(till), gaps=gaps or writing.say(words.NOTHING))
