"""This file is the till's screen by keyboard: its papers, its lists, notes that make the sum, forms, and who was locked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.db import people
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.form_in_printer import confirm_form, next_form
from collectoffice.services.commands.forms import FormSpan, hand_out_forms, receive_forms, use_forms
from collectoffice.services.commands.staff import lock_staff
from collectoffice.services.commands.tills import count_till
from collectoffice.services.office import Office
from collectoffice.services.queries.forms_stock import forms_stock
from collectoffice.services.queries.till_reading import reading_of
from collectoffice.ui.front import SIGN_IN
from collectoffice.ui.screen_keys import COUNTER, CUSTOMERS, DAY, FORMS
from tests.builders import PIN, Desk
from tests.documents.reading import text
from tests.journeys.test_counter_window import Window, reopened

CONTROL = Qt.KeyboardModifier.ControlModifier
DUE = date(2026, 12, 5)


def put_in(desk: Desk) -> None:
    for customer, total in ((1, 342_200), (2, 94_100), (3, 55_000)):
        desk.bill(customer, total, due=DUE)


def lay_forms(desk: Desk) -> None:
    change_setting(desk.office, desk.who("ha"), "paper.forms", "on")
    receive_forms(desk.office, desk.who("ha"), FormSpan("AA", 101, 150))
    hand_out_forms(desk.office, desk.who("ha"), FormSpan("AA", 101, 110), "mai")


@pytest.fixture
def window(desk: Desk, qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    """Mai's till is open and two customers have paid."""
    put_in(desk)
    desk.open_till(float_minor=500_000)
    desk.pay(1)
    desk.pay(2)
    opened = Window(qapp, desk)
    yield opened
    opened.close()


@pytest.fixture
def on_forms(desk: Desk, qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    """An office whose receipts go on forms; Mai has ten of them and no till yet."""
    put_in(desk)
    lay_forms(desk)
    opened = Window(qapp, desk)
    yield opened
    opened.close()


def lock_mai(office: Office) -> None:
    admin = people.staff_by_user_name(office.file.connection, "admin")
    assert admin is not None
    lock_staff(office, admin, "mai", "nghỉ việc", with_open_till=True)


def to_till(window: Window, state: str = "open", user: str = "mai") -> None:
    window.sign_in(user)
    window.press(Qt.Key.Key_4, CONTROL)
    window.settle(lambda: window.place.rooms.till.view.state == state)


def test_f9_reads_the_till_and_f9_again_prints_that_nothing_is_closed(window: Window) -> None:
    to_till(window)
    window.press(Qt.Key.Key_F9)
    window.press(Qt.Key.Key_F9)
    (paper,) = window.printer.papers
    assert paper[0] == "a5"
    assert "KHÔNG CHỐT CA" in text(paper[2])
    assert "936.300" not in text(paper[2])
    assert reading_of(reopened(window).office, 1).state == "open"


def test_a_closed_till_prints_its_close_with_one_key(window: Window) -> None:
    to_till(window)
    window.place.rooms.till.view.notes.put(
        {500_000: 1, 200_000: 2, 20_000: 1, 10_000: 1, 5_000: 1, 1_000: 1, 200: 1, 100: 1}
    )
    for key in (Qt.Key.Key_F12, Qt.Key.Key_F12):
        window.press(key)
    window.settle(lambda: window.place.rooms.till.view.state == "closed")
    window.press(Qt.Key.Key_F9)
    said = text(window.printer.papers[-1][2])
    assert "PHIẾU CHỐT CA" in said
    assert "936.300" in said


def test_a_figure_opens_its_list_a_receipt_the_customers_file_and_esc_goes_back(window: Window) -> None:
    to_till(window)
    view = window.place.rooms.till.view
    window.press(Qt.Key.Key_F9)
    window.press(Qt.Key.Key_Return)
    window.settle(view.receipts.isVisible)
    assert [one.code for one in view.receipts._receipts] == [window.desk.code(2), window.desk.code(1)]
    window.press(Qt.Key.Key_Escape)
    assert view.reading.isVisible()
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Return)
    window.settle(lambda: window.place.window.open_key == CUSTOMERS)
    window.settle(lambda: window.place.rooms.customers.view.code == window.desk.code(2))


