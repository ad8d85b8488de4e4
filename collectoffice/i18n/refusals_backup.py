"""This file is the sentences of backups, of the second place, of a restore and of the paper receipts after it.

Each says what happened, what is safe and what to do.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

_SAFE_VI = "Sổ trên máy này vẫn đủ"
_SAFE_ZH = "本机账簿完好"
_SAFE_EN = "The books on this computer are whole"

BACKUP: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.NoBackupPlace: (
        Said(
            "Máy này chưa chọn nơi sao lưu. Chưa sao lưu gì; chọn thư mục, USB hoặc máy chủ trong phần tùy chỉnh.",
            "本机尚未选择备份位置。尚未备份；请在设置中选择文件夹、U 盘或共享。",
            "No place for backups is chosen on this computer. Nothing was backed up; choose a folder, stick or share.",
        ),
    ),
    errors.BackupPlaceInOffice: (
        Said(
            "{place} nằm trong thư mục của đơn vị, mất ổ đĩa là mất cả hai. Chưa đổi gì; chọn USB hoặc máy khác.",
            "{place} 在单位自己的文件夹内，磁盘损坏会一起丢失。尚未更改；请选择 U 盘或另一台电脑。",
            "{place} is inside the office's own folder and would be lost with it. Nothing was changed; choose a stick or "
            "another computer.",
        ),
        Said(
            "Nơi sao lưu nằm trong thư mục của đơn vị. Chưa đổi gì; chọn USB hoặc máy khác.",
            "备份位置在单位自己的文件夹内。尚未更改；请选择 U 盘或另一台电脑。",
            "The place is inside the office's own folder. Nothing was changed; choose a stick or another computer.",
        ),
    ),
    errors.BackupPlaceGone: (
        Said(
            f"Không thấy nơi sao lưu {{place}}. {_SAFE_VI}; cắm USB hoặc nối lại mạng rồi sao lưu lại.",
            f"找不到备份位置 {{place}}。{_SAFE_ZH}；请插入 U 盘或恢复网络后重新备份。",
            f"The backup place {{place}} cannot be reached. {_SAFE_EN}; plug in the stick or reconnect, then back up again.",
        ),
        Said(
            f"Không thấy nơi sao lưu. {_SAFE_VI}; cắm USB hoặc nối lại mạng rồi sao lưu lại.",
            f"找不到备份位置。{_SAFE_ZH}；请插入 U 盘或恢复网络后重新备份。",
            f"The backup place cannot be reached. {_SAFE_EN}; plug in the stick or reconnect, then back up again.",
        ),
    ),
    errors.BackupPlaceReadOnly: (
        Said(
            f"Không ghi được vào {{place}} (khóa ghi hoặc không có quyền). {_SAFE_VI}; mở khóa hoặc chọn nơi khác.",
            f"{{place}} 不能写入（写保护或无权限）。{_SAFE_ZH}；请解除写保护或另选位置。",
            f"{{place}} cannot be written (write-protected, or no right). {_SAFE_EN}; unlock it or choose another place.",
        ),
        Said(
            f"Nơi sao lưu không ghi được. {_SAFE_VI}; mở khóa ghi hoặc chọn nơi khác.",
            f"备份位置不能写入。{_SAFE_ZH}；请解除写保护或另选位置。",
            f"The backup place cannot be written. {_SAFE_EN}; unlock it or choose another place.",
        ),
    ),
    errors.BackupPlaceFull: (
        Said(
            f"{{place}} không đủ chỗ: cần {{needed_mb}} MB, còn {{free_mb}} MB. {_SAFE_VI}; dọn bớt hoặc chọn nơi khác.",
            f"{{place}} 空间不足：需要 {{needed_mb}} MB，剩余 {{free_mb}} MB。{_SAFE_ZH}；请清理或另选位置。",
            f"{{place}} has no room: {{needed_mb}} MB are needed, {{free_mb}} MB are free. {_SAFE_EN}; make room or choose "
            "another place.",
        ),
        Said(
            f"{{place}} không đủ chỗ. {_SAFE_VI}; dọn bớt hoặc chọn nơi khác.",
            f"{{place}} 空间不足。{_SAFE_ZH}；请清理或另选位置。",
            f"{{place}} has no room. {_SAFE_EN}; make room or choose another place.",
        ),
        Said(
            f"Nơi sao lưu không đủ chỗ. {_SAFE_VI}; dọn bớt hoặc chọn nơi khác.",
            f"备份位置空间不足。{_SAFE_ZH}；请清理或另选位置。",
            f"The backup place has no room. {_SAFE_EN}; make room or choose another place.",
        ),
    ),
    errors.BackupFailed: (
        Said(
            f"Không sao lưu được vào {{place}} ({{detail}}). {_SAFE_VI}; thử lại hoặc chọn nơi khác.",
            f"无法备份到 {{place}}（{{detail}}）。{_SAFE_ZH}；请重试或另选位置。",
            f"{{place}} did not take the backup ({{detail}}). {_SAFE_EN}; try again or choose another place.",
        ),
        Said(
            f"Không sao lưu được. {_SAFE_VI}; thử lại hoặc chọn nơi khác.",
            f"备份未成功。{_SAFE_ZH}；请重试或另选位置。",
            f"The backup was not taken. {_SAFE_EN}; try again or choose another place.",
        ),
    ),
    errors.BackupNotWhole: (
        Said(
            "Bản sao {file} không nguyên vẹn ({check}). Không tính là bản sao lưu, không thay đổi gì; dùng bản khác.",
            "备份 {file} 不完整（{check}）。不算作备份，未作任何更改；请用另一份。",
            "The copy {file} is not whole ({check}). It does not count as a backup and nothing was changed; use another one.",
        ),
        Said(
            "Bản sao không nguyên vẹn. Không tính là bản sao lưu, không thay đổi gì; dùng bản khác.",
            "备份不完整。不算作备份，未作任何更改；请用另一份。",
            "The copy is not whole. It does not count as a backup and nothing was changed; use another one.",
        ),
    ),
}

RESTORE: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.BackupUnreadable: (
        Said(
            "Không có tệp {file}. Chưa thay đổi gì; cắm USB hoặc chọn lại tệp sao lưu.",
            "没有文件 {file}。未作任何更改；请插入 U 盘或重新选择备份文件。",
            "There is no file {file}. Nothing was changed; plug in the stick or choose the backup again.",
            ("why", "missing"),
        ),
        Said(
            "{file} không phải bản sao lưu đọc được trên máy này. Chưa thay đổi gì; chọn bản khác.",
            "{file} 不是本机能读取的备份。未作任何更改；请选择另一份。",
            "{file} is no backup that can be read on this computer. Nothing was changed; choose another one.",
            ("why", "not_a_backup"),
        ),
        Said(
            "Tệp này không phải bản sao lưu đọc được. Chưa thay đổi gì; chọn bản khác.",
            "此文件不是可读取的备份。未作任何更改；请选择另一份。",
            "The file is no backup that can be read. Nothing was changed; choose another one.",
        ),
    ),
    errors.KeyNotHere: (
        Said(
            "Máy này không có khóa của đơn vị {office}, cạnh bản sao lưu cũng không có. Chưa thay đổi gì; đơn vị có cụm mật khẩu "
            "khôi phục thì lấy lại khóa trước, không thì chép tệp office.key từ nơi lưu các bản sao lưu sang.",
            "本机没有单位 {office} 的密钥，备份旁边也没有。未作任何更改；单位设有恢复口令的，请先用口令取回密钥；否则请从备份所在处"
            "复制 office.key 文件。",
            "This computer does not have the key of office {office}, and none lies beside the backup. Nothing was changed; recover "
            "the key with the office's recovery passphrase first, or, without one, bring the file office.key from where its "
            "backups are.",
        ),
        Said(
            "Máy này không có khóa của đơn vị. Chưa thay đổi gì; lấy lại khóa bằng cụm mật khẩu khôi phục, hoặc chép tệp office.key "
            "từ nơi lưu các bản sao lưu sang.",
            "本机没有该单位的密钥。未作任何更改；请用恢复口令取回，或从备份所在处复制 office.key 文件。",
            "This computer does not have the office's key. Nothing was changed; recover it with the recovery passphrase, or bring "
            "the file office.key from where the backups are.",
        ),
    ),
    errors.OtherOffice: (
        Said(
            "Thư mục này là của đơn vị {office}, bản sao lưu là của đơn vị khác. Chưa thay đổi gì; chọn đúng bản.",
            "此文件夹属于单位 {office}，备份属于其他单位。未作任何更改；请选择正确的备份。",
            "The folder is of office {office}, the backup of another one. Nothing was changed; choose the right backup.",
        ),
        Said(
            "Bản sao lưu là của đơn vị khác. Chưa thay đổi gì; chọn đúng bản.",
            "备份属于其他单位。未作任何更改；请选择正确的备份。",
            "The backup is of another office. Nothing was changed; choose the right one.",
        ),
    ),
    errors.EpochsUsedUp: (
        Said(
            "Đã khôi phục {epochs} lần, số biên nhận hết ký hiệu. Chưa thay đổi gì; báo nhà cung cấp chương trình.",
            "已恢复 {epochs} 次，收据号码的代号已用完。未作任何更改；请联系软件供应方。",
            "There were {epochs} restores and receipt numbers have no letter left. Nothing was changed; ask whoever supplies "
            "the program.",
        ),
        Said(
            "Số biên nhận hết ký hiệu. Chưa thay đổi gì; báo nhà cung cấp chương trình.",
            "收据号码的代号已用完。未作任何更改；请联系软件供应方。",
            "Receipt numbers have no letter left. Nothing was changed; ask whoever supplies the program.",
        ),
    ),
}

PAPERS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.PaperNumberNotMissing: (
        Said(
            "Biên nhận {number} đã có trong sổ. Chưa ghi gì; xem lại số trên liên lưu.",
            "收据 {number} 已在账簿中。尚未记账；请核对存根上的号码。",
            "Receipt {number} is in the books. Nothing was recorded; look at the counterfoil's number again.",
            ("why", "known"),
        ),
        Said(
            "Số {number} không phải số của trước lần khôi phục. Chưa ghi gì; xem lại số trên liên lưu.",
            "{number} 不是恢复之前的号码。尚未记账；请核对存根上的号码。",
            "{number} is no number of before the restore. Nothing was recorded; look at the counterfoil's number again.",
            ("why", "epoch"),
        ),
        Said(
            "Số này không thiếu trong sổ. Chưa ghi gì; xem lại số trên liên lưu.",
            "账簿中不缺此号码。尚未记账；请核对存根上的号码。",
            "This number is not missing from the books. Nothing was recorded; look at the counterfoil's number again.",
        ),
    ),
    errors.PaperNumberEntered: (
        Said(
            "Biên nhận giấy {number} đã nhập rồi. Chưa ghi gì; nhập tờ tiếp theo.",
            "纸质收据 {number} 已录入。尚未记账；请录入下一张。",
            "Paper receipt {number} was written in already. Nothing was recorded; go on with the next one.",
        ),
        Said(
            "Biên nhận giấy này đã nhập rồi. Chưa ghi gì; nhập tờ tiếp theo.",
            "此纸质收据已录入。尚未记账；请录入下一张。",
            "This paper receipt was written in already. Nothing was recorded; go on with the next one.",
        ),
    ),
    errors.PaperDateAhead: (
        Said(
            "Ngày {day} trên biên nhận giấy chưa đến. Chưa ghi gì; xem lại ngày trên liên lưu.",
            "纸质收据上的日期 {day} 尚未到。尚未记账；请核对存根上的日期。",
            "The paper's day {day} has not come yet. Nothing was recorded; look at the counterfoil's date again.",
        ),
        Said(
            "Ngày trên biên nhận giấy chưa đến. Chưa ghi gì; xem lại ngày trên liên lưu.",
            "纸质收据上的日期尚未到。尚未记账；请核对存根上的日期。",
            "The paper's day has not come yet. Nothing was recorded; look at the counterfoil's date again.",
        ),
    ),
    errors.PapersOneByOne: (
        Said(
            "Mỗi biên nhận giấy là của một khách. Chưa ghi gì; nhập từng tờ một.",
            "每张纸质收据对应一位用户。尚未记账；请逐张录入。",
            "A paper receipt is of one customer. Nothing was recorded; write them in one by one.",
        ),
    ),
}
