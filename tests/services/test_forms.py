"""This file is the stock of pre-printed forms, tested: where every number is, and that the books always add up."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectoffice.domain.errors import (
    BadFormNumbers,
    FormCountedAsGone,
    FormNotConfirmed,
    FormNotInHand,
    FormsOverlap,
    FormsSkipped,
    FormsUsedUp,
    NoOpenTill,
    NotAllowed,
    ReasonMissing,
    Refusal,
    UnknownCounter,
    UnknownFormBook,
    UnknownUser,
)
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.form_in_printer import (
    FormNext,
    FormSeen,
    SkippedAs,
    confirm_form,
    next_form,
    use_printed_form,
)
from collectoffice.services.commands.forms import (
    FormSpan,
    find_forms_again,
    hand_out_forms,
    receive_forms,
    return_forms,
    spoil_forms,
    use_forms,
)
from collectoffice.services.commands.print_receipt import print_receipt, save_receipt
from collectoffice.services.commands.tills import close_till
from collectoffice.services.queries.forms_stock import BookStock, FormInPrinter, forms_stock
from tests.builders import Desk, make_desk

BOOK = FormSpan("AA", 101, 150)


def span(first: int, last: int = 0, series: str = "AA") -> FormSpan:
    return FormSpan(series, first, last or first)


def stock(desk: Desk) -> BookStock:
    (book,) = forms_stock(desk.office)
    return book


@pytest.fixture
def book(desk: Desk) -> Desk:
    """An office with a book of fifty forms, twenty of them Mai's, whose till is open."""
    receive_forms(desk.office, desk.who("ha"), BOOK)
    hand_out_forms(desk.office, desk.who("ha"), span(101, 120), "mai")
    desk.open_till()
    return desk


def test_what_came_in_is_in_stock_handed_out_used_or_spoiled(book: Desk) -> None:
    use_forms(book.office, book.who("mai"), span(101, 105))
    spoil_forms(book.office, book.who("mai"), span(106), "kẹt giấy")
    return_forms(book.office, book.who("ha"), span(118, 120))
    shown = stock(book)
    assert (shown.received, shown.in_stock, shown.handed_out, shown.used, shown.spoiled) == (50, 33, 11, 5, 1)
    assert shown.returned == 3
    assert [(held.first, held.last, held.state, held.user) for held in shown.held] == [
        (101, 105, "used", ""),
        (106, 106, "spoiled", ""),
        (107, 117, "handed_out", "mai"),
        (118, 150, "in_stock", ""),
    ]
    assert book.faults() == []


def test_the_number_in_the_printer_is_confirmed_in_the_till(book: Desk) -> None:
    use_forms(book.office, book.who("mai"), span(101, 105))
    confirmed = confirm_form(book.office, book.who("mai"), 106)
    assert (confirmed.series, confirmed.number, confirmed.left) == ("AA", 106, 15)
    assert stock(book).handed_out == 15


def test_only_who_has_a_form_confirms_uses_or_spoils_it(book: Desk) -> None:
    mai, lan = book.who("mai"), book.who("lan")
    refused: list[Callable[[], object]] = [
        lambda: confirm_form(book.office, mai, 121),
        lambda: use_forms(book.office, mai, span(119, 121)),
        lambda: use_forms(book.office, lan, span(101)),
        lambda: spoil_forms(book.office, lan, span(101), "rách"),
        lambda: spoil_forms(book.office, mai, span(150), "rách"),
        lambda: hand_out_forms(book.office, book.who("ha"), span(120, 121), "lan"),
        lambda: return_forms(book.office, book.who("ha"), span(121)),
    ]
    for act in refused:
        with pytest.raises(FormNotInHand):
            act()
    use_forms(book.office, mai, span(101))
    with pytest.raises(FormNotInHand):
        use_forms(book.office, mai, span(101))


def test_a_form_in_other_hands_is_said_to_be_there(book: Desk) -> None:
    with pytest.raises(FormNotInHand) as refused:
        use_forms(book.office, book.who("lan"), span(101))
    assert refused.value.facts == {"series": "AA", "number": 101, "holder": "Lê Thị Mai"}


def test_a_supervisor_records_for_anybody_and_spoils_what_lies_in_stock(book: Desk) -> None:
    ha = book.who("ha")
    assert use_forms(book.office, ha, span(101)).holder == "mai"
    spoil_forms(book.office, ha, span(150), "ẩm")
    with pytest.raises(FormNotInHand):
        use_forms(book.office, ha, span(149))
    assert (stock(book).used, stock(book).spoiled) == (1, 1)