def test_enter_on_a_till_of_the_day_opens_its_receipts(window: Window) -> None:
    to_till(window)
    view = window.place.rooms.till.view
    view.tills.table.setFocus()
    window.press(Qt.Key.Key_Return)
    window.settle(view.receipts.isVisible)
    assert view.receipts.sum_minor == 342_200 + 94_100
    window.press(Qt.Key.Key_Escape)
    assert view.notes.isVisible()


def test_the_sum_of_a_turn_in_follows_its_notes(window: Window) -> None:
    to_till(window)
    form = window.place.rooms.till.view.form
    window.press(Qt.Key.Key_F3)
    window.press(Qt.Key.Key_Return)
    for pieces in ("", "1", "2"):
        window.type(pieces)
        window.press(Qt.Key.Key_Return)
    assert form.amount.minor == 400_000
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.till.view.approval.is_open)
    window.place.rooms.till.view.approval.approved.emit("ha", PIN)
    window.settle(lambda: not window.place.rooms.till.view.approval.is_open)
    desk = reopened(window)
    assert reading_of(desk.office, 1).moves == {"turn_in": -400_000}
    notes = desk.connection.execute("SELECT denomination_minor, pieces FROM cash_move_note ORDER BY 1 DESC").fetchall()
    assert [tuple(note) for note in notes] == [(200_000, -1), (100_000, -2)]
    assert desk.faults() == []


def test_at_the_opening_enter_takes_the_number_on_the_paper_and_then_money_is_taken(on_forms: Window) -> None:
    window = on_forms
    to_till(window, "none")
    window.settle(lambda: window.place.rooms.till.view.opening.chosen is not None)
    window.place.rooms.till.view.notes.put({100_000: 5})
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.window.open_key == FORMS and window.place.rooms.forms.view.printer.can_confirm)
    assert window.place.rooms.forms.view.printer.number.text() == "101"
    window.place.window.open(COUNTER)
    window.scan(window.desk.code(1))
    window.press(Qt.Key.Key_F12)
    assert (
        "mẫu" in window.place.rooms.counter.view.banner.text or "in sẵn" in window.place.rooms.counter.view.banner.text
    )
    window.place.window.open(FORMS)
    window.settle()
    window.press(Qt.Key.Key_Return)
    window.settle(lambda: window.place.window.open_key == COUNTER)
    window.press(Qt.Key.Key_F12)
    desk = reopened(window)
    assert desk.quote(1).total_minor == 0
    (book,) = forms_stock(desk.office)
    assert [(one.first, one.last) for one in book.held if one.state == "used"] == [(101, 101)]
    assert desk.faults() == []


def test_skipped_forms_are_asked_about_and_a_spoiled_one_is_one_key_and_its_reason(on_forms: Window) -> None:
    window = on_forms
    to_till(window, "none")
    window.settle(lambda: window.place.rooms.till.view.opening.chosen is not None)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.window.open_key == FORMS and window.place.rooms.forms.view.printer.can_confirm)
    window.place.rooms.forms.view.printer.number.setText("104")
    window.press(Qt.Key.Key_Return)
    assert window.place.rooms.forms.view.question.is_open
    window.press(Qt.Key.Key_1)
    window.settle(lambda: window.place.window.open_key == COUNTER)
    window.place.window.open(FORMS)
    window.settle()
    window.press(Qt.Key.Key_F8)
    window.press(Qt.Key.Key_2)
    desk = reopened(window)
    (book,) = forms_stock(desk.office)
    assert (book.spoiled, book.handed_out, book.in_stock) == (4, 6, 40)
    following = next_form(desk.office, desk.who("mai"))
    assert following is not None
    assert (following.number, following.is_confirmed) == (105, True)
    assert desk.faults() == []


