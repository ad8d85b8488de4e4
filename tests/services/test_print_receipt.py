"""This file is the printing of receipts, tested: committed first, printed after, each copy written down."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from collectoffice.domain.errors import FileNotWritten, NotAllowed, PrinterUnavailable, UnknownReceipt
from collectoffice.domain.receipt_number import ReceiptNumber
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.print_receipt import print_receipt, save_receipt
from collectoffice.services.queries.receipts import last_receipts, unprinted_receipts
from tests.builders import Desk
from tests.documents.reading import text as text_of


@pytest.fixture
def till(desk: Desk) -> Desk:
    desk.bill(1, 512_378, "2026-11-16", name="Nguyễn Thị Hồng")
    desk.bill(2, 80_000, "2026-11-16", name="Trần Văn Ba")
    desk.open_till()
    return desk


def test_the_original_is_printed_once_and_then_copies_are_numbered_and_written_down(till: Desk) -> None:
    number = till.pay(1).receipts[0]
    copies = [print_receipt(till.office, till.who("mai"), number, "a5").copy for _ in range(3)]
    assert copies == [0, 1, 2]
    assert till.connection.execute("SELECT copy, is_late, form FROM printing ORDER BY id").fetchall() == [
        (0, 0, "a5"),
        (1, 0, "a5"),
        (2, 0, "a5"),
    ]
    texts = [text_of(pdf).casefold() for _, _, pdf in till.printer.papers]
    assert "bản in lại" not in texts[0]
    assert "bản in lại lần 1" in texts[1]
    assert "bản in lại lần 2" in texts[2]
    assert till.faults() == []


def test_a_jammed_printer_does_not_undo_the_payment_and_the_receipt_is_listed_as_not_printed(till: Desk) -> None:
    till.printer.is_jammed = True
    number = till.pay(1).receipts[0]
    with pytest.raises(PrinterUnavailable):
        print_receipt(till.office, till.who("mai"), number, "a5")
    till.reopen()
    assert till.quote(1).bills == ()
    assert [receipt.number for receipt in unprinted_receipts(till.office)] == [number]
    till.printer.is_jammed = False
    assert print_receipt(till.office, till.who("mai"), number, "a5").copy == 0
    assert unprinted_receipts(till.office) == ()


@pytest.mark.parametrize(("minutes", "is_late"), [(10, False), (11, True)])
def test_a_first_printing_more_than_ten_minutes_after_the_payment_says_so(
    till: Desk, minutes: int, is_late: bool
) -> None:
    number = till.pay(1).receipts[0]
    till.clock.pass_by(minutes=minutes)
    assert print_receipt(till.office, till.who("mai"), number, "a5").is_late == is_late
    printed = print_receipt(till.office, till.who("mai"), number, "a5")
    assert (printed.copy, printed.is_late) == (1, False), "the first reprint is COPY 1"


def test_a_first_printing_after_the_till_closed_is_late(till: Desk) -> None:
    number = till.pay(1).receipts[0]
    till.close_till(till.held_minor())
    assert print_receipt(till.office, till.who("mai"), number, "a5").is_late


def test_a_reprint_is_the_same_paper_whatever_changed_since(till: Desk) -> None:
    number = till.pay(1).receipts[0]
    print_receipt(till.office, till.who("mai"), number, "a5")
    till.bill(1, 70_000, "2026-11-19", period="2026-12", name="Tên Khác", address="Nơi Khác")
    change_setting(till.office, till.who("admin"), "paper.language", "zh")
    change_setting(till.office, till.who("admin"), "office.name", "Tên văn phòng khác")
    till.reopen()
    print_receipt(till.office, till.who("mai"), number, "a5")
    first, second = (text_of(pdf) for _, _, pdf in till.printer.papers)
    for kept in ("Nguyễn Thị Hồng", "Thôn 1", "Điện lực Khánh Sơn", number):
        assert kept in first
        assert kept in second
    assert "Tên Khác" not in second
    assert "văn phòng khác" not in second


def test_a_voided_receipt_says_so_when_it_is_reprinted(till: Desk) -> None:
    taken = till.pay(1)
    print_receipt(till.office, till.who("mai"), taken.receipts[0], "a5")
    till.void(taken.event, "nhầm khách hàng")
    print_receipt(till.office, till.who("mai"), taken.receipts[0], "a5")
    first, second = (text_of(pdf) for _, _, pdf in till.printer.papers)
    assert "nhầm khách hàng" not in first
    assert "nhầm khách hàng" in second


def test_every_receipt_of_a_basket_and_its_summary_are_printed_apart(till: Desk) -> None:
    basket = till.pay(1, 2, cash=700_000)
    for text in (*basket.receipts, basket.event):
        assert print_receipt(till.office, till.who("mai"), text, "80mm").copy == 0
    assert [paper for paper, _, _ in till.printer.papers] == ["80mm", "80mm", "a4"]
    summary = text_of(till.printer.papers[-1][2])
    assert all(number in summary for number in basket.receipts)


def test_a_receipt_is_found_by_its_barcode_too(till: Desk) -> None:
    number = till.pay(1).receipts[0]
    assert (
        print_receipt(till.office, till.who("mai"), ReceiptNumber("KH01", 1, 2026, 1, 1).barcode, "a5").number == number
    )


@pytest.mark.parametrize("text", ["KH01-1-26A-000002", "KH02-1-26A-000001", "9001260100000124", "", "nonsense"])
def test_an_unknown_receipt_prints_nothing(till: Desk, text: str) -> None:
    till.pay(1)
    before = till.dump()
    with pytest.raises(UnknownReceipt):
        print_receipt(till.office, till.who("mai"), text, "a5")
    assert till.dump() == before
    assert till.printer.papers == []


def test_a_bank_collection_has_no_receipt_to_print(till: Desk) -> None:
    till.take_in(till.reading([till.bank_row(1)], "bank"))
    event = till.connection.execute("SELECT uid FROM event WHERE kind = 'payment'").fetchone()[0]
    with pytest.raises(UnknownReceipt):
        print_receipt(till.office, till.who("mai"), event, "a5")


def test_a_file_that_cannot_be_written_is_no_printing(till: Desk, tmp_path: Path) -> None:
    number = till.pay(1).receipts[0]
    before = till.dump()
    with pytest.raises(FileNotWritten):
        save_receipt(till.office, till.who("mai"), number, "a5", tmp_path / "none" / "r.pdf")
    assert till.dump() == before


def test_the_heads_of_the_office_print_receipts_and_an_auditor_prints_none(till: Desk) -> None:
    number = till.pay(1).receipts[0]
    auditor = replace(till.who("ha"), role="auditor")
    with pytest.raises(NotAllowed):
        print_receipt(till.office, auditor, number, "a5")
    assert print_receipt(till.office, till.who("ha"), number, "a5").copy == 0
    assert print_receipt(till.office, till.who("admin"), number, "a5").copy == 1


def test_the_last_receipts_of_a_till_are_newest_first(till: Desk) -> None:
    taken = [till.pay(1, amount=1_000, cash=1_000).receipts[0] for _ in range(7)]
    till_id = till.connection.execute("SELECT till_id FROM till_now").fetchone()[0]
    assert [receipt.number for receipt in last_receipts(till.office, till_id)] == taken[:-6:-1]
