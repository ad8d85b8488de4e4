"""This file is the sentences of what is refused about counters, tills and receipts.

The forms of a refusal stand from the fullest to the shortest; the last needs no fact.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

TILLS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.UnknownCounter: (
        Said(
            "Đơn vị không có quầy {counter}. Chưa ghi gì; kiểm tra lại mã quầy.",
            "本单位没有窗口 {counter}。尚未记录；请核对窗口编号。",
            "The office has no counter {counter}. Nothing was recorded; check the counter code.",
        ),
        Said(
            "Đơn vị không có quầy này. Chưa ghi gì; kiểm tra lại mã quầy.",
            "本单位没有此窗口。尚未记录；请核对窗口编号。",
            "The office has no such counter. Nothing was recorded; check the counter code.",
        ),
    ),
    errors.CounterTaken: (
        Said(
            "Quầy {counter} đã có. Chưa ghi gì; chọn mã quầy khác.",
            "窗口 {counter} 已存在。尚未记录；请换一个编号。",
            "Counter {counter} is there already. Nothing was recorded; choose another code.",
        ),
        Said(
            "Quầy này đã có. Chưa ghi gì; chọn mã quầy khác.",
            "此窗口已存在。尚未记录；请换一个编号。",
            "This counter is there already. Nothing was recorded; choose another code.",
        ),
    ),
    errors.CounterCodeOutOfRange: (
        Said(
            "Mã quầy là số từ 1 đến 99, không phải {counter}. Chưa ghi gì; nhập lại.",
            "窗口编号为 1 至 99，不能是 {counter}。尚未记录；请重新输入。",
            "A counter code is a number from 1 to 99, not {counter}. Nothing was recorded; type it again.",
        ),
        Said(
            "Mã quầy là số từ 1 đến 99. Chưa ghi gì; nhập lại.",
            "窗口编号为 1 至 99。尚未记录；请重新输入。",
            "A counter code is a number from 1 to 99. Nothing was recorded; type it again.",
        ),
    ),
    errors.NoOpenTill: (
        Said(
            "{name} chưa mở ca thu tiền. Chưa ghi gì; mở ca rồi làm lại.",
            "{name} 尚未开班。尚未记账；请先开班再办理。",
            "{name} has no open till. Nothing was recorded; open a till, then try again.",
        ),
        Said(
            "Chưa mở ca thu tiền. Chưa ghi gì; mở ca rồi làm lại.",
            "尚未开班。尚未记账；请先开班再办理。",
            "There is no open till. Nothing was recorded; open a till, then try again.",
        ),
    ),
    errors.TillAlreadyOpen: (
        Said(
            "Ca thu tiền tại quầy {counter} đang mở từ {opened_at}, thu ngân {name}. Chưa ghi gì; chốt ca đó trước.",
            "窗口 {counter} 的收款班次自 {opened_at} 起未结账，收费员 {name}。尚未记录；请先结账。",
            "The till at counter {counter} has been open since {opened_at}, cashier {name}. "
            "Nothing was recorded; close that till first.",
        ),
        Said(
            "Ca thu tiền tại quầy {counter} đang mở. Chưa ghi gì; chốt ca đó trước.",
            "窗口 {counter} 有未结账的收款班次。尚未记录；请先结账。",
            "A till at counter {counter} is open. Nothing was recorded; close that till first.",
        ),
        Said(
            "Đang có một ca thu tiền mở. Chưa ghi gì; chốt ca đó trước.",
            "有未结账的收款班次。尚未记录；请先结账。",
            "A till is open already. Nothing was recorded; close that till first.",
        ),
    ),
}

RECEIPTS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.UnknownReceipt: (
        Said(
            "Số “{number}” đọc hoặc gõ sai: chữ số kiểm tra không khớp. Quét hoặc gõ lại.",
            "“{number}”有误：校验位不符。请重新扫描或输入。",
            "“{number}” was read or typed wrongly: its check digits do not agree. Scan or type it again.",
            ("why", "check_digits"),
        ),
        Said(
            "“{number}” không đúng dạng số biên nhận. Quét hoặc gõ lại.",
            "“{number}”不是收据编号的格式。请重新扫描或输入。",
            "“{number}” is not of the form of a receipt number. Scan or type it again.",
            ("why", "form"),
        ),
        Said(
            "Biên nhận {number} là của đơn vị khác. Tra cứu tại đơn vị đã phát hành.",
            "收据 {number} 属于其他单位。请到开具单位查询。",
            "Receipt {number} is of another office. Ask the office that issued it.",
            ("why", "other_office"),
        ),
        Said(
            "Nội dung biên nhận {number} đã xóa sau thời hạn lưu giữ, không in lại được. Số tiền vẫn còn trong sổ.",
            "收据 {number} 的内容已过保存期限并删除，无法补打。账款记录仍在。",
            "The paper of receipt {number} was erased after its retention period and cannot be printed again. "
            "Its sums are still in the books.",
            ("why", "erased"),
        ),
        Said(
            "Chưa có biên nhận nào để in lại.",
            "还没有可补打的收据。",
            "There is no receipt to print again yet.",
            ("why", "none_issued"),
        ),
        Said(
            "Không có biên nhận {number}. Kiểm tra lại số.",
            "没有收据 {number}。请核对编号。",
            "There is no receipt {number}. Check the number.",
            ("why", "unknown"),
        ),
        Said(
            "Không có biên nhận “{number}”. Kiểm tra lại số.",
            "没有收据“{number}”。请核对编号。",
            "There is no receipt “{number}”. Check the number.",
        ),
        Said(
            "Không có biên nhận này. Kiểm tra lại số.",
            "没有此收据。请核对编号。",
            "There is no such receipt. Check the number.",
        ),
    ),
    errors.UnknownPayment: (
        Said(
            "Không có lần thu “{event}”. Chưa thay đổi gì; kiểm tra lại số.",
            "没有收费记录“{event}”。未作任何更改；请核对编号。",
            "There is no payment “{event}”. Nothing was changed; check the number.",
        ),
        Said(
            "Không có lần thu này. Chưa thay đổi gì; kiểm tra lại số.",
            "没有此收费记录。未作任何更改；请核对编号。",
            "There is no such payment. Nothing was changed; check the number.",
        ),
    ),
}
