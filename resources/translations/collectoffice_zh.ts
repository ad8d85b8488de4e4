<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActCard</name>
    <message>
        <source>Choose the reason first, by its digit.</source>
        <translation>请先按数字选择原因。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ActOutcome</name>
    <message>
        <source>To be approved.</source>
        <translation>待审批。</translation>
    </message>
    <message>
        <source>No printer took the slip; it is listed as not printed.</source>
        <translation>单据未能打印，已列入未打印清单。</translation>
    </message>
</context>
<context>
    <name>ActsController</name>
    <message>
        <source>Printed again, copy {copy}.</source>
        <translation>已重新打印，第 {copy} 份副本。</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
</context>
<context>
    <name>AfterCrash</name>
    <message>
        <source>The program ended without being closed. What was saved is safe; what was only typed is gone.</source>
        <translation>上次程序意外中断。已保存的都还在；尚未保存的输入已丢失。</translation>
    </message>
    <message>
        <source>Ended without being closed; what was only typed is gone.</source>
        <translation>上次意外中断；未保存的输入已丢失。</translation>
    </message>
    <message>
        <source>Look at the paper: did it come out? F8 notes that it did, F12 prints it: original, printed later.</source>
        <translation>请看纸张：收据打出来了吗？已打出请按 F8 登记；没有则按 F12 补打原件。</translation>
    </message>
    <message>
        <source>No receipt is on record yet.</source>
        <translation>账上还没有收据。</translation>
    </message>
    <message>
        <source>Last receipt: {number}, {name}, {sum}, {time}, not printed.</source>
        <translation>最后一张收据：{number}，{name}，{sum}，{time}，未打印。</translation>
    </message>
    <message>
        <source>Last receipt: {number}, {name}, {sum}, {time}, voided.</source>
        <translation>最后一张收据：{number}，{name}，{sum}，{time}，已作废。</translation>
    </message>
    <message>
        <source>Last receipt: {number}, {name}, {sum}, {time}, printed.</source>
        <translation>最后一张收据：{number}，{name}，{sum}，{time}，已打印。</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Đồng has no decimals: type a whole amount.</source>
        <translation>越南盾没有小数：请输入整数。</translation>
    </message>
    <message>
        <source>At most two decimals.</source>
        <translation>最多两位小数。</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>金额必须大于零。</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>or user name</source>
        <translation>或用户名</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Without approval</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name} 的 PIN</translation>
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
            <numerusform>已批准。还有 %n 项待批准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contested. %n still wait(s).</source>
        <translation>
            <numerusform>已记录异议。还有 %n 项待批准。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalsView</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>待批准</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) to be approved</source>
        <translation>
            <numerusform>%n 项待批准</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>没有待批准的事项</translation>
    </message>
    <message>
        <source>These acts stand and are booked. What is contested is put right by another act.</source>
        <translation>这些事项已生效并入账。有异议的，须另行办理更正。</translation>
    </message>
    <message>
        <source>{name} (yourself)</source>
        <translation>{name}（您本人）</translation>
    </message>
    <message>
        <source>What is wrong about it?</source>
        <translation>有什么问题？</translation>
    </message>
    <message>
        <source>No paper with a signature</source>
        <translation>没有签字凭证</translation>
    </message>
    <message>
        <source>The customer says otherwise</source>
        <translation>用户说法不同</translation>
    </message>
    <message>
        <source>The sum is wrong</source>
        <translation>金额不对</translation>
    </message>
    <message>
        <source>It should not have been done</source>
        <translation>本不应办理</translation>
    </message>
    <message>
        <source>or in your own words, then Enter</source>
        <translation>或自行输入后按 Enter</translation>
    </message>
</context>
<context>
    <name>AskedField</name>
    <message>
        <source>This is no day.</source>
        <translation>这不是有效日期。</translation>
    </message>
    <message>
        <source>Which customer? Type the whole code.</source>
        <translation>是哪位用户？请输入完整户号。</translation>
    </message>
    <message>
        <source>Still to be filled in.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>Scan, or type a code / phone / name</source>
        <translation>扫码，或输入户号 / 电话 / 姓名</translation>
    </message>
</context>
<context>
    <name>AwaitedPanel</name>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Awaited: has it arrived?</source>
        <translation>待到账：到了吗？</translation>
    </message>
    <message>
        <source>Space: seen</source>
        <translation>空格：已到账</translation>
    </message>
    <message>
        <source>Every QR payment and transfer was seen.</source>
        <translation>所有扫码和转账款项均已确认到账。</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Backed up and checked: {receipts} receipts, in {seconds} s.</source>
        <translation>已备份并核对：{receipts} 张收据，用时 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The place is on this computer&apos;s own disk: choose a stick or another computer.</source>
        <translation>该位置在本机自己的磁盘上：请改用 U 盘或另一台电脑。</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>The place is kept. F12 makes the first backup.</source>
        <translation>已记住备份位置。按 F12 进行首次备份。</translation>
    </message>
    <message>
        <source>{paper} is in the books as {receipt}.</source>
        <translation>{paper} 已以 {receipt} 入账。</translation>
    </message>
    <message>
        <source>No counterfoil</source>
        <translation>无存根</translation>
    </message>
    <message>
        <source>{paper}: no receipt. Written down.</source>
        <translation>{paper}：无此收据。已记录。</translation>
    </message>
    <message>
        <source>Cancelled. The backups of before are as they were.</source>
        <translation>已取消。先前的备份未变。</translation>
    </message>
</context>
<context>
    <name>BackupView</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Enter this paper</source>
        <translation>录入此张</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>选择备份位置</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>No such receipt</source>
        <translation>无此收据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>备份位置：{place}</translation>
    </message>
    <message>
        <source>No place is chosen on this computer: if its disk dies, the books are lost.</source>
        <translation>本机尚未选择备份位置：磁盘一旦损坏，账簿就会丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) since then</source>
        <translation>
            <numerusform>此后有 %n 张收据</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup waits since {moment}: the place cannot be reached or written.</source>
        <translation>备份自 {moment} 起等待：备份位置无法访问或写入。</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Last backup, opened and checked: {moment} ({receipts} receipts)</source>
        <translation>最近一次备份（已打开并核对）：{moment}（{receipts} 张收据）</translation>
    </message>
</context>
<context>
    <name>BasketStrip</name>
    <message>
        <source>Paid together: {count}</source>
        <translation>合并收费：{count} 户</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take this customer out of the payment</source>
        <translation>将此户移出合并收费</translation>
    </message>
</context>
<context>
    <name>BeginningStep</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Customers and bills come from head office&apos;s Excel workbook, without retyping.</source>
        <translation>用户和账单来自上级的 Excel 工作簿，无须重新录入。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>The import shows what it would do before it does anything.</source>
        <translation>导入前先显示将要做什么，确认后才写入。</translation>
    </message>
    <message>
        <source>Rows with a problem go back to head office as a workbook with the reason beside each.</source>
        <translation>有问题的行会另存为工作簿，逐行注明原因，退回上级。</translation>
    </message>
    <message>
        <source>The next months come the same way: Ctrl+5.</source>
        <translation>以后各月同样导入：Ctrl+5。</translation>
    </message>
    <message>
        <source>Head office&apos;s workbook</source>
        <translation>上级的工作簿</translation>
    </message>
    <message>
        <source>Right after the administrator&apos;s first sign-in the import screen opens.</source>
        <translation>管理员首次登录后，立即打开导入界面。</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>练习数据</translation>
    </message>
    <message>
        <source>Invented customers with their bills, to try everything with.</source>
        <translation>虚构的用户和账单，供随意练习。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The office begins empty. Import: Ctrl+5, at any time.</source>
        <translation>从空账开始。随时可按 Ctrl+5 导入。</translation>
    </message>
</context>
<context>
    <name>BillsPanel</name>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Bill no.</source>
        <translation>账单号</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>交费期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Unpaid bills</source>
        <translation>未缴账单</translation>
    </message>
    <message>
        <source>Chosen {chosen} / {all} · oldest first</source>
        <translation>已选 {chosen} / {all} · 先旧后新</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Late fee left</source>
        <translation>仅剩违约金</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
