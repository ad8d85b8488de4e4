"""This file is the busiest practice office of the tests: every table of the office file has at least two rows."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from collectoffice.app import resources_folder
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.import_workbook import take_import
from collectoffice.services.commands.print_receipt import print_receipt
from collectoffice.shelf import Shelf
from tests.builders import Clock, Desk, RememberingPrinter, make_desk
from tests.busy_archive import be_busy_archive, begin_long_ago
from tests.busy_backup import be_busy_backup
from tests.busy_corrections import be_busy_corrections
from tests.busy_day import be_busy_day
from tests.busy_doubts import be_busy_doubts
from tests.busy_people import be_busy_people
from tests.busy_privacy import be_busy_privacy
from tests.busy_till import be_busy_till
from tests.busy_undoing import be_busy_undoing


def make_busy_desk(place: Path) -> Desk:
    """An office after two busy days: at least two rows in every table, a void, copies, held bills, an open till."""
    model = _busy_model()
    shutil.copytree(model.folder, place / "office")
    shutil.copytree(model.state, place / "state")
    printer = RememberingPrinter()
    clock = Clock(model.clock.moment)
    office = Shelf(resources_folder(), place / "state").write(place / "office", "test", clock, printer)
    return Desk(place / "office", place / "state", "VN", clock, printer, office)


@cache
def _busy_model() -> Desk:
    place = Path(tempfile.mkdtemp(prefix="collectoffice-tests-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    desk = make_desk(place)
    begin_long_ago(desk)
    desk.clock.on("2026-11-18")
    facts: dict[str, Any] = {
        "phone": "0912345678",
        "meter": "20260001",
        "customer_class": "SHBT",
        "contract": "HD-1",
        "route": "T1",
    }
    month = [desk.bill_row(customer, 100_000 + customer, phone=f"09123456{customer:02d}") for customer in range(1, 10)]
    month += [desk.bill_row(10, 250_000, **facts), desk.bill_row(11, 260_000, **facts)]
    take_import(desk.office, desk.who("ha"), desk.reading(month), remember_columns=True)
    arrears = [desk.arrears_row(customer, 40_000) for customer in (1, 2, 3)]
    listed = desk.reading(arrears, "arrears", "no.xlsx", as_of=date(2026, 10, 31))
    take_import(desk.office, desk.who("ha"), listed, remember_columns=True)
    desk.take_in(desk.reading([desk.group_row(n, group) for group in ("VT", "VN") for n in (4, 5)], "group", "vt.xlsx"))
    be_busy_people(desk)
    be_busy_till(desk)
    desk.open_till(float_minor=200_000)
    be_busy_corrections(desk)
    be_busy_undoing(desk)
    desk.pay(1, cash=200_000)
    desk.pay(2, cash=20_000, amount=20_000)
    desk.pay(3, 4, cash=300_000, request_id="r-1")
    mistaken = desk.pay(5, cash=110_000, request_id="r-2")
    desk.void(mistaken.event)
    wrong = desk.pay(6, tenders=[Tender("transfer", 110_000, "FT1")])
    desk.void(wrong.event)
    for number in (mistaken.receipts[0], mistaken.receipts[0], desk.pay(5).receipts[0]):
        print_receipt(desk.office, desk.who("mai"), number, "a5")
    changed = [desk.bill_row(customer, 90_000 + 3 * customer, row=customer) for customer in (1, 2, 3, 7, 8)]
    desk.take_in(desk.reading(changed, file_name="sua.xlsx"))
    change_setting(desk.office, desk.who("ha"), "words.zero", "lẻ")
    desk.close_till(desk.held_minor() + 1_000)
    desk.clock.on("2026-11-19")
    desk.open_till("lan", 2, 100_000)
    desk.pay(9, tenders=[Tender("cheque", 120_000, "SEC-1", "ACB", date(2026, 11, 19))], user="lan")
    desk.close_till(desk.held_minor("lan"), "lan")
    banked = [desk.bank_row(10, 300_000, period="2026-11"), desk.bank_row(11, 100_000, period="2026-11")]
    desk.take_in(desk.reading(banked, "bank", "thu-ho.xlsx"))
    desk.open_till("mai", 1, 50_000)
    desk.pay(11, cash=200_000)
    credit = desk.quote(10).credit_minor
    desk.bill(10, 80_000, "2026-11-19", period="2026-12")
    desk.pay(10, tenders=[Tender("credit", credit)], amount=credit)
    desk.close_till(desk.held_minor())
    be_busy_day(desk)
    desk.open_till("mai", 1, 50_000)
    desk.open_till("lan", 2)
    be_busy_doubts(desk)
    be_busy_privacy(desk)
    be_busy_archive(desk)
    be_busy_backup(desk)
    desk.close()
    return desk
