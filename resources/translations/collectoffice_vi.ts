<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>ActCard</name>
    <message>
        <source>Choose the reason first, by its digit.</source>
        <translation>Hãy chọn lý do trước, bấm số.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ActOutcome</name>
    <message>
        <source>To be approved.</source>
        <translation>Chờ duyệt.</translation>
    </message>
    <message>
        <source>No printer took the slip; it is listed as not printed.</source>
        <translation>Chưa in được phiếu; phiếu nằm trong danh sách chưa in.</translation>
    </message>
</context>
<context>
    <name>ActsController</name>
    <message>
        <source>Printed again, copy {copy}.</source>
        <translation>Đã in lại, bản sao {copy}.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Đã in.</translation>
    </message>
</context>
<context>
    <name>AfterCrash</name>
    <message>
        <source>The program ended without being closed. What was saved is safe; what was only typed is gone.</source>
        <translation>Lần trước chương trình bị ngắt đột ngột. Những gì đã lưu vẫn còn; phần đang gõ dở đã mất.</translation>
    </message>
    <message>
        <source>Ended without being closed; what was only typed is gone.</source>
        <translation>Lần trước tắt đột ngột; phần gõ dở đã mất.</translation>
    </message>
    <message>
        <source>Look at the paper: did it come out? F8 notes that it did, F12 prints it: original, printed later.</source>
        <translation>Xem giấy in: biên nhận đã ra chưa? Đã ra thì bấm F8 để ghi lại; chưa ra thì bấm F12 để in bản chính (in sau).</translation>
    </message>
    <message>
        <source>No receipt is on record yet.</source>
        <translation>Chưa có biên nhận nào trong sổ.</translation>
    </message>
    <message>
        <source>Last receipt: {number}, {name}, {sum}, {time}, not printed.</source>
        <translation>Biên nhận cuối: {number}, {name}, {sum}, {time}, chưa in.</translation>
    </message>
    <message>
        <source>Last receipt: {number}, {name}, {sum}, {time}, voided.</source>
        <translation>Biên nhận cuối: {number}, {name}, {sum}, {time}, đã hủy.</translation>
    </message>
    <message>
        <source>Last receipt: {number}, {name}, {sum}, {time}, printed.</source>
        <translation>Biên nhận cuối: {number}, {name}, {sum}, {time}, đã in.</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Đồng has no decimals: type a whole amount.</source>
        <translation>Tiền đồng không có số sau dấu phẩy.</translation>
    </message>
    <message>
        <source>At most two decimals.</source>
        <translation>Nhiều nhất hai số lẻ.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Đây không phải số tiền.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Số tiền phải lớn hơn 0.</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>or user name</source>
        <translation>hoặc tên đăng nhập</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Without approval</source>
        <translation>Không duyệt</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN của {name}</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>ApprovalsController</name>
    <message numerus="yes">
        <source>Approved. %n still wait(s).</source>
        <translation>
            <numerusform>Đã duyệt. Còn %n việc chờ duyệt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contested. %n still wait(s).</source>
        <translation>
            <numerusform>Đã ghi là không đồng ý. Còn %n việc chờ duyệt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalsView</name>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) to be approved</source>
        <translation>
            <numerusform>%n việc chờ duyệt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>Không có việc nào chờ duyệt</translation>
    </message>
    <message>
        <source>These acts stand and are booked. What is contested is put right by another act.</source>
        <translation>Các việc này đã có hiệu lực và đã ghi sổ. Việc không đồng ý thì sửa bằng một việc khác.</translation>
    </message>
    <message>
        <source>{name} (yourself)</source>
        <translation>{name} (chính bạn)</translation>
    </message>
    <message>
        <source>What is wrong about it?</source>
        <translation>Sai ở chỗ nào?</translation>
    </message>
    <message>
        <source>No paper with a signature</source>
        <translation>Không có giấy ký nhận</translation>
    </message>
    <message>
        <source>The customer says otherwise</source>
        <translation>Khách hàng nói khác</translation>
    </message>
    <message>
        <source>The sum is wrong</source>
        <translation>Số tiền sai</translation>
    </message>
    <message>
        <source>It should not have been done</source>
        <translation>Lẽ ra không được làm</translation>
    </message>
    <message>
        <source>or in your own words, then Enter</source>
        <translation>hoặc gõ lý do khác rồi Enter</translation>
    </message>
</context>
<context>
    <name>AskedField</name>
    <message>
        <source>This is no day.</source>
        <translation>Đây không phải là ngày.</translation>
    </message>
    <message>
        <source>Which customer? Type the whole code.</source>
        <translation>Khách nào? Hãy gõ đủ mã.</translation>
    </message>
    <message>
        <source>Still to be filled in.</source>
        <translation>Còn phải điền.</translation>
    </message>
    <message>
        <source>Scan, or type a code / phone / name</source>
        <translation>Quét, hoặc gõ mã / điện thoại / tên</translation>
    </message>
</context>
<context>
    <name>AwaitedPanel</name>
    <message>
        <source>How</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Awaited: has it arrived?</source>
        <translation>Chờ tiền về: đã thấy chưa?</translation>
    </message>
    <message>
        <source>Space: seen</source>
        <translation>Dấu cách: đã thấy</translation>
    </message>
    <message>
        <source>Every QR payment and transfer was seen.</source>
        <translation>Mọi khoản QR và chuyển khoản đều đã thấy về.</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Backed up and checked: {receipts} receipts, in {seconds} s.</source>
        <translation>Đã sao lưu và kiểm tra: {receipts} biên nhận, trong {seconds} giây.</translation>
    </message>
    <message>
        <source>The place is on this computer&apos;s own disk: choose a stick or another computer.</source>
        <translation>Nơi này nằm trên chính ổ đĩa của máy: nên chọn USB hoặc máy khác.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Nơi sao lưu</translation>
    </message>
    <message>
        <source>The place is kept. F12 makes the first backup.</source>
        <translation>Đã ghi nhớ nơi sao lưu. F12 để sao lưu lần đầu.</translation>
    </message>
    <message>
        <source>{paper} is in the books as {receipt}.</source>
        <translation>{paper} đã vào sổ với số {receipt}.</translation>
    </message>
    <message>
        <source>No counterfoil</source>
        <translation>Không có liên lưu</translation>
    </message>
    <message>
        <source>{paper}: no receipt. Written down.</source>
        <translation>{paper}: không có biên nhận. Đã ghi.</translation>
    </message>
    <message>
        <source>Cancelled. The backups of before are as they were.</source>
        <translation>Đã hủy. Các bản sao lưu trước vẫn nguyên.</translation>
    </message>
</context>
<context>
    <name>BackupView</name>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Enter this paper</source>
        <translation>Nhập tờ này</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Chọn nơi sao lưu</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Cách trả</translation>
    </message>
    <message>
        <source>No such receipt</source>
        <translation>Không có biên nhận</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Nơi sao lưu: {place}</translation>
    </message>
    <message>
        <source>No place is chosen on this computer: if its disk dies, the books are lost.</source>
        <translation>Máy này chưa chọn nơi sao lưu: hỏng ổ đĩa là mất sổ.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) since then</source>
        <translation>
            <numerusform>%n biên nhận từ đó đến nay</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup waits since {moment}: the place cannot be reached or written.</source>
        <translation>Bản sao lưu chờ từ {moment}: không thấy hoặc không ghi được nơi sao lưu.</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>Chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>Last backup, opened and checked: {moment} ({receipts} receipts)</source>
        <translation>Bản sao lưu mới nhất, đã mở và kiểm tra: {moment} ({receipts} biên nhận)</translation>
    </message>
</context>
<context>
    <name>BasketStrip</name>
    <message>
        <source>Paid together: {count}</source>
        <translation>Thu gộp: {count} khách</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Take this customer out of the payment</source>
        <translation>Bỏ khách này khỏi lần thu gộp</translation>
    </message>
</context>
<context>
    <name>BeginningStep</name>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Customers and bills come from head office&apos;s Excel workbook, without retyping.</source>
        <translation>Khách hàng và hóa đơn lấy từ tệp Excel của công ty, không phải gõ lại.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Nên biết</translation>
    </message>
    <message>
        <source>The import shows what it would do before it does anything.</source>
        <translation>Khi nhập tệp, chương trình cho xem trước rồi mới ghi.</translation>
    </message>
    <message>
        <source>Rows with a problem go back to head office as a workbook with the reason beside each.</source>
        <translation>Dòng có lỗi được ghi ra một tệp kèm lý do từng dòng, để gửi lại công ty.</translation>
    </message>
    <message>
        <source>The next months come the same way: Ctrl+5.</source>
        <translation>Các tháng sau cũng nhập như vậy: Ctrl+5.</translation>
    </message>
    <message>
        <source>Head office&apos;s workbook</source>
        <translation>Tệp của công ty</translation>
    </message>
    <message>
        <source>Right after the administrator&apos;s first sign-in the import screen opens.</source>
        <translation>Quản trị đăng nhập lần đầu xong, màn hình nhập tệp mở ra ngay.</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Dữ liệu tập</translation>
    </message>
    <message>
        <source>Invented customers with their bills, to try everything with.</source>
        <translation>Khách hàng và hóa đơn giả, để thử mọi thao tác.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>The office begins empty. Import: Ctrl+5, at any time.</source>
        <translation>Bắt đầu với sổ trống. Nhập tệp lúc nào cũng được: Ctrl+5.</translation>
    </message>
</context>
<context>
    <name>BillsPanel</name>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Bill no.</source>
        <translation>Số hóa đơn</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn trả</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Nợ gốc</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Tiền lãi</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>Unpaid bills</source>
        <translation>Hóa đơn chưa trả</translation>
    </message>
    <message>
        <source>Chosen {chosen} / {all} · oldest first</source>
        <translation>Đã chọn {chosen} / {all} · cũ nhất trước</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Late fee left</source>
        <translation>Còn tiền lãi</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Chưa đến hạn</translation>
    </message>