</context>
<context>
    <name>BooksPanel</name>
    <message>
        <source>Books of forms</source>
        <translation>收据本</translation>
    </message>
    <message>
        <source>No book of forms came in yet.</source>
        <translation>尚无收据本入库。</translation>
    </message>
    <message>
        <source>Where the forms of {series} are</source>
        <translation>{series} 各张去向</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>{code} 号窗口</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Give change  F5</source>
        <translation>改为找零  F5</translation>
    </message>
    <message>
        <source>As credit  F5</source>
        <translation>转为结余  F5</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>转为结余</translation>
    </message>
    <message>
        <source>Rounding {sum}</source>
        <translation>取整 {sum}</translation>
    </message>
    <message>
        <source>To credit {sum}</source>
        <translation>转结余 {sum}</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Excel</source>
        <translation>Excel 列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Column in the file → field</source>
        <translation>文件列 → 字段</translation>
    </message>
    <message>
        <source>header in row {row}</source>
        <translation>表头在第 {row} 行</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>文件各列及对应字段</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Cash: counted and book</source>
        <translation>现金：清点与账面</translation>
    </message>
    <message>
        <source>What the books expect is shown when the count is locked.</source>
        <translation>锁定清点后才显示账面数。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>cash taken</source>
        <translation>现金收入</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Book = float {sum}</source>
        <translation>账面 = 备用金 {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n awaited</source>
        <translation>
            <numerusform>%n 笔待到账</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ all seen</source>
        <translation>✓ 全部到账</translation>
    </message>
    <message>
        <source>✓ in the drawer</source>
        <translation>✓ 在抽屉内</translation>
    </message>
</context>
<context>
    <name>CorrectCard</name>
    <message>
        <source>What the till really held</source>
        <translation>该班次实有现金</translation>
    </message>
    <message>
        <source>Miscounted at the close</source>
        <translation>交班时点错</translation>
    </message>
</context>
<context>
    <name>CorrectionActs</name>
    <message>
        <source>Bill then owes</source>
        <translation>账单尚欠</translation>
    </message>
    <message>
        <source>The bill asks</source>
        <translation>账单金额</translation>
    </message>
    <message>
        <source>of it late fee</source>
        <translation>其中违约金</translation>
    </message>
    <message>
        <source>Becomes credit</source>
        <translation>转为结余</translation>
    </message>
    <message>
        <source>The customer then owes</source>
        <translation>用户合计尚欠</translation>
    </message>
    <message>
        <source>The customer&apos;s credit</source>
        <translation>用户结余</translation>
    </message>
    <message>
        <source>{sum} is credit now; it may be refunded from the customer&apos;s file.</source>
        <translation>{sum} 已转为结余；可在用户档案中退款。</translation>
    </message>
    <message>
        <source>Bill {bill} is cancelled.</source>
        <translation>账单 {bill} 已撤销。</translation>
    </message>
    <message>
        <source>Bill {new} stands in the place of {bill}.</source>
        <translation>账单 {new} 代替账单 {bill}。</translation>
    </message>
    <message>
        <source>Written off {sum} of bill {bill}; it owes {left}.</source>
        <translation>已核销账单 {bill} 的 {sum}；尚欠 {left}。</translation>
    </message>
    <message>
        <source>Took {sum} off bill {bill}; it owes {left}.</source>
        <translation>账单 {bill} 已减少 {sum}；尚欠 {left}。</translation>
    </message>
    <message>
        <source>Added {sum} to bill {bill}; it owes {left}.</source>
        <translation>账单 {bill} 已增加 {sum}；尚欠 {left}。</translation>
    </message>
    <message>
        <source>The bill asks only {sum}.</source>
        <translation>账单金额只有 {sum}。</translation>
    </message>
    <message>
        <source>Less: take a sum off this bill</source>
        <translation>调减：减少账单金额</translation>
    </message>
    <message>
        <source>Take off {sum}</source>
        <translation>减少 {sum}</translation>
    </message>
    <message>
        <source>Sum to take off</source>
        <translation>减少金额</translation>
    </message>
    <message>
        <source>More: add a sum to this bill</source>
        <translation>调增：增加账单金额</translation>
    </message>
    <message>
        <source>Add {sum}</source>
        <translation>增加 {sum}</translation>
    </message>
    <message>
        <source>Sum to add</source>
        <translation>增加金额</translation>
    </message>
    <message>
        <source>Cancel this bill</source>
        <translation>撤销此账单</translation>
    </message>
    <message>
        <source>Cancel the bill of {sum}</source>
        <translation>撤销账单 {sum}</translation>
    </message>
    <message>
        <source>The consumption is a whole number of kWh.</source>
        <translation>用电量须为整数千瓦时。</translation>
    </message>
    <message>
        <source>Issue this bill anew</source>
        <translation>重开此账单</translation>
    </message>
    <message>
        <source>Issue anew over {sum}</source>
        <translation>重开金额 {sum}</translation>
    </message>
    <message>
        <source>Number of the new bill</source>
        <translation>新账单号</translation>
    </message>
    <message>
        <source>Sum of the new bill</source>
        <translation>新账单金额</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>交费期限</translation>
    </message>
    <message>
        <source>by the policy</source>
        <translation>按规定</translation>
    </message>
    <message>
        <source>Consumption, kWh</source>
        <translation>用电量（kWh）</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Only {sum} is open.</source>
        <translation>只欠 {sum}。</translation>
    </message>
    <message>
        <source>Principal to give up</source>
        <translation>核销本金</translation>
    </message>
    <message>
        <source>Write off what cannot be collected</source>
        <translation>核销无法收回的欠费</translation>
    </message>
    <message>
        <source>Write off {sum}</source>
        <translation>核销 {sum}</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>单据编号</translation>
    </message>
    <message>
        <source>Late fee today</source>
        <translation>今日违约金</translation>
    </message>
    <message>
        <source>Late fee left</source>
        <translation>剩余违约金</translation>
    </message>
    <message>
        <source>Principal is open</source>
        <translation>本金未清</translation>
    </message>
    <message>
        <source>the fee grows on</source>
        <translation>违约金继续计算</translation>
    </message>
    <message>
        <source>Only {sum} of late fee is left.</source>
        <translation>违约金只剩 {sum}。</translation>
    </message>
    <message>
        <source>Waived {sum} of late fee on bill {bill}; {left} is left.</source>
        <translation>已减免账单 {bill} 的违约金 {sum}；剩余 {left}。</translation>
    </message>
    <message>
        <source>Waive the late fee</source>
        <translation>减免违约金</translation>
    </message>
    <message>
        <source>Waive {sum}</source>
        <translation>减免 {sum}</translation>
    </message>
    <message>
        <source>Late fee to waive</source>
        <translation>减免违约金金额</translation>
    </message>
    <message>
        <source>This day has passed; today is {day}.</source>
        <translation>此日期已过；今天是 {day}。</translation>
    </message>
    <message>
        <source>Bill {bill} is marked as disputed; the office answers by {day}.</source>
        <translation>账单 {bill} 已标记为争议；答复期限 {day}。</translation>
    </message>
    <message>
        <source>The customer disputes this bill</source>
        <translation>用户对此账单有争议</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>标记为争议</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>用户陈述</translation>
    </message>
    <message>
        <source>The office answers by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>须答复于</translation>
    </message>
    <message>
        <source>The dispute of bill {bill} is answered.</source>
        <translation>账单 {bill} 的争议已答复。</translation>
    </message>
    <message>
        <source>Answer the dispute</source>
        <translation>答复争议</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>答复内容</translation>
    </message>
</context>
<context>
    <name>CorrectionReasons</name>
    <message>
        <source>Meter misread</source>
        <translation>抄表有误</translation>
    </message>
    <message>
        <source>Wrong tariff</source>
        <translation>电价有误</translation>
    </message>
    <message>
        <source>Billed twice</source>
        <translation>重复出账</translation>
    </message>
    <message>
        <source>Meter faulty</source>
        <translation>电表故障</translation>
    </message>
    <message>
        <source>Ordered by head office</source>
        <translation>按公司通知</translation>
    </message>
    <message>
        <source>Customer moved away or died</source>
        <translation>用户迁走或去世</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>生活困难</translation>
    </message>
    <message>
        <source>Too old to be collected</source>
        <translation>年久无法收回</translation>
    </message>
    <message>
        <source>The office&apos;s own fault</source>
        <translation>供电所过失</translation>
    </message>
    <message>
        <source>The bank passed the money on late</source>
        <translation>银行转款延误</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
</context>
<context>
    <name>CounterController</name>
    <message>
        <source>No customer, bill or receipt has the code {code}.</source>
        <translation>没有编号为 {code} 的用户、账单或收据。</translation>
    </message>
    <message>
        <source>Confirmed, to be approved. Money is taken again.</source>
        <translation>已确认，待批准。可以继续收款。</translation>
    </message>
    <message>
        <source>Confirmed. Money is taken again.</source>
        <translation>已确认。可以继续收款。</translation>
    </message>
    <message>
        <source>Noted: {number} was printed.</source>
        <translation>已登记：{number} 已打出。</translation>
    </message>
    <message>
        <source>Slip printed.</source>
        <translation>单据已打印。</translation>
    </message>
    <message>
        <source>Receipt {number} printed again, copy {copy}.</source>
        <translation>收据 {number} 已补打第 {copy} 次。</translation>
    </message>
    <message>
        <source>Receipt {number} printed.</source>
        <translation>收据 {number} 已打印。</translation>
    </message>
</context>
<context>
    <name>CounterQuestions</name>
    <message>
        <source>{given} for {due}: is that right?</source>
        <translation>收 {given}，应收 {due}：对吗？</translation>
    </message>
    <message>
        <source>No, correct it</source>
        <translation>不对，修改</translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation>对，收费</translation>
    </message>
    <message>
        <source>A payment is being typed. Open the other customer?</source>
        <translation>正在录入一笔收费。打开另一用户？</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Open, drop what is typed</source>
        <translation>打开，放弃已输入内容</translation>
    </message>
    <message>
        <source>Pay together</source>
        <translation>合并收费</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>I looked: it is right</source>
        <translation>已核对，无误</translation>
    </message>
    <message>
        <source>Drop what is typed?</source>
        <translation>放弃已输入内容？</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>下一户</translation>
    </message>
    <message>
        <source>Void receipt {number}? Choose the reason</source>
        <translation>作废收据 {number}？请选择原因</translation>
    </message>
    <message>
        <source>Another reason, then Enter</source>
        <translation>其他原因，按 Enter</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Pay together</source>
        <translation>合并收费</translation>
    </message>
    <message>
        <source>Choose bills</source>
        <translation>选账单</translation>
    </message>
    <message>
        <source>Rest as credit</source>
        <translation>余款转结余</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>QR / transfer</source>
        <translation>二维码 / 转账</translation>
    </message>
    <message>
        <source>Part / prepay</source>
        <translation>部分 / 预存</translation>
    </message>
    <message>
        <source>Reprint last</source>
        <translation>补打上一张</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>作废上一笔</translation>
    </message>
    <message>
        <source>Take and print</source>
        <translation>收费并打印</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Scan or type the next customer; Esc ends adding.</source>
        <translation>扫描或输入下一户；按 Esc 结束添加。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>下一户</translation>
    </message>
    <message>
        <source>Still missing {sum}.</source>
        <translation>还差 {sum}。</translation>
    </message>
    <message>
        <source>Type the reference.</source>
        <translation>请输入参考号。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CustomerActs</name>
    <message>
        <source>Contract holder, name</source>
        <translation>合同户主、户名</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>电表编号</translation>
    </message>
    <message>
        <source>Supply address</source>
        <translation>用电地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>自今日起</translation>
    </message>
    <message>
        <source>What was</source>
        <translation>原信息</translation>
    </message>
    <message>
        <source>stays in the history, is still found</source>
        <translation>保留，仍可查到</translation>
    </message>
    <message>
        <source>This is how it stands already.</source>
        <translation>现在就是这样。</translation>
    </message>
    <message>
        <source>{what}: {value} from today.</source>
        <translation>{what}：自今日起为 {value}。</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>变更：{what}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>This code</source>
        <translation>此户号</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Owed together (principal)</source>
        <translation>本金合计</translation>
    </message>
    <message>
        <source>Credit together</source>
        <translation>结余合计</translation>
    </message>
    <message>
        <source>Both codes</source>
        <translation>两个户号</translation>
    </message>
    <message>
        <source>still find the customer</source>
        <translation>仍可查到用户</translation>
    </message>
    <message>
        <source>This is the same customer.</source>
        <translation>这是同一用户。</translation>
    </message>
    <message>
        <source>{code} is a part of {into} now.</source>
        <translation>{code} 现已并入 {into}。</translation>
    </message>
    <message>
        <source>Merge into another code</source>
        <translation>并入另一户号</translation>
    </message>
    <message>
        <source>Two codes, one customer</source>
        <translation>两个户号，一个用户</translation>
    </message>
    <message>
        <source>Merge the two codes</source>
        <translation>合并两个户号</translation>
    </message>
    <message>
        <source>The customer that stays</source>
        <translation>保留的用户</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Nobody found</source>
        <translation>没有找到用户</translation>
    </message>
    <message numerus="yes">
        <source>%n customers: type more, or the code</source>
        <translation>
            <numerusform>%n 位用户：请再输入，或输入户号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message numerus="yes">
        <source>%n period(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 期</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit {sum}</source>
        <translation>结余 {sum}</translation>
    </message>
    <message>
        <source>Cash only – a cheque was returned on {day}</source>
        <translation>只收现金 – {day} 支票被退回</translation>
    </message>
    <message>
        <source>Meter {number}</source>
        <translation>电表 {number}</translation>
    </message>
    <message>
        <source>Route {route}</source>
        <translation>抄表段 {route}</translation>
    </message>
</context>
<context>
    <name>CustomersController</name>
    <message>
        <source>The statement went to the printer.</source>
        <translation>对账单已送打印。</translation>
    </message>
</context>
<context>
    <name>CustomersPanel</name>
    <message>
        <source>Customer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>电表</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>抄表段</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Scan a barcode, or type a code / phone / name…</source>
        <translation>扫描条码，或输入户号 / 电话 / 户名…</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>Customers: {count}</source>
        <translation>用户：{count}</translation>
    </message>
    <message>
        <source>Owed in all {sum}</source>
        <translation>欠费合计 {sum}</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部用户</translation>
    </message>
</context>
<context>
    <name>CustomersView</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Other acts…</source>
        <translation>其他业务…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>打印对账单</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>去收费</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部用户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>DayActs</name>
    <message>
        <source>Open a till</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>To my till</source>
        <translation>到我的班次</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>去解款</translation>
    </message>
    <message>
        <source>Lock the safe&apos;s count</source>
        <translation>锁定保险柜清点</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>写下原因</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>写下更正</translation>
    </message>
    <message>
        <source>Sign, print, export, lock</source>
        <translation>签字、打印、导出、锁定</translation>
    </message>
    <message>
        <source>Export and lock</source>
        <translation>导出并锁定</translation>
    </message>
    <message>
        <source>Lock the day</source>
        <translation>锁定当日</translation>
    </message>
    <message>
        <source>Write what the bank says</source>
        <translation>写下银行说法</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>撤销解款单</translation>
    </message>
    <message>
        <source>Prepare the batch</source>
        <translation>编制解款单</translation>
    </message>
    <message>
        <source>Handed in at the bank</source>
        <translation>已交银行</translation>
    </message>
    <message>
        <source>The bank has it</source>
        <translation>银行已入账</translation>
    </message>
</context>
<context>
    <name>DayController</name>
    <message>
        <source>The count of the safe</source>
        <translation>保险柜清点</translation>
    </message>
    <message>
        <source>The safe agrees: {sum}.</source>
        <translation>保险柜相符：{sum}。</translation>
    </message>
    <message>
        <source>{word} {off}: counted {counted}, book {book}.</source>
        <translation>{word} {off}：实点 {counted}，账面 {book}。</translation>
    </message>
    <message>
        <source>The reason is written.</source>
        <translation>原因已记录。</translation>
    </message>
    <message>
        <source>The day&apos;s sheet and its closing</source>
        <translation>日报表与日结</translation>
    </message>
    <message>
        <source>Signed, printed, exported and locked.</source>
        <translation>已签字、打印、导出并锁定。</translation>
    </message>
    <message>
        <source>Signed and locked, not printed; the PDF is kept. F9 prints it.</source>
        <translation>已签字并锁定，未打印；PDF 已保存，按 F9 打印。</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <translation>日报表已打印。</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>A difference is written off</source>
        <translation>核销差额</translation>
    </message>
    <message>
        <source>{rest} of the difference is left.</source>
        <translation>差额还剩 {rest}。</translation>
    </message>
    <message>
        <source>The difference is settled.</source>
        <translation>差额已结清。</translation>
    </message>
    <message>
        <source>A till is counted anew after its close</source>
        <translation>对已交班次重新清点</translation>
    </message>
    <message>
        <source>Corrected: the close stays as it is, the correction stands beside it.</source>
        <translation>已更正：原交班记录不变，更正记录另存。</translation>
    </message>
    <message>
        <source>A batch for the bank</source>
        <translation>编制银行解款单</translation>
    </message>
    <message>
        <source>A batch is handed in at the bank</source>
        <translation>解款单已交银行</translation>
    </message>
    <message>
        <source>The bank confirms a batch</source>
        <translation>银行确认入账</translation>
    </message>
    <message>
        <source>A batch is cancelled</source>
        <translation>撤销一张解款单</translation>
    </message>
    <message>
        <source>Cancelled: its cash is free again, its tills and cheques for another batch.</source>
        <translation>已撤销：现金可再用，班次和支票可编入另一张解款单。</translation>
    </message>
    <message>
        <source>The bank says otherwise</source>
        <translation>银行有异议</translation>
    </message>
    <message>
        <source>The list is printed.</source>
        <translation>清单已打印。</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>It waits for its approval.</source>
        <translation>等待审批。</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>Take up {day}</source>
        <translation>继续办理 {day}</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Day to be shown</source>
        <translation>要查看的日期</translation>
    </message>
</context>
<context>
    <name>DaySaid</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>第 {number} / {all} 步</translation>
    </message>
    <message>
        <source>No till was opened today</source>
        <translation>今天尚未开班</translation>
    </message>
    <message numerus="yes">
        <source>%n till(s) still open</source>
        <translation>
            <numerusform>还有 %n 个班次未交班</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody with the right to it goes on here.</source>
        <translation>由有权限的人员继续。</translation>
    </message>
    <message>
        <source>The day is locked</source>
        <translation>当日已锁定</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>签字之前</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) never closed</source>
        <translation>
            <numerusform>另有 %n 天未日结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for an approval</source>
        <translation>
            <numerusform>%n 项待审批</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved, not printed</source>
        <translation>
            <numerusform>%n 张收据已保存未打印</numerusform>
        </translation>
    </message>
    <message>
        <source>Close tills</source>
        <translation>各班次交班</translation>
    </message>
    <message>
        <source>Count safe</source>
        <translation>清点保险柜</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明差额</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>签字打印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Lock the day</source>
        <translation>锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n 个未交班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n 个已交班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reason</source>
        <translation>
            <numerusform>%n 项无原因</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>无未说明</translation>
    </message>
    <message numerus="yes">
        <source>%n till(s) closed</source>
        <translation>
            <numerusform>%n 个班次已交班</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>签字人：{name}</translation>
    </message>
    <message>
        <source>Locked {moment}</source>
        <translation>锁定于 {moment}</translation>
    </message>
    <message>
        <source>The sheet and its workbook lie in the folder of exports.</source>
        <translation>日报表及其工作簿在 exports 文件夹中。</translation>
    </message>
    <message>
        <source>Code for the telephone: {code}</source>
        <translation>电话核对码：{code}</translation>
    </message>
    <message>
        <source>Who has the same sheet reads the same code.</source>
        <translation>报表相同，核对码就相同。</translation>
    </message>
    <message>
        <source>Safe counted: {sum}</source>
        <translation>保险柜已清点：{sum}</translation>
    </message>
    <message>
        <source>Every till agrees</source>
        <translation>各班次均相符</translation>
    </message>
    <message numerus="yes">
        <source>%n till(s) over or short, explained</source>
        <translation>
            <numerusform>%n 个班次长短款，已说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt number(s) missing</source>
        <translation>
            <numerusform>缺 %n 个收据号</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt number is missing</source>
        <translation>收据号无缺号</translation>
    </message>
    <message numerus="yes">
        <source>{sum} in the safe for %n day(s): take it to the bank</source>
        <translation>
            <numerusform>{sum} 已在保险柜 %n 天：请缴存银行</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar days; it was due on {day}</source>
        <translation>按自然日计；解款期限 {day}</translation>
    </message>
    <message>
        <source>{day} was never closed</source>
        <translation>{day} 未日结</translation>
    </message>
    <message>
        <source>F3 takes it up.</source>
        <translation>按 F3 继续办理。</translation>
    </message>
    <message numerus="yes">
        <source>Counter {code}, {name}: open for %n hour(s)</source>
        <translation>
            <numerusform>{code} 号窗口，{name}：已开班 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter {code} · {name}</source>
        <translation>{code} 号窗口 · {name}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>审批人：{name}</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Steps of the day</source>
        <translation>日结步骤</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Count safe again</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监督</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印报表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>撤销解款单</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <source>To be seen to</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Count the safe</source>
        <translation>清点保险柜</translation>
    </message>
    <message>
        <source>Later – nothing is lost</source>
        <translation>稍后 – 不丢失</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print its list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Bank says otherwise</source>
        <translation>银行有异议</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the books expect is shown when the count is locked.</source>
        <translation>锁定清点后才显示账面数。</translation>
    </message>
    <message>
        <source>This is no day: {form}</source>
        <translation>日期不正确：{form}</translation>
    </message>
    <message>
        <source>Count the safe first; an empty safe is a 0 in the first row.</source>
        <translation>请先清点；保险柜为空时在第一行输入 0。</translation>
    </message>
    <message>
        <source>Write the reason first; F7 brings the usual ones.</source>
        <translation>请先写原因；F7 列出常用原因。</translation>
    </message>
    <message>
        <source>Count what it really held, and write why the close was wrong.</source>
        <translation>请清点实有现金，并写明交班为何有误。</translation>
    </message>
</context>
<context>
    <name>DepositForm</name>
    <message>
        <source>Cash to the bank</source>
        <translation>解款现金</translation>
    </message>
    <message>
        <source>Number of the bank&apos;s slip</source>
        <translation>缴款单号</translation>
    </message>
    <message>
        <source>Day at the bank</source>
        <translation>解款日期</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>入账日期</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>银行说法</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>撤销原因</translation>
    </message>
    <message>
        <source>On which day the bank says so</source>
        <translation>银行告知日期</translation>
    </message>
    <message>
        <source>New batch: cash and cheques</source>
        <translation>新解款单：现金和支票</translation>
    </message>
    <message>
        <source>Batch {number}: handed in at the bank</source>
        <translation>第 {number} 号解款单：交银行</translation>
    </message>
    <message>
        <source>Batch {number}: has it arrived?</source>
        <translation>第 {number} 号解款单：到账了吗？</translation>
    </message>
    <message>
        <source>Batch {number}: the bank says otherwise</source>
        <translation>第 {number} 号解款单：银行有异议</translation>
    </message>
    <message>
        <source>Batch {number} is with the bank</source>
        <translation>第 {number} 号解款单已入账</translation>
    </message>
    <message>
        <source>Batch {number} was cancelled</source>
        <translation>第 {number} 号解款单已撤销</translation>
    </message>
    <message>
        <source>Batch {number}: it does not go to the bank</source>
        <translation>第 {number} 号解款单：不再解款</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>解款</translation>
    </message>
    <message>
        <source>{sum} stays in the safe overnight.</source>
        <translation>{sum} 留存保险柜过夜。</translation>
    </message>
    <message>
        <source>Its cash is free again in the safe, its tills and cheques for another batch.</source>
        <translation>现金退回保险柜可用，所含班次和支票可编入另一张解款单。</translation>
    </message>
    <message>
        <source>The cash leaves the safe with this step and is in transit until the bank confirms it.</source>
        <translation>此步后现金离开保险柜，银行确认前为在途资金。</translation>
    </message>
    <message>
        <source>Write why it is cancelled.</source>
        <translation>请填写撤销原因。</translation>
    </message>
    <message>
        <source>Write what the bank says.</source>
        <translation>请写下银行说法。</translation>
    </message>
    <message>
        <source>Write the day: {form}</source>
        <translation>请写日期：{form}</translation>
    </message>
    <message>
        <source>Write the number of the bank&apos;s slip.</source>
        <translation>请写缴款单号。</translation>
    </message>
</context>
<context>
    <name>DepositsPanel</name>
    <message>
        <source>Deposit</source>
        <translation>解款</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新解款单</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>缴款单</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>支票</translation>
    </message>
    <message numerus="yes">
        <source>%n cheque(s)</source>
        <translation>
            <numerusform>%n 张支票</numerusform>
        </translation>
    </message>
    <message>
        <source>Deposits at the bank</source>
        <translation>银行解款</translation>
    </message>
    <message>
        <source>↑↓ choose · F12 next step</source>
        <translation>↑↓ 选择 · F12 下一步</translation>
    </message>
    <message>
        <source>Nothing to take to the bank: the safe holds no more than what stays.</source>
        <translation>无需解款：保险柜内只有留存现金。</translation>
    </message>
    <message>
        <source>can be made now</source>
        <translation>现在可编制</translation>
    </message>
    <message>
        <source>prepared, not banked</source>
        <translation>已编制，未解款</translation>
    </message>
    <message>
        <source>on its way, not confirmed</source>
        <translation>在途，未确认</translation>
    </message>
    <message>
        <source>confirmed by the bank</source>
        <translation>银行已确认</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>DifferenceQuestion</name>
    <message>
        <source>The cashier paid it</source>
        <translation>收费员已补足</translation>
    </message>
    <message>
        <source>It was paid out</source>
        <translation>已退付</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>另写原因</translation>
    </message>
    <message>
        <source>The count was wrong</source>
        <translation>点错了</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Counter {code} · {name}</source>
        <translation>{code} 号窗口 · {name}</translation>
    </message>
    <message>
        <source>All of it: {sum}</source>
        <translation>全部：{sum}</translation>
    </message>
    <message>
        <source>or a part of it</source>
        <translation>或其中一部分</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The office is made and saved. This is what it has:</source>
        <translation>单位已建立并保存。现有：</translation>
    </message>
    <message>
        <source>to the sign-in</source>
        <translation>进入登录</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>F12, then choose yourself and type the PIN.</source>
        <translation>按 F12，选择自己并输入 PIN。</translation>
    </message>
    <message>
        <source>The cashier opens the till with Ctrl+4 and counts its float.</source>
        <translation>收费员按 Ctrl+4 开班并清点备用金。</translation>
    </message>
    <message>
        <source>F1 shows the keys of every screen; the card can be taped to the monitor.</source>
        <translation>F1 显示每个界面的按键，可打印贴在显示器旁。</translation>
    </message>
    <message>
        <source>The next start opens this office at once.</source>
        <translation>下次启动直接打开本单位。</translation>
    </message>
</context>
<context>
    <name>DoubtLine</name>
    <message>
        <source>Confirm…</source>
        <translation>确认…</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>Amount to pay, typed on purpose</source>
        <translation>缴费金额（手工输入）</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n 张账单</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Part payment</source>
        <translation>部分缴费</translation>
    </message>
    <message>
        <source>With prepayment</source>
        <translation>含预存</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>Open a till</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>No till is open</source>
        <translation>尚未开班</translation>
    </message>
    <message>
        <source>Customers can be looked up; to take money, open a till first.</source>
        <translation>可以查询用户；收费前请先开班。</translation>
    </message>
    <message>
        <source>Scan a barcode to begin</source>
        <translation>扫描条码开始</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n receipt(s) · {sum}</source>
        <translation>
            <numerusform>今日：%n 张 · {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing taken today yet</source>
        <translation>今日尚无收费</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <source>The safe</source>
        <translation>保险柜</translation>
    </message>
    <message>
        <source>Counter {code} · {name}</source>
        <translation>{code} 号窗口 · {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more without a reason</source>
        <translation>
            <numerusform>还有 %n 项无原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted twice, not found</source>
        <translation>复点两次，未查明</translation>
    </message>
    <message>
        <source>Found later, see the next day</source>
        <translation>事后查明，见次日</translation>
    </message>
    <message>
        <source>Reported to head office</source>
        <translation>已报告公司</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>bill number</source>
        <translation>账单号</translation>
    </message>
    <message>
        <source>kind of bill</source>
        <translation>账单类型</translation>
    </message>
    <message>
        <source>charge before VAT</source>
        <translation>不含税电费</translation>
    </message>
    <message>
        <source>customer code</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>customer class</source>
        <translation>用电类别</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>交费期限</translation>
    </message>
    <message>
        <source>group code</source>
        <translation>集团编号</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>发行日期</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>用电量</translation>
    </message>
    <message>
        <source>meter number</source>
        <translation>电表编号</translation>
    </message>
    <message>
        <source>customer name</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>notices given</source>
        <translation>通知次数</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>day of payment</source>
        <translation>缴费日期</translation>
    </message>
    <message>
        <source>time of payment</source>
        <translation>缴费时间</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>billing period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>period from</source>
        <translation>账期起</translation>
    </message>
    <message>
        <source>period to</source>
        <translation>账期止</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>previous reading</source>
        <translation>上期示数</translation>
    </message>
    <message>
        <source>current reading</source>
        <translation>本期示数</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>replaces bill</source>
        <translation>替代账单</translation>
    </message>
    <message>
        <source>route</source>
        <translation>抄表段</translation>
    </message>
    <message>
        <source>total payable</source>
        <translation>应付合计</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值税</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>税率</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>to be taken</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变更</translation>
    </message>
    <message>
        <source>sum or facts</source>
        <translation>金额或资料</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>the same, skipped</source>
        <translation>相同，跳过</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>扣下</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>listed, stays open</source>
        <translation>列出，仍未结清</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Scan a barcode, or type a code / phone / name…</source>
        <translation>扫描条码，或输入户号 / 电话 / 户名…</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>查找用户</translation>
    </message>
</context>
<context>
    <name>FormQuestions</name>
    <message>
        <source>Spoiled</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Used by hand</source>
        <translation>已手工开具</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>仍在手中</translation>
    </message>
    <message>
        <source>{series} {numbers} would be skipped: what happened?</source>
        <translation>跳过 {series} {numbers}：去向如何？</translation>
    </message>
    <message>
        <source>{series} {numbers} count as used or spoiled and lie here: why?</source>
        <translation>{series} {numbers} 已计为已用或作废，却仍在手中：原因？</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码输错</translation>
    </message>
    <message>
        <source>Not printed on</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Other paper used</source>
        <translation>用了其他纸</translation>
    </message>
    <message>
        <source>Miscounted</source>
        <translation>登记有误</translation>
    </message>
</context>
<context>
    <name>FormsController</name>
    <message>
        <source>{series} {number} is confirmed.</source>
        <translation>已确认 {series} {number}。</translation>
    </message>
    <message>
        <source>{series} {number} is recorded as spoiled; the next number follows.</source>
        <translation>已登记 {series} {number} 作废；接下一号。</translation>
    </message>
    <message>
        <source>Written down: {series} {first} – {last}.</source>
        <translation>已登记：{series} {first} – {last}。</translation>
    </message>
</context>
<context>
    <name>FormsView</name>
    <message>
        <source>Form spoiled</source>
        <translation>作废一张</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Pre-printed forms</source>
        <translation>预印收据</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>Torn or dirty</source>
        <translation>破损或污损</translation>
    </message>
    <message>
        <source>Printed wrongly</source>
        <translation>打印错误</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺页</translation>
    </message>
    <message>
        <source>{series} {number} is spoiled: why?</source>
        <translation>{series} 第 {number} 号作废：原因？</translation>
    </message>
    <message>
        <source>Something is missing, or wrong: it is said at its field.</source>
        <translation>有缺项或错误：见各栏提示。</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>It is this number</source>
        <translation>就是这个号</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Printer:</source>
        <translation>打印机：</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Office, cashier, printer and clock</source>
        <translation>供电所、收费员、打印机、时钟</translation>
    </message>
</context>
<context>
    <name>HeaderLine</name>
    <message>
        <source>Counter {code}</source>
        <translation>{code} 号窗口</translation>
    </message>
    <message>
        <source>till open since {time}</source>
        <translation>{time} 开班</translation>
    </message>
    <message>
        <source>no till open</source>
        <translation>未开班</translation>
    </message>
</context>
<context>
    <name>HeaderPanel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>该行内容</translation>
    </message>
    <message>
        <source>Which row is the header?</source>
        <translation>哪一行是表头？</translation>
    </message>
    <message>
        <source>Choose what the list holds, then the row with the names of the columns, Enter</source>
        <translation>先选表格种类，再选表头所在行，按 Enter</translation>
    </message>
</context>
<context>
    <name>HintsPanel</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 条线索</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Customer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>找到：{count}</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter open</source>
        <translation>↑↓ 选择 · Enter 打开</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>找到的用户</translation>
    </message>
</context>
<context>
    <name>ImportsController</name>
    <message>
        <source>Workbook from head office</source>
        <translation>公司下发的表格</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何更改。</translation>
    </message>
    <message>
        <source>These columns will be remembered when the workbook is taken.</source>
        <translation>接收表格时将记住这些列的对应。</translation>
    </message>
    <message>
        <source>Saved for head office: {file}</source>
        <translation>已保存，供上报公司：{file}</translation>
    </message>
</context>
<context>
    <name>ImportsView</name>
    <message>
        <source>Rows of a figure</source>
        <translation>查看分组</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>在 Excel 中打开</translation>
    </message>
    <message>
        <source>Change column</source>
        <translation>更改列</translation>
    </message>
    <message>
        <source>Keep mapping</source>
        <translation>保存对应</translation>
    </message>
    <message>
        <source>Save with problems</source>
        <translation>导出问题行</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Offered ({count})</source>
        <translation>待调整（{count}）</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>待调整</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Head office&apos;s workbook</source>
        <translation>公司下发的表格</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here. Nothing is taken before you have seen it.</source>
        <translation>选择文件，或拖到此处。查看之前不会接收任何内容。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Cancel: nothing is kept  Esc</source>
        <translation>取消，不保留  Esc</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>{file} · sheet “{sheet}” · {rows} rows</source>
        <translation>{file} · 工作表“{sheet}” · {rows} 行</translation>
    </message>
    <message>
        <source>Take: {count}</source>
        <translation>接收 {count} 行</translation>
    </message>
    <message>
        <source>Reading the workbook…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>{done} of {all} rows</source>
        <translation>{done} / {all} 行</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keys: {screen}</source>
        <translation>按键：{screen}</translation>
    </message>
    <message>
        <source>A key that does nothing now is not shown in the bar below. Esc goes back.</source>
        <translation>当前无效的键不在下方栏中显示。按 Esc 返回。</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>本键位卡</translation>
    </message>
    <message>
        <source>Another screen</source>
        <translation>其他界面</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>放大或缩小文字</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing here can be changed by you now.</source>
        <translation>此处您目前无可办理的业务。</translation>
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
        <translation>解锁</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>PIN of {name}. What was typed is kept.</source>
        <translation>{name} 的 PIN。已输入的内容仍保留。</translation>
    </message>
    <message>
        <source>Someone else signs in</source>
        <translation>换人登录</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Language and text</source>
        <translation>语言和字号</translation>
    </message>
    <message>
        <source>← and → choose, Tab goes to the next line. The window changes at once.</source>
        <translation>← 和 → 选择，Tab 到下一行。窗口立即改变。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>F7 switches the language here and at every sign-in.</source>
        <translation>在此处和每次登录时，F7 切换语言。</translation>
    </message>
    <message>
        <source>Ctrl and + or − make the text larger or smaller anywhere.</source>
        <translation>任何界面都可用 Ctrl 和 + 或 − 放大缩小文字。</translation>
    </message>
    <message>
        <source>Receipts are printed in the country&apos;s language, whatever the window speaks.</source>
        <translation>无论界面用哪种语言，收据都以本国文字打印。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>This is how it looks:</source>
        <translation>效果如下：</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PRACTICE – nothing here counts</source>
        <translation>练习模式 – 一切无效</translation>
    </message>
    <message>
        <source>Electricity bill office</source>
        <translation>电费收费</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>尚未选择人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>更改身份</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>设此 PIN</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
</context>
<context>
    <name>MonthController</name>
    <message>
        <source>The month is printed.</source>
        <translation>月报已打印。</translation>
    </message>
    <message>
        <source>Saved in the folder of exports: {file}</source>
        <translation>已保存到导出文件夹：{file}</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>undone {sum}</source>
        <translation>作废冲红 {sum}</translation>
    </message>
    <message>
        <source>Over, short</source>
        <translation>长款、短款</translation>
    </message>
    <message>
        <source>Closing arrears</source>
        <translation>日末欠费</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>本月各日</translation>
    </message>
    <message>
        <source>Enter: the day</source>
        <translation>Enter：打开该日</translation>
    </message>
    <message>
        <source>No business in this month.</source>
        <translation>本月无营业日。</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已日结</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>未日结</translation>
    </message>
    <message>
        <source>no till</source>
        <translation>无班次</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>办理中</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Open the day</source>
        <translation>打开该日</translation>
    </message>
    <message>
        <source>Other month</source>
        <translation>其他月份</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>打印月报</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Month:</source>
        <translation>月份：</translation>
    </message>
    <message>
        <source>Month to be shown</source>
        <translation>要查看的月份</translation>
    </message>
    <message>
        <source>mm/yyyy</source>
        <translation>月/年</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>保存为工作簿</translation>
    </message>
    <message>
        <source>Month {month}</source>
        <translation>{month} 月报</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n 个营业日</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums that do not agree</source>
        <translation>合计不符</translation>
    </message>
    <message>
        <source>Days that do not begin with what the day before ended with</source>
        <translation>日初欠费与前一日日末不符的日期</translation>
    </message>
    <message>
        <source>Every day agrees and joins the next one</source>
        <translation>逐日相符且首尾衔接</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) never closed</source>
        <translation>
            <numerusform>%n 天未日结</numerusform>
        </translation>
    </message>
    <message>
        <source>Over and short together: {sum}</source>
        <translation>长短款合计：{sum}</translation>
    </message>
    <message>
        <source>Collected by banks: {sum}</source>
        <translation>银行代收：{sum}</translation>
    </message>
    <message>
        <source>This is no month: mm/yyyy</source>
        <translation>不是月份：月/年</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Sum, or the notes below: the sum follows them</source>
        <translation>金额，或在下方填张数：金额自动合计</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>备注（可留空）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Exchange with</source>
        <translation>与谁调换</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>I give</source>
        <translation>我给出</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>I get</source>
        <translation>我收到</translation>
    </message>
    <message>
        <source>Counter {code} · {name}</source>
        <translation>{code} 号窗口 · {name}</translation>
    </message>
    <message>
        <source>Cash goes to the safe now, on a slip with two names.</source>
        <translation>现金立即缴入保险柜，凭单两人签名。</translation>
    </message>
    <message>
        <source>Cash comes from the safe into this till, on a slip with two names.</source>
        <translation>从保险柜领入现金，凭单两人签名。</translation>
    </message>
    <message>
        <source>Cash that pays no bill comes into the till.</source>
        <translation>与账单无关的现金收入。</translation>
    </message>
    <message>
        <source>Cash leaves the till for something that is no bill.</source>
        <translation>与账单无关的现金支出。</translation>
    </message>
    <message>
        <source>Notes against notes of the same sum; no till&apos;s sum changes.</source>
        <translation>等额换币，各班次金额不变。</translation>
    </message>
    <message>
        <source>The note leaves the till&apos;s cash and is kept as evidence. Write from whom it came.</source>
        <translation>假币从库存现金中剔除并留作证据。请写明来源。</translation>
    </message>
    <message>
        <source>Say how much, or which notes.</source>
        <translation>请填写金额或面额。</translation>
    </message>
    <message>
        <source>Both sides must make the same sum.</source>
        <translation>两边金额必须相等。</translation>
    </message>
    <message>
        <source>No other till is open.</source>
        <translation>没有其他开着的班次。</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>请先写原因。</translation>
    </message>
</context>
<context>
    <name>MovesPanel</name>
    <message>
        <source>Cash in and out</source>
        <translation>现金收付</translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation>上缴</translation>
    </message>
    <message>
        <source>From safe</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>其他收入</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换零</translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation>假币</translation>
    </message>
</context>
<context>
    <name>NewMember</name>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>NotFoundPanel</name>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>未找到“{text}”</translation>
    </message>
    <message>
        <source>Tried: customer code, bill, meter, phone, name and address. Shorten it, or ask whether head office&apos;s newest file was imported.</source>
        <translation>已按户号、账单、电表、电话、户名、地址查找。请缩短关键词，或确认是否已导入公司最新文件。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes and coins</source>
        <translation>券别</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Number of {note}</source>
        <translation>{note} 的张数</translation>
    </message>
</context>
<context>
    <name>NothingOwedPanel</name>
    <message>
        <source>Nothing owed</source>
        <translation>无欠费</translation>
    </message>
    <message>
        <source>Customer file and statement</source>
        <translation>用户档案与对账单</translation>
    </message>
    <message>
        <source>Period {period} was paid on {day}, receipt {number}.</source>
        <translation>账期 {period} 已于 {day} 缴清，收据 {number}。</translation>
    </message>
    <message>
        <source>Credit balance {sum}.</source>
        <translation>账户结余 {sum}。</translation>
    </message>
    <message>
        <source>F8 takes a prepayment.</source>
        <translation>按 F8 收预存。</translation>
    </message>
</context>
<context>
    <name>OffersController</name>
    <message numerus="yes">
        <source>%n bill(s) adjusted.</source>
        <translation>
            <numerusform>已调整 %n 张账单。</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} became credit.</source>
        <translation>{sum} 已转为结余。</translation>
    </message>
    <message>
        <source>To be approved.</source>
        <translation>待批准。</translation>
    </message>
    <message numerus="yes">
        <source>Dropped. %n still offered.</source>
        <translation>
            <numerusform>已放弃。还剩 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersPanel</name>
    <message>
        <source>Bill and customer</source>
        <translation>账单与用户</translation>
    </message>
    <message>
        <source>names no bill</source>
        <translation>未写明账单</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}，第 {row} 行</translation>
    </message>
    <message>
        <source>Adjusted by</source>
        <translation>调整金额</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why will {document} not be taken?</source>
        <translation>为什么不接受 {document}？</translation>
    </message>
    <message>
        <source>Corrected before, by hand</source>
        <translation>之前已手工调整</translation>
    </message>
    <message>
        <source>No such bill here</source>
        <translation>本所无此账单</translation>
    </message>
    <message>
        <source>Head office withdrew it</source>
        <translation>公司已撤回</translation>
    </message>
    <message>
        <source>The sum is wrong</source>
        <translation>金额有误</translation>
    </message>
    <message>
        <source>or in your own words, then Enter</source>
        <translation>或自行填写后按 Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s) offered by head office</source>
        <translation>
            <numerusform>公司提出 %n 项调整</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is offered</source>
        <translation>没有待处理的调整</translation>
    </message>
    <message>
        <source>Rows below zero change no bill by themselves. What is left here waits; the sums are as of today.</source>
        <translation>负数行不会自行更改账单。未接受的留在此处；金额截至今日。</translation>
    </message>
    <message>
        <source>Offered adjustments</source>
        <translation>待处理的调整</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Drop this one</source>
        <translation>放弃此项</translation>
    </message>
    <message>
        <source>Take {count}: {sum}</source>
        <translation>接受 {count} 项：{sum}</translation>
    </message>
    <message>
        <source>The row names no bill of ours</source>
        <translation>该行未写明本所账单</translation>
    </message>
    <message>
        <source>The bill asks less than that</source>
        <translation>账单金额不足</translation>
    </message>
    <message>
        <source>{sum} becomes credit</source>
        <translation>{sum} 转为结余</translation>
    </message>
    <message>
        <source>Bill then owes {sum}</source>
        <translation>账单尚欠 {sum}</translation>
    </message>
    <message>
        <source>adjust in the customer&apos;s file, or drop it</source>
        <translation>在用户档案中调整，或放弃</translation>
    </message>
    <message>
        <source>customer then owes {sum}</source>
        <translation>用户合计尚欠 {sum}</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As it stands at the head of every receipt. Name and address can be changed later.</source>
        <translation>即每张收据抬头的内容。名称和地址以后可以修改。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>The code begins every receipt number. It stays as it is for good.</source>
        <translation>代码是每个收据编号的开头，以后不能更改。</translation>
    </message>
    <message>
        <source>All data lies in this one folder on this PC. It works without a network.</source>
        <translation>全部数据都在本机的这一个文件夹中，无需网络。</translation>
    </message>
    <message>
        <source>Choose a folder that is not copied to a cloud (OneDrive, Zalo, 百度网盘).</source>
        <translation>请选择不会自动上传到云盘的文件夹（OneDrive、百度网盘）。</translation>
    </message>
    <message>
        <source>A practice office is for learning: its papers say that they have no value.</source>
        <translation>练习单位供学习使用：打印的单据都注明无效。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Code (A–Z, 0–9)</source>
        <translation>代码（A–Z、0–9）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>另选文件夹</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Real work</source>
        <translation>正式收费</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Electricity office</source>
        <translation>供电所</translation>
    </message>
    <message>
        <source>Nothing counts; a striped banner says so on every screen.</source>
        <translation>一切无效；每个界面都有条纹横幅提示。</translation>
    </message>
    <message>
        <source>Every receipt counts. This cannot be turned into practice later.</source>
        <translation>每张收据都有效。以后不能改成练习单位。</translation>
    </message>
