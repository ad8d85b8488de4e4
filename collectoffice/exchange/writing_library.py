"""This file is the late door to openpyxl, which takes 150 ms to open: the first export or answer pays, no start does."""

from __future__ import annotations

from types import ModuleType


def openpyxl_library() -> ModuleType:
    """The library that writes workbooks; the program may call this from an idle moment to have it ready."""
    import openpyxl  # noqa: PLC0415  # the one late import of this room (see above)

    library: ModuleType = openpyxl
    return library
