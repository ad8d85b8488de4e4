"""This file is the plan of an import: what a workbook would change in the books, worked out without writing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import bills, corrections, customers, offers, workbooks
from collectoffice.domain.errors import AsOfMissing, WrongCurrency
from collectoffice.exchange.rows import ArrearsRow, BankRow, BillRow, CustomerFacts, GroupRow, Problem
from collectoffice.i18n.problems import problem_sentence
from collectoffice.services.acting import office_day
from collectoffice.services.queries.offered_adjustments import OfferedAdjustment, offered_adjustments

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collectoffice.db.bills import Bill, KnownBill
    from collectoffice.db.customers import Known
    from collectoffice.db.driver import Connection
    from collectoffice.exchange.workbook import Reading
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class BillChange:
    """A known bill that the workbook gives another amount; in minor units."""

    row: int
    bill: Bill
    known_minor: int
    new_minor: int
    is_held: bool
    """Paid, part-paid or corrected by hand: the supervisor decides. Else the difference becomes an adjustment."""
    was_held_before: bool
    """It waits for the supervisor already, from an earlier import."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What taking the workbook would do."""

    reading: Reading
    on: date
    """The day from which the workbook's facts hold."""
    new_customers: dict[str, CustomerFacts] = field(default_factory=dict)
    changed_customers: dict[int, dict[str, str]] = field(default_factory=dict)
    customer_ids: dict[str, int] = field(default_factory=dict)
    """The known customers of the workbook, by its codes."""
    bills: list[BillRow | ArrearsRow] = field(default_factory=list)
    collections: list[BankRow] = field(default_factory=list)
    members: list[GroupRow] = field(default_factory=list)
    changes: list[BillChange] = field(default_factory=list)
    missing: list[Bill] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    offered: list[OfferedAdjustment] = field(default_factory=list)
    """Negative bills, each as the adjustment that it asks for."""
    fresh_offers: list[OfferedAdjustment] = field(default_factory=list)
    """Those of them that no workbook offered before: they are kept until somebody takes or drops them."""
    known_rows: list[int] = field(default_factory=list)
    is_again: bool = False
    """This very file was taken in before: what newer files changed since, it does not change back."""
    same_codes: dict[str, str] = field(default_factory=dict)
    """Codes of new customers that stand in a second form too, by that form (13 digits and the old 10 are one)."""
    former_codes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The other codes of customers whose code was changed, by each of their codes."""

    @property
    def already_known(self) -> int:
        """Rows that the books know already, as they are."""
        return len(self.known_rows)

    @property
    def taken(self) -> int:
        """Rows that would be taken."""
        return len(self.bills) + len(self.collections) + len(self.members)

    @property
    def sum_minor(self) -> int:
        """Their sum."""
        billed = sum(_asked_minor(row) for row in self.bills)
        return billed + sum(row.amount_minor for row in self.collections)

    @property
    def changes_nothing(self) -> bool:
        """Whether taking the workbook would leave the books as they are."""
        changes_bills = any(not change.was_held_before for change in self.changes)
        facts = self.taken or self.new_customers or self.changed_customers
        return not (facts or changes_bills or self.fresh_offers)


def plan_import(office: Office, reading: Reading, as_of: date | None = None) -> ImportPlan:
    """Works out what a workbook would change; refuses ``WrongCurrency`` and, for arrears, ``AsOfMissing``."""
    if reading.currency is not None and reading.currency != office.file.facts.currency:
        raise WrongCurrency(
            workbook=reading.currency, office=office.file.facts.currency, evidence=reading.currency_evidence
        )
    day = _facts_day(office, reading, as_of)
    listed_on = day if reading.kind == "arrears" else None
    plan = ImportPlan(
        reading,
        day,
        problems=list(reading.problems),
        is_again=workbooks.was_taken(office.file.connection, reading.kind, reading.sha256, listed_on),
    )
    known = customers.known(office.file.connection, _codes(reading))
    plan.customer_ids.update((code, customer.customer_id) for code, customer in known.items())
    plan.former_codes.update(customers.former_codes(office.file.connection))
    if reading.kind == "bank":
        _plan_bank(office, plan)
    elif reading.kind == "group":
        _plan_group(office, plan)
    else:
        _plan_customers(office, plan, known)
        _plan_bills(office, plan)
    if reading.kind == "arrears":
        _plan_missing(office, plan)
    if reading.kind == "bills":
        plan.offered.extend(offered_adjustments(office, reading, plan.customer_ids, plan.bills))
        plan.fresh_offers.extend(offer for offer in plan.offered if not _was_offered(office, offer))
    plan.problems.sort(key=lambda problem: problem.row)
    return plan


def _facts_day(office: Office, reading: Reading, as_of: date | None) -> date:
    if reading.kind == "arrears":
        day = as_of or reading.as_of
        if day is None:
            raise AsOfMissing(file=reading.file_name)
        return day
    if reading.kind == "bills":
        rows = (row for row in reading.rows if isinstance(row, BillRow))
        issued = max((row.bill.issued_on for row in rows if row.bill and row.bill.issued_on), default=None)
        return reading.issued_on or issued or office_day(office)
    return office_day(office)


def _codes(reading: Reading) -> list[str]:
    return list(dict.fromkeys(_code(row) for row in reading.rows))


def _code(row: BillRow | ArrearsRow | BankRow | GroupRow) -> str:
    return row.customer_code if isinstance(row, BankRow) else row.customer.code


def _plan_customers(office: Office, plan: ImportPlan, known: dict[str, Known]) -> None:
    for facts in _stated_customers(plan).values():
        customer = known.get(facts.code)
        if customer is None:
            plan.new_customers[facts.code] = facts
            continue
        changed = {} if plan.is_again else _changed(customer.facts, facts)
        newer = _only_newer(office, customer.customer_id, changed, plan.on)
        if newer:
            plan.changed_customers[customer.customer_id] = newer


def _stated_customers(plan: ImportPlan) -> dict[int | str, CustomerFacts]:
    """What the workbook says of each customer; where its rows disagree the last one that says something holds."""
    stated: dict[int | str, CustomerFacts] = {}
    for row in plan.reading.rows:
        if isinstance(row, BankRow):
            continue
        facts = row.customer
        known = plan.customer_ids.get(facts.code)
        owner: int | str = _one_code(plan, facts.code) if known is None else known
        before = stated.get(owner)
        if before is None:
            stated[owner] = facts
            continue
        stated[owner] = CustomerFacts(
            before.code, *(new or old for new, old in zip(facts[1:], before[1:], strict=True))
        )
    return stated


def _one_code(plan: ImportPlan, code: str) -> str:
    """The form in which the workbook names a new customer first."""
    same = plan.same_codes
    one = same.get(code)
    if one is None:
        one = same[code] = next((same[form] for form in customers.code_forms(code) if form in same), code)
    return one


def _changed(now: tuple[str, ...], stated: CustomerFacts) -> dict[str, str]:
    """What the row states otherwise; an empty cell states nothing, capitals and spaces are no change."""
    values = (stated.name, stated.address, stated.phone, stated.meter, stated.customer_class, stated.route)
    return {
        kind: value
        for kind, held, value in zip(customers.COMPARED, now, values, strict=True)
        if value and value != held and " ".join(value.split()).casefold() != " ".join(held.split()).casefold()
    }


def _only_newer(office: Office, customer_id: int, changed: dict[str, str], on: date) -> dict[str, str]:
    """A fact from an older workbook does not take the place of a newer one."""
    connection = office.file.connection
    return {
        kind: value
        for kind, value in changed.items()
        if on.isoformat() >= customers.since(connection, customer_id, kind)
    }


def _plan_bills(office: Office, plan: ImportPlan) -> None:
    rows = [row for row in plan.reading.rows if isinstance(row, BillRow | ArrearsRow) and _stated(row) is not None]
    keys = [_number_keys(plan, row) for row in rows]
    known = bills.known_bills(office.file.connection, [key for forms in keys for key in forms])
    for row, forms in zip(rows, keys, strict=True):
        bill = next((known[key] for key in forms if key in known), None)
        if bill is None:
            plan.bills.append(row)
        elif plan.customer_ids.get(row.customer.code) != bill.customer_id:
            plan.problems.append(_problem(plan, row.row, "bill_of_other_customer", row.customer.code))
        else:
            _plan_known_bill(office, plan, row, bill)
    _part_twins(plan)


def _part_twins(plan: ImportPlan) -> None:
    """One bill under both forms of its customer's code: the same sum is taken once, two sums neither."""
    groups: dict[str, list[BillRow | ArrearsRow]] = {}
    for row in plan.bills:
        if not _number(row).startswith(row.customer.code):
            continue
        groups.setdefault(min(_number_keys(plan, row)), []).append(row)
    for twins in groups.values():
        if len(twins) == 1:
            continue
        agree = len({_asked_minor(row) for row in twins}) == 1
        for row in twins[1:] if agree else twins:
            plan.bills.remove(row)
            code = "identical_twice" if agree else "two_amounts"
            plan.problems.append(_problem(plan, row.row, code, row.customer.code))