def test_at_the_close_the_number_in_the_printer_is_asked_and_what_counts_as_used_is_given_back(
    desk: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    lay_forms(desk)
    desk.open_till(float_minor=500_000)
    confirm_form(desk.office, desk.who("mai"), 101)
    use_forms(desk.office, desk.who("mai"), FormSpan("AA", 101, 103))
    window = Window(qapp, desk)
    try:
        to_till(window)
        view = window.place.rooms.till.view
        view.notes.put({500_000: 1})
        window.press(Qt.Key.Key_F12)
        window.settle(lambda: view.state == "counted")
        assert view.closing.printer.number.text() == "104"
        window.type("102")
        window.press(Qt.Key.Key_F12)
        window.settle(lambda: view.closing.question.is_open)
        window.press(Qt.Key.Key_1)
        window.settle(lambda: view.state == "closed")
        (book,) = forms_stock(reopened(window).office)
        assert [(one.first, one.last, one.state) for one in book.held] == [
            (101, 101, "used"),
            (102, 110, "handed_out"),
            (111, 150, "in_stock"),
        ]
        assert window.desk.faults() == []
    finally:
        window.close()


def test_a_supervisor_hands_forms_to_a_counter_by_keys(on_forms: Window) -> None:
    window = on_forms
    window.sign_in("ha")
    window.settle()
    window.place.window.open(DAY)
    window.settle(lambda: FORMS in (window.place.window._allowed or ()))
    window.place.window.open(FORMS)
    window.settle(lambda: bool(window.place.rooms.forms.view.books.book))
    window.press(Qt.Key.Key_F4)
    window.place.rooms.forms.view.stock.last.setText("120")
    window.place.rooms.forms.view.stock.to.setText("2")
    window.press(Qt.Key.Key_F12)
    (book,) = forms_stock(reopened(window).office)
    assert [(one.first, one.last, one.counter) for one in book.held] == [
        (101, 110, None),
        (111, 120, 2),
        (121, 150, None),
    ]


def test_whoever_is_locked_while_signed_in_is_out_at_the_next_act_and_reads_why(window: Window) -> None:
    window.sign_in()
    place = window.place
    place.desk.books.run(lock_mai)
    window.settle()
    window.scan(window.desk.code(3))
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: place.window.open_key == SIGN_IN)
    assert place.desk.staff is None
    assert "bị khóa" in place.sign_in_view.banner.text
    desk = reopened(window)
    assert desk.quote(3).total_minor == 55_000
    assert desk.faults() == []


def test_a_supervisor_settles_a_part_of_what_is_short_and_the_rest_stays(
    desk: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    put_in(desk)
    desk.open_till(float_minor=500_000)
    count_till(desk.office, desk.who("mai"), 450_000)
    desk.close_till(450_000)
    window = Window(qapp, desk)
    try:
        window.sign_in("ha")
        window.settle()
        window.place.window.open(DAY)
        view = window.place.rooms.day.view
        window.settle(lambda: view.tills.current is not None)
        window.press(Qt.Key.Key_F8)
        window.press(Qt.Key.Key_1)
        assert view.question.is_open
        view.question.typed.setText("60.000")
        view.question.typed.returnPressed.emit()
        window.settle(lambda: bool(view.banner.text))
        assert "50.000" in view.banner.text
        window.press(Qt.Key.Key_F8)
        window.press(Qt.Key.Key_1)
        view.question.typed.setText("20.000")
        view.question.typed.returnPressed.emit()
        window.settle(lambda: "30.000" in view.banner.text)
        reading = reading_of(reopened(window).office, 1)
        assert (reading.difference_minor, reading.settled_minor) == (-50_000, -20_000)
        assert window.desk.faults() == []
    finally:
        window.close()


def test_a_supervisor_opens_the_list_behind_a_figure_of_any_till(window: Window) -> None:
    window.sign_in("ha")
    window.settle()
    window.place.window.open(DAY)
    view = window.place.rooms.day.view
    window.settle(lambda: view.tills.current is not None)
    view.tills.focus_list()
    window.press(Qt.Key.Key_Return)
    figures = [line.name for line in view.reading.table.rows_model.rows]
    view.reading.table.setCurrentIndex(view.reading.table.rows_model.index(figures.index("principal"), 0))
    window.press(Qt.Key.Key_Return)
    window.settle(lambda: view.reading.has_list)
    assert view.reading.receipts.sum_minor == 342_200 + 94_100
    window.press(Qt.Key.Key_Escape)
    assert (view.mode, view.reading.has_list) == ("reading", False)
    window.press(Qt.Key.Key_Escape)
    assert view.mode == "day"
