"""This file is who may do what, cell by cell of the one table."""

from __future__ import annotations

from itertools import pairwise

import pytest

from collectoffice.domain import errors
from collectoffice.domain.errors import NotAllowed, Refusal
from collectoffice.domain.permission import (
    ACTS,
    APPROVERS,
    NEVER_LIMITED,
    ROLES,
    RULES,
    Act,
    Cell,
    approver_needed,
    approver_of,
    cells,
    may,
    may_in,
    require,
    state_about,
)

CELLS = tuple(cells())
MONEY: tuple[Act, ...] = (
    "take_payment",
    "void_payment",
    "reverse_payment",
    "refund_credit",
    "open_till",
    "count_till",
    "close_till",
    "correct_till",
    "pay_in",
    "pay_out",
    "turn_in",
    "exchange_notes",
    "move_payment",
    "move_credit",
    "settle_difference",
    "count_safe",
    "make_deposit",
    "bank_deposit",
    "cancel_deposit",
)
READING = {"read_till", "see_day", "see_staff", "watch", "export_payments", "change_own_pin"}


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: f"{cell.act} {cell.state} {cell.role}")
def test_a_cell_is_what_the_desk_is_told(cell: Cell) -> None:
    assert may_in(cell.role, cell.act, cell.state) == cell.is_allowed
    if cell.is_allowed:
        assert may(cell.role, cell.act)
        assert approver_needed(cell.role, cell.act, cell.state) == cell.approver
        return
    with pytest.raises(Refusal) as refused:
        approver_needed(cell.role, cell.act, cell.state)
    assert refused.value.name == cell.refusal
    if isinstance(refused.value, NotAllowed):
        assert cell.role not in refused.value.facts["allowed"]  # type: ignore[operator]


def test_every_act_has_a_rule_a_state_stands_in_it_once_and_somebody_may_do_it() -> None:
    assert set(RULES) == set(ACTS)
    assert all(before < after for before, after in pairwise(ACTS)), "acts stand in the order of their names"
    for act in ACTS:
        states = [rule.state for rule in RULES[act]]
        assert len(set(states)) == len(states)
        assert any(rule.roles for rule in RULES[act])
        assert "any" not in states or states == ["any"]


def test_what_is_refused_is_a_refusal_of_the_program() -> None:
    for cell in CELLS:
        assert cell.is_allowed == (cell.refusal == "")
        assert cell.is_allowed or issubclass(getattr(errors, cell.refusal), Refusal)


@pytest.mark.parametrize("act", ACTS)
def test_a_role_that_may_never_do_it_is_told_so_whatever_the_state(act: Act) -> None:
    for role in ROLES:
        if may(role, act):
            require(role, act)
            continue
        with pytest.raises(NotAllowed):
            require(role, act)
        assert {cell.refusal for cell in CELLS if (cell.act, cell.role) == (act, role)} == {"NotAllowed"}


def test_an_administrator_touches_no_money() -> None:
    assert not any(may("administrator", act) for act in MONEY)


def test_an_auditor_reads_and_changes_nothing_but_the_own_pin() -> None:
    assert {act for act in ACTS if may("auditor", act)} == READING


def test_cashiers_take_money_and_neither_import_nor_manage_staff() -> None:
    assert may("cashier", "take_payment")
    assert not any(may("cashier", act) for act in ("import_workbook", "add_staff", "add_counter", "change_setting"))


def test_nobody_but_an_administrator_makes_changes_or_locks_one() -> None:
    for act in ("add_staff", "change_role", "change_pin", "lock_staff"):
        able = {
            cell.role for cell in CELLS if (cell.act, cell.state) == (act, "about_administrator") if cell.is_allowed
        }
        assert able == {"administrator"}
    assert state_about("cashier", "administrator") == state_about("administrator") == "about_administrator"
    assert state_about("cashier", "supervisor") == "about_staff"


def test_who_approves_may_approve_and_an_act_left_open_waits_for_the_highest_of_them() -> None:
    for cell in CELLS:
        if cell.approver is not None:
            assert APPROVERS[cell.approver]
            assert APPROVERS[approver_of(cell.act)] <= APPROVERS[cell.approver]
    assert approver_of("write_off_difference") == "administrator"
    assert approver_of("refund_credit") == "supervisor"


def test_every_act_that_gives_away_money_or_debt_falls_under_the_days_limit() -> None:
    with_approval = {cell.act for cell in CELLS if cell.approver is not None}
    assert with_approval - NEVER_LIMITED == {
        "adjust_bill",
        "move_credit",
        "move_payment",
        "pay_out",
        "refund_credit",
        "reverse_payment",
        "void_payment",
        "waive_late_fee",
        "write_off_difference",
    }
