"""This file is the builders of practice offices for tests: a real file in a temporary folder, staff, a clock that is set by hand.

An office of each country is made once a run and copied for every test, with its key, so that a test starts in
milliseconds. Only the clock and the printer are stand-ins.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from collectoffice.app import resources_folder
from collectoffice.cli.doors import NewOffice
from collectoffice.db import people, tills
from collectoffice.db.driver import Connection
from collectoffice.db.people import StaffMember
from collectoffice.domain.errors import PrinterUnavailable
from collectoffice.domain.payment import RestAs
from collectoffice.domain.quote import Quote
from collectoffice.domain.tender import Tender
from collectoffice.exchange.layout import ColumnMap
from collectoffice.exchange.rows import (
    ArrearFacts,
    ArrearsRow,
    BankRow,
    BillFacts,
    BillRow,
    CustomerFacts,
    GroupRow,
    Kind,
    Problem,
    Row,
)
from collectoffice.exchange.workbook import Reading
from collectoffice.services.commands.import_workbook import ImportTaken, take_import
from collectoffice.services.commands.people import add_counter, add_staff
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from collectoffice.services.commands.tills import TillClosed, TillOpened, close_till, open_till
from collectoffice.services.commands.void_payment import PaymentVoided, void_payment
from collectoffice.services.office import Office
from collectoffice.services.queries.payment_taken import PaymentTaken
from collectoffice.services.queries.quote import quote
from collectoffice.services.queries.verify import verify
from collectoffice.shelf import Shelf

PIN = "1234"
HANOI = timezone(timedelta(hours=7))
BEIJING = timezone(timedelta(hours=8))
MORNING = datetime(2026, 11, 20, 8, 0, tzinfo=HANOI)
"""When an office of these tests wakes up: a Friday."""

STAFF = {"mai": "cashier", "lan": "cashier", "ha": "supervisor"}
NAMES = {"mai": "Lê Thị Mai", "lan": "Trần Thị Lan", "ha": "Nguyễn Văn Hà"}
_POLICY = {"VN": "VN-2025", "CN": "CN-2024"}
_CODE = {"VN": "KH01", "CN": "DLT"}
_CURRENCY = {"VN": "VND", "CN": "CNY"}
_UNIT = {"VN": 1, "CN": 100}


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def on(self, day: date | str, hour: int = 8, minute: int = 0) -> None:
        """Sets the clock to a day and an hour."""
        day = date.fromisoformat(day) if isinstance(day, str) else day
        self.moment = self.moment.replace(
            year=day.year, month=day.month, day=day.day, hour=hour, minute=minute, second=0
        )

    def pass_by(self, **span: int) -> None:
        """Lets minutes or days pass."""
        self.moment += timedelta(**span)


class RememberingPrinter:
    """A printer that keeps what it was given; with ``is_jammed`` it refuses."""

    def __init__(self) -> None:
        self.papers: list[tuple[str, str, bytes]] = []
        self.is_jammed = False

    def print_paper(self, pdf: bytes, paper: str, title: str) -> None:
        """Keeps the paper."""
        if self.is_jammed:
            raise PrinterUnavailable(printer="test", why="jammed")
        self.papers.append((paper, title, pdf))


@dataclass
class Desk:
    """An open office with everything a test does at it."""

    folder: Path
    state: Path
    country: str
    clock: Clock
    printer: RememberingPrinter
    office: Office
    _rows: int = field(default=1)

    @property
    def connection(self) -> Connection:
        return self.office.file.connection

    @property
    def shelf(self) -> Shelf:
        return Shelf(resources_folder(), self.state)

    def who(self, user: str) -> StaffMember:
        """A member of staff by user name."""
        staff = people.staff_by_user_name(self.connection, user)
        assert staff is not None, user
        return staff

    def close(self) -> None:
        """Closes the office file."""
        self.office.file.close()

    def reopen(self) -> None:
        """Closes the office and opens it again, as after a night."""
        self.close()
        self.office = self.shelf.write(self.folder, "test", self.clock, self.printer)

    # Money

    def open_till(self, user: str = "mai", counter: int = 1, float_minor: int = 0) -> TillOpened:
        return open_till(self.office, self.who(user), counter, float_minor)

    def close_till(self, counted_minor: int, user: str = "mai") -> TillClosed:
        return close_till(self.office, self.who(user), counted_minor)

    def quote(self, customer: int | str = 1, on: date | None = None) -> Quote:
        return quote(self.office, self.code(customer), on)

    def pay(
        self,
        *customers: int | str,
        cash: int | None = None,
        tenders: Sequence[Tender] = (),
        amount: int | None = None,
        bills: Sequence[str] = (),
        rest: RestAs = "change",
        request_id: str | None = None,
        confirmed: bool = True,
        seen: dict[str, int] | None = None,
        user: str = "mai",
    ) -> PaymentTaken:
        """Takes a payment; cash alone where no other tender is named, exactly what is due where nothing is said."""
        codes = tuple(self.code(customer) for customer in customers or (1,))
        given = list(tenders)
        if cash is not None:
            given.append(Tender("cash", cash))
        if not given:
            due = amount if amount is not None else sum(quote(self.office, code).total_minor for code in codes)
            given.append(Tender("cash", due))
        request = TakePayment(
            customers=codes,
            tenders=tuple(given),
            amount_minor=amount,
            bills=tuple(bills),
            rest=rest,
            request_id=request_id,
            confirmed=confirmed,
            seen=seen or {},
        )
        return take_payment(self.office, self.who(user), request)

    def void(self, event: str, reason: str = "nhập nhầm", user: str = "mai") -> PaymentVoided:
        return void_payment(self.office, self.who(user), event, reason)

    def held_minor(self, user: str = "mai") -> int:
        """The cash that the drawer should hold."""
        till = tills.open_till_of(self.connection, self.who(user).staff_id)
        assert till is not None, user
        return till.cash_minor

    # What head office sends

    def code(self, customer: int | str) -> str:
        """The code of the nth customer of this office."""
        if isinstance(customer, str):
            return customer
        return f"PQ0510{customer:07d}" if self.country == "VN" else f"{6100000000 + customer}"

    def customer(self, customer: int | str = 1, **stated: str) -> CustomerFacts:
        """What a row states of a customer; its name follows its number."""
        facts = {
            "name": f"Khách Hàng {customer}",
            "address": "Thôn 1",
            "meter": "",
            "route": "",
            "phone": "",
            "customer_class": "",
            "contract": "",
        }
        return CustomerFacts(self.code(customer), **(facts | stated))

    def bill_row(
        self,
        customer: int | str = 1,
        total: int = 512_378,
        issued: date | str = date(2026, 11, 2),
        number: str = "",
        period: str = "",
        due: date | None = None,
        row: int = 0,
        **stated: Any,
    ) -> BillRow:
        """A row of the month's bills."""
        day = date.fromisoformat(issued) if isinstance(issued, str) else issued
        facts = self.customer(customer, **stated)
        period = period or f"{day:%Y-%m}"
        bill = BillFacts(
            number=number or f"{facts.code}-{period.replace('-', '')}",
            period=period,
            kind="regular",
            charge_minor=None,
            vat_rate="",
            vat_rate_text="",
            vat_minor=None,
            total_minor=total,
            issued_on=day,
            due_on=due,
            period_from=None,
            period_to=None,
            reading_from="",
            reading_to="",
            kwh=100,
            replaces="",
            note="",
        )
        return BillRow(row or self._next_row(), facts, bill)

    def arrears_row(
        self,
        customer: int | str = 1,
        open_minor: int = 300_000,
        period: str = "2026-09",
        number: str = "",
        issued: date | None = None,
        due: date | None = None,
        **stated: str,
    ) -> ArrearsRow:
        """A row of an arrears list."""
        facts = self.customer(customer, **stated)
        number = number or f"{facts.code}-{period.replace('-', '')}"
        arrear = ArrearFacts(number, period, open_minor, issued, due, None, None, "")
        return ArrearsRow(self._next_row(), facts, arrear)

    def bank_row(
        self,
        customer: int | str = 1,
        amount: int = 512_378,
        paid_on: date | str = date(2026, 11, 18),
        period: str = "",
        bill: str = "",
        reference: str = "",
        bank: str = "VCB",
    ) -> BankRow:
        """A row of a bank's list."""
        row = self._next_row()
        day = date.fromisoformat(paid_on) if isinstance(paid_on, str) else paid_on
        code = self.code(customer)
        return BankRow(row, code, "", day, "", period, bill, amount, bank, reference or f"FT{row:06d}", "")

    def group_row(self, customer: int | str, group: str = "VT", payer: str = "Viễn thông") -> GroupRow:
        """A row of a group list."""
        return GroupRow(self._next_row(), group, payer, self.customer(customer))

    def reading(
        self,
        rows: Sequence[Row],
        kind: Kind = "bills",
        file_name: str = "thang.xlsx",
        as_of: date | None = None,
        issued_on: date | None = None,
        problems: Sequence[Problem] = (),
        sha256: str = "",
    ) -> Reading:
        """Rows as the reader of workbooks hands them over."""
        return Reading(
            kind=kind,
            file_name=file_name,
            sha256=sha256 or f"{hash((file_name, tuple(rows))):064x}",
            sheet="Sheet1",
            other_sheets=(),
            header_row=1,
            header_signature="made in code",
            columns=(),
            column_map=ColumnMap(kind, "Sheet1", 1, {}),
            data_rows=len(rows),
            rows=list(rows),
            problems=tuple(problems),
            warnings=(),
            taken=len(rows),
            taken_minor=0,
            held_total=Decimal(0),
            text_total=Decimal(0),
            text_rows=(),
            stated_total=None,
            currency=None,
            currency_evidence="",
            as_of=as_of,
            issued_on=issued_on,
        )

    def take_in(self, reading: Reading, user: str = "ha") -> ImportTaken:
        return take_import(self.office, self.who(user), reading)

    def bill(
        self,
        customer: int | str = 1,
        total: int = 512_378,
        issued: date | str = date(2026, 11, 2),
        number: str = "",
        period: str = "",
        due: date | None = None,
        **stated: Any,
    ) -> str:
        """Takes in one bill and returns its number."""
        row = self.bill_row(customer, total, issued, number, period, due, **stated)
        self.take_in(self.reading([row]))
        assert row.bill is not None
        return row.bill.number

    def _next_row(self) -> int:
        self._rows += 1
        return self._rows

    # What is in the books

    def dump(self) -> dict[str, list[tuple[object, ...]]]:
        """Every row of every table."""
        return dump(self.connection)

    def caches(self) -> dict[str, list[tuple[object, ...]]]:
        """The tables that can be worked out from the others, without the mark of the event that touched them last."""
        kept = {name: rows for name, rows in self.dump().items() if name.endswith("_now")}
        kept["customer_now"] = [row[:-1] for row in kept["customer_now"]]
        return kept

    def faults(self) -> list[str]:
        """What the verification finds, each check with its sentence."""
        return [f"{check.name}: {check.detail}" for check in verify(self.office) if check.ok is not True]


