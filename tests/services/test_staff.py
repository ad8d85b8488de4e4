"""This file is what changes about staff, tested: roles, locks and PINs, and who may do it to whom."""

from __future__ import annotations

import pytest

from collectoffice.db.wrong_tries import Tries
from collectoffice.domain.errors import (
    LastAdministrator,
    LockedMeanwhile,
    NotAllowed,
    PinTooShort,
    ReasonMissing,
    RemovedMeanwhile,
    RoleChangedMeanwhile,
    StaffHasOpenTill,
    StaffLocked,
    UnknownRole,
    UnknownUser,
    WrongPin,
)
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.people import add_staff
from collectoffice.services.commands.sign_in import sign_in
from collectoffice.services.commands.staff import change_own_pin, change_pin, change_role, lock_staff, unlock_staff
from collectoffice.services.commands.tills import open_till
from collectoffice.services.queries.people import staff_states
from tests.builders import PIN, Desk


def test_another_role_is_in_force_from_now_on(desk: Desk) -> None:
    assert change_role(desk.office, desk.who("admin"), "lan", "auditor").role == "auditor"
    assert desk.who("lan").role == "auditor"
    assert desk.who("lan").name == "Trần Thị Lan"
    assert desk.faults() == []


def test_whose_role_was_changed_meanwhile_does_nothing_more_before_a_new_sign_in(desk: Desk) -> None:
    before = desk.who("mai"), desk.who("ha")
    change_role(desk.office, desk.who("admin"), "mai", "supervisor")
    change_role(desk.office, desk.who("admin"), "ha", "cashier")
    now = desk.dump()
    with pytest.raises(RoleChangedMeanwhile) as said:
        open_till(desk.office, before[0], 1, 50_000)
    assert said.value.facts == {"user": "mai", "name": "Lê Thị Mai", "role": "supervisor"}
    with pytest.raises(RoleChangedMeanwhile):
        lock_staff(desk.office, before[1], "lan", "thử")
    assert desk.dump() == now
    lock_staff(desk.office, sign_in(desk.office, "mai", PIN), "lan", "thử")
    assert desk.faults() == []


def test_who_works_here_no_longer_does_nothing_more(desk: Desk) -> None:
    mai = desk.who("mai")
    with desk.office.file.entry(act_in_office(desk.office, "role_changed", desk.who("admin"))) as entry:
        entry.add("staff_role", staff_id=mai.staff_id, name=mai.name, role=mai.role, is_active=0)
    with pytest.raises(RemovedMeanwhile):
        change_own_pin(desk.office, mai, "5678")
    with pytest.raises(UnknownUser):
        sign_in(desk.office, "mai", PIN)


def test_who_locks_himself_by_wrong_pins_while_at_work_does_nothing_more(desk: Desk) -> None:
    mai = desk.who("mai")
    desk.office.file.store.wrong_tries.put("mai", Tries(9, desk.clock.moment))
    desk.clock.pass_by(hours=2)
    change_own_pin(desk.office, mai, "5678")
    with pytest.raises(StaffLocked):
        sign_in(desk.office, "mai", "9999")
    with pytest.raises(LockedMeanwhile):
        change_own_pin(desk.office, mai, "6789")


def test_the_role_one_has_already_writes_nothing(desk: Desk) -> None:
    before = desk.dump()
    change_role(desk.office, desk.who("admin"), "mai", "cashier")
    assert desk.dump() == before


def test_the_last_administrator_keeps_the_role_and_is_not_locked(desk: Desk) -> None:
    admin = desk.who("admin")
    with pytest.raises(LastAdministrator):
        change_role(desk.office, admin, "admin", "supervisor")
    with pytest.raises(LastAdministrator):
        lock_staff(desk.office, admin, "admin", "thử")
    add_staff(desk.office, admin, "chi", "Chi", "administrator", PIN)
    lock_staff(desk.office, admin, "chi", "thử")
    with pytest.raises(LastAdministrator):
        change_role(desk.office, admin, "admin", "supervisor")
    unlock_staff(desk.office, admin, "chi", "thử xong")
    assert change_role(desk.office, admin, "admin", "supervisor").role == "supervisor"


