"""This file is the one door for workbooks that come in: a path becomes values and problems, nothing is written."""

from __future__ import annotations

import gc
import hashlib
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Literal

from collectoffice.domain.errors import HeaderNotFound, WorkbookUnreadable
from collectoffice.exchange.frames import SheetHead
from collectoffice.exchange.layout import (
    HEADER_ROWS,
    Column,
    ColumnMap,
    Layout,
    find_layout,
    given_layout,
    missing_fields,
)
from collectoffice.exchange.preflight import LARGEST_FILE_BYTES, Anatomy, inspect
from collectoffice.exchange.reader import OddRow, ReaderChild
from collectoffice.exchange.reader_child import LIMITS_HOLD
from collectoffice.exchange.rows import ArrearsRow, BankRow, BillRow, Kind, Problem, Row
from collectoffice.exchange.sheet import Findings, Sheet
from collectoffice.exchange.sheet_scan import Formulas, column_letters, scan
from collectoffice.exchange.table import StatedTotal, Table
from collectoffice.exchange.titles import as_of_day, currency_of, issue_day, title_period, title_texts

_COPY_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that was read from one workbook.

    ``stated_total`` + ``text_total`` = taken sum + ``held_total`` when the sheet's own sum is right: a spreadsheet's
    SUM passes over amounts that stand as text.
    """

    kind: Kind
    file_name: str
    sha256: str
    sheet: str
    other_sheets: tuple[str, ...]
    """Sheets that were not read."""
    header_row: int
    header_signature: str
    """The same for every workbook with the same header cells."""
    columns: tuple[Column, ...]
    column_map: ColumnMap
    """What was used, found or given: keep it under ``header_signature`` to remember it."""
    data_rows: int
    rows: list[Row]
    problems: tuple[Problem, ...]
    """One for each row that was not taken whole, in the order of the rows."""
    warnings: tuple[Problem, ...]
    """Rows that were taken and should be looked at."""
    taken: int
    """Rows whose bill, arrear, payment or membership was taken."""
    taken_minor: int
    """Their sum."""
    held_total: Decimal
    """Sum of the rows under ``problems``, in the currency."""
    text_total: Decimal
    """Sum of the amounts that stood as text, in the currency."""
    text_rows: tuple[int, ...]
    """Rows of those amounts."""
    stated_total: StatedTotal | None
    currency: Literal["VND", "CNY"] | None
    currency_evidence: str
    """The header or title words that name the currency."""
    as_of: date | None
    """The day of an arrears list, from its title or its file name."""
    issued_on: date | None
    """The issue day from the title of a bills list."""


def read_workbook(
    path: Path,
    *,
    kind: Kind | None = None,
    minor_digits: int,
    customer_code: str,
    column_map: ColumnMap | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Reading:
    """Read a workbook from head office.

    Args:
        path: the .xlsx file; it is copied first and the copy is read.
        kind: what the list is; found from its header when None.
        minor_digits: 0 for đồng, 2 for fen.
        customer_code: the regular expression that a clean customer code matches whole.
        column_map: columns chosen by hand; used as they are.
        progress: called with rows read so far and rows in the sheet.
        cancelled: asked between chunks of rows.

    Raises:
        WorkbookUnreadable: not a plain workbook, hostile, too large, or the reader broke down; says why.
        HeaderNotFound: no sheet has the header of such a list; carries the first rows so that a person can say.
        Cancelled: ``cancelled`` said so.
    """
    is_cancelled = cancelled or _never
    with _private_copy(path) as (copy, sha256):
        anatomy = inspect(copy)
        formulas = {} if LIMITS_HOLD else scan(copy, anatomy, is_cancelled)
        with ReaderChild(copy, is_cancelled) as child:
            visible = [sheet.name for sheet in anatomy.sheets if sheet.is_visible]
            if visible:
                child.ask_head(visible[0], HEADER_ROWS, [])
            if LIMITS_HOLD:
                # While the child parses, the bytes are scanned here; nothing it sends is used before that is done.
                formulas = scan(copy, anatomy, is_cancelled)
            wish = _Wish(path.name, kind, minor_digits, customer_code, column_map)
            return _read(child, anatomy, formulas, visible, wish, sha256, progress or _silent)


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the caller asked for."""

    file_name: str
    kind: Kind | None
    minor_digits: int
    customer_code: str
    column_map: ColumnMap | None


def _never() -> bool:
    return False


def _silent(_done: int, _of: int) -> None:
    return


@contextmanager
def _private_copy(path: Path) -> Iterator[tuple[Path, str]]:
    """A copy that nobody changes while it is read, and its hash; lock files of Excel are refused."""
    if path.name.startswith("~$"):
        raise WorkbookUnreadable(why="lock_file", file=path.name)
    if path.is_file() and path.stat().st_size > LARGEST_FILE_BYTES:
        raise WorkbookUnreadable(why="too_large", file=path.name)
    digest = hashlib.sha256()
    with tempfile.TemporaryDirectory(prefix="collectoffice-") as folder:
        copy = Path(folder) / "workbook.xlsx"
        try:
            with path.open("rb") as source, copy.open("wb") as target:
                while piece := source.read(_COPY_BYTES):
                    digest.update(piece)
                    target.write(piece)
        except FileNotFoundError as error:
            raise WorkbookUnreadable(why="missing", file=path.name) from error
        except OSError as error:
            raise WorkbookUnreadable(why="unreadable", file=path.name, detail=error.strerror or "") from error
        yield copy, digest.hexdigest()


