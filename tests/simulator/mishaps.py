"""This file is the rules of the simulator about mishaps: a crash, a torn line, a full disk, a clock that jumps, an old backup."""

from __future__ import annotations

import copy
import os
import shutil
from datetime import datetime
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from collectoffice.db import people
from collectoffice.db.second_place import backups_in
from collectoffice.domain.errors import BooksStopped, OfficeCopyOlder
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from collectoffice.services.commands.restore_office import Preview, give_up_restore, restore_office
from tests.simulator.ground import ONE_IN_TEN, PLACES, Ground
from tests.simulator.second_drawers import Drawers, letters


class Mishaps(Ground):
    """What happens to machines."""

    @rule(is_killed=st.booleans(), torn=st.integers(0, 40), is_meant=st.integers(0, 2).map(bool))
    def the_program_stops(self, is_killed: bool, torn: int, is_meant: bool) -> None:
        """Closed, or killed: files as the system holds them, and the end of the machine's log torn off."""
        if not is_meant:
            return
        before = self.dump()
        if is_killed:
            self._leave_as_killed()
            heads = next(self.desk.state.glob("*/heads"), None)
            if heads is not None and torn:
                os.truncate(heads, max(heads.stat().st_size - torn, 0))
        else:
            self.desk.close()
        self._open_again()
        after = self.dump()
        assert [name for name, rows in after.items() if rows != before[name]] == [], (
            "what was acknowledged is not there"
        )
        self.did("crash" if is_killed else "reopen")

    def _leave_as_killed(self) -> None:
        """The folder as a killed program leaves it: not closed, its log not taken up into the file."""
        aside = self.place / "killed"
        shutil.copytree(self.desk.folder, aside / "office")
        shutil.copytree(self.desk.state, aside / "state")
        self.desk.close()
        for folder, name in ((self.desk.folder, "office"), (self.desk.state, "state")):
            shutil.rmtree(folder)
            (aside / name).rename(folder)
        aside.rmdir()

    def _open_again(self) -> None:
        self.desk.office = self.desk.shelf.write(self.desk.folder, "test", self.desk.clock, self.desk.printer)
        self._no_sync()
        self.is_disk_full = False
        self._dump = None

    @precondition(lambda self: not self.is_disk_full)
    @rule(pages=st.integers(0, 12), is_meant=st.booleans())
    def the_disk_is_full(self, pages: int, is_meant: bool) -> None:
        """No page is left, or a few: SQLite itself says that the disk is full."""
        if not is_meant:
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

    # Backups

    @rule(user=st.sampled_from(["ha", "ha", "admin", "mai"]), is_meant=st.booleans())
    def a_backup_is_made(self, user: str, is_meant: bool) -> None:
        if not is_meant:
            return
        if not self._stick.is_dir():
            self._stick.mkdir()
            set_backup_place(self.desk.office, self.who("ha"), self._stick)
        made = self.tried(lambda: make_backup(self.desk.office, self.who(user)))
        if made is not None:
            self.did("backup")

    @rule(place=PLACES, is_disk_dead=st.booleans(), is_put_back_first=st.booleans())
    def a_backup_is_restored(self, place: int, is_disk_dead: bool, is_put_back_first: bool) -> None:
        """What the backup and the journal have is there again; what is lost is named; no number comes a second time."""
        kept = self._backups()
        if not kept:
            return
        source = kept[-1 - place % len(kept)]
        self.remember()
        newest = self.newest_link()
        self.desk.close()
        if is_put_back_first:
            self._put_back(source, newest)
        if is_disk_dead:
            shutil.rmtree(self.desk.folder)
        done, lost = self._restore(source), self.drawers
        self._open_again()
        restored = self.ask(f"SELECT hex(hash) FROM link WHERE event_id = {done.restored.newest_event}")[0][0]
        books, drawers = copy.deepcopy(self.known_at[restored])
        self._assert_named(done, lost, drawers)
        assert done.epoch > lost.epoch
        self.books, self.drawers = books, drawers
        self.drawers.epoch = done.epoch
        assert self.desk.office.file.stopped is None
        self.did("restore")

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
            (self.desk.folder / f"office.db{ending}").unlink(missing_ok=True)
        shutil.copyfile(source, self.desk.folder / "office.db")
        self._open_again()
        held = self.newest_link()
        stopped = self.desk.office.file.stopped
        assert (held == newest) == (stopped is None), (held, newest, stopped)
        if stopped is not None:
            assert isinstance(stopped, OfficeCopyOlder | BooksStopped)
        self.desk.close()

    def _restore(self, source: Path) -> Preview:
        prepared = self.desk.shelf.prepare_restore(self.desk.folder, source, self.desk.clock, is_real=True)
        try:
            ha = people.staff_by_user_name(prepared.office.file.connection, "ha")
            assert ha is not None
            return restore_office(prepared, ha).preview
        except BaseException:
            give_up_restore(prepared)
            raise

    def _assert_named(self, done: Preview, lost: Drawers, kept: Drawers) -> None:
        """Every series of which numbers are lost is named with the last of them."""
        named = {one.last for one in done.missing}
        code = self.desk.office.file.facts.code
        for (counter, year, epoch), number in lost.numbers.items():
            if number > kept.numbers.get((counter, year, epoch), 0):
                assert f"{code}-{counter}-{year % 100:02d}{letters(epoch)}-{number:06d}" in named
