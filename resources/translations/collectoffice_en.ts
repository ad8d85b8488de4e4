<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
    <name>UnprintedView</name>
    <message numerus="yes">
        <source>%n receipt(s) saved, not printed</source>
        <translation>
            <numerusform>%n receipt saved, not printed</numerusform>
            <numerusform>%n receipts saved, not printed</numerusform>
        </translation>
    </message>
</context>
</TS>