def _plan_known_bill(office: Office, plan: ImportPlan, row: BillRow | ArrearsRow, known: KnownBill) -> None:
    connection = office.file.connection
    asked = _asked_minor(row)
    owed = known.total_minor
    bill = bills.bill_by_id(connection, known.bill_id)
    if isinstance(row, ArrearsRow):
        owed -= bills.paid_by(connection, bill, plan.on)
    if asked == owed:
        plan.known_rows.append(row.row)
        return
    # What the office corrected by hand, a workbook does not correct back.
    is_paid = bills.was_paid_on(connection, bill) or corrections.was_corrected(connection, bill.bill_id)
    was_held = is_paid and bills.is_held(connection, bill.bill_id, asked)
    if _is_overtaken(connection, plan, bill, owed, asked) and not was_held:
        plan.known_rows.append(row.row)
        return
    plan.changes.append(BillChange(row.row, bill, owed, asked, is_held=is_paid, was_held_before=was_held))


def _is_overtaken(connection: Connection, plan: ImportPlan, bill: Bill, owed: int, asked: int) -> bool:
    """The row was right in its time: its file was taken in before, or its list is older than what changed the bill."""
    if plan.is_again:
        return True
    return plan.reading.kind == "arrears" and asked == owed - bills.adjusted_after(connection, bill, plan.on)


