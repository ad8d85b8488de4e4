"""This file is the opening of an office by the window: the tools it is handed, and what the books say first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.support_bundle import Surroundings
from collectoffice.services.commands.window_marks import note_window_open
from collectoffice.services.office import Office
from collectoffice.services.queries.doubts import why_no_money
from collectoffice.services.queries.office_facts import OfficeFacts, office_facts, office_name
from collectoffice.services.queries.place import is_on_stick
from collectoffice.ui.crash import ended_uncleanly
from collectoffice.ui.preferences.controller import PrinterList
from collectoffice.ui.preferences.kept import Kept

AGAIN_MS = 2_000
"""So often an office that a command holds is tried again."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What the window is handed of the office and of this PC."""

    open_books: Callable[[], Office]
    """Opens the office for writing, on the thread that calls it."""
    open_to_read: Callable[[], Office]
    close: Callable[[Office], None]
    new_uid: Callable[[], str]
    clock: Callable[[], datetime]
    printers: PrinterList
    surroundings: Callable[[], Surroundings]
    """What a support bundle tells of this PC."""


@dataclass(frozen=True, slots=True)
class Begun:
    """What the books say when they were opened for writing."""

    facts: OfficeFacts
    name: str
    stop: Refusal | None
    """Why no money is taken."""
    left_open_since: datetime | None
    """Since when a window was open that never closed."""
    stick: str
    """The folder where it is on a stick, which is warned about once; "" elsewhere."""


def begin_on(office: Office) -> Begun:
    """Notes that a window is open on the office, and reads what its first sentences need."""
    left_open_since = note_window_open(office)
    stick = str(office.folder) if is_on_stick(office) else ""
    return Begun(office_facts(office), office_name(office), why_no_money(office), left_open_since, stick)


def first_warning(begun: Begun, kept: Kept) -> Callable[[], str] | None:
    """What the sign-in says before anything else: that the last window ended uncleanly, or, once, that this is a stick."""
    if begun.left_open_since is not None:
        return ended_uncleanly
    if begun.stick and kept.value("warned_of_stick") != begun.stick:
        kept.keep("warned_of_stick", begun.stick)
        return lambda: QCoreApplication.translate(
            "Opening", "The office is on a stick. Never pull it out while the window is open; back it up."
        )
    return None
