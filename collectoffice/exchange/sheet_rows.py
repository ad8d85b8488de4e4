"""This file is the rows of a sheet as text, and their way into a workbook that was saved with its header alone.

The library makes an element of every cell, which takes most of the time of a large workbook; a row of plain values is one
line of text. Why so: docs/decisions/0021-export-writer.md.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from collectoffice.exchange.cells import clean_text
from collectoffice.exchange.sheet_scan import column_letters

Value = str | int | Decimal | date | datetime | None

_DAY_ZERO = date(1899, 12, 30).toordinal()
_DAY_SECONDS = 86_400
_END = b"</sheetData>"
_COPY_BYTES = 1024 * 1024


class RowText:
    """Rows of values, each column with the style of its cells: text is text whatever it begins with, days are numbers."""

    def __init__(self, styles: Sequence[int]) -> None:
        """``styles`` are the numbers of the columns' styles in the workbook."""
        self._forms = [
            (
                f'<c r="{column_letters(place)}',
                f'" s="{style}" t="inlineStr"><is><t>',
                f'" s="{style}" t="inlineStr"><is><t xml:space="preserve">',
                f'" s="{style}"><v>',
            )
            for place, style in enumerate(styles)
        ]

    def line(self, number: int, values: Sequence[Value]) -> str:
        """One row, numbered as Excel shows it; empty values are left out."""
        cells = []
        for (start, text, spaced_text, figure), value in zip(self._forms, values, strict=True):
            if isinstance(value, str):
                shown = value if value.isprintable() else clean_text(value)
                if shown:
                    form = spaced_text if shown[0] == " " or shown[-1] == " " else text
                    cells.append(f"{start}{number}{form}{escape(shown)}</t></is></c>")
            elif value is not None:
                cells.append(f"{start}{number}{figure}{_figure(value)}</v></c>")
        return f'<row r="{number}">{"".join(cells)}</row>'


def put_rows(saved: BinaryIO, part: str, rows: BinaryIO, target: Path) -> None:
    """Writes a saved workbook to a path, with rows below those that one of its parts has already."""
    with ZipFile(saved) as source, ZipFile(target, "w", ZIP_DEFLATED) as whole:
        for entry in source.infolist():
            body = source.read(entry)
            if entry.filename != part:
                whole.writestr(entry, body)
                continue
            before, end, after = body.partition(_END)
            info = ZipInfo(entry.filename, entry.date_time)
            info.compress_type = ZIP_DEFLATED
            with whole.open(info, "w") as sheet:
                sheet.write(before)
                shutil.copyfileobj(rows, sheet, _COPY_BYTES)
                sheet.write(end + after)


def _figure(value: int | Decimal | date | datetime) -> str:
    """A number, or a day as the days since the end of 1899, as it stands in a cell."""
    if isinstance(value, datetime):
        seconds = value.hour * 3600 + value.minute * 60 + value.second
        return f"{value.toordinal() - _DAY_ZERO + seconds / _DAY_SECONDS:.16g}"
    if isinstance(value, date):
        return _day(value)
    return format(value, "f") if isinstance(value, Decimal) else str(value)


@lru_cache(maxsize=500)
def _day(day: date) -> str:
    return str(day.toordinal() - _DAY_ZERO)
