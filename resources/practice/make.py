"""This file is the maker of the practice workbooks: invented offices, the true manner of head office's clerks.

Run it (``python resources/practice/make.py [FOLDER]``) after a change; the same bytes come out every time. ``expected.json`` is
written from what the maker knows, not from what the program reads. People, places, codes and sums are invented.
"""

from __future__ import annotations

import json
import random
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

OFFICE = "TT02"
COMPANY = "CÔNG TY ĐIỆN LỰC THUNG TRÀ"
FIXED_TIME = (2026, 11, 4, 8, 0, 0)
MONTH, ISSUED = "11/2026", date(2026, 11, 4)

BILLS_FILE = f"{OFFICE}_HDTD_2026-11.xlsx"
ARREARS_FILE = f"{OFFICE}_NO_2026-10-31.xlsx"
BANK_FILE = f"{OFFICE}_THUHO_2026-11-20.xlsx"
GROUP_FILE = f"{OFFICE}_NHOM_TRAM.xlsx"
STATION_FILE = "QSZ_DFMX_202611.xlsx"

SURNAMES = ("Quách", "Đinh", "Lường", "Tòng", "Giàng", "Hà", "Lò", "Vì", "Phùng", "Khuất", "Ngần", "Ứng")
MIDDLE = ("Văn", "Thị", "Bích", "Khắc", "Thế", "Như")
GIVEN = (
    "Ẩn",
    "Bưởi",
    "Chiêm",
    "Diệp",
    "Đượm",
    "Hoạch",
    "Khuê",
    "Liễu",
    "Mận",
    "Nhạn",
    "Quyến",
    "Sửu",
    "Thược",
    "Ưng",
    "Xoan",
)
VILLAGES = ("bản Khau Vai", "bản Nà Hỏm", "xóm Đồi Sim", "xóm Cầu Treo", "bản Pá Lau")
COMMUNES = ("xã Thung Trà", "xã Suối Ngần", "xã Mường Hạ")
SHOPS = ("Tạp hóa Bến Đò", "Xay xát Ông Khuất", "Homestay Mây Trắng", "HTX chè Đồi Sim", "Trạm bơm Suối Ngần",
         "Quán phở Cầu Treo", "Trường mầm non Hoa Ban", "Lò sấy măng Pá Lau")  # fmt: skip
HAN_SURNAMES, HAN_GIVEN = (
    "苗贺牛尚樊屈温阎",
    ("喆", "玉珺", "铁柱", "秋菊", "建业", "小满", "垚", "春燕", "大勇", "雪莲"),
)
HAN_VILLAGES = ("青石子村", "柳沟村", "北坡村", "河湾村")
HAN_SHOPS = ("青石砖瓦厂", "柳沟粮油店", "河湾养殖合作社", "北坡机井")


@dataclass
class Customer:
    """One invented customer."""

    code: str
    name: str
    address: str
    meter: str
    route: str
    phone: str
    customer_class: str
    reading: int
    kwh: int


@dataclass
class Bill:
    """One invented bill, as it is meant (not as the clerk spoiled it)."""

    customer: Customer
    number: str
    charge: int
    vat: int

    @property
    def total(self) -> int:
        """What the customer owes."""
        return self.charge + self.vat


@dataclass
class Expected:
    """What a careful importer takes of one workbook and what it reports."""

    file: str
    header_row: int
    data_rows: int = 0
    taken: int = 0
    sum_minor: int = 0
    problems: list[dict[str, object]] = field(default_factory=list)

    def problem(self, row: int, code: str, why: str) -> None:
        """Note a row that is reported."""
        self.problems.append({"row": row, "code": code, "why": why})


def moment(*parts: int) -> datetime:
    """A moment as a cell holds it: cells know no time zone."""
    year, month, on_day, hour, minute, second = (*parts, 0, 0, 0)[:6]
    return datetime(year, month, on_day, hour, minute, second)  # noqa: DTZ001


def half_up_percent(amount: int, percent: int) -> int:
    """A percentage of an amount, rounded half up."""
    return (amount * percent + 50) // 100