def _read(
    child: ReaderChild,
    anatomy: Anatomy,
    formulas: dict[str, Formulas],
    visible: list[str],
    wish: _Wish,
    sha256: str,
    progress: Callable[[int, int], None],
) -> Reading:
    heads = _heads(child, visible, wish)
    layout = _layout(heads, wish)
    head = next(head for head in heads if head.sheet == layout.column_map.sheet)
    parts = {sheet.name: sheet.part for sheet in anatomy.sheets}
    sheet = _sheet(head, layout, wish, formulas.get(parts[head.sheet], Formulas()), from_1904=anatomy.counts_from_1904)
    table = Table(sheet)
    first = layout.column_map.header_row + 1
    progress(0, head.height)
    with collector_at_rest():
        for answer in child.rows(head.sheet, first=first, columns=table.columns, keys=table.keys):
            if isinstance(answer, OddRow):
                table.add_odd(answer)
            else:
                table.add(answer)
                progress(answer.last_row, head.height)
        names = [part.name for part in anatomy.sheets]
        return _reading(head, layout, table, names, wish.file_name, sha256)


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Without the garbage collector, which would walk over lasting tuples by the 100,000 again and again for nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _heads(child: ReaderChild, visible: list[str], wish: _Wish) -> list[SheetHead]:
    """The first rows of the sheets that may hold the list; the first sheet's were asked for already."""
    heads: list[SheetHead] = []
    for place, name in enumerate(visible):
        if place:
            child.ask_head(name, HEADER_ROWS, _beaten(heads, wish))
        heads.append(child.head(name))
    return heads


def _beaten(heads: list[SheetHead], wish: _Wish) -> list[str]:
    """Sheets that the child may forget: all but the best so far."""
    try:
        best = _layout(heads, wish).column_map.sheet
    except HeaderNotFound:
        best = ""
    return [head.sheet for head in heads if head.sheet != best]


def _layout(heads: list[SheetHead], wish: _Wish) -> Layout:
    if wish.column_map is None:
        return find_layout(heads, wish.kind, wish.file_name)
    for head in heads:
        if head.sheet == wish.column_map.sheet and not missing_fields(wish.column_map):
            return given_layout(head, wish.column_map)
    return find_layout(heads, wish.column_map.kind, wish.file_name)


def _sheet(head: SheetHead, layout: Layout, wish: _Wish, formulas: Formulas, *, from_1904: bool) -> Sheet:
    above = head.rows[: layout.column_map.header_row - 1]
    titles = title_texts(above)
    return Sheet(
        name=head.sheet,
        kind=layout.column_map.kind,
        headers=layout.headers,
        fields=layout.column_map.fields,
        minor_digits=wish.minor_digits,
        code_pattern=re.compile(wish.customer_code, re.ASCII),
        from_1904=from_1904,
        formulas=formulas,
        title_period=title_period(titles),
        title_issued=issue_day(titles, above),
    )


def _reading(head: SheetHead, layout: Layout, table: Table, names: list[str], file_name: str, sha256: str) -> Reading:
    rows = table.finish()
    findings = table.findings
    kind = layout.column_map.kind
    above = head.rows[: layout.column_map.header_row - 1]
    titles = title_texts(above)
    currency, evidence = currency_of(layout.headers, titles, layout.language)
    sums = [_sum_of(row) for row in rows]
    taken = [amount for amount in sums if amount is not None]
    return Reading(
        kind=kind,
        file_name=file_name,
        sha256=sha256,
        sheet=head.sheet,
        other_sheets=tuple(name for name in names if name != head.sheet),
        header_row=layout.column_map.header_row,
        header_signature=layout.signature,
        columns=_columns(layout, findings),
        column_map=layout.column_map,
        data_rows=findings.data_rows,
        rows=rows,
        problems=tuple(sorted(findings.problems, key=lambda problem: problem.row)),
        warnings=tuple(sorted(findings.warnings, key=lambda problem: problem.row)),
        taken=len(taken),
        taken_minor=sum(taken),
        held_total=sum((problem.amount for problem in findings.problems if problem.amount is not None), Decimal(0)),
        text_total=sum((amount for _, amount in findings.text_amounts), Decimal(0)),
        text_rows=tuple(row for row, _ in findings.text_amounts),
        stated_total=table.stated_total,
        currency=currency,
        currency_evidence=evidence,
        as_of=as_of_day(titles, file_name) if kind == "arrears" else None,
        issued_on=table.findings.sheet.title_issued if kind == "bills" else None,
    )


def _sum_of(row: Row) -> int | None:
    """What a row adds to the sum of what is taken; None where nothing is."""
    if isinstance(row, BillRow):
        return row.bill.total_minor if row.bill is not None else None
    if isinstance(row, ArrearsRow):
        return row.arrear.open_minor if row.arrear is not None else None
    return row.amount_minor if isinstance(row, BankRow) else 0


def _columns(layout: Layout, findings: Findings) -> tuple[Column, ...]:
    """Every column that has a header or is read, for the preview."""
    by_index = {index: name for name, index in layout.column_map.fields.items()}
    last = max([len(layout.headers) - 1, *by_index])
    columns = []
    for index in range(last + 1):
        header = layout.headers[index] if index < len(layout.headers) else ""
        name = by_index.get(index, "")
        if not header and not name:
            continue
        columns.append(
            Column(
                index=index,
                letter=column_letters(index),
                header=header,
                field=name,
                sample=findings.samples.get(name, ""),
                filled=findings.filled.get(name, 0),
                failed=findings.failed.get(name, 0),
                spare_for=layout.spare.get(index, ""),
            )
        )
    return tuple(columns)
