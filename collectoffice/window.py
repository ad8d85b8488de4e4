"""This file is the window's start: the first picture at once, the office and the other screens right behind it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_documents_path
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from collectoffice.db.holder import holder_of
from collectoffice.db.new_folder import has_office, is_free
from collectoffice.db.place import place_of, system_probe
from collectoffice.domain.errors import NoOfficeHere, OfficeEncrypted, OfficeFileDamaged, OfficeInUse, Refusal
from collectoffice.ui.display import has_screen
from collectoffice.ui.front import SIGN_IN, Front
from collectoffice.ui.preferences.kept import Kept

if TYPE_CHECKING:
    from types import ModuleType

    from collectoffice.cli.doors import Shown
    from collectoffice.shelf import Shelf
    from collectoffice.ui.backup.restore_controller import RestoreController
    from collectoffice.ui.workplace import Workplace

UNSEEN_MS = 2_000
PROPOSED_NAMES = ("collectoffice", "collectoffice-office", "collectoffice-2")
"""The first of these folders that is free, or holds an office already."""
WINDOW = "window"
"""For what a window holds the office."""
RINGS, RING_AGAIN_MS = 20, 500
"""A PC that is slow takes some seconds from holding an office to hanging up its bell."""


def run_window(resources: Path, state: Path, folder: Path | None) -> int:
    """Opens the window on an office, or on the set-up guide where none was made yet.

    ``folder`` is what was said at the start; without it, the office that was set up here. Refuses with ``NoOfficeHere``
    where neither can be shown, ``OfficeInUse`` when the office is open. Where a window is open on this office already, that
    one comes forward and this start is done.
    """
    kept = kept_in(state)
    place = folder or office_of_this_pc(kept)
    if _is_rung(place):
        return 0
    is_lost = not has_office(place) and not may_set_up(folder, place, kept)
    if is_lost and not may_restore(folder, kept):
        raise NoOfficeHere(folder=str(folder or kept.value("office") or "--office"))
    app = QApplication(sys.argv[:1])
    front = Front(app, kept)
    start = Start(front, resources, state, place, is_alone=True)
    if is_lost:
        front.show()
        start.offer_restore(NoOfficeHere(folder=str(place)))
    elif has_office(place):
        start.show()
    else:
        first = first_start_floor()
        first.begin(front, resources, state, place, is_chosen=folder is not None, then=start.open_new)
    outcome = app.exec()
    if start.refusal is not None:
        if isinstance(start.refusal, OfficeInUse) and _is_rung(place, tries=RINGS):
            return 0
        raise start.refusal
    return outcome


def _is_rung(folder: Path, tries: int = 1) -> bool:
    """Whether a window is open on this office, and comes forward. What a crash left behind answers nobody.

    A window that is only just opening hangs its bell up a moment later: it is rung again.
    """
    if holder_of(folder).get("held_by") != WINDOW:
        return False
    for left in range(tries - 1, -1, -1):
        if doorbell_floor().ring(folder):
            return True
        if left:
            QThread.msleep(RING_AGAIN_MS)
    return False


def office_of_this_pc(kept: Kept) -> Path:
    """The office that was set up on this PC, or where one would be proposed."""
    return Path(kept.value("office") or proposed_folder())


def proposed_folder() -> Path:
    """Where an office is proposed, or was made: among the user's documents, unless those are copied to a cloud."""
    documents = user_documents_path()
    beside = documents if place_of(documents, system_probe()).is_fit else Path.home()
    folders = (beside / name for name in PROPOSED_NAMES)
    return next((each for each in folders if has_office(each) or is_free(each)), beside / PROPOSED_NAMES[0])


def may_set_up(folder: Path | None, place: Path, kept: Kept) -> bool:
    """Whether the guide opens here. Where an office was set up and is gone, it never does: its disk may be missing."""
    return has_screen() and is_free(place) and (folder is not None or not kept.value("office"))


def may_restore(folder: Path | None, kept: Kept) -> bool:
    """Whether the way back by a backup is shown where no office is: one was set up here, and its disk or file is gone."""
    return has_screen() and folder is None and bool(kept.value("office"))


