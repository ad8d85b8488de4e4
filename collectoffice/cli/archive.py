"""This file is the commands of the yearly archive: a year sealed, the list of what was, an archive checked against the books."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from collectoffice.cli import answers
from collectoffice.cli.session import DONE, FOUND_FAULTS, Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.services.commands.archive_year import archive_year
from collectoffice.services.queries.archives import archives, check_archive, unsealed_files

if TYPE_CHECKING:
    from collectoffice.services.commands.archive_year import YearArchived
    from collectoffice.services.queries.archives import ArchiveLook


class YearOrCommand(click.Group):
    """``archive 2025`` seals a year, beside the commands that have names."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """A number in a command's place is the year of the one that seals."""
        return super().resolve_command(ctx, ["seal", *args] if args[0].isdecimal() else args)


@click.group("archive", cls=YearOrCommand)
def archive() -> None:
    """Seal a year that is over (archive 2025), list the archives, check one against the books.

    An archive is read as an office: --office FOLDER/archive/2025.archive, with any command that only reads.
    """


@archive.command("seal")
@click.argument("year", type=int)
@click.option("--to", type=click.Path(path_type=Path), help="One more place for a copy: a disc, a stick, a share.")
@ends_with_json
def seal(session: Session, year: int, to: Path | None) -> None:
    """Seal a year: make its archive, check it, write down that it was made. The same as archive YEAR."""
    with session.writing("archive") as office:
        made = archive_year(office, session.acting(office), year, to)
    session.answer(made_answer(made))


@archive.command("list")
@ends_with_json
def list_archives(session: Session) -> None:
    """List the sealed years with their archives: there, missing, changed. Reads every file through."""
    with session.reading() as office:
        payload = {
            "archives": [look_answer(look) for look in archives(office)],
            "unsealed": list(unsealed_files(office)),
        }
    session.answer(payload)


@archive.command("check")
@click.argument("year", type=int)
@click.option("--file", type=click.Path(path_type=Path), help="A copy of the archive that is kept elsewhere.")
@ends_with_json
def check(session: Session, year: int, file: Path | None) -> int:
    """Check an archive and compare its history with the books', link by link. Exit 1 when something differs."""
    with session.reading() as office:
        checks = check_archive(office, year, file)
    if session.as_json:
        session.answer({"year": year, **answers.verify_answer(checks, session.language, session.currency_code)})
    else:
        for line in tuple(answers.verify_lines(checks, session.language, session.currency_code))[1:]:
            click.echo(line)  # without the first, which speaks of the books
    return FOUND_FAULTS if any(check.ok is False for check in checks) else DONE


def made_answer(made: YearArchived) -> dict[str, object]:
    """A sealed year as a command says it."""
    return {
        "year": made.year,
        "file": str(made.paths[0]),
        "copies": [str(path) for path in made.paths[1:]],
        "receipts": made.figures.receipts,
        "sum_minor": made.figures.receipts_minor,
        "accounts": [{"account": name, "sum_minor": total} for name, total in made.figures.sums.items()],
        "last_event": made.figures.last_event,
        "last_link": made.figures.last_link,
        "newest_event": made.file.newest_event,
        "bytes": made.file.size,
        "sha256": made.file.digest,
    }


def look_answer(look: ArchiveLook) -> dict[str, object]:
    """A line of the list."""
    sealed = look.sealed
    return {
        "year": sealed.year,
        "file": str(look.path),
        "state": look.state,
        "second_place": look.on_second_place,
        "sealed_at": sealed.at,
        "by": sealed.by,
        "receipts": sealed.figures.receipts,
        "sum_minor": sealed.figures.receipts_minor,
        "bytes": sealed.file.size,
        "sha256": sealed.file.digest,
    }


COMMANDS = (archive,)
