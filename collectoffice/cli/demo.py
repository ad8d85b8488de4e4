"""This file is the demo: two practice offices are made, do a morning's work, and leave their papers behind."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from collectoffice.cli.doors import NewOffice, Shown
from collectoffice.cli.session import DONE, Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.domain.errors import FolderNotEmpty, NoOfficeHere, OfficeFileDamaged, OfficeFileTooNew
from collectoffice.domain.money import currency, with_unit
from collectoffice.domain.payment import RestAs
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.export_payments import export_payments
from collectoffice.services.commands.import_workbook import read_for_import, take_import
from collectoffice.services.commands.people import add_staff
from collectoffice.services.commands.print_receipt import Form, save_receipt
from collectoffice.services.commands.print_statement import save_statement
from collectoffice.services.commands.sign_in import sign_in
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from collectoffice.services.commands.tills import close_till, open_till
from collectoffice.services.commands.void_payment import void_payment
from collectoffice.services.queries.customer_file import customers_page
from collectoffice.services.queries.office_facts import office_facts
from collectoffice.services.queries.quote import quote
from collectoffice.services.queries.till_summary import till_summary
from collectoffice.services.queries.verify import verify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from collectoffice.cli.doors import Doors
    from collectoffice.domain.quote import Quote
    from collectoffice.services.office import Office
    from collectoffice.services.queries.payment_taken import PaymentTaken
    from collectoffice.services.queries.people import StaffMember

PIN = "1234"
MARK = ".made-by-the-demo"
PAGE = 500


@dataclass(frozen=True, slots=True)
class Practice:
    """One practice office: what it is, who works there, and the workbooks that head office sent it."""

    folder: str
    office: NewOffice
    supervisor: tuple[str, str]
    cashier: tuple[str, str]
    workbooks: tuple[str, ...]
    morning: datetime
    float_minor: int
    void_reason: str
    note_minor: int
    """A large note: what a customer hands over is a multiple of it."""


@dataclass(slots=True)
class Morning:
    """An office at work: the clock goes on by itself, papers are counted."""

    office: Office
    cashier: StaffMember
    papers: Path
    said: Callable[[str], None]
    practice: Practice
    made: list[Path] = field(default_factory=list)


VIETNAM = Practice(
    folder="vn",
    office=NewOffice(
        code="TT02",
        name="Điện lực Thung Trà",
        policy="VN-2025",
        pin=PIN,
        address="Số 8 đường Bờ Sông, xã Thung Trà",
        phone="0299 3555 108",
        tax_code="0300000000-008",
        is_practice=True,
    ),
    supervisor=("khoa", "Trần Minh Khoa"),
    cashier=("gam", "Lê Thị Hồng Gấm"),
    workbooks=(
        "TT02_HDTD_2026-11.xlsx",
        "TT02_NO_2026-10-31.xlsx",
        "TT02_THUHO_2026-11-20.xlsx",
        "TT02_NHOM_TRAM.xlsx",
    ),
    morning=datetime(2026, 11, 21, 7, 30).astimezone(),
    float_minor=2_000_000,
    void_reason="nhầm khách hàng",
    note_minor=500_000,
)
CHINA = Practice(
    folder="cn",
    office=NewOffice(
        code="QSZ",
        name="青石镇供电所",
        policy="CN-2024",
        pin=PIN,
        address="云岭县青石镇人民路18号",
        phone="0870-555 0108",
        tax_code="91530000MA00000000",
        is_practice=True,
    ),
    supervisor=("wang", "王建国"),
    cashier=("li", "李红霞"),
    workbooks=("QSZ_DFMX_202611.xlsx",),
    morning=datetime(2026, 12, 8, 8, 0).astimezone(),
    float_minor=50_000,
    void_reason="选错用户",
    note_minor=10_000,
)


@click.command()
@click.option("--folder", type=click.Path(path_type=Path), default=Path("demo"), show_default=True)
@click.option("--window/--no-window", default=None, help="Open the window at the end; without a screen, never.")
@ends_with_json
def demo(session: Session, folder: Path, window: bool | None) -> int:
    """Make two practice offices and do the main job on them: bills in, payments of every kind, receipts, export."""
    _make_room(session.doors, folder)
    files: list[Path] = []
    for practice in (VIETNAM, CHINA):
        files += _work(session.doors, folder, practice, click.echo)
    click.echo(f"\n{len(files)} files in {folder.resolve()}")
    office = folder / VIETNAM.folder / "office"
    if session.doors.has_screen() and window is not False:
        return session.doors.window(office)
    shown = Shown(
        office=office,
        pictures=folder / "screens",
        cashier=VIETNAM.cashier[0],
        supervisor=VIETNAM.supervisor[0],
        pin=PIN,
        workbook=session.doors.practice / VIETNAM.workbooks[0],
    )
    for path in session.doors.pictures(shown):
        click.echo(f"  {path}")
    return DONE


COMMANDS = (demo,)


def _make_room(doors: Doors, folder: Path) -> None:
    """An empty folder for the demo; what an earlier demo left is removed, anything else is left alone.

    Refuses ``FolderNotEmpty``, and ``OfficeInUse`` while a window is open on an earlier demo.
    """
    if folder.exists() and any(folder.iterdir()):
        if not (folder / MARK).exists():
            raise FolderNotEmpty(folder=str(folder))
        for practice in (VIETNAM, CHINA):
            with suppress(NoOfficeHere, OfficeFileDamaged, OfficeFileTooNew):
                doors.close(doors.write(folder / practice.folder / "office", "demo"))
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).touch()


def _work(doors: Doors, folder: Path, practice: Practice, said: Callable[[str], None]) -> list[Path]:
    """One office's morning, from head office's workbooks to the export."""
    place = folder / practice.folder
    papers = place / "papers"
    papers.mkdir(parents=True)
    office = doors.make(place / "office", practice.office, _Clock(practice.morning))
    try:
        said(f"\n{practice.office.name} ({practice.office.code}), {practice.office.policy}")
        admin = sign_in(office, "admin", PIN)
        supervisor = add_staff(office, admin, *practice.supervisor, "supervisor", PIN)
        cashier = add_staff(office, admin, *practice.cashier, "cashier", PIN)
        _import(office, supervisor, doors.practice, practice, said)
        morning = Morning(office, cashier, papers, said, practice)
        open_till(office, cashier, 1, practice.float_minor)
        _take_payments(morning)
        till = till_summary(office, cashier)
        assert till is not None, "the till was opened above"
        said(f"  {till.receipts} receipts, {_money(office, till.taken_minor)} taken")
        closed = close_till(office, cashier, till.cash_minor)
        said(f"  till closed: {_money(office, closed.counted_minor)} counted, difference {closed.difference_minor}")
        exported = export_payments(office, papers, supervisor.name)
        morning.made.append(exported.path)
        said(f"  export: {exported.rows} rows, {_money(office, exported.sum_minor)}")
        checks = verify(office)
        said(f"  verify: {'ok' if all(check.ok for check in checks) else checks}")
    finally:
        doors.close(office)
    for path in morning.made:
        said(f"  {path}")
    return morning.made


class _Clock:
    """A practice clock: every look at it is some seconds later."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=4)
        return self._now


