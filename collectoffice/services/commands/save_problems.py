"""This file is the giving back of a workbook: the same one with a column that says, row by row, what could not be taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.exchange.problems_workbook import write_problems
from collectoffice.services.queries.rules_in_force import paper_style
from collectoffice.services.written_files import make_folder

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.services.office import Office
    from collectoffice.services.queries.import_plan import ImportPlan


def save_problems(office: Office, source: Path, plan: ImportPlan, folder: Path) -> Path:
    """Saves the problems of a plan beside or elsewhere, in the office's language; nothing is overwritten.

    Refuses ``WorkbookChanged`` and ``FileNotWritten``.
    """
    make_folder(folder)
    return write_problems(source, plan.reading, plan.problems, folder, paper_style(office).language)
