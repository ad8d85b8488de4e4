"""This file is the proof of the one door for workbooks: what the office may rely on whatever the list is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from collectoffice.domain.errors import Cancelled, HeaderNotFound
from collectoffice.exchange.layout import ColumnMap
from collectoffice.exchange.rows import BillRow
from collectoffice.exchange.workbook import Reading, read_workbook
from tests.exchange.sheets import BILL_HEADER, CN_CODE, SLIM_HEADER, VN_CODE, bill, save, slim_bill

PRACTICE = Path(__file__).parents[2] / "resources" / "practice"


def read(path: Path, **how: object) -> Reading:
    return read_workbook(path, minor_digits=0, customer_code=VN_CODE, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["bills", "arrears", "bank", "group", "station"])
def test_the_practice_workbooks_are_taken_and_reported_as_their_maker_expects(name: str) -> None:
    expected = json.loads((PRACTICE / "expected.json").read_text("utf-8"))[name]
    is_chinese = name == "station"
    reading = read_workbook(
        PRACTICE / expected["file"],
        minor_digits=2 if is_chinese else 0,
        customer_code=CN_CODE if is_chinese else VN_CODE,
    )
    problems = [{"row": found.row, "code": found.customer_code, "why": found.why} for found in reading.problems]
    assert problems == expected["problems"]
    assert reading.header_row == expected["header_row"]
    assert reading.data_rows == expected["data_rows"]
    assert (reading.taken, reading.taken_minor) == (expected["taken"], expected["sum_minor"])
    assert reading.kind == ("bills" if is_chinese else name)
    assert reading.currency == ("CNY" if is_chinese else "VND")


def test_the_sum_of_the_practice_bills_agrees_with_their_own_total_line() -> None:
    reading = read(PRACTICE / "TT02_HDTD_2026-11.xlsx")
    assert reading.stated_total is not None
    assert reading.stated_total.amount + reading.text_total == reading.taken_minor + reading.held_total


def test_the_same_values_come_out_whatever_the_order_of_the_columns(tmp_path: Path) -> None:
    rows = [bill(place) for place in range(1, 30)]
    turned = [list(reversed(row)) for row in rows]
    plain = read(save(tmp_path / "a.xlsx", rows))
    other = read(save(tmp_path / "b.xlsx", turned, header=BILL_HEADER[::-1]))
    assert plain.rows == other.rows
    assert plain.header_signature != other.header_signature


def test_the_columns_are_shown_with_samples_and_how_they_fared(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [bill(1, total=None), bill(2, phone=None), bill(3, code="PA02")])
    columns = {column.field or column.header: column for column in read(path).columns}
    assert (columns["code"].letter, columns["code"].header, columns["code"].sample) == ("B", "Mã KH", "PA02100000001")
    assert (columns["code"].filled, columns["code"].failed) == (3, 1)
    assert (columns["total"].filled, columns["total"].failed) == (2, 1)
    assert (columns["phone"].filled, columns["phone"].failed) == (2, 0)
    assert (columns["STT"].field, columns["STT"].letter) == ("", "A")


def test_other_sheets_are_named_and_hidden_ones_are_never_read(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [bill(1)], more={"Ẩn": [BILL_HEADER, bill(7), bill(8)], "Hướng dẫn": [["x"]]})
    book = load_workbook(path)
    book["Ẩn"].sheet_state = "veryHidden"
    book.save(path)
    reading = read(path)
    assert (reading.sheet, reading.other_sheets, reading.taken) == ("Sheet1", ("Ẩn", "Hướng dẫn"), 1)


def test_the_list_may_stand_on_a_later_sheet(tmp_path: Path) -> None:
    path = save(
        tmp_path / "a.xlsx",
        [["x"]],
        header=["Trang bìa"],
        sheet="Bìa",
        more={"HĐ": [[], BILL_HEADER, bill(1)], "c": []},
    )
    reading = read(path)
    assert (reading.sheet, reading.header_row, reading.taken) == ("HĐ", 2, 1)


def test_a_hand_made_map_is_used_where_words_say_nothing(tmp_path: Path) -> None:
    rows = [["PA02100000001", 108_011, "11/2026", "04/11/2026"]]
    path = save(tmp_path / "a.xlsx", rows, header=["cột 1", "cột 2", "cột 3", "cột 4"])
    with pytest.raises(HeaderNotFound):
        read(path)
    column_map = ColumnMap("bills", "Sheet1", 1, {"code": 0, "total": 1, "period": 2, "issued": 3})
    reading = read(path, column_map=column_map)
    (row,) = reading.rows
    assert isinstance(row, BillRow)
    assert row.bill is not None
    assert (row.bill.total_minor, row.bill.period, row.bill.issued_on) == (108_011, "2026-11", date(2026, 11, 4))
    assert (reading.column_map, reading.currency) == (column_map, None)


def test_progress_counts_rows_up_to_the_last(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [slim_bill(place) for place in range(1, 5_001)], header=SLIM_HEADER)
    seen: list[tuple[int, int]] = []
    read(path, progress=lambda done, of: seen.append((done, of)))
    assert seen[0] == (0, 5_001)
    assert seen[-1] == (5_001, 5_001)
    assert seen == sorted(seen)
    assert len(seen) > 2


def test_cancelling_at_any_moment_stops_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(tmp_path / "a.xlsx", [slim_bill(place) for place in range(1, 2_501)], header=SLIM_HEADER)
    folder = tmp_path / "private"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    for limit in (0, 1, 5):
        with pytest.raises(Cancelled):
            read(path, cancelled=asked_more_than(limit))
    assert list(folder.iterdir()) == []


def asked_more_than(limit: int) -> Callable[[], bool]:
    asked = iter(range(10_000))
    return lambda: next(asked) >= limit


def test_reading_leaves_no_copy_and_names_the_files_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(tmp_path / "a.xlsx", [bill(1)])
    folder = tmp_path / "private"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    assert read(path).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert list(folder.iterdir()) == []


def test_a_file_that_may_not_be_written_can_be_read(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [bill(1)])
    path.chmod(0o444)
    assert read(path).taken == 1


def test_a_path_in_any_script_can_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "Thư mục 电费 'x'"
    folder.mkdir()
    assert read(save(folder / "hóa đơn 十一月.xlsx", [bill(1)])).taken == 1


def test_thousands_of_rows_are_read_like_one(tmp_path: Path) -> None:
    count = 4_321
    names = [f"Lò\u00a0Văn {place}" if place % 97 == 0 else f"Lò Văn {place}" for place in range(1, count + 1)]
    rows = [slim_bill(place, name) for place, name in enumerate(names, start=1)]
    reading = read(save(tmp_path / "a.xlsx", rows, header=SLIM_HEADER))
    assert reading.taken == count
    assert reading.taken_minor == sum(row[3] for row in rows)
    assert [row.row for row in reading.rows] == list(range(2, count + 2))
    read_names = {row.customer.name for row in reading.rows if isinstance(row, BillRow)}
    assert read_names == {f"Lò Văn {place}" for place in range(1, count + 1)}


def test_an_old_macintosh_files_days_are_the_same_days(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [bill(1)])
    book = load_workbook(path)
    book.epoch = CALENDAR_MAC_1904
    book.save(path)
    (row,) = read(path).rows
    assert isinstance(row, BillRow)
    assert row.bill is not None
    assert row.bill.issued_on == date(2026, 11, 4)


def test_reading_twice_at_once_is_two_readings(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [bill(place) for place in range(1, 200)])
    other = save(tmp_path / "b.xlsx", [bill(place) for place in range(1, 100)])
    counts: list[int] = []
    read(path, progress=lambda _done, _of: counts.append(read(other).taken if not counts else 0))
    assert counts[0] == 99