</context>
<context>
    <name>BooksPanel</name>
    <message>
        <source>Books of forms</source>
        <translation>Các quyển biên nhận</translation>
    </message>
    <message>
        <source>No book of forms came in yet.</source>
        <translation>Chưa nhận quyển nào.</translation>
    </message>
    <message>
        <source>Where the forms of {series} are</source>
        <translation>Các tờ ký hiệu {series} ở đâu</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Quyển</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Trong kho</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Hỏng</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Số tờ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Ai giữ</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>Quầy {code}</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Give change  F5</source>
        <translation>Thối lại  F5</translation>
    </message>
    <message>
        <source>As credit  F5</source>
        <translation>Giữ dư có  F5</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Tiền thối</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>Giữ làm dư có</translation>
    </message>
    <message>
        <source>Rounding {sum}</source>
        <translation>Làm tròn {sum}</translation>
    </message>
    <message>
        <source>To credit {sum}</source>
        <translation>Dư có {sum}</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Excel</source>
        <translation>Cột Excel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc được</translation>
    </message>
    <message>
        <source>Column in the file → field</source>
        <translation>Cột trong tệp → trường</translation>
    </message>
    <message>
        <source>header in row {row}</source>
        <translation>tiêu đề ở dòng {row}</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Các cột của tệp và trường của chúng</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>không cần</translation>
    </message>
    <message>
        <source>all</source>
        <translation>đủ</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Cash: counted and book</source>
        <translation>Tiền mặt: đếm và sổ</translation>
    </message>
    <message>
        <source>What the books expect is shown when the count is locked.</source>
        <translation>Số theo sổ chỉ hiện sau khi khóa số đếm.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Đếm được</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Sổ ghi</translation>
    </message>
    <message>
        <source>cash taken</source>
        <translation>thu tiền mặt</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>hoàn tiền</translation>
    </message>
    <message>
        <source>Book = float {sum}</source>
        <translation>Sổ = quỹ đầu ca {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n awaited</source>
        <translation>
            <numerusform>%n khoản chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ all seen</source>
        <translation>✓ đã thấy đủ</translation>
    </message>
    <message>
        <source>✓ in the drawer</source>
        <translation>✓ trong ngăn</translation>
    </message>
</context>
<context>
    <name>CorrectCard</name>
    <message>
        <source>What the till really held</source>
        <translation>Ca này thực có</translation>
    </message>
    <message>
        <source>Miscounted at the close</source>
        <translation>Đếm sai lúc chốt ca</translation>
    </message>
</context>
<context>
    <name>CorrectionActs</name>
    <message>
        <source>Bill then owes</source>
        <translation>Hóa đơn còn nợ</translation>
    </message>
    <message>
        <source>The bill asks</source>
        <translation>Tiền hóa đơn</translation>
    </message>
    <message>
        <source>of it late fee</source>
        <translation>trong đó tiền lãi</translation>
    </message>
    <message>
        <source>Becomes credit</source>
        <translation>Chuyển thành dư có</translation>
    </message>
    <message>
        <source>The customer then owes</source>
        <translation>Khách hàng còn nợ</translation>
    </message>
    <message>
        <source>The customer&apos;s credit</source>
        <translation>Dư có của khách hàng</translation>
    </message>
    <message>
        <source>{sum} is credit now; it may be refunded from the customer&apos;s file.</source>
        <translation>{sum} nay là dư có; có thể hoàn tiền từ hồ sơ khách hàng.</translation>
    </message>
    <message>
        <source>Bill {bill} is cancelled.</source>
        <translation>Đã hủy hóa đơn {bill}.</translation>
    </message>
    <message>
        <source>Bill {new} stands in the place of {bill}.</source>
        <translation>Hóa đơn {new} thay cho hóa đơn {bill}.</translation>
    </message>
    <message>
        <source>Written off {sum} of bill {bill}; it owes {left}.</source>
        <translation>Đã xóa nợ {sum} của hóa đơn {bill}; còn nợ {left}.</translation>
    </message>
    <message>
        <source>Took {sum} off bill {bill}; it owes {left}.</source>
        <translation>Đã giảm {sum} cho hóa đơn {bill}; còn nợ {left}.</translation>
    </message>
    <message>
        <source>Added {sum} to bill {bill}; it owes {left}.</source>
        <translation>Đã tăng {sum} cho hóa đơn {bill}; còn nợ {left}.</translation>
    </message>
    <message>
        <source>The bill asks only {sum}.</source>
        <translation>Hóa đơn chỉ có {sum}.</translation>
    </message>
    <message>
        <source>Less: take a sum off this bill</source>
        <translation>Giảm: trừ bớt tiền hóa đơn</translation>
    </message>
    <message>
        <source>Take off {sum}</source>
        <translation>Giảm {sum}</translation>
    </message>
    <message>
        <source>Sum to take off</source>
        <translation>Số tiền giảm</translation>
    </message>
    <message>
        <source>More: add a sum to this bill</source>
        <translation>Tăng: cộng thêm tiền hóa đơn</translation>
    </message>
    <message>
        <source>Add {sum}</source>
        <translation>Tăng {sum}</translation>
    </message>
    <message>
        <source>Sum to add</source>
        <translation>Số tiền tăng</translation>
    </message>
    <message>
        <source>Cancel this bill</source>
        <translation>Hủy hóa đơn này</translation>
    </message>
    <message>
        <source>Cancel the bill of {sum}</source>
        <translation>Hủy hóa đơn {sum}</translation>
    </message>
    <message>
        <source>The consumption is a whole number of kWh.</source>
        <translation>Sản lượng là số kWh nguyên.</translation>
    </message>
    <message>
        <source>Issue this bill anew</source>
        <translation>Lập lại hóa đơn này</translation>
    </message>
    <message>
        <source>Issue anew over {sum}</source>
        <translation>Lập lại với số tiền {sum}</translation>
    </message>
    <message>
        <source>Number of the new bill</source>
        <translation>Số hóa đơn mới</translation>
    </message>
    <message>
        <source>Sum of the new bill</source>
        <translation>Số tiền hóa đơn mới</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Hạn thanh toán</translation>
    </message>
    <message>
        <source>by the policy</source>
        <translation>theo quy định</translation>
    </message>
    <message>
        <source>Consumption, kWh</source>
        <translation>Điện tiêu thụ, kWh</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>như cũ</translation>
    </message>
    <message>
        <source>Only {sum} is open.</source>
        <translation>Chỉ còn nợ {sum}.</translation>
    </message>
    <message>
        <source>Principal to give up</source>
        <translation>Nợ gốc xóa</translation>
    </message>
    <message>
        <source>Write off what cannot be collected</source>
        <translation>Xóa nợ không thu được</translation>
    </message>
    <message>
        <source>Write off {sum}</source>
        <translation>Xóa nợ {sum}</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số chứng từ</translation>
    </message>
    <message>
        <source>Late fee today</source>
        <translation>Tiền lãi đến hôm nay</translation>
    </message>
    <message>
        <source>Late fee left</source>
        <translation>Tiền lãi còn lại</translation>
    </message>
    <message>
        <source>Principal is open</source>
        <translation>Còn nợ gốc</translation>
    </message>
    <message>
        <source>the fee grows on</source>
        <translation>tiền lãi vẫn tính tiếp</translation>
    </message>
    <message>
        <source>Only {sum} of late fee is left.</source>
        <translation>Tiền lãi chỉ còn {sum}.</translation>
    </message>
    <message>
        <source>Waived {sum} of late fee on bill {bill}; {left} is left.</source>
        <translation>Đã miễn {sum} tiền lãi của hóa đơn {bill}; còn {left}.</translation>
    </message>
    <message>
        <source>Waive the late fee</source>
        <translation>Miễn tiền lãi chậm trả</translation>
    </message>
    <message>
        <source>Waive {sum}</source>
        <translation>Miễn {sum}</translation>
    </message>
    <message>
        <source>Late fee to waive</source>
        <translation>Tiền lãi được miễn</translation>
    </message>
    <message>
        <source>This day has passed; today is {day}.</source>
        <translation>Ngày này đã qua; hôm nay là {day}.</translation>
    </message>
    <message>
        <source>Bill {bill} is marked as disputed; the office answers by {day}.</source>
        <translation>Hóa đơn {bill} được ghi là khiếu nại; hạn trả lời {day}.</translation>
    </message>
    <message>
        <source>The customer disputes this bill</source>
        <translation>Khách hàng khiếu nại hóa đơn này</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Ghi khiếu nại</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Số nợ</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>không thay đổi</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Khách hàng nói gì</translation>
    </message>
    <message>
        <source>The office answers by</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>The dispute of bill {bill} is answered.</source>
        <translation>Đã trả lời khiếu nại về hóa đơn {bill}.</translation>
    </message>
    <message>
        <source>Answer the dispute</source>
        <translation>Trả lời khiếu nại</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>Ghi trả lời</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Nội dung trả lời</translation>
    </message>
</context>
<context>
    <name>CorrectionReasons</name>
    <message>
        <source>Meter misread</source>
        <translation>Đọc sai chỉ số</translation>
    </message>
    <message>
        <source>Wrong tariff</source>
        <translation>Áp sai giá điện</translation>
    </message>
    <message>
        <source>Billed twice</source>
        <translation>Lập hóa đơn trùng</translation>
    </message>
    <message>
        <source>Meter faulty</source>
        <translation>Công tơ hỏng</translation>
    </message>
    <message>
        <source>Ordered by head office</source>
        <translation>Theo lệnh của công ty</translation>
    </message>
    <message>
        <source>Customer moved away or died</source>
        <translation>Khách đã chuyển đi hoặc đã mất</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>Hoàn cảnh khó khăn</translation>
    </message>
    <message>
        <source>Too old to be collected</source>
        <translation>Nợ quá lâu, không thu được</translation>
    </message>
    <message>
        <source>The office&apos;s own fault</source>
        <translation>Lỗi của điện lực</translation>
    </message>
    <message>
        <source>The bank passed the money on late</source>
        <translation>Ngân hàng chuyển tiền chậm</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
</context>
<context>
    <name>CounterController</name>
    <message>
        <source>No customer, bill or receipt has the code {code}.</source>
        <translation>Không có khách, hóa đơn hay biên nhận nào mang mã {code}.</translation>
    </message>
    <message>
        <source>Confirmed, to be approved. Money is taken again.</source>
        <translation>Đã xác nhận, chờ duyệt. Thu tiền lại được.</translation>
    </message>
    <message>
        <source>Confirmed. Money is taken again.</source>
        <translation>Đã xác nhận. Thu tiền lại được.</translation>
    </message>
    <message>
        <source>Noted: {number} was printed.</source>
        <translation>Đã ghi: {number} đã in ra.</translation>
    </message>
    <message>
        <source>Slip printed.</source>
        <translation>Đã in phiếu.</translation>
    </message>
    <message>
        <source>Receipt {number} printed again, copy {copy}.</source>
        <translation>Đã in lại biên nhận {number}, bản {copy}.</translation>
    </message>
    <message>
        <source>Receipt {number} printed.</source>
        <translation>Đã in biên nhận {number}.</translation>
    </message>
</context>
<context>
    <name>CounterQuestions</name>
    <message>
        <source>{given} for {due}: is that right?</source>
        <translation>Khách đưa {given} cho {due}: có đúng không?</translation>
    </message>
    <message>
        <source>No, correct it</source>
        <translation>Không, sửa lại</translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation>Đúng, thu tiền</translation>
    </message>
    <message>
        <source>A payment is being typed. Open the other customer?</source>
        <translation>Đang nhập một lần thu. Mở khách khác?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>Open, drop what is typed</source>
        <translation>Mở, bỏ số đã gõ</translation>
    </message>
    <message>
        <source>Pay together</source>
        <translation>Thu gộp</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>I looked: it is right</source>
        <translation>Đã xem, đúng rồi</translation>
    </message>
    <message>
        <source>Drop what is typed?</source>
        <translation>Bỏ số đã gõ?</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Khách mới</translation>
    </message>
    <message>
        <source>Void receipt {number}? Choose the reason</source>
        <translation>Hủy biên nhận {number}? Chọn lý do</translation>
    </message>
    <message>
        <source>Another reason, then Enter</source>
        <translation>Lý do khác, rồi Enter</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <source>Find</source>
        <translation>Tìm khách</translation>
    </message>
    <message>
        <source>Pay together</source>
        <translation>Thu gộp</translation>
    </message>
    <message>
        <source>Choose bills</source>
        <translation>Chọn hóa đơn</translation>
    </message>
    <message>
        <source>Rest as credit</source>
        <translation>Giữ dư có</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Cách trả</translation>
    </message>
    <message>
        <source>QR / transfer</source>
        <translation>QR / chuyển khoản</translation>
    </message>
    <message>
        <source>Part / prepay</source>
        <translation>Một phần / trả trước</translation>
    </message>
    <message>
        <source>Reprint last</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Hủy biên nhận</translation>
    </message>
    <message>
        <source>Take and print</source>
        <translation>Thu &amp; in</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Thu tiền</translation>
    </message>
    <message>
        <source>Scan or type the next customer; Esc ends adding.</source>
        <translation>Quét hoặc gõ khách tiếp theo; Esc để thôi.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Khách mới</translation>
    </message>
    <message>
        <source>Still missing {sum}.</source>
        <translation>Còn thiếu {sum}.</translation>
    </message>
    <message>
        <source>Type the reference.</source>
        <translation>Gõ số tham chiếu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>CustomerActs</name>
    <message>
        <source>Contract holder, name</source>
        <translation>Chủ hợp đồng, tên</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>Số công tơ</translation>
    </message>
    <message>
        <source>Supply address</source>
        <translation>Địa chỉ sử dụng điện</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Mã khách hàng</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Từ hôm nay</translation>
    </message>
    <message>
        <source>What was</source>
        <translation>Thông tin cũ</translation>
    </message>
    <message>
        <source>stays in the history, is still found</source>
        <translation>vẫn lưu, vẫn tìm được</translation>
    </message>
    <message>
        <source>This is how it stands already.</source>
        <translation>Hiện đã là như vậy.</translation>
    </message>
    <message>
        <source>{what}: {value} from today.</source>
        <translation>{what}: {value} từ hôm nay.</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Đổi: {what}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>This code</source>
        <translation>Mã này</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Owed together (principal)</source>
        <translation>Tổng nợ gốc</translation>
    </message>
    <message>
        <source>Credit together</source>
        <translation>Tổng dư có</translation>
    </message>
    <message>
        <source>Both codes</source>
        <translation>Cả hai mã</translation>
    </message>
    <message>
        <source>still find the customer</source>
        <translation>vẫn tìm ra khách hàng</translation>
    </message>
    <message>
        <source>This is the same customer.</source>
        <translation>Đây là cùng một khách hàng.</translation>
    </message>
    <message>
        <source>{code} is a part of {into} now.</source>
        <translation>{code} nay đã gộp vào {into}.</translation>
    </message>
    <message>
        <source>Merge into another code</source>
        <translation>Gộp vào mã khác</translation>
    </message>
    <message>
        <source>Two codes, one customer</source>
        <translation>Hai mã, một khách hàng</translation>
    </message>
    <message>
        <source>Merge the two codes</source>
        <translation>Gộp hai mã</translation>
    </message>
    <message>
        <source>The customer that stays</source>
        <translation>Khách hàng được giữ lại</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Nobody found</source>
        <translation>Không tìm thấy khách nào</translation>
    </message>
    <message numerus="yes">
        <source>%n customers: type more, or the code</source>
        <translation>
            <numerusform>%n khách: gõ thêm, hoặc gõ mã</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message numerus="yes">
        <source>%n period(s) overdue</source>
        <translation>
            <numerusform>%n kỳ quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit {sum}</source>
        <translation>Dư có {sum}</translation>
    </message>
    <message>
        <source>Cash only – a cheque was returned on {day}</source>
        <translation>Chỉ thu tiền mặt – séc bị trả lại ngày {day}</translation>
    </message>
    <message>
        <source>Meter {number}</source>
        <translation>Công tơ {number}</translation>
    </message>
    <message>
        <source>Route {route}</source>
        <translation>Sổ GCS {route}</translation>
    </message>
</context>
<context>
    <name>CustomersController</name>
    <message>
        <source>The statement went to the printer.</source>
        <translation>Đã gửi sao kê đến máy in.</translation>
    </message>
</context>
<context>
    <name>CustomersPanel</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã KH</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Công tơ</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Sổ GCS</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>Scan a barcode, or type a code / phone / name…</source>
        <translation>Quét mã vạch, hoặc gõ mã KH / điện thoại / tên…</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Tìm khách hàng</translation>
    </message>
    <message>
        <source>Customers: {count}</source>
        <translation>Khách hàng: {count}</translation>
    </message>
    <message>
        <source>Owed in all {sum}</source>
        <translation>Tổng nợ gốc {sum}</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Mọi khách hàng</translation>
    </message>
</context>
<context>
    <name>CustomersView</name>
    <message>
        <source>Find</source>
        <translation>Tìm khách</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Other acts…</source>
        <translation>Việc khác…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hủy lần thu</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>In sao kê</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Sang thu tiền</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Mọi khách hàng</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
</context>
<context>
    <name>DayActs</name>
    <message>
        <source>Open a till</source>
        <translation>Mở ca thu tiền</translation>
    </message>
    <message>
        <source>To my till</source>
        <translation>Sang ca của tôi</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>Nộp ngân hàng</translation>
    </message>
    <message>
        <source>Lock the safe&apos;s count</source>
        <translation>Khóa số đếm két</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Ghi lý do</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>Ghi điều chỉnh</translation>
    </message>
    <message>
        <source>Sign, print, export, lock</source>
        <translation>Ký, in, xuất, khóa ngày</translation>
    </message>
    <message>
        <source>Export and lock</source>
        <translation>Xuất và khóa ngày</translation>
    </message>
    <message>
        <source>Lock the day</source>
        <translation>Khóa ngày</translation>
    </message>
    <message>
        <source>Write what the bank says</source>
        <translation>Ghi ý kiến ngân hàng</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>Hủy bảng kê</translation>
    </message>
    <message>
        <source>Prepare the batch</source>
        <translation>Lập bảng kê nộp tiền</translation>
    </message>
    <message>
        <source>Handed in at the bank</source>
        <translation>Đã nộp ngân hàng</translation>
    </message>
    <message>
        <source>The bank has it</source>
        <translation>Ngân hàng đã nhận</translation>
    </message>
</context>
<context>
    <name>DayController</name>
    <message>
        <source>The count of the safe</source>
        <translation>Kiểm đếm két</translation>
    </message>
    <message>
        <source>The safe agrees: {sum}.</source>
        <translation>Két khớp: {sum}.</translation>
    </message>
    <message>
        <source>{word} {off}: counted {counted}, book {book}.</source>
        <translation>{word} {off}: đếm {counted}, sổ {book}.</translation>
    </message>
    <message>
        <source>The reason is written.</source>
        <translation>Đã ghi lý do.</translation>
    </message>
    <message>
        <source>The day&apos;s sheet and its closing</source>
        <translation>Bảng đối soát và khóa ngày</translation>
    </message>
    <message>
        <source>Signed, printed, exported and locked.</source>
        <translation>Đã ký, in, xuất và khóa ngày.</translation>
    </message>
    <message>
        <source>Signed and locked, not printed; the PDF is kept. F9 prints it.</source>
        <translation>Đã ký và khóa, chưa in; PDF đã lưu. F9 để in.</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <translation>Đã in bảng đối soát.</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Xóa sổ</translation>
    </message>
    <message>
        <source>A difference is written off</source>
        <translation>Xóa sổ chênh lệch</translation>
    </message>
    <message>
        <source>{rest} of the difference is left.</source>
        <translation>Chênh lệch còn treo {rest}.</translation>
    </message>
    <message>
        <source>The difference is settled.</source>
        <translation>Chênh lệch đã xử lý.</translation>
    </message>
    <message>
        <source>A till is counted anew after its close</source>
        <translation>Đếm lại ca đã chốt</translation>
    </message>
    <message>
        <source>Corrected: the close stays as it is, the correction stands beside it.</source>
        <translation>Đã điều chỉnh: số chốt giữ nguyên, số điều chỉnh ghi bên cạnh.</translation>
    </message>
    <message>
        <source>A batch for the bank</source>
        <translation>Lập bảng kê nộp ngân hàng</translation>
    </message>
    <message>
        <source>A batch is handed in at the bank</source>
        <translation>Nộp tiền vào ngân hàng</translation>
    </message>
    <message>
        <source>The bank confirms a batch</source>
        <translation>Ngân hàng xác nhận</translation>
    </message>
    <message>
        <source>A batch is cancelled</source>
        <translation>Hủy một bảng kê nộp tiền</translation>
    </message>
    <message>
        <source>Cancelled: its cash is free again, its tills and cheques for another batch.</source>
        <translation>Đã hủy: tiền mặt lại tự do, các ca và séc có thể đưa vào bảng kê khác.</translation>
    </message>
    <message>
        <source>The bank says otherwise</source>
        <translation>Ngân hàng báo khác</translation>
    </message>
    <message>
        <source>The list is printed.</source>
        <translation>Đã in bảng kê.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Đã ghi.</translation>
    </message>
    <message>
        <source>It waits for its approval.</source>
        <translation>Chờ duyệt.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>nn/tt/nnnn</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>Take up {day}</source>
        <translation>Làm tiếp ngày {day}</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Ngày khác</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>Ngày:</translation>
    </message>
    <message>
        <source>Day to be shown</source>
        <translation>Ngày cần xem</translation>
    </message>
</context>
<context>
    <name>DaySaid</name>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Bước {number} / {all}</translation>
    </message>
    <message>
        <source>No till was opened today</source>
        <translation>Hôm nay chưa mở ca nào</translation>
    </message>
    <message numerus="yes">
        <source>%n till(s) still open</source>
        <translation>
            <numerusform>Còn %n ca chưa chốt</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody with the right to it goes on here.</source>
        <translation>Người có quyền làm tiếp bước này.</translation>
    </message>
    <message>
        <source>The day is locked</source>
        <translation>Ngày đã khóa</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Trước khi ký</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) never closed</source>
        <translation>
            <numerusform>Còn %n ngày khác chưa khóa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for an approval</source>
        <translation>
            <numerusform>%n việc chờ duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved, not printed</source>
        <translation>
            <numerusform>%n biên nhận đã lưu, chưa in</numerusform>
        </translation>
    </message>
    <message>
        <source>Close tills</source>
        <translation>Chốt các ca</translation>
    </message>
    <message>
        <source>Count safe</source>
        <translation>Đếm két chính</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Ký &amp; in</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất tệp</translation>
    </message>
    <message>
        <source>Lock the day</source>
        <translation>Khóa ngày</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>còn %n ca mở</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n ca đã chốt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reason</source>
        <translation>
            <numerusform>%n chưa có lý do</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>không còn gì</translation>
    </message>
    <message numerus="yes">
        <source>%n till(s) closed</source>
        <translation>
            <numerusform>%n ca đã chốt</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Người ký: {name}</translation>
    </message>
    <message>
        <source>Locked {moment}</source>
        <translation>Khóa lúc {moment}</translation>
    </message>
    <message>
        <source>The sheet and its workbook lie in the folder of exports.</source>
        <translation>Bảng đối soát và tệp Excel nằm trong thư mục exports.</translation>
    </message>
    <message>
        <source>Code for the telephone: {code}</source>
        <translation>Mã đọc qua điện thoại: {code}</translation>
    </message>
    <message>
        <source>Who has the same sheet reads the same code.</source>
        <translation>Ai có cùng bảng thì đọc cùng mã.</translation>
    </message>
    <message>
        <source>Safe counted: {sum}</source>
        <translation>Két đã đếm: {sum}</translation>
    </message>
    <message>
        <source>Every till agrees</source>
        <translation>Mọi ca đều khớp</translation>
    </message>
    <message numerus="yes">
        <source>%n till(s) over or short, explained</source>
        <translation>
            <numerusform>%n ca thừa/thiếu, đã có lý do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt number(s) missing</source>
        <translation>
            <numerusform>Thiếu %n số biên nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt number is missing</source>
        <translation>Không sót số biên nhận</translation>
    </message>
    <message numerus="yes">
        <source>{sum} in the safe for %n day(s): take it to the bank</source>
        <translation>
            <numerusform>{sum} để trong két %n ngày: nộp ngân hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar days; it was due on {day}</source>
        <translation>tính theo ngày lịch; hạn nộp {day}</translation>
    </message>
    <message>
        <source>{day} was never closed</source>
        <translation>Ngày {day} chưa khóa</translation>
    </message>
    <message>
        <source>F3 takes it up.</source>
        <translation>Nhấn F3 để làm tiếp.</translation>
    </message>
    <message numerus="yes">
        <source>Counter {code}, {name}: open for %n hour(s)</source>
        <translation>
            <numerusform>Quầy {code}, {name}: mở đã %n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter {code} · {name}</source>
        <translation>Quầy {code} · {name}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>duyệt: {name}</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Steps of the day</source>
        <translation>Các bước trong ngày</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Ngân hàng</translation>
    </message>
    <message>
        <source>Count safe again</source>
        <translation>Đếm lại két</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>In bảng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Đây không phải số tiền.</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>Hủy bảng kê</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Không có việc chờ.</translation>
    </message>
    <message>
        <source>To be seen to</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>Count the safe</source>
        <translation>Đếm két chính</translation>
    </message>
    <message>
        <source>Later – nothing is lost</source>
        <translation>Để sau – giữ nguyên</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Print its list</source>
        <translation>In bảng kê</translation>
    </message>
    <message>
        <source>Bank says otherwise</source>
        <translation>Ngân hàng báo khác</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What the books expect is shown when the count is locked.</source>
        <translation>Số theo sổ chỉ hiện sau khi khóa số đếm.</translation>
    </message>
    <message>
        <source>This is no day: {form}</source>
        <translation>Ngày chưa đúng: {form}</translation>
    </message>
    <message>
        <source>Count the safe first; an empty safe is a 0 in the first row.</source>
        <translation>Đếm két trước; két trống thì gõ 0 ở dòng đầu.</translation>
    </message>
    <message>
        <source>Write the reason first; F7 brings the usual ones.</source>
        <translation>Ghi lý do trước; F7 gợi ý lý do thường gặp.</translation>
    </message>
    <message>
        <source>Count what it really held, and write why the close was wrong.</source>
        <translation>Đếm số thực có và ghi vì sao chốt sai.</translation>
    </message>
