"""This file is the workbook of collected payments that goes back to head office: one row an allocation, totals apart.

The sum of its rows is the money that was collected: an undone payment stands with its mirror row below zero, what was
rounded off or on stands as a row of its own. Habits of the sheet: experience.md §4; docs/decisions/0021-export-writer.md.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO, Literal, NamedTuple

from collectoffice.exchange.collected_words import words_of
from collectoffice.exchange.new_file import free_path, written_whole
from collectoffice.exchange.sheet_rows import RowText, Value, put_rows
from collectoffice.exchange.writing_library import openpyxl_library, saved_book

FORMAT_VERSION = "1"
_ID_DIGITS = 8
_SAMPLED_ROWS = 300
"""Column widths are set before the rows are written; they follow the first ones."""
_WIDEST, _NARROWEST = 40, 9
_ROWS_PART = "xl/worksheets/sheet1.xml"
"""Where a workbook keeps its first sheet."""
_PAPER_A4 = 9
"""The number by which workbooks know it."""
_RED_BELOW_ZERO = {0: "#,##0;[Red]-#,##0", 2: "#,##0.00;[Red]-#,##0.00"}
_DAY_FORMATS = {"vi": "dd/mm/yyyy", "zh": "yyyy-mm-dd", "en": "yyyy-mm-dd"}
_HEADER_FILL, _BORDER_COLOUR = "DCEBFA", "7C8A97"

CollectedKind = Literal[
    "principal",
    "late_fee",
    "reconnection_fee",
    "credit",
    "credit_used",
    "refund",
    "credit_moved",
    "deposit",
    "rounding",
]
OpenApproval = Literal["", "waiting", "contested"]
Channel = Literal["counter", "collector", "bank", "post", "app", "office"]


class CollectedRow(NamedTuple):
    """What one payment put on one bill (or to credit, or rounded): a row of the sheet.

    Money that was not handed over must not raise the sum: credit drawn on is a row of its own below zero
    (``credit_used``), and rounding has the sign by which the money handed over differs from what was allocated.
    """

    document: str
    """Receipt number, or the bank's reference where there is no receipt."""
    customer_code: str
    customer_name: str
    bill: str
    """"" for credit and rounding."""
    period: str
    """``YYYY-MM`` or ""."""
    kind: CollectedKind
    amount_minor: int
    """Below zero in the mirror row of an undone payment."""
    paid_on: date
    business_date: date | None
    """None where no till took it (bank collections)."""
    at: datetime
    """Local time at which it was entered."""
    channel: Channel
    counter: str
    till: str
    cashier: str
    tenders: str
    """How it was paid, in words ("tiền mặt 200.000")."""
    bank: str
    reference: str
    """Reference of a transfer, or the bank's."""
    is_void: bool
    """The mirror row of an undone payment."""
    voids: str
    """The document that it mirrors."""
    event: str
    """The payment event's uid; rows of one event belong together."""
    approval: OpenApproval = ""
    """What the act still lacks: it waits for its approval, or the approval was refused."""


@dataclass(frozen=True, slots=True)
class ExportFacts:
    """What the workbook says about itself."""

    office_code: str
    office_name: str
    currency: Literal["VND", "CNY"]
    minor_digits: int
    first_day: date
    last_day: date
    made_at: datetime
    made_by: str
    program_version: str
    chain_event: int = 0
    """The newest event of the chain when the export began; 0 for none."""
    chain_head: str = ""
    """Its link, hexadecimal: head office compares it with the ones it has."""


@dataclass(frozen=True, slots=True)
class _ColumnForm:
    """How a column is written."""

    name: str
    """Its machine-readable name, kept as a hidden defined name."""
    form: Literal["text", "amount", "day", "moment"]


COLUMNS: tuple[_ColumnForm, ...] = (
    _ColumnForm("document", "text"),
    _ColumnForm("customer_code", "text"),
    _ColumnForm("customer_name", "text"),
    _ColumnForm("bill", "text"),
    _ColumnForm("period", "text"),
    _ColumnForm("kind", "text"),
    _ColumnForm("amount", "amount"),
    _ColumnForm("paid_on", "day"),
    _ColumnForm("business_date", "day"),
    _ColumnForm("at", "moment"),
    _ColumnForm("channel", "text"),
    _ColumnForm("counter", "text"),
    _ColumnForm("till", "text"),
    _ColumnForm("cashier", "text"),
    _ColumnForm("tenders", "text"),
    _ColumnForm("bank", "text"),
    _ColumnForm("reference", "text"),
    _ColumnForm("mark", "text"),
    _ColumnForm("voids", "text"),
    _ColumnForm("event", "text"),
    _ColumnForm("approval", "text"),
)
"""The columns in the order of ``CollectedRow``."""


