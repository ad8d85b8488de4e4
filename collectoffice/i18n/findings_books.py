"""This file is the sentences of what a check of the books finds, by their English words, in Vietnamese and Chinese."""

from __future__ import annotations

from collections.abc import Mapping

_FACTS = {
    "name": ("họ tên", "户名"),
    "address": ("địa chỉ", "地址"),
    "phone": ("số điện thoại", "电话"),
    "meter": ("số công tơ", "电表编号"),
    "class": ("đối tượng dùng điện", "用电类别"),
    "route": ("lộ trình", "线路"),
}

LEDGER: Mapping[str, tuple[str, str]] = {
    "event {0}: its postings are off balance by {1:money}": (
        "việc số {0}: bút toán không cân, lệch {1:money}",
        "第 {0} 号记录：分录借贷不平，相差 {1:money}",
    ),
    "payment event {0}: tenders are not allocations plus rounding (off by {1:money})": (
        "khoản thu số {0}: tiền khách đưa không khớp phần đã phân bổ và làm tròn, lệch {1:money}",
        "第 {0} 号收费：收款与冲抵加尾差不符，相差 {1:money}",
    ),
    "customer {0} ({1}): the ledger's receivable {2:money} is not what the bills leave open {3:money}": (
        "khách hàng {1}: sổ cái ghi phải thu {2:money}, các hóa đơn còn nợ {3:money}",
        "用户 {1}：总账应收 {2:money}，账单尚欠 {3:money}，两者不符",
    ),
    "customer {0} was merged, and {2:money} is left on its account {1:word}": (
        "khách hàng {0} đã gộp vào khách khác mà tài khoản {1:word} còn {2:money}",
        "用户 {0} 已合并，但其“{1:word}”账户仍余 {2:money}",
    ),
    "late fees charged are not the late fees paid on bill {0} (off by {1:money})": (
        "hóa đơn {0}: tiền phạt chậm trả đã tính và đã thu lệch nhau {1:money}",
        "账单 {0}：应收与实收的违约金相差 {1:money}",
    ),
    "void {0} does not mirror the payment {1}": (
        "việc hủy số {0} không ngược đúng với khoản thu số {1}",
        "第 {0} 号作废与第 {1} 号收费不对应",
    ),
    "receipt {0}: its total {1:money} is not what its allocations and the rounding say {2:money}": (
        "biên nhận {0} (quầy/năm/đợt/số) ghi {1:money}, phần phân bổ và làm tròn cộng lại {2:money}",
        "收据 {0}（窗口/年/期/号）合计 {1:money}，冲抵加尾差为 {2:money}，两者不符",
    ),
}

