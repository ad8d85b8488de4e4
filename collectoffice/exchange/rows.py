"""This file is what one row of head office's workbook says, as values: a bill, an arrear, a bank payment, a group's site.

Rows are named tuples because 100,000 of them are made in one import: as frozen dataclasses the making alone
took longer than the reading (docs/decisions/0020-workbook-reader.md). Text is clean (NFC, no odd spaces), codes are
capital letters and digits, sums are minor units, periods ``YYYY-MM``; what is not stated is "" or None.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

Kind = Literal["bills", "arrears", "bank", "group"]
KINDS: tuple[Kind, ...] = ("bills", "arrears", "bank", "group")

BillKind = Literal["regular", "part", "final", "correction", "reconnection"]


class CustomerFacts(NamedTuple):
    """What a row says about its customer; "" where the workbook says nothing."""

    code: str
    name: str
    address: str
    meter: str
    route: str
    phone: str
    """With its leading zero given back where a spreadsheet ate it."""
    customer_class: str
    """The class word as head office writes it (SHBT, KD, 居民生活 …)."""
    contract: str


class BillFacts(NamedTuple):
    """One bill as issued."""

    number: str
    """As stated, or ``<customer code>-<YYYYMM>`` where the list has no bill numbers."""
    period: str
    kind: BillKind
    charge_minor: int | None
    """Before VAT."""
    vat_rate: str
    """In percent without trailing zeros ("8", "5.5"); "" when not stated."""
    vat_rate_text: str
    """As issued ("8%", "0.08")."""
    vat_minor: int | None
    total_minor: int
    """What the customer owes; always above zero."""
    issued_on: date | None
    """None only where the list states the due day instead."""
    due_on: date | None
    period_from: date | None
    period_to: date | None
    reading_from: str
    """Meter reading as plain decimal text ("47021", "153.5")."""
    reading_to: str
    kwh: int | None
    """Whole kWh, a half rounded up."""
    replaces: str
    """Number of the bill that this one replaces."""
    note: str


class BillRow(NamedTuple):
    """One row of the month's bills: its customer, and its bill unless a problem holds the bill back."""

    row: int
    """As Excel shows it, from 1."""
    customer: CustomerFacts
    bill: BillFacts | None


class ArrearFacts(NamedTuple):
    """One bill that is still open on the day of an arrears list."""

    number: str
    period: str
    open_minor: int
    issued_on: date | None
    due_on: date | None
    notices: int | None
    """How many notices head office says were given; shown, counts for nothing (rules.md §1)."""
    kwh: int | None
    note: str


class ArrearsRow(NamedTuple):
    """One row of an arrears list: its customer, and what is open unless a problem holds it back."""

    row: int
    customer: CustomerFacts
    arrear: ArrearFacts | None


class BankRow(NamedTuple):
    """One payment that a bank or wallet collected; no till, no receipt number."""

    row: int
    customer_code: str
    customer_name: str
    paid_on: date
    paid_time: str
    """``HH:MM:SS`` or ""."""
    period: str
    """The period the payer named, or ""."""
    bill: str
    """The bill number the payer named, or ""."""
    amount_minor: int
    bank: str
    reference: str
    note: str


class GroupRow(NamedTuple):
    """One site of a payer that settles many sites at once."""

    row: int
    group_code: str
    payer_name: str
    customer: CustomerFacts


Row = BillRow | ArrearsRow | BankRow | GroupRow


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row (or its bill) was not taken."""

    sheet: str
    row: int
    """As Excel shows it, from 1."""
    column: str
    """Letter, "" when the whole row is meant."""
    header: str
    """The header cell of that column, "" when the whole row is meant."""
    code: str
    """A stable word; its sentences stand in i18n/problems.py."""
    why: str
    """The English sentence."""
    facts: Mapping[str, object] = field(default_factory=dict)
    customer_code: str = ""
    """As it stands in the row, cleaned of spaces."""
    amount: Decimal | None = None
    """The row's sum as it stands, in the currency (104993.5); None when there is none that can be read."""
