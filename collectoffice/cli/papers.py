"""This file is the commands of papers: a receipt shown or saved as PDF, the collected payments as a workbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from collectoffice.cli.session import Session, iso_day
from collectoffice.cli.shared import ends_with_json
from collectoffice.domain.permission import require
from collectoffice.services.commands.change_setting import settings_in_force
from collectoffice.services.commands.export_payments import export_payments
from collectoffice.services.commands.print_receipt import Form, note_printed, save_receipt
from collectoffice.services.queries.receipts import frozen_receipt, receipt_look, receipt_row

if TYPE_CHECKING:
    from collectoffice.services.office import Office


@click.command()
@click.argument("number")
@click.option("--pdf", "path", type=click.Path(path_type=Path))
@click.option("--printed", "was_printed", is_flag=True, help="It came out of the printer before a crash: written down.")
@click.option("--paper", type=click.Choice(["a5", "80mm"]))
@ends_with_json
def receipt(session: Session, number: str, path: Path | None, was_printed: bool, paper: Any) -> None:
    """Show what a receipt says, or save it (by a payment's event, a basket's summary) as PDF: that counts as a printing."""
    if path is not None and was_printed:
        message = "Say --pdf FILE, or --printed."
        raise click.UsageError(message)
    if path is None and not was_printed:
        with session.reading() as office:
            session.answer(_shown(office, number))
        return
    with session.writing("receipt") as office:
        who = session.acting(office)
        form: Form = paper or cast("Form", settings_in_force(office)["paper.receipt"])
        printed = save_receipt(office, who, number, form, path) if path else note_printed(office, who, number, form)
    session.answer(
        {
            "receipt": printed.number,
            "copy": printed.copy,
            "late": printed.is_late,
            "paper": printed.form,
            "form_number": printed.form_number,
            "file": str(path) if path else None,
        }
    )


@click.command("export")
@click.option("--out", "folder", type=click.Path(path_type=Path), required=True, help="The folder for the workbook.")
@click.option("--from", "first", help="The first business date (YYYY-MM-DD); without it the earliest.")
@click.option("--to", "last", help="The last business date; without it the newest.")
@ends_with_json
def export(session: Session, folder: Path, first: str | None, last: str | None) -> None:
    """Write the collected payments as a workbook for head office."""
    days = iso_day(first), iso_day(last)
    with session.reading() as office:
        if session.user:
            # Without a name anybody who holds the folder may read it, as find and verify do; with one the table is asked.
            require(session.acting(office).role, "export_payments")
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


def _shown(office: Office, number: str) -> dict[str, object]:
    """What stands on a receipt, and how often it was printed; nothing is written by looking at it."""
    row = receipt_row(office, number)
    said, look = frozen_receipt(office, row), receipt_look(office, row)
    return {
        "receipt": said.number,
        "issued_at": said.issued_at.isoformat(timespec="seconds"),
        "date": said.business_date.isoformat(),
        "counter": said.counter,
        "cashier": said.cashier,
        "customer": said.customer_code,
        "name": said.customer_name,
        "total_minor": said.total_minor,
        "lines": [
            {
                "bill": line.bill,
                "period": line.period,
                "principal_minor": line.principal_minor,
                "late_fee_minor": line.late_fee_minor,
            }
            for line in said.lines
        ],
        "check_code": said.check_code,
        "printings": look.printings,
        "voided_at": look.voided_at or None,
    }


COMMANDS = (receipt, export)
