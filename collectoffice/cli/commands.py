"""This file is the command line: every desk by a command, JSON for other programs, an exit code for each outcome."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import click

from collectoffice.cli import answers
from collectoffice.cli.demo import demo
from collectoffice.cli.doors import Doors, NewOffice
from collectoffice.cli.payment import pay, void
from collectoffice.cli.session import (
    BUG,
    DONE,
    FOUND_FAULTS,
    NEW_PIN_VARIABLE,
    PIN_VARIABLE,
    WRONG_USAGE,
    Session,
    iso_day,
)
from collectoffice.cli.shared import ends_with_json, session_of
from collectoffice.domain.errors import ClockOnlyInPractice, OfficeFileDamaged, Refusal
from collectoffice.domain.permission import ROLES
from collectoffice.services.commands.change_setting import change_setting, settings_in_force
from collectoffice.services.commands.export_payments import export_payments
from collectoffice.services.commands.import_workbook import ImportTaken, read_for_import, take_import
from collectoffice.services.commands.people import add_counter, add_staff
from collectoffice.services.commands.print_receipt import Form, save_receipt
from collectoffice.services.commands.save_problems import save_problems
from collectoffice.services.commands.tills import close_till, open_till
from collectoffice.services.queries.find import find
from collectoffice.services.queries.import_plan import plan_import
from collectoffice.services.queries.office_facts import office_facts
from collectoffice.services.queries.quote import quote
from collectoffice.services.queries.verify import unreadable, verify

_log = logging.getLogger(__name__)


def run_command_line(doors: Doors, arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> int:
    """Runs one command and returns its exit code: 0 done, 1 faults found, 2 refused, 64 wrong usage, 70 a bug."""
    session = Session(doors, os.environ if environment is None else environment)
    session.as_json = "--json" in arguments
    try:
        outcome = root.main(args=list(arguments), obj=session, standalone_mode=False, prog_name="collectoffice")
    except Refusal as refusal:
        return session.refuse(refusal)
    except click.exceptions.Abort:
        return WRONG_USAGE
    except click.ClickException as error:
        error.show()
        return WRONG_USAGE
    except Exception:  # noqa: BLE001 - a bug is logged and shown as one, never as a traceback
        _log.exception("a bug")
        click.echo("A bug: nothing was written by this command. The log says more.", err=True)
        return BUG
    return outcome if isinstance(outcome, int) else DONE


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--office", "folder", type=click.Path(path_type=Path), help="The office's folder.")
@click.option("--as", "user", envvar="COLLECTOFFICE_USER", help="Who acts (or COLLECTOFFICE_USER).")
@click.option("--now", help="Sets the clock, in practice offices only (ISO time).")
@click.pass_context
def root(context: click.Context, folder: Path | None, user: str | None, now: str | None) -> int:
    """Collect electricity bills at the counter. Without a command the window opens on the office."""
    session = session_of(context)
    session.folder, session.user, session.now = folder, user, now
    if context.invoked_subcommand is None:
        return session.doors.window(folder)
    return DONE


@root.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--code", required=True, help="The office's code, capital letters and digits.")
@click.option("--name", required=True)
@click.option("--policy", required=True, help="The newest policy of a country: VN-2025 or CN-2024.")
@click.option("--counter", type=int, default=1, show_default=True)
@click.option("--address", default="")
@click.option("--phone", default="")
@click.option("--tax-code", default="")
@click.option("--practice", is_flag=True, help="An office to practise in; its papers have no value.")
@ends_with_json
def new(session: Session, folder: Path, practice: bool, **said: Any) -> None:
    """Make an office in DIR, with its first counter and the administrator "admin"."""
    if session.now is not None and not practice:
        raise ClockOnlyInPractice(now=session.now)
    request = NewOffice(pin=session.pin(PIN_VARIABLE, "PIN (admin)"), is_practice=practice, **said)
    office = session.doors.make(folder, request, session.clock())
    facts = office_facts(office)
    session.currency_code = facts.currency
    session.doors.close(office)
    session.answer(
        {
            "office": facts.code,
            "uid": facts.uid,
            "currency": facts.currency,
            "counter": request.counter,
            "user": "admin",
        }
    )


@root.group()
def staff() -> None:
    """The people of the office."""


@staff.command("add")
@click.argument("user_name")
@click.option("--name", required=True)
@click.option("--role", required=True, type=click.Choice(ROLES))
@ends_with_json
def staff_add(session: Session, user_name: str, name: str, role: str) -> None:
    """Add a member of staff; the PIN comes from COLLECTOFFICE_NEW_PIN or a prompt."""
    with session.writing("staff add") as office:
        who = session.acting(office)
        pin = session.pin(NEW_PIN_VARIABLE, f"PIN ({user_name})")
        added = add_staff(office, who, user_name, name, role, pin)
    session.answer({"user": added.user_name, "name": added.name, "role": added.role})


@root.group()
def counter() -> None:
    """The counters of the office."""


@counter.command("add")
@click.argument("code", type=int)
@ends_with_json
def counter_add(session: Session, code: int) -> None:
    """Add a counter (1 to 99) with a receipt series of its own."""
    with session.writing("counter add") as office:
        add_counter(office, session.acting(office), code)
    session.answer({"counter": code})


@root.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--kind", type=click.Choice(["bills", "arrears", "bank", "group"]))
@click.option("--as-of", help="The day of an arrears list, when neither its title nor its name says it.")
@click.option("--dry-run", is_flag=True, help="Only say what would be taken.")
@click.option("--problems", "answer_to", type=click.Path(path_type=Path), help="Save the problems in this folder.")
@ends_with_json
def import_file(
    session: Session, file: Path, kind: Any, as_of: str | None, dry_run: bool, answer_to: Path | None
) -> None:
    """Take in a workbook from head office."""
    day = iso_day(as_of)
    with session.reading() if dry_run else session.writing("import") as office:
        who = session.acting(office)
        reading = read_for_import(office, file, kind)
        taken = ImportTaken(plan_import(office, reading, day)) if dry_run else take_import(office, who, reading, day)
        payload = answers.import_answer(taken)
        if answer_to is not None and taken.plan.problems:
            payload["problems_file"] = str(save_problems(office, file, taken.plan, answer_to))
    session.answer(payload)


@root.command("find")
@click.argument("text")
@click.option("--limit", type=click.IntRange(min=1))
@ends_with_json
def find_customer(session: Session, text: str, limit: int | None) -> None:
    """Find customers by code, bill, receipt, meter, phone, name or address."""
    with session.reading() as office:
        found = find(office, text, limit)
    session.answer_list([answers.card_answer(card) for card in found.cards])


@root.command("quote")
@click.argument("customer")
@click.option("--on", "day", help="The day (YYYY-MM-DD); without it the open till's business date, else today.")
@ends_with_json
def quote_customer(session: Session, customer: str, day: str | None) -> None:
    """Say what a customer owes, bill by bill."""
    on = iso_day(day)
    with session.reading() as office:
        payload = answers.quote_answer(quote(office, customer, on))
    session.answer(payload)


@root.group()
def till() -> None:
    """A cashier's stretch of work at a counter."""


