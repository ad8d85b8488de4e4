"""This file is the command that checks the office file."""

from __future__ import annotations

import click

from collectoffice.cli import answers
from collectoffice.cli.session import DONE, FOUND_FAULTS, Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.domain.errors import OfficeFileDamaged
from collectoffice.services.queries.verify import unreadable, verify


@click.command("verify")
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


COMMANDS = (verify_office,)