def test_a_supervisor_neither_becomes_an_administrator_nor_touches_one(desk: Desk) -> None:
    ha = desk.who("ha")
    with pytest.raises(NotAllowed):
        change_role(desk.office, ha, "ha", "administrator")
    with pytest.raises(NotAllowed):
        add_staff(desk.office, ha, "chi", "Chi", "administrator", PIN)
    with pytest.raises(NotAllowed):
        lock_staff(desk.office, ha, "admin", "thử")
    with pytest.raises(NotAllowed):
        change_pin(desk.office, ha, "admin", "7777")
    assert change_role(desk.office, ha, "lan", "collector").role == "collector"


def test_an_open_till_is_named_before_its_cashier_is_locked(desk: Desk) -> None:
    opened = desk.open_till(float_minor=200_000)
    with pytest.raises(StaffHasOpenTill) as said:
        lock_staff(desk.office, desk.who("ha"), "mai", "vắng")
    assert (said.value.facts["till"], said.value.facts["counter"]) == (opened.till, 1)
    assert said.value.facts["cash_minor"] == 200_000
    lock_staff(desk.office, desk.who("ha"), "mai", "vắng", with_open_till=True)
    with pytest.raises(StaffLocked):
        sign_in(desk.office, "mai", PIN)


def test_a_cashier_with_an_open_till_gets_no_role_that_could_not_close_it(desk: Desk) -> None:
    desk.open_till()
    with pytest.raises(StaffHasOpenTill):
        change_role(desk.office, desk.who("admin"), "mai", "supervisor")
    desk.close_till(0)
    assert change_role(desk.office, desk.who("admin"), "mai", "supervisor").role == "supervisor"


def test_a_lock_takes_a_reason_a_known_user_and_a_known_role(desk: Desk) -> None:
    with pytest.raises(ReasonMissing):
        lock_staff(desk.office, desk.who("ha"), "mai", "  ")
    with pytest.raises(ReasonMissing):
        unlock_staff(desk.office, desk.who("ha"), "mai", "")
    with pytest.raises(UnknownUser):
        lock_staff(desk.office, desk.who("ha"), "nobody", "thử")
    with pytest.raises(UnknownRole):
        change_role(desk.office, desk.who("ha"), "mai", "king")
    with pytest.raises(NotAllowed):
        lock_staff(desk.office, desk.who("mai"), "lan", "thử")


def test_everybody_changes_the_own_pin_and_a_head_another_ones(desk: Desk) -> None:
    change_own_pin(desk.office, desk.who("mai"), "5678")
    with pytest.raises(WrongPin):
        sign_in(desk.office, "mai", PIN)
    change_pin(desk.office, desk.who("ha"), "mai", "4321")
    assert sign_in(desk.office, "mai", "4321").user_name == "mai"
    change_pin(desk.office, desk.who("mai"), "mai", "1111")
    assert sign_in(desk.office, "mai", "1111").user_name == "mai"
    with pytest.raises(NotAllowed):
        change_pin(desk.office, desk.who("mai"), "lan", "4321")
    with pytest.raises(PinTooShort):
        change_own_pin(desk.office, desk.who("mai"), "123")
    assert desk.faults() == []


def test_the_list_says_who_is_locked_who_mistyped_and_whose_till_is_open(desk: Desk) -> None:
    opened = desk.open_till(counter=2)
    lock_staff(desk.office, desk.who("ha"), "lan", "nghỉ việc")
    with pytest.raises(WrongPin):
        sign_in(desk.office, "ha", "0000")
    states = {state.staff.user_name: state for state in staff_states(desk.office, desk.who("mai"))}
    assert [user for user, state in states.items() if state.is_locked] == ["lan"]
    assert {user: state.wrong_tries for user, state in states.items() if state.wrong_tries} == {"ha": 1}
    assert (states["mai"].till, states["mai"].counter, states["lan"].till) == (opened.till, 2, None)
