"""This file is the faults of printers, tested: wherever one breaks, there is one payment, a known state and a way out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectoffice.app import resources_folder
from collectoffice.domain.errors import PrinterUnavailable, PrintInDoubt, Refusal
from collectoffice.services.commands.day_papers import print_day_sheet
from collectoffice.services.commands.print_receipt import note_printed, print_receipt
from collectoffice.services.commands.print_statement import print_statement
from collectoffice.services.commands.till_papers import print_till_paper
from collectoffice.services.office import Office
from collectoffice.services.queries.day_sheet import read_day
from collectoffice.services.queries.receipts import unprinted_receipts
from collectoffice.services.queries.undoings import unprinted_slips
from tests.builders import Desk

FAULTS = ("missing", "at_byte", "half_a_page", "no_answer", "books_closed", "power")
"""Before anything was sent; while it was sent; a page is out; silence; the paper is out and cannot be noted; the end."""


class ThePowerWent(BaseException):
    """Nothing of this process goes on."""


@dataclass
class FaultyPrinter:
    """A printer that breaks at a chosen point; ``trays`` is what lies in front of it."""

    fault: str = ""
    at_byte: int = 0
    tray: list[bytes] = field(default_factory=list)
    after: Callable[[], None] = lambda: None

    def print_paper(self, pdf: bytes, paper: str, title: str) -> None:
        match self.fault:
            case "missing":
                raise PrinterUnavailable(paper=paper, printer="test", why="missing")
            case "at_byte":
                sent = pdf[: self.at_byte]
                raise BrokenPipeError(32, f"{len(sent)} bytes of {title}")
            case "half_a_page":
                raise PrintInDoubt(paper=paper, title=title, printer="test", why="stopped")
            case "no_answer":
                raise PrintInDoubt(paper=paper, title=title, printer="", why="no_answer")
        self.tray.append(pdf)
        if self.fault == "books_closed":
            self.after()
        if self.fault == "power":
            raise ThePowerWent


def with_printer(desk: Desk, printer: FaultyPrinter) -> Office:
    """The open office with another printer; the books refuse to be written once a paper lies in its tray."""

    def close_the_books() -> None:
        desk.connection.execute("PRAGMA query_only = ON")

    printer.after = close_the_books
    return replace(desk.office, printer=printer)


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


@pytest.mark.parametrize("fault", ["missing", "at_byte", "half_a_page", "no_answer"])
def test_papers_that_no_list_waits_for_write_nothing_and_are_printed_again(till: Desk, fault: str) -> None:
    staff, chief = till.who("mai"), till.who("ha")
    till.pay(1)
    printer = FaultyPrinter(fault, 1_000)
    office = with_printer(till, printer)
    day = office.clock().date()
    papers: list[Callable[[], None]] = [
        lambda: print_statement(office, staff, till.code(1)),
        lambda: print_till_paper(office, staff),
        lambda: print_day_sheet(office, chief, read_day(office, chief, day)),
    ]
    before = till.dump()
    for paper in papers:
        with pytest.raises(PrinterUnavailable):
            paper()
    assert till.dump() == before
    printer.fault = ""
    for paper in papers:
        paper()
    assert len(printer.tray) == len(papers)
    assert till.dump() == before


def test_every_desk_hands_its_papers_over_in_the_one_place_that_knows_doubt() -> None:
    services = resources_folder().parent / "collectoffice" / "services"
    printing = [path.name for path in services.rglob("*.py") if "office.printer" in path.read_text("utf-8")]
    assert printing == ["printing.py"]