def household_charge(kwh: int) -> int:
    """An invented tariff of three blocks, in đồng."""
    blocks = ((50, 1_902), (50, 1_958), (10_000, 2_271))
    charge = 0
    for size, price in blocks:
        used = min(kwh, size)
        charge += used * price
        kwh -= used
    return charge


def make_customers(rng: random.Random) -> list[Customer]:
    """40 households, 8 businesses, 12 masts of one payer."""
    customers = []
    for place in range(60):
        is_household, is_mast = place < 40, place >= 48
        if is_household:
            name = f"{rng.choice(SURNAMES)} {rng.choice(MIDDLE)} {rng.choice(GIVEN)}"
            name = name.upper() if place % 7 == 0 else name
        else:
            name = f"Trạm phát sóng TS-{place - 47:02} ({rng.choice(COMMUNES)[3:]})" if is_mast else SHOPS[place - 40]
        customers.append(
            Customer(
                code=f"PA0210{20_000 + place * 61:07}",
                name=name,
                address=f"{rng.choice(VILLAGES)}, {rng.choice(COMMUNES)}, huyện Vân Khê",
                meter=f"{rng.randrange(10**7, 10**8)}",
                route=f"TT{rng.randrange(1, 7):02}",
                phone="" if place % 9 == 4 else f"09{rng.randrange(10**7, 10**8)}",
                customer_class="SHBT" if is_household else "VT" if is_mast else "KD",
                reading=rng.randrange(2_000, 60_000),
                kwh=rng.randrange(25, 190) if is_household else rng.randrange(200, 1_400),
            )
        )
    return customers


def make_bills(customers: list[Customer]) -> list[Bill]:
    """One bill a customer."""
    bills = []
    for number, customer in enumerate(customers, start=1):
        is_household = customer.customer_class == "SHBT"
        charge = household_charge(customer.kwh) if is_household else customer.kwh * 2_968
        bills.append(Bill(customer, f"{OFFICE}-26-{number:06}", charge, half_up_percent(charge, 8)))
    return bills


BILL_HEADER = ("STT", "Mã KH", "Tên khách hàng", "Địa chỉ sử dụng điện", "Số công tơ", "Sổ GCS", "Điện thoại",
               "Mục đích SD", "Kỳ HĐ", "Số hóa đơn", "CS cũ", "CS mới", "Sản lượng (kWh)", "Tiền điện (chưa thuế)",
               "Thuế suất", "Tiền thuế GTGT", "Tổng cộng tiền thanh toán", "Ngày phát hành", "Ghi chú")  # fmt: skip
CODE, NAME, PHONE, PERIOD, KWH, CHARGE, VAT, TOTAL, NOTE = 1, 2, 6, 8, 12, 13, 15, 16, 18


def bill_row(place: int, bill: Bill) -> list[Any]:
    """A bill as the clerk's sheet has it: phones that lost their zero, rates and days now as text, now as values."""
    customer = bill.customer
    phone: Any = customer.phone
    if phone and place % 3 == 0:
        phone = int(phone)
    issued: Any = ISSUED if place % 3 else ISSUED.strftime("%d/%m/%Y")
    rate: Any = "8%" if place % 2 else 0.08
    return [place, customer.code, customer.name, customer.address, customer.meter, customer.route, phone,
            customer.customer_class, MONTH, bill.number, customer.reading, customer.reading + customer.kwh,
            customer.kwh, bill.charge, rate, bill.vat, bill.total, issued, ""]  # fmt: skip


