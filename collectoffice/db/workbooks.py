"""This file is the workbooks the office took in: what each brought, bank references, groups and remembered columns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db.merges import owner_of
from collectoffice.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

LOOKED_UP_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class TakenWorkbook:
    """A workbook that was taken in; ``sum_minor`` of the rows taken."""

    kind: str
    file_name: str
    sha256: str
    sheet: str
    header_row: int
    as_of: date | None
    data_rows: int
    taken: int
    sum_minor: int
    problems: int


def add_workbook(entry: Entry, taken: TakenWorkbook) -> int:
    """Writes down a workbook that is being taken in."""
    return entry.add(
        "workbook",
        kind=taken.kind,
        file_name=taken.file_name,
        sha256=taken.sha256,
        sheet=taken.sheet,
        header_row=taken.header_row,
        as_of=taken.as_of.isoformat() if taken.as_of else None,
        data_rows=taken.data_rows,
        taken=taken.taken,
        sum_minor=taken.sum_minor,
        problems=taken.problems,
    )


def was_taken(connection: Connection, kind: str, sha256: str, as_of: date | None) -> bool:
    """Whether this very file was taken in before as a list of this kind (and, for arrears, of this day)."""
    row = connection.execute(
        "SELECT 1 FROM workbook WHERE kind = ? AND sha256 = ? AND as_of IS ?",
        (kind, sha256, as_of.isoformat() if as_of else None),
    ).fetchone()
    return row is not None


def newest_arrears_day(connection: Connection) -> date | None:
    """The day of the newest arrears list taken in."""
    row = connection.execute("SELECT max(as_of) FROM workbook WHERE kind = 'arrears'").fetchone()
    return date.fromisoformat(row[0]) if row[0] else None


def reference_key(bank: str, reference: str) -> str:
    """A bank's reference as it is told apart: capitals, spaces and accents make no other payment."""
    return f"{fold(bank)}|{''.join(letter for letter in fold(reference) if letter.isalnum())}"


def known_references(connection: Connection, keys: Sequence[str]) -> dict[str, tuple[int, int]]:
    """The customer (id, as merged by now) and the sum of bank references that were taken before, by reference key."""
    found: dict[str, tuple[int, int]] = {}
    for start in range(0, len(keys), LOOKED_UP_AT_ONCE):
        part = keys[start : start + LOOKED_UP_AT_ONCE]
        marks = ",".join("?" * len(part))
        rows = connection.execute(
            f"SELECT reference_key, customer_id, amount_minor FROM bank_collection WHERE reference_key IN ({marks})",
            tuple(part),
        )
        found.update((key, (owner_of(connection, customer_id), amount)) for key, customer_id, amount in rows.fetchall())
    return found


@dataclass(frozen=True, slots=True)
class BankCollection:
    """What a bank says it collected; in minor units."""

    workbook_id: int
    sheet_row: int
    customer_id: int
    bank: str
    reference: str
    paid_on: date
    period: str
    amount_minor: int


def add_bank_collection(entry: Entry, collected: BankCollection) -> None:
    """Writes what a bank says it collected; the same reference never twice."""
    entry.add(
        "bank_collection",
        workbook_id=collected.workbook_id,
        sheet_row=collected.sheet_row,
        customer_id=collected.customer_id,
        bank=collected.bank,
        reference=collected.reference,
        paid_on=collected.paid_on.isoformat(),
        period=collected.period or None,
        amount_minor=collected.amount_minor,
        reference_key=reference_key(collected.bank, collected.reference),
    )


def group_members(connection: Connection, code: str) -> dict[int, str]:
    """The sites of a group now: customer id (as merged by now) → site."""
    rows = connection.execute(
        """
        SELECT member.customer_id, member.site, member.is_member FROM group_member AS member
        JOIN bill_group ON bill_group.id = member.group_id WHERE bill_group.code = ? ORDER BY member.id
        """,
        (code,),
    )
    newest = {customer_id: (site, is_member) for customer_id, site, is_member in rows}
    return {owner_of(connection, customer_id): site for customer_id, (site, is_member) in newest.items() if is_member}


def group_id(connection: Connection, code: str) -> int | None:
    """The group of a code."""
    row = connection.execute("SELECT id FROM bill_group WHERE code = ?", (code,)).fetchone()
    return int(row[0]) if row else None


def add_group(entry: Entry, code: str, payer: str) -> int:
    """Writes a group that one payer settles at once."""
    return entry.add("bill_group", code=code, payer=payer)


def add_members(entry: Entry, group: int, members: Iterable[tuple[int, str]]) -> None:
    """Adds sites to a group."""
    entry.add_many("group_member", ((group, customer_id, site, 1) for customer_id, site in members))


def remembered_mapping(connection: Connection, signature: str) -> str | None:
    """The columns a person chose for this header, newest choice."""
    row = connection.execute(
        "SELECT body FROM column_mapping WHERE signature = ? ORDER BY id DESC LIMIT 1", (signature,)
    ).fetchone()
    return str(row[0]) if row else None


def remember_mapping(entry: Entry, signature: str, kind: str, body: str) -> None:
    """Keeps the columns a person chose for this header."""
    entry.add("column_mapping", signature=signature, kind=kind, body=body)
