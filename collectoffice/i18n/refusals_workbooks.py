"""This file is the sentences of what is refused about workbooks; none of them has changed the books.

The forms of a refusal stand from the fullest to the shortest; the last needs no fact.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

WORKBOOKS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.WorkbookUnreadable: (
        Said(
            "Đây không phải tệp Excel (.xlsx). Chưa nhập gì; chọn tệp khác.",
            "这不是 Excel 文件（.xlsx）。尚未导入；请选择其他文件。",
            "This is not an Excel file (.xlsx). Nothing was taken in; choose another file.",
            ("why", "not_xlsx"),
        ),
        Said(
            "Tệp thuộc dạng Excel cũ (.xls). Chưa nhập gì; mở bằng Excel, lưu thành .xlsx rồi nhập lại.",
            "这是旧版 Excel 文件（.xls）。尚未导入；请用 Excel 另存为 .xlsx 后再导入。",
            "The file is of the old Excel form (.xls). Nothing was taken in; save it as .xlsx in Excel, then import that.",
            ("why", "old_format"),
        ),
        Said(
            "Tệp có mật khẩu. Chưa nhập gì; bỏ mật khẩu trong Excel rồi nhập lại.",
            "文件有密码。尚未导入；请在 Excel 中取消密码后再导入。",
            "The file has a password. Nothing was taken in; remove the password in Excel, then import it again.",
            ("why", "password"),
        ),
        Said(
            "Tệp có macro nên không nhận. Chưa nhập gì; lưu thành .xlsx không có macro rồi nhập lại.",
            "文件含有宏，不能接收。尚未导入；请另存为不含宏的 .xlsx 后再导入。",
            "The file holds macros and is not taken. Nothing was taken in; save it as .xlsx without macros, then import that.",
            ("why", "macros"),
        ),
        Said(
            "Tệp có liên kết tới tệp khác nên không nhận. Chưa nhập gì; bỏ các liên kết trong Excel rồi nhập lại.",
            "文件含有指向其他文件的链接，不能接收。尚未导入；请在 Excel 中断开链接后再导入。",
            "The file holds links to other files and is not taken. Nothing was taken in; "
            "break the links in Excel, then import it again.",
            ("why", "links"),
        ),
        Said(
            "Tệp có đối tượng nhúng nên không nhận. Chưa nhập gì; chép riêng bảng sang tệp mới rồi nhập lại.",
            "文件含有嵌入对象，不能接收。尚未导入；请把表格单独复制到新文件后再导入。",
            "The file holds embedded objects and is not taken. Nothing was taken in; "
            "copy the table alone to a new file, then import that.",
            ("why", "embedded"),
        ),
        Said(
            "Tệp quá lớn. Chưa nhập gì; chia thành nhiều tệp nhỏ hơn rồi nhập lại.",
            "文件太大。尚未导入；请拆成较小的文件后再导入。",
            "The file is too large. Nothing was taken in; split it into smaller files, then import those.",
            ("why", "too_large"),
        ),
        Said(
            "Đọc tệp quá lâu nên đã dừng. Chưa nhập gì; chia thành nhiều tệp nhỏ hơn rồi nhập lại.",
            "读取文件时间过长，已停止。尚未导入；请拆成较小的文件后再导入。",
            "Reading the file took too long and was stopped. Nothing was taken in; split it into smaller files, then import those.",
            ("why", "too_long"),
        ),
        Said(
            "Tệp bị hỏng. Chưa nhập gì; lấy lại tệp từ nơi gửi.",
            "文件已损坏。尚未导入；请向发送方重新索取。",
            "The file is damaged. Nothing was taken in; ask its sender for it again.",
            ("why", "damaged"),
        ),
        Said(
            "Tệp có cấu tạo bất thường, có thể gây hại, nên không mở. Chưa nhập gì; hỏi lại nơi gửi.",
            "文件结构异常，可能有害，未打开。尚未导入；请向发送方核实。",
            "The file is built in an unusual way that may do harm, so it was not opened. Nothing was taken in; ask its sender.",
            ("why", "hostile"),
        ),
        Said(
            "Bộ đọc tệp đã dừng giữa chừng. Chưa nhập gì; thử lại, hoặc lưu lại tệp bằng Excel rồi nhập.",
            "读取程序中途停止。尚未导入；请重试，或用 Excel 重新保存后再导入。",
            "Reading the file broke off. Nothing was taken in; try again, or save the file anew in Excel and import that.",
            ("why", "crashed"),
        ),
        Said(
            "{file} là tệp tạm của Excel, không phải bảng. Chưa nhập gì; chọn tệp không có dấu “~$” ở đầu tên.",
            "{file} 是 Excel 的临时文件，不是表格。尚未导入；请选择文件名开头没有“~$”的文件。",
            "{file} is a passing file of Excel's, not the list. Nothing was taken in; choose the file without “~$” in its name.",
            ("why", "lock_file"),
        ),
        Said(
            "Không thấy tệp {file}. Chưa nhập gì; kiểm tra tên và thư mục.",
            "找不到文件 {file}。尚未导入；请核对文件名和文件夹。",
            "There is no file {file}. Nothing was taken in; check its name and folder.",
            ("why", "missing"),
        ),
        Said(
            "Không mở được tệp {file}. Chưa nhập gì; đóng tệp nếu đang mở trong Excel, hoặc chép sang thư mục khác rồi nhập.",
            "无法打开文件 {file}。尚未导入；如已在 Excel 中打开请先关闭，或复制到其他文件夹后再导入。",
            "The file {file} cannot be opened. Nothing was taken in; close it if Excel has it open, "
            "or copy it to another folder, then import it.",
            ("why", "unreadable"),
        ),
        Said(
            "Không đọc được tệp. Chưa nhập gì; kiểm tra lại tệp hoặc chọn tệp khác.",
            "无法读取文件。尚未导入；请检查文件或选择其他文件。",
            "The file cannot be read. Nothing was taken in; look at the file or choose another.",
        ),
    ),
    errors.HeaderNotFound: (
        Said(
            "Trang “{sheet}” thiếu cột: {missing} ({kind}). Chưa nhập gì; tự chọn dòng tiêu đề và các cột.",
            "工作表“{sheet}”缺少列：{missing}（{kind}）。尚未导入；请手动指定表头行和各列。",
            "The sheet “{sheet}” lacks columns: {missing} ({kind}). Nothing was taken in; "
            "point at the header row and the columns by hand.",
        ),
        Said(
            "Không tìm thấy dòng tiêu đề trong trang “{sheet}”. Chưa nhập gì; tự chọn dòng tiêu đề và các cột.",
            "在工作表“{sheet}”中找不到表头行。尚未导入；请手动指定表头行和各列。",
            "No header row was found in the sheet “{sheet}”. Nothing was taken in; "
            "point at the header row and the columns by hand.",
        ),
        Said(
            "Không tìm thấy dòng tiêu đề trong tệp. Chưa nhập gì; tự chọn dòng tiêu đề và các cột.",
            "文件中找不到表头行。尚未导入；请手动指定表头行和各列。",
            "No header row was found in the file. Nothing was taken in; point at the header row and the columns by hand.",
        ),
    ),
    errors.WrongCurrency: (
        Said(
            "Tệp ghi số tiền bằng nhân dân tệ, đơn vị dùng đồng. Chưa nhập gì; chọn tệp của đơn vị mình.",
            "文件金额为人民币，本单位使用越南盾。尚未导入；请选择本单位的文件。",
            "The file's amounts are in yuan, the office's in đồng. Nothing was taken in; choose a file of your office.",
            ("workbook", "CNY"),
        ),
        Said(
            "Tệp ghi số tiền bằng đồng, đơn vị dùng nhân dân tệ. Chưa nhập gì; chọn tệp của đơn vị mình.",
            "文件金额为越南盾，本单位使用人民币。尚未导入；请选择本单位的文件。",
            "The file's amounts are in đồng, the office's in yuan. Nothing was taken in; choose a file of your office.",
            ("workbook", "VND"),
        ),
        Said(
            "Tệp dùng loại tiền khác với đơn vị. Chưa nhập gì; chọn tệp của đơn vị mình.",
            "文件的币种与本单位不同。尚未导入；请选择本单位的文件。",
            "The file is in another currency than the office's. Nothing was taken in; choose a file of your office.",
        ),
    ),
    errors.AsOfMissing: (
        Said(
            "Không thấy ngày chốt nợ trong tiêu đề hay tên tệp {file}. Chưa nhập gì; nhập ngày đó rồi làm lại.",
            "标题和文件名 {file} 中都没有欠费截止日期。尚未导入；请输入该日期后再导入。",
            "The day of the arrears stands neither in the title nor in the name of {file}. "
            "Nothing was taken in; give that day, then import it.",
        ),
        Said(
            "Không thấy ngày chốt nợ của danh sách. Chưa nhập gì; nhập ngày đó rồi làm lại.",
            "清单没有欠费截止日期。尚未导入；请输入该日期后再导入。",
            "The list does not say the day of its arrears. Nothing was taken in; give that day, then import it.",
        ),
    ),
    errors.WorkbookChanged: (
        Said(
            "Tệp {file} đã thay đổi sau khi xem trước. Chưa nhập gì; xem trước lại rồi nhập.",
            "文件 {file} 在预览后有改动。尚未导入；请重新预览后再导入。",
            "The file {file} changed after its preview. Nothing was taken in; preview it again, then take it.",
        ),
        Said(
            "Tệp đã thay đổi sau khi xem trước. Chưa nhập gì; xem trước lại rồi nhập.",
            "文件在预览后有改动。尚未导入；请重新预览后再导入。",
            "The file changed after its preview. Nothing was taken in; preview it again, then take it.",
        ),
    ),
}
