"""This file is the till's part of a busy office for tests: counts, moves, awaited money, differences, all by real commands."""

from __future__ import annotations

from collectoffice.domain.tender import Tender, TenderKind
from collectoffice.services.commands.see_tender import see_tender
from collectoffice.services.commands.settle_difference import (
    correct_till,
    explain_difference,
    reconcile_till,
    settle_difference,
    write_off_difference,
)
from collectoffice.services.commands.till_cash import (
    exchange_notes,
    from_safe,
    pay_in,
    pay_out,
    record_counterfeit,
    turn_in,
)
from collectoffice.services.commands.tills import close_till, count_till, open_till
from collectoffice.services.queries.till_reading import awaited_money
from tests.builders import Desk


def be_busy_till(desk: Desk) -> None:
    """A day of both cashiers' tills, from floats in notes to two reconciled tills; no till may be open before or is after."""
    office, mai, lan, ha, admin = desk.office, desk.who("mai"), desk.who("lan"), desk.who("ha"), desk.who("admin")
    desk.take_in(
        desk.reading([desk.bill_row(n, 200_000 + n, number=f"TILL-{n}") for n in (41, 42)], file_name="ca.xlsx")
    )
    first = open_till(office, mai, 1, pieces={100_000: 3, 50_000: 2})
    second = open_till(office, lan, 2, pieces={10_000: 40})
    pay_in(office, mai, 20_000, "tiền photo")
    pay_out(office, mai, 30_000, "mua giấy in", approver=ha)
    turn_in(office, mai, None, {100_000: 1}, approver=ha)
    from_safe(office, mai, 50_000, approver=ha)
    record_counterfeit(office, mai, {50_000: 1}, "tờ giả của khách")
    exchange_notes(office, mai, second.till, {100_000: 1}, {10_000: 10}, "đổi tiền lẻ")
    kinds: dict[int, TenderKind] = {41: "qr", 42: "transfer"}
    for customer, kind in kinds.items():
        desk.pay(customer, tenders=[Tender(kind, desk.quote(customer).total_minor, f"FT-{customer}")])
    for one in awaited_money(office, mai)[-2:]:
        see_tender(office, mai, one.tender)
    for user, till, short in ((mai, first.till, 4_000), (lan, second.till, 6_000)):
        held = desk.held_minor(user.user_name)
        count_till(office, user, held)
        count_till(office, user, held - short - 1_000)
        close_till(office, user)
        correct_till(office, user, till, held - short, reason="đếm sót một tờ", approver=ha)
        explain_difference(office, user, till, "trả nhầm tiền thừa")
        settle_difference(office, ha, till, 1_000, "thu ngân bù")
        write_off_difference(office, ha, till, "không tìm ra", approver=admin)
        reconcile_till(office, ha, till)