def test_books_do_not_share_numbers_but_series_may(book: Desk) -> None:
    ha = book.who("ha")
    for overlapping in (span(150, 160), span(50, 101), span(1, 1000), span(120)):
        with pytest.raises(FormsOverlap) as refused:
            receive_forms(book.office, ha, overlapping)
        assert refused.value.facts == {"series": "AA", "first": 101, "last": 150}
    receive_forms(book.office, ha, span(151, 200))
    receive_forms(book.office, ha, span(101, 150, "AB"))
    assert [(shown.series, shown.first) for shown in forms_stock(book.office)] == [
        ("AA", 101),
        ("AA", 151),
        ("AB", 101),
    ]
    with pytest.raises(UnknownFormBook) as unknown:
        hand_out_forms(book.office, ha, span(149, 152), "mai")
    assert unknown.value.facts == {"series": "AA", "number": 151}


def test_a_number_of_two_series_is_the_one_in_hand(book: Desk) -> None:
    receive_forms(book.office, book.who("ha"), span(101, 150, "A0"))
    assert confirm_form(book.office, book.who("mai"), 101).series == "AA"
    with pytest.raises(UnknownFormBook):
        confirm_form(book.office, book.who("mai"), 999)


@pytest.mark.parametrize("numbers", [(0, 5), (-3, 5), (10, 9), (1, 1_000_001)])
def test_numbers_that_are_no_book_are_refused(desk: Desk, numbers: tuple[int, int]) -> None:
    with pytest.raises(BadFormNumbers):
        receive_forms(desk.office, desk.who("ha"), FormSpan("AA", *numbers))


def test_who_may_not_and_what_is_missing_is_refused(book: Desk) -> None:
    office, ha, mai = book.office, book.who("ha"), book.who("mai")
    refused: list[tuple[type[Refusal], Callable[[], object]]] = [
        (NotAllowed, lambda: receive_forms(office, mai, span(900))),
        (NotAllowed, lambda: hand_out_forms(office, mai, span(130), "mai")),
        (NotAllowed, lambda: return_forms(office, mai, span(101))),
        (NotAllowed, lambda: use_forms(office, book.who("admin"), span(101))),
        (UnknownUser, lambda: hand_out_forms(office, ha, span(130), "nobody")),
        (ReasonMissing, lambda: spoil_forms(office, mai, span(101), " ")),
        (NoOpenTill, lambda: confirm_form(office, book.who("lan"), 101)),
    ]
    for kind, act in refused:
        with pytest.raises(kind):
            act()


def test_who_may_not_is_told_so_before_anything_is_said_of_a_form(book: Desk) -> None:
    office, mai = book.office, book.who("mai")
    collector = replace(mai, role="collector")
    nowhere = FormSpan("", 9_999, 9_999)
    for refused in (
        lambda: hand_out_forms(office, mai, nowhere, "nobody"),
        lambda: return_forms(office, mai, nowhere),
        lambda: use_forms(office, collector, nowhere),
        lambda: spoil_forms(office, collector, nowhere, ""),
    ):
        with pytest.raises(NotAllowed):
            refused()
    with pytest.raises(UnknownFormBook):
        return_forms(office, book.who("ha"), nowhere)


def test_a_printing_uses_the_next_form_from_the_confirmed_one_on(book: Desk) -> None:
    mai = book.who("mai")

    def printed() -> int | None:
        with book.office.file.entry(act_in_office(book.office, "printing", mai)) as entry:
            return use_printed_form(entry, mai)

    assert printed() is None
    confirm_form(book.office, mai, 118, skipped="kept")
    assert printed() == 118
    spoil_forms(book.office, mai, span(119), "kẹt giấy")
    assert [printed(), printed()] == [120, None]
    assert (stock(book).used, stock(book).handed_out) == (2, 17)


