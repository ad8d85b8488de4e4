"""This file is the rows of undoings, tested: what stands, which slips wait, and what the verification finds in them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from collectoffice.db import driver, payments, receipts, undoing
from collectoffice.db.driver import Connection
from collectoffice.db.undo_faults import UNDO_FAULTS
from collectoffice.domain.finding import Finding
from collectoffice.services.commands.print_receipt import print_receipt
from collectoffice.services.commands.void_payment import void_receipt
from collectoffice.services.queries.undoings import unprinted_slips
from tests.builders import Desk, make_desk
from tests.busy_undoing import be_busy_undoing


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """An office after every kind of undoing."""
    made = make_desk(tmp_path_factory.mktemp("undoing"))
    made.open_till(float_minor=500_000)
    be_busy_undoing(made)
    yield made
    made.close()


@pytest.fixture
def opened(busy: Desk) -> Iterator[Connection]:
    """The same file to somebody who means no good; what is changed is taken back."""
    connection = driver.connect(busy.folder / "office.db")
    connection.execute("BEGIN")
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    connection.execute("ROLLBACK")
    connection.close()


def first_fault(connection: Connection) -> str:
    for sentence, question in UNDO_FAULTS.items():
        row = connection.execute(f"{question} LIMIT 1").fetchone()
        if row is not None:
            return str(Finding(sentence, row))
    return ""


def test_an_office_after_every_kind_of_undoing_is_whole(busy: Desk) -> None:
    assert busy.faults() == []
    kinds = {row[0] for row in busy.connection.execute("SELECT kind FROM undo")}
    assert kinds == {"part", "move", "bounce", "reversal"}
    for table in ("undo", "refund", "cash_only", "approval"):
        assert len(busy.dump()[table]) >= 2, table


def test_nothing_stands_of_a_payment_that_was_undone_and_its_credit_neither(desk: Desk) -> None:
    desk.bill(1, 100_000)
    desk.bill(2, 100_000)
    desk.open_till()
    taken = desk.pay(1, 2, cash=250_000)
    paid = payments.payment_by_uid(desk.connection, taken.event)
    assert paid is not None
    assert undoing.undone_events(desk.connection, paid.event_id) == []
    whole = undoing.standing_allocations(desk.connection, paid.event_id)
    void_receipt(desk.office, desk.who("mai"), taken.receipts[1], "duplicate")
    left = undoing.standing_allocations(desk.connection, paid.event_id)
    assert sum(row.amount_minor for row in left) == sum(row.amount_minor for row in whole)
    assert left[-1].kind == "credit"
    second = receipts.receipts_of(desk.connection, paid.event_id)[1]
    undone = undoing.undo_of_receipt(desk.connection, second.receipt_id)
    assert undone is not None
    assert (undone.kind, undone.reason) == ("part", "duplicate")
    desk.void(taken.event)
    assert undoing.standing_allocations(desk.connection, paid.event_id) == []
    assert [row.kind for row in undoing.undone_events(desk.connection, paid.event_id)] == ["part", "void"]


def test_a_slip_waits_for_the_printer_and_then_no_more(desk: Desk) -> None:
    desk.bill(1, 100_000)
    desk.open_till()
    undone = desk.void(desk.pay(1, cash=200_000).event)
    assert [(slip.event, slip.kind) for slip in unprinted_slips(desk.office)] == [(undone.event, "void")]
    printed = print_receipt(desk.office, desk.who("mai"), undone.event, "80mm")
    assert (printed.copy, printed.number) == (0, undone.event)
    assert desk.printer.papers[-1][0] == "a5"
    assert unprinted_slips(desk.office) == ()
    assert print_receipt(desk.office, desk.who("mai"), undone.event, "a5").copy == 1
    assert desk.faults() == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE tender SET amount_minor = amount_minor - 1 WHERE event_id = {reversal}", "its tenders are not the mirror"),
        ("UPDATE tender SET reference = 'X' WHERE event_id = {reversal}", "its tenders are not the mirror"),
        ("DELETE FROM allocation WHERE event_id = {reversal}", "nothing mirrors allocation"),
        ("DELETE FROM allocation WHERE event_id = {part} AND mirrors_id IS NOT NULL", "nothing mirrors allocation"),
        ("UPDATE allocation SET amount_minor = amount_minor - 1 WHERE event_id = {reversal}", "is not the mirror of"),
        ("UPDATE allocation SET kind = 'late_fee' WHERE event_id = {reversal}", "is not the mirror of"),
        (
            "INSERT INTO allocation SELECT id + 900, event_id, receipt_id, customer_id, bill_id, kind, amount_minor, "
            "mirrors_id FROM allocation WHERE event_id = {reversal}",
            "is mirrored 2 times",
        ),
        ("UPDATE undo SET cash_back_minor = 5 WHERE kind = 'bounce'", "5 was handed back"),
        ("UPDATE undo SET cash_back_minor = 5 WHERE kind = 'reversal'", "5 was handed back"),
        ("DELETE FROM void WHERE event_id = {reversal}", "its rows say otherwise"),
        ("UPDATE undo SET receipt_id = NULL WHERE kind = 'part'", "its tenders are not the mirror"),
        ("UPDATE undo SET kind = 'void' WHERE kind = 'part'", "its rows say otherwise"),
        ("UPDATE undo SET tender_id = NULL WHERE kind = 'bounce'", "is no cheque of the payment"),
        ("UPDATE bill SET total_minor = total_minor - 1 WHERE number LIKE '%-SC%'", "its bills ask"),
        ("UPDATE posting SET amount_minor = 1 WHERE account = 'spent_credit' AND amount_minor > 0", "is left between"),
        ("UPDATE refund SET amount_minor = amount_minor + 1", "was paid out, its rows say"),
    ],
)  # fmt: skip
def test_what_was_changed_in_an_undoing_is_found_and_named(opened: Connection, change: str, found: str) -> None:
    events = dict(opened.execute("SELECT kind, max(event_id) FROM undo GROUP BY kind").fetchall())
    assert first_fault(opened) == ""
    opened.execute(change.format(**events))
    assert found in first_fault(opened)


def test_a_receipt_undone_after_the_whole_is_found(opened: Connection) -> None:
    part, payment = opened.execute("SELECT event_id, undone_event_id FROM undo WHERE kind = 'part'").fetchone()
    opened.execute("UPDATE void SET voided_event_id = ?, event_id = ? WHERE id = 1", (payment, part - 1))
    named = [
        row
        for sentence, question in UNDO_FAULTS.items()
        if "after the whole" in sentence
        for row in opened.execute(question)
    ]
    assert named == [(part, payment)]
