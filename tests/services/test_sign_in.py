"""This file is the sign-in, tested: a delay that grows, the lock after ten, and nobody shut out for ever."""

from __future__ import annotations

from time import perf_counter

import pytest
from argon2 import PasswordHasher

from collectoffice.domain.errors import Refusal, SignInDelayed, StaffLocked, UnknownUser, WrongPin
from collectoffice.services.commands import sign_in as desk_of_sign_in
from collectoffice.services.commands.people import add_staff
from collectoffice.services.commands.sign_in import (
    HASHER,
    NOBODYS_HASH,
    TRIES_UNTIL_LOCKED,
    note_sign_in_refused,
    note_signed_in,
    sign_in,
)
from collectoffice.services.commands.staff import change_own_pin, lock_staff, unlock_staff
from collectoffice.services.office import Office
from collectoffice.services.queries.people import locked_staff
from tests.builders import PIN, Desk


def refused(office: Office, user: str = "mai", pin: str = "9999") -> Refusal:
    with pytest.raises(Refusal) as said:
        sign_in(office, user, pin)
    return said.value


def guess_until_locked(desk: Desk, user: str = "mai") -> list[Refusal]:
    said: list[Refusal] = []
    while not said or not isinstance(said[-1], StaffLocked):
        said.append(refused(desk.office, user))
        desk.clock.pass_by(hours=2)
    return said


def kinds(desk: Desk) -> list[str]:
    return [kind for (kind,) in desk.connection.execute("SELECT kind FROM event ORDER BY id")]


def test_a_pin_or_a_password_signs_in(desk: Desk) -> None:
    assert sign_in(desk.office, "mai", PIN).name == "Lê Thị Mai"
    change_own_pin(desk.office, desk.who("mai"), "Đèn sáng 22 giờ!")
    assert sign_in(desk.office, "mai", "Đèn sáng 22 giờ!").role == "cashier"
    assert isinstance(refused(desk.office, "mai", PIN), WrongPin)


def test_three_tries_are_free_and_then_the_wait_grows(desk: Desk) -> None:
    waits = []
    for _ in range(6):
        said = refused(desk.office)
        assert isinstance(said, WrongPin)
        waits.append(said.facts["seconds"])
        desk.clock.pass_by(seconds=int(str(said.facts["seconds"] or 0)))
    assert waits == [None, None, 10, 30, 60, 300]
    assert sign_in(desk.office, "mai", PIN).user_name == "mai"
    assert refused(desk.office).facts == {"user": "mai", "tries_left": TRIES_UNTIL_LOCKED - 1, "seconds": None}


def test_while_it_waits_the_right_pin_is_refused_too_and_does_not_count(desk: Desk) -> None:
    for _ in range(3):
        refused(desk.office)
    desk.clock.pass_by(seconds=4)
    for pin in ("9999", PIN):
        assert (refused(desk.office, pin=pin).name, refused(desk.office).facts["seconds"]) == ("SignInDelayed", 6)
    assert refused(desk.office).facts["tries_left"] == 7
    desk.clock.pass_by(seconds=6)
    assert sign_in(desk.office, "mai", PIN).user_name == "mai"


def test_setting_the_clock_back_neither_shortens_nor_lengthens_the_wait(desk: Desk) -> None:
    for _ in range(3):
        refused(desk.office)
    desk.clock.pass_by(days=-30)
    assert refused(desk.office, pin=PIN).facts["seconds"] == 10
    desk.clock.pass_by(seconds=10)
    assert sign_in(desk.office, "mai", PIN).user_name == "mai"


def test_ten_wrong_pins_in_a_row_lock_until_a_head_lets_in_again(desk: Desk) -> None:
    said = guess_until_locked(desk)
    assert [one.name for one in said] == ["WrongPin"] * 9 + ["StaffLocked"]
    assert isinstance(refused(desk.office, pin=PIN), StaffLocked)
    assert locked_staff(desk.office) == {desk.who("mai").staff_id}
    unlock_staff(desk.office, desk.who("ha"), "mai", "đã gặp")
    assert sign_in(desk.office, "mai", PIN).user_name == "mai"
    assert desk.faults() == []


def test_who_may_only_read_is_counted_and_locked_all_the_same_beside_the_writer(desk: Desk) -> None:
    reading = desk.shelf.read(desk.folder, desk.clock)
    before = kinds(desk)
    for _ in range(9):
        refused(reading)
        desk.clock.pass_by(hours=2)
    assert kinds(desk) == before
    assert isinstance(refused(desk.office), StaffLocked)
    assert isinstance(refused(reading, pin=PIN), StaffLocked)
    reading.file.close()


def test_where_the_office_can_be_written_every_wrong_try_and_the_lock_stand_in_the_chain(desk: Desk) -> None:
    before = len(kinds(desk))
    guess_until_locked(desk)
    assert kinds(desk)[before:] == ["sign_in_refused"] * 10 + ["staff_locked"]
    note_sign_in_refused(desk.office, "mai")
    note_sign_in_refused(desk.office, "nobody")
    note_signed_in(desk.office, desk.who("lan"))
    assert kinds(desk)[before + 11 :] == ["sign_in_refused", "signed_in"]
    assert desk.faults() == []


def test_the_last_administrator_waits_and_is_never_shut_out(desk: Desk) -> None:
    for _ in range(12):
        said = refused(desk.office, "admin")
        assert isinstance(said, WrongPin)
        assert said.facts["tries_left"] is None
        desk.clock.pass_by(hours=1)
    assert sign_in(desk.office, "admin", PIN).user_name == "admin"
    for _ in range(11):
        refused(desk.office, "admin")
        desk.clock.pass_by(hours=1)
    desk.clock.pass_by(minutes=-1)
    assert isinstance(refused(desk.office, "admin", PIN), SignInDelayed)


def test_of_two_administrators_one_can_be_locked_and_then_the_other_cannot(desk: Desk) -> None:
    add_staff(desk.office, desk.who("admin"), "chi", "Chi", "administrator", PIN)
    guess_until_locked(desk, "admin")
    for _ in range(12):
        assert isinstance(refused(desk.office, "chi"), WrongPin)
        desk.clock.pass_by(hours=1)
    assert sign_in(desk.office, "chi", PIN).user_name == "chi"
    unlock_staff(desk.office, desk.who("chi"), "admin", "xong")
    assert sign_in(desk.office, "admin", PIN).user_name == "admin"


def test_a_locked_member_is_refused_before_the_pin_is_looked_at(desk: Desk) -> None:
    lock_staff(desk.office, desk.who("ha"), "mai", "nghỉ việc")
    for pin in (PIN, "9999"):
        assert refused(desk.office, pin=pin).facts == {"user": "mai", "name": "Lê Thị Mai"}
    assert sign_in(desk.office, "lan", PIN).user_name == "lan"


def test_an_unknown_user_takes_as_long_as_a_wrong_pin(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    parameters = (HASHER.time_cost, HASHER.memory_cost, HASHER.parallelism)
    assert not PasswordHasher(*parameters).check_needs_rehash(NOBODYS_HASH)
    checked: list[str] = []
    right = desk_of_sign_in.pin_is_right

    def watched(kept: str, pin: str) -> bool:
        checked.append(kept)
        return right(kept, pin)

    monkeypatch.setattr(desk_of_sign_in, "pin_is_right", watched)
    started = perf_counter()
    assert isinstance(refused(desk.office, "nobody"), UnknownUser)
    assert perf_counter() - started > 0.001
    assert checked == [NOBODYS_HASH]
