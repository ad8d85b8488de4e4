"""This file is the day's screen: one next step at a time, and every number opens its list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from collectoffice.domain.errors import BankDayOutOfRange
from collectoffice.domain.permission import ACTS, may
from collectoffice.ui.day.view import DayView
from collectoffice.ui.widgets.buttons import FootButton
from collectoffice.ui.widgets.cards import FigureLabel
from tests.ui import day_samples, samples
from tests.ui.stage import SCENES, Stage
from tests.ui.walks import shown


def words(view: DayView) -> str:
    return " ".join(part.text() for part in shown(view) if isinstance(part, QLabel | FigureLabel))


def foot(stage: Stage) -> set[str]:
    return {part.accessibleName().split()[0] for part in shown(stage.window) if isinstance(part, FootButton)}


@pytest.mark.parametrize(
    ("scene", "act"),
    [
        ("day-open", ""),
        ("day-empty", "open_till"),
        ("day-safe", "safe"),
        ("day-short", "explain"),
        ("day-sign", "sign"),
        ("day-locked", "to_bank"),
    ],
)
def test_each_step_has_its_one_primary_act(stage: Stage, scene: str, act: str) -> None:
    SCENES[scene](stage)
    stage.settle()
    assert stage.day.primary_act == act
    assert stage.day.primary.isVisible() == bool(act)


def test_a_cashier_goes_to_the_own_till_first(stage: Stage, qtbot: QtBot) -> None:
    SCENES["day-open"](stage)
    stage.day.show_day(replace(day_samples.open_day(), own_till=7))
    with qtbot.waitSignal(stage.day.till_wanted):
        stage.day.primary.click()


def test_a_blind_till_shows_no_sum_and_no_total_of_the_day(stage: Stage) -> None:
    SCENES["day-open"](stage)
    stage.day.show_day(replace(day_samples.open_day(), blind=frozenset({7}), watched=None))
    stage.settle()
    rows = stage.day.tills.table.rows_model
    cells = [str(rows.data(rows.index(1, at))) for at in range(rows.columnCount())]
    assert not any("71.749.600" in cell for cell in cells)
    assert "119.869.600" not in words(stage.day)
    assert "101.385.000" not in words(stage.day)
    stage.day.open_till(day_samples.TWO_OPEN)
    stage.settle()
    assert not any("23.385.000" in line.text for line in stage.day.reading.table.rows_model.rows)


def test_the_safe_is_counted_by_notes_and_blind(stage: Stage, qtbot: QtBot) -> None:
    SCENES["day-safe"](stage)
    stage.settle()
    assert "156.335.000" not in words(stage.day)
    stage.day.safe.put({500_000: 312})
    with qtbot.waitSignal(stage.day.safe_counted) as counted:
        stage.day.primary.click()
    assert counted.args == [{500_000: 312}]


def test_a_difference_is_not_passed_without_a_reason(stage: Stage, qtbot: QtBot) -> None:
    SCENES["day-short"](stage)
    said: list[tuple[object, str]] = []
    stage.day.explain_wanted.connect(lambda *each: said.append(each))
    stage.day.explain.reason.clear()
    stage.day.primary.click()
    assert said == []
    stage.day.explain.reason.next()
    stage.day.primary.click()
    assert len(said) == 1
    assert said[0][0] is None


def test_while_a_question_stands_f12_signs_nothing_and_has_left_the_foot(stage: Stage, qtbot: QtBot) -> None:
    SCENES["day-difference"](stage)
    stage.settle()
    with qtbot.assertNotEmitted(stage.day.close_wanted):
        qtbot.keyClick(stage.window, Qt.Key.Key_F12)
    stage.day.keys_changed.emit()
    stage.settle()
    assert "F12" not in foot(stage)
    stage.day.question.leave()
    stage.settle()
    assert "F12" in foot(stage)


def test_ledger_and_bills_that_differ_are_said_in_red(stage: Stage) -> None:
    SCENES["day-sign"](stage)
    wrong = replace(day_samples.IDENTITY, bill_by_bill_closing_minor=3_952_302_822)
    now = day_samples.sign_day()
    stage.day.show_day(replace(now, sheet=replace(now.sheet, identity=wrong)))
    stage.settle()
    proof = [part for part in shown(stage.day.sums) if isinstance(part, QLabel) and part.property("tone") == "bad"]
    assert proof
    stage.day.show_day(now)


def test_enter_opens_what_a_till_took_and_esc_goes_back(stage: Stage, qtbot: QtBot) -> None:
    SCENES["day-sign"](stage)
    qtbot.keyClick(stage.day.tills.table, Qt.Key.Key_Return)
    stage.settle()
    assert stage.day.mode == "reading"
    assert any("8.120.000" in line.text for line in stage.day.reading.table.rows_model.rows)
    qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.day.mode == "day"


def test_the_odd_cashier_is_marked_and_the_number_opens_its_list(stage: Stage, qtbot: QtBot) -> None:
    SCENES["day-watch"](stage)
    table = stage.day.watched.table
    odd = [table.rows_model.columns[1].icon(one) for one in table.rows_model.rows]  # type: ignore[misc]
    assert odd == ["", "warn"]
    table.setCurrentIndex(table.rows_model.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert len(stage.day.watched.list.rows_model.rows) == 21
    stage.day.go_back()
    assert stage.day.mode == "watch"


def test_a_batch_is_made_banked_confirmed_or_disputed(stage: Stage, qtbot: QtBot) -> None:
    SCENES["day-deposits"](stage)
    form, table = stage.day.form, stage.day.deposits.table
    table.setCurrentIndex(table.rows_model.index(0, 0))
    with qtbot.waitSignal(form.make_wanted) as made:
        stage.day.primary.click()
    assert made.args == [None]
    table.setCurrentIndex(table.rows_model.index(1, 0))
    stage.day.primary.click()
    assert stage.day.banner.text
    form.slip.setText("NT 0088200")
    with qtbot.waitSignal(form.bank_wanted) as banked:
        stage.day.primary.click()
    assert banked.args[:2] == [12, "NT 0088200"]
    table.setCurrentIndex(table.rows_model.index(2, 0))
    with qtbot.waitSignal(form.confirm_wanted) as confirmed:
        stage.day.primary.click()
    assert confirmed.args[0] == 11
    qtbot.keyClick(stage.window, Qt.Key.Key_F7)
    form.note.setText("thiếu 1 tờ")
    assert form.day.day == samples.TODAY, "the bank's day is today unless another one is typed"
    form.day.setText("31/2/2026")
    with qtbot.assertNotEmitted(form.dispute_wanted):
        stage.day.primary.click()
    assert form.day.hasFocus()
    form.day.setText("21/11/2026")
    with qtbot.waitSignal(form.dispute_wanted) as disputed:
        stage.day.primary.click()
    assert disputed.args == [11, "thiếu 1 tờ", date(2026, 11, 21)]
    form.say_refused(BankDayOutOfRange(day=date(2026, 11, 21), today=date(2026, 11, 20)), "chưa tới")
    assert "chưa tới" in [part.text() for part in shown(form) if isinstance(part, QLabel)]
    stage.day.go_back()


def test_what_is_typed_stays_when_the_day_is_read_anew(stage: Stage) -> None:
    SCENES["day-safe"](stage)
    stage.day.safe.put({500_000: 9})
    stage.day.show_day(day_samples.safe_day())
    assert stage.day.safe.pieces() == {500_000: 9}


@pytest.mark.parametrize("role", ["cashier", "supervisor", "auditor"])
def test_what_a_role_may_not_do_is_absent(stage: Stage, role: str) -> None:
    SCENES["day-sign"](stage)
    stage.day.set_allowed(("day",), [act for act in ACTS if may(role, act)])
    stage.day.show_day(day_samples.sign_day())
    stage.settle()
    assert stage.day.primary.isVisible() == may(role, "close_day")
    assert ("F6" in foot(stage)) == may(role, "watch")
    assert ("F4" in foot(stage)) == may(role, "bank_deposit")
    offered = {key for key, _word in stage.day.difference.answers(day_samples.TWO, stage.day._acts)}
    assert ("paid" in offered) == may(role, "settle_difference")
    assert ("written_off" in offered) == may(role, "write_off_difference")
    stage.day.set_allowed(("till", "day"), ACTS)


def test_a_day_that_was_left_is_flagged_and_one_key_takes_it_up(stage: Stage, qtbot: QtBot) -> None:
    SCENES["day-left-open"](stage)
    stage.settle()
    with qtbot.waitSignal(stage.day.day_wanted) as wanted:
        qtbot.keyClick(stage.window, Qt.Key.Key_F3)
    assert wanted.args == [date(2026, 11, 18)]
    now = day_samples.open_day()
    shown_now = replace(now, is_today=False, left_open=(samples.TODAY,))
    stage.day.show_day(shown_now)
    qtbot.keyClick(stage.window, Qt.Key.Key_F3)
    assert stage.day.head.day.hasFocus(), "on the day itself the key goes to the field of the day"


def test_a_prepared_batch_is_cancelled_with_a_reason(stage: Stage, qtbot: QtBot) -> None:
    SCENES["day-banked"](stage)
    form = stage.day.form
    qtbot.keyClick(stage.window, Qt.Key.Key_F11)
    stage.day.primary.click()
    assert stage.day.banner.text
    form.note.setText("ghi nhầm ca")
    with qtbot.waitSignal(form.cancel_wanted) as cancelled:
        stage.day.primary.click()
    assert cancelled.args == [12, "ghi nhầm ca"]
    qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    assert not form.cancelling
    assert stage.day.mode == "deposits"


@pytest.mark.parametrize("role", ["cashier", "auditor"])
def test_only_who_may_cancel_is_offered_it(stage: Stage, role: str) -> None:
    SCENES["day-banked"](stage)
    stage.day.set_allowed(("day",), [act for act in ACTS if may(role, act)])
    stage.settle()
    assert ("F11" in foot(stage)) == may(role, "cancel_deposit")
    stage.day.set_allowed(("till", "day", "month"), ACTS)
