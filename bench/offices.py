"""This file is the offices that the figures are measured on: invented, the same at every run, in a folder given."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

from collectoffice.app import resources_folder
from collectoffice.cli.doors import NewOffice
from collectoffice.db import customers, people, search
from collectoffice.db.people import StaffMember
from collectoffice.exchange.layout import ColumnMap
from collectoffice.exchange.rows import BillFacts, BillRow, CustomerFacts
from collectoffice.exchange.workbook import Reading
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.import_workbook import take_import
from collectoffice.services.commands.people import add_staff
from collectoffice.services.commands.tills import open_till
from collectoffice.services.office import Office
from collectoffice.shelf import Shelf

PIN = "1234"
NOW = datetime(2026, 11, 20, 8, 0, tzinfo=timezone(timedelta(hours=7)))
THIS_MONTH, LAST_MONTH = date(2026, 11, 4), date(2026, 10, 5)

SURNAMES = (
    "Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý "
    "Đinh Cao Mấu Bo Tro Katơr Pi Năng"
).split()
MIDDLES = "Văn Văn Thị Thị Thị Hữu Đức Ngọc Minh Quang Xuân Thanh Hồng Kim Thu Công Bá Đình Gia Như".split()
GIVEN = (
    "An Ánh Bảo Bình Cường Châu Chi Dung Dũng Đạt Điệp Giang Hà Hải Hạnh Hằng Hiền Hiếu Hoa Hòa Hoàng Hùng Huệ Hương "
    "Khánh Khoa Lan Liên Linh Loan Long Lợi Mai Mận Nam Nga Nghĩa Nhung Oanh Phúc Phương Quân Quyên Sang Sơn Tâm "
    "Thảo Thắng Thịnh Thủy Thương Tiến Toàn Trang Trâm Trí Tuấn Tuyết Út Vân Vinh Xoan Yến Ửng"
).split()
HAMLETS = ("Thôn A Thi", "Thôn Dốc Gạo", "Thôn Tà Lương", "Tổ dân phố 4", "Thôn Suối Đá", "Thôn Hòn Dung", "Xóm Mới")
COMMUNES = ("xã Khánh Sơn", "xã Đông Khánh Sơn", "xã Tây Khánh Sơn", "xã Sơn Hiệp", "thị trấn Tô Hạp")
HAN_SURNAMES, HAN_GIVEN = "王李张刘陈杨赵黄周吴", "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰"
ONE_IN_CHINESE = 20
HOUSES = 200


@dataclass(frozen=True, slots=True)
class Person:
    """One invented customer."""

    code: str
    name: str
    address: str
    phone: str
    meter: str
    route: str


def people_of(count: int, *, seed: int = 1) -> Iterator[Person]:
    """So many customers of a district, one in twenty with a Chinese name."""
    dice = random.Random(seed)
    for place in range(count):
        if dice.randrange(ONE_IN_CHINESE):
            name = f"{dice.choice(SURNAMES)} {dice.choice(MIDDLES)} {dice.choice(GIVEN)}"
        else:
            name = dice.choice(HAN_SURNAMES) + "".join(dice.choices(HAN_GIVEN, k=2))
        yield Person(
            code=f"PQ0510{place * 7 % 10_000_000:07d}",
            name=name,
            address=f"Số {dice.randrange(1, HOUSES)}, {dice.choice(HAMLETS)}, {dice.choice(COMMUNES)}",
            phone=f"0{dice.choice('3579')}{dice.randrange(10**8):08d}",
            meter=f"2{dice.randrange(10**7):07d}",
            route=f"T{dice.randrange(1, 60):02d}",
        )


def make_office(place: Path) -> Office:
    """An office with a cashier and a supervisor, open for writing; ``place`` holds its folder and its key."""
    request = NewOffice(
        code="KH01",
        name="Điện lực Khánh Sơn",
        policy="VN-2025",
        pin=PIN,
        address="Số 12 Lê Duẩn, Tô Hạp",
        phone="0258 3555 190",
        tax_code="4200000000",
        is_practice=True,
    )
    office = Shelf(resources_folder(), place / "state").make(place / "office", request, _clock)
    admin = staff_of(office, "admin")
    add_staff(office, admin, "mai", "Lê Thị Mai", "cashier", PIN)
    add_staff(office, admin, "ha", "Nguyễn Văn Hà", "supervisor", PIN)
    return office


def open_office(place: Path) -> Office:
    """The office of a folder again, open for writing."""
    return Shelf(resources_folder(), place / "state").write(place / "office", "bench", _clock)


def staff_of(office: Office, user: str) -> StaffMember:
    """A member of staff by user name."""
    staff = people.staff_by_user_name(office.file.connection, user)
    assert staff is not None, user
    return staff


def begin_day(office: Office) -> StaffMember:
    """Opens the cashier's till; the cashier."""
    cashier = staff_of(office, "mai")
    open_till(office, cashier, 1, 2_000_000)
    return cashier


def make_customers_known(office: Office, known: list[Person]) -> None:
    """Customers without bills, findable."""
    fresh = [
        customers.NewCustomer(one.code, one.name, one.address, one.phone, one.meter, "SHBT", one.route, "")
        for one in known
    ]
    with office.file.entry(act_in_office(office, "workbook_taken", staff_of(office, "ha"))) as entry:
        ids = customers.make_known(entry, fresh, THIS_MONTH.isoformat())
        rows = (
            search.SearchRow(ids[one.code], one.name, one.address, (one.code,), (one.meter,), (one.phone,))
            for one in known
        )
        search.index(entry.connection, rows, office.pinyin)


def take_bills(office: Office, known: list[Person], issued: date) -> None:
    """A month's bills of these customers, one each."""
    rows = [_bill_row(place, one, issued) for place, one in enumerate(known)]
    reading = Reading(
        kind="bills",
        file_name=f"HDTD_{issued:%Y-%m}.xlsx",
        sha256="0" * 64,
        sheet="Sheet1",
        other_sheets=(),
        header_row=1,
        header_signature="made by the bench",
        columns=(),
        column_map=ColumnMap("bills", "Sheet1", 1, {}),
        data_rows=len(rows),
        rows=list(rows),
        problems=(),
        warnings=(),
        taken=len(rows),
        taken_minor=0,
        held_total=Decimal(0),
        text_total=Decimal(0),
        text_rows=(),
        stated_total=None,
        currency=None,
        currency_evidence="",
        as_of=None,
        issued_on=issued,
    )
    take_import(office, staff_of(office, "ha"), reading)


def _bill_row(place: int, one: Person, issued: date) -> BillRow:
    charge = 80_000 + place * 7_919 % 600_000
    vat = charge * 8 // 100
    customer = CustomerFacts(one.code, one.name, one.address, one.meter, one.route, one.phone, "SHBT", "")
    bill = BillFacts(
        number=f"{issued:%m%y}{place:07d}",
        period=f"{issued:%Y-%m}",
        kind="regular",
        charge_minor=charge,
        vat_rate="8",
        vat_rate_text="8%",
        vat_minor=vat,
        total_minor=charge + vat,
        issued_on=issued,
        due_on=None,
        period_from=issued - timedelta(days=31),
        period_to=issued - timedelta(days=1),
        reading_from=str(1_000 + place),
        reading_to=str(1_100 + place),
        kwh=100,
        replaces="",
        note="",
    )
    return BillRow(place + 2, customer, bill)


def _clock() -> datetime:
    return NOW