</context>
<context>
    <name>DepositForm</name>
    <message>
        <source>Cash to the bank</source>
        <translation>Tiền mặt nộp ngân hàng</translation>
    </message>
    <message>
        <source>Number of the bank&apos;s slip</source>
        <translation>Số giấy nộp tiền</translation>
    </message>
    <message>
        <source>Day at the bank</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Ngày ngân hàng báo có</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>Ngân hàng nói gì</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>Lý do hủy</translation>
    </message>
    <message>
        <source>On which day the bank says so</source>
        <translation>Ngày ngân hàng báo</translation>
    </message>
    <message>
        <source>New batch: cash and cheques</source>
        <translation>Bảng kê mới: tiền mặt và séc</translation>
    </message>
    <message>
        <source>Batch {number}: handed in at the bank</source>
        <translation>Bảng kê {number}: nộp ngân hàng</translation>
    </message>
    <message>
        <source>Batch {number}: has it arrived?</source>
        <translation>Bảng kê {number}: đã báo có chưa?</translation>
    </message>
    <message>
        <source>Batch {number}: the bank says otherwise</source>
        <translation>Bảng kê {number}: ngân hàng báo khác</translation>
    </message>
    <message>
        <source>Batch {number} is with the bank</source>
        <translation>Bảng kê {number}: ngân hàng đã báo có</translation>
    </message>
    <message>
        <source>Batch {number} was cancelled</source>
        <translation>Bảng kê {number} đã hủy</translation>
    </message>
    <message>
        <source>Batch {number}: it does not go to the bank</source>
        <translation>Bảng kê {number}: không nộp ngân hàng</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Nộp tiền</translation>
    </message>
    <message>
        <source>{sum} stays in the safe overnight.</source>
        <translation>Để lại {sum} trong két qua đêm.</translation>
    </message>
    <message>
        <source>Its cash is free again in the safe, its tills and cheques for another batch.</source>
        <translation>Tiền mặt lại nằm tự do trong két; các ca và séc có thể đưa vào bảng kê khác.</translation>
    </message>
    <message>
        <source>The cash leaves the safe with this step and is in transit until the bank confirms it.</source>
        <translation>Tiền rời két ở bước này và là tiền đang chuyển cho đến khi ngân hàng xác nhận.</translation>
    </message>
    <message>
        <source>Write why it is cancelled.</source>
        <translation>Hãy ghi lý do hủy.</translation>
    </message>
    <message>
        <source>Write what the bank says.</source>
        <translation>Ghi ngân hàng nói gì.</translation>
    </message>
    <message>
        <source>Write the day: {form}</source>
        <translation>Ghi ngày: {form}</translation>
    </message>
    <message>
        <source>Write the number of the bank&apos;s slip.</source>
        <translation>Ghi số giấy nộp tiền.</translation>
    </message>
</context>
<context>
    <name>DepositsPanel</name>
    <message>
        <source>Deposit</source>
        <translation>Lần nộp</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Bảng kê mới</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Giấy nộp</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Séc</translation>
    </message>
    <message numerus="yes">
        <source>%n cheque(s)</source>
        <translation>
            <numerusform>%n tờ séc</numerusform>
        </translation>
    </message>
    <message>
        <source>Deposits at the bank</source>
        <translation>Nộp tiền vào ngân hàng</translation>
    </message>
    <message>
        <source>↑↓ choose · F12 next step</source>
        <translation>↑↓ chọn · F12 bước tiếp</translation>
    </message>
    <message>
        <source>Nothing to take to the bank: the safe holds no more than what stays.</source>
        <translation>Không có gì để nộp: két chỉ còn phần giữ lại.</translation>
    </message>
    <message>
        <source>can be made now</source>
        <translation>có thể lập ngay</translation>
    </message>
    <message>
        <source>prepared, not banked</source>
        <translation>đã lập, chưa nộp</translation>
    </message>
    <message>
        <source>on its way, not confirmed</source>
        <translation>đang chuyển, chờ báo có</translation>
    </message>
    <message>
        <source>confirmed by the bank</source>
        <translation>ngân hàng đã xác nhận</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>ngân hàng báo khác</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
</context>
<context>
    <name>DifferenceQuestion</name>
    <message>
        <source>The cashier paid it</source>
        <translation>Thu ngân đã bù</translation>
    </message>
    <message>
        <source>It was paid out</source>
        <translation>Đã chi trả</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>Xóa sổ</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>The count was wrong</source>
        <translation>Đếm sai</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Counter {code} · {name}</source>
        <translation>Quầy {code} · {name}</translation>
    </message>
    <message>
        <source>All of it: {sum}</source>
        <translation>Toàn bộ: {sum}</translation>
    </message>
    <message>
        <source>or a part of it</source>
        <translation>hoặc một phần</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>The office is made and saved. This is what it has:</source>
        <translation>Đơn vị đã lập và đã lưu. Hiện có:</translation>
    </message>
    <message>
        <source>to the sign-in</source>
        <translation>vào màn hình đăng nhập</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Việc tiếp theo</translation>
    </message>
    <message>
        <source>F12, then choose yourself and type the PIN.</source>
        <translation>F12, rồi chọn tên mình và gõ PIN.</translation>
    </message>
    <message>
        <source>The cashier opens the till with Ctrl+4 and counts its float.</source>
        <translation>Thu ngân mở ca bằng Ctrl+4 và đếm tiền đầu ca.</translation>
    </message>
    <message>
        <source>F1 shows the keys of every screen; the card can be taped to the monitor.</source>
        <translation>F1 hiện các phím của từng màn hình; có thể in ra dán cạnh máy.</translation>
    </message>
    <message>
        <source>The next start opens this office at once.</source>
        <translation>Lần sau mở máy là vào thẳng đơn vị này.</translation>
    </message>
