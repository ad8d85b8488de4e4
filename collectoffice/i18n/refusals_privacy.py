"""This file is the sentences of an encrypted office, its recovery passphrase, and of erasing a customer's personal data."""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

PRIVACY: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.OfficeEncrypted: (
        Said(
            "Sổ sách của đơn vị này được mã hóa, và máy này không có khóa. Dữ liệu vẫn nguyên; "
            "dùng cụm mật khẩu khôi phục để đưa khóa vào máy này (encrypt --recover).",
            "本单位的账簿已加密，本机没有密钥。数据完好；请用恢复口令把密钥取到本机（encrypt --recover）。",
            "This office is encrypted, and its key is not on this machine. Nothing is lost: recover the key with the "
            "passphrase (encrypt --recover).",
        ),
    ),
    errors.RecoveryMissing: (
        Said(
            "Không có tệp khôi phục (office.recovery) trong thư mục {folder}. Chép tệp này từ bản sao lưu vào đây rồi làm lại.",
            "文件夹 {folder} 中没有恢复文件（office.recovery）。请从备份中复制过来后重试。",
            "There is no recovery file (office.recovery) in {folder}. Copy it there from a backup, then try again.",
        ),
        Said(
            "Không có tệp khôi phục (office.recovery). Chép tệp này từ bản sao lưu vào thư mục của đơn vị rồi làm lại.",
            "没有恢复文件（office.recovery）。请从备份中复制到单位文件夹后重试。",
            "There is no recovery file (office.recovery). Copy it from a backup into the office's folder, then try again.",
        ),
    ),
    errors.RecoveryUnreadable: (
        Said(
            "Tệp khôi phục {path} không đọc được hoặc là của đơn vị khác. Dùng bản khác của tệp này, để bên cạnh bản sao lưu.",
            "恢复文件 {path} 无法读取，或属于其他单位。请使用与备份放在一起的另一份。",
            "The recovery file {path} cannot be read, or is another office's. Use another copy of it, as it lies beside a backup.",
        ),
        Said(
            "Tệp khôi phục không đọc được hoặc là của đơn vị khác. Dùng bản khác của tệp này.",
            "恢复文件无法读取，或属于其他单位。请使用另一份。",
            "The recovery file cannot be read, or is another office's. Use another copy of it.",
        ),
    ),
    errors.PassphraseWrong: (
        Said(
            "Cụm mật khẩu khôi phục không đúng. Chưa thay đổi gì; xem lại tờ đã ghi rồi gõ lại.",
            "恢复口令不正确。未做任何更改；请核对记下的口令后重新输入。",
            "The recovery passphrase is not the right one. Nothing was changed; look at where it was written down and try again.",
        ),
    ),
    errors.PassphraseMissing: (
        Said(
            "Cần cụm mật khẩu khôi phục. Gõ khi được hỏi, hoặc để trong biến {variable}.",
            "需要恢复口令。请在提示时输入，或放在变量 {variable} 中。",
            "The recovery passphrase is needed. Type it when asked, or put it into {variable}.",
        ),
        Said(
            "Cần cụm mật khẩu khôi phục. Gõ khi được hỏi.",
            "需要恢复口令。请在提示时输入。",
            "The recovery passphrase is needed. Type it when asked.",
        ),
    ),
    errors.PassphraseTooShort: (
        Said(
            "Cụm mật khẩu khôi phục quá ngắn hoặc quá đơn giản: cần ít nhất {least} chữ, như bốn từ không liên quan. Chưa thay đổi gì.",
            "恢复口令太短或太简单：至少 {least} 个字符，例如几个互不相关的词。未做任何更改。",
            "The recovery passphrase is too short or too plain: at least {least} letters, such as four words that have nothing to "
            "do with each other. Nothing was changed.",
        ),
        Said(
            "Cụm mật khẩu khôi phục quá ngắn hoặc quá đơn giản. Chưa thay đổi gì; chọn cụm dài hơn.",
            "恢复口令太短或太简单。未做任何更改；请选更长的口令。",
            "The recovery passphrase is too short or too plain. Nothing was changed; choose a longer one.",
        ),
    ),
    errors.PassphrasesDiffer: (
        Said(
            "Hai lần gõ cụm mật khẩu khôi phục không giống nhau. Chưa thay đổi gì; gõ lại cả hai lần.",
            "两次输入的恢复口令不一致。未做任何更改；请重新输入两次。",
            "The passphrase typed again is another one. Nothing was changed; type both once more.",
        ),
    ),
    errors.AlreadyEncrypted: (
        Said(
            "Sổ sách của {office} đã được mã hóa. Đổi cụm mật khẩu bằng encrypt --new-passphrase.",
            "{office} 的账簿已经加密。如需更换口令，请用 encrypt --new-passphrase。",
            "{office} is encrypted already. Another passphrase is chosen with encrypt --new-passphrase.",
        ),
        Said(
            "Sổ sách đã được mã hóa. Đổi cụm mật khẩu bằng encrypt --new-passphrase.",
            "账簿已经加密。如需更换口令，请用 encrypt --new-passphrase。",
            "The office is encrypted already. Another passphrase is chosen with encrypt --new-passphrase.",
        ),
    ),
    errors.NotEncrypted: (
        Said(
            "Sổ sách của {office} không được mã hóa. Không có gì để tắt.",
            "{office} 的账簿没有加密，无需关闭。",
            "{office} is not encrypted. There is nothing to turn off.",
        ),
        Said(
            "Sổ sách không được mã hóa. Không có gì để tắt.",
            "账簿没有加密，无需关闭。",
            "The office is not encrypted. There is nothing to turn off.",
        ),
    ),
    errors.OfficeReadBeside: (
        Said(
            "Một chương trình khác đang đọc sổ sách trong {folder}. Chưa thay đổi gì; đóng chương trình đó rồi làm lại.",
            "另一个程序正在读取 {folder} 中的账簿。未做任何更改；请关闭该程序后重试。",
            "Another program is reading the office in {folder}. Nothing was changed; close it, then try again.",
        ),
        Said(
            "Một chương trình khác đang đọc sổ sách. Chưa thay đổi gì; đóng chương trình đó rồi làm lại.",
            "另一个程序正在读取账簿。未做任何更改；请关闭该程序后重试。",
            "Another program is reading the office. Nothing was changed; close it, then try again.",
        ),
    ),
    errors.CopyDiffers: (
        Said(
            "Bản chép không giống bản gốc ({found}: {detail}). Sổ sách vẫn như cũ; chạy kiểm tra (verify) rồi báo quản trị.",
            "副本与原件不一致（{found}：{detail}）。账簿保持原样；请运行检查（verify）并告知管理员。",
            "The copy is not what was there ({found}: {detail}). The office is as it was; run verify and tell the administrator.",
        ),
        Said(
            "Bản chép không giống bản gốc. Sổ sách vẫn như cũ; chạy kiểm tra (verify) rồi báo quản trị.",
            "副本与原件不一致。账簿保持原样；请运行检查（verify）并告知管理员。",
            "The copy is not what was there. The office is as it was; run verify and tell the administrator.",
        ),
    ),
    errors.StillCustomer: (
        Said(
            "Chưa xóa được dữ liệu cá nhân của khách hàng {code}: khách còn nợ tiền. Chưa thay đổi gì.",
            "暂不能删除用户 {code} 的个人信息：该用户尚有欠款。未做任何更改。",
            "The personal data of customer {code} cannot be erased yet: the customer still owes money. Nothing was changed.",
            ("why", "owes"),
        ),
        Said(
            "Chưa xóa được dữ liệu cá nhân của khách hàng {code}: khách còn tiền thừa tại đơn vị. Chưa thay đổi gì.",
            "暂不能删除用户 {code} 的个人信息：该用户尚有余额。未做任何更改。",
            "The personal data of customer {code} cannot be erased yet: the customer still has credit here. Nothing was changed.",
            ("why", "credit"),
        ),
        Said(
            "Chưa xóa được dữ liệu cá nhân của khách hàng {code}: còn hóa đơn đang khiếu nại. Chưa thay đổi gì.",
            "暂不能删除用户 {code} 的个人信息：尚有争议中的账单。未做任何更改。",
            "The personal data of customer {code} cannot be erased yet: a bill is still in dispute. Nothing was changed.",
            ("why", "disputed"),
        ),
        Said(
            "Chưa xóa được dữ liệu cá nhân của khách hàng {code}: lần cuối có hóa đơn hoặc thu tiền là {last_on}, chưa qua {years} năm. Chưa thay đổi gì.",
            "暂不能删除用户 {code} 的个人信息：最近一次账单或收款是 {last_on}，未满 {years} 年。未做任何更改。",
            "The personal data of customer {code} cannot be erased yet: the last bill or payment is of {last_on}, less than {years} years ago. Nothing was changed.",
            ("why", "recent"),
        ),
        Said(
            "Chưa xóa được dữ liệu cá nhân của khách hàng này: vẫn còn cần đến. Chưa thay đổi gì.",
            "暂不能删除该用户的个人信息：仍需使用。未做任何更改。",
            "The personal data of this customer cannot be erased yet: it is still needed. Nothing was changed.",
        ),
    ),
    errors.AlreadyErased: (
        Said(
            "Dữ liệu cá nhân của khách hàng {code} đã được xóa rồi.",
            "用户 {code} 的个人信息已经删除。",
            "The personal data of customer {code} was erased already.",
        ),
        Said(
            "Dữ liệu cá nhân của khách hàng này đã được xóa rồi.",
            "该用户的个人信息已经删除。",
            "The personal data of this customer was erased already.",
        ),
    ),
}
