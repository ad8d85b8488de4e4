"""This file is the wait after wrong PINs: the seconds go down in words and end in silence."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from collectoffice.domain.errors import Refusal, SignInDelayed, StaffLocked
from collectoffice.ui.look import Look
from collectoffice.ui.sign_in import countdown
from collectoffice.ui.sign_in.countdown import Countdown
from collectoffice.ui.widgets.cards import Banner


def word(refusal: Refusal) -> str:
    return f"{refusal.name} {refusal.facts.get('seconds')}"


def test_the_seconds_go_down_until_the_next_try_is_taken(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(countdown, "monotonic", lambda: now[0])
    banner = Banner(look)
    qtbot.addWidget(banner)
    wait = Countdown(banner, word)
    wait.begin(SignInDelayed(user="mai", seconds=10))
    banner.say("bad", wait.sentence)
    assert banner.text == "SignInDelayed 10"
    now[0] += 7.2
    banner.refresh()
    assert banner.text == "SignInDelayed 3"
    now[0] += 3
    wait._timer.timeout.emit()
    assert banner.text == ""
    assert not wait._timer.isActive()


def test_what_has_no_wait_is_said_and_stays(look: Look, qtbot: QtBot) -> None:
    banner = Banner(look)
    qtbot.addWidget(banner)
    wait = Countdown(banner, word)
    wait.begin(StaffLocked(user="mai"))
    banner.say("bad", wait.sentence)
    banner.refresh()
    assert banner.text == "StaffLocked None"
