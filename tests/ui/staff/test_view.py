"""This file is the staff screen: nobody without a name, no PIN typed once only, and what each role may change there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.stage import SCENES, Stage


def test_a_new_member_has_name_user_name_role_and_a_pin_typed_twice(stage: Stage, qtbot: QtBot) -> None:
    staff = stage.staff
    staff.show_part("new")
    staff.clear_form()
    staff.name.setText("Phạm Ngọc Quyên")
    staff.user.setText("quyen")
    staff.pin.setText("2468")
    staff.again.setText("2486")
    wanted: list[tuple[str, ...]] = []
    staff.add_wanted.connect(lambda *facts: wanted.append(facts))
    staff.primary.click()
    assert wanted == []
    assert staff.again.property("tone") == "bad"
    staff.again.setText("2468")
    staff.primary.click()
    assert wanted == [("quyen", "Phạm Ngọc Quyên", "cashier", "2468")]
    staff.clear_form()


def test_what_is_missing_is_said_at_its_field(stage: Stage) -> None:
    stage.staff.show_part("new")
    stage.staff.clear_form()
    stage.staff.primary.click()
    assert stage.staff.name.property("tone") == "bad"
    stage.staff.clear_form()


def test_a_new_counter_is_a_number(stage: Stage, qtbot: QtBot) -> None:
    stage.staff.counter.setText("3")
    with qtbot.waitSignal(stage.staff.counter_wanted) as wanted:
        stage.staff._add_counter.click()
    assert wanted.args == [3]
    stage.staff.clear_form()


def test_the_member_with_the_cursor_gets_another_role(stage: Stage, qtbot: QtBot) -> None:
    SCENES["staff-member"](stage)
    assert stage.staff.member.role.key == "cashier"
    stage.staff.member.role.set_key("auditor")
    with qtbot.waitSignal(stage.staff.role_wanted) as wanted:
        stage.staff.member.change_role.click()
    assert wanted.args == ["quyen", "auditor"]


def test_a_lock_takes_a_reason_and_a_locked_member_is_let_in_again(stage: Stage, qtbot: QtBot) -> None:
    SCENES["staff-member"](stage)
    assert stage.staff.member.reason.property("tone") == "bad"
    stage.staff.member.reason.setText("đi làm lại")
    with qtbot.waitSignal(stage.staff.lock_wanted) as wanted:
        stage.staff.member.lock.click()
    assert wanted.args == ["quyen", False, "đi làm lại"]
    stage.staff.table.selectRow(0)
    assert stage.staff.member.reason.text() == ""
    stage.staff.member.reason.setText("nghỉ phép")
    with qtbot.waitSignal(stage.staff.lock_wanted) as wanted:
        qtbot.keyClick(stage.staff.member.reason, Qt.Key.Key_Return)
    assert wanted.args == ["gam", True, "nghỉ phép"]


def test_a_forgotten_pin_is_set_anew_typed_twice(stage: Stage, qtbot: QtBot) -> None:
    SCENES["staff-member"](stage)
    stage.staff.member.pins.pin.setText("2468")
    with qtbot.assertNotEmitted(stage.staff.pin_wanted, wait=20):
        stage.staff.member.set_pin.click()
    stage.staff.member.pins.again.setText("2468")
    with qtbot.waitSignal(stage.staff.pin_wanted) as wanted:
        stage.staff.member.set_pin.click()
    assert wanted.args == ["quyen", "2468"]


def test_who_is_no_head_sees_the_list_and_changes_the_own_pin_only(stage: Stage, qtbot: QtBot) -> None:
    SCENES["staff-own-pin"](stage)
    assert not stage.staff.parts.isVisible()
    assert not stage.staff.counter.isVisible()
    stage.staff.own.clear()
    with qtbot.assertNotEmitted(stage.staff.own_pin_wanted, wait=20):
        stage.staff.primary.click()
    stage.staff.own.old.setText("1234")
    stage.staff.own.pins.pin.setText("Đèn sáng!")
    stage.staff.own.pins.again.setText("Đèn sáng!")
    with qtbot.waitSignal(stage.staff.own_pin_wanted) as wanted:
        qtbot.keyClick(stage.window, Qt.Key.Key_F12)
    assert wanted.args == ["1234", "Đèn sáng!"]
    qtbot.keyClick(stage.window, Qt.Key.Key_F4)
    assert stage.staff.part == "own"


def test_a_supervisor_is_offered_no_administrator(stage: Stage) -> None:
    SCENES["staff"](stage)
    stage.staff.set_rights(is_head=True, may_make_administrators=False)
    shown = [button.text() for button in stage.staff.role._buttons.values() if button.isVisible()]
    assert len(shown) == 5
    stage.staff.set_rights(is_head=True, may_make_administrators=True)
    assert len([button for button in stage.staff.role._buttons.values() if button.isVisible()]) == 6


def test_a_form_asks_for_its_own_room_alone_and_a_short_one_is_not_scrolled(stage: Stage) -> None:
    stage.window.resize(1024, 728)
    SCENES["staff-own-pin"](stage)
    stage.settle()
    area = next(one for one in stage.staff.findChildren(QScrollArea) if one.isAncestorOf(stage.staff.own))
    assert area.verticalScrollBar().maximum() == 0
    assert stage.staff.own.isVisible()
    assert not stage.staff.member.isVisible()
