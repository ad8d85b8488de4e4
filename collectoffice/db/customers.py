"""This file is the customers' rows: an inner key, dated codes, facts and personal details, and the cache of what holds now."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, repeat, tee
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from collectoffice.db.merges import kin_of, marks_for, owner_at, owner_of
from collectoffice.domain.customer import CustomerCard

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

_COLUMNS = "customer_id, code, name, address, phone, meter, class, route, open_minor, credit_minor"
_CARD = f"SELECT {_COLUMNS} FROM customer_now"
_ACCOUNT = f"SELECT last_event_id, {_COLUMNS} FROM customer_now"
DETAILS = ("name", "address", "phone")
"""Personal, each with a salt of its own."""
FACTS = ("meter", "contract", "class", "route")
_NOW_COLUMNS = ("name", "address", "phone", "meter", "class", "route")
OLD_CODE_DIGITS = 10
NEW_CODE_DIGITS = 13
LOOKED_UP_AT_ONCE = 500


class NewCustomer(NamedTuple):
    """A customer to be made known; "" where nothing is stated."""

    code: str
    name: str
    address: str
    phone: str
    meter: str
    customer_class: str
    route: str
    contract: str


@dataclass(frozen=True, slots=True)
class FactRow:
    """One dated fact, as its history shows it."""

    kind: str
    since: str
    value: str


def card(connection: Connection, customer_id: int) -> CustomerCard:
    """The facts in force now of a customer, or of the one it was merged into."""
    row = connection.execute(f"{_CARD} WHERE customer_id = ?", (customer_id,)).fetchone()
    return CustomerCard(*row) if row else card(connection, owner_of(connection, customer_id))


def cards(connection: Connection, customer_ids: Sequence[int]) -> list[CustomerCard]:
    """Cards in the order of the ids."""
    found: dict[int, CustomerCard] = {}
    for start in range(0, len(customer_ids), 500):
        part = customer_ids[start : start + 500]
        marks = ",".join("?" * len(part))
        rows = connection.execute(f"{_CARD} WHERE customer_id IN ({marks})", tuple(part))
        found.update((row[0], CustomerCard(*row)) for row in rows)
    return [found[customer_id] for customer_id in customer_ids if customer_id in found]


def card_by_code(connection: Connection, code: str) -> CustomerCard | None:
    """The customer of a code in force now, of an earlier code, or of the 13-digit form of a 10-digit one."""
    found = account_by_code(connection, code)
    return found.card if found else None


class Account(NamedTuple):
    """A customer, and the newest event that touched its money."""

    card: CustomerCard
    last_event_id: int


def account_by_code(connection: Connection, code: str) -> Account | None:
    """The same with the newest event that touched the customer's money, from one look."""
    for form in code_forms(code):
        row = connection.execute(f"{_ACCOUNT} WHERE code = ?", (form,)).fetchone()
        if row is None:
            earlier = connection.execute(
                "SELECT customer_id FROM customer_code WHERE code = ? ORDER BY id DESC LIMIT 1", (form,)
            ).fetchone()
            if earlier is not None:
                owner = card(connection, earlier[0])
                return Account(owner, last_event_id(connection, owner.customer_id))
        else:
            return Account(CustomerCard(*row[1:]), row[0])
    return None


def code_forms(code: str) -> tuple[str, ...]:
    """A code as typed, then its other forms: 13 digits end in the old 10 (Sichuan 2024: ``510`` + the old code)."""
    clean = code.upper() if code.isalnum() else "".join(code.split()).upper()
    if clean.isdigit() and len(clean) == NEW_CODE_DIGITS:
        return (clean, clean[-OLD_CODE_DIGITS:])
    if clean.isdigit() and len(clean) == OLD_CODE_DIGITS:
        return (clean, f"510{clean}")
    return (clean,)


def page(connection: Connection, after: tuple[str, int] | None, size: int) -> list[CustomerCard]:
    """The next ``size`` customers by code after a (code, id), for a list that is read as it is scrolled."""
    code = after[0] if after else ""
    rows = connection.execute(f"{_CARD} WHERE code > ? ORDER BY code LIMIT ?", (code, size))
    return [CustomerCard(*row) for row in rows]


def history(connection: Connection, customer_id: int) -> list[FactRow]:
    """Every code, fact and detail the customer ever had, oldest first; erased details are empty.

    Those of customers that were merged into it are its own.
    """
    kin = kin_of(connection, customer_id)
    marks = marks_for(kin)
    rows = connection.execute(
        f"""
        SELECT 'code', since, code, event_id FROM customer_code WHERE customer_id IN ({marks})
        UNION ALL SELECT kind, since, value, event_id FROM customer_fact WHERE customer_id IN ({marks})
        UNION ALL SELECT kind, since, coalesce(value, ''), event_id FROM customer_detail WHERE customer_id IN ({marks})
        ORDER BY event_id, 1
        """,
        kin * 3,
    )
    return [FactRow(kind, since, value) for kind, since, value, _event in rows]


