"""This file is how an office is built: from the files that ship, the machine's own store, the clock and random ids."""

from __future__ import annotations

import os
import secrets
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from collectoffice import __version__
from collectoffice.db import office_file, settings
from collectoffice.db.archive import open_archive
from collectoffice.db.machine import machine_mark
from collectoffice.documents.fonts import FontFiles
from collectoffice.domain.errors import ArchiveOnlyRead, OfficeFileDamaged, Refusal
from collectoffice.domain.policy import policies_from, predecessors
from collectoffice.hardware.no_printer import NoPrinter
from collectoffice.services.commands.encrypt_office import recover_keys
from collectoffice.services.commands.make_office import MakeOffice, make_office
from collectoffice.services.commands.restore_office import prepare_restore
from collectoffice.services.commands.watch_doubts import note_run, watch_clock, watch_machine
from collectoffice.services.office import Office
from collectoffice.services.queries.verify import verify_alone
from collectoffice.shipped import shipped_pinyin, shipped_policies

if TYPE_CHECKING:
    from collections.abc import Callable

    from collectoffice.cli.doors import NewOffice
    from collectoffice.db.place import SystemProbe
    from collectoffice.domain.pinyin import PinyinTable
    from collectoffice.domain.policy import Policy
    from collectoffice.services.commands.restore_office import Prepared
    from collectoffice.services.office import Printer
    from collectoffice.services.queries.verify import Check

NANOSECONDS_A_MS = 1_000_000


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the shipped files and the machine's store are, and how an office is built from them."""

    resources: Path
    state: Path
    machine: Callable[[str], str] = machine_mark
    """This machine's mark in an office."""
    probe: SystemProbe | None = None
    """What the system is asked about a folder; its own answers without one."""

    def make(self, folder: Path, request: NewOffice, clock: Callable[[], datetime] | None) -> Office:
        """Makes an office and opens it; refuses with ``UnknownPolicy`` and what ``make_office`` refuses."""
        asked = MakeOffice(
            code=request.code,
            name=request.name,
            policies=predecessors(self.policies(), request.policy),
            pin=request.pin,
            counter=request.counter,
            address=request.address,
            phone=request.phone,
            tax_code=request.tax_code,
            is_practice=request.is_practice,
            passphrase=request.passphrase,
        )
        file = make_office(
            folder,
            self.state,
            asked,
            clock=clock or now,
            new_uid=new_uid,
            random_bytes=os.urandom,
            machine=self.machine,
            probe=self.probe,
        )
        return self.office(folder, file, clock, NoPrinter())

    def policies(self) -> tuple[Policy, ...]:
        """Every policy that ships, oldest first."""
        return shipped_policies(self.resources)

    def write(
        self,
        folder: Path,
        purpose: str,
        clock: Callable[[], datetime] | None = None,
        printer: Printer | None = None,
        *,
        checks_clock: bool = False,
    ) -> Office:
        """Opens an office for writing; one process at a time. ``checks_clock``: a clock set by hand is watched, too."""
        _refuse_archive(folder)
        since = (clock or now)().isoformat(timespec="seconds")
        file = office_file.open_office_file(
            folder, self.state, os.urandom, purpose=purpose, now=since, probe=self.probe
        )
        office = self.office(folder, file, clock, printer or NoPrinter())
        try:
            watch_clock(office, is_own_clock=clock is None, is_checked=checks_clock)
            watch_machine(office, self.machine(file.facts.uid))
        except BaseException:
            file.close()
            raise
        return office

    def read(self, folder: Path, clock: Callable[[], datetime] | None = None) -> Office:
        """Opens an office to read, beside whoever writes; a file in the folder's place is an archive, or another copy of one.

        A file that an older program wrote is brought up to date first, as an opening to write does it.
        """
        if _is_archive(folder):
            since = (clock or now)().isoformat(timespec="seconds")
            file = open_archive(folder, self.state, os.urandom, since)
        else:
            file = office_file.open_to_read(folder, self.state, os.urandom)
            if file.is_older:
                file.close()
                close(self.write(folder, "upgrade", clock))
                file = office_file.open_to_read(folder, self.state, os.urandom)
        return self.office(folder, file, clock, NoPrinter())

    def prepare_restore(
        self, folder: Path, file: Path, clock: Callable[[], datetime] | None = None, *, is_real: bool
    ) -> Prepared:
        """A copy of a backup, made ready to take the place of the office in a folder, which was not touched."""
        _refuse_archive(folder)
        moment = (clock or now)()

        def open_copy(place: Path) -> Office:
            copy = office_file.open_copy(place, self.state, os.urandom, moment.isoformat(timespec="seconds"))
            return self.office(place, copy, clock, NoPrinter())

        return prepare_restore(folder, file, self.state, open_copy, moment, is_real=is_real)

    def recover(self, folder: Path, passphrase: str) -> str:
        """Brings an office's keys to this machine out of its recovery file; the office's uid."""
        return recover_keys(folder, self.state, passphrase)

    def examine(self, folder: Path) -> tuple[Check, ...]:
        """Every check of an office file that cannot be opened as an office."""
        return verify_alone(folder, self.state)

    def office(
        self, folder: Path, file: office_file.OfficeFile, clock: Callable[[], datetime] | None, printer: Printer
    ) -> Office:
        """The desks' tools around an open office file."""
        return Office(
            file=file,
            policies=_policies_of(file),
            clock=clock or now,
            new_uid=new_uid,
            printer=printer,
            pinyin=self.pinyin,
            fonts=self.fonts,
            version=__version__,
            folder=folder,
        )

    @property
    def pinyin(self) -> PinyinTable:
        """The first letters of Chinese names."""
        return shipped_pinyin(self.resources)

    @property
    def fonts(self) -> FontFiles:
        """The fonts that papers embed."""
        folder = self.resources / "fonts"
        return FontFiles(
            regular=folder / "NotoSans-Regular.ttf",
            bold=folder / "NotoSans-Bold.ttf",
            chinese=folder / "NotoSansSC-Regular.ttf",
        )


def _is_archive(folder: Path) -> bool:
    """Whether what stands for an office is a file: an archive, a backup, any copy but the live file itself."""
    return folder.is_file() and folder.name != office_file.FILE_NAME


def _refuse_archive(folder: Path) -> None:
    if _is_archive(folder):
        raise ArchiveOnlyRead(file=folder.name)


def _policies_of(file: office_file.OfficeFile) -> tuple[Policy, ...]:
    """The policies that the office keeps; a file in which they cannot be read is damaged, and closed again."""
    try:
        return policies_from(settings.policy_documents(file.connection))
    except (ValueError, TypeError, Refusal) as error:
        file.close()
        raise OfficeFileDamaged(fault=f"the policies cannot be read: {error}") from error


def close(office: Office) -> None:
    """Closes an office and lets the next process write."""
    note_run(office)
    office.file.close()


def now() -> datetime:
    """The local time with its offset."""
    return datetime.now().astimezone()


def random_bytes(count: int) -> bytes:
    """Bytes by chance, for a new office's key."""
    return os.urandom(count)


def new_uid() -> str:
    """A fresh id of an event, an office or a request: 32 hexadecimal digits, 12 of the moment and 20 by chance.

    Ids of one day stand together in their index, so that a payment touches a page of it that is in memory already.
    """
    return f"{time.time_ns() // NANOSECONDS_A_MS:012x}{secrets.token_hex(10)}"
