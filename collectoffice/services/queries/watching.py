"""This file is what a supervisor watches: tills live, who undoes and reprints how often, what has been left open too long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from collectoffice.db import approvals, day_lists, till_figures, watching
from collectoffice.domain.permission import require
from collectoffice.domain.watching import outliers, rate_of
from collectoffice.services.acting import office_day, work_day
from collectoffice.services.queries.day_progress import unclosed_days
from collectoffice.services.queries.receipts import receipt_text
from collectoffice.services.queries.safe import safe_alerts, safe_now
from collectoffice.services.queries.till_reading import till_reading

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.approvals import WaitingAct
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.day_sheet import Alert, TillReading
    from collectoffice.services.office import Office

WATCHED_DAYS = 30
"""So many days back undoings and reprints are counted."""
LONG_OPEN_HOURS = 12
"""A till that is open longer, or since another day, was forgotten."""


@dataclass(frozen=True, slots=True)
class UndoneLook:
    """One undoing in a cashier's list; sums in minor units."""

    kind: str
    receipts: tuple[str, ...]
    at: str
    till: int | None
    amount_minor: int
    cash_back_minor: int
    reason: str
    approver: str
    is_waiting: bool


@dataclass(frozen=True, slots=True)
class ReprintLook:
    """One reprint in a cashier's list; ``receipt`` is "" for a paper that is no receipt."""

    receipt: str
    at: str
    copy: int


@dataclass(frozen=True, slots=True)
class StaffWatched:
    """What one member of staff took, undid and printed again; each number opens its list."""

    user: str
    name: str
    payments: int
    undone: tuple[UndoneLook, ...]
    reprinted: tuple[ReprintLook, ...]
    undone_stands_out: bool
    reprinted_stands_out: bool

    @property
    def undone_per_100(self) -> float:
        """Undoings for each 100 payments, to be shown."""
        return float(round(rate_of(len(self.undone), self.payments), 1))

    @property
    def reprinted_per_100(self) -> float:
        """Reprints for each 100 payments, to be shown."""
        return float(round(rate_of(len(self.reprinted), self.payments), 1))


@dataclass(frozen=True, slots=True)
class LongOpen:
    """A till that has been open too long."""

    till: int
    counter: int
    cashier: str
    business_date: str
    opened_at: str
    hours: int


@dataclass(frozen=True, slots=True)
class Watched:
    """All that a supervisor watches."""

    on: date
    since: date
    """The first day of the undoings and reprints that are counted."""
    tills: tuple[TillReading, ...]
    """The tills of the day that is being worked on, and those of days before that are still open."""
    staff: tuple[StaffWatched, ...]
    long_open: tuple[LongOpen, ...]
    safe_minor: int
    alerts: tuple[Alert, ...]
    approvals: tuple[WaitingAct, ...]
    days_left_open: tuple[date, ...] = ()
    """Days before the day at hand that were never signed or never locked."""


def watch(office: Office, staff: StaffMember) -> Watched:
    """What there is to be watched now; refuses ``NotAllowed``."""
    require(staff.role, "watch")
    connection, today = office.file.connection, work_day(office)
    last = office_day(office)
    since = last - timedelta(days=WATCHED_DAYS - 1)
    todays = till_figures.tills_of_day(connection, today.isoformat())
    forgotten = till_figures.tills_not_closed(connection, last.isoformat())
    rows = {row.till_id: row for row in (*forgotten, *todays)}
    readings = tuple(till_reading(office, rows[till]) for till in sorted(rows))
    return Watched(
        on=today,
        since=since,
        tills=readings,
        staff=_staff(office, since, last),
        long_open=tuple(_long_open(office, readings)),
        safe_minor=safe_now(office),
        alerts=safe_alerts(office, last),
        approvals=approvals.open_approvals(connection),
        days_left_open=unclosed_days(office),
    )


def _staff(office: Office, first: date, last: date) -> tuple[StaffWatched, ...]:
    connection, span = office.file.connection, (first.isoformat(), last.isoformat())
    names = watching.names_of_staff(connection)
    payments = watching.payments_by_staff(connection, *span)
    undone: dict[int, list[UndoneLook]] = {}
    for row in day_lists.undone_between(connection, *span):
        if row.staff_id is not None:
            undone.setdefault(row.staff_id, []).append(_undone(office, row))
    reprinted: dict[int, list[ReprintLook]] = {}
    for reprint in watching.reprints_between(connection, *span):
        number = receipt_text(office, reprint.receipt)
        reprinted.setdefault(reprint.staff_id, []).append(ReprintLook(number, reprint.at, reprint.copy))
    # Whoever takes money is compared with those who take money; a supervisor undoes for others.
    cashiers = {str(one) for one in payments}
    taken = {str(one): number for one, number in payments.items()}
    odd_undone = outliers({one: len(undone.get(int(one), [])) for one in cashiers}, taken)
    odd_reprinted = outliers({one: len(reprinted.get(int(one), [])) for one in cashiers}, taken)
    return tuple(
        StaffWatched(
            user=names[staff_id][0],
            name=names[staff_id][1],
            payments=payments.get(staff_id, 0),
            undone=tuple(undone.get(staff_id, ())),
            reprinted=tuple(reprinted.get(staff_id, ())),
            undone_stands_out=str(staff_id) in odd_undone,
            reprinted_stands_out=str(staff_id) in odd_reprinted,
        )
        for staff_id in sorted({*payments, *undone, *reprinted})
    )


def _undone(office: Office, row: day_lists.UndoneRow) -> UndoneLook:
    receipts = day_lists.receipts_undone(office.file.connection, row)
    return UndoneLook(
        kind=row.kind,
        receipts=tuple(receipt_text(office, key) for key in receipts),
        at=row.at,
        till=row.till_id,
        amount_minor=row.amount_minor,
        cash_back_minor=row.cash_back_minor,
        reason=row.reason,
        approver=row.approver,
        is_waiting=row.is_waiting,
    )


def _long_open(office: Office, readings: tuple[TillReading, ...]) -> list[LongOpen]:
    found = []
    for till in readings:
        hours = (office.clock() - datetime.fromisoformat(till.opened_at)) // timedelta(hours=1)
        is_old = till.business_date < office.clock().date().isoformat()
        if not till.closed_at and (is_old or hours >= LONG_OPEN_HOURS):
            found.append(LongOpen(till.till, till.counter, till.cashier, till.business_date, till.opened_at, hours))
    return found