def _plan_missing(office: Office, plan: ImportPlan) -> None:
    """Open bills that this list, newer than they are, no longer names; listed, not closed."""
    newest = workbooks.newest_arrears_day(office.file.connection)
    if newest is not None and newest > plan.on:
        return
    rows = (row for row in plan.reading.rows if isinstance(row, ArrearsRow) and row.arrear is not None)
    named = {key for row in rows for key in _number_keys(plan, row)}
    plan.missing.extend(
        bill
        for bill in bills.open_bills_known_by(office.file.connection, plan.on)
        if bills.number_key(bill.number) not in named
    )


def _plan_bank(office: Office, plan: ImportPlan) -> None:
    rows = [row for row in plan.reading.rows if isinstance(row, BankRow)]
    keys = [workbooks.reference_key(row.bank, row.reference) for row in rows]
    taken = workbooks.known_references(office.file.connection, keys)
    today = office_day(office)
    for row, key in zip(rows, keys, strict=True):
        before = taken.get(key)
        if row.customer_code not in plan.customer_ids:
            plan.problems.append(_problem(plan, row.row, "unknown_customer", row.customer_code))
        elif row.paid_on > today:
            plan.problems.append(_problem(plan, row.row, "payment_in_future", row.customer_code))
        elif before is None:
            plan.collections.append(row)
        elif before == (plan.customer_ids[row.customer_code], row.amount_minor):
            plan.known_rows.append(row.row)
        else:
            code = "reference_two_payments" if before[1] == row.amount_minor else "reference_two_amounts"
            plan.problems.append(_problem(plan, row.row, code, row.customer_code))


def _plan_group(office: Office, plan: ImportPlan) -> None:
    rows = [row for row in plan.reading.rows if isinstance(row, GroupRow)]
    members = {code: workbooks.group_members(office.file.connection, code) for code in {row.group_code for row in rows}}
    for row in rows:
        customer_id = plan.customer_ids.get(row.customer.code)
        if customer_id is None:
            plan.new_customers.setdefault(_one_code(plan, row.customer.code), row.customer)
        if customer_id is not None and customer_id in members[row.group_code]:
            plan.known_rows.append(row.row)
        else:
            plan.members.append(row)


def _was_offered(office: Office, offer: OfferedAdjustment) -> bool:
    connection, bill = office.file.connection, offer.bill or ""
    return offers.was_offered(connection, offer.customer_code, bill, offer.by_minor, offer.document)


def _problem(plan: ImportPlan, row: int, code: str, customer_code: str) -> Problem:
    return Problem(
        sheet=plan.reading.sheet,
        row=row,
        column="",
        header="",
        code=code,
        why=problem_sentence(code, {}, "en"),
        customer_code=customer_code,
    )


def _stated(row: BillRow | ArrearsRow) -> object:
    return row.bill if isinstance(row, BillRow) else row.arrear


def _number(row: BillRow | ArrearsRow) -> str:
    stated = row.bill if isinstance(row, BillRow) else row.arrear
    return stated.number if stated is not None else ""


def _number_keys(plan: ImportPlan, row: BillRow | ArrearsRow) -> tuple[str, ...]:
    """The bill's number as it is looked up; one made of the customer's code is known by its other forms and codes too."""
    number, code = _number(row), row.customer.code
    if not number.startswith(code):
        return (bills.number_key(number),)
    forms = (*customers.code_forms(code), *plan.former_codes.get(code, ()))
    return tuple(bills.number_key(form + number[len(code) :]) for form in forms)


def _asked_minor(row: BillRow | ArrearsRow) -> int:
    if isinstance(row, BillRow):
        return row.bill.total_minor if row.bill is not None else 0
    return row.arrear.open_minor if row.arrear is not None else 0


def bills_by_customer(rows: Iterable[BillRow | ArrearsRow]) -> dict[str, int]:
    """What the rows bill each customer, by code, in minor units."""
    sums: dict[str, int] = {}
    for row in rows:
        sums[row.customer.code] = sums.get(row.customer.code, 0) + _asked_minor(row)
    return sums
