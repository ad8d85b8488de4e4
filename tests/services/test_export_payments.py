"""This file is the export: its sum is what was collected, an undone payment stands with its mirror."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from collectoffice.domain.tender import Tender
from collectoffice.services.commands.export_payments import export_payments
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