def _import(
    office: Office, supervisor: StaffMember, folder: Path, practice: Practice, said: Callable[[str], None]
) -> None:
    for name in practice.workbooks:
        taken = take_import(office, supervisor, read_for_import(office, folder / name))
        plan = taken.plan
        said(
            f"  {name}: {plan.reading.kind}, {plan.taken} rows taken, {_money(office, plan.sum_minor)},"
            f" {len(plan.problems)} problem rows, {len(taken.credited)} to credit"
        )


def _take_payments(morning: Morning) -> None:
    """Payments of every kind, each on another customer, with its receipt."""
    owing = _owing(morning.office)
    note = morning.practice.note_minor
    for word, pay in _SINGLE.items():
        due = next(owing)
        _receipt(morning, word, _pay(morning, [due], *pay(due.total_minor, note)))
    named, fresh = _with_several_bills(morning.office, 2)
    bill = named.bills[-1]
    _receipt(morning, "named bill", _pay(morning, [named], [_cash(_up(bill.total_minor, note))], bills=(bill.number,)))
    _receipt(morning, "all periods, 80 mm", _pay(morning, [fresh], [_cash(_up(fresh.total_minor, note))]), "80mm")
    prepaid = next(owing)
    amount = _up(prepaid.total_minor, note) + note
    _receipt(morning, "prepayment", _pay(morning, [prepaid], [_cash(amount)], amount_minor=amount))
    _credit(morning, next(owing), note)
    basket = [next(owing) for _ in range(3)]
    total = sum(due.total_minor for due in basket)
    paid = _pay(morning, basket, [_cash(_up(total, note))])
    for number in paid.receipts:
        _save(morning, f"basket {number}", number)
    _save(morning, "basket summary", paid.event)
    undone = _pay(morning, [basket_due := next(owing)], [_cash(_up(basket_due.total_minor, note))])
    void_payment(morning.office, morning.cashier, undone.event, morning.practice.void_reason)
    _save(morning, "voided", undone.receipts[0])
    _save(morning, "voided, copy 1", undone.receipts[0])
    path = morning.papers / "statement.pdf"
    save_statement(morning.office, morning.cashier, named.customer.code, path)
    morning.made.append(path)