</context>
<context>
    <name>DoubtLine</name>
    <message>
        <source>Confirm…</source>
        <translation>Xác nhận…</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>Amount to pay, typed on purpose</source>
        <translation>Số tiền trả, gõ tay</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n hóa đơn</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>Phải thu</translation>
    </message>
    <message>
        <source>Part payment</source>
        <translation>Trả một phần</translation>
    </message>
    <message>
        <source>With prepayment</source>
        <translation>Có trả trước</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>Open a till</source>
        <translation>Mở ca thu tiền</translation>
    </message>
    <message>
        <source>No till is open</source>
        <translation>Chưa mở ca thu tiền</translation>
    </message>
    <message>
        <source>Customers can be looked up; to take money, open a till first.</source>
        <translation>Vẫn tra được khách; muốn thu tiền thì mở ca trước.</translation>
    </message>
    <message>
        <source>Scan a barcode to begin</source>
        <translation>Quét mã vạch để bắt đầu</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n receipt(s) · {sum}</source>
        <translation>
            <numerusform>Hôm nay: %n phiếu · {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing taken today yet</source>
        <translation>Hôm nay chưa thu phiếu nào</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <source>The safe</source>
        <translation>Két chính</translation>
    </message>
    <message>
        <source>Counter {code} · {name}</source>
        <translation>Quầy {code} · {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more without a reason</source>
        <translation>
            <numerusform>Còn %n khoản chưa có lý do</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted twice, not found</source>
        <translation>Đếm hai lần, chưa tìm ra</translation>
    </message>
    <message>
        <source>Found later, see the next day</source>
        <translation>Tìm ra sau, xem ngày kế</translation>
    </message>
    <message>
        <source>Reported to head office</source>
        <translation>Đã báo công ty</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>skip</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>số tiền</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>ngân hàng</translation>
    </message>
    <message>
        <source>bill number</source>
        <translation>số hóa đơn</translation>
    </message>
    <message>
        <source>kind of bill</source>
        <translation>loại hóa đơn</translation>
    </message>
    <message>
        <source>charge before VAT</source>
        <translation>tiền chưa thuế</translation>
    </message>
    <message>
        <source>customer code</source>
        <translation>mã khách</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>hợp đồng</translation>
    </message>
    <message>
        <source>customer class</source>
        <translation>loại khách</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>hạn trả</translation>
    </message>
    <message>
        <source>group code</source>
        <translation>mã nhóm</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>ngày phát hành</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>sản lượng</translation>
    </message>
    <message>
        <source>meter number</source>
        <translation>số công tơ</translation>
    </message>
    <message>
        <source>customer name</source>
        <translation>tên khách</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>notices given</source>
        <translation>số lần báo</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>còn nợ</translation>
    </message>
    <message>
        <source>day of payment</source>
        <translation>ngày trả</translation>
    </message>
    <message>
        <source>time of payment</source>
        <translation>giờ trả</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>người trả</translation>
    </message>
    <message>
        <source>billing period</source>
        <translation>kỳ</translation>
    </message>
    <message>
        <source>period from</source>
        <translation>kỳ từ</translation>
    </message>
    <message>
        <source>period to</source>
        <translation>kỳ đến</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>previous reading</source>
        <translation>chỉ số cũ</translation>
    </message>
    <message>
        <source>current reading</source>
        <translation>chỉ số mới</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>tham chiếu</translation>
    </message>
    <message>
        <source>replaces bill</source>
        <translation>thay hóa đơn</translation>
    </message>
    <message>
        <source>route</source>
        <translation>sổ GCS</translation>
    </message>
    <message>
        <source>total payable</source>
        <translation>tổng tiền</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>thuế GTGT</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>thuế suất</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>to be taken</source>
        <translation>sẽ nhận</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>sum or facts</source>
        <translation>số tiền, thông tin</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>the same, skipped</source>
        <translation>giống hệt, bỏ qua</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vướng</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>giữ lại</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Không còn tên</translation>
    </message>
    <message>
        <source>listed, stays open</source>
        <translation>liệt kê, vẫn mở</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Scan a barcode, or type a code / phone / name…</source>
        <translation>Quét mã vạch, hoặc gõ mã KH / điện thoại / tên…</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Tìm khách hàng</translation>
    </message>
</context>
<context>
    <name>FormQuestions</name>
    <message>
        <source>Spoiled</source>
        <translation>Hỏng</translation>
    </message>
    <message>
        <source>Used by hand</source>
        <translation>Đã viết tay</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Còn giữ</translation>
    </message>
    <message>
        <source>{series} {numbers} would be skipped: what happened?</source>
        <translation>Bỏ qua {series} {numbers}: các tờ đó ra sao?</translation>
    </message>
    <message>
        <source>{series} {numbers} count as used or spoiled and lie here: why?</source>
        <translation>{series} {numbers} đã tính là dùng hoặc hỏng mà vẫn còn: vì sao?</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Nhập nhầm số</translation>
    </message>
    <message>
        <source>Not printed on</source>
        <translation>Chưa in gì</translation>
    </message>
    <message>
        <source>Other paper used</source>
        <translation>Đã in giấy khác</translation>
    </message>
    <message>
        <source>Miscounted</source>
        <translation>Ghi nhầm</translation>
    </message>
</context>
<context>
    <name>FormsController</name>
    <message>
        <source>{series} {number} is confirmed.</source>
        <translation>Đã xác nhận {series} {number}.</translation>
    </message>
    <message>
        <source>{series} {number} is recorded as spoiled; the next number follows.</source>
        <translation>Đã ghi {series} {number} là tờ hỏng; tiếp theo là số kế.</translation>
    </message>
    <message>
        <source>Written down: {series} {first} – {last}.</source>
        <translation>Đã ghi: {series} {first} – {last}.</translation>
    </message>
</context>
<context>
    <name>FormsView</name>
    <message>
        <source>Form spoiled</source>
        <translation>Tờ hỏng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Pre-printed forms</source>
        <translation>Biên nhận in sẵn</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>Kẹt giấy</translation>
    </message>
    <message>
        <source>Torn or dirty</source>
        <translation>Rách hoặc bẩn</translation>
    </message>
    <message>
        <source>Printed wrongly</source>
        <translation>In sai</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu tờ</translation>
    </message>
    <message>
        <source>{series} {number} is spoiled: why?</source>
        <translation>Tờ {series} {number} hỏng: vì sao?</translation>
    </message>
    <message>
        <source>Something is missing, or wrong: it is said at its field.</source>
        <translation>Còn thiếu hoặc chưa đúng: xem ghi chú ở từng ô.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>It is this number</source>
        <translation>Đúng số này</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Printer:</source>
        <translation>Máy in:</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>không thấy</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>Office, cashier, printer and clock</source>
        <translation>Điện lực, thu ngân, máy in, đồng hồ</translation>
    </message>
</context>
<context>
    <name>HeaderLine</name>
    <message>
        <source>Counter {code}</source>
        <translation>Quầy {code}</translation>
    </message>
    <message>
        <source>till open since {time}</source>
        <translation>ca mở lúc {time}</translation>
    </message>
    <message>
        <source>no till open</source>
        <translation>chưa mở ca</translation>
    </message>
</context>
<context>
    <name>HeaderPanel</name>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Nội dung dòng</translation>
    </message>
    <message>
        <source>Which row is the header?</source>
        <translation>Dòng nào là tiêu đề?</translation>
    </message>
    <message>
        <source>Choose what the list holds, then the row with the names of the columns, Enter</source>
        <translation>Chọn loại danh sách, rồi dòng có tên cột, Enter</translation>
    </message>
</context>
<context>
    <name>HintsPanel</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n gợi ý</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã KH</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Tìm thấy: {count}</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter open</source>
        <translation>↑↓ chọn · Enter mở</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Khách hàng tìm thấy</translation>
    </message>
</context>
<context>
    <name>ImportsController</name>
    <message>
        <source>Workbook from head office</source>
        <translation>Tệp của công ty</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Đã thôi. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>These columns will be remembered when the workbook is taken.</source>
        <translation>Khi nhận tệp, mẫu cột này sẽ được nhớ.</translation>
    </message>
    <message>
        <source>Saved for head office: {file}</source>
        <translation>Đã lưu để gửi công ty: {file}</translation>
    </message>
</context>
<context>
    <name>ImportsView</name>
    <message>
        <source>Rows of a figure</source>
        <translation>Xem nhóm</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Mở Excel</translation>
    </message>
    <message>
        <source>Change column</source>
        <translation>Đổi cột</translation>
    </message>
    <message>
        <source>Keep mapping</source>
        <translation>Lưu mẫu</translation>
    </message>
    <message>
        <source>Save with problems</source>
        <translation>Trả lại kèm lỗi</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>Offered ({count})</source>
        <translation>Đề nghị điều chỉnh ({count})</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Đề nghị điều chỉnh</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Tệp dữ liệu</translation>
    </message>
    <message>
        <source>Head office&apos;s workbook</source>
        <translation>Tệp của công ty</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here. Nothing is taken before you have seen it.</source>
        <translation>Chọn tệp, hoặc kéo vào đây. Chưa xem thì chưa nhận gì.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Cancel: nothing is kept  Esc</source>
        <translation>Thôi, không giữ gì  Esc</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>{file} · sheet “{sheet}” · {rows} rows</source>
        <translation>{file} · trang “{sheet}” · {rows} dòng</translation>
    </message>
    <message>
        <source>Take: {count}</source>
        <translation>Nhận {count} dòng</translation>
    </message>
    <message>
        <source>Reading the workbook…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message>
        <source>{done} of {all} rows</source>
        <translation>{done} / {all} dòng</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Tệp khác</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Keys: {screen}</source>
        <translation>Phím: {screen}</translation>
    </message>
    <message>
        <source>A key that does nothing now is not shown in the bar below. Esc goes back.</source>
        <translation>Phím lúc này không dùng thì không hiện ở thanh dưới. Esc quay lại.</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Bảng phím này</translation>
    </message>
    <message>
        <source>Another screen</source>
        <translation>Màn hình khác</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Khóa máy</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Chữ to hơn, nhỏ hơn</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Nothing here can be changed by you now.</source>
        <translation>Hiện bạn không sửa được gì ở mục này.</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>PIN of {name}. What was typed is kept.</source>
        <translation>PIN của {name}. Số đang gõ vẫn còn.</translation>
    </message>
    <message>
        <source>Someone else signs in</source>
        <translation>Người khác vào</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Language and text</source>
        <translation>Ngôn ngữ, cỡ chữ</translation>
    </message>
    <message>
        <source>← and → choose, Tab goes to the next line. The window changes at once.</source>
        <translation>← và → để chọn, Tab sang dòng sau. Màn hình đổi ngay.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Nên biết</translation>
    </message>
    <message>
        <source>F7 switches the language here and at every sign-in.</source>
        <translation>F7 đổi ngôn ngữ ở đây và mỗi lần đăng nhập.</translation>
    </message>
    <message>
        <source>Ctrl and + or − make the text larger or smaller anywhere.</source>
        <translation>Ctrl và + hoặc − để chữ to hơn hay nhỏ hơn, ở đâu cũng được.</translation>
    </message>
    <message>
        <source>Receipts are printed in the country&apos;s language, whatever the window speaks.</source>
        <translation>Biên nhận in bằng tiếng của nước sở tại, dù màn hình dùng tiếng nào.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Nền</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>This is how it looks:</source>
        <translation>Sẽ trông như thế này:</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PRACTICE – nothing here counts</source>
        <translation>TẬP – KHÔNG CÓ GIÁ TRỊ</translation>
    </message>
    <message>
        <source>Electricity bill office</source>
        <translation>Thu tiền điện</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>Chưa chọn ai</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Đổi vai trò</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Đặt PIN này</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Cần điền ô này.</translation>
    </message>
</context>
<context>
    <name>MonthController</name>
    <message>
        <source>The month is printed.</source>
        <translation>Đã in bảng tháng.</translation>
    </message>
    <message>
        <source>Saved in the folder of exports: {file}</source>
        <translation>Đã lưu trong thư mục xuất: {file}</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Thực thu</translation>
    </message>
    <message>
        <source>undone {sum}</source>
        <translation>đã hủy {sum}</translation>
    </message>
    <message>
        <source>Over, short</source>
        <translation>Thừa, thiếu</translation>
    </message>
    <message>
        <source>Closing arrears</source>
        <translation>Nợ cuối ngày</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Các ngày trong tháng</translation>
    </message>
    <message>
        <source>Enter: the day</source>
        <translation>Enter: mở ngày</translation>
    </message>
    <message>
        <source>No business in this month.</source>
        <translation>Tháng này không có ngày làm việc.</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>không khớp</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>đã khóa</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>chưa khóa</translation>
    </message>
    <message>
        <source>no till</source>
        <translation>không có ca</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>đang làm</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Open the day</source>
        <translation>Mở ngày</translation>
    </message>
    <message>
        <source>Other month</source>
        <translation>Tháng khác</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Tệp Excel</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>In bảng tháng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Month:</source>
        <translation>Tháng:</translation>
    </message>
    <message>
        <source>Month to be shown</source>
        <translation>Tháng cần xem</translation>
    </message>
    <message>
        <source>mm/yyyy</source>
        <translation>mm/yyyy</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu PDF</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>Lưu tệp Excel</translation>
    </message>
    <message>
        <source>Month {month}</source>
        <translation>Tháng {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums that do not agree</source>
        <translation>Có số không khớp</translation>
    </message>
    <message>
        <source>Days that do not begin with what the day before ended with</source>
        <translation>Ngày có nợ đầu khác nợ cuối ngày trước</translation>
    </message>
    <message>
        <source>Every day agrees and joins the next one</source>
        <translation>Mọi ngày đều khớp và nối tiếp nhau</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) never closed</source>
        <translation>
            <numerusform>%n ngày chưa khóa</numerusform>
        </translation>
    </message>
    <message>
        <source>Over and short together: {sum}</source>
        <translation>Cộng thừa, thiếu: {sum}</translation>
    </message>
    <message>
        <source>Collected by banks: {sum}</source>
        <translation>Ngân hàng thu hộ: {sum}</translation>
    </message>
    <message>
        <source>This is no month: mm/yyyy</source>
        <translation>Không phải tháng: mm/yyyy</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Sum, or the notes below: the sum follows them</source>
        <translation>Số tiền, hoặc số tờ bên dưới: tự cộng theo số tờ</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Ghi chú (có thể trống)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Exchange with</source>
        <translation>Đổi với</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mệnh giá</translation>
    </message>
    <message>
        <source>I give</source>
        <translation>Tôi đưa</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Số tờ</translation>
    </message>
    <message>
        <source>I get</source>
        <translation>Tôi nhận</translation>
    </message>
    <message>
        <source>Counter {code} · {name}</source>
        <translation>Quầy {code} · {name}</translation>
    </message>
    <message>
        <source>Cash goes to the safe now, on a slip with two names.</source>
        <translation>Nộp tiền về két ngay, phiếu có hai chữ ký.</translation>
    </message>
    <message>
        <source>Cash comes from the safe into this till, on a slip with two names.</source>
        <translation>Nhận tiền từ két vào ca này, phiếu có hai chữ ký.</translation>
    </message>
    <message>
        <source>Cash that pays no bill comes into the till.</source>
        <translation>Tiền vào ca nhưng không trả hóa đơn nào.</translation>
    </message>
    <message>
        <source>Cash leaves the till for something that is no bill.</source>
        <translation>Tiền ra khỏi ca cho việc không phải hóa đơn.</translation>
    </message>
    <message>
        <source>Notes against notes of the same sum; no till&apos;s sum changes.</source>
        <translation>Đổi tờ lấy tờ cùng số tiền; số tiền các ca không đổi.</translation>
    </message>
    <message>
        <source>The note leaves the till&apos;s cash and is kept as evidence. Write from whom it came.</source>
        <translation>Tờ giả ra khỏi quỹ và giữ làm tang vật. Ghi rõ nhận của ai.</translation>
    </message>
    <message>
        <source>Say how much, or which notes.</source>
        <translation>Ghi số tiền hoặc các tờ.</translation>
    </message>
    <message>
        <source>Both sides must make the same sum.</source>
        <translation>Hai bên phải bằng nhau.</translation>
    </message>
    <message>
        <source>No other till is open.</source>
        <translation>Không có ca khác đang mở.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Ghi lý do trước.</translation>
    </message>
</context>
<context>
    <name>MovesPanel</name>
    <message>
        <source>Cash in and out</source>
        <translation>Tiền vào, ra</translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation>Nộp két</translation>
    </message>
    <message>
        <source>From safe</source>
        <translation>Nhận từ két</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Thu khác</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Đổi tiền</translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation>Tiền giả</translation>
    </message>
</context>
<context>
    <name>NewMember</name>
    <message>
        <source>This is needed.</source>
        <translation>Cần điền ô này.</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
</context>
<context>
    <name>NotFoundPanel</name>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Không tìm thấy “{text}”</translation>
    </message>
    <message>
        <source>Tried: customer code, bill, meter, phone, name and address. Shorten it, or ask whether head office&apos;s newest file was imported.</source>
        <translation>Đã tìm theo mã KH, hóa đơn, công tơ, điện thoại, tên, địa chỉ. Gõ ngắn hơn, hoặc hỏi xem đã nhập tệp mới của công ty chưa.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes and coins</source>
        <translation>Mệnh giá</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mệnh giá</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Số tờ</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Number of {note}</source>
        <translation>Số tờ {note}</translation>
    </message>
</context>
<context>
    <name>NothingOwedPanel</name>
    <message>
        <source>Nothing owed</source>
        <translation>Không còn nợ</translation>
    </message>
    <message>
        <source>Customer file and statement</source>
        <translation>Hồ sơ khách và sao kê</translation>
    </message>
    <message>
        <source>Period {period} was paid on {day}, receipt {number}.</source>
        <translation>Kỳ {period} đã trả ngày {day}, biên nhận {number}.</translation>
    </message>
    <message>
        <source>Credit balance {sum}.</source>
        <translation>Dư có {sum}.</translation>
    </message>
    <message>
        <source>F8 takes a prepayment.</source>
        <translation>F8 để thu trả trước.</translation>
    </message>
</context>
<context>
    <name>OffersController</name>
    <message numerus="yes">
        <source>%n bill(s) adjusted.</source>
        <translation>
            <numerusform>Đã điều chỉnh %n hóa đơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} became credit.</source>
        <translation>{sum} đã thành dư có.</translation>
    </message>
    <message>
        <source>To be approved.</source>
        <translation>Chờ duyệt.</translation>
    </message>
    <message numerus="yes">
        <source>Dropped. %n still offered.</source>
        <translation>
            <numerusform>Đã bỏ. Còn %n đề nghị.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersPanel</name>
    <message>
        <source>Bill and customer</source>
        <translation>Hóa đơn, khách hàng</translation>
    </message>
    <message>
        <source>names no bill</source>
        <translation>không nêu hóa đơn</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Chứng từ</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, dòng {row}</translation>
    </message>
    <message>
        <source>Adjusted by</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Why will {document} not be taken?</source>
        <translation>Vì sao không nhận {document}?</translation>
    </message>
    <message>
        <source>Corrected before, by hand</source>
        <translation>Đã điều chỉnh tay trước đó</translation>
    </message>
    <message>
        <source>No such bill here</source>
        <translation>Ở đây không có hóa đơn này</translation>
    </message>
    <message>
        <source>Head office withdrew it</source>
        <translation>Công ty đã rút lại</translation>
    </message>
    <message>
        <source>The sum is wrong</source>
        <translation>Sai số tiền</translation>
    </message>
    <message>
        <source>or in your own words, then Enter</source>
        <translation>hoặc tự ghi, rồi Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s) offered by head office</source>
        <translation>
            <numerusform>%n điều chỉnh công ty đề nghị</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is offered</source>
        <translation>Không có đề nghị nào</translation>
    </message>
    <message>
        <source>Rows below zero change no bill by themselves. What is left here waits; the sums are as of today.</source>
        <translation>Dòng âm không tự đổi hóa đơn nào. Dòng chưa nhận vẫn chờ ở đây; số tiền tính đến hôm nay.</translation>
    </message>
    <message>
        <source>Offered adjustments</source>
        <translation>Điều chỉnh được đề nghị</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Drop this one</source>
        <translation>Bỏ dòng này</translation>
    </message>
    <message>
        <source>Take {count}: {sum}</source>
        <translation>Nhận {count}: {sum}</translation>
    </message>
    <message>
        <source>The row names no bill of ours</source>
        <translation>Dòng không nêu hóa đơn nào của ta</translation>
    </message>
    <message>
        <source>The bill asks less than that</source>
        <translation>Hóa đơn không đủ số tiền đó</translation>
    </message>
    <message>
        <source>{sum} becomes credit</source>
        <translation>{sum} thành dư có</translation>
    </message>
    <message>
        <source>Bill then owes {sum}</source>
        <translation>Hóa đơn còn nợ {sum}</translation>
    </message>
    <message>
        <source>adjust in the customer&apos;s file, or drop it</source>
        <translation>chỉnh trong hồ sơ khách, hoặc bỏ</translation>
    </message>
    <message>
        <source>customer then owes {sum}</source>
        <translation>khách còn nợ {sum}</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Office</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>As it stands at the head of every receipt. Name and address can be changed later.</source>
        <translation>Như in ở đầu mỗi biên nhận. Tên và địa chỉ đổi sau được.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Nên biết</translation>
    </message>
    <message>
        <source>The code begins every receipt number. It stays as it is for good.</source>
        <translation>Mã đứng đầu mọi số biên nhận và không đổi được về sau.</translation>
    </message>
    <message>
        <source>All data lies in this one folder on this PC. It works without a network.</source>
        <translation>Toàn bộ dữ liệu nằm trong một thư mục này trên máy. Không cần mạng.</translation>
    </message>
    <message>
        <source>Choose a folder that is not copied to a cloud (OneDrive, Zalo, 百度网盘).</source>
        <translation>Chọn thư mục không tự chép lên mạng (OneDrive, Google Drive).</translation>
    </message>
    <message>
        <source>A practice office is for learning: its papers say that they have no value.</source>
        <translation>Đơn vị tập là để làm quen: giấy in ra có ghi không có giá trị.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Cần điền ô này.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Code (A–Z, 0–9)</source>
        <translation>Mã (A–Z, 0–9)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>có thể để trống</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>Thư mục dữ liệu</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Thư mục khác</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Dùng để làm gì?</translation>
    </message>
    <message>
        <source>Real work</source>
        <translation>Thu thật</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Tập</translation>
    </message>
    <message>
        <source>Electricity office</source>
        <translation>Điện lực</translation>
    </message>
    <message>
        <source>Nothing counts; a striped banner says so on every screen.</source>
        <translation>Không có gì có giá trị; mọi màn hình đều có dải kẻ sọc báo điều đó.</translation>
    </message>
    <message>
        <source>Every receipt counts. This cannot be turned into practice later.</source>
        <translation>Biên nhận nào cũng có giá trị. Sau này không đổi thành đơn vị tập được.</translation>
    </message>