def write_bills(folder: Path, bills: list[Bill]) -> Expected:
    """The month's bills, with one odd row of every kind."""
    expected = Expected(BILLS_FILE, header_row=7)
    rows = [bill_row(place, bill) for place, bill in enumerate(bills, start=1)]
    spoiled: list[tuple[int, str]] = []

    def spoil(place: int, why: str) -> list[Any]:
        spoiled.append((place, why))
        return rows[place]

    rows[2][NAME] = rows[2][NAME].replace(" ", "\u00a0", 1) + "  "
    rows[3][NAME] = unicodedata.normalize("NFD", rows[3][NAME])
    rows[5][CODE] = rows[5][CODE].lower()
    rows[8][TOTAL] = f"{rows[8][TOTAL]:,}".replace(",", ".")
    rows[50][NAME] = f'=HYPERLINK("http://example.invalid","{rows[50][NAME]}")'
    row = spoil(11, "customer code has 12 characters")
    row[CODE] = row[CODE][:-1]
    spoil(14, "a fraction of a dong")[TOTAL] += 0.5
    spoil(17, "total is missing")[TOTAL] = None
    spoil(21, "period has month 13")[PERIOD] = "13/2026"
    spoil(44, "total is not charge + VAT")[TOTAL] += 10_000
    row = spoil(46, "negative bill: not a bill to collect, belongs to adjustments")
    for column in (KWH, CHARGE, VAT, TOTAL):
        row[column] = -row[column]
    row[NOTE] = "HĐ điều chỉnh giảm"
    second = list(rows[53])
    second[CHARGE] += 40_000
    second[TOTAL] += 40_000
    rows.insert(54, second)
    rows.insert(30, list(rows[29]))
    spoiled = [(place + (place >= 30), why) for place, why in spoiled]
    spoiled += [(30, "the same bill a second time, identical: taken once, reported")]
    spoiled += [(place, "one bill number, two amounts: neither taken") for place in (54, 55)]

    book = Workbook()
    sheet = book.active
    sheet.title = "Danh sách HĐ"
    title_block(sheet, COMPANY, f"ĐIỆN LỰC {OFFICE}", "DANH SÁCH HÓA ĐƠN TIỀN ĐIỆN", "Kỳ 1 tháng 11 năm 2026")
    sheet["A5"] = f"Ngày lập: {ISSUED:%d/%m/%Y}"
    first = expected.header_row + 1
    fill(sheet, expected.header_row, BILL_HEADER, rows)
    last = first + len(rows) - 1
    sheet.cell(last + 1, 3, "Tổng cộng")
    sheet.cell(last + 1, 17, f"=SUM(Q{first}:Q{last})")
    sheet.cell(last + 3, 14, "Người lập biểu")
    sheet.cell(last + 3, 17, "Giám đốc")
    book.create_sheet("Hướng dẫn")["A1"] = "Gửi lại kết quả thu trước 16h30 hằng ngày."
    stated = sum(row[TOTAL] for row in rows if isinstance(row[TOTAL], int | float))
    save(folder, book, BILLS_FILE, {f"SUM(Q{first}:Q{last})": repr(stated)})

    for place, why in sorted(spoiled):
        expected.problem(first + place, rows[place][CODE], why)
    held = {place for place, _ in spoiled}
    by_number = {bill.number: bill.total for bill in bills}
    expected.data_rows = len(rows)
    expected.taken = len(rows) - len(held)
    expected.sum_minor = sum(by_number[row[9]] for place, row in enumerate(rows) if place not in held)
    return expected


def write_arrears(folder: Path, bills: list[Bill], rng: random.Random) -> Expected:
    """What is still open of the months before: one to four periods a customer."""
    expected = Expected(ARREARS_FILE, header_row=1)
    rows: list[list[Any]] = []
    for place in (0, 1, 4, 6, 9, 13, 16, 19, 24, 28, 33, 41, 45):
        bill = bills[place]
        for back in range(1 + place % 4):
            month = 10 - back
            amount = bill.total * rng.randrange(70, 130) // 100
            rows.append([bill.customer.code, bill.customer.name, f"{month:02}/2026", f"{bill.number}-{month:02}", amount,
                         date(2026, month, 14), min(back, 2)])  # fmt: skip
            expected.sum_minor += amount
    book = Workbook()
    sheet = book.active
    sheet.title = "No"
    header = ("Mã khách hàng", "Họ tên", "Kỳ nợ", "Số HĐ", "Số tiền nợ", "Hạn thanh toán", "Lần thông báo")
    fill(sheet, 1, header, rows)
    save(folder, book, ARREARS_FILE)
    expected.data_rows = expected.taken = len(rows)
    return expected


