"""This file is the scenes of the people on the stage: sign-in, lock, staff and the approvals that wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.ui.approvals.view import OpenApproval
from collectoffice.ui.sign_in.view import Person
from collectoffice.ui.staff.view import StaffRow
from tests.ui import samples

if TYPE_CHECKING:
    from tests.ui.stage import Stage

PEOPLE = (
    StaffRow("gam", "Lê Thị Hồng Gấm", "cashier", note=lambda: "ca đang mở ở quầy 2"),
    StaffRow("quyen", "Phạm Ngọc Quyên", "cashier", is_locked=True, note=lambda: "đã khóa"),
    StaffRow("khoa", "Trần Minh Khoa", "supervisor"),
    StaffRow("admin", "Đỗ Thị Lan", "administrator"),
)


def sign_in(stage: Stage) -> None:
    stage.sign_in.set_office("Điện lực Tân Châu", lambda: "TC01")
    stage.sign_in.set_facts(
        [
            ("done", lambda: "Phiếu hôm qua đã lưu, ngày 20/11 đã khóa"),
            ("done", lambda: "Bản sao lưu 20/11 trên USB đọc lại được"),
            ("printer", lambda: "Máy in biên nhận: sẵn sàng"),
            ("clock", lambda: "Gói ngày 19/11 chưa được công ty xác nhận"),
        ]
    )
    stage.sign_in.set_people(
        [
            Person("gam", "Lê Thị Hồng Gấm", "cashier"),
            Person("quyen", "Phạm Ngọc Quyên", "cashier"),
            Person("khoa", "Trần Minh Khoa", "supervisor"),
            Person("lan", "Đỗ Thị Lan", "administrator"),
        ]
    )
    stage.sign_in.set_practice_offer(True)
    stage.window.open("sign_in", framed=False)
    for digit in "1234":
        stage.sign_in.dots.type(digit)


def sign_in_wrong(stage: Stage) -> None:
    sign_in(stage)
    stage.sign_in.say_wrong("PIN chưa đúng. Còn 3 lần; thử lại sau 4 giây.")


def lock(stage: Stage) -> None:
    stage.lock.set_person("Lê Thị Hồng Gấm")
    stage.window.open("lock", framed=False)


def staff(stage: Stage) -> None:
    stage.staff.set_rights(is_head=True, may_make_administrators=True)
    stage.staff.show_part("new")
    stage.staff.set_staff(PEOPLE)
    stage.staff.set_counters((1, 2))
    stage.staff.say_at("pin", "PIN có ít nhất 4 chữ số.")
    stage.window.open("staff")


def staff_member(stage: Stage) -> None:
    staff(stage)
    stage.staff.table.put(PEOPLE, current=1)
    stage.staff.show_part("member")
    stage.staff.member._want_lock()


def staff_own_pin(stage: Stage) -> None:
    staff(stage)
    stage.staff.set_rights(is_head=False, may_make_administrators=False)
    stage.staff.say_at("old", "PIN chưa đúng. Còn 6 lần; chờ 30 giây rồi nhập lại.")


def approvals(stage: Stage) -> None:
    taken = samples.NOW
    stage.approvals.banner.clear()
    stage.approvals.question.leave()
    stage.approvals.show_waiting(
        [
            OpenApproval("e1", "refund_credit", 350_000, taken, "Lê Thị Hồng Gấm"),
            OpenApproval("e2", "void_payment", 1_056_113, taken, "Phạm Ngọc Quyên"),
            OpenApproval("e3", "waive_late_fee", 6_113, taken, "Trần Minh Khoa", is_own=True),
        ]
    )
    stage.approvals.table.selectRow(0)
    stage.window.open("approvals")


def approvals_contest(stage: Stage) -> None:
    approvals(stage)
    stage.approvals._ask_why()


def approvals_none(stage: Stage) -> None:
    stage.approvals.question.leave()
    stage.approvals.show_waiting([])
    stage.approvals.say("ok", "Đã duyệt.")
    stage.window.open("approvals")