def dump(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of an office file."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    ).fetchall()
    return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in names}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A Vietnamese office without bills; no till is open."""
    yield from _open_desk(tmp_path, "VN")


@pytest.fixture
def chinese_desk(tmp_path: Path) -> Iterator[Desk]:
    """A Chinese office without bills; no till is open."""
    yield from _open_desk(tmp_path, "CN")


def _open_desk(place: Path, country: str) -> Iterator[Desk]:
    made = make_desk(place, country)
    yield made
    made.close()


def minor(country: str, amount: int) -> int:
    """A round sum of the country's currency in minor units."""
    return amount * _UNIT[country]


def make_desk(place: Path, country: str = "VN", clock: Clock | None = None) -> Desk:
    """An office of a country in a folder, with the staff of these tests, two counters and no bills."""
    model = _model(country)
    folder, state = place / "office", place / "state"
    shutil.copytree(model / "office", folder)
    shutil.copytree(model / "state", state)
    clock = clock or Clock(MORNING if country == "VN" else MORNING.replace(tzinfo=BEIJING))
    printer = RememberingPrinter()
    office = Shelf(resources_folder(), state).write(folder, "test", clock, printer)
    return Desk(folder, state, country, clock, printer, office)


@cache
def _model(country: str) -> Path:
    place = Path(tempfile.mkdtemp(prefix="collectoffice-tests-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    clock = Clock(datetime(2026, 1, 1, 8, 0, tzinfo=HANOI if country == "VN" else BEIJING))
    request = NewOffice(
        code=_CODE[country],
        name="Điện lực Khánh Sơn" if country == "VN" else "东岭镇供电所",
        policy=_POLICY[country],
        pin=PIN,
        address="Tô Hạp",
        phone="02583123456",
        tax_code="4200000000",
        is_practice=True,
    )
    office = Shelf(resources_folder(), place / "state").make(place / "office", request, clock)
    admin = people.staff_by_user_name(office.file.connection, "admin")
    assert admin is not None
    for user, role in STAFF.items():
        add_staff(office, admin, user, NAMES[user], role, PIN)
    add_counter(office, admin, 2)
    office.file.close()
    return place
