"""This file is what the command line is handed: the doors of an office, opened by the app."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from collectoffice.services.commands.encrypt_office import Passphrase
    from collectoffice.services.commands.restore_office import Prepared
    from collectoffice.services.commands.support_bundle import Surroundings
    from collectoffice.services.office import Office
    from collectoffice.services.queries.verify import Check


@dataclass(frozen=True, slots=True)
class NewOffice:
    """An office as ``new`` asks for it."""

    code: str
    name: str
    policy: str
    pin: str
    counter: int = 1
    address: str = ""
    phone: str = ""
    tax_code: str = ""
    is_practice: bool = False
    passphrase: Passphrase | None = None
    """Of an office whose file is encrypted; it brings the keys to another machine."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the demo shows without a screen: the practice office, who signs in there, the workbook that is previewed."""

    office: Path
    pictures: Path
    cashier: str
    supervisor: str
    pin: str
    workbook: Path


class Make(Protocol):
    """Makes an office."""

    def __call__(self, folder: Path, request: NewOffice, clock: Callable[[], datetime] | None) -> Office:
        """The new office, open."""


class Write(Protocol):
    """Opens an office for writing."""

    def __call__(
        self,
        folder: Path,
        purpose: str,
        clock: Callable[[], datetime] | None = None,
        *,
        checks_clock: bool = False,
    ) -> Office:
        """The office; refuses with ``OfficeInUse`` while another process holds it.

        ``checks_clock``: a clock set by hand is watched as the machine's own is.
        """


class Read(Protocol):
    """Opens an office to read."""

    def __call__(self, folder: Path, clock: Callable[[], datetime] | None = None) -> Office:
        """The office, beside whoever writes it."""


class Restore(Protocol):
    """Prepares a restore."""

    def __call__(
        self, folder: Path, file: Path, clock: Callable[[], datetime] | None = None, *, is_real: bool
    ) -> Prepared:
        """A copy of the backup, brought up to the end of its journal and checked; the office was not touched."""


@dataclass(frozen=True, slots=True)
class Doors:
    """Every way into an office."""

    make: Make
    write: Write
    read: Read
    close: Callable[[Office], None]
    window: Callable[[Path | None], int]
    """Opens the window on an office and returns its exit code."""
    has_screen: Callable[[], bool]
    """Whether a window can be shown on this machine."""
    pictures: Callable[[Shown], list[Path]]
    """Walks through a practice office without a screen; the pictures it leaves."""
    practice: Path
    """The workbooks of the practice offices."""
    restore: Restore
    examine: Callable[[Path], tuple[Check, ...]]
    """Every check of an office file that cannot be opened as an office."""
    surroundings: Callable[[Path | None], Surroundings]
    """What a support bundle tells of this PC; the folder is the office's, whose place stays untold."""
    recover: Callable[[Path, str], str]
    """Brings an office's keys to this machine with its recovery passphrase; its uid."""
