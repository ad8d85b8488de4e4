"""This file is how the month's bills are read: each row its customer and, unless something is wrong with it, its bill."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from itertools import repeat
from operator import add, itemgetter
from typing import cast

from collectoffice.exchange import cells
from collectoffice.exchange.cells import Flaw
from collectoffice.exchange.columns import Memo, Packed, amounts, kwh, number_texts, readings, texts
from collectoffice.exchange.customers import CustomerReader
from collectoffice.exchange.frames import Cell
from collectoffice.exchange.held import Held, judge_group, number_keys, standing_twice
from collectoffice.exchange.rows import BillFacts, BillKind, BillRow
from collectoffice.exchange.sheet import Findings, View, flawed, sum_at
from collectoffice.exchange.words import fold

VALUES_NEEDED = ("bill", "period", "total", "charge", "vat", "issued", "due")
"""Fields in which a formula holds the bill back."""

_RATE, _RATE_TEXT = itemgetter(0), itemgetter(1)

_KIND_WORDS: tuple[tuple[BillKind, tuple[str, ...]], ...] = (
    ("reconnection", ("dong cat", "dong lai", "cat dien", "reconnect", "复电", "停复电")),
    ("correction", ("dieu chinh", "truy thu", "thoai hoan", "correct", "adjust", "更正", "退补", "调整")),
    ("final", ("chot", "thanh ly", "cham dut", "final", "销户", "清算")),
    ("part", ("mot phan", "giua ky", "part", "分段", "部分")),
)


class BillReader:
    """Reads the bills of one sheet, chunk by chunk."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._sheet = findings.sheet
        self._customers = CustomerReader(findings)
        self._rows: list[BillRow] = []
        self._periods = Memo(cells.period)
        self._days = Memo(self._day)
        self._rates = Memo(cells.vat_rate)
        self._kinds = Memo(bill_kind)

    def read(self, view: View) -> None:
        """Read one chunk."""
        self._findings.note_columns(view)
        self._findings.note_text_amounts(view, "total")
        codes, wrong = self._customers.codes(view)
        customers = self._customers.facts(view, codes)
        held = Held()
        held.flaws.update({place: ("code", flaw) for place, flaw in wrong.items()})
        bills: list[BillFacts | None] = list(map(tuple.__new__, repeat(BillFacts), self._columns(view, codes, held)))
        for place, (name, flaw) in held.flaws.items():
            whole = _with_its_bill(flaw, bills[place])
            bills[place] = None
            amount = sum_at(view, "total", place, self._sheet.minor_digits)
            self._findings.problem(view.numbers[place], name, whole, customer_code=codes[place], amount=amount)
        rows = map(tuple.__new__, repeat(BillRow), zip(view.numbers, customers, bills, strict=True))
        self._rows.extend(rows if not wrong else (row for place, row in enumerate(rows) if place not in wrong))

    def finish(self) -> list[BillRow]:
        """Look for bills that stand twice; all rows."""
        self._customers.warn_of_numbers()
        rows = self._rows
        places = [place for place, row in enumerate(rows) if row.bill is not None]
        bills = [row.bill for row in rows if row.bill is not None]
        flaws: dict[int, Flaw] = {}
        for group in standing_twice(number_keys([bill.number for bill in bills])):
            flaws |= judge_group(
                group,
                lambda place: bills[place].total_minor,
                lambda place: (
                    rows[places[place]].customer.code,
                    bills[place].period,
                    bills[place].total_minor,
                    bills[place].charge_minor,
                    bills[place].vat_minor,
                ),
                ("identical_twice", "two_amounts", "two_bills"),
            )
        for place, flaw in flaws.items():
            row = rows[places[place]]
            amount = Decimal(bills[place].total_minor).scaleb(-self._sheet.minor_digits)
            self._findings.problem(row.row, "bill", flaw, customer_code=row.customer.code, amount=amount)
            rows[places[place]] = row._replace(bill=None)
        return rows

    def _columns(self, view: View, codes: Sequence[str], held: Held) -> Iterable[tuple[object, ...]]:
        """The bills' columns, in the order of ``BillFacts``; what is wrong is held."""
        held.hold_formulas(view, VALUES_NEEDED)
        periods = self._period_column(view, held)
        numbers = self._number_column(view, codes, periods, held)
        charges, vats, totals = self._money(view, held)
        rates = self._rates.column(view.column("vat_rate").cells())
        issued, due = self._day_columns(view, held)
        return zip(
            numbers,
            periods,
            self._optional(view, "bill_kind", self._kind_column, "regular"),
            charges,
            map(_RATE, rates),
            map(_RATE_TEXT, rates),
            vats,
            totals,
            issued,
            due,
            self._optional(view, "period_from", self._day_column, None),
            self._optional(view, "period_to", self._day_column, None),
            self._optional(view, "reading_from", readings, ""),
            self._optional(view, "reading_to", readings, ""),
            self._optional(view, "kwh", kwh, None),
            self._optional(view, "replaces", number_texts, ""),
            self._optional(view, "note", texts, ""),
            strict=True,
        )

    def _period_column(self, view: View, held: Held) -> list[str | Flaw]:
        periods = self._periods.column(view.column("period").cells())
        if self._sheet.title_period and "" in periods:
            periods = [period or self._sheet.title_period for period in periods]
        held.hold_where(periods, "", "period", Flaw("period_missing"))
        held.hold_flawed(periods, "period")
        return periods

    def _number_column(
        self, view: View, codes: Sequence[str], periods: Sequence[str | Flaw], held: Held
    ) -> list[str | Flaw]:
        numbers = number_texts(view.column("bill"))
        held.hold_flawed(numbers, "bill")
        if "" not in numbers:
            return numbers
        return [
            number or f"{code}-{str(period).replace('-', '')}"
            for number, code, period in zip(numbers, codes, periods, strict=True)
        ]

    def _money(
        self, view: View, held: Held
    ) -> tuple[list[int | None | Flaw], list[int | None | Flaw], list[int | None | Flaw]]:
        digits = self._sheet.minor_digits
        charges, vats, totals = (amounts(view.column(name), digits) for name in ("charge", "vat", "total"))
        held.hold_where(totals, None, "total", Flaw("total_missing"))
        for column, name in ((totals, "total"), (charges, "charge"), (vats, "vat")):
            held.hold_flawed(column, name)
        if not _all_add_up(charges, vats, totals):
            for place, (charge, vat, total) in enumerate(zip(charges, vats, totals, strict=True)):
                if not isinstance(total, int):
                    continue
                if total <= 0:
                    held.hold(place, "total", Flaw("negative" if total else "zero"))
                elif isinstance(charge, int) and isinstance(vat, int) and charge + vat != total:
                    held.hold(place, "total", Flaw("total_mismatch"))
        return charges, vats, totals

    def _day_columns(self, view: View, held: Held) -> tuple[Sequence[date | Flaw | None], Sequence[date | Flaw | None]]:
        issued = self._day_column(view.column("issued"))
        due = self._day_column(view.column("due"))
        held.hold_flawed(issued, "issued")
        held.hold_flawed(due, "due")
        title = self._sheet.title_issued
        if None in issued and title is not None:
            issued = [day or title for day in issued]
        if None in issued:
            for place, (day, last_day) in enumerate(zip(issued, due, strict=True)):
                if day is None and last_day is None:
                    held.hold(place, "issued", Flaw("issue_date_missing"))
        return issued, due

    def _optional(
        self, view: View, name: str, read: Callable[[Packed], Sequence[object]], empty: object
    ) -> Iterable[object]:
        """A fact that holds no bill back: where it cannot be read it is left empty, with a warning."""
        if not view.has(name):
            return repeat(empty, view.size)
        column = read(view.column(name))
        places = flawed(column)
        if not places:
            return column
        kept = list(column)
        for place in places:
            flaw = Flaw("fact_unreadable", {"text": cells.shown(view.column(name).cells()[place])})
            self._findings.problem(view.numbers[place], name, flaw, customer_code="", amount=None, is_warning=True)
            kept[place] = empty
        return kept

    def _kind_column(self, column: Packed) -> list[BillKind]:
        return self._kinds.column(column.cells())

    def _day_column(self, column: Packed) -> list[date | None | Flaw]:
        return self._days.column(column.cells())

    def _day(self, cell: Cell) -> date | None | Flaw:
        return cells.day(cell, from_1904=self._sheet.from_1904)


