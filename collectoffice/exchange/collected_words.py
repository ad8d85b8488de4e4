"""This file is the words of the workbook of collected payments: sheets, columns, kinds and channels in three languages."""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("vi", "zh", "en")

_WORDS: dict[str, tuple[str, str, str]] = {
    # Sheets
    "collected": ("Thu", "收费", "Collected"),
    "totals": ("Tổng", "合计", "Totals"),
    "info": ("Thông tin", "信息", "Info"),
    # Columns
    "document": ("Số biên nhận", "收据号", "Receipt"),
    "customer_code": ("Mã KH", "户号", "Customer code"),
    "customer_name": ("Tên khách hàng", "户名", "Customer name"),
    "bill": ("Số hóa đơn", "账单号", "Bill number"),
    "period": ("Kỳ", "电费年月", "Period"),
    "kind": ("Khoản", "款项", "Kind"),
    "amount": ("Số tiền", "金额", "Amount"),
    "paid_on": ("Ngày trả", "缴费日期", "Paid on"),
    "business_date": ("Ngày làm việc", "营业日", "Business date"),
    "at": ("Lúc", "时间", "At"),
    "channel": ("Kênh", "渠道", "Channel"),
    "counter": ("Quầy", "窗口", "Counter"),
    "till": ("Ca thu tiền", "收款班次", "Till"),
    "cashier": ("Thu ngân", "收费员", "Cashier"),
    "tenders": ("Cách trả", "付款方式", "Tenders"),
    "bank": ("Ngân hàng", "银行", "Bank"),
    "reference": ("Số tham chiếu", "交易流水号", "Reference"),
    "mark": ("Dấu", "标记", "Mark"),
    "voids": ("Hủy số", "作废单号", "Voids"),
    "event": ("Mã sự việc", "事件编号", "Event"),
    "approval": ("Duyệt", "批准", "Approval"),
    # Kinds of money
    "principal": ("Tiền điện", "电费", "Bill principal"),
    "late_fee": ("Tiền lãi chậm trả", "违约金", "Late fee"),
    "reconnection_fee": ("Phí đóng cắt", "停复电费用", "Reconnection fee"),
    "credit": ("Dư có", "账户余额", "Credit"),
    "credit_used": ("Dư có đã dùng", "已用余额", "Credit used"),
    "refund": ("Hoàn tiền", "退款", "Refund"),
    "credit_moved": ("Chuyển dư có", "结余转移", "Credit moved"),
    "deposit": ("Đặt cọc", "保证金", "Deposit"),
    "rounding": ("Làm tròn", "取整", "Rounding"),
    # Channels
    "counter_channel": ("Tại quầy", "窗口", "Counter"),
    "collector_channel": ("Nhân viên thu", "走收", "Collector"),
    "bank_channel": ("Ngân hàng", "银行", "Bank"),
    "post_channel": ("Bưu điện", "邮政", "Post"),
    "app_channel": ("Ứng dụng", "手机应用", "App"),
    "office_channel": ("Văn phòng", "营业厅", "Office"),
    # Marks
    "void": ("Hủy", "作废", "Void"),
    "waiting": ("Chờ duyệt", "待批准", "To be approved"),
    "contested": ("Không được duyệt", "未获批准", "Contested"),
    # Totals and info
    "by_kind": ("Theo khoản", "按款项", "By kind"),
    "by_channel": ("Theo kênh", "按渠道", "By channel"),
    "by_day": ("Theo ngày làm việc", "按营业日", "By business date"),
    "by_cashier": ("Theo thu ngân", "按收费员", "By cashier"),
    "rows": ("Số dòng", "行数", "Rows"),
    "grand_total": ("Tổng cộng", "总计", "Total"),
    "office": ("Đơn vị", "单位", "Office"),
    "office_code": ("Mã đơn vị", "单位编号", "Office code"),
    "from_to": ("Từ ngày – đến ngày", "起止日期", "From – to"),
    "currency": ("Loại tiền", "币种", "Currency"),
    "made_at": ("Lập lúc", "制表时间", "Made at"),
    "made_by": ("Người lập", "制表人", "Made by"),
    "program_version": ("Phiên bản chương trình", "程序版本", "Program version"),
    "format_version": ("Phiên bản mẫu", "格式版本", "Format version"),
    "chain_event": ("Sự việc cuối của chuỗi", "链末事件", "Newest event of the chain"),
    "chain_head": ("Đầu chuỗi", "链头", "Chain head"),
    "export_id": ("Mã tệp xuất", "导出标识", "Export id"),
    "rows_sha256": ("SHA-256 các dòng", "数据行SHA-256", "SHA-256 of the rows"),
    "page": ("Trang", "页", "Page"),
}


def words_of(language: str) -> Mapping[str, str]:
    """All words in one language (vi, zh or en)."""
    place = LANGUAGES.index(language)
    return {key: words[place] for key, words in _WORDS.items()}
