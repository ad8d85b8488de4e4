"""This file is the office as every desk gets it: a frozen record of the tools, without methods."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from collectoffice.db.office_file import OfficeFile
    from collectoffice.documents.fonts import FontFiles
    from collectoffice.domain.pinyin import PinyinTable
    from collectoffice.domain.policy import Policy


class Printer(Protocol):
    """Whatever puts a paper on paper."""

    def print_paper(self, pdf: bytes, paper: str, title: str) -> None:
        """Sends a PDF to the printer chosen for this paper (``a5``, ``80mm``, ``a4``), without a dialog.

        Refuses with ``PrinterUnavailable``.
        """


@dataclass(frozen=True, slots=True)
class Office:
    """The tools of one open office."""

    file: OfficeFile
    policies: tuple[Policy, ...]
    """All policies of the office's country, oldest first."""
    clock: Callable[[], datetime]
    """The local time with its offset."""
    new_uid: Callable[[], str]
    printer: Printer
    pinyin: PinyinTable
    fonts: FontFiles
    version: str
    folder: Path
