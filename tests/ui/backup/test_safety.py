"""This file is the header's line about the backup: calm while all is well, a warning when nobody looked after it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from collectoffice.services.queries.backups import BooksSafety
from collectoffice.ui.backup.safety import safety_words
from collectoffice.ui.look import Look
from tests.builders import MORNING
from tests.ui.stage import Stage

STICK = Path("stick")


def said(
    look: Look,
    place: Path | None = STICK,
    made: datetime | None = None,
    waits: datetime | None = None,
    *,
    may_set: bool = False,
) -> tuple[str, bool] | None:
    safety = BooksSafety(place, made, waits, timedelta(days=3))
    words = safety_words(safety, MORNING, look, may_set=may_set)
    return None if words is None else (words.text, words.is_warning)


@pytest.fixture
def english(stage: Stage) -> Look:
    """The look of the one window there is: another one's translators would speak on."""
    stage.look.speak("en")
    return stage.look


def test_the_backup_of_today_is_said_with_its_hour_and_of_another_day_with_its_day(english: Look) -> None:
    assert said(english, made=MORNING - timedelta(minutes=28)) == ("Saved. Backed up 07:32", False)
    assert said(english, made=MORNING - timedelta(days=2)) == ("Saved. Backed up 18/11", False)


def test_a_backup_that_is_older_than_the_setting_lets_pass_is_a_warning(english: Look) -> None:
    text, is_warning = said(english, made=MORNING - timedelta(days=4)) or ("", False)
    assert (text.startswith("Last backup 4 day"), is_warning) == (True, True)
    assert said(english) == ("No backup yet", True)


def test_a_backup_that_waits_is_said_at_once_and_warned_of_later(english: Look) -> None:
    made = MORNING - timedelta(days=8)
    assert said(english, made=made, waits=MORNING - timedelta(hours=1)) == ("Saved. Backup waits since 07:00", False)
    text, is_warning = said(english, made=made, waits=MORNING - timedelta(days=5)) or ("", False)
    assert (text.startswith("Backup waits for 5 day"), is_warning) == (True, True)


def test_without_a_place_only_those_hear_of_it_who_may_choose_one(english: Look) -> None:
    assert said(english, None) is None
    assert said(english, None, may_set=True) == ("No backup place", True)


@pytest.mark.parametrize("is_warning", [True, False])
def test_in_a_narrow_header_a_warning_keeps_its_words_longest(stage: Stage, is_warning: bool) -> None:
    header = stage.window.header
    header.set_person("Lê Thị Hồng Gấm", "ca mở lúc 07:02")
    header.set_safety("Sao lưu chờ đã 5 ngày, cần xem lại", is_warning=is_warning, leads_on=True)
    stage.window.resize(1024, 728)
    stage.look.wear(scale=130)
    stage.settle()
    assert header._safety.words.isVisible() == is_warning
    assert header._safety.isVisible()
    assert not header._till.isVisible()
    header.set_safety("")
    assert not header._safety.isVisible()
