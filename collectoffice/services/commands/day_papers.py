"""This file is the papers of a day and of a month: the sheet on the printer or as PDF, and the same as a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from collectoffice.documents.day_sheet import day_sheet_pdf
from collectoffice.documents.month_sheet import month_sheet_pdf
from collectoffice.exchange.day_workbook import day_workbook_name, write_day_workbook
from collectoffice.exchange.month_workbook import write_month_workbook
from collectoffice.services.printing import hand_over
from collectoffice.services.queries.day_sheet import refuse_blind
from collectoffice.services.queries.rules_in_force import paper_style
from collectoffice.services.written_files import make_folder, write_file

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.people import StaffMember
    from collectoffice.domain.day_sheet import DaySheet
    from collectoffice.domain.month_sheet import MonthSheet
    from collectoffice.services.office import Office

EXPORTS = "exports"
"""The folder beside the books in which a closed day leaves its files."""


@dataclass(frozen=True, slots=True)
class DayFiles:
    """The files of a closed day."""

    pdf: Path
    workbook: Path


def print_day_sheet(office: Office, staff: StaffMember, sheet: DaySheet) -> None:
    """Prints the sheet of a day; refuses ``NotAllowed``, ``TillsStillOpen`` and ``PrinterUnavailable``."""
    refuse_blind(office, staff, sheet)
    hand_over(office, _pdf(office, sheet), "a4", paper_title(sheet))


def save_day_sheet(office: Office, staff: StaffMember, sheet: DaySheet, path: Path) -> None:
    """Saves the sheet of a day as PDF; refuses ``NotAllowed``, ``TillsStillOpen`` and ``FileNotWritten``."""
    refuse_blind(office, staff, sheet)
    write_file(path, _pdf(office, sheet))


def save_day_workbook(office: Office, staff: StaffMember, sheet: DaySheet, path: Path) -> None:
    """Saves a day as a workbook, over nothing; refuses ``NotAllowed``, ``TillsStillOpen`` and ``FileNotWritten``."""
    refuse_blind(office, staff, sheet)
    write_day_workbook(sheet, path, paper_style(office).language)


def save_month_sheet(office: Office, staff: StaffMember, month: MonthSheet, path: Path) -> None:
    """Saves the sheet of a month as PDF; refuses ``NotAllowed``, ``TillsStillOpen`` and ``FileNotWritten``."""
    for sheet in month.days:
        refuse_blind(office, staff, sheet)
    write_file(path, month_sheet_pdf(month, paper_style(office).language, office.fonts))


def save_month_workbook(office: Office, staff: StaffMember, month: MonthSheet, path: Path) -> None:
    """Saves a month as a workbook, over nothing; refuses ``NotAllowed``, ``TillsStillOpen`` and ``FileNotWritten``."""
    for sheet in month.days:
        refuse_blind(office, staff, sheet)
    write_month_workbook(month, path, paper_style(office).language)


def print_month_sheet(office: Office, staff: StaffMember, month: MonthSheet) -> None:
    """Prints the sheet of a month; refuses ``NotAllowed``, ``TillsStillOpen`` and ``PrinterUnavailable``."""
    for sheet in month.days:
        refuse_blind(office, staff, sheet)
    pdf = month_sheet_pdf(month, paper_style(office).language, office.fonts)
    hand_over(office, pdf, "a4", month_title(month))


def keep_month_sheet(office: Office, staff: StaffMember, month: MonthSheet) -> Path:
    """Leaves a month's PDF in the folder of exports, under the moment at which it was read; answers where.

    Refuses what ``save_month_sheet`` refuses.
    """
    path = _month_file(office, month, "pdf")
    save_month_sheet(office, staff, month, path)
    return path


def keep_month_workbook(office: Office, staff: StaffMember, month: MonthSheet) -> Path:
    """The same as a workbook; one that lies there with the same moment is the same month and stays as it is."""
    path = _month_file(office, month, "xlsx")
    if not path.exists():
        save_month_workbook(office, staff, month, path)
    return path


def month_title(month: MonthSheet) -> str:
    """The name of a month's paper, ``<office>_<month>_thang``."""
    return f"{month.office}_{month.month}_thang"


def _month_file(office: Office, month: MonthSheet, ending: str) -> Path:
    make_folder(office.folder / EXPORTS)
    moment = datetime.fromisoformat(month.made_at).strftime("%Y%m%d-%H%M%S")
    return office.folder / EXPORTS / f"{month_title(month)}_{moment}.{ending}"


def export_day(office: Office, sheet: DaySheet) -> DayFiles:
    """Leaves a signed day in the folder of exports, as PDF and as workbook; what lies there already stays as it is.

    Both are made from the frozen facts: the same day leaves the same files, however often it is asked. Refuses with
    ``FileNotWritten``.
    """
    make_folder(office.folder / EXPORTS)
    files = files_of(office, sheet)
    if not files.pdf.exists():
        write_file(files.pdf, _pdf(office, sheet))
    if not files.workbook.exists():
        write_day_workbook(sheet, files.workbook, paper_style(office).language)
    return files


def files_of(office: Office, sheet: DaySheet) -> DayFiles:
    """Where a closed day leaves its files."""
    folder = office.folder / EXPORTS
    return DayFiles(folder / f"{paper_title(sheet)}.pdf", folder / day_workbook_name(sheet))


def paper_title(sheet: DaySheet) -> str:
    """The name of a day's paper, ``<office>_<day>_ngay``."""
    return f"{sheet.office}_{sheet.date}_ngay"


def _pdf(office: Office, sheet: DaySheet) -> bytes:
    return day_sheet_pdf(sheet, paper_style(office).language, office.fonts)