</context>
<context>
    <name>OpenedCase</name>
    <message>
        <source>Other acts</source>
        <translation>其他业务</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>收据 {number}</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收费时间</translation>
    </message>
    <message>
        <source>This customer&apos;s part</source>
        <translation>该户部分</translation>
    </message>
    <message>
        <source>Paid together</source>
        <translation>合并收费</translation>
    </message>
    <message>
        <source>{count} receipts · {payer}</source>
        <translation>{count} 张收据 · {payer}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质件</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cash back to the customer</source>
        <translation>退还现金</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Receipts undone</source>
        <translation>撤销的收据</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>另一用户</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>用电量</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The office is on a stick. Never pull it out while the window is open; back it up.</source>
        <translation>本单位的数据在 U 盘上。窗口打开时切勿拔出；请做好备份。</translation>
    </message>
</context>
<context>
    <name>OpeningPanel</name>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>No counter is free.</source>
        <translation>没有空闲窗口。</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>{code} 号窗口</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>The float comes from the safe. Where it differs from before, that is written down.</source>
        <translation>备用金来自保险柜。与上次不同会记录下来。</translation>
    </message>
    <message>
        <source>Float of the till before</source>
        <translation>上一班次备用金</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ 相同</translation>
    </message>
</context>
<context>
    <name>OwedPanel</name>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>交费期限</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>as of today, late fee included</source>
        <translation>截至今日，含违约金</translation>
    </message>
    <message>
        <source>Owed, bill by bill</source>
        <translation>逐张欠费</translation>
    </message>
    <message>
        <source>✓ Nothing owed</source>
        <translation>✓ 无欠费</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Late fee left</source>
        <translation>仅剩违约金</translation>
    </message>
