"""This file is the deposits' rows: what goes to the bank, from which tills, and how far each batch came."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from collectoffice.db.cheques import origin_of, undone_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

State = Literal["prepared", "banked", "confirmed", "disputed", "cancelled"]
StepTaken = Literal["banked", "confirmed", "disputed", "cancelled"]
CANCELLED = "deposit_id IN (SELECT deposit_id FROM deposit_step WHERE state = 'cancelled')"
"""The rows of a batch that was cancelled: its tills and cheques are free for another one."""


@dataclass(frozen=True, slots=True)
class DepositStep:
    """A step of a deposit; ``bank_day`` is the day on the slip, or the bank's."""

    event_id: int
    state: str
    slip: str
    bank_day: str
    note: str
    day: str
    at: str
    staff_name: str


@dataclass(frozen=True, slots=True)
class ChequeRow:
    """A cheque that lies in the office or in a deposit; the sum in minor units."""

    tender_id: int
    amount_minor: int
    number: str
    bank: str
    dated: str
    payer: str
    till_id: int | None
    undone_event_id: int | None = None
    """The event in which its payment was undone: it bounced, or was handed back; None while it stands."""
    undone_on: str = ""
    """The business date of that event."""

    @property
    def stands(self) -> bool:
        """Whether it still is what somebody paid with."""
        return self.undone_event_id is None


@dataclass(frozen=True, slots=True)
class Deposit:
    """A batch for the bank with all its steps; sums in minor units.

    A cheque that was undone while the batch was being prepared is none of its cheques any more; one that was undone after
    the batch had gone to the bank is, does not stand, and counts in no sum.
    """

    deposit_id: int
    event_id: int
    day: str
    at: str
    staff_name: str
    cash_minor: int
    tills: tuple[int, ...]
    named: tuple[ChequeRow, ...]
    """Every cheque that it was prepared with."""
    steps: tuple[DepositStep, ...]

    @property
    def state(self) -> str:
        """``prepared``, ``banked``, ``confirmed``, ``disputed`` or ``cancelled``."""
        return self.steps[-1].state if self.steps else "prepared"

    @property
    def handed_in(self) -> str:
        """The day on which it was handed in at the bank; empty before."""
        return next((step.bank_day for step in self.steps if step.state == "banked"), "")

    @property
    def cheques(self) -> tuple[ChequeRow, ...]:
        """The cheques that are in it, or went to the bank with it, also those that were undone afterwards."""
        return tuple(cheque for cheque in self.named if cheque not in self.taken_out)

    @property
    def taken_out(self) -> tuple[ChequeRow, ...]:
        """The cheques that were undone before it went to the bank, or was cancelled: they never left the office with it."""
        left = self.steps[0].event_id if self.steps else None
        return tuple(
            cheque
            for cheque in self.named
            if cheque.undone_event_id is not None and (left is None or cheque.undone_event_id < left)
        )

    @property
    def cheques_minor(self) -> int:
        """The cheques that stand."""
        return sum(cheque.amount_minor for cheque in self.cheques if cheque.stands)

    @property
    def undone(self) -> tuple[ChequeRow, ...]:
        """The cheques that went to the bank with it and were undone since."""
        return tuple(cheque for cheque in self.cheques if not cheque.stands)

    @property
    def total_minor(self) -> int:
        """Cash, and the cheques that stand: what the bank has to bring."""
        return self.cash_minor + self.cheques_minor

    @property
    def slip(self) -> str:
        """The number of the bank's slip, "" before it is banked."""
        return next((step.slip for step in reversed(self.steps) if step.slip), "")

    @property
    def bank_day(self) -> str:
        """The bank's newest day, "" before it is banked."""
        return next((step.bank_day for step in reversed(self.steps) if step.bank_day), "")

    def at_end_of(self, day: str) -> Deposit:
        """The batch as it stood at the end of a business date."""
        return self._as_known(
            tuple(step for step in self.steps if step.day <= day),
            tuple(cheque if cheque.undone_on <= day else _standing(cheque) for cheque in self.named),
        )

    def at_event(self, event_id: int) -> Deposit:
        """The batch as it stood when an event of the office was written, that one included."""
        return self._as_known(
            tuple(step for step in self.steps if step.event_id <= event_id),
            tuple(cheque if (cheque.undone_event_id or 0) <= event_id else _standing(cheque) for cheque in self.named),
        )

    def _as_known(self, steps: tuple[DepositStep, ...], named: tuple[ChequeRow, ...]) -> Deposit:
        return replace(self, steps=steps, named=named)


