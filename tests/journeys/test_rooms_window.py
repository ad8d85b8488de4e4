"""This file is the window's rooms on a real office: made when they are wanted, in the language and look of that moment."""

from __future__ import annotations

from PySide6.QtCore import Qt

from collectoffice.ui.screen_keys import COUNTER, CUSTOMERS, DAY, MONTH, STAFF, TILL
from tests.journeys.test_counter_window import Window, window  # noqa: F401  # a fixture


def test_a_day_at_the_counter_makes_no_other_screen_and_a_key_makes_the_one_it_opens(window: Window) -> None:  # noqa: F811
    rooms = window.place.rooms
    assert rooms.is_made(COUNTER)
    window.sign_in()
    window.scan(window.desk.code(1))
    window.press(Qt.Key.Key_F12)
    assert not any(rooms.is_made(key) for key in (TILL, CUSTOMERS, DAY, MONTH, STAFF))
    window.place.desk.look.speak("zh")
    window.press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert rooms.is_made(TILL)
    assert not rooms.is_made(DAY)
    window.settle(lambda: rooms.till.view.state == "open")
    assert rooms.till.view.heading() == "收款班次"


def test_while_nobody_types_the_rest_is_made_one_by_one_and_only_what_this_person_may_open(
    window: Window,  # noqa: F811
) -> None:
    rooms = window.place.rooms
    window.sign_in("mai")
    seen = [COUNTER, CUSTOMERS, TILL]
    assert rooms.make_one_of(seen)
    assert rooms.is_made(CUSTOMERS)
    assert not rooms.is_made(TILL)
    while rooms.make_one_of(seen):
        window.settle()
    assert rooms.is_made(TILL)
    assert not rooms.is_made(STAFF)
