"""This file is the staff screen: nobody without a name, no PIN typed once only."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.stage import Stage


def test_a_new_member_has_name_user_name_role_and_a_pin_typed_twice(stage: Stage, qtbot: QtBot) -> None:
    staff = stage.staff
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