def write_collected(rows: Iterable[CollectedRow], folder: Path, facts: ExportFacts, language: str) -> Path:
    """Write the workbook into a folder; its path.

    The name is ``<office>_<last day>_thu_v<format>.xlsx``, with ``_2`` and so on when there is one already: nothing is
    ever overwritten. The file appears whole or not at all.

    Raises:
        FileNotWritten: no right, no room, or no such folder; nothing is left behind.
    """
    name = f"{facts.office_code}_{facts.last_day.isoformat()}_thu_v{FORMAT_VERSION}.xlsx"
    target = free_path(folder, name)
    with written_whole(target) as draft:
        _Book(facts, language).write(rows, draft)
    return target


class _Tally:
    """What the rows add up to, and their hash."""

    def __init__(self) -> None:
        self.count = 0
        self.total_minor = 0
        self.by: dict[str, Counter[str]] = {key: Counter() for key in ("by_kind", "by_channel", "by_day", "by_cashier")}
        self._digest = hashlib.sha256()

    def add(self, row: CollectedRow) -> None:
        """Count one row."""
        self.count += 1
        amount = row.amount_minor
        self.total_minor += amount
        self.by["by_kind"][row.kind] += amount
        self.by["by_channel"][f"{row.channel}_channel"] += amount
        self.by["by_day"][(row.business_date or row.paid_on).isoformat()] += amount
        self.by["by_cashier"][row.cashier] += amount
        self._digest.update(canonical_row(row).encode())

    @property
    def sha256(self) -> str:
        """Hash of all rows in their order."""
        return self._digest.hexdigest()


def export_id(facts: ExportFacts, rows_sha256: str) -> str:
    """What names this export for ever: the office, the newest event with its link, and the rows.

    Two exports of one office with the same event and another link come from two books: one of them was forged or forked.
    """
    return "-".join(
        (facts.office_code, str(facts.chain_event), facts.chain_head[:_ID_DIGITS], rows_sha256[:_ID_DIGITS])
    )


def canonical_row(row: CollectedRow) -> str:
    """A row as it is hashed: its values in their order, parted by U+001F, ended by U+001E."""
    return "\x1f".join("" if value is None else str(value) for value in row) + "\x1e"


