"""This file is the people's commands, tested: staff, the table of roles, approvals, and the second person's PIN."""

from __future__ import annotations

import sys

import click
import pytest

from collectoffice.cli import commands
from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json, takes_approval
from collectoffice.domain.permission import ACTS, ROLES, cells
from tests.builders import PIN
from tests.cli.conftest import CUSTOMER
from tests.cli.console import Console

WRONG = {"COLLECTOFFICE_PIN": "9999", "COLLECTOFFICE_NEW_PIN": PIN}
AT, LATER = "2026-11-20T09:00:00+07:00", "2026-11-20T09:00:10+07:00"


def listed(console: Console, user: str) -> dict[str, object]:
    return next(row for row in console.run("staff", "list", user="admin").json if row["user"] == user)


def test_the_list_of_staff_says_role_lock_wrong_tries_and_till(console: Console) -> None:
    assert listed(console, "mai") == {
        "user": "mai",
        "name": "Lê Thị Mai",
        "role": "cashier",
        "locked": False,
        "wrong_tries": 0,
        "till": 1,
        "counter": 1,
    }
    assert console.run("staff", "list").refused == "UserMissing"


def test_a_role_is_changed_and_the_last_administrator_keeps_his(console: Console) -> None:
    assert console.run("staff", "role", "lan", "auditor", user="admin").json["role"] == "auditor"
    assert listed(console, "lan")["role"] == "auditor"
    assert console.run("staff", "role", "admin", "cashier", user="admin").refused == "LastAdministrator"
    assert console.run("staff", "role", "lan", "king", user="admin").code == 64


def test_a_lock_shuts_out_and_off_lets_in_again(console: Console) -> None:
    assert console.run("staff", "lock", "lan", "--reason", "nghỉ", user="ha").json == {"user": "lan", "locked": True}
    assert console.run("staff", "list", user="lan").refused == "StaffLocked"
    assert listed(console, "lan")["locked"] is True
    console.run("staff", "lock", "lan", "--off", "--reason", "về", user="ha")
    assert console.run("staff", "list", user="lan").code == 0
    assert console.run("staff", "lock", "lan", user="ha").code == 64


def test_an_open_till_is_said_before_its_cashier_is_locked(console: Console) -> None:
    words = ("staff", "lock", "mai", "--reason", "vắng")
    said = console.run(*words, user="ha")
    assert (said.refused, said.json["facts"]["counter"]) == ("StaffHasOpenTill", 1)
    assert console.run(*words, "--yes", user="ha").code == 0


def test_the_own_pin_is_changed_with_the_old_one_and_a_head_sets_another(console: Console) -> None:
    console.run("staff", "pin", user="mai", environment={"COLLECTOFFICE_PIN": PIN, "COLLECTOFFICE_NEW_PIN": "5678"})
    assert console.run("staff", "list", user="mai").refused == "WrongPin"
    assert console.run("staff", "pin", "mai", user="ha").json == {"user": "mai"}
    assert console.run("staff", "list", user="mai").code == 0
    assert console.run("staff", "pin", "lan", user="mai").refused == "NotAllowed"


def test_wrong_pins_of_reading_and_writing_commands_count_together(console: Console) -> None:
    for words in (("staff", "list"), ("counter", "add", 7), ("approve", "--list")):
        assert console.run(*words, user="ha", environment=WRONG, now=AT).refused == "WrongPin"
    said = console.run("staff", "list", user="ha", now=AT)
    assert (said.refused, said.json["facts"]["seconds"]) == ("SignInDelayed", 10)
    assert console.run("staff", "list", user="ha", now=LATER).code == 0


def test_the_table_of_roles_is_said_whole_and_asks_for_no_office(console: Console) -> None:
    rows = console.raw("roles", "--json").json
    assert len(rows) == len(tuple(cells()))
    assert {row["act"] for row in rows} == set(ACTS)
    assert {row["role"] for row in rows} == set(ROLES)
    paying = {row["role"]: row for row in rows if (row["act"], row["state"]) == ("take_payment", "till_open")}
    assert paying["cashier"] == {
        "act": "take_payment",
        "state": "till_open",
        "role": "cashier",
        "allowed": True,
        "approval": None,
        "refused": "",
    }
    assert (paying["administrator"]["allowed"], paying["administrator"]["refused"]) == (False, "NotAllowed")


def test_what_waits_for_nobody_cannot_be_approved(console: Console) -> None:
    assert console.run("approve", "--list", user="ha").json == []
    event = console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=AT).json["event"]
    assert console.run("approve", event, user="ha").refused == "NothingToApprove"
    assert console.run("approve", event, user="mai").refused == "NotAllowed"
    assert console.run("approve", user="ha").code == 64
    assert console.run("approve", event, "--list", user="ha").code == 64


@pytest.fixture
def who_approves(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that says who approved."""

    @click.command("whoapproves")
    @takes_approval
    @ends_with_json
    def who(session: Session) -> None:
        with session.writing("test") as office:
            approver = session.approver(office)
        session.answer({"approver": approver.user_name if approver else None})

    module = type(sys)("collectoffice.cli.whoapproves")
    module.COMMANDS = (who,)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "collectoffice.cli.whoapproves", module)
    monkeypatch.setitem(commands.ROOMS, "whoapproves", "whoapproves")


@pytest.mark.usefixtures("who_approves")
def test_the_second_person_signs_in_with_a_pin_of_the_own_which_counts_the_same(console: Console) -> None:
    assert console.run("whoapproves").json == {"approver": None}
    words = ("whoapproves", "--approved-by", "ha")
    assert console.run(*words).refused == "PinMissing"
    assert console.run(*words, environment={"COLLECTOFFICE_APPROVER_PIN": PIN}).json == {"approver": "ha"}
    for _ in range(3):
        assert console.run(*words, environment={"COLLECTOFFICE_APPROVER_PIN": "0000"}, now=AT).refused == "WrongPin"
    assert console.run(*words, environment={"COLLECTOFFICE_APPROVER_PIN": PIN}, now=AT).refused == "SignInDelayed"
    assert console.run("staff", "list", user="ha", now=AT).refused == "SignInDelayed"
