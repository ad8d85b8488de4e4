"""This file is the adjustments that a month's bills ask for: its negative rows, each named by the bill that it corrects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import bills, corrections
from collectoffice.domain.money import currency, plain
from collectoffice.exchange.rows import BillRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from collectoffice.exchange.rows import Problem, Row
    from collectoffice.exchange.workbook import Reading
    from collectoffice.services.office import Office

NEGATIVE = "negative"
"""The problem of a row with a sum below zero."""


@dataclass(frozen=True, slots=True)
class OfferedAdjustment:
    """A negative row as the adjustment that it asks for; nobody takes it but by an act of its own."""

    row: int
    bill: str | None
    """The number of the bill; None where the row does not tell which one it corrects."""
    by_minor: int
    document: str
    by_typed: str
    """The sum as the command takes it, in the currency."""
    customer_code: str = ""
    """As it stands in the row."""

    @property
    def command(self) -> str:
        """The command that takes it, all but who approves; "" where the bill is not known."""
        if self.bill is None:
            return ""
        return f'adjust "{self.bill}" --by {self.by_typed} --doc "{self.document}" --reason "{self.document}"'


def offered_adjustments(
    office: Office, reading: Reading, customer_ids: Mapping[str, int], fresh: Sequence[Row]
) -> Iterator[OfferedAdjustment]:
    """The negative rows of a workbook, those left out that were adjusted on the same document already.

    ``fresh`` are the rows whose bills the same workbook brings: they can be named before they are taken in.
    """
    connection = office.file.connection
    money = currency(office.file.facts.currency)
    negative = [problem for problem in reading.problems if problem.code == NEGATIVE]
    brought = [row for row in fresh if isinstance(row, BillRow) and row.bill is not None] if negative else []
    for problem in negative:
        by_minor = problem.facts.get("total_minor")
        if not isinstance(by_minor, int):
            continue
        number = _corrected(office, problem, customer_ids, brought)
        document = _document(problem, number, reading.file_name)
        known = bills.bill_by_number(connection, number) if number else None
        if known is None or not corrections.rests_on(connection, known.bill_id, document, by_minor):
            typed = plain(by_minor, money)
            yield OfferedAdjustment(problem.row, number, by_minor, document, typed, problem.customer_code)


def _corrected(
    office: Office, problem: Problem, customer_ids: Mapping[str, int], brought: Sequence[BillRow]
) -> str | None:
    """The number of the bill that a row corrects: the one it says it replaces, its own, or the only one of its period."""
    connection = office.file.connection
    customer_id = customer_ids.get(problem.customer_code)
    own = [row.bill for row in brought if row.customer.code == problem.customer_code and row.bill is not None]
    for said in (_text(problem, "replaces"), _text(problem, "number")):
        key = bills.number_key(said)
        if not key:
            continue
        known = bills.bill_by_number(connection, said)
        if known is not None and known.customer_id == customer_id:
            return known.number
        named = next((bill.number for bill in own if bills.number_key(bill.number) == key), None)
        if named is not None:
            return named
    period = _text(problem, "period")
    issued = bills.bills_of(connection, customer_id) if customer_id is not None else []
    of_period = [bill.number for bill in issued if bill.period == period]
    of_period += [bill.number for bill in own if bill.period == period]
    return of_period[0] if len(of_period) == 1 else None


def _document(problem: Problem, number: str | None, file_name: str) -> str:
    """The row's own number where it is another than the bill's, else its note, else the workbook."""
    own = _text(problem, "number")
    made = f"{problem.customer_code}-{_text(problem, 'period').replace('-', '')}"
    if own and own != made and bills.number_key(own) != bills.number_key(number or ""):
        return own
    return _text(problem, "note") or file_name


def _text(problem: Problem, name: str) -> str:
    value = problem.facts.get(name, "")
    return value if isinstance(value, str) else ""
