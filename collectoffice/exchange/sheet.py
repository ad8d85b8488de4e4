"""This file is what the readers of rows share: the sheet they read, a chunk of its columns, and what they found."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TypeVar, cast

from collectoffice.exchange.cells import Flaw, amount_in_currency
from collectoffice.exchange.columns import Packed, codes
from collectoffice.exchange.rows import Kind, Problem
from collectoffice.exchange.sheet_scan import Formulas, column_letters
from collectoffice.i18n.problems import problem_sentence

Value = TypeVar("Value")

UNUSUAL_VIETNAMESE_CODE = re.compile(r"P[A-Z][A-Z0-9]{11}", re.ASCII)
"""Taken with a warning where the office's codes are Vietnamese ones (rules.md §1, customer_code.regex)."""
_VIETNAMESE_PROBE = "PA000000000000"[:13]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is known about the sheet before its rows are read."""

    name: str
    kind: Kind
    headers: Sequence[str]
    fields: Mapping[str, int]
    minor_digits: int
    code_pattern: re.Pattern[str]
    from_1904: bool
    formulas: Formulas
    title_period: str
    title_issued: date | None

    @property
    def takes_unusual_codes(self) -> bool:
        """Whether codes of the wider Vietnamese form are taken with a warning."""
        return self.code_pattern.fullmatch(_VIETNAMESE_PROBE) is not None

    def letter_of(self, field_name: str) -> str:
        """The column letter of a field, "" when the sheet has no such column."""
        return column_letters(self.fields[field_name]) if field_name in self.fields else ""

    def header_of(self, field_name: str) -> str:
        """The header cell of a field."""
        index = self.fields.get(field_name, -1)
        return self.headers[index] if 0 <= index < len(self.headers) else ""


class View:
    """A chunk of rows, column by field."""

    def __init__(self, sheet: Sheet, numbers: Sequence[int], packed: Mapping[str, Packed]) -> None:
        self.numbers = numbers
        self.size = len(numbers)
        self._sheet = sheet
        self._packed = dict(packed)

    @cached_property
    def codes(self) -> list[str | Flaw]:
        """The customer codes, clean but not judged."""
        return codes(self.column("code"))

    @cached_property
    def doubtful_codes(self) -> list[int]:
        """Places whose code has not the form of the office's codes."""
        match = self._sheet.code_pattern.fullmatch
        if all(isinstance(code, str) for code in self.codes) and all(map(match, cast("list[str]", self.codes))):
            return []
        return [place for place, code in enumerate(self.codes) if not isinstance(code, str) or not match(code)]

    def has(self, name: str) -> bool:
        """Whether the sheet has a column for this field."""
        return name in self._packed

    def column(self, name: str) -> Packed:
        """The packed column of a field; a column of empty cells when the sheet has none."""
        found = self._packed.get(name)
        if found is None:
            found = Packed.of(("",) * self.size)
        return found

    def formula_places(self, name: str) -> list[int]:
        """Where in the chunk this field's cell is a formula."""
        if name not in self._sheet.fields or not self.size:
            return []
        rows = self._sheet.formulas.between(self._sheet.fields[name], self.numbers[0], self.numbers[-1])
        return [place for place, number in enumerate(self.numbers) if number in rows] if rows else []

    def without(self, places: Container[int]) -> View:
        """The chunk without some rows."""
        kept = [place for place in range(self.size) if place not in places]
        columns = {name: column.cells() for name, column in self._packed.items()}
        packed = {name: Packed.of([column[place] for place in kept]) for name, column in columns.items()}
        return View(self._sheet, [self.numbers[place] for place in kept], packed)


@dataclass(slots=True)
class Findings:
    """What came to light so far: problems, warnings, and how each column fared."""

    sheet: Sheet
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    data_rows: int = 0
    filled: dict[str, int] = field(default_factory=dict)
    failed: dict[str, int] = field(default_factory=dict)
    samples: dict[str, str] = field(default_factory=dict)
    text_amounts: list[tuple[int, Decimal]] = field(default_factory=list)
    """Rows whose sum stood as text, and the sum."""

    def problem(
        self,
        row: int,
        field_name: str,
        flaw: Flaw,
        *,
        customer_code: str,
        amount: Decimal | None,
        is_warning: bool = False,
    ) -> None:
        """Note why a row was not taken whole (or should be looked at)."""
        found = Problem(
            sheet=self.sheet.name,
            row=row,
            column=self.sheet.letter_of(field_name),
            header=self.sheet.header_of(field_name),
            code=flaw.code,
            why=problem_sentence(flaw.code, flaw.facts, "en"),
            facts=dict(flaw.facts),
            customer_code=customer_code,
            amount=amount,
        )
        (self.warnings if is_warning else self.problems).append(found)
        if not is_warning and field_name:
            self.failed[field_name] = self.failed.get(field_name, 0) + 1

    def note_columns(self, view: View) -> None:
        """Count what stands in each column of a chunk, and keep a first sample of each."""
        self.data_rows += view.size
        for name in self.sheet.fields:
            column = view.column(name)
            self.filled[name] = self.filled.get(name, 0) + column.filled()
            if not self.samples.get(name):
                self.samples[name] = column.sample()

    def note_text_amounts(self, view: View, name: str) -> None:
        """Sums that stand as text: a spreadsheet's own SUM passes over them."""
        column = view.column(name)
        if column.numbers is not None:
            return
        for row, cell in zip(view.numbers, column.cells(), strict=True):
            if isinstance(cell, str) and cell:
                amount = amount_in_currency(cell, self.sheet.minor_digits)
                if amount is not None:
                    self.text_amounts.append((row, amount))


def flawed(column: Sequence[object]) -> list[int]:
    """Places of a column that hold flaws."""
    if Flaw not in set(map(type, column)):
        return []
    return [place for place, value in enumerate(column) if isinstance(value, Flaw)]


def sum_at(view: View, name: str, place: int, minor_digits: int) -> Decimal | None:
    """A row's sum as it stands, in the currency."""
    return amount_in_currency(view.column(name).cells()[place], minor_digits)
