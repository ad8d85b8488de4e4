"""This file is what a day has to say for itself: its steps, what stands before it is signed, and what somebody must see to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject

from collectoffice.domain.day_sheet import Alert, DaySheet
from collectoffice.ui import figures
from collectoffice.ui.day.check_card import Said
from collectoffice.ui.day.facts import DayNow
from collectoffice.ui.day.next_act import offers_till
from collectoffice.ui.look import Look
from collectoffice.ui.till.steps_panel import Step
from collectoffice.ui.till.words import difference_word

Words = Callable[[], str]
ORDER = ("close_tills", "count_safe", "explain", "sign", "export", "lock")
"""The steps of a day."""
STEPS = len(ORDER)


def step_number(now: DayNow) -> int:
    """The step in work, from 1; one more than there are when the day is locked."""
    step = now.progress.next_step
    return ORDER.index(step) + 1 if step in ORDER else STEPS + 1


def day_of(now: DayNow) -> date:
    """The day that is shown."""
    return date.fromisoformat(now.sheet.date)


class DaySaid(QObject):
    """A day in words, in the window's language of the moment."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look

    def pill(self, now: DayNow) -> tuple[str, str, str]:
        """How far the day is, in one word with its tone and icon."""
        number = step_number(now)
        if number > STEPS:
            return self.tr("Locked"), "ok", "lock"
        if not now.is_worked_on:
            return "", "", ""
        return self.tr("Step {number} of {all}").format(number=number, all=STEPS), "pri", "half"

    def steps(self, now: DayNow) -> list[Step]:
        """The steps with their time and state."""
        at = step_number(now)
        return [
            Step(
                partial(self._step_word, step),
                partial(self._detail, step, now, is_done=number < at),
                "done" if number < at else "now" if number == at else "later",
            )
            for number, step in enumerate(ORDER, start=1)
        ]

    def check(self, now: DayNow, acts: Collection[str]) -> tuple[Words, list[Said]]:
        """What the day says where nothing is to be counted or explained: its title and its lines."""
        step = now.progress.next_step
        if offers_till(now, acts):
            return lambda: self.tr("No till was opened today"), []
        if now.progress.open_tills:
            count = len(now.progress.open_tills)
            return lambda: self.tr("%n till(s) still open", "", count), self._waiting(now)
        if step in ("count_safe", "explain"):
            others = Said(lambda: self.tr("Somebody with the right to it goes on here."), "pri")
            return partial(self._step_word, step), [others]
        if step == "locked":
            return lambda: self.tr("The day is locked"), self._after_locking(now)
        return lambda: self.tr("Before you sign"), self._before_signing(now)

    def to_see_to(self, now: DayNow) -> list[Said]:
        """What somebody must see to, though the day can be closed: cash kept too long, approvals, papers, forgotten tills."""
        lines = [Said(partial(self._left_open_word, day), "warn", self._how_taken_up) for day in now.left_open[:1]]
        more = len(now.left_open) - 1
        if more > 0:
            lines.append(Said(lambda: self.tr("%n more day(s) never closed", "", more), "warn"))
        lines += [
            Said(partial(self._alert_word, alert), "warn", partial(self._due_word, alert)) for alert in now.sheet.alerts
        ]
        forgotten = now.watched.long_open if now.watched is not None else ()
        lines += [Said(partial(self._long_open_word, one.counter, one.cashier, one.hours), "warn") for one in forgotten]
        approvals, unprinted = now.open_approvals, len(now.sheet.unprinted) + now.sheet.unprinted_before
        if approvals:
            lines.append(Said(lambda: self.tr("%n act(s) wait for an approval", "", approvals), "warn"))
        if unprinted:
            lines.append(Said(lambda: self.tr("%n receipt(s) saved, not printed", "", unprinted), "warn"))
        return lines

    # -------------------------------------------------------------------------------------------------- private

    def _step_word(self, step: str) -> str:
        return {
            "close_tills": self.tr("Close tills"),
            "count_safe": self.tr("Count safe"),
            "explain": self.tr("Explain"),
            "sign": self.tr("Sign and print"),
            "export": self.tr("Export"),
            "lock": self.tr("Lock the day"),
        }[step]

    def _detail(self, step: str, now: DayNow, *, is_done: bool) -> str:
        progress, counted = now.progress, now.sheet.safe.counted_minor
        taken = progress.steps.get({"sign": "signed", "export": "exported", "lock": "locked"}.get(step, ""))
        if taken is not None:
            return figures.clock(datetime.fromisoformat(taken.at))
        if step == "close_tills":
            still = len(progress.open_tills)
            closed = len(now.sheet.tills)
            return self.tr("%n still open", "", still) if still else self.tr("%n closed", "", closed)
        if step == "count_safe" and progress.is_safe_counted and counted is not None:
            return self._look.money(counted)
        without = len(progress.unexplained)
        if step == "explain" and without:
            return self.tr("%n without a reason", "", without)
        return self.tr("nothing open") if step == "explain" and is_done else ""

    def _waiting(self, now: DayNow) -> list[Said]:
        """The tills that have to be closed first, one of another day marked."""
        lines = []
        for till in now.progress.open_tills:
            is_todays = till.business_date == now.sheet.date
            words = partial(self._till_word, till.counter, till.cashier)
            since = str if is_todays else partial(self._since_word, date.fromisoformat(till.business_date))
            lines.append(Said(words, "pri" if is_todays else "warn", since))
        return lines

    def _before_signing(self, now: DayNow) -> list[Said]:
        """What stands, line by line, before somebody signs it."""
        count = len(now.sheet.tills)
        closed = Said(lambda: self.tr("%n till(s) closed", "", count), "ok")
        return [closed, *self._safe_lines(now), self._differences_line(now), self._gaps_line(now)]

    def _after_locking(self, now: DayNow) -> list[Said]:
        """Who signed, what was left where, the code for the telephone."""
        sheet, locked = now.sheet, now.progress.steps.get("locked")
        moment = datetime.fromisoformat(locked.at) if locked else None
        return [
            Said(
                lambda: self.tr("Signed by {name}").format(name=sheet.signed_by or "–"),
                "ok",
                lambda: self._approved_word(sheet),
            ),
            Said(
                lambda: self.tr("Locked {moment}").format(moment=self._look.moment(moment) if moment else ""),
                "ok",
                lambda: self.tr("The sheet and its workbook lie in the folder of exports."),
            ),
            Said(
                lambda: self.tr("Code for the telephone: {code}").format(code=sheet.voice_code),
                "ok",
                lambda: self.tr("Who has the same sheet reads the same code."),
            ),
        ]

    def _safe_lines(self, now: DayNow) -> Sequence[Said]:
        safe = now.sheet.safe
        counted, off = safe.counted_minor, safe.difference_minor
        if counted is None or off is None:
            return ()

        def under() -> str:
            return f"{difference_word(off)} {self._look.money(off)} · {safe.reason}" if off else difference_word(0)

        said = Said(
            lambda: self.tr("Safe counted: {sum}").format(sum=self._look.money(counted)), "warn" if off else "ok", under
        )
        return (said,)

    def _differences_line(self, now: DayNow) -> Said:
        off = [till for till in now.sheet.tills if till.difference_minor]
        count, total = len(off), sum(till.difference_minor or 0 for till in off)

        def words() -> str:
            if not count:
                return self.tr("Every till agrees")
            said = self.tr("%n till(s) over or short, explained", "", count)
            return f"{said}: {self._look.money(total)}"

        return Said(words, "warn" if off else "ok", lambda: " · ".join(till.reason for till in off if till.reason))

    def _gaps_line(self, now: DayNow) -> Said:
        missing = [number for till in now.sheet.tills for span in till.receipts for number in span.missing]
        count = len(missing)
        return Said(
            lambda: (
                self.tr("%n receipt number(s) missing", "", count) if count else self.tr("No receipt number is missing")
            ),
            "bad" if missing else "ok",
            lambda: ", ".join(missing),
        )

    def _alert_word(self, alert: Alert) -> str:
        said = self.tr("{sum} in the safe for %n day(s): take it to the bank", "", alert.days)
        return said.format(sum=self._look.money(alert.amount_minor))

    def _due_word(self, alert: Alert) -> str:
        if not alert.due:
            return ""
        return self.tr("calendar days; it was due on {day}").format(day=self._look.day(date.fromisoformat(alert.due)))

    def left_open(self, now: DayNow) -> tuple[str, str, str]:
        """The oldest day that was left open, as a pill says it; empty where there is none, or where it is shown."""
        day = now.to_take_up
        return (self._left_open_word(day), "warn", "warn") if day is not None else ("", "", "")

    def _left_open_word(self, day: date) -> str:
        return self.tr("{day} was never closed").format(day=self._look.day(day))

    def _how_taken_up(self) -> str:
        return self.tr("F3 takes it up.")

    def _long_open_word(self, counter: int, name: str, hours: int) -> str:
        return self.tr("Counter {code}, {name}: open for %n hour(s)", "", hours).format(code=counter, name=name)

    def _till_word(self, counter: int, name: str) -> str:
        return self.tr("Counter {code} · {name}").format(code=counter, name=name)

    def _since_word(self, day: date) -> str:
        return self.tr("since {day}").format(day=self._look.day(day))

    def _approved_word(self, sheet: DaySheet) -> str:
        return self.tr("approved by {name}").format(name=sheet.approved_by) if sheet.approved_by else ""
