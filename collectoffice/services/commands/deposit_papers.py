"""This file is the bank's list of a deposit, on the printer or as PDF: what goes to the bank with the money."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from collectoffice.db.till_figures import till_row
from collectoffice.documents.deposit_list import DepositCheque, DepositList, DepositTill, deposit_list_pdf
from collectoffice.domain.permission import require
from collectoffice.domain.receipt import PrintMark
from collectoffice.services.acting import refuse_put_out
from collectoffice.services.closed_tills import counted_at_last
from collectoffice.services.printing import hand_over
from collectoffice.services.queries.deposits import deposit_of
from collectoffice.services.queries.rules_in_force import masthead, paper_style
from collectoffice.services.written_files import write_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from collectoffice.db.deposits import Deposit
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


def print_deposit_list(office: Office, staff: StaffMember, number: int) -> None:
    """Prints the bank's list of a deposit; refuses ``NotAllowed``, ``UnknownDeposit`` and ``PrinterUnavailable``."""
    require(staff.role, "see_day")
    refuse_put_out(office, staff)
    batch = deposit_of(office, number)
    title = f"{office.file.facts.code}_{batch.day}_nop_{number}"
    hand_over(office, _pdf(office, batch), "a4", title)


def save_deposit_list(office: Office, staff: StaffMember, number: int, path: Path) -> None:
    """Saves the bank's list of a deposit as PDF; refuses ``NotAllowed``, ``UnknownDeposit`` and ``FileNotWritten``."""
    require(staff.role, "see_day")
    refuse_put_out(office, staff)
    write_file(path, _pdf(office, deposit_of(office, number)))


def _pdf(office: Office, batch: Deposit) -> bytes:
    made = DepositList(
        number=str(batch.deposit_id),
        style=paper_style(office),
        masthead=masthead(office),
        made_at=datetime.fromisoformat(batch.at),
        made_by=batch.staff_name,
        business_date=date.fromisoformat(batch.day),
        cash_minor=batch.cash_minor,
        tills=tuple(_tills(office, batch)),
        cheques=tuple(
            DepositCheque(
                number=cheque.number,
                bank=cheque.bank,
                dated=date.fromisoformat(cheque.dated) if cheque.dated else None,
                payer=cheque.payer,
                till=cheque.till_id or 0,
                amount_minor=cheque.amount_minor,
                is_undone=not cheque.stands,
            )
            for cheque in batch.cheques
        ),
        slip=batch.slip,
    )
    return deposit_list_pdf(made, PrintMark(), office.fonts)


def _tills(office: Office, batch: Deposit) -> Iterator[DepositTill]:
    for till in batch.tills:
        row = till_row(office.file.connection, till)
        if row is not None:
            day = date.fromisoformat(row.business_date)
            yield DepositTill(till, row.counter_code, row.cashier, day, counted_at_last(office, row))
