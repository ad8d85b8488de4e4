"""This file is the printers of this PC through Qt: a PDF as pictures at the printer's own resolution, without a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from collectoffice.domain.errors import PrinterUnavailable, PrintInDoubt
from collectoffice.domain.printer_choice import NO_PRINTER
from collectoffice.hardware.pdf_pages import POINTS_PER_MM, drawn, opened

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LASER_DPI = 300
THERMAL_DPI = 203


class QtPrinter:
    """Prints on the printer that was chosen for a paper; ``chosen`` gives its name, "" for the system's own choice.

    What no printer can take is kept as a PDF in the folder ``kept``, so that it can be printed from there.
    """

    def __init__(self, chosen: Callable[[str], str], kept: Path) -> None:
        self._chosen = chosen
        self._kept = kept

    def print_paper(self, pdf: bytes, paper: str, title: str) -> None:
        """Prints a PDF page by page; refuses with ``PrinterUnavailable`` before the first, ``PrintInDoubt`` after it."""
        try:
            info = self._info(paper)
        except PrinterUnavailable as missing:
            missing.facts["file"] = self._keep(pdf, title)
            raise
        document, kept = opened(pdf)
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setFullPage(True)
        printer.setResolution(THERMAL_DPI if paper == "80mm" else LASER_DPI)
        painter = QPainter()
        for page in range(document.pageCount()):
            size = document.pagePointSize(page)
            _set_page(printer, size)
            if page == 0 and not painter.begin(printer):
                raise PrinterUnavailable(paper=paper, printer=info.printerName(), why="refused")
            if page > 0 and not printer.newPage():
                printer.abort()
                painter.end()
                raise PrintInDoubt(paper=paper, title=title, printer=info.printerName(), why="stopped")
            picture = drawn(document, page, printer.resolution() / 72)
            painter.drawImage(QRectF(0, 0, picture.width(), picture.height()), picture)
        is_whole = painter.end() and printer.printerState() is not QPrinter.PrinterState.Error
        kept.close()
        if not is_whole:
            raise PrintInDoubt(paper=paper, title=title, printer=info.printerName(), why="stopped")

    def state_of(self, paper: str) -> str:
        """``ready``, or why not: ``none_chosen`` (no printer at all) or ``missing`` (the chosen one is not there)."""
        try:
            self._info(paper)
        except PrinterUnavailable as refusal:
            return str(refusal.facts["why"])
        return "ready"

    def names(self) -> list[str]:
        """The printers of this PC."""
        return list(QPrinterInfo.availablePrinterNames())

    def usual(self) -> str:
        """The system's own choice; "" where it has none."""
        return QPrinterInfo.defaultPrinterName()

    def _keep(self, pdf: bytes, title: str) -> str:
        """Keeps a paper as a file; "" where even that fails."""
        path = self._kept / f"{title}.pdf"
        try:
            self._kept.mkdir(exist_ok=True)
            path.write_bytes(pdf)
        except OSError:
            return ""
        return str(path)

    def _info(self, paper: str) -> QPrinterInfo:
        name = self._chosen(paper)
        if name == NO_PRINTER:
            raise PrinterUnavailable(paper=paper, printer="", why="none_chosen")
        info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
        if info.isNull():
            raise PrinterUnavailable(paper=paper, printer=name, why="missing" if name else "none_chosen")
        return info


def _set_page(printer: QPrinter, size: QSizeF) -> None:
    """The page as large as the paper; a roll is as long as its receipt."""
    millimetres = QSizeF(size.width() / POINTS_PER_MM, size.height() / POINTS_PER_MM)
    is_wide = millimetres.width() > millimetres.height()
    upright = QSizeF(millimetres.height(), millimetres.width()) if is_wide else millimetres
    orientation = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    page = QPageSize(upright, QPageSize.Unit.Millimeter)
    printer.setPageLayout(QPageLayout(page, orientation, QMarginsF(0, 0, 0, 0)))
