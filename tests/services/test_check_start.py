"""This file is the self-check of a start, tested: what it finds stops the taking of money and says what is safe."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from collectoffice.db.self_check import last_self_check
from collectoffice.domain.errors import BooksStopped, OfficeCopyOlder
from collectoffice.i18n.refusals import sentence
from collectoffice.services.commands.check_start import StartChecked, check_start, stop_money
from collectoffice.services.commands.tills import count_till
from collectoffice.services.queries.verify import verify
from tests.builders import Desk


@pytest.fixture
def working(desk: Desk) -> Desk:
    """An office with bills, an open till and a payment."""
    desk.take_in(desk.reading([desk.bill_row(customer, 100_000) for customer in range(1, 6)]))
    desk.open_till()
    desk.pay(1)
    return desk


def checked(desk: Desk) -> StartChecked:
    """The self-check as the window makes it, beside the writing office; what it finds is said to the books."""
    reader = desk.shelf.read(desk.folder, desk.clock)
    done = check_start(reader)
    reader.file.close()
    if done.stop is not None:
        stop_money(desk.office, done.stop)
    return done


def tampered(desk: Desk, *statements: str) -> None:
    """Changes made in a browser, the triggers off and back again."""
    desk.close()
    with closing(sqlite3.connect(desk.folder / "office.db", isolation_level=None)) as browser:
        triggers = browser.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            browser.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            browser.execute(statement)
        for _, statement in triggers:
            browser.execute(statement)
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)


def test_a_whole_office_goes_on(working: Desk) -> None:
    done = checked(working)
    assert done.stop is None
    assert [(check.name, check.ok) for check in done.checks] == [
        ("schema", True), ("head", True), ("chain", True), ("content", True), ("file", True),
    ]  # fmt: skip
    assert working.pay(2).receipts


def test_every_page_is_looked_at_once_a_week_and_after_a_crash(working: Desk) -> None:
    def looks_at_pages() -> bool:
        return "file" in {check.name for check in checked(working).checks}

    assert looks_at_pages()
    assert not looks_at_pages()
    working.clock.pass_by(days=6)
    assert not looks_at_pages()
    working.clock.pass_by(days=1)
    assert looks_at_pages()
    assert not looks_at_pages()
    left_behind = {name: (working.folder / name).read_bytes() for name in ("office.db", "office.db-wal")}
    assert left_behind["office.db-wal"]
    working.close()
    for name, content in left_behind.items():
        (working.folder / name).write_bytes(content)
    working.office = working.shelf.write(working.folder, "test", working.clock, working.printer)
    assert looks_at_pages()
    assert not looks_at_pages()
    working.reopen()
    assert not looks_at_pages(), "a clean end asks for nothing"


def test_a_clock_that_was_set_back_does_not_put_the_look_at_every_page_off(working: Desk) -> None:
    checked(working)
    working.clock.pass_by(days=-30)
    assert "file" in {check.name for check in checked(working).checks}


def test_what_the_machine_remembers_of_it(working: Desk) -> None:
    done = checked(working)
    remembered = last_self_check(working.office.file.store)
    assert remembered is not None
    assert (remembered.quick_check_on, remembered.found, remembered.ms) == ("2026-11-20", "", done.ms)


def test_a_recent_entry_that_was_changed_stops_the_money_and_nothing_else(working: Desk) -> None:
    event = working.connection.execute("SELECT max(event_id) FROM tender").fetchone()[0]
    tampered(working, "UPDATE tender SET amount_minor = amount_minor - 1000")
    done = checked(working)
    assert isinstance(done.stop, BooksStopped)
    assert done.stop.facts["found"] == "content"
    assert str(done.stop.facts["fault"]).startswith(f"event {event} (payment of 2026-11-20, ")
    with pytest.raises(BooksStopped):
        working.pay(2)
    assert working.quote(2).total_minor
    count_till(working.office, working.who("mai"), working.held_minor())
    working.close_till(working.held_minor())


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE event SET business_date = '2026-11-19' WHERE kind = 'payment'", "content"),
        ("UPDATE receipt SET total_minor = 1", "content"),
        ("DELETE FROM posting WHERE id = (SELECT max(id) FROM posting)", "content"),
        ("UPDATE link SET hash = x'00' WHERE event_id = (SELECT max(event_id) - 2 FROM link)", "head"),
        ("UPDATE link SET content = x'00' WHERE event_id = 3", "chain"),
    ],
)
def test_what_was_done_to_the_newest_entries_is_found_at_the_start(working: Desk, statement: str, found: str) -> None:
    tampered(working, statement)
    stop = checked(working).stop
    assert isinstance(stop, BooksStopped)
    assert stop.facts["found"] == found


def test_an_older_copy_is_noticed_when_it_is_opened_and_takes_no_money(working: Desk) -> None:
    file = working.folder / "office.db"
    working.close()
    older = file.read_bytes()
    working.reopen()
    working.pay(2)
    last = working.pay(3).receipts[0]
    working.close()
    file.write_bytes(older)
    working.office = working.shelf.write(working.folder, "test", working.clock, working.printer)
    with pytest.raises(OfficeCopyOlder) as refused:
        working.pay(4)
    assert (refused.value.facts["receipts_missing"], refused.value.facts["last"]) == (2, last)
    assert f"This copy is older: 2 receipts missing, last {last}." in sentence(refused.value, "en", "VND")
    assert isinstance(checked(working).stop, OfficeCopyOlder)
    found = {check.name: check.detail for check in verify(working.office) if check.ok is False}
    assert found["head"].startswith(f"this copy is older: 2 receipts are missing, the last one {last}; ")


def test_an_older_copy_in_which_only_people_signed_in_still_takes_no_money(working: Desk) -> None:
    file = working.folder / "office.db"
    working.close()
    older = file.read_bytes()
    working.reopen()
    working.pay(2)
    working.close()
    file.write_bytes(older)
    for _ in range(3):
        working.office = working.shelf.write(working.folder, "test", working.clock, working.printer)
        count_till(working.office, working.who("mai"), working.held_minor())
        working.close()
    working.office = working.shelf.write(working.folder, "test", working.clock, working.printer)
    with pytest.raises(BooksStopped):
        working.pay(4)


def test_the_heads_of_a_busy_year_still_know_the_highest_number_of_a_quiet_counter(working: Desk) -> None:
    store = working.office.file.store
    working.office.file.store.close()
    lines = [f'[{10_000 + place},"{"ab" * 32}","KH01-1-26A-{place:06d}"]\n' for place in range(1, 12_001)]
    quiet = f'[9999,"{"cd" * 32}","KH01-2-26A-000042"]\n'
    (store.folder / "heads").write_text(quiet + "".join(lines))
    working.pay(2)
    kept = store.heads()
    assert len(kept) < 1_100
    assert [head.receipt for head in kept[:1]] == ["KH01-2-26A-000042"]
