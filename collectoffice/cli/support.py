"""This file is the command that puts together what somebody who helps needs to see, and shows it before it is made."""

from __future__ import annotations

from pathlib import Path

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.support_bundle import bundle_name, bundle_parts, write_bundle
from collectoffice.services.queries.support_facts import Facts, check_facts, support_facts


@click.command("support-bundle")
@click.option("--to", "path", type=click.Path(path_type=Path), help="The file; without it, a new one in this folder.")
@click.option("--list", "only_list", is_flag=True, help="Show what would be in it, and write nothing.")
@ends_with_json
def support_bundle(session: Session, path: Path | None, only_list: bool) -> None:
    """Put logs, crash reports, versions, checks and counts into one file: no names, phones, codes, sums or keys."""
    around = session.doors.surroundings(session.folder)
    parts = bundle_parts(around, _facts(session))
    path = path or Path.cwd() / bundle_name(around.at)
    if not only_list:
        write_bundle(parts, path, around.at)
    session.answer(
        {
            "file": None if only_list else str(path),
            "parts": [{"name": part.name, "bytes": len(part.content), "what": part.what} for part in parts],
        }
    )


def _facts(session: Session) -> Facts:
    """What the office tells, or why it tells nothing: a bundle is wanted most when an office does not open."""
    if session.folder is None:
        return {"office": "not named"}
    try:
        with session.reading() as office:
            return support_facts(office)
    except Refusal as refusal:
        return {"office": "not opened", "refused": refusal.name, "verify": _examined(session)}


def _examined(session: Session) -> list[Facts]:
    try:
        return check_facts(session.examining())
    except Refusal:
        return []


COMMANDS = (support_bundle,)