def test_where_receipts_go_on_forms_each_printing_uses_one_and_so_does_a_saved_file(book: Desk, tmp_path: Path) -> None:
    mai = book.who("mai")
    book.bill(1)
    number = book.pay(1).receipts[0]
    confirm_form(book.office, mai, 101)
    print_receipt(book.office, mai, number, "a5")
    assert stock(book).used == 0
    change_setting(book.office, book.who("ha"), "paper.forms", "on")
    print_receipt(book.office, mai, number, "a5")
    assert save_receipt(book.office, mai, number, "a5", tmp_path / "b.pdf").form_number == 102
    assert save_receipt(book.office, book.who("ha"), number, "a5", tmp_path / "c.pdf").form_number is None
    assert print_receipt(book.office, mai, number, "a5").form_number == 103
    assert [(held.first, held.last) for held in stock(book).held if held.state == "used"] == [(101, 103)]
    assert stock(book).in_printers == (FormInPrinter(1, 1, 104, 17),)
    assert book.faults() == []


def test_a_receipt_that_is_not_printed_yet_keeps_its_form_and_the_next_payment_waits_for_more(
    book: Desk, tmp_path: Path
) -> None:
    office, mai = book.office, book.who("mai")
    for customer in (1, 2, 3, 4):
        book.bill(customer)
    change_setting(office, book.who("ha"), "paper.forms", "on")
    confirm_form(office, mai, 119, skipped="kept")
    taken = [book.pay(1), book.pay(2)]
    before = book.dump()
    with pytest.raises(FormsUsedUp) as refused:
        book.pay(3)
    assert refused.value.facts == {"needed": 1, "left": 0, "unprinted": 2}
    assert book.dump() == before
    assert (stock(book).used, stock(book).in_printers) == (0, (FormInPrinter(1, 1, 119, 2),))
    assert save_receipt(office, mai, taken[0].receipts[0], "a5", tmp_path / "a.pdf").form_number == 119
    with pytest.raises(FormsUsedUp):
        book.pay(3)
    book.void(taken[1].event)
    third = book.pay(3)
    assert print_receipt(office, mai, third.receipts[0], "a5").form_number == 120
    assert (stock(book).used, stock(book).in_printers) == (2, (FormInPrinter(1, 1, None, 0),))
    for number in (taken[0].receipts[0], third.receipts[0]):
        with pytest.raises(FormsUsedUp):
            print_receipt(office, mai, number, "a5")
    hand_out_forms(office, book.who("ha"), span(121, 122), "mai")
    assert print_receipt(office, mai, third.receipts[0], "a5").form_number == 121
    assert book.faults() == []


def test_at_the_close_the_number_in_the_printer_is_compared_and_forms_between_are_spoken_of(book: Desk) -> None:
    office, mai = book.office, book.who("mai")
    book.bill(1)
    change_setting(office, book.who("ha"), "paper.forms", "on")
    confirm_form(office, mai, 101)
    print_receipt(office, mai, book.pay(1).receipts[0], "a5")
    held = book.held_minor()
    before = book.dump()
    with pytest.raises(FormsSkipped) as refused:
        close_till(office, mai, held, form=FormSeen(105))
    assert refused.value.facts == {"series": "AA", "first": 102, "last": 104, "count": 3}
    with pytest.raises(FormCountedAsGone) as gone:
        close_till(office, mai, held, form=FormSeen(101))
    assert gone.value.facts == {"series": "AA", "first": 101, "last": 101, "count": 1}
    assert book.dump() == before
    closed = close_till(office, mai, held, form=FormSeen(105, skipped="spoiled"))
    assert closed.form == FormNext("AA", 102, 19, is_confirmed=True)
    assert (stock(book).used, stock(book).spoiled, stock(book).in_printers) == (1, 3, ())
    book.open_till()
    assert next_form(office, mai) == FormNext("AA", 105, 16, is_confirmed=False)
    assert confirm_form(office, mai, 105).left == 16
    assert close_till(office, mai, 0, form=FormSeen(105)).form == FormNext("AA", 105, 16, is_confirmed=True)
    assert book.faults() == []