</context>
<context>
    <name>OwnPin</name>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>我的 PIN</translation>
    </message>
    <message>
        <source>Digits, or a password with letters. Nobody else needs to know it.</source>
        <translation>数字，或含字母的密码。不必让他人知道。</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>现用 PIN</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>张数</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) issued on paper, in no book</source>
        <translation>
            <numerusform>%n 张收据已开出但账簿中没有</numerusform>
        </translation>
    </message>
    <message>
        <source>They were issued after the backup. A cashier enters them from their counterfoils.</source>
        <translation>这些收据是备份之后开出的。由收费员按存根录入。</translation>
    </message>
    <message>
        <source>Open a till first (Ctrl+4): their money goes into its drawer.</source>
        <translation>请先开收款班次（Ctrl+4）：这些钱计入该班次的钱箱。</translation>
    </message>
    <message>
        <source>They were issued after the backup. Enter them from their counterfoils; the list shrinks.</source>
        <translation>这些收据是备份之后开出的。请按存根逐张录入，清单会随之缩短。</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>How it was paid is not complete: something is missing at the cursor.</source>
        <translation>付款方式不完整：光标处还需填写。</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>收据号码</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>收据日期</translation>
    </message>
    <message>
        <source>Customer: code, phone or name</source>
        <translation>用户：户号、电话或姓名</translation>
    </message>
    <message>
        <source>Sum on the paper</source>
        <translation>收据金额</translation>
    </message>
    <message>
        <source>The number on the paper is missing.</source>
        <translation>缺收据号码。</translation>
    </message>
    <message>
        <source>The date on the paper is missing.</source>
        <translation>缺收据日期。</translation>
    </message>
    <message>
        <source>The customer is missing.</source>
        <translation>缺用户。</translation>
    </message>
    <message>
        <source>The sum on the paper is missing.</source>
        <translation>缺收据金额。</translation>
    </message>
    <message>
        <source>Still to be entered: {sum}</source>
        <translation>还需录入：{sum}</translation>
    </message>
    <message>
        <source>Owes now: {sum}</source>
        <translation>现欠：{sum}</translation>
    </message>
    <message>
        <source>{sum} more than the paper says</source>
        <translation>比收据多 {sum}</translation>
    </message>
    <message>
        <source>Adds up: {sum}</source>
        <translation>已相符：{sum}</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Printer: {paper}</source>
        <translation>打印机：{paper}</translation>
    </message>
    <message>
        <source>None: keep the PDF</source>
        <translation>不打印：保留 PDF</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被裁切</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>没有打出</translation>
    </message>
    <message>
        <source>as a PDF</source>
        <translation>存 PDF</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>未试打</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Paper and printers</source>
        <translation>纸张和打印机</translation>
    </message>
    <message>
        <source>One printer and one size for each kind of paper. Settings can change them later.</source>
        <translation>每种单据选一台打印机和一种纸张，以后可在“设置”中更改。</translation>
    </message>
    <message>
        <source>no printer: PDF</source>
        <translation>不打印：存 PDF</translation>
    </message>
    <message>
        <source>A right test page</source>
        <translation>合格的测试页</translation>
    </message>
    <message>
        <source>The frame has all four sides.</source>
        <translation>边框四边完整。</translation>
    </message>
    <message>
        <source>The line with ế ử Ỡ Ậ ỹ and 收据 is readable.</source>
        <translation>能看清含 ế ử Ỡ Ậ ỹ 和 收据 的一行。</translation>
    </message>
    <message>
        <source>The ruler is 50 mm long.</source>
        <translation>标尺长 50 mm。</translation>
    </message>
    <message>
        <source>The bar code can be scanned.</source>
        <translation>条码可以扫描。</translation>
    </message>
    <message>
        <source>Without a printer money is taken all the same: each receipt is kept as a PDF.</source>
        <translation>没有打印机也能收款：每张收据都保存为 PDF。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>A4 报表</translation>
    </message>
    <message>
        <source>day sheet, statements</source>
        <translation>日结表、对账单</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>pay-out, turn-in</source>
        <translation>支出、上缴</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>被裁切</translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation>没有打出</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>and slips of the till</source>
        <translation>和班次单据</translation>
    </message>
    <message>
        <source>one for each payment</source>
        <translation>每次收款一张</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s) found on this PC.</source>
        <translation>
            <numerusform>在本机找到 %n 台打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer found. Money can be taken all the same: receipts are kept as PDF.</source>
        <translation>未找到打印机。照样可以收款：收据保存为 PDF。</translation>
    </message>
    <message>
        <source>Picture of the test page, {paper}</source>
        <translation>测试页预览（{paper}）</translation>
    </message>
    <message>
        <source>How did the test page come out? Is the frame whole, and is every line readable?</source>
        <translation>测试页打得怎样？边框完整吗？每行都清楚吗？</translation>
    </message>
    <message>
        <source>Choose the size that lies in the printer, print at 100 % in its driver, then F9 again.</source>
        <translation>请选择打印机中实际的纸张，在驱动中设为 100 %，然后再按 F9。</translation>
    </message>
    <message>
        <source>Is it switched on, with paper, and connected? Then F9 again, or choose another printer.</source>
        <translation>电源开了吗？有纸吗？连好了吗？然后再按 F9，或另选打印机。</translation>
    </message>
    <message>
        <source>Nothing to try: this paper is kept as a PDF and can be printed later.</source>
        <translation>无须试打：此单据保存为 PDF，以后可以再打。</translation>
    </message>
    <message>
        <source>Try it: F9 prints a test page on {printer}.</source>
        <translation>试一下：F9 在 {printer} 上打印测试页。</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>four words or more; empty: not encrypted</source>
        <translation>至少四个词；留空则不加密</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
