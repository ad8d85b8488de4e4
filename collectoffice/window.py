"""This file is the window's start: Qt, the office on its lanes, the printers of this PC; opened late, for commands need none."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from collectoffice.cli.doors import Shown
from collectoffice.domain.errors import NoOfficeHere
from collectoffice.hardware.qt_printer import QtPrinter
from collectoffice.services.queries.office_facts import office_facts, office_name
from collectoffice.shelf import Shelf, close, new_uid, now
from collectoffice.ui.pictures import Walk
from collectoffice.ui.preferences.kept import Kept
from collectoffice.ui.workplace import Tools, Workplace

PURPOSE = "window"


def run_window(shelf: Shelf, folder: Path | None) -> int:
    """Opens the window on an office; refuses with ``NoOfficeHere`` without one, ``OfficeInUse`` when it is open."""
    if folder is None:
        raise NoOfficeHere(folder="--office")
    app = QApplication(sys.argv[:1])
    workplace = put_together(app, shelf, folder)
    workplace.window.show()
    workplace.begin()
    return app.exec()


def take_pictures(shelf: Shelf, shown: Shown) -> list[Path]:
    """Walks through a practice office without a screen and leaves pictures of it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication(sys.argv[:1])
    walk = Walk(app, put_together(app, shelf, shown.office), shown.pictures)
    return walk.take(shown.cashier, shown.supervisor, shown.pin, shown.workbook)


def put_together(app: QApplication, shelf: Shelf, folder: Path) -> Workplace:
    """The window on an office; it is opened for writing here once, so that a refusal is said at once."""
    kept = Kept(shelf.state / "window.ini")
    printer = QtPrinter(kept.printer, folder / "papers")
    office = shelf.write(folder, PURPOSE)
    facts, name = office_facts(office), office_name(office)
    close(office)
    return Workplace(
        app,
        Tools(
            open_books=lambda: shelf.write(folder, PURPOSE, None, printer),
            open_to_read=lambda: shelf.read(folder),
            close=close,
            facts=facts,
            name=name,
            new_uid=new_uid,
            clock=now,
            kept=kept,
            printers=printer,
        ),
    )
