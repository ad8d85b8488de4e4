"""This file is the deposits as the desks see them: how far each batch came, and what could go to the bank now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import deposits
from collectoffice.db.deposits import ChequeRow, Deposit
from collectoffice.domain.day_sheet import DepositLine
from collectoffice.domain.errors import UnknownDeposit
from collectoffice.domain.permission import require
from collectoffice.services.acting import office_day
from collectoffice.services.queries.safe import safe_alerts, safe_now, stays_in_safe

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.people import StaffMember
    from collectoffice.domain.day_sheet import Alert
    from collectoffice.services.office import Office


__all__ = [
    "ChequeRow",
    "Deposit",
    "DepositsSeen",
    "ToDeposit",
    "deposit_list",
    "deposit_of",
    "deposits_on",
    "read_deposits",
    "to_deposit",
]


@dataclass(frozen=True, slots=True)
class ToDeposit:
    """What could go to the bank now; sums in minor units."""

    safe_minor: int
    prepared_minor: int
    """Cash of batches that were prepared and not banked yet: it lies in the safe and is spoken for."""
    stays_minor: int
    """What stays in the safe unless somebody says otherwise: the floats of the next tills."""
    tills: tuple[int, ...]
    """Closed tills that no batch names."""
    cheques: tuple[ChequeRow, ...]

    @property
    def free_minor(self) -> int:
        """The most that a new batch may take."""
        return max(self.safe_minor - self.prepared_minor, 0)

    @property
    def cash_minor(self) -> int:
        """What a new batch takes unless somebody says otherwise."""
        return max(self.free_minor - self.stays_minor, 0)

    @property
    def cheques_minor(self) -> int:
        """What the cheques come to."""
        return sum(cheque.amount_minor for cheque in self.cheques)


@dataclass(frozen=True, slots=True)
class DepositsSeen:
    """The deposits, newest first, what could go to the bank now, and cash that is in the safe too long."""

    deposits: tuple[Deposit, ...]
    to_deposit: ToDeposit
    alerts: tuple[Alert, ...]


def read_deposits(office: Office, staff: StaffMember) -> DepositsSeen:
    """All about the way to the bank; refuses ``NotAllowed`` who may not see the day."""
    require(staff.role, "see_day")
    return DepositsSeen(deposit_list(office), to_deposit(office), safe_alerts(office, office_day(office)))


def to_deposit(office: Office) -> ToDeposit:
    """What could go to the bank now."""
    connection = office.file.connection
    waiting = [batch for batch in deposits.all_deposits(connection) if batch.state == "prepared"]
    return ToDeposit(
        safe_minor=safe_now(office),
        prepared_minor=sum(batch.cash_minor for batch in waiting),
        stays_minor=stays_in_safe(office),
        tills=deposits.tills_not_deposited(connection),
        cheques=deposits.cheques_in_hand(connection),
    )


def deposit_of(office: Office, number: int) -> Deposit:
    """The deposit of a number; refuses with ``UnknownDeposit``."""
    found = deposits.deposit(office.file.connection, number)
    if found is None:
        raise UnknownDeposit(deposit=number)
    return found


def deposit_list(office: Office) -> tuple[Deposit, ...]:
    """Every deposit, newest first."""
    return tuple(reversed(deposits.all_deposits(office.file.connection)))


def deposits_on(office: Office, day: date, tills: tuple[int, ...]) -> tuple[DepositLine, ...]:
    """The deposits that a day's sheet shows, as they stood at its end.

    Those made, banked, answered or cancelled on that day or with a cheque that was undone on it, those of its tills, and
    those that are still under way.
    """
    last_day = day.isoformat()
    lines = []
    for last in deposits.all_deposits(office.file.connection):
        batch = last.at_end_of(last_day)
        is_pending = batch.state not in ("confirmed", "cancelled")
        is_todays = last_day in (
            batch.day,
            *(step.day for step in batch.steps),
            *(one.undone_on for one in batch.named),
        )
        if batch.day <= last_day and (is_todays or is_pending or set(batch.tills) & set(tills)):
            lines.append(
                DepositLine(
                    deposit=batch.deposit_id,
                    cash_minor=batch.cash_minor,
                    cheques_minor=batch.cheques_minor,
                    state=batch.state,
                    slip=batch.slip,
                    bank_day=batch.bank_day,
                    tills=batch.tills,
                    prepared_on=batch.day,
                    cheques=len(batch.cheques) - len(batch.undone),
                    note=next((step.note for step in reversed(batch.steps) if step.note), ""),
                    undone=len(batch.undone),
                    undone_minor=sum(cheque.amount_minor for cheque in batch.undone),
                )
            )
    return tuple(lines)
