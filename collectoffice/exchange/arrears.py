"""This file is how an arrears list is read: what each customer still owes of which period."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from itertools import repeat

from collectoffice.exchange import cells
from collectoffice.exchange.cells import Flaw
from collectoffice.exchange.columns import Memo, amounts, kwh, number_texts, texts
from collectoffice.exchange.customers import CustomerReader
from collectoffice.exchange.frames import Cell
from collectoffice.exchange.held import Held, judge_group, number_keys, standing_twice
from collectoffice.exchange.rows import ArrearFacts, ArrearsRow
from collectoffice.exchange.sheet import Findings, View, sum_at

_VALUES_NEEDED = ("bill", "period", "open", "issued", "due")


class ArrearsReader:
    """Reads the arrears of one sheet, chunk by chunk."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._sheet = findings.sheet
        self._customers = CustomerReader(findings)
        self._rows: list[ArrearsRow] = []
        self._periods = Memo(cells.period)
        self._days = Memo(self._day)

    def read(self, view: View) -> None:
        """Read one chunk."""
        self._findings.note_columns(view)
        self._findings.note_text_amounts(view, "open")
        codes, wrong = self._customers.codes(view)
        customers = self._customers.facts(view, codes)
        held = Held()
        held.flaws.update({place: ("code", flaw) for place, flaw in wrong.items()})
        arrears: list[ArrearFacts | None] = list(map(ArrearFacts._make, self._columns(view, codes, held)))
        for place, (name, flaw) in held.flaws.items():
            arrears[place] = None
            amount = sum_at(view, "open", place, self._sheet.minor_digits)
            self._findings.problem(view.numbers[place], name, flaw, customer_code=codes[place], amount=amount)
        rows = map(ArrearsRow._make, zip(view.numbers, customers, arrears, strict=True))
        self._rows.extend(row for place, row in enumerate(rows) if place not in wrong)

    def finish(self) -> list[ArrearsRow]:
        """Look for bills that stand twice; all rows."""
        self._customers.warn_of_numbers()
        rows = self._rows
        places = [place for place, row in enumerate(rows) if row.arrear is not None]
        arrears = [row.arrear for row in rows if row.arrear is not None]
        flaws: dict[int, Flaw] = {}
        for group in standing_twice(number_keys([arrear.number for arrear in arrears])):
            flaws |= judge_group(
                group,
                lambda place: arrears[place].open_minor,
                lambda place: (
                    rows[places[place]].customer.code,
                    arrears[place].period,
                    arrears[place].open_minor,
                ),
                ("identical_twice", "two_amounts", "two_bills"),
            )
        for place, flaw in flaws.items():
            row = rows[places[place]]
            amount = Decimal(arrears[place].open_minor).scaleb(-self._sheet.minor_digits)
            self._findings.problem(row.row, "bill", flaw, customer_code=row.customer.code, amount=amount)
            rows[places[place]] = row._replace(arrear=None)
        return rows

    def _columns(self, view: View, codes: Sequence[str], held: Held) -> Iterable[tuple[object, ...]]:
        """The arrears' columns, in the order of ``ArrearFacts``; what is wrong is held."""
        held.hold_formulas(view, _VALUES_NEEDED)
        periods = self._periods.column(view.column("period").cells())
        if self._sheet.title_period and "" in periods:
            periods = [period or self._sheet.title_period for period in periods]
        held.hold_where(periods, "", "period", Flaw("period_missing"))
        held.hold_flawed(periods, "period")
        numbers = number_texts(view.column("bill"))
        held.hold_flawed(numbers, "bill")
        if "" in numbers:
            numbers = [
                number or f"{code}-{str(period).replace('-', '')}"
                for number, code, period in zip(numbers, codes, periods, strict=True)
            ]
        opens = amounts(view.column("open"), self._sheet.minor_digits)
        held.hold_where(opens, None, "open", Flaw("amount_missing"))
        held.hold_flawed(opens, "open")
        for place, amount in enumerate(opens):
            if isinstance(amount, int) and amount <= 0:
                held.hold(place, "open", Flaw("negative" if amount else "zero"))
        issued = self._days.column(view.column("issued").cells())
        due = self._days.column(view.column("due").cells())
        held.hold_flawed(issued, "issued")
        held.hold_flawed(due, "due")
        notices = [_none_if_flawed(count) for count in kwh(view.column("notices"))]
        used = [_none_if_flawed(count) for count in kwh(view.column("kwh"))]
        notes = texts(view.column("note")) if view.has("note") else repeat("", view.size)
        return zip(numbers, periods, opens, issued, due, notices, used, notes, strict=True)

    def _day(self, cell: Cell) -> date | None | Flaw:
        return cells.day(cell, from_1904=self._sheet.from_1904)


def _none_if_flawed(count: int | None | Flaw) -> int | None:
    return None if isinstance(count, Flaw) else count
