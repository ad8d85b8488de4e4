"""This file is the sentences of what a supervisor has to look at (the clock, another machine) and of a place unfit for an office.

Each says what it is, what is safe, and what to do.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

_DO_VI = "Sổ sách vẫn nguyên; chưa thu tiền được. Xem lại ngày giờ của máy, rồi tổ trưởng xác nhận."
_DO_ZH = "账目完好；暂停收款。请核对电脑的日期和时间，再由班长确认。"
_DO_EN = "The books are whole; no money is taken. Check the PC's date and time, then a supervisor confirms it."

DOUBTS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.InDoubt: (
        Said(
            "Có điều cần tổ trưởng xem và xác nhận trước khi thu tiền. Sổ sách vẫn nguyên.",
            "收款前须由班长查看并确认。账目完好。",
            "A supervisor has to look and confirm before money is taken. The books are whole.",
        ),
    ),
    errors.ClockWentBack: (
        Said(
            "Đồng hồ của máy bị lùi: khi đó chỉ {now_at}, trong khi việc mới nhất ghi lúc {since}. " + _DO_VI,
            "电脑时间倒退了：当时显示 {now_at}，而最新一笔记录在 {since}。" + _DO_ZH,
            "The PC's clock went back: it said {now_at}, and the newest entry was written at {since}. " + _DO_EN,
        ),
        Said(
            "Đồng hồ của máy bị lùi. " + _DO_VI,
            "电脑时间倒退了。" + _DO_ZH,
            "The PC's clock went back. " + _DO_EN,
        ),
    ),
    errors.ClockJumpedAhead: (
        Said(
            "Đồng hồ của máy nhảy tới hơn một ngày: khi đó chỉ {now_at}, giờ biết được gần nhất là {since}. " + _DO_VI,
            "电脑时间向前跳了一天以上：当时显示 {now_at}，最近已知时间是 {since}。" + _DO_ZH,
            "The PC's clock jumped more than a day ahead: it said {now_at}, and the newest known time is {since}. "
            + _DO_EN,
        ),
        Said(
            "Đồng hồ của máy nhảy tới hơn một ngày. " + _DO_VI,
            "电脑时间向前跳了一天以上。" + _DO_ZH,
            "The PC's clock jumped more than a day ahead. " + _DO_EN,
        ),
    ),
    errors.OtherMachine: (
        Said(
            "Dữ liệu này được mang từ máy khác sang ({since}). Chưa thu tiền được: hai máy cùng thu sẽ trùng số biên nhận. "
            "Bảo đảm máy cũ đã ngừng hẳn, rồi tổ trưởng xác nhận dùng máy này.",
            "这份数据是从另一台电脑搬来的（{since}）。暂停收款：两台电脑同时收款会使收据号码重复。"
            "请确保旧电脑已停用，再由班长确认使用本机。",
            "These books came from another PC ({since}). No money is taken: two PCs would use the same receipt numbers. "
            "Make sure that the former PC is out of use, then a supervisor confirms this one.",
        ),
        Said(
            "Dữ liệu này được mang từ máy khác sang. Chưa thu tiền được; bảo đảm máy cũ đã ngừng hẳn, rồi tổ trưởng xác nhận.",
            "这份数据是从另一台电脑搬来的。暂停收款；请确保旧电脑已停用，再由班长确认。",
            "These books came from another PC. No money is taken; make sure that the former PC is out of use, "
            "then a supervisor confirms this one.",
        ),
    ),
    errors.PlaceUnfit: (
        Said(
            "Thư mục này do {client} đồng bộ: tệp đang ghi sẽ bị chép dở và hỏng. Chưa ghi gì; "
            "chọn hoặc chuyển sang thư mục trên ổ đĩa của máy này, nằm ngoài {client}.",
            "该文件夹由 {client} 同步：正在写入的文件会被复制到一半而损坏。尚未写入；"
            "请选择或移到本机硬盘上 {client} 之外的文件夹。",
            "This folder is synchronised by {client}, which copies a file while it is written and so breaks it. Nothing was "
            "written; choose or move to a folder on a disk of this PC, outside {client}.",
        ),
        Said(
            "Thư mục này nằm trên máy khác trong mạng: hai máy ghi cùng lúc sẽ làm hỏng tệp. Chưa ghi gì; "
            "chọn hoặc chuyển sang thư mục trên ổ đĩa của máy này.",
            "该文件夹在网络共享上：经网络写入会损坏数据。尚未写入；请选择或移到本机硬盘上的文件夹。",
            "This folder is on a network share, where files that are written break. Nothing was written; "
            "choose or move to a folder on a disk of this PC.",
        ),
    ),
}
