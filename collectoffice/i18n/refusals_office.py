"""This file is the sentences of what is refused about the office file, its policies and settings, and the surroundings.

The forms of a refusal stand from the fullest to the shortest; the last needs no fact.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

OFFICE: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.NoOfficeHere: (
        Said(
            "Chưa nêu thư mục của đơn vị. Thêm --office và thư mục trước lệnh.",
            "尚未指定单位的文件夹。请在命令前加 --office 和文件夹。",
            "The office's folder was not named. Put --office and the folder before the command.",
            ("folder", "--office"),
        ),
        Said(
            "Thư mục {folder} không có dữ liệu của đơn vị nào. Chọn thư mục khác, hoặc lập đơn vị mới.",
            "文件夹 {folder} 中没有单位数据。请选择其他文件夹，或新建单位。",
            "There is no office in the folder {folder}. Choose another folder, or make a new office.",
        ),
        Said(
            "Thư mục này không có dữ liệu của đơn vị nào. Chọn thư mục khác, hoặc lập đơn vị mới.",
            "此文件夹中没有单位数据。请选择其他文件夹，或新建单位。",
            "There is no office in this folder. Choose another folder, or make a new office.",
        ),
    ),
    errors.OfficeExists: (
        Said(
            "Thư mục {folder} đã có một đơn vị. Dữ liệu vẫn giữ nguyên; chọn thư mục khác.",
            "文件夹 {folder} 中已有单位。原有数据未动；请选择其他文件夹。",
            "The folder {folder} holds an office already. It was left as it is; choose another folder.",
        ),
        Said(
            "Thư mục này đã có một đơn vị. Dữ liệu vẫn giữ nguyên; chọn thư mục khác.",
            "此文件夹中已有单位。原有数据未动；请选择其他文件夹。",
            "This folder holds an office already. It was left as it is; choose another folder.",
        ),
    ),
    errors.FolderNotEmpty: (
        Said(
            "Thư mục {folder} không trống. Chưa tạo gì; chọn thư mục mới hoặc thư mục trống.",
            "文件夹 {folder} 不是空的。未创建任何内容；请选择新文件夹或空文件夹。",
            "The folder {folder} is not empty. Nothing was made; choose a new or an empty folder.",
        ),
        Said(
            "Thư mục này không trống. Chưa tạo gì; chọn thư mục mới hoặc thư mục trống.",
            "此文件夹不是空的。未创建任何内容；请选择新文件夹或空文件夹。",
            "This folder is not empty. Nothing was made; choose a new or an empty folder.",
        ),
    ),
    errors.OfficeFileTooNew: (
        Said(
            "Dữ liệu này do phiên bản mới hơn của chương trình ghi. Dữ liệu vẫn giữ nguyên; cài phiên bản mới rồi mở lại.",
            "此数据由更新版本的程序写入。数据未动；请安装新版本后再打开。",
            "A newer version of the program wrote this office. It was left as it is; install that version and open it again.",
        ),
    ),
    errors.OfficeFileDamaged: (
        Said(
            "Máy này không có khóa của đơn vị nên không ghi sổ được. Dữ liệu vẫn giữ nguyên; làm việc trên máy cũ hoặc báo quản trị.",
            "本机没有该单位的密钥，不能记账。数据未动；请在原来的电脑上办理，或告知管理员。",
            "This computer does not have the office's key, so nothing can be recorded here. The data was left as it is; "
            "work on the former computer or tell the administrator.",
            ("fault", "the office's key is not on this machine"),
        ),
        Said(
            "Tệp dữ liệu đã bị thay đổi từ bên ngoài: {fault}. Ngừng thu tiền trên máy này, giữ nguyên tệp và báo quản trị.",
            "数据文件被外部改动：{fault}。请停止在本机收费，保留文件原样，并告知管理员。",
            "The office file was changed from outside: {fault}. Stop taking money on this computer, "
            "leave the file as it is and tell the administrator.",
        ),
        Said(
            "Tệp dữ liệu bị hỏng hoặc đã bị thay đổi. Ngừng thu tiền trên máy này, giữ nguyên tệp và báo quản trị.",
            "数据文件已损坏或被改动。请停止在本机收费，保留文件原样，并告知管理员。",
            "The office file is damaged or was changed. Stop taking money on this computer, "
            "leave the file as it is and tell the administrator.",
        ),
    ),
    errors.OfficeInUse: (
        Said(
            "Đơn vị đang mở trong cửa sổ chương trình trên máy {host}, từ {since}. Chưa ghi gì; đóng cửa sổ đó rồi làm lại.",
            "本单位自 {since} 起已在电脑 {host} 的窗口程序中打开。尚未记录；请关闭该程序后重试。",
            "The office has been open in the window on {host} since {since}. "
            "Nothing was recorded; close that window, then try again.",
            ("held_by", "window"),
        ),
        Said(
            "Đơn vị đang mở trong một cửa sổ khác. Chưa ghi gì; đóng cửa sổ đó rồi làm lại.",
            "本单位已在另一个程序窗口中打开。尚未记录；请关闭后重试。",
            "The office is open in another window. Nothing was recorded; close that window, then try again.",
            ("held_by", "window"),
        ),
        Said(
            "Trên máy {host} đang có việc khác dùng dữ liệu: {held_by}. Chưa ghi gì; chờ xong rồi làm lại.",
            "电脑 {host} 上正在进行其他操作：{held_by}。尚未记录；请等其完成后重试。",
            "Something else is under way on {host}: {held_by}. Nothing was recorded; wait for it, then try again.",
        ),
        Said(
            "Một chương trình khác đang ghi dữ liệu của đơn vị. Chưa ghi gì; chờ xong rồi làm lại.",
            "另一个程序正在写入本单位的数据。尚未记录；请稍后重试。",
            "Another program is writing to the office. Nothing was recorded; wait for it, then try again.",
        ),
    ),
    errors.ClockOnlyInPractice: (
        Said(
            "Chỉ đơn vị luyện tập mới được đặt giờ bằng tay. Chưa ghi gì; làm lại với giờ của máy.",
            "只有练习单位可以手动设置时间。尚未记录；请使用本机时间。",
            "Only a practice office may set the clock by hand. Nothing was recorded; use the computer's clock.",
        ),
    ),
    errors.BadOfficeCode: (
        Said(
            "“{code}” không dùng làm mã đơn vị được: cần 2 đến 12 chữ hoa và chữ số, không dấu. Nhập lại.",
            "“{code}”不能用作单位代码：须为 2 至 12 位大写字母和数字。请重新输入。",
            "“{code}” cannot be an office code: it takes 2 to 12 capital letters and digits. Type it again.",
        ),
        Said(
            "Mã đơn vị gồm 2 đến 12 chữ hoa và chữ số, không dấu. Nhập lại.",
            "单位代码须为 2 至 12 位大写字母和数字。请重新输入。",
            "An office code has 2 to 12 capital letters and digits. Type it again.",
        ),
    ),
    errors.DatesNotIso: (
        Said(
            "“{date}” không phải ngày đúng dạng. Viết năm-tháng-ngày, ví dụ 2026-11-21.",
            "“{date}”不是正确的日期。请写成 年-月-日，例如 2026-11-21。",
            "“{date}” is not written as a date. Write year-month-day, for example 2026-11-21.",
        ),
        Said(
            "Ngày chưa đúng dạng. Viết năm-tháng-ngày, ví dụ 2026-11-21.",
            "日期格式不正确。请写成 年-月-日，例如 2026-11-21。",
            "The date is not written as it should be. Write year-month-day, for example 2026-11-21.",
        ),
    ),
}

RULES: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.UnknownPolicy: (
        Said(
            "Không có chính sách “{policy}”, hoặc đó không phải bản mới nhất. Chọn chính sách mới nhất của nước mình.",
            "没有政策“{policy}”，或它不是最新的。请选择本国最新的政策。",
            "There is no policy “{policy}”, or it is not the newest. Choose the newest policy of your country.",
        ),
        Said(
            "Không có chính sách này. Chọn chính sách mới nhất của nước mình.",
            "没有此政策。请选择本国最新的政策。",
            "There is no such policy. Choose the newest policy of your country.",
        ),
    ),
    errors.RateAboveCap: (
        Said(
            "Chính sách {policy} ghi lãi suất {rate_pct}%/năm, vượt mức tối đa {cap_pct}%/năm theo luật. Không áp dụng; báo quản trị.",
            "政策 {policy} 的年利率为 {rate_pct}%，超过法定上限 {cap_pct}%。未采用；请告知管理员。",
            "Policy {policy} asks {rate_pct}% a year, above the legal cap of {cap_pct}%. It is not used; tell the administrator.",
        ),
        Said(
            "Lãi suất của chính sách vượt mức tối đa theo luật. Không áp dụng; báo quản trị.",
            "政策的利率超过法定上限。未采用；请告知管理员。",
            "The policy's rate is above the legal cap. It is not used; tell the administrator.",
        ),
    ),
    errors.WaitAboveMax: (
        Said(
            "Chính sách {policy} chờ {wait_days} ngày trước khi ngừng cấp điện, luật cho tối đa {wait_days_max} ngày. "
            "Không áp dụng; báo quản trị.",
            "政策 {policy} 规定停电前等待 {wait_days} 天，法定最长 {wait_days_max} 天。未采用；请告知管理员。",
            "Policy {policy} waits {wait_days} days before a cut; the law allows {wait_days_max}. "
            "It is not used; tell the administrator.",
        ),
        Said(
            "Chính sách chờ trước khi ngừng cấp điện lâu hơn luật cho phép. Không áp dụng; báo quản trị.",
            "政策规定的停电前等待天数超过法定上限。未采用；请告知管理员。",
            "The policy waits longer before a cut than the law allows. It is not used; tell the administrator.",
        ),
    ),
    errors.PolicyNotUnderstood: (
        Said(
            "Chính sách {policy}: không hiểu “{value}” ở mục “{key}”. Không áp dụng; báo quản trị.",
            "政策 {policy}：无法理解“{key}”处的“{value}”。未采用；请告知管理员。",
            "Policy {policy}: “{value}” at “{key}” is not understood. It is not used; tell the administrator.",
        ),
        Said(
            "Có chỗ trong chính sách chương trình không hiểu. Không áp dụng; báo quản trị.",
            "政策中有程序无法理解的内容。未采用；请告知管理员。",
            "The policy says something that is not understood. It is not used; tell the administrator.",
        ),
    ),
    errors.UnknownSetting: (
        Said(
            "Không có cài đặt “{key}”. Chưa thay đổi gì; kiểm tra lại tên.",
            "没有设置“{key}”。未作任何更改；请核对名称。",
            "There is no setting “{key}”. Nothing was changed; check its name.",
        ),
        Said(
            "Không có cài đặt này. Chưa thay đổi gì; kiểm tra lại tên.",
            "没有此设置。未作任何更改；请核对名称。",
            "There is no such setting. Nothing was changed; check its name.",
        ),
    ),
    errors.SettingOutOfRange: (
        Said(
            "Cài đặt “{key}” không nhận “{value}”. Chưa thay đổi gì; dùng được: {takes}.",
            "设置“{key}”不接受“{value}”。未作任何更改；可用：{takes}。",
            "The setting “{key}” does not take “{value}”. Nothing was changed; it takes: {takes}.",
        ),
        Said(
            "Cài đặt không nhận giá trị này. Chưa thay đổi gì; nhập lại.",
            "设置不接受此值。未作任何更改；请重新输入。",
            "The setting does not take this value. Nothing was changed; type it again.",
        ),
    ),
}

SURROUNDINGS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.PrinterUnavailable: (
        Said(
            "Chưa chọn máy in nên chưa in. Những gì đã thu và đã lưu vẫn an toàn; chọn máy in rồi in lại (F9).",
            "尚未选择打印机，没有打印。已收和已保存的内容是安全的；请选择打印机后补打（F9）。",
            "No printer is chosen, so nothing was printed. What was taken and saved is safe; "
            "choose a printer, then print again (F9).",
            ("why", "none_chosen"),
        ),
        Said(
            "Không thấy máy in {printer}. Những gì đã thu và đã lưu vẫn an toàn; bật và nối máy in rồi in lại (F9).",
            "找不到打印机 {printer}。已收和已保存的内容是安全的；请接通打印机后补打（F9）。",
            "The printer {printer} is not there. What was taken and saved is safe; "
            "switch it on and connect it, then print again (F9).",
            ("why", "missing"),
        ),
        Said(
            "Máy in {printer} không nhận bản in. Những gì đã thu và đã lưu vẫn an toàn; kiểm tra giấy và máy in rồi in lại (F9).",
            "打印机 {printer} 拒绝了打印任务。已收和已保存的内容是安全的；请检查纸张和打印机后补打（F9）。",
            "The printer {printer} refused the job. What was taken and saved is safe; "
            "look at its paper, then print again (F9).",
            ("why", "refused"),
        ),
        Said(
            "Máy in chưa trả lời bản in trước nên chưa in. Những gì đã thu và đã lưu vẫn an toàn; "
            "kiểm tra máy in (tắt rồi bật lại) rồi in lại (F9).",
            "打印机对上一份打印还没有回应，没有打印。已收和已保存的内容是安全的；请检查打印机（关闭后再打开），然后补打（F9）。",
            "The printer has not answered to the paper before this one, so nothing was printed. What was taken and saved is safe; "
            "switch the printer off and on, then print again (F9).",
            ("why", "busy"),
        ),
        Said(
            "Máy in {printer} không in được. Những gì đã thu và đã lưu vẫn an toàn; kiểm tra máy in rồi in lại (F9).",
            "打印机 {printer} 无法打印。已收和已保存的内容是安全的；请检查打印机后补打（F9）。",
            "The printer {printer} does not print. What was taken and saved is safe; "
            "look at the printer, then print again (F9).",
        ),
        Said(
            "Không in được. Những gì đã thu và đã lưu vẫn an toàn; kiểm tra máy in rồi in lại (F9).",
            "无法打印。已收和已保存的内容是安全的；请检查打印机后补打（F9）。",
            "Nothing was printed. What was taken and saved is safe; look at the printer, then print again (F9).",
        ),
    ),
    errors.PrintInDoubt: (
        Said(
            "Máy in không trả lời nên không biết {title} đã in ra chưa. Những gì đã thu và đã lưu vẫn an toàn, đừng thu lại. "
            "Xem khay giấy: đã ra đủ thì ghi nhận (F8 ở danh sách chưa in), chưa ra thì in lại (F9).",
            "打印机没有回应，不知道 {title} 是否已打印。已收和已保存的内容是安全的，请勿重复收款。"
            "请查看出纸口：已完整打印就登记（未打印列表中按 F8），没有打印就补打（F9）。",
            "The printer does not answer: nobody knows whether {title} came out. What was taken and saved is safe; "
            "do not take it again. Look at the tray: if it is there, note it (F8 in the list of what is not printed); if not, print again (F9).",
            ("why", "no_answer"),
        ),
        Said(
            "{title} đã in ra nhưng chưa ghi được vào sổ. Những gì đã thu và đã lưu vẫn an toàn, đừng thu lại. "
            "Ghi nhận (F8 ở danh sách chưa in) trước khi in thêm bản nào.",
            "{title} 已打印，但未能登记。已收和已保存的内容是安全的，请勿重复收款。请先登记（未打印列表中按 F8），再打印其他份。",
            "{title} was printed, but that could not be written down. What was taken and saved is safe; do not take it again. "
            "Note it (F8 in the list of what is not printed) before you print it once more.",
            ("why", "not_noted"),
        ),
        Said(
            "Máy in dừng giữa chừng nên không biết {title} đã in ra đủ chưa. Những gì đã thu và đã lưu vẫn an toàn, đừng thu lại. "
            "Xem khay giấy: đã ra đủ thì ghi nhận (F8 ở danh sách chưa in), chưa ra thì in lại (F9).",
            "打印中途停止，不知道 {title} 是否完整打印。已收和已保存的内容是安全的，请勿重复收款。"
            "请查看出纸口：已完整打印就登记（未打印列表中按 F8），没有就补打（F9）。",
            "The printer stopped on the way: nobody knows whether {title} came out whole. What was taken and saved is safe; "
            "do not take it again. Look at the tray: if it is there, note it (F8 in the list of what is not printed); if not, print again (F9).",
            ("why", "stopped"),
        ),
        Said(
            "Không biết đã in ra chưa. Những gì đã thu và đã lưu vẫn an toàn, đừng thu lại; xem khay giấy trước khi in lại.",
            "不知道是否已打印。已收和已保存的内容是安全的，请勿重复收款；补打前请先查看出纸口。",
            "Nobody knows whether it came out. What was taken and saved is safe; do not take it again. "
            "Look at the tray before you print again.",
        ),
    ),
    errors.ProgramFault: (
        Said(
            "Chương trình gặp lỗi. Những gì đã lưu vẫn an toàn; hãy xem lại đã ghi được gì rồi mới làm lại. "
            "Báo cáo lỗi nằm trong gói hỗ trợ (collectoffice support-bundle).",
            "程序出错。已保存的内容是安全的；请先查看哪些已经登记，再重做。错误报告在支持包里（collectoffice support-bundle）。",
            "The program met a fault of its own. What was saved is safe; look at what was written before you do it again. "
            "A report lies in the support bundle (collectoffice support-bundle).",
        ),
    ),
    errors.FileNotWritten: (
        Said(
            "Không ghi được tệp {file}. Sổ vẫn nguyên vẹn; đóng tệp nếu đang mở ở chương trình khác, hoặc chọn chỗ khác.",
            "无法写入文件 {file}。账簿完好；如文件已在其他程序中打开请先关闭，或换一个位置。",
            "The file {file} could not be written. The books are whole; close it if another program has it open, "
            "or choose another place.",
        ),
        Said(
            "Không ghi được tệp. Sổ vẫn nguyên vẹn; đóng tệp nếu đang mở ở chương trình khác, hoặc chọn chỗ khác.",
            "无法写入文件。账簿完好；如文件已在其他程序中打开请先关闭，或换一个位置。",
            "The file could not be written. The books are whole; close it if another program has it open, "
            "or choose another place.",
        ),
    ),
    errors.DiskFull: (
        Said(
            "Ổ đĩa chỉ còn {free_mb} MB, việc này cần khoảng {needed_mb} MB. Chưa ghi gì; giải phóng chỗ trống rồi làm lại.",
            "磁盘仅剩 {free_mb} MB，此操作约需 {needed_mb} MB。尚未记账；请腾出空间后重试。",
            "The disk has {free_mb} MB left, and this needs about {needed_mb} MB. Nothing was recorded; make room, then try "
            "again.",
        ),
        Said(
            "Ổ đĩa đã đầy. Chưa ghi gì, sổ vẫn nguyên vẹn. Giải phóng chỗ trống rồi làm lại; vẫn đóng ca và khóa ngày được.",
            "磁盘已满。尚未记账，账簿完好。请腾出空间后重试；仍可结班和日结。",
            "The disk is full. Nothing was recorded and the books are whole. Make room, then try again; tills and the day "
            "can still be closed.",
        ),
    ),
    errors.DiskFailed: (
        Said(
            "Ổ đĩa không đọc hoặc không ghi được ({detail}). Chưa ghi gì, sổ vẫn như cũ; báo người phụ trách máy trước khi thu tiếp.",
            "磁盘读写失败（{detail}）。尚未记账，账簿未变；继续收款前请联系管理电脑的人。",
            "The disk does not take or give what was asked ({detail}). Nothing was recorded, the books are as they were; "
            "tell whoever looks after the computer before taking more money.",
        ),
        Said(
            "Ổ đĩa không đọc hoặc không ghi được. Chưa ghi gì, sổ vẫn như cũ; báo người phụ trách máy trước khi thu tiếp.",
            "磁盘读写失败。尚未记账，账簿未变；继续收款前请联系管理电脑的人。",
            "The disk does not take or give what was asked. Nothing was recorded, the books are as they were; tell whoever "
            "looks after the computer before taking more money.",
        ),
    ),
    errors.Cancelled: (
        Said(
            "Đã dừng theo yêu cầu. Chưa ghi gì.",
            "已按要求取消。未记录任何内容。",
            "Stopped as you asked. Nothing was recorded.",
        ),
    ),
}

OTHERWISE: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.Refusal: (
        Said(
            "Việc này không thực hiện được. Chưa ghi gì; kiểm tra lại hoặc hỏi tổ trưởng.",
            "此操作未能完成。尚未记录任何内容；请核对，或询问班长。",
            "This cannot be done. Nothing was recorded; check it again or ask the supervisor.",
        ),
    ),
    errors.Failure: (
        Said(
            "Việc này chưa xong do máy hoặc thiết bị. Những gì đã lưu vẫn an toàn; làm lại hoặc báo quản trị.",
            "因电脑或设备原因未能完成。已保存的内容是安全的；请重试或告知管理员。",
            "The computer or a device failed. What was saved is safe; try again or tell the administrator.",
        ),
    ),
}
"""What is said of a refusal that has no sentence of its own."""
