"""This file is a day in the real window by keyboard: till opened, moved, counted blind and closed, safe, sheet and bank."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.queries.approvals import open_approvals
from collectoffice.services.queries.day_progress import day_progress, unclosed_days
from collectoffice.services.queries.day_sheet import day_sheet
from collectoffice.services.queries.deposits import deposit_list, to_deposit
from collectoffice.services.queries.till_reading import reading_of
from collectoffice.ui.day.deposit_form import DepositForm
from collectoffice.ui.screen_keys import DAY, TILL
from collectoffice.ui.widgets.cards import FigureLabel
from tests.builders import PIN, Desk
from tests.journeys.test_counter_window import Window, reopened
from tests.ui.walks import shown

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(desk: Desk, qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    for customer, total in ((1, 342_200), (2, 94_100), (3, 55_000)):
        desk.bill(customer, total, due=date(2026, 12, 5))
    opened = Window(qapp, desk)
    yield opened
    opened.close()


def words(window: Window) -> str:
    """All that is written on the screen."""
    return "\n".join(part.text() for part in shown(window.place.window) if isinstance(part, QLabel | FigureLabel))


def count(window: Window, pieces: dict[int, int]) -> None:
    """Types a count from the largest note down, as a hand does: digits and Enter."""
    is_till = window.place.window.open_key == TILL
    notes = window.place.rooms.till.view.notes if is_till else window.place.rooms.day.view.safe
    for note in notes.denominations:
        field = window.app.focusWidget()
        assert isinstance(field, QLineEdit)
        field.setText(str(pieces.get(note, "")))
        window.press(Qt.Key.Key_Return)


def open_till(window: Window, user: str = "mai") -> None:
    window.sign_in(user)
    window.press(Qt.Key.Key_4, CONTROL)
    till = window.place.rooms.till.view
    window.settle(lambda: till.state == "none" and till.opening.chosen is not None)
    count(window, {100_000: 5})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.window.open_key == "counter")


def pay_all(window: Window) -> None:
    for customer in (1, 2):
        window.scan(window.desk.code(customer))
        window.press(Qt.Key.Key_F12)


def settle_at(window: Window, state: str) -> None:
    window.settle(lambda: window.place.rooms.till.view.state == state)


def _is_at(form: DepositForm, state: str) -> bool:
    return form.state == state


def to_count(window: Window) -> None:
    window.press(Qt.Key.Key_4, CONTROL)
    window.settle(lambda: window.place.rooms.till.view.state == "open")


def sign_out(window: Window) -> None:
    window.place.sign_in.left.emit()
    window.settle()


def test_a_till_is_opened_with_a_float_counted_by_notes_and_its_count_is_blind(window: Window) -> None:
    open_till(window)
    pay_all(window)
    to_count(window)
    assert "936.300" not in words(window)
    assert "436.300" not in words(window)
    count(window, {500_000: 1, 200_000: 2, 20_000: 1, 10_000: 1, 5_000: 1, 1_000: 1, 200: 1, 100: 1})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.till.view.state == "counted")
    assert "936.300" in words(window)
    desk = reopened(window)
    assert reading_of(desk.office, 1).state == "counting"
    assert desk.faults() == []


def test_a_till_that_agrees_takes_two_presses_beyond_its_count(window: Window) -> None:
    open_till(window)
    pay_all(window)
    to_count(window)
    count(window, {500_000: 1, 200_000: 2, 20_000: 1, 10_000: 1, 5_000: 1, 1_000: 1, 200: 1, 100: 1})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.till.view.state == "counted")
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.till.view.state == "closed")
    desk = reopened(window)
    reading = reading_of(desk.office, 1)
    assert (reading.state, reading.difference_minor) == ("closed", 0)
    assert desk.faults() == []


def test_a_short_till_is_not_closed_without_a_reason_and_a_digit_takes_the_hint(window: Window) -> None:
    open_till(window)
    pay_all(window)
    to_count(window)
    count(window, {500_000: 1, 200_000: 1, 100_000: 1, 20_000: 2, 2_000: 1, 200: 1})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.till.view.state == "counted")
    assert window.place.rooms.till.view.closing.hints.count > 0
    window.press(Qt.Key.Key_F12)
    assert window.place.rooms.till.view.state == "counted"
    window.place.rooms.till.view.closing.hints.setFocus()
    window.press(Qt.Key.Key_1)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.till.view.state == "closed")
    reading = reading_of(reopened(window).office, 1)
    assert reading.difference_minor == 842_200 - 936_300
    assert "#" in reading.reason


def test_a_recount_keeps_both_counts(window: Window) -> None:
    open_till(window)
    to_count(window)
    count(window, {100_000: 4})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.till.view.state == "counted")
    window.press(Qt.Key.Key_F5)
    count(window, {100_000: 5})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.till.view.state == "counted")
    assert reading_of(reopened(window).office, 1).counts == (400_000, 500_000)


def test_a_till_that_was_left_while_counting_comes_back_at_the_same_step(
    desk: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    first = Window(qapp, desk)
    open_till(first)
    to_count(first)
    count(first, {100_000: 4})
    first.press(Qt.Key.Key_F12)
    first.settle(lambda: first.place.rooms.till.view.state == "counted")
    first.close()
    first.desk.reopen()
    again = Window(qapp, first.desk)
    again.sign_in()
    again.press(Qt.Key.Key_4, CONTROL)
    again.settle(lambda: again.place.rooms.till.view.state == "counted")
    assert "400.000" in words(again)
    again.close()


def test_cash_goes_to_the_safe_with_a_second_persons_pin_on_the_same_screen(window: Window) -> None:
    open_till(window)
    to_count(window)
    window.press(Qt.Key.Key_F3)
    window.place.rooms.till.view.form.amount.setText("300000")
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.till.view.approval.is_open)
    window.place.rooms.till.view.approval.approved.emit("ha", PIN)
    window.settle(lambda: not window.place.rooms.till.view.approval.is_open)
    assert [paper for paper, _title, _pdf in window.printer.papers] == ["a5"]
    desk = reopened(window)
    assert reading_of(desk.office, 1).moves == {"turn_in": -300_000}
    assert desk.connection.execute("SELECT count(*) FROM approval").fetchone() == (1,)


def test_one_key_goes_on_from_the_till_to_the_day_and_back(window: Window) -> None:
    open_till(window)
    to_count(window)
    window.press(Qt.Key.Key_4, CONTROL)
    assert window.place.window.open_key == DAY
    window.press(Qt.Key.Key_4, CONTROL | SHIFT)
    assert window.place.window.open_key == TILL


def test_a_cashiers_own_open_till_shows_no_sum_on_the_days_screen(window: Window) -> None:
    open_till(window)
    pay_all(window)
    to_count(window)
    window.press(Qt.Key.Key_4, CONTROL)
    window.settle(lambda: window.place.rooms.day.view.shown_day is not None)
    assert "436.300" not in words(window)
    rows = window.place.rooms.day.view.tills.table.rows_model
    assert all("436.300" not in str(rows.data(rows.index(0, at))) for at in range(rows.columnCount()))


def test_a_clean_day_is_closed_with_six_presses_beyond_counting(window: Window) -> None:
    presses = 0
    for user in ("mai", "lan"):
        open_till(window, user)
        to_count(window)
        count(window, {100_000: 5})
        for state in ("counted", "closed"):
            window.press(Qt.Key.Key_F12)
            presses += 1
            settle_at(window, state)
        sign_out(window)
    window.sign_in("ha")
    window.press(Qt.Key.Key_4, CONTROL)
    window.settle(lambda: window.place.rooms.day.view.shown_day is not None)
    window.settle()
    window.place.rooms.day.view.safe.focus_first()
    count(window, {100_000: 10})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "sign")
    window.press(Qt.Key.Key_F12)
    presses += 2
    window.settle(lambda: window.place.rooms.day.view.is_locked)
    assert presses == 6
    assert len([paper for paper, _title, _pdf in window.printer.papers if paper == "a4"]) == 1
    day = window.desk.clock().date()
    desk = reopened(window)
    assert day_progress(desk.office, day).next_step == "locked"
    assert desk.faults() == []


def to_day(window: Window) -> None:
    while window.place.window.open_key != DAY:
        window.press(Qt.Key.Key_4, CONTROL)
    window.settle(lambda: window.place.rooms.day.view.shown_day is not None)


def close_own_till(window: Window, pieces: dict[int, int]) -> None:
    to_count(window)
    count(window, pieces)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.till.view.state == "counted")
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.till.view.state == "closed")


def test_a_lone_cashier_closes_a_day_alone_and_its_approvals_wait(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    change_setting(desk.office, desk.who("ha"), "office.one_person", "on")
    window = Window(qapp, desk)
    open_till(window)
    close_own_till(window, {100_000: 5})
    window.press(Qt.Key.Key_F12)
    assert window.place.window.open_key == DAY
    window.settle(lambda: window.place.rooms.day.view.primary_act == "safe")
    window.place.rooms.day.view.safe.focus_first()
    count(window, {100_000: 5})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "sign")
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.is_locked)
    desk = reopened(window)
    assert len(open_approvals(desk.office, desk.who("ha"))) > 0
    assert desk.faults() == []


def test_a_safe_that_is_short_wants_a_reason_before_anybody_signs(window: Window) -> None:
    open_till(window)
    close_own_till(window, {100_000: 5})
    sign_out(window)
    window.sign_in("ha")
    to_day(window)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "safe")
    window.place.rooms.day.view.safe.focus_first()
    count(window, {100_000: 5})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "sign")
    window.press(Qt.Key.Key_F5)
    count(window, {100_000: 4})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "explain")
    window.press(Qt.Key.Key_F7)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "sign")
    sheet = day_sheet(reopened(window).office, window.desk.clock().date())
    assert sheet.safe.difference_minor == -100_000
    assert sheet.safe.reason


def test_a_printer_that_is_missing_does_not_undo_the_closing(window: Window) -> None:
    open_till(window)
    close_own_till(window, {100_000: 5})
    sign_out(window)
    window.printer.is_jammed = True
    window.sign_in("ha")
    to_day(window)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "safe")
    window.place.rooms.day.view.safe.focus_first()
    count(window, {100_000: 5})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "sign")
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.is_locked)
    assert window.printer.papers == []
    window.printer.is_jammed = False
    window.press(Qt.Key.Key_F9)
    assert [paper for paper, _title, _pdf in window.printer.papers] == ["a4"]


def test_cash_goes_to_the_bank_in_three_steps(window: Window) -> None:
    open_till(window)
    pay_all(window)
    close_own_till(window, {500_000: 1, 200_000: 2, 20_000: 1, 10_000: 1, 5_000: 1, 1_000: 1, 200: 1, 100: 1})
    sign_out(window)
    window.sign_in("ha")
    to_day(window)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "safe")
    window.place.rooms.day.view.safe.focus_first()
    count(window, {500_000: 1, 200_000: 2, 20_000: 1, 10_000: 1, 5_000: 1, 1_000: 1, 200: 1, 100: 1})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "sign")
    window.press(Qt.Key.Key_F4)
    form = window.place.rooms.day.view.form
    window.settle(lambda: form.state == "new")
    for state in ("prepared", "banked", "confirmed"):
        window.press(Qt.Key.Key_F12)
        window.settle(partial(_is_at, form, state))
        form.slip.setText("NT 0088200")
    desk = reopened(window)
    assert [(batch.state, batch.cash_minor) for batch in deposit_list(desk.office)] == [("confirmed", 436_300)]
    assert desk.faults() == []


def next_day(window: Window) -> None:
    window.desk.clock.pass_by(days=1)


def test_a_day_that_was_left_is_taken_up_by_one_key_and_closed(window: Window) -> None:
    open_till(window)
    close_own_till(window, {100_000: 5})
    sign_out(window)
    left = window.desk.clock().date()
    next_day(window)
    open_till(window)
    close_own_till(window, {100_000: 5})
    sign_out(window)
    window.sign_in("ha")
    to_day(window)
    assert window.place.rooms.day.view._now is not None
    assert window.place.rooms.day.view._now.left_open == (left,)
    window.press(Qt.Key.Key_F3)
    window.settle(lambda: window.place.rooms.day.view.shown_day == left)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "safe")
    window.place.rooms.day.view.safe.focus_first()
    count(window, {100_000: 5})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "sign")
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.is_locked)
    window.press(Qt.Key.Key_Escape)
    window.settle(lambda: window.place.rooms.day.view.shown_day == left + timedelta(days=1))
    desk = reopened(window)
    assert day_progress(desk.office, left).next_step == "locked"
    assert unclosed_days(desk.office) == ()
    assert desk.faults() == []


def test_a_prepared_batch_is_cancelled_by_keys_and_its_cash_is_free(window: Window) -> None:
    open_till(window)
    pay_all(window)
    close_own_till(window, {500_000: 1, 200_000: 2, 20_000: 1, 10_000: 1, 5_000: 1, 1_000: 1, 200: 1, 100: 1})
    sign_out(window)
    window.sign_in("ha")
    to_day(window)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "safe")
    window.place.rooms.day.view.safe.focus_first()
    count(window, {500_000: 1, 200_000: 2, 20_000: 1, 10_000: 1, 5_000: 1, 1_000: 1, 200: 1, 100: 1})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.day.view.primary_act == "sign")
    window.press(Qt.Key.Key_F4)
    form = window.place.rooms.day.view.form
    window.settle(lambda: form.state == "new")
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: form.state == "prepared")
    window.press(Qt.Key.Key_F11)
    form.note.setText("ngân hàng nghỉ")
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: form.state == "cancelled")
    desk = reopened(window)
    (batch,) = deposit_list(desk.office)
    assert (batch.state, batch.steps[-1].note) == ("cancelled", "ngân hàng nghỉ")
    assert to_deposit(desk.office).cash_minor == 436_300
    assert desk.faults() == []


def test_the_month_is_looked_at_printed_and_saved_and_leads_to_a_past_day(window: Window) -> None:
    open_till(window)
    pay_all(window)
    close_own_till(window, {500_000: 1, 200_000: 2, 20_000: 1, 10_000: 1, 5_000: 1, 1_000: 1, 200: 1, 100: 1})
    sign_out(window)
    first = window.desk.clock().date()
    next_day(window)
    window.sign_in("ha")
    to_day(window)
    window.press(Qt.Key.Key_4, CONTROL)
    month = window.place.rooms.month.view
    window.settle(lambda: month.now is not None and bool(month.now.sheet.days))
    assert window.place.window.open_key == "month"
    assert "436.300" in words(window)
    window.printer.papers.clear()
    window.press(Qt.Key.Key_F9)
    window.settle(lambda: bool(window.printer.papers))
    assert [title for _paper, title, _pdf in window.printer.papers] == ["KH01_2026-11_thang"]
    for key in (Qt.Key.Key_F7, Qt.Key.Key_F8):
        month.banner.clear()
        window.press(key)
        window.settle(lambda: bool(month.banner.text))
    kept = sorted(path.suffix for path in (window.desk.folder / "exports").iterdir())
    assert kept == [".pdf", ".xlsx"]
    window.press(Qt.Key.Key_Return)
    window.settle(lambda: window.place.rooms.day.view.shown_day == first)
    assert window.place.window.open_key == DAY
    window.press(Qt.Key.Key_F9)
    window.settle(lambda: len(window.printer.papers) == 2)
    assert window.printer.papers[-1][1] == f"KH01_{first.isoformat()}_ngay"
