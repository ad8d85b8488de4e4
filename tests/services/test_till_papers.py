"""This file is a till's paper by the desk, tested: whose it is, what it hides while the count is blind, on which paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from collectoffice.domain.errors import LockedMeanwhile, NoOpenTill, PrinterUnavailable
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.staff import lock_staff
from collectoffice.services.commands.till_papers import print_till_paper, save_till_paper
from collectoffice.services.commands.tills import count_till
from tests.builders import Desk
from tests.documents.reading import text

HELD = "842.200"


@pytest.fixture
def till(desk: Desk) -> Desk:
    desk.bill(1, 342_200, due=date(2026, 12, 5))
    desk.open_till(float_minor=500_000)
    desk.pay(1)
    return desk


def printed(desk: Desk) -> str:
    return text(desk.printer.papers[-1][2])


def test_a_cashiers_x_reading_says_no_close_and_hides_the_cash(till: Desk) -> None:
    print_till_paper(till.office, till.who("mai"))
    assert "KHÔNG CHỐT CA" in printed(till)
    assert HELD not in printed(till)
    assert "342.200" not in printed(till)
    assert till.printer.papers[-1][0] == "a5"


def test_a_supervisors_x_reading_shows_it_until_the_drawer_is_being_counted(till: Desk) -> None:
    print_till_paper(till.office, till.who("ha"), 1)
    assert HELD in printed(till)
    count_till(till.office, till.who("mai"), 800_000)
    print_till_paper(till.office, till.who("ha"), 1)
    assert HELD not in printed(till)
    change_setting(till.office, till.who("ha"), "till.blind_count", "off")
    print_till_paper(till.office, till.who("mai"))
    assert HELD in printed(till)


def test_a_closed_tills_paper_is_its_close(till: Desk, tmp_path: Path) -> None:
    till.close_till(840_000)
    with pytest.raises(NoOpenTill):
        print_till_paper(till.office, till.who("mai"))
    for form in ("a5", "80mm"):
        save_till_paper(till.office, till.who("mai"), tmp_path / f"{form}.pdf", 1, form)
        said = text((tmp_path / f"{form}.pdf").read_bytes())
        assert "PHIẾU CHỐT CA" in said
        assert "THIẾU 2.200" in said
        assert "KHÔNG CHỐT CA" not in said


def test_it_goes_on_the_paper_that_receipts_have(till: Desk) -> None:
    change_setting(till.office, till.who("ha"), "paper.receipt", "80mm")
    print_till_paper(till.office, till.who("mai"))
    assert till.printer.papers[-1][0] == "80mm"
    till.printer.is_jammed = True
    with pytest.raises(PrinterUnavailable):
        print_till_paper(till.office, till.who("mai"))


def test_whoever_was_locked_meanwhile_prints_nothing_and_takes_no_money(till: Desk) -> None:
    till.bill(2, 94_100, number="HAI", due=date(2026, 12, 5))
    lock_staff(till.office, till.who("admin"), "mai", "nghỉ việc", with_open_till=True)
    with pytest.raises(LockedMeanwhile):
        print_till_paper(till.office, till.who("mai"))
    with pytest.raises(LockedMeanwhile):
        till.pay(2)
    assert till.held_minor() == 842_200
    assert till.faults() == []
