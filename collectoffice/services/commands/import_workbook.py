"""This file is the taking in of a workbook from head office: planned first, then written in one transaction."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from itertools import repeat
from operator import attrgetter
from typing import TYPE_CHECKING

from collectoffice.db import bills, customers, ledger, offers, search, workbooks
from collectoffice.db.workbooks import TakenWorkbook
from collectoffice.domain.errors import Cancelled, HeaderNotFound
from collectoffice.domain.ledger import ADJUSTED, BILLED, OPENING_ARREARS, billed_postings
from collectoffice.domain.permission import require
from collectoffice.exchange.layout import ColumnMap, header_signature
from collectoffice.exchange.rows import ArrearsRow, BillFacts, BillRow
from collectoffice.exchange.workbook import collector_at_rest, read_workbook
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.book import refresh_bill
from collectoffice.services.commands.findable import make_findable
from collectoffice.services.commands.settle import Credited, collect_for_bank, settle_from_credit
from collectoffice.services.queries.import_plan import ImportPlan, bills_by_customer, plan_import
from collectoffice.services.queries.rules_in_force import policy_of_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from collectoffice.db.entry import Entry
    from collectoffice.db.people import StaffMember
    from collectoffice.exchange.rows import Kind
    from collectoffice.exchange.workbook import Reading
    from collectoffice.services.office import Office

BYTES_A_ROW = 4_000
"""A new customer with a bill takes 750 bytes of the file and 800 of the log; with room for what moves in between."""
BILLS_AT_ONCE = 1000
"""So many bills are made from their rows together."""
_STATED = attrgetter(*customers.NewCustomer._fields)
"""What a workbook's row states of its customer: the fields have the same names there."""


@dataclass(frozen=True, slots=True)
class ImportTaken:
    """A workbook that was taken in, and what was put to credit on the way."""

    plan: ImportPlan
    credited: tuple[Credited, ...] = field(default=())


