"""This file is what the office may rely on when cash moves with a slip."""

from __future__ import annotations

from pathlib import Path

import pytest

from collectoffice.domain.errors import UnknownReceipt
from collectoffice.services.commands.cash_papers import print_cash_slip, save_cash_slip
from collectoffice.services.commands.till_cash import exchange_notes, pay_in, turn_in
from collectoffice.services.commands.tills import open_till
from tests.builders import Desk, make_desk
from tests.documents.reading import text


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path)


def test_the_slip_of_a_turn_in_names_both_persons_the_sum_and_the_notes(desk: Desk, tmp_path: Path) -> None:
    office, mai, ha = desk.office, desk.who("mai"), desk.who("ha")
    open_till(office, mai, 1, pieces={100_000: 5})
    moved = turn_in(office, mai, None, {100_000: 3}, approver=ha)
    save_cash_slip(office, mai, moved.event, tmp_path / "slip.pdf")
    said = text((tmp_path / "slip.pdf").read_bytes())
    assert "300.000" in said
    assert "Lê Thị Mai" in said
    assert "Nguyễn Văn Hà" in said
    print_cash_slip(office, mai, moved.event)
    assert desk.printer.papers[-1][0] == "a5"
    desk.close()


def test_an_exchange_says_what_changed_hands_and_both_tills(desk: Desk, tmp_path: Path) -> None:
    office, mai, lan = desk.office, desk.who("mai"), desk.who("lan")
    open_till(office, mai, 1, pieces={100_000: 2})
    other = open_till(office, lan, 2, pieces={10_000: 30})
    pay_in(office, mai, 20_000, "tiền photo")
    moved = exchange_notes(office, mai, other.till, {100_000: 1}, {10_000: 10})
    save_cash_slip(office, mai, moved.event, tmp_path / "slip.pdf")
    said = text((tmp_path / "slip.pdf").read_bytes())
    assert "100.000" in said
    assert "Trần Thị Lan" in said
    desk.close()


def test_an_event_that_moved_no_cash_has_no_slip(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UnknownReceipt):
        save_cash_slip(desk.office, desk.who("mai"), "nothing", tmp_path / "slip.pdf")
    desk.close()