class Start:
    """The office behind the first picture; a refusal closes the window and is said by whoever started it."""

    def __init__(self, front: Front, resources: Path, state: Path, folder: Path, *, is_alone: bool = False) -> None:
        self.front, self.resources, self.state, self.folder = front, resources, state, folder
        self._is_alone = is_alone
        """Whether the process is this window's, and with it every bug that nobody catches."""
        self._is_begun = False
        self._first_screen = ""
        self.workplace: Workplace | None = None
        self.refusal: Refusal | None = None
        self.restoring: RestoreController | None = None

    def show(self) -> None:
        """Shows the sign-in, then opens the office.

        Not before the first picture stands: what follows takes longer than the picture did. A window that is started
        minimised is not painted, and its office opens all the same.
        """
        self.front.window.painted.connect(self.open_office)
        self.front.show()
        QTimer.singleShot(UNSEEN_MS, self.front.app, self.open_office)

    def open_new(self, folder: Path, first_screen: str) -> None:
        """Goes on from the set-up guide to the sign-in of the office it made; ``first_screen`` opens after it."""
        self.folder, self._first_screen = folder, first_screen
        self.front.show()
        QTimer.singleShot(0, self.front.app, self.open_office)

    def open_office(self) -> None:
        """Reads the rest of the program, opens the office on its lanes and begins; a second call does nothing."""
        if self._is_begun:
            return
        self._is_begun = True
        furnishing = furnishing_floor()
        (furnishing.watch if self._is_alone else furnishing.start_log)(self.state)
        workplace: Workplace = furnishing.furnish(self.front, furnishing.Shelf(self.resources, self.state), self.folder)
        workplace.first_screen = self._first_screen
        workplace.refused.connect(self._give_up)
        workplace.at_rest.connect(self._hang_up_bell)
        workplace.begin()
        self.workplace = workplace

    def _hang_up_bell(self) -> None:
        """A second start on this office rings, and this window comes forward."""
        bell = doorbell_floor().Doorbell(self.folder, self.front.app)
        bell.rung.connect(self.front.window.come_forward)
        self.front.window.closing.connect(bell.take_down)

    def offer_restore(self, why: Refusal) -> None:
        """Says why the office cannot be opened, and offers a backup; closing the window says it again to whoever started it."""
        self.refusal = why
        furnishing = furnishing_floor()
        furnishing.start_log(self.state)
        way = furnishing.offer_restore(self.front, furnishing.Shelf(self.resources, self.state), self.folder, why)
        way.restored.connect(self._begin_anew)
        way.left.connect(lambda: self._end(why))
        self.restoring = way

    def _begin_anew(self) -> None:
        """The office was restored: the sign-in stands again, and the office is opened."""
        self.refusal = None
        self.front.window.open(SIGN_IN, framed=False)
        if self.workplace is not None:
            self.workplace.begin()
        else:
            self._is_begun = False
            self.open_office()

    def _give_up(self, refusal: Refusal) -> None:
        """A file that is damaged or gone has a way back; whatever else refuses ends the start."""
        if isinstance(refusal, OfficeFileDamaged | NoOfficeHere) and has_screen():
            self.offer_restore(refusal)
        elif isinstance(refusal, OfficeEncrypted) and has_screen() and self._is_recovered(refusal):
            self._begin_anew()
        else:
            self._end(refusal)

    def _is_recovered(self, why: OfficeEncrypted) -> bool:
        """Whether somebody knew the recovery passphrase; then the office's keys are on this machine."""
        furnishing = furnishing_floor()
        shelf = furnishing.Shelf(self.resources, self.state)
        return bool(furnishing.recover(self.front, why, lambda typed: shelf.recover(self.folder, typed)))

    def _end(self, refusal: Refusal) -> None:
        self.refusal = refusal
        self.front.window.close()
        self.front.app.quit()


def show_refusal(sentence: str) -> None:
    """Says why the window did not open, where there is no terminal to say it on."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    QMessageBox.warning(None, app.applicationName(), sentence)


def take_pictures(shelf: Shelf, shown: Shown) -> list[Path]:
    """Walks through a practice office without a screen and leaves pictures of it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    front = Front(QApplication(sys.argv[:1]), kept_in(shelf.state))
    pictures: list[Path] = furnishing_floor().walk(front, shelf, shown)
    return pictures


def printer_names() -> list[str]:
    """The printers of this PC, asked without a window."""
    running = QApplication.instance()
    if running is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        running = QApplication(sys.argv[:1])
    names: list[str] = furnishing_floor().printer_names()
    return names


def kept_in(state: Path) -> Kept:
    """What this PC's window keeps."""
    return Kept(state / "window.ini")


def furnishing_floor() -> ModuleType:
    """The other screens and the office, opened late: the first picture needs none of them."""
    from collectoffice import furnishing  # noqa: PLC0415 - one of the doors that open late

    return furnishing


def doorbell_floor() -> ModuleType:
    """The bell between two starts, opened late: what it needs of the network takes longer to load than a picture to show."""
    from collectoffice.ui import doorbell  # noqa: PLC0415 - one of the doors that open late

    return doorbell


def first_start_floor() -> ModuleType:
    """The set-up guide, opened late: only the first start of an office needs it."""
    from collectoffice import first_start  # noqa: PLC0415 - one of the doors that open late

    return first_start
