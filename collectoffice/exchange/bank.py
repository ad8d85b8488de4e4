"""This file is how a bank collection is read: who paid how much on which day, under which reference."""

from __future__ import annotations

from decimal import Decimal
from itertools import repeat

from collectoffice.exchange import cells
from collectoffice.exchange.cells import Flaw
from collectoffice.exchange.columns import Memo, amounts, number_texts, texts
from collectoffice.exchange.customers import CustomerReader
from collectoffice.exchange.frames import Cell
from collectoffice.exchange.held import Held, judge_group, number_keys, standing_twice
from collectoffice.exchange.rows import BankRow
from collectoffice.exchange.sheet import Findings, View, sum_at
from collectoffice.exchange.words import fold

_VALUES_NEEDED = ("paid_on", "amount", "reference")


class BankReader:
    """Reads the payments of one sheet, chunk by chunk."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._sheet = findings.sheet
        self._customers = CustomerReader(findings)
        self._rows: list[BankRow] = []
        self._periods = Memo(cells.period)
        self._banks = Memo(cells.clean_text)

    def read(self, view: View) -> None:
        """Read one chunk."""
        self._findings.note_columns(view)
        self._findings.note_text_amounts(view, "amount")
        codes, wrong = self._customers.codes(view)
        held = Held()
        held.flaws.update({place: ("code", flaw) for place, flaw in wrong.items()})
        held.hold_formulas(view, _VALUES_NEEDED)
        moments = view.column("paid_on").cells()
        days = [cells.day(cell, from_1904=self._sheet.from_1904) for cell in moments]
        held.hold_where(days, None, "paid_on", Flaw("payment_date_missing"))
        held.hold_flawed(days, "paid_on")
        sums = amounts(view.column("amount"), self._sheet.minor_digits)
        held.hold_where(sums, None, "amount", Flaw("amount_missing"))
        held.hold_flawed(sums, "amount")
        for place, amount in enumerate(sums):
            if isinstance(amount, int) and amount <= 0:
                held.hold(place, "amount", Flaw("payment_not_positive"))
        references = number_texts(view.column("reference"))
        held.hold_flawed(references, "reference")
        held.hold_where(references, "", "reference", Flaw("reference_missing"))
        rows = map(
            BankRow._make,
            zip(
                view.numbers,
                codes,
                texts(view.column("name")) if view.has("name") else repeat("", view.size),
                days,
                map(_time_of, view.column("paid_time").cells(), moments),
                [_empty_if_flawed(found) for found in self._periods.column(view.column("period").cells())],
                [_empty_if_flawed(found) for found in number_texts(view.column("bill"))],
                sums,
                self._banks.column(view.column("bank").cells()),
                references,
                texts(view.column("note")) if view.has("note") else repeat("", view.size),
                strict=True,
            ),
        )
        self._rows.extend(row for place, row in enumerate(rows) if place not in held.flaws)
        for place, (name, flaw) in held.flaws.items():
            stated = sum_at(view, "amount", place, self._sheet.minor_digits)
            self._findings.problem(view.numbers[place], name, flaw, customer_code=codes[place], amount=stated)

    def finish(self) -> list[BankRow]:
        """Look for references that stand twice; the payments that are left."""
        rows = self._rows
        references = number_keys([row.reference for row in rows])
        keys = [(fold(row.bank), reference) for row, reference in zip(rows, references, strict=True)]
        flaws: dict[int, Flaw] = {}
        for group in standing_twice(keys):
            flaws |= judge_group(
                group,
                lambda place: rows[place].amount_minor,
                lambda place: (rows[place].customer_code, rows[place].amount_minor, rows[place].paid_on),
                ("reference_twice", "reference_two_amounts", "reference_two_payments"),
            )
        for place, flaw in flaws.items():
            row = rows[place]
            amount = Decimal(row.amount_minor).scaleb(-self._sheet.minor_digits)
            self._findings.problem(row.row, "reference", flaw, customer_code=row.customer_code, amount=amount)
        return [row for place, row in enumerate(rows) if place not in flaws]


def _time_of(time_cell: Cell, moment: Cell) -> str:
    return cells.time_text(time_cell) or cells.time_text(moment)


def _empty_if_flawed(found: str | Flaw) -> str:
    return "" if isinstance(found, Flaw) else found
