"""This file is the command that checks the office file."""

from __future__ import annotations

import click

from collectoffice.cli import answers
from collectoffice.cli.session import DONE, FOUND_FAULTS, Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.domain.errors import OfficeFileDamaged, OfficeFileTooNew
from collectoffice.services.queries.verify import rebuild_search as rebuild
from collectoffice.services.queries.verify import verify


@click.command("verify")
@click.option("--rebuild-search", is_flag=True, help="Make the search index anew from the books first.")
@ends_with_json
def verify_office(session: Session, rebuild_search: bool) -> int:
    """Check ledger, caches, numbering, triggers and chain; says what is wrong first. Exit 1 when something is."""
    if rebuild_search:
        with session.writing("verify") as office:
            rebuild(office)
    try:
        with session.reading() as office:
            checks = verify(office)
    except (OfficeFileDamaged, OfficeFileTooNew) as closed:
        checks = session.examining()
        if all(check.ok is not False for check in checks):
            raise closed from None
    if session.as_json:
        session.answer(answers.verify_answer(checks, session.language, session.currency_code))
    else:
        for line in answers.verify_lines(checks, session.language, session.currency_code):
            click.echo(line)
    return FOUND_FAULTS if any(check.ok is False for check in checks) else DONE


COMMANDS = (verify_office,)