def since(connection: Connection, customer_id: int, kind: str) -> str:
    """The day from which the customer's present name, address, phone or fact holds; "" when none was stated."""
    table = "customer_detail" if kind in DETAILS else "customer_fact"
    row = connection.execute(
        f"SELECT since FROM {table} WHERE customer_id = ? AND kind = ? ORDER BY id DESC LIMIT 1", (customer_id, kind)
    ).fetchone()
    return str(row[0]) if row else ""


def class_at(connection: Connection, customer_id: int, event_id: int) -> str:
    """The customer's class as the books had it when an event was written; "" when none was stated by then.

    Of one that was merged into another by then, the other's.
    """
    row = connection.execute(
        """
        SELECT value FROM customer_fact WHERE customer_id = ? AND kind = 'class' AND event_id <= ?
        ORDER BY id DESC LIMIT 1
        """,
        (owner_at(connection, customer_id, event_id), event_id),
    ).fetchone()
    return str(row[0]) if row else ""


def make_known(
    entry: Entry, customers: Iterable[NewCustomer], since_day: str, billed_minor: Mapping[str, int] | None = None
) -> dict[str, int]:
    """Adds customers with all that is stated of them; returns code → customer id.

    ``billed_minor`` is what their first bills ask, by code, in minor units; the caller writes those in the same entry.
    Column by column, because a workbook may bring 100,000 of them.
    """
    fresh = list(customers)
    if not fresh:
        return {}
    codes, names, addresses, phones, meters, classes, routes, contracts = zip(*fresh, strict=True)
    ids = entry.add_many("customer", repeat((), len(fresh)))
    entry.add_many("customer_code", zip(ids, repeat(since_day), codes))
    facts = _stated(ids, FACTS, (meters, contracts, classes, routes))
    entry.add_many("customer_fact", ((owner, since_day, kind, value) for owner, kind, value in facts))
    entry.add_many("customer_detail", _detail_rows(entry, _stated(ids, DETAILS, (names, addresses, phones)), since_day))
    owed = map((billed_minor or {}).get, codes, repeat(0))
    entry.execute_many(
        "INSERT INTO customer_now VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
        zip(ids, codes, names, addresses, phones, meters, classes, routes, owed, repeat(entry.event_id)),
    )
    return dict(zip(codes, ids, strict=True))


def take_over(entry: Entry, customer_id: int, changed: dict[str, str], since_day: str) -> None:
    """Takes over changed facts of one customer; the ones before stay as history."""
    for kind, value in changed.items():
        if kind in DETAILS:
            entry.add_personal("customer_detail", value, customer_id=customer_id, since=since_day, kind=kind)
        else:
            entry.add("customer_fact", customer_id=customer_id, since=since_day, kind=kind, value=value)
        if kind in _NOW_COLUMNS:
            entry.execute(f"UPDATE customer_now SET {kind} = ? WHERE customer_id = ?", (value, customer_id))


def rename(entry: Entry, customer_id: int, code: str, since_day: str) -> None:
    """Gives a customer another code from a day; the one before still finds it."""
    entry.add("customer_code", customer_id=customer_id, since=since_day, code=code)
    entry.execute("UPDATE customer_now SET code = ? WHERE customer_id = ?", (code, customer_id))


def hand_over(entry: Entry, merged_id: int, into_id: int, since_day: str) -> None:
    """Makes one customer's bills and codes another's from a day; the caller writes the merge and moves the balances.

    The codes are written under the other one, its own last: the newest code is the one in force.
    """
    codes = entry.connection.execute(
        "SELECT DISTINCT code FROM customer_code WHERE customer_id = ? ORDER BY id", (merged_id,)
    ).fetchall()
    own = card(entry.connection, into_id).code
    entry.add_many("customer_code", ((into_id, since_day, code) for code in (*(code for (code,) in codes), own)))
    entry.execute("UPDATE bill_now SET customer_id = ? WHERE customer_id = ?", (into_id, merged_id))
    entry.execute("DELETE FROM customer_now WHERE customer_id = ?", (merged_id,))


def refresh_open(entry: Entry, customer_id: int, credit_change_minor: int = 0) -> None:
    """Brings the cache of what a customer owes up to the rows of this entry."""
    entry.execute(
        """
        UPDATE customer_now SET
            open_minor = (SELECT coalesce(sum(open_minor), 0) FROM bill_now
                          WHERE bill_now.customer_id = customer_now.customer_id AND is_settled = 0),
            credit_minor = credit_minor + ?,
            last_event_id = ?
        WHERE customer_id = ?
        """,
        (credit_change_minor, entry.event_id, customer_id),
    )


def last_event_id(connection: Connection, customer_id: int) -> int:
    """The newest event that touched the customer's money."""
    row = connection.execute("SELECT last_event_id FROM customer_now WHERE customer_id = ?", (customer_id,)).fetchone()
    return int(row[0])


