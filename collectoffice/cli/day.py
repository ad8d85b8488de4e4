"""This file is the commands of the day: the safe counted, the day closed, its sheet, its month."""

from __future__ import annotations

from pathlib import Path

import click

from collectoffice.cli import day_answers
from collectoffice.cli.session import Session, iso_day
from collectoffice.cli.shared import ends_with_json, takes_approval
from collectoffice.cli.till_answers import pieces_of, takes_notes
from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.close_day import close_day, refuse_open_tills
from collectoffice.services.commands.day_papers import (
    print_day_sheet,
    save_day_sheet,
    save_day_workbook,
    save_month_sheet,
    save_month_workbook,
)
from collectoffice.services.commands.make_backup import BackupMade, backup_of_the_day
from collectoffice.services.commands.safe import SafeCash, count_safe, explain_safe
from collectoffice.services.queries.day_progress import read_progress, unclosed_days
from collectoffice.services.queries.day_sheet import is_blind_for, read_day
from collectoffice.services.queries.month_sheet import read_month

_DATE_HELP = "The business date (YYYY-MM-DD); without it the day that is being worked on."
_dated = click.option("--date", "on", help=_DATE_HELP)


@click.group()
def safe() -> None:
    """The safe, a place of its own."""


@safe.command("count")
@click.option("--count", "count_typed", help="What was counted, in the currency; free where its notes are given.")
@takes_notes()
@click.option("--reason", default="", help="Why it is over or short.")
@_dated
@takes_approval
@ends_with_json
def safe_count(session: Session, count_typed: str | None, notes_typed: str | None, reason: str, on: str | None) -> None:
    """Count the safe for a day; what is over or short is posted at once."""
    if count_typed is None and notes_typed is None:
        raise click.UsageError("--count or --notes")
    day = iso_day(on)
    with session.writing("safe count") as office:
        who, approver = session.acting(office), session.approver(office)
        cash = SafeCash(session.amount(office, count_typed), pieces_of(session, office, notes_typed), reason)
        counted = count_safe(office, who, cash, day, approver)
    session.answer(
        {
            "date": counted.day.isoformat(),
            "expected_minor": counted.expected_minor,
            "counted_minor": counted.counted_minor,
            "difference_minor": counted.difference_minor,
            "first": counted.is_first,
        }
    )


@safe.command("explain")
@click.option("--reason", required=True)
@_dated
@ends_with_json
def safe_explain(session: Session, reason: str, on: str | None) -> None:
    """Say why the safe was over or short."""
    day = iso_day(on)
    with session.writing("safe explain") as office:
        explain_safe(office, session.acting(office), reason, day)
    session.answer({"reason": reason.strip()})


@click.group()
def day() -> None:
    """The business day: its sheet, its closing, its month."""


@day.command("sheet")
@_dated
@click.option("--pdf", type=click.Path(path_type=Path), help="Save the sheet as PDF.")
@click.option("--xlsx", type=click.Path(path_type=Path), help="Save the sheet as a workbook, over nothing.")
@click.option("--print", "is_printed", is_flag=True, help="Print the sheet.")
@ends_with_json
def sheet(session: Session, on: str | None, pdf: Path | None, xlsx: Path | None, is_printed: bool) -> None:
    """Show the daily reconciliation sheet of any day."""
    asked = iso_day(on)
    with session.reading() as office:
        who = session.acting(office)
        made = read_day(office, who, asked)
        payload = day_answers.day_answer(made, is_blind=is_blind_for(office, who, made))
        if pdf is not None:
            save_day_sheet(office, who, made, pdf)
            payload["pdf"] = str(pdf)
        if xlsx is not None:
            save_day_workbook(office, who, made, xlsx)
            payload["xlsx"] = str(xlsx)
        if is_printed:
            print_day_sheet(office, who, made)
    session.answer(payload)


