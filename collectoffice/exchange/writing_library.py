"""This file is the late door to openpyxl, which takes 150 ms to open: the first export or answer pays, no start does."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from io import BytesIO
from types import ModuleType
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile


def openpyxl_library() -> ModuleType:
    """The library that writes workbooks; the program may call this from an idle moment to have it ready."""
    import openpyxl  # noqa: PLC0415  # the one late import of this room (see above)

    library: ModuleType = openpyxl
    return library


def saved_book(book: Any, modified: datetime | None = None) -> BytesIO:
    """A workbook of the library as the bytes of its file.

    In memory, and its zip closed whatever happens: where the disk is full (the library writes each sheet aside first) its
    own ``save`` leaves both behind.
    """
    saved = BytesIO()
    archive = ZipFile(saved, "w", ZIP_DEFLATED)
    book.properties.modified = modified or book.properties.created
    try:
        openpyxl_library().writer.excel.ExcelWriter(book, archive).save()
    finally:
        with suppress(ValueError):
            archive.close()
    return saved
