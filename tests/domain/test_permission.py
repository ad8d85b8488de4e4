"""This file is who may do what, cell by cell of the one table."""

from __future__ import annotations

import pytest

from collectoffice.domain.errors import NotAllowed
from collectoffice.domain.permission import ACTS, ALLOWED, ROLES, may, require


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("act", ACTS)
def test_a_role_does_what_the_table_allows_and_nothing_else(act: str, role: str) -> None:
    if role in ALLOWED[act]:  # type: ignore[index]
        require(role, act)  # type: ignore[arg-type]
        assert may(role, act)  # type: ignore[arg-type]
        return
    with pytest.raises(NotAllowed) as refused:
        require(role, act)  # type: ignore[arg-type]
    assert refused.value.facts["act"] == act
    assert role not in refused.value.facts["allowed"]  # type: ignore[operator]


def test_an_administrator_takes_no_money_and_opens_no_till() -> None:
    assert not any(may("administrator", act) for act in ("take_payment", "void_payment", "open_till", "close_till"))


def test_cashiers_take_money_and_neither_import_nor_manage_staff() -> None:
    assert may("cashier", "take_payment")
    assert not any(may("cashier", act) for act in ("import_workbook", "add_staff", "add_counter", "change_setting"))
