"""This file is the only place that builds everything and plugs it together: paths, clock, random ids, office, printer."""

from __future__ import annotations

import json
import logging
import os
import sys
import uuid
from dataclasses import dataclass
from datetime import datetime
from logging.handlers import RotatingFileHandler
from multiprocessing import freeze_support
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path
from PySide6.QtWidgets import QApplication

from collectoffice import __version__
from collectoffice.cli.commands import run_command_line
from collectoffice.cli.doors import Doors
from collectoffice.db import office_file, settings
from collectoffice.documents.fonts import FontFiles
from collectoffice.domain.errors import NoOfficeHere
from collectoffice.domain.pinyin import PinyinTable
from collectoffice.domain.policy import policies_from, predecessors
from collectoffice.hardware.no_printer import NoPrinter
from collectoffice.hardware.qt_printer import QtPrinter
from collectoffice.services.commands.make_office import MakeOffice, make_office
from collectoffice.services.office import Office
from collectoffice.services.queries.office_facts import office_name
from collectoffice.ui.pictures import take_pictures
from collectoffice.ui.preferences.kept import Kept
from collectoffice.ui.workplace import Tools, Workplace

if TYPE_CHECKING:
    from collections.abc import Callable

    from collectoffice.cli.doors import NewOffice
    from collectoffice.services.office import Printer

STATE_VARIABLE = "COLLECTOFFICE_STATE"
LOG_BYTES = 1_000_000
LOG_FILES = 5


def main(arguments: list[str] | None = None) -> None:
    """Runs a command, or opens the window when none is given; ends the process with the command's exit code."""
    freeze_support()
    state = state_folder()
    _start_log(state / "logs")
    shelf = Shelf(resources_folder(), state)
    doors = Doors(
        make=shelf.make,
        write=shelf.write,
        read=shelf.read,
        close=close,
        window=shelf.window,
        show=shelf.show,
        practice=shelf.resources / "practice",
    )
    sys.exit(run_command_line(doors, sys.argv[1:] if arguments is None else arguments))


def state_folder() -> Path:
    """The machine's own store: keys, heads and logs, outside every office folder."""
    chosen = os.environ.get(STATE_VARIABLE)
    return Path(chosen) if chosen else user_data_path("collectoffice", appauthor=False)


def resources_folder() -> Path:
    """The files that ship and are not code: beside the package, or inside the installed bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parent.parent) / "resources"


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the shipped files and the machine's store are, and how an office is built from them."""

    resources: Path
    state: Path

    def make(self, folder: Path, request: NewOffice, clock: Callable[[], datetime] | None) -> Office:
        """Makes an office and opens it; refuses with ``UnknownPolicy`` and what ``make_office`` refuses."""
        known = policies_from(
            json.loads(path.read_text("utf-8")) for path in (self.resources / "policies").glob("*.json")
        )
        asked = MakeOffice(
            code=request.code,
            name=request.name,
            policies=predecessors(known, request.policy),
            pin=request.pin,
            counter=request.counter,
            address=request.address,
            phone=request.phone,
            tax_code=request.tax_code,
            is_practice=request.is_practice,
        )
        file = make_office(folder, self.state, asked, clock=clock or _now, new_uid=_new_uid, random_bytes=os.urandom)
        return self._office(folder, file, clock, NoPrinter())

    def write(
        self, folder: Path, purpose: str, clock: Callable[[], datetime] | None = None, printer: Printer | None = None
    ) -> Office:
        """Opens an office for writing; one process at a time."""
        since = (clock or _now)().isoformat(timespec="seconds")
        file = office_file.open_office_file(folder, self.state, os.urandom, purpose=purpose, now=since)
        return self._office(folder, file, clock, printer or NoPrinter())

    def read(self, folder: Path, clock: Callable[[], datetime] | None = None) -> Office:
        """Opens an office to read, beside whoever writes."""
        file = office_file.open_to_read(folder, self.state, os.urandom)
        return self._office(folder, file, clock, NoPrinter())

    def window(self, folder: Path | None) -> int:
        """Opens the window on an office; refuses with ``NoOfficeHere`` without one, ``OfficeInUse`` when it is open."""
        if folder is None:
            raise NoOfficeHere(folder="--office")
        app = QApplication(sys.argv[:1])
        workplace = self._workplace(app, folder)
        workplace.window.show()
        workplace.begin()
        return app.exec()

    def show(self, folder: Path, pictures: Path, wanted: bool | None) -> int:
        """After the demo: the window where there is a screen, else pictures of the screens."""
        if has_screen() and wanted is not False:
            return self.window(folder)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        app = QApplication(sys.argv[:1])
        take_pictures(app, self._workplace(app, folder), pictures)
        return 0

    def _workplace(self, app: QApplication, folder: Path) -> Workplace:
        """The window put together; the office is opened for writing here first, so that a refusal is said at once."""
        kept = Kept(self.state / "window.ini")
        printer = QtPrinter(kept.printer)
        purpose = "window"
        probe = self.write(folder, purpose)
        facts, name = probe.file.facts, office_name(probe)
        close(probe)
        return Workplace(
            app,
            Tools(
                open_books=lambda: self.write(folder, purpose, None, printer),
                open_to_read=lambda: self.read(folder),
                close=close,
                facts=facts,
                name=name,
                new_uid=_new_uid,
                clock=_now,
                kept=kept,
                printers=printer,
            ),
        )

    def _office(
        self, folder: Path, file: office_file.OfficeFile, clock: Callable[[], datetime] | None, printer: Printer
    ) -> Office:
        return Office(
            file=file,
            policies=policies_from(settings.policy_documents(file.connection)),
            clock=clock or _now,
            new_uid=_new_uid,
            printer=printer,
            pinyin=PinyinTable((self.resources / "pinyin" / "initials.txt").read_text("utf-8")),
            fonts=self.fonts,
            version=__version__,
            folder=folder,
        )

    @property
    def fonts(self) -> FontFiles:
        """The fonts that papers embed."""
        folder = self.resources / "fonts"
        return FontFiles(
            regular=folder / "NotoSans-Regular.ttf",
            bold=folder / "NotoSans-Bold.ttf",
            chinese=folder / "NotoSansSC-Regular.ttf",
        )


def has_screen() -> bool:
    """Whether a window can be shown on this machine."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def close(office: Office) -> None:
    """Closes an office and lets the next process write."""
    office.file.close()


def _now() -> datetime:
    return datetime.now().astimezone()


def _new_uid() -> str:
    return uuid.uuid4().hex


def _start_log(folder: Path) -> None:
    """A log without names or sums, a few rotating files."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "collectoffice.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