</context>
<context>
    <name>OpenedCase</name>
    <message>
        <source>Other acts</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Biên nhận {number}</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Séc</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>không nhận</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Đã thu</translation>
    </message>
    <message>
        <source>This customer&apos;s part</source>
        <translation>Phần của khách này</translation>
    </message>
    <message>
        <source>Paid together</source>
        <translation>Thu gộp</translation>
    </message>
    <message>
        <source>{count} receipts · {payer}</source>
        <translation>{count} biên nhận · {payer}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>chưa in</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Cash back to the customer</source>
        <translation>Tiền mặt trả lại khách</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Receipts undone</source>
        <translation>Biên nhận bị hủy</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>Khách kia</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Người duyệt</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Chứng từ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Điện tiêu thụ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Liên quan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người làm</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The office is on a stick. Never pull it out while the window is open; back it up.</source>
        <translation>Đơn vị nằm trên USB. Không rút USB khi cửa sổ đang mở; nhớ sao lưu.</translation>
    </message>
</context>
<context>
    <name>OpeningPanel</name>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>No counter is free.</source>
        <translation>Không còn quầy trống.</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>Quầy {code}</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Quỹ đầu ca</translation>
    </message>
    <message>
        <source>The float comes from the safe. Where it differs from before, that is written down.</source>
        <translation>Quỹ đầu ca lấy từ két. Khác lần trước thì ghi lại.</translation>
    </message>
    <message>
        <source>Float of the till before</source>
        <translation>Quỹ đầu ca trước</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ như trước</translation>
    </message>
</context>
<context>
    <name>OwedPanel</name>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn trả</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Nợ gốc</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Tiền lãi</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>as of today, late fee included</source>
        <translation>đến hôm nay, cả tiền lãi</translation>
    </message>
    <message>
        <source>Owed, bill by bill</source>
        <translation>Còn nợ từng hóa đơn</translation>
    </message>
    <message>
        <source>✓ Nothing owed</source>
        <translation>✓ Không còn nợ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Chưa đến hạn</translation>
    </message>
    <message>
        <source>Late fee left</source>
        <translation>Còn tiền lãi</translation>
    </message>
</context>
<context>
    <name>OwnPin</name>
    <message>
        <source>This is needed.</source>
        <translation>Cần điền ô này.</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>PIN của tôi</translation>
    </message>
    <message>
        <source>Digits, or a password with letters. Nobody else needs to know it.</source>
        <translation>Chữ số, hoặc mật khẩu có chữ cái. Không ai khác cần biết.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN đang dùng</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Numbers</source>
        <translation>Các số</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Số tờ</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) issued on paper, in no book</source>
        <translation>
            <numerusform>%n biên nhận đã giao giấy mà không có trong sổ</numerusform>
        </translation>
    </message>
    <message>
        <source>They were issued after the backup. A cashier enters them from their counterfoils.</source>
        <translation>Các tờ này phát hành sau bản sao lưu. Thu ngân nhập lại theo liên lưu.</translation>
    </message>
    <message>
        <source>Open a till first (Ctrl+4): their money goes into its drawer.</source>
        <translation>Mở ca thu tiền trước (Ctrl+4): tiền của các tờ này vào ngăn kéo của ca đó.</translation>
    </message>
    <message>
        <source>They were issued after the backup. Enter them from their counterfoils; the list shrinks.</source>
        <translation>Các tờ này phát hành sau bản sao lưu. Nhập lại theo liên lưu; danh sách ngắn dần.</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>How it was paid is not complete: something is missing at the cursor.</source>
        <translation>Cách trả chưa đủ: còn thiếu ở chỗ con trỏ.</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>Số trên biên nhận</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Ngày trên biên nhận</translation>
    </message>
    <message>
        <source>Customer: code, phone or name</source>
        <translation>Khách hàng: mã, số điện thoại hoặc tên</translation>
    </message>
    <message>
        <source>Sum on the paper</source>
        <translation>Số tiền trên biên nhận</translation>
    </message>
    <message>
        <source>The number on the paper is missing.</source>
        <translation>Còn thiếu số trên biên nhận.</translation>
    </message>
    <message>
        <source>The date on the paper is missing.</source>
        <translation>Còn thiếu ngày trên biên nhận.</translation>
    </message>
    <message>
        <source>The customer is missing.</source>
        <translation>Còn thiếu khách hàng.</translation>
    </message>
    <message>
        <source>The sum on the paper is missing.</source>
        <translation>Còn thiếu số tiền trên biên nhận.</translation>
    </message>
    <message>
        <source>Still to be entered: {sum}</source>
        <translation>Còn phải nhập: {sum}</translation>
    </message>
    <message>
        <source>Owes now: {sum}</source>
        <translation>Đang nợ: {sum}</translation>
    </message>
    <message>
        <source>{sum} more than the paper says</source>
        <translation>Nhiều hơn số trên biên nhận {sum}</translation>
    </message>
    <message>
        <source>Adds up: {sum}</source>
        <translation>Đã khớp: {sum}</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Printer: {paper}</source>
        <translation>Máy in: {paper}</translation>
    </message>
    <message>
        <source>None: keep the PDF</source>
        <translation>Không in: giữ tệp PDF</translation>
    </message>
    <message>
        <source>right</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>bị cắt mép</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>không in ra</translation>
    </message>
    <message>
        <source>as a PDF</source>
        <translation>lưu PDF</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>chưa in thử</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Paper and printers</source>
        <translation>Giấy và máy in</translation>
    </message>
    <message>
        <source>One printer and one size for each kind of paper. Settings can change them later.</source>
        <translation>Mỗi loại giấy một máy in, một khổ. Đổi sau được trong Cài đặt.</translation>
    </message>
    <message>
        <source>no printer: PDF</source>
        <translation>không in: lưu PDF</translation>
    </message>
    <message>
        <source>A right test page</source>
        <translation>Trang thử thế nào là đúng</translation>
    </message>
    <message>
        <source>The frame has all four sides.</source>
        <translation>Khung có đủ bốn cạnh.</translation>
    </message>
    <message>
        <source>The line with ế ử Ỡ Ậ ỹ and 收据 is readable.</source>
        <translation>Đọc được dòng có ế ử Ỡ Ậ ỹ và 收据.</translation>
    </message>
    <message>
        <source>The ruler is 50 mm long.</source>
        <translation>Thước dài đúng 50 mm.</translation>
    </message>
    <message>
        <source>The bar code can be scanned.</source>
        <translation>Quét được mã vạch.</translation>
    </message>
    <message>
        <source>Without a printer money is taken all the same: each receipt is kept as a PDF.</source>
        <translation>Không có máy in vẫn thu được tiền: mỗi biên nhận được giữ thành tệp PDF.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Bảng kê A4</translation>
    </message>
    <message>
        <source>day sheet, statements</source>
        <translation>sổ ngày, bảng kê</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>pay-out, turn-in</source>
        <translation>phiếu chi, nộp két</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Trang thử</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Bị cắt mép</translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation>Không in ra</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>and slips of the till</source>
        <translation>và phiếu của ca</translation>
    </message>
    <message>
        <source>one for each payment</source>
        <translation>mỗi lần thu một tờ</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s) found on this PC.</source>
        <translation>
            <numerusform>Tìm thấy %n máy in trên máy này.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer found. Money can be taken all the same: receipts are kept as PDF.</source>
        <translation>Không thấy máy in nào. Vẫn thu tiền được: biên nhận được giữ thành tệp PDF.</translation>
    </message>
    <message>
        <source>Picture of the test page, {paper}</source>
        <translation>Hình trang in thử, khổ {paper}</translation>
    </message>
    <message>
        <source>How did the test page come out? Is the frame whole, and is every line readable?</source>
        <translation>Trang thử ra thế nào? Khung có đủ bốn cạnh, dòng nào cũng đọc được không?</translation>
    </message>
    <message>
        <source>Choose the size that lies in the printer, print at 100 % in its driver, then F9 again.</source>
        <translation>Chọn đúng khổ giấy đang nằm trong máy, đặt in 100 % trong trình điều khiển, rồi bấm lại F9.</translation>
    </message>
    <message>
        <source>Is it switched on, with paper, and connected? Then F9 again, or choose another printer.</source>
        <translation>Máy đã bật, có giấy và đã nối chưa? Rồi bấm lại F9, hoặc chọn máy khác.</translation>
    </message>
    <message>
        <source>Nothing to try: this paper is kept as a PDF and can be printed later.</source>
        <translation>Không cần thử: giấy này được giữ thành tệp PDF, in sau cũng được.</translation>
    </message>
    <message>
        <source>Try it: F9 prints a test page on {printer}.</source>
        <translation>In thử: F9 in một trang trên {printer}.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Recovery passphrase</source>
        <translation>Cụm mật khẩu khôi phục</translation>
    </message>
    <message>
        <source>four words or more; empty: not encrypted</source>
        <translation>ít nhất bốn từ; để trống: không mã hóa</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Gõ lại cụm mật khẩu</translation>
    </message>
</context>
<context>
    <name>PaymentColumn</name>
    <message>
        <source>Take payment, print receipt</source>
        <translation>Thu tiền &amp; in biên nhận</translation>
    </message>
    <message>
        <source>QR / transfer</source>
        <translation>QR / chuyển khoản</translation>
    </message>
    <message>
        <source>Part payment</source>
        <translation>Trả một phần</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>First people</source>
        <translation>Người đầu tiên</translation>
    </message>
    <message>
        <source>Only names and PINs. More people, roles and counters come later, on the screen Staff.</source>
        <translation>Chỉ cần tên và PIN. Thêm người và vai trò sau, ở màn hình Người dùng.</translation>
    </message>
    <message>
        <source>name and PIN</source>
        <translation>tên và PIN</translation>
    </message>
    <message>
        <source>Why two sign-ins?</source>
        <translation>Vì sao có hai tên đăng nhập?</translation>
    </message>
    <message>
        <source>The administrator adds people and takes workbooks in. He takes no money.</source>
        <translation>Quản trị thêm người dùng và nhập tệp, không thu tiền.</translation>
    </message>
    <message>
        <source>The cashier opens the till and takes money, under a name of their own.</source>
        <translation>Thu ngân mở ca và thu tiền, bằng tên đăng nhập riêng.</translation>
    </message>
    <message>
        <source>The supervisor approves what takes two persons and closes the day.</source>
        <translation>Tổ trưởng duyệt việc cần hai người và khóa sổ cuối ngày.</translation>
    </message>
    <message>
        <source>Encrypted, a stolen PC gives nothing away. Keep the passphrase on paper, elsewhere.</source>
        <translation>Đã mã hóa thì mất máy cũng không lộ dữ liệu. Ghi cụm mật khẩu ra giấy, cất ở nơi khác.</translation>
    </message>
    <message>
        <source>Alone: one person signs in as either. What takes a second person waits for approval.</source>
        <translation>Một mình: một người dùng cả hai tên. Việc cần người thứ hai thì chờ duyệt sau.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Cần điền ô này.</translation>
    </message>
    <message>
        <source>At least 4 digits.</source>
        <translation>Ít nhất 4 chữ số.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Who sits at the counter?</source>
        <translation>Ai ngồi quầy?</translation>
    </message>
    <message>
        <source>Encrypt the data?</source>
        <translation>Có mã hóa dữ liệu không?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>The same person, alone</source>
        <translation>Cùng người này, một mình</translation>
    </message>
    <message>
        <source>A cashier</source>
        <translation>Một thu ngân</translation>
    </message>
    <message>
        <source>A supervisor</source>
        <translation>Một tổ trưởng</translation>
    </message>
    <message>
        <source>An office of one person: two sign-ins, one PIN. What takes two persons stands at once and is approved later.</source>
        <translation>Đơn vị một người: hai tên đăng nhập, một PIN. Việc cần hai người được làm ngay và duyệt sau.</translation>
    </message>
    <message>
        <source>What takes two persons is approved by the administrator, until there is a supervisor.</source>
        <translation>Việc cần hai người thì quản trị duyệt, cho đến khi có tổ trưởng.</translation>
    </message>
    <message>
        <source>A supervisor takes no money at the counter: cashiers are added after the sign-in.</source>
        <translation>Tổ trưởng không thu tiền ở quầy: đăng nhập xong thì thêm thu ngân.</translation>
    </message>
    <message>
        <source>They sign in as: admin ({administrator}) and {user} ({role}).</source>
        <translation>Tên đăng nhập: admin ({administrator}) và {user} ({role}).</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>PIN or password, hidden</source>
        <translation>PIN hoặc mật khẩu, được che</translation>
    </message>
</context>
<context>
    <name>PinFields</name>
    <message>
        <source>This is needed.</source>
        <translation>Cần điền ô này.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Hai lần gõ PIN khác nhau.</translation>
    </message>
    <message>
        <source>PIN, at least 4 digits</source>
        <translation>PIN, ít nhất 4 chữ số</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Gõ lại PIN</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Vào</translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>The law of the country that the bills are collected under. The currency goes with it.</source>
        <translation>Luật của nước nơi thu tiền điện. Tiền tệ đi theo luật đó.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Nên biết</translation>
    </message>
    <message>
        <source>A bill of an earlier year keeps the rules of its year.</source>
        <translation>Hóa đơn năm trước vẫn theo quy định của năm đó.</translation>
    </message>
    <message>
        <source>Rounding and the words of amounts can be changed later in Settings.</source>
        <translation>Cách làm tròn và cách đọc số tiền đổi sau được trong Cài đặt.</translation>
    </message>
    <message>
        <source>Country and currency stay for good.</source>
        <translation>Nước và tiền tệ không đổi được về sau.</translation>
    </message>
    <message>
        <source>{policy} · in force since {day}</source>
        <translation>{policy} · hiệu lực từ {day}</translation>
    </message>
    <message>
        <source>What it means: {country}</source>
        <translation>Nghĩa là gì: {country}</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Trung Quốc</translation>
    </message>
    <message numerus="yes">
        <source>A bill is due %n day(s) after it was issued.</source>
        <translation>
            <numerusform>Hóa đơn đến hạn %n ngày sau ngày phát hành.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bill is due on day {day} of the month.</source>
        <translation>Hóa đơn đến hạn vào ngày {day} trong tháng.</translation>
    </message>
    <message>
        <source>Late fee: {rate} % a year on what is overdue, counted by days.</source>
        <translation>Lãi chậm trả: {rate} % một năm trên số quá hạn, tính theo ngày.</translation>
    </message>
    <message>
        <source>Late fee: {resident} ‰ a day for homes; others {other} ‰, across years {across} ‰.</source>
        <translation>Tiền phạt chậm trả mỗi ngày: nhà ở {resident} ‰; khách khác {other} ‰, nợ qua năm {across} ‰.</translation>
    </message>
    <message>
        <source>Cash is taken to the last unit, without rounding.</source>
        <translation>Tiền mặt thu đúng số lẻ, không làm tròn.</translation>
    </message>
    <message>
        <source>Cash is rounded to {unit}.</source>
        <translation>Tiền mặt làm tròn đến {unit}.</translation>
    </message>
    <message numerus="yes">
        <source>A cashier may undo a payment for %n minute(s); after that a supervisor.</source>
        <translation>
            <numerusform>Thu ngân được hủy lần thu trong %n phút; sau đó phải tổ trưởng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>The test page went to the printer.</source>
        <translation>Đã gửi trang thử đến máy in.</translation>
    </message>
    <message>
        <source>Where the support bundle goes</source>
        <translation>Nơi lưu gói hỗ trợ</translation>
    </message>
    <message>
        <source>One moment: the books are checked for the bundle.</source>
        <translation>Chờ một chút: đang kiểm tra sổ cho gói hỗ trợ.</translation>
    </message>
    <message>
        <source>{file} is made. Not in it: names, phones, addresses, customer codes, receipts, sums, PINs, keys.</source>
        <translation>Đã tạo {file}. Trong đó không có: tên, số điện thoại, địa chỉ, mã khách hàng, biên nhận, số tiền, PIN, khóa.</translation>
    </message>
