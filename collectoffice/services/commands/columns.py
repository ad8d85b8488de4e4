"""This file is the columns of a workbook as a person may map them: the fields of each list, and those it cannot do without."""

from __future__ import annotations

from dataclasses import replace

from collectoffice.exchange.layout import Column, ColumnMap, missing_fields
from collectoffice.exchange.rows import KINDS, Kind
from collectoffice.exchange.words import WORD_INDEX

__all__ = ["KINDS", "Column", "ColumnMap", "Kind", "fields_of", "missing_fields", "with_field"]


def fields_of(kind: Kind) -> tuple[str, ...]:
    """The fields that a list of this kind may have."""
    return tuple(dict.fromkeys(field for field, _language in WORD_INDEX[kind].values()))


def with_field(columns: ColumnMap, column: int, field: str) -> ColumnMap:
    """The same columns with one read as another field; an empty field skips it, a field has one column."""
    kept = {name: place for name, place in columns.fields.items() if place != column and name != field}
    return replace(columns, fields=kept | ({field: column} if field else {}))
