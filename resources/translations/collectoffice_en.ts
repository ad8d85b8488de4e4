<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ApprovalsController</name>
    <message numerus="yes">
        <source>Approved. %n still wait(s).</source>
        <translation>
            <numerusform>Approved. %n still waits.</numerusform>
            <numerusform>Approved. %n still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contested. %n still wait(s).</source>
        <translation>
            <numerusform>Contested. %n still waits.</numerusform>
            <numerusform>Contested. %n still wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalsView</name>
    <message numerus="yes">
        <source>%n act(s) to be approved</source>
        <translation>
            <numerusform>%n act to be approved</numerusform>
            <numerusform>%n acts to be approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupView</name>
    <message numerus="yes">
        <source>%n receipt(s) since then</source>
        <translation>
            <numerusform>%n receipt since then</numerusform>
            <numerusform>%n receipts since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillsPanel</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%n awaited</source>
        <translation>
            <numerusform>%n awaited</numerusform>
            <numerusform>%n awaited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message numerus="yes">
        <source>%n customers: type more, or the code</source>
        <translation>
            <numerusform>%n customer: type more, or the code</numerusform>
            <numerusform>%n customers: type more, or the code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message numerus="yes">
        <source>%n period(s) overdue</source>
        <translation>
            <numerusform>%n period overdue</numerusform>
            <numerusform>%n periods overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySaid</name>
    <message numerus="yes">
        <source>%n till(s) still open</source>
        <translation>
            <numerusform>%n till still open</numerusform>
            <numerusform>%n tills still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) never closed</source>
        <translation>
            <numerusform>%n more day never closed</numerusform>
            <numerusform>%n more days never closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for an approval</source>
        <translation>
            <numerusform>%n act waits for an approval</numerusform>
            <numerusform>%n acts wait for an approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved, not printed</source>
        <translation>
            <numerusform>%n receipt saved, not printed</numerusform>
            <numerusform>%n receipts saved, not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reason</source>
        <translation>
            <numerusform>%n without a reason</numerusform>
            <numerusform>%n without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n till(s) closed</source>
        <translation>
            <numerusform>%n till closed</numerusform>
            <numerusform>%n tills closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n till(s) over or short, explained</source>
        <translation>
            <numerusform>%n till over or short, explained</numerusform>
            <numerusform>%n tills over or short, explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt number(s) missing</source>
        <translation>
            <numerusform>%n receipt number missing</numerusform>
            <numerusform>%n receipt numbers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sum} in the safe for %n day(s): take it to the bank</source>
        <translation>
            <numerusform>{sum} in the safe for %n day: take it to the bank</numerusform>
            <numerusform>{sum} in the safe for %n days: take it to the bank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counter {code}, {name}: open for %n hour(s)</source>
        <translation>
            <numerusform>Counter {code}, {name}: open for %n hour</numerusform>
            <numerusform>Counter {code}, {name}: open for %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepositsPanel</name>
    <message numerus="yes">
        <source>%n cheque(s)</source>
        <translation>
            <numerusform>%n cheque</numerusform>
            <numerusform>%n cheques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n bill</numerusform>
            <numerusform>%n bills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message numerus="yes">
        <source>Today: %n receipt(s) · {sum}</source>
        <translation>
            <numerusform>Today: %n receipt · {sum}</numerusform>
            <numerusform>Today: %n receipts · {sum}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message numerus="yes">
        <source>%n more without a reason</source>
        <translation>
            <numerusform>%n more without a reason</numerusform>
            <numerusform>%n more without a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintsPanel</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) never closed</source>
        <translation>
            <numerusform>%n day never closed</numerusform>
            <numerusform>%n days never closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersController</name>
    <message numerus="yes">
        <source>%n bill(s) adjusted.</source>
        <translation>
            <numerusform>%n bill adjusted.</numerusform>
            <numerusform>%n bills adjusted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped. %n still offered.</source>
        <translation>
            <numerusform>Dropped. %n still offered.</numerusform>
            <numerusform>Dropped. %n still offered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersPanel</name>
    <message numerus="yes">
        <source>%n adjustment(s) offered by head office</source>
        <translation>
            <numerusform>%n adjustment offered by head office</numerusform>
            <numerusform>%n adjustments offered by head office</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwedPanel</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message numerus="yes">
        <source>%n receipt(s) issued on paper, in no book</source>
        <translation>
            <numerusform>%n receipt issued on paper, in no book</numerusform>
            <numerusform>%n receipts issued on paper, in no book</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message numerus="yes">
        <source>%n printer(s) found on this PC.</source>
        <translation>
            <numerusform>%n printer found on this PC.</numerusform>
            <numerusform>%n printers found on this PC.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message numerus="yes">
        <source>A bill is due %n day(s) after it was issued.</source>
        <translation>
            <numerusform>A bill is due %n day after it was issued.</numerusform>
            <numerusform>A bill is due %n days after it was issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cashier may undo a payment for %n minute(s); after that a supervisor.</source>
        <translation>
            <numerusform>A cashier may undo a payment for %n minute; after that a supervisor.</numerusform>
            <numerusform>A cashier may undo a payment for %n minutes; after that a supervisor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message numerus="yes">
        <source>%n adjustment(s) are offered: nothing of them is booked yet.</source>
        <translation>
            <numerusform>%n adjustment are offered: nothing of them is booked yet.</numerusform>
            <numerusform>%n adjustments are offered: nothing of them is booked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message numerus="yes">
        <source>%n form(s) left</source>
        <translation>
            <numerusform>%n form left</numerusform>
            <numerusform>%n forms left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintersCard</name>
    <message numerus="yes">
        <source>%n form(s) left</source>
        <translation>
            <numerusform>%n form left</numerusform>
            <numerusform>%n forms left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>%n number missing</numerusform>
            <numerusform>%n numbers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message numerus="yes">
        <source>Today: %n receipt(s) · {sum}</source>
        <translation>
            <numerusform>Today: %n receipt · {sum}</numerusform>
            <numerusform>Today: %n receipts · {sum}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message numerus="yes">
        <source>%n part(s) of the journal are damaged: what they hold is missing.</source>
        <translation>
            <numerusform>%n part of the journal is damaged: what it holds is missing.</numerusform>
            <numerusform>%n parts of the journal are damaged: what they hold is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpController</name>
    <message numerus="yes">
        <source>Practice data taken in: %n row(s).</source>
        <translation>
            <numerusform>Practice data taken in: %n row.</numerusform>
            <numerusform>Practice data taken in: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInController</name>
    <message numerus="yes">
        <source>%n receipt(s) saved, not printed</source>
        <translation>
            <numerusform>%n receipt saved, not printed</numerusform>
            <numerusform>%n receipts saved, not printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffController</name>
    <message numerus="yes">
        <source>%n wrong PIN(s)</source>
        <translation>
            <numerusform>%n wrong PIN</numerusform>
            <numerusform>%n wrong PINs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TillSaid</name>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>%n number missing</numerusform>
            <numerusform>%n numbers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reprint(s)</source>
        <translation>
            <numerusform>%n reprint</numerusform>
            <numerusform>%n reprints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) kept</source>
        <translation>
            <numerusform>%n count kept</numerusform>
            <numerusform>%n counts kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TillsPanel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnprintedView</name>
    <message numerus="yes">
        <source>%n paper(s) saved, not printed</source>
        <translation>
            <numerusform>%n paper saved, not printed</numerusform>
            <numerusform>%n papers saved, not printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
</TS>
