"""This file is the command that takes in a workbook from head office."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from collectoffice.cli import answers
from collectoffice.cli.session import Session, iso_day
from collectoffice.cli.shared import ends_with_json
from collectoffice.services.commands.import_workbook import ImportTaken, read_for_import, take_import
from collectoffice.services.commands.save_problems import save_problems
from collectoffice.services.queries.import_plan import plan_import


@click.command("import")
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


COMMANDS = (import_file,)