def _standing(cheque: ChequeRow) -> ChequeRow:
    return replace(cheque, undone_event_id=None, undone_on="")


def add_deposit(entry: Entry, cash_minor: int, cheques: Sequence[ChequeRow], tills: Sequence[int]) -> int:
    """Writes a new batch with its tills and cheques; returns its number."""
    deposit_id = entry.add(
        "deposit", cash_minor=cash_minor, cheques_minor=sum(cheque.amount_minor for cheque in cheques)
    )
    entry.add_many("deposit_till", ((deposit_id, till) for till in tills))
    entry.add_many("deposit_cheque", ((deposit_id, cheque.tender_id) for cheque in cheques))
    return deposit_id


def add_step(entry: Entry, deposit_id: int, state: StepTaken, slip: str, bank_day: date | None, note: str) -> None:
    """Writes how far a deposit came."""
    entry.add(
        "deposit_step",
        deposit_id=deposit_id,
        state=state,
        slip=slip,
        bank_day=bank_day.isoformat() if bank_day else "",
        note=note,
    )


def deposit(connection: Connection, deposit_id: int) -> Deposit | None:
    """The deposit of a number."""
    found = _deposits(connection, "WHERE deposit.id = ?", (deposit_id,))
    return found[0] if found else None


def all_deposits(connection: Connection) -> tuple[Deposit, ...]:
    """Every deposit, oldest first."""
    return _deposits(connection, "", ())


def cheques_in_hand(connection: Connection) -> tuple[ChequeRow, ...]:
    """The cheques of closed tills that no deposit took and nobody undid, oldest first.

    A payment that was moved to the right customer hands its cheque on: one that is in a deposit already is not there twice.
    """
    rows = connection.execute(
        f"""
        {_CHEQUE}
        WHERE tender.kind = 'cheque' AND tender.amount_minor > 0
          AND (event.till_id IS NULL OR event.till_id IN (SELECT till_id FROM till_close))
          AND NOT EXISTS (SELECT 1 FROM deposit_cheque AS taken WHERE taken.tender_id = tender.id AND NOT taken.{CANCELLED})
          AND NOT EXISTS (SELECT 1 FROM void WHERE voided_event_id = tender.event_id)
        ORDER BY tender.id
        """
    ).fetchall()
    return tuple(ChequeRow(*row) for row in rows if not _was_deposited(connection, row[0]))


def tills_not_deposited(connection: Connection) -> tuple[int, ...]:
    """The closed tills that no deposit names, but one that was cancelled."""
    rows = connection.execute(
        f"""
        SELECT till_id FROM till_close
        WHERE till_id NOT IN (SELECT till_id FROM deposit_till WHERE NOT {CANCELLED}) ORDER BY till_id
        """
    )
    return tuple(till for (till,) in rows)


def newest_floats(connection: Connection) -> int:
    """What the tills of the newest business date began with: tomorrow's floats, which stay in the safe."""
    row = connection.execute(
        """
        SELECT coalesce(sum(float_minor), 0) FROM till
        WHERE id IN (SELECT max(id) FROM till WHERE business_date = (SELECT max(business_date) FROM till)
                     GROUP BY counter_id)
        """
    ).fetchone()
    return int(row[0])


_NAME = "(SELECT name FROM staff_role WHERE staff_id = event.staff_id ORDER BY id DESC LIMIT 1)"
_CHEQUE = """
    SELECT tender.id, tender.amount_minor, coalesce(tender.reference, ''), coalesce(tender.bank, ''),
           coalesce(tender.dated, ''), coalesce(payer.name, ''), event.till_id
    FROM tender JOIN event ON event.id = tender.event_id
    LEFT JOIN payment ON payment.event_id = tender.event_id
    LEFT JOIN customer_now AS payer ON payer.customer_id = payment.payer_id
"""


