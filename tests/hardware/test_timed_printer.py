"""This file is the printer with a limit of patience, tested."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from collectoffice.domain.errors import PrinterUnavailable, PrintInDoubt
from collectoffice.hardware.timed_printer import TimedPrinter

PATIENCE_S = 0.05


class SlowPrinter:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()
        self.printed: list[str] = []

    def print_paper(self, pdf: bytes, paper: str, title: str) -> None:
        self.may_answer.wait(30)
        self.printed.append(title)


class BrokenPrinter:
    def print_paper(self, pdf: bytes, paper: str, title: str) -> None:
        raise PrinterUnavailable(paper=paper, why="missing") if pdf else BrokenPipeError(32, "pipe")


@pytest.fixture
def slow() -> Iterator[SlowPrinter]:
    printer = SlowPrinter()
    yield printer
    printer.may_answer.set()


def test_a_printer_that_never_answers_ends_in_doubt_after_its_limit(slow: SlowPrinter) -> None:
    with pytest.raises(PrintInDoubt) as met:
        TimedPrinter(slow, {}, PATIENCE_S).print_paper(b"pdf", "a5", "KH01-1-26A-000001")
    assert met.value.facts["why"] == "no_answer"
    assert met.value.facts["title"] == "KH01-1-26A-000001"


def test_nothing_piles_up_behind_it_and_it_prints_again_once_it_answered(slow: SlowPrinter) -> None:
    printer = TimedPrinter(slow, {}, PATIENCE_S)
    with pytest.raises(PrintInDoubt):
        printer.print_paper(b"pdf", "a5", "first")
    for _ in range(3):
        with pytest.raises(PrinterUnavailable) as met:
            printer.print_paper(b"pdf", "a5", "second")
        assert type(met.value) is PrinterUnavailable, "nothing of the second was sent: there is no doubt"
        assert met.value.facts["why"] == "busy"
    slow.may_answer.set()
    assert printer._under_way is not None
    printer._under_way.join(10)
    printer.print_paper(b"pdf", "a5", "third")
    assert slow.printed == ["first", "third"]


def test_a_paper_may_have_a_limit_of_its_own(slow: SlowPrinter) -> None:
    threading.Timer(4 * PATIENCE_S, slow.may_answer.set).start()
    TimedPrinter(slow, {"a4": 30.0}, PATIENCE_S).print_paper(b"pdf", "a4", "day")
    assert slow.printed == ["day"]


@pytest.mark.parametrize(("pdf", "fault"), [(b"pdf", PrinterUnavailable), (b"", BrokenPipeError)])
def test_what_the_printer_says_reaches_whoever_printed(pdf: bytes, fault: type[Exception]) -> None:
    with pytest.raises(fault):
        TimedPrinter(BrokenPrinter()).print_paper(pdf, "a5", "x")