def test_forms_that_count_as_used_and_lie_in_the_printer_are_in_hand_again_and_no_money_moves(book: Desk) -> None:
    office, mai = book.office, book.who("mai")
    book.bill(1)
    change_setting(office, book.who("ha"), "paper.forms", "on")
    confirm_form(office, mai, 101)
    print_receipt(office, mai, book.pay(1).receipts[0], "a5")
    use_forms(office, mai, span(102, 104))
    spoil_forms(office, mai, span(105), "kẹt giấy")
    with pytest.raises(FormCountedAsGone) as refused:
        confirm_form(office, mai, 103)
    assert refused.value.facts == {"series": "AA", "first": 103, "last": 105, "count": 3}
    held, before = book.held_minor(), book.dump()
    found = find_forms_again(office, mai, span(103, 105), "chưa in gì")
    assert (found.kind, found.holder, found.span) == ("found", "mai", span(103, 105))
    shown = stock(book)
    assert (shown.received, shown.in_stock, shown.handed_out, shown.used, shown.spoiled) == (50, 30, 18, 2, 0)
    assert shown.in_printers == (FormInPrinter(1, 1, 103, 18),)
    assert {table for table, rows in book.dump().items() if rows != before[table]} == {"event", "form_move", "link"}
    book.close_till(held)
    book.open_till()
    assert next_form(office, mai) == FormNext("AA", 103, 18, is_confirmed=False)
    with pytest.raises(FormsSkipped) as skipped:
        confirm_form(office, mai, 104)
    assert skipped.value.facts == {"series": "AA", "first": 103, "last": 103, "count": 1}
    assert confirm_form(office, mai, 103).left == 18
    assert book.faults() == []


def test_forms_are_found_where_they_were_by_whoever_had_them_or_a_supervisor(book: Desk) -> None:
    office, ha, mai, lan = book.office, book.who("ha"), book.who("mai"), book.who("lan")
    hand_out_forms(office, ha, span(131, 140), counter=1)
    receive_forms(office, ha, span(101, 150, "A0"))
    use_forms(office, mai, span(119, 120))
    spoil_forms(office, ha, span(121), "ẩm")
    use_forms(office, mai, span(131))
    for wanted, who, number in ((span(118, 119), mai, 118), (span(120, 121), mai, 121), (span(119), lan, 119)):
        with pytest.raises(FormNotInHand) as refused:
            find_forms_again(office, who, wanted, "còn đây")
        assert refused.value.facts["number"] == number
    with pytest.raises(ReasonMissing):
        find_forms_again(office, mai, span(119), " ")
    assert find_forms_again(office, mai, FormSpan("", 131, 131), "còn đây").counter == 1
    assert find_forms_again(office, ha, span(119, 121), "còn đây").holder == ""
    _other, shown = forms_stock(office)
    assert [(held.first, held.last, held.state, held.user, held.counter) for held in shown.held] == [
        (101, 120, "handed_out", "mai", None),
        (121, 130, "in_stock", "", None),
        (131, 140, "handed_out", "", 1),
        (141, 150, "in_stock", "", None),
    ]
    assert book.faults() == []


def test_a_till_closes_without_a_word_about_forms_on_plain_paper_and_where_nobody_says_the_number(book: Desk) -> None:
    assert book.close_till(0).form is None
    change_setting(book.office, book.who("ha"), "paper.forms", "on")
    book.open_till()
    assert book.close_till(0).form == FormNext("AA", 101, 20, is_confirmed=False)


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("spoiled", [(101, 103, "spoiled"), (104, 120, "handed_out")]),
        ("used", [(101, 103, "used"), (104, 120, "handed_out")]),
        ("kept", [(101, 120, "handed_out")]),
    ],
)
def test_a_number_that_skips_forms_says_what_happened_to_them(
    book: Desk, said: SkippedAs, where: list[tuple[int, int, str]]
) -> None:
    mai = book.who("mai")
    with pytest.raises(FormsSkipped) as refused:
        confirm_form(book.office, mai, 104)
    assert refused.value.facts == {"series": "AA", "first": 101, "last": 103, "count": 3}
    assert confirm_form(book.office, mai, 104, skipped=said).left == 17
    assert [(held.first, held.last, held.state) for held in stock(book).held][:-1] == where
    assert confirm_form(book.office, mai, 104).number == 104
    assert book.faults() == []


def test_the_next_form_is_proposed_at_the_next_till(book: Desk) -> None:
    office, mai = book.office, book.who("mai")
    assert next_form(office, mai) == FormNext("AA", 101, 20, is_confirmed=False)
    confirm_form(office, mai, 105, skipped="kept")
    use_forms(office, mai, span(105, 106))
    assert next_form(office, mai) == FormNext("AA", 107, 14, is_confirmed=True)
    book.close_till(0)
    assert next_form(office, mai) is None
    book.open_till()
    assert next_form(office, mai) == FormNext("AA", 107, 14, is_confirmed=False)