</context>
<context>
    <name>PaymentColumn</name>
    <message>
        <source>Take payment, print receipt</source>
        <translation>收费并打印收据</translation>
    </message>
    <message>
        <source>QR / transfer</source>
        <translation>二维码 / 转账</translation>
    </message>
    <message>
        <source>Part payment</source>
        <translation>部分缴费</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>First people</source>
        <translation>首批人员</translation>
    </message>
    <message>
        <source>Only names and PINs. More people, roles and counters come later, on the screen Staff.</source>
        <translation>只需姓名和 PIN。以后可在“人员”界面添加人员和角色。</translation>
    </message>
    <message>
        <source>name and PIN</source>
        <translation>姓名和 PIN</translation>
    </message>
    <message>
        <source>Why two sign-ins?</source>
        <translation>为什么有两个登录？</translation>
    </message>
    <message>
        <source>The administrator adds people and takes workbooks in. He takes no money.</source>
        <translation>管理员添加人员、导入工作簿，不收款。</translation>
    </message>
    <message>
        <source>The cashier opens the till and takes money, under a name of their own.</source>
        <translation>收费员开班收款，用自己的用户名登录。</translation>
    </message>
    <message>
        <source>The supervisor approves what takes two persons and closes the day.</source>
        <translation>班长审批需两人办理的事，并做日结。</translation>
    </message>
    <message>
        <source>Encrypted, a stolen PC gives nothing away. Keep the passphrase on paper, elsewhere.</source>
        <translation>加密后，电脑被盗也不会泄露数据。请把口令写在纸上，存放在别处。</translation>
    </message>
    <message>
        <source>Alone: one person signs in as either. What takes a second person waits for approval.</source>
        <translation>独自办理：一人使用两个登录。需第二人的事等待审批。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>At least 4 digits.</source>
        <translation>至少 4 位。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Who sits at the counter?</source>
        <translation>谁在窗口收费？</translation>
    </message>
    <message>
        <source>Encrypt the data?</source>
        <translation>是否加密数据？</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The same person, alone</source>
        <translation>同一人，独自办理</translation>
    </message>
    <message>
        <source>A cashier</source>
        <translation>一名收费员</translation>
    </message>
    <message>
        <source>A supervisor</source>
        <translation>一名班长</translation>
    </message>
    <message>
        <source>An office of one person: two sign-ins, one PIN. What takes two persons stands at once and is approved later.</source>
        <translation>一人单位：两个登录，一个 PIN。需两人办理的事先行生效，事后审批。</translation>
    </message>
    <message>
        <source>What takes two persons is approved by the administrator, until there is a supervisor.</source>
        <translation>需两人办理的事由管理员审批，直到有班长为止。</translation>
    </message>
    <message>
        <source>A supervisor takes no money at the counter: cashiers are added after the sign-in.</source>
        <translation>班长不在窗口收款：登录后再添加收费员。</translation>
    </message>
    <message>
        <source>They sign in as: admin ({administrator}) and {user} ({role}).</source>
        <translation>用户名：admin（{administrator}）和 {user}（{role}）。</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>PIN or password, hidden</source>
        <translation>PIN 或密码，已隐藏</translation>
    </message>
</context>
<context>
    <name>PinFields</name>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>两次输入的 PIN 不同。</translation>
    </message>
    <message>
        <source>PIN, at least 4 digits</source>
        <translation>PIN，至少 4 位</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再次输入 PIN</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>The law of the country that the bills are collected under. The currency goes with it.</source>
        <translation>收取电费所依据的本国规定，货币随之确定。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>A bill of an earlier year keeps the rules of its year.</source>
        <translation>往年的账单仍按当年规定。</translation>
    </message>
    <message>
        <source>Rounding and the words of amounts can be changed later in Settings.</source>
        <translation>取整方式和金额读法以后可在“设置”中更改。</translation>
    </message>
    <message>
        <source>Country and currency stay for good.</source>
        <translation>国家和货币以后不能更改。</translation>
    </message>
    <message>
        <source>{policy} · in force since {day}</source>
        <translation>{policy} · 自 {day} 起施行</translation>
    </message>
    <message>
        <source>What it means: {country}</source>
        <translation>含义：{country}</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message numerus="yes">
        <source>A bill is due %n day(s) after it was issued.</source>
        <translation>
            <numerusform>账单在开出 %n 天后到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>A bill is due on day {day} of the month.</source>
        <translation>账单每月 {day} 日到期。</translation>
    </message>
    <message>
        <source>Late fee: {rate} % a year on what is overdue, counted by days.</source>
        <translation>违约金：按逾期金额年 {rate} %，逐日计算。</translation>
    </message>
    <message>
        <source>Late fee: {resident} ‰ a day for homes; others {other} ‰, across years {across} ‰.</source>
        <translation>违约金每日：居民 {resident} ‰；其他 {other} ‰，跨年 {across} ‰。</translation>
    </message>
    <message>
        <source>Cash is taken to the last unit, without rounding.</source>
        <translation>现金按实收取，不抹零。</translation>
    </message>
    <message>
        <source>Cash is rounded to {unit}.</source>
        <translation>现金取整到 {unit}。</translation>
    </message>
    <message numerus="yes">
        <source>A cashier may undo a payment for %n minute(s); after that a supervisor.</source>
        <translation>
            <numerusform>收费员可在 %n 分钟内撤销收款；之后须由班长办理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>The test page went to the printer.</source>
        <translation>测试页已送打印。</translation>
    </message>
    <message>
        <source>Where the support bundle goes</source>
        <translation>支持包保存位置</translation>
    </message>
    <message>
        <source>One moment: the books are checked for the bundle.</source>
        <translation>请稍候：正在为支持包核对账簿。</translation>
    </message>
    <message>
        <source>{file} is made. Not in it: names, phones, addresses, customer codes, receipts, sums, PINs, keys.</source>
        <translation>已生成 {file}。其中没有：姓名、电话、地址、户号、收据、金额、PIN、密钥。</translation>
    </message>
