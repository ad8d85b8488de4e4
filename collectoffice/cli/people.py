"""This file is the commands of the people: staff, who may do what, and the approvals that wait."""

from __future__ import annotations

import click

from collectoffice.cli.session import NEW_PIN_VARIABLE, Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.domain.permission import ROLES, cells
from collectoffice.services.commands.answer_approval import answer_approval
from collectoffice.services.commands.people import add_staff
from collectoffice.services.commands.staff import change_own_pin, change_pin, change_role, lock_staff, unlock_staff
from collectoffice.services.queries.approvals import open_approvals
from collectoffice.services.queries.people import staff_states


@click.group()
def staff() -> None:
    """The people of the office."""


@staff.command("add")
@click.argument("user_name")
@click.option("--name", required=True)
@click.option("--role", required=True, type=click.Choice(ROLES))
@ends_with_json
def staff_add(session: Session, user_name: str, name: str, role: str) -> None:
    """Add a member of staff; the PIN comes from COLLECTOFFICE_NEW_PIN or a prompt."""
    with session.writing("staff add") as office:
        who = session.acting(office)
        pin = session.pin(NEW_PIN_VARIABLE, f"PIN ({user_name})")
        added = add_staff(office, who, user_name, name, role, pin)
    session.answer({"user": added.user_name, "name": added.name, "role": added.role})


@staff.command("list")
@ends_with_json
def staff_list(session: Session) -> None:
    """Everyone who works here: role, locked or not, wrong tries, the till that is open."""
    with session.reading() as office:
        states = staff_states(office, session.acting(office))
    session.answer_list(
        [
            {
                "user": state.staff.user_name,
                "name": state.staff.name,
                "role": state.staff.role,
                "locked": state.is_locked,
                "wrong_tries": state.wrong_tries,
                "till": state.till,
                "counter": state.counter,
            }
            for state in states
        ]
    )


@staff.command("role")
@click.argument("user_name")
@click.argument("role", type=click.Choice(ROLES))
@ends_with_json
def staff_role(session: Session, user_name: str, role: str) -> None:
    """Give a member of staff another role; the last administrator keeps his."""
    with session.writing("staff role") as office:
        changed = change_role(office, session.acting(office), user_name, role)
    session.answer({"user": changed.user_name, "name": changed.name, "role": changed.role})


@staff.command("lock")
@click.argument("user_name")
@click.option("--off", is_flag=True, help="Let this person in again.")
@click.option("--reason", required=True)
@click.option("--yes", "with_open_till", is_flag=True, help="The open till is known; it stays open.")
@ends_with_json
def staff_lock(session: Session, user_name: str, off: bool, reason: str, with_open_till: bool) -> None:
    """Lock a member of staff, or let him in again with --off."""
    with session.writing("staff lock") as office:
        who = session.acting(office)
        if off:
            unlock_staff(office, who, user_name, reason)
        else:
            lock_staff(office, who, user_name, reason, with_open_till=with_open_till)
    session.answer({"user": user_name, "locked": not off})


@staff.command("pin")
@click.argument("user_name", required=False)
@ends_with_json
def staff_pin(session: Session, user_name: str | None) -> None:
    """Change one's own PIN, or give USER_NAME a new one; it comes from COLLECTOFFICE_NEW_PIN or a prompt."""
    with session.writing("staff pin") as office:
        who = session.acting(office)
        pin = session.pin(NEW_PIN_VARIABLE, f"New PIN ({user_name or who.user_name})")
        if user_name:
            change_pin(office, who, user_name, pin)
        else:
            change_own_pin(office, who, pin)
    session.answer({"user": user_name or who.user_name})


@click.command()
@ends_with_json
def roles(session: Session) -> None:
    """Who may do what, in which state, and whose approval it takes: the table that every desk asks."""
    session.answer_list(
        [
            {
                "act": cell.act,
                "state": cell.state,
                "role": cell.role,
                "allowed": cell.is_allowed,
                "approval": cell.approver,
                "refused": cell.refusal,
            }
            for cell in cells()
        ]
    )


@click.command()
@click.argument("event", required=False)
@click.option("--contest", is_flag=True, help="Say that this act was wrong; it takes a --note.")
@click.option("--note", default="")
@click.option("--list", "is_list", is_flag=True, help="The acts that wait for a second person.")
@ends_with_json
def approve(session: Session, event: str | None, contest: bool, note: str, is_list: bool) -> None:
    """Approve or contest an act that stands and waits for a second person."""
    if is_list == bool(event):
        raise click.UsageError("name an EVENT or --list")
    if event is None:
        _list_approvals(session)
        return
    with session.writing("approve") as office:
        who = session.acting(office)
        answered = answer_approval(office, who, event, "contested" if contest else "approved", note)
    session.answer(
        {
            "event": answered.event,
            "act": answered.act,
            "amount_minor": answered.amount_minor,
            "answer": answered.answer,
            "open": answered.open_left,
        }
    )


def _list_approvals(session: Session) -> None:
    with session.reading() as office:
        waiting = open_approvals(office, session.acting(office))
    session.answer_list(
        [
            {
                "event": act.uid,
                "act": act.act,
                "amount_minor": act.amount_minor,
                "at": act.at,
                "business_date": act.business_date,
                "user": act.user_name,
                "name": act.staff_name,
                "till": act.till_id,
            }
            for act in waiting
        ]
    )


COMMANDS = (staff, roles, approve)