@till.command("open")
@click.option("--counter", "code", type=int, required=True)
@click.option("--float", "float_typed", required=True, help="The opening float, in the currency.")
@ends_with_json
def till_open(session: Session, code: int, float_typed: str) -> None:
    """Open a till at a counter with its float."""
    with session.writing("till open") as office:
        opened = open_till(office, session.acting(office), code, session.amount(office, float_typed) or 0)
    session.answer(
        {
            "till": opened.till,
            "counter": opened.counter,
            "business_date": opened.business_date.isoformat(),
            "float_minor": opened.float_minor,
        }
    )


@till.command("close")
@click.option("--count", "count_typed", required=True, help="What was counted, in the currency.")
@ends_with_json
def till_close(session: Session, count_typed: str) -> None:
    """Close the cashier's till with a count."""
    with session.writing("till close") as office:
        closed = close_till(office, session.acting(office), session.amount(office, count_typed) or 0)
    session.answer(
        {
            "till": closed.till,
            "expected_minor": closed.expected_minor,
            "counted_minor": closed.counted_minor,
            "difference_minor": closed.difference_minor,
        }
    )


@root.command()
@click.argument("number")
@click.option("--pdf", "path", type=click.Path(path_type=Path), required=True)
@click.option("--paper", type=click.Choice(["a5", "80mm"]))
@ends_with_json
def receipt(session: Session, number: str, path: Path, paper: Any) -> None:
    """Save a receipt (or, by a payment's event, a basket's summary) as PDF; it counts as a printing."""
    with session.writing("receipt") as office:
        who = session.acting(office)
        form: Form = paper or cast("Form", settings_in_force(office)["paper.receipt"])
        printed = save_receipt(office, who, number, form, path)
    session.answer(
        {
            "receipt": printed.number,
            "copy": printed.copy,
            "late": printed.is_late,
            "paper": printed.form,
            "file": str(path),
        }
    )


@root.command()
@click.argument("key", required=False)
@click.argument("value", required=False)
@ends_with_json
def settings(session: Session, key: str | None, value: str | None) -> None:
    """Show the settings, one of them, or change one."""
    if key is not None and value is not None:
        with session.writing("settings") as office:
            changed = change_setting(office, session.acting(office), key, value)
        session.answer({key: changed})
        return
    with session.reading() as office:
        shown = settings_in_force(office)
    session.answer(answers.settings_answer(shown, key))


@root.command("export")
@click.option("--out", "folder", type=click.Path(path_type=Path), required=True, help="The folder for the workbook.")
@click.option("--from", "first", help="The first business date (YYYY-MM-DD); without it the earliest.")
@click.option("--to", "last", help="The last business date; without it the newest.")
@ends_with_json
def export(session: Session, folder: Path, first: str | None, last: str | None) -> None:
    """Write the collected payments as a workbook for head office."""
    days = iso_day(first), iso_day(last)
    with session.reading() as office:
        exported = export_payments(office, folder, session.user or "", *days)
    session.answer(
        {
            "file": str(exported.path),
            "rows": exported.rows,
            "sum_minor": exported.sum_minor,
            "from": exported.first_day.isoformat(),
            "to": exported.last_day.isoformat(),
        }
    )


@root.command("verify")
@ends_with_json
def verify_office(session: Session) -> int:
    """Check ledger, caches, numbering, triggers and chain; says what is wrong first. Exit 1 when something is."""
    try:
        with session.reading() as office:
            checks = verify(office)
    except OfficeFileDamaged as damaged:
        checks = unreadable(str(damaged.facts["fault"]))
    session.answer(answers.verify_answer(checks))
    return FOUND_FAULTS if any(check.ok is False for check in checks) else DONE


root.add_command(pay)
root.add_command(void)
root.add_command(demo)
