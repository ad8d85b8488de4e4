"""This file is what the import screen shows of a workbook before anything is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PreviewColumn:
    """One column of the sheet and the field read from it."""

    index: int
    """From 0 (A)."""
    letter: str
    header: str
    field: str
    """Empty: not read."""
    sample: str
    filled: int
    failed: int
    is_by_hand: bool = False


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row that the chosen figure lists: held, changed or missing."""

    row: int
    """As Excel shows it; 0 where it stands in no row (a bill missing from the list)."""
    why: Callable[[], str]
    """The sentence in the window's language."""
    customer: str
    amount: str
    """As it stands in the row."""
    column: str = ""
    """Letter of the cell, for opening it in Excel."""


@dataclass(frozen=True, slots=True)
class SumLine:
    """One line of the comparison of sums."""

    word: Callable[[], str]
    amount: str
    is_total: bool = False
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """One of the four figures, with the rows it lists."""

    count: int
    rows: tuple[PreviewRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """A dry run of a workbook."""

    file_name: str
    sheet: str
    kind: str
    """bills, arrears, bank or group."""
    row_count: int
    header_row: int
    read_at: datetime
    columns: tuple[PreviewColumn, ...]
    new: Group
    changed: Group
    known: Group
    held: Group
    missing: Group = field(default_factory=lambda: Group(0))
    """Bills open here that a newer arrears list does not name: listed, never closed."""
    file_sums: tuple[SumLine, ...] = ()
    our_sums: tuple[SumLine, ...] = ()
    agrees: bool = True
    is_mapped_by_hand: bool = False