UNDOINGS: Mapping[str, tuple[str, str]] = {
    "undoing {0}: its tenders are not the mirror of the payment {1}": (
        "việc hủy số {0}: tiền trả lại không ngược đúng với khoản thu số {1}",
        "第 {0} 号撤销：退回款项与第 {1} 号收费不对应",
    ),
    "undoing {0}: nothing mirrors allocation {1}": (
        "việc hủy số {0}: không có dòng nào ngược lại phân bổ số {1}",
        "第 {0} 号撤销：第 {1} 号冲抵没有对应的反向记录",
    ),
    "allocation {0} is not the mirror of allocation {1}": (
        "phân bổ số {0} không ngược đúng với phân bổ số {1}",
        "第 {0} 号冲抵与第 {1} 号冲抵不对应",
    ),
    "allocation {0} is mirrored {1} times": (
        "phân bổ số {0} bị ghi ngược {1} lần",
        "第 {0} 号冲抵被反向记录 {1} 次",
    ),
    "undoing {0}: {1:money} was handed back, its tenders say {2:money}": (
        "việc hủy số {0}: ghi trả lại khách {1:money}, các dòng tiền cộng lại {2:money}",
        "第 {0} 号撤销：记载退还 {1:money}，款项明细为 {2:money}",
    ),
    "undoing {0} of the payment {1} is of one receipt or of the whole, its rows say otherwise": (
        "việc hủy số {0} của khoản thu số {1}: hủy một biên nhận hay hủy hết, các dòng ghi nói khác",
        "第 {1} 号收费的第 {0} 号撤销：部分撤销还是全部撤销，与明细不符",
    ),
    "undoing {0}: a receipt of the payment {1} was undone after the whole of it": (
        "việc hủy số {0}: một biên nhận của khoản thu số {1} bị hủy sau khi đã hủy cả khoản",
        "第 {0} 号撤销：第 {1} 号收费已全部撤销，又撤销其中一张收据",
    ),
    "undoing {0}: tender {1} is no cheque of the payment": (
        "việc hủy số {0}: dòng tiền số {1} không phải séc của khoản thu đó",
        "第 {0} 号撤销：第 {1} 号款项不是该收费的支票",
    ),
    "event {0}: its bills ask {1:money} for spent credit, the credit it made good is {2:money}": (
        "việc số {0}: hóa đơn truy thu dư có đã dùng là {1:money}, dư có được bù là {2:money}",
        "第 {0} 号记录：追收已用结余的账单为 {1:money}，补回结余为 {2:money}",
    ),
    "event {0}: {1:money} is left between spent credit and what is owed for it": (
        "việc số {0}: dư có đã dùng và khoản phải truy thu còn lệch {1:money}",
        "第 {0} 号记录：已用结余与应追收款相差 {1:money}",
    ),
    "refund {0}: {1:money} was paid out, its rows say {2:money} in cash and {3:money} of credit": (
        "hoàn tiền số {0}: ghi {1:money}, các dòng ghi {2:money} tiền mặt và {3:money} dư có",
        "第 {0} 号退款：记载 {1:money}，明细为现金 {2:money}、结余 {3:money}",
    ),
}

DEPOSITS: Mapping[str, tuple[str, str]] = {
    "till {0} is in {1} deposits that stand": (
        "ca {0} nằm trong {1} bảng kê nộp tiền còn hiệu lực",
        "班次 {0} 同时列入 {1} 张有效存款单",
    ),
    "cheque {0} is in {1} deposits that stand": (
        "séc (số trong sổ {0}) nằm trong {1} bảng kê nộp tiền còn hiệu lực",
        "支票（内部编号 {0}）同时列入 {1} 张有效存款单",
    ),
    "deposit {0} was cancelled and went on as {1:word}": (
        "bảng kê nộp tiền {0} đã hủy mà vẫn ghi tiếp: {1:word}",
        "存款单 {0} 已撤销，却仍记为“{1:word}”",
    ),
    "deposit {0} went to the bank as {1:money}, its cash and cheques came to {2:money}": (
        "bảng kê nộp tiền {0}: ghi nộp {1:money}, tiền mặt và séc cộng lại {2:money}",
        "存款单 {0}：记载送存 {1:money}，现金加支票为 {2:money}",
    ),
    "deposit {0} arrived as {1:money}, its cash and cheques came to {2:money}": (
        "bảng kê nộp tiền {0}: ghi đã vào ngân hàng {1:money}, tiền mặt và séc cộng lại {2:money}",
        "存款单 {0}：记载到账 {1:money}，现金加支票为 {2:money}",
    ),
    "{0:money} is on the way to the bank, the deposits that are come to {1:money}": (
        "sổ cái ghi {0:money} đang trên đường đến ngân hàng, các bảng kê cộng lại {1:money}",
        "总账在途资金 {0:money}，在途存款单合计 {1:money}，两者不符",
    ),
}