def _stated(
    ids: Sequence[int], kinds: Sequence[str], columns: Sequence[Sequence[str]]
) -> Iterator[tuple[int, str, str]]:
    """What is stated of each customer, customer by customer: its id, the kind and the value."""
    by_kind = (zip(ids, repeat(kind), column) for kind, column in zip(kinds, columns, strict=True))
    return filter(itemgetter(2), chain.from_iterable(zip(*by_kind, strict=True)))


def _detail_rows(
    entry: Entry, stated: Iterable[tuple[int, str, str]], since_day: str
) -> Iterator[tuple[int, str, str, bytes, str, bytes]]:
    stated, again = tee(stated)
    seals = entry.seal_many(map(itemgetter(2), again))
    return (
        (customer_id, since_day, kind, salt, value, digest)
        for (customer_id, kind, value), (salt, digest) in zip(stated, seals, strict=True)
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What the office holds of a customer now, to compare a workbook's row with."""

    customer_id: int
    facts: tuple[str, ...]
    """In the order of ``COMPARED``."""
    credit_minor: int


COMPARED = ("name", "address", "phone", "meter", "class", "route")


def known(connection: Connection, codes: Iterable[str]) -> dict[str, Known]:
    """The customers of many codes at once, by the code asked for; an unknown code is not named."""
    found: dict[str, Known] = {}
    asked: dict[str, list[str]] = {}
    for code in codes:
        for form in code_forms(code):
            asked.setdefault(form, []).append(code)
    forms = list(asked)
    for start in range(0, len(forms), LOOKED_UP_AT_ONCE):
        part = forms[start : start + LOOKED_UP_AT_ONCE]
        marks = ",".join("?" * len(part))
        rows = connection.execute(
            f"""
            SELECT now.code, now.customer_id, now.name, now.address, now.phone, now.meter, now.class, now.route,
                   now.credit_minor
            FROM customer_now AS now WHERE now.code IN ({marks})
            UNION ALL
            SELECT old.code, now.customer_id, now.name, now.address, now.phone, now.meter, now.class, now.route,
                   now.credit_minor
            FROM customer_code AS old JOIN customer_now AS now ON now.customer_id = old.customer_id
            WHERE old.code IN ({marks}) AND old.code <> now.code
            """,
            (*part, *part),
        )
        for code, customer_id, *facts, credit in rows:
            for wanted in asked[code]:
                if code == wanted or wanted not in found:
                    found[wanted] = Known(customer_id, tuple(facts), credit)
    return found


def was_merged(connection: Connection, code: str) -> bool:
    """Whether a code (in any form) is one of a customer that was merged into another."""
    forms = code_forms(code)
    row = connection.execute(
        f"""
        SELECT 1 FROM customer_code WHERE code IN ({marks_for(forms)})
        AND customer_id IN (SELECT merged_id FROM customer_merge)
        """,
        forms,
    ).fetchone()
    return row is not None


def former_codes(connection: Connection) -> dict[str, tuple[str, ...]]:
    """The other codes of every customer whose code was changed, by each of its codes.

    Codes that came with a merge are left out: they name another supply, with bills of its own.
    """
    rows = connection.execute(
        """
        SELECT customer_id, code FROM customer_code
        WHERE event_id NOT IN (SELECT event_id FROM customer_merge)
          AND customer_id IN (SELECT customer_id FROM customer_code GROUP BY customer_id HAVING count(*) > 1)
        """
    )
    codes: dict[int, list[str]] = {}
    for customer_id, code in rows:
        codes.setdefault(customer_id, []).append(code)
    return {
        code: tuple(other for other in all_codes if other != code) for all_codes in codes.values() for code in all_codes
    }


def add_open(entry: Entry, billed: dict[int, int]) -> None:
    """Adds new bills to what customers owe, for an import, in one statement."""
    entry.execute_many(
        "UPDATE customer_now SET open_minor = open_minor + ?, last_event_id = ? WHERE customer_id = ?",
        ((minor, entry.event_id, customer_id) for customer_id, minor in billed.items()),
    )


def search_facts(connection: Connection, customer_id: int) -> dict[str, tuple[str, ...]]:
    """Every code, meter, phone, name and address the customer ever had, newest first: all of them are found."""
    kept: dict[str, list[str]] = {}
    for row in reversed(history(connection, customer_id)):
        values = kept.setdefault(row.kind, [])
        if row.value and row.value not in values:
            values.append(row.value)
    return {kind: tuple(values) for kind, values in kept.items()}


def totals(connection: Connection) -> tuple[int, int]:
    """How many customers there are, and the open principal of all of them."""
    row = connection.execute("SELECT count(*), coalesce(sum(open_minor), 0) FROM customer_now").fetchone()
    return int(row[0]), int(row[1])