</context>
<context>
    <name>PreferencesView</name>
    <message>
        <source>Next setting</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>支持包</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>空闲锁定</translation>
    </message>
    <message>
        <source>Receipt paper</source>
        <translation>收据纸张</translation>
    </message>
    <message>
        <source>Receipt language</source>
        <translation>收据语言</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>现金取整</translation>
    </message>
    <message>
        <source>Amounts in words</source>
        <translation>大写读法</translation>
    </message>
    <message>
        <source>Warn without a backup</source>
        <translation>多久未备份时提醒</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>No printer: keep the PDF</source>
        <translation>不打印：保留 PDF</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>✓ {code} · longest gap {gap} ms · ends with {end}</source>
        <translation>✓ {code} · 最长间隔 {gap} ms · 以 {end} 结束</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>Receipts and cash</source>
        <translation>收据与现金</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>扫描枪测试</translation>
    </message>
    <message>
        <source>Help from outside</source>
        <translation>外部支持</translation>
    </message>
    <message>
        <source>Print a test page  F9</source>
        <translation>打印测试页  F9</translation>
    </message>
    <message>
        <source>Make a support bundle  F8</source>
        <translation>生成支持包  F8</translation>
    </message>
    <message>
        <source>Logs, versions and checks in one file for whoever helps; no names, phones, codes or sums.</source>
        <translation>日志、版本和核对结果合为一个文件，供技术支持使用；不含姓名、电话、户号或金额。</translation>
    </message>
    <message>
        <source>Scan any code here</source>
        <translation>在此扫描任意条码</translation>
    </message>
    <message>
        <source>Longest gap between two keys of a scan</source>
        <translation>扫描两键之间的最长间隔</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>不取整</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>进位</translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message>
        <source>No column yet for: {fields}. Choose a column, F6.</source>
        <translation>尚无对应列：{fields}。请选列，按 F6。</translation>
    </message>
    <message>
        <source>{file} was taken before: nothing changed.</source>
        <translation>{file} 已接收过：没有变化。</translation>
    </message>
    <message>
        <source>{file}: {count} taken, {amount}.</source>
        <translation>{file}：已接收 {count} 行，{amount}。</translation>
    </message>
    <message>
        <source>{amount} became credit of {count} customer(s).</source>
        <translation>{amount} 已转为 {count} 户的结余。</translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s) are offered: nothing of them is booked yet.</source>
        <translation>
            <numerusform>提出 %n 项调整：尚未入账。</numerusform>
        </translation>
    </message>
    <message>
        <source>{bill}: {known} → {new}, already paid: held for the supervisor</source>
        <translation>{bill}：{known} → {new}，已缴：待班长处理</translation>
    </message>
    <message>
        <source>{bill}: {known} → {new}, the difference becomes an adjustment</source>
        <translation>{bill}：{known} → {new}，差额作调整</translation>
    </message>
    <message>
        <source>{bill} is open here and no longer in the list</source>
        <translation>{bill} 本所未结，名单已无</translation>
    </message>
    <message>
        <source>Read, {count} rows</source>
        <translation>已读 {count} 行</translation>
    </message>
    <message>
        <source>Held, {count} rows</source>
        <translation>扣下 {count} 行</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The sheet states no total</source>
        <translation>表中无合计</translation>
    </message>
    <message>
        <source>Total in the file ({cell})</source>
        <translation>文件合计（{cell}）</translation>
    </message>
    <message>
        <source>+ cells that stand as text, row {rows}</source>
        <translation>+ 以文本存放的数字，第 {rows} 行</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Number on the paper in the printer</source>
        <translation>打印机中纸上的号码</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>It is this number</source>
        <translation>就是这个号</translation>
    </message>
    <message>
        <source>This form is spoiled</source>
        <translation>这张作废</translation>
    </message>
    <message>
        <source>Every receipt takes the next number. No money is taken before the number is confirmed.</source>
        <translation>每张收据取下一号。号码未确认前不收款。</translation>
    </message>
    <message>
        <source>Open a till first.</source>
        <translation>请先开班。</translation>
    </message>
    <message>
        <source>No forms in hand: ask the supervisor for some.</source>
        <translation>手中没有单据：请向班长领用。</translation>
    </message>
    <message>
        <source>Confirmed: {series} {number}</source>
        <translation>已确认：{series} {number}</translation>
    </message>
    <message>
        <source>Expected: {series} {number}</source>
        <translation>应为：{series} {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) left</source>
        <translation>
            <numerusform>剩 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintersCard</name>
    <message>
        <source>In the printers</source>
        <translation>打印机中的单据</translation>
    </message>
    <message>
        <source>Counter {counter} · till {till}</source>
        <translation>{counter} 号窗口 · 班次 {till}</translation>
    </message>
    <message>
        <source>no form left</source>
        <translation>已用完</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) left</source>
        <translation>
            <numerusform>剩 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Till and day</source>
        <translation>班次与日结</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>X reading: the till stays open</source>
        <translation>X 读数：班次继续</translation>
    </message>
    <message>
        <source>Counter {code}, {name}: closed {time}</source>
        <translation>{code} 号窗口，{name}：{time} 交班</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>Missing: {numbers}</source>
        <translation>缺号：{numbers}</translation>
    </message>
    <message>
        <source>No number is missing</source>
        <translation>无缺号</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>开班时间</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Cash and totals are shown when the count is locked.</source>
        <translation>锁定清点后才显示现金和合计。</translation>
    </message>
    <message>
        <source>Enter opens · Esc back</source>
        <translation>Enter 打开 · Esc 返回</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>缺 %n 号</numerusform>
        </translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>总收入</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>账面现金</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>实点现金</translation>
    </message>
    <message>
        <source>Paid or written off</source>
        <translation>已补足或核销</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
</context>
<context>
    <name>ReasonChoice</name>
    <message>
        <source>Reason: choose by digit</source>
        <translation>原因：按数字选择</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>补充说明（可不填）</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>自填原因</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason on the sheet</source>
        <translation>报表上的原因</translation>
    </message>
    <message>
        <source>F7: usual reasons, or type</source>
        <translation>F7：常用原因，或输入</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>尚无收据。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>undone {time}</source>
        <translation>已作废 {time}</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>作废、冲红</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Last receipts</source>
        <translation>最近收据</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n receipt(s) · {sum}</source>
        <translation>
            <numerusform>今日：%n 张 · {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt on this till yet</source>
        <translation>本班尚无收据</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>RestoreController</name>
    <message>
        <source>The backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing of the office was changed. The log says more.</source>
        <translation>出错了。单位数据未作更改。详情见日志。</translation>
    </message>
    <message>
        <source>The office was in {folder} and is gone from there: its disk is missing, or the folder was moved or deleted.</source>
        <translation>单位数据原在 {folder}，现已不在：磁盘缺失，或文件夹被移动或删除。</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Choose the backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>What would be missing?</source>
        <translation>会缺少什么？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The office cannot be opened</source>
        <translation>无法打开单位数据</translation>
    </message>
    <message>
        <source>One moment: the backup is read and checked.</source>
        <translation>请稍候：正在读取并核对备份。</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the journal are damaged: what they hold is missing.</source>
        <translation>
            <numerusform>日志有 %n 段损坏：其中内容无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the backup brings back. F12 restores it.</source>
        <translation>以上是备份能恢复的内容。按 F12 恢复。</translation>
    </message>
    <message>
        <source>A supervisor restores a backup: name and PIN, Enter shows what would be missing, then F12. Nothing is deleted.</source>
        <translation>由班长恢复备份：输入用户名和 PIN，按 Enter 查看会缺什么，再按 F12。不会删除任何内容。</translation>
    </message>
    <message>
        <source>A supervisor can restore a backup: choose it on the stick or share (F4). Nothing is deleted.</source>
        <translation>班长可以恢复备份：在 U 盘或共享盘上选择（F4）。不会删除任何内容。</translation>
    </message>
    <message>
        <source>Backup (F4)</source>
        <translation>备份 (F4)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s user name</source>
        <translation>班长用户名</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Backups found</source>
        <translation>找到的备份</translation>
    </message>
    <message>
        <source>Backups are kept at {place}, which cannot be reached: plug it in, then F5.</source>
        <translation>备份在 {place}，现在无法访问：请插入后按 F5。</translation>
    </message>
    <message>
        <source>Backup of {day}: {receipts} receipts.</source>
        <translation>{day} 的备份：{receipts} 张收据。</translation>
    </message>
    <message>
        <source>The journal brings back {receipts} more.</source>
        <translation>日志可再找回 {receipts} 张。</translation>
    </message>
    <message>
        <source>Missing, to be entered from their counterfoils: {numbers}.</source>
        <translation>缺少，需按存根补录：{numbers}。</translation>
    </message>
    <message>
        <source>As far as this computer knows, no receipt is missing.</source>
        <translation>据本机所知，不缺收据。</translation>
    </message>
    <message>
        <source>The office was encrypted, this backup is not: encrypt it again when it is restored.</source>
        <translation>本单位数据原已加密，此备份未加密：恢复后请重新加密。</translation>
    </message>
    <message>
        <source>Something is missing: the backup, the user name or the PIN.</source>
        <translation>缺少内容：备份、用户名或 PIN。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Cashier</source>
        <translation>收费员</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>走收员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>调度员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>稽核员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>新增：{count}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>有变更：{count}</translation>
    </message>
    <message>
        <source>Known already: {count}</source>
        <translation>已有：{count}</translation>
    </message>
    <message>
        <source>Held rows: {count}</source>
        <translation>扣下 {count} 行</translation>
    </message>
    <message>
        <source>Open here, not named any more: {count}</source>
        <translation>本所未结而文件未列：{count}</translation>
    </message>
    <message>
        <source>row numbers as in Excel</source>
        <translation>行号同 Excel</translation>
    </message>
    <message>
        <source>No row to list here.</source>
        <translation>没有可列的行。</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>No backup place</source>
        <translation>未选备份位置</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Last backup %n day(s) ago</source>
        <translation>上次备份在 %n 天前</translation>
    </message>
    <message>
        <source>Saved. Backed up {when}</source>
        <translation>已保存。备份 {when}</translation>
    </message>
    <message>
        <source>Backup waits for %n day(s)</source>
        <translation>备份已等待 %n 天</translation>
    </message>
    <message>
        <source>Saved. Backup waits since {when}</source>
        <translation>已保存。备份自 {when} 起等待</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saved receipt {number} and sent it to the printer.</source>
        <translation>收据 {number} 已保存并送打印。</translation>
    </message>
    <message>
        <source>Saved receipt {number}, not printed: the money is safe, F9 prints it.</source>
        <translation>收据 {number} 已保存，未打印：款项无误，按 F9 打印。</translation>
    </message>
    <message>
        <source>F11 voids it ({minutes}:{seconds:02d} left)</source>
        <translation>F11 作废（剩 {minutes}:{seconds:02d}）</translation>
    </message>
</context>
<context>
    <name>SetUpController</name>
    <message>
        <source>Folder of the data</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>collectoffice – first set-up</source>
        <translation>collectoffice – 首次设置</translation>
    </message>
    <message>
        <source>{printer} takes no page now. Is it switched on and connected? Then F9 again.</source>
        <translation>{printer} 现在不接收打印。电源和连线好了吗？然后再按 F9。</translation>
    </message>
    <message>
        <source>{name}, code {code}</source>
        <translation>{name}，代码 {code}</translation>
    </message>
    <message>
        <source>Data: {folder}</source>
        <translation>数据：{folder}</translation>
    </message>
    <message>
        <source>Sign in: {users}</source>
        <translation>用户：{users}</translation>
    </message>
    <message>
        <source>Receipts: {printer}</source>
        <translation>收据：{printer}</translation>
    </message>
    <message>
        <source>Practice: nothing here counts, and every paper says so.</source>
        <translation>练习：这里的一切无效，每张单据上都会注明。</translation>
    </message>
    <message numerus="yes">
        <source>Practice data taken in: %n row(s).</source>
        <translation>
            <numerusform>已导入练习数据：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>After the administrator&apos;s sign-in the import screen opens.</source>
        <translation>管理员登录后会打开导入界面。</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was made; try again. The log says more.</source>
        <translation>出错了。没有建立任何内容；请重试。日志中有详情。</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one (F6).</source>
        <translation>无法写入此文件夹。请另选（F6）。</translation>
    </message>
    <message>
        <source>2 to 12 letters A–Z and digits, like TC01.</source>
        <translation>2 至 12 位字母 A–Z 和数字，如 TC01。</translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>另选文件夹</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>打印结果</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>First set-up</source>
        <translation>首次设置</translation>
    </message>
    <message>
        <source>Step {number}: {step}</source>
        <translation>第 {number} 步：{step}</translation>
    </message>
    <message>
        <source>Making the office …</source>
        <translation>正在建立单位…</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>打开单位</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>建立单位</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
</context>
<context>
    <name>SignInController</name>
    <message>
        <source>Every receipt is saved as soon as it is taken</source>
        <translation>收据在收费当时即保存</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved, not printed</source>
        <translation>
            <numerusform>%n 张收据已保存，未打印</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>till open at counter {counter}</source>
        <translation>在 {counter} 号窗口有未结班次</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Choose yourself</source>
        <translation>选人</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Who sits at the counter?</source>
        <translation>谁在窗口？</translation>
    </message>
    <message>
        <source>Esc, then the digit; or type the user name</source>
        <translation>按 Esc 再按数字，或输入用户名</translation>
    </message>
    <message>
        <source>At least 4 digits · the number keys work</source>
        <translation>至少 4 位 · 可用数字键</translation>
    </message>
    <message>
        <source>Another user name</source>
        <translation>其他用户名</translation>
    </message>
    <message>
        <source>Practice mode (nothing counts)  F8</source>
        <translation>练习模式（一切无效）  F8</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name} 的 PIN</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Void slip</source>
        <translation>收据作废单</translation>
    </message>
    <message>
        <source>Reversal slip</source>
        <translation>收费冲红单</translation>
    </message>
    <message>
        <source>Void slip, part of a basket</source>
        <translation>合并收费部分作废单</translation>
    </message>
    <message>
        <source>Slip of a moved payment</source>
        <translation>收费转户单</translation>
    </message>
    <message>
        <source>Slip of a bounced cheque</source>
        <translation>支票退票单</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>退款单</translation>
    </message>
    <message>
        <source>Slip of moved credit</source>
        <translation>结余转户单</translation>
    </message>
