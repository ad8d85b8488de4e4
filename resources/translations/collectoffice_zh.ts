<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>CounterController</name>
    <message>
        <source>No customer, bill or receipt has the code {code}.</source>
        <translation>没有编号为 {code} 的用户、账单或收据。</translation>
    </message>
    <message>
        <source>Receipt {number} printed again, copy {copy}.</source>
        <translation>收据 {number} 已补打第 {copy} 次。</translation>
    </message>
    <message>
        <source>Receipt {number} printed.</source>
        <translation>收据 {number} 已打印。</translation>
    </message>
    <message>
        <source>Payment undone. Hand back {amount} in cash. The receipt number {number} stays used.</source>
        <translation>已作废。请退还现金 {amount}。收据号 {number} 不再使用。</translation>
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
        <source>Drop what is typed?</source>
        <translation>放弃已输入内容？</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>下一户</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>金额错误</translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation>用户错误</translation>
    </message>
    <message>
        <source>Customer changed his mind</source>
        <translation>用户改变主意</translation>
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
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>打印对账单</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>去收费</translation>
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
        <translation>去缴存银行</translation>
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
        <source>Prepare the batch</source>
        <translation>编制缴存批次</translation>
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
        <translation>编制银行缴存批次</translation>
    </message>
    <message>
        <source>A batch is handed in at the bank</source>
        <translation>批次已交银行</translation>
    </message>
    <message>
        <source>The bank confirms a batch</source>
        <translation>银行确认入账</translation>
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
        <source>Other day</source>
        <translation>其他日期</translation>
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
        <source>Day:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Day to be shown</source>
        <translation>要查看的日期</translation>
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
        <translation>缴存现金</translation>
    </message>
    <message>
        <source>Number of the bank&apos;s slip</source>
        <translation>缴款单号</translation>
    </message>
    <message>
        <source>Day at the bank</source>
        <translation>缴存日期</translation>
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
        <source>New batch: cash and cheques</source>
        <translation>新批次：现金和支票</translation>
    </message>
    <message>
        <source>Batch {number}: handed in at the bank</source>
        <translation>批次 {number}：交银行</translation>
    </message>
    <message>
        <source>Batch {number}: has it arrived?</source>
        <translation>批次 {number}：到账了吗？</translation>
    </message>
    <message>
        <source>Batch {number}: the bank says otherwise</source>
        <translation>批次 {number}：银行有异议</translation>
    </message>
    <message>
        <source>Batch {number} is with the bank</source>
        <translation>批次 {number} 已入账</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>缴存</translation>
    </message>
    <message>
        <source>{sum} stays in the safe for the next floats.</source>
        <translation>{sum} 留作下次备用金。</translation>
    </message>
    <message>
        <source>The cash leaves the safe with this step and is in transit until the bank confirms it.</source>
        <translation>此步后现金离开保险柜，银行确认前为在途资金。</translation>
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
        <translation>缴存</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新批次</translation>
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
        <translation>银行缴存</translation>
    </message>
    <message>
        <source>↑↓ choose · F12 next step</source>
        <translation>↑↓ 选择 · F12 下一步</translation>
    </message>
    <message>
        <source>Nothing to take to the bank: the safe holds no more than what stays.</source>
        <translation>无需缴存：保险柜内只有留存现金。</translation>
    </message>
    <message>
        <source>can be made now</source>
        <translation>现在可编制</translation>
    </message>
    <message>
        <source>prepared, not banked</source>
        <translation>已编制，未缴存</translation>
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
        <source>Another file</source>
        <translation>其他文件</translation>
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
    <name>MoveForm</name>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
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
    <name>PreferencesController</name>
    <message>
        <source>The test page went to the printer.</source>
        <translation>测试页已送打印。</translation>
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
        <source>Print a test page  F9</source>
        <translation>打印测试页  F9</translation>
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
        <source>Esc back</source>
        <translation>Esc 返回</translation>
    </message>
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
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
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
        <source>Sums of the day</source>
        <translation>当日合计</translation>
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
        <source>Closing</source>
        <translation>期末</translation>
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
        <source>Till and day</source>
        <translation>班次与日结</translation>
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
        <translation>已作废，但客户没拿钱就走了？</translation>
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
        <translation>客户走后作废</translation>
    </message>
</context>
<context>
    <name>TillSaid</name>
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
        <translation>客户遗留找零</translation>
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
        <source>Close the till</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Open a till</source>
        <translation>开班</translation>
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
        <source>Seen</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Locked {time}</source>
        <translation>锁定 {time}</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>班次已结账</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Write reason, close till</source>
        <translation>写原因并交班</translation>
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
        <source>Later – nothing is lost</source>
        <translation>稍后 – 不丢失</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Till {number} · counter {counter} · open since {time} · {day}</source>
        <translation>班次 {number} · {counter} 号窗口 · {time} 开班 · {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) kept</source>
        <translation>
            <numerusform>保留 %n 次清点</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the cash first; an empty drawer is a 0 in the first row.</source>
        <translation>请先清点；抽屉为空时在第一行输入 0。</translation>
    </message>
    <message>
        <source>Say why first: a digit takes a hint, F7 brings the usual reasons.</source>
        <translation>请先说明原因：数字键采用线索，F7 常用原因。</translation>
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
        <source>Business date {day}</source>
        <translation>营业日 {day}</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>开班</translation>
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
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Paid here</source>
        <translation>本所缴费</translation>
    </message>
    <message>
        <source>Paid at the bank</source>
        <translation>银行代收</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
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
    <name>UnprintedView</name>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
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
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved, not printed</source>
        <translation>
            <numerusform>%n 张收据已保存，未打印</numerusform>
        </translation>
    </message>
    <message>
        <source>All receipts are printed</source>
        <translation>收据均已打印</translation>
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
</TS>
