"""This file is the table below the header: which of its rows are data, which is the total line, and who reads them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from collectoffice.exchange.arrears import ArrearsReader
from collectoffice.exchange.bank import BankReader
from collectoffice.exchange.bills import BillReader
from collectoffice.exchange.cells import Flaw, amount_in_currency, clean_text, shown
from collectoffice.exchange.columns import Packed
from collectoffice.exchange.frames import Cell, CellMemo
from collectoffice.exchange.group import GroupReader
from collectoffice.exchange.reader import Chunk, OddRow
from collectoffice.exchange.rows import Kind, Row
from collectoffice.exchange.sheet import Findings, Sheet, View
from collectoffice.exchange.sheet_scan import column_letters
from collectoffice.exchange.words import fold

SUM_FIELD: dict[Kind, str] = {"bills": "total", "arrears": "open", "bank": "amount", "group": ""}
"""The column whose sum is the list's sum."""

_SECOND_KEY: dict[Kind, str] = {"bills": "bill", "arrears": "bill", "bank": "reference", "group": "group"}
_READERS: dict[Kind, type[BillReader | ArrearsReader | BankReader | GroupReader]] = {
    "bills": BillReader,
    "arrears": ArrearsReader,
    "bank": BankReader,
    "group": GroupReader,
}
_TOTAL = re.compile(r"(?:tong cong|tong so|tong|cong|合计|总计|共计|total|grand total|sum)(?: .*)?")
_NO_TOTAL = re.compile(
    r"(?:tong cong ty|tong dai|cong (?:ty|an|doan|trinh|vien|nhan|dong)|total (?:energies|gas))(?: .*)?"
)


@dataclass(frozen=True, slots=True)
class StatedTotal:
    """The sheet's own total line, as it stands."""

    cell: str
    """``Q3410``"""
    amount: Decimal
    """In the currency, not in minor units (it may hold fractions of a đồng)."""


class Table:
    """Takes the rows of one sheet as the reader sends them and gives them to the reader of their kind."""

    def __init__(self, sheet: Sheet) -> None:
        self.findings = Findings(sheet)
        self.stated_total: StatedTotal | None = None
        self._sheet = sheet
        self._names = list(sheet.fields)
        self._memo = CellMemo()
        self._reader = _READERS[sheet.kind](self.findings)
        self._sum_field = SUM_FIELD[sheet.kind]
        self._second_key = _SECOND_KEY[sheet.kind]

    @property
    def columns(self) -> list[int]:
        """The columns that are read, in the order in which chunks must bring them."""
        return [self._sheet.fields[name] for name in self._names]

    @property
    def keys(self) -> list[int]:
        """A row with nothing in these columns is no data row."""
        return [self._sheet.fields[name] for name in ("code", self._second_key) if name in self._sheet.fields]

    def add(self, chunk: Chunk) -> None:
        """Read a chunk of rows."""
        packed = {
            name: Packed(body, len(chunk.numbers), self._memo)
            for name, body in zip(self._names, chunk.columns, strict=True)
        }
        view = self._sifted(View(self._sheet, chunk.numbers, packed))
        if view.size:
            self._reader.read(view)

    def add_odd(self, row: OddRow) -> None:
        """Look at a row without customer code and number: a total line, a bill without a code, or mere words."""
        texts = [cell for cell in row.cells if isinstance(cell, str) and cell.strip()]
        index = self._sheet.fields.get(self._sum_field, -1)
        cell = row.cells[index] if 0 <= index < len(row.cells) else ""
        amount = amount_in_currency(cell, self._sheet.minor_digits)
        if any(_is_total_word(text) for text in texts):
            self._note_total(row.number, cell)
        elif amount is None or index < 0:
            return
        elif not texts or self._sheet.formulas.between(index, row.number, row.number):
            self._note_total(row.number, cell)
        else:
            self.findings.data_rows += 1
            self.findings.problem(row.number, "code", Flaw("customer_code_missing"), customer_code="", amount=amount)

    def finish(self) -> list[Row]:
        """Everything that was read."""
        rows: Sequence[Row] = self._reader.finish()
        return list(rows)

    def _sifted(self, view: View) -> View:
        """The chunk without repeated headers, and without total and signature lines that stand in the code column."""
        doubtful = view.doubtful_codes
        if not doubtful:
            return view
        raw_codes = view.column("code").cells()
        numbers = view.column(self._second_key).cells()
        sums = view.column(self._sum_field).cells()
        dropped: set[int] = set()
        for place in doubtful:
            text = clean_text(shown(raw_codes[place]))
            if fold(text) and fold(text) == fold(self._sheet.header_of("code")):
                dropped.add(place)
            elif _is_total_word(
                text if numbers[place] == "" else clean_text(shown(numbers[place])) if not text else ""
            ):
                dropped.add(place)
                self._note_total(view.numbers[place], sums[place])
            elif numbers[place] == "" and text and not any(letter.isdecimal() for letter in text):
                dropped.add(place)
        return view.without(dropped) if dropped else view

    def _note_total(self, number: int, cell: Cell) -> None:
        """Keep the last total line; a formula that was saved without its result states nothing."""
        index = self._sheet.fields.get(self._sum_field, -1)
        amount = amount_in_currency(cell, self._sheet.minor_digits)
        if amount is not None and index >= 0 and not self._sheet.formulas.is_uncached(number, index):
            self.stated_total = StatedTotal(f"{column_letters(index)}{number}", amount)


def _is_total_word(text: str) -> bool:
    folded = fold(text)
    return _TOTAL.fullmatch(folded) is not None and _NO_TOTAL.fullmatch(folded) is None
