"""This file is the rows of sealed years: what the books said of a year when it was sealed, and of its archive's file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from collectoffice.db.chain import GENESIS
from collectoffice.db.day import unclosed_days
from collectoffice.db.driver import DatabaseError
from collectoffice.db.tables import PLACE_BITS
from collectoffice.domain.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry


@dataclass(frozen=True, slots=True)
class YearFigures:
    """What the books hold of one year by its business dates; sums in minor units."""

    last_event: int
    """The newest event of the year or of one before; 0 without any."""
    last_link: str
    receipts: int
    receipts_minor: int
    sums: Mapping[str, int]
    """Of each account of the ledger, what the year's postings add up to."""


@dataclass(frozen=True, slots=True)
class SealedFile:
    """What the books know of an archive's file."""

    newest_event: int
    newest_link: str
    size: int
    digest: str
    """SHA-256 of its bytes, in hexadecimal digits."""


@dataclass(frozen=True, slots=True)
class SealedYear:
    """A year that was sealed."""

    year: int
    event_id: int
    at: str
    by: str
    """Who sealed it."""
    figures: YearFigures
    file: SealedFile


def year_figures(connection: Connection, year: int) -> YearFigures:
    """Counts and adds up one year in the rows themselves."""
    first, last = f"{year:04d}-01-01", f"{year:04d}-12-31"
    event_id, link = connection.execute(
        """
        SELECT coalesce(max(event.id), 0), lower(hex(link.hash)) FROM event JOIN link ON link.event_id = event.id
        WHERE event.business_date <= ?
        """,
        (last,),
    ).fetchone()
    first_event = connection.execute(
        "SELECT coalesce(min(id), 0) FROM event WHERE business_date BETWEEN ? AND ?", (first, last)
    ).fetchone()[0]
    # What a year's events wrote lies in one range of ids; the events of other years in between are sorted out by their date.
    span = {"first": first, "last": last, "low": first_event << PLACE_BITS, "high": (event_id + 1) << PLACE_BITS}
    receipts, total = connection.execute(
        """
        SELECT count(*), coalesce(sum(total_minor), 0) FROM receipt CROSS JOIN event ON event.id = receipt.event_id
        WHERE receipt.id BETWEEN :low AND :high AND event.business_date BETWEEN :first AND :last
        """,
        span,
    ).fetchone()
    sums = connection.execute(
        """
        SELECT account, sum(amount_minor) FROM posting CROSS JOIN event ON event.id = posting.event_id
        WHERE posting.id BETWEEN :low AND :high AND event.business_date BETWEEN :first AND :last
        GROUP BY account ORDER BY account
        """,
        span,
    )
    return YearFigures(event_id, link or GENESIS.hex(), receipts, total, dict(sums.fetchall()))


def add_seal(entry: Entry, year: int, figures: YearFigures, file: SealedFile) -> None:
    """Writes down that a year was sealed, what it held and which file keeps it."""
    entry.add(
        "sealed_year",
        year=year,
        last_event_id=figures.last_event,
        last_link=figures.last_link,
        receipts=figures.receipts,
        receipts_minor=figures.receipts_minor,
        newest_event_id=file.newest_event,
        newest_link=file.newest_link,
        file_bytes=file.size,
        file_hash=file.digest,
    )
    entry.add_many("sealed_sum", list(figures.sums.items()))


def sealed_years(connection: Connection) -> tuple[SealedYear, ...]:
    """Every year that was sealed, oldest year first; none in a file of before there were archives."""
    try:
        rows = connection.execute(
            """
            SELECT sealed_year.year, sealed_year.event_id, event.at,
                   coalesce((SELECT name FROM staff_role WHERE staff_id = event.staff_id ORDER BY id DESC LIMIT 1), ''),
                   last_event_id, last_link, receipts, receipts_minor,
                   newest_event_id, newest_link, file_bytes, file_hash
            FROM sealed_year JOIN event ON event.id = sealed_year.event_id ORDER BY sealed_year.year
            """
        ).fetchall()
    except DatabaseError:
        return ()
    return tuple(
        SealedYear(
            row[0],
            row[1],
            row[2],
            row[3],
            YearFigures(row[4], row[5], row[6], row[7], _sums(connection, row[1])),
            SealedFile(*row[8:]),
        )
        for row in rows
    )


def last_sealed_year(connection: Connection) -> int | None:
    """The newest year that was sealed; None without one, and in a file of before there were archives."""
    try:
        row = connection.execute("SELECT max(year) FROM sealed_year").fetchone()
    except DatabaseError:
        return None
    return None if row[0] is None else int(row[0])


def has_events_of(connection: Connection, year: int) -> bool:
    """Whether anything was written on a business date of this year."""
    span = (f"{year:04d}-01-01", f"{year:04d}-12-31")
    return connection.execute("SELECT 1 FROM event WHERE business_date BETWEEN ? AND ?", span).fetchone() is not None


def unlocked_days(connection: Connection, before: date) -> tuple[date, ...]:
    """The days before one that had a till or were signed, and were never locked; oldest first."""
    signed = connection.execute(
        "SELECT day FROM day_sheet WHERE day < ? AND day NOT IN (SELECT day FROM day_step WHERE step = 'locked')",
        (before.isoformat(),),
    )
    return tuple(sorted({*unclosed_days(connection, before), *(date.fromisoformat(day) for (day,) in signed)}))


def last_locked_on(connection: Connection, before: date) -> date | None:
    """When the last day before one was locked, by the clock; None where none was."""
    row = connection.execute(
        """
        SELECT max(event.at) FROM day_step JOIN event ON event.id = day_step.event_id
        WHERE day_step.step = 'locked' AND day_step.day < ?
        """,
        (before.isoformat(),),
    ).fetchone()
    return datetime.fromisoformat(row[0]).date() if row[0] else None


def figures_fault(connection: Connection, sealed: SealedYear) -> Finding | None:
    """What the rows say otherwise of a sealed year than its seal does."""
    now, then = year_figures(connection, sealed.year), sealed.figures
    form = "of {0} the seal has {1} receipts of {2:money}, the rows {3} of {4:money}"
    if (now.receipts, now.receipts_minor) != (then.receipts, then.receipts_minor):
        return Finding(form, (sealed.year, then.receipts, then.receipts_minor, now.receipts, now.receipts_minor))
    for account in sorted({*now.sums, *then.sums}):
        was, is_now = then.sums.get(account, 0), now.sums.get(account, 0)
        if was != is_now:
            said = "of {0} the seal has {1:money} in the account {2}, the rows {3:money}"
            return Finding(said, (sealed.year, was, account, is_now))
    if (now.last_event, now.last_link) != (then.last_event, then.last_link):
        return Finding(
            "the seal of {0} ends with event {1}, the rows with {2}", (sealed.year, then.last_event, now.last_event)
        )
    return None


def _sums(connection: Connection, event_id: int) -> dict[str, int]:
    rows = connection.execute(
        "SELECT account, amount_minor FROM sealed_sum WHERE event_id = ? ORDER BY id", (event_id,)
    )
    return dict(rows.fetchall())