def _credit(morning: Morning, due: Quote, note: int) -> None:
    """A part payment in advance stays as credit; the credit then pays beside cash."""
    part = min(note, due.total_minor) // 2
    _receipt(morning, "part payment", _pay(morning, [due], [_cash(note)], amount_minor=part, rest="credit"))
    left = quote(morning.office, due.customer.code)
    drawn = min(left.credit_minor, left.total_minor)
    if drawn and left.total_minor > drawn:
        tenders = [Tender("credit", drawn), _cash(_up(left.total_minor - drawn, note))]
        _receipt(morning, "credit and cash", _pay(morning, [left], tenders))


def _cash(amount_minor: int) -> Tender:
    return Tender("cash", amount_minor)


def _up(amount_minor: int, note_minor: int) -> int:
    """What a customer hands over: the next multiple of a note."""
    return -(-amount_minor // note_minor) * note_minor


def _in_cash(due_minor: int, note_minor: int) -> tuple[list[Tender]]:
    return ([_cash(_up(due_minor, note_minor))],)


def _by_transfer(due_minor: int, _note_minor: int) -> tuple[list[Tender]]:
    return ([Tender("transfer", due_minor, "FT26325001")],)


def _by_qr(due_minor: int, _note_minor: int) -> tuple[list[Tender]]:
    return ([Tender("qr", due_minor, "QR26325002")],)


def _by_card(due_minor: int, _note_minor: int) -> tuple[list[Tender]]:
    return ([Tender("card", due_minor, "004417")],)


def _by_cheque(due_minor: int, _note_minor: int) -> tuple[list[Tender]]:
    return ([Tender("cheque", due_minor, "AB 102938", "VCB", datetime(2026, 11, 20).astimezone().date())],)


def _two_ways(due_minor: int, note_minor: int) -> tuple[list[Tender]]:
    half = due_minor // 2
    return ([Tender("transfer", half, "FT26325003"), _cash(_up(due_minor - half, note_minor))],)


_SINGLE: dict[str, Callable[[int, int], tuple[list[Tender]]]] = {
    "cash": _in_cash,
    "transfer": _by_transfer,
    "qr": _by_qr,
    "card": _by_card,
    "cheque": _by_cheque,
    "transfer and cash": _two_ways,
}


def _owing(office: Office) -> Iterator[Quote]:
    """Customers who owe something, one after the other."""
    after: tuple[str, int] | None = None
    while cards := customers_page(office, after, PAGE):
        for card in cards:
            due = quote(office, card.code)
            if due.bills:
                yield due
        after = (cards[-1].code, cards[-1].customer_id)


def _with_several_bills(office: Office, wanted: int) -> list[Quote]:
    """The customers who owe the most bills."""
    return sorted(_owing(office), key=lambda due: len(due.bills), reverse=True)[:wanted]


def _pay(
    morning: Morning,
    dues: Sequence[Quote],
    tenders: Sequence[Tender],
    *,
    amount_minor: int | None = None,
    bills: tuple[str, ...] = (),
    rest: RestAs = "change",
) -> PaymentTaken:
    request = TakePayment(
        customers=tuple(due.customer.code for due in dues),
        tenders=tuple(tenders),
        amount_minor=amount_minor,
        bills=bills,
        rest=rest,
        confirmed=True,
    )
    return take_payment(morning.office, morning.cashier, request)


def _receipt(morning: Morning, word: str, paid: PaymentTaken, form: Form = "a5") -> None:
    morning.said(
        f"  {word}: {_money(morning.office, paid.total_minor)}, change {_money(morning.office, paid.change_minor)},"
        f" to credit {_money(morning.office, paid.credit_minor)}"
    )
    _save(morning, word, paid.receipts[0], form)


def _save(morning: Morning, word: str, number: str, form: Form = "a5") -> None:
    name = word.replace(",", "").replace(" ", "-")
    path = morning.papers / f"{len(morning.made) + 1:02d}-{name}.pdf"
    save_receipt(morning.office, morning.cashier, number, form, path)
    morning.made.append(path)


def _money(office: Office, minor: int) -> str:
    code = office_facts(office).currency
    return with_unit(minor, currency(code), "vi" if code == "VND" else "zh")
