"""This file is the settings screen at work: what this PC keeps for itself, and what the office decides for all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from collectoffice.domain.errors import Refusal
from collectoffice.domain.permission import may
from collectoffice.services.commands.change_setting import change_setting, settings_in_force
from collectoffice.services.commands.print_test_page import print_test_page
from collectoffice.services.commands.support_bundle import Surroundings, bundle_name, make_bundle
from collectoffice.services.office import Office
from collectoffice.services.queries.support_facts import support_facts
from collectoffice.ui.desk import Desk
from collectoffice.ui.preferences.kept import DEFAULTS
from collectoffice.ui.preferences.view import PreferencesView, PrinterRow
from collectoffice.ui.scanner import Scanner

OFFICE_KEY = {"paper": "paper.receipt"}
"""Names of the screen that the office's settings have another word for."""


class PrinterList(Protocol):
    """The printers of this PC."""

    def names(self) -> list[str]:
        """Their names."""

    def state_of(self, paper: str) -> str:
        """``ready``, ``missing`` or ``none_chosen``."""


class PreferencesController(QObject):
    """Plugs the settings' view into the office and this PC."""

    idle_minutes_changed = Signal(int)

    def __init__(
        self,
        desk: Desk,
        view: PreferencesView,
        printers: PrinterList,
        scanner: Scanner,
        surroundings: Callable[[], Surroundings],
    ) -> None:
        super().__init__(view)
        self._desk, self.view, self._printers, self._scanner = desk, view, printers, scanner
        self._surroundings = surroundings
        self._is_bundling = False
        view.bundle_wanted.connect(self._on_bundle_wanted)
        view.changed.connect(self._on_changed)
        view.test_page_wanted.connect(self._on_test_page_wanted)
        scanner.measured.connect(view.show_scan)

    def refresh(self) -> None:
        """Shows the settings in force."""
        staff = self._desk.staff
        self.view.set_may_change_office(staff is not None and may(staff.role, "change_setting"))
        self.view.set_printers([PrinterRow(name, is_ready=True) for name in self._printers.names()])
        self._desk.reader.run(settings_in_force, self._on_read)

    def _on_read(self, office: dict[str, str]) -> None:
        values = self._desk.kept.all() | office
        values["language"] = self._desk.look.language
        values["paper"] = office.get("paper.receipt", "a5")
        self.view.set_values(values)

    def _on_changed(self, key: str, value: str) -> None:
        if key in DEFAULTS:
            self._desk.kept.keep(key, value)
            act = self._acts().get(key)
            if act is not None:
                act(value)
            if key.startswith("printer."):
                self._desk.news.printer_changed.emit()
            return
        staff = self._desk.signed_in
        name = OFFICE_KEY.get(key, key)
        self._desk.books.run(
            lambda office: change_setting(office, staff, name, value), self._on_setting_changed, self._on_refused
        )

    def _acts(self) -> dict[str, Callable[[str], None]]:
        look = self._desk.look
        return {
            "language": look.speak,
            "theme": lambda value: look.wear(theme_name=value),
            "text_size": lambda value: look.wear(scale=int(value)),
            "scanner.gap_ms": lambda value: self._scanner.set_gap(int(value)),
            "idle_lock_minutes": lambda value: self.idle_minutes_changed.emit(int(value)),
        }

    def _on_setting_changed(self, _value: str) -> None:
        self._desk.news.settings_changed.emit()

    def _on_test_page_wanted(self, paper: str) -> None:
        def work(office: Office) -> None:
            print_test_page(office, paper)

        self._desk.books.run(
            work,
            lambda _nothing: self.view.say("ok", lambda: self.tr("The test page went to the printer.")),
            self._on_refused,
        )

    def _on_bundle_wanted(self) -> None:
        proposed = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        name, _filter = QFileDialog.getSaveFileName(
            self.view,
            self.tr("Where the support bundle goes"),
            str(proposed / bundle_name(self._desk.clock())),
            "*.zip",
        )
        if name:
            self.make_bundle(Path(name))

    def make_bundle(self, path: Path) -> None:
        """Makes a support bundle, off the window: every check of the books is in it. A second wish meanwhile does nothing."""
        if self._is_bundling:
            return
        around = self._surroundings()
        self._is_bundling = True
        self.view.say("", lambda: self.tr("One moment: the books are checked for the bundle."))
        self._desk.long_reader.run(
            lambda office: make_bundle(around, support_facts(office), path),
            self._on_bundled,
            self._on_not_bundled,
            self._on_bundle_failed,
        )

    def _on_bundled(self, path: Path) -> None:
        self._is_bundling = False
        self.view.say(
            "ok",
            lambda: self.tr(
                "{file} is made. Not in it: names, phones, addresses, customer codes, receipts, sums, PINs, keys."
            ).format(file=path),
        )

    def _on_not_bundled(self, refusal: Refusal) -> None:
        self._is_bundling = False
        self.view.say("bad", lambda: self._desk.word(refusal))

    def _on_bundle_failed(self, bug: BaseException) -> None:
        """A bug on the way, which the next bundle tells: it may be asked for."""
        self._is_bundling = False
        self._desk.long_reader.failed.emit(bug)

    def _on_refused(self, refusal: Refusal) -> None:
        self.view.say("warn", lambda: self._desk.word(refusal))
        self.refresh()
