"""This file is the commands of the backup: made and checked, restored by a supervisor, and the paper receipts after that."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.domain.receipt_number import epoch_letters
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from collectoffice.services.commands.paper_receipts import drop_paper
from collectoffice.services.commands.restore_office import (
    give_up_restore,
    preview_restore,
    restore_office,
)
from collectoffice.services.queries.backups import backup_state, missing_receipts, papers_entered, read_missing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collectoffice.services.commands.make_backup import BackupMade
    from collectoffice.services.commands.restore_office import Preview
    from collectoffice.services.queries.backups import BackupState, MissingNumbers


@click.command("backup")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="The second place, kept for this machine.")
@click.option("--only-set", is_flag=True, help="Remember the place and make no backup now.")
@click.option("--state", "is_asked", is_flag=True, help="Say where backups go and how old the newest one is.")
@ends_with_json
def backup_command(session: Session, folder: Path | None, only_set: bool, is_asked: bool) -> None:
    """Copy the office to the second place; the copy is opened, checked and counted before it counts as a backup."""
    if only_set and folder is None:
        raise click.UsageError("--only-set needs --to")
    if is_asked:
        with session.reading() as office:
            session.answer(state_answer(backup_state(office)))
        return
    with session.writing("backup") as office:
        who = session.acting(office)
        if folder is not None:
            set_backup_place(office, who, folder)
        if only_set:
            session.answer(state_answer(backup_state(office)))
            return
        made = make_backup(office, who)
    session.answer(made_answer(made))


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--preview", "is_preview", is_flag=True, help="Say what the backup has and what would be missing.")
@click.option("--do", "is_done", is_flag=True, help="Restore it; the present file is put aside.")
@click.option("--missing", "is_listed", is_flag=True, help="List the receipts that are in no book after a restore.")
@click.option("--drop", "dropped", metavar="NUMBER", help="Say that behind a missing number there is no payment.")
@click.option("--reason", default="", help="Why there is none.")
@ends_with_json
def restore_command(
    session: Session,
    file: Path | None,
    is_preview: bool,
    is_done: bool,
    is_listed: bool,
    dropped: str | None,
    reason: str,
) -> None:
    """Restore a backup, as a supervisor; the journal beside it brings back what came after it."""
    if sum((is_preview, is_done, is_listed, dropped is not None)) != 1:
        raise click.UsageError("--preview, --do, --missing or --drop")
    if is_listed:
        _list_missing(session)
    elif dropped is not None:
        _drop(session, dropped, reason)
    elif file is None:
        raise click.UsageError("FILE")
    else:
        _restore(session, file, is_done=is_done)


def _restore(session: Session, file: Path, *, is_done: bool) -> None:
    with session.restoring(file, is_real=is_done) as prepared:
        try:
            who = session.acting(prepared.office)
            found = preview_restore(prepared, who)
            done = restore_office(prepared, who) if is_done else None
        except BaseException:
            give_up_restore(prepared)
            raise
        if done is None:
            give_up_restore(prepared)
    answer = preview_answer(found)
    if done is not None:
        answer |= {"restored": True, "aside": None if done.aside is None else str(done.aside), "took_ms": done.took_ms}
    session.answer(answer)


def _list_missing(session: Session) -> None:
    with session.reading() as office:
        missing = read_missing(office, session.acting(office))
        entered = papers_entered(office)
    session.answer(
        {
            "missing": _numbers(missing),
            "left": sum(each.count for each in missing),
            "entered": [
                {"number": each.number, "receipt": each.receipt, "date": each.paper_date, "note": each.note}
                for each in entered
            ],
        }
    )


def _drop(session: Session, dropped: str, reason: str) -> None:
    if not reason.strip():
        raise click.UsageError("--reason")
    with session.writing("restore") as office:
        number = drop_paper(office, session.acting(office), dropped, reason)
        left = missing_receipts(office)
    session.answer({"number": number, "left": sum(each.count for each in left)})


def made_answer(made: BackupMade) -> dict[str, object]:
    """A backup as a command says it."""
    counted = made.counted
    return {
        "file": str(made.path),
        "at": made.made_at.isoformat(timespec="seconds"),
        "verified": True,
        "newest_event": counted.newest_event,
        "newest_day": counted.newest_day,
        "events": counted.events,
        "receipts": counted.receipts,
        "receipts_minor": counted.receipts_minor,
        "epoch": epoch_letters(counted.epoch),
        "chain_head": counted.link,
        "bytes": counted.bytes,
        "copy_ms": made.copy_ms,
        "check_ms": made.check_ms,
        "removed": list(made.removed),
        "same_disk": made.is_same_disk,
    }


def state_answer(state: BackupState) -> dict[str, object]:
    """How safe the books are, as a command says it."""
    last = state.last
    return {
        "place": None if state.place is None else str(state.place),
        "last": None if last is None else {"file": last.name, "at": last.at, "receipts": last.receipts},
        "age_s": None if state.age is None else round(state.age.total_seconds()),
        "receipts_since": state.receipts_since,
        "waits_since": state.waits_since or None,
        "why": state.why or None,
    }


def preview_answer(found: Preview) -> dict[str, object]:
    """What a restore brings back, as a command says it."""
    live = found.live
    return {
        "restored": False,
        "backup": {
            "newest_event": found.backup.newest_event,
            "newest_day": found.backup.newest_day,
            "newest_at": found.backup.newest_at,
            "receipts": found.backup.receipts,
            "receipts_minor": found.backup.receipts_minor,
        },
        "journal": {
            "events": found.from_journal,
            "newest_event": found.restored.newest_event,
            "newest_at": found.restored.newest_at,
            "receipts": found.restored.receipts - found.backup.receipts,
            "unreadable": list(found.unreadable),
        },
        "live": {
            "there": live.is_there,
            "readable": live.is_readable,
            "newest_event": live.newest_event or None,
            "newest_at": live.newest_at or None,
            "receipts": live.receipts,
        },
        "events_lost": found.events_lost,
        "receipts": found.restored.receipts,
        "receipts_minor": found.restored.receipts_minor,
        "missing": _numbers(found.missing),
        "missing_count": sum(each.count for each in found.missing),
        "epoch": epoch_letters(found.epoch),
        "loses_encryption": found.loses_encryption,
    }


def _numbers(missing: Iterable[MissingNumbers]) -> list[dict[str, object]]:
    return [{"first": each.first, "last": each.last, "count": each.count} for each in missing]


COMMANDS = (backup_command, restore_command)