</context>
<context>
    <name>PreferencesView</name>
    <message>
        <source>Next setting</source>
        <translation>Mục tiếp</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Trang thử</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Gói hỗ trợ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Nền</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Khóa khi để không</translation>
    </message>
    <message>
        <source>Receipt paper</source>
        <translation>Giấy biên nhận</translation>
    </message>
    <message>
        <source>Receipt language</source>
        <translation>Ngôn ngữ biên nhận</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Làm tròn tiền mặt</translation>
    </message>
    <message>
        <source>Amounts in words</source>
        <translation>Đọc số tiền</translation>
    </message>
    <message>
        <source>Warn without a backup</source>
        <translation>Báo khi chưa sao lưu sau</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>No printer: keep the PDF</source>
        <translation>Không in: giữ tệp PDF</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>không thấy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>✓ {code} · longest gap {gap} ms · ends with {end}</source>
        <translation>✓ {code} · cách nhau tối đa {gap} ms · kết thúc bằng {end}</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cửa sổ này</translation>
    </message>
    <message>
        <source>Receipts and cash</source>
        <translation>Biên nhận và tiền mặt</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Thử máy quét</translation>
    </message>
    <message>
        <source>Help from outside</source>
        <translation>Nhờ hỗ trợ</translation>
    </message>
    <message>
        <source>Print a test page  F9</source>
        <translation>In trang thử  F9</translation>
    </message>
    <message>
        <source>Make a support bundle  F8</source>
        <translation>Tạo gói hỗ trợ  F8</translation>
    </message>
    <message>
        <source>Logs, versions and checks in one file for whoever helps; no names, phones, codes or sums.</source>
        <translation>Nhật ký, phiên bản và kết quả kiểm tra trong một tệp cho người giúp; không có tên, điện thoại, mã hay số tiền.</translation>
    </message>
    <message>
        <source>Scan any code here</source>
        <translation>Quét mã bất kỳ vào đây</translation>
    </message>
    <message>
        <source>Longest gap between two keys of a scan</source>
        <translation>Khoảng cách dài nhất giữa hai phím quét</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Gần nhất</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message>
        <source>No column yet for: {fields}. Choose a column, F6.</source>
        <translation>Chưa có cột cho: {fields}. Chọn cột, F6.</translation>
    </message>
    <message>
        <source>{file} was taken before: nothing changed.</source>
        <translation>Tệp {file} đã nhận rồi: không đổi gì.</translation>
    </message>
    <message>
        <source>{file}: {count} taken, {amount}.</source>
        <translation>{file}: đã nhận {count} dòng, {amount}.</translation>
    </message>
    <message>
        <source>{amount} became credit of {count} customer(s).</source>
        <translation>{amount} thành dư có của {count} khách.</translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s) are offered: nothing of them is booked yet.</source>
        <translation>
            <numerusform>Có %n điều chỉnh được đề nghị: chưa ghi sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{bill}: {known} → {new}, already paid: held for the supervisor</source>
        <translation>{bill}: {known} → {new}, đã trả: chờ tổ trưởng</translation>
    </message>
    <message>
        <source>{bill}: {known} → {new}, the difference becomes an adjustment</source>
        <translation>{bill}: {known} → {new}, chênh lệch thành điều chỉnh</translation>
    </message>
    <message>
        <source>{bill} is open here and no longer in the list</source>
        <translation>{bill} còn mở ở đây, danh sách không nêu</translation>
    </message>
    <message>
        <source>Read, {count} rows</source>
        <translation>Đọc được {count} dòng</translation>
    </message>
    <message>
        <source>Held, {count} rows</source>
        <translation>Giữ lại {count} dòng</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>The sheet states no total</source>
        <translation>Tệp không ghi tổng</translation>
    </message>
    <message>
        <source>Total in the file ({cell})</source>
        <translation>Tổng cộng trong tệp ({cell})</translation>
    </message>
    <message>
        <source>+ cells that stand as text, row {rows}</source>
        <translation>+ ô chữ đọc thành số, dòng {rows}</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Number on the paper in the printer</source>
        <translation>Số trên giấy trong máy in</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>It is this number</source>
        <translation>Đúng số này</translation>
    </message>
    <message>
        <source>This form is spoiled</source>
        <translation>Tờ này hỏng</translation>
    </message>
    <message>
        <source>Every receipt takes the next number. No money is taken before the number is confirmed.</source>
        <translation>Mỗi biên nhận lấy số kế tiếp. Chưa xác nhận số thì chưa thu tiền.</translation>
    </message>
    <message>
        <source>Open a till first.</source>
        <translation>Mở ca trước đã.</translation>
    </message>
    <message>
        <source>No forms in hand: ask the supervisor for some.</source>
        <translation>Chưa có biên nhận trong tay: nhờ tổ trưởng giao.</translation>
    </message>
    <message>
        <source>Confirmed: {series} {number}</source>
        <translation>Đã xác nhận: {series} {number}</translation>
    </message>
    <message>
        <source>Expected: {series} {number}</source>
        <translation>Số phải có: {series} {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) left</source>
        <translation>
            <numerusform>còn %n tờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintersCard</name>
    <message>
        <source>In the printers</source>
        <translation>Đang nằm trong máy in</translation>
    </message>
    <message>
        <source>Counter {counter} · till {till}</source>
        <translation>Quầy {counter} · ca {till}</translation>
    </message>
    <message>
        <source>no form left</source>
        <translation>đã hết tờ</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) left</source>
        <translation>
            <numerusform>còn %n tờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Các màn hình</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Thu tiền</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Till and day</source>
        <translation>Ca &amp; ngày</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa máy</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>X reading: the till stays open</source>
        <translation>Xem tạm (X): ca vẫn mở</translation>
    </message>
    <message>
        <source>Counter {code}, {name}: closed {time}</source>
        <translation>Quầy {code}, {name}: chốt {time}</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Chờ tiền về</translation>
    </message>
    <message>
        <source>Missing: {numbers}</source>
        <translation>Sót số: {numbers}</translation>
    </message>
    <message>
        <source>No number is missing</source>
        <translation>Không sót số</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Mở lúc</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Cash and totals are shown when the count is locked.</source>
        <translation>Tiền mặt và tổng chỉ hiện sau khi khóa số đếm.</translation>
    </message>
    <message>
        <source>Enter opens · Esc back</source>
        <translation>Enter mở · Esc quay lại</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>Nhảy %n số</numerusform>
        </translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Tổng thu</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Thực thu</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Quỹ đầu ca</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>Tiền mặt theo sổ</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Tiền mặt đếm được</translation>
    </message>
    <message>
        <source>Paid or written off</source>
        <translation>Đã bù hoặc xóa sổ</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Còn treo</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Lý do: {reason}</translation>
    </message>
</context>
<context>
    <name>ReasonChoice</name>
    <message>
        <source>Reason: choose by digit</source>
        <translation>Lý do: bấm số để chọn</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>Ghi thêm bằng lời (có thể để trống)</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>Lý do ghi bằng lời</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason on the sheet</source>
        <translation>Lý do ghi vào phiếu</translation>
    </message>
    <message>
        <source>F7: usual reasons, or type</source>
        <translation>F7: lý do thường gặp, hoặc gõ</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>Chưa có biên nhận.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>undone {time}</source>
        <translation>đã hủy {time}</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>lần hủy, đảo</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Last receipts</source>
        <translation>Vừa thu</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n receipt(s) · {sum}</source>
        <translation>
            <numerusform>Hôm nay: %n phiếu · {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt on this till yet</source>
        <translation>Ca này chưa có biên nhận</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>chưa in</translation>
    </message>
    <message>
        <source>void</source>
        <translation>đã hủy</translation>
    </message>
</context>
<context>
    <name>RestoreController</name>
    <message>
        <source>The backup</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing of the office was changed. The log says more.</source>
        <translation>Có lỗi. Dữ liệu của đơn vị không thay đổi. Nhật ký ghi rõ hơn.</translation>
    </message>
    <message>
        <source>The office was in {folder} and is gone from there: its disk is missing, or the folder was moved or deleted.</source>
        <translation>Dữ liệu của đơn vị ở {folder} không còn ở đó: thiếu ổ đĩa, hoặc thư mục bị chuyển hay bị xóa.</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Choose the backup</source>
        <translation>Chọn bản sao lưu</translation>
    </message>
    <message>
        <source>What would be missing?</source>
        <translation>Sẽ thiếu những gì?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The office cannot be opened</source>
        <translation>Không mở được dữ liệu của đơn vị</translation>
    </message>
    <message>
        <source>One moment: the backup is read and checked.</source>
        <translation>Chờ một chút: đang đọc và kiểm tra bản sao lưu.</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sao lưu lúc</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tìm lại</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the journal are damaged: what they hold is missing.</source>
        <translation>
            <numerusform>%n phần của nhật ký bị hỏng: những gì trong đó không lấy lại được.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the backup brings back. F12 restores it.</source>
        <translation>Bản sao lưu đưa về như trên. F12 để khôi phục.</translation>
    </message>
    <message>
        <source>A supervisor restores a backup: name and PIN, Enter shows what would be missing, then F12. Nothing is deleted.</source>
        <translation>Tổ trưởng khôi phục bản sao lưu: gõ tên và PIN, Enter để xem sẽ thiếu gì, rồi F12. Không xóa gì cả.</translation>
    </message>
    <message>
        <source>A supervisor can restore a backup: choose it on the stick or share (F4). Nothing is deleted.</source>
        <translation>Tổ trưởng có thể khôi phục bản sao lưu: chọn tệp trên USB hoặc máy chủ (F4). Không xóa gì cả.</translation>
    </message>
    <message>
        <source>Backup (F4)</source>
        <translation>Bản sao lưu (F4)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s user name</source>
        <translation>Tên đăng nhập của tổ trưởng</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Backups found</source>
        <translation>Các bản sao lưu tìm thấy</translation>
    </message>
    <message>
        <source>Backups are kept at {place}, which cannot be reached: plug it in, then F5.</source>
        <translation>Bản sao lưu ở {place}, hiện không truy cập được: cắm vào rồi bấm F5.</translation>
    </message>
    <message>
        <source>Backup of {day}: {receipts} receipts.</source>
        <translation>Bản sao lưu ngày {day}: {receipts} biên nhận.</translation>
    </message>
    <message>
        <source>The journal brings back {receipts} more.</source>
        <translation>Nhật ký đưa về thêm {receipts} biên nhận.</translation>
    </message>
    <message>
        <source>Missing, to be entered from their counterfoils: {numbers}.</source>
        <translation>Thiếu, phải nhập lại theo liên lưu: {numbers}.</translation>
    </message>
    <message>
        <source>As far as this computer knows, no receipt is missing.</source>
        <translation>Theo máy này, không thiếu biên nhận nào.</translation>
    </message>
    <message>
        <source>The office was encrypted, this backup is not: encrypt it again when it is restored.</source>
        <translation>Dữ liệu đơn vị đang được mã hóa còn bản sao lưu này thì không: khôi phục xong hãy mã hóa lại.</translation>
    </message>
    <message>
        <source>Something is missing: the backup, the user name or the PIN.</source>
        <translation>Còn thiếu: bản sao lưu, tên đăng nhập hoặc PIN.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Cashier</source>
        <translation>Thu ngân</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Thu lưu động</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Tổ trưởng</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Điều độ</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Kiểm soát</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Mới: {count}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Thay đổi: {count}</translation>
    </message>
    <message>
        <source>Known already: {count}</source>
        <translation>Đã có: {count}</translation>
    </message>
    <message>
        <source>Held rows: {count}</source>
        <translation>{count} dòng vướng</translation>
    </message>
    <message>
        <source>Open here, not named any more: {count}</source>
        <translation>Còn mở ở đây, tệp không nêu: {count}</translation>
    </message>
    <message>
        <source>row numbers as in Excel</source>
        <translation>số dòng như Excel</translation>
    </message>
    <message>
        <source>No row to list here.</source>
        <translation>Không có dòng nào.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>No backup place</source>
        <translation>Chưa chọn nơi sao lưu</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>Last backup %n day(s) ago</source>
        <translation>Sao lưu lần cuối %n ngày trước</translation>
    </message>
    <message>
        <source>Saved. Backed up {when}</source>
        <translation>Đã lưu. Sao lưu {when}</translation>
    </message>
    <message>
        <source>Backup waits for %n day(s)</source>
        <translation>Sao lưu chờ đã %n ngày</translation>
    </message>
    <message>
        <source>Saved. Backup waits since {when}</source>
        <translation>Đã lưu. Sao lưu chờ từ {when}</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saved receipt {number} and sent it to the printer.</source>
        <translation>Đã lưu biên nhận {number} và gửi máy in.</translation>
    </message>
    <message>
        <source>Saved receipt {number}, not printed: the money is safe, F9 prints it.</source>
        <translation>Đã lưu biên nhận {number}, chưa in: tiền an toàn, F9 để in.</translation>
    </message>
    <message>
        <source>F11 voids it ({minutes}:{seconds:02d} left)</source>
        <translation>F11 hủy (còn {minutes}:{seconds:02d})</translation>
    </message>
</context>
<context>
    <name>SetUpController</name>
    <message>
        <source>Folder of the data</source>
        <translation>Thư mục dữ liệu</translation>
    </message>
    <message>
        <source>collectoffice – first set-up</source>
        <translation>collectoffice – cài đặt lần đầu</translation>
    </message>
    <message>
        <source>{printer} takes no page now. Is it switched on and connected? Then F9 again.</source>
        <translation>{printer} hiện không nhận trang in. Máy đã bật và nối chưa? Rồi bấm lại F9.</translation>
    </message>
    <message>
        <source>{name}, code {code}</source>
        <translation>{name}, mã {code}</translation>
    </message>
    <message>
        <source>Data: {folder}</source>
        <translation>Dữ liệu: {folder}</translation>
    </message>
    <message>
        <source>Sign in: {users}</source>
        <translation>Người dùng: {users}</translation>
    </message>
    <message>
        <source>Receipts: {printer}</source>
        <translation>Biên nhận: {printer}</translation>
    </message>
    <message>
        <source>Practice: nothing here counts, and every paper says so.</source>
        <translation>Tập: không có gì ở đây có giá trị, mọi giấy in đều ghi rõ.</translation>
    </message>
    <message numerus="yes">
        <source>Practice data taken in: %n row(s).</source>
        <translation>
            <numerusform>Đã nhập dữ liệu tập: %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the administrator&apos;s sign-in the import screen opens.</source>
        <translation>Quản trị đăng nhập xong, màn hình nhập tệp sẽ mở ra.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was made; try again. The log says more.</source>
        <translation>Có lỗi xảy ra. Chưa lập gì cả; hãy thử lại. Nhật ký ghi rõ hơn.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one (F6).</source>
        <translation>Không ghi được vào thư mục này. Chọn thư mục khác (F6).</translation>
    </message>
    <message>
        <source>2 to 12 letters A–Z and digits, like TC01.</source>
        <translation>2 đến 12 chữ A–Z và chữ số, ví dụ TC01.</translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Thư mục khác</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Trang thử</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>In ra thế nào</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Ô kế</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>First set-up</source>
        <translation>Cài đặt lần đầu</translation>
    </message>
    <message>
        <source>Step {number}: {step}</source>
        <translation>Bước {number}: {step}</translation>
    </message>
    <message>
        <source>Making the office …</source>
        <translation>Đang lập đơn vị …</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Mở đơn vị</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Lập đơn vị</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Tiếp: {step}</translation>
    </message>
</context>
<context>
    <name>SignInController</name>
    <message>
        <source>Every receipt is saved as soon as it is taken</source>
        <translation>Thu xong là biên nhận được lưu ngay</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved, not printed</source>
        <translation>
            <numerusform>%n biên nhận đã lưu, chưa in</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>đã khóa</translation>
    </message>
    <message>
        <source>till open at counter {counter}</source>
        <translation>đang mở ca ở quầy {counter}</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Choose yourself</source>
        <translation>Chọn người</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Vào quầy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Chế độ tập</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Chọn lại người</translation>
    </message>
    <message>
        <source>Who sits at the counter?</source>
        <translation>Ai đang ngồi quầy?</translation>
    </message>
    <message>
        <source>Esc, then the digit; or type the user name</source>
        <translation>Esc rồi bấm số, hoặc gõ tên đăng nhập</translation>
    </message>
    <message>
        <source>At least 4 digits · the number keys work</source>
        <translation>Ít nhất 4 chữ số · bàn phím số dùng được</translation>
    </message>
    <message>
        <source>Another user name</source>
        <translation>Tên đăng nhập khác</translation>
    </message>
    <message>
        <source>Practice mode (nothing counts)  F8</source>
        <translation>Vào chế độ tập (không có giá trị)  F8</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN của {name}</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Void slip</source>
        <translation>Phiếu hủy biên nhận</translation>
    </message>
    <message>
        <source>Reversal slip</source>
        <translation>Phiếu bút toán đảo</translation>
    </message>
    <message>
        <source>Void slip, part of a basket</source>
        <translation>Phiếu hủy một phần thu gộp</translation>
    </message>
    <message>
        <source>Slip of a moved payment</source>
        <translation>Phiếu chuyển khách hàng</translation>
    </message>
    <message>
        <source>Slip of a bounced cheque</source>
        <translation>Phiếu séc bị trả lại</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>Phiếu hoàn tiền</translation>
    </message>
    <message>
        <source>Slip of moved credit</source>
        <translation>Phiếu chuyển dư có</translation>
    </message>
</context>
<context>
    <name>StaffController</name>
    <message>
        <source>locked</source>
        <translation>đã khóa</translation>
    </message>
    <message>
        <source>till open at counter {counter}</source>
        <translation>ca đang mở ở quầy {counter}</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong PIN(s)</source>
        <translation>
            <numerusform>sai PIN %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} may sign in now.</source>
        <translation>{name} đã có thể đăng nhập.</translation>
    </message>
    <message>
        <source>{name} has another role now.</source>
        <translation>{name} đã có vai trò mới.</translation>
    </message>
    <message>
        <source>{user} is locked.</source>
        <translation>Đã khóa {user}.</translation>
    </message>
    <message>
        <source>{user} may sign in again.</source>
        <translation>{user} lại đăng nhập được.</translation>
    </message>
    <message>
        <source>Lock all the same</source>
        <translation>Vẫn khóa</translation>
    </message>
    <message>
        <source>Do not lock</source>
        <translation>Không khóa</translation>
    </message>
    <message>
        <source>{user} has a new PIN.</source>
        <translation>{user} đã có PIN mới.</translation>
    </message>
    <message>
        <source>Your new PIN is in force.</source>
        <translation>PIN mới của bạn đã có hiệu lực.</translation>
    </message>
    <message>
        <source>Counter {code} has a receipt series of its own now.</source>
        <translation>Quầy {code} đã có dãy số biên nhận riêng.</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Next form</source>
        <translation>Mục tiếp</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Chosen member</source>
        <translation>Người đang chọn</translation>
    </message>
    <message>
        <source>My own PIN</source>
        <translation>PIN của tôi</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Thêm người này</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Đổi PIN của tôi</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Xóa ô nhập</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Everyone who works here</source>
        <translation>Mọi người làm ở đây</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Các quầy</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>Quầy {code}</translation>
    </message>
    <message>
        <source>Code of a new counter (1–99)</source>
        <translation>Mã quầy mới (1–99)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>Thêm quầy</translation>
    </message>
    <message>
        <source>A number from 1 to 99.</source>
        <translation>Một số từ 1 đến 99.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>First set-up</source>
        <translation>Cài đặt lần đầu</translation>
    </message>
    <message>
        <source>About 5 minutes. Switched off in the middle, it goes on at the same step next time.</source>
        <translation>Khoảng 5 phút. Tắt giữa chừng thì lần sau làm tiếp đúng bước này.</translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message>
        <source>Still to be filled in.</source>
        <translation>Còn phải điền.</translation>
    </message>
    <message>
        <source>Lower than the first number.</source>
        <translation>Nhỏ hơn số đầu.</translation>
    </message>
    <message>
        <source>A book that came in, from its first number to its last.</source>
        <translation>Quyển mới nhận, từ số đầu đến số cuối.</translation>
    </message>
    <message>
        <source>From the stock to a cashier, or to a counter by its number.</source>
        <translation>Từ kho giao thu ngân, hoặc giao quầy theo số quầy.</translation>
    </message>
    <message>
        <source>Forms that were not used come back into stock.</source>
        <translation>Biên nhận chưa dùng nhập lại kho.</translation>
    </message>
    <message>
        <source>They count as used or spoiled and lie here: they are where they were before.</source>
        <translation>Đã tính là dùng hoặc hỏng mà vẫn còn: trả về chỗ giữ trước đó.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Số đầu</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Số cuối</translation>
    </message>
    <message>
        <source>User name, or number of the counter</source>
        <translation>Tên đăng nhập, hoặc số quầy</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Giao cho</translation>
    </message>
    <message>
        <source>Why they were counted wrongly</source>
        <translation>Vì sao ghi nhầm</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Receive a book</source>
        <translation>Nhận quyển</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Giao</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Nhận lại</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Còn giữ</translation>
    </message>