def bill_kind(cell: Cell) -> BillKind:
    """The kind of a bill by its words; regular when they say nothing else."""
    text = fold(cells.shown(cell))
    return next((kind for kind, words in _KIND_WORDS if any(word in text for word in words)), "regular")


CORRECTS = ("number", "period", "replaces", "note", "total_minor")
"""What a negative bill says of the bill that it corrects."""


def _with_its_bill(flaw: Flaw, bill: BillFacts | None) -> Flaw:
    """A negative bill's flaw with what the row says, for it is offered as an adjustment; any other flaw as it is."""
    if flaw.code != "negative" or bill is None:
        return flaw
    said = {name: getattr(bill, name) for name in CORRECTS}
    return Flaw(flaw.code, {name: value for name, value in said.items() if isinstance(value, str | int)})


def _all_add_up(charges: Sequence[object], vats: Sequence[object], totals: Sequence[object]) -> bool:
    """Whether every row of a chunk has three sums above zero that add up: the usual case, in three quick strokes."""
    try:
        sums = cast("Sequence[int]", totals)
        return (
            min(sums, default=1) > 0
            and list(map(add, cast("Sequence[int]", charges), cast("Sequence[int]", vats))) == sums
        )
    except TypeError:
        return False  # an empty or an unreadable sum: look row by row