def write_bank(folder: Path, bills: list[Bill]) -> Expected:
    """What banks collected: one reference twice, one with two amounts, a stranger, one overpaid, one without a bill."""
    expected = Expected(BANK_FILE, header_row=3)
    banks = ("Ngân hàng Thung Trà", "Ví Sao Mai", "NH Vân Khê")
    rows: list[list[Any]] = []
    for count, place in enumerate((7, 10, 12, 15, 18, 22, 23, 26, 31, 40, 42), start=1):
        paid_at = moment(2026, 11, 6 + count, 7 + count, 5 * count)
        bill = bills[place]
        rows.append([paid_at, bill.customer.code, MONTH, bill.total, banks[count % 3], f"GD26{count:08}"])
    rows[4][3] += 5_000
    rows.append(list(rows[1]))
    rows.append([moment(2026, 11, 18, 9, 30), "PA02109999999", MONTH, 120_000, banks[0], "GD2600000090"])
    rows.append([moment(2026, 11, 18, 10, 0), bills[46].customer.code, MONTH, 90_000, banks[1], "GD2600000091"])
    rows.append([moment(2026, 11, 19, 8, 0), bills[34].customer.code, MONTH, 70_000, banks[2], "GD2600000092"])
    rows.append([moment(2026, 11, 19, 8, 0), bills[34].customer.code, MONTH, 75_000, banks[2], "GD2600000092"])
    book = Workbook()
    sheet = book.active
    sheet.title = "Thu hộ"
    sheet["A1"] = "DANH SÁCH KHÁCH HÀNG ĐÃ THANH TOÁN QUA NGÂN HÀNG"
    fill(sheet, 3, ("Ngày GD", "Mã KH", "Kỳ", "Số tiền", "Ngân hàng", "Số tham chiếu"), rows)
    save(folder, book, BANK_FILE)
    first = expected.header_row + 1
    expected.problem(first + 11, rows[11][1], "the same reference a second time, identical: taken once, reported")
    for place in (14, 15):
        expected.problem(first + place, rows[place][1], "one reference, two amounts: neither taken")
    expected.data_rows = len(rows)
    expected.taken = len(rows) - len(expected.problems)
    expected.sum_minor = sum(row[3] for place, row in enumerate(rows) if place not in {11, 14, 15})
    return expected


def write_group(folder: Path, bills: list[Bill]) -> Expected:
    """The twelve masts that one payer settles in one go."""
    expected = Expected(GROUP_FILE, header_row=2, data_rows=12, taken=12)
    rows = [["TS-VANKHE", "Trung tâm phát sóng Vân Khê", bill.customer.code, bill.customer.name] for bill in bills[48:]]
    book = Workbook()
    sheet = book.active
    sheet.title = "Nhóm"
    sheet["A1"] = "DANH SÁCH ĐIỂM ĐO CỦA KHÁCH HÀNG NHIỀU ĐIỂM"
    fill(sheet, 2, ("Mã nhóm", "Tên đơn vị thanh toán", "Mã KH", "Tên trạm"), rows)
    save(folder, book, GROUP_FILE)
    return expected


STATION_HEADER = ("序号", "户号", "户名", "用电地址", "电能表编号", "台区", "联系电话", "用电类别", "电费年月", "上期示数",
                  "本期示数", "电量(千瓦时)", "应收电费(元)", "发行日期", "交费期限")  # fmt: skip