class _Book:
    """The workbook while it is written."""

    def __init__(self, facts: ExportFacts, language: str) -> None:
        self._facts = facts
        self._words = words_of(language)
        self._day_format = _DAY_FORMATS[language]
        self._money_format = _RED_BELOW_ZERO[facts.minor_digits]
        self._library = openpyxl_library()
        self._book = self._library.Workbook(write_only=True)

    def write(self, rows: Iterable[CollectedRow], path: Path) -> None:
        """Write all sheets and save."""
        tally = _Tally()
        with TemporaryFile() as below_header:
            try:
                self._write_rows(rows, tally, below_header)
                self._write_totals(tally)
                self._write_info(tally)
                self._book.properties.creator = self._facts.office_name
                made_at = self._facts.made_at.replace(tzinfo=None)
                self._book.properties.created = self._book.properties.modified = made_at
                saved = saved_book(self._book, made_at)
            except BaseException:
                self._abandon()
                raise
            below_header.seek(0)
            put_rows(saved, _ROWS_PART, below_header, path)

    def _abandon(self) -> None:
        """Close and remove what the library had written aside."""
        for sheet in self._book.worksheets:
            # Where the disk is full, closing fails once more; StopIteration is how the library says so.
            with suppress(OSError, StopIteration):
                if not sheet.closed:
                    sheet.close()
            with suppress(OSError):
                sheet._writer.cleanup()  # noqa: SLF001 - the library has no other way to remove its file

    def _write_rows(self, rows: Iterable[CollectedRow], tally: _Tally, target: BinaryIO) -> None:
        """The header into the book, the rows below it as text into a file."""
        sheet = self._book.create_sheet(self._words["collected"])
        stream = iter(rows)
        first = list(islice(stream, _SAMPLED_ROWS))
        self._set_up(sheet, [len(self._words[column.name]) for column in COLUMNS], first)
        sheet.append([self._header_cell(sheet, self._words[column.name]) for column in COLUMNS])
        text = RowText([self._styled_cell(sheet, column.form).style_id for column in COLUMNS])
        for row in chain(first, stream):
            tally.add(row)
            target.write(text.line(tally.count + 1, self._values_of(row)).encode())
        self._add_table(sheet, tally.count)

    def _values_of(self, row: CollectedRow) -> tuple[Value, ...]:
        """A row as it stands in the sheet."""
        words = self._words
        digits = self._facts.minor_digits
        return (
            row.document,
            row.customer_code,
            row.customer_name,
            row.bill,
            f"{row.period[5:]}/{row.period[:4]}" if row.period else "",
            words[row.kind],
            Decimal(row.amount_minor).scaleb(-digits) if digits else row.amount_minor,
            row.paid_on,
            row.business_date,
            row.at.replace(tzinfo=None, microsecond=0),
            words[f"{row.channel}_channel"],
            row.counter,
            row.till,
            row.cashier,
            row.tenders,
            row.bank,
            row.reference,
            words["void"] if row.is_void else "",
            row.voids,
            row.event,
            words[row.approval] if row.approval else "",
        )

    def _set_up(self, sheet: Any, widths: list[int], first: list[CollectedRow]) -> None:
        """Everything of the sheet that has to be said before its rows."""
        for row in first:
            for place, value in enumerate(self._values_of(row)):
                widths[place] = max(widths[place], len(str(value)))
        for place, width in enumerate(widths, start=1):
            letter = self._library.utils.get_column_letter(place)
            sheet.column_dimensions[letter].width = min(max(width + 2, _NARROWEST), _WIDEST)
        sheet.freeze_panes = "C2"
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = _PAPER_A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = self._library.worksheet.properties.PageSetupProperties(fitToPage=True)
        sheet.print_title_rows = "1:1"
        facts = self._facts
        sheet.oddHeader.left.text = facts.office_name
        sheet.oddHeader.right.text = f"{facts.first_day.isoformat()} – {facts.last_day.isoformat()}"
        sheet.oddFooter.center.text = f"{self._words['page']} &P / &N"

    def _header_cell(self, sheet: Any, text: str) -> Any:
        cell = self._library.cell.WriteOnlyCell(sheet, text)
        cell.font = self._library.styles.Font(bold=True)
        cell.fill = self._library.styles.PatternFill("solid", fgColor=_HEADER_FILL)
        return cell

    def _styled_cell(self, sheet: Any, form: str) -> Any:
        """An empty cell of a column."""
        cell = self._library.cell.WriteOnlyCell(sheet)
        if form == "text":
            cell.number_format = "@"
            cell.quotePrefix = True
        elif form == "amount":
            cell.number_format = self._money_format
        else:
            cell.number_format = self._day_format if form == "day" else f"{self._day_format} hh:mm"
        return cell

    def _add_table(self, sheet: Any, rows: int) -> None:
        """Name the rows as a table, and each header by a hidden name that survives renaming and moving columns."""
        last = self._library.utils.get_column_letter(len(COLUMNS))
        table = self._library.worksheet.table.Table(displayName="tblThu", ref=f"A1:{last}{max(rows, 1) + 1}")
        table.tableStyleInfo = self._library.worksheet.table.TableStyleInfo(
            name="TableStyleMedium2", showRowStripes=True
        )
        table._initialise_columns()  # noqa: SLF001  # while streaming, the library leaves this to the caller
        for place, (column, described) in enumerate(zip(COLUMNS, table.tableColumns, strict=True), start=1):
            described.name = self._words[column.name]
            letter = self._library.utils.get_column_letter(place)
            name = f"co_{column.name}"
            self._book.defined_names[name] = self._library.workbook.defined_name.DefinedName(
                name, attr_text=f"'{sheet.title}'!${letter}$1", hidden=True
            )
        sheet.tables.add(table)  # add_table would warn that a streaming sheet cannot name the columns itself

    def _write_totals(self, tally: _Tally) -> None:
        """The totals on their own sheet, so that the rows can be pivoted."""
        words = self._words
        sheet = self._book.create_sheet(words["totals"])
        sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 32, 20
        for key, sums in tally.by.items():
            sheet.append([self._header_cell(sheet, words[key]), self._header_cell(sheet, words["amount"])])
            for name, amount_minor in sorted(sums.items()):
                sheet.append([self._text(sheet, words.get(name, name)), self._amount(sheet, amount_minor)])
            sheet.append([])
        sheet.append([self._header_cell(sheet, words["grand_total"]), self._amount(sheet, tally.total_minor)])

    def _write_info(self, tally: _Tally) -> None:
        """What the workbook is, in two columns."""
        facts, words = self._facts, self._words
        sheet = self._book.create_sheet(words["info"])
        sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 28, 70
        made_at = self._styled_cell(sheet, "moment")
        made_at.value = facts.made_at.replace(tzinfo=None, microsecond=0)
        lines: tuple[tuple[str, object], ...] = (
            ("office_code", facts.office_code),
            ("office", facts.office_name),
            ("from_to", f"{facts.first_day.isoformat()} – {facts.last_day.isoformat()}"),
            ("rows", tally.count),
            ("grand_total", self._amount(sheet, tally.total_minor)),
            ("currency", facts.currency),
            ("made_at", made_at),
            ("made_by", facts.made_by),
            ("program_version", facts.program_version),
            ("format_version", FORMAT_VERSION),
            ("rows_sha256", tally.sha256),
            ("chain_event", str(facts.chain_event) if facts.chain_event else ""),
            ("chain_head", facts.chain_head),
            ("export_id", export_id(facts, tally.sha256)),
        )
        for key, value in lines:
            shown = self._text(sheet, value) if isinstance(value, str) else value
            sheet.append([self._header_cell(sheet, words[key]), shown])

    def _text(self, sheet: Any, text: str) -> Any:
        cell = self._styled_cell(sheet, "text")
        cell.value = text
        cell.data_type = "s"
        return cell

    def _amount(self, sheet: Any, amount_minor: int) -> Any:
        cell = self._styled_cell(sheet, "amount")
        digits = self._facts.minor_digits
        cell.value = Decimal(amount_minor).scaleb(-digits) if digits else amount_minor
        return cell
