"""This file is the command of what a supervisor watches: tills live, undoings and reprints, what is left open too long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from collectoffice.cli.day_answers import alerts_answer
from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.cli.till_answers import reading_figures
from collectoffice.domain.watching import LEAST, LEAST_RATE, TIMES
from collectoffice.services.queries.watching import LONG_OPEN_HOURS, WATCHED_DAYS, watch

if TYPE_CHECKING:
    from collectoffice.services.queries.watching import StaffWatched

Answer = dict[str, object]


@click.command("watch")
@ends_with_json
def watch_office(session: Session) -> None:
    """Show today's tills live, undoings and reprints of each cashier, and what is left open too long."""
    with session.reading() as office:
        seen = watch(office, session.acting(office))
    session.answer(
        {
            "date": seen.on.isoformat(),
            "tills": [reading_figures(till) for till in seen.tills],
            "net_minor": sum(till.net_minor for till in seen.tills),
            "since": seen.since.isoformat(),
            "staff": [_watched(member) for member in seen.staff],
            "rule": {
                "days": WATCHED_DAYS,
                "least": LEAST,
                "times_the_others": TIMES,
                "least_per_100": float(LEAST_RATE),
                "long_open_hours": LONG_OPEN_HOURS,
            },
            "long_open": [
                {
                    "till": till.till,
                    "counter": till.counter,
                    "cashier": till.cashier,
                    "business_date": till.business_date,
                    "opened_at": till.opened_at,
                    "hours": till.hours,
                }
                for till in seen.long_open
            ],
            "days_left_open": [one.isoformat() for one in seen.days_left_open],
            "safe_minor": seen.safe_minor,
            "alerts": alerts_answer(seen.alerts),
            "approvals": [
                {
                    "event": act.uid,
                    "act": act.act,
                    "amount_minor": act.amount_minor,
                    "at": act.at,
                    "staff": act.staff_name,
                    "till": act.till_id,
                }
                for act in seen.approvals
            ],
        }
    )


COMMANDS = (watch_office,)


def _watched(member: StaffWatched) -> Answer:
    return {
        "user": member.user,
        "name": member.name,
        "payments": member.payments,
        "undone": len(member.undone),
        "undone_per_100": member.undone_per_100,
        "undone_stands_out": member.undone_stands_out,
        "reprints": len(member.reprinted),
        "reprints_per_100": member.reprinted_per_100,
        "reprints_stand_out": member.reprinted_stands_out,
        "undone_list": [
            {
                "kind": one.kind,
                "receipts": list(one.receipts),
                "at": one.at,
                "till": one.till,
                "amount_minor": one.amount_minor,
                "cash_back_minor": one.cash_back_minor,
                "reason": one.reason,
                "approver": one.approver or None,
                "to_be_approved": one.is_waiting,
            }
            for one in member.undone
        ],
        "reprint_list": [{"receipt": one.receipt or None, "at": one.at, "copy": one.copy} for one in member.reprinted],
    }