def read_for_import(
    office: Office,
    path: Path,
    kind: Kind | None = None,
    column_map: ColumnMap | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Reading:
    """Reads a workbook in the child process, with the columns a person chose for such a header before, if any.

    Refuses ``WorkbookUnreadable``, ``HeaderNotFound`` and ``Cancelled``. The books are only read.
    """
    wish = _Wish(office, path, kind, progress, cancelled)
    if column_map is not None:
        return wish.read(column_map)
    try:
        reading = wish.read(None)
    except HeaderNotFound as unknown:
        remembered = _remembered_header(office, unknown)
        if remembered is None:
            raise
        return wish.read(remembered)
    remembered = _remembered(office, reading.header_signature, reading.sheet, reading.header_row)
    if remembered is None or remembered == reading.column_map or kind not in {None, remembered.kind}:
        return reading
    return wish.read(remembered)


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be read, whatever columns it turns out to have."""

    office: Office
    path: Path
    kind: Kind | None
    progress: Callable[[int, int], None] | None
    cancelled: Callable[[], bool] | None

    def read(self, column_map: ColumnMap | None) -> Reading:
        """Reads it, with the given columns or those that its header words name."""
        return read_workbook(
            self.path,
            kind=self.kind,
            minor_digits=self.office.file.facts.minor_digits,
            customer_code=self.office.policies[-1].customer_code.pattern,
            column_map=column_map,
            progress=self.progress,
            cancelled=self.cancelled,
        )


def _remembered(office: Office, signature: str, sheet: str, header_row: int) -> ColumnMap | None:
    """The columns a person chose for this header, in whatever sheet and row it stands now."""
    body = workbooks.remembered_mapping(office.file.connection, signature)
    if body is None:
        return None
    kept = json.loads(body)
    return ColumnMap(kept["kind"], sheet, header_row, kept["fields"])


def _remembered_header(office: Office, unknown: HeaderNotFound) -> ColumnMap | None:
    """A header of unknown words that a person explained before."""
    rows, sheet = unknown.facts.get("first_rows"), unknown.facts.get("sheet")
    if not isinstance(rows, list | tuple):
        return None
    found = (_remembered(office, header_signature(row), str(sheet), place) for place, row in enumerate(rows, 1))
    return next((columns for columns in found if columns is not None), None)


def take_import(
    office: Office,
    staff: StaffMember,
    reading: Reading,
    as_of: date | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    remember_columns: bool = False,
) -> ImportTaken:
    """Takes a workbook in, in one transaction; a workbook that changes nothing writes nothing.

    ``remember_columns`` keeps the columns it was read with for the next workbook with the same header. Refuses
    ``NotAllowed``, ``WrongCurrency``, ``AsOfMissing``, ``DiskFull`` and ``Cancelled``; then nothing is written.
    """
    require(staff.role, "import_workbook")
    with collector_at_rest():
        plan = plan_import(office, reading, as_of)
        if plan.changes_nothing and not remember_columns:
            return ImportTaken(plan)
        office.file.need_room(reading.data_rows * BYTES_A_ROW)
        return _take(office, staff, plan, _Steps(cancelled), remember_columns=remember_columns)


def _take(
    office: Office, staff: StaffMember, plan: ImportPlan, go_on: _Steps, *, remember_columns: bool
) -> ImportTaken:
    reading = plan.reading
    with office.file.transaction() as books:
        with books.entry(act_in_office(office, "workbook_taken", staff)) as entry:
            workbook_id = workbooks.add_workbook(entry, _taken_workbook(plan))
            if remember_columns:
                _remember(entry, reading)
            ids = plan.customer_ids | _make_known(office, entry, plan)
            ids |= {code: ids[one] for code, one in plan.same_codes.items()}
            go_on.check()
            _add_bills(entry, plan, ids, workbook_id)
            go_on.check()
            _change_bills(office, entry, plan, workbook_id)
            _add_members(entry, plan, ids)
            _add_offers(entry, plan, workbook_id)
        credited = []
        for row in plan.collections:
            go_on.check()
            customer_id = ids[row.customer_code]
            credited += collect_for_bank(office, staff, books, row, customer_id, workbook_id, entry.event_id)
        if reading.kind == "bills" and policy_of_day(office, plan.on).credit_offset == "on_import":
            settle_from_credit(office, staff, books, _new_numbers(plan, ids), entry.event_id)
        go_on.check()
    return ImportTaken(plan, tuple(credited))


class _Steps:
    """Where a long import may be cancelled: between two steps, before the commit."""

    def __init__(self, cancelled: Callable[[], bool] | None) -> None:
        self._cancelled = cancelled

    def check(self) -> None:
        """Refuses with ``Cancelled`` when somebody asked for it."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled


def _taken_workbook(plan: ImportPlan) -> TakenWorkbook:
    reading = plan.reading
    return TakenWorkbook(
        kind=reading.kind,
        file_name=reading.file_name,
        sha256=reading.sha256,
        sheet=reading.sheet,
        header_row=reading.header_row,
        as_of=plan.on if reading.kind == "arrears" else None,
        data_rows=reading.data_rows,
        taken=plan.taken,
        sum_minor=plan.sum_minor,
        problems=len(plan.problems),
    )


def _remember(entry: Entry, reading: Reading) -> None:
    chosen = reading.column_map
    body = json.dumps({"kind": chosen.kind, "fields": dict(chosen.fields)})
    workbooks.remember_mapping(entry, reading.header_signature, reading.kind, body)


def _make_known(office: Office, entry: Entry, plan: ImportPlan) -> dict[str, int]:
    """Makes new customers known and takes changed facts over, and keeps the search index with both."""
    day = plan.on.isoformat()
    fresh = list(map(customers.NewCustomer._make, map(_STATED, plan.new_customers.values())))
    made = customers.make_known(entry, fresh, day, _billed_by_owner(plan))
    rows = (
        search.SearchRow(made[new.code], new.name, new.address, (new.code,), _listed(new.meter), _listed(new.phone))
        for new in fresh
    )
    search.index(entry.connection, rows, office.pinyin)
    for customer_id, changed in plan.changed_customers.items():
        customers.take_over(entry, customer_id, changed, day)
        make_findable(entry, customer_id, office.pinyin)
    return made


def _billed_by_owner(plan: ImportPlan) -> dict[str, int]:
    """What the bills ask of each customer, by the code under which a new one is made known, in minor units."""
    billed: dict[str, int] = {}
    for code, minor in bills_by_customer(plan.bills).items():
        owner = plan.same_codes.get(code, code)
        billed[owner] = billed.get(owner, 0) + minor
    return billed


def _listed(value: str) -> tuple[str, ...]:
    return (value,) if value else ()


def _add_bills(entry: Entry, plan: ImportPlan, ids: dict[str, int], workbook_id: int) -> None:
    day = plan.on.isoformat()
    bills.add_bills(entry, _new_bills(plan.bills, ids, workbook_id, day))
    billed: dict[int, int] = {}
    for code, minor in bills_by_customer(plan.bills).items():
        billed[ids[code]] = billed.get(ids[code], 0) + minor
    contra = OPENING_ARREARS if plan.reading.kind == "arrears" else BILLED
    ledger.post(entry, billed_postings(billed, contra))
    known = set(plan.customer_ids.values())
    customers.add_open(entry, {owner: minor for owner, minor in billed.items() if owner in known})


def _new_bills(
    rows: Sequence[BillRow | ArrearsRow], ids: dict[str, int], workbook_id: int, day: str
) -> Iterator[bills.NewBill]:
    for start in range(0, len(rows), BILLS_AT_ONCE):
        part = rows[start : start + BILLS_AT_ONCE]
        yield from _issued_bills([row for row in part if isinstance(row, BillRow)], ids, workbook_id, day)
        for row in part:
            if isinstance(row, ArrearsRow):
                yield _listed_bill(row, ids[row.customer.code], workbook_id, day)


def _issued_bills(rows: Sequence[BillRow], ids: dict[str, int], workbook_id: int, day: str) -> Iterator[bills.NewBill]:
    """Column by column, because an import brings 100,000 of them."""
    facts = [row.bill for row in rows if row.bill is not None]
    assert len(facts) == len(rows), "a row without a bill is not planned"
    if not facts:
        return
    columns = dict(zip(BillFacts._fields, zip(*facts, strict=True), strict=True))
    iso = _IsoDays()
    issued = [iso[on] for on in columns["issued_on"]]
    whole = zip(
        [ids[row.customer.code] for row in rows],
        columns["number"],
        map(bills.number_key, columns["number"]),
        columns["kind"],
        columns["period"],
        columns["charge_minor"],
        _or_none(columns["vat_rate_text"]),
        columns["vat_minor"],
        columns["total_minor"],
        issued,
        [iso[on] for on in columns["due_on"]],
        [on or day for on in issued],
        [iso[on] for on in columns["period_from"]],
        [iso[on] for on in columns["period_to"]],
        _or_none(columns["reading_from"]),
        _or_none(columns["reading_to"]),
        columns["kwh"],
        repeat(None),
        repeat(None),
        repeat(workbook_id),
        [row.row for row in rows],
    )
    yield from map(bills.NewBill._make, whole)


class _IsoDays(dict["date | None", "str | None"]):
    """Days as ISO text; the same few come again and again."""

    def __missing__(self, day: date | None) -> str | None:
        text = self[day] = _iso(day)
        return text


def _or_none(texts: Iterable[str]) -> list[str | None]:
    return [text or None for text in texts]


def _listed_bill(row: ArrearsRow, customer_id: int, workbook_id: int, day: str) -> bills.NewBill:
    arrear = row.arrear
    assert arrear is not None, "a row without an arrear is not planned"
    return bills.NewBill(
        customer_id=customer_id,
        number=arrear.number,
        number_key=bills.number_key(arrear.number),
        kind="regular",
        period=arrear.period,
        charge_minor=None,
        vat_rate=None,
        vat_minor=None,
        total_minor=arrear.open_minor,
        issued=_iso(arrear.issued_on),
        due=_iso(arrear.due_on) or (None if arrear.issued_on else day),
        known_on=day,
        period_from=None,
        period_to=None,
        reading_from=None,
        reading_to=None,
        kwh=arrear.kwh,
        notices_given=arrear.notices,
        replaces_bill_id=None,
        workbook_id=workbook_id,
        sheet_row=row.row,
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _change_bills(office: Office, entry: Entry, plan: ImportPlan, workbook_id: int) -> None:
    """A changed bill is never overwritten: unpaid, the difference is an adjustment; paid, it is held."""
    day = plan.on if plan.reading.kind == "arrears" else date.fromisoformat(entry.act.business_date)
    adjusted: dict[int, int] = {}
    for change in plan.changes:
        bill, difference = change.bill, change.new_minor - change.known_minor
        if change.was_held_before:
            continue
        if change.is_held:
            entry.add(
                "held_bill",
                bill_id=bill.bill_id,
                workbook_id=workbook_id,
                sheet_row=change.row,
                known_minor=change.known_minor,
                amount_minor=change.new_minor,
            )
            continue
        kind = "up" if difference > 0 else "down"
        bills.adjust(entry, bill.bill_id, kind, difference, day, "workbook", plan.reading.file_name)
        refresh_bill(entry, office.policies, bill.bill_id, day)
        adjusted[bill.customer_id] = adjusted.get(bill.customer_id, 0) + difference
    ledger.post(entry, billed_postings(adjusted, ADJUSTED))
    for customer_id in adjusted:
        customers.refresh_open(entry, customer_id)


def _add_members(entry: Entry, plan: ImportPlan, ids: dict[str, int]) -> None:
    groups: dict[str, tuple[str, list[tuple[int, str]]]] = {}
    for row in plan.members:
        _payer, members = groups.setdefault(row.group_code, (row.payer_name, []))
        members.append((ids[row.customer.code], row.customer.name))
    for code, (payer, members) in groups.items():
        group = workbooks.group_id(entry.connection, code) or workbooks.add_group(entry, code, payer)
        workbooks.add_members(entry, group, members)


def _add_offers(entry: Entry, plan: ImportPlan, workbook_id: int) -> None:
    """Keeps the negative rows for the one who takes them as adjustments."""
    for offer in plan.fresh_offers:
        bill = offer.bill or ""
        offers.add_offer(entry, workbook_id, offer.row, offer.customer_code, bill, offer.by_minor, offer.document)


def _new_numbers(plan: ImportPlan, ids: dict[str, int]) -> dict[int, set[str]]:
    """The numbers of the new bills by customer."""
    numbers: dict[int, set[str]] = {}
    for row in plan.bills:
        if isinstance(row, BillRow) and row.bill is not None:
            numbers.setdefault(ids[row.customer.code], set()).add(row.bill.number)
    return numbers
