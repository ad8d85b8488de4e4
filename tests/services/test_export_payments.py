"""This file is the export: its sum is what was collected, an undone payment stands with its mirror."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from collectoffice.domain.errors import DaysBackwards
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.answer_approval import answer_approval
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.export_payments import export_payments
from collectoffice.services.commands.move_credit import move_credit
from collectoffice.services.commands.refund_credit import refund_credit
from tests.builders import Desk


def test_the_exports_sum_is_what_stayed_in_the_drawer_and_voids_cancel_out(desk: Desk, tmp_path: Path) -> None:
    desk.bill(1, 342_180)
    desk.bill(2, 94_120)
    desk.open_till(float_minor=500_000)
    desk.pay(1, cash=400_000)
    undone = desk.pay(2, cash=100_000)
    desk.void(undone.event)
    exported = export_payments(desk.office, tmp_path / "out", "ha")
    assert exported.sum_minor == desk.held_minor() - 500_000
    sheet = load_workbook(exported.path).worksheets[0]
    amounts = [row for row in sheet.iter_rows(min_row=2, values_only=True) if row[0]]
    assert len(amounts) == exported.rows
    voided = [row for row in amounts if undone.receipts[0] in row]
    assert len(voided) == 2 * len(undone.allocations)


def test_days_the_wrong_way_round_write_no_workbook(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(DaysBackwards):
        export_payments(desk.office, tmp_path / "out", "ha", date(2026, 11, 20), date(2026, 11, 3))
    assert not (tmp_path / "out").exists()


def test_an_export_overwrites_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.bill(1, 342_180)
    desk.open_till()
    desk.pay(1, cash=400_000)
    first, second = (export_payments(desk.office, tmp_path) for _ in range(2))
    assert first.path != second.path
    assert first.path.exists()


def test_credit_that_pays_is_no_new_money(desk: Desk, tmp_path: Path) -> None:
    desk.bill(1, 100_000)
    desk.open_till()
    desk.pay(1, amount=300_000, cash=300_000)
    before = export_payments(desk.office, tmp_path).sum_minor
    desk.bill(1, 50_000, "2026-11-19", period="2026-12")
    desk.pay(1, tenders=[Tender("credit", 50_000)])
    assert desk.quote(1).total_minor == 0
    assert export_payments(desk.office, tmp_path).sum_minor == before == 300_000


def test_a_refund_and_moved_credit_have_words_of_their_own_and_the_sum_stays_what_came_in(
    desk: Desk, tmp_path: Path
) -> None:
    desk.bill(1, 100_000)
    desk.bill(2, 100_000)
    desk.open_till()
    desk.pay(1, amount=300_000, cash=300_000)
    credit = desk.quote(1).credit_minor
    refund_credit(desk.office, desk.who("mai"), desk.code(1), 50_000, "other", desk.who("ha"))
    move_credit(desk.office, desk.who("ha"), desk.code(1), desk.code(2), 30_000)
    exported = export_payments(desk.office, tmp_path)
    rows = list(load_workbook(exported.path).worksheets[0].iter_rows(values_only=True))
    kind, amount = rows[0].index("Khoản"), rows[0].index("Số tiền")
    of = {word: [row[amount] for row in rows if row[kind] == word] for word in ("Hoàn tiền", "Chuyển dư có", "Dư có")}
    assert of == {"Hoàn tiền": [-50_000], "Chuyển dư có": [-30_000, 30_000], "Dư có": [credit]}
    assert exported.sum_minor == 250_000 == desk.held_minor()


def test_what_still_waits_for_its_approval_is_marked_until_somebody_answers(desk: Desk, tmp_path: Path) -> None:
    change_setting(desk.office, desk.who("ha"), "office.one_person", "on")
    desk.bill(1, 100_000)
    desk.open_till()
    desk.pay(1, amount=300_000, cash=300_000)
    first = refund_credit(desk.office, desk.who("mai"), desk.code(1), 20_000)
    second = refund_credit(desk.office, desk.who("mai"), desk.code(1), 10_000)
    assert (first.is_waiting, second.is_waiting) == (True, True)
    assert marks(desk, tmp_path) == {-20_000: "Chờ duyệt", -10_000: "Chờ duyệt"}
    answer_approval(desk.office, desk.who("ha"), first.event, "approved")
    answer_approval(desk.office, desk.who("ha"), second.event, "contested", "không có chữ ký")
    assert marks(desk, tmp_path) == {-10_000: "Không được duyệt"}


def marks(desk: Desk, folder: Path) -> dict[int, str]:
    """The sums of the rows that lack an approval, each with its mark."""
    rows = list(load_workbook(export_payments(desk.office, folder).path).worksheets[0].iter_rows(values_only=True))
    amount, mark = rows[0].index("Số tiền"), rows[0].index("Duyệt")
    return {row[amount]: row[mark] for row in rows[1:] if row[mark]}


def test_an_export_carries_the_head_of_the_chain_and_a_name_of_its_own(desk: Desk, tmp_path: Path) -> None:
    def info(folder: str) -> dict[str, str]:
        sheet = load_workbook(export_payments(desk.office, tmp_path / folder).path)["Thông tin"]
        return {str(name): str(value) for name, value in sheet.iter_rows(values_only=True)}

    desk.bill(1, 342_180)
    desk.open_till()
    desk.pay(1, cash=400_000)
    newest, link = desk.connection.execute(
        "SELECT event_id, lower(hex(hash)) FROM link ORDER BY 1 DESC LIMIT 1"
    ).fetchone()
    one, again = info("one"), info("two")
    assert (one["Sự việc cuối của chuỗi"], one["Đầu chuỗi"]) == (str(newest), link)
    rows = one["SHA-256 các dòng"]
    assert one["Mã tệp xuất"] == again["Mã tệp xuất"] == f"KH01-{newest}-{link[:8]}-{rows[:8]}"
    desk.bill(2, 94_120)
    assert info("three")["Mã tệp xuất"] != one["Mã tệp xuất"]
