"""This file is the promise of the frame: the same keys everywhere, the rail by role, the help one key away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from collectoffice.ui.widgets.buttons import FootButton
from tests.ui import samples
from tests.ui.stage import Stage
from tests.ui.walks import shown


def _foot(stage: Stage) -> list[str]:
    return [button.accessibleName().split()[0] for button in shown(stage.window) if isinstance(button, FootButton)]


def test_ctrl_and_a_digit_opens_a_screen(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert stage.window.open_key == "customers"
    qtbot.keyClick(stage.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert stage.window.open_key == "counter"


def test_a_screen_this_role_may_not_open_is_absent_and_its_key_sleeps(stage: Stage, qtbot: QtBot) -> None:
    stage.window.set_allowed(["counter", "customers"])
    qtbot.keyClick(stage.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert stage.window.open_key == "counter"
    stage.window.set_allowed(list(stage.screens))


def test_the_key_of_an_open_screen_goes_on_to_its_next_tab_and_with_shift_back(stage: Stage, qtbot: QtBot) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    stage.window.open("till")
    opened = []
    for modifier in (control, control, control | shift):
        qtbot.keyClick(stage.window, Qt.Key.Key_4, modifier)
        opened.append(stage.window.open_key)
    assert opened == ["day", "month", "day"]
    qtbot.keyClick(stage.window, Qt.Key.Key_1, control)
    qtbot.keyClick(stage.window, Qt.Key.Key_4, control)
    assert stage.window.open_key == "day"


def test_a_role_with_one_tab_has_its_row_and_opens_it(stage: Stage, qtbot: QtBot) -> None:
    stage.window.set_allowed(["counter", "day"])
    qtbot.keyClick(stage.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert stage.window.open_key == "day"
    assert stage.window.rail.is_allowed("till")
    stage.window.set_allowed(list(stage.screens))


def test_the_foot_shows_only_keys_that_work_now(stage: Stage) -> None:
    assert "F12" not in _foot(stage)
    stage.counter.show_quote(samples.quote_ung())
    stage.settle()
    assert "F12" in _foot(stage)


def test_f1_opens_the_key_card_of_the_screen_and_closes_it(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.window, Qt.Key.Key_F1)
    stage.settle()
    assert stage.window.open_key == "help"
    assert any(label.text() == "F12" for label in shown(stage.window) if isinstance(label, QLabel))
    qtbot.keyClick(stage.window, Qt.Key.Key_F1)
    assert stage.window.open_key == "counter"


def test_before_sign_in_the_rail_is_hidden_and_its_keys_sleep(stage: Stage, qtbot: QtBot) -> None:
    stage.window.open("sign_in", framed=False)
    assert not stage.window.rail.isVisible()
    qtbot.keyClick(stage.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert stage.window.open_key == "sign_in"


def test_a_narrow_window_drops_the_rails_words_and_keeps_the_printers_state(stage: Stage) -> None:
    stage.window.resize(1024, 728)
    stage.settle()
    assert stage.window.rail.width() < 100
    assert any(label.text() == "sẵn sàng" for label in shown(stage.window.header) if isinstance(label, QLabel))


def test_ctrl_plus_and_minus_change_the_text_size(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert stage.look.scale == 115
    qtbot.keyClick(stage.window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert stage.look.scale == 100


def test_practice_mode_is_striped_on_every_screen(stage: Stage) -> None:
    stage.window.set_practice(True)
    stage.settle()
    assert any("TẬP" in label.text() for label in shown(stage.window) if isinstance(label, QLabel))
    stage.window.set_practice(False)
