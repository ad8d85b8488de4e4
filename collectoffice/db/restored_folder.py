"""This file is how a restored office comes into its folder: made beside the old one, and from one rename on the new one.

A restored file is made in a folder of its own inside the office's. It counts from the moment that folder has its last name;
whatever is cut off before leaves the old office, whatever is cut off after is finished by whoever opens the office next. The
old file, with its log of changes, is put aside and never deleted.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.lock import OfficeLock
from collectoffice.db.machine_store import Head, MachineStore
from collectoffice.db.new_folder import OFFICE_FILE, RESTORED
from collectoffice.db.on_disk import keep_content, keep_names

if TYPE_CHECKING:
    from pathlib import Path

RESTORING = "office.restoring"
"""Where a restored file is made; of a restore that was cut off it is left over, and the next one takes its place."""
PLAN = "plan"
OF_A_FILE = ("-shm", "-wal", "-journal", "")
"""What belongs to an office file. The log goes first: one that stayed behind would be taken for the next file's."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is left to do once the restored file counts."""

    office_uid: str
    aside: str
    """The name of the folder in which the old file is kept."""
    head: Head
    """The restored file's newest link."""


def begin_restore(folder: Path, backup: Path) -> Path:
    """A folder with a copy of the backup, on the office's own disk; raises ``OSError`` where it has no room."""
    folder.mkdir(parents=True, exist_ok=True)
    work = folder / RESTORING
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    shutil.copyfile(backup, work / OFFICE_FILE)
    return work


def let_it_count(folder: Path, plan: Plan) -> None:
    """Makes the restored file the office's; it is closed, and its folder holds it alone."""
    work = folder / RESTORING
    for inner in work.iterdir():
        if inner.name != OFFICE_FILE:
            shutil.rmtree(inner) if inner.is_dir() else inner.unlink()
    keep_content(work / OFFICE_FILE)
    said = {"uid": plan.office_uid, "aside": plan.aside, "event": plan.head.event_id, "link": plan.head.link}
    (work / PLAN).write_text(json.dumps(said), "utf-8")
    keep_content(work / PLAN)
    keep_names(work)
    work.rename(folder / RESTORED)
    keep_names(folder)


def finish_restore(folder: Path, state_folder: Path, now: str) -> None:
    """Puts a restored file that counts in its place, where that was cut off; nothing else is asked and nothing is lost.

    Refuses ``OfficeInUse`` while another process does.
    """
    if not (folder / RESTORED).is_dir():
        return
    lock = OfficeLock(folder)
    lock.take("restore", now)
    try:
        put_restored_in_place(folder, state_folder)
    finally:
        lock.release()


def put_restored_in_place(folder: Path, state_folder: Path) -> None:
    """Each step may have been taken already; the lock is the caller's."""
    restored = folder / RESTORED
    plan = _plan_of(restored)
    if plan is not None:
        fresh = restored / OFFICE_FILE
        if fresh.exists():
            aside = folder / plan.aside
            aside.mkdir(exist_ok=True)
            for ending in OF_A_FILE:
                old = folder / (OFFICE_FILE + ending)
                if old.exists():
                    old.rename(aside / old.name)
            keep_names(aside)
            fresh.rename(folder / OFFICE_FILE)
            keep_names(folder)
        MachineStore(state_folder, plan.office_uid).begin_heads_anew(plan.head, plan.aside)
        (restored / PLAN).unlink()
    shutil.rmtree(restored, ignore_errors=True)
    keep_names(folder)


def _plan_of(restored: Path) -> Plan | None:
    """What is left to do; None where all was done and only the empty folder is left."""
    try:
        said = json.loads((restored / PLAN).read_text("utf-8"))
    except FileNotFoundError:
        return None
    return Plan(said["uid"], said["aside"], Head(said["event"], said["link"]))
