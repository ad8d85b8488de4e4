"""This file is the rules of the simulator about mishaps: a crash, a torn line, a full disk, a clock that jumps, an old backup."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import rule

from collectoffice.db.file_key import is_encrypted
from collectoffice.db.office_file import FILE_NAME
from collectoffice.db.second_place import backups_in
from collectoffice.domain.errors import BooksStopped, OfficeCopyOlder
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from collectoffice.services.commands.restore_office import Preview
from tests.restoring import put_in_place
from tests.simulator.at_the_counter import AtTheCounter
from tests.simulator.ground import ACTORS, APPROVERS, ONE_IN_TEN, PLACES, WARNINGS, Dump, numbers


class Mishaps(AtTheCounter):
    """What happens to machines."""

    @rule(is_killed=st.booleans(), torn=st.integers(0, 40), is_meant=st.integers(0, 2).map(bool))
    def the_program_stops(self, is_killed: bool, torn: int, is_meant: bool) -> None:
        """Closed, or killed: files as the system holds them, and the end of the machine's log torn off."""
        if not is_meant:
            return
        before = self.dump()
        if is_killed:
            self.leave_as_killed()
            heads = next(self.desk.state.glob("*/heads"), None)
            if heads is not None and torn:
                # The first head was on the disk before anything else was done, also after a restore.
                first = heads.read_bytes().find(b"\n") + 1
                os.truncate(heads, max(heads.stat().st_size - torn, first))
        else:
            self.desk.close()
        self.begin_again(before)
        self.did("crash" if is_killed else "reopen")

    def begin_again(self, before: Dump, written: frozenset[str] = frozenset()) -> None:
        """The program starts again: everything that was acknowledged is there, and perhaps a warning of the clock."""
        self.open_again()
        after = self.dump()
        changed = [name for name, rows in after.items() if rows[: len(before[name])] != before[name]]
        assert changed == [], "what was acknowledged is not there"
        assert {str(row[2]) for row in after["event"][len(before["event"]) :]} <= WARNINGS | written

    def leave_as_killed(self) -> None:
        """The folder as a killed program leaves it: not closed, its log not taken up into the file."""
        aside = self.place / "killed"
        shutil.copytree(self.desk.folder, aside / "office")
        shutil.copytree(self.desk.state, aside / "state")
        self.desk.close()
        for folder, name in ((self.desk.folder, "office"), (self.desk.state, "state")):
            shutil.rmtree(folder)
            (aside / name).rename(folder)
        aside.rmdir()

    @rule(pages=st.integers(0, 12), is_meant=st.booleans())
    def the_disk_is_full(self, pages: int, is_meant: bool) -> None:
        """No page is left, or a few: SQLite itself says that the disk is full."""
        if self.is_disk_full or not is_meant:
            return
        count = self.ask("PRAGMA page_count")[0][0]
        self.desk.connection.execute(f"PRAGMA max_page_count = {count + pages}")
        self.is_disk_full = True
        self.did("disk_full")

    @rule(
        moment=st.sampled_from(
            [datetime(1970, 1, 1), datetime(2026, 11, 17, 23, 59), datetime(2028, 2, 29, 9, 0)]  # noqa: DTZ001
        ),
        minutes=st.integers(-5_000, 5_000),
        is_far=ONE_IN_TEN,
    )
    def the_clock_jumps(self, moment: datetime, minutes: int, is_far: bool) -> None:
        """Back, ahead, or to where a flat battery leaves it; the office's day does not run backwards."""
        clock = self.desk.clock
        if is_far:
            clock.moment = moment.replace(tzinfo=clock.moment.tzinfo)
        else:
            clock.pass_by(minutes=minutes)
        self.did("clock")

    @rule(user=ACTORS, approver=APPROVERS, days=st.integers(-9, 9), is_right=st.booleans())
    def the_clock_is_looked_at(self, user: str, approver: str, days: int, is_right: bool) -> None:
        """Set wrong by days; whoever wants money first is told, then a supervisor confirms it, or it is put right."""
        before = self.now
        self.desk.clock.pass_by(days=days)
        self.pay("mai", (2,), [("cash", 1_000)], 1_000, "change", ())
        if not is_right:
            self.desk.clock.moment = before
        self.confirm(user, approver)

    # Backups

    @rule(user=st.sampled_from(["ha", "ha", "admin", "mai"]), is_meant=st.booleans())
    def a_backup_is_made(self, user: str, is_meant: bool) -> None:
        if not is_meant:
            return
        if not self._stick.is_dir():
            self._stick.mkdir()
            self.tried(lambda: set_backup_place(self.desk.office, self.who("ha"), self._stick))
        made = self.tried(lambda: make_backup(self.desk.office, self.who(user)))
        if made is not None:
            self.did("backup")

    @rule(place=PLACES, is_disk_dead=st.booleans(), is_put_back_first=st.booleans(), is_meant=st.booleans())
    def a_backup_is_restored(self, place: int, is_disk_dead: bool, is_put_back_first: bool, is_meant: bool) -> None:
        """What the backup and the journal have is there again; what is lost is named; no number comes a second time."""
        kept = self._backups()
        if not is_meant:
            return
        if not kept:
            self.a_backup_is_made("ha", is_meant=True)
            return
        source = kept[-1 - place % len(kept)]
        self.remember()
        newest = self.newest_link()
        self.desk.close()
        if is_put_back_first:
            self._put_back(source, newest)
        if is_disk_dead:
            shutil.rmtree(self.desk.folder)
        done, epoch = put_in_place(self.desk, source).preview, self.drawers.epoch
        self._take_up(done)
        assert is_encrypted(self.desk.folder / FILE_NAME) == is_encrypted(source)
        assert done.epoch > epoch
        self.drawers.epoch = done.epoch
        assert self.desk.office.file.stopped is None
        self.did("restore")

    def _take_up(self, done: Preview) -> None:
        """The second books go back to the event that the restored file ends with; the restore itself is one more."""
        with closing(self.desk.shelf.read(self.desk.folder, self.desk.clock).file) as restored:
            asked = "SELECT hex(hash) FROM link WHERE event_id = ?"
            (link,) = restored.connection.execute(asked, (done.restored.newest_event,)).fetchone()
        self.books, self.drawers, self.watch = self.known(link)
        self.noted_event = done.restored.newest_event
        self.open_again()
        present = {number for payment in self.books.payments.values() for number in payment.receipts.values()}
        self.books.missing = self.issued - present - self.books.answered
        assert {one for each in done.missing for one in numbers(each.first, each.last)} == self.books.missing

    @property
    def _stick(self) -> Path:
        return self.place / "stick"

    def _backups(self) -> list[Path]:
        """The backups, oldest first."""
        code = self.desk.office.file.facts.code
        own = self._stick / f"collectoffice-{code}"
        return [own / name.text for name in backups_in(own, code)] if own.is_dir() else []

    def _put_back(self, source: Path, newest: str) -> None:
        """Somebody copies the backup over the file by hand: the program sees it and takes no money."""
        for ending in ("", "-wal", "-shm"):
            (self.desk.folder / f"{FILE_NAME}{ending}").unlink(missing_ok=True)
        shutil.copyfile(source, self.desk.folder / FILE_NAME)
        self.desk.office = self.desk.shelf.write(self.desk.folder, "test", self.desk.clock, self.desk.printer)
        held = self.newest_link()
        stopped = self.desk.office.file.stopped
        assert (held == newest) == (stopped is None), (held, newest, stopped)
        if stopped is not None:
            assert isinstance(stopped, OfficeCopyOlder | BooksStopped)
        self.desk.close()