</context>
<context>
    <name>SumsPanel</name>
    <message>
        <source>Sums compared</source>
        <translation>Tổng đối chiếu</translation>
    </message>
    <message>
        <source>Sums agree</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Sums differ</source>
        <translation>Chưa khớp</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Đã thu</translation>
    </message>
    <message>
        <source>Arrears, principal</source>
        <translation>Nợ gốc</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Các khoản cộng</translation>
    </message>
    <message>
        <source>Ledger and bills agree, to the last unit.</source>
        <translation>Sổ cái và hóa đơn khớp đến từng đồng.</translation>
    </message>
    <message>
        <source>Ledger and bills differ by {sum}: call head office, sign nothing.</source>
        <translation>Sổ cái và hóa đơn lệch {sum}: gọi công ty, chưa ký.</translation>
    </message>
    <message>
        <source>shown when your till is counted</source>
        <translation>hiện sau khi đếm ca của bạn</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Tổng thu</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Thực thu</translation>
    </message>
    <message>
        <source>billed</source>
        <translation>phát hành</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>đã thu</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>điều chỉnh</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Đầu ngày</translation>
    </message>
    <message>
        <source>Opening of the month</source>
        <translation>Đầu tháng</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>Closing of the month</source>
        <translation>Cuối tháng</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Till</source>
        <translation>Ca thu tiền</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biên nhận in sẵn</translation>
    </message>
    <message>
        <source>Till, day and month</source>
        <translation>Ca, ngày và tháng</translation>
    </message>
</context>
<context>
    <name>TenderPanel</name>
    <message>
        <source>Customer gives</source>
        <translation>Khách đưa</translation>
    </message>
    <message>
        <source>Amount the customer gives</source>
        <translation>Số tiền khách đưa</translation>
    </message>
    <message>
        <source>{method}  F6</source>
        <translation>{method}  F6</translation>
    </message>
    <message>
        <source>Way of paying: {method}</source>
        <translation>Cách trả: {method}</translation>
    </message>
    <message>
        <source>Cheque number</source>
        <translation>Số séc</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số tham chiếu</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Ngân hàng</translation>
    </message>
    <message>
        <source>Cheque date {form}</source>
        <translation>Ngày séc {form}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Chuyển khoản</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Séc</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Dư có</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Đúng số</translation>
    </message>
    <message>
        <source>Take out: {tender}</source>
        <translation>Bỏ ra: {tender}</translation>
    </message>
</context>
<context>
    <name>TillController</name>
    <message>
        <source>Till {number} is closed.</source>
        <translation>Ca {number} đã chốt.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Đã in.</translation>
    </message>
    <message>
        <source>{move}: {sum}</source>
        <translation>{move}: {sum}</translation>
    </message>
    <message>
        <source>Written down, but the slip is not printed: the printer does not answer.</source>
        <translation>Đã ghi, nhưng chưa in phiếu: máy in không trả lời.</translation>
    </message>
    <message>
        <source>{move}: {sum}. It stands, and waits for its approval.</source>
        <translation>{move}: {sum}. Đã ghi, chờ duyệt.</translation>
    </message>
    <message>
        <source>The exchange of notes is written down.</source>
        <translation>Đã ghi việc đổi tiền.</translation>
    </message>
    <message>
        <source>{move}: {sum} is written down.</source>
        <translation>Đã ghi {move}: {sum}.</translation>
    </message>
    <message>
        <source>Seen: the money has arrived.</source>
        <translation>Đã thấy: tiền đã về.</translation>
    </message>
</context>
<context>
    <name>TillHints</name>
    <message>
        <source>Not found: {searches}</source>
        <translation>Không thấy: {searches}</translation>
    </message>
    <message>
        <source>meant: {sum}?</source>
        <translation>đúng là {sum}?</translation>
    </message>
    <message>
        <source>the receipt&apos;s sum</source>
        <translation>số tiền biên nhận</translation>
    </message>
    <message>
        <source>change</source>
        <translation>tiền thối</translation>
    </message>
    <message>
        <source>undone, cash handed back</source>
        <translation>đã hủy, trả lại tiền</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>hoàn tiền</translation>
    </message>
    <message>
        <source>the count itself</source>
        <translation>chính số đếm</translation>
    </message>
    <message>
        <source>cash kept of it</source>
        <translation>tiền mặt giữ lại</translation>
    </message>
    <message>
        <source>Exactly this sum: not handed over, or not typed?</source>
        <translation>Đúng số tiền này: chưa nhận, hay chưa gõ?</translation>
    </message>
    <message>
        <source>Half of it: booked on the wrong side?</source>
        <translation>Đúng một nửa: ghi nhầm bên?</translation>
    </message>
    <message>
        <source>Two digits swapped while typing?</source>
        <translation>Gõ đảo hai chữ số?</translation>
    </message>
    <message>
        <source>One zero too many typed?</source>
        <translation>Gõ thừa một số 0?</translation>
    </message>
    <message>
        <source>One zero too few typed?</source>
        <translation>Gõ thiếu một số 0?</translation>
    </message>
    <message>
        <source>Change handed out twice?</source>
        <translation>Thối tiền hai lần?</translation>
    </message>
    <message>
        <source>Change not handed out?</source>
        <translation>Chưa đưa tiền thối?</translation>
    </message>
    <message>
        <source>Voided, but the customer had left without the cash?</source>
        <translation>Đã hủy nhưng khách về chưa nhận tiền?</translation>
    </message>
    <message>
        <source>Sum not handed over or not typed</source>
        <translation>Chưa nhận tiền hoặc chưa gõ</translation>
    </message>
    <message>
        <source>Booked on the wrong side</source>
        <translation>Ghi nhầm bên</translation>
    </message>
    <message>
        <source>Digits swapped while typing</source>
        <translation>Gõ đảo chữ số</translation>
    </message>
    <message>
        <source>One zero too many typed</source>
        <translation>Gõ thừa số 0</translation>
    </message>
    <message>
        <source>One zero too few typed</source>
        <translation>Gõ thiếu số 0</translation>
    </message>
    <message>
        <source>Change handed out twice</source>
        <translation>Trả thừa tiền thối</translation>
    </message>
    <message>
        <source>Change not handed out</source>
        <translation>Chưa đưa tiền thối</translation>
    </message>
    <message>
        <source>Voided, cash not handed back</source>
        <translation>Đã hủy, chưa trả tiền</translation>
    </message>
    <message>
        <source>the exact sum</source>
        <translation>đúng số tiền</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>nửa số lệch</translation>
    </message>
    <message>
        <source>swapped digits</source>
        <translation>đảo chữ số</translation>
    </message>
    <message>
        <source>a zero too many</source>
        <translation>thừa số 0</translation>
    </message>
    <message>
        <source>a zero too few</source>
        <translation>thiếu số 0</translation>
    </message>
    <message>
        <source>change twice</source>
        <translation>thối hai lần</translation>
    </message>
    <message>
        <source>change kept</source>
        <translation>chưa thối</translation>
    </message>
    <message>
        <source>void after leaving</source>
        <translation>hủy sau khi khách về</translation>
    </message>
</context>
<context>
    <name>TillLists</name>
    <message>
        <source>Receipts of counter {code}</source>
        <translation>Biên nhận quầy {code}</translation>
    </message>
</context>
<context>
    <name>TillSaid</name>
    <message>
        <source>Open a till</source>
        <translation>Mở ca thu tiền</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Ca thu tiền</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Đếm lại</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Chốt ca thu tiền</translation>
    </message>
    <message>
        <source>Write reason, close till</source>
        <translation>Ghi lý do, chốt ca</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Mở ca thu tiền</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Sang cuối ngày</translation>
    </message>
    <message>
        <source>Lock the count</source>
        <translation>Khóa số đếm</translation>
    </message>
    <message>
        <source>Till {number} · counter {counter} · open since {time} · {day}</source>
        <translation>Ca {number} · quầy {counter} · mở {time} · {day}</translation>
    </message>
    <message>
        <source>Float by notes and coins</source>
        <translation>Quỹ đầu ca theo mệnh giá</translation>
    </message>
    <message>
        <source>Notes counted</source>
        <translation>Tờ tiền đã đếm</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Đếm ngăn tiền</translation>
    </message>
    <message>
        <source>F5 count again – both are kept</source>
        <translation>F5 đếm lại – giữ cả hai lần</translation>
    </message>
    <message>
        <source>the first count is kept</source>
        <translation>lần đếm trước được giữ</translation>
    </message>
    <message>
        <source>What the books expect is shown when the count is locked.</source>
        <translation>Số theo sổ chỉ hiện sau khi khóa số đếm.</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>Quầy {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n biên nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>sót %n số</numerusform>
        </translation>
    </message>
    <message>
        <source>no number missing</source>
        <translation>không sót số</translation>
    </message>
    <message numerus="yes">
        <source>%n reprint(s)</source>
        <translation>
            <numerusform>in lại %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở ca</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Đếm quỹ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chốt ca</translation>
    </message>
    <message>
        <source>The count agrees</source>
        <translation>Khớp quỹ</translation>
    </message>
    <message>
        <source>Why {sum} short?</source>
        <translation>Vì sao thiếu {sum}?</translation>
    </message>
    <message>
        <source>Why {sum} over?</source>
        <translation>Vì sao thừa {sum}?</translation>
    </message>
    <message>
        <source>Nothing to explain. F12 closes the till: its cash goes to the safe, and it is never edited again.</source>
        <translation>Không có gì phải giải thích. F12 chốt ca: tiền nộp về két, không sửa nữa.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) kept</source>
        <translation>
            <numerusform>Giữ %n lần đếm</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why first: a digit takes a hint, F7 brings the usual reasons.</source>
        <translation>Ghi lý do trước: phím số nhận gợi ý, F7 lý do thường gặp.</translation>
    </message>
    <message>
        <source>Look at the form in the printer: is it this number? Enter or F12 takes it.</source>
        <translation>Xem tờ trong máy in: đúng số này không? Enter hoặc F12 để nhận.</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>Đã chốt ca</translation>
    </message>
    <message>
        <source>Its cash went to the safe: {sum}</source>
        <translation>Tiền đã nộp về két: {sum}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Lý do: {reason}</translation>
    </message>
    <message>
        <source>Counted twice, not found</source>
        <translation>Đếm hai lần, chưa tìm ra</translation>
    </message>
    <message>
        <source>Too much change given</source>
        <translation>Trả thừa tiền thối</translation>
    </message>
    <message>
        <source>Payment typed, money not received</source>
        <translation>Đã gõ thu, chưa nhận tiền</translation>
    </message>
    <message>
        <source>Customer left change behind</source>
        <translation>Khách bỏ quên tiền thối</translation>
    </message>
    <message>
        <source>Money received, payment not typed</source>
        <translation>Đã nhận tiền, chưa gõ thu</translation>
    </message>
    <message>
        <source>Stands on its own account until it is paid or written off; never forced to zero.</source>
        <translation>Treo ở tài khoản riêng đến khi bù hoặc xóa sổ; không ép về 0.</translation>
    </message>
    <message>
        <source>blind, by notes</source>
        <translation>đếm kín, theo tờ</translation>
    </message>
    <message>
        <source>{time} · locked</source>
        <translation>{time} · đã khóa số đếm</translation>
    </message>
    <message>
        <source>nothing to explain</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>đã giải thích</translation>
    </message>
    <message>
        <source>reason wanted</source>
        <translation>cần lý do</translation>
    </message>