CACHES: Mapping[str, tuple[str, str]] = {
    "bill {0}: {1:money} open in the cache, {2:money} by its rows": (
        "hóa đơn {0}: bảng tính sẵn ghi còn nợ {1:money}, theo sổ là {2:money}",
        "账单 {0}：汇总表记尚欠 {1:money}，按账簿为 {2:money}",
    ),
    "bill {0}: {1:money} of late fee paid in the cache, {2:money} by its rows": (
        "hóa đơn {0}: bảng tính sẵn ghi đã thu tiền phạt {1:money}, theo sổ là {2:money}",
        "账单 {0}：汇总表记已收违约金 {1:money}，按账簿为 {2:money}",
    ),
    "bill {0} is marked settled with {1:money} open": (
        "hóa đơn {0} ghi đã trả hết mà còn nợ {1:money}",
        "账单 {0} 记为已结清，却尚欠 {1:money}",
    ),
    "a bill in the cache is not in the books: {0}": (
        "bảng tính sẵn có một hóa đơn không có trong sổ: {0}",
        "汇总表中有一张账簿里没有的账单：{0}",
    ),
    "customer {0} ({1}): {2:money} open in the cache, {3:money} by the bills": (
        "khách hàng {1}: bảng tính sẵn ghi còn nợ {2:money}, theo hóa đơn là {3:money}",
        "用户 {1}：汇总表记尚欠 {2:money}，按账单为 {3:money}",
    ),
    "customer {0} ({1}): {2:money} of credit in the cache, {3:money} in the ledger": (
        "khách hàng {1}: bảng tính sẵn ghi dư có {2:money}, sổ cái ghi {3:money}",
        "用户 {1}：汇总表记结余 {2:money}，总账为 {3:money}",
    ),
    "customer {0} is not in the cache": (
        "khách hàng {0} không có trong bảng tính sẵn",
        "汇总表中没有用户 {0}",
    ),
    "customer {0} was merged into another and is still in the cache": (
        "khách hàng {0} đã gộp vào khách khác mà vẫn còn trong bảng tính sẵn",
        "用户 {0} 已合并到其他用户，汇总表中却仍有",
    ),
    "customer {0}: the code {1} in the cache is not its newest code {2}": (
        "khách hàng số {0}: bảng tính sẵn ghi mã {1}, mã mới nhất trong sổ là {2}",
        "用户（内部编号 {0}）：汇总表记户号 {1}，账簿中最新户号为 {2}",
    ),
    "customer {0} ({1}): last touched by event {2} in the cache, by event {3} in the books": (
        "khách hàng {1}: bảng tính sẵn ghi việc mới nhất là số {2}, theo sổ là số {3}",
        "用户 {1}：汇总表记最近一笔为第 {2} 号，按账簿为第 {3} 号",
    ),
    "till {0}: {1:money} in the drawer by the cache, {2:money} by its rows": (
        "ca {0}: bảng tính sẵn ghi trong ngăn kéo có {1:money}, theo sổ là {2:money}",
        "班次 {0}：汇总表记钱箱现金 {1:money}，按账簿为 {2:money}",
    ),
    "till {0} is closed and still open in the cache": (
        "ca {0} đã chốt mà bảng tính sẵn vẫn ghi đang mở",
        "班次 {0} 已结账，汇总表却仍记为未结",
    ),
    "till {0} was counted or not, the list of tills being counted says otherwise": (
        "ca {0}: đã kiểm đếm hay chưa, danh sách ca đang kiểm đếm nói khác",
        "班次 {0}：是否已清点，与清点中的班次表不符",
    ),
    "till {0}: {1:money} lies on its cash account, its rows say {2:money}": (
        "ca {0}: tài khoản tiền mặt có {1:money}, theo các dòng ghi là {2:money}",
        "班次 {0}：现金账户为 {1:money}，按明细为 {2:money}",
    ),
    "till {0}: closed with {1:money} expected, its rows say {2:money}": (
        "ca {0}: lúc chốt ghi phải có {1:money}, theo các dòng ghi là {2:money}",
        "班次 {0}：结账时应有 {1:money}，按明细为 {2:money}",
    ),
    "paper {0} was printed or not, the list of unprinted papers says otherwise": (
        "giấy số {0}: đã in hay chưa, danh sách giấy chưa in nói khác",
        "第 {0} 号单据：是否已打印，与未打印清单不符",
    ),
    **{
        f"customer {{0}}: the {kind} in the cache is not the newest one": (
            f"khách hàng {{0}}: {vi} trong bảng tính sẵn không phải bản mới nhất",
            f"用户 {{0}}：汇总表中的{zh}不是最新的",
        )
        for kind, (vi, zh) in _FACTS.items()
    },
    "bill {0} is marked settled; its late fee says otherwise": (
        "hóa đơn {0} ghi đã trả hết mà tiền phạt chậm trả vẫn còn",
        "账单 {0} 记为已结清，但违约金尚未结清",
    ),
    "bill {0} is marked not settled; its late fee says otherwise": (
        "hóa đơn {0} ghi chưa trả hết mà tiền phạt chậm trả không còn",
        "账单 {0} 记为未结清，但违约金已结清",
    ),
}

