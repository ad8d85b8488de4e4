"""This file is the sentences of the yearly archive: what keeps a year from being sealed, and what an archive is not."""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

ARCHIVE: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.YearNotOver: (
        Said(
            "Chưa niêm phong được năm {year}, làm được từ ngày {from_day}. Chưa ghi gì; làm lại từ ngày đó.",
            "{year} 年还不能封存，自 {from_day} 起可以封存。尚未记录；请到时再做。",
            "{year} cannot be sealed before {from_day}. Nothing was recorded; do it from that day on.",
        ),
        Said(
            "Năm này chưa niêm phong được. Chưa ghi gì; hết năm và khóa đủ ngày rồi làm lại.",
            "该年度还不能封存。尚未记录；请在年度结束并锁定每一天之后再做。",
            "This year cannot be sealed yet. Nothing was recorded; do it when it is over and every day is locked.",
        ),
    ),
    errors.YearNotClosed: (
        Said(
            "Còn {days} ngày chưa khóa sổ tính đến hết năm {year}, sớm nhất là {day}. Chưa ghi gì; khóa sổ các ngày đó trước.",
            "截至 {year} 年末还有 {days} 天未锁账，最早是 {day}。尚未记录；请先把这些天结账并锁定。",
            "Up to the end of {year}, {days} days are not locked, the first one {day}. Nothing was recorded; close those days "
            "first.",
        ),
        Said(
            "Còn ngày chưa khóa sổ. Chưa ghi gì; khóa sổ các ngày đó trước.",
            "还有未锁账的日期。尚未记录；请先结账并锁定。",
            "Some days are not locked. Nothing was recorded; close those days first.",
        ),
    ),
    errors.YearEmpty: (
        Said(
            "Sổ không có gì trong năm {year}. Chưa ghi gì; xem lại năm.",
            "账簿中没有 {year} 年的内容。尚未记录；请核对年份。",
            "The books hold nothing of {year}. Nothing was recorded; look at the year again.",
        ),
        Said(
            "Sổ không có gì trong năm này. Chưa ghi gì; xem lại năm.",
            "账簿中没有该年度的内容。尚未记录；请核对年份。",
            "The books hold nothing of this year. Nothing was recorded; look at the year again.",
        ),
    ),
    errors.YearSealed: (
        Said(
            "Năm {year} đã niêm phong ngày {sealed_on}, tệp {file}. Chưa ghi gì; kiểm tra bằng lệnh archive check {year}.",
            "{year} 年已于 {sealed_on} 封存，文件 {file}。尚未记录；请用 archive check {year} 核对。",
            "{year} was sealed on {sealed_on}, in {file}. Nothing was recorded; archive check {year} looks at it.",
        ),
        Said(
            "Năm này đã niêm phong rồi. Chưa ghi gì; xem danh sách bằng lệnh archive list.",
            "该年度已经封存。尚未记录；请用 archive list 查看。",
            "This year was sealed already. Nothing was recorded; archive list shows it.",
        ),
    ),
    errors.YearNotSealed: (
        Said(
            "Năm {year} chưa niêm phong. Không có gì để kiểm tra; xem danh sách bằng lệnh archive list.",
            "{year} 年尚未封存，没有可核对的内容；请用 archive list 查看。",
            "{year} was not sealed. There is nothing to check; archive list shows what was.",
        ),
        Said(
            "Năm này chưa niêm phong. Không có gì để kiểm tra; xem danh sách bằng lệnh archive list.",
            "该年度尚未封存，没有可核对的内容；请用 archive list 查看。",
            "This year was not sealed. There is nothing to check; archive list shows what was.",
        ),
    ),
    errors.ArchiveNotWhole: (
        Said(
            "Tệp lưu trữ {file} không nguyên vẹn ({check}). Năm chưa niêm phong, sổ trên máy này vẫn như cũ; chạy verify trước.",
            "归档文件 {file} 不完整（{check}）。年度未封存，本机账簿未变；请先运行 verify。",
            "The archive {file} is not whole ({check}). The year is not sealed and the books are as they were; run verify first.",
        ),
        Said(
            "Tệp lưu trữ không nguyên vẹn. Năm chưa niêm phong, sổ trên máy này vẫn như cũ; chạy verify trước.",
            "归档文件不完整。年度未封存，本机账簿未变；请先运行 verify。",
            "The archive is not whole. The year is not sealed and the books are as they were; run verify first.",
        ),
    ),
    errors.ArchiveUnreadable: (
        Said(
            "Không có tệp {file}. Chưa thay đổi gì; cắm USB hoặc đĩa lưu trữ, hoặc chọn lại tệp.",
            "没有文件 {file}。未作任何更改；请插入存放归档文件的 U 盘或光盘，或重新选择文件。",
            "There is no file {file}. Nothing was changed; plug in the stick or disc that keeps it, or choose the file again.",
            ("why", "missing"),
        ),
        Said(
            "{file} không phải tệp lưu trữ đọc được trên máy này. Chưa thay đổi gì; dùng bản lưu ở nơi khác.",
            "{file} 不是本机能读取的归档文件。未作任何更改；请用另存的一份。",
            "{file} is no archive that can be read on this computer. Nothing was changed; use the copy that is kept elsewhere.",
            ("why", "not_an_archive"),
        ),
        Said(
            "Tệp lưu trữ không đọc được. Chưa thay đổi gì; dùng bản lưu ở nơi khác.",
            "归档文件无法读取。未作任何更改；请用另存的一份。",
            "The archive cannot be read. Nothing was changed; use the copy that is kept elsewhere.",
        ),
    ),
    errors.ArchiveOnlyRead: (
        Said(
            "{file} là tệp lưu trữ, chỉ để đọc. Chưa ghi gì; việc này làm trong sổ của đơn vị.",
            "{file} 是归档文件，只能读取。尚未记录；此操作请在单位账簿中进行。",
            "{file} is an archive and is only read. Nothing was recorded; do this in the office itself.",
        ),
        Said(
            "Tệp lưu trữ chỉ để đọc. Chưa ghi gì; việc này làm trong sổ của đơn vị.",
            "归档文件只能读取。尚未记录；此操作请在单位账簿中进行。",
            "An archive is only read. Nothing was recorded; do this in the office itself.",
        ),
    ),
}