</context>
<context>
    <name>TillView</name>
    <message>
        <source>Next note</source>
        <translation>Mệnh giá tiếp</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Ca thu tiền</translation>
    </message>
    <message>
        <source>Steps of the till</source>
        <translation>Các bước của ca</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Đếm lại</translation>
    </message>
    <message>
        <source>Take a hint</source>
        <translation>Nhận gợi ý</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>X reading</source>
        <translation>Xem tạm (X)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Đã thấy</translation>
    </message>
    <message>
        <source>Locked {time}</source>
        <translation>Khóa {time}</translation>
    </message>
    <message>
        <source>Print the reading</source>
        <translation>In số liệu ca (X)</translation>
    </message>
    <message>
        <source>Print the close</source>
        <translation>In phiếu chốt ca</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Later – nothing is lost</source>
        <translation>Để sau – giữ nguyên</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Count the cash first; an empty drawer is a 0 in the first row.</source>
        <translation>Đếm tiền trước; ngăn trống thì gõ 0 ở dòng đầu.</translation>
    </message>
    <message>
        <source>Business date {day}</source>
        <translation>Ngày làm việc {day}</translation>
    </message>
</context>
<context>
    <name>TillWords</name>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Chuyển khoản</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Séc</translation>
    </message>
    <message>
        <source>Collected by banks</source>
        <translation>Ngân hàng thu hộ</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Dư có</translation>
    </message>
    <message>
        <source>Pay-in</source>
        <translation>Thu khác</translation>
    </message>
    <message>
        <source>Pay-out</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Turn-in to the safe</source>
        <translation>Nộp về két</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Nhận từ két</translation>
    </message>
    <message>
        <source>Note exchange</source>
        <translation>Đổi tiền</translation>
    </message>
    <message>
        <source>Counterfeit note</source>
        <translation>Tiền giả</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Nợ gốc</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Tiền lãi</translation>
    </message>
    <message>
        <source>Reconnection fee</source>
        <translation>Phí đóng điện lại</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Dư có</translation>
    </message>
    <message>
        <source>Deposit of a customer</source>
        <translation>Tiền đặt cọc</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Làm tròn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Đang đếm</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Đã đối soát</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Thừa</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Thiếu</translation>
    </message>
</context>
<context>
    <name>TillsPanel</name>
    <message>
        <source>Till</source>
        <translation>Ca thu tiền</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Thực thu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Đếm được</translation>
    </message>
    <message>
        <source>Over, short</source>
        <translation>Thừa, thiếu</translation>
    </message>
    <message>
        <source>Tills of the day</source>
        <translation>Các ca trong ngày</translation>
    </message>
    <message>
        <source>Enter: what it took</source>
        <translation>Enter: đã thu gì</translation>
    </message>
    <message>
        <source>No till was opened on this day.</source>
        <translation>Ngày này không mở ca nào.</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>Quầy {code}</translation>
    </message>
    <message>
        <source>undone {sum}</source>
        <translation>đã hủy {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>sót %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>chưa chốt</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>đã xử lý</translation>
    </message>
</context>
<context>
    <name>TillsStrip</name>
    <message>
        <source>Tills today</source>
        <translation>Ca hôm nay</translation>
    </message>
    <message>
        <source>No till was opened yet.</source>
        <translation>Chưa mở ca nào.</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>Quầy {code}</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Credit moved here</source>
        <translation>Dư có chuyển đến</translation>
    </message>
    <message>
        <source>Credit moved away</source>
        <translation>Dư có chuyển đi</translation>
    </message>
    <message>
        <source>Credit from a part undone</source>
        <translation>Dư có do hủy một phần</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Hóa đơn</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>Bill cancelled</source>
        <translation>Hủy hóa đơn</translation>
    </message>
    <message>
        <source>Bill re-issued</source>
        <translation>Lập lại hóa đơn</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Xóa nợ</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Tiền lãi chậm trả</translation>
    </message>
    <message>
        <source>Late fee waived</source>
        <translation>Miễn tiền lãi chậm trả</translation>
    </message>
    <message>
        <source>Bill disputed</source>
        <translation>Khách khiếu nại hóa đơn</translation>
    </message>
    <message>
        <source>Dispute answered</source>
        <translation>Đã trả lời khiếu nại</translation>
    </message>
    <message>
        <source>Paid here</source>
        <translation>Thu tại quầy</translation>
    </message>
    <message>
        <source>Paid at the bank</source>
        <translation>Ngân hàng thu hộ</translation>
    </message>
    <message>
        <source>Paid from credit</source>
        <translation>Trả bằng dư có</translation>
    </message>
    <message>
        <source>Credit paid for another customer</source>
        <translation>Dư có trả cho khách khác</translation>
    </message>
    <message>
        <source>Payment moved here</source>
        <translation>Tiền thu chuyển đến</translation>
    </message>
    <message>
        <source>Payment moved away</source>
        <translation>Tiền thu chuyển đi</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Hủy biên nhận</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Bút toán đảo</translation>
    </message>
    <message>
        <source>Cheque bounced</source>
        <translation>Séc bị trả lại</translation>
    </message>
    <message>
        <source>Part of a basket undone</source>
        <translation>Hủy một phần thu gộp</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation>Đổi mã khách hàng</translation>
    </message>
    <message>
        <source>Contract holder changed</source>
        <translation>Đổi chủ hợp đồng</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Đổi địa chỉ</translation>
    </message>
    <message>
        <source>Phone changed</source>
        <translation>Đổi điện thoại</translation>
    </message>
    <message>
        <source>Meter changed</source>
        <translation>Thay công tơ</translation>
    </message>
    <message>
        <source>Contract changed</source>
        <translation>Đổi hợp đồng</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>Đổi mục đích sử dụng</translation>
    </message>
    <message>
        <source>Route changed</source>
        <translation>Đổi lộ trình</translation>
    </message>
    <message>
        <source>Codes merged</source>
        <translation>Gộp mã khách hàng</translation>
    </message>
    <message>
        <source>{what} – undone</source>
        <translation>{what} – đã hủy</translation>
    </message>
</context>
<context>
    <name>TimeLinePanel</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Hóa đơn</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Bills and payments, newest first</source>
        <translation>Hóa đơn và các lần thu, mới nhất trước</translation>
    </message>
</context>
<context>
    <name>UndoingActs</name>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>This customer&apos;s part</source>
        <translation>Phần của khách này</translation>
    </message>
    <message>
        <source>To the credit of</source>
        <translation>Ghi dư có cho</translation>
    </message>
    <message>
        <source>Only this customer&apos;s part</source>
        <translation>Chỉ hủy phần của khách này</translation>
    </message>
    <message>
        <source>Undo only this customer&apos;s part</source>
        <translation>Chỉ hủy phần của khách này</translation>
    </message>
    <message>
        <source>Undo {sum}, to the payer&apos;s credit</source>
        <translation>Hủy {sum}, ghi dư có người trả</translation>
    </message>
    <message>
        <source>{number} is undone. Hand back {cash} in cash; the customer signs.</source>
        <translation>Đã hủy {number}. Trả lại khách {cash} tiền mặt; khách ký phiếu.</translation>
    </message>
    <message>
        <source>{number} is undone. {sum} became credit; no cash goes back.</source>
        <translation>Đã hủy {number}. {sum} ghi vào dư có; không trả tiền mặt.</translation>
    </message>
    <message>
        <source>{number} is undone. No cash goes back.</source>
        <translation>Đã hủy {number}. Không trả tiền mặt.</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Thu cho</translation>
    </message>
    <message>
        <source>Moved {sum} to {code}; the new receipt is {number}. No cash goes back.</source>
        <translation>Đã chuyển {sum} sang {code}; biên nhận mới {number}. Không trả tiền mặt.</translation>
    </message>
    <message>
        <source>This is the same customer.</source>
        <translation>Đây vẫn là khách này.</translation>
    </message>
    <message>
        <source>Move to the right customer</source>
        <translation>Chuyển sang đúng khách</translation>
    </message>
    <message>
        <source>Move {sum}</source>
        <translation>Chuyển {sum}</translation>
    </message>
    <message>
        <source>Right customer</source>
        <translation>Khách đúng</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Séc</translation>
    </message>
    <message>
        <source>Sum of the cheque</source>
        <translation>Số tiền séc</translation>
    </message>
    <message>
        <source>Fee, billed</source>
        <translation>Phí (lập hóa đơn)</translation>
    </message>
    <message>
        <source>Rest, entered again</source>
        <translation>Phần còn lại, ghi thu lại</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Từ nay</translation>
    </message>
    <message>
        <source>{name}: no cheques</source>
        <translation>{name}: không nhận séc</translation>
    </message>
    <message>
        <source>Cheque {number} is written off its payment; no cheque of {code} is taken any more.</source>
        <translation>Đã ghi séc {number} bị trả lại; từ nay không nhận séc của {code}.</translation>
    </message>
    <message>
        <source>Bounced cheque {number}</source>
        <translation>Séc {number} bị trả lại</translation>
    </message>
    <message>
        <source>Cheque returned by the bank</source>
        <translation>Séc bị ngân hàng trả lại</translation>
    </message>
    <message>
        <source>Cheque of {sum} bounced</source>
        <translation>Ghi séc {sum} bị trả lại</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Đã thu</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Cash back to the customer</source>
        <translation>Tiền mặt trả lại khách</translation>
    </message>
    <message>
        <source>Cash from the customer</source>
        <translation>Tiền mặt khách đưa lại</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>The customer then owes</source>
        <translation>Sau đó khách còn nợ</translation>
    </message>
    <message>
        <source>Reverse (its till is closed)</source>
        <translation>Bút toán đảo (ca đã chốt)</translation>
    </message>
    <message>
        <source>Void the whole payment, {count} receipts</source>
        <translation>Hủy cả lần thu gộp, {count} biên nhận</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Hủy lần thu</translation>
    </message>
    <message>
        <source>Reverse a payment of a closed till</source>
        <translation>Bút toán đảo cho ca đã chốt</translation>
    </message>
    <message>
        <source>Void a payment</source>
        <translation>Hủy lần thu</translation>
    </message>
    <message>
        <source>Undo, hand back {sum}</source>
        <translation>Hủy, trả lại {sum}</translation>
    </message>
    <message>
        <source>Undo {sum}</source>
        <translation>Hủy {sum}</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>Dư có hiện tại</translation>
    </message>
    <message>
        <source>Credit afterwards</source>
        <translation>Dư có sau đó</translation>
    </message>
    <message>
        <source>There is not so much credit.</source>
        <translation>Dư có không đủ.</translation>
    </message>
    <message>
        <source>No notes pay this: type {sum}, the rest stays credit.</source>
        <translation>Không có tờ tiền lẻ: gõ {sum}, phần còn lại vẫn là dư có.</translation>
    </message>
    <message>
        <source>No notes pay this: {sum} is the least.</source>
        <translation>Không có tờ tiền lẻ: ít nhất là {sum}.</translation>
    </message>
    <message>
        <source>{sum} stays credit</source>
        <translation>{sum} vẫn là dư có</translation>
    </message>
    <message>
        <source>No notes for it</source>
        <translation>Không có tờ tiền lẻ</translation>
    </message>
    <message>
        <source>Refunded: hand out {sum} in cash; the customer signs.</source>
        <translation>Đã hoàn tiền: đưa khách {sum} tiền mặt; khách ký phiếu.</translation>
    </message>
    <message>
        <source>Refund of credit</source>
        <translation>Hoàn tiền dư có</translation>
    </message>
    <message>
        <source>Refund {sum}</source>
        <translation>Hoàn {sum}</translation>
    </message>
    <message>
        <source>Credit of {name}</source>
        <translation>Dư có của {name}</translation>
    </message>
    <message>
        <source>{sum} of credit is {code}&apos;s now.</source>
        <translation>{sum} dư có nay là của {code}.</translation>
    </message>
    <message>
        <source>Move credit to another customer</source>
        <translation>Chuyển dư có sang khách khác</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Sang khách</translation>
    </message>
    <message>
        <source>Cheques of this customer are taken again.</source>
        <translation>Đã nhận lại séc của khách này.</translation>
    </message>
    <message>
        <source>Take cheques again</source>
        <translation>Nhận lại séc</translation>
    </message>
    <message>
        <source>Take this customer&apos;s cheques again</source>
        <translation>Nhận lại séc của khách này</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>UnprintedView</name>
    <message>
        <source>Paper</source>
        <translation>Chứng từ</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Thu lúc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>In tất cả</translation>
    </message>
    <message>
        <source>Print this one</source>
        <translation>In tờ này</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>Đã in ra rồi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Chưa in</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved, not printed</source>
        <translation>
            <numerusform>%n chứng từ đã lưu, chưa in</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is printed</source>
        <translation>Đã in hết</translation>
    </message>
    <message>
        <source>The money is safe and booked. What is printed now says: original, printed later.</source>
        <translation>Tiền đã vào sổ, an toàn. Bản in bây giờ ghi: bản chính, in sau.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>kWh, 13 months</source>
        <translation>kWh 13 tháng</translation>
    </message>
    <message>
        <source>– – mean {kwh}</source>
        <translation>– – trung bình {kwh}</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Cashier</source>
        <translation>Thu ngân</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n lần thu</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Reprinted</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Undone and reprinted since {day}</source>
        <translation>Hủy và in lại từ {day}</translation>
    </message>
    <message>
        <source>{name}: undone and reprinted</source>
        <translation>{name}: hủy và in lại</translation>
    </message>
    <message>
        <source>Enter: its list</source>
        <translation>Enter: danh sách</translation>
    </message>
    <message>
        <source>Esc back</source>
        <translation>Esc quay lại</translation>
    </message>
    <message>
        <source>Nobody took a payment yet.</source>
        <translation>Chưa ai thu tiền.</translation>
    </message>
    <message>
        <source>{rate} of 100</source>
        <translation>{rate} / 100</translation>
    </message>
    <message>
        <source>{rate} – unusual</source>
        <translation>{rate} – bất thường</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Bản in lại {number}</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Hủy sau chốt ca</translation>
    </message>
    <message>
        <source>Cheque bounced</source>
        <translation>Séc bị trả lại</translation>
    </message>
    <message>
        <source>Moved to another customer</source>
        <translation>Chuyển sang khách khác</translation>
    </message>
    <message>
        <source>Part of a basket</source>
        <translation>Một phần giỏ</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>chờ duyệt</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Bills of the month</source>
        <translation>Hóa đơn tháng</translation>
    </message>
    <message>
        <source>Arrears list</source>
        <translation>Danh sách nợ</translation>
    </message>
    <message>
        <source>Collected by banks</source>
        <translation>Ngân hàng thu hộ</translation>
    </message>
    <message>
        <source>Sites of a group</source>
        <translation>Nhóm nhiều điểm</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Something went wrong. What was saved is safe. The log says more.</source>
        <translation>Có lỗi. Những gì đã lưu vẫn an toàn. Xem thêm trong nhật ký.</translation>
    </message>
</context>
</TS>