def test_no_money_is_taken_for_a_receipt_without_a_form(book: Desk) -> None:
    office, mai = book.office, book.who("mai")
    for customer in (1, 2, 3):
        book.bill(customer)
    change_setting(office, book.who("ha"), "paper.forms", "on")
    with pytest.raises(FormNotConfirmed) as refused:
        book.pay(1)
    assert refused.value.facts == {"till": 1, "counter": 1}
    assert book.held_minor() == 0
    confirm_form(office, mai, 119, skipped="kept")
    with pytest.raises(FormsUsedUp) as too_few:
        book.pay(1, 2, 3)
    assert too_few.value.facts == {"needed": 3, "left": 2}
    for customer in (1, 2):
        print_receipt(office, mai, book.pay(customer).receipts[0], "a5")
    with pytest.raises(FormsUsedUp):
        book.pay(3)
    with pytest.raises(NoOpenTill):
        print_receipt(office, book.who("lan"), "KH01-1-26A-000001", "a5")
    assert len(book.printer.papers) == 2
    assert book.faults() == []


def test_forms_at_a_counter_are_whoevers_who_has_its_till(book: Desk) -> None:
    office, ha, mai, lan = book.office, book.who("ha"), book.who("mai"), book.who("lan")
    assert hand_out_forms(office, ha, span(131, 140), counter=1).counter == 1
    with pytest.raises(FormNotInHand):
        spoil_forms(office, lan, span(131), "rách")
    confirm_form(office, mai, 131, skipped="kept")
    spoil_forms(office, mai, span(131), "rách")
    book.close_till(0)
    book.open_till("lan")
    assert next_form(office, lan) == FormNext("AA", 132, 9, is_confirmed=False)
    confirm_form(office, lan, 132)
    return_forms(office, ha, span(139, 140))
    with pytest.raises(UnknownCounter):
        hand_out_forms(office, ha, span(141), counter=77)
    shown = stock(book)
    assert [(held.first, held.last, held.state, held.user, held.counter) for held in shown.held] == [
        (101, 120, "handed_out", "mai", None),
        (121, 130, "in_stock", "", None),
        (131, 131, "spoiled", "", None),
        (132, 138, "handed_out", "", 1),
        (139, 150, "in_stock", "", None),
    ]
    assert book.faults() == []


@settings(max_examples=15, deadline=None)
@given(
    moves=st.lists(
        st.tuples(
            st.sampled_from(["hand_out", "use", "spoil", "return", "find"]), st.integers(1, 30), st.integers(1, 30)
        ),
        max_size=20,
    )
)
def test_however_forms_move_the_book_adds_up(moves: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        desk = make_desk(Path(place))
        ha = desk.who("ha")
        receive_forms(desk.office, ha, span(1, 30))
        where = dict.fromkeys(range(1, 31), "in_stock")
        before = dict(where)
        for what, one, other in moves:
            first, last = min(one, other), max(one, other)
            takes, leaves = {
                "hand_out": ({"in_stock"}, "handed_out"),
                "use": ({"handed_out"}, "used"),
                "spoil": ({"handed_out", "in_stock"}, "spoiled"),
                "return": ({"handed_out"}, "in_stock"),
                "find": ({"used", "spoiled"}, ""),
            }[what]
            may = {where[number] for number in range(first, last + 1)} <= takes
            try:
                move(desk, what, span(first, last))
            except FormNotInHand:
                assert not may
            else:
                assert may
                for number in range(first, last + 1):
                    where[number] = leaves or before[number]
                    before[number] = where[number] if where[number] in {"in_stock", "handed_out"} else before[number]
        shown = stock(desk)
        desk.close()
    assert [held.state for held in shown.held for _ in range(held.first, held.last + 1)] == list(where.values())
    assert shown.received == shown.in_stock + shown.handed_out + shown.used + shown.spoiled == 30


def move(desk: Desk, what: str, moved: FormSpan) -> None:
    """One move, by the supervisor."""
    ha = desk.who("ha")
    if what == "hand_out":
        hand_out_forms(desk.office, ha, moved, "mai")
    elif what == "use":
        use_forms(desk.office, ha, moved)
    elif what == "spoil":
        spoil_forms(desk.office, ha, moved, "rách")
    elif what == "find":
        find_forms_again(desk.office, ha, moved, "còn đây")
    else:
        return_forms(desk.office, ha, moved)
