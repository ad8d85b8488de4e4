"""This file is the people's part of a busy office for tests: roles, locks, PINs and approvals, all by real commands."""

from __future__ import annotations

from collectoffice.domain.errors import WrongPin
from collectoffice.services.commands.answer_approval import answer_approval
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.people import add_staff
from collectoffice.services.commands.sign_in import note_signed_in, sign_in
from collectoffice.services.commands.staff import change_own_pin, change_pin, change_role, lock_staff, unlock_staff
from collectoffice.services.commands.till_cash import pay_in, pay_out
from collectoffice.services.queries.approvals import open_approvals
from tests.builders import PIN, Desk


def be_busy_people(desk: Desk) -> None:
    """A new colleague is promoted, locked and let in; a lone cashier's acts are approved, contested and left open.

    No till may be open before or is after.
    """
    office, mai, ha, admin = desk.office, desk.who("mai"), desk.who("ha"), desk.who("admin")
    add_staff(office, ha, "tu", "Phạm Văn Tư", "collector", PIN)
    change_role(office, ha, "tu", "cashier")
    lock_staff(office, ha, "tu", "nghỉ phép")
    unlock_staff(office, ha, "tu", "đi làm lại")
    change_pin(office, ha, "tu", "5678")
    change_own_pin(office, mai, PIN)
    try:
        sign_in(office, "tu", "0000")
    except WrongPin:
        note_signed_in(office, sign_in(office, "tu", "5678"))
    change_setting(office, admin, "office.one_person", "on")
    desk.open_till("mai", 1, 100_000)
    pay_in(office, mai, 60_000, "tiền lẻ")
    for reason in ("mua giấy in", "nước uống", "gửi xe"):
        pay_out(office, mai, 20_000, reason)
    first, second, _third = (act.uid for act in open_approvals(office, ha))
    answer_approval(office, ha, first, "approved")
    answer_approval(office, ha, second, "contested", "không có hóa đơn")
    desk.close_till(desk.held_minor())
    change_setting(office, admin, "office.one_person", "off")