</context>
<context>
    <name>StaffController</name>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>till open at counter {counter}</source>
        <translation>窗口 {counter} 的班次未结</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong PIN(s)</source>
        <translation>
            <numerusform>PIN 输错 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} may sign in now.</source>
        <translation>{name} 现在可以登录。</translation>
    </message>
    <message>
        <source>{name} has another role now.</source>
        <translation>{name} 的身份已更改。</translation>
    </message>
    <message>
        <source>{user} is locked.</source>
        <translation>{user} 已锁定。</translation>
    </message>
    <message>
        <source>{user} may sign in again.</source>
        <translation>{user} 可以重新登录。</translation>
    </message>
    <message>
        <source>Lock all the same</source>
        <translation>仍然锁定</translation>
    </message>
    <message>
        <source>Do not lock</source>
        <translation>不锁定</translation>
    </message>
    <message>
        <source>{user} has a new PIN.</source>
        <translation>{user} 已有新的 PIN。</translation>
    </message>
    <message>
        <source>Your new PIN is in force.</source>
        <translation>您的新 PIN 已生效。</translation>
    </message>
    <message>
        <source>Counter {code} has a receipt series of its own now.</source>
        <translation>{code} 号窗口已有自己的收据序列。</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next form</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Chosen member</source>
        <translation>所选人员</translation>
    </message>
    <message>
        <source>My own PIN</source>
        <translation>我的 PIN</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>添加此人</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>更改我的 PIN</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Everyone who works here</source>
        <translation>所有人员</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>{code} 号窗口</translation>
    </message>
    <message>
        <source>Code of a new counter (1–99)</source>
        <translation>新窗口编号（1–99）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>添加窗口</translation>
    </message>
    <message>
        <source>A number from 1 to 99.</source>
        <translation>1 到 99 的数字。</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>First set-up</source>
        <translation>首次设置</translation>
    </message>
    <message>
        <source>About 5 minutes. Switched off in the middle, it goes on at the same step next time.</source>
        <translation>约 5 分钟。中途关机，下次从同一步继续。</translation>
    </message>
</context>
<context>
    <name>StockCard</name>
    <message>
        <source>Still to be filled in.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>Lower than the first number.</source>
        <translation>小于首号。</translation>
    </message>
    <message>
        <source>A book that came in, from its first number to its last.</source>
        <translation>新到的一本，从首号到末号。</translation>
    </message>
    <message>
        <source>From the stock to a cashier, or to a counter by its number.</source>
        <translation>从库存发给收费员，或按窗口号发给窗口。</translation>
    </message>
    <message>
        <source>Forms that were not used come back into stock.</source>
        <translation>未用的单据退回库存。</translation>
    </message>
    <message>
        <source>They count as used or spoiled and lie here: they are where they were before.</source>
        <translation>已计为已用或作废，却仍在手中：恢复到原保管处。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>字轨</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>首号</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>末号</translation>
    </message>
    <message>
        <source>User name, or number of the counter</source>
        <translation>用户名或窗口号</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>Why they were counted wrongly</source>
        <translation>登记有误的原因</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Receive a book</source>
        <translation>入库一本</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>仍在手中</translation>
    </message>
</context>
<context>
    <name>SumsPanel</name>
    <message>
        <source>Sums compared</source>
        <translation>合计核对</translation>
    </message>
    <message>
        <source>Sums agree</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Sums differ</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Arrears, principal</source>
        <translation>欠费本金</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Ledger and bills agree, to the last unit.</source>
        <translation>总账与账单逐笔相符。</translation>
    </message>
    <message>
        <source>Ledger and bills differ by {sum}: call head office, sign nothing.</source>
        <translation>总账与账单相差 {sum}：请联系公司，暂不签字。</translation>
    </message>
    <message>
        <source>shown when your till is counted</source>
        <translation>您的班次清点后显示</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>总收入</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>billed</source>
        <translation>发行</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Opening of the month</source>
        <translation>月初</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Closing of the month</source>
        <translation>月末</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Till</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>预印收据</translation>
    </message>
    <message>
        <source>Till, day and month</source>
        <translation>班次、日结与月报</translation>
    </message>
</context>
<context>
    <name>TenderPanel</name>
    <message>
        <source>Customer gives</source>
        <translation>客付金额</translation>
    </message>
    <message>
        <source>Amount the customer gives</source>
        <translation>客付金额</translation>
    </message>
    <message>
        <source>{method}  F6</source>
        <translation>{method}  F6</translation>
    </message>
    <message>
        <source>Way of paying: {method}</source>
        <translation>支付方式：{method}</translation>
    </message>
    <message>
        <source>Cheque number</source>
        <translation>支票号</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Cheque date {form}</source>
        <translation>支票日期 {form}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>账户结余</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>Take out: {tender}</source>
        <translation>移出：{tender}</translation>
    </message>
</context>
<context>
    <name>TillController</name>
    <message>
        <source>Till {number} is closed.</source>
        <translation>班次 {number} 已交班。</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>{move}: {sum}</source>
        <translation>{move}：{sum}</translation>
    </message>
    <message>
        <source>Written down, but the slip is not printed: the printer does not answer.</source>
        <translation>已记录，但凭单未打印：打印机无响应。</translation>
    </message>
    <message>
        <source>{move}: {sum}. It stands, and waits for its approval.</source>
        <translation>{move}：{sum}。已生效，待审批。</translation>
    </message>
    <message>
        <source>The exchange of notes is written down.</source>
        <translation>换零已记录。</translation>
    </message>
    <message>
        <source>{move}: {sum} is written down.</source>
        <translation>已记录{move}：{sum}。</translation>
    </message>
    <message>
        <source>Seen: the money has arrived.</source>
        <translation>已确认到账。</translation>
    </message>
</context>
<context>
    <name>TillHints</name>
    <message>
        <source>Not found: {searches}</source>
        <translation>未发现：{searches}</translation>
    </message>
    <message>
        <source>meant: {sum}?</source>
        <translation>应为 {sum}？</translation>
    </message>
    <message>
        <source>the receipt&apos;s sum</source>
        <translation>收据金额</translation>
    </message>
    <message>
        <source>change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>undone, cash handed back</source>
        <translation>已撤销，退还现金</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>the count itself</source>
        <translation>清点本身</translation>
    </message>
    <message>
        <source>cash kept of it</source>
        <translation>留下的现金</translation>
    </message>
    <message>
        <source>Exactly this sum: not handed over, or not typed?</source>
        <translation>金额正好相同：未收到，还是未录入？</translation>
    </message>
    <message>
        <source>Half of it: booked on the wrong side?</source>
        <translation>正好一半：记反了方向？</translation>
    </message>
    <message>
        <source>Two digits swapped while typing?</source>
        <translation>录入时两位数字颠倒？</translation>
    </message>
    <message>
        <source>One zero too many typed?</source>
        <translation>多输了一个零？</translation>
    </message>
    <message>
        <source>One zero too few typed?</source>
        <translation>少输了一个零？</translation>
    </message>
    <message>
        <source>Change handed out twice?</source>
        <translation>找零给了两次？</translation>
    </message>
    <message>
        <source>Change not handed out?</source>
        <translation>没有找零？</translation>
    </message>
    <message>
        <source>Voided, but the customer had left without the cash?</source>
        <translation>已作废，但用户没拿钱就走了？</translation>
    </message>
    <message>
        <source>Sum not handed over or not typed</source>
        <translation>未收到或未录入</translation>
    </message>
    <message>
        <source>Booked on the wrong side</source>
        <translation>记反方向</translation>
    </message>
    <message>
        <source>Digits swapped while typing</source>
        <translation>数字颠倒</translation>
    </message>
    <message>
        <source>One zero too many typed</source>
        <translation>多输一个零</translation>
    </message>
    <message>
        <source>One zero too few typed</source>
        <translation>少输一个零</translation>
    </message>
    <message>
        <source>Change handed out twice</source>
        <translation>找零给了两次</translation>
    </message>
    <message>
        <source>Change not handed out</source>
        <translation>没有找零</translation>
    </message>
    <message>
        <source>Voided, cash not handed back</source>
        <translation>已作废，未退现金</translation>
    </message>
    <message>
        <source>the exact sum</source>
        <translation>相同金额</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>一半金额</translation>
    </message>
    <message>
        <source>swapped digits</source>
        <translation>数字颠倒</translation>
    </message>
    <message>
        <source>a zero too many</source>
        <translation>多一个零</translation>
    </message>
    <message>
        <source>a zero too few</source>
        <translation>少一个零</translation>
    </message>
    <message>
        <source>change twice</source>
        <translation>重复找零</translation>
    </message>
    <message>
        <source>change kept</source>
        <translation>未找零</translation>
    </message>
    <message>
        <source>void after leaving</source>
        <translation>用户走后作废</translation>
    </message>
</context>
<context>
    <name>TillLists</name>
    <message>
        <source>Receipts of counter {code}</source>
        <translation>{code} 号窗口的收据</translation>
    </message>
</context>
<context>
    <name>TillSaid</name>
    <message>
        <source>Open a till</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收款班次</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Write reason, close till</source>
        <translation>写原因并交班</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>到日结</translation>
    </message>
    <message>
        <source>Lock the count</source>
        <translation>锁定清点</translation>
    </message>
    <message>
        <source>Till {number} · counter {counter} · open since {time} · {day}</source>
        <translation>班次 {number} · {counter} 号窗口 · {time} 开班 · {day}</translation>
    </message>
    <message>
        <source>Float by notes and coins</source>
        <translation>按面额清点备用金</translation>
    </message>
    <message>
        <source>Notes counted</source>
        <translation>已清点面额</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>清点抽屉</translation>
    </message>
    <message>
        <source>F5 count again – both are kept</source>
        <translation>F5 重新清点 – 两次都保留</translation>
    </message>
    <message>
        <source>the first count is kept</source>
        <translation>保留上次清点</translation>
    </message>
    <message>
        <source>What the books expect is shown when the count is locked.</source>
        <translation>锁定清点后才显示账面金额。</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>{code} 号窗口</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n 张收据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>缺 %n 号</numerusform>
        </translation>
    </message>
    <message>
        <source>no number missing</source>
        <translation>无缺号</translation>
    </message>
    <message numerus="yes">
        <source>%n reprint(s)</source>
        <translation>
            <numerusform>补打 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明差额</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>The count agrees</source>
        <translation>清点相符</translation>
    </message>
    <message>
        <source>Why {sum} short?</source>
        <translation>为何短 {sum}？</translation>
    </message>
    <message>
        <source>Why {sum} over?</source>
        <translation>为何长 {sum}？</translation>
    </message>
    <message>
        <source>Nothing to explain. F12 closes the till: its cash goes to the safe, and it is never edited again.</source>
        <translation>无需说明。F12 交班：现金缴入保险柜，之后不可修改。</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) kept</source>
        <translation>
            <numerusform>保留 %n 次清点</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why first: a digit takes a hint, F7 brings the usual reasons.</source>
        <translation>请先说明原因：数字键采用线索，F7 常用原因。</translation>
    </message>
    <message>
        <source>Look at the form in the printer: is it this number? Enter or F12 takes it.</source>
        <translation>请看打印机中的单据：是这个号吗？按 Enter 或 F12 确认。</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>班次已结账</translation>
    </message>
    <message>
        <source>Its cash went to the safe: {sum}</source>
        <translation>现金已缴入保险柜：{sum}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Counted twice, not found</source>
        <translation>复点两次，未查明</translation>
    </message>
    <message>
        <source>Too much change given</source>
        <translation>找零多给</translation>
    </message>
    <message>
        <source>Payment typed, money not received</source>
        <translation>已录入，未收到钱</translation>
    </message>
    <message>
        <source>Customer left change behind</source>
        <translation>用户遗留找零</translation>
    </message>
    <message>
        <source>Money received, payment not typed</source>
        <translation>已收钱，未录入</translation>
    </message>
    <message>
        <source>Stands on its own account until it is paid or written off; never forced to zero.</source>
        <translation>单独挂账，直至补足或核销；绝不强行归零。</translation>
    </message>
    <message>
        <source>blind, by notes</source>
        <translation>盲点，按面额</translation>
    </message>
    <message>
        <source>{time} · locked</source>
        <translation>{time} · 已锁定</translation>
    </message>
    <message>
        <source>nothing to explain</source>
        <translation>无需说明</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>reason wanted</source>
        <translation>需要原因</translation>
    </message>
