"""This file is the closing of a day, tested: its steps in their order, cut off at each of them, alone, and after midnight."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from collectoffice.db import day
from collectoffice.domain.day_checks import sheet_faults
from collectoffice.domain.errors import (
    ApprovalNeeded,
    DayLocked,
    DayNotBegun,
    DifferenceUnexplained,
    FileNotWritten,
    NotAllowed,
    SafeNotCounted,
    TillsStillOpen,
)
from collectoffice.services.acting import office_day, work_day
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.close_day import DayClosed, close_day
from collectoffice.services.commands.day_papers import EXPORTS
from collectoffice.services.commands.safe import SafeCash, count_safe, explain_safe
from collectoffice.services.commands.settle_difference import explain_difference
from collectoffice.services.queries.approvals import open_approvals
from collectoffice.services.queries.day_progress import day_progress, unclosed_days
from collectoffice.services.queries.day_sheet import day_sheet, sheet_now
from collectoffice.services.queries.safe import safe_now
from tests.builders import Desk

FRIDAY = date(2026, 11, 20)
SATURDAY = date(2026, 11, 21)


def work(desk: Desk, user: str = "mai", off_minor: int = 0) -> None:
    """A till with one payment, closed."""
    desk.bill(1)
    desk.open_till(user, float_minor=100_000)
    desk.pay(1, user=user)
    desk.close_till(desk.held_minor(user) + off_minor, user)


def count(desk: Desk, off_minor: int = 0, user: str = "ha") -> None:
    count_safe(desk.office, desk.who(user), SafeCash(safe_now(desk.office) + off_minor))


def close(desk: Desk, user: str = "ha", on: date | None = None, approver: str = "") -> DayClosed:
    return close_day(desk.office, desk.who(user), on, desk.who(approver) if approver else None)


def test_a_day_is_closed_in_its_order_and_every_step_says_who_and_when(desk: Desk) -> None:
    work(desk)
    assert day_progress(desk.office, FRIDAY).next_step == "count_safe"
    count(desk)
    assert day_progress(desk.office, FRIDAY).next_step == "sign"
    closed = close(desk)
    assert closed.sheet.is_locked
    assert closed.sheet.signed_by == "Nguyễn Văn Hà"
    assert [step.step for step in closed.steps] == ["safe_counted", "signed", "exported", "locked"]
    assert {step.staff_name for step in closed.steps} == {"Nguyễn Văn Hà"}
    assert {till.state for till in closed.sheet.tills} == {"reconciled"}, "who signs has looked at the tills"
    assert day_progress(desk.office, FRIDAY).next_step == "locked"
    assert desk.faults() == []


def test_an_open_till_keeps_the_day_open_and_is_named(desk: Desk) -> None:
    desk.open_till()
    with pytest.raises(TillsStillOpen) as refused:
        close(desk)
    assert refused.value.facts["tills"] == [1]
    assert refused.value.facts["names"] == ["Lê Thị Mai"]


def test_a_till_forgotten_the_day_before_keeps_this_day_open_too(desk: Desk) -> None:
    desk.open_till("mai", 1)
    desk.clock.on(SATURDAY)
    desk.open_till("lan", 2)
    desk.close_till(0, "lan")
    with pytest.raises(TillsStillOpen) as refused:
        close(desk, on=SATURDAY)
    assert refused.value.facts["counters"] == [1]


def test_a_day_without_a_count_of_the_safe_is_not_closed(desk: Desk) -> None:
    work(desk)
    with pytest.raises(SafeNotCounted):
        close(desk)


def test_cash_that_moved_after_the_count_asks_for_another_count(desk: Desk) -> None:
    work(desk)
    count(desk)
    desk.open_till("lan", 2, 50_000)
    desk.close_till(50_000, "lan")
    with pytest.raises(SafeNotCounted):
        close(desk)
    count(desk)
    assert close(desk).sheet.is_locked


def test_a_difference_without_a_reason_keeps_the_day_open(desk: Desk) -> None:
    work(desk, off_minor=-5_000)
    count(desk)
    count(desk, 1_000)
    with pytest.raises(DifferenceUnexplained) as refused:
        close(desk)
    assert refused.value.facts["till"] == 1
    assert refused.value.facts["difference_minor"] == -5_000
    explain_difference(desk.office, desk.who("mai"), 1, "trả nhầm tiền thừa")
    with pytest.raises(DifferenceUnexplained) as refused:
        close(desk)
    assert "till" not in refused.value.facts, "now it is the safe"
    explain_safe(desk.office, desk.who("ha"), "tiền lẻ của hôm trước")
    sheet = close(desk).sheet
    assert (sheet.difference_minor, sheet.safe.difference_minor) == (-5_000, 1_000)
    assert sheet.safe.reason == "tiền lẻ của hôm trước"


def test_a_closed_day_answers_the_same_sheet_however_often_it_is_asked(desk: Desk) -> None:
    work(desk)
    count(desk)
    first = close(desk)
    desk.clock.on(SATURDAY)
    desk.bill(1, 70_000, number="HD-MOI", period="2026-12")
    again = close(desk, on=FRIDAY)
    assert again.is_repeated
    desk.clock.on(FRIDAY, 18)
    assert close(desk) == again, "without a day it is today, which is closed"
    assert again.sheet == first.sheet == day_sheet(desk.office, FRIDAY)
    assert again.files == first.files


def test_what_comes_after_the_close_belongs_to_the_next_day(desk: Desk) -> None:
    work(desk)
    count(desk)
    closed = close(desk)
    assert office_day(desk.office) == work_day(desk.office) == SATURDAY
    desk.bill(2, 80_000)
    opened = desk.open_till("lan", 2)
    assert opened.business_date == SATURDAY
    desk.pay(2, user="lan")
    assert sheet_now(desk.office, FRIDAY).identity == closed.sheet.identity
    assert sheet_now(desk.office, SATURDAY).identity.collected_minor == 80_000
    with pytest.raises(DayLocked):
        count_safe(desk.office, desk.who("ha"), SafeCash(0), FRIDAY)
    assert desk.faults() == []


def test_a_day_that_lies_ahead_is_not_closed(desk: Desk) -> None:
    with pytest.raises(DayNotBegun):
        close(desk, on=SATURDAY)
    work(desk)
    count(desk)
    close(desk)
    count(desk)
    with pytest.raises(DayNotBegun):
        close(desk, on=SATURDAY)
    desk.open_till("lan", 2)
    desk.close_till(0, "lan")
    count(desk)
    assert close(desk).sheet.date == SATURDAY.isoformat(), "its first till began it on Friday evening"


def test_a_till_open_past_midnight_belongs_to_its_day_and_so_does_the_closing(desk: Desk) -> None:
    desk.bill(1)
    desk.open_till()
    desk.clock.on(SATURDAY, 0, 30)
    paid = desk.pay(1).total_minor
    desk.close_till(paid)
    count(desk)
    sheet = close(desk).sheet
    assert sheet.date == FRIDAY.isoformat()
    assert (sheet.net_minor, sheet.safe.counted_minor) == (paid, paid)
    assert office_day(desk.office) == SATURDAY


def test_a_day_that_was_left_is_closed_while_the_next_one_goes_on(desk: Desk) -> None:
    work(desk)
    desk.clock.on(SATURDAY)
    count(desk)
    desk.bill(2, 80_000)
    desk.open_till("lan", 2, 50_000)
    desk.pay(2, user="lan")
    closed = close(desk, on=FRIDAY)
    assert closed.sheet.safe.difference_minor == 0
    desk.close_till(desk.held_minor("lan"), "lan")
    count(desk)
    assert close(desk).sheet.date == SATURDAY.isoformat()
    assert desk.faults() == []


@pytest.mark.parametrize("step", ["signed", "exported"])
def test_a_power_cut_leaves_the_closing_at_its_step_and_it_goes_on_from_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    work(desk)
    count(desk)
    write = day.add_step

    def cut_off(entry: object, on: date, taken: str) -> None:
        if taken == {"signed": "exported", "exported": "locked"}[step]:
            raise KeyboardInterrupt
        write(entry, on, taken)  # type: ignore[arg-type]

    monkeypatch.setattr(day, "add_step", cut_off)
    with pytest.raises(KeyboardInterrupt):
        close(desk)
    monkeypatch.undo()
    desk.reopen()
    assert list(day_progress(desk.office, FRIDAY).steps)[-1] == step
    signed = day_sheet(desk.office, FRIDAY)
    assert not signed.is_locked
    desk.bill(3, 60_000)
    assert desk.open_till("lan", 2).business_date == SATURDAY, "a signed day takes no acts, locked or not"
    closed = close(desk)
    assert closed.sheet.date == FRIDAY.isoformat()
    assert closed.sheet.is_locked
    assert closed.sheet.identity == signed.identity
    assert desk.faults() == []


def test_a_full_disk_leaves_the_day_signed_and_the_next_try_exports_it(desk: Desk) -> None:
    work(desk)
    count(desk)
    blocked = desk.folder / EXPORTS
    blocked.write_text("no folder")
    with pytest.raises(FileNotWritten):
        close(desk)
    assert day_progress(desk.office, FRIDAY).next_step == "export"
    blocked.unlink()
    closed = close(desk)
    assert closed.files.pdf.read_bytes().startswith(b"%PDF")
    assert closed.files.workbook.stat().st_size > 1_000


def test_the_files_of_a_day_lie_in_the_office_and_are_never_overwritten(desk: Desk, tmp_path: Path) -> None:
    work(desk)
    count(desk)
    folder = desk.folder / EXPORTS
    folder.mkdir()
    kept = folder / "KH01_2026-11-20_ngay.pdf"
    kept.write_bytes(b"what lay there")
    closed = close(desk)
    assert closed.files.pdf == kept
    assert kept.read_bytes() == b"what lay there"


def test_a_cashier_closes_with_a_supervisor_beside(desk: Desk) -> None:
    work(desk)
    count(desk)
    with pytest.raises(ApprovalNeeded):
        close(desk, "mai")
    with pytest.raises(NotAllowed):
        close(desk, "admin")
    sheet = close(desk, "mai", approver="ha").sheet
    assert (sheet.signed_by, sheet.approved_by) == ("Lê Thị Mai", "Nguyễn Văn Hà")
    assert [(line.act, line.answer) for line in sheet.approvals] == [("close_day", "approved")]


def test_a_lone_cashier_closes_a_day_alone_and_it_waits_for_its_approval(desk: Desk) -> None:
    change_setting(desk.office, desk.who("ha"), "office.one_person", "on")
    work(desk)
    count(desk, user="mai")
    sheet = close(desk, "mai").sheet
    assert sheet.is_locked
    assert [(line.act, line.approver) for line in sheet.approvals] == [("count_safe", ""), ("close_day", "")]
    assert {till.state for till in sheet.tills} == {"closed"}, "nobody has reconciled it yet"
    assert [act.act for act in open_approvals(desk.office, desk.who("ha"))] == ["count_safe", "close_day"]


def test_a_refused_closing_writes_nothing(desk: Desk) -> None:
    work(desk)
    before = desk.dump()
    for user in ("ha", "mai", "admin"):
        with pytest.raises((SafeNotCounted, ApprovalNeeded, NotAllowed)):
            close(desk, user)
    assert desk.dump() == before


def test_a_day_without_a_till_is_closed_like_any_other(desk: Desk) -> None:
    count(desk)
    sheet = close(desk).sheet
    assert (sheet.tills, sheet.net_minor, sheet.identity.closing_minor) == ((), 0, 0)


def test_a_day_that_was_never_closed_is_named_and_closed_after_a_later_one(desk: Desk) -> None:
    work(desk)
    desk.clock.on(SATURDAY)
    assert unclosed_days(desk.office) == (), "the newest till's day is the one being worked on until another begins"
    desk.bill(2, 80_000)
    desk.open_till("lan", 2, 50_000)
    assert unclosed_days(desk.office) == (FRIDAY,)
    desk.pay(2, user="lan")
    desk.close_till(desk.held_minor("lan"), "lan")
    count(desk)
    close(desk, on=SATURDAY)
    assert unclosed_days(desk.office) == (FRIDAY,)
    late = close(desk, on=FRIDAY)
    assert unclosed_days(desk.office) == ()
    saturday = day_sheet(desk.office, SATURDAY)
    assert (late.sheet.date, late.sheet.is_locked) == (FRIDAY.isoformat(), True)
    assert late.sheet.identity.closing_minor == saturday.identity.opening_minor
    assert sheet_faults(late.sheet) == sheet_faults(saturday) == ()
    assert desk.faults() == []