def _deposits(connection: Connection, condition: str, key: tuple[int, ...]) -> tuple[Deposit, ...]:
    rows = connection.execute(
        f"""
        SELECT deposit.id, deposit.event_id, event.business_date, event.at, coalesce({_NAME}, ''),
               deposit.cash_minor
        FROM deposit JOIN event ON event.id = deposit.event_id {condition} ORDER BY deposit.id
        """,
        key,
    ).fetchall()
    return tuple(
        Deposit(*(*row, _tills(connection, row[0]), _cheques(connection, row[0]), _steps(connection, row[0])))
        for row in rows
    )


def _tills(connection: Connection, deposit_id: int) -> tuple[int, ...]:
    rows = connection.execute("SELECT till_id FROM deposit_till WHERE deposit_id = ? ORDER BY till_id", (deposit_id,))
    return tuple(till for (till,) in rows)


def _cheques(connection: Connection, deposit_id: int) -> tuple[ChequeRow, ...]:
    rows = connection.execute(
        f"""
        {_CHEQUE} JOIN deposit_cheque AS banked ON banked.tender_id = tender.id
        WHERE banked.deposit_id = ? ORDER BY tender.id
        """,
        (deposit_id,),
    )
    return tuple(ChequeRow(*(*row, *_undone(connection, row[0]))) for row in rows.fetchall())


def _undone(connection: Connection, tender_id: int) -> tuple[int | None, str]:
    """The event that a cheque was undone in, and its business date."""
    event_id = undone_in(connection, tender_id)
    if event_id is None:
        return None, ""
    row = connection.execute("SELECT business_date FROM event WHERE id = ?", (event_id,)).fetchone()
    return event_id, str(row[0])


def _steps(connection: Connection, deposit_id: int) -> tuple[DepositStep, ...]:
    rows = connection.execute(
        f"""
        SELECT event.id, step.state, step.slip, step.bank_day, step.note, event.business_date, event.at, coalesce({_NAME}, '')
        FROM deposit_step AS step JOIN event ON event.id = step.event_id WHERE step.deposit_id = ? ORDER BY step.id
        """,
        (deposit_id,),
    )
    return tuple(DepositStep(*row) for row in rows)


def _was_deposited(connection: Connection, tender_id: int) -> bool:
    """Whether this cheque went into a deposit under a payment that was moved since."""
    origin = origin_of(connection, tender_id)
    row = connection.execute(
        f"SELECT 1 FROM deposit_cheque WHERE tender_id = ? AND NOT {CANCELLED}", (origin,)
    ).fetchone()
    return row is not None


def till_state(connection: Connection, till_id: int) -> Literal["unknown", "open", "closed"]:
    """Whether a till is there, and closed."""
    row = connection.execute(
        "SELECT till_close.id FROM till LEFT JOIN till_close ON till_close.till_id = till.id WHERE till.id = ?",
        (till_id,),
    ).fetchone()
    if row is None:
        return "unknown"
    return "open" if row[0] is None else "closed"


def brought_by(connection: Connection, tills: Sequence[int]) -> int:
    """What some closed tills brought into the safe beyond their floats, turn-ins and later corrections included."""
    total_minor = 0
    for till in tills:
        row = connection.execute(
            """
            SELECT coalesce((SELECT total_minor FROM cash_count
                             WHERE till_id = till.id AND purpose = 'correction' ORDER BY id DESC LIMIT 1),
                            till_close.counted_minor) - till.float_minor
                   - (SELECT coalesce(sum(amount_minor), 0) FROM cash_move
                      WHERE till_id = till.id AND kind IN ('turn_in', 'from_safe'))
            FROM till JOIN till_close ON till_close.till_id = till.id WHERE till.id = ?
            """,
            (till,),
        ).fetchone()
        total_minor += int(row[0]) if row else 0
    return total_minor
