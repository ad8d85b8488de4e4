"""This file is the daily reconciliation sheet: a closed day as it was signed, any other as its rows are now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from collectoffice.db import day, day_lists, till_figures
from collectoffice.db.day_facts import from_json
from collectoffice.domain.day_checks import voice_code
from collectoffice.domain.day_sheet import ApprovalLine, DaySheet, Reprinted, Undone
from collectoffice.domain.errors import TillsStillOpen
from collectoffice.domain.event_acts import ACT_OF_EVENT
from collectoffice.domain.permission import require
from collectoffice.services.acting import day_at_hand, now_text
from collectoffice.services.queries.arrears_identity import arrears_identity
from collectoffice.services.queries.deposits import deposits_on
from collectoffice.services.queries.receipts import receipt_text
from collectoffice.services.queries.rules_in_force import cash_rule, counts_blind, masthead
from collectoffice.services.queries.safe import safe_alerts, safe_day
from collectoffice.services.queries.till_reading import till_reading

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.day_lists import ReceiptKey, UndoneRow
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office

KIND_OF_UNDOING = {"moved": "move", "part_undone": "part"}
"""How an undoing is named where its event is called otherwise: void, reversal, bounce, move, part."""


def read_day(office: Office, staff: StaffMember, on: date | None = None) -> DaySheet:
    """The sheet of a day, without one of the day at hand; refuses ``NotAllowed``."""
    require(staff.role, "see_day")
    return day_sheet(office, on or day_at_hand(office))


def is_blind_for(office: Office, staff: StaffMember, sheet: DaySheet) -> bool:
    """Whether the sheet would tell a cashier, before the count, what an open drawer should hold."""
    return staff.role == "cashier" and counts_blind(office) and any(not till.closed_at for till in sheet.tills)


def refuse_blind(office: Office, staff: StaffMember, sheet: DaySheet) -> None:
    """No paper of a day tells what a drawer should hold that is still to be counted.

    Refuses ``NotAllowed``, and a cashier with ``TillsStillOpen`` where the office counts blind.
    """
    require(staff.role, "see_day")
    if is_blind_for(office, staff, sheet):
        waiting = [till for till in sheet.tills if not till.closed_at]
        raise TillsStillOpen(
            day=sheet.date,
            tills=[till.till for till in waiting],
            counters=[till.counter for till in waiting],
            names=[till.cashier for till in waiting],
        )


def day_sheet(office: Office, on: date) -> DaySheet:
    """The sheet of a day: its frozen facts once it was signed, so that it prints the same for ever; else computed now."""
    facts = day.frozen_facts(office.file.connection, on)
    if facts is None:
        return sheet_now(office, on)
    return replace(from_json(DaySheet, facts), is_locked=day.is_locked(office.file.connection, on))


def sheet_now(office: Office, on: date) -> DaySheet:
    """The sheet of a day by the rows as they are now."""
    connection, last_day = office.file.connection, on.isoformat()
    facts = office.file.facts
    rows = till_figures.tills_of_day(connection, last_day)
    tills = tuple(till_reading(office, row) for row in rows)
    identity, classes = arrears_identity(office, on)
    chain_event, chain_head = day_lists.chain_head(connection)
    sheet = DaySheet(
        office=facts.code,
        office_name=masthead(office).name,
        country=facts.country,
        currency=facts.currency,
        minor_digits=facts.minor_digits,
        is_practice=facts.is_practice,
        date=last_day,
        is_locked=False,
        made_at=now_text(office),
        tills=tills,
        undone=tuple(_undone(office, row) for row in day_lists.undone_between(connection, last_day, last_day)),
        identity=identity,
        classes=classes,
        bank_collected_minor=day_lists.bank_collected(connection, last_day),
        safe=safe_day(office, on).figures,
        deposits=deposits_on(office, on, tuple(till.till for till in tills)),
        approvals=tuple(
            ApprovalLine(
                ACT_OF_EVENT.get(row.act, row.act), row.at, row.staff, row.approver, row.answer, row.amount_minor
            )
            for row in day_lists.approvals_of(connection, last_day)
        ),
        unprinted=tuple(_number(office, key) for key in day_lists.unprinted_of(connection, last_day)),
        chain_event=chain_event,
        chain_head=chain_head,
        voice_code="",
        denominations=tuple(sorted(cash_rule(office, on).denominations, reverse=True)),
        alerts=safe_alerts(office, on),
        booked_cash={row.till_id: day_lists.booked_cash(connection, row) for row in rows},
        outside_reprints=tuple(
            Reprinted(_number(office, row.receipt) if row.receipt else "", row.at, row.staff, row.copy)
            for row in day_lists.reprints_outside(connection, last_day)
        ),
        unprinted_before=day_lists.unprinted_before(connection, last_day),
        outside_refunded_minor=day_lists.refunded_outside(connection, last_day),
        outside_receipts=tuple(_number(office, key) for key in day_lists.receipts_outside(connection, last_day)),
    )
    return replace(sheet, voice_code=voice_code(sheet))


def _undone(office: Office, row: UndoneRow) -> Undone:
    return Undone(
        kind=KIND_OF_UNDOING.get(row.kind, row.kind),
        receipts=tuple(_number(office, key) for key in day_lists.receipts_undone(office.file.connection, row)),
        at=row.at,
        till=row.till_id,
        amount_minor=row.amount_minor,
        cash_back_minor=row.cash_back_minor,
        reason=row.reason,
        staff=row.staff,
        approver=row.approver,
        is_waiting=row.is_waiting,
        money_minor=row.money_minor,
    )


def _number(office: Office, key: ReceiptKey) -> str:
    return receipt_text(office, key)
