"""This file is the scenes of the day, of its deposits and of the month on the stage."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.domain.permission import ACTS
from collectoffice.ui.day.facts import DayNow
from collectoffice.ui.widgets.approval import SecondPerson
from tests.ui import day_samples

if TYPE_CHECKING:
    from tests.ui.stage import Stage


def _day(stage: Stage, now: DayNow) -> None:
    stage.day.set_allowed(("till", "day", "month"), ACTS)
    stage.day.question.leave()
    stage.day.approval.leave()
    stage.day.mode = "day"
    stage.day.end_form()
    stage.day.show_day(now)
    stage.window.open("day")


def day_open(stage: Stage) -> None:
    _day(stage, day_samples.open_day())


def day_empty(stage: Stage) -> None:
    _day(stage, day_samples.empty_day())


def day_safe(stage: Stage) -> None:
    _day(stage, day_samples.safe_day())


def day_short(stage: Stage) -> None:
    _day(stage, day_samples.short_day())


def day_sign(stage: Stage) -> None:
    _day(stage, day_samples.sign_day())


def day_difference(stage: Stage) -> None:
    day_sign(stage)
    stage.day.tills.table.setCurrentIndex(stage.day.tills.table.rows_model.index(1, 0))
    stage.day.difference.ask(day_samples.TWO, ACTS)
    stage.day._show_parts()


def day_approval(stage: Stage) -> None:
    day_sign(stage)
    stage.day.approval.ask(lambda: "Ký ngày 21/11/2026", [SecondPerson("khoa", "Trần Minh Khoa", "supervisor")])


def day_correct(stage: Stage) -> None:
    day_sign(stage)
    stage.day.difference.correct_wanted.emit(day_samples.TWO)


def day_reading(stage: Stage) -> None:
    day_sign(stage)
    stage.day.open_till(day_samples.TWO)


def day_locked(stage: Stage) -> None:
    _day(stage, day_samples.locked_day())


def day_deposits(stage: Stage) -> None:
    _day(stage, day_samples.locked_day())
    stage.day.open_deposits()


def day_banked(stage: Stage) -> None:
    day_deposits(stage)
    stage.day.deposits.table.setCurrentIndex(stage.day.deposits.table.rows_model.index(1, 0))


def day_cancel(stage: Stage) -> None:
    day_banked(stage)
    stage.day.form.cancel()
    stage.day.retranslate()


def day_left_open(stage: Stage) -> None:
    _day(stage, replace(day_samples.open_day(), left_open=(date(2026, 11, 18), date(2026, 11, 19))))


def month(stage: Stage) -> None:
    stage.month.set_allowed(("till", "day", "month"))
    stage.month.show_month(day_samples.month())
    stage.window.open("month")


def month_empty(stage: Stage) -> None:
    stage.month.set_allowed(("day", "month"))
    stage.month.show_month(day_samples.empty_month())
    stage.window.open("month")


def day_watch(stage: Stage) -> None:
    _day(stage, day_samples.sign_day())
    stage.day.open_watch()


def day_watch_list(stage: Stage) -> None:
    day_watch(stage)
    stage.day.watched.open(day_samples.WATCHED.staff[1])
