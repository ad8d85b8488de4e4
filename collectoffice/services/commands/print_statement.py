"""This file is the printing of a statement of account, on the printer or as a file; it changes no money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.documents.statement import statement
from collectoffice.services.printing import hand_over
from collectoffice.services.queries.statement import statement_of
from collectoffice.services.written_files import write_file

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


def print_statement(office: Office, staff: StaffMember, code: str, first_day: date | None = None) -> None:
    """Prints a customer's statement of account; refuses ``UnknownCustomer`` and ``PrinterUnavailable``."""
    made = statement_of(office, staff, code, first_day)
    hand_over(office, statement(made, office.fonts), "a4", made.customer_code)


def save_statement(office: Office, staff: StaffMember, code: str, path: Path, first_day: date | None = None) -> None:
    """Saves a customer's statement of account as PDF; refuses ``UnknownCustomer`` and ``FileNotWritten``."""
    write_file(path, statement(statement_of(office, staff, code, first_day), office.fonts))