def write_station(folder: Path, rng: random.Random) -> Expected:
    """A Chinese station's month: yuan with fen, ten-digit 户号, text periods; no bill numbers."""
    expected = Expected(STATION_FILE, header_row=3)
    rows: list[list[Any]] = []
    for place in range(40):
        is_shop = place % 10 == 9
        name = f"{rng.choice(HAN_SURNAMES)}{rng.choice(HAN_GIVEN)}"
        kwh = rng.randrange(400, 3_000) if is_shop else rng.randrange(30, 400)
        fen = kwh * (69 if is_shop else 43) + rng.randrange(10)
        reading = rng.randrange(500, 80_000)
        rows.append([place + 1, f"{2_300_000_000 + 137 * place}", HAN_SHOPS[place // 10] if is_shop else name,
                     f"{rng.choice(HAN_VILLAGES)}{rng.randrange(1, 200)}号", f"{rng.randrange(10**11, 10**12)}",
                     f"台区{rng.randrange(1, 9):03}", f"13{rng.randrange(10**8, 10**9)}" if place % 4 else "",
                     "一般工商业" if is_shop else "居民生活", "202611", reading, reading + kwh, kwh, fen / 100,
                     date(2026, 11, 5), date(2026, 11, 20)])  # fmt: skip
        expected.sum_minor += fen
    rows[6][12] = f"{rows[6][12]:,.2f}"
    rows[19][12] = f"￥{rows[19][12]:,.2f}"
    expected.sum_minor -= round(rows[12][12] * 100) + round(rows[25][12] * 100)
    rows[12][12] += 0.005
    rows[25][1] = rows[25][1][:-1]
    book = Workbook()
    sheet = book.active
    sheet.title = "电费明细"
    sheet["A1"], sheet["A2"] = "青石子供电所", "2026年11月电费应收明细表"
    fill(sheet, 3, STATION_HEADER, rows)
    save(folder, book, STATION_FILE)
    expected.problem(3 + 13, rows[12][1], "a fraction of a fen")
    expected.problem(3 + 26, rows[25][1], "customer code has 9 characters")
    expected.data_rows = len(rows)
    expected.taken = len(rows) - 2
    return expected


def title_block(sheet: Worksheet, *lines: str) -> None:
    """The lines above the header, over the whole width."""
    for number, line in enumerate(lines, start=1):
        sheet.cell(number, 1, line).font = Font(bold=True)
        sheet.merge_cells(start_row=number, start_column=1, end_row=number, end_column=len(BILL_HEADER))


def fill(sheet: Worksheet, header_row: int, header: tuple[str, ...], rows: list[list[Any]]) -> None:
    """A bold header and the rows below it; text stays text, whatever it begins with."""
    for column, text in enumerate(header, start=1):
        sheet.cell(header_row, column, text).font = Font(bold=True)
        sheet.column_dimensions[sheet.cell(header_row, column).column_letter].width = min(34, 6 + len(text))
    for number, row in enumerate(rows, start=header_row + 1):
        for column, value in enumerate(row, start=1):
            if value in {None, ""}:
                continue
            cell = sheet.cell(number, column, value)
            if isinstance(value, str):
                cell.data_type = "s"
            elif isinstance(value, datetime):
                cell.number_format = "dd/mm/yyyy hh:mm"
            elif isinstance(value, date):
                cell.number_format = "dd/mm/yyyy"


def save(folder: Path, book: Workbook, name: str, results: dict[str, str] | None = None) -> None:
    """Save with fixed times, and with the results of formulas as a spreadsheet program would keep them."""
    book.properties.creator = "practice"
    book.properties.created = book.properties.modified = moment(*FIXED_TIME)
    path = folder / name
    book.save(path)
    parts = list(read_parts(path))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts:
            text = content
            for formula, result in (results or {}).items():
                text = text.replace(f"<f>{formula}</f><v />".encode(), f"<f>{formula}</f><v>{result}</v>".encode())
            if part == "docProps/core.xml":
                text = with_fixed_times(text)
            member = zipfile.ZipInfo(part, FIXED_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, text)


def read_parts(path: Path) -> Iterator[tuple[str, bytes]]:
    """The parts of a saved workbook."""
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            yield member.filename, archive.read(member)


def with_fixed_times(core: bytes) -> bytes:
    """The document's properties with the fixed time as the time of saving."""
    start, end = core.index(b"<dcterms:modified"), core.index(b"</dcterms:modified>")
    opening = core[start : core.index(b">", start) + 1]
    return core[:start] + opening + moment(*FIXED_TIME).isoformat().encode() + b"Z" + core[end:]


def main(folder: Path) -> None:
    """Make all five workbooks and what is expected of them."""
    rng = random.Random(20_261_104)  # noqa: S311  # repeatable, not secret
    bills = make_bills(make_customers(rng))
    expected = {
        "bills": write_bills(folder, bills),
        "arrears": write_arrears(folder, bills, rng),
        "bank": write_bank(folder, bills),
        "group": write_group(folder, bills),
        "station": write_station(folder, rng),
    }
    text = json.dumps({kind: vars(found) for kind, found in expected.items()}, ensure_ascii=False, indent=1)
    (folder / "expected.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent)