NUMBERING: Mapping[str, tuple[str, str]] = {
    "receipts of counter {0}, {1}, epoch {2}: {3} numbers were used, the highest is {4}": (
        "biên nhận quầy {0}, năm {1}, đợt {2}: đã dùng {3} số, số cao nhất là {4}",
        "窗口 {0}、{1} 年、第 {2} 期的收据：用了 {3} 个号码，最大号为 {4}",
    ),
    "receipts of counter {0}, {1}, epoch {2}: the series stands at {3}, the highest number is {4}": (
        "biên nhận quầy {0}, năm {1}, đợt {2}: dãy số ghi đến {3}, số cao nhất là {4}",
        "窗口 {0}、{1} 年、第 {2} 期的收据：号码记到 {3}，最大号为 {4}",
    ),
    "receipts of counter {0}, {1} have no series": (
        "biên nhận quầy {0}, năm {1} không có dãy số",
        "窗口 {0}、{1} 年的收据没有号码序列",
    ),
}

ARCHIVES: Mapping[str, tuple[str, str]] = {
    "{0}: {1}": ("{0}: {1}", "{0}：{1}"),
    "compared: {0}": ("đã so: {0}", "已核对：{0}"),
    "compared: {0}; not there: {1}": ("đã so: {0}; không có ở đây: {1}", "已核对：{0}；不在此处：{1}"),
    "it cannot be opened": ("không mở được", "无法打开"),
    "it ends with event {0}, the seal says {1}": (
        "tệp kết thúc ở việc số {0}, niêm phong ghi số {1}",
        "文件止于第 {0} 号记录，封存记载为第 {1} 号",
    ),
    "its links cannot be read: {0}": ("không đọc được chuỗi của tệp: {0}", "无法读取其记账链：{0}"),
    "the file is not the one that was sealed": ("tệp này không phải tệp đã niêm phong", "该文件不是当初封存的文件"),
    "they part at event {0}; the archive has {1}, the books have {2}": (
        "hai bên khác nhau từ việc số {0}; tệp lưu trữ có {1}, sổ có {2}",
        "两者自第 {0} 号记录起不同；归档中是{1}，账簿中是{2}",
    ),
    "of {0} the seal has {1} receipts of {2:money}, the rows {3} of {4:money}": (
        "năm {0}: niêm phong ghi {1} biên nhận, {2:money}; trong sổ {3} biên nhận, {4:money}",
        "{0} 年：封存记载 {1} 张收据共 {2:money}；账簿中为 {3} 张共 {4:money}",
    ),
    "of {0} the seal has {1:money} in the account {2}, the rows {3:money}": (
        "năm {0}: niêm phong ghi tài khoản {2} là {1:money}, trong sổ là {3:money}",
        "{0} 年：封存记载账户 {2} 为 {1:money}，账簿中为 {3:money}",
    ),
    "the seal of {0} ends with event {1}, the rows with {2}": (
        "niêm phong năm {0} kết thúc ở việc số {1}, trong sổ là số {2}",
        "{0} 年的封存止于第 {1} 号记录，账簿中为第 {2} 号",
    ),
}