@day.command("close")
@_dated
@click.option("--safe", "safe_typed", help="Count the safe first, in the currency.")
@click.option("--safe-reason", default="", help="Why the safe is over or short.")
@takes_approval
@ends_with_json
def close(session: Session, on: str | None, safe_typed: str | None, safe_reason: str) -> None:
    """Close a day: tills closed, safe counted, differences explained; signed, exported, locked. Goes on where it was."""
    asked = iso_day(on)
    with session.writing("day close") as office:
        who, approver = session.acting(office), session.approver(office)
        counted = session.amount(office, safe_typed)
        if counted is not None:
            refuse_open_tills(office, asked)
            count_safe(office, who, SafeCash(counted, reason=safe_reason), asked, approver)
        closed = close_day(office, who, asked, approver)
        copied = None if closed.is_repeated else backup_of_the_day(office, who)
    made = closed.sheet
    session.answer(
        {
            "date": made.date,
            "locked": made.is_locked,
            "repeated": closed.is_repeated,
            "steps": [{"step": step.step, "at": step.at, "staff": step.staff_name} for step in closed.steps],
            "net_minor": made.net_minor,
            "difference_minor": made.difference_minor,
            "identity": day_answers.identity_answer(made.identity),
            "signed_by": made.signed_by,
            "approved_by": made.approved_by or None,
            "pdf": str(closed.files.pdf),
            "xlsx": str(closed.files.workbook),
            "voice_code": made.voice_code,
            "chain_head": made.chain_head,
            "backup": _backup_answer(copied),
        }
    )


def _backup_answer(copied: BackupMade | Refusal | None) -> dict[str, object] | None:
    """What came of the full copy that follows a close; None where no second place is set."""
    if copied is None:
        return None
    if isinstance(copied, Refusal):
        return {"refused": copied.name}
    return {"file": str(copied.path), "verified": True, "receipts": copied.counted.receipts, "took_ms": copied.took_ms}


@day.command("state")
@_dated
@ends_with_json
def state(session: Session, on: str | None) -> None:
    """Say how far a day is, and what stands in the way of its closing."""
    asked = iso_day(on)
    with session.reading() as office:
        progress = read_progress(office, session.acting(office), asked)
        left_open = unclosed_days(office)
    session.answer(
        {
            "date": progress.day.isoformat(),
            "next": progress.next_step,
            "steps": [{"step": step.step, "at": step.at, "staff": step.staff_name} for step in progress.steps.values()],
            "open_tills": [
                {
                    "till": till.till,
                    "counter": till.counter,
                    "cashier": till.cashier,
                    "business_date": till.business_date,
                }
                for till in progress.open_tills
            ],
            "days_left_open": [one.isoformat() for one in left_open],
            "safe_counted": progress.is_safe_counted,
            "unexplained": [
                {
                    "till": one.till,
                    "counter": one.counter,
                    "cashier": one.cashier,
                    "difference_minor": one.difference_minor,
                }
                for one in progress.unexplained
            ],
        }
    )


@day.command("month")
@click.argument("month")
@click.option("--pdf", type=click.Path(path_type=Path), help="Save the month as PDF.")
@click.option("--xlsx", type=click.Path(path_type=Path), help="Save the month as a workbook, over nothing.")
@ends_with_json
def month(session: Session, month: str, pdf: Path | None, xlsx: Path | None) -> None:
    """Add up the days of a month (YYYY-MM)."""
    with session.reading() as office:
        who = session.acting(office)
        made = read_month(office, who, month)
        blind = {sheet.date for sheet in made.days if is_blind_for(office, who, sheet)}
        payload = day_answers.month_answer(made, blind)
        if pdf is not None:
            save_month_sheet(office, who, made, pdf)
            payload["pdf"] = str(pdf)
        if xlsx is not None:
            save_month_workbook(office, who, made, xlsx)
            payload["xlsx"] = str(xlsx)
    session.answer(payload)


COMMANDS = (safe, day)