</context>
<context>
    <name>TillView</name>
    <message>
        <source>Next note</source>
        <translation>下一券别</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收款班次</translation>
    </message>
    <message>
        <source>Steps of the till</source>
        <translation>班次步骤</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Take a hint</source>
        <translation>采用线索</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>X reading</source>
        <translation>X 读数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Locked {time}</source>
        <translation>锁定 {time}</translation>
    </message>
    <message>
        <source>Print the reading</source>
        <translation>打印读数单</translation>
    </message>
    <message>
        <source>Print the close</source>
        <translation>打印结账单</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Later – nothing is lost</source>
        <translation>稍后 – 不丢失</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Count the cash first; an empty drawer is a 0 in the first row.</source>
        <translation>请先清点；抽屉为空时在第一行输入 0。</translation>
    </message>
    <message>
        <source>Business date {day}</source>
        <translation>营业日 {day}</translation>
    </message>
</context>
<context>
    <name>TillWords</name>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Collected by banks</source>
        <translation>银行代收</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>预存余额</translation>
    </message>
    <message>
        <source>Pay-in</source>
        <translation>其他收入</translation>
    </message>
    <message>
        <source>Pay-out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Turn-in to the safe</source>
        <translation>缴入保险柜</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>保险柜领用</translation>
    </message>
    <message>
        <source>Note exchange</source>
        <translation>换零</translation>
    </message>
    <message>
        <source>Counterfeit note</source>
        <translation>假币</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Reconnection fee</source>
        <translation>复电费</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>预存</translation>
    </message>
    <message>
        <source>Deposit of a customer</source>
        <translation>用户保证金</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>营业中</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>清点中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已交班</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>已对账</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>长款</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短款</translation>
    </message>
</context>
<context>
    <name>TillsPanel</name>
    <message>
        <source>Till</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Over, short</source>
        <translation>长短款</translation>
    </message>
    <message>
        <source>Tills of the day</source>
        <translation>当日班次</translation>
    </message>
    <message>
        <source>Enter: what it took</source>
        <translation>Enter：收入明细</translation>
    </message>
    <message>
        <source>No till was opened on this day.</source>
        <translation>当日未开班。</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>{code} 号窗口</translation>
    </message>
    <message>
        <source>undone {sum}</source>
        <translation>撤销 {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>未交班</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已结清</translation>
    </message>
</context>
<context>
    <name>TillsStrip</name>
    <message>
        <source>Tills today</source>
        <translation>今日班次</translation>
    </message>
    <message>
        <source>No till was opened yet.</source>
        <translation>尚未开班。</translation>
    </message>
    <message>
        <source>Counter {code}</source>
        <translation>{code} 号窗口</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Credit moved here</source>
        <translation>结余转入</translation>
    </message>
    <message>
        <source>Credit moved away</source>
        <translation>结余转出</translation>
    </message>
    <message>
        <source>Credit from a part undone</source>
        <translation>部分撤销转入结余</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>电费账单</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Bill cancelled</source>
        <translation>账单撤销</translation>
    </message>
    <message>
        <source>Bill re-issued</source>
        <translation>账单重开</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Late fee waived</source>
        <translation>违约金减免</translation>
    </message>
    <message>
        <source>Bill disputed</source>
        <translation>账单有争议</translation>
    </message>
    <message>
        <source>Dispute answered</source>
        <translation>争议已答复</translation>
    </message>
    <message>
        <source>Paid here</source>
        <translation>窗口缴费</translation>
    </message>
    <message>
        <source>Paid at the bank</source>
        <translation>银行代收</translation>
    </message>
    <message>
        <source>Paid from credit</source>
        <translation>结余抵扣</translation>
    </message>
    <message>
        <source>Credit paid for another customer</source>
        <translation>结余代缴他户</translation>
    </message>
    <message>
        <source>Payment moved here</source>
        <translation>缴费转入</translation>
    </message>
    <message>
        <source>Payment moved away</source>
        <translation>缴费转出</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲红</translation>
    </message>
    <message>
        <source>Cheque bounced</source>
        <translation>支票退票</translation>
    </message>
    <message>
        <source>Part of a basket undone</source>
        <translation>合并收费部分撤销</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation>户号变更</translation>
    </message>
    <message>
        <source>Contract holder changed</source>
        <translation>合同户主变更</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>地址变更</translation>
    </message>
    <message>
        <source>Phone changed</source>
        <translation>电话变更</translation>
    </message>
    <message>
        <source>Meter changed</source>
        <translation>换表</translation>
    </message>
    <message>
        <source>Contract changed</source>
        <translation>合同变更</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>用电类别变更</translation>
    </message>
    <message>
        <source>Route changed</source>
        <translation>线路变更</translation>
    </message>
    <message>
        <source>Codes merged</source>
        <translation>户号合并</translation>
    </message>
    <message>
        <source>{what} – undone</source>
        <translation>{what} – 已撤销</translation>
    </message>
</context>
<context>
    <name>TimeLinePanel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>History</source>
        <translation>往来明细</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Bills and payments, newest first</source>
        <translation>账单与缴费，新的在前</translation>
    </message>
</context>
<context>
    <name>UndoingActs</name>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>This customer&apos;s part</source>
        <translation>该户部分</translation>
    </message>
    <message>
        <source>To the credit of</source>
        <translation>转入结余</translation>
    </message>
    <message>
        <source>Only this customer&apos;s part</source>
        <translation>只撤销该户部分</translation>
    </message>
    <message>
        <source>Undo only this customer&apos;s part</source>
        <translation>只撤销该户部分</translation>
    </message>
    <message>
        <source>Undo {sum}, to the payer&apos;s credit</source>
        <translation>撤销 {sum}，转入付款人结余</translation>
    </message>
    <message>
        <source>{number} is undone. Hand back {cash} in cash; the customer signs.</source>
        <translation>{number} 已撤销。请退还现金 {cash}，由用户签字。</translation>
    </message>
    <message>
        <source>{number} is undone. {sum} became credit; no cash goes back.</source>
        <translation>{number} 已撤销。{sum} 转入结余，不退现金。</translation>
    </message>
    <message>
        <source>{number} is undone. No cash goes back.</source>
        <translation>{number} 已撤销。不退现金。</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>改记给</translation>
    </message>
    <message>
        <source>Moved {sum} to {code}; the new receipt is {number}. No cash goes back.</source>
        <translation>已将 {sum} 转至 {code}，新收据为 {number}。不退现金。</translation>
    </message>
    <message>
        <source>This is the same customer.</source>
        <translation>这是同一用户。</translation>
    </message>
    <message>
        <source>Move to the right customer</source>
        <translation>转至正确用户</translation>
    </message>
    <message>
        <source>Move {sum}</source>
        <translation>转移 {sum}</translation>
    </message>
    <message>
        <source>Right customer</source>
        <translation>正确用户</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Sum of the cheque</source>
        <translation>支票金额</translation>
    </message>
    <message>
        <source>Fee, billed</source>
        <translation>手续费（计入账单）</translation>
    </message>
    <message>
        <source>Rest, entered again</source>
        <translation>其余款项重新入账</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>今后</translation>
    </message>
    <message>
        <source>{name}: no cheques</source>
        <translation>{name}：不收支票</translation>
    </message>
    <message>
        <source>Cheque {number} is written off its payment; no cheque of {code} is taken any more.</source>
        <translation>支票 {number} 已按退票处理，今后不收 {code} 的支票。</translation>
    </message>
    <message>
        <source>Bounced cheque {number}</source>
        <translation>支票 {number} 退票</translation>
    </message>
    <message>
        <source>Cheque returned by the bank</source>
        <translation>银行退票</translation>
    </message>
    <message>
        <source>Cheque of {sum} bounced</source>
        <translation>支票 {sum} 退票</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收费时间</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Cash back to the customer</source>
        <translation>退还现金</translation>
    </message>
    <message>
        <source>Cash from the customer</source>
        <translation>用户交回现金</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The customer then owes</source>
        <translation>此后该户欠费</translation>
    </message>
    <message>
        <source>Reverse (its till is closed)</source>
        <translation>冲红（班次已结）</translation>
    </message>
    <message>
        <source>Void the whole payment, {count} receipts</source>
        <translation>作废整笔收费，共 {count} 张收据</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废收费</translation>
    </message>
    <message>
        <source>Reverse a payment of a closed till</source>
        <translation>冲红已结班次的收费</translation>
    </message>
    <message>
        <source>Void a payment</source>
        <translation>作废收费</translation>
    </message>
    <message>
        <source>Undo, hand back {sum}</source>
        <translation>撤销并退还 {sum}</translation>
    </message>
    <message>
        <source>Undo {sum}</source>
        <translation>撤销 {sum}</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>当前结余</translation>
    </message>
    <message>
        <source>Credit afterwards</source>
        <translation>之后结余</translation>
    </message>
    <message>
        <source>There is not so much credit.</source>
        <translation>结余不足。</translation>
    </message>
    <message>
        <source>No notes pay this: type {sum}, the rest stays credit.</source>
        <translation>没有零钞可付：请输入 {sum}，零头留作结余。</translation>
    </message>
    <message>
        <source>No notes pay this: {sum} is the least.</source>
        <translation>没有零钞可付：至少 {sum}。</translation>
    </message>
    <message>
        <source>{sum} stays credit</source>
        <translation>{sum} 留作结余</translation>
    </message>
    <message>
        <source>No notes for it</source>
        <translation>无对应零钞</translation>
    </message>
    <message>
        <source>Refunded: hand out {sum} in cash; the customer signs.</source>
        <translation>已退款：请支付现金 {sum}，由用户签字。</translation>
    </message>
    <message>
        <source>Refund of credit</source>
        <translation>退还结余</translation>
    </message>
    <message>
        <source>Refund {sum}</source>
        <translation>退款 {sum}</translation>
    </message>
    <message>
        <source>Credit of {name}</source>
        <translation>{name} 的结余</translation>
    </message>
    <message>
        <source>{sum} of credit is {code}&apos;s now.</source>
        <translation>{sum} 结余已转给 {code}。</translation>
    </message>
    <message>
        <source>Move credit to another customer</source>
        <translation>结余转给其他用户</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>转入用户</translation>
    </message>
    <message>
        <source>Cheques of this customer are taken again.</source>
        <translation>已恢复接收该用户的支票。</translation>
    </message>
    <message>
        <source>Take cheques again</source>
        <translation>恢复接收支票</translation>
    </message>
    <message>
        <source>Take this customer&apos;s cheques again</source>
        <translation>恢复接收该用户支票</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>UnprintedView</name>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>收费时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>全部打印</translation>
    </message>
    <message>
        <source>Print this one</source>
        <translation>打印此张</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>已经打出</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved, not printed</source>
        <translation>
            <numerusform>%n 张单据已保存，未打印</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is printed</source>
        <translation>已全部打印</translation>
    </message>
    <message>
        <source>The money is safe and booked. What is printed now says: original, printed later.</source>
        <translation>款项已入账，安全无误。现在打印的将注明：原件，后补打印。</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>kWh, 13 months</source>
        <translation>13 个月用电量</translation>
    </message>
    <message>
        <source>– – mean {kwh}</source>
        <translation>– – 平均 {kwh}</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Cashier</source>
        <translation>收费员</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n 笔收款</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reprinted</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Undone and reprinted since {day}</source>
        <translation>自 {day} 的撤销与补打</translation>
    </message>
    <message>
        <source>{name}: undone and reprinted</source>
        <translation>{name}：撤销与补打</translation>
    </message>
    <message>
        <source>Enter: its list</source>
        <translation>Enter：清单</translation>
    </message>
    <message>
        <source>Esc back</source>
        <translation>Esc 返回</translation>
    </message>
    <message>
        <source>Nobody took a payment yet.</source>
        <translation>尚无收款。</translation>
    </message>
    <message>
        <source>{rate} of 100</source>
        <translation>每百笔 {rate}</translation>
    </message>
    <message>
        <source>{rate} – unusual</source>
        <translation>{rate} – 异常</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>第 {number} 次补打</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Cheque bounced</source>
        <translation>退票</translation>
    </message>
    <message>
        <source>Moved to another customer</source>
        <translation>转至其他用户</translation>
    </message>
    <message>
        <source>Part of a basket</source>
        <translation>多户中的一户</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待审批</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Bills of the month</source>
        <translation>当月账单</translation>
    </message>
    <message>
        <source>Arrears list</source>
        <translation>欠费清单</translation>
    </message>
    <message>
        <source>Collected by banks</source>
        <translation>银行代收</translation>
    </message>
    <message>
        <source>Sites of a group</source>
        <translation>集团户</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Something went wrong. What was saved is safe. The log says more.</source>
        <translation>出现错误。已保存的内容是安全的。详情见日志。</translation>
    </message>
</context>
</TS>
