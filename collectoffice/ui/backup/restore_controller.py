"""This file is the restore at the start of the window, at work: on a lane of its own, for there is no office to open yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from collectoffice.domain.errors import NoOfficeHere, Refusal, WrongPin
from collectoffice.i18n import refusals
from collectoffice.services.commands.restore_office import (
    Prepared,
    Preview,
    Restored,
    give_up_restore,
    preview_restore,
    restore_office,
)
from collectoffice.services.commands.sign_in import sign_in
from collectoffice.services.queries.known_backups import KnownBackups
from collectoffice.ui.backup.restore_view import RestoreAsked, RestoreView
from collectoffice.ui.front import Front
from collectoffice.ui.jobs import Jobs

RESTORE = "restore"


class Prepare(Protocol):
    """Makes a backup ready to take the office's place; the office was not touched."""

    def __call__(self, source: Path, *, is_real: bool) -> Prepared:
        """The copy, brought up to the end of its journal and checked."""


class RestoreController(QObject):
    """Shows why the office cannot be opened, and the way back."""

    restored = Signal()
    """The office can be opened now."""
    left = Signal()

    def __init__(self, front: Front, prepare: Prepare, why: Refusal, known: Callable[[], KnownBackups]) -> None:
        super().__init__(front)
        self._front, self._known = front, known
        self._view = RestoreView(front.look, lambda: self._why_words(why))
        self._lane: Jobs[Prepare] = Jobs(lambda: prepare, lambda _prepare: None, "restore", self)
        self._view.file_wanted.connect(self._on_file_wanted)
        self._view.look_wanted.connect(self.look)
        self._view.preview_wanted.connect(self._on_preview_wanted)
        self._view.restore_wanted.connect(self._on_restore_wanted)
        self._view.left.connect(self.left)
        front.window.add_screen(RESTORE, self._view)
        front.window.open(RESTORE, framed=False)
        self.look()

    @property
    def view(self) -> RestoreView:
        """The screen."""
        return self._view

    def close(self) -> None:
        """Ends the lane."""
        self._lane.close()

    def look(self) -> None:
        """Looks for backups where this machine remembers to have put them; a stick may have been plugged in meanwhile."""
        self._lane.run(lambda _prepare: self._known(), self._view.show_known, self._on_refused, self._on_failed)

    def _on_file_wanted(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(self._view, self.tr("The backup"), "", "*.backup")
        if name:
            self._view.set_file(Path(name))

    def _on_preview_wanted(self, asked: RestoreAsked) -> None:
        def work(prepare: Prepare) -> Preview:
            prepared = prepare(asked.source, is_real=False)
            try:
                return preview_restore(prepared, sign_in(prepared.office, asked.user, asked.pin))
            finally:
                give_up_restore(prepared)

        self._view.set_working(on=True)
        self._lane.run(work, self._view.show_preview, self._on_refused, self._on_failed)

    def _on_restore_wanted(self, asked: RestoreAsked) -> None:
        def work(prepare: Prepare) -> Restored:
            prepared = prepare(asked.source, is_real=True)
            try:
                return restore_office(prepared, sign_in(prepared.office, asked.user, asked.pin))
            except BaseException:
                give_up_restore(prepared)
                raise

        self._view.set_working(on=True)
        self._lane.run(work, self._on_restored, self._on_refused, self._on_failed)

    def _on_restored(self, _restored: Restored) -> None:
        self._view.set_working(on=False)
        self.restored.emit()

    def _on_refused(self, refusal: Refusal) -> None:
        self._view.set_working(on=False)
        self._view.say("bad", lambda: self._word(refusal))
        if isinstance(refusal, WrongPin):
            self._view.focus_pin()

    def _on_failed(self, _bug: BaseException) -> None:
        self._view.set_working(on=False)
        self._view.say(
            "bad", lambda: self.tr("Something went wrong. Nothing of the office was changed. The log says more.")
        )

    def _why_words(self, why: Refusal) -> str:
        """An office that is gone is no reason to set up another one: its own words here."""
        if isinstance(why, NoOfficeHere):
            return self.tr(
                "The office was in {folder} and is gone from there: its disk is missing, or the folder was moved or deleted."
            ).format(folder=why.facts["folder"])
        return self._word(why)

    def _word(self, refusal: Refusal) -> str:
        return refusals.sentence(refusal, self._front.look.language, self._front.look.currency)
