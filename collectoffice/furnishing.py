"""This file is the window's furniture: the office on its lanes, the printers of this PC, every screen behind the sign-in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from collectoffice.hardware.qt_printer import QtPrinter
from collectoffice.hardware.timed_printer import TimedPrinter
from collectoffice.log import start_log
from collectoffice.log import watch as watch_process
from collectoffice.services.queries.known_backups import known_backups
from collectoffice.shelf import Shelf, close, new_uid, now
from collectoffice.surroundings import surroundings, told_of_the_window
from collectoffice.ui.alarm import listen_to_qt
from collectoffice.ui.backup.restore_controller import RestoreController
from collectoffice.ui.opening import Tools
from collectoffice.ui.pictures import Walk
from collectoffice.ui.recovering import recover
from collectoffice.ui.workplace import Workplace

if TYPE_CHECKING:
    from collectoffice.cli.doors import Shown
    from collectoffice.domain.errors import Refusal
    from collectoffice.services.commands.restore_office import Prepared
    from collectoffice.services.commands.support_bundle import Surroundings
    from collectoffice.ui.front import Front

__all__ = ["Shelf", "furnish", "offer_restore", "printer_names", "recover", "start_log", "walk", "watch"]

PURPOSE = "window"


def watch(state: Path) -> None:
    """Opens the log for a process that is the window's alone: bugs that nobody caught and Qt's complaints go there, too."""
    watch_process(state)
    listen_to_qt()


def furnish(front: Front, shelf: Shelf, folder: Path) -> Workplace:
    """The window on an office; the office itself is opened by its lanes."""
    printer = QtPrinter(front.kept.printer, folder / "papers")
    return Workplace(
        front,
        Tools(
            open_books=lambda: shelf.write(folder, PURPOSE, None, TimedPrinter(printer)),
            open_to_read=lambda: shelf.read(folder),
            close=close,
            new_uid=new_uid,
            clock=now,
            printers=printer,
            surroundings=lambda: _around(front, shelf, folder, printer),
        ),
    )


def _around(front: Front, shelf: Shelf, folder: Path, printer: QtPrinter) -> Surroundings:
    """What a support bundle tells of this PC, asked by the window."""
    told = surroundings(shelf.state, folder, now())
    return replace(told, window=told_of_the_window(front.kept.all()), printers=tuple(printer.names()))


def printer_names() -> list[str]:
    """The printers of this PC by their names."""
    return QtPrinter(lambda _paper: "", Path()).names()


def offer_restore(front: Front, shelf: Shelf, folder: Path, why: Refusal) -> RestoreController:
    """The way back of an office that cannot be opened: a backup, restored by a supervisor."""

    def prepare(source: Path, *, is_real: bool) -> Prepared:
        return shelf.prepare_restore(folder, source, is_real=is_real)

    return RestoreController(front, prepare, why, lambda: known_backups(shelf.state))


def walk(front: Front, shelf: Shelf, shown: Shown) -> list[Path]:
    """Walks through a practice office and leaves a picture of each screen."""
    walker = Walk(front.app, furnish(front, shelf, shown.office), shown.pictures)
    return walker.take(shown.cashier, shown.supervisor, shown.pin, shown.workbook)
