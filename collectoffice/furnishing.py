"""This file is the window's furniture: the office on its lanes, the printers of this PC, every screen behind the sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.hardware.qt_printer import QtPrinter
from collectoffice.log import start_log
from collectoffice.shelf import Shelf, close, new_uid, now
from collectoffice.ui.pictures import Walk
from collectoffice.ui.workplace import Tools, Workplace

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.cli.doors import Shown
    from collectoffice.ui.front import Front

__all__ = ["Shelf", "furnish", "start_log", "walk"]

PURPOSE = "window"


def furnish(front: Front, shelf: Shelf, folder: Path) -> Workplace:
    """The window on an office; the office itself is opened by its lanes."""
    printer = QtPrinter(front.kept.printer, folder / "papers")
    return Workplace(
        front,
        Tools(
            open_books=lambda: shelf.write(folder, PURPOSE, None, printer),
            open_to_read=lambda: shelf.read(folder),
            close=close,
            new_uid=new_uid,
            clock=now,
            printers=printer,
        ),
    )


def walk(front: Front, shelf: Shelf, shown: Shown) -> list[Path]:
    """Walks through a practice office and leaves a picture of each screen."""
    walker = Walk(front.app, furnish(front, shelf, shown.office), shown.pictures)
    return walker.take(shown.cashier, shown.supervisor, shown.pin, shown.workbook)
