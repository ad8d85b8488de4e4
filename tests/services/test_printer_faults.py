"""This file is the faults of printers, tested: wherever one breaks, there is one payment, a known state and a way out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectoffice.app import resources_folder
from collectoffice.domain.errors import PrinterUnavailable, PrintInDoubt, Refusal
from collectoffice.hardware.timed_printer import TimedPrinter
from collectoffice.services.commands.cash_papers import print_cash_slip
from collectoffice.services.commands.day_papers import print_day_sheet
from collectoffice.services.commands.deposit_papers import print_deposit_list
from collectoffice.services.commands.deposits import make_deposit
from collectoffice.services.commands.print_receipt import note_printed, print_receipt
from collectoffice.services.commands.print_statement import print_statement
from collectoffice.services.commands.till_cash import pay_in
from collectoffice.services.commands.till_papers import print_till_paper
from collectoffice.services.office import Office
from collectoffice.services.queries.day_sheet import read_day
from collectoffice.services.queries.receipts import unprinted_receipts
from collectoffice.services.queries.undoings import unprinted_slips
from tests.builders import Desk
from tests.faulty_printer import FAULTS, PRINTED, FaultyPrinter, ThePowerWent, with_printer


def payments(desk: Desk) -> int:
    return int(desk.connection.execute("SELECT count(*) FROM event WHERE kind = 'payment'").fetchone()[0])


def copies(desk: Desk) -> list[int]:
    return [row[0] for row in desk.connection.execute("SELECT copy FROM printing ORDER BY id")]


@pytest.fixture
def till(desk: Desk) -> Desk:
    desk.bill(1, 512_378, "2026-11-16")
    desk.bill(2, 80_000, "2026-11-16")
    desk.open_till()
    return desk


def break_at(till: Desk, number: str, fault: str, at_byte: int = 0) -> FaultyPrinter:
    """Prints on a printer that breaks; the program ends and starts again where the power went."""
    printer = FaultyPrinter(fault, at_byte)
    with pytest.raises((Refusal, ThePowerWent)) as met:
        print_receipt(with_printer(till, printer), till.who("mai"), number, "a5")
    if fault == "missing":
        assert type(met.value) is PrinterUnavailable
    elif fault != "power":
        assert isinstance(met.value, PrintInDoubt), "nobody can know: the tray has to be looked at"
    till.connection.execute("PRAGMA query_only = OFF")
    if fault == "power":
        till.reopen()
    return printer


@pytest.mark.parametrize("fault", FAULTS)
def test_wherever_a_printer_breaks_there_is_one_payment_and_its_receipt_waits_as_not_printed(
    till: Desk, fault: str
) -> None:
    number = till.pay(1).receipts[0]
    break_at(till, number, fault)
    assert payments(till) == 1
    assert copies(till) == []
    assert [receipt.number for receipt in unprinted_receipts(till.office)] == [number]
    assert till.quote(1).bills == ()
    assert till.faults() == []


@pytest.mark.parametrize("fault", FAULTS)
def test_what_lies_in_the_tray_is_noted_and_the_next_one_is_copy_1(till: Desk, fault: str) -> None:
    number = till.pay(1).receipts[0]
    break_at(till, number, fault)
    assert note_printed(till.office, till.who("mai"), number, "a5").copy == 0
    assert unprinted_receipts(till.office) == ()
    assert print_receipt(till.office, till.who("mai"), number, "a5").copy == 1
    assert payments(till) == 1


@pytest.mark.parametrize("fault", FAULTS)
def test_what_does_not_lie_in_the_tray_is_printed_as_the_original(till: Desk, fault: str) -> None:
    number = till.pay(1).receipts[0]
    break_at(till, number, fault)
    assert print_receipt(till.office, till.who("mai"), number, "a5").copy == 0
    assert unprinted_receipts(till.office) == ()
    assert print_receipt(till.office, till.who("mai"), number, "a5").copy == 1


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    story=st.lists(st.tuples(st.sampled_from(FAULTS), st.integers(0, 60_000)), max_size=4),
    is_in_the_tray=st.booleans(),
)
def test_after_any_row_of_faults_there_is_one_payment_one_original_and_copies_without_a_gap(
    till: Desk, story: list[tuple[str, int]], is_in_the_tray: bool
) -> None:
    before, already = payments(till), len(copies(till))
    number = till.pay(1, amount=1_000, cash=1_000).receipts[0]
    for fault, at_byte in story:
        break_at(till, number, fault, at_byte)
    first = note_printed if is_in_the_tray else print_receipt
    made = [first(till.office, till.who("mai"), number, "a5").copy]
    made += [print_receipt(till.office, till.who("mai"), number, "a5").copy for _ in range(2)]
    assert made == [0, 1, 2]
    assert copies(till)[already:] == [0, 1, 2]
    assert payments(till) == before + 1
    assert number not in [receipt.number for receipt in unprinted_receipts(till.office)]


def test_a_payment_that_is_asked_again_after_a_printer_s_fault_is_the_same_one(till: Desk) -> None:
    taken = till.pay(1, request_id="r-1")
    break_at(till, taken.receipts[0], "no_answer")
    again = till.pay(1, cash=512_378, request_id="r-1")
    assert again.receipts == taken.receipts
    assert payments(till) == 1


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault != "power"])
def test_an_undoing_s_slip_waits_as_a_receipt_does(till: Desk, fault: str) -> None:
    event = till.void(till.pay(1).event).event
    break_at(till, event, fault)
    assert [slip.event for slip in unprinted_slips(till.office)] == [event]
    assert print_receipt(till.office, till.who("mai"), event, "a5").copy == 0
    assert unprinted_slips(till.office) == ()


def unlisted_papers(till: Desk) -> list[Callable[[Office], None]]:
    """Every paper that no list waits for, of a day on which all of them can be printed."""
    staff, chief, day = till.who("mai"), till.who("ha"), till.clock().date()
    till.open_till("lan", 2)
    till.pay(2, user="lan")
    till.close_till(80_000, "lan")
    moved = pay_in(till.office, staff, 20_000, "tiền photo").event
    batch = make_deposit(till.office, chief).deposit_id
    return [
        lambda office: print_statement(office, staff, till.code(1)),
        lambda office: print_till_paper(office, staff),
        lambda office: print_day_sheet(office, chief, read_day(office, chief, day)),
        lambda office: print_cash_slip(office, staff, moved),
        lambda office: print_deposit_list(office, chief, batch),
    ]


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault != "books_closed"])
def test_papers_that_no_list_waits_for_write_nothing_and_are_printed_again(till: Desk, fault: str) -> None:
    papers = unlisted_papers(till)
    before, tray = till.dump(), []
    for paper in papers:
        printer = FaultyPrinter(fault, 1_000)
        with pytest.raises((PrinterUnavailable, ThePowerWent)) as met:
            paper(with_printer(till, printer))
        assert isinstance(met.value, PrintInDoubt) == (fault not in {"missing", "power"})
        if fault == "power":
            till.reopen()
        printer.fault = ""
        paper(with_printer(till, printer))
        tray.append(len(printer.tray))
    assert set(tray) == {2 if fault in PRINTED else 1}, "it is the same paper, however often it comes out"
    assert till.dump() == before, "no second deposit, no second move, no second payment"


@pytest.mark.parametrize("is_spooled", [True, False])
def test_a_printer_that_is_gone_before_it_answers_keeps_no_payment_waiting(till: Desk, *, is_spooled: bool) -> None:
    """The real limit of patience: one paper goes to a printer that is never heard of again; the next customer pays."""
    may_answer, printer = threading.Event(), FaultyPrinter()

    class Spooler:
        def print_paper(self, pdf: bytes, paper: str, title: str) -> None:
            if is_spooled:
                printer.print_paper(pdf, paper, title)
            may_answer.wait(30)

    timed = TimedPrinter(Spooler(), {}, 0.05)
    office, staff = replace(till.office, printer=timed), till.who("mai")
    first = till.pay(1).receipts[0]
    with pytest.raises(PrintInDoubt):
        print_receipt(office, staff, first, "a5")
    second = till.pay(2).receipts[0]
    with pytest.raises(PrinterUnavailable) as busy:
        print_receipt(office, staff, second, "a5")
    assert not isinstance(busy.value, PrintInDoubt), "nothing of the second was sent"
    assert (payments(till), len(printer.tray)) == (2, int(is_spooled))
    assert [one.number for one in unprinted_receipts(till.office)] == [first, second]
    may_answer.set()
    if is_spooled:
        note_printed(till.office, staff, first, "a5")
    assert print_receipt(till.office, staff, first, "a5").copy == int(is_spooled)
    assert print_receipt(till.office, staff, second, "a5").copy == 0


def test_every_desk_hands_its_papers_over_in_the_one_place_that_knows_doubt() -> None:
    services = resources_folder().parent / "collectoffice" / "services"
    printing = [path.name for path in services.rglob("*.py") if "office.printer" in path.read_text("utf-8")]
    assert printing == ["printing.py"]
